"""How people say options of life: massages, skin, hair, pets.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "massage_type treatment treatment_type service type",
        "swedish relaxation relaxing classic",
        """
        just to relax, not too hard
        a classic one with long strokes
        . I want to doze off while they knead me
        a gentle one with oil, nothing hard
        . no pain, just let me relax
        the normal, soothing one
    """,
    ),
    (
        "* massage_type treatment treatment_type service",
        "deep_tissue",
        """
        . go right into the muscles
        . my back's one big knot, dig in
        with elbows if need be
        . it may hurt as long as the knots go
        really deep
        . I've got knots deep down in my shoulders
    """,
    ),
    (
        "* massage_type treatment treatment_type",
        "hot_stone hot_stones",
        """
        with warm stones
        with those heated pebbles
        . I like the warm rocks on my back
        . stones on my spine, please
        . I want to feel the hot pebbles
        the one with stones
    """,
    ),
    (
        "* massage_type treatment",
        "prenatal pregnancy_massage",
        """
        . I'm pregnant
        . I've got a big belly and can't lie on it
        . there's a baby in there, so be careful
        for an expectant mother
        . my back hurts from the bump
        . I'm in my sixth month
    """,
    ),
    (
        "* massage_type treatment",
        "aromatherapy aroma",
        """
        with scented oils
        . I love the smell of lavender while being massaged
        with essential oils
        . it should smell wonderful
        with lavender oil or so
        . I want to smell like a flower meadow
    """,
    ),
    (
        "pressure massage_pressure",
        "firm strong hard_pressure",
        """
        press hard
        . I can take it, press as hard as you can
        with some force
        . don't be gentle
        . I don't feel anything when they only stroke
        nice and hard
    """,
    ),
    (
        "skin_type skin",
        "dry",
        """
        . my skin (flakes|feels tight)
        . my face is like parchment
        . my skin drinks any cream up at once
        . I've got flaky cheeks
        . my skin feels tight after each shower
        for skin that needs moisture
    """,
    ),
    (
        "skin_type skin hair_type scalp_type",
        "oily greasy",
        """
        . it shines by noon
        . I'm shiny all over
        . I get greasy quickly
        . everything slides off, there's so much grease
        for a shiny face
        . I have to blot it all day
    """,
    ),
    (
        "skin_type skin",
        "combination mixed",
        """
        . my nose shines and my cheeks flake
        oily in the middle, dry at the sides
        . I've got a shiny forehead but dry cheeks
        . it's greasy in the T-zone only
        a bit of both, dry and greasy
        . the T-zone's oily, the rest dry
    """,
    ),
    (
        "skin_type skin",
        "sensitive",
        """
        . everything makes it red
        . I react to perfume and all that
        . it stings with nearly every cream
        nothing that stings
        . my skin gets red at the slightest thing
        with no perfume in it, I react at once
    """,
    ),
    (
        "skin_type skin_concern skin",
        "acne acne_prone blemished",
        """
        . I get spots all the time
        . (I'm|he's) full of pimples
        against pimples
        . my chin's breaking out
        . I've got zits like a teenager
        for a face full of spots
    """,
    ),
    (
        "skin_type skin hair_type",
        "normal",
        """
        . my skin's fine, nothing special
        . no problems, neither dry nor greasy
        . I've got nothing to complain about, it's neither greasy nor dry
        for everyday, no problems at all
        . it doesn't shine and doesn't flake
        just the ordinary kind
    """,
    ),
    (
        "hair_type hair texture",
        "curly curls",
        """
        . I've got ringlets
        for curls
        . mine curls like mad
        . my hair's all corkscrews
        . it goes frizzy and springy when it rains
        . I'm a curly head
    """,
    ),
    (
        "hair_type hair texture",
        "straight",
        """
        . mine hangs down like spaghetti
        . I've got no wave at all
        poker straight
        . my hair has never seen a curl
        . it falls down flat
        for hair without any curl
    """,
    ),
    (
        "hair_type hair texture",
        "wavy",
        """
        . mine's got a bit of a wave
        neither straight nor curly
        . it waves a little, no real curls
        . beach waves come naturally to me
        . it's got a slight bend in it
        somewhere between straight and curly
    """,
    ),
    (
        "hair_length",
        "short",
        """
        . I've got a pixie
        . mine's just a few centimetres
        above the ears
        . it doesn't even reach my ears
        . I've got a crew cut
        . I haven't much hair to dry
    """,
    ),
    (
        "hair_length",
        "long",
        """
        . mine goes down my back
        . I can sit on it
        . it reaches my waist
        . I've got a plait down to my belt
        down to the waist
        . I've let it grow for years
    """,
    ),
    (
        "hair_length",
        "medium shoulder_length",
        """
        . mine goes to the shoulders
        down to my shoulders
        . I've got a bob that touches my shoulders
        . it just about makes a ponytail
        not short, but it doesn't go past my shoulders
        chin to shoulder
    """,
    ),
    (
        "species pet_type animal_type pet animal type",
        "dog puppy canine",
        """
        . he barks at everything
        for my (puppy|labrador|terrier)
        . it's for my four-legged friend that goes walkies
        . she fetches sticks
        . it's a poodle
        for the pup
    """,
    ),
    (
        "species pet_type animal_type pet animal type",
        "cat kitten feline",
        """
        . she purrs
        for my (kitten|tomcat)
        . he brings me mice
        . it's a Persian that scratches the sofa
        for the one who meows
        . she uses a litter tray
    """,
    ),
    (
        "species pet_type animal_type pet animal type",
        "bird parrot budgie",
        """
        for my (budgie|parrot|canary)
        . he whistles and has feathers
        . it lives in a cage and sings
        . she's a cockatoo
        for something with feathers
        . my parrot needs it
    """,
    ),
    (
        "species pet_type animal_type pet animal type",
        "rabbit bunny",
        """
        for my bunny
        . he hops and eats carrots
        . she's got long ears and lives in a hutch
        for the one with the long ears
        . we've got a dwarf bunny
        . it thumps with its hind legs
    """,
    ),
    (
        "species pet_type animal_type pet animal type",
        "fish aquarium",
        """
        for my (aquarium|goldfish)
        . it's for the goldfish
        . we've got a tank with guppies
        for the ones in the tank
        . they live in the tank
        . it's got fins and lives in a bowl
    """,
    ),
    (
        "species pet_type animal_type pet animal type",
        "hamster rodent small_animal gerbil",
        """
        for the one in the wheel
        . he runs in his wheel all night
        . she stuffs her cheeks with seeds
        for my little nibbler in the wheel
        . it's small, furry and sleeps all day in wood shavings
        . he's got cheek pouches
    """,
    ),
    (
        "species pet_type animal_type pet animal type",
        "reptile snake lizard tortoise turtle",
        """
        for my (lizard|snake|gecko|tortoise)
        . it lives in a terrarium under a heat lamp
        . he's cold-blooded and sits under a lamp
        . it sheds its skin
        . I've got a python
        . my iguana needs it
    """,
    ),
)
