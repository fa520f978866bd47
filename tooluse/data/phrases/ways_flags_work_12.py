"""How people say boolean arguments of confirmations, approvals, printing and records.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "require_confirmation ask_confirmation confirm_first ask_before needs_confirmation prompt_before interactive ask_first request_confirmation confirmation_required",
        "true",
        """
        but ask me (first|before you do)
        after (checking|confirming) with me
        and (wait for|get) my ok first
        . I want to (say yes|confirm) first
        with (a|one last) (confirmation|question) before it happens
        not without asking (me|first)
        . (check|double-check) with me before (anything|it) happens
        . I might still change my mind, so ask
        (only after|once) I've confirmed
    """,
    ),
    (
        "require_confirmation ask_confirmation confirm_first ask_before needs_confirmation prompt_before interactive ask_first request_confirmation confirmation_required",
        "false",
        """
        without asking (me|back|again)
        (don't|no need to) ask (me|first)
        no (questions|confirmation)[ asked]
        (just|simply) do it
        . I'm sure, (you needn't ask|no need to check with me)
        straight away, no confirmation
        . I've (made up my mind|thought about it), don't ask
        and spare me the are-you-sure
        . yes I'm sure, before you ask
    """,
    ),
    (
        "requires_approval require_approval needs_approval approval_required needs_sign_off approval_needed requires_sign_off",
        "true",
        """
        [but ]only with (approval|a sign-off)
        and (get|ask for) approval first
        . (someone|the boss) has to (approve|sign off|agree) first
        . it has to (go past|be approved by) the (boss|manager)
        (pending|subject to) approval
        . four eyes see more than two, so (someone|somebody) should approve it
        not before it's been (approved|signed off)
        . I'm not allowed to decide that (alone|myself)
        with (a second pair of eyes|someone signing it off)
    """,
    ),
    (
        "requires_approval require_approval needs_approval approval_required needs_sign_off approval_needed requires_sign_off",
        "false",
        """
        without (approval|a sign-off)
        no (approval|sign-off)[ needed]
        . (nobody|no one) has to (approve|sign off|agree)
        . I (can|may) decide (that|it) (myself|alone)
        . it (doesn't|needn't) (need|have) anyone's ok
        . it's below the limit, so nobody has to (sign|approve)
        (straight|right) through, without the boss
        . there's no need to (ask|involve) the (boss|manager)
    """,
    ),
    (
        "anonymous is_anonymous anonymously hide_name hide_identity submit_anonymously post_anonymously",
        "true",
        """
        anonymous[ly]
        without (my|a|any) name
        . (nobody|no one) should (know|find out) who (it's from|said it)
        and leave (my name|names) out[ of it]
        (no|without) names
        . I (could|might) get into trouble if they knew it was me
        . I'd rather not (give my name|have my name mentioned)
        . keep my name out of it
        name withheld
    """,
    ),
    (
        "anonymous is_anonymous anonymously hide_name hide_identity submit_anonymously post_anonymously",
        "false",
        """
        with (my|the|full) name[s]
        not anonymous[ly]
        under my (own|real) name
        . (they|everyone) may (know|see) (it's me|who it is)
        . I (stand by|stand up for) it, put my name (on|under) it
        with the name on it
        . I've (nothing|got nothing) to hide
        . my name can be (on|under) it
        no hiding (who it is|behind anonymity)
    """,
    ),
    (
        "formal is_formal formal_tone formality use_formal polite formal_address",
        "true",
        """
        (formal|formally)
        in a formal tone
        . it's for (an official|a judge|the authorities)
        in (suit-and-tie|proper) language
        . it's (an official|a business) letter
        the way one (writes|talks) to an authority
        . they're very (formal|old school) there
        . we're not on first-name terms
        nothing (casual|chummy)
    """,
    ),
    (
        "formal is_formal formal_tone formality use_formal polite formal_address",
        "false",
        """
        (informal|informally)
        (casual|casually|relaxed)
        . (it's|it is) (to|for) a friend
        not (so|at all) formal
        . we're on first-name terms
        (the way|like) you'd (talk|write) to a (friend|mate)
        in everyday language
        . it shouldn't sound (stiff|like an official letter)
        loose and friendly
    """,
    ),
    (
        "ocr run_ocr enable_ocr extract_text use_ocr text_recognition make_searchable",
        "true",
        """
        with (OCR|text recognition)
        and make (the text|it) searchable
        and (read the text off|pull the text out of) it
        . (it's a scan|they're just photos), so it needs OCR
        . I want to (copy|search) the text (in it|afterwards)
        OCR (on|too)
        . I need the words, not only a picture
        . I'd have to type it all (up|again) otherwise
        so that it can be searched
    """,
    ),
    (
        "ocr run_ocr enable_ocr extract_text use_ocr text_recognition make_searchable",
        "false",
        """
        without (OCR|text recognition)
        no (OCR|text recognition)
        (just|only) the (picture|image), no text (recognition|extracted)
        . I don't need the text in it
        OCR off
        don't (run|bother with) OCR
        . it doesn't have to be searchable
        . (a|the) plain (image|scan) is enough
        . it's handwriting, OCR only makes a mess of it
    """,
    ),
    (
        "include_comments with_comments show_comments include_notes with_notes show_notes include_annotations with_annotations",
        "true",
        """
        with (the|all the) (comments|notes)
        and (the|all) comments (too|as well)
        . I (want|need) to (see|read) what people (said|wrote) (about it|on it) too
        (comments|notes) (too|included)
        incl. comments
        plus whatever (people|others) (wrote|noted) in the margin
        . the remarks (matter|are important) as well
        with all (remarks|annotations) on it
    """,
    ),
    (
        "include_comments with_comments show_comments include_notes with_notes show_notes include_annotations with_annotations",
        "false",
        """
        without (the|any) (comments|notes)
        no (comments|notes|remarks)
        (leave|strip) out the (comments|notes|remarks)
        . they mustn't see (the|our) (comments|remarks)
        clean, without remarks
        . the (comments|remarks) are [only ]for us, (leave|keep) them out
        . I don't care what people wrote (about|underneath) it
        minus the (comments|notes)
    """,
    ),
    (
        "watermark add_watermark with_watermark watermarked apply_watermark",
        "true",
        """
        with a watermark
        and (put|stamp) a watermark on it
        watermarked
        . I don't want (it|them) (stolen|used without asking), so a watermark
        with (the|our) (logo|name) across it
        . people (copy|steal) (it|them) otherwise, so mark (it|them)
        watermark (on|too)
        so [that ]everyone sees where it's from
    """,
    ),
    (
        "watermark add_watermark with_watermark watermarked apply_watermark",
        "false",
        """
        without a watermark
        no watermark
        (not watermarked|unmarked)
        . the watermark (spoils|ruins) it
        clean, nothing (stamped|printed) across it
        . they paid for it, so no watermark
        don't (put|stamp) anything across it
        watermark off
        . nothing should be (printed|stamped) over it
    """,
    ),
    (
        "double_sided duplex two_sided both_sides print_both_sides is_duplex",
        "true",
        """
        (double-sided|two-sided)
        on both sides
        duplex
        . I (want|'d like) to save paper
        front and back
        . (it's|that's) a lot of pages, so (use both sides|both sides please)
        using both sides of the paper
        . let's not waste paper, front and back
    """,
    ),
    (
        "double_sided duplex two_sided both_sides print_both_sides is_duplex",
        "false",
        """
        (single-sided|one-sided)
        on one side[ only]
        (just|only) (the front|one side)
        not (double-sided|on both sides)
        . the back should (be|stay) (blank|empty)
        one side (per|a) sheet
        . I (write|want to write) on the back
        . the ink shows through, so not on both sides
        no duplex
    """,
    ),
    (
        "color colour in_color in_colour color_print colour_print is_color full_color print_in_color",
        "true",
        """
        in (color|colour)
        (color|colour), not black and white
        with (colors|colours)
        . there are (photos|charts) in it that need (color|colour)
        . you can't tell the lines apart in (grey|gray)
        . it should look (colorful|colourful)
        full (color|colour)
        . grey would (look dull|be a shame)
    """,
    ),
    (
        "color colour in_color in_colour color_print colour_print is_color full_color print_in_color",
        "false",
        """
        in black and white
        (B/W|black and white)
        (no|without) (color|colour)
        in (grey|gray|greyscale|grayscale)
        . (color|colour) ink is [too ]expensive
        not in (color|colour)
        (just|only) black
        . it's (only|just) text, no (color|colour) needed
        . the (color|colour) cartridge is (empty|nearly out)
    """,
    ),
    (
        "wait wait_for_completion wait_until_done blocking synchronous wait_for_result wait_to_finish",
        "true",
        """
        and wait (till|until) it's (done|finished|through)
        and tell me when it is done, not before
        . I (need|want) the result before (we|I) go on
        (stay|staying) with it (till|until) the end
        . don't (come back|answer) before it's (done|finished)
        and hold on until (it finishes|it's through)
        . I'll wait here (till|until) it's (done|over)
        . the next step needs it (finished|to be complete)
    """,
    ),
    (
        "wait wait_for_completion wait_until_done blocking synchronous wait_for_result wait_to_finish",
        "false",
        """
        without waiting (for it|for the end|until it's done)
        in the background
        (don't|no need to) wait (for it|for the result)
        and (let it run|carry on), I'll (look|check) later
        (just|only) (start it|kick it off)
        . it (takes|can take) ages, no point in waiting
        (asynchronously|async)
        . I don't have to (see|wait for) the result (now|right away)
        start and forget
    """,
    ),
    (
        "escalate escalated is_escalated needs_escalation escalate_to_manager escalation request_supervisor",
        "true",
        """
        and escalate it
        up (the chain|to the next level)
        and pass it (up|on to someone higher)
        . (someone|somebody) (higher up|with more say) should (look at|handle) it
        . (first level|the front desk) (can't|couldn't) (fix|solve) it
        (to|with) a (supervisor|manager) please
        . we're not getting anywhere [with it ]on this level
        . (the boss|a manager) (has to|should) (know|step in)
        . (they're|the customer is) threatening (to leave|with a lawyer), pass it up
    """,
    ),
    (
        "escalate escalated is_escalated needs_escalation escalate_to_manager escalation request_supervisor",
        "false",
        """
        without escalating[ it]
        (don't|no need to) escalate (it|anything)
        no escalation
        . we can (handle|solve) it (ourselves|on our level)
        not (up|to) the (chain|boss)
        . it's nothing for the (boss|managers)
        . it can stay (with us|at first level)
        . no need to (get|drag) (a|the) (supervisor|manager) (in|into it)
        . (I|we)'ve got it under control
    """,
    ),
    (
        "keep_versions versioning keep_history version_history enable_versioning keep_old_versions track_versions preserve_history",
        "true",
        """
        with (the|its) (history|old versions)
        and keep the (old|earlier) versions
        . I want to [be able to ]go back to (an|any) (older|earlier) (one|version)
        (history|versions) (kept|included)
        and (nothing|none) of the history lost
        . (we|I) (need|have) to see who changed what (and when|later)
        incl. (all|the) earlier versions
        . the (auditors|lawyers) want [to see ]every version
    """,
    ),
    (
        "keep_versions versioning keep_history version_history enable_versioning keep_old_versions track_versions preserve_history",
        "false",
        """
        without (the|its) (history|old versions)
        (just|only) the (latest|newest|last) (one|version)
        no (history|old versions)
        . the (old|earlier) versions (can go|don't matter)
        (don't|no need to) keep [the ](old|earlier) (ones|versions)
        . nobody (needs|looks at) the (old|earlier) versions
        . (old|all those) versions only (take up|eat) space
        history (can go|not needed)
    """,
    ),
    (
        "notify_customer notify_client inform_customer email_customer notify_user send_confirmation send_confirmation_email send_notification email_confirmation",
        "true",
        """
        and (let them know|tell them)
        with (a message|an e-mail) to (them|the customer)
        and (send|drop) them a (line|message|confirmation)
        . they (should|need to) (hear|get word) (of|about) it
        . they're waiting to hear from us, so tell them
        and confirm it to them (by e-mail|in writing)
        . (they'll|they) want it in (writing|black and white)
        so [that ]they know
    """,
    ),
    (
        "notify_customer notify_client inform_customer email_customer notify_user send_confirmation send_confirmation_email send_notification email_confirmation",
        "false",
        """
        without (telling|notifying|mailing) them
        (don't|no need to) (tell|notify|mail) (them|the customer)
        no (message|mail|confirmation) to (them|the customer)
        . they needn't (know|hear about it)[ yet]
        . they (already know|know about it), no mail
        . I'll (tell|call|ring) them myself
        . we've sent them enough (mails|messages)
        quietly, without anyone hearing of it
    """,
    ),
)
