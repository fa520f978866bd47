"""How people say yes or no to more flags of devices, pictures, sports, games, patients and pets.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "preheat pre_heat warm_up_first preheat_oven preheat_cabin precondition preconditioning",
        "true",
        """
        and (warm|heat) it up (first|before)
        preheated
        . it should be warm when I (get in|start|need it)
        . it has to be hot from the start
        with preheating
        . I don't want to start with it cold
        . get it warm beforehand
        . let it heat up first
    """,
    ),
    (
        "preheat pre_heat warm_up_first preheat_oven preheat_cabin precondition preconditioning",
        "false",
        """
        without (preheating|warming it up)
        no preheating
        . it can start cold
        . don't (warm|heat) it up (first|before)
        from cold
        . preheating is a waste of (energy|power)
        . no need to heat it up first
        . it may be cold at the start
    """,
    ),
    (
        "vibrate vibration vibrate_only enable_vibration vibrate_mode haptic",
        "true",
        """
        with vibration
        . it should buzz
        . I want to feel it in my pocket
        . make it (buzz|shake)
        . I only notice it when it buzzes
        with a buzz
        . I can't hear it, so I need to feel it
        . let it shake me awake
    """,
    ),
    (
        "vibrate vibration vibrate_only enable_vibration vibrate_mode haptic",
        "false",
        """
        without (vibrating|vibration|buzzing)
        no (vibration|buzzing)
        . it (mustn't|shouldn't) (buzz|shake)
        . I hate the buzzing
        . the buzzing [on the table ]drives me mad
        . don't let it (shake|buzz)
        vibration off
        . it nearly buzzed itself off the table last time
    """,
    ),
    (
        "auto_lock lock_after lock_automatically lock_behind auto_relock autolock lock_door lock_doors lock_on_leave",
        "true",
        """
        and lock (it|up)[ (after me|behind me)]
        . I always forget to lock (it|up)
        . (it|everything) should be locked (after that|when I'm out)
        locked
        . I don't want anyone walking in
        . make sure nobody can get in
        . lock up as well
        . bolt it, too
    """,
    ),
    (
        "auto_lock lock_after lock_automatically lock_behind auto_relock autolock lock_door lock_doors lock_on_leave",
        "false",
        """
        . leave it unlocked
        . don't lock (it|up)
        without locking (it|up)
        unlocked
        . I'll lock up myself
        . somebody's still coming in, so no locking
        . I locked myself out that way once, so leave it unlocked
        . the kids haven't got keys, so don't lock
    """,
    ),
    (
        "fade fade_in gradual gradually smooth_transition fade_lights slow_fade gentle_wake is_gradual transition_smoothly",
        "true",
        """
        gradually
        (slowly|gently)
        bit by bit
        not all at once
        . it should come on slowly
        . I don't like it when it's sudden
        little by little
        with a slow fade
        . I jump if it happens suddenly
    """,
    ),
    (
        "fade fade_in gradual gradually smooth_transition fade_lights slow_fade gentle_wake is_gradual transition_smoothly",
        "false",
        """
        [all ]at once
        straight away, no fading
        without fading
        . no need to do it (slowly|gradually)
        in one go
        suddenly
        . I need a jolt
        . slow fading gets on my nerves
        not gradually
    """,
    ),
    (
        "high_quality hd lossless best_quality high_resolution hq hi_res high_res full_quality original_quality",
        "true",
        """
        in the best quality
        in (full|high) (quality|resolution)
        . it (has to|must) be (sharp|crisp)
        as good as it gets
        . I've got a (huge|good) screen, so make it sharp
        . I notice every (flaw|bit of noise)
        . it's going to be printed big
        without losing any detail
        . size doesn't matter, quality does
    """,
    ),
    (
        "high_quality hd lossless best_quality high_resolution hq hi_res high_res full_quality original_quality",
        "false",
        """
        . it (needn't|doesn't have to) be (great|top) quality
        in (low|lower|reduced) quality
        . small (and rough|but rough) is (fine|ok)
        . my connection is (slow|awful), so the small version
        . I need to save (data|space), so not the big version
        low-res is fine
        . it's only a thumbnail
        . I don't hear or see the difference, so not the big one
    """,
    ),
    (
        "remove_background transparent_background background_removal cut_out remove_bg no_background isolate_subject",
        "true",
        """
        without the background
        with the background (removed|gone)
        and (get rid of|take out) what's behind (it|them)
        cut out
        . I (only|just) want the person, nothing behind
        . what's behind (it|them) should go
        on a see-through background
        . I want to put it on a different background
    """,
    ),
    (
        "remove_background transparent_background background_removal cut_out remove_bg no_background isolate_subject",
        "false",
        """
        with the background
        . (keep|leave) the background (in|as it is)
        . don't cut (it|anything) out
        . the background (can|should) stay
        . I like what's behind (it|them)
        . what's behind them belongs to the picture
        . leave what's behind (it|them) alone
        . the view behind us is the point
    """,
    ),
    (
        "watermark add_watermark watermarked include_watermark apply_watermark with_watermark",
        "true",
        """
        with (my|a|our) watermark
        watermarked
        . people keep stealing (my pictures|them)
        . put my (name|logo) across (it|them)
        . it should be clear whose it is
        . I don't want anyone to use it as their own
        and stamp my name on it
        . it's only a preview for a client, so stamp it
    """,
    ),
    (
        "watermark add_watermark watermarked include_watermark apply_watermark with_watermark",
        "false",
        """
        without (a|the) watermark
        no (watermark|logo across it)
        clean, nothing stamped on it
        . don't (put|stamp) anything (over|on) it
        . I've paid for it, so no stamp across it
        . no stamps or logos on it
        . I don't want a name [written ]across (it|the picture)
        . the client paid, so leave off the stamp
    """,
    ),
    (
        "low_impact joint_friendly gentle_on_joints no_jumping knee_friendly easy_on_joints",
        "true",
        """
        . my (knees|joints) (are bad|hurt)
        without jumping
        . I('ve| have) got bad knees
        that's (easy|gentle) on the (joints|knees)
        . I'm just getting over an injury
        no jumping
        . my downstairs neighbours complain when I jump
        . I've had a hip replacement
        low-impact
    """,
    ),
    (
        "low_impact joint_friendly gentle_on_joints no_jumping knee_friendly easy_on_joints",
        "false",
        """
        . (jumping|hopping) is (fine|ok)
        with (lots of|plenty of) jumping
        . my (knees|joints) are (fine|in good shape)
        . it may be hard on the (knees|joints)
        . I want to jump (about|around)
        high-impact
        . I like burpees and jump squats
        . I can take a pounding
    """,
    ),
    (
        "ranked ranked_only competitive is_competitive is_ranked ranked_mode",
        "true",
        """
        ranked
        for points
        . I want to climb the (ladder|table)
        . it should count
        . I'm after (a better rank|rank points)
        and it counts
        . I'm playing to win
        . I want to get out of bronze
        . this one's serious
    """,
    ),
    (
        "ranked ranked_only competitive is_competitive is_ranked ranked_mode",
        "false",
        """
        (just|only) for fun
        unranked
        casual
        . it shouldn't count
        . I don't care about (my rank|points|winning)
        . we only want to mess about
        . I'm just warming up
        . I've had a few beers, so nothing that counts
        not for points
    """,
    ),
    (
        "hints allow_hints show_hints enable_hints hints_enabled with_hints give_hints",
        "true",
        """
        with hints
        . (help me a bit|give me a hand) if I get stuck
        . I get stuck [so ]easily
        . a few clues would be nice
        . nudge me (along|in the right direction) when I don't get any further
        . my son needs a bit of help with it
        and give me clues
        . I'm no good at these, so help me along
    """,
    ),
    (
        "hints allow_hints show_hints enable_hints hints_enabled with_hints give_hints",
        "false",
        """
        without (hints|help|clues)
        no (hints|clues)
        . I want to (work it out|solve it) [by ]myself
        . don't (help me|give me clues)
        . helping would spoil the fun
        . I'm proud, I'll get there on my own
        . I don't need any help with it
        . I'd rather get stuck than be told
    """,
    ),
    (
        "has_allergies allergies allergic has_allergy is_allergic known_allergies",
        "true",
        """
        . (I'm|she's|he's) allergic to (something|a few things)
        with allergies
        . (I|we) have to be careful with allergies
        . I (come out|break out) in (a rash|hives) from (some|certain) things
        . there are allergies to watch out for
        . I react badly to (some|a few) things
        . I carry an epipen
        . one of us has an allergy
    """,
    ),
    (
        "has_allergies allergies allergic has_allergy is_allergic known_allergies",
        "false",
        """
        . (I'm|she's|he's) not allergic[ to anything]
        no allergies
        without [any ]allergies
        . (I|we) can (have|take) anything, no allergies
        . nobody's allergic
        . I've never reacted to anything
        . no allergies that we know of
        . I tolerate everything
    """,
    ),
    (
        "walk_in walk_ins accepts_walk_ins walkin no_appointment walk_in_only no_appointment_needed walk_ins_welcome",
        "true",
        """
        without an appointment
        where I can just (turn up|walk in)
        . I haven't got an appointment
        . I (just want to|want to just) (turn up|walk in)
        no appointment needed
        . I can't wait weeks for a slot, I'd just like to show up
        that takes people off the street
        . I didn't book anything, I'm just coming in
    """,
    ),
    (
        "walk_in walk_ins accepts_walk_ins walkin no_appointment walk_in_only no_appointment_needed walk_ins_welcome",
        "false",
        """
        with an appointment
        by appointment[ only]
        . I (want|need|have) (an appointment|a fixed slot)
        . I don't want to just turn up[ and wait]
        booked ahead
        . I'd rather have a fixed time than sit around
        . I like to know when it's my turn
        not just turning up
    """,
    ),
    (
        "house_trained is_house_trained housebroken potty_trained is_housebroken toilet_trained litter_trained",
        "true",
        """
        . (he|she|it) [already ]goes (outside|where it should)
        house-trained
        . no puddles (any more|indoors)
        . (he|she) asks to go out
        clean (at home|indoors)
        . (he|she) hasn't had an accident (for ages|in ages)
        . I don't want to wipe up puddles
        . our carpets have to survive
    """,
    ),
    (
        "house_trained is_house_trained housebroken potty_trained is_housebroken toilet_trained litter_trained",
        "false",
        """
        not house-trained[ yet]
        . (he|she|it) [still ](goes|pees) everywhere
        . there are [still ](puddles|accidents) (every day|all over)
        . (he|she) still has accidents
        . (he|she) hasn't got the idea [of going outside ]yet
        . the carpet has seen a lot of pee
        . we're still working on the puddles
        . puddles don't bother me
    """,
    ),
)
