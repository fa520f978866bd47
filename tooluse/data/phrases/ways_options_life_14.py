"""How people say options of life: allergens and cuisines.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "allergies allergens allergen allergy exclude_allergens avoid_allergens food_allergies",
        "eggs egg",
        """
        no eggs
        . (I'm|he's) allergic to eggs
        without mayonnaise or anything with egg
        . omelettes bring me out in hives
        . (I|she) can't have egg
        . even a bit of egg makes me ill
    """,
    ),
    (
        "allergies allergens allergen allergy exclude_allergens avoid_allergens food_allergies",
        "fish",
        """
        no fish
        . (I'm|she's) allergic to fish
        . cod, tuna, salmon, I can't have any of it
        . anything with fins makes my lips swell
        without fish, anchovies too
        . fish gives me hives, prawns are fine
    """,
    ),
    (
        "allergies allergens allergen allergy exclude_allergens avoid_allergens",
        "shellfish crustaceans seafood_shellfish",
        """
        . (I'm|he's) allergic to (prawns|shrimp|shellfish)
        no prawns, crab or lobster
        . one shrimp and I'm in hospital
        without mussels, prawns and so on
        . I swell up from shrimp
        . (I|she) can't have prawns
    """,
    ),
    (
        "allergies allergens allergen allergy exclude_allergens",
        "soy soya soybeans",
        """
        no (soy|soya)
        . (I|she) can't have tofu or soy sauce
        without soy sauce
        . (I'm|he's) allergic to soya
        . tofu's out, I react to it
        . soy makes me itch
    """,
    ),
    (
        "allergies allergens allergen allergy exclude_allergens food_allergies intolerances",
        "wheat gluten",
        """
        no (wheat|gluten)
        . (I'm|she's) coeliac
        . bread makes me ill
        without flour made from wheat
        . (I|he) can't have normal bread
        . (I don't|she doesn't) tolerate gluten
    """,
    ),
    (
        "allergies allergens allergen allergy",
        "sesame",
        """
        no sesame
        . tahini and hummus are out for me
        without the little seeds on burger buns
        . (I'm|she's) allergic to sesame
        . sesame oil makes my tongue swell
        . (I|he) can't have sesame
    """,
    ),
    (
        "allergies allergens allergen allergy",
        "mustard",
        """
        no mustard
        . (I'm|he's) allergic to mustard
        without mustard in the dressing
        . mustard seeds bring me out in a rash
        . (I|she) can't have mustard
        . even a bit of mustard makes me ill
    """,
    ),
    (
        "allergies allergens allergen allergy",
        "celery",
        """
        no (celery|celeriac)
        . (I'm|she's) allergic to celery
        . stock often has celery in it and I can't take that
        without celery in the soup
        . celery makes my mouth burn
        . (I|he) can't have celery
    """,
    ),
    (
        "* allergies allergens allergen allergy",
        "sulfites sulphites sulphur_dioxide",
        """
        . wine with sulphites gives me asthma
        no sulphites
        without sulphur in it
        . I react to sulphur, dried apricots and so on
        . (I|she) can't have sulphites
        . the preservative in wine makes me wheeze
    """,
    ),
    (
        "allergies allergens allergen allergy food_allergies",
        "none no_allergies",
        """
        . nobody's allergic to anything
        no allergies
        . (I can|we can all) eat everything
        . I've never reacted to any food
        . I'm not allergic
        without any allergies
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "italian",
        """
        something Italian
        (pizza or pasta|pasta)
        . I feel like (pasta|pizza)
        like at a trattoria
        . we could murder a pizza
        . we fancy spaghetti or a risotto
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "chinese",
        """
        something Chinese
        . I feel like (dim sum|fried rice|Peking duck)
        with dumplings and noodles from the wok
        . I fancy sweet and sour pork
        from the wok
        . we want chow mein and fortune cookies
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "japanese sushi",
        """
        something Japanese
        . we want (sushi|ramen)
        . I'd like raw fish and rice
        with sashimi, miso and the like
        . I'm craving sushi
        . a good ramen would be heaven
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "indian",
        """
        something Indian
        . I feel like a (masala|tandoori|biryani)
        with naan and chutney
        . I could do with a tikka masala
        . a vindaloo would hit the spot
        with a tandoor and lots of masala
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "mexican tex_mex",
        """
        something Mexican
        . I fancy tacos
        (tacos|burritos) or so
        . we want guacamole and margaritas
        . I'm craving a burrito
        with tortillas and beans
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "thai",
        """
        something Thai
        . I feel like pad thai
        with lemongrass and coconut milk
        . a green curry with jasmine rice would be nice
        . we fancy tom yum
        with coconut, lime and basil
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "french",
        """
        something French
        like in a little bistro with snails
        . I feel like coq au vin
        . we fancy snails and a good Bordeaux
        . I want a proper boeuf bourguignon
        with crêpes or quiche
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "greek",
        """
        something Greek
        . I feel like souvlaki and tzatziki
        with feta and olives, then an ouzo
        like in a taverna
        . we fancy moussaka
        . a gyros would be great
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "spanish tapas",
        """
        something Spanish
        . we feel like tapas
        . I fancy a paella
        with chorizo and manchego
        lots of little plates and sangria
        . I'd love a proper paella
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "korean",
        """
        something Korean
        . I feel like bibimbap
        with kimchi
        . we fancy grilling bulgogi at the table
        with kimchi and short ribs
        . I'm craving Korean fried chicken
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "vietnamese",
        """
        something Vietnamese
        . I feel like a pho
        . a banh mi would be nice
        with rice paper rolls and mint
        with broth, noodles and lots of herbs
        . we fancy a bowl of pho
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "lebanese middle_eastern arabic",
        """
        something Lebanese
        . we feel like hummus and falafel
        with mezze
        . I fancy tabbouleh and baba ganoush
        with lots of mezze, hummus first
        . we want falafel
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "turkish",
        """
        something Turkish
        . I feel like a döner
        . we fancy lahmacun or pide
        with a spit of lamb turning
        with ayran and baklava
        . an adana kebab would be great
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen food category",
        "american burgers burger",
        """
        something American
        . I feel like a burger
        . we want burgers and fries
        like in a diner
        . we fancy ribs and mac and cheese
        with burgers and milkshakes
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen category",
        "mediterranean",
        """
        from round the Med
        with olive oil, tomatoes and grilled fish
        something from the Med, I don't mind which country
        something from the south with olives and grilled veg
        . we fancy the food of southern Europe in general
        . it should taste of holidays by the Med
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen category",
        "ethiopian eritrean african",
        """
        something Ethiopian
        . I feel like injera
        . we want to eat with our hands from that spongy bread
        with injera
        with lentils on a sour pancake
        . we fancy that sour flatbread with stews on it
    """,
    ),
    (
        "cuisine cuisine_type food_type kitchen category",
        "moroccan north_african",
        """
        something Moroccan
        . I feel like couscous
        . we fancy a tagine
        with mint tea and couscous
        with preserved lemons and couscous
        from the tagine
    """,
    ),
)
