"""How people say boolean arguments of websites, marketing, customers and support desks.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "publish publish_now publish_immediately go_live auto_publish is_published published make_live",
        "true",
        """
        and publish it
        and put it (online|live)
        live (at once|right away)
        . it can go (live|online)
        and out it goes
        so (people|visitors) can see it (straight|right) away
        published
        . it's (ready|good) to go out
        . everyone's (signed off|agreed), so out with it
    """,
    ),
    (
        "publish publish_now publish_immediately go_live auto_publish is_published published make_live",
        "false",
        """
        but don't publish it[ yet]
        without publishing[ it]
        not (live|online|published)[ yet]
        . it mustn't go (live|online) yet
        . I want to (look it over|check it) before it goes (live|online)
        unpublished for now
        hidden from visitors (for now|for the moment)
        . the boss has to (see|approve) it before it (goes out|is published)
        . keep it (off the site|offline)
    """,
    ),
    (
        "noindex no_index hide_from_search exclude_from_search block_indexing exclude_from_sitemap",
        "true",
        """
        (hidden|kept away) from (Google|search engines)
        and (keep|leave) it out of (Google|search results)
        noindex
        . it (mustn't|shouldn't) (turn|show) up (in|on) (Google|search results)
        . nobody should find it (through|by) (Google|searching)
        so [that ]search engines (skip|ignore) it
        (only|just) for people who have the address, not for Google
        . I don't want it (found|listed) by search engines
    """,
    ),
    (
        "noindex no_index hide_from_search exclude_from_search block_indexing exclude_from_sitemap",
        "false",
        """
        so (people|customers) [can ]find it (on|through) Google
        and let (Google|search engines) (find|index|pick up) it
        (visible|open) to search engines
        . it should (turn|show) up (in|on) (Google|search results)
        . we want (to be|it) found by (Google|search engines)
        indexed by search engines
        . search engines are (welcome|allowed)
        in Google too
    """,
    ),
    (
        "featured is_featured feature highlight highlighted promote spotlight on_homepage",
        "true",
        """
        featured
        and feature it
        in the (spotlight|limelight)
        (prominently|right) on the front page
        . it should (stand out|catch the eye)
        as a highlight
        where (everyone|everybody) sees it (first|straight away)
        . we want to (push|promote) it
        . it (deserves|should get) the best spot
    """,
    ),
    (
        "featured is_featured feature highlight highlighted promote spotlight on_homepage",
        "false",
        """
        not featured
        without (featuring|promoting|highlighting) it
        (just|only) a (normal|regular|plain) one among the others
        . it (needn't|doesn't have to) stand out
        don't (feature|highlight|promote) it
        . no need (for it to be on the front page|to make a splash)
        not on the front page
        . it's nothing (special|to shout about), so in with the rest
    """,
    ),
    (
        "allow_comments comments_enabled enable_comments comments_allowed allow_replies replies_allowed comments_open can_comment",
        "true",
        """
        with comments (on|open|allowed)
        and (let people|allow people to) (comment|reply)
        comments (on|welcome|open)
        . (people|readers) should be able to (comment|answer|reply)
        . I'd like to (hear|know) what people (think|say about it)
        open for comments
        . feedback (underneath|below it) is welcome
        . let them (discuss|talk about) it (below|there)
    """,
    ),
    (
        "allow_comments comments_enabled enable_comments comments_allowed allow_replies replies_allowed comments_open can_comment",
        "false",
        """
        with comments (off|closed)
        no (comments|replies)
        without (comments|a comment section)
        (don't|do not) let (people|anyone) (comment|reply)
        comments (off|closed)
        . last time the comments got (nasty|out of hand), so (none|not again)
        . nobody should be able to (comment|reply)
        . I don't want (a discussion|arguments) (under|below) it
    """,
    ),
    (
        "marketing_opt_in subscribe newsletter opt_in marketing_consent newsletter_opt_in accepts_marketing marketing_emails subscribe_to_newsletter",
        "true",
        """
        and (they want|sign up for) the newsletter[ too]
        with [the ]newsletter
        newsletter (yes please|too)
        . offers by (mail|e-mail) are (fine|welcome)
        opted in[ to marketing]
        (plus|with) offers and news by e-mail
        . they've (agreed|said yes) to [getting ](marketing|advertising)
        . the box for the newsletter is ticked
        . yes to (promotions|marketing mails)
    """,
    ),
    (
        "marketing_opt_in subscribe newsletter opt_in marketing_consent newsletter_opt_in accepts_marketing marketing_emails subscribe_to_newsletter",
        "false",
        """
        without (the|any) (newsletter|marketing)
        no (newsletter|marketing|advertising|spam)
        [but ]no (promotions|marketing mails)[ please]
        . they didn't (agree to|tick the box for) (the newsletter|marketing)
        opted out[ of marketing]
        . I (get|have) enough (spam|junk mail) (already|as it is)
        . don't put (me|them) on (a|the) mailing list
        . no (offers|ads) by mail
    """,
    ),
    (
        "track_opens track_clicks open_tracking enable_tracking track_links click_tracking link_tracking",
        "true",
        """
        with tracking[ on]
        and (see|track|measure) who (opens|clicks) (it|what)
        . I want to (know|see) (who|how many) (opened|clicked) (it|what)
        with (click|open) tracking
        so we can (measure|count) the (opens|clicks)
        tracking on
        . the boss wants (figures|numbers) on opens and clicks
        . we need the (open|click) rate (later|afterwards)
    """,
    ),
    (
        "track_opens track_clicks open_tracking enable_tracking track_links click_tracking link_tracking",
        "false",
        """
        without tracking
        no tracking[ pixels]
        tracking off
        (don't|do not) track (them|who clicks|anyone)
        . it's none of our business who (opens|clicks) it
        . the privacy people (don't allow|won't have) tracking
        . we don't need (the open rate|to know who clicked)
        privacy(-| )friendly, nothing tracked
    """,
    ),
    (
        "internal_note is_internal internal internal_only private_note staff_only agents_only",
        "true",
        """
        (as an internal|internal) note
        (just|only) for (us|the team|staff)
        internal[ only]
        . the customer (mustn't|shouldn't) see (it|this)
        not visible to the customer
        (between|for) us colleagues
        . it's for our eyes only
        . nobody outside (the team|the company) should (read|see) it
        (within|inside) the team
    """,
    ),
    (
        "internal_note is_internal internal internal_only private_note staff_only agents_only",
        "false",
        """
        (so|where) the customer can (see|read) it
        visible to the customer
        not internal
        (public|publicly)
        . the customer should (see|read|get) (it|this)
        . it's meant for the customer (too|as well)
        open to the customer
        . the customer (is waiting for|expects) it, so don't hide it
        outside the team as well
    """,
    ),
    (
        "vip is_vip vip_customer key_account priority_customer is_key_account high_value",
        "true",
        """
        VIP
        (as a|as one of our) VIP[s]
        . it's one of our (biggest|best|most important) (customers|clients)
        . they (bring in|spend) a lot of money with us
        . it's a key account
        . we (can't|mustn't) (lose|upset) (them|this one)
        . the boss (knows them personally|plays golf with them)
        . they (get|deserve) the red carpet
        . big fish
    """,
    ),
    (
        "vip is_vip vip_customer key_account priority_customer is_key_account high_value",
        "false",
        """
        not [a ]VIP
        a (normal|regular|perfectly ordinary) (customer|client)
        . they're (nobody|no one) special
        no VIP (treatment|status)
        just an ordinary one
        . they don't (get|need) special treatment
        . they're a small (customer|account)
        without the red carpet
    """,
    ),
    (
        "close_ticket close_after resolve close_case mark_resolved set_resolved close_on_send",
        "true",
        """
        and close it
        and (mark|set) it [as ](solved|resolved)
        then close (it|the case)
        . that's (it|the end of it), close it
        . (it's|the problem is) (fixed|solved|sorted)
        . (the customer|he|she) is happy (now|again)
        and off the list with it
        . there's nothing (left|more) to do there
        case closed
    """,
    ),
    (
        "close_ticket close_after resolve close_case mark_resolved set_resolved close_on_send",
        "false",
        """
        but (leave|keep) it open
        (without closing|don't close) it[ yet]
        . it (isn't|is not) (solved|fixed|sorted) yet
        . we're still (waiting for|expecting) (an answer|something)
        . it (stays|should stay) open
        . (the customer|he|she) (still has|has still got) the problem
        . there's (more|still something) to do (on it|there)
        not closed yet
        . I'm not done with it
    """,
    ),
    (
        "send_survey satisfaction_survey include_survey request_feedback send_feedback_request csat_survey ask_for_feedback request_review",
        "true",
        """
        and (send|mail) (a|the) survey
        and ask (how we did|how happy they are|for feedback)
        with (the|a) [satisfaction ]survey
        . I'd like to (know|hear) (what they thought|if they were happy)
        plus (a|the) survey afterwards
        . feedback (would be|is) (nice|welcome), so ask for it
        and ask them to rate us
        . we need more ratings, so ask for one
    """,
    ),
    (
        "send_survey satisfaction_survey include_survey request_feedback send_feedback_request csat_survey ask_for_feedback request_review",
        "false",
        """
        without (a|the) [satisfaction ]survey
        no (survey|feedback request)
        (don't|do not) ask [them ]for (a rating|feedback)
        . they're (angry|annoyed) enough, (no|spare them the) survey
        . we (asked|surveyed) them [only ](recently|just now)
        skip the survey
        . nobody (likes|answers) (those|these) surveys, leave it out
        . they've had enough (surveys|questions) from us
    """,
    ),
    (
        "do_not_contact no_contact dnc do_not_call opt_out suppress unsubscribe block_contact opted_out",
        "true",
        """
        and (don't|never) contact them again
        (marked|flagged|put down) as (do-not-contact|do not contact)
        . they (don't want|never want) to hear from us (again|any more)
        . they asked [us ]to be left (alone|in peace)
        off (the|all) (call lists|mailing lists)
        . (nobody|no one) should (call|write to|mail) them (any more|again)
        . they complained about our (calls|mails)
        (no more|no further) (calls|mails) (to them|from us)
        . leave them (alone|in peace)
    """,
    ),
    (
        "do_not_contact no_contact dnc do_not_call opt_out suppress unsubscribe block_contact opted_out",
        "false",
        """
        . we (may|can) (contact|call|write to) them
        . they('re| are) (happy|glad) to hear from us
        . (calls|mails) are (fine|welcome)
        [still ](ok|fine|free) to contact
        . they (asked|want) to (hear|get news) from us[ again]
        . they don't mind (being contacted|us calling)
        and keep them on the (mailing|call) list
        . we may get in touch (with them|any time)
    """,
    ),
    (
        "merge_duplicates deduplicate dedupe remove_duplicates skip_duplicates unique_only distinct drop_duplicates ignore_duplicates check_duplicates",
        "true",
        """
        without [the ](duplicates|doubles)
        and (throw|weed) out [the ](duplicates|doubles)
        no (duplicates|doubles)
        each (one|of them) only once
        . some [of them ]are in there twice, (fix|clean) that
        (only|just) (once|one of each), even if it's in there (twice|several times)
        . nobody should be (in|on) there twice
        deduplicated
        . I don't want the same one twice
    """,
    ),
    (
        "merge_duplicates deduplicate dedupe remove_duplicates skip_duplicates unique_only distinct drop_duplicates ignore_duplicates check_duplicates",
        "false",
        """
        (including|with) [the ](duplicates|doubles)
        (even|also) if (it's|one is) (in|on) there twice
        (don't|do not) (touch|remove|look for) [the ]duplicates
        duplicates are (fine|ok)
        . (doubles|duplicates) (may|can) stay
        . some look the same but aren't, so keep them all
        . it's (ok|fine) if (one|something) (turns|shows) up twice
        duplicates and all
    """,
    ),
    (
        "approved is_approved pre_approved already_approved manager_approved preapproved",
        "true",
        """
        . it's (been|already) approved
        approved
        . my (boss|manager) (has said yes|signed it off|knows and agrees)
        (already|fully) signed off
        . I('ve| have) got the go-ahead[ already]
        . they gave us the green light
        with (the|my) (boss's|manager's) (ok|blessing)
        . everyone (who has to agree|responsible) has agreed
    """,
    ),
    (
        "approved is_approved pre_approved already_approved manager_approved preapproved",
        "false",
        """
        not approved yet
        . it (hasn't been|isn't) approved[ yet]
        without (approval|a sign-off) so far
        . nobody has (signed|approved) it yet
        . the (boss|manager) (hasn't seen it|still has to agree)
        . I'm still waiting for (the go-ahead|approval)
        . we don't have the green light yet
        . they (said no|turned it down)
    """,
    ),
)
