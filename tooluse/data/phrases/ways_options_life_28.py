"""How people say options of life: programs of washers, ovens, dryers, coffee machines and robots.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "program programme cycle wash_cycle wash_program mode laundry_type load_type",
        "cotton cottons cotton_60 whites",
        """
        . it's bed sheets and T-shirts
        for towels and sheets
        . it's my tees, pants and towels
        . it's the tough white stuff
        with the bed sheets
        . there are tea towels and pillowcases in it
    """,
    ),
    (
        "program programme cycle wash_cycle wash_program mode laundry_type load_type",
        "delicates delicate gentle silk lingerie handwash hand_wash",
        """
        . there's lace in it
        . it's my silk blouses and bras
        really gently
        . my good lingerie's in there, don't ruin it
        . it's thin stuff that tears easily
        as if you did it by hand
    """,
    ),
    (
        "program programme cycle wash_cycle wash_program mode laundry_type load_type",
        "wool woolens woollens",
        """
        . my jumpers mustn't shrink
        with my sweaters in it
        . it's my cashmere cardigan
        . granny knitted it from sheep's yarn
        . the last sweater came out doll-sized
        for jumpers
    """,
    ),
    (
        "program programme cycle wash_cycle wash_program mode laundry_type load_type",
        "synthetics synthetic easy_care permanent_press",
        """
        . it's blouses and trousers of polyester
        for polyester
        . it's all man-made fibre
        . it's the easy stuff, nylon and so on
        with my polyester shirts
        . it shouldn't come out creased, it's polyester
    """,
    ),
    (
        "program programme cycle wash_cycle wash_program mode dishwasher_program",
        "quick quick_wash express speed rapid short quick_30 fast",
        """
        . it's hardly dirty and I'm in a hurry
        the short one
        . I need it again in half an hour
        . it's only been worn for an hour, it just needs freshening up
        the fastest one
        . guests are coming, it has to be done soon
    """,
    ),
    (
        "program programme cycle wash_cycle wash_program mode dishwasher_program",
        "intensive heavy heavy_duty pots_pans pots_and_pans strong",
        """
        . it's caked on
        . it's absolutely filthy
        . the pans are burnt black
        with all its might
        . everything's crusty
        . there's dried mud on it
    """,
    ),
    (
        "program programme cycle wash_cycle dishwasher_program mode",
        "rinse prewash pre_rinse rinse_only rinse_hold pre_wash",
        """
        just with water, no detergent
        . I'll run it properly tomorrow, just splash it for now
        . it only needs the soap out of it
        only a splash of water
        . so it doesn't smell till it's full
        without washing, just clear water
    """,
    ),
    (
        "program programme cycle wash_cycle mode",
        "spin spin_only spin_dry drain_spin",
        """
        . it's dripping wet
        just get the water out
        . I washed it by hand, it only has to be wrung out
        . it came out soaking
        . whirl it round, no washing
        to get the water out of it
    """,
    ),
    (
        "program programme cycle wash_cycle wash_program mode load_type",
        "sportswear sports active_wear activewear outdoor",
        """
        . it's my football kit
        . my running things stink
        for my gym clothes
        . it's the jerseys from the match
        . it's sweaty Lycra
        for the team's jerseys
    """,
    ),
    (
        "program programme cycle wash_cycle wash_program mode load_type",
        "bedding duvet duvets bulky",
        """
        . it's the duvet
        for the big quilt
        . it's pillows and quilts
        . the dog was sick on the quilt
        . the feather pillows need it
        with the big eiderdown
    """,
    ),
    (
        "program programme cycle wash_cycle wash_program dishwasher_program mode",
        "hygiene sanitize allergy baby baby_care anti_allergy antibacterial",
        """
        . we've all had a tummy bug
        . I want all the germs dead
        . it's for the newborn's things
        . I'm allergic to mites
        . there's been sickness in the house
        so that no germ survives
    """,
    ),
    (
        "program programme cycle wash_cycle wash_program mode load_type",
        "dark darks jeans denim dark_colors",
        """
        . it's my jeans
        with the black things
        . my black clothes mustn't fade
        for jeans
        . it's all navy and black
        . the black should stay black
    """,
    ),
    (
        "dishwasher_program program cycle mode",
        "glass crystal glassware glass_care",
        """
        . it's the champagne flutes
        . my good wine goblets are in there
        for the crystal
        . it's delicate stemware
        . granny's crystal is in it, be careful
        with the wine goblets
    """,
    ),
    (
        "oven_mode program mode cooking_mode heating_mode",
        "convection fan_bake hot_air fan_oven fan_assisted",
        """
        with hot air
        with the fan
        . I've got two trays in it at once
        . the air should go round
        . three trays of biscuits at the same time, so with the fan
        with the air blowing round
    """,
    ),
    (
        "oven_mode program mode cooking_mode heating_mode",
        "broil broiler top_grill grill_mode top_heat",
        """
        from above only
        . I want a brown crust on top
        . the cheese should bubble on top
        just the top, till it's golden
        . it's cooked, it only has to brown on top
        with heat from above
    """,
    ),
    (
        "* oven_mode program mode cooking_mode microwave_mode",
        "defrost thaw defrosting",
        """
        . it's straight from the freezer
        . it's rock hard with ice
        . I forgot to take it out of the freezer
        . it's still frozen
        to get the ice out
        . the meat's frozen solid
    """,
    ),
    (
        "* oven_mode program mode cooking_mode",
        "keep_warm warming warm_hold stay_warm",
        """
        . they're late and the food mustn't go cold
        . it's cooked, it just mustn't get cold
        till everyone's here, it's ready
        . he's stuck in traffic and his dinner's getting cold
        . it's done, just don't let it cool down
        so that it stays hot till we eat
    """,
    ),
    (
        "oven_mode program mode cooking_mode microwave_mode",
        "reheat warm_up reheating",
        """
        . it's yesterday's
        . it's leftovers
        . I've got some lasagne left from last night
        . it's gone cold
        for leftovers
        . I cooked it at the weekend, it only has to get hot
    """,
    ),
    (
        "* dryness dry_level drying_level dryness_level",
        "iron_dry damp_dry iron_ready",
        """
        still a bit damp
        . I'm going to iron it
        . it shouldn't be bone dry, it's for the ironing board
        slightly moist, for the iron
        . I'll iron the shirts straight after
        damp enough to press
    """,
    ),
    (
        "* dryness dry_level drying_level dryness_level",
        "cupboard_dry wardrobe_dry ready_to_wear",
        """
        . it goes straight into the wardrobe
        so that I can put it away
        . I don't iron, I just fold it
        ready to fold
        . I want to put it on right away
        ready for the shelf
    """,
    ),
    (
        "dryness dry_level drying_level dryness_level",
        "extra_dry very_dry max_dry more_dry",
        """
        bone dry
        . it was still clammy last time
        . the towels take ages, let it go on longer
        . not a drop should be left in it
        drier than usual
        as dry as a bone
    """,
    ),
    (
        "strength coffee_strength aroma brew_strength",
        "strong extra_strong bold dark",
        """
        . it has to wake me up
        . the spoon should stand up in it
        . I hardly slept
        . I need a proper kick
        nice and powerful
        . last time it was like dishwater
    """,
    ),
    (
        "strength coffee_strength aroma brew_strength",
        "mild weak light",
        """
        not too strong
        . strong ones give me palpitations
        . I've had lots already, take it easy on the beans
        with fewer beans
        . easy on my stomach please
        on the weak side
    """,
    ),
    (
        "clean_mode cleaning_mode mode clean_type",
        "mop mopping wet wet_mop wipe",
        """
        . there's something sticky on the floor
        with water
        . the juice has dried on the tiles
        wet
        . someone spilt juice
        with a damp cloth
    """,
    ),
    (
        "clean_mode cleaning_mode mode clean_type",
        "spot spot_clean spot_cleaning",
        """
        just that one patch
        . the flowerpot fell over right there
        only where the crumbs are
        . I dropped the cereal, only there please
        . just this bit, not the whole room
        on the one dirty place
    """,
    ),
    (
        "clean_mode cleaning_mode mode clean_type",
        "vacuum_and_mop vacuum_mop sweep_and_mop both",
        """
        dust first, then wet
        dry and wet
        . it should suck up the dust and wipe too
        . once with suction and once with water
        . there's dust and there are sticky bits too
        with suction and with a wet cloth
    """,
    ),
)
