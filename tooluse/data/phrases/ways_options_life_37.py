"""How people say options of life: occasions and dress codes.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* occasion event_type event celebration card_type gift_occasion",
        "birthday birthday_party bday",
        """
        . (she's|he's) turning (thirty|forty|fifty)
        . there'll be a cake with candles
        to blow out the candles
        . (she's|he's) getting a year older
        for (her|his) big day, one year older
        . I'm getting old, one more candle
    """,
    ),
    (
        "* occasion event_type celebration card_type",
        "anniversary wedding_anniversary",
        """
        . we've been married for (ten|twenty) years
        . it's the day we got married, years ago
        for our silver wedding
        . my parents' golden wedding is coming
        . it's been so many years since we said yes
        . I mustn't forget the day I married her
    """,
    ),
    (
        "occasion event_type event celebration card_type gift_occasion",
        "wedding marriage",
        """
        . (we're|they're) getting married
        for the bride and groom
        . I'm the best man
        . my sister's walking down the aisle
        . they're tying the knot
        . I'm a bridesmaid
    """,
    ),
    (
        "occasion event_type event celebration card_type gift_occasion",
        "engagement engagement_party",
        """
        . he's proposed
        . she said yes and there's a ring
        . they've just got the ring, the wedding's next year
        . I've popped the question
        . they're going to marry, we drink to the ring
        . he went down on one knee
    """,
    ),
    (
        "* occasion event_type holiday celebration card_type",
        "christmas xmas",
        """
        to put under the tree
        . it's for under the tree
        for Santa to bring
        . Santa's coming
        . it's for the stocking
        . it's for Advent and the days with the tree
    """,
    ),
    (
        "* occasion holiday celebration card_type",
        "valentines_day valentines valentine valentine_s_day",
        """
        . it's the day of the lovers
        for my sweetheart in February
        . it's February and I need hearts and roses
        with hearts
        . I want to tell my crush on the day of the lovers
        for the day with the hearts
    """,
    ),
    (
        "occasion event_type event celebration card_type",
        "graduation",
        """
        . (she's|he's) got the degree
        . they'll throw their hats in the air
        . (she|he) has finished uni
        . our girl's got her degree
        with cap and gown
        . he's done with school, diploma in hand
    """,
    ),
    (
        "* occasion event_type celebration card_type",
        "baby_shower",
        """
        . (she's|my sister's) due soon and the girls want to give her a party
        for the mum-to-be
        . the baby's not here yet, but we're celebrating
        . there'll be nappy cakes before the birth
        with her friends before the little one comes
        . she's got a bump and we want to spoil her
    """,
    ),
    (
        "occasion card_type celebration gift_occasion",
        "new_baby birth newborn baby",
        """
        . they've just had a little one
        . it's a girl
        . it's a boy
        . the stork's been
        . (she's|my niece has) just given birth
        to welcome the little one into the world
    """,
    ),
    (
        "* occasion event_type celebration card_type",
        "housewarming house_warming new_home",
        """
        . they've just moved in
        for their new place
        . we've got the keys to our house and want to celebrate
        with bread and salt for the new place
        . they've bought a house
        . we've moved and everyone's coming to see the place
    """,
    ),
    (
        "* occasion holiday card_type",
        "mothers_day mother_s_day mothersday",
        """
        . it's for mum's Sunday in May
        to thank mum on her day
        . it's the day when mum gets flowers
        . it's mum's big day
        . mums get breakfast in bed that day
        for the day of all mums
    """,
    ),
    (
        "* occasion holiday card_type",
        "fathers_day father_s_day fathersday",
        """
        . it's for dad's Sunday in June
        to thank dad on his day
        . it's the day when dad gets a tie
        . it's dad's big day
        . dads get breakfast in bed that day
        for the day of all dads
    """,
    ),
    (
        "occasion event_type celebration card_type",
        "retirement retirement_party",
        """
        . (she's|he's) stopping work for good
        . (he|she) won't have to work any more after this
        . (he's|she's) going to be a pensioner
        . (she|he) won't have to come back to the office
        for the last day of (his|her) working life
        . no more Mondays for (him|her), ever
    """,
    ),
    (
        "* occasion card_type event_type",
        "sympathy condolence condolences bereavement funeral",
        """
        . (her|his) husband has died
        . there's been a death in the family
        . the burial's this week
        to say how sorry we are for their loss
        . they've lost their father
        . they're in mourning
    """,
    ),
    (
        "* occasion card_type reason message_type",
        "thank_you thanks gratitude appreciation",
        """
        . they've helped us so much
        because they were so kind to us
        . I want to show I'm grateful
        . we owe them one for all their help
        to say how grateful we are
        . they looked after our house and wouldn't take money
    """,
    ),
    (
        "* occasion card_type message_type",
        "get_well get_well_soon",
        """
        . (she's|he's) in hospital
        . (he's|she's) had an operation
        so that (he|she) gets better
        . (she's|he's) been ill for weeks
        . (he|she) broke a leg
        to cheer up someone who's ill
    """,
    ),
    (
        "* occasion card_type message_type",
        "congratulations congrats",
        """
        . (she|he) has done it
        well done and all that
        . (he|she) got the job
        . (she|he) passed the exam
        to say well done
        . we're so proud of (her|him)
    """,
    ),
    (
        "occasion event_type celebration card_type",
        "farewell going_away leaving goodbye farewell_party",
        """
        . (she's|he's) leaving us
        . (he's|she's) moving abroad
        to say goodbye
        . (she's|he's) leaving the firm
        . we're seeing them off
        . (he's|she's) off to another country
    """,
    ),
    (
        "* occasion holiday theme event_type",
        "halloween",
        """
        . we need pumpkins and ghosts
        for trick or treat
        . the kids want to go round as witches
        . it's the end of October and it should be spooky
        with pumpkins and cobwebs
        . the kids collect sweets in costumes
    """,
    ),
    (
        "* occasion holiday theme",
        "easter",
        """
        . the bunny's coming
        for the egg hunt
        . we hide eggs in the garden
        with eggs and bunnies
        . Good Friday's round the corner
        . it's for after Lent
    """,
    ),
    (
        "* occasion holiday celebration",
        "thanksgiving thanksgiving_day",
        """
        . there'll be turkey and pumpkin pie
        for turkey day
        . the whole family comes for the turkey
        with turkey, stuffing and cranberries
        . grandma's roasting the big turkey with cranberries
        . it's turkey time
    """,
    ),
    (
        "* occasion holiday celebration event_type",
        "new_year new_years_eve new_years new_year_s_eve",
        """
        . we want to see the fireworks at midnight
        for the countdown at midnight
        . the old year's going out
        . it's the last night of the year
        with a glass at midnight and fireworks
        . happy new year and so on
    """,
    ),
    (
        "* occasion holiday celebration",
        "hanukkah chanukah",
        """
        . we light the menorah
        for the festival of lights with the menorah
        . the kids get a present on each of the eight nights
        with dreidels and latkes
        . it's for the eight nights
        . we'll be lighting the candles for eight nights
    """,
    ),
    (
        "* occasion holiday celebration",
        "eid eid_al_fitr",
        """
        . the fast is over
        to break the fast
        . we've been fasting all month
        for the end of the fast
        . we see the new moon and celebrate
        . my Muslim friends finish their fast
    """,
    ),
    (
        "* occasion holiday celebration",
        "diwali deepavali",
        """
        . we light the little oil lamps
        for the Hindu festival of lights
        . the Indian neighbours light their lamps
        with oil lamps and sweets, for Lakshmi
        . it's the Indian festival of lights
        . we make rangoli at the door
    """,
    ),
    (
        "occasion event_type event",
        "business business_meal meeting corporate work client_dinner",
        """
        . it's with clients
        for the office
        . we're going with people from work
        . I've got to impress an investor
        . my firm's paying
        . we've got a deal to discuss
    """,
    ),
    (
        "* occasion event_type",
        "date_night romantic_dinner",
        """
        . I'm taking my girlfriend out
        . the babysitter's coming, it's our evening for two
        for just the two of us, candles and all
        . I want to impress her
        . it's our first evening out as a couple
        . my wife and I need an evening to ourselves
    """,
    ),
    (
        "occasion gift_occasion card_type",
        "none no_occasion just_because other",
        """
        just like that
        for no special reason
        . there's nothing to celebrate
        without any special reason
        . I just felt like it
        . it's no special day
    """,
    ),
    (
        "* dress_code attire clothing_style",
        "formal_wear black_tie tuxedo evening_dress white_tie",
        """
        . they'll all be in evening gowns
        with a dinner jacket and bow tie
        . I've got to rent a dinner jacket
        . I'll need a long gown
        for a ball
        . it's a ball, bow ties and gowns
    """,
    ),
    (
        "* dress_code attire",
        "smart_casual business_casual",
        """
        nice, but no tie
        . jeans are OK if the shirt's decent
        neither a suit nor trainers
        . a jacket's fine, a tie's too much
        . I don't want to be overdressed, but no T-shirt either
        with a blazer and chinos
    """,
    ),
    (
        "dress_code attire clothing_style",
        "casual informal relaxed",
        """
        . jeans and trainers are fine
        . come as you are
        in jeans
        . nobody's dressing up
        . a T-shirt will do
        with nothing fancy on
    """,
    ),
)
