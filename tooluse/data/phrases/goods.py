"""What is bought, stored, cooked and consumed, and what runs on servers: names of several words.

Kinds of ``tooluse.data.values``: a model that has only seen one word an argument stops after one.
"""

from __future__ import annotations

from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {
    "food_said": lines("""
        {food}
        {food}
        {food}
        {meat} {cut}
        {meat} {cut}
        {meat}
        {staple}
        {staple}
        {staple}
        {how_food} {staple}
        {how_food} {staple}
        {how_food} {vegetable}
        {how_food} {vegetable}
        {vegetable}
        {vegetable}
        {vegetable} and {vegetable}
        {plant_of} {made_of}
        {plant_of} {made_of}
        {meat} {made_of}
        {meat} and {plant_of} {made_of}
        {nut_of} {nut_made}
        {nut}
        {how_nut} {nut}
        {cuisine} {food}
        {food} with {vegetable}
        {vegetable} with {meat}
        {meat} with {vegetable} and {staple}
        {drink}
        {how_drink} {drink}
    """),
    "grocery": lines("""
        {food_said}
        {food_said}
        {food_said}
        {household}
    """),
    "plant_of": (
        "(potato|carrot|onion|tomato|pepper|aubergine|leek|spinach|kale|pea|mushroom|pumpkin|garlic|"
        "asparagus|apple|plum|cherry|mango|lime|plantain|bean|chickpea|cauliflower|beetroot|sweet potato)",
    ),
    "nut_of": (
        "(almond|hazelnut|walnut|pecan|cashew|peanut|pistachio|chestnut|sesame|poppy seed)",
    ),
    "meat": lines("""
        (chicken|turkey|beef|pork|lamb|veal|duck|goat|rabbit|venison)
        (chicken|turkey|beef|pork|lamb)
        (salmon|trout|cod|tuna|herring|sea bass|prawn|shrimp|squid|crab)
    """),
    "cut": (
        "(breast|breasts|thighs|wings|legs|liver|mince|steaks|fillets|chops|shoulder|ribs|stock|broth|"
        "sausages|meatballs|cutlets|strips|burgers|nuggets)",
    ),
    "staple": lines("""
        (rice|flour|sugar|butter|cream|cheese|bread|pasta|noodles|eggs|oats|honey|vinegar|oil|salt|yeast)
        (rice|flour|sugar|butter|milk|cream|yoghurt|bread|pasta|lentils|beans|jam|mustard|stock cubes)
        (brown|white|red|long-grain|sticky) (rice|rice|lentils|beans)
        (wholemeal|self-raising|plain|spelt|corn|rye) flour
        (icing|brown|caster|cane) sugar
        (cream|goat|blue|cottage|grated|feta) cheese
        (olive|sunflower|rapeseed|sesame) oil
        (baking|cocoa|curry|chilli|custard) powder
        (soy|fish|hot|tomato|oyster) sauce
        (puff|shortcrust|filo) pastry
        (tomato|curry|miso|shrimp) paste
        (maple|golden|date) syrup
    """),
    "how_food": (
        "(fresh|frozen|organic|dried|smoked|tinned|canned|grated|sliced|low-fat|wholegrain|gluten-free|"
        "unsalted|sweet|spicy|pickled|leftover|chopped|cooked|raw|fermented|creamy|roasted|mashed|stuffed|"
        "local|cheap|free-range|homemade|powdered)",
    ),
    "vegetable": lines("""
        (potatoes|carrots|onions|tomatoes|peppers|cucumbers|courgettes|aubergines|leeks|parsnips|radishes)
        (spinach|kale|broccoli|cauliflower|cabbage|celery|fennel|beetroot|peas|sweetcorn|okra|lettuce)
        (spring onions|sweet potatoes|brussels sprouts|green beans|cherry tomatoes|bean sprouts|red cabbage)
        (mushrooms|pumpkin|butternut squash|garlic|ginger|asparagus|artichokes|plantains|cassava|turnips)
        (apples|pears|plums|cherries|peaches|mangoes|pineapple|grapes|figs|oranges|limes|melons|raspberries)
        (parsley|coriander|basil|thyme|dill|mint|chives|rosemary|lemongrass|bay leaves)
    """),
    "made_of": (
        "(soup|salad|curry|stew|pie|gratin|bake|risotto|casserole|stir-fry|quiche|tart|dip|purée|juice|"
        "omelette|lasagne|fritters|pancakes|skewers|noodles|wraps|sandwiches|dumplings|burgers|chutney)",
    ),
    "nut": (
        "(almonds|hazelnuts|walnuts|pecans|cashews|peanuts|pistachios|chestnuts|sesame seeds|poppy seeds)",
    ),
    "how_nut": ("(ground|chopped|roasted|salted|flaked|whole|candied)",),
    "nut_made": ("(brittle|cake|bread|butter|oil|cookies|ice cream)",),
    "cuisine": (
        "(Thai|Indian|Greek|Mexican|Turkish|Ethiopian|Korean|Polish|Lebanese|Vietnamese|Moroccan|Peruvian)",
    ),
    "drink": lines("""
        (coffee|tea|beer|wine|cider|lemonade|water|juice|milk|rum|gin|vodka|whisky|champagne|sherry|smoothie)
        (orange|apple|tomato|grape|cranberry) juice
        (almond|soy|coconut|rice|hazelnut) milk
        (green|black|mint|fruit|rooibos) tea
        (red|white|sparkling|mulled|dessert) wine
        (glass|bottle|jug|can|pot|cup) of (water|milk|tea|juice|beer|wine|lemonade|coffee)
    """),
    "how_drink": ("(cold|hot|iced|decaf|alcohol-free|local|sparkling|large|small|double)",),
    "household": lines("""
        (toilet|kitchen|baking|wrapping) paper
        (bin|freezer|sandwich|vacuum cleaner) bags
        (washing|dishwasher|descaling) (powder|tablets|liquid)
        (light bulbs|batteries|candles|matches|napkins|sponges|toothpaste|shampoo|plasters|nappies|cat litter|dog food)
        (hand soap|shower gel|fabric softener|glass cleaner|cling film|tin foil|cotton buds)
    """),
    "fixture_said": lines("""
        {fixture}
        {fixture}
        {fixture}
        {place} {fixture}
        {fixture} (in|by|near) the {place}
        {color} {fixture}
        {thing}
    """),
    "fixture": lines("""
        (door|window|lock|door handle|lamp|light switch|socket|curtain rail|blind|shutter|doorbell|letterbox|ceiling)
        (tap|sink|toilet|shower|bathtub|drain|boiler|radiator|heating|water pipe|gutter|hot water|cistern)
        (fridge|freezer|oven|stove|dishwasher|washing machine|dryer|microwave|kettle|coffee machine|extractor fan)
        (lift|stairs|handrail|fence|gate|garage door|roof|chimney|floor tiles|carpet|wardrobe|bed frame|chair|desk)
        (air conditioning|AC|fan|thermostat|smoke detector|alarm|camera|intercom|wifi|router|TV|remote|phone|safe|printer)
        (projector|screen|forklift|conveyor|scanner|till|barrier|pump|engine|brakes|bike chain|tyre|treadmill|cable)
    """),
    "service_part": (
        "(account|address|ad|alert|asset|audit|basket|booking|cart|catalog|chat|claim|config|content|"
        "coupon|crawler|customer|data|delivery|device|discount|document|event|export|feature|feed|file|form|fraud|"
        "history|image|import|inventory|invoice|job|ledger|license|loyalty|media|menu|metrics|order|partner|"
        "payment|photo|policy|price|product|profile|push|quote|rating|refund|report|review|rewards|room|"
        "route|sales|session|shipping|signup|sms|stats|stock|subscription|tax|ticket|tracking|upload|video|wallet)",
    ),
    "service_role": (
        "(api|service|svc|worker|gateway|db|cache|web|ui|backend|frontend|server|proxy|queue|store|"
        "scheduler|sync|indexer|consumer|engine|bot|runner|handler|processor|hub|cron|replica)",
    ),
    "host_said": lines("""
        {service_name}
        (web|db|mail|app|cache|build|test|backup|file|log|proxy|vpn|worker|edge|dns)-{digit}{digit}
        (web|db|mail|app|cache|build|test|backup|file|log|proxy|vpn|worker|edge|dns){digit}
        (web|db|app|proxy|node)-{digit}.{net}.(com|net|org|internal|local|io)
        {net}-{digit}
        {net}
        (fra|ams|nyc|lon|sin|eu-west|us-east)-(db|web|app|node)-{digit}
        {service_part}.{net}.(com|net|local)
    """),
}
