"""How people say yes or no to the flags of seats, tickets, classes, courts and homes to rent or buy.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "seats_together sit_together seated_together adjacent_seats keep_together",
        "true",
        """
        together
        next to each other
        side by side
        . we want to sit together
        . don't split us up
        . I'm not letting the kids sit by themselves among strangers
        all in one row
        . we'd like to be able to talk
        . she's scared, so I must sit next to her
    """,
    ),
    (
        "seats_together sit_together seated_together adjacent_seats keep_together",
        "false",
        """
        . we don't have to sit together
        . we can (sit apart|be split up)
        separate is fine
        . it's ok if we're (scattered|spread out|split up)
        . I don't mind sitting alone
        anywhere, even apart
        . we see enough of each other at home, apart is fine
        . single seats are fine
    """,
    ),
    (
        "priority_boarding speedy_boarding fast_track board_first early_boarding priority_lane skip_line skip_the_line skip_queue",
        "true",
        """
        without (queueing|standing in line)
        . I (hate|don't want to) (queue|stand in line|wait in line)
        with priority
        and let me go in first
        . I can't stand [for ]long, my back hurts
        . I want to be among the first[ in]
        . I'd pay extra to (skip|jump) the queue
        . long lines drive me mad
        past the queue
    """,
    ),
    (
        "priority_boarding speedy_boarding fast_track board_first early_boarding priority_lane skip_line skip_the_line skip_queue",
        "false",
        """
        . I don't mind (queueing|standing in line|waiting in line)
        . I can stand in line like everybody else
        without priority
        no priority
        . no need to (skip|jump) the queue
        . I'm not paying [just ]to get in (first|sooner)
        . I'm in no hurry to get in
        . I'll queue with the rest
    """,
    ),
    (
        "nearby_airports include_nearby_airports include_nearby include_surrounding search_nearby nearby_areas include_neighboring",
        "true",
        """
        or [somewhere ](close|near) (by|to it)
        . (somewhere|something) near there is fine (too|as well)
        . have a look around there, too
        including what's nearby
        . it may be a bit further out
        neighbouring ones are ok
        . I can drive a bit if it's cheaper
        . doesn't have to be right there, close by will do
        and round about
    """,
    ),
    (
        "nearby_airports include_nearby_airports include_nearby include_surrounding search_nearby nearby_areas include_neighboring",
        "false",
        """
        and nowhere else
        . (exactly|only) [from ]there, nothing nearby
        . I don't want to end up in the middle of nowhere
        not somewhere in the area
        . nothing further out
        . nearby ones don't help me
        . I haven't got a car, so (only|really) there
        strictly there
    """,
    ),
    (
        "recurring is_recurring repeat_weekly weekly repeats_weekly make_recurring repeat_every_week recurring_booking standing_booking",
        "true",
        """
        every week
        each week[ until I say stop]
        [and ][from now on ]every week
        . I want it every week
        . (make it|I need it as) a regular thing
        on a regular basis
        same time every week
        . it'll be our weekly thing
        as a standing arrangement
    """,
    ),
    (
        "recurring is_recurring repeat_weekly weekly repeats_weekly make_recurring repeat_every_week recurring_booking standing_booking",
        "false",
        """
        (just|only) [this ]once
        . [it's ](just|only) a one-off
        . it won't happen again
        . (only|just) this one time
        . no need to repeat it
        . I don't want it every week
        . let's see how it goes before we do it again
        a single time
    """,
    ),
    (
        "equipment_rental rent_equipment include_equipment equipment_included need_equipment rent_gear with_equipment equipment_needed hire_equipment",
        "true",
        """
        . I (haven't|don't) (got|have) (any|my own) (gear|equipment|kit)
        with [the ](gear|equipment|kit)
        . I need to (borrow|rent|hire) the (gear|equipment|stuff)
        and the gear to go with it
        . all my stuff is at home
        . I come empty-handed
        . my kit's broken, so I need to borrow (something|one)
        . I'm new to it, I don't own anything yet
    """,
    ),
    (
        "equipment_rental rent_equipment include_equipment equipment_included need_equipment rent_gear with_equipment equipment_needed hire_equipment",
        "false",
        """
        . I['ll] (bring|have) my own (gear|equipment|kit|stuff)
        without [the ](gear|equipment)
        no (rental|hired) (gear|equipment)
        . I've got everything I need
        . I don't need to (borrow|rent|hire) anything
        . I prefer my own gear
        . we all have our own stuff
        . I never use borrowed equipment
    """,
    ),
    (
        "beginner_friendly beginners_only for_beginners beginner is_beginner suitable_for_beginners no_experience_required novice",
        "true",
        """
        for beginners
        . I've never done it before
        . it's my first time
        . I'm (completely|totally) new to (this|it)
        . I'm a (complete|total) beginner
        . none of us has ever tried it
        something easy to start with
        . I haven't got a clue, start from zero
        . I'm still learning the basics
    """,
    ),
    (
        "beginner_friendly beginners_only for_beginners beginner is_beginner suitable_for_beginners no_experience_required novice",
        "false",
        """
        . I've (done|been doing) (it|this) for years
        not for beginners
        . I'm [pretty ](experienced|good at it)
        . I know what I'm doing
        for people who know what they're doing
        . I don't want to start from scratch
        . I'd be bored among beginners
        . I'm past the basics
        . I used to compete
    """,
    ),
    (
        "floodlit floodlights with_lights court_lights with_floodlights lights_needed",
        "true",
        """
        with [flood]lights
        lit
        . it'll be dark[ by then]
        . we (play|come) after dark
        . we won't see a thing without [the ]lights
        with the lights on
        . we only get there after sunset
        . it gets dark so early now
    """,
    ),
    (
        "floodlit floodlights with_lights court_lights with_floodlights lights_needed",
        "false",
        """
        without [the ]lights
        . (we play|it's) in [broad ]daylight
        no lights
        . it's still light [out ][by ]then
        . we don't need [the ]lights
        . the sun will still be up
        . don't pay for the lights
        . it's summer, no lights needed
    """,
    ),
    (
        "private_lesson one_on_one one_to_one private_session private_class private_training private_tour",
        "true",
        """
        one-on-one
        just [for ]me
        . I don't want (a group|others around)
        with nobody else[ there]
        . I learn better (on my own|alone)
        not in a group
        . I'm shy, so without other people
        by myself
        . I'd like (their|the) full attention
    """,
    ),
    (
        "private_lesson one_on_one one_to_one private_session private_class private_training private_tour",
        "false",
        """
        in a group
        with (others|other people)
        . I (like|prefer) (a group|company)
        . it's more fun with (others|other people)
        . I don't mind other people (there|joining)
        . a group is (fine|cheaper)
        not one-on-one
        . I want to meet people there
        . I need the others to keep me going
    """,
    ),
    (
        "furnished is_furnished fully_furnished furnished_only",
        "true",
        """
        furnished
        with (furniture|everything in it)
        . I don't own any furniture
        . I come with a suitcase[ and that's all]
        . I can't buy a bed and a table first
        . I don't want to buy furniture
        with bed, table and all that
        where I only need to bring my clothes
        . all my furniture is still abroad
    """,
    ),
    (
        "furnished is_furnished fully_furnished furnished_only",
        "false",
        """
        unfurnished
        without [any ]furniture
        . I('ve got| have) my own furniture
        . we're bringing our own (furniture|things)
        empty
        . I want to put my own (furniture|stuff) in
        no furniture
        . I don't want to sleep in someone else's bed
        . where would I put all my furniture, so empty
    """,
    ),
    (
        "elevator lift has_elevator has_lift with_elevator elevator_required lift_access",
        "true",
        """
        with (a lift|an elevator)
        . I can't (do|climb|manage) [the ]stairs
        . we've got a (pram|buggy|stroller)
        . I don't want to carry my (shopping|bags) up
        where there's (a lift|an elevator)
        . my knees are bad, no stairs please
        . I'm not climbing up there on foot
        . my mother visits often and can't walk up
    """,
    ),
    (
        "elevator lift has_elevator has_lift with_elevator elevator_required lift_access",
        "false",
        """
        . I don't need (a lift|an elevator)
        without (a lift|an elevator)
        . stairs are (fine|good exercise)
        . I'm (fit|young), I can walk up
        no (lift|elevator)[ is fine]
        . I never take the (lift|elevator)
        . I'm claustrophobic, so no (lift|elevator)
        . I'd take the stairs anyway
    """,
    ),
    (
        "garden has_garden with_garden yard has_yard backyard garden_access",
        "true",
        """
        with a (garden|yard)
        . the (kids|dog) (need|needs) somewhere to run about
        . I want to grow [my own ](vegetables|tomatoes)
        with [some ]grass outside
        . I love (gardening|digging in the soil)
        where I can put [up ]a (swing|trampoline)
        . we want to barbecue on our own lawn
        and a bit of green round it
        . the dog needs a lawn
    """,
    ),
    (
        "garden has_garden with_garden yard has_yard backyard garden_access",
        "false",
        """
        without a (garden|yard)
        no (garden|yard)
        . I('ve got| have) no time (for|to mow) a lawn
        . I hate (gardening|mowing the lawn)
        . I don't need [any ](garden|yard)
        . I kill every plant
        . I'm not one for weeding
        . a garden is just more work
    """,
    ),
    (
        "bills_included utilities_included all_bills_included include_utilities utilities bills_inclusive heating_included",
        "true",
        """
        with [all ](bills|utilities) included
        . the (rent|price) should cover (power|electricity|heating) and (water|all that)
        . I don't want (extra|separate) bills for (power|heating)
        all in
        . I want to pay one sum a month and that's it
        (including|with) (heating|electricity) and (water|everything)
        . no extra bills on top
        . I don't want to deal with the electric company
    """,
    ),
    (
        "bills_included utilities_included all_bills_included include_utilities utilities bills_inclusive heating_included",
        "false",
        """
        (plus|without|excluding) (bills|utilities)
        . I'll pay [for ](power|electricity|heating) and water (myself|separately)
        . bills can be extra
        . I'd rather have my own contract for power
        bills not included
        . I hardly use any heating, so I'd rather pay my own
        bills on top
        . I don't mind separate bills for power and water
    """,
    ),
)
