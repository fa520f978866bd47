"""How people say options of life: ways to pay, kinds and instructions of delivery.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* payment_method payment",
        "bank_transfer wire_transfer ach sepa",
        """
        by (bank transfer|wire)
        (straight|directly) from my bank account
        . I'll transfer the money
        . I'll wire it to them
        . send me the IBAN and I'll pay it from my bank
        . they'll get it by transfer
    """,
    ),
    (
        "* payment_method payment wallet",
        "apple_pay applepay",
        """
        with my (iPhone|Apple Watch)
        via Apple Pay
        Apple Pay[ please]
        . I'll (tap|hold up) my iPhone
        from my Apple wallet
        . I double-click the side of my iPhone and that's it
    """,
    ),
    (
        "* payment_method payment wallet",
        "google_pay googlepay gpay",
        """
        with Google Pay
        G Pay
        with the wallet on my Android
        . I'll tap my Android phone
        . my cards are in my Google wallet
        tapping with my Android
    """,
    ),
    (
        "* payment_method payment mobile_payment",
        "mobile_payment mobile_wallet digital_wallet mobile_pay",
        """
        with my phone
        from the wallet on my phone
        . I'll pay with my phone
        . no card, my phone does it
        (just|simply) by holding up my phone
        . I've left my purse at home, but I've got my phone
    """,
    ),
    (
        "* payment_method payment",
        "gift_card giftcard gift_certificate",
        """
        with (my|the) gift card
        (on|from) the voucher I got
        . I was given a gift card
        . I've still got money on a voucher
        . use up my gift card for that
        . I got a voucher for my birthday
    """,
    ),
    (
        "payment payment_method payment_type pay_with billing_method",
        "invoice on_account bill purchase_order",
        """
        on (invoice|account)
        (send|mail) me the bill afterwards
        . I'll pay when the bill comes
        . bill us for it
        . our accounts people pay it once they get the invoice
        . I'd rather get a bill and pay it later
    """,
    ),
    (
        "* payment_method payment_plan payment",
        "installments instalments pay_later klarna buy_now_pay_later bnpl",
        """
        in (monthly payments|instalments)
        spread over (a few|some) months
        bit by bit, not all at once
        . I can't pay it all at once
        . I'd like to pay it off (slowly|month by month)
        a bit each month
    """,
    ),
    (
        "payment payment_method payment_type pay_with",
        "check cheque",
        """
        by (cheque|check)
        with a (cheque|check)
        . I'll write them a (cheque|check)
        . I've got my (chequebook|checkbook) with me
        . I'll sign them a (cheque|check)
        by good old (cheque|check)
    """,
    ),
    (
        "payment_method payment",
        "crypto bitcoin cryptocurrency",
        """
        in (bitcoin|crypto)
        with crypto
        from my crypto wallet
        . I've got some bitcoin to spend
        . I'd like to pay in coins from the blockchain
        from my bitcoin wallet
    """,
    ),
    (
        "* payment_method payment",
        "direct_debit standing_order autopay",
        """
        by direct debit
        (let them|they can) take it from my account (automatically|each time)
        automatically, so I don't have to think of it
        . I gave them a mandate to collect it from my bank
        . they may pull it from my account themselves
        . they've got my permission to take it from the bank each time
    """,
    ),
    (
        "payment_method payment",
        "store_credit account_balance balance wallet_balance loyalty_points points",
        """
        from (my balance|the credit I have there)
        with my points
        out of what's left on my account
        . I have some credit with them
        . I've saved up enough points
        . I've still got some credit there, use that
    """,
    ),
    (
        "delivery shipping delivery_method shipping_method shipping_speed delivery_speed delivery_option delivery_type shipping_option service_level",
        "standard regular normal ground standard_shipping",
        """
        with normal (delivery|post)
        no need for express
        the (usual|ordinary) way
        . a few days are fine
        . it doesn't have to be fast
        . any time within the week is fine
    """,
    ),
    (
        "delivery shipping delivery_method shipping_method shipping_speed delivery_speed delivery_option delivery_type shipping_option service_level",
        "express fast expedited priority express_shipping",
        """
        (by|with) express
        with the fast delivery
        . I'd pay extra to have it sooner
        . I need it quicker than by normal post
        . speed it up, I'll pay
        . I'm impatient, I'll pay for quick delivery
    """,
    ),
    (
        "delivery shipping delivery_method shipping_method shipping_speed",
        "overnight next_day one_day next_day_delivery",
        """
        overnight
        so that it's here tomorrow
        so I have it the day after ordering
        by this time tomorrow
        . I need it tomorrow
        . it can travel through the night
    """,
    ),
    (
        "* delivery shipping delivery_method shipping_speed",
        "same_day same_day_delivery",
        """
        (today|today still)
        so it's here (tonight|before the evening)
        within hours
        . I need it today
        . tomorrow's too late
        before tonight
    """,
    ),
    (
        "delivery shipping delivery_method shipping_method shipping_speed delivery_option",
        "economy slow cheapest budget free_shipping free saver",
        """
        the cheapest way, however long it takes
        with the slow one
        (as cheap as possible|for free), even if it takes weeks
        . I don't want to pay for shipping
        . it can take its time as long as it costs nothing
        . I don't care if it takes weeks, as long as it's cheap
    """,
    ),
    (
        "delivery_method shipping_method delivery_option fulfillment order_type fulfillment_type delivery_type delivery",
        "pickup store_pickup in_store_pickup click_and_collect collection collect curbside takeaway takeout to_go carryout",
        """
        . (I'll|we'll) (come and get it|pick it up|fetch it)[ myself]
        [and ]I'll collect it
        to take away
        . I'm passing by anyway
        . no need to bring it, I'll drop in
        . hold it there for me
    """,
    ),
    (
        "order_type fulfillment fulfillment_type delivery_option service_type",
        "delivery home_delivery deliver",
        """
        (bring it|have it brought) to (my|our) (place|door)
        to the house
        . (I|we) can't get out
        . someone has to bring it to us
        . we're not leaving the sofa
        . we're stuck at home, so it has to come here
    """,
    ),
    (
        "order_type service_type dining_option service",
        "dine_in eat_in on_site",
        """
        to eat (there|in)
        at a table there
        . (we'll|I'll) sit down and eat there
        . we're eating in the restaurant
        . we're staying there to eat
        not to take away
    """,
    ),
    (
        "* delivery_method delivery_option pickup_point",
        "parcel_locker locker pickup_point drop_point packstation collection_point",
        """
        to a (locker|parcel box)
        to (one of those|the) lockers
        to a parcel shop
        . nobody's home, so a locker would be better
        . I'll open the locker with the code
        . I pick it up from the box whenever I like
    """,
    ),
    (
        "delivery_method shipping_method transport",
        "courier messenger bike_courier",
        """
        by (messenger|courier)
        with someone who brings it by hand
        . let a courier take it
        . a bike messenger can ride over with it
        . someone on a bike should bring it by hand
        by hand, with a messenger
    """,
    ),
    (
        "delivery_method shipping_method",
        "mail post postal_service postal",
        """
        by (post|mail)
        in the (post|mail)
        . put a stamp on it and post it
        . the postman can bring it
        . just put it in the letterbox
        (by|with) the normal post
    """,
    ),
    (
        "delivery_method shipping_method",
        "freight pallet truck_freight",
        """
        on a pallet
        by (lorry|truck), as freight
        . it's far too (heavy|big) for a parcel
        . it needs a forklift to unload
        . it weighs a ton
        by lorry, strapped to a pallet
    """,
    ),
    (
        "delivery_instructions drop_off_option delivery_preference",
        "leave_at_door no_contact contactless_delivery front_door doorstep",
        """
        leave it (outside|on the doorstep|by the door)
        in front of the door
        . just put it down outside
        . no need to ring
        . I'm ill and don't want to meet anyone
        . put it on the mat
    """,
    ),
    (
        "delivery_instructions drop_off_option delivery_preference",
        "hand_to_me hand_to_customer in_person_delivery meet_at_door personal",
        """
        (give|hand) it to me (personally|in person)
        into my hands
        . don't just leave it, I'll come to the door
        . ring and I'll take it from you
        . I want to take it from you myself
        only to me (personally|in person)
    """,
    ),
    (
        "* delivery_instructions drop_off_option delivery_preference",
        "leave_with_neighbor with_neighbour",
        """
        (give|hand) it to the people next door
        next door if I'm out
        . (our|my) (neighbour|neighbor) will take it
        . the lady next door is always in
        . try next door
        over at the neighbours'
    """,
    ),
)
