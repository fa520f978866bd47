"""How people say boolean arguments of bookings, lists, systems and rights.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "confirm confirmed user_confirmed i_am_sure confirm_delete confirm_action confirm_deletion",
        "true",
        """
        . I'm (sure|certain)[ about it]
        . yes, I (mean it|really want it)
        (really|definitely)
        . I've (thought about it|slept on it)
        . I know (what I'm doing|what it means)
        . you have my ok
        and I confirm it
        . (that's|it's) (final|confirmed)
        . go ahead, it's all right with me
    """,
    ),
    (
        "confirm confirmed user_confirmed i_am_sure confirm_delete confirm_action confirm_deletion",
        "false",
        """
        . I'm not (sure|certain) yet
        . I (still have to|want to) think (about it|it over)
        not confirmed yet
        . I haven't (made up my mind|decided) yet
        but not (finally|definitely) yet
        . nothing is (final|definite) yet
        . I (might|may) still change my mind
        . I won't confirm it (yet|now)
    """,
    ),
    (
        "allow_conflict allow_overlap ignore_conflicts allow_double_booking double_book overbook ignore_busy allow_conflicts",
        "true",
        """
        even if it (overlaps|clashes) (with something|with other things)
        (double-booked|overlapping) is (fine|ok)
        . it doesn't matter if (something else is|there's something) on then
        . if it clashes, so be it
        and never mind [any ](clashes|conflicts|overlaps)
        . I'll sort out the clash (later|myself)
        even on top of something else
        . I can dash between two (things|meetings)
    """,
    ),
    (
        "allow_conflict allow_overlap ignore_conflicts allow_double_booking double_book overbook ignore_busy allow_conflicts",
        "false",
        """
        only if (nothing else is|there's nothing) (on|planned) then
        (without|no) (clashes|conflicts|overlaps)
        . it mustn't (clash|overlap) with (anything|other things)
        no double[ -]booking[s]
        . I can't be in two places at once
        (just|only) where (there's a gap|it's free)
        . if something's (there|on) already, (don't|leave it)
        . last time (I|we) got double-booked, not again
    """,
    ),
    (
        "tentative is_tentative provisional pencil_in mark_tentative soft_booking",
        "true",
        """
        (tentatively|provisionally)
        pencil it in
        but it's not (fixed|certain|final) yet
        . it's (just|only) (pencilled in|provisional)
        . it (may|might) [still ](move|change)
        (just|only) as a maybe
        . (we|they) still have to (confirm|settle) it
        . nothing's (settled|set in stone) yet
        tentative[ for now]
    """,
    ),
    (
        "tentative is_tentative provisional pencil_in mark_tentative soft_booking",
        "false",
        """
        (definitely|for definite)
        . it's (fixed|definite|settled)
        not (tentative|provisional)
        . that's (final|certain|set in stone)
        . everyone has (confirmed|said yes)
        as a (firm|definite) one
        . it won't (move|change) any more
        firm, no maybes
    """,
    ),
    (
        "include_attachments with_files attach_files keep_attachments forward_attachments include_files",
        "true",
        """
        with (the|all the) (attachments|attached files)
        (attachments|files) (too|included)
        and the (attachments|files) with it
        . they (need|want) the (files|attachments) as well
        including (what's|whatever is) attached
        with everything that's attached to it
        . don't (lose|drop) the attachments
        . the (important|actual) (stuff|thing) is in the attachment, so (that|it) too
    """,
    ),
    (
        "include_attachments with_files attach_files keep_attachments forward_attachments include_files",
        "false",
        """
        without (the|any) (attachments|files)
        no (attachments|files)
        (just|only) the text
        leave (out|off) the (attachments|files)
        . the (attachments|files) are (too big|huge), leave them (out|off)
        (drop|strip) (the attachments|whatever's attached)
        . they don't need the (attachments|files)
        . the (files|attachments) are not for them
    """,
    ),
    (
        "overdue_only only_overdue past_due late_only past_due_only",
        "true",
        """
        (just|only) [the ]overdue[ ones]
        that (are|is) overdue
        (just|only) what's (late|past its date)
        that should have been (done|settled|here) (by now|already)
        past (the|their) due date
        . I want to (see|know) what's late
        . the ones not due yet don't (matter|interest me)
        (which|what) we're behind with
    """,
    ),
    (
        "overdue_only only_overdue past_due late_only past_due_only",
        "false",
        """
        (overdue|late) or not
        not (just|only) [the ](overdue|late) (ones|stuff)
        including (what's|those) not [yet ]due
        . I also want the ones that aren't due yet
        (all|everything), not (only|just) what's late
        . it doesn't (have|need) to be (overdue|late)
        with (the ones|what's) still in time
        also those that aren't late yet
    """,
    ),
    (
        "include_pending with_pending show_pending include_unconfirmed include_unposted",
        "true",
        """
        (including|with) what's [still ]pending
        pending [ones ](too|included)
        also what hasn't (gone through|cleared) yet
        . I (want|need) to see what's still (on its way|pending) too
        and those (waiting|still being processed)
        plus whatever (hasn't been booked|isn't through) yet
        . even those that (aren't|are not) (final|confirmed) yet
        unconfirmed ones too
    """,
    ),
    (
        "include_pending with_pending show_pending include_unconfirmed include_unposted",
        "false",
        """
        without [the ](pending|unconfirmed) (ones|stuff)
        nothing that's [still ]pending
        (just|only) what's (gone through|been confirmed|cleared)
        (just|only) (booked|final|confirmed) ones
        leave out (whatever's|what's) [still ](waiting|on its way)
        . what hasn't (gone through|cleared) yet doesn't (count|matter)
        . the pending ones only confuse me
        . I want the ones that are final, nothing else
    """,
    ),
    (
        "save_payee save_recipient save_beneficiary remember_payee add_to_payees remember_recipient add_payee add_to_beneficiaries",
        "true",
        """
        and (save|remember|keep) (him|her|them)
        and (put|add) (him|her|them) to my (list|saved ones)
        . I'll (pay|need|use) (them|him|her) again
        for next time too
        so I don't have to type it all again
        . (he|she|they) should be in my (list|favourites) afterwards
        and keep the details
        . that won't be the last time, so save the (details|data)
    """,
    ),
    (
        "save_payee save_recipient save_beneficiary remember_payee add_to_payees remember_recipient add_payee add_to_beneficiaries",
        "false",
        """
        without saving (him|her|them|the details)
        don't (save|remember|keep) (him|her|them|the details)
        and (keep|leave) (him|her|them) off my list
        . I won't (need|use) (them|it|the details) again
        . my list is (long|full) enough (already|as it is)
        no saving
        . that was the first and last time, don't save the details
        . (the|those) details needn't be (kept|stored)
    """,
    ),
    (
        "order_replacement send_replacement issue_replacement replacement_card new_card want_replacement replace_card",
        "true",
        """
        and send [me ]a new one
        with a replacement
        . I need a new one (too|as well)
        and (get|order) a new one
        . I can't (manage|do) without one
        . a (new one|replacement) should be on its way
        plus a replacement
        . I'd like (a|the) replacement (please|as soon as you can)
    """,
    ),
    (
        "order_replacement send_replacement issue_replacement replacement_card new_card want_replacement replace_card",
        "false",
        """
        without (a replacement|a new one)
        no (replacement|new one)[ needed]
        don't (send|order) [me ]a new one
        . I don't (need|want) (a new|another) one
        . I have another (one|one anyway)
        . I'm (done|finished) with it, no new one
        . I'll (order|get) (a new one|another) (later|myself)
        . no need to (send|issue) a new one
    """,
    ),
    (
        "test_mode sandbox is_test use_sandbox use_test_environment sandbox_mode",
        "true",
        """
        in (the sandbox|test mode)
        (just|only) (as a|a) test
        (just|only) to try (it|things) out
        (on|in) the test (system|environment)
        . nothing real should (happen|come of it)
        . I'm (only|just) (testing|trying it out)
        not on the (live|real) system
        with (play|toy) (money|data) only
        . it's a trial, no real (data|customers)
    """,
    ),
    (
        "test_mode sandbox is_test use_sandbox use_test_environment sandbox_mode",
        "false",
        """
        on the (live|real) system
        live
        (for real|not a test)
        not in (the sandbox|test mode)
        in production
        . this is (for real|the real thing)
        . testing is (over|done), now the real thing
        . (we|I)'ve tried it out enough, now live
        no test
    """,
    ),
    (
        "maintenance_mode enable_maintenance maintenance_page show_maintenance_page under_maintenance",
        "true",
        """
        with the maintenance page up
        in maintenance mode
        and (put up|show) (the|a) maintenance (page|notice|sign)
        . (visitors|people) should see [that ]we're working on it
        maintenance [mode ]on
        with a back-soon (page|sign)
        . nobody should (get in|use it) while we('re| are) (working|busy) (on it|there)
        and shut everyone else out (meanwhile|while we work)
    """,
    ),
    (
        "maintenance_mode enable_maintenance maintenance_page show_maintenance_page under_maintenance",
        "false",
        """
        (without|no) maintenance (mode|page)
        out of maintenance mode
        maintenance [mode ]off
        . (visitors|people) should be (able to use it|let in) (as usual|again)
        and take the maintenance (page|sign) (down|away)
        . the maintenance is (over|done)
        . we're (done|finished), open it up again
        . people can get (back in|in) again
    """,
    ),
    (
        "customer_impact customer_facing affects_customers customers_affected user_facing is_customer_facing users_affected",
        "true",
        """
        . customers (are affected|notice it|feel it)
        (with|and) customers (affected|hit)
        . (users|customers) (can|do) see it
        . (the|our) customers are (calling|complaining|writing) (about it|already)
        (visible|noticeable) to customers
        . people outside (can tell|notice|have noticed)
        . it hits [our ]customers (too|directly)
        . customers can't (check out|log in)
    """,
    ),
    (
        "customer_impact customer_facing affects_customers customers_affected user_facing is_customer_facing users_affected",
        "false",
        """
        . no customers are affected
        without (customers noticing|any effect on customers)
        . customers don't (notice|see|feel) (it|anything)
        not (customer-facing|visible to customers)
        (just|only) (us|ourselves), no customers
        . nobody outside (notices|has noticed)
        . it's (only|just) (us|the office) that's hit, no (users|customers)
        purely internal
    """,
    ),
    (
        "admin is_admin administrator admin_rights grant_admin admin_access make_admin superuser",
        "true",
        """
        (as admin|with admin rights)
        with (full|all the) rights
        and make (him|her|them) [an ]admin
        . (he|she) has to be able to (do|change) everything
        . (he|she)'ll (look after|run) the (whole thing|system)
        as an administrator
        . (he|she) (takes|is taking) over the admin work
        . (he|she) needs the keys to everything
    """,
    ),
    (
        "admin is_admin administrator admin_rights grant_admin admin_access make_admin superuser",
        "false",
        """
        without admin[ rights]
        (just|only) (a normal|an ordinary) user
        no admin[ rights]
        not [as ]an admin
        . (he|she) (mustn't|shouldn't) be able to (change|break) everything
        . (he|she) (doesn't need|needn't have) admin rights
        with [the ](usual|normal|ordinary) rights[ only]
        . we have (enough|too many) admins (already|as it is), so a normal user
    """,
    ),
    (
        "assigned_to_me only_mine my_items_only mine_only my_tasks_only owned_by_me",
        "true",
        """
        (just|only) mine
        that have been (given|assigned) to me
        (just|only) (what's on my plate|my own ones)
        that I have to do
        with my name on (it|them)
        . I (only want|just want) my own (ones|stuff)
        . (what|the things) the others have to do (doesn't|don't) interest me
        (just|only) (my stuff|what I'm down for)
    """,
    ),
    (
        "assigned_to_me only_mine my_items_only mine_only my_tasks_only owned_by_me",
        "false",
        """
        not (just|only) mine
        (everyone's|everybody's)
        also (the others'|what the others have)
        (mine and the others'|for the whole team)
        no matter (whose they are|who has them)
        from (everyone|everybody|the whole team)
        . I want to see what the others (have|are doing) (too|as well)
        whoever they belong to
    """,
    ),
)
