"""How people say yes or no to the flags of hotels, holiday homes and stays.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "breakfast_included breakfast include_breakfast with_breakfast free_breakfast add_breakfast",
        "true",
        """
        with breakfast
        breakfast included
        . I want to (eat something|have breakfast) [there ]in the morning
        . I can't start the day on an empty stomach
        including [a ]breakfast
        . we'd like breakfast there[ too]
        and a morning meal
        . breakfast should be in the price
        b&b style, so with breakfast
    """,
    ),
    (
        "breakfast_included breakfast include_breakfast with_breakfast free_breakfast add_breakfast",
        "false",
        """
        without breakfast
        no breakfast
        . we never eat in the morning
        . we'll have breakfast (in a café|out|somewhere else)
        room only
        . skip the breakfast, I leave before dawn
        . I don't eat before noon anyway
        . I only drink coffee in the morning, so no breakfast
    """,
    ),
    (
        "refundable refundable_only is_refundable free_cancellation free_cancellation_only cancellable fully_refundable flexible_rate flexible_ticket cancelable",
        "true",
        """
        with free cancellation
        . (my plans|things) might [still ]change
        . I may have to cancel
        that I can cancel (for nothing|without losing money)
        . I want my money back if it falls through
        refundable
        . we're not a hundred percent sure we can go
        in case something comes up and I have to call it off
        . it has to be cancellable
        . my boss hasn't approved my leave yet, so I need a way out
    """,
    ),
    (
        "refundable refundable_only is_refundable free_cancellation free_cancellation_only cancellable fully_refundable flexible_rate flexible_ticket cancelable",
        "false",
        """
        non-refundable (is fine|is ok)
        . I'm (definitely|certainly) (going|coming), it can be non-refundable
        . I won't cancel, so give me the cheaper fixed rate
        . it doesn't have to be (refundable|cancellable)
        . I don't need to be able to cancel
        . no free cancellation needed
        . we're going whatever happens, so don't pay extra for a way out
        no need for a refund option
        . our plans are set in stone
    """,
    ),
    (
        "non_smoking nonsmoking smoke_free no_smoking is_non_smoking non_smoking_room",
        "true",
        """
        non-smoking
        smoke-free
        . I can't stand [the smell of ](cigarettes|smoke)
        where nobody smokes
        . none of us smoke[ and we hate the smell]
        . I've got asthma, so no smoke
        . it mustn't smell of cigarettes
        . please nothing that stinks of (smoke|ashtray)
        no smokers
        . I've just given up smoking and don't want to be near it
    """,
    ),
    (
        "non_smoking nonsmoking smoke_free no_smoking is_non_smoking non_smoking_room",
        "false",
        """
        where I (can|may) smoke
        where smoking is (ok|allowed)
        . I smoke
        . my husband smokes[ like a chimney]
        for smokers
        . I need (my|a) cigarette now and then
        . we both smoke
        smoking, please
        . I don't want to go outside for every cigarette
    """,
    ),
    (
        "smoking smoking_allowed allow_smoking smoking_room smoking_permitted smoking_area",
        "true",
        """
        where I (can|may) smoke
        where smoking is (ok|allowed)
        . I smoke
        . my wife smokes[ a lot]
        for smokers
        . I need (my|a) cigarette now and then
        . we all smoke
        . I don't want to go out in the rain for every cigarette
    """,
    ),
    (
        "smoking smoking_allowed allow_smoking smoking_room smoking_permitted smoking_area",
        "false",
        """
        non-smoking
        smoke-free
        . I can't stand the smell of (cigarettes|smoke)
        where nobody smokes
        . none of us smoke
        . I've got asthma, so no smoke
        . it mustn't smell of cigarettes
        . please nothing that stinks of (smoke|ashtray)
        no (smokers|cigarettes)
    """,
    ),
    (
        "pets_allowed pet_friendly pets dogs_allowed allows_pets allow_pets dog_friendly accepts_pets pets_ok with_pet bringing_pet pet_allowed",
        "true",
        """
        . we're bringing the dog
        . my dog comes (too|along)
        where (dogs|animals|pets) are (ok|welcome|allowed)
        with (the|our|my) dog
        . I won't leave my dog behind
        pet-friendly
        . the (dog|cat) is coming (too|with us)
        . we have a small dog
        . I never go anywhere without my dog
        . we've nobody to look after the dog
    """,
    ),
    (
        "pets_allowed pet_friendly pets dogs_allowed allows_pets allow_pets dog_friendly accepts_pets pets_ok with_pet bringing_pet pet_allowed",
        "false",
        """
        without [any ](animals|pets)
        no (pets|dogs|animals)
        . I'm allergic to (dogs|cats|animal hair)
        . the dog stays (home|with my sister)
        . we haven't got [any ](pets|animals)
        . I'm scared of dogs
        . I don't want any animals (there|around)
        . we're leaving the dog with the neighbours
        where (dogs|pets) aren't allowed
    """,
    ),
    (
        "late_checkout late_check_out request_late_checkout late_departure",
        "true",
        """
        with [a ]late (check-out|checkout)
        . I'd like to (sleep in|keep the room longer) on the last day
        . we're leaving late on the last day
        . can't be out of the room by the morning
        . our (train|plane) only leaves in the evening, so we need the room (till then|longer)
        . I need the room a bit longer on the last day
        we want to stay past noon
        . don't make us leave in the morning
        and we'd like to check out later than usual
    """,
    ),
    (
        "late_checkout late_check_out request_late_checkout late_departure",
        "false",
        """
        . we['ll] check out at the (normal|usual) time
        . we're (off|gone) early on the last day
        no late (check-out|checkout)
        . we have an early (train|flight) on the last day
        . I leave before breakfast on the last day
        . we'll be out in good time
        . no need to keep the room longer
        with the (normal|regular) check-out
        . I'll be out of the room first thing
    """,
    ),
    (
        "early_checkin early_check_in request_early_checkin early_arrival",
        "true",
        """
        with early check-in
        . we['ll] (get there|arrive) [early ]in the morning
        . our flight lands at dawn, so we need the room straight away
        . I'd like to get into the room (before noon|as soon as I get there)
        . I want to lie down right after I land
        . we'll be there before the usual check-in
        we can't wait till the afternoon for the room
        . is there a way to have the room (earlier|in the morning)
        and we'd like the room sooner than usual on the first day
    """,
    ),
    (
        "early_checkin early_check_in request_early_checkin early_arrival",
        "false",
        """
        . we['ll] [only ](arrive|get there) (late|in the evening|after dinner)
        no early check-in
        . the usual check-in [time ]is fine
        . we're not there until the evening
        . we won't be early
        . no need to have the room ready (early|before the usual time)
        . I'm coming straight from work, so not before evening
        with the normal check-in
    """,
    ),
    (
        "swimming_pool has_pool with_pool pool_required has_swimming_pool pool_access",
        "true",
        """
        with a [swimming ]pool
        with somewhere to swim
        . (the kids|we) (love|want) to swim
        where I can do my laps[ in the morning]
        . I swim every day
        . there must be a pool
        . I'd like a swim before breakfast
        . we'd love to splash about in the water without leaving the grounds
    """,
    ),
    (
        "swimming_pool has_pool with_pool pool_required has_swimming_pool pool_access",
        "false",
        """
        . I don't need a pool
        without a [swimming ]pool
        no pool
        . we can't swim anyway
        . we don't swim
        . I'm not paying extra for a pool
        . the pool would be wasted on us
        . we've got the beach, so a pool isn't needed
    """,
    ),
    (
        "sea_view ocean_view view_room with_view lake_view room_with_view beach_view water_view",
        "true",
        """
        with a view of the (water|sea)
        overlooking the (water|sea)
        where I can see the (sea|water) from (the window|bed)
        . I want to wake up and see the water
        . we'd like to look out over the water
        facing the water
        . I'd pay extra for the view
        . I want to sit there and watch the waves
    """,
    ),
    (
        "sea_view ocean_view view_room with_view lake_view room_with_view beach_view water_view",
        "false",
        """
        . the view doesn't matter
        without a view
        . it can look out on the car park
        . I don't care what's outside the window
        . we're never in the room, so no need for a view
        . I won't pay (more|extra) for a view
        facing the back is fine
        . no view needed
        . I keep the curtains closed anyway
    """,
    ),
    (
        "parking parking_included with_parking free_parking needs_parking parking_required on_site_parking car_park has_parking include_parking",
        "true",
        """
        with parking
        with somewhere to (park|leave the car)
        . we're (coming by car|driving)
        . I need somewhere to (put|leave) the car
        . I'm driving (there|down)
        where I can park
        . I'll have the car with me
        . (parking|a parking space) is a must
        and a space for our car
        . I don't want to circle the block for an hour
    """,
    ),
    (
        "parking parking_included with_parking free_parking needs_parking parking_required on_site_parking car_park has_parking include_parking",
        "false",
        """
        . we're coming by train
        without parking
        no parking
        . I don't have a car
        . I'm taking the bus
        . we're not driving
        . we don't need (parking|a parking space|anywhere to park)
        . I'll get dropped off
        . we're walking there
    """,
    ),
    (
        "air_conditioning aircon air_conditioned has_ac with_ac ac_required air_con",
        "true",
        """
        with (air conditioning|aircon|AC)
        . I can't sleep when it's (hot|stuffy)
        . it'll be boiling, so it must have (AC|cooling)
        air-conditioned
        . I can't take the heat
        . it's going to be a heatwave
        where it stays cool
        . I melt in the heat
        . I don't want to sweat all night
    """,
    ),
    (
        "air_conditioning aircon air_conditioned has_ac with_ac ac_required air_con",
        "false",
        """
        without (air conditioning|aircon|AC)
        . I hate aircon
        . AC gives me a (sore throat|headache)
        no AC
        . an open window is enough for me
        . I like it warm, so no aircon
        . I don't need (air conditioning|AC)
        . it's not hot there anyway
        . a fan will do
    """,
    ),
    (
        "crib cot baby_cot need_crib include_crib crib_needed cot_required baby_bed",
        "true",
        """
        with a (cot|crib)
        . we've got a baby
        . we're bringing (our|the) (baby|newborn)
        and a bed for the baby
        . the little one is only a few months old
        . the baby needs somewhere to sleep
        . our baby can't sleep in a normal bed
        . please put in a cot
        with a baby in tow
    """,
    ),
    (
        "crib cot baby_cot need_crib include_crib crib_needed cot_required baby_bed",
        "false",
        """
        . no (cot|crib)[ needed]
        without a (cot|crib)
        . the kids are too big for a (cot|crib)
        . the baby sleeps (in our bed|with us)
        . we bring our own travel cot
        . there's no baby[ with us]
        . it's just [us ]adults
        . don't put a (cot|crib) in
        . the baby stays with granny
    """,
    ),
    (
        "private_bathroom ensuite en_suite own_bathroom private_bath ensuite_bathroom",
        "true",
        """
        with (my|our) own bathroom
        . I don't want to share (a|the) (bathroom|shower|toilet)
        en suite
        with a private bathroom
        . I'm not queuing for the shower
        . I hate walking down a corridor to the loo
        . we want a shower of our own
        with shower and toilet [just ]for us
    """,
    ),
    (
        "private_bathroom ensuite en_suite own_bathroom private_bath ensuite_bathroom",
        "false",
        """
        with a shared bathroom
        . I don't mind sharing the (bathroom|shower)
        . the bathroom can be down the hall
        . a shared bathroom is (fine|ok)
        . I can share the shower with others
        without its own bathroom
        no need for a private bathroom
        . the toilet may be in the corridor
        . I'm used to hostels, shared showers are fine
    """,
    ),
)
