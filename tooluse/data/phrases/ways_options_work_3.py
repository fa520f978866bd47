"""How people say options of fixed lists at work: statuses of tasks, tickets, orders, invoices, projects, people.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "new_status target_status to_status set_status status_to status_update new_state",
        "done completed complete finished closed",
        """
        as (done|finished|complete)
        (and|to) tick it off
        . that's done now
        . (we|they|I) finished it
        . it's all wrapped up
        . nothing is left to do on it
    """,
    ),
    (
        "status state task_status progress ticket_status stage",
        "done completed complete finished",
        """
        with the status (done|completed)
        (done|finished|completed)
        marked as (done|completed)
        that count as finished
        . I mean the finished state
        . done is what I mean
    """,
    ),
    (
        "status_filter filter_status filter show task_filter only_status completion",
        "done completed complete finished",
        """
        (only|just) [the ]what's been finished
        already (done|completed|finished|ticked off)
        just the completed ones
        . I want to see what got done
        . leave out everything that still needs work
        . only what's behind us
    """,
    ),
    (
        "new_status target_status to_status set_status status_to status_update new_state",
        "in_progress started doing ongoing active working",
        """
        as in progress
        as being worked on
        . (work on it|it) has (started|begun)
        . I've just started on it
        . somebody is (on it|working on it) now
        . it's under way
    """,
    ),
    (
        "status state task_status ticket_status progress status_filter filter_status project_status stage",
        "in_progress doing ongoing underway started in_process wip",
        """
        in progress
        (currently|presently) under way
        being worked on (now|at the moment|right now)
        with the status in progress
        neither new nor finished, but in the middle of it
        started but not finished yet
    """,
    ),
    (
        "status state task_status progress status_filter filter_status new_status",
        "todo to_do not_started backlog",
        """
        on the to-do list
        not started yet
        with nothing done on it so far
        as a to-do
        where nobody has begun yet
        . (nobody|no one) has touched it (yet|so far)
    """,
    ),
    (
        "task_status ticket_status issue_status state status_filter filter_status new_status project_status",
        "blocked stuck",
        """
        blocked
        as blocked
        (that's|which is) stuck
        where something is in the way
        . it can't go on until something else is sorted
        . we're stuck, something else has to happen first
    """,
    ),
    (
        "status state task_status ticket_status status_filter filter_status new_status project_status order_status subscription_status",
        "on_hold paused suspended hold",
        """
        on hold
        (paused|put on hold) for (now|the time being)
        parked for the moment
        . it's on ice for now
        . (we|they) put it aside until further notice
        . it's not cancelled, only paused
    """,
    ),
    (
        "status state task_status new_status status_filter document_status approval_status stage",
        "in_review review under_review pending_review reviewing",
        """
        in review
        (waiting for|up for) (a|its) review
        . somebody is (checking|reviewing) it
        . the reviewer has it now
        . the work is done but someone must look over it
        with reviewers still busy on it
    """,
    ),
    (
        "ticket_status issue_status case_status status state status_filter incident_status pr_state",
        "open",
        """
        (still|that's) open
        that haven't been closed
        with the status open
        nothing closed
        (that are|being) still unresolved
        . I mean the open state
    """,
    ),
    (
        "new_status ticket_status issue_status target_status to_status set_status",
        "reopened reopen",
        """
        as reopened
        (and|to) open it again
        . it came back after it was closed
        . it wasn't really fixed, so it has to be open again
        . the problem is back
        . we closed it too early
    """,
    ),
    (
        "ticket_status issue_status case_status incident_status status state status_filter",
        "closed",
        """
        closed
        (already|by now) closed
        with the status closed
        no longer open
        as a closed one
        . it's closed for good
    """,
    ),
    (
        "ticket_status issue_status case_status incident_status status state new_status status_filter alert_status",
        "resolved solved fixed",
        """
        (as|being) resolved
        (already|now) (solved|fixed)
        with a fix in place
        . the problem is gone
        . it's been (sorted|fixed)
        . a solution was found
        . it works again now
    """,
    ),
    (
        "ticket_status issue_status case_status incident_status status state status_filter lead_status",
        "new unassigned untouched",
        """
        (brand new|just come in)
        [still ]new
        which (nobody|no one) has looked at yet
        fresh in
        with no one on it so far
        . it (just|only just) came in
    """,
    ),
    (
        "status state new_status order_status status_filter booking_status",
        "pending waiting",
        """
        pending
        with the status pending
        in the pending state
        . it's still up in the air
        . it isn't settled yet
        . it's neither through nor refused
        where the outcome is still open
    """,
    ),
    (
        "ticket_status case_status issue_status",
        "pending waiting waiting_on_customer awaiting_customer awaiting_response",
        """
        pending
        with the status pending
        waiting for (someone|an answer)
        . we're waiting to hear back
        . nothing can happen until they reply
        . the ball is in their court
    """,
    ),
    (
        "ticket_status alert_status incident_status status new_status state",
        "acknowledged ack seen",
        """
        as acknowledged
        (and|to) say we've seen it
        . we know about it
        . I've seen it
        . somebody has noticed it, but it isn't fixed
        . we're aware of it, no fix yet
    """,
    ),
    (
        "incident_status status state incident_state new_status",
        "investigating identified",
        """
        (as|still) being investigated
        . we're [still ]looking into it
        . we don't know the cause yet
        . the cause is what we're after now
        . people are trying to find out what's wrong
        under investigation
    """,
    ),
    (
        "incident_status status state incident_state new_status",
        "monitoring",
        """
        (as|in) monitoring
        . a fix is out and we're keeping an eye on it
        . it looks good, we're just watching it now
        . we're watching whether the fix holds
        fixed but still being watched
        in the monitoring phase
    """,
    ),
    (
        "ticket_status issue_status case_status status new_status state",
        "escalated escalate",
        """
        as escalated
        escalated
        . it went (up|to) the next level
        . first line support couldn't solve it
        . it's with the higher-ups now
        . the second-level people have it
    """,
    ),
    (
        "order_status status state shipment_status delivery_status fulfillment_status new_status status_filter",
        "shipped dispatched sent in_transit on_the_way",
        """
        [already ]shipped
        on (its|the) way
        . it has left the warehouse
        . it's been handed to the carrier
        . it was sent off but hasn't arrived
        in transit
        . it's in the post
    """,
    ),
    (
        "order_status status state shipment_status delivery_status new_status status_filter",
        "delivered arrived received",
        """
        delivered
        [already ](delivered|arrived)
        . it got there
        . the (customer|recipient) has it
        . it's been dropped off
        with the delivery done
    """,
    ),
    (
        "order_status status state shipment_status delivery_status new_status",
        "out_for_delivery",
        """
        out for delivery
        on the van (today|now)
        . the driver has it
        . it's coming today, it's on the delivery van
        . it's on its last leg to the door
        already with the driver
    """,
    ),
    (
        "order_status status state fulfillment_status new_status order_state status_filter",
        "processing preparing packing",
        """
        being (packed|prepared|processed)
        still (in the warehouse|being put together)
        . (we're|they're) still packing it
        . it's being made ready, but it hasn't gone out
        in processing
        not sent off yet but worked on
    """,
    ),
    (
        "order_status payment_status status state status_filter booking_status new_status appointment_status",
        "cancelled canceled called_off",
        """
        cancelled
        (as|that were) cancelled
        called off
        . it's been called off
        . it isn't going to happen any more
        . (they|we) cancelled it
    """,
    ),
)
