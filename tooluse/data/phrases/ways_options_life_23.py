"""How people say options of life: pets and their services, cleaning, chores, requests in a hotel.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "species pet_type animal_type pet animal type",
        "horse pony equine",
        """
        for my (pony|mare|stallion)
        . I ride her
        . he's got hooves
        . she stands in a stable
        for the one I ride
        . it's my gelding
    """,
    ),
    (
        "species pet_type animal_type pet animal type",
        "guinea_pig guineapig cavy",
        """
        for my guinea (pig|pigs)
        . they squeak when the fridge opens and eat hay
        . it's no hamster, the bigger one that squeaks
        for my squeaky hay eaters
        . we've got two cavies
        for a cavy
    """,
    ),
    (
        "service service_type pet_service",
        "grooming groom bath_and_brush",
        """
        . his coat's all matted
        to have her washed and clipped
        . she needs her fur done
        . he stinks and his fur's in knots
        . the poodle needs a haircut
        . he can't see through his fringe, he needs clipping
    """,
    ),
    (
        "service service_type pet_service",
        "boarding kennel pet_boarding overnight_boarding",
        """
        . we're going away and he has to stay somewhere
        so that she can sleep there while we're on holiday
        . we can't take him on holiday
        . somewhere he can live while we're off
        overnight at their place
        . he needs a place to stay till we're back
    """,
    ),
    (
        "* service service_type pet_service",
        "dog_walking walking_service dog_walker",
        """
        . somebody should take him round the block
        . he needs to go out while I'm at work
        for a stroll with him at midday
        . I've broken my leg and can't take him out on the lead
        someone to hold the lead
        . she has to go walkies without me
    """,
    ),
    (
        "service service_type pet_service",
        "pet_sitting sitting in_home_sitting house_sitting drop_in drop_in_visit",
        """
        . someone should come by and feed her at our place
        . she should stay at home while we're gone, someone just looks after her here
        at our own home, to fill the bowls
        . our cat hates leaving the house, so somebody has to come here
        . someone has to feed them here while we're away
        with us at home, not at theirs
    """,
    ),
    (
        "service service_type pet_service",
        "daycare day_care doggy_daycare",
        """
        . he can't be alone while I'm at work, he should play with others
        just during the day
        . I drop him off in the morning and fetch him after work
        . she's bored at home all day, she wants to play with the others
        in the daytime, not overnight
        . I'm at the office all day, where can he stay till six
    """,
    ),
    (
        "* service service_type pet_service class_type",
        "obedience_training dog_training pet_training puppy_school obedience",
        """
        . he doesn't listen
        . she pulls on the lead and jumps at people
        so that he learns to sit and stay
        . he has to learn some manners
        for puppy school
        . he eats shoes and won't come when I call
    """,
    ),
    (
        "* service service_type pet_service",
        "nail_trim nail_clipping claw_trimming nail_clip",
        """
        . his claws click on the floor
        . her claws are too long
        to have the claws cut
        . she gets stuck in the carpet with her claws
        just the claws
        . he scratches everyone, his claws need clipping
    """,
    ),
    (
        "* procedure service_type pet_service",
        "neutering spay neuter spaying castration spay_neuter",
        """
        . we don't want puppies or kittens
        so that there'll be no litter
        . he's started spraying everywhere, he needs to be done
        to have him castrated
        . she mustn't get pregnant
        . she's coming into heat and should have no young
    """,
    ),
    (
        "dog_size pet_size breed_size",
        "small toy little",
        """
        . he fits into a handbag
        . she's a chihuahua
        . he only comes up to my ankles
        . it's a dachshund
        . I can carry him under one arm
        . he weighs next to nothing
    """,
    ),
    (
        "dog_size pet_size breed_size",
        "large big giant xl",
        """
        . he's as big as a calf
        . she's a Great Dane
        . it's a Saint Bernard
        . he can put his paws on my shoulders
        . I can't lift him
        . he weighs as much as I do
    """,
    ),
    (
        "dog_size pet_size breed_size",
        "medium",
        """
        . she comes up to my knees
        . it's a beagle
        . he's no handbag dog, but no giant either
        knee-high
        . he's about the size of a cocker spaniel
        . it's a border collie
    """,
    ),
    (
        "cleaning_type cleaning clean_type cleaning_level cleaning_package",
        "standard regular basic normal routine",
        """
        just the usual
        . dusting and hoovering will do
        the normal round, nothing special
        . only the weekly stuff
        . a quick once-over is enough
        no need to do behind the cupboards
    """,
    ),
    (
        "* cleaning_type service_type service package",
        "deep_clean deep_cleaning spring_cleaning",
        """
        . behind the cupboards as well
        from top to bottom
        . nobody's cleaned there for a year
        every nook and cranny
        . I want you to be able to eat off the floor
        really thoroughly, skirting boards and all
    """,
    ),
    (
        "cleaning_type service_type service",
        "move_out end_of_tenancy move_out_clean move_in_out",
        """
        . we're handing back the keys
        . we're moving out
        . the landlord wants it spotless when we leave
        because our lease is up
        so that we get our deposit back
        . we've packed everything and it's empty now
    """,
    ),
    (
        "* cleaning_type service_type service housekeeping_service",
        "window_cleaning",
        """
        . you can't see through the glass any more
        . the panes are streaky
        for the panes
        . the glass is filthy from the rain
        . I don't like the ladder, so somebody should do the panes
        inside and out, all the glass
    """,
    ),
    (
        "* cleaning_type service_type service",
        "carpet_cleaning rug_cleaning",
        """
        . the dog's been on the rug
        . someone spilt red wine on the rug
        for the rugs
        . the fitted carpet smells
        . there's a stain on the carpet
        with shampoo for the rugs
    """,
    ),
    (
        "* service service_type housekeeping_service chore task_type",
        "laundry laundry_service",
        """
        . the hamper's overflowing
        . we've run out of clean socks
        for the dirty clothes
        . my shirts need washing
        . somebody has to do the whites and the colours
        . I've got nothing clean to wear
    """,
    ),
    (
        "* service service_type housekeeping_service chore task_type",
        "ironing",
        """
        . my shirts are all creased
        to get the creases out
        . I hate standing at the board with the hot thing
        . my blouse looks as if I'd slept in it
        . there's a mountain of crumpled shirts
        . it needs to be smooth so I have it the day after ordering
    """,
    ),
    (
        "service service_type chore task_type housekeeping_service",
        "dishes dishwashing washing_up",
        """
        . the sink's full
        . there are plates everywhere
        after dinner, the plates and pans
        . we've got no clean cup left
        . somebody has to wash up
        . the pans are still greasy
    """,
    ),
    (
        "* service service_type chore task_type",
        "vacuuming hoovering",
        """
        . there are crumbs all over the floor
        . the carpet's full of dog hair
        to get the dust off the floor
        . dust bunnies everywhere
        . somebody should run the hoover round
        . it crunches when you walk
    """,
    ),
    (
        "* service service_type",
        "gardening garden_maintenance landscaping yard_work",
        """
        . the hedge is over my head
        . the weeds are taking over
        for the flower beds and bushes
        . the roses need cutting back
        . it looks like a jungle out there
        . I can't bend down to weed any more
    """,
    ),
    (
        "* service service_type chore task_type",
        "lawn_mowing mowing lawn_care",
        """
        . the grass is knee-high
        to get the grass cut
        . the grass has shot up
        . my mower's dead and the grass isn't
        . you could lose a child in the grass
        for the grass only
    """,
    ),
    (
        "* service service_type",
        "pool_cleaning pool_maintenance pool_service",
        """
        . the water's gone green
        . there are leaves all over the water we swim in
        . the chlorine needs checking
        . there's algae in it, we can't swim
        . the filter's clogged and the water cloudy
        so that we can swim again
    """,
    ),
    (
        "* service service_type",
        "snow_removal snow_clearing snow_shoveling",
        """
        . it's been snowing all night
        . the drive's snowed in
        . I can't get the car out, it's all white
        . somebody has to shovel the path
        with a shovel, the pavement's white
        to get the white stuff off the pavement
    """,
    ),
    (
        "request_type item housekeeping_request service service_type",
        "towels fresh_towels extra_towels",
        """
        . we've run out of something to dry ourselves with
        . ours are all wet
        to dry off with
        . we've dropped ours in the pool
        a couple more to dry ourselves
        . there's only one and there are two of us to shower
    """,
    ),
    (
        "request_type item housekeeping_request service service_type",
        "linen bed_linen fresh_linen linens sheets",
        """
        . there's a stain on the sheet
        . the bed needs changing
        new sheets
        . I spilt coffee on the bed
        . the pillowcases aren't clean
        fresh ones for the bed
    """,
    ),
    (
        "request_type item housekeeping_request service service_type",
        "toiletries shampoo amenities_kit",
        """
        . there's no soap left
        . the shampoo's empty
        . I forgot my toothbrush
        soap, shampoo and so on
        . I've left my wash bag at home
        . my toothpaste's at home
    """,
    ),
)
