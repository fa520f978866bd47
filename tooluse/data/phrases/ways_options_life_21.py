"""How people say options of life: activity, goals, services of dentists and hairdressers.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "pain_type pain_quality sensation",
        "burning",
        """
        . it burns like fire
        like fire
        . it feels like hot coals
        as if someone held a match to it
        . it burns
        like a sunburn from inside
    """,
    ),
    (
        "* activity_level lifestyle fitness_level activity",
        "sedentary inactive",
        """
        . I sit all day
        . I hardly move
        . I've got a desk job and do no sport
        . I'm a couch potato
        . the only walk I take is to the fridge
        I sit at a desk and then on the sofa
    """,
    ),
    (
        "* activity_level lifestyle",
        "very_active highly_active extra_active athlete extremely_active",
        """
        . I train every single day
        . I'm on my feet all day on the building site and do sport as well
        . I do sport twice a day
        . I'm an athlete
        . I never sit still, I run before and after work
        . I work out hard six or seven days a week
    """,
    ),
    (
        "activity_level lifestyle",
        "lightly_active light low_active",
        """
        . I go for a walk now and then
        . I do a bit of gentle exercise, once or twice a week
        . I walk the dog, that's about all my sport
        . a bit of gardening and strolling, no real sport
        . I don't do much, but I don't sit around all day either
        . a stroll after work is my exercise
    """,
    ),
    (
        "activity_level lifestyle",
        "moderately_active moderate active",
        """
        . I work out three or four times a week
        . I do some sport most weeks, nothing extreme
        . I go to the gym every other day
        . I jog a few times a week
        . I'm reasonably fit, I cycle and swim regularly
        . I do sport, but I don't overdo it
    """,
    ),
    (
        "goal fitness_goal objective health_goal diet_goal weight_goal",
        "lose_weight weight_loss fat_loss cut slim_down",
        """
        . I want to get rid of my belly
        . I'd like to be a few kilos lighter
        . my jeans don't fit any more
        to get slimmer
        . I want to shed some pounds
        . I've put on too much over winter
    """,
    ),
    (
        "goal fitness_goal objective health_goal diet_goal",
        "build_muscle muscle_gain gain_muscle bulk hypertrophy muscle",
        """
        . I want to bulk up
        to get bigger arms
        . I'm too skinny, I want to put on muscle
        . I'd like some biceps
        to get (ripped|buff)
        . I want to look strong
    """,
    ),
    (
        "goal fitness_goal objective weight_goal health_goal",
        "maintain maintenance maintain_weight stay_fit keep_fit",
        """
        . I'm happy as I am, I just don't want to change
        to stay as I am
        . my weight's fine, it should stay there
        neither gain nor lose
        . I just want to keep it that way
        . no more and no less of me, please
    """,
    ),
    (
        "goal fitness_goal objective focus",
        "endurance stamina improve_endurance cardio_fitness",
        """
        . I run out of breath too soon
        . I'd like to last longer
        to be able to run for longer
        . I want to keep going without getting tired
        for staying power
        . I want to get through a marathon
    """,
    ),
    (
        "goal fitness_goal objective focus",
        "flexibility mobility improve_flexibility stretching",
        """
        . I can't touch my toes
        . I'm stiff as a board
        to get more bendy
        . I'd like to do the splits
        . my hips and shoulders are so tight
        to loosen up stiff joints
    """,
    ),
    (
        "goal fitness_goal objective health_goal",
        "stress_relief reduce_stress relaxation stress_reduction relax",
        """
        . I'm so tense these days
        to calm down
        . I need to unwind
        . work's driving me mad, I need to switch off
        . my head won't stop
        to let go of the day
    """,
    ),
    (
        "* service service_type treatment dental_service procedure appointment_type",
        "teeth_cleaning dental_cleaning hygienist prophylaxis scale_and_polish",
        """
        to get my teeth polished
        with the hygienist
        . I need the tartar scraped off
        for a scale and polish
        . my teeth have coffee stains, they need scraping and polishing
        . no pain, just the tartar
    """,
    ),
    (
        "service treatment dental_service procedure",
        "filling cavity",
        """
        . I've got a hole in my tooth
        . there's a cavity
        . it needs to be drilled and filled
        . something hurts when I eat sweets, I think there's a hole
        to get a cavity done
        . my tongue found a hole in the molar
    """,
    ),
    (
        "* service treatment dental_service procedure",
        "root_canal endodontics",
        """
        . the nerve has to come out
        . the nerve's inflamed, the tooth should be kept
        to have the nerve killed
        . my tooth throbs, they said the nerve's dead
        . they have to go down to the root
        for the root treatment
    """,
    ),
    (
        "treatment dental_service procedure",
        "extraction tooth_extraction wisdom_tooth_removal",
        """
        . the tooth has to come out
        to have a tooth pulled
        . it can't be saved, pull it
        to get rid of a wisdom tooth
        . they want to pull it
        . the tooth's rotten, out with it
    """,
    ),
    (
        "* treatment dental_service procedure",
        "whitening teeth_whitening bleaching",
        """
        . I want whiter teeth
        for a brighter smile
        . my teeth are yellow
        to have them bleached
        . it's for the wedding photos, I want a white smile
        . I smoke and drink coffee and you can see it on my teeth
    """,
    ),
    (
        "* service service_type treatment treatment_type hair_service",
        "haircut hair_cut",
        """
        . my hair's too long
        to get a few inches off
        . I look like a sheepdog
        just a trim
        . I can't see through my fringe
        . I need the ends cut
    """,
    ),
    (
        "service service_type treatment hair_service",
        "coloring colouring hair_color color hair_colour dye color_treatment",
        """
        . my roots are showing
        to go (blonde|darker)
        . I've got grey hairs coming through
        to have my hair dyed
        . I want to be a redhead
        to cover the grey
    """,
    ),
    (
        "service service_type treatment hair_service",
        "highlights balayage lowlights streaks",
        """
        with some lighter strands
        for a few blonde streaks
        . I want it to look as if the sun bleached bits of it
        foils, just a few strands
        . only some strands lighter, not all over
        with streaks in it
    """,
    ),
    (
        "service service_type treatment hair_service",
        "blow_dry blowdry blowout styling",
        """
        just washed and dried with the brush
        to have it styled
        . no cutting, just make it bouncy
        . I've got a party and want my hair done, no scissors
        for a blow-out
        . I only want it dried and shaped
    """,
    ),
    (
        "service treatment hair_service",
        "perm",
        """
        . I want curls that stay for months
        to have curls put in for good
        . my hair's dead straight and I want it curly
        for a permanent wave
        with rollers and lotion so that the curls last
        . like in the eighties, all curls
    """,
    ),
    (
        "* service service_type treatment treatment_type",
        "manicure gel_nails",
        """
        . my nails are a mess
        to get my nails done
        for my hands
        . I want pretty fingers
        . I bite my nails and want them to look decent
        for new nail varnish on my fingers
    """,
    ),
    (
        "* service service_type treatment treatment_type",
        "pedicure",
        """
        . it's sandal season
        for my feet
        to have my toenails done
        . my heels are rough and my toes need varnish
        . I want to show my toes
        . I'd like pretty toes for the beach
    """,
    ),
    (
        "* service service_type treatment treatment_type",
        "facial face_treatment facial_treatment",
        """
        for my face
        . my skin looks tired
        with a mask and a peel
        . I want my pores cleaned
        . I'd like to glow
        to get rid of my blackheads
    """,
    ),
    (
        "* service service_type treatment treatment_type",
        "waxing hair_removal",
        """
        . I want my legs smooth
        to have the hairs pulled out
        . bikini season's coming and I've got hairy legs
        for smooth legs
        with hot strips
        . I'm sick of shaving
    """,
    ),
    (
        "service service_type treatment treatment_type",
        "makeup make_up bridal_makeup",
        """
        to have my face painted for a party
        . I'm getting photographed and want lipstick, lashes and all
        . I can't do my own eyeliner
        with lipstick and eyeshadow
        for my face on the wedding day
        . somebody should do my lashes, lips and cheeks
    """,
    ),
    (
        "* service service_type treatment",
        "eyebrows brow_shaping eyebrow_shaping brows threading",
        """
        . my brows have grown together
        to get them plucked above my eyes
        . I've got a monobrow
        for my brows
        to have them threaded
        . I look like a bush above the eyes
    """,
    ),
    (
        "service service_type treatment",
        "beard_trim shave beard shaving",
        """
        . my beard's got out of hand
        for my beard
        to get my whiskers in shape
        . I look like Santa
        with hot towel and razor
        . the moustache is in my soup
    """,
    ),
)
