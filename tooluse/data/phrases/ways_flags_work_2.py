"""How people say boolean arguments of meetings, reminders and searches.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "record_meeting auto_record recording record_call record_session enable_recording recording_enabled",
        "true",
        """
        and record it
        with (the|a) recording[ on]
        recorded
        so the (people|ones) who can't make it can watch it (later|afterwards)
        . I'd like to (listen to|watch) it again later
        . some of us (will miss|can't attend) it, so please record
        (turn|switch) recording on
        . everyone (agreed to|is fine with) being recorded
        . we need it on tape
    """,
    ),
    (
        "record_meeting auto_record recording record_call record_session enable_recording recording_enabled",
        "false",
        """
        without recording
        don't record (it|us|anything)
        not recorded
        recording off
        . (not everyone|nobody) wants to be (filmed|recorded)
        off the record, no recording
        . no (tape|recording), we want to talk freely
        . someone will take notes instead of recording
    """,
    ),
    (
        "waiting_room enable_waiting_room lobby use_lobby lobby_enabled",
        "true",
        """
        with a (waiting room|lobby)
        and let people wait (in the lobby|outside) until I (admit them|let them in)
        . I want to (admit|let in) each person myself
        . nobody should get in before I let them
        with the (waiting room|lobby) (switched|turned) on
        so that no strangers (walk|come) straight in
        . I'll check who's there before they get in
        lobby on
    """,
    ),
    (
        "waiting_room enable_waiting_room lobby use_lobby lobby_enabled",
        "false",
        """
        without (a waiting room|a lobby)
        no (lobby|waiting room)
        and let (everyone|people) (straight in|in directly)
        . they (can|should) (come|walk) right in
        waiting room off
        . I don't want to have to admit (people|everyone) one by one
        . nobody should have to wait to be let in
        so anyone with the link gets in at once
    """,
    ),
    (
        "mute_on_entry mute_participants_on_entry mute_participants join_muted mute_all",
        "true",
        """
        with (everyone|everybody|all of them) muted
        and mute (people|them all) when they (join|come in)
        . I don't want (dogs barking|background noise) from everyone's mics
        mics off (at the start|on entry)
        . they can unmute when they have something to say
        . only the (speaker|presenter) should be heard at the beginning
        muted on (entry|arrival)
        with all (mikes|microphones) off when they come in
    """,
    ),
    (
        "mute_on_entry mute_participants_on_entry mute_participants join_muted mute_all",
        "false",
        """
        with (mics|microphones) on
        without muting (anyone|people)
        don't mute (them|anybody)
        unmuted
        . (everyone|everybody) should be able to (talk|speak up) from the start
        . we're a small group, no need to mute anyone
        . they can all talk right away
        open mics for (all|everyone)
    """,
    ),
    (
        "transcribe include_transcript generate_transcript transcription auto_transcribe enable_transcription save_transcript",
        "true",
        """
        with a (transcript|transcription)
        and (write it all out|type up what's said)
        plus (the|a) transcript
        . I (need|want) (it in writing|the text as well)
        . someone on the team is deaf, so they need it in text
        and get (every word|what was said) as text
        . I want to be able to search what (was|is) said
        word for word in writing too
    """,
    ),
    (
        "transcribe include_transcript generate_transcript transcription auto_transcribe enable_transcription save_transcript",
        "false",
        """
        without [a ]transcript[ion]
        no transcript[ needed]
        (only|just) the audio, no text
        . nobody's going to read (a|the) transcript
        don't (transcribe|write out) anything
        . I don't need it in writing
        transcription off
        . no need to type up what's said
    """,
    ),
    (
        "set_reminder reminder with_reminder add_reminder remind remind_me enable_reminder send_reminder reminders_enabled",
        "true",
        """
        and remind me [of it ](beforehand|in time)
        with a reminder
        . I (always|tend to) forget (these|such) things, so (nudge|remind) me
        and (give|send) (me|us) a (nudge|heads-up) before
        (plus|incl.) a reminder
        . don't let me forget
        with an alert[ before it]
        . I'd forget it otherwise, so an alarm please
        reminder on
    """,
    ),
    (
        "set_reminder reminder with_reminder add_reminder remind remind_me enable_reminder send_reminder reminders_enabled",
        "false",
        """
        without (a|any) reminder
        no (reminder|alert|nudge)[ needed]
        . I'll (remember|think of it) (myself|anyway)
        don't remind (me|anyone)
        reminder off
        . I (don't need|can do without) (a|the) nudge
        . I get enough (alerts|pop-ups) as it is
        . no need to remind (me|us)
    """,
    ),
    (
        "optional is_optional optional_attendance attendance_optional not_required",
        "true",
        """
        optional
        as optional
        but it's not a must
        . (nobody has|they don't have) to
        . it's (voluntary|up to them)
        (only|just) if they (like|want)
        . it's (fine|ok) to skip it
        . no (obligation|pressure)
    """,
    ),
    (
        "optional is_optional optional_attendance attendance_optional not_required",
        "false",
        """
        mandatory
        not optional
        required
        . (they|people) (have to|must)
        . it's a must
        . there's no (getting|way) out of it
        . (nobody|no one) (can|may) skip (it|this)
        compulsory, please
    """,
    ),
    (
        "unread_only only_unread is_unread new_only",
        "true",
        """
        (just|only) [the ]unread[ ones]
        unread[ only]
        that I haven't (read|opened|looked at) yet
        (just|only) what's new
        . the ones I've (seen|read) already don't interest me
        what I haven't seen (so far|yet)
        still unopened
        not the ones I've read
    """,
    ),
    (
        "unread_only only_unread is_unread new_only",
        "false",
        """
        read or (not|unread)
        (whether|no matter if) I've read (it|them) or not
        including (what|those) I've (already read|opened)
        also the ones I've (seen|read) (before|already)
        not (just|only) [the ]unread (ones|stuff)
        . I may well have (read|opened) it already
        both read and unread
        . it's something I've opened before, so don't limit it to unread
    """,
    ),
    (
        "has_attachment has_attachments with_attachments with_attachment attachments_only only_with_attachments has_files",
        "true",
        """
        with (an attachment|attachments)
        with (a file|something) attached
        . there was (a file|something|a document) (attached|with it)
        . it (came with|had) an attachment
        that (have|has) (files|a file|an attachment)
        (just|only) those with (files|attachments)
        . I'm after the one with the (paper clip|attached file)
        . I need the attached (file|document), so only mails with one
    """,
    ),
    (
        "has_attachment has_attachments with_attachments with_attachment attachments_only only_with_attachments has_files",
        "false",
        """
        without (an attachment|attachments|files)
        with nothing attached
        . there was (no|never a) file (attached|with it)
        . nothing was attached
        (just|only) (text|plain) ones, no attachments
        that (have|has) no (files|attachment)
        no attachments
        . someone forgot the (attachment|file), that one
    """,
    ),
    (
        "include_archived show_archived with_archived search_archive include_archive",
        "true",
        """
        including (the archive|archived ones|what's archived)
        also in the archive
        archive[d ones] too
        and (look|check) (in|through) the archive (as well|too)
        . it may (have been|be) archived[ by now]
        . I (may|might) have archived it
        archived or not
        plus (everything|whatever) we've (archived|filed away)
    """,
    ),
    (
        "include_archived show_archived with_archived search_archive include_archive",
        "false",
        """
        without (the archive|archived ones)
        (not|nothing) from the archive
        (just|only) (the active|current|live) (ones|stuff)
        no archived (ones|stuff)
        leave out (whatever's|what's) been archived
        (skip|ignore) the archive
        . the archived ones (don't matter|are of no use)
        . what's been archived can stay there
    """,
    ),
    (
        "exact_match exact exact_phrase match_exact strict_match whole_phrase exact_only match_whole_word",
        "true",
        """
        exactly (that|like that|as written)
        exact (match|match only|matches only)
        word for word
        in exactly (that|this) wording
        nothing (similar|close)
        . it has to be (precisely|exactly) (that|the same)
        (letter|character) for character
        . I don't want (anything similar|near misses|things that merely look alike)
    """,
    ),
    (
        "exact_match exact exact_phrase match_exact strict_match whole_phrase exact_only match_whole_word",
        "false",
        """
        or (something|anything) (like it|similar|close)
        (roughly|more or less) like that
        . (the|my) spelling may be (off|wrong)
        . I don't remember (exactly|precisely) how it (went|was written)
        (similar|close) (ones|matches) too
        it (doesn't have to|needn't) (match|be the same) exactly
        fuzzy is (fine|ok)
        or (some|any) variation of (it|that)
    """,
    ),
    (
        "case_sensitive match_case is_case_sensitive respect_case",
        "true",
        """
        case(-| )sensitive
        and (mind|respect) [the ](capitals|upper and lower case)
        with capitals exactly as (I wrote|written)
        match[ing] case
        . (capitals|upper and lower case) (make a difference|matter) here
        . the lower-case one is something else, so watch the capitals
        . (small|lower-case) and capital letters aren't the same thing here
        with the same capitalisation
    """,
    ),
    (
        "case_sensitive match_case is_case_sensitive respect_case",
        "false",
        """
        (case-insensitive|not case sensitive)
        ignore (case|capitals|the capitalisation)
        (upper|capital) or (lower|small)[ letters], doesn't matter
        in (capitals|caps) or not
        . (case|capitalisation) doesn't matter
        . people type it (in all sorts of ways|with or without capitals), find them all
        regardless of (case|capitals)
        capitals or no capitals
    """,
    ),
    (
        "is_starred is_flagged starred_only flagged_only favorites_only favourites_only only_starred",
        "true",
        """
        (only|just) [the ](starred|flagged)[ ones]
        that I('ve| have) (starred|flagged|marked with a star)
        with (a star|a flag)
        . I (starred|flagged) it[ back then]
        among my (favourites|favorites|starred ones)
        . it's one of those I put a star on
        from (the|my) starred (ones|list)
        (the ones|what) I've flagged
    """,
    ),
    (
        "is_starred is_flagged starred_only flagged_only favorites_only favourites_only only_starred",
        "false",
        """
        (starred|flagged) or not
        not (just|only) [the ](starred|flagged)[ ones]
        no star[ on it]
        including those without a (star|flag)
        . I never (starred|flagged) (it|them)
        whether I('ve| have) (starred|flagged) (it|them) or not
        . it doesn't (have to|need to) be one of my favourites
        without a (star|flag)
    """,
    ),
    (
        "include_completed show_completed with_completed include_done show_done include_finished",
        "true",
        """
        including (the|those) (finished|completed|done) (ones|already)
        also what's (done|finished|ticked off) (already|by now)
        with the (done|completed) ones
        completed ones too
        . I want to see what's been (done|finished) (as well|too)
        and what we've [already ]ticked off
        done and dusted ones (too|as well)
        . show what's finished too
    """,
    ),
    (
        "include_completed show_completed with_completed include_done show_done include_finished",
        "false",
        """
        (just|only) (what's|whatever is) (open|still to do|still pending)
        without (what's|the ones) (done|finished)
        (only|just) the open ones
        that (are|is) (still open|not done yet|unfinished)
        . what's (done|finished) (is of no interest|doesn't matter any more)
        leave (off|out) (whatever's|what's) (done|finished|ticked off)
        no completed ones
        . (I've|we've) got to see what's left (to do|open), nothing else
    """,
    ),
)
