"""How people say options of life: relations and marital status.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "relationship relation relationship_type contact_relationship kinship recipient_relationship family_member relation_type",
        "mother mom mum",
        """
        . she's my mum
        for my mum
        . she gave birth to me
        . she brought me into the world
        . that's the woman who had me
        it's my mom
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship kinship recipient_relationship family_member relation_type",
        "father dad",
        """
        . he's my dad
        for my dad
        . I'm his kid, he's my old man
        it's my dad
        . he's married to my mum and I've got his nose
        . that's my old man
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type",
        "parent parents",
        """
        . that's one of my parents
        . I'm (her|his) child
        . (she|he) brought me up
        . (he|she) raised me
        mum or dad, it doesn't matter which
        for my mum and dad
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship kinship recipient_relationship relation_type",
        "son",
        """
        . he's my boy
        for my boy
        . I'm his (mum|dad)
        it's my boy
        . that's our little lad
        . he's our eldest, a boy
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship kinship recipient_relationship relation_type",
        "daughter",
        """
        . she's my girl
        for my little girl
        . I'm her (mum|dad)
        it's our girl
        . that's our little princess
        . she's our youngest, a girl
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type dependent_type",
        "child kid",
        """
        . that's our kid
        for our little one
        . I'm (the mum|the dad)
        . it's one of our kids
        . we had (her|him) last year
        for our baby
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type dependent_type",
        "spouse wife_husband",
        """
        . we're married
        . I'm married to (her|him)
        for (my wife|my husband)
        . we've got the same rings on
        . we said yes at the registry office
        it's my (wife|husband)
    """,
    ),
    (
        "* relationship relation relationship_type contact_relationship relation_type",
        "wife",
        """
        . I'm her husband
        . I married her
        . she's the woman I married
        . she wears my ring
        for my missus
        . she's my missus
    """,
    ),
    (
        "* relationship relation relationship_type contact_relationship relation_type",
        "husband",
        """
        . I'm his wife
        . he's the man I married
        . I married him
        . he's the one I said yes to, my hubby
        for my hubby
        . he's my hubby
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type",
        "partner girlfriend boyfriend significant_other domestic_partner",
        """
        . we live together but we're not married
        for (my girlfriend|my boyfriend)
        . we're a couple
        . (she's|he's) my other half, no wedding so far
        . we've been going out for ages
        . (she|he) is the one I live with, no ring yet
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type",
        "sibling",
        """
        . we've got the same parents
        . we grew up in the same house
        for (my brother|my sister)
        . (he|she) has the same mum as me
        . we shared a room as kids, same mum, same dad
        it's my (brother|sister)
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship relation_type",
        "brother",
        """
        . he's my bro
        for my big bro
        . we've got the same mum and dad, he's older
        . I'm his little sister
        for my little bro
        . he's my parents' other child, a lad
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship relation_type",
        "sister",
        """
        . she's my sis
        for my big sis
        . we've got the same mum and dad, she's younger
        . I'm her big brother
        for my little sis
        . she's my parents' other child, a girl
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type",
        "grandmother grandma granny",
        """
        . she's my gran
        for my (nan|gran)
        . she's my mum's mum
        . I'm her grandchild
        . my dad's her son
        it's nana
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type",
        "grandfather grandpa grandad",
        """
        . he's my grandad
        for my (grandad|gramps)
        . he's my mum's dad
        . my dad's his son
        it's grandpa
        . he's my father's old man
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type",
        "grandparent grandparents",
        """
        for (granny|grandad)
        . I'm the grandchild
        . that's my mum's parent
        one generation up from my parents
        . it's gran and grandad
        . (she|he) is my parents' parent
    """,
    ),
    (
        "* relationship relation relationship_type relation_type",
        "aunt auntie",
        """
        . she's my mum's sister
        for my auntie
        . she's my dad's sister
        it's my auntie
        . I'm her nephew
        . my cousins are her kids, she's a lovely lady
    """,
    ),
    (
        "* relationship relation relationship_type relation_type",
        "uncle",
        """
        . he's my mum's brother
        . he's my dad's brother
        . I'm his niece
        . my cousins are his kids, he's a lovely man
        . I'm his nephew
        . my father grew up with him, same mum and dad
    """,
    ),
    (
        "* relationship relation relationship_type relation_type",
        "cousin",
        """
        . our mums are sisters
        . our dads are brothers
        . (her|his) mum is my aunt
        . we've got the same grandparents, but not the same parents
        . (he's|she's) my uncle's kid
        . my aunt is (her|his) mum
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type recipient_type",
        "friend friends buddy",
        """
        . we've been mates for years
        for my best mate
        . we're not related, we just get on
        . we go to the pub together
        for a (pal|mate)
        . (she|he) is my (bestie|buddy)
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type recipient_type",
        "colleague coworker co_worker",
        """
        . we work together
        for someone at work
        . we share an office
        . (her|his) desk is next to mine
        . (he|she) is on my team at work
        for somebody from the office
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type recipient_type",
        "neighbor neighbour",
        """
        . (he|she) lives next door
        for the man next door
        . we share a fence
        . (she|he) lives across the landing
        for the woman upstairs
        . (her|his) garden borders on mine
    """,
    ),
    (
        "relationship relation relationship_type contact_relationship recipient_relationship relation_type recipient_type",
        "boss manager supervisor",
        """
        . I work for (him|her)
        . (she|he) signs my holidays
        for the one who pays me
        . (he|she) tells me what to do at work
        . I report to (her|him)
        . (she|he) could sack me
    """,
    ),
    (
        "relationship relation relationship_type relation_to_patient relationship_to_patient relationship_to_insured booking_for patient_type",
        "self myself me primary",
        """
        . it's for me
        . that's me
        for me
        . I mean myself
        . I'm the one
        . I'm doing it for nobody else
    """,
    ),
    (
        "recipient_type relationship recipient_relationship relation",
        "teacher",
        """
        for my son's school lady
        . (she|he) has taught my kid all year
        . (he|she) gives my daughter her marks
        . (she|he) teaches my kids
        . we want to say thanks for a year of lessons
        . (he|she) stands at the blackboard
    """,
    ),
    (
        "marital_status civil_status relationship_status",
        "single unmarried never_married",
        """
        . I've never been married
        . I live alone, no ring
        . there's nobody in my life
        . I haven't found the right one yet
        . nobody has ever put a ring on my finger
        . I'm a bachelor
    """,
    ),
    (
        "marital_status civil_status relationship_status",
        "married",
        """
        . I've got a (wife|husband)
        . I've got a ring on my finger
        . we had our wedding years ago
        . I said yes in church
        . my (wife|husband) will confirm it
        . we tied the knot
    """,
    ),
    (
        "* marital_status civil_status relationship_status",
        "divorced",
        """
        . we split up and the papers are signed
        . my ex and I are through, legally too
        . the marriage is over, the judge has signed
        . I've got an ex-wife
        . I've got an ex-husband
        . the decree came through
    """,
    ),
    (
        "* marital_status civil_status relationship_status",
        "widowed widow widower",
        """
        . my husband died
        . my wife passed away
        . I lost my husband
        . my late wife
        . I buried my husband
        . I've been alone since my wife's funeral
    """,
    ),
)
