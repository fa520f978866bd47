"""x

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* view room_view",
        "sea_view ocean_view sea ocean beachfront water_view ocean_front",
        """
        with a view of the (sea|water)
        so we (see|hear) the waves
        looking out over the ocean
        . I want to see the sea from the (bed|window)
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
    """,
    ),
    (
        "* smoking smoking_preference",
        "smoking smoking_allowed smoking_permitted",
        """
        where I can smoke
        . I'm a smoker
        . my husband needs his cigarettes
        with an ashtray
        . I don't want to go outside for each cigarette
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
    """,
    ),
    (
        "accommodation_type lodging_type property_type",
        "apartment flat holiday_apartment vacation_rental serviced_apartment condo",
        """
        with its own kitchen
        a flat rather than a hotel
        . we'd like to live as at home, kitchen and all
        . no hotel, we want our own front door in the building
    """,
    ),
    (
        "* accommodation_type lodging_type property_type",
        "bed_and_breakfast guesthouse guest_house inn pension",
        """
        something small run by a family
        in somebody's home, with breakfast
        a (B&B|guesthouse)
        . I like places where the landlady makes the breakfast
    """,
    ),
    (
        "* accommodation_type lodging_type",
        "campsite camping campground tent_pitch rv_park",
        """
        . we bring our own tent
        with the (tent|caravan|camper)
        under canvas
        . we'll sleep in the tent
    """,
    ),
    (
        "* accommodation_type lodging_type property_type",
        "resort holiday_resort spa_resort",
        """
        with (pools|beach), restaurants and entertainment all in one place
        a resort
        . I don't want to leave the grounds for a week
        . pool, bars and shows should all be on the grounds
    """,
    ),
    (
        "* accommodation_type lodging_type property_type",
        "cabin chalet cottage log_cabin lodge",
        """
        a (hut|cottage) out in the woods
        something with a wood stove and no neighbours
        in a little wooden house
        . we want a log fire and trees around us
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
    """,
    ),
    (
        "* cancellation_policy rate_type fare_type ticket_flexibility",
        "refundable flexible free_cancellation fully_refundable fully_flexible flex",
        """
        that I can still cancel
        . I might have to cancel
        . we're not sure yet that we can go
        with the option to get the money back
        . plans may change
    """,
    ),
    (
        "* cancellation_policy rate_type fare_type",
        "non_refundable nonrefundable no_refund saver_fare non_flexible",
        """
        the cheap one without cancellation
        . we're definitely going, no need to be able to cancel
        . I won't cancel, so take the rate without refunds
        . we don't need our money back whatever happens
    """,
    ),
    (
        "* trip_type journey_type ticket_type",
        "one_way oneway single_trip single_journey",
        """
        just there
        there but not back
        (one way|one-way)
        . I don't need the way back
        . I'm not coming back that way
        . somebody's driving me home
    """,
    ),
    (
        "* trip_type journey_type ticket_type",
        "round_trip return roundtrip return_trip return_ticket",
        """
        there and back
        (return|round trip)
        and back again
        . I need to get home again too
        . of course I also want to come back
    """,
    ),
    (
        "* trip_type",
        "multi_city multi_stop multi_leg open_jaw",
        """
        with several stops on the way
        from one city to the next
        . we fly home from another city
        . it's a tour with more than one stop
    """,
    ),
    (
        "* passenger_type ticket_type fare_type age_category age_group",
        "adult adults grown_up",
        """
        for a grown-up
        full fare
        . he's over (eighteen|twenty)
        . I'm forty, no discount for me
        . no kids, just (me|us) grown-ups
    """,
    ),
    (
        "* passenger_type ticket_type fare_type",
        "senior seniors pensioner senior_citizen oap",
        """
        . (I'm|she's) a pensioner
        with the pensioner's discount
        . (I'm|he's) retired and over seventy
        for my gran
        with the OAP reduction
    """,
    ),
    (
        "* passenger_type ticket_type fare_type discount_type",
        "student students",
        """
        . I'm (still at uni|a student)
        with my student card
        with the student discount
        . she's at university
    """,
    ),
    (
        "* ticket_type pass_type",
        "day_pass day_ticket daily_ticket one_day",
        """
        for the whole day
        that lets me ride around all day
        . I want to hop on and off all day long
        a day ticket
    """,
    ),
    (
        "* ticket_type pass_type",
        "monthly_pass monthly monthly_ticket season_ticket",
        """
        for the whole month
        . I commute every day
        that lasts a month
        . I ride in to work all month
    """,
    ),
    (
        "* seat_section seating_area ticket_category",
        "balcony circle gallery upper_level upper_circle",
        """
        up on the balcony
        upstairs
        . I'd rather look down on the stage
        in the circle
        . the cheap ones high up are fine
    """,
    ),
    (
        "* seat_section seating_area ticket_category",
        "stalls orchestra floor parterre lower_level",
        """
        downstairs, in front of the stage
        in the stalls
        on the ground floor
        . not up on the balcony, I get dizzy
    """,
    ),
    (
        "* seat_section ticket_category",
        "box loge vip_box",
        """
        in a box
        in a box of our own
        . we'd like one of those boxes at the side
        . just us in a loge
    """,
    ),
    (
        "* ticket_category seat_section ticket_type",
        "standing general_admission standing_room pit",
        """
        standing
        without a seat
        . we want to dance, we don't need seats
        in the crowd in front of the stage
        . we'll stand
    """,
    ),
    (
        "ticket_category ticket_type seat_section tier package",
        "vip platinum premium backstage",
        """
        with backstage and everything
        VIP
        with all the extras
        . I want to meet the band
        . treat us like stars
    """,
    ),
    (
        "* amenities amenity facilities features required_amenities",
        "wifi internet wi_fi free_wifi",
        """
        with (Wi-Fi|internet)
        . I have to (work|go online) there
        . I need to be online
        where I can get on the internet
        . my daughter dies without TikTok
    """,
    ),
)
