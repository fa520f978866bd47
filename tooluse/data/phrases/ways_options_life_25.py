"""How people say options of life: modes and scenes of a smart home, heating and fans.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "mode home_mode house_mode scene preset thermostat_mode alarm_mode presence",
        "home present at_home",
        """
        . we're back
        . I'm in
        . we've just come through the door
        . someone's in the house
        . we're all here
        . we're staying in today
    """,
    ),
    (
        "mode home_mode house_mode scene preset thermostat_mode presence",
        "away out not_home left absent",
        """
        . we're leaving
        . nobody's in
        . I'm off to work
        . we're out for the day
        . the house is empty
        . I've just locked the door behind me
    """,
    ),
    (
        "mode home_mode house_mode scene preset thermostat_mode",
        "vacation holiday long_away",
        """
        . we'll be gone for (weeks|a fortnight)
        . we're off to the beach for two weeks
        . the suitcases are in the car
        . nobody's home till we get back from our trip
        for as long as we're travelling
        . our plane leaves soon
    """,
    ),
    (
        "mode home_mode house_mode scene preset thermostat_mode",
        "night sleep sleeping good_night bedtime goodnight",
        """
        . I'm going to bed
        . we're turning in
        . good night
        . everybody's asleep
        . I'm off to sleep
        for the time we're in bed
    """,
    ),
    (
        "mode home_mode house_mode scene preset routine",
        "morning wake_up good_morning wakeup sunrise",
        """
        . I've just got up
        . good morning
        . we're getting up
        . I'm up
        . time for coffee, we're awake
        to get us out of bed
    """,
    ),
    (
        "scene mode lighting_scene light_scene preset",
        "movie cinema film movie_night tv theater movie_time",
        """
        . we're about to watch a film
        . the popcorn's ready
        for Netflix
        . it's film night
        . we're on the sofa with popcorn
        like at the pictures
    """,
    ),
    (
        "scene mode lighting_scene light_scene preset",
        "party celebration",
        """
        . people are coming to dance
        . the guests are dancing
        . let's get the dance floor going
        like in a club
        . we've got music on and everyone's dancing
        for dancing
    """,
    ),
    (
        "scene mode lighting_scene light_scene preset",
        "reading read",
        """
        . I've got a good book
        . I want to see the letters
        . I'm sitting down with my book
        bright enough for small print
        . I want to finish my novel
        for my book
    """,
    ),
    (
        "scene mode lighting_scene light_scene preset",
        "dinner dining meal",
        """
        . the food's on the table
        . we're sitting down to eat
        . we're about to eat with guests
        for eating together
        . everyone to the table
        . the roast is ready and the guests are seated
    """,
    ),
    (
        "scene mode lighting_scene light_scene preset",
        "relax relaxing cozy chill relaxation calm cosy",
        """
        . I want to put my feet up
        . I just want to unwind on the sofa
        something to wind down
        . it's been a long day
        nice and cosy
        . I'm going to chill a bit
    """,
    ),
    (
        "scene mode lighting_scene light_scene preset",
        "romantic romance date",
        """
        . my date's coming over
        . it's our anniversary evening, just the two of us
        like candlelight for two
        . I've got somebody special coming
        . I want to propose
        for a kiss on the sofa
    """,
    ),
    (
        "scene mode lighting_scene light_scene preset focus",
        "focus work concentrate concentration study working",
        """
        . I've got to get something done
        . I need to concentrate
        . I'm at my desk with a deadline
        . I'm revising for an exam
        . no distractions, I've got work to do
        so that I can think
    """,
    ),
    (
        "mode home_mode house_mode scene preset",
        "guest guests visitors",
        """
        . we've got people staying
        . my in-laws are visiting
        . there's someone in the spare room
        . friends are sleeping over
        . we've got visitors in the house
        . my sister's staying with us
    """,
    ),
    (
        "* mode alarm_mode arm_mode security_mode state alarm_state",
        "armed_away arm_away away_armed fully_armed",
        """
        . we're all going out, watch everything
        . nobody's in, so everything should be watched
        with all the sensors, we're leaving
        . the house is empty, switch on everything against burglars
        . I'm the last one out
        inside and out, there's nobody left
    """,
    ),
    (
        "* mode alarm_mode arm_mode security_mode state alarm_state",
        "armed_home arm_home armed_stay arm_stay armed_night",
        """
        . we're in, so only the doors and windows
        . I'm inside and want to walk about without setting it off
        just the outside, we're in bed
        . we're home, no motion sensors inside
        . only the doors and windows, the cat runs around inside
        with us inside
    """,
    ),
    (
        "* mode alarm_mode arm_mode security_mode state alarm_state",
        "disarmed disarm alarm_off",
        """
        . I'm coming in, it mustn't go off
        . stop watching
        . I don't want it to howl when I open the door
        no watching any more
        . the cleaner's coming in, so it mustn't howl
        . it's only me, don't go off
    """,
    ),
    (
        "hvac_mode mode ac_mode thermostat_mode operation_mode climate_mode",
        "heat heating warm",
        """
        . I'm freezing
        . it's chilly in here
        . make it warm
        . my toes are ice
        . we're sitting here in coats
        . you can see your breath in here
    """,
    ),
    (
        "hvac_mode mode ac_mode thermostat_mode operation_mode climate_mode",
        "cool cooling cold",
        """
        . I'm sweating
        . it's boiling in here
        . we're melting
        . it's like an oven in here
        . I can't sleep in this heat
        . I'm dripping
    """,
    ),
    (
        "hvac_mode mode ac_mode thermostat_mode operation_mode climate_mode fan_mode fan_speed",
        "auto automatic heat_cool",
        """
        . it should decide for itself
        . I don't want to think about it
        by itself
        . let it work out what's needed
        . it knows best
        heating or cooling, whatever's needed
    """,
    ),
    (
        "* hvac_mode mode ac_mode operation_mode climate_mode",
        "dehumidify dry_mode dehumidifier",
        """
        . it's so humid
        . it's muggy in here
        . the walls are damp
        to get the damp out
        . my laundry won't dry, the air's so wet
        . the air's sticky
    """,
    ),
    (
        "* hvac_mode mode ac_mode thermostat_mode operation_mode climate_mode",
        "fan_only fan ventilate ventilation",
        """
        just blow
        . only move the air, no cooling
        . a breeze will do
        without heating or cooling, just air
        . it's stuffy, but the temperature's fine
        just some moving air
    """,
    ),
    (
        "hvac_mode mode thermostat_mode operation_mode program preset wash_program",
        "eco economy energy_saving power_saving energy_saver",
        """
        . the power bill was terrible
        to save electricity
        . it can take longer if it needs less power
        . it shouldn't eat so much electricity
        . power's so dear at the moment
        . let's save some energy
    """,
    ),
    (
        "fan_speed fan_mode suction suction_power vacuum_power fan_level blower_speed purifier_speed",
        "low quiet silent gentle slow",
        """
        . the baby's asleep
        . it shouldn't make noise
        . it's so loud, turn it right down
        just a whisper
        . I'm on the phone, keep it down
        as gently as it can
    """,
    ),
    (
        "fan_speed fan_mode suction suction_power vacuum_power fan_level blower_speed purifier_speed",
        "high max turbo maximum strong full boost",
        """
        . give it all it's got
        full blast
        . turn it right up
        at full power
        . it doesn't matter how loud it gets
        as strong as it goes
    """,
    ),
    (
        "fan_speed fan_mode suction suction_power vacuum_power fan_level blower_speed purifier_speed",
        "medium mid normal standard",
        """
        halfway
        neither full blast nor a whisper
        in the middle
        . not too strong and not too weak
        at half power
        . somewhere between low and high
    """,
    ),
)
