"""How people say options of life: kinds of vehicles, fuel, gears, plugs, cover, services for cars.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "vehicle_type vehicle car_type vehicle_class car_class car_category body_type type",
        "suv crossover 4x4 off_road",
        """
        something high off the ground
        with four-wheel drive
        an SUV
        . we'll be on rough tracks
        . I like sitting up high and having lots of boot
        . the road up there's steep and bumpy
    """,
    ),
    (
        "vehicle_type vehicle car_type vehicle_class car_class car_category body_type type",
        "sedan saloon midsize intermediate full_size four_door",
        """
        an ordinary four-door one with a boot
        a (sedan|saloon)
        . I don't want an SUV or a tiny thing, just a regular car with a proper boot
        a normal family saloon
        . four doors and a separate boot
        low and comfortable with four doors
    """,
    ),
    (
        "vehicle_type vehicle car_type vehicle_class car_class car_category body_type",
        "compact economy small mini subcompact city_car hatchback",
        """
        the smallest there is
        something (small|tiny)[ that's easy to park]
        . I hate parking big cars
        . the streets are narrow there
        . it's just me and a handbag
        a little runabout
    """,
    ),
    (
        "vehicle_type vehicle car_type vehicle_class car_class ride_type type",
        "van minivan minibus people_carrier passenger_van mpv xl",
        """
        with lots of seats
        . (we're too many|there are too many of us) for a normal car
        . the whole football team wants to ride along
        something the whole gang fits into
        . we're a big family with heaps of luggage
        with three rows
    """,
    ),
    (
        "vehicle_type vehicle car_type body_type type",
        "estate wagon station_wagon touring",
        """
        with a long boot, but no SUV
        an estate
        a station wagon
        . the dog needs room in the back, but I don't like jeeps
        a low one with a big tailgate and a long loading floor
        . prams and dogs go in the back, so an estate
    """,
    ),
    (
        "vehicle_type vehicle car_type body_type type",
        "truck pickup pickup_truck pick_up lorry",
        """
        with an open (bed|back)
        a (pickup|truck)
        . I've got gravel to carry
        . I need to throw logs on the back
        with a bed to load stuff on
        . we're hauling building materials
    """,
    ),
    (
        "vehicle_type vehicle car_type body_type type",
        "convertible cabrio cabriolet roadster",
        """
        with the roof down
        a cabriolet
        that you can drive open
        . I want the wind in my hair
        . we want the sun on our heads while driving
        with a top that folds back
    """,
    ),
    (
        "vehicle_type vehicle car_type body_type type",
        "coupe sports_car sports",
        """
        something sporty with two doors
        fast and low
        a coupe
        . I want to hear a proper engine
        . just once I'd like a really fast one
        . it only has to seat two, but go like hell
    """,
    ),
    (
        "vehicle_type vehicle type transport_mode mode",
        "motorcycle motorbike bike_motor",
        """
        a motorbike
        on my motorbike
        on two wheels, with an engine
        . I've got my helmet on
        . I ride a Harley
        . I've got the licence for big bikes
    """,
    ),
    (
        "vehicle_type car_type vehicle_class car_class car_category ride_type type",
        "luxury premium executive prestige black lux",
        """
        something (posh|flashy)
        . I want to arrive in style
        . it's to impress a client
        with leather seats and all the trimmings
        the poshest one
        . it's for a wedding, so a limo or so
    """,
    ),
    (
        "vehicle_type vehicle type",
        "camper campervan motorhome rv caravan",
        """
        that we can sleep in
        with beds and a little kitchen in the back
        a (camper|motorhome)
        . we want to live in it on the road
        . we'll cook and sleep in it
        . no hotels, we drive and sleep in the same thing
    """,
    ),
    (
        "vehicle_type fuel_type car_type engine_type powertrain fuel",
        "electric ev bev electric_car battery_electric",
        """
        electric
        that runs on battery
        . I charge it at home
        . I haven't got an exhaust
        no petrol, no diesel
        . I plug it in at night and never go to a pump
    """,
    ),
    (
        "fuel_type fuel engine_type powertrain",
        "petrol gasoline gas unleaded regular_unleaded",
        """
        that takes (petrol|unleaded)
        petrol
        . mine runs on unleaded
        not diesel, the normal stuff
        . I fill up with unleaded
        no diesel and nothing with a plug
    """,
    ),
    (
        "* fuel_type fuel engine_type",
        "diesel",
        """
        diesel
        that runs on diesel
        . mine's a diesel
        . it has a diesel engine
        . I fill up with diesel
        with the black pump
    """,
    ),
    (
        "fuel_type fuel engine_type powertrain vehicle_type",
        "hybrid hev full_hybrid self_charging_hybrid",
        """
        half petrol, half electric
        a hybrid
        with both engines
        . it runs on petrol and charges itself while braking
        . a bit of both, petrol and battery, with no plug
        with an electric motor that helps the petrol one
    """,
    ),
    (
        "* fuel_type engine_type powertrain",
        "plug_in_hybrid phev plugin_hybrid",
        """
        a hybrid that I can plug in
        a plug-in
        . short trips on battery, long ones on petrol, and I charge it at home
        with a plug and a tank
        . I charge it at night but it has a petrol engine too
        both, with a socket for charging
    """,
    ),
    (
        "* fuel_type fuel",
        "lpg autogas",
        """
        that runs on gas bottles
        autogas
        with an LPG tank
        . I've had it converted to gas
        . I fill it with LPG
        liquefied gas rather than petrol
    """,
    ),
    (
        "transmission gearbox transmission_type",
        "automatic auto",
        """
        with an automatic gearbox
        without a clutch
        . I only drive automatics
        . I can't do gears
        . my licence is for automatics only
        so I needn't change gear
    """,
    ),
    (
        "transmission gearbox transmission_type",
        "manual stick_shift stick",
        """
        with a (gear stick|stick shift)
        with a clutch
        . I like to change gear myself
        . automatics drive me mad
        . I want three pedals
        stick
    """,
    ),
    (
        "connector connector_type plug_type charger_type",
        "ccs ccs2 ccs_combo combo",
        """
        with a combo plug
        CCS
        . my car has CCS
        . I need a fast one with the combined plug
        for the combined plug
        that has a CCS cable
    """,
    ),
    (
        "* connector connector_type plug_type charger_type",
        "chademo",
        """
        CHAdeMO
        . my Leaf needs a CHAdeMO
        with the round Japanese fast plug
        . mine's an older Nissan
        that has a CHAdeMO cable
        for a Leaf
    """,
    ),
    (
        "connector connector_type plug_type charger_type network",
        "tesla nacs supercharger",
        """
        for my Tesla
        . I drive a Tesla
        a Supercharger
        . it's a Model 3
        that a Tesla plugs straight into
        with the Tesla plug
    """,
    ),
    (
        "insurance insurance_type coverage coverage_type insurance_option",
        "full full_coverage comprehensive premium all_risk zero_excess",
        """
        with everything covered
        fully insured
        . I don't want to pay a penny if I scratch it
        . I want to sleep well, cover everything
        with no excess
        the (most|best) cover there is
    """,
    ),
    (
        "insurance insurance_type coverage coverage_type insurance_option",
        "basic liability third_party minimum standard_liability",
        """
        only what the law asks for
        with the minimum cover
        . if I damage mine it's my own bad luck
        just the damage I do to others
        . I don't need more cover than the minimum
        the cheapest cover
    """,
    ),
    (
        "insurance insurance_type coverage insurance_option",
        "none decline no_insurance waived",
        """
        without insurance
        . my credit card covers that already
        . I've got my own insurance
        no cover at all
        don't insure it
        . I'll take the risk myself
    """,
    ),
    (
        "service service_type maintenance_type job_type",
        "oil_change oil",
        """
        . it needs fresh oil
        . the oil's black
        for new oil
        . the light with the little oil can is on
        to get the oil changed
        new oil and filter
    """,
    ),
    (
        "service service_type maintenance_type",
        "tire_change tyre_change tire_rotation tires tyres tire_replacement tire_service",
        """
        . I need my winter tyres on
        . the tread's gone
        to swap the wheels
        . the tyres are bald
        . I've got a flat
        for new rubber all round
    """,
    ),
    (
        "service service_type maintenance_type",
        "brake_service brakes brake_check brake_repair brake_inspection",
        """
        . it squeals when I stop
        . the pedal goes right down when I brake
        for new brake pads
        . it takes ages to come to a stop
        . it grinds when I brake
        to have the brakes looked at
    """,
    ),
)
