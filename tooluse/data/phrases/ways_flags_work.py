"""How people say boolean arguments of messages, e-mail and calendars.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "silent silently disable_notification mute_notification quiet_send no_sound suppress_notification send_silently",
        "true",
        """
        silently
        without (a sound|making their phone (buzz|ring|ping))
        [but ]don't (wake|disturb) (anyone|them)
        no (ping|sound|notification)
        with notifications (off|muted)
        quietly please, they (may|might) be (asleep|sleeping)
        . I don't want (it to make a noise|anyone's phone going off)
        . it shouldn't (buzz|ping|beep) on their end
        . they can see it when they next look, no need for an alert
    """,
    ),
    (
        "silent silently disable_notification mute_notification quiet_send no_sound suppress_notification send_silently",
        "false",
        """
        with the (normal|usual) (sound|alert)
        and make sure it (pings|buzzes|rings)
        (loud|audible) please
        with (a sound|sound on)
        . they (should|need to) hear it (come in|arrive)
        . let it ring, I want them to notice
        not on silent
        . the phone (may|can) (buzz|ping) as usual
    """,
    ),
    (
        "send_copy send_copy_to_me copy_me cc_me cc_self bcc_self copy_to_self copy_sender send_me_copy copy_to_sender",
        "true",
        """
        (cc me|copy me in)[ on it]
        with a copy to (me|myself)
        and send me (one|a copy) (too|as well)
        and put me in cc
        + copy to me
        . I('d like| want) a copy (too|in my own inbox)
        . I need (it|a copy) for my (own files|own records)
        and let me have the same (thing|message)
    """,
    ),
    (
        "send_copy send_copy_to_me copy_me cc_me cc_self bcc_self copy_to_self copy_sender send_me_copy copy_to_sender",
        "false",
        """
        (no copy|don't need a copy) for me
        without (copying me in|cc'ing me)
        no need to (cc|copy) me
        don't (cc|copy) me
        . I don't need (it|a copy) in my own inbox
        and leave me (off|out of) the cc
        . my own mailbox is full enough, no copy to me
        . it needn't come to me as well
    """,
    ),
    (
        "read_receipt request_read_receipt read_confirmation request_receipt delivery_and_read_receipt notify_on_read want_read_receipt",
        "true",
        """
        with [a ]read receipt
        and (ask for|request) a read receipt
        and (tell me|let me know|ping me) when (it's been|it is) (read|opened)
        . I (want|need) to (know|see) (when|that) (it gets|it's been) (read|opened)
        . I need proof that it was read
        read receipt (on|please)
        . last time they (claimed|said) they never saw it, so I want to see when it's opened
        with confirmation of reading
        so I can see (if|when) they've read it
    """,
    ),
    (
        "read_receipt request_read_receipt read_confirmation request_receipt delivery_and_read_receipt notify_on_read want_read_receipt",
        "false",
        """
        without [a ]read receipt
        no read receipt[ needed]
        . I don't need to know (when|if) (it's|it was) (read|opened)
        don't ask for a read receipt
        read receipt off
        . (read receipts|those receipts) (annoy people|come across as pushy), leave it off
        no need to (track|check) whether they read it
        . I trust they'll read it, no receipt
    """,
    ),
    (
        "encrypted encrypt encryption use_encryption secure_message end_to_end encrypt_message encrypt_file enable_encryption encrypt_at_rest",
        "true",
        """
        encrypted
        and encrypt it
        with encryption[ on]
        . nobody else should be able to (read|open) it, so encrypt it
        . it (has|contains) (personal|sensitive|confidential) data, so (encrypted|with encryption) please
        [make sure it's ](properly encrypted|end-to-end encrypted)
        . our data protection officer insists on encryption
        (turn on|use|enable) encryption
    """,
    ),
    (
        "encrypted encrypt encryption use_encryption secure_message end_to_end encrypt_message encrypt_file enable_encryption encrypt_at_rest",
        "false",
        """
        unencrypted
        without encryption
        no (encryption|need to encrypt)[ it]
        in the clear
        . nothing (secret|sensitive) in it, plain is fine
        don't (bother encrypting|encrypt) it
        . they can't open encrypted (stuff|things) over there
        encryption off
    """,
    ),
    (
        "pinned pin pin_to_top sticky pin_message is_pinned keep_on_top pin_post pin_note",
        "true",
        """
        and pin it[ (to|at) the top]
        pinned
        [and ](keep|put) it (at|on) [the ](top|very top)
        as a (sticky|pinned one)
        . it should stay at the top
        so (everyone|everybody) sees it first, pin it
        . I want it (always at the top|to stay on top)
        . (please |pls )pin it too
        . it mustn't scroll away
    """,
    ),
    (
        "pinned pin pin_to_top sticky pin_message is_pinned keep_on_top pin_post pin_note",
        "false",
        """
        (without pinning|don't pin) it
        not pinned
        no need to pin it
        unpinned
        . it (doesn't have to|needn't) (stay at|be on) [the ]top
        . the pinned (list|section) is (full|crowded) already, so don't add it there
        . it can scroll down with the (rest|others)
        no sticky
    """,
    ),
    (
        "draft save_as_draft draft_only as_draft is_draft create_as_draft keep_as_draft",
        "true",
        """
        as a draft
        [but ]only (a draft|as draft)
        in draft[ for now]
        . I (want|would like) to (look at|go over|read) it (first|once more) before it goes out
        [but ](don't send it|don't publish) yet, just save it
        draft (only|first)
        . leave it in drafts
        . I'll (finish|polish|complete) it (later|myself)
        and keep it (unsent|unpublished) until I've (checked|seen) it
    """,
    ),
    (
        "draft save_as_draft draft_only as_draft is_draft create_as_draft keep_as_draft",
        "false",
        """
        (not|no longer) (as a|a) draft
        no draft
        straight (away|out), not to drafts
        . it's (final|finished), no draft needed
        for real, not in draft
        . it (can|may) go (out|live) (as it is|like this)
        . I've (checked|proofread) it already, no need to (park|keep) it in drafts
        skip the draft (stage|step)
    """,
    ),
    (
        "reply_all reply_to_all answer_all include_all_recipients respond_to_all",
        "true",
        """
        to (everyone|everybody|all of them)
        reply[ to] all
        (keep|keeping) (everyone|everybody|all of them) in (cc|the loop)
        to the whole (thread|list|group)
        . (everyone|everybody) on the (thread|mail) should (see|get) it
        and leave (nobody|no one) out
        . all the (others|people in cc) need (the answer|to know) too
        with everybody in cc as before
    """,
    ),
    (
        "reply_all reply_to_all answer_all include_all_recipients respond_to_all",
        "false",
        """
        only to the sender
        (just|only) to the person who (wrote|sent it)
        not (to everyone|reply-all|to all)
        and leave the (others|rest) (out|off)
        . the others (don't need|needn't) (to see it|to know)
        without (cc'ing|spamming) the whole (list|thread)
        privately, not to the [whole ]group
        . please no reply-all (again|storm)
    """,
    ),
    (
        "include_signature add_signature append_signature with_signature use_signature",
        "true",
        """
        with my signature[ (at the bottom|under it)]
        and (add|put) my signature (below|underneath|at the end)
        signed with (my usual|the usual) (block|footer)
        with (the|my) usual (sign-off|footer)
        . my (contact details|title and phone number) should be at the bottom as always
        signature included
        . don't forget my signature
        incl. signature
    """,
    ),
    (
        "include_signature add_signature append_signature with_signature use_signature",
        "false",
        """
        without [my ](signature|footer)
        no signature
        (leave|take) (the|my) signature (off|out)
        . they know who I am, no signature needed
        unsigned, without the footer
        . skip my (signature|contact block)
        don't (add|put) (the|my) signature
        . that (long|ugly) footer of mine isn't needed
    """,
    ),
    (
        "notify_attendees send_invites send_invitations notify_participants notify_guests send_updates notify_members notify_team",
        "true",
        """
        and (let everyone know|tell everybody|notify everyone)
        and send (them|everyone) (the invite|a notice|an update)
        and invitations out to (all|everybody)
        . they should [all ]get (a notice|a message) about it
        . (everyone|everybody) (has to|needs to) hear about it
        so that they all (know|find out)
        and drop the others a note
        . nobody's been told yet, so notify them
    """,
    ),
    (
        "notify_attendees send_invites send_invitations notify_participants notify_guests send_updates notify_members notify_team",
        "false",
        """
        without (telling|notifying) (anyone|the others|everybody)
        [but ]don't (send|mail) (anything|invites|notices) out[ yet]
        no (invites|notifications)[ to the others][ yet]
        . I'll tell (them|everyone) myself
        . they (know|have been told) already
        and keep it (from the others for now|quiet, no mails to anyone)
        . no need to (bother|spam) (the others|everyone) with it
        no updates to (the group|participants)
    """,
    ),
    (
        "all_day allday full_day whole_day is_all_day all_day_event entire_day",
        "true",
        """
        all day
        for the (whole|entire|full) day
        (as a|as an) (full-day|all-day) (thing|event|entry)
        from morning (till|to) (night|evening)
        . it (takes|lasts) [up ]the whole day
        (just|only) on the day, no (time|particular time|clock time)
        . I'll be (out|busy|away) all day
        just the date, without a [clock ]time
        . block the full day
    """,
    ),
    (
        "all_day allday full_day whole_day is_all_day all_day_event entire_day",
        "false",
        """
        not [for ]the (whole|entire) day
        (only|just) for (part of the day|a few hours)
        not all day
        at a set time, not [as an ]all-day (entry|event)
        . it (doesn't|won't) take the whole day
        . it only takes a (while|short time), not all day
        not as a full day
        . don't block [out ]the (entire|whole) day
    """,
    ),
    (
        "private is_private make_private visibility_private set_private confidential mark_private",
        "true",
        """
        private[ please]
        (marked|set to) private
        and (keep|make) it private
        . (nobody else|no one else|only I) should (see|be able to see) (it|what it is)
        for my eyes only
        . it's (nobody's business|personal)
        . my (colleagues|coworkers) (shouldn't|needn't) (see|know) (it|what that is)
        hidden from (everybody else|the others)
        confidential
    """,
    ),
    (
        "private is_private make_private visibility_private set_private confidential mark_private",
        "false",
        """
        not private
        visible (to|for) (everyone|all)
        and let (everyone|everybody|the others) see it
        . (everyone|anyone) (can|may) see it
        . it's no secret
        open to (all|everyone)
        . the (others|colleagues) should be able to see (what it is|it)
        . nothing (confidential|personal) about it
        public[ is fine]
    """,
    ),
    (
        "recurring repeat repeats is_recurring repeating recurrence_enabled make_recurring",
        "true",
        """
        (as a|make it a) (recurring|repeating) (one|thing)
        (over and over|again and again), not just once
        on repeat
        and (keep|have it) repeating
        . it's a regular (thing|one)
        . it comes (up|round) (again and again|regularly)
        every time, not only this once
        . I don't want to (enter|set it up) again each time
        recurring
    """,
    ),
    (
        "recurring repeat repeats is_recurring repeating recurrence_enabled make_recurring",
        "false",
        """
        (just|only) (once|the once|this once|this one time)
        as a one-off
        one time only
        (not|non) recurring
        no repeat
        . it's a one-off[ thing]
        . it (won't|doesn't) (happen|come up) again
        . no need to repeat it
    """,
    ),
    (
        "add_video_link video_link add_meet_link include_video add_conference create_meet video_call add_video_conference generate_meeting_link",
        "true",
        """
        with a (video|call|meeting) link
        and (add|put in|include) a (video|meeting) link
        as a video call
        . some [of them ][will ]join (remotely|from home|online)
        with a (Zoom|Teams|Meet) link
        . we're not all (in the office|on site), so we need a (video|meeting) link
        so (people|they) can dial in by video
        . it'll be online, so add a link to join
    """,
    ),
    (
        "add_video_link video_link add_meet_link include_video add_conference create_meet video_call add_video_conference generate_meeting_link",
        "false",
        """
        (no|without a) (video|meeting|call) link
        in person, no (video|link)
        . we'll all (be|sit) in the same room
        no (Zoom|Teams|video)
        face to face
        . nobody's joining (remotely|online)
        without video
        . no need for a (link|call), it's on site
    """,
    ),
)
