"""How people say options of life: views, lodgings, fares, tickets, places in a theatre (part 1 of 2).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* view room_view",
        "sea_view ocean_view beachfront water_view ocean_front",
        """
        with a view of the (sea|water)
        so we (see|hear) the waves
        looking out over the ocean
        . I want to see the sea from the (bed|window)
        . I want to look at the waves
        with the beach in front of the window
    """,
    ),
    (
        "* view room_view",
        "city_view skyline street_view",
        """
        looking over the (roofs|city)
        with the skyline in front of the window
        . I want to see the city lights at night
        with a view of the city
        . I'd like the skyline by night
        with the lights of the town below
    """,
    ),
    (
        "view room_view",
        "garden garden_view park courtyard",
        """
        looking onto the garden
        with a view of the greenery
        to the garden side
        . I'd like to see trees and flowers, no street
        . I want to look at flowers
        with a lawn under the window
    """,
    ),
    (
        "view room_view",
        "mountain mountain_view mountains",
        """
        with a view of the (mountains|peaks)
        facing the mountains
        . I want to see the peaks when I wake up
        looking up at the summits
        . I'd like to look at the snowy tops
        with the Alps or whatever in the window
    """,
    ),
    (
        "view room_view",
        "pool pool_view",
        """
        overlooking the pool
        with the pool outside the window
        . I want to keep an eye on the kids in the pool from up there
        facing the pool
        . I'd like to look down on the swimmers
        right above the pool
    """,
    ),
    (
        "* smoking smoking_preference room_type",
        "non_smoking no_smoking nonsmoking smoke_free",
        """
        non-smoking
        where nobody smokes
        . we (don't smoke|can't stand the smell of smoke)
        without the smell of cigarettes
        . none of us smokes
        . smoke makes me cough
    """,
    ),
    (
        "smoking smoking_preference",
        "smoking smoking_allowed smoking_permitted",
        """
        where I can smoke
        . I'm a smoker
        . my husband needs his cigarettes
        with an ashtray
        . I don't want to go outside for each cigarette
        . I can't go a night without a cigarette
    """,
    ),
    (
        "* property_type accommodation_type lodging_type",
        "hostel backpackers youth_hostel",
        """
        a hostel
        something with dorms and a shared kitchen
        with other backpackers
        . we're backpacking
        . I'd like to meet other young travellers
        somewhere cheap and sociable for young people
    """,
    ),
    (
        "property_type accommodation_type lodging_type place_type category type",
        "hotel",
        """
        with a reception and room service
        a [proper ]hotel
        . I want a proper front desk and someone to make the bed
        . somebody should clean every day and serve breakfast
        with a lobby and room service
        . no flat, I want to be looked after
    """,
    ),
    (
        "accommodation_type lodging_type",
        "apartment flat holiday_apartment vacation_rental serviced_apartment condo",
        """
        with its own kitchen
        a flat rather than a hotel
        . we'd like to live as at home, kitchen and all
        . no hotel, we want our own front door in the building
        a place with a kitchen and a door of our own
        . we want to live like locals, with a kitchen
    """,
    ),
    (
        "accommodation_type lodging_type property_type",
        "bed_and_breakfast guesthouse guest_house inn pension",
        """
        something small run by a family
        in somebody's home, with breakfast
        a (B&B|guesthouse)
        . I like places where the landlady makes the breakfast
        in a private house with breakfast
        . I like staying with a landlady
    """,
    ),
    (
        "* accommodation_type lodging_type",
        "campsite campground tent_pitch rv_park",
        """
        . we bring our own tent
        with the (tent|caravan|camper)
        under canvas
        . we'll sleep in the tent
        . we've got sleeping bags and a tent
        where I can pitch my tent
    """,
    ),
    (
        "accommodation_type lodging_type property_type",
        "resort holiday_resort spa_resort",
        """
        with (pools|beach), restaurants and entertainment all in one place
        a resort
        . I don't want to leave the grounds for a week
        . pool, bars and shows should all be on the grounds
        . we don't want to go anywhere, it should all be on site
        with everything on the grounds
    """,
    ),
    (
        "accommodation_type lodging_type property_type",
        "cabin chalet cottage log_cabin lodge",
        """
        a (hut|cottage) out in the woods
        something with a wood stove and no neighbours
        in a little wooden house
        . we want a log fire and trees around us
        up in the woods in a log house
        . no neighbours, just timber walls and trees
    """,
    ),
    (
        "* accommodation_type property_type",
        "villa holiday_home",
        """
        a villa
        the big kind with grounds and a pool of its own
        . we want a big house with a private pool to ourselves
        . a grand house standing in its own gardens
        with its own pool and gardens
        . we're three families and want a grand house
    """,
    ),
    (
        "* accommodation_type property_type",
        "motel motor_inn",
        """
        a motel
        by the road with the car outside the door
        . we're just stopping for the night on the drive, car in front of the door
        somewhere off the motorway to sleep
        along the highway, parking outside the room
        . I park, I sleep, I drive on
    """,
    ),
    (
        "accommodation_type property_type",
        "houseboat boat",
        """
        on the water
        on a boat
        . we'd love to sleep on a boat
        . it should float
        . I want to hear the water under my bed
        moored on a canal
    """,
    ),
)
