"""How people say options of life: states of an order, rooms, beds, classes and seats.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "order_status shipment_status delivery_status",
        "shipped in_transit dispatched on_the_way out_for_delivery",
        """
        that are (on their way|under way)
        already sent but not here yet
        . it has left the warehouse
        . the courier has it now
        that the courier has already picked up
        . they left the warehouse, but nobody's got them yet
    """,
    ),
    (
        "order_status shipment_status delivery_status",
        "delivered received arrived",
        """
        that have (arrived|come)
        already handed over
        . it's (here|at the customer's) already
        . the parcel's been dropped off
        . they've reached the people
        that are in the customers' hands
    """,
    ),
    (
        "order_status status booking_status reservation_status appointment_status",
        "cancelled canceled",
        """
        (called off|cancelled)
        that were called off
        . nobody wants it any more, it was called off
        . that's off now
        . it was called off
        that won't happen any more
    """,
    ),
    (
        "order_status",
        "processing preparing in_preparation packing",
        """
        that are being (packed|prepared)
        still in the warehouse being packed
        . they're busy packing it
        . somebody's working on it, it hasn't gone out
        not sent yet, but in the works
        . they're being wrapped right now
    """,
    ),
    (
        "order_status",
        "returned refunded sent_back",
        """
        that (came|were sent) back
        sent back by the buyer
        . the customer has sent it back
        . it's come back to us
        that people sent back
        . the buyer didn't keep it
    """,
    ),
    (
        "room_type room room_category",
        "single single_room",
        """
        just for me
        for one person
        (single|a single please)
        . I'm travelling alone
        . only one of us is sleeping there
        . nobody's sharing with me
    """,
    ),
    (
        "room_type room room_category",
        "double double_room",
        """
        with one big bed for the two of us
        for (my wife|my husband|my girlfriend|my boyfriend) and me
        a double
        . we're a couple
        . the two of us share a bed
        . my wife and I sleep in one bed
    """,
    ),
    (
        "room_type bed_type room room_category",
        "twin twin_room two_single_beds two_singles twin_beds",
        """
        with separate beds
        (two beds|two single beds), not one big one
        . we're colleagues, so no sharing a bed
        . we're friends, we don't want to sleep in one bed
        . each of us needs a bed of their own
        . we don't want to share a mattress
    """,
    ),
    (
        "room_type room room_category",
        "triple triple_room",
        """
        for three[ of us]
        with three beds
        . there are three of us sleeping in it
        . we're three girls sharing
        for the three of us
        . three of us need to sleep in there
    """,
    ),
    (
        "room_type room room_category",
        "quad quadruple four_bed",
        """
        for four[ of us in one room]
        with four beds
        . all four of us sleep in one room
        . we're four friends sharing
        for the four of us
        . we want to be together, all four
    """,
    ),
    (
        "room_type ticket_type room room_category pass_type",
        "family family_room family_ticket",
        """
        for the whole family
        . we've got the kids with us
        for us and the children together
        . it's mum, dad and the kids
        . we want to be in one room with the kids
        with space for mum, dad and the kids
    """,
    ),
    (
        "room_type room room_category",
        "suite junior_suite executive_suite",
        """
        with a separate sitting room
        a suite
        . it's our honeymoon, we want a living room of our own too
        something grand with more than one room
        . one room isn't enough, we want a lounge as well
        with a living room as well as the bedroom
    """,
    ),
    (
        "room_type property_type unit_type",
        "studio efficiency bachelor",
        """
        all in one room
        one room with a kitchenette
        a studio
        . one room to live, cook and sleep in is enough
        . I don't need a separate bedroom
        where I sleep, cook and live in one space
    """,
    ),
    (
        "* room_type unit_type",
        "penthouse",
        """
        at the very top with a roof terrace
        a penthouse
        . I want the whole top floor
        . it should be the flat on the roof
        up on the roof, with a terrace
        . I want nothing but sky above my head and a terrace around me
    """,
    ),
    (
        "* room_type accommodation_type",
        "dormitory dorm shared_room shared_dorm bed_in_dorm",
        """
        a bed in a (dorm|shared room)
        . I don't mind sleeping in a room with strangers
        in with the other backpackers
        . a bunk among others will do
        . sharing with strangers is fine
        the cheapest way to sleep, with others in the same room
    """,
    ),
    (
        "room_type room_category",
        "deluxe superior premium executive",
        """
        one of the nicer ones, but no suite
        a better one than the standard
        upgraded
        . I'd like a bit more comfort than in the ordinary ones
        one up from the normal one
        . spoil me a little, but it needn't have a lounge
    """,
    ),
    (
        "room_type room_category",
        "standard basic classic normal",
        """
        the (ordinary|normal) kind
        nothing fancy
        . we only need a plain one
        . the simplest category is fine
        the regular one without frills
        . no frills, please
    """,
    ),
    (
        "room_type accessibility",
        "accessible wheelchair_accessible ada_accessible handicap_accessible disabled barrier_free",
        """
        . (I'm|my mother's|he's) in a wheelchair
        with a wheelchair
        without (steps|a step)
        . I can't (walk|do stairs)
        . there has to be room for a wheelchair
        . it has to be step-free
    """,
    ),
    (
        "bed_type bed_size bed",
        "king king_size king_bed",
        """
        with (a king|a king-size bed)
        king size
        with the biggest kind of bed
        . he's huge, a queen is too small for us
        . we toss and turn, the widest bed please
        . we need the widest one they make
    """,
    ),
    (
        "bed_type bed_size bed",
        "queen queen_size queen_bed",
        """
        with a queen[ bed]
        queen size
        . a queen's wide enough for us, it needn't be a king
        . we sleep in a queen at home
        one size down from a king
        a queen will do
    """,
    ),
    (
        "* bed_type",
        "bunk bunk_bed bunk_beds",
        """
        with bunks
        one bed above the other
        . the kids want to sleep one on top of the other
        . my son insists on the top bunk
        with a ladder up to the top one
        . two beds stacked on top of each other would do for the boys
    """,
    ),
    (
        "* bed_type",
        "sofa_bed sofabed pull_out futon",
        """
        a pull-out will do
        with a couch that folds out
        . he can sleep on the couch if it folds out
        . one of us takes the fold-out sofa
        on a settee that pulls out
        . he'll sleep on the pull-out
    """,
    ),
    (
        "* bed_type extra_bed",
        "crib cot baby_bed baby_cot",
        """
        for the baby to sleep in
        . we've got a baby with us that needs its own little bed
        . the baby's still tiny
        with a cot
        . our baby needs bars round the bed so she won't fall out
        for a baby to sleep in, with bars
    """,
    ),
    (
        "* seat_class cabin_class travel_class cabin ticket_class",
        "premium_economy economy_plus economy_premium",
        """
        a bit better than economy, but not business
        in premium economy
        with some more legroom than in the normal cabin
        . business is too dear, economy too cramped
        one up from economy
        . my knees need a bit more space than in economy, though I can't pay for business
    """,
    ),
    (
        "seat_class cabin_class travel_class cabin ticket_class fare_class flight_class train_class flight_cabin",
        "economy coach tourist standard second_class second main_cabin",
        """
        in (coach|economy|the cheap seats)
        in the back with everyone else
        the cheapest (seats|class)
        . no need for anything fancy, the cheap seats will do
        . I'm paying myself, so no posh seats
        . just squeeze me in at the back
    """,
    ),
    (
        "seat_class cabin_class travel_class cabin ticket_class fare_class flight_class",
        "business business_class",
        """
        in business
        . my company pays for business
        with a seat that lies flat, though first would be over the top
        . I have to get off rested and go straight to a meeting, so no economy, business
        business class
        . my company lets us sit in business
        with lounge access, the class below first
    """,
    ),
    (
        "seat_class cabin_class travel_class cabin ticket_class fare_class flight_class",
        "first first_class",
        """
        in first
        first class
        as posh as it gets
        at the very front, with champagne
        . only the very best class will do
        . I want a suite of my own up at the front of the plane
    """,
    ),
    (
        "seat_preference seat_type seat",
        "window window_seat",
        """
        by the window
        at the window
        so I can look out
        . I want to see (something|the clouds|the view)
        . (I like|she likes) to look out
        . I sleep leaning on the wall
    """,
    ),
    (
        "seat_preference seat_type seat",
        "aisle aisle_seat",
        """
        on the aisle
        . I have to get up a lot
        where I can stretch my legs into the gangway
        . I don't want to climb over people to get to the loo
        . I like to get out easily without bothering the others
        . my bladder's weak, so I don't want to climb over people
    """,
    ),
)
