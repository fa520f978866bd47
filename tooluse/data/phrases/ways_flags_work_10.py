"""How people say boolean arguments of libraries, banks and public offices.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "auto_renew renewable auto_renewal is_renewable automatic_renewal renew_automatically allow_renewal autorenew",
        "true",
        """
        and let it (renew|extend) itself
        (with|on) (auto-renewal|automatic renewal)
        renewable
        . I (may|will probably) need it (longer|for another round)
        and keep it going after that (too|as well)
        so I can extend it (later|if need be)
        (with the|with an) option to (renew|extend)
        . it should go on (by itself|until I say stop)
        . I don't want to (lose|run out of) it because I forgot to renew
    """,
    ),
    (
        "auto_renew renewable auto_renewal is_renewable automatic_renewal renew_automatically allow_renewal autorenew",
        "false",
        """
        without (renewal|renewing it)
        no (auto-renewal|renewal|extension)
        and let it (run out|end) (after that|then)
        (not renewable|non-renewable)
        . I won't need it (any longer|after that)
        . (it ends|it's over) when it ends
        . they always charge you again if you forget, so no (auto-renewal|renewal)
        once, with no extension
        . after that it can (end|lapse)
    """,
    ),
    (
        "large_print large_font large_type large_print_only big_print",
        "true",
        """
        in (large|big) print
        with (big|large) letters
        . my eyes (aren't what they were|are bad)
        . (she|he) can't read (small|normal) (print|letters)
        large print[ edition]
        . the letters should be (big|large)
        so it can be read without (glasses|squinting)
        . normal print is too small
        with extra big type
    """,
    ),
    (
        "large_print large_font large_type large_print_only big_print",
        "false",
        """
        in (normal|regular|ordinary|standard) (print|type)
        no large print
        not [in ]large print
        (normal|regular) letters (are fine|will do)
        . the big letters aren't needed
        . I (can read|read) small print (well enough|just fine)
        . my eyes are [still ]good
        . large print books are too (heavy|thick)
    """,
    ),
    (
        "available_only only_available in_stock in_stock_only on_shelf available_now show_available_only",
        "true",
        """
        (just|only) (what's|whatever is) (available|there|free) (now|right now)
        that (is|are) (free|available|there) (now|at the moment)
        and available
        . I don't want to (wait|be put on a list)
        . it (has|needs) to be (there|available) (now|today)
        nothing that's (out|taken|gone)
        (just|only) the available ones
        . I want to be able to (take|have) it straight away
        none of the ones that are (gone|taken)
    """,
    ),
    (
        "available_only only_available in_stock in_stock_only on_shelf available_now show_available_only",
        "false",
        """
        even if (it's|they're) (out|taken|not available) (now|at the moment)
        available or not
        also (the|those) (taken|unavailable) (ones|right now)
        including (the ones|what's) (out|not available) at present
        . I can wait (for it|until it's back)
        . it doesn't matter if it's (out|not there) (now|right now)
        . I'm happy to go on the waiting list
        . it needn't be there (now|yet)
        whether it's there or not
    """,
    ),
    (
        "interlibrary_loan include_other_branches other_branches other_libraries include_partner_libraries ill_request",
        "true",
        """
        also from (other|the other) (branches|libraries)
        . it (can|may) come from (another|some other) (library|branch)
        from (elsewhere|another branch) too
        wherever it (is|comes from)
        (any|every) (branch|library) (will do|is fine)
        . I don't mind if you have to (get|order) it from elsewhere
        by interlibrary loan if (need be|you don't have it)
        . if (you don't have|our branch hasn't got) it, get it from (somewhere|elsewhere)
    """,
    ),
    (
        "interlibrary_loan include_other_branches other_branches other_libraries include_partner_libraries ill_request",
        "false",
        """
        (just|only) (from|in) (this|our own) (branch|library)
        not from (other|the other) (branches|libraries)
        (just|only) what's here
        . it should be here, not (somewhere|anywhere) else
        no interlibrary loan
        . I don't want it sent from (elsewhere|another branch)
        without asking (other|the other) (branches|libraries)
        . if it isn't here, leave it
    """,
    ),
    (
        "first_time first_application is_first_time first_time_applicant first_issue new_applicant first_visit first_timer",
        "true",
        """
        for the first time
        . it's (my|our) first (time|one)
        . I('ve| have) never (had|done) (one|it|this) before
        . I'm new (here|to this)
        first time
        . I haven't (had one|been there) before
        . it's all new to (me|us)
        . there's no (earlier|previous) one
        . I'm not in your (files|system) yet
    """,
    ),
    (
        "first_time first_application is_first_time first_time_applicant first_issue new_applicant first_visit first_timer",
        "false",
        """
        not for the first time
        . I('ve| have) (had|done) (one|it|this) before
        . it isn't (my|our) first (time|one)
        . I('ve| have) been (there|with you) before
        . (you|they) know me already
        . I'm already in your (files|system)
        (again|once more), not for the first time
        . I'm an old hand at (it|this)
    """,
    ),
    (
        "certified_copy notarized notarised certified_translation official_copy attested",
        "true",
        """
        certified
        with (a|the) (stamp|official stamp)[ and signature]
        . it (has to|must) be (certified|official)
        with (a|the) (seal|official seal)
        . (a|the) (court|authority|office) will only take it (certified|with a stamp)
        (officially|properly) certified
        . a (simple|plain) (copy|one) (isn't|won't be) enough
        . it needs a stamp (on it|from someone sworn in)
        . it's for the (court|authorities), so with a stamp
    """,
    ),
    (
        "certified_copy notarized notarised certified_translation official_copy attested",
        "false",
        """
        (not certified|uncertified)
        (without|no) (certification|stamp|seal)
        . a (plain|simple|normal) (one|copy) (is enough|will do)
        . it's (just|only) for (me|myself|my own files)
        . nobody (asks|asked) for a stamp
        no need to have it (certified|stamped)
        . it doesn't have to be (certified|official)
        (simple|plain), no stamp
    """,
    ),
    (
        "interpreter_needed needs_interpreter interpreter request_interpreter interpreter_required with_interpreter translator_needed",
        "true",
        """
        with an interpreter
        and (get|arrange) an interpreter
        . (I|we) don't speak the language (well|well enough)
        . my (mother|father) doesn't understand (a word|the language)
        . someone (has to|should) (interpret|translate) for (us|me)
        interpreter (needed|please)
        . I('d| would) only understand half of it without (help|an interpreter)
        . we need someone who speaks our language (there|as well)
        . officials talk too fast, I need (a person to translate|an interpreter)
    """,
    ),
    (
        "interpreter_needed needs_interpreter interpreter request_interpreter interpreter_required with_interpreter translator_needed",
        "false",
        """
        without an interpreter
        no interpreter[ needed]
        . (I|we) speak the language (well enough|fine)
        . I('ll| will) (manage|get by) in the language
        . my daughter (comes along|will be there) and translates
        . there's no need to (interpret|translate)
        . I understand everything, no interpreter
        . we (bring|have) our own (translator|interpreter)
    """,
    ),
    (
        "paperless e_delivery electronic_delivery paperless_billing electronic_only ebilling go_paperless digital_only e_statement",
        "true",
        """
        (by e-mail|electronically), not on paper
        paperless
        without [any ]paper
        . I don't want any more (paper|letters)
        (digital|electronic)[ only]
        no (paper|letters)[ please]
        . my letterbox is full enough, so (electronic|by e-mail)
        . save the trees
        (just|only) (online|as a PDF)
    """,
    ),
    (
        "paperless e_delivery electronic_delivery paperless_billing electronic_only ebilling go_paperless digital_only e_statement",
        "false",
        """
        on paper
        (by post|in the mail), not (online|by e-mail)
        not (paperless|electronic|digital)
        printed
        . I (want|like) to (have|hold) it in my hand[s]
        . I don't (use|have) (e-mail|the internet)
        . I want (it|them) as a (real|proper) letter
        as a letter in the (post|letterbox)
        (not just|not) as a (PDF|file)
    """,
    ),
    (
        "joint joint_account is_joint shared_account joint_application co_owner joint_policy with_partner",
        "true",
        """
        (joint|jointly)
        (together|jointly) with my (wife|husband|partner)
        . it's for (both|the two) of us
        . both of us (sign|own it|should be on it)
        with both (names|our names) on it
        in (both|our two) names
        . we share (everything|it)
        . my (wife|husband) and I (do|have) it together
    """,
    ),
    (
        "joint joint_account is_joint shared_account joint_application co_owner joint_policy with_partner",
        "false",
        """
        (not joint|not jointly)
        (just|only) (in my name|for me)
        (in|under) my own name[ only]
        (alone|on my own)
        . (nobody|no one) else should be on it
        . it's mine alone
        . we keep our (things|money) separate
        without my (wife|husband|partner)
        (sole|single) (owner|name)
    """,
    ),
    (
        "lost_or_stolen is_lost_or_stolen card_lost_or_stolen reported_lost_or_stolen report_lost_or_stolen",
        "true",
        """
        . it's (gone|missing)
        . I('ve| have) lost it
        . (someone|somebody) (took|stole|pinched) it
        . it was (stolen|nicked)[ from me]
        . I can't find it (anywhere|any more)
        . it fell out of my (pocket|bag) (somewhere|on the way)
        . my bag was (stolen|snatched) and it was in there
        (lost|stolen)
    """,
    ),
    (
        "lost_or_stolen is_lost_or_stolen card_lost_or_stolen reported_lost_or_stolen report_lost_or_stolen",
        "false",
        """
        . it isn't (lost|stolen)
        . I [still ]have it (here|with me)
        . nobody (stole|took) it
        not (lost|stolen)
        . it's (just|only) (worn out|broken)
        . it (didn't go|hasn't gone) missing
        . it's (right here|in my hand)
        . I know where it is
    """,
    ),
    (
        "keep_number keep_current_number keep_same_number retain_number number_porting keep_account_number",
        "true",
        """
        with (the same|my old) number
        and keep (the|my) number
        . the number (should|has to) stay (the same|as it is)
        . everyone (has|knows) my number, so (keep it|don't change it)
        . I('d| would) hate to lose (the|my) number
        same number
        . (I want|I'd like) to take my number (with me|along)
        without changing the number
    """,
    ),
    (
        "keep_number keep_current_number keep_same_number retain_number number_porting keep_account_number",
        "false",
        """
        with a (new|different|fresh) number
        and (change|drop) the number
        . I don't (need|want) the old number (any more|back)
        . someone got hold of (the|my) number, so a new one
        new number
        . the [old ]number (can go|may change)
        don't bother keeping the number
        . too many strangers have the old number
    """,
    ),
    (
        "by_proxy on_behalf_of_someone on_behalf for_someone_else is_representative third_party_request acting_on_behalf",
        "true",
        """
        (for|on behalf of) someone else
        . it's not for me
        . I'm (doing|asking) it for someone else
        . (she can't do it herself|he can't come himself), so I'm doing it
        with a power of attorney
        . I have (a|the) (written|signed) permission from (him|her)
        . my mother isn't able to (do it|go) herself
        as (a|the) representative
    """,
    ),
    (
        "by_proxy on_behalf_of_someone on_behalf for_someone_else is_representative third_party_request acting_on_behalf",
        "false",
        """
        for (me|myself)
        . it's (for me|my own)
        not (for|on behalf of) anyone else
        . I'm (doing it for myself|handing it in myself)
        . I'm the (person|one) (it's about|concerned)
        (in my own name|on my own behalf)
        . nobody's (sending|acting for) me
        . I'll (come|be there) in person for my own business
    """,
    ),
    (
        "include_weekends count_weekends weekends_included",
        "true",
        """
        (including|counting) (weekends|Saturdays and Sundays)
        weekends (too|included)
        and count the (weekends|days off) as well
        (calendar|all) days, not [just ]working days
        . weekends count too
        seven days a week
        with the (weekends|weekend) in it
        . (nobody|no one) takes (a day|days) off there
    """,
    ),
    (
        "include_weekends count_weekends weekends_included",
        "false",
        """
        without (weekends|Saturdays and Sundays)
        (just|only) (working|business) days
        (not counting|don't count) (weekends|days off)
        no weekends
        from Monday to Friday only
        . (weekends|days off) don't count
        (leaving|leave) out the (weekends|weekend)
        . we're (shut|closed) at (weekends|the weekend), so skip those
    """,
    ),
)
