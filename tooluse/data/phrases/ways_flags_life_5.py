"""How people say yes or no to the flags of flights, trains, rental cars and routes.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "nonstop non_stop direct direct_only nonstop_only direct_flight direct_flights_only direct_flight_only no_layovers no_stops no_changes",
        "true",
        """
        nonstop
        (direct|straight through)
        without (changing|a change|any changes)
        . I don't want to (change|change anywhere)
        no (stops|changes|layovers)
        . I always miss my connection
        . I've got too much luggage to change
        . last time my bags got lost when I had to change
        . I'd rather not get off halfway
        . no hanging around somewhere in between
    """,
    ),
    (
        "nonstop non_stop direct direct_only nonstop_only direct_flight direct_flights_only direct_flight_only no_layovers no_stops no_changes",
        "false",
        """
        . (a stop|a change|a stop or so) on the way (is|would be) (ok|fine)
        . I don't mind (changing|a change|a layover)
        with a stop (is ok|is fine)
        . it doesn't have to be (direct|nonstop)
        changing is ok
        . if it's cheaper I'll happily change
        . I like stretching my legs halfway
        . layovers don't bother me
        . I can change somewhere, that's fine
    """,
    ),
    (
        "round_trip is_round_trip roundtrip return_trip return_ticket with_return return_flight",
        "true",
        """
        there and back
        and back[ again]
        return
        [as a ]round trip
        . I'm coming back (too|as well)
        both ways
        . I also have to get home again
        and the way back, too
        . I need both directions
    """,
    ),
    (
        "round_trip is_round_trip roundtrip return_trip return_ticket with_return return_flight",
        "false",
        """
        one way
        (just|only) (there|the way there)
        . I'm not coming back
        . I don't need the way back
        . somebody's driving me back
        no return
        . I'm moving there
        . I'll see how I get back
        . the way back is already sorted
    """,
    ),
    (
        "one_way is_one_way oneway single_ticket one_way_only",
        "true",
        """
        one way
        (just|only) (there|the way there)
        . I'm not coming back
        . I don't need the way back
        . somebody's driving me back
        no return
        . I'm moving there
        . I'll see how I get back
        . the way back is already sorted
    """,
    ),
    (
        "one_way is_one_way oneway single_ticket one_way_only",
        "false",
        """
        there and back
        and back[ again]
        [as a ]round trip
        . I'm coming back (too|as well)
        both ways
        . I also have to get home again
        and the way back, too
        . I need both directions
    """,
    ),
    (
        "window_seat seat_by_window prefer_window window_preferred",
        "true",
        """
        (by|at|next to) the window
        with a window seat
        . I (love|like) looking out
        . I want to see the (clouds|landscape)
        . I like to lean my head against the wall and sleep
        . I get sick if I can't look out
        window, please
        . my son wants to look out
        . I don't want anyone climbing over me
    """,
    ),
    (
        "window_seat seat_by_window prefer_window window_preferred",
        "false",
        """
        not (by|at) the window
        no window seat
        . I'd rather not sit by the window
        . I don't need to look out
        . I get up a lot, so [please ]not the window
        away from the window
        . I'm afraid of heights, I don't want to look down
        . it's always cold by the window
    """,
    ),
    (
        "aisle_seat prefer_aisle aisle aisle_preferred seat_on_aisle",
        "true",
        """
        (on|by) the aisle
        with an aisle seat
        . I [have to ]get up a lot
        . I need to (go to the loo|stretch my legs) all the time
        aisle, please
        . I don't want to climb over people
        . I've got long legs, I like to stick them out into the aisle
        . I want to be able to get up without waking anybody
        . I hate being boxed in
    """,
    ),
    (
        "aisle_seat prefer_aisle aisle aisle_preferred seat_on_aisle",
        "false",
        """
        not on the aisle
        no aisle seat
        . I'd rather not sit on the aisle
        . I hate being bumped by the trolley
        away from the aisle
        . I don't like people brushing past me
        . everybody bumps into me on the aisle
        . I never get up anyway, so no aisle
    """,
    ),
    (
        "extra_legroom legroom more_legroom exit_row extra_leg_room",
        "true",
        """
        with (more|extra) (legroom|room for my legs)
        . (I'm|he's) (really|very) tall
        . I've got long legs
        . I need space for my (legs|knees)
        . my knees always hit the seat in front
        where I can stretch my legs
        . I've just had knee surgery, so I need to stretch out
        . I'm not a small man
    """,
    ),
    (
        "extra_legroom legroom more_legroom exit_row extra_leg_room",
        "false",
        """
        no (extra|additional) legroom
        . I'm (short|small|tiny), the normal space is (fine|enough)
        without extra legroom
        . I don't need more space
        . I'm not paying for legroom
        . the normal space is enough for my legs
        . (my|her) legs are short
        . I fit in anywhere
    """,
    ),
    (
        "checked_bag checked_baggage checked_luggage include_checked_bag add_checked_bag hold_luggage include_baggage baggage_included luggage_included",
        "true",
        """
        with (a suitcase|luggage)
        . I've got a (big|large) suitcase
        with a bag to check in
        . I'm bringing (lots of|a lot of) stuff
        . I need to check in a bag
        . my suitcase won't fit in the cabin
        . I never travel light
        . my whole wardrobe is coming along
        and luggage for the hold
        . we're staying for a month, so we need a proper suitcase
    """,
    ),
    (
        "checked_bag checked_baggage checked_luggage include_checked_bag add_checked_bag hold_luggage include_baggage baggage_included luggage_included",
        "false",
        """
        [with ](just|only) hand luggage
        without (luggage|a suitcase)
        . I've (just|only) got a (backpack|small bag)
        . I travel light
        carry-on only
        . (nothing|no bags) to check in
        . I don't want to wait at the baggage belt
        . I'm not checking anything in
        . everything fits in my backpack
    """,
    ),
    (
        "travel_insurance trip_insurance include_travel_insurance add_travel_insurance cancellation_insurance trip_protection add_insurance include_insurance with_insurance purchase_insurance",
        "true",
        """
        with insurance
        insured
        . insure (me|us), just in case
        . I want to be covered if something happens
        . I'd like to be on the safe side, so with cover
        and (take|add) insurance
        . I'm a worrier, so please with insurance
        and protection in case something goes wrong
        . last time I had no cover and regretted it
    """,
    ),
    (
        "travel_insurance trip_insurance include_travel_insurance add_travel_insurance cancellation_insurance trip_protection add_insurance include_insurance with_insurance purchase_insurance",
        "false",
        """
        without insurance
        no insurance
        . my credit card covers me
        . I'm [already ](covered|insured)
        . don't add (the|any) insurance
        . skip the insurance
        . I've got my own insurance
        . I'll take the risk
        . don't sell me any cover
    """,
    ),
    (
        "avoid_tolls no_tolls avoid_toll_roads toll_free_route without_tolls",
        "true",
        """
        without tolls
        . I don't want to pay (tolls|to use a road)
        no toll roads
        avoiding (tolls|toll roads)
        . I haven't got any change for the toll booths
        . don't send me through the toll booths
        . I'm not paying for a road
        . the toll costs more than the petrol
        on free roads only
    """,
    ),
    (
        "avoid_tolls no_tolls avoid_toll_roads toll_free_route without_tolls",
        "false",
        """
        tolls are (fine|ok)
        . I don't mind (paying tolls|tolls)
        . toll roads are fine if (it's|they're) faster
        . I've got a toll tag, so take the toll road
        . my company pays the tolls
        even if there are tolls
        . I'll gladly pay a toll to get there sooner
        including toll roads
    """,
    ),
    (
        "avoid_highways avoid_motorways no_highways avoid_freeways without_highways scenic back_roads scenic_route",
        "true",
        """
        not on the (motorway|highway)
        without (motorways|highways|freeways)
        . I hate driving on the (motorway|highway)
        on (small|country|back) roads
        . I want to see something[ of the countryside]
        . I've only just got my licence, so no fast roads
        the pretty way round
        through the (villages|countryside)
        . fast traffic scares me
        . my moped isn't allowed on the motorway
    """,
    ),
    (
        "avoid_highways avoid_motorways no_highways avoid_freeways without_highways scenic back_roads scenic_route",
        "false",
        """
        . the (motorway|highway|freeway) is fine
        . take the (motorway|highway|freeway)
        . I don't need (country roads|the pretty way)
        . never mind the scenery, just the (motorway|highway)
        on the (motorway|highway)
        . no (country|back) roads please
        . winding roads make me sick
        . I don't want to crawl through villages
    """,
    ),
    (
        "additional_driver extra_driver second_driver add_driver additional_drivers",
        "true",
        """
        . (my wife|my husband|my friend) will (also|sometimes) drive
        . we'll (both drive|take turns driving)
        . we're both going to drive
        with a second driver
        and put my (partner|wife|husband) down as a driver
        . I don't want to do all the driving[ myself]
        . someone else should be allowed to drive it, too
        . we swap at the wheel
    """,
    ),
    (
        "additional_driver extra_driver second_driver add_driver additional_drivers",
        "false",
        """
        . (I'm the only one|only I'm) driving
        . (nobody else|no one else) (will|is going to) drive
        no second driver
        . my wife hasn't got a licence
        . I'll do all the driving
        . I don't let anyone else drive
        . just me at the wheel
        without another driver
    """,
    ),
    (
        "automatic_transmission automatic_gearbox automatic_only",
        "true",
        """
        . I can't drive (stick|a stick shift|a manual)
        with an automatic (gearbox|transmission)
        . I'm only allowed to drive automatics
        no (stick shift|clutch)
        . I don't want to change gears (by hand|myself)
        automatic please
        . I only ever learned on an automatic
        . I've hurt my left foot, no clutch for me
    """,
    ),
    (
        "automatic_transmission automatic_gearbox automatic_only",
        "false",
        """
        with a (manual gearbox|stick shift)
        . I'd rather (shift|change gears) myself
        . I (like|prefer) [driving ]stick
        manual, please
        . I'm used to a clutch
        no automatic
        . I never got used to automatics
        . a stick shift is what I learned on
    """,
    ),
    (
        "child_seat baby_seat_car car_seat include_child_seat need_child_seat child_seat_needed with_child_seat infant_seat toddler_seat",
        "true",
        """
        with a (child|kid's) seat
        . we've got a (toddler|small child|baby)[ with us]
        and a seat for the (little one|baby)
        . (the|my) (daughter|son) is still tiny
        . the little one needs a proper seat in the car
        . our little one is coming with us
        . my little grandson's riding along
        . I can't hold the baby on my lap in a car
    """,
    ),
    (
        "child_seat baby_seat_car car_seat include_child_seat need_child_seat child_seat_needed with_child_seat infant_seat toddler_seat",
        "false",
        """
        no (child|kid's) seat
        without a (child|kid's) seat
        . we're all grown up
        . we bring our own [child ]seat
        . the kids are big enough for a normal (belt|seat)
        . there are no (children|kids) (with us|on board)
        . my kids are teenagers
        . don't put in a (child|kid's) seat
    """,
    ),
)
