"""How people say boolean arguments of git, incidents, accounts and databases.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "squash squash_commits squash_merge squash_and_merge",
        "true",
        """
        squashed
        and squash (it|the commits)
        as (one|a single) commit
        (squashed|rolled) into one commit
        . (half|most) of the commits are only typo fixes, so make it one
        . nobody needs (all|to see) the little (steps|commits)
        squash (it|merge)
        . I want (one|a) clean commit in the history
        . the commits are a mess, fold them together
    """,
    ),
    (
        "squash squash_commits squash_merge squash_and_merge",
        "false",
        """
        without squashing
        don't squash (it|the commits)
        with (every commit kept|all the commits as they are)
        no squash
        . (each|every) single commit should stay
        . I (want|need) to keep the (full|whole) history
        . each commit (is|stands) on its own, keep them all
        not (as|into) one [big ]commit
    """,
    ),
    (
        "delete_branch delete_source_branch remove_source_branch delete_branch_after_merge remove_branch auto_delete_branch",
        "true",
        """
        and (delete|drop|remove) the branch (after|afterwards|after that)
        and get rid of the branch
        . the branch (isn't needed any more|can go)
        . we don't need the branch any more
        with the branch (deleted|gone) afterwards
        . (we've|there are) [far ]too many (old|dead) branches, so away with it
        branch can go (too|then)
        and clean up the branch
    """,
    ),
    (
        "delete_branch delete_source_branch remove_source_branch delete_branch_after_merge remove_branch auto_delete_branch",
        "false",
        """
        but (keep|leave) the branch
        and leave the branch (there|alone)
        . the branch (stays|has to stay)
        . I'm (still|not done) working on (the|that) branch
        without (deleting|removing) the branch
        don't (delete|drop) the branch[ yet]
        . someone [still ]needs the branch
        . there's more to come on that branch
        keep branch
    """,
    ),
    (
        "draft_pr draft_pull_request draft_mr work_in_progress wip draft_merge_request",
        "true",
        """
        as a draft
        (marked|as) WIP
        . it's (not ready|still unfinished)
        . it's work in progress
        . I'm not done [with it ]yet
        [as a ]work in progress
        . nobody should (merge|review) it yet
        . there are still (things to do|loose ends), so a draft
        draft for now
    """,
    ),
    (
        "draft_pr draft_pull_request draft_mr work_in_progress wip draft_merge_request",
        "false",
        """
        ready for review
        not (a draft|as a draft|WIP)
        . it's (done|finished|ready)
        . it (can|may) be (reviewed|merged) right away
        no WIP
        . I'm (done|through) with it, so a proper one
        . it's good to go
        a (proper|regular|real) one, no draft
    """,
    ),
    (
        "sign_commit gpg_sign signed_commit sign_off sign_commits",
        "true",
        """
        signed
        and sign it
        with my (signature|key) on it
        [properly ]signed with my key
        . (they only|the server only) (take|accept|accepts) signed ones
        . it (has to|must) be signed
        with a signature
        . (the|our) rules say everything has to be signed
    """,
    ),
    (
        "sign_commit gpg_sign signed_commit sign_off sign_commits",
        "false",
        """
        unsigned
        without (signing|a signature)
        don't sign it
        not signed
        no signature (needed|on it)
        . I (don't have|haven't got) my key (here|with me), so unsigned
        . it needn't be signed
        no signing
    """,
    ),
    (
        "push_after push_to_remote auto_push push_changes push_immediately",
        "true",
        """
        and push it
        then push
        and (up|off) to the remote (with it|too)
        . the others need it on the (remote|server)
        with a push (afterwards|at the end)
        . it shouldn't be only on my (machine|laptop), push it
        pushed (right away|straight away)
        and send it (up|upstream) too
    """,
    ),
    (
        "push_after push_to_remote auto_push push_changes push_immediately",
        "false",
        """
        without pushing[ it]
        (don't push|not pushed)[ yet]
        (just|only) local[ly][ for now]
        no push
        . I'll push [it ](later|myself)
        but keep it (on my machine|local)
        . nothing should go to the remote yet
        . I want to (check|tidy) it before I push
        . it isn't fit for the others' eyes, so nothing pushed
    """,
    ),
    (
        "amend amend_last amend_commit amend_previous",
        "true",
        """
        (into|as part of) the last commit
        and amend the last (one|commit)
        . it (belongs|should go) (in|with) the (last|previous) commit
        . I forgot (it|that) in the last commit
        without (making|adding) a new commit
        amended
        (added|tacked) onto the previous commit
        . no new commit (for that|please), it goes with the last one
    """,
    ),
    (
        "amend amend_last amend_commit amend_previous",
        "false",
        """
        as a (new|separate) commit
        (without amending|not amended)
        don't (touch|change|amend) the last (one|commit)
        in (a commit|a new one) of its own
        . the last commit (is out|has been pushed) already, so a new one
        no amending
        on top, as a fresh commit
        . it has nothing to do with the last commit
    """,
    ),
    (
        "auto_merge merge_when_green merge_when_ready merge_automatically merge_when_pipeline_succeeds enable_auto_merge",
        "true",
        """
        and merge it when (everything's green|the checks pass|it's approved)
        with auto-merge[ on]
        (merging|merged) (by itself|automatically)
        as soon as it's green, (merge|in with it)
        . I (won't|don't want to) (sit here|wait) for the checks, let it merge itself
        . once the checks are through it can go in (by itself|on its own)
        automerge on
        . nobody has to press the merge button
    """,
    ),
    (
        "auto_merge merge_when_green merge_when_ready merge_automatically merge_when_pipeline_succeeds enable_auto_merge",
        "false",
        """
        (without|no) auto-merge
        don't merge it (automatically|by itself|on your own)
        . I'll merge it (myself|by hand)
        . someone (has to|should) press the [merge ]button
        . I want to be the one who merges
        merge by hand (only|later)
        . even if it's green, it (stays|shouldn't go in) until I say so
        automerge off
    """,
    ),
    (
        "page_oncall on_call_alert notify_oncall page_on_call wake_oncall page_responder alert_oncall",
        "true",
        """
        and page (whoever|the person who)'s on call
        and (wake|call) (whoever is on call|the on-call)
        page (someone|them)
        . someone (has to|must) (get up|look) (now|this minute), whatever the hour
        . (it|this) (can't|won't) wait (till|until) morning, get the on-call out of bed
        with a page to [the ]on-call
        . the on-call needs to (know|get going) at once
        . (wake|ring) them up if you have to
    """,
    ),
    (
        "page_oncall on_call_alert notify_oncall page_on_call wake_oncall page_responder alert_oncall",
        "false",
        """
        without (paging|waking) anyone
        (no page|don't page anyone)
        . (nobody|no one) (has to|needs to) get up for (it|this)
        . let the on-call (sleep|be)
        . it can wait (till|until) (morning|office hours)
        . it's not worth (waking|getting) anyone (up|out of bed)
        (just|only) (log|note) it, no pager
        no need to (page|bother) [the ]on-call
    """,
    ),
    (
        "breaking_change is_breaking_change backwards_incompatible backward_incompatible",
        "true",
        """
        (marked|flagged) as breaking
        . it's a breaking (change|one)
        . it (breaks|will break) (things|code) for (others|people)
        . people (will|would) have to change their code
        . it isn't backwards compatible
        . (old|existing) clients (won't|will no longer) work with it
        breaking
        . nothing written against the old one will (run|work)
    """,
    ),
    (
        "breaking_change is_breaking_change backwards_incompatible backward_incompatible",
        "false",
        """
        (not breaking|non-breaking)
        . it (doesn't|won't) break anything
        . nobody (has|will have) to change (their code|anything)
        . it's backwards compatible
        . old clients (go|will go) on working
        (without|no) breaking changes
        . everything (else|that exists) keeps working
        fully compatible with (the old one|before)
    """,
    ),
    (
        "enabled enable is_enabled turn_on switch_on activate",
        "true",
        """
        (switched|turned) on
        on
        enabled
        and (turn|switch) it on
        (active|live) (right away|from the start)
        . it should be (on|active|running)
        and (activate|enable) it
        . I want it (on|working)
        and get it going
    """,
    ),
    (
        "enabled enable is_enabled turn_on switch_on activate",
        "false",
        """
        (switched|turned) off
        disabled
        and (turn|switch) it off
        (inactive|not active)[ for now]
        . it should (be|stay) off
        . I don't want it (on|active|running)
        off
        and (disable|deactivate) it
        . it (mustn't|shouldn't) be (on|active) (yet|for now)
    """,
    ),
    (
        "require_mfa mfa mfa_required two_factor require_2fa enforce_mfa two_factor_required enable_2fa enforce_2fa",
        "true",
        """
        with (two-factor|2FA|MFA)
        and (require|insist on) a second factor
        (2FA|MFA) on
        . a password alone isn't (enough|safe)
        with a code from (the|their) phone (as well|too)
        . they should (need|have) to (type|enter) a code as well
        . we had a break-in, so (two|a second) factor please
        with two-step (login|sign-in|verification)
    """,
    ),
    (
        "require_mfa mfa mfa_required two_factor require_2fa enforce_mfa two_factor_required enable_2fa enforce_2fa",
        "false",
        """
        without (two-factor|2FA|MFA)
        no (2FA|MFA|second factor)
        (just|only) (the|a) password
        . a password is enough
        (2FA|MFA) off
        . they have no phone for the code
        . no code (to type|from the phone), please
        . it's a robot account, it can't (do|answer) a second factor
    """,
    ),
    (
        "temporary is_temporary time_limited temporary_access expires",
        "true",
        """
        (just|only) for (now|a while|the time being)
        temporarily
        (just|only) (temporary|temporarily)
        . it's not (for ever|for good)
        . it's (only|just) (a temporary thing|temporary)
        for a (limited|short) time
        . it (will be|should be) (undone|taken back) (later|before long)
        until (further notice|things are back to normal)
        . it's a stopgap
    """,
    ),
    (
        "temporary is_temporary time_limited temporary_access expires",
        "false",
        """
        (for good|permanently)
        not (just|only) (for now|temporarily)
        with no end[ date]
        indefinitely
        . it's (here|meant) to stay
        . it's (permanent|for the long run)
        . it should never (expire|run out)
        not temporary
    """,
    ),
    (
        "cascade cascading delete_children delete_related on_delete_cascade delete_dependents cascade_delete",
        "true",
        """
        (with|including|and) everything (that hangs on|that depends on|tied to) it
        and (whatever|everything that) (belongs to|points to) it
        cascading
        with (cascade|all its children)
        . the (related|dependent) (rows|records|ones) can go (too|as well)
        and all that's (linked|attached) to it
        . nothing that refers to it should be left
        children and all
    """,
    ),
    (
        "cascade cascading delete_children delete_related on_delete_cascade delete_dependents cascade_delete",
        "false",
        """
        without (cascade|cascading)
        but (not|nothing of) what (hangs on|depends on|belongs to) it
        . the (related|dependent|linked) (rows|records|ones) (stay|must stay)
        (just|only) that one itself
        no cascade
        . leave (whatever's|everything) linked to it (alone|in place)
        don't (touch|take along) the (children|dependents)
        . if something depends on it, that has to (stay|survive)
    """,
    ),
)
