"""How people say options of fixed lists at work: statuses of tasks, tickets, orders, invoices, projects, people (2).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "order_status status state payment_status status_filter new_status",
        "returned sent_back",
        """
        returned
        as (returned|sent back)
        that came back
        . it was sent back to us
        . the buyer didn't keep it
        . it's back in our hands
    """,
    ),
    (
        "order_status payment_status status transaction_status status_filter new_status transaction_type",
        "refunded refund",
        """
        refunded
        where the money (was|has been) given back
        as (refunded|a refund)
        . the money went back
        . they got their money back
        . we paid it back
    """,
    ),
    (
        "booking_status appointment_status status reservation_status new_status event_status rsvp attendance",
        "confirmed confirm",
        """
        [as ]confirmed
        that's (fixed|definite) now
        . it's (definite|certain) now
        . both sides have said yes
        . it's all confirmed
        . we've got the confirmation
    """,
    ),
    (
        "booking_status appointment_status event_status rsvp reservation_status response rsvp_status rsvp_response",
        "tentative maybe",
        """
        tentative
        (as|for) a maybe
        pencilled in
        . it's not certain yet
        . I'm not sure about it yet
        . perhaps, I'll know later
    """,
    ),
    (
        "appointment_status booking_status status attendance attendance_status",
        "no_show noshow missed",
        """
        as a no-show
        no-shows
        . they never turned up
        . nobody came and nobody called
        . they just didn't appear
        where nobody showed up
    """,
    ),
    (
        "invoice_status payment_status status bill_status status_filter new_status",
        "paid settled",
        """
        paid
        [already ](paid|settled)
        . the money (is|has come) in
        . they've paid
        . we got the money
        with nothing owed any more
    """,
    ),
    (
        "invoice_status payment_status bill_status",
        "unpaid outstanding due open",
        """
        unpaid
        still to be paid
        (not paid|open) yet
        . the money hasn't come in
        . nobody has paid so far
        with the money still owed
    """,
    ),
    (
        "invoice_status payment_status status task_status status_filter filter due_status bill_status due",
        "overdue past_due late",
        """
        overdue
        [already ]past (its|their) due date
        that should [long ]have been dealt with by now
        . the deadline has gone by
        . it's late
        . it should have been done by now
    """,
    ),
    (
        "invoice_status payment_status bill_status payment_state",
        "partially_paid partial partly_paid",
        """
        partly paid
        where only a part (was|has been) paid
        with some of the money in, not all
        . they've paid part of it
        . half the money is still missing
        . a deposit came, the rest didn't
    """,
    ),
    (
        "status state invoice_status document_status post_status publish_status email_status save_as",
        "draft",
        """
        (as|still) a draft
        not (sent|published|final) yet
        (only|just) in draft
        . it isn't ready to go out
        . I still want to polish it
        . I haven't finished writing it
        . keep it in the drafts
    """,
    ),
    (
        "invoice_status document_status message_status email_status",
        "sent issued",
        """
        [as ]sent
        (already|that have) gone out
        . it (went out|has been sent)
        . they (must|should) have it by now
        . we've sent it off
        no longer with us but sent
    """,
    ),
    (
        "invoice_status document_status status payment_status new_status check_status",
        "void voided cancelled_invoice written_off",
        """
        as void
        voided
        . it (isn't|is no longer) valid
        . it doesn't count any more
        . it was made out by mistake
        as if it had never been issued
    """,
    ),
    (
        "status post_status publish_status article_status state visibility_status",
        "published live public",
        """
        published
        (as|that's) live
        . it's out there for everyone to read
        . it's online already
        . readers can see it
        . it can go (live|online) now
    """,
    ),
    (
        "status state project_status post_status customer_status list_status",
        "archived archive",
        """
        archived
        (from|in|to) the archive
        [as ]archived
        . it's only kept for the record
        . we keep it but don't work with it any more
        tucked away in the archive
    """,
    ),
    (
        "approval_status decision status request_status review_status application_status review_decision",
        "approved approve accepted accept",
        """
        approved
        [as ]accepted
        with (a|my) yes
        . it's (fine|OK) by me
        . I've got nothing against it
        . it got the green light
        . they said yes
    """,
    ),
    (
        "approval_status decision status request_status review_status application_status review_decision",
        "rejected reject declined decline denied deny refused",
        """
        [as ]rejected
        declined
        with a no
        . it's a no
        . I can't agree to that
        . they turned it down
        . we're not doing that
    """,
    ),
    (
        "review_decision decision review_event approval_status review_action event",
        "changes_requested request_changes needs_changes revise",
        """
        with changes requested
        and ask for changes
        . it needs some changes first
        . it can't go in like this, some things must be fixed
        . nearly there, but a few things need another go
        needs work before I can say yes
    """,
    ),
    (
        "approval_status request_status application_status review_status verification_status",
        "pending awaiting_approval pending_approval waiting submitted",
        """
        waiting for (approval|an answer)
        still (pending|undecided)
        . nobody has decided yet
        . it's waiting for a signature
        . we haven't heard a yes or a no
        where a decision is still missing
    """,
    ),
    (
        "project_status health status_color rag_status project_health status",
        "on_track green",
        """
        on track
        green
        . everything is going to plan
        . we're where we should be
        . no worries there
        with all going as planned
    """,
    ),
    (
        "project_status health status_color rag_status project_health status",
        "at_risk yellow amber",
        """
        at risk
        amber
        (yellow|at risk), not red yet
        . it might slip
        . it could still go either way
        . I'm getting worried about the date
    """,
    ),
    (
        "project_status health status_color rag_status project_health status",
        "off_track red behind delayed",
        """
        off track
        red
        . we're (well|badly) behind
        . it won't make the date
        . it's gone off the rails
        way behind the plan
    """,
    ),
    (
        "project_status status phase project_phase stage",
        "planning planned proposed",
        """
        in planning
        still (at the|in the) planning stage
        . we're (only|still) planning it
        . it exists on paper only
        . it hasn't kicked off
        not kicked off yet
    """,
    ),
    (
        "job_status status run_status build_status task_state pipeline_status result outcome conclusion",
        "failed failure failing error broken",
        """
        that (failed|went wrong)
        failed
        . it (failed|broke)
        . it didn't (work|go through)
        . I want what went wrong, not what worked
        (in|with) red
    """,
    ),
    (
        "job_status status run_status build_status pipeline_status result outcome conclusion transaction_status",
        "success succeeded successful passed passing ok",
        """
        that (went through|worked)
        successful
        . it (worked|went well)
        . everything came out green
        . there were no problems at all
        with no errors
    """,
    ),
    (
        "job_status status run_status server_status instance_state vm_state service_status container_status device_status",
        "running up online",
        """
        that's (up|running)
        running
        (up|online) right now
        . it's up and running
        . it's still going
        . it has to be on at the moment
    """,
    ),
)
