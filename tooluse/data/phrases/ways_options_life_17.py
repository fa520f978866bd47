"""How people say options of life: water, crusts, bread, ways to cook, substitutes, flavours, sauces.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "water water_type drink drink_type",
        "still still_water tap no_gas",
        """
        without (gas|bubbles)
        still
        . bubbles give me hiccups
        non-sparkling
        no fizz in the water
        . plain water's what I like
    """,
    ),
    (
        "water water_type",
        "sparkling_water carbonated fizzy with_gas",
        """
        with (gas|bubbles)
        sparkling
        fizzy
        . water without bubbles is boring
        . it should prickle
        . I like the bubbles in it
    """,
    ),
    (
        "crust crust_type base dough",
        "thin thin_crust crispy",
        """
        (thin|thin and crispy)
        so thin that you can fold it
        . I don't like it doughy
        paper thin
        crispy underneath
        . not much dough, please
    """,
    ),
    (
        "crust crust_type base dough",
        "thick deep_dish pan thick_crust",
        """
        with lots of dough
        (thick|deep)
        as tall as a cake
        . I like it doughy
        nice and thick underneath
        . I'm hungry, give me plenty of dough
    """,
    ),
    (
        "crust crust_type",
        "stuffed stuffed_crust cheese_stuffed cheese_crust",
        """
        with cheese in the edge
        with a filled rim
        . I love it when there's cheese hidden in the crust
        . the rim should ooze cheese
        stuffed
        with cheese baked into the rim
    """,
    ),
    (
        "bread bread_type bun toast",
        "white white_bread",
        """
        on white
        the soft white kind
        . I don't like grains in it
        no brown bread
        plain white
        . the kids only eat the soft, pale stuff
    """,
    ),
    (
        "bread bread_type bun toast",
        "whole_wheat wholemeal brown whole_grain wholegrain",
        """
        on brown
        wholemeal
        . I want the fibre
        with the whole grain
        . white bread doesn't fill me up
        the healthy brown sort
    """,
    ),
    (
        "cooking_method method cook_method technique",
        "grill grilled barbecue bbq chargrilled",
        """
        on the (barbecue|barbie)
        over charcoal
        . we've lit the coals
        from the grill
        with grill marks
        . we're having a barbecue in the garden
    """,
    ),
    (
        "cooking_method method cook_method technique",
        "bake baked oven oven_baked roast",
        """
        in the oven
        . I'd like to shove it in the oven and forget it
        baked
        . my stove's broken, only the oven works
        out of the oven
        . it can go on a tray in the oven
    """,
    ),
    (
        "cooking_method method cook_method technique",
        "steam steamed",
        """
        over hot water
        in the steamer
        . I've got a bamboo basket for it
        steamed
        . I want it cooked gently in steam
        without fat, just in steam
    """,
    ),
    (
        "cooking_method method cook_method technique",
        "fry fried pan_fried deep_fried frying",
        """
        in (hot oil|the frying pan)
        crispy from the pan
        . I feel like something crunchy in oil
        in plenty of oil
        . get the frying pan out
        (fried|fried please)
    """,
    ),
    (
        "* cooking_method method appliance equipment",
        "slow_cooker crockpot crock_pot slow_cook slow_cooked",
        """
        in the (crock pot|slow cooker)
        that simmers all day while I'm out
        . I put it on in the morning and eat at night
        left alone for hours and hours
        . I want it to cook by itself all day
        low and slow in the pot
    """,
    ),
    (
        "* cooking_method method appliance equipment",
        "air_fryer air_fry airfryer",
        """
        in the air fryer
        . we got an air fryer
        . I don't want to use oil, just hot air
        crisped with hot air
        . I make everything in my air fryer
        with my new air fryer
    """,
    ),
    (
        "cooking_method appliance equipment",
        "microwave",
        """
        in the microwave
        . I only have a microwave
        zapped
        . there's no stove here, only a microwave
        . I'm at the office and there's nothing but a microwave
        nuked
    """,
    ),
    (
        "cooking_method method dish_type preparation",
        "raw no_cook no_bake uncooked cold",
        """
        without cooking
        no oven, no stove
        . it's too hot to cook
        uncooked
        . I don't have a kitchen to cook in
        nothing heated
    """,
    ),
    (
        "substitution substitutions substitution_preference replacement_policy if_unavailable out_of_stock_action",
        "allow substitute replace similar allowed best_match",
        """
        . if they don't have it, something similar is fine
        . they can swap things if need be
        . another brand will do
        or something like it if they've run out
        . take whatever's closest
        . I'm not fussy about the brand
    """,
    ),
    (
        "substitution substitutions substitution_preference replacement_policy if_unavailable out_of_stock_action",
        "refund none no_substitution do_not_substitute disallow not_allowed refund_item",
        """
        . if they don't have it, leave it out
        no replacements
        . I don't want another brand
        exactly these or nothing
        . don't give me something else instead
        . if it's gone, just take it off the bill
    """,
    ),
    (
        "substitution substitutions substitution_preference if_unavailable out_of_stock_action",
        "contact_me ask call_me contact ask_me",
        """
        . ring me if something's out
        . ask me before you swap anything
        . check with me first if they've run out
        . let me choose if something's missing
        . send me a text before replacing anything
        . I want to be asked about replacements
    """,
    ),
    (
        "flavor flavour cake_flavor ice_cream_flavor taste",
        "chocolate choc",
        """
        chocolate
        . I'm a chocoholic
        with cocoa
        dark brown and chocolaty
        . she loves anything with cocoa
        . it should taste like Nutella or so
    """,
    ),
    (
        "flavor flavour cake_flavor ice_cream_flavor taste",
        "vanilla",
        """
        vanilla
        the plain yellow one
        . I like the classic, with those tiny black seeds
        no chocolate, no fruit, just vanilla
        . he only likes vanilla
        with vanilla in it
    """,
    ),
    (
        "flavor flavour cake_flavor ice_cream_flavor taste fruit",
        "strawberry",
        """
        strawberry
        the pink one with berries
        . she loves strawberries
        with strawberries
        . it should taste like summer berries, the red ones with tiny seeds
        . strawberry's her favourite
    """,
    ),
    (
        "flavor flavour cake_flavor ice_cream_flavor taste",
        "lemon citrus",
        """
        lemon
        . I like it tangy and yellow
        with lemon
        something sour and fresh
        . it should taste of lemons
        with citrus
    """,
    ),
    (
        "dressing salad_dressing sauce",
        "vinaigrette oil_and_vinegar balsamic vinegar",
        """
        with oil and vinegar
        a vinaigrette
        nothing creamy, just oil and vinegar
        . I like it sharp, with balsamic
        with balsamic
        . vinegar and oil will do
    """,
    ),
    (
        "sauce sauces condiment condiments topping",
        "ketchup tomato_ketchup",
        """
        with ketchup
        with the red stuff from the squeezy bottle
        . the kids won't eat without ketchup
        red sauce
        . put some ketchup on
        . I drown everything in ketchup
    """,
    ),
    (
        "sauce sauces condiment condiments topping",
        "mayo mayonnaise",
        """
        with mayo
        . I eat my chips the Belgian way, with mayo
        the white creamy one from the tube
        . I want mayo on it
        plenty of mayo
        . I dip everything in mayo
    """,
    ),
)
