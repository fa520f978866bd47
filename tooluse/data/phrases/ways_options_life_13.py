"""How people say options of life: diets and allergens.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* diet dietary dietary_restriction dietary_preference",
        "vegan plant_based strict_vegan",
        """
        vegan
        without (anything|any) from animals
        . (I don't|she doesn't) eat meat, eggs or (cheese|dairy)
        . (I'm|he's) vegan
        no meat, no milk, no eggs
        . I only eat plants
        . not even honey
    """,
    ),
    (
        "* diet dietary dietary_restriction dietary_preference",
        "vegetarian veggie meatless lacto_ovo_vegetarian",
        """
        (veggie|vegetarian)
        without meat or fish
        . (I'm|my girlfriend's) vegetarian
        . eggs and cheese are fine, but no meat or fish
        . (we|the guests) don't eat animals, though cheese is OK
        meat-free
        . I gave up meat and fish, not cheese
    """,
    ),
    (
        "* diet dietary_restriction dietary_preference",
        "pescatarian pescetarian",
        """
        with fish but no meat
        . (I eat|she eats) fish but no meat
        . I'm vegetarian, but I eat fish
        . meat is out, seafood is fine
        pescatarian
        no meat, fish is OK
    """,
    ),
    (
        "* diet dietary_restriction dietary_requirement",
        "gluten_free glutenfree celiac coeliac no_gluten",
        """
        without (wheat|gluten)
        . (I've got|my mother has|one of us has) coeliac disease
        . (I'm|she's) a coeliac
        no wheat, please
        . (I|he) can't have normal bread or pasta
        . anything with wheat in it makes me ill
        . flour has to be rice or corn
    """,
    ),
    (
        "* diet dietary_restriction dietary_requirement",
        "dairy_free lactose_free no_dairy non_dairy lactose_intolerant milk_free",
        """
        without (milk|dairy)
        . (I'm|she's) lactose intolerant
        no milk, no cheese, no cream
        . (I|he) can't digest milk
        . milk gives me stomach cramps
        . butter and cream are out
    """,
    ),
    (
        "* diet dietary_restriction dietary_requirement",
        "nut_free no_nuts nutfree",
        """
        without nuts
        . (one of the kids|my son) is allergic to nuts
        no nuts whatsoever
        . a single almond could kill (me|him)
        . it mustn't even have touched a nut
        . it's for the school, where nuts aren't allowed
    """,
    ),
    (
        "* diet dietary_restriction dietary_requirement",
        "egg_free no_eggs eggless",
        """
        without eggs
        no egg in it
        . (I'm|she's) allergic to eggs
        . we're out of eggs
        . my toddler can't have egg
        . there must be no egg in it
    """,
    ),
    (
        "* diet dietary_restriction dietary_requirement",
        "halal",
        """
        . (I'm|we're|the guests are) Muslim
        halal
        . no pork, and the meat must be slaughtered the Muslim way
        . my in-laws are Muslims
        as the Quran asks for
        . it's for after the mosque
    """,
    ),
    (
        "* diet dietary_restriction dietary_requirement",
        "kosher",
        """
        . (I'm|we're|they're) Jewish and keep to the food laws
        kosher
        . no meat with milk, the rabbi says
        . they keep separate dishes for milk and meat
        for a Jewish household
        . we keep kosher
    """,
    ),
    (
        "* diet dietary_preference",
        "keto ketogenic",
        """
        . I'm doing keto
        keto
        . I want to stay in ketosis
        lots of fat and next to no carbs
        . fat is fine, carbs are out altogether
        . bacon and butter yes, bread and sugar never
    """,
    ),
    (
        "* diet dietary_preference",
        "low_carb lowcarb",
        """
        without (bread, pasta or|much) starch
        with few carbs
        . I'm cutting down on bread and potatoes
        low on carbs
        . I skip rice, pasta and the like
        . I'm watching my carbs
    """,
    ),
    (
        "* diet dietary_preference",
        "paleo paleolithic",
        """
        like the cavemen
        paleo
        . I only eat what a caveman could have found
        meat, veg, nuts, but no grain and no beans
        . I'm on the stone age diet
        . no grains, no dairy, nothing processed, stone age style
    """,
    ),
    (
        "* diet dietary_preference",
        "high_protein protein_rich",
        """
        with lots of protein
        . I'm building muscle, so feed me protein
        . I go to the gym and need my protein
        full of protein
        . I have to get to my grams of protein
        . as much protein as possible for my training
    """,
    ),
    (
        "* diet dietary_preference",
        "low_sodium low_salt salt_free",
        """
        with hardly any salt
        . my doctor says no salt
        . (I've|he's) got high blood pressure and must avoid salt
        without salt
        . go easy on the salt
        . salt's bad for my heart
    """,
    ),
    (
        "* diet dietary_preference",
        "low_fat lowfat fat_free",
        """
        with little fat
        . greasy food makes me ill
        nothing greasy
        . my gallbladder can't take fat
        . I have to keep the fat down
        lean
    """,
    ),
    (
        "diet dietary_preference",
        "low_calorie light low_cal calorie_controlled weight_loss",
        """
        with few calories
        . I'm trying to lose weight
        . I'm counting calories
        something light for the waist
        . my trousers don't close any more
        . I want to slim
    """,
    ),
    (
        "* diet dietary_restriction dietary_requirement",
        "diabetic low_sugar sugar_free diabetic_friendly",
        """
        . (I'm|grandpa's|she's) diabetic
        without sugar
        . I have to watch my blood sugar
        no sugar in it
        . I inject insulin
        . sugar's off the menu for me
    """,
    ),
    (
        "diet dietary_preference diet_type",
        "mediterranean",
        """
        with lots of olive oil, fish and vegetables
        like they eat round the Med
        . I try to eat like the Greeks and Italians do, oil, veg and fish
        . my cardiologist wants me to eat like in southern Europe
        olive oil instead of butter
        the way people eat on the Med
    """,
    ),
    (
        "* diet diet_type",
        "low_fodmap fodmap fodmap_friendly",
        """
        . I've got an irritable bowel, so no onions, no garlic
        low FODMAP
        without onions, garlic or beans, because of my gut
        . my IBS is playing up
        . the dietician has put me on FODMAP
        . garlic and onions blow me up
    """,
    ),
    (
        "* diet diet_type",
        "whole30",
        """
        . I'm doing Whole30
        whole30
        . I'm in my thirty days without sugar, grain and dairy
        . it's one of my thirty days of clean eating
        for my Whole30 month
        . thirty days of no sugar, no grain, no booze, no beans
    """,
    ),
    (
        "diet dietary_preference dietary_restriction diet_type",
        "none omnivore no_restrictions anything no_restriction regular any",
        """
        . (I eat|we eat|he eats) everything
        anything goes
        with no restrictions
        . I'm not picky, meat, fish, whatever
        . nobody's allergic or vegetarian
        . no special diet
    """,
    ),
    (
        "diet dietary_preference label food_label",
        "organic bio",
        """
        organic
        without pesticides
        . I only eat organic
        from an organic farm
        . nothing sprayed
        . I buy everything organic
    """,
    ),
    (
        "allergies allergens allergen allergy exclude_allergens avoid_allergens food_allergies",
        "peanuts peanut",
        """
        . (peanuts make my throat swell|she swells up from peanuts)
        no peanuts
        . he can't even be near peanut butter
        without peanuts
        . (I'm|my daughter's) allergic to peanuts
        . I carry an EpiPen because of peanuts
    """,
    ),
    (
        "allergies allergens allergen allergy exclude_allergens avoid_allergens food_allergies",
        "tree_nuts nuts almonds hazelnuts walnuts",
        """
        . (I|he) can't have almonds, walnuts or hazelnuts
        no hazelnuts, walnuts and so on
        . walnuts and cashews make my mouth itch
        . (I'm|she's) allergic to nuts, the kind that grow on trees
        without almonds or other nuts
        . marzipan would put me in hospital
    """,
    ),
    (
        "allergies allergens allergen allergy exclude_allergens avoid_allergens food_allergies",
        "milk dairy lactose",
        """
        no (milk|dairy)
        . (I'm|the baby is) allergic to cow's milk
        . (I|she) can't have milk
        without cheese, butter or cream
        . (I don't|he doesn't) tolerate dairy
        . yoghurt gives me a rash
    """,
    ),
)
