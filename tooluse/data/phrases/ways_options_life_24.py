"""How people say options of life: services in a hotel, trades and repairs, care.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* request_type housekeeping_request service",
        "turndown turndown_service",
        """
        . make the bed ready for the night, chocolate on the pillow
        while we're at dinner, for the night
        with the curtains drawn and a chocolate on the pillow
        . we'd like the covers folded back when we come up
        in the evening, to get the bed ready
        . I like the little chocolate on the pillow
    """,
    ),
    (
        "* request_type service hotel_service",
        "room_service in_room_dining",
        """
        up to the room
        . we'd like to eat in bed
        . we don't want to go down to the restaurant
        on a tray to our door
        . bring it up, we're in our bathrobes
        . I'm already in my pyjamas
    """,
    ),
    (
        "request_type service hotel_service",
        "wake_up_call wakeup_call wake_up",
        """
        . I'm afraid I'll oversleep
        . somebody should ring me in the morning so I get up
        . my phone's dead and I have to get up
        to get me out of bed
        . knock or ring till I'm up
        . I never hear my alarm
    """,
    ),
    (
        "* request_type service hotel_service",
        "do_not_disturb dnd",
        """
        . we want to sleep in
        . nobody should come in
        . leave us in peace
        . please don't knock
        . we don't need anyone to clean
        . I'm working and don't want anybody at the door
    """,
    ),
    (
        "* service_type service trade repair_type category specialty professional job_type",
        "plumbing plumber",
        """
        . the tap drips
        . the toilet's blocked
        . there's water under the sink
        . the drain's blocked
        . a pipe has burst
        . the sink won't empty
    """,
    ),
    (
        "* service_type service trade repair_type category specialty professional job_type",
        "electrical electrician",
        """
        . the fuse keeps going
        . the socket sparks
        . half the lights have gone out
        . I got a shock from the switch
        . the breaker trips all the time
        . I need another socket
    """,
    ),
    (
        "service_type service trade repair_type category specialty job_type",
        "hvac heating_cooling heating_and_cooling",
        """
        . the heating's gone off
        . the air con blows warm air
        . the boiler's making noises
        . the radiators stay cold
        . it won't get warm in here
        . the AC is leaking
    """,
    ),
    (
        "* service_type service trade repair_type category job_type",
        "appliance_repair",
        """
        . the washing machine won't spin
        . the dishwasher's leaking
        . the fridge doesn't cool
        . the oven won't heat up any more
        . the dryer has given up
        . the fridge has died
    """,
    ),
    (
        "* service_type service trade repair_type category professional job_type",
        "carpentry carpenter joinery joiner woodwork",
        """
        . the door sticks
        . I want shelves built in
        . a stair's broken
        . the wooden floor creaks
        . the drawer has come apart
        . I need a cupboard made to measure
    """,
    ),
    (
        "* service_type service trade repair_type category job_type",
        "painter wall_painting house_painting interior_painting",
        """
        . the walls need a fresh coat
        . we want the bedroom in another colour
        . the colour's coming off the walls
        to have the walls done white
        . the ceiling's gone yellow
        with a brush and roller
    """,
    ),
    (
        "* service_type service trade repair_type category job_type",
        "roofing roofer roof_repair",
        """
        . there are tiles missing up there
        . it's raining in from above
        . the storm's taken off some tiles
        . the gutter's come down
        . it drips into the loft
        . there's a bucket in the attic to catch the rain
    """,
    ),
    (
        "* service_type service trade repair_type category job_type",
        "locksmith lock_repair",
        """
        . I've locked myself out
        . the key's broken off
        . I'm standing outside my own door
        . I've lost my keys
        . the key won't turn
        . the door fell shut and the keys are inside
    """,
    ),
    (
        "* service_type service trade category job_type",
        "pest_control exterminator pests",
        """
        . there are mice in the kitchen
        . we've got cockroaches
        . there's a wasps' nest under the roof
        . ants everywhere
        . something's scratching in the loft, I think rats
        . we've got bedbugs
    """,
    ),
    (
        "* service_type service trade category professional job_type",
        "handyman handyperson odd_jobs",
        """
        . it's lots of little jobs
        for bits and bobs round the house
        . a few pictures to hang, a curtain rail to put up
        . someone good with a drill
        . I'm all thumbs, small things have piled up
        . a bit of everything, nothing big
    """,
    ),
    (
        "* service_type service trade repair_type job_type",
        "glazing glazier glass_repair window_repair",
        """
        . the window's cracked
        . the kids kicked a ball through the window
        . we need a new pane
        . there's a hole in the pane
        . the glass is broken
        . the window's smashed
    """,
    ),
    (
        "* service_type service trade job_type",
        "flooring tiling tiler floor_installation",
        """
        . we want parquet put down
        . the tiles are coming loose
        . we need new laminate
        for the tiles in the bathroom
        . the floorboards have to be laid
        . the old lino has to go, we want tiles
    """,
    ),
    (
        "* service_type service trade job_type",
        "masonry bricklaying bricklayer mason",
        """
        . the garden wall's collapsing
        . the mortar's crumbling
        . a chimney has to be bricked up
        . there are cracks in the brickwork
        for a brick wall
        . some bricks have come loose
    """,
    ),
    (
        "service_type service job_type",
        "moving movers removals relocation removal",
        """
        . we're changing flats
        . someone has to carry the sofa down
        . we've got boxes and furniture to get across town
        . the piano has to go to the new place
        with a van and strong men
        . everything has to go into the new flat
    """,
    ),
    (
        "* service_type service job_type",
        "furniture_assembly",
        """
        . I've got flat packs from IKEA
        . I can't make sense of the instructions, there are screws left over
        . the wardrobe's still in boxes
        . somebody has to screw the bed together
        . it came in flat packs
        to put up a wardrobe
    """,
    ),
    (
        "repair_type service_type issue issue_type device_issue problem",
        "screen_replacement screen cracked_screen screen_repair display broken_screen",
        """
        . the glass is cracked all over
        . I dropped it and now there's a spider web on the front
        . the display's black
        . it fell on its face
        . the front is smashed
        . I cut my finger on the display
    """,
    ),
    (
        "repair_type service_type issue issue_type problem damage_type",
        "water_damage liquid_damage",
        """
        . it fell into the (toilet|pool)
        . I spilt coffee over it
        . it got wet
        . it's been through the wash
        . it's been rained on
        . it went for a swim
    """,
    ),
    (
        "* service_type service child_service category",
        "babysitting childcare nanny babysitter",
        """
        . we want to go out and the kids are small
        for the little ones while we're out
        . somebody should put the kids to bed
        . we've got cinema tickets and two small kids
        to look after the children
        . both grannies are away and we want to go out
    """,
    ),
    (
        "* service_type service care_type category",
        "elderly_care senior_care eldercare elder_care",
        """
        for my old mother
        . my dad can't manage on his own any more
        . gran needs help with washing and dressing
        . my parents are getting frail
        . she's very old and needs someone to help her get up
        . grandpa forgets his tablets and meals
    """,
    ),
    (
        "service_type service category subject_type",
        "tutoring tutor private_lessons",
        """
        . my son's failing maths
        . she needs help with her homework
        for extra lessons
        . he's falling behind at school
        . exams are coming and she doesn't get it
        . he got bad marks again
    """,
    ),
    (
        "service_type service category event_service",
        "catering caterer",
        """
        . we've got guests and don't want to cook for them all
        . someone should bring the food for the party
        with food for all our guests
        . it's for a party, trays and buffet
        . we need a buffet
        . I can't cook for so many
    """,
    ),
    (
        "* service_type service category event_service",
        "photography photographer photo_shoot",
        """
        . we want nice pictures of the day
        . somebody should take the pictures
        with a camera
        . we need portraits
        . someone to snap the wedding
        for family portraits
    """,
    ),
    (
        "* service_type service category clothing_service",
        "dry_cleaning drycleaning dry_clean",
        """
        . it mustn't go in the washing machine
        . my suit's got a stain
        . it's a silk dress, water would ruin it
        for my suit
        . the label says no water
        . my wool coat has wine on it
    """,
    ),
    (
        "* service_type service category clothing_service",
        "alterations tailoring tailor hemming",
        """
        . the trousers are too long
        to have it taken in
        . the dress needs letting out
        . I've lost weight and everything's too wide
        . the sleeves have to be shorter
        to have the hem taken up
    """,
    ),
)
