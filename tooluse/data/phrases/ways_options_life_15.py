"""How people say options of life: cuisines, doneness, eggs, spice, coffee.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "cuisine cuisine_type food_type kitchen category",
        "german bavarian austrian",
        """
        something German
        . I feel like schnitzel
        . we fancy bratwurst and sauerkraut
        with dumplings and a roast
        like in a beer hall
        . a proper pork knuckle would be nice
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen category",
        "british english pub",
        """
        something British
        . I feel like fish and chips
        . we fancy a Sunday roast with Yorkshire pudding
        like in a pub
        . we want shepherd's pie
        . a steak and ale pie would be nice
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen category",
        "caribbean jamaican",
        """
        something Caribbean
        . I feel like jerk chicken
        with plantain
        with jerk and rice and peas
        . we fancy goat curry and rum punch
        . it should taste of the islands, jerk and plantain
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen category",
        "brazilian",
        """
        something Brazilian
        . I feel like feijoada
        . we fancy grilled meat carved off long skewers, and black beans
        with caipirinhas
        with black beans and grilled meat on swords
        . we want a churrasco
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen category",
        "peruvian",
        """
        something Peruvian
        . I feel like ceviche
        . we fancy lomo saltado and a pisco sour
        with raw fish in lime and a pisco
        with ceviche
        . a pisco sour and raw marinated fish would be heaven
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen category",
        "seafood fish",
        """
        fresh from the sea
        with fish or prawns
        . I feel like oysters
        . we fancy a plate of mussels
        something that swims
        . we want lobster
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen category",
        "steakhouse steak bbq barbecue grill",
        """
        . I feel like a big piece of meat off the grill
        . we fancy a steak
        from the grill
        . he wants a T-bone
        . we want ribs off the smoker
        with proper beef
    """,
    ),
    (
        "cuisine cuisine_type food_type category",
        "fusion international asian_fusion",
        """
        a mix of different kitchens
        a bit from everywhere
        something that mixes East and West
        . we like it when they mix the cuisines
        from all over the world
        . half Asian, half European, all on one plate
    """,
    ),
    (
        "doneness cooking_level meat_doneness steak_doneness cook_level",
        "rare blue very_rare",
        """
        still bloody
        . just show it the pan
        hardly cooked
        . it should almost moo
        (rare|very red) inside
        . I like it bloody
    """,
    ),
    (
        "doneness cooking_level meat_doneness steak_doneness cook_level",
        "medium_rare",
        """
        red in the middle but warm
        between bloody and pink
        medium rare
        . warm and red inside, not raw
        a touch more than bloody
        . a bit of red is good, but not raw
    """,
    ),
    (
        "doneness cooking_level meat_doneness steak_doneness cook_level",
        "medium",
        """
        pink
        pink in the middle
        (medium|medium please)
        . pink, neither bloody nor grey
        nice and pink inside
        . I like it pink
    """,
    ),
    (
        "doneness cooking_level meat_doneness steak_doneness cook_level",
        "medium_well",
        """
        with just a hint of pink
        almost through
        medium well
        nearly cooked through
        . only a trace of pink left
        . no red please, a tiny bit of pink is OK
    """,
    ),
    (
        "* doneness cooking_level meat_doneness steak_doneness cook_level",
        "well_done",
        """
        cooked all the way through
        without any pink
        . I can't stand blood on my plate
        through and through
        . (she's|I'm) pregnant, so nothing pink
        brown right through
    """,
    ),
    (
        "* egg_style eggs egg_preparation style",
        "scrambled",
        """
        scrambled
        all stirred up in the pan
        . whisk them with a fork
        . I like them mixed up and creamy
        beaten and stirred
        not fried, stirred
    """,
    ),
    (
        "* egg_style eggs egg_preparation",
        "sunny_side_up sunny_side",
        """
        with the yolk on top
        fried on one side
        . don't turn them over
        sunny side up
        . I want to see the yolk
        with a whole yellow eye looking at me
    """,
    ),
    (
        "* egg_style eggs egg_preparation",
        "poached",
        """
        poached
        cooked in water without the shell
        . I want them benedict style, out of the water
        dropped into simmering water
        soft in the middle, from hot water, no shell
        . I like them poached
    """,
    ),
    (
        "* egg_style eggs egg_preparation boil_level",
        "soft_boiled soft_boil",
        """
        runny, in the shell
        just a few minutes in the shell
        . I dip my toast into them
        soft-boiled
        . the yolk has to run when I crack the shell
        with soldiers to dip
    """,
    ),
    (
        "* egg_style eggs egg_preparation boil_level",
        "hard_boiled hard_boil",
        """
        hard
        boiled till the yolk is firm
        a good long time in the boiling water
        . I want to slice them
        hard-boiled
        . I'm taking them on a picnic, peeled
    """,
    ),
    (
        "spice spice_level spiciness heat_level",
        "mild not_spicy no_spice",
        """
        not spicy
        mild
        . my (mouth burns|stomach hurts) from chilli
        without (chilli|chillies)
        . it's for a child, so no heat
        . I can't stand spicy food
    """,
    ),
    (
        "spice spice_level spiciness heat_level",
        "medium moderate mid",
        """
        with a bit of a kick
        a little spicy
        . it may tingle, but not burn
        medium hot
        . some chilli is nice, but let's not overdo it
        halfway between mild and fiery
    """,
    ),
    (
        "spice spice_level spiciness heat_level",
        "hot spicy high",
        """
        (spicy|nice and spicy)
        with plenty of chilli
        . I like it hot
        . it should burn
        . I'm used to chillies
        . don't be shy with the chilli
    """,
    ),
    (
        "spice spice_level spiciness heat_level",
        "extra_hot very_hot extra_spicy extreme fiery thai_hot",
        """
        as hot as it comes
        . I want to cry
        . set my mouth on fire
        so hot that it hurts
        . hot isn't enough for me, go all the way
        with the wildest chillies you've got
    """,
    ),
    (
        "* drink drink_type coffee coffee_type beverage beverage_type",
        "espresso",
        """
        a short black one
        an espresso
        one of the tiny strong ones
        . just a quick shot
        . I want it the Italian way, in a tiny cup
        a shot, no milk
    """,
    ),
    (
        "* drink drink_type coffee coffee_type beverage beverage_type",
        "cappuccino",
        """
        with lots of foam
        a cappuccino
        . half of it should be froth
        with froth and cocoa on top
        . I like a thick cap of foam
        . foam up to the brim, in the wide cup
    """,
    ),
    (
        "* drink drink_type coffee coffee_type beverage beverage_type",
        "latte caffe_latte",
        """
        with lots of hot milk
        a latte
        . mostly milk with a shot in it
        in a tall glass with plenty of milk
        . I like it very milky
        . milky, hardly any foam
    """,
    ),
    (
        "* drink drink_type coffee coffee_type beverage beverage_type",
        "americano long_black black_coffee",
        """
        a long black one
        black, no milk
        an espresso with hot water
        . just black
        . I take it black and long
        without milk, in a big cup
    """,
    ),
    (
        "* drink drink_type coffee coffee_type beverage",
        "flat_white",
        """
        a flat white
        strong and velvety with a little milk
        . two shots and a thin layer of silky milk
        the Australian one
        less milk than a latte and hardly any froth
        . it's the velvety one with two shots
    """,
    ),
)
