"""How people say options of fixed lists at work: frequencies, time ranges, days, channels, meetings, visibility, access (2).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* time_range date_range period range timeframe time_period",
        "last_month previous_month",
        """
        [for ]last month
        (just|only) last month
        from the month before
        for the previous month
        the month that's just gone
        . I mean the month before this one
    """,
    ),
    (
        "* time_range date_range period range timeframe when",
        "next_month",
        """
        [for ]next month
        (just|only) next month
        in the coming month
        the month after this one
        . I mean the month that's coming
        . this month doesn't matter, the next one does
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "this_quarter current_quarter quarter_to_date qtd",
        """
        [for ]this quarter
        (just|only) this quarter
        so far this quarter
        in the quarter we're in
        since the quarter began
        . I mean the current quarter
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "last_quarter previous_quarter",
        """
        [for ]last quarter
        (just|only) last quarter
        from the quarter before
        for the previous quarter
        the quarter that's just gone
        . I mean the quarter before this one
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period window",
        "this_year current_year year_to_date ytd",
        """
        [for ]this year
        so far this year
        since (New Year|the first of January|January)
        year to date
        since the year began
        . I mean the current year
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "last_year previous_year",
        """
        [for ]last year
        (just|only) last year
        from the year before
        for the previous year
        the year that's just gone
        . I mean the year before this one
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "last_7_days past_7_days past_week last_seven_days",
        """
        for the last (seven|7) days
        over the past (seven|7) days
        going back a week from today
        the last seven days
        seven days back
        . a week back from now is enough
    """,
    ),
    (
        "time_range date_range period range timeframe time_period",
        "7d 7_days",
        """
        for the last (seven|7) days
        over the past (seven|7) days
        going back a week from today
        the last seven days
        seven days back
        . a week back from now is enough
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "last_14_days past_14_days past_two_weeks last_two_weeks",
        """
        for the last (two weeks|14 days)
        over the past (fortnight|two weeks)
        going back two weeks from today
        the last fourteen days
        two weeks back
        . two weeks back from now is enough
    """,
    ),
    (
        "time_range date_range period range timeframe time_period",
        "14d 14_days",
        """
        for the last (two weeks|14 days)
        over the past (fortnight|two weeks)
        going back two weeks from today
        the last fourteen days
        two weeks back
        . two weeks back from now is enough
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "last_30_days past_30_days past_month last_thirty_days",
        """
        for the last (thirty|30) days
        over the past (thirty|30) days
        going back a month from today
        the last thirty days
        thirty days back
        . a month back from now is enough
    """,
    ),
    (
        "time_range date_range period range timeframe time_period",
        "30d 30_days",
        """
        for the last (thirty|30) days
        over the past (thirty|30) days
        going back a month from today
        the last thirty days
        thirty days back
        . a month back from now is enough
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "last_90_days past_90_days last_three_months last_3_months past_3_months",
        """
        for the last (three months|90 days)
        over the past (three months|90 days)
        going back three months from today
        the last (three months|ninety days)
        three months back
        . three months back from now is enough
    """,
    ),
    (
        "time_range date_range period range timeframe time_period",
        "90d 3_months 90_days",
        """
        for the last (three months|90 days)
        over the past (three months|90 days)
        going back three months from today
        the last (three months|ninety days)
        three months back
        . three months back from now is enough
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "last_6_months past_6_months last_six_months",
        """
        for the last (six months|half year)
        over the past (six months|half year)
        going back half a year from today
        the last six months
        six months back
        . half a year back from now is enough
    """,
    ),
    (
        "time_range date_range period range timeframe time_period",
        "6m 180d 6_months",
        """
        for the last (six months|half year)
        over the past (six months|half year)
        going back half a year from today
        the last six months
        six months back
        . half a year back from now is enough
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "last_12_months past_year last_365_days",
        """
        for the last (twelve|12) months
        over the past (twelve|12) months
        going back a (whole|full) year from today
        the last twelve months
        twelve months back
        . a full year back from now is what I need
    """,
    ),
    (
        "time_range date_range period range timeframe time_period",
        "12m 1y 365d 12_months",
        """
        for the last (twelve|12) months
        over the past (twelve|12) months
        going back a (whole|full) year from today
        the last twelve months
        twelve months back
        . a full year back from now is what I need
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "last_24_hours past_24_hours past_day",
        """
        for the last (24|twenty-four) hours
        over the past 24 hours
        since this time yesterday
        the last twenty-four hours
        24 hours back
        . one day and night back from now is enough
    """,
    ),
    (
        "time_range date_range period range timeframe time_period",
        "24h last_day 24_hours",
        """
        for the last (24|twenty-four) hours
        over the past 24 hours
        since this time yesterday
        the last twenty-four hours
        24 hours back
        . one day and night back from now is enough
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period window",
        "last_hour past_hour last_60_minutes",
        """
        for the last hour
        over the past (hour|60 minutes)
        the last sixty minutes
        since an hour ago
        an hour back
        . one hour back from now is enough
    """,
    ),
    (
        "time_range date_range period range timeframe time_period window",
        "1h",
        """
        for the last hour
        over the past (hour|60 minutes)
        the last sixty minutes
        since an hour ago
        an hour back
        . one hour back from now is enough
    """,
    ),
    (
        "time_range date_range period range timeframe time_period since",
        "all_time all max lifetime ever",
        """
        for all time
        since (the very beginning|day one)
        as far back as it goes
        the (whole|entire) history
        from the very start
        . I want everything there ever was
    """,
    ),
    (
        "status filter time when view type event_filter show",
        "upcoming future",
        """
        (that's|which are) still to come
        (only|just) the ones ahead
        coming up
        still ahead of us
        . what's behind us is of no interest
        . I want to know what's coming
    """,
    ),
    (
        "status filter time when view event_filter show",
        "past previous",
        """
        (that's|which are) already over
        (only|just) the ones behind us
        in the past
        . what's still to come is of no interest
        . I want to know what there has been
        already behind us
    """,
    ),
    (
        "granularity group_by bucket resolution aggregation_interval",
        "day daily",
        """
        (day by day|by day|per day)
        with one figure (a|for each) day
        for each [single ]day
        split by day
        broken down by day
        . I want to see each day on its own
    """,
    ),
    (
        "granularity group_by bucket resolution aggregation_interval",
        "week weekly",
        """
        (week by week|by week|per week)
        with one figure (a|for each) week
        for each week
        split by week
        broken down by week
        . I want to see each week on its own
    """,
    ),
)
