"""How people say yes or no to the flags of sports, music, films, games, pictures and family life.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "shuffle random_order is_shuffled shuffle_mode shuffle_play shuffled",
        "true",
        """
        [in ](any|random) order
        on shuffle
        shuffled
        mixed up
        . I (don't want to|shouldn't) know what comes next
        . surprise me with the order
        . always the same order is boring
        all jumbled up
        . mix them up[ a bit]
    """,
    ),
    (
        "shuffle random_order is_shuffled shuffle_mode shuffle_play shuffled",
        "false",
        """
        (one after (the other|another)|in order)
        in the (right|original|proper) order
        from start to finish, as it was meant
        not (on shuffle|shuffled|mixed up)
        . don't mix them up
        . the order matters
        without shuffle
        . don't jump around
        . I want them the way they come
    """,
    ),
    (
        "repeat loop on_repeat repeat_mode looping play_on_loop repeat_all looped",
        "true",
        """
        on (repeat|a loop|loop)
        over and over[ again]
        again and again
        . start again when it's over
        . keep it going[ till I say stop]
        . I can't get enough of it
        in an endless loop
        . it should never stop
        . when it ends, from the top again
    """,
    ),
    (
        "repeat loop on_repeat repeat_mode looping play_on_loop repeat_all looped",
        "false",
        """
        (just|only) once
        . stop when it's (over|done|finished)
        not on (repeat|loop)
        . one time is enough
        without repeating
        . don't start again at the end
        once through
        . once it's done I want silence
        . don't keep going round and round
    """,
    ),
    (
        "explicit explicit_allowed allow_explicit include_explicit explicit_content mature_content uncensored",
        "true",
        """
        (swearing|bad language) and all
        . swearing is (fine|ok)
        uncensored
        . I don't mind (swear words|bad language|rude words)
        . no kids around, so it may be rude
        with all the swear words
        not the clean version
        . nobody here minds a few F-words
        . I hate it when they bleep things out
    """,
    ),
    (
        "explicit explicit_allowed allow_explicit include_explicit explicit_content mature_content uncensored",
        "false",
        """
        without (swearing|swear words|bad language)
        the clean version
        no (swearing|bad language|dirty words)
        . (the|my) (kids|children) are (listening|in the car|watching)
        . my (mum|gran) is listening
        clean
        . it's for a school
        . it must be fit for little ears
        . we'll play it at work, so nothing rude
    """,
    ),
    (
        "instrumental instrumental_only instrumentals no_vocals without_vocals is_instrumental",
        "true",
        """
        without (singing|vocals|words|lyrics)
        no (singing|vocals|lyrics)
        instrumental
        . I can't concentrate when somebody sings
        nobody singing
        . words distract me[ from work]
        . I want to sing over it myself
        just the (instruments|music)
        . I just need the backing
    """,
    ),
    (
        "instrumental instrumental_only instrumentals no_vocals without_vocals is_instrumental",
        "false",
        """
        with (singing|vocals|lyrics)
        . somebody should sing
        . I want to sing along
        not [just ]instrumental
        . I want to hear (a voice|voices)
        . I like it when there are words
        . without a voice it's boring
        . the singer is the whole point
    """,
    ),
    (
        "download offline save_offline download_for_offline offline_available available_offline download_offline offline_mode",
        "true",
        """
        . I won't have [any ](internet|signal|wifi) there
        . I'm [going to be ]on a plane
        to have it without internet
        . there's no (signal|reception) where I'm going
        offline
        . my data [plan ]is nearly used up
        . we're going [deep ]into the mountains, no signal there
        . I'll be underground without a connection
        so that it works without a connection
    """,
    ),
    (
        "download offline save_offline download_for_offline offline_available available_offline download_offline offline_mode",
        "false",
        """
        . I('ve got| have) (internet|wifi) (there|everywhere)
        online only
        . my phone is full, so don't store it
        . I'm always online
        . don't put it on my (phone|device)
        without storing it on my device
        . I've got unlimited data
        no need to have it offline
        . don't fill up my memory
    """,
    ),
    (
        "subtitles captions with_subtitles show_subtitles subtitled closed_captions enable_subtitles include_subtitles subtitles_enabled",
        "true",
        """
        with subtitles
        subtitled
        . I'm [a bit ](deaf|hard of hearing)
        . I want to read along
        . they mumble so much
        with the text (underneath|at the bottom)
        . we watch it with the sound off
        . I can't follow their accent
        . I need to read what they say
    """,
    ),
    (
        "subtitles captions with_subtitles show_subtitles subtitled closed_captions enable_subtitles include_subtitles subtitles_enabled",
        "false",
        """
        without subtitles
        no subtitles
        . I (hate|don't want) text all over the picture
        . I can follow it without reading
        subtitles off
        . the text (distracts me|spoils the picture)
        . I don't want to read all the time
        . I understand it well enough by ear
    """,
    ),
    (
        "spoilers include_spoilers show_spoilers allow_spoilers spoilers_allowed contains_spoilers with_spoilers",
        "true",
        """
        . (I've|I have) [already ](seen|finished) it
        . spoilers are (fine|ok)
        with spoilers
        . I (really want to|have to) know how it ends
        . you can give away the ending
        . I want to know who did it
        . tell me (everything|how it ends)
        ending and all
    """,
    ),
    (
        "spoilers include_spoilers show_spoilers allow_spoilers spoilers_allowed contains_spoilers with_spoilers",
        "false",
        """
        without spoilers
        no spoilers
        . I haven't (seen|finished) it yet
        . don't (tell me how it ends|give away the ending|spoil it)
        . I'm only halfway through
        . I want to find out myself how it ends
        . we're watching it tonight, so not a word about the ending
        . I've been avoiding the result all day
    """,
    ),
    (
        "exclude_watched hide_watched unwatched_only exclude_seen unseen_only only_unwatched hide_seen exclude_played unplayed_only",
        "true",
        """
        that I haven't (seen|watched)[ yet]
        . I don't want (the same old things|to see anything twice)
        nothing I already know
        that's new to me
        . leave out what I've [already ](seen|watched)
        . not the ones I know by heart
        . I've had enough of reruns
        . skip everything I've had before
    """,
    ),
    (
        "exclude_watched hide_watched unwatched_only exclude_seen unseen_only only_unwatched hide_seen exclude_played unplayed_only",
        "false",
        """
        even if I['ve] [already ](seen|know) it
        . I don't mind (seeing|watching) (it|something) again
        things I already know, too
        . old favourites are fine[ too]
        . I like going back to things I know
        . it may be something I've seen
        . include what I've already seen
        . I love watching things twice
    """,
    ),
    (
        "multiplayer is_multiplayer multi_player multiplayer_only with_friends co_op coop local_coop",
        "true",
        """
        with [my ](friends|mates|others)
        . we want to play [it ]together
        for (several|more than one)
        that I can play with (friends|my mates|my brother)
        multiplayer
        . my (brother|sister|wife) wants to play along
        . playing alone is boring
        . we're a whole gang
        . it's for game night with everybody
    """,
    ),
    (
        "multiplayer is_multiplayer multi_player multiplayer_only with_friends co_op coop local_coop",
        "false",
        """
        (on my own|by myself)
        . I['ll] play (alone|by myself)
        single-player
        just [for ]me
        . I don't want to play with (others|strangers)
        not with other people
        . I've nobody to play with
        . other players annoy me
        . solo, please
    """,
    ),
    (
        "crossplay cross_platform cross_play crossplay_enabled cross_platform_play",
        "true",
        """
        . (some of us|my friends) (are|play) on (another|a different) (console|system|platform)
        whatever (console|machine) they're on
        with crossplay
        . not everybody has the same console
        . my mates have a different box
        across (consoles|platforms)
        . half of us have a PC
        . we're not all on the same machine
    """,
    ),
    (
        "crossplay cross_platform cross_play crossplay_enabled cross_platform_play",
        "false",
        """
        . we('re all| all play) on the same (console|system)
        without crossplay
        no crossplay
        only (people|players) on (my|the same) (console|system)
        . I don't want to meet PC players
        . everybody has the same machine
        . keep out the other platforms
        crossplay off
    """,
    ),
    (
        "flash use_flash flash_on with_flash enable_flash",
        "true",
        """
        with [the ]flash
        flash on
        . it's [too ]dark [in ]here
        . there's hardly any light[ here]
        . everything comes out black otherwise
        . light it up with the flash
        . we're in a cave
        . the sun's behind them, so fire the flash
        . the faces are always in the shade
    """,
    ),
    (
        "flash use_flash flash_on with_flash enable_flash",
        "false",
        """
        without [the ]flash
        no flash
        flash off
        . (flash is|flashes are) (forbidden|not allowed)[ here]
        . the flash (would wake|frightens) (the baby|her|him)
        . it's bright enough
        . I don't want red eyes
        . we're in a museum
        . there's glass in front, the flash would reflect
    """,
    ),
    (
        "grayscale greyscale black_and_white monochrome is_grayscale convert_to_grayscale bw desaturate",
        "true",
        """
        [in ]black and white
        without [any ](colour|color)
        no (colour|color)s
        like (an old photo|in the old days)
        in shades of (grey|gray)
        . take the (colour|color) out
        . it should look like an old film
        . my colour ink is empty
        . colour is too expensive
    """,
    ),
    (
        "grayscale greyscale black_and_white monochrome is_grayscale convert_to_grayscale bw desaturate",
        "false",
        """
        in [full ](colour|color)
        with [all ]the (colour|color)s
        . I want to see the (colour|color)s
        not [in ]black and white
        . keep the (colour|color)
        . the (colour|color)s are what it's all about
        . don't make it grey
        . grey is so dull
    """,
    ),
    (
        "plus_one bring_guest has_plus_one with_guest bringing_guest plus_one_allowed with_partner with_companion",
        "true",
        """
        . I'm bringing (someone|somebody|my girlfriend|my boyfriend)
        with (my|a) (partner|other half|date)
        . my (wife|husband) is coming (too|along)
        plus one
        . there'll be somebody with me
        . I'm not coming alone
        and somebody I'm bringing along
        . we're coming as a couple
    """,
    ),
    (
        "plus_one bring_guest has_plus_one with_guest bringing_guest plus_one_allowed with_partner with_companion",
        "false",
        """
        . I'm coming (alone|on my own|by myself)
        without (anyone else|company)
        . (just|only) me
        . my (wife|husband) can't come
        . nobody's coming with me
        . I'm single
        . I won't bring anyone
        by myself
    """,
    ),
)
