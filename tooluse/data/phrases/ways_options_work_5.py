"""How people say options of fixed lists at work: statuses of tasks, tickets, orders, invoices, projects, people (3).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "job_status status run_status server_status instance_state vm_state service_status container_status",
        "stopped down offline off",
        """
        stopped
        not running
        (shut|switched) off
        . it isn't up
        . it's been shut down
        . it's off at the moment
    """,
    ),
    (
        "job_status run_status task_state build_status message_status",
        "queued pending scheduled waiting",
        """
        queued
        still (waiting|in the queue)
        not (run|started) yet
        . it's waiting its turn
        . it hasn't begun, it's in line
        in line but not going yet
    """,
    ),
    (
        "server_status service_status health component_status status system_status",
        "degraded degraded_performance slow partial_outage",
        """
        degraded
        . it's (slow|limping), but it's up
        . it half works
        . it's up, just not working as it should
        not down, but sluggish
        working badly
    """,
    ),
    (
        "server_status service_status status system_status machine_status mode component_status",
        "maintenance under_maintenance in_maintenance",
        """
        under maintenance
        (in|for) maintenance
        . the engineers are working on it, on purpose
        . it's down on purpose, for servicing
        . it's being serviced
        closed for upkeep
    """,
    ),
    (
        "user_status account_status employee_status member_status subscription_status customer_status status policy_status",
        "active current enabled",
        """
        active
        currently active
        (only|just) the active
        . I mean those still with us
        without the lapsed ones
        in good standing
    """,
    ),
    (
        "user_status account_status member_status status customer_status employee_status",
        "inactive disabled deactivated dormant",
        """
        inactive
        (disabled|deactivated)
        (that's|who are) no longer active
        . it hasn't been used in ages
        . nobody uses it any more
        with the account switched off
    """,
    ),
    (
        "user_status account_status member_status license_status",
        "suspended banned blocked locked",
        """
        suspended
        (locked|shut) out
        . (he's|she's|they're) not allowed in (at the moment|any more)
        . it's been blocked for breaking the rules
        . they misbehaved and got barred
        with access taken away
    """,
    ),
    (
        "user_status account_status invitation_status invite_status member_status",
        "invited pending pending_invitation",
        """
        invited but not joined yet
        (invited|with an open invitation)
        . they haven't accepted the invitation
        . the invitation is out, no answer yet
        still waiting for them to sign up
        not signed up yet
    """,
    ),
    (
        "subscription_status status policy_status membership_status license_status document_status contract_status card_status",
        "expired lapsed",
        """
        expired
        that (ran|has run) out
        . it ran out
        . it's past its end date
        no longer valid
        . nobody renewed it in time
    """,
    ),
    (
        "subscription_status status customer_type account_status plan",
        "trial trialing trial_period free_trial",
        """
        on trial
        in the trial period
        (on|for) the free trial
        . (they|we|I) just want to try it (first|out)
        . nothing has been paid, it's the trial
        trial only
    """,
    ),
    (
        "employee_status presence user_status user_presence availability presence_status",
        "away out out_of_office offline absent",
        """
        as away
        as out of the office
        . I'm (away|not at my desk)
        . I won't be reading messages
        . I'm off
        not around
    """,
    ),
    (
        "presence user_presence user_status availability presence_status status_type",
        "available online free",
        """
        as available
        as (free|around)
        . I'm (back|here|at my desk)
        . people can reach me
        . anyone can get hold of me now
        . I've got time
    """,
    ),
    (
        "presence user_presence availability presence_status show_as busy_status",
        "busy do_not_disturb dnd",
        """
        as busy
        on do not disturb
        . I don't want any (interruptions|calls)
        . I'm heads down
        . nobody should disturb me
        . I can't be interrupted
    """,
    ),
    (
        "employee_status employment_status worker_status",
        "terminated former left resigned",
        """
        (former|who have left)
        . (he|she) has left (us|the company)
        . they don't work here any more
        . it's their last day behind them
        no longer with the company
        gone for good
    """,
    ),
    (
        "employee_status employment_status worker_status",
        "on_leave leave",
        """
        on leave
        . they're (away|off) for a few months, but coming back
        . they still work here, just off for now
        . she's on maternity leave
        . he's on his parental leave
        currently on leave
    """,
    ),
    (
        "application_status candidate_status applicant_status recruiting_stage hiring_stage stage candidate_stage",
        "interview interviewing interviewed phone_screen",
        """
        at the interview stage
        to the interview stage
        . we want to (meet|talk to) them
        . they're invited for a talk
        . they've made it to the interviews
        in interviews
    """,
    ),
    (
        "application_status candidate_status applicant_status recruiting_stage hiring_stage candidate_stage",
        "offer offered offer_extended",
        """
        at the offer stage
        with an offer on the table
        . we've made them an offer
        . they've got our offer, no signature yet
        to the offer stage
        . they only have to sign
    """,
    ),
    (
        "application_status candidate_status applicant_status recruiting_stage hiring_stage candidate_stage",
        "hired onboarded",
        """
        hired
        as hired
        . they've signed
        . they got the job
        . they're starting with us
        . the contract is signed
    """,
    ),
    (
        "lead_status deal_stage stage opportunity_stage pipeline_stage deal_status",
        "won closed_won",
        """
        [as ]won
        closed won
        . we (got|won) it
        . they signed
        . the deal is in the bag
        . they're buying
    """,
    ),
    (
        "lead_status deal_stage stage opportunity_stage pipeline_stage deal_status",
        "lost closed_lost",
        """
        [as ]lost
        closed lost
        . we (lost|didn't get) it
        . they went with someone else
        . the deal is dead
        . they're not buying after all
    """,
    ),
    (
        "lead_status deal_stage stage opportunity_stage pipeline_stage",
        "qualified",
        """
        [as ]qualified
        . they have the budget and the need
        . they're a serious prospect
        . it's worth following up, they fit
        to qualified
        . we've checked them, they're a real chance
    """,
    ),
    (
        "lead_status deal_stage stage opportunity_stage pipeline_stage",
        "negotiation negotiating",
        """
        (in|to) negotiation
        . we're (haggling|talking) about the price
        . it's about the terms now
        . they want a better price, we're talking
        . we're in talks over the contract
        at the bargaining stage
    """,
    ),
    (
        "lead_status deal_stage stage opportunity_stage pipeline_stage",
        "proposal proposal_sent quote_sent",
        """
        to proposal
        at the proposal stage
        . they've got our (quote|proposal)
        . our proposal is with them
        . we've sent the quote, nothing back yet
        with a proposal out
    """,
    ),
    (
        "lead_status lead_stage",
        "contacted",
        """
        [as ]contacted
        . I've (called|written to) them (already|once)
        . we've been in touch
        . somebody has spoken to them already
        . first contact is made
        already spoken to
    """,
    ),
)
