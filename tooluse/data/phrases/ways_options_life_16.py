"""How people say options of life: drinks, wine, sugar, milk, ice.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* drink drink_type coffee coffee_type beverage",
        "mocha caffe_mocha",
        """
        with chocolate in it
        a mocha
        half coffee, half cocoa
        . I like my coffee chocolaty
        the one with cocoa and cream
        . coffee's too bitter for me without chocolate
    """,
    ),
    (
        "* drink drink_type coffee coffee_type beverage",
        "cold_brew",
        """
        steeped cold overnight
        a cold brew
        never heated, brewed cold
        . I like the smooth kind that's brewed without heat
        the one that stands in the fridge all night
        . brewed cold, please, not hot coffee over ice
    """,
    ),
    (
        "coffee_type roast caffeine drink_option coffee beans option",
        "decaf decaffeinated caffeine_free",
        """
        without caffeine
        decaf
        . I won't sleep otherwise
        . I'm pregnant, so no caffeine
        . coffee makes my heart race
        . my doctor has forbidden me caffeine
    """,
    ),
    (
        "drink drink_type beverage beverage_type hot_drink",
        "tea black_tea",
        """
        a cuppa
        a (cup|pot) of tea
        tea rather than coffee
        . put the kettle on for a brew
        . I don't drink coffee, a pot of leaves in hot water is my thing
        . I'm a tea drinker
    """,
    ),
    (
        "drink drink_type beverage beverage_type tea_type",
        "herbal_tea herbal peppermint chamomile infusion",
        """
        camomile or peppermint
        something herbal
        . my tummy needs some camomile
        a herbal one
        no real tea, just herbs
        . I'd like peppermint before bed
    """,
    ),
    (
        "drink drink_type beverage tea_type",
        "green_tea green matcha sencha",
        """
        a green one
        green tea
        . I prefer Japanese tea
        not black, green
        . sencha or something like it
        . I only drink the green sort
    """,
    ),
    (
        "drink drink_type beverage beverage_type hot_drink",
        "hot_chocolate cocoa",
        """
        a cocoa
        something warm and chocolaty
        . no coffee for me, cocoa please
        hot chocolate
        with marshmallows and cocoa
        . the little one wants a cocoa
    """,
    ),
    (
        "drink drink_type beverage beverage_type",
        "juice orange_juice fruit_juice",
        """
        something fruity without alcohol
        a juice
        freshly squeezed
        . I'd like some squeezed oranges
        . I need vitamins from a glass
        no fizz, just squeezed fruit
    """,
    ),
    (
        "drink drink_type beverage beverage_type",
        "soda soft_drink cola coke lemonade pop",
        """
        something fizzy and sweet
        a Coke
        a soft drink
        . I don't drink alcohol, give me a cola
        a pop
        . the kids want something sweet with bubbles
    """,
    ),
    (
        "drink drink_type beverage beverage_type alcohol",
        "beer lager ale pils",
        """
        a pint
        a beer
        something with hops
        . I could murder a lager
        a cold one from the tap
        . draught, with a head on it
    """,
    ),
    (
        "drink drink_type beverage beverage_type alcohol",
        "wine",
        """
        a glass of something from the vineyard
        a glass or a bottle of wine
        . I don't drink beer, I drink wine
        something made from grapes
        . we like a good bottle from the cellar
        . I'd like to share a bottle of wine
    """,
    ),
    (
        "drink drink_type beverage beverage_type alcohol",
        "cocktail cocktails mixed_drink",
        """
        something shaken
        a mojito or the like
        . I want something with a little umbrella
        mixed by a barman
        . we feel like martinis and daiquiris
        a cocktail
    """,
    ),
    (
        "wine_type wine_color wine wine_style",
        "red red_wine",
        """
        a red
        red
        . we're having beef with it, so nothing white
        . I like my wine dark, at room temperature
        a Merlot or Shiraz
        . white gives me heartburn
    """,
    ),
    (
        "wine_type wine_color wine wine_style",
        "white white_wine",
        """
        a white
        white
        a Riesling or Chardonnay
        . there's fish with it
        . red gives me a headache, nothing pink either
        chilled, pale and crisp
    """,
    ),
    (
        "wine_type wine_color wine wine_style",
        "rose rose_wine pink",
        """
        a pink one
        rosé
        . neither red nor white
        the summery kind, pink
        . I drink the one that's in between red and white
        . it should look pink in the glass
    """,
    ),
    (
        "wine_type wine wine_style",
        "sparkling champagne sparkling_wine prosecco",
        """
        with bubbles
        something fizzy[ to toast with]
        . we want to clink glasses
        bubbly
        . let the corks pop
        . we've got something to celebrate, so make it fizz
    """,
    ),
    (
        "wine_taste sweetness wine_style taste",
        "dry brut",
        """
        not sweet
        (dry|bone dry)
        . I can't stand sugary wine
        on the tart side
        . it mustn't taste of sugar
        dry
    """,
    ),
    (
        "wine_taste sweetness wine_style taste sugar sugar_level",
        "sweet high extra full_sugar",
        """
        sweet
        . I've got a sweet tooth
        with lots of sugar
        . the sweeter the better
        not dry or bitter at all
        . I like it sugary
    """,
    ),
    (
        "sugar sugar_level sweetness sweetener",
        "none no_sugar unsweetened zero 0",
        """
        without sugar
        . I don't take sugar
        unsweetened
        no sugar, thanks
        . I'm sweet enough
        . keep the sugar
    """,
    ),
    (
        "milk milk_type milk_option",
        "whole whole_milk full_fat",
        """
        with full-fat milk
        the creamy one straight from the cow
        . none of that skimmed stuff
        with whole milk
        . I want the fat in it
        full fat
    """,
    ),
    (
        "milk milk_type milk_option",
        "skim skimmed skim_milk nonfat fat_free_milk",
        """
        skimmed
        with the milk that has no fat
        . I'm watching my weight, so no fat in the milk
        . no cream in the milk please
        with fat-free milk
        non-fat
    """,
    ),
    (
        "milk milk_type milk_option",
        "oat oat_milk",
        """
        with oat milk
        with the milk made of oats
        oat[ please]
        . I don't drink cow's milk, oats are what I like
        . use the Oatly stuff
        . I take mine with oat milk
    """,
    ),
    (
        "milk milk_type milk_option",
        "almond almond_milk",
        """
        with almond milk
        . I don't drink cow's milk, almonds are what I like
        . I like the nutty milk, from almonds
        almond[ please]
        with milk made from almonds
        . I take mine with almond milk
    """,
    ),
    (
        "milk milk_type milk_option",
        "soy soy_milk soya",
        """
        with soy milk
        soya[ please]
        with milk made of soybeans
        . I don't drink cow's milk, I use soya
        . I take mine with soy milk
        . soya's my milk
    """,
    ),
    (
        "milk milk_type milk_option",
        "none no_milk black",
        """
        without milk
        black
        . I take it black
        no milk
        . I don't want any milk in it
        . keep the milk
    """,
    ),
    (
        "ice ice_level",
        "none no_ice without_ice",
        """
        without ice
        . my teeth hurt from ice
        no ice
        . I don't want it watered down
        . hold the ice
        no cubes in it
    """,
    ),
    (
        "ice ice_level",
        "extra lots more_ice extra_ice",
        """
        with plenty of ice
        lots of cubes
        . I want it freezing
        fill it up with ice
        . put in more ice than usual
        heaps of ice
    """,
    ),
    (
        "serving_temperature drink_temperature coffee_temperature beverage_temperature",
        "iced cold chilled ice_cold",
        """
        over ice
        (cold|ice cold)
        . it's so hot today, I need it cold
        straight from the fridge
        . I want to cool down
        chilled
    """,
    ),
    (
        "serving_temperature drink_temperature coffee_temperature beverage_temperature",
        "hot heated",
        """
        hot
        steaming
        . I need something to warm me up
        nothing over ice, I want it hot
        . my hands are frozen
        . it's freezing, make it steam
    """,
    ),
)
