"""How people say options of life: sports.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "activity activity_type sport sport_type workout_type exercise_type workout exercise category discipline type",
        "running run jogging jog",
        """
        . I've been out in my trainers
        . I did my laps round the park
        . I'm training for a marathon
        . I put my trainers on and went round the block
        . I jogged
        . I sprinted till my shins hurt
    """,
    ),
    (
        "activity activity_type sport sport_type workout_type exercise_type workout exercise category discipline type",
        "cycling cycle ride biking bike bike_ride",
        """
        . I was out on my bike
        . I was in the saddle
        on two wheels
        . I've been pedalling
        . I rode to the lake and back
        . my bottom hurts from the saddle
    """,
    ),
    (
        "activity activity_type sport sport_type workout_type exercise_type workout exercise category discipline type",
        "swimming swim",
        """
        . I did my lengths
        in the pool
        . I was in the water
        . I did front crawl
        . I still smell of chlorine
        . I did breaststroke and some backstroke
    """,
    ),
    (
        "activity activity_type sport sport_type workout_type exercise_type workout exercise type",
        "walking walk stroll",
        """
        . I was out for a stroll
        . I went round with the dog
        . I strolled through town
        at an easy pace on foot
        . I had a stroll after dinner
        . I didn't run, just put one foot in front of the other
    """,
    ),
    (
        "activity activity_type sport sport_type workout_type exercise_type workout category type interests",
        "hiking hike trekking",
        """
        . I was up in the mountains in my boots
        . we went up to the summit and down
        with boots and rucksack
        up hill and down dale
        . I've laced my boots and packed the rucksack
        . we did the trail to the hut
    """,
    ),
    (
        "* activity activity_type sport workout_type exercise_type workout class_type",
        "yoga",
        """
        . I did my sun salutations
        . I want to do the downward dog
        on the mat, with deep breaths
        . I did the cobra and the tree
        . I like to start with sun salutations
        with some asanas
    """,
    ),
    (
        "activity_type sport workout_type exercise_type workout class_type",
        "strength strength_training weight_training weightlifting weights resistance",
        """
        . I was lifting
        . I've been at the bench press
        with the weights
        . I pumped iron
        . I did squats with the barbell
        . I was pushing dumbbells
    """,
    ),
    (
        "* activity activity_type workout_type exercise_type class_type",
        "pilates",
        """
        . I did the hundred and the roll-up
        . I was on the reformer
        . it's what Joseph invented, slow moves for the deep muscles of the middle
        on the reformer
        . my teacher had us on the reformer
        . I like the reformer machine
    """,
    ),
    (
        "* activity_type workout_type exercise_type class_type",
        "hiit interval interval_training tabata",
        """
        . I went all out, rested, all out again
        in bursts
        . short and brutal with breaks in between
        twenty seconds full, ten seconds rest
        . flat out, pause, flat out, pause
        with sprints and pauses
    """,
    ),
    (
        "* activity activity_type sport workout_type exercise_type",
        "rowing row_machine",
        """
        . I was in the boat with the oars
        . I pulled at the oars
        on the machine with the handle you pull, sliding back and forth
        . we sat in a row in a long boat
        with oars
        . my hands have blisters from the oars
    """,
    ),
    (
        "* activity activity_type workout_type exercise_type class_type interests",
        "dancing zumba",
        """
        . I was shaking my hips
        . I've been to Zumba
        to music, shaking my hips
        . we did salsa
        . I've been doing the foxtrot
        . I learned some new steps to music
    """,
    ),
    (
        "* activity activity_type sport workout_type class_type",
        "boxing kickboxing",
        """
        . I hit the bag
        . I was in the ring
        with gloves on
        . I punched the sack till my arms hurt
        . I did some sparring
        . I let my fists fly
    """,
    ),
    (
        "* activity activity_type sport workout_type",
        "climbing rock_climbing bouldering",
        """
        . I was up the wall
        . I hung on the ropes
        up the rock
        with chalk on my hands
        . I did a new route up the face
        . my fingers hurt from the holds
    """,
    ),
    (
        "* activity activity_type sport sport_type",
        "skiing ski alpine_skiing cross_country_skiing",
        """
        . I was on the slopes
        . I did the black runs
        down the piste
        . we were on the lifts all day, then down through the powder
        . I've got the boots and poles with me
        . I was on two planks in the snow
    """,
    ),
    (
        "* activity activity_type sport sport_type",
        "snowboarding snowboard",
        """
        . I was on my board in the snow
        . I did tricks in the half-pipe
        down the slope on one board
        . I like carving sideways on my board in the powder
        . no poles, both feet on one board
        . I strapped both feet on my board
    """,
    ),
    (
        "* sport sport_type activity league_type",
        "soccer football_soccer association_football",
        """
        . we kicked a ball about
        . I was in goal
        . it's eleven a side with a round ball
        . I scored a header
        . he plays in goal, the other one's a striker
        with penalties and offside
    """,
    ),
    (
        "* sport sport_type activity activity_type",
        "basketball",
        """
        . we shot hoops
        . I love slam dunks
        . I'm good at three-pointers
        on the court with the hoops
        . it's the game for giants, with the hoop
        . we threw a few into the basket
    """,
    ),
    (
        "* sport sport_type activity activity_type",
        "tennis",
        """
        . I hit a few serves
        . I've got a partner for singles on clay
        with racket and yellow balls
        . we did two sets
        . I love Wimbledon
        . my serve needs work, and my backhand down the line
    """,
    ),
    (
        "* sport sport_type activity activity_type",
        "golf",
        """
        . I was on the green
        . I did eighteen holes
        . I've got a handicap
        . I want to tee off
        with caddy and clubs
        . I putted badly
    """,
    ),
    (
        "* sport sport_type activity activity_type",
        "badminton",
        """
        . we hit the shuttlecock
        with shuttlecocks
        . I smashed a few shuttlecocks
        . it's the one with the feather ball
        with the light rackets and feathers
        . I lost every shuttlecock
    """,
    ),
    (
        "* sport sport_type activity activity_type",
        "volleyball beach_volleyball",
        """
        . we smashed it over the net with our hands
        over the net, six on each side
        . I dug, set and spiked
        . we were at the net, bump, set, spike
        in the sand, with a ball over a net
        . my forearms are red from the ball
    """,
    ),
    (
        "* sport sport_type activity league_type",
        "baseball softball",
        """
        . I hit a home run
        . I was pitching
        with bat, glove and bases
        . we did nine innings
        . I love a home run
        . I was on third base
    """,
    ),
    (
        "* sport sport_type activity league_type",
        "ice_hockey hockey",
        """
        . we chased the puck
        . it's on the ice with sticks
        with a puck
        . I scored from the blue line
        . I was in goal with all the pads, on skates
        on skates, with sticks
    """,
    ),
    (
        "* sport sport_type activity league_type",
        "cricket",
        """
        . I was bowled out
        . we lost three wickets
        . I hit a six
        with wickets and a tea break
        . I opened the batting, in whites
        . they were all out before tea
    """,
    ),
    (
        "* sport sport_type activity activity_type",
        "table_tennis ping_pong",
        """
        . we hit the tiny ball across the green top
        with the little bats
        . it's the one with a tiny net on a slab
        . we played round the slab in the park
        . ping, pong
        . I spin the little plastic ball
    """,
    ),
)
