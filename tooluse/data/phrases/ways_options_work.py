"""How people say options of fixed lists at work: priorities, severities, impact, log levels, environments.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "priority urgency importance priority_level ticket_priority task_priority issue_priority",
        "urgent highest top",
        """
        (as|with) (urgent|top|the highest) priority
        before (anything|everything) else
        [and ]it can't wait
        right at the very top of the list
        [and ]drop everything else for it
        . it's extremely urgent
        . nothing matters more right now
        . people are stuck until it's dealt with
    """,
    ),
    (
        "priority urgency severity_level incident_severity bug_severity issue_severity defect_severity incident_priority",
        "critical blocker",
        """
        critical
        as (critical|a blocker)
        at the (worst|most serious) level there is
        . everything is (down|at a standstill) because of it
        . nobody can work until it's sorted
        . it's a (showstopper|blocker)
        . it doesn't get any more serious than this
    """,
    ),
    (
        "priority severity urgency importance priority_level severity_level ticket_priority task_priority issue_priority",
        "high",
        """
        high (priority|importance)
        marked [as ]high
        near the top of the list
        one (step|level) above the usual
        . it matters a (lot|great deal), though it's no emergency
        . it's a pretty (important|serious) one
        . it should come before the ordinary stuff
    """,
    ),
    (
        "severity_level incident_severity bug_severity issue_severity defect_severity",
        "major",
        """
        major
        as a major one
        . a main feature (is broken|doesn't work)
        . lots of (users|people) are hit, but it's not a total outage
        . it hurts badly, though there's still a way to limp along
        . this is no small glitch
    """,
    ),
    (
        "priority urgency importance priority_level ticket_priority task_priority issue_priority",
        "medium normal moderate standard regular default",
        """
        (normal|medium|ordinary) priority
        the usual priority
        neither urgent nor unimportant
        middle of the road as far as urgency goes
        . it's not pressing, but it shouldn't be forgotten either
        . treat it like any other one
        . it can take its normal turn
    """,
    ),
    (
        "severity impact risk_level severity_level risk",
        "medium moderate",
        """
        medium
        (of|with) moderate severity
        somewhere in the middle
        . it's a nuisance, not a disaster
        . it's bad enough to notice, but bearable
        . it isn't nothing, but I've seen worse
    """,
    ),
    (
        "priority urgency importance priority_level ticket_priority task_priority issue_priority",
        "low",
        """
        low priority
        no (rush|hurry) (at all|whatsoever)
        at the bottom of the (list|pile)
        whenever (there's|someone has) time
        . it can wait
        . it would be nice to have, nothing more
        . everything else can go first
        . I don't mind if it takes weeks
    """,
    ),
    (
        "severity severity_level incident_severity bug_severity issue_severity defect_severity risk",
        "low minor",
        """
        minor
        just a small thing
        hardly worth (mentioning|a fuss)
        . it's only a little (annoying|glitch)
        . it's not bad at all
        . it barely bothers anyone
    """,
    ),
    (
        "severity severity_level bug_severity issue_severity defect_severity priority",
        "trivial lowest cosmetic",
        """
        trivial
        (only|purely) cosmetic
        the very lowest (level|there is)
        . it's just a typo kind of thing
        . it only looks a bit off, everything works
        . it couldn't matter less
    """,
    ),
    (
        "* severity severity_level incident_severity sev",
        "sev1 sev_1 severity_1",
        """
        (a|as|at) sev 1
        sev1
        SEV-1
        severity one
        . this is a sev 1
        . call it a sev one
    """,
    ),
    (
        "* severity severity_level incident_severity sev",
        "sev2 sev_2 severity_2",
        """
        (a|as|at) sev 2
        sev2
        SEV-2
        severity two
        . I'd call it a sev two
        . it's a step below a sev 1
    """,
    ),
    (
        "* severity severity_level incident_severity sev",
        "sev3 sev_3 severity_3",
        """
        (a|as|at) sev 3
        sev3
        SEV-3
        severity three
        . it's only a sev three
        . that's a sev 3 for me
    """,
    ),
    (
        "* severity severity_level incident_severity sev",
        "sev4 sev_4 severity_4",
        """
        (a|as|at) sev 4
        sev4
        SEV-4
        severity four
        . not more than a sev four
        . it's a harmless sev 4
    """,
    ),
    (
        "* priority severity urgency",
        "p0 p_0",
        """
        P0
        p0
        (as|with|at) P zero
        . this is a P0
        . it's a p-zero, all hands on deck
        p zero
    """,
    ),
    (
        "* priority severity urgency",
        "p1 p_1",
        """
        P1
        p1
        (as|with) priority one
        (as|at) P one
        . this is a P1
        . treat it as a P1
    """,
    ),
    (
        "* priority severity urgency",
        "p2 p_2",
        """
        P2
        p2
        (as|with) priority two
        (as|at) P two
        . it's a P2
        . P2 will do
    """,
    ),
    (
        "* priority severity urgency",
        "p3 p_3",
        """
        P3
        p3
        (as|with) priority three
        . it's a P3
        . a P3 is enough
        . nothing above a P3
    """,
    ),
    (
        "* priority severity urgency",
        "p4 p_4",
        """
        P4
        p4
        (as|with) priority four
        . it's only a P4
        . nobody will mind if it's a P4
        . put it down to P4
    """,
    ),
)
