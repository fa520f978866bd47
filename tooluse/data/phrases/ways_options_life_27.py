"""How people say options of life: colours, warmths of light, brightness, ringers.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "color colour light_color favorite_color car_color shade paint_color",
        "red crimson scarlet",
        """
        red
        like (blood|a fire engine)
        in the colour of tomatoes
        . make it look like a fire engine
        the colour of a stop sign
        like ripe cherries
    """,
    ),
    (
        "color colour light_color favorite_color car_color shade paint_color",
        "blue",
        """
        blue
        like the (sky|sea)
        in the colour of the sky on a clear day
        . I want it to look like the sea
        . make it like a summer sky
        in blue
    """,
    ),
    (
        "color colour light_color favorite_color car_color shade paint_color",
        "green",
        """
        green
        like (grass|a meadow)
        in the colour of grass
        . it should look like a forest
        . I want it like fresh leaves
        like a frog
    """,
    ),
    (
        "color colour light_color favorite_color car_color shade paint_color",
        "yellow",
        """
        yellow
        like (a canary|the sun|lemons)
        in the colour of lemons
        . I want it like sunflowers
        . it should look like a lemon
        the colour of egg yolk
    """,
    ),
    (
        "color colour light_color favorite_color car_color shade paint_color",
        "orange",
        """
        orange
        like a (carrot|pumpkin)
        in the colour of pumpkins
        . it should look like a ripe tangerine
        . make it glow like a pumpkin
        between red and yellow
    """,
    ),
    (
        "color colour light_color favorite_color car_color shade paint_color",
        "purple violet lilac lavender",
        """
        purple
        like (aubergines|lavender)
        violet
        . I'd like it like lavender fields
        in the colour of plums
        between red and blue
    """,
    ),
    (
        "color colour light_color favorite_color car_color shade paint_color",
        "pink rose magenta hot_pink",
        """
        pink
        like (candyfloss|a flamingo)
        in Barbie's favourite
        . it should look like a flamingo
        . my daughter wants it like a piglet
        . make it girly, like bubble gum
    """,
    ),
    (
        "color colour car_color shade paint_color favorite_color",
        "black",
        """
        black
        like the night
        as dark as it gets
        the colour of coal
        . I only wear dark things, coal dark
        . it should be as dark as coal
    """,
    ),
    (
        "color colour car_color shade paint_color favorite_color",
        "white",
        """
        white
        like (snow|milk)
        in the colour of fresh snow
        . it should look like snow
        . I want it as pale as milk
        snow white
    """,
    ),
    (
        "color colour car_color shade paint_color favorite_color",
        "grey gray charcoal",
        """
        grey
        like (concrete|an elephant)
        in the colour of rain clouds
        . I want it like concrete
        the colour of a mouse
        neither black nor white
    """,
    ),
    (
        "color colour car_color shade paint_color favorite_color",
        "brown chocolate tan chestnut",
        """
        brown
        like (chocolate|chestnuts)
        in the colour of coffee beans
        . it should look like wood or earth
        the colour of a bear
        . I like earthy tones, like chestnuts
    """,
    ),
    (
        "color colour light_color car_color shade paint_color",
        "turquoise cyan teal aqua",
        """
        turquoise
        like the Caribbean
        between blue and green
        . it should look like a lagoon
        . I want it like the water in a pool
        half green, half blue
    """,
    ),
    (
        "color colour car_color shade paint_color material",
        "gold golden",
        """
        gold
        like a wedding ring
        shiny like a treasure chest
        . it should glitter like treasure
        . I want it like a medal for the winner
        golden
    """,
    ),
    (
        "color colour car_color shade paint_color",
        "silver",
        """
        silver
        like cutlery
        shiny like a coin, nothing yellow about it
        . I want it like the medal for second place
        . it should look like polished cutlery
        like tinsel
    """,
    ),
    (
        "color colour shade paint_color car_color",
        "beige cream ivory sand",
        """
        beige
        like sand
        in the colour of oatmeal
        . it should look like a sandy beach
        a very light brown
        . I want it like a trench coat
    """,
    ),
    (
        "color colour shade paint_color car_color",
        "navy navy_blue dark_blue midnight_blue",
        """
        navy
        dark blue
        like a naval uniform
        . blue, but nearly black
        the blue of sailors
        . it should look like a school blazer, deep blue
    """,
    ),
    (
        "color colour light_color color_mode light_effect effect",
        "multicolor rainbow colorful multicolour color_loop color_cycle",
        """
        in all colours
        (bright and colourful|colourful)
        like a rainbow
        . let it go through all the colours
        . I can't decide on one, take all of them
        one colour after another
    """,
    ),
    (
        "color_temperature light_temperature light_warmth warmth white_tone light_color",
        "warm_white warm soft_white soft yellowish warm_light",
        """
        (cosy|cosy and yellowish)
        like an old-fashioned bulb
        not so clinical
        . this cold light makes the place feel like a hospital
        . it should feel homely
        with a yellowish glow
    """,
    ),
    (
        "color_temperature light_temperature light_warmth warmth white_tone light_color",
        "cool_white cool cold_white cold bluish cool_light",
        """
        (bluish|a bit icy)
        like in an operating theatre
        crisp and clinical
        . yellow light makes me sleepy, make it bluish
        like in a lab
        . I need to stay awake, make it bluish
    """,
    ),
    (
        "color_temperature light_temperature light_warmth white_tone light_color",
        "neutral_white neutral natural_white natural",
        """
        neither yellowish nor bluish
        plain white light
        . it should be white without a tint
        in between cosy and clinical
        . no tint at all, just white
        neutral
    """,
    ),
    (
        "* color_temperature light_temperature light_warmth white_tone light_color",
        "daylight day_light sunlight",
        """
        like outside at noon
        like the sun's shining
        . I want to see colours as they are outdoors
        . I'm painting and need light like by the window
        as if it were noon in the garden
        . it should look like day in here
    """,
    ),
    (
        "color_temperature light_effect light_scene effect light_warmth",
        "candlelight candle candle_light flicker",
        """
        like by candles
        flickering a bit
        . as if there were candles on the table
        . I want it to flicker like a little flame
        like a little flame
        as warm as a flame
    """,
    ),
    (
        "brightness light_level dim_level",
        "dim low dimmed minimum very_low",
        """
        just a glimmer
        . it's too bright, my eyes hurt
        . I've got a headache, turn it down
        hardly any light
        . just enough that I don't stumble
        . the baby's dropping off
    """,
    ),
    (
        "brightness light_level dim_level",
        "bright high full maximum max",
        """
        as bright as it goes
        . I can't see a thing
        . I dropped a needle, I need all the light I can get
        full on
        with all the light there is
        . I'm looking for a contact lens
    """,
    ),
    (
        "notification_mode sound_mode ringer ring_mode volume_mode alert_mode",
        "silent mute muted off quiet",
        """
        . I'm in a meeting
        . it mustn't make a sound
        not a peep
        . I'm sitting in the cinema
        without a sound
        . the baby's asleep
    """,
    ),
    (
        "notification_mode sound_mode ringer ring_mode alert_mode",
        "vibrate vibration vibrate_only",
        """
        . it should just buzz in my pocket
        only buzz
        . I want to feel it, but not hear it
        . buzz, but no ringing
        with a buzz and no tone
        . I'd like to notice it in my pocket without anyone hearing
    """,
    ),
)
