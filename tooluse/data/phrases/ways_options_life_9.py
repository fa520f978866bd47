"""How people say options of life: amenities, luggage, assistance, modes of transport.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "amenities amenity facilities features required_amenities",
        "pool swimming_pool",
        """
        with a pool
        . the kids want to swim
        where we can swim
        . I do my lengths every morning
        . I'd like to jump into the water before breakfast
        . my daughter wants to splash about
    """,
    ),
    (
        "amenities amenity facilities features",
        "gym fitness_center fitness fitness_room",
        """
        with a gym
        . I work out every morning
        with weights and treadmills
        . I can't skip my training
        . I want to lift weights while I'm there
        where I can work out
    """,
    ),
    (
        "amenities amenity facilities features",
        "parking free_parking car_park parking_space",
        """
        . we're coming by car
        somewhere to leave the car
        where we can park
        . I've got the car with me
        with a space for the car
        . I don't know where else to put the car
    """,
    ),
    (
        "amenities amenity facilities features policy",
        "pet_friendly pets_allowed pets dogs_allowed",
        """
        . (our|the) dog comes too
        . we're bringing the dog
        where (dogs|animals) are welcome
        . I don't go anywhere without my cat
        . there'll be four paws with us
        that takes dogs too
    """,
    ),
    (
        "amenities amenity facilities features",
        "air_conditioning ac aircon air_con",
        """
        with (AC|air con)
        . I can't sleep in the heat
        that's cooled
        . it'll be boiling hot there
        . I need cold air at night
        . it mustn't be hot in there
    """,
    ),
    (
        "amenities amenity features",
        "washing_machine washer laundry in_unit_laundry washer_dryer",
        """
        where we can do our washing
        with a washing machine
        . the kids get through a lot of clothes
        . we need to wash things
        . we travel light and have to wash
        so that I can do a load
    """,
    ),
    (
        "amenities amenity facilities features",
        "spa sauna wellness",
        """
        with a sauna
        with massages and a steam room
        . we want to be pampered
        . I like a good sweat in the sauna
        . I want a steam bath and a rub-down
        where I can sweat in a sauna
    """,
    ),
    (
        "amenities amenity facilities",
        "airport_shuttle shuttle airport_transfer",
        """
        that picks us up from the airport
        with a bus to the airport
        . somebody should fetch us from the airport
        . I don't want to take a taxi from the plane
        . they should take us to the plane
        with a lift from the airport
    """,
    ),
    (
        "* amenities amenity features",
        "hot_tub jacuzzi whirlpool",
        """
        with (bubbles|a hot tub|a jacuzzi)
        . we want to sit in hot bubbling water
        with a whirlpool
        . hot bubbles after skiing would be heaven
        . I'd love to sit in the bubbles with a glass of bubbly
        something hot and bubbly to sit in
    """,
    ),
    (
        "amenities amenity features outdoor_space",
        "balcony terrace",
        """
        with somewhere to sit outside
        with a balcony
        . I like my coffee out in the air
        . I need a bit of outdoors of my own up there
        with a bit of outside up there
        . I want to hang my towel over the railing
    """,
    ),
    (
        "* amenities amenity features",
        "fireplace wood_stove open_fire",
        """
        with an open fire
        where we can sit by the fire
        . we want to hear logs crackle
        with a fireplace
        . I want to stare into the flames
        with a real fire to sit at
    """,
    ),
    (
        "amenities amenity features",
        "elevator lift",
        """
        with a lift
        . I can't climb stairs with my knees
        . (granny|my mother) can't manage the stairs
        . we've got a pram and it's high up
        . I don't do stairs
        so that I don't have to climb
    """,
    ),
    (
        "amenities amenity features",
        "kitchen kitchenette",
        """
        where we can cook
        with a stove and a fridge
        . we'd rather cook than eat out
        . I need somewhere to make my own meals
        with pots and pans
        . I want to fry my own eggs
    """,
    ),
    (
        "* luggage baggage baggage_type baggage_option",
        "carry_on cabin_bag hand_luggage carry_on_only cabin_baggage",
        """
        with hand luggage only
        . I only have a (backpack|little trolley case)
        nothing to check in
        . everything fits under the seat
        . I take my bag on board
        with just a bag for the overhead bin
    """,
    ),
    (
        "luggage baggage baggage_type baggage_option",
        "checked checked_bag hold_luggage checked_baggage checked_luggage",
        """
        with a suitcase to check in
        . I've got a big suitcase
        with something for the hold
        . my case is too big to take on board
        . I've got more than fits under the seat, so put a case in the hold
        with a bag to drop off
    """,
    ),
    (
        "baggage_type special_baggage",
        "sports_equipment oversized skis bike golf surfboard",
        """
        . I'm bringing my (skis|surfboard|bike|golf clubs)
        with my (skis|surfboard|golf bag)
        . there's a bulky thing with sports gear
        . my board comes along
        . I'm taking my skis
        for my surfboard or golf bag
    """,
    ),
    (
        "special_assistance assistance assistance_type",
        "wheelchair wheelchair_assistance wheelchair_service",
        """
        . (she|my mother) can't walk far
        with someone to push (me|her) to the gate
        . (I've|he's) broken a leg and need a wheelchair
        . I can't walk on my own
        . my legs don't carry me
        for someone in a wheelchair
    """,
    ),
    (
        "* special_assistance assistance assistance_type",
        "unaccompanied_minor unaccompanied_child",
        """
        . (she's|he's) only a child and travels alone
        . our (daughter|son) is flying on (her|his) own
        for a child without parents
        . someone has to look after the kid on board
        . there's no grown-up with (her|him)
        . (she|he) flies without us, and (she|he) is just a kid
    """,
    ),
    (
        "* special_assistance assistance assistance_type accessibility_needs disability",
        "visual_impairment blind vision_impaired low_vision visually_impaired",
        """
        . I'm blind
        . (she|he) can't see
        with a white stick
        . I can't see, so someone should lead me
        for a blind passenger
        for someone who can't see
    """,
    ),
    (
        "* special_assistance assistance_type accessibility_needs disability",
        "hearing_impairment deaf hearing_impaired hard_of_hearing",
        """
        . I'm deaf
        . (she|he) can't hear announcements
        . (I lip-read|I use sign language)
        . shouting won't help, I don't hear a thing
        for someone who can't hear
        . my hearing aids don't help much
    """,
    ),
    (
        "mode transport_mode travel_mode transportation",
        "walking walk on_foot foot pedestrian",
        """
        on foot
        . I'll walk
        . I don't have a car or anything, just my legs
        . I could do with some steps
        . we're strolling there
        . I want to go on my own two feet
    """,
    ),
    (
        "mode transport_mode travel_mode transportation",
        "bicycling cycling bike bicycle cycle biking",
        """
        by bike
        on my bike
        . I'm (cycling|taking the bike)
        . I'm on two wheels, no engine
        . I'll pedal there
        . I've pumped up my tyres and put my helmet on
    """,
    ),
    (
        "mode transport_mode travel_mode transportation_mode transportation transport travel_by",
        "driving car drive private_car",
        """
        by car
        . I'm driving
        . I've got the car
        . we're taking the car
        behind the wheel
        . I'll have my own wheels and a parking space
    """,
    ),
    (
        "mode transport_mode travel_mode transportation_mode transportation transport",
        "transit public_transport public_transit public",
        """
        by public transport
        with (trains and buses|bus and tram)
        . I don't have a car and it's too far to walk, so bus or train
        . I've got a travel card
        . I haven't got a licence, whatever runs on a timetable
        . I'd rather sit in a bus or train than drive
    """,
    ),
    (
        "mode transport_mode travel_mode transportation_mode transport transport_type vehicle_type transportation",
        "train rail railway",
        """
        by train
        on the railway
        . I'd rather go by rail
        . I like sitting on the train
        from station to station on rails
        . I've got a railcard
    """,
    ),
    (
        "mode transport_mode travel_mode transportation_mode transport transport_type transportation",
        "bus coach",
        """
        by bus
        (on|with) the bus
        . I'll take the coach
        . the bus stops outside my house
        . let me know where to get on the bus
        . I don't mind the bus
    """,
    ),
    (
        "mode transport_mode travel_mode transportation_mode transport transport_type",
        "tram streetcar light_rail",
        """
        by tram
        on the (tram|streetcar)
        . I'll hop on the tram
        . I want to take the tram
        . there's a tram stop outside my door
        with the tram
    """,
    ),
    (
        "mode transport_mode travel_mode transportation_mode transport transport_type",
        "subway metro underground tube u_bahn",
        """
        on the (tube|subway|underground)
        by metro
        . I'll take the underground
        . I'd rather go below ground
        . I've got the underground right at my door
        below ground
    """,
    ),
)
