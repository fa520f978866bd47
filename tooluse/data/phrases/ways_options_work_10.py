"""How people say options of fixed lists at work: frequencies, time ranges, days, channels, meetings, visibility, access.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* frequency recurrence repeat interval schedule cadence billing_cycle billing_period",
        "daily every_day",
        """
        every day
        (once a|each) day
        daily
        day (in, day out|after day)
        . it should come round each day
        . every single day, please
    """,
    ),
    (
        "* frequency recurrence repeat interval schedule cadence billing_cycle",
        "weekly every_week",
        """
        every week
        once a week
        weekly
        week (in, week out|after week)
        . it should come round each week
        . once a week is (right|fine)
    """,
    ),
    (
        "* frequency recurrence repeat interval schedule cadence pay_frequency pay_period",
        "biweekly bi_weekly fortnightly every_two_weeks every_other_week",
        """
        every (other|second) week
        every two weeks
        fortnightly
        once a fortnight
        . each week would be too much, every second one is right
        . it's an every-other-week thing
    """,
    ),
    (
        "* frequency recurrence repeat interval cadence pay_frequency",
        "semimonthly semi_monthly twice_monthly twice_a_month",
        """
        twice a month
        two times (a|per) month
        in the middle and at the end of each month
        . it should come round twice in a month
        . two times every month is what we do
        on the usual two dates each month
    """,
    ),
    (
        "* frequency recurrence repeat interval schedule cadence billing_cycle billing_period payment_plan",
        "monthly every_month",
        """
        every month
        once a month
        monthly
        month by month
        . it should come round each month
        . once a month is (right|fine)
    """,
    ),
    (
        "* frequency recurrence repeat interval cadence billing_cycle billing_period reporting_period",
        "quarterly every_quarter every_three_months",
        """
        every quarter
        quarterly
        once a quarter
        every three months
        four times a year
        . it should come round each quarter
    """,
    ),
    (
        "* frequency recurrence interval cadence billing_cycle",
        "semiannual semi_annual semiannually half_yearly every_six_months biannual",
        """
        every six months
        (twice a|every half) year
        half-yearly
        . it should come round twice a year
        . two times a year is right
        once in six months
    """,
    ),
    (
        "* frequency recurrence repeat interval schedule cadence billing_cycle billing_period payment_plan",
        "yearly annual annually every_year",
        """
        every year
        once a year
        (yearly|annually)
        year by year
        . it should come round each year
        . once a year is (right|fine)
    """,
    ),
    (
        "* frequency recurrence repeat interval schedule cadence",
        "hourly every_hour",
        """
        every hour
        hourly
        once an hour
        on the hour, every hour
        . it should come round each hour
        . I want it once in every hour
    """,
    ),
    (
        "frequency recurrence repeat interval schedule cadence schedule_type donation_type payment_plan",
        "once one_time one_off single",
        """
        (just|only) (once|this once)
        (just|only) the one time
        as a one-off
        . it's a one-off
        . it needn't be repeated
        . it won't happen again
    """,
    ),
    (
        "repeat recurrence recurring frequency recurrence_pattern",
        "none never no_repeat does_not_repeat",
        """
        without (repeating|any repeats)
        (not|never) repeated
        . it doesn't repeat
        . don't repeat it
        . there's no need to have it again later
        (just|only) this once
    """,
    ),
    (
        "* repeat recurrence frequency days schedule repeat_days",
        "weekdays every_weekday workdays business_days working_days weekday",
        """
        on (weekdays|workdays)
        Monday to Friday
        every (weekday|working day)
        on working days only
        not at the weekend
        . I'm not working at weekends, so leave those out
    """,
    ),
    (
        "* repeat recurrence frequency days schedule repeat_days day_type",
        "weekends every_weekend weekend",
        """
        at (the weekend|weekends)
        on weekends
        (Saturdays and Sundays|Saturday and Sunday)
        only at the weekend
        when nobody is at work, Saturday and Sunday
        . on working days there's no time for it
    """,
    ),
    (
        "* day day_of_week weekday start_day delivery_day repeat_on days",
        "monday mon",
        """
        on (Monday|a Monday|Mondays)
        Mondays
        Monday
        right after the weekend, on Monday
        . Monday (is best|suits me|would be good)
        . it has to be a Monday
    """,
    ),
    (
        "* day day_of_week weekday delivery_day repeat_on days",
        "tuesday tue",
        """
        on (Tuesday|a Tuesday|Tuesdays)
        Tuesdays
        Tuesday
        the day after Monday
        . Tuesday (is best|suits me|would be good)
        . it has to be a Tuesday
    """,
    ),
    (
        "* day day_of_week weekday delivery_day repeat_on days",
        "wednesday wed",
        """
        on (Wednesday|a Wednesday|Wednesdays)
        Wednesdays
        Wednesday
        midweek, on Wednesday
        . Wednesday (is best|suits me|would be good)
        . it has to be a Wednesday
    """,
    ),
    (
        "* day day_of_week weekday delivery_day repeat_on days",
        "thursday thu thur",
        """
        on (Thursday|a Thursday|Thursdays)
        Thursdays
        Thursday
        the day before Friday
        . Thursday (is best|suits me|would be good)
        . it has to be a Thursday
    """,
    ),
    (
        "* day day_of_week weekday delivery_day repeat_on days",
        "friday fri",
        """
        on (Friday|a Friday|Fridays)
        Fridays
        Friday
        right before the weekend, on Friday
        . Friday (is best|suits me|would be good)
        . it has to be a Friday
    """,
    ),
    (
        "* day day_of_week weekday delivery_day repeat_on days",
        "saturday sat",
        """
        on (Saturday|a Saturday|Saturdays)
        Saturdays
        Saturday
        at the weekend, the first day of it
        . Saturday (is best|suits me|would be good)
        . it has to be a Saturday
    """,
    ),
    (
        "* day day_of_week weekday delivery_day repeat_on days",
        "sunday sun",
        """
        on (Sunday|a Sunday|Sundays)
        Sundays
        Sunday
        at the very end of the weekend, on Sunday
        . Sunday (is best|suits me|would be good)
        . it has to be a Sunday
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period window date day when",
        "today current_day this_day",
        """
        [for ]today
        (just|only) today
        since this morning
        for this very day
        . I mean today
        . today's are what I need
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period window",
        "yesterday previous_day",
        """
        [for ]yesterday
        (just|only) yesterday
        from the day before
        the day before today
        . I mean yesterday
        . yesterday's are what I need
    """,
    ),
    (
        "* time_range date_range period range timeframe when date day",
        "tomorrow next_day",
        """
        [for ]tomorrow
        (just|only) tomorrow
        for the coming day
        the day after today
        . I mean tomorrow
        . it's tomorrow that matters
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period window when",
        "this_week current_week week_to_date",
        """
        [for ]this week
        (just|only) this week
        since Monday
        so far this week
        in the week we're in
        . I mean the current week
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period",
        "last_week previous_week",
        """
        [for ]last week
        (just|only) last week
        from the week before
        for the previous week
        the week that's just gone
        . I mean the week before this one
    """,
    ),
    (
        "* time_range date_range period range timeframe when",
        "next_week",
        """
        [for ]next week
        (just|only) next week
        in the coming week
        the week after this one
        . this week doesn't matter, the next one does
        . I mean the week that's coming
    """,
    ),
    (
        "* time_range date_range period range timeframe time_period window",
        "this_month current_month month_to_date mtd",
        """
        [for ]this month
        (just|only) this month
        since the first of the month
        so far this month
        in the month we're in
        . I mean the current month
    """,
    ),
)
