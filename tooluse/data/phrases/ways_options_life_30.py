"""How people say options of life: sports, intensities, muscles, equipment, levels of skill.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* sport sport_type activity workout_type class_type",
        "martial_arts karate judo taekwondo",
        """
        . I've got a brown belt
        . I was at the dojo
        . I do judo
        in a white suit with a belt
        . I learn throws and kicks
        . my sensei made me sweat
    """,
    ),
    (
        "* sport sport_type activity activity_type",
        "surfing surf",
        """
        . I caught some waves
        . the swell's good
        on my board in the waves
        . I rode a few breakers
        . I've got my wetsuit and wax
        . I want to ride the waves
    """,
    ),
    (
        "* sport sport_type league_type activity",
        "american_football nfl gridiron",
        """
        . I love touchdowns
        . who's the quarterback
        with helmets and touchdowns
        . it's the Super Bowl kind
        . I threw a touchdown
        . I'm a linebacker
    """,
    ),
    (
        "* sport sport_type league_type activity",
        "rugby",
        """
        . we had a scrum
        . I scored a try
        with scrums and tries
        . it's the one with the egg-shaped ball and no helmets
        . I was in the scrum
        . the haka gives me goose bumps
    """,
    ),
    (
        "* sport sport_type league_type category",
        "formula_1 f1 motorsport racing_sport formula_one",
        """
        . I want to see who's on pole
        . who won the Grand Prix
        with pit stops
        . I love the pit stops
        . I like watching the Ferraris go round
        the Grand Prix stuff
    """,
    ),
    (
        "intensity workout_intensity exertion exercise_intensity",
        "low easy light gentle low_impact",
        """
        . I could chat all the way
        . I don't want to sweat
        nice and easy
        . my joints hurt, so go easy on me
        . I've been ill, nothing tiring
        . I hardly broke a sweat
    """,
    ),
    (
        "intensity workout_intensity exertion exercise_intensity",
        "moderate medium",
        """
        . I sweated a bit but could still talk
        . I was a little out of breath, no more
        neither a stroll nor a slog
        . I could talk, but not sing
        . I worked up a bit of a sweat
        . my cheeks were rosy but I wasn't done in
    """,
    ),
    (
        "intensity workout_intensity exertion exercise_intensity",
        "high hard vigorous intense max all_out",
        """
        . I went all out
        . I couldn't get a word out
        . make me suffer
        until I drop
        . I was dripping wet
        . I gave it everything
    """,
    ),
    (
        "muscle_group target_muscle target_area muscle focus_area focus",
        "chest pecs",
        """
        for the pecs
        . I want to bench
        with press-ups and bench presses
        . I want bigger pecs
        . it's bench day
        for the front of my upper body
    """,
    ),
    (
        "muscle_group target_muscle muscle focus_area focus workout_focus",
        "back lats upper_back",
        """
        with pull-ups and rows
        . I hunch over my desk
        for the lats
        . I want a straight posture
        . my spine needs support
        . I want to look like a V from behind
    """,
    ),
    (
        "muscle_group target_muscle target_area muscle focus_area focus",
        "legs quads thighs lower_body leg hamstrings",
        """
        . it's squat day
        with squats and lunges
        for my thighs
        . I've got sticks to walk on, I want them stronger
        . I won't be able to do stairs tomorrow
        from the hips down
    """,
    ),
    (
        "muscle_group target_muscle target_area muscle focus_area focus",
        "arms biceps triceps arm",
        """
        for my biceps
        with curls
        . I want to fill my sleeves
        . I want guns
        . my sleeves are too loose
        for my bingo wings
    """,
    ),
    (
        "muscle_group target_muscle target_area muscle focus_area focus",
        "core abs abdominals stomach abdomen",
        """
        for a six-pack
        with planks and crunches
        . I want a flat tummy
        round the middle
        . I'd like a six-pack
        . my belly's soft
    """,
    ),
    (
        "muscle_group target_muscle target_area muscle focus_area focus",
        "shoulders delts deltoids",
        """
        with overhead presses
        . I want to look broader at the top
        for the delts
        . I want to fill out my jacket at the top
        . pressing over my head is what I want to get better at
        with side raises
    """,
    ),
    (
        "muscle_group target_muscle target_area muscle focus_area focus",
        "glutes buttocks bum hips",
        """
        for a firm bottom
        for my (bum|backside|booty)
        . I've been sitting on it all day and it's flat
        . I want to look good in jeans from behind
        with hip thrusts
        . my bum's gone soft
    """,
    ),
    (
        "* muscle_group target_area target_muscle focus_area focus workout_focus",
        "full_body whole_body total_body",
        """
        from head to toe
        . everything should get its share
        . I only go once a week, so everything at once
        for every muscle there is
        a bit of everything, top to bottom
        . nothing should be left out, arms, legs, middle
    """,
    ),
    (
        "equipment equipment_available available_equipment equipment_needed gear",
        "none bodyweight no_equipment body_weight",
        """
        . I've got nothing here
        . I'm in a hotel room with nothing but the floor
        just with my own weight
        . I don't own any weights
        with nothing but my body
        without any kit
    """,
    ),
    (
        "* equipment equipment_available available_equipment gear",
        "dumbbells dumbbell free_weights hand_weights",
        """
        . I've got two hand weights
        with those little weights for each hand
        . I own a pair of small weights with handles
        with a weight in each hand
        . there are a few short bars with weights in my cellar, one for each hand
        . I bought two little weights
    """,
    ),
    (
        "* equipment equipment_available available_equipment gear",
        "resistance_bands resistance_band bands elastic_bands",
        """
        . I've only got those rubber things to pull
        with rubber bands
        . I've packed my stretchy bands
        with something elastic
        . my physio gave me that elastic strip
        with that rubber strip
    """,
    ),
    (
        "* equipment equipment_available available_equipment gear",
        "kettlebell kettlebells",
        """
        . I've got one of those iron balls with a handle
        with the cannonball that has a handle
        . I like swinging that iron thing with the handle
        with swings of the iron ball
        . there's an iron ball with a handle in the corner
        . I want to do swings and Turkish get-ups with it
    """,
    ),
    (
        "* equipment equipment_available available_equipment gear",
        "barbell barbells olympic_bar",
        """
        . I've got the long bar with plates
        with the long bar
        . there's a rack with a bar and plates
        for the big bar with discs
        . I lift with the long bar on my back
        with bar and plates
    """,
    ),
    (
        "* equipment machine equipment_available cardio_machine",
        "treadmill",
        """
        on the belt
        . it's raining, I'll run indoors on the belt
        . I run on the spot in front of the telly
        on the running machine
        . I've got the belt at home
        . I do my miles without leaving the room
    """,
    ),
    (
        "level skill_level experience_level experience fitness_level ability course_level proficiency",
        "beginner novice newbie starter entry beginners",
        """
        . I've never done it before
        . I'm a complete newbie
        for (starters|a beginner)
        . I'm just starting out
        . it's my first time
        from scratch
    """,
    ),
    (
        "level skill_level experience_level experience fitness_level ability course_level proficiency",
        "intermediate some_experience improver",
        """
        . I've done it for a while, but I'm no pro
        . I know the basics
        . I'm neither a beginner nor an expert
        for someone who already knows a bit
        . I've got past the beginner stage
        . the beginner stuff bores me, but the hard stuff's too much
    """,
    ),
    (
        "level skill_level experience_level experience fitness_level ability course_level proficiency",
        "advanced experienced expert",
        """
        . I've been doing it for years
        . I'm really good at it
        . give me the tough stuff, I know what I'm doing
        for an old hand
        . I could teach it myself
        . nothing for wimps, I've done it all my life
    """,
    ),
)
