"""How people say yes or no to the flags of smart homes, household machines, cars and garages.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "dimmable is_dimmable dimmable_only dimming supports_dimming",
        "true",
        """
        that I can (dim|turn down)
        dimmable
        . it shouldn't always be at full brightness
        . I want to turn the light down in the evening
        with a dimmer
        . sometimes I like it bright, sometimes cosy
        . we turn it low when we watch films
        for a dimmer switch
        . I like to set the mood
    """,
    ),
    (
        "dimmable is_dimmable dimmable_only dimming supports_dimming",
        "false",
        """
        . it (needn't|doesn't have to) be dimmable
        not dimmable
        . just on and off
        . I haven't got a dimmer
        without (a dimmer|dimming)
        . I only ever want it at full brightness
        . [simply ]on or off is (all I need|enough)
        . I never turn the light down
    """,
    ),
    (
        "loud is_loud loudly at_full_volume high_volume max_volume",
        "true",
        """
        loud
        . I sleep like a log
        so that the whole house hears it
        at full (volume|blast)
        . I'm hard of hearing
        . I (never|hardly) hear (it|the thing)
        really loudly
        . I want to hear it in the garden, too
        . crank it up
        . it has to get through my headphones
    """,
    ),
    (
        "loud is_loud loudly at_full_volume high_volume max_volume",
        "false",
        """
        (softly|quietly)
        not [too ]loud
        . the (baby|kids) (is|are) asleep
        without waking (anyone|everybody)
        . the neighbours complain
        . I've got a headache
        gently
        . the walls are thin here
        . keep it down
        . my wife's sleeping next to me
    """,
    ),
    (
        "silent silent_mode quiet quiet_mode silently is_silent mute no_sound sound_off do_not_disturb",
        "true",
        """
        (silently|quietly)
        without (a sound|any noise|making noise)
        . the (baby|kids) (is|are) asleep
        . I'm in a (meeting|lecture)
        . I've got a headache
        no (sound|noise)
        . it's the middle of the night
        . keep it quiet
        . the neighbours mustn't hear it
        . I don't want to be disturbed
    """,
    ),
    (
        "silent silent_mode quiet quiet_mode silently is_silent mute no_sound sound_off do_not_disturb",
        "false",
        """
        with [the ]sound[ on]
        . it (may|can) make [a ]noise
        . I want to hear it
        . noise is (fine|no problem)
        . nobody's sleeping
        . it needn't be quiet
        . there's nobody home to disturb
        loud and clear
        . sound on, please
    """,
    ),
    (
        "child_lock kid_lock childlock safety_lock enable_child_lock button_lock",
        "true",
        """
        with the child lock[ on]
        . the (kids|children) keep pressing [the ]buttons
        . my toddler turns every knob (he|she) can reach
        so (the|my) kids can't (open|change) it
        and lock the buttons
        . little fingers are everywhere
        . it must be safe from (the|my) toddler
        . last time our little one switched it off
    """,
    ),
    (
        "child_lock kid_lock childlock safety_lock enable_child_lock button_lock",
        "false",
        """
        without the child lock
        child lock off
        . [the ](kids|children) aren't (here|home)
        . no need to lock the buttons
        . no (kids|children) in this house
        and unlock the buttons
        . I want to press the buttons myself
        . the kids are old enough not to play with it
    """,
    ),
    (
        "eco_mode eco energy_saving energy_saver economy_mode power_saving energy_saving_mode low_power",
        "true",
        """
        (on|in) eco
        in [the ](eco|energy-saving) mode
        . (it|that) should use as little (power|electricity) as possible
        to save (power|energy|electricity)
        . (my|our) electricity bill is (huge|high enough)
        . power's so expensive
        the energy-saving way
        . think of the planet
        . I don't mind if it takes longer if it (saves|uses less) (power|energy)
    """,
    ),
    (
        "eco_mode eco energy_saving energy_saver economy_mode power_saving energy_saving_mode low_power",
        "false",
        """
        not (on|in) eco
        without the eco (mode|thing)
        . I don't care how much (power|electricity) it uses
        at full power
        . eco takes (forever|far too long)
        no eco
        . never mind the electricity bill
        . we've got solar panels, no need to save
        . the eco thing never does the job properly
    """,
    ),
    (
        "night_mode overnight_mode sleep_mode bedtime_mode nighttime night_time",
        "true",
        """
        for the night
        in night mode
        . I'm going to bed
        . we're [all ]going to sleep
        . it's bedtime
        . it shouldn't keep me awake
        . don't let it shine in my face while I sleep
        . I'm off to bed, so the gentle setting
        . we're turning in now
    """,
    ),
    (
        "night_mode overnight_mode sleep_mode bedtime_mode nighttime night_time",
        "false",
        """
        . I'm [still ](up|awake)
        not in night mode
        . nobody's (asleep|sleeping|in bed)
        . I'm up now, normal mode please
        night mode off
        . I just got up
        . it's broad daylight
        . we're staying up
    """,
    ),
    (
        "all_rooms whole_house entire_home whole_home everywhere apply_to_all_rooms every_room",
        "true",
        """
        everywhere
        in (the whole house|all rooms|every room)
        all over the house
        upstairs and downstairs
        . I go from room to room
        . the whole house, not just here
        in each and every room
        from the cellar to the attic
        . no room left out
    """,
    ),
    (
        "all_rooms whole_house entire_home whole_home everywhere apply_to_all_rooms every_room",
        "false",
        """
        (just|only) (here|in this room)
        in this room[ and nowhere else]
        not (everywhere|in the whole house)
        . leave the (other rooms|rest of the house) alone
        . the others should be left in peace
        . not the whole house
        . I'm only ever in here
        . don't touch the other rooms
    """,
    ),
    (
        "motion_detection motion_sensor motion_alerts detect_motion motion_activated motion_enabled enable_motion",
        "true",
        """
        . (tell me|let me know) when (somebody|something) moves
        . it should react (when|if) (somebody|someone) walks by
        when (somebody|something) moves
        with motion detection
        . somebody's been creeping round (our|the) house
        . I want to know if anyone sneaks around
        and watch for movement
        . it should notice anyone walking about
    """,
    ),
    (
        "motion_detection motion_sensor motion_alerts detect_motion motion_activated motion_enabled enable_motion",
        "false",
        """
        without motion detection
        no motion (alerts|detection)
        . it needn't react to every (cat|leaf)
        . the cat sets it off all the time
        . don't react when something moves
        . the trees in the wind set it off
        . I walk past it all day, so it shouldn't react to movement
        motion detection off
    """,
    ),
    (
        "mop mopping with_mop include_mopping wet_clean mop_floor vacuum_and_mop mop_mode",
        "true",
        """
        and mop (too|as well)
        . the floor's sticky
        with the wet cloth
        wet
        . somebody spilled juice
        . I want it wiped with water[ too]
        with mopping
        . muddy paws everywhere, it needs water
        . the tiles need a wipe
    """,
    ),
    (
        "mop mopping with_mop include_mopping wet_clean mop_floor vacuum_and_mop mop_mode",
        "false",
        """
        (just|only) (vacuum|the dust)
        without (water|mopping)
        no (water|mopping)
        dry
        . the [wooden ]floor mustn't get wet
        . I don't want wet floors
        . don't mop
        . the mop's broken
        . I want to walk on it straight away, so no water
    """,
    ),
    (
        "extra_rinse additional_rinse rinse_again second_rinse rinse_plus",
        "true",
        """
        with (an extra|another) rinse
        and rinse [it ](twice|again)
        . (my|the baby's) skin can't take [leftover ]soap
        . there's always soap left in it
        . I used too much (powder|detergent)
        . one rinse isn't enough
        rinsed [really ]thoroughly
        . the last load came out all soapy
    """,
    ),
    (
        "extra_rinse additional_rinse rinse_again second_rinse rinse_plus",
        "false",
        """
        without (an extra|another) rinse
        no extra rinse
        . (one|the normal) rinse is (enough|fine)
        . don't waste water on rinsing again
        . don't rinse it twice
        . I've used hardly any soap, so the usual rinse is enough
        . save the water, don't rinse again
        just the normal rinse
    """,
    ),
    (
        "courtesy_car loaner_car loaner loaner_vehicle replacement_car replacement_vehicle need_loaner courtesy_vehicle",
        "true",
        """
        . I need a car (in the meantime|while it's in)
        with a (loaner|courtesy car)
        . I can't (be|do) without a car[ that long]
        . I have to get to work (somehow|while they do it)
        and a replacement while it's there
        . I'll be stuck without wheels
        . can you lend me one meanwhile
        . I drive the kids around, so I need another one till it's done
    """,
    ),
    (
        "courtesy_car loaner_car loaner loaner_vehicle replacement_car replacement_vehicle need_loaner courtesy_vehicle",
        "false",
        """
        no (loaner|courtesy car)
        without a (loaner|courtesy car)
        . we've got a second car
        . I can (take the bus|cycle) in the meantime
        . I don't need a car (in the meantime|while it's in)
        . my wife picks me up, so no replacement car
        . I can do without wheels that long
        . I'm working from home, no car needed
    """,
    ),
    (
        "wait_on_site customer_waiting waiting_customer will_wait wait_at_shop wait_while_serviced",
        "true",
        """
        . I'll wait (there|for it)
        . I'll sit there (until|till) it's done
        while I wait
        . I'll have a coffee there till it's ready
        . I'm not going anywhere till it's done
        . I'll stay with it
        . I'll bring a book and wait
        . I've nowhere to go in between
    """,
    ),
    (
        "wait_on_site customer_waiting waiting_customer will_wait wait_at_shop wait_while_serviced",
        "false",
        """
        . I'll (drop it off|leave it there) and come back
        . I won't (wait|stay)
        . I'll (pick it up|get it) later
        . I can't sit there and wait
        . call me when it's done
        . my husband will fetch it later
        . I have to be at work, so I can't stay
        . I'm dropping it off
    """,
    ),
    (
        "heated_seats seat_heating heat_seats seat_heater warm_seats heated_seat",
        "true",
        """
        with (warm|heated) seats
        with the seat heating[ on]
        . my (bum|bottom) is (freezing|cold)
        . I hate sitting down on cold leather
        . I want a warm backside
        seats warmed
        . my bad back likes it warm
        . the seats are like ice
    """,
    ),
    (
        "heated_seats seat_heating heat_seats seat_heater warm_seats heated_seat",
        "false",
        """
        without (warm|heated) seats
        seat heating off
        no seat heating
        . I don't need a warm (bum|bottom)
        . it's warm enough to sit without heating
        . I don't like warm seats
        . leave the seats cold
        . heated seats make me sweat
    """,
    ),
)
