"""How people say yes or no to the flags of food, drink and the kitchen.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "vegetarian is_vegetarian vegetarian_only veggie meat_free meatless no_meat",
        "true",
        """
        without meat
        vegetarian
        meat-free
        . I don't eat meat
        . no meat for me
        . one of us doesn't eat [any ]animals
        . my daughter has stopped eating meat
        nothing that had a face
        veggie
        . we're off meat
    """,
    ),
    (
        "vegetarian is_vegetarian vegetarian_only veggie meat_free meatless no_meat",
        "false",
        """
        with meat
        . I (need|want) [my ]meat
        . it can have meat in it
        . we [all ]eat meat
        . meat is (fine|ok)
        . my husband won't eat anything without meat
        not the veggie kind
        . we're carnivores
        . I'm no vegetarian
    """,
    ),
    (
        "vegan is_vegan vegan_only plant_based plant_based_only",
        "true",
        """
        vegan
        without any animal products
        no [meat, no ](milk|dairy), no eggs
        plant-based
        . we don't eat anything from animals
        . I'm [a ]vegan
        . one of us is vegan
        nothing from an animal at all
        . she eats only plants
    """,
    ),
    (
        "vegan is_vegan vegan_only plant_based plant_based_only",
        "false",
        """
        not vegan
        . it needn't be vegan
        . (eggs|cheese) and (milk|butter) are (fine|ok)
        . we [all ]eat (animal products|meat and dairy)
        . I want real (butter|cheese)
        . nobody's vegan[ here]
        . I'm not vegan
        with proper butter and eggs
        . I can't stand plant milk
    """,
    ),
    (
        "gluten_free glutenfree is_gluten_free no_gluten gluten_free_only without_gluten coeliac_safe",
        "true",
        """
        without (gluten|wheat)
        gluten-free
        . I['m a] coeliac
        . I can't have wheat
        . one of us has celiac disease
        . wheat makes me ill
        no wheat or barley
        . my wife can't (eat|have) normal (bread|flour)
        . normal flour gives me stomach cramps
    """,
    ),
    (
        "gluten_free glutenfree is_gluten_free no_gluten gluten_free_only without_gluten coeliac_safe",
        "false",
        """
        . (gluten|wheat) is (fine|ok)
        . nobody has a problem with (gluten|wheat)
        with normal (flour|wheat)
        . it needn't be gluten-free
        . we can all eat wheat
        . I've nothing against gluten
        . ordinary flour is fine
        not the gluten-free stuff
        . gluten-free stuff tastes like cardboard
    """,
    ),
    (
        "dairy_free is_dairy_free lactose_free no_dairy non_dairy without_dairy dairy_free_only",
        "true",
        """
        without (milk|dairy)
        no (milk|dairy)
        . I can't (digest|have) (milk|lactose)
        . I'm lactose intolerant
        dairy-free
        . milk gives me (stomach ache|cramps)
        . my son can't have milk
        . one of us doesn't tolerate (milk|lactose)
        no cheese, cream or butter
    """,
    ),
    (
        "dairy_free is_dairy_free lactose_free no_dairy non_dairy without_dairy dairy_free_only",
        "false",
        """
        with [real ](milk|cream|butter)
        . (milk|dairy) is (fine|ok)
        . we [all ](drink|tolerate) milk
        . it needn't be (dairy-free|lactose-free)
        . nobody has a problem with (milk|lactose)
        the more cream the better
        . I love (cheese|cream)
        . ordinary milk is fine
    """,
    ),
    (
        "nut_free no_nuts is_nut_free without_nuts exclude_nuts nut_free_only",
        "true",
        """
        without nuts
        no nuts
        nut-free
        . I'm allergic to (nuts|peanuts)
        . one of us can't have nuts
        . nuts could kill him
        . the school doesn't allow nuts
        . she swells up from (one|a single) (nut|peanut)
        not even traces of nuts
        . we have to carry an epipen because of peanuts
    """,
    ),
    (
        "nut_free no_nuts is_nut_free without_nuts exclude_nuts nut_free_only",
        "false",
        """
        with nuts
        . nuts are (fine|ok)
        . nobody's allergic[ to nuts]
        . we all eat nuts
        . I love nuts in it
        . it can have nuts in it
        nuts welcome
        . it needn't be nut-free
        . we've nothing against nuts
    """,
    ),
    (
        "halal is_halal halal_only halal_certified",
        "true",
        """
        halal
        . we're (Muslim|Muslims)
        . it has to be halal
        . we don't eat pork[ and the meat must be slaughtered right]
        . my (guests|in-laws) are Muslim
        halal only
        . our religion doesn't allow any other meat
        . we keep to what Islam allows
        as it's for Muslim (friends|guests)
    """,
    ),
    (
        "halal is_halal halal_only halal_certified",
        "false",
        """
        . it (needn't|doesn't have to) be halal
        not [necessarily ]halal
        . nobody needs halal
        . we eat pork[ too]
        halal or not
        . I don't mind if it isn't halal
        . we're not Muslim
        . pork is on the menu for us too
    """,
    ),
    (
        "kosher is_kosher kosher_only kosher_certified",
        "true",
        """
        kosher
        . we keep kosher
        . we're (Jewish|observant)
        . it has to be kosher
        . my in-laws keep kosher
        kosher only
        . nothing that mixes milk and meat
        . the rabbi is coming
        as we have observant Jewish guests
    """,
    ),
    (
        "kosher is_kosher kosher_only kosher_certified",
        "false",
        """
        . it (needn't|doesn't have to) be kosher
        not [necessarily ]kosher
        . nobody [here ]keeps kosher
        kosher or not
        . I don't mind if it isn't kosher
        . we're not observant
        . I don't keep kosher
        . cheeseburgers are fine with us
    """,
    ),
    (
        "spicy is_spicy hot_and_spicy extra_spicy make_spicy chili",
        "true",
        """
        [nice and ]spicy
        . I like it hot
        with (plenty of|lots of) chilli
        . it may burn
        . I love it when it makes me cry
        . don't hold back on the (chillies|hot sauce)
        . I want to sweat
        fiery
        . it can't be hot enough for me
    """,
    ),
    (
        "spicy is_spicy hot_and_spicy extra_spicy make_spicy chili",
        "false",
        """
        not spicy
        mild
        without chilli
        . I can't (eat|take) (hot stuff|chillies)
        . the kids don't eat anything hot
        . spicy food upsets my stomach
        no (chilli|hot sauce)
        . please don't burn my tongue
        . my gran can't handle anything hot
    """,
    ),
    (
        "organic organic_only is_organic certified_organic",
        "true",
        """
        organic
        . I don't want any pesticides
        (unsprayed|without pesticides)
        . I only (buy|eat) organic[ (things|stuff)]
        without chemicals
        from organic farming
        nothing sprayed
        . organic is (important|a must)
        . my wife won't have anything sprayed in the house
    """,
    ),
    (
        "organic organic_only is_organic certified_organic",
        "false",
        """
        . it (needn't|doesn't have to) be organic
        not organic
        . I can't afford organic
        . I don't care (about|for) organic
        no organic stuff
        . organic is too expensive for me
        . conventional is fine
        . the ordinary kind will do
        . I don't believe in all that organic stuff
    """,
    ),
    (
        "include_alcohol alcohol alcoholic is_alcoholic contains_alcohol with_alcohol serves_alcohol alcohol_allowed",
        "true",
        """
        with alcohol
        . I (want|need) a (proper|real) drink
        with [some ]booze
        . nobody's driving
        . it should have a kick
        . we'd like to get a bit tipsy
        . beer and wine must be there
        boozy please
        . we're all old enough to drink
    """,
    ),
    (
        "include_alcohol alcohol alcoholic is_alcoholic contains_alcohol with_alcohol serves_alcohol alcohol_allowed",
        "false",
        """
        without alcohol
        alcohol-free
        no (alcohol|booze)
        . I'm driving
        . we don't drink
        . I'm pregnant
        . I've stopped drinking
        . it's for children
        non-alcoholic
        . I stay sober
    """,
    ),
    (
        "include_cutlery cutlery utensils include_utensils add_cutlery need_cutlery with_cutlery include_napkins disposable_cutlery send_cutlery",
        "true",
        """
        with (cutlery|forks and knives|plastic forks)
        . we're eating [it ]in the (park|office|car)
        . we haven't got any forks[ here]
        and [some ](forks|cutlery) please
        . please put in (forks|cutlery)
        . I'm at work and have nothing to eat with
        . it's for a picnic, so we need something to eat with
        . last time we had to eat with our fingers
    """,
    ),
    (
        "include_cutlery cutlery utensils include_utensils add_cutlery need_cutlery with_cutlery include_napkins disposable_cutlery send_cutlery",
        "false",
        """
        without (cutlery|forks)
        no (cutlery|plastic forks|plastic cutlery)
        . we('ve got| have) (forks|cutlery) (at home|here)
        . I'm eating at home, no forks needed
        . I don't want all that plastic cutlery
        . (skip|leave out) the (forks|cutlery)
        . we use our own (forks|cutlery)
        . my drawer is full of plastic forks
    """,
    ),
    (
        "decaf decaffeinated is_decaf caffeine_free no_caffeine",
        "true",
        """
        decaf
        without caffeine
        . I can't sleep (if I have|after) caffeine
        no caffeine
        . my doctor told me off caffeine
        . caffeine makes my heart race
        caffeine-free
        . I want to sleep tonight, so nothing that wakes me up
        . I'm pregnant and off caffeine
    """,
    ),
    (
        "decaf decaffeinated is_decaf caffeine_free no_caffeine",
        "false",
        """
        . I need the caffeine
        with [plenty of ]caffeine
        not decaf
        . it has to wake me up
        . I hardly slept, so the real stuff
        proper caffeine please
        . decaf is pointless
        . without caffeine I'm useless
        with a real kick of caffeine
    """,
    ),
    (
        "freezer_friendly freezable can_freeze make_ahead freezer_safe batch_cook freeze_well suitable_for_freezing",
        "true",
        """
        that I can freeze
        . I want to (freeze|put) half of it (for later|in the freezer)
        . it should (freeze well|keep in the freezer)
        for the freezer
        . I cook for the whole week and freeze it
        freezer-friendly
        . I've got a freezer to fill
        . it must survive being frozen
        . I'm stocking the freezer before the baby comes
    """,
    ),
    (
        "freezer_friendly freezable can_freeze make_ahead freezer_safe batch_cook freeze_well suitable_for_freezing",
        "false",
        """
        . it (needn't|doesn't have to) be (freezable|frozen)
        . we eat it (fresh|straight away), nothing to freeze
        . I (haven't got|don't have) a freezer
        . my freezer is (full|broken)
        not for freezing
        . there'll be nothing left to freeze
        . I don't want to freeze any of it
        . I never freeze anything
    """,
    ),
)
