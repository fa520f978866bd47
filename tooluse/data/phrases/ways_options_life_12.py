"""How people say options of life: services for cars, real estate.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "service service_type maintenance_type",
        "battery_replacement battery battery_check battery_change",
        """
        . it won't start in the cold
        . it only clicks when I turn the key
        for a new battery
        . I've had to jump-start it every morning
        . the battery's flat all the time
        . the battery doesn't hold a charge
    """,
    ),
    (
        "service service_type maintenance_type appointment_type",
        "inspection annual_service mot vehicle_inspection tuv full_service general_service",
        """
        for the yearly check
        . the MOT's due
        . it's due for its big check-up
        . the service light is on
        to have everything checked
        . the sticker's expired
    """,
    ),
    (
        "service service_type",
        "car_wash wash exterior_wash detailing valeting",
        """
        . it's filthy
        to get it washed
        . birds have been at the roof
        . it's covered in mud
        so that it shines again
        . you can't see what colour it is any more
    """,
    ),
    (
        "service service_type assistance_type issue",
        "towing tow tow_truck breakdown",
        """
        . it won't move any more
        . I've broken down
        . somebody has to drag it to a garage
        . I'm stuck at the roadside
        on the hook
        . the engine died on the motorway
    """,
    ),
    (
        "property_type home_type housing_type listing_type type building_type unit_type",
        "house single_family detached single_family_home detached_house",
        """
        a house
        with a roof of our own, no neighbours above
        . we're sick of living in a flat
        free-standing
        . we want a garden all round
        with nobody on the other side of the wall
    """,
    ),
    (
        "property_type home_type housing_type building_type unit_type type",
        "apartment flat condo condominium",
        """
        a flat
        in a block
        . I don't need a garden, just a few rooms on one floor
        . a flat's enough for me
        on one floor of a bigger building
        . I don't want a whole house
    """,
    ),
    (
        "* property_type home_type housing_type",
        "townhouse terraced terraced_house row_house rowhouse terrace_house",
        """
        in a row with others
        terraced
        . walls shared left and right are fine
        one of those narrow ones side by side
        a terraced one
        with neighbours on both sides but our own front door
    """,
    ),
    (
        "* property_type home_type",
        "semi_detached two_family",
        """
        with one neighbour through the wall
        a semi
        half of a double house
        . we'd share one wall with the people next door
        one half of a pair
        two homes under one roof
    """,
    ),
    (
        "property_type listing_type type",
        "land plot lot building_plot building_land",
        """
        just the ground
        to build on
        a plot
        . we want to build our own
        . no building yet, just a field
        an empty piece of land
    """,
    ),
    (
        "property_type listing_type",
        "commercial office office_space retail shop business",
        """
        for my (business|firm)
        . I want to open a shop there
        . we need desks, not bedrooms
        for a shop or an office
        . nobody's going to live in it
        . I want to put my company there
    """,
    ),
    (
        "property_type listing_type room_type accommodation_type type",
        "room private_room shared_flat flatshare room_share",
        """
        a room in a flatshare
        just a room
        . I don't mind sharing kitchen and bath
        with flatmates
        in a shared flat
        . one room is all I can pay for
    """,
    ),
    (
        "listing_type transaction_type offer_type deal_type purpose listing_purpose",
        "rent rental for_rent lease to_let letting",
        """
        to rent
        . we're renting
        . we can't buy
        with a monthly rent
        . I'm looking for a landlord, not a mortgage
        for rent
    """,
    ),
    (
        "listing_type transaction_type offer_type deal_type purpose listing_purpose",
        "sale buy for_sale purchase",
        """
        to buy
        . we want to own it
        . we've got a mortgage lined up
        . I'm tired of paying a landlord
        for sale
        . we're buying
    """,
    ),
    (
        "* furnishing furnished_status",
        "furnished fully_furnished",
        """
        with furniture
        . I don't own a single chair
        with bed, table and everything in it
        . I'm only bringing a suitcase
        that comes with all the furniture
        . I don't want to buy any furniture
    """,
    ),
    (
        "* furnishing furnished_status",
        "unfurnished",
        """
        empty
        without furniture
        . I've got all my own furniture
        . we bring our own stuff
        with nothing in it
        . my sofa and everything has to go in
    """,
    ),
    (
        "* furnishing furnished_status",
        "partly_furnished semi_furnished part_furnished partially_furnished",
        """
        with some furniture in it
        with the kitchen and wardrobes in, the rest is mine
        half furnished
        . I've got a bed and a sofa, but not much more
        with just the basics in it
        . the big pieces can stay, I've got the rest
    """,
    ),
    (
        "parking parking_type",
        "garage private_garage indoor covered underground",
        """
        with a garage
        . my car has to be under a roof
        behind a door that locks
        . the car mustn't stand in the rain
        under cover
        . I don't want to scrape ice off in winter
    """,
    ),
    (
        "parking parking_type",
        "street on_street street_parking",
        """
        . I can leave the car on the road
        on the street's fine
        at the kerb
        . I park on the street anyway
        . a space at the roadside will do
        out on the road
    """,
    ),
    (
        "* parking parking_type",
        "driveway off_street private_drive",
        """
        with a drive
        right in front of the house on our own ground
        . I want to park on my own land
        off the road
        . my car goes in front of the house, on our drive
        with a driveway
    """,
    ),
    (
        "parking parking_type",
        "none no_parking",
        """
        . I don't have a car
        without a space for a car
        no car, no parking
        . we sold the car
        . I go everywhere by bike
        no need to park anything
    """,
    ),
    (
        "lease_type rental_term lease_term stay_type term",
        "short_term temporary short_stay shortterm",
        """
        just for a few (weeks|months)
        . I'm only there for a little while
        for the time being
        . I'm leaving again soon
        . it's only till we've found something permanent
        for a short time
    """,
    ),
    (
        "lease_type rental_term lease_term stay_type term",
        "long_term permanent long_stay longterm",
        """
        for years
        . we want to settle down there
        for good
        . we're staying
        . I don't want to move again for ages
        for the long run
    """,
    ),
    (
        "heating heating_type",
        "underfloor underfloor_heating floor_heating radiant_floor",
        """
        with warm floors
        . I love walking barefoot in winter
        with the heating in the floor
        with heat from below
        . no radiators, it should come from the floor
        . I get cold feet
    """,
    ),
    (
        "heating heating_type",
        "heat_pump heatpump air_source_heat_pump",
        """
        with a heat pump
        that takes its heat from the air outside
        . no gas and no oil, a pump
        . we want to heat with heat drawn from the air or the ground
        heated by a heat pump
        . they put a heat pump in
    """,
    ),
)
