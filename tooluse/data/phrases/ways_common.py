"""How people say that it is urgent, for every day, or that a thing can't be used meanwhile.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "urgent rush asap expedite emergency high_priority is_emergency immediately immediate",
        "true",
        """
        [and ]it can't wait
        [and ]it's (really|quite|very) urgent
        right away
        right now
        as (soon|quickly|fast) as (you can|possible)
        ASAP
        at once
        (top|highest) priority
        . this is an emergency
        . they're getting impatient
        . it has to be done (now|first|before anything else)
        . every minute counts
        . (please|do) hurry
        . urgent
        before anything else
    """,
    ),
    (
        "urgent rush asap expedite emergency high_priority is_emergency immediately immediate",
        "false",
        """
        [but ]no (rush|hurry)
        whenever there's time
        when you get (a chance|round to it)
        . it can wait
        . take your time
        . (tomorrow|later) is (fine|early enough) too
        . it's not (urgent|an emergency|pressing)
        . there's no need to hurry
        nothing urgent
        at some point
        . they can wait for it
    """,
    ),
    (
        "daily every_day repeat_daily each_day is_daily everyday",
        "true",
        """
        every day
        each day
        every single day
        daily
        day (after|by) day
        (every day|daily) from now on
        . same thing every day
        . repeat it (every day|daily)
        . I want it each day
        seven days a week
        and again every day after that
    """,
    ),
    (
        "daily every_day repeat_daily each_day is_daily everyday",
        "false",
        """
        just (once|this once|this one time)
        only (once|this time)
        one time only
        (once|one time)
        [but ]not every day
        . don't repeat it
        . (once|one time) is enough
        . not each day, just that once
    """,
    ),
    (
        "out_of_service out_of_order block blocked unavailable take_offline",
        "true",
        """
        . nobody can use it (until then|meanwhile|like that)
        . don't let anyone use it
        . nobody should (use|touch) it until it's fixed
        . close it off (until it's fixed|meanwhile)
        . it can't be used (like this|at the moment)
        and take it out of (use|service)
        and (block|close) it (until then|until it's done|meanwhile)
        . keep (people|everyone) out
        . it's (unusable|of no use) until then
    """,
    ),
    (
        "out_of_service out_of_order block blocked unavailable take_offline",
        "false",
        """
        . it (still works|can still be used)[ meanwhile]
        . (people|we|they) can still use it
        . it stays (in use|open)
        . no need to (close|block) it
        . you don't have to close anything
        . they can live with it until then
        but keep it (open|in use|running)
        . it isn't so bad that nobody could use it
    """,
    ),
)
