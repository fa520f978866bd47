"""How people say options of life: sizes of portions, fits, materials, prices, stock, the first ways to pay.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "size drink_size cup_size portion_size portion box_size package_size parcel_size serving_size pizza_size bag_size",
        "small tall mini little",
        """
        a small one
        small[ please]
        the (little|smallest) one
        not a lot, just a little one
        . I don't need much
        . the littlest you have is plenty
    """,
    ),
    (
        "size drink_size cup_size portion_size portion box_size package_size parcel_size pizza_size bag_size",
        "medium regular grande mid normal",
        """
        a medium one
        medium[ please]
        (mid-sized|the size in the middle)
        neither the big one nor the little one
        . the middle one's right for me
        . I can't finish the big one and the little one's not enough
    """,
    ),
    (
        "size drink_size cup_size portion_size portion box_size package_size parcel_size pizza_size bag_size",
        "large big venti",
        """
        a (big|large) one
        large[ please]
        the big one
        . make it a big one
        . it needs to be big
        not the little one or the middle one, the big one
    """,
    ),
    (
        "drink_size cup_size portion_size package_size box_size parcel_size pizza_size",
        "extra_large xl jumbo family huge",
        """
        (the biggest you've got|as big as they come)
        an extra large one
        XL
        family size
        . bigger than large if that exists
        . the large one's never enough
    """,
    ),
    (
        "fit fit_type cut",
        "slim slim_fit skinny tight fitted tailored",
        """
        slim
        close to the body
        (snug|tight) on the legs and body
        (skinny|narrow) cut
        . I don't like when it's baggy
        figure-hugging
    """,
    ),
    (
        "fit fit_type cut",
        "relaxed loose loose_fit baggy oversized wide comfort relaxed_fit",
        """
        loose
        (baggy|roomy)
        with plenty of room
        nothing (tight|that clings)
        . I like them wide
        . it should hang loose
    """,
    ),
    (
        "fit fit_type cut",
        "regular regular_fit classic standard straight",
        """
        (normal|regular) cut
        neither tight nor baggy
        the ordinary cut
        . not skinny and not wide either
        with a normal leg
        . nothing special about the cut, just normal
    """,
    ),
    (
        "material fabric upholstery",
        "cotton organic_cotton",
        """
        in cotton
        (pure|100%) cotton
        cotton, nothing synthetic
        . only cotton feels right on my skin
        . made of cotton if possible
        . I sweat in anything synthetic, so cotton
    """,
    ),
    (
        "material fabric upholstery",
        "leather genuine_leather real_leather",
        """
        in (real|genuine) leather
        leather
        cowhide
        . it should be the real thing, hide not plastic
        (cow|calf) hide
        . I love how real hide smells
    """,
    ),
    (
        "material fabric",
        "wool merino cashmere",
        """
        in wool
        woollen
        knitted from sheep's wool
        . merino or something like it
        . it must be wool, I'm always cold
        something from the sheep, nice and warm
    """,
    ),
    (
        "material fabric",
        "linen",
        """
        in linen
        linen
        woven from flax
        . linen, it's so airy in summer
        . I like it when it creases that way, like flax does
        made of linen
    """,
    ),
    (
        "material fabric",
        "silk",
        """
        in silk
        silk[ please]
        something silky, the real stuff
        . it has to be pure silk
        spun by silkworms
        . I love how real silk feels
    """,
    ),
    (
        "material fabric",
        "polyester synthetic nylon microfiber",
        """
        polyester's fine
        something synthetic
        man-made fibre
        . synthetic, so it dries fast
        . I don't want to iron, so something man-made
        polyester[ please]
    """,
    ),
    (
        "material frame_material",
        "wood wooden oak solid_wood timber",
        """
        in wood
        wooden
        made of (real|solid) wood
        (oak|pine|beech) or the like
        . no plastic or metal, I like timber
        . I love the grain of (oak|pine)
    """,
    ),
    (
        "material frame_material",
        "metal steel stainless_steel aluminum",
        """
        in metal
        (steel|metal)
        made of (steel|metal), not wood
        . metal, so it lasts
        (iron|steel) rather than wood
        . it should be made of steel
    """,
    ),
    (
        "material",
        "plastic",
        """
        in plastic
        plastic (is fine|please)
        made of plastic
        . plastic's OK, it just has to be light and cheap
        . glass would only get broken, so plastic
        something light you can't break, plastic
    """,
    ),
    (
        "material",
        "glass",
        """
        made of glass
        in glass
        glass[ please]
        . no plastic, glass
        . I want to be able to see through it
        see-through, no plastic
    """,
    ),
    (
        "price_range budget price_level price_category price_tier budget_level",
        "budget cheap low inexpensive economy affordable",
        """
        (cheap|cheap please)
        (nothing|not) expensive
        on a (tight|small) budget
        cheap and cheerful
        . I'm (broke|skint|short of money)
        . we can't spend much
        . money's tight (this month|right now)
    """,
    ),
    (
        "price_range budget price_level price_category price_tier budget_level",
        "moderate mid_range medium mid average standard midrange",
        """
        mid-priced
        (middle of the road|in the middle) for price
        neither (dirt cheap|cheap) nor (posh|fancy)
        reasonably priced, not the cheapest though
        . not bargain basement, but no luxury either
        for a fair price, neither bargain nor luxury
    """,
    ),
    (
        "price_range budget price_level price_category price_tier budget_level",
        "expensive high upscale premium luxury high_end fine_dining deluxe",
        """
        somewhere (posh|fancy)
        (posh|fancy|high-end)
        money's no object
        . we want to (splurge|treat ourselves)
        . I don't mind paying a lot
        . only the best will do
    """,
    ),
    (
        "* availability stock",
        "in_stock available_now",
        """
        that's in stock
        that they have (there|on the shelf) right now
        ready to ship
        . I don't want to wait for a delivery from the factory
        . only if they actually have it
        . only if it's there right now
    """,
    ),
    (
        "* availability stock stock_status",
        "out_of_stock sold_out",
        """
        the ones that (have run out|are sold out)
        sold out
        . the shelf's empty
        . it's (gone|no longer on the shelf)
        that can't be had at the moment
        that have run out
    """,
    ),
    (
        "* availability order_type",
        "pre_order preorder",
        """
        before it (comes out|is released)
        ahead of the release
        not out yet
        . it isn't released yet but I want one the day it is
        . I want to be first in line when it comes out
        (reserve|secure) one before it's on sale
    """,
    ),
    (
        "purchase_channel shop_type channel",
        "online online_only",
        """
        on the (web|internet)
        online
        from the website
        . I don't want to go to a shop
        . I'd rather click than walk
        over the internet
    """,
    ),
    (
        "availability purchase_channel shop_type channel",
        "in_store store_only offline",
        """
        in a (real|physical) shop
        in the store itself
        not online
        . I want to walk in and see it first
        over the counter
        . I'd like to touch it before I take it
    """,
    ),
    (
        "* payment payment_method payment_type pay_with",
        "credit_card creditcard visa mastercard",
        """
        (on|with) my credit card
        put it on the (Visa|Mastercard)
        on credit
        charge my credit card
        . I'll pay by credit card
        . I'd like the credit card points
    """,
    ),
    (
        "* payment payment_method payment_type pay_with",
        "debit_card bank_card ec_card",
        """
        with my debit card
        debit, not credit
        by debit
        . take it off my debit card
        . I've only got a bank card, no credit card
        straight off my current account by card
    """,
    ),
    (
        "payment payment_method payment_type pay_with",
        "cash",
        """
        in cash
        with (notes|bills) and coins
        cash[ please]
        . I'll have the money in my hand
        . I don't like cards
        . I've only got (coins and notes|notes) on me
    """,
    ),
    (
        "* payment_method payment",
        "cash_on_delivery cod pay_on_delivery",
        """
        (paid|paying) at the door
        cash to the (driver|courier)
        when it (gets here|arrives)
        . I'll pay the driver
        . I only pay once I've got it in my hands
        . I don't pay in advance, only on the doorstep
    """,
    ),
    (
        "* payment_method payment",
        "paypal",
        """
        (with|via|by) PayPal
        through my PayPal[ account]
        PayPal
        . take it from my PayPal balance
        . I've got PayPal
        . I only ever use PayPal
    """,
    ),
)
