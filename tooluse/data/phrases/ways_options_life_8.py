"""How people say options of life: views, lodgings, fares, tickets, places in a theatre (part 2 of 2).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* cancellation_policy rate_type fare_type ticket_flexibility",
        "refundable free_cancellation fully_refundable fully_flexible",
        """
        that I can still cancel
        . I might have to cancel
        . we're not sure yet that we can go
        with the option to get the money back
        . plans may change
        . who knows if we can go, so I want to be able to get out of it
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
        . I don't mind losing the money if we don't go
        the rate where you lose your money if you cancel
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
        not the way back
    """,
    ),
    (
        "* trip_type journey_type ticket_type",
        "round_trip roundtrip return_trip return_ticket",
        """
        there and back
        (return|round trip)
        and back again
        . I need to get home again too
        . of course I also want to come back
        . I've got to get back as well
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
        . we go on from there to another place
        with more than one leg
    """,
    ),
    (
        "passenger_type ticket_type fare_type",
        "adult adults grown_up",
        """
        for a grown-up
        full fare
        . he's of age
        . I get no discount, I'm not a kid or a pensioner
        . no kids, just (me|us) grown-ups
        at the full price
    """,
    ),
    (
        "passenger_type ticket_type fare_type",
        "senior seniors pensioner senior_citizen oap",
        """
        . (I'm|she's) a pensioner
        with the pensioner's discount
        . (I'm|he's) retired
        for my gran
        with the OAP reduction
        . I've got a pass for pensioners
    """,
    ),
    (
        "passenger_type ticket_type fare_type discount_type",
        "student students",
        """
        . I'm (still at uni|a student)
        with my student card
        with the student discount
        . she's at university
        . I've got a uni card
        for somebody at university
    """,
    ),
    (
        "* ticket_type pass_type",
        "day_pass day_ticket daily_ticket",
        """
        for the whole day
        that lets me ride around all day
        . I want to hop on and off all day long
        a day ticket
        valid all day
        . I'll be getting on and off from morning till night
    """,
    ),
    (
        "* ticket_type pass_type",
        "monthly_pass monthly_ticket season_ticket",
        """
        for the whole month
        . I commute every day
        that lasts a month
        . I ride in to work all month
        good for a month
        . I go there and back every working day of the month
    """,
    ),
    (
        "seat_section seating_area ticket_category",
        "balcony circle gallery upper_level upper_circle",
        """
        up on the balcony
        upstairs
        . I'd rather look down on the stage
        in the circle
        . the cheap ones high up are fine
        in the upper circle
    """,
    ),
    (
        "seat_section seating_area ticket_category",
        "stalls orchestra floor parterre lower_level",
        """
        downstairs, in front of the stage
        in the stalls
        on the ground floor
        . not up on the balcony, I get dizzy
        . I want to sit on the level of the stage
        not upstairs
    """,
    ),
    (
        "seat_section ticket_category",
        "box loge vip_box",
        """
        in a box
        in a box of our own
        . we'd like one of those boxes at the side
        . just us in a loge
        . we'd like to sit apart from the others at the side, like royalty
        with our own door and four chairs
    """,
    ),
    (
        "ticket_category seat_section ticket_type",
        "standing general_admission standing_room pit",
        """
        standing
        without a seat
        . we want to dance, we don't need seats
        in the crowd in front of the stage
        . we'll stand
        . no chairs for us, we jump around
    """,
    ),
    (
        "ticket_category ticket_type seat_section",
        "vip backstage",
        """
        with backstage and everything
        VIP
        with all the extras
        . I want to meet the band
        . treat us like stars
        . we want to be spoilt, with a lounge and all
        the full star treatment
    """,
    ),
    (
        "amenities amenity facilities features required_amenities",
        "wifi internet wi_fi free_wifi",
        """
        with (Wi-Fi|internet)
        . I have to (work|go online) there
        . I need to be online
        where I can get on the internet
        . my daughter dies without TikTok
        . no internet, no holiday
    """,
    ),
)
