"""How people say options of life: rooms, storeys, devices.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "room location area zone room_name",
        "living_room lounge sitting_room livingroom family_room",
        """
        . we're on the sofa
        where the sofa is
        in the lounge
        . it's for where we watch telly
        . I'm lying on the couch
        where we sit in the evening
    """,
    ),
    (
        "room location area zone room_name",
        "kitchen",
        """
        where we cook
        . I'm at the stove
        next to the fridge
        . I'm just making dinner
        by the (stove|sink and stove)
        . I'm peeling potatoes
    """,
    ),
    (
        "room location area zone room_name",
        "bedroom master_bedroom main_bedroom",
        """
        where we sleep
        . I'm already in bed
        by my bed
        . I'm lying under the duvet
        next to the wardrobe and the bed
        . I want to go to sleep there
    """,
    ),
    (
        "room location area zone room_name",
        "bathroom bath restroom toilet washroom",
        """
        . I'm in the shower
        where the (shower|tub) is
        . I'm about to take a bath
        . I'm brushing my teeth
        in the loo
        . I'm shaving
    """,
    ),
    (
        "room location area zone room_name",
        "dining_room diningroom",
        """
        where we eat
        at the big table
        . we're sitting at the table with guests
        over the big table
        where the long table is
        . the family's sitting down to eat there
    """,
    ),
    (
        "room location area zone room_name",
        "garage carport",
        """
        where the car is
        . I'm just parking the car
        round the car
        . I'm getting out of the car
        . the car's in there
        where I keep the car
    """,
    ),
    (
        "room room_name",
        "office study home_office workroom",
        """
        where my desk is
        . I'm at my desk
        . that's where I do my paperwork
        at my desk
        where I work
        . I'm sitting at the computer
    """,
    ),
    (
        "room location area zone room_name",
        "hallway hall corridor entrance entryway entry foyer",
        """
        where we take off our shoes
        . I'm just coming through the front door
        by the front door
        where the coats hang
        . I'm putting my shoes on
        between the rooms, by the coats
    """,
    ),
    (
        "room location area zone room_name",
        "kids_room children_room childrens_room nursery baby_room",
        """
        where the (little ones sleep|cot is)
        . the little ones are playing in there
        where the toys are
        . the baby's asleep in there
        where our son sleeps
        round the bunk beds and toys
    """,
    ),
    (
        "room location area zone room_name",
        "basement cellar",
        """
        down below
        downstairs where the wine is
        . I'm going down to get some wine
        below ground
        down where the boiler is
        . I'm off down the stone steps
    """,
    ),
    (
        "room location area zone room_name",
        "attic loft",
        """
        right under the roof
        up the ladder
        . I'm climbing up to fetch the Christmas things
        up where we keep the old boxes
        at the very top under the tiles
        . I'm up under the rafters
    """,
    ),
    (
        "room location area zone room_name",
        "garden backyard yard lawn front_yard",
        """
        where the grass is
        round the roses
        out on the grass
        . we're having a barbecue on the grass
        . the kids are playing on the grass
        out by the flower beds
    """,
    ),
    (
        "room location zone room_name",
        "balcony terrace patio deck veranda",
        """
        out where the deckchairs are
        . we're sitting outside with a glass of wine
        outside the French windows
        where we sit in the sun
        . I'm out in the deckchair
        out where I grow my tomatoes in pots
    """,
    ),
    (
        "room location area zone room_name",
        "guest_room guestroom spare_room",
        """
        where visitors sleep
        . my mother's sleeping in there tonight
        in the spare one
        where we put people up
        for whoever's staying over
        . our visitors have gone to bed in there
    """,
    ),
    (
        "room location area zone room_name",
        "laundry_room utility_room laundry",
        """
        where the washing machine is
        . I'm hanging up the washing there
        round the washer and dryer
        . I'm just emptying the washing machine
        where I do the ironing and washing
        by the washing baskets
    """,
    ),
    (
        "room room_name",
        "all whole_house everywhere house entire_home all_rooms",
        """
        in every room
        all over the house
        everywhere
        from the cellar to the loft
        . no room left out
        upstairs and downstairs, the lot
    """,
    ),
    (
        "floor storey floor_level",
        "ground ground_floor first_floor_us 0",
        """
        downstairs
        . I can't do stairs
        at street level
        without stairs
        right where you come in from the street
        on the same level as the garden
    """,
    ),
    (
        "floor storey floor_level",
        "top top_floor upper upstairs attic",
        """
        right at the top
        . nobody should walk above my head
        under the roof
        as high up as possible
        . I want nobody above me
        at the very top
    """,
    ),
    (
        "* device_type device device_class",
        "thermostat",
        """
        . it's about how warm it gets in here
        the thing on the wall that sets the heat
        . it's so cold in here, I mean that dial for the heating
        the dial for the heating
        . I want the heating to know how warm
        that temperature thing on the wall
    """,
    ),
    (
        "device_type device device_class category",
        "light lights lamp bulb lighting",
        """
        . I can't see a thing
        . it's dark in here
        . the bulb's gone
        the thing on the ceiling that shines
        . I'm sitting in the dark
        . it's so dim
    """,
    ),
    (
        "device_type device device_class category",
        "lock door_lock smart_lock",
        """
        . can anyone just walk in
        . I forgot whether the door's shut with the key
        . nobody should get in
        so that no one can walk in
        the thing the key goes in
        . I can't remember turning the key
    """,
    ),
    (
        "device_type device device_class category",
        "blinds shades shutters curtain curtains",
        """
        . the sun's in my eyes
        . the neighbours can see in
        . the sun dazzles me
        the things in front of the windows
        . everyone can look in
        . I want to sleep and it's bright outside
    """,
    ),
    (
        "device_type device device_class category",
        "speaker smart_speaker audio",
        """
        . that's what the music comes out of
        the thing the music comes from
        . I can't hear the song from here
        the box that plays songs
        . the music's too quiet in here
        that thing I talk to for music
    """,
    ),
    (
        "device_type device device_class category",
        "camera security_camera webcam",
        """
        . I want to see who's at the door
        the thing that films the drive
        . something's moving outside, I'd like to see it
        the one with the lens
        . I want to see what the dog's up to
        the thing that films
    """,
    ),
    (
        "* device_type device device_class",
        "robot_vacuum vacuum_cleaner robot_cleaner roomba",
        """
        . there are crumbs all over
        the little round one that sucks up dust
        . the floor's dusty
        the thing that drives around under the sofa
        . the floor's full of dog hair, let it do a round
        our little round dust eater
    """,
    ),
    (
        "* device_type device device_class",
        "sprinkler irrigation sprinklers",
        """
        . the lawn's gone brown
        the thing that waters the grass
        . the roses are thirsty
        . it hasn't rained for ages
        that wets the grass
        . the garden's dry as dust
    """,
    ),
)
