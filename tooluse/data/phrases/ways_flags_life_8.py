"""How people say yes or no to the flags of health, care, beauty and pets.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "telehealth video_visit is_virtual telemedicine video_consultation video_appointment is_telehealth virtual_visit remote_consultation",
        "true",
        """
        (by|over) video
        on (the screen|a video call)
        . I can't (come in|leave the house)
        . I'd rather do it from (home|my sofa)
        online
        . I don't want to sit in a waiting room[ with sick people]
        . it's too far for me to come in
        remotely
        . I'll join on my laptop
        without having to come in
    """,
    ),
    (
        "telehealth video_visit is_virtual telemedicine video_consultation video_appointment is_telehealth virtual_visit remote_consultation",
        "false",
        """
        in person
        face to face
        . I'd rather (come in|be there in person)
        . I don't want to do (it|that) (online|over video)
        . I want them to (look at|see) me properly
        not (online|by video|remotely)
        . I'll come in (myself|in person)
        . my internet is hopeless, so I'll come in
        on site
    """,
    ),
    (
        "new_patient is_new_patient first_visit is_first_visit first_time_patient first_time_client new_customer new_client is_new_client",
        "true",
        """
        . it's (my|the) first (time|visit)[ (there|with you)]
        . I've never been (there|to you) before
        . I'm new (there|here)
        . I've just moved here, nobody there knows me[ yet]
        as a new one
        . they haven't got a file on me[ yet]
        . they don't know me yet
        . I'm not registered [there ]yet
    """,
    ),
    (
        "new_patient is_new_patient first_visit is_first_visit first_time_patient first_time_client new_customer new_client is_new_client",
        "false",
        """
        . I've been (there|to you) before
        . they know me[ there]
        . I go there (regularly|all the time)
        . it's not my first (time|visit)
        . I've been going there for (years|ages)
        . I'm already (registered|on file)
        . they've got my file
        . I'm a regular
    """,
    ),
    (
        "accepting_new_patients accepts_new_patients taking_new_patients open_to_new_patients accepting_new",
        "true",
        """
        who [still ](takes|accepts) new (patients|people)
        . I need one with (space|room) for new (people|patients)
        . I've been turned away everywhere because they're full
        . I've just moved here and haven't got one yet
        taking new patients
        . it's no good if (they're|the list is) full
        that isn't full up
        . skip those who don't take anybody new
    """,
    ),
    (
        "accepting_new_patients accepts_new_patients taking_new_patients open_to_new_patients accepting_new",
        "false",
        """
        whether or not they take new (patients|people)
        . I'm already on their list
        even if they're not taking (anyone new|new patients)
        . it doesn't matter if they don't take new (people|patients)
        . I don't need one who takes new patients
        . I want the ones that are full, too
        also (those|the ones) that are full
        . no need for them to take new people
    """,
    ),
    (
        "interpreter interpreter_needed needs_interpreter require_interpreter translator_needed interpreter_required",
        "true",
        """
        with an interpreter
        . (I|she|he) (don't|doesn't|can't) [really ](speak|understand) the language
        . someone has to translate (for me|for him|for her)
        . I won't understand (a word|much) otherwise
        and (get|have) somebody who translates
        . my (mum|mother) doesn't speak the language
        . I just moved here and can't say much yet
        . we need help with the language
    """,
    ),
    (
        "interpreter interpreter_needed needs_interpreter require_interpreter translator_needed interpreter_required",
        "false",
        """
        without an interpreter
        no interpreter[ needed]
        . I (speak|understand) the language (well enough|fine)
        . my (daughter|son) will translate
        . I don't need anyone to translate
        . I bring somebody who can translate
        . nobody needs to translate
        . we'll manage with the language
        . we get by in the language on our own
    """,
    ),
    (
        "fasting fasting_required is_fasting requires_fasting",
        "true",
        """
        . I haven't (eaten|had) anything[ since last night]
        on an empty stomach
        fasting
        . I've (fasted|been fasting)
        without (eating|breakfast) before
        . nothing to eat before that
        . my stomach has to be empty
        . no breakfast before it
    """,
    ),
    (
        "fasting fasting_required is_fasting requires_fasting",
        "false",
        """
        . I've [already ](eaten|had breakfast)
        not fasting
        . I just had (lunch|breakfast)
        . [it's ](not|no need to do it) on an empty stomach
        . I can't go without food
        after a meal
        . eating before is (fine|ok)
        . no fasting
        . I get dizzy if I don't eat, so no fasting
    """,
    ),
    (
        "allow_generic generic_ok generic_substitution accept_generic generics_allowed generic_allowed prefer_generic",
        "true",
        """
        . (a|the) generic [one ]is (fine|ok)
        generic is fine
        . I don't need the brand
        . whatever's cheapest with the same (stuff|ingredient) in it
        . a no-name version will do
        . it's the same stuff in a cheaper box, so take that
        . I'm not paying for the brand name
        the cheaper equivalent is ok
    """,
    ),
    (
        "allow_generic generic_ok generic_substitution accept_generic generics_allowed generic_allowed prefer_generic",
        "false",
        """
        . I want the (brand|original)
        no generics
        brand-name only
        . (the generic one|the cheap version) gave me (a rash|side effects)
        . don't swap it for a cheaper (version|one)
        . only the original works for me
        . my doctor says it has to be the original
        the real brand, please
    """,
    ),
    (
        "with_food take_with_food with_meal with_meals take_with_meal after_food",
        "true",
        """
        with (a meal|something to eat|food)
        after (eating|a meal)
        . it upsets my stomach if I haven't eaten
        . not on an empty stomach
        . I have to eat something with it
        . the doctor says to eat first
        . it makes me sick without food
        . it goes with my meals
    """,
    ),
    (
        "with_food take_with_food with_meal with_meals take_with_meal after_food",
        "false",
        """
        on an empty stomach
        without food
        . I mustn't eat [anything ]with it
        before eating
        . no food with it
        . it doesn't work if I've eaten
        . I have to take it before I eat
        . my stomach must be empty for it
    """,
    ),
    (
        "is_pregnant pregnant pregnancy expecting pregnancy_safe prenatal",
        "true",
        """
        . (I'm|she's|my wife is) (pregnant|expecting)
        . there's a baby on the way
        during pregnancy
        . I'm going to be a mum
        . I've just seen the baby on the scan
        . my bump is getting (big|in the way)
        . it has to be safe for the baby in my belly
        . my baby's due soon
    """,
    ),
    (
        "is_pregnant pregnant pregnancy expecting pregnancy_safe prenatal",
        "false",
        """
        . (I'm|she's) not (pregnant|expecting)
        . (no|there's no) baby on the way
        . I've already had the baby
        . I'm a man
        . I can't be pregnant
        . nobody's pregnant
        . the test was negative, no baby
        . I'm past the age for babies
    """,
    ),
    (
        "home_visit house_call mobile_service come_to_home mobile_visit in_home_visit at_your_home",
        "true",
        """
        at (my|our) (home|place)
        . [please ](send someone|come) to (my|our) (house|place)
        . I can't (get out of bed|leave the house)
        . somebody should come here
        . I'm (bedridden|stuck at home)
        as a home visit
        . I don't drive any more, so can they come to me
        . with the baby it's easier if they come here
    """,
    ),
    (
        "home_visit house_call mobile_service come_to_home mobile_visit in_home_visit at_your_home",
        "false",
        """
        . I('ll| can) come (to you|to them|there)
        . I'll drop by
        . nobody has to come (here|to my house)
        no home visit
        . I'd rather go there[ myself]
        . my flat's a mess, I'll come to you
        . I'm (up and about|mobile), I can get there
        . I don't want anyone in my house
    """,
    ),
    (
        "hypoallergenic fragrance_free unscented scent_free no_fragrance sensitive_skin for_sensitive_skin perfume_free",
        "true",
        """
        without (perfume|fragrance|scent)
        . (my skin is|I have skin that's) [very ]sensitive
        . I get (a rash|spots) from perfume
        unscented
        . my skin reacts to everything
        . strong smells give me a headache
        hypoallergenic
        . my baby has eczema
        nothing perfumed
    """,
    ),
    (
        "hypoallergenic fragrance_free unscented scent_free no_fragrance sensitive_skin for_sensitive_skin perfume_free",
        "false",
        """
        . it (may|should) smell (nice|good)
        scented
        with [a nice ](perfume|fragrance|scent)
        . I love it when it smells of something
        . my skin (can take|tolerates) anything
        . I've no allergies, so scented is fine
        . perfume is fine with me
        nicely perfumed
        . it needn't be for sensitive skin
    """,
    ),
    (
        "neutered is_neutered spayed is_spayed spayed_neutered is_sterilized sterilised fixed_pet",
        "true",
        """
        . (he's|she's|it's) [been ](neutered|spayed|fixed)
        . (he|she) had the snip
        neutered
        . (he|she) can't have [any ](puppies|kittens|young) any more
        already (neutered|spayed)
        . the vet took care of that when (he|she) was little
        . we had (him|her) (neutered|spayed)
        . he's lost his bits
    """,
    ),
    (
        "neutered is_neutered spayed is_spayed spayed_neutered is_sterilized sterilised fixed_pet",
        "false",
        """
        . (he's|she's|it's) not [been ](neutered|spayed|fixed)[ yet]
        . (he|she) hasn't had the snip
        not neutered
        . we('d like| want) to breed [with ](him|her)
        . (he's|she's) still intact
        . (he|she) could still have (puppies|kittens|young)
        . we never had (him|her) (neutered|spayed)
        . he's still got everything
    """,
    ),
    (
        "good_with_kids good_with_children kids_friendly_pet child_safe_pet gentle_with_kids",
        "true",
        """
        . we('ve got| have) [small ]children
        that loves kids
        that's (gentle|patient) with (children|little ones)
        . it mustn't snap at (the|my) kids
        . the kids will want to cuddle it
        . (our|the) toddler will pull its ears
        . it's got to be safe with the kids
        good with children
        . it'll grow up with our baby
    """,
    ),
    (
        "good_with_kids good_with_children kids_friendly_pet child_safe_pet gentle_with_kids",
        "false",
        """
        . (there are|we have) no (children|kids) (here|in the house)
        . it needn't get on with (kids|children)
        . I live alone, so it doesn't have to like kids
        . we're all adults, no kids
        whether it likes kids or not
        . no children live here
        even if it can't be around (kids|children)
        . our home is child-free, so a grumpy one is ok
    """,
    ),
)
