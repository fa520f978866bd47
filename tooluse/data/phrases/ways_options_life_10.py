"""How people say options of life: modes of transport, things to avoid, routes, reasons and styles of travel.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "mode transport_mode travel_mode transport_type",
        "ferry boat ship",
        """
        by (boat|ferry|ship)
        over the water
        . we're taking the ferry
        . I want to go by sea
        . I like standing on deck
        across by ship
    """,
    ),
    (
        "mode transport_mode travel_mode transportation_mode transport transport_type",
        "taxi cab rideshare ride_hailing uber",
        """
        in a (cab|taxi)
        by (cab|taxi)
        . somebody should drive me, I'll pay the meter
        . I'll get a cab
        . I'll wave one down
        with a (driver|cabbie)
    """,
    ),
    (
        "mode transport_mode travel_mode transportation_mode transport transport_type",
        "flight plane air airplane fly flying",
        """
        by (plane|air)
        . we're flying
        . I'd rather fly
        . it's too far for the train, so let's fly
        . I've got enough miles for a ticket in the air
        through the air
    """,
    ),
    (
        "mode transport_mode travel_mode vehicle_type transport",
        "scooter e_scooter electric_scooter kick_scooter",
        """
        on one of those scooters
        by e-scooter
        . I'll grab a scooter
        standing on a scooter
        . I'll unlock one of those you stand on
        standing up, on two tiny wheels
    """,
    ),
    (
        "mode transport_mode travel_mode transport ride_type commute_type",
        "carpool carpooling shared_ride ride_share lift_share",
        """
        (sharing|in) someone else's car
        . (somebody|a colleague) gives me a lift
        . we share a car
        together with others who go the same way
        . I don't want to drive alone, someone can hop in
        with a stranger's car that goes the same way
    """,
    ),
    (
        "avoid route_avoid avoid_features exclude restrictions",
        "tolls toll toll_roads",
        """
        without paying tolls
        . I don't want to pay for the road
        round the toll booths
        no toll roads
        . I hate paying at those barriers
        . I haven't got a vignette or any coins
    """,
    ),
    (
        "avoid route_avoid avoid_features exclude",
        "highways motorways highway freeways motorway",
        """
        not on the (motorway|highway)
        on small roads only
        . I'm scared of the motorway
        . I've only just passed my test, no fast roads
        on country lanes
        . I want to go over the villages
    """,
    ),
    (
        "avoid route_avoid avoid_features exclude",
        "ferries ferry",
        """
        without a (ferry|boat)
        . I get seasick
        staying on land
        . I don't want to wait for a boat
        . I'd rather drive all the way round than go on a boat
        never over the water
    """,
    ),
    (
        "avoid route_avoid avoid_features",
        "stairs steps",
        """
        without stairs
        . I've got a (pram|wheelchair)
        . I can't climb steps
        nowhere with steps
        . we've got the buggy with us
        with ramps or lifts only
    """,
    ),
    (
        "avoid route_avoid avoid_features",
        "unpaved unpaved_roads dirt_roads gravel",
        """
        on tarmac only
        not over gravel or mud
        . the car's too low for dirt tracks
        . I'm on a road bike with thin tyres
        . I've just washed the car, no dirt tracks
        on proper asphalt
    """,
    ),
    (
        "route_preference route_type routing optimize",
        "fastest quickest fast time",
        """
        the quickest way
        as fast as possible
        . I'm late
        . I'm in a hurry
        . it must be quick, never mind the miles
        . every minute counts
    """,
    ),
    (
        "route_preference route_type routing optimize",
        "shortest short shortest_distance",
        """
        the shortest way
        with as few (miles|kilometres) as possible
        . it can be slow as long as it's not far
        . I don't want to do one mile more than needed
        . I'm walking with a heavy bag, every metre counts
        least distance
    """,
    ),
    (
        "* route_preference route_type routing",
        "scenic scenic_route most_scenic",
        """
        the pretty way
        with nice views
        . we're in no hurry and want to see something
        along the coast or through hills
        . we'd like to enjoy the landscape
        . I'd like to see something on the way
    """,
    ),
    (
        "* route_preference optimize routing",
        "fewest_transfers least_transfers fewer_transfers least_changes",
        """
        without changing[ all the time]
        with as few changes as possible
        . I've got heavy bags and hate changing
        . I always miss my connections
        . I'd like to stay in my seat
        . I don't want to get on and off all the time
    """,
    ),
    (
        "* route_preference routing",
        "less_walking least_walking fewest_steps",
        """
        with hardly any walking
        . my (foot|hip) hurts
        . I can't walk far
        right from door to door if possible
        . I've got blisters
        with a walk as tiny as possible
    """,
    ),
    (
        "route_preference routing optimize",
        "eco eco_friendly fuel_efficient greenest least_emissions",
        """
        with the least petrol
        . I want to save fuel
        the greenest way
        . the climate matters to me
        . with as little CO2 as possible
        . I want to burn as little as possible
    """,
    ),
    (
        "purpose trip_purpose travel_purpose reason_for_travel visit_purpose",
        "business business_trip work",
        """
        for work
        . I've got meetings there
        . my firm's paying
        . my boss is sending me there
        . I'm going to see a client
        . I'm there for a conference
    """,
    ),
    (
        "purpose trip_purpose travel_purpose visit_purpose",
        "leisure vacation holiday tourism pleasure",
        """
        . we're on holiday
        just for fun
        . it's our summer vacation
        . we only want to relax and look around
        . no work at all, we're tourists
        . I'm off work and just want to enjoy myself
    """,
    ),
    (
        "* purpose travel_purpose trip_purpose visit_purpose",
        "visiting_family family_visit visit_friends visiting_friends visiting_friends_and_family",
        """
        . I'm visiting my (sister|cousins|parents) there
        to see (my family|friends)
        . I've got relatives there
        . we stay with my brother's family
        . it's my sister I'm going to see
        to be with relatives and old friends
    """,
    ),
    (
        "purpose travel_purpose visa_type",
        "study education student",
        """
        . I'm going to university there
        for an exchange year
        . I've got a place on a course there
        to study
        . I've been accepted at a college there
        as a student
    """,
    ),
    (
        "traveler_type travel_style group_type party_type trip_type",
        "solo alone individual",
        """
        . I'm travelling (alone|by myself)
        on my own
        just me
        . nobody's coming with me
        . it's only me
        without anyone else
    """,
    ),
    (
        "traveler_type group_type party_type trip_type",
        "couple couples",
        """
        . it's my (girlfriend|wife|husband) and me
        for the two of us, we're on honeymoon
        . we're a pair of lovebirds
        with my better half
        . it's just my husband and me
        for two who are in love
    """,
    ),
    (
        "traveler_type travel_style group_type party_type trip_type audience",
        "family families family_with_kids",
        """
        . we're going with the kids
        with (children|the little ones)
        . it's mum, dad and the children
        for the whole family
        . the kids are coming
        with our children
    """,
    ),
    (
        "traveler_type group_type party_type trip_type audience",
        "friends group_of_friends friend_group",
        """
        . it's a gang of us
        with my mates
        . (me and|it's me and) the lads
        . we're all old friends from school
        . we're a group of girls
        with the gang
    """,
    ),
    (
        "trip_style travel_style trip_type",
        "adventure active outdoor_adventure",
        """
        with some thrills
        . we want to climb, raft and all that
        . I get bored on a beach, I need action
        something with adrenaline
        . I want my heart to race
        with rafting and bungee jumping
    """,
    ),
    (
        "trip_style vacation_type trip_type travel_style",
        "beach beach_holiday seaside",
        """
        by the sea
        . I want to lie in the sand
        with sun, sand and sea
        . I just want to swim and sunbathe
        . I want to feel sand between my toes
        somewhere I can lie in the sun by the water
    """,
    ),
    (
        "trip_style vacation_type trip_type",
        "city_break city urban city_trip",
        """
        a (weekend in a|big) city
        . we want shops, bars and museums
        with streets and cafés rather than beaches
        . I love big cities
        . we want to stroll through streets and shops
        . I want skyscrapers and cafés
    """,
    ),
    (
        "trip_style vacation_type travel_style interests",
        "cultural culture sightseeing history museums",
        """
        . we want to see old churches and museums
        with lots of history
        . I love ruins and galleries
        something for the mind, temples and the like
        . I never miss a museum
        with temples, churches and galleries
    """,
    ),
    (
        "interests trip_style activity_type activities",
        "nature wildlife outdoors national_parks",
        """
        . I want to see animals and forests
        out in the wild
        . I need trees, not people
        in the green
        . I want to hear birds, not cars
        with forests and animals
    """,
    ),
    (
        "interests trip_style activity_type activities",
        "nightlife party bars clubs clubbing",
        """
        with clubs and bars
        . we want to party till dawn
        . we want to dance all night
        where something's on at night
        . I want to go out till the sun comes up
        . we're there for the clubs
    """,
    ),
    (
        "interests trip_style activity_type activities",
        "food culinary gastronomy food_and_wine foodie",
        """
        . we love eating
        . I mostly travel to eat
        with street markets and good kitchens
        . I live for food
        . I follow my stomach
        to eat our way through the place
    """,
    ),
)
