"""How people say options of life: times of day, kinds of days, weekdays, once.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* time_of_day part_of_day daypart day_part preferred_time time_slot time_window slot",
        "morning mornings",
        """
        before lunch
        (in the morning|in the mornings)
        . I'm an early bird
        . I work in the afternoons
        first half of the day
        . I'm busy from noon on
    """,
    ),
    (
        "* time_of_day part_of_day daypart day_part preferred_time time_slot time_window slot",
        "afternoon afternoons",
        """
        after lunch
        (in the afternoon|in the afternoons)
        . I work in the mornings and have the evening off limits
        between lunch and dinner
        . I'm free between lunch and the time the shops close
        second half of the working day
    """,
    ),
    (
        "* time_of_day part_of_day daypart day_part preferred_time time_slot time_window slot",
        "evening evenings",
        """
        after work
        (in the evening|in the evenings)
        when I'm home from work
        . I'm at the office all day
        once the kids are in bed
        . I can only do it after my working day
    """,
    ),
    (
        "time_of_day part_of_day daypart day_part preferred_time time_slot time_window slot",
        "night nights overnight nighttime",
        """
        when everyone's asleep
        (at night|during the night)
        while we sleep
        . I do the late shift, when all others sleep
        when it's pitch dark
        in the small hours
    """,
    ),
    (
        "time_of_day part_of_day daypart preferred_time time_slot",
        "noon midday lunchtime",
        """
        (at midday|at noon)
        in my lunch break
        around lunch
        when the sun's at its highest
        . I've only got my lunch hour
        at twelve, when everybody eats
    """,
    ),
    (
        "* time_of_day part_of_day daypart preferred_time time_slot",
        "early_morning dawn",
        """
        at the crack of dawn
        . I'm up with the birds
        before anyone else is up
        when the sun comes up
        at an ungodly hour, before breakfast
        . I get up with the chickens
    """,
    ),
    (
        "* time_of_day part_of_day daypart time_slot",
        "late_night",
        """
        towards midnight
        way after dinner, when the bars are still open
        . I'm a night owl
        when normal people are in bed already
        . I never go to bed before two
        long after the evening news
    """,
    ),
    (
        "* time_of_day time_slot daypart",
        "midnight",
        """
        at twelve at night
        when the day turns
        when the clock strikes twelve, in the dark
        . it's the hour when ghosts come out
        when one day ends and the next begins
        on the stroke of twelve, at night
    """,
    ),
    (
        "* time_of_day trigger event solar_event",
        "sunset dusk sundown",
        """
        when the sun goes down
        as soon as it gets dark
        . I'd like to see the sun go down
        as it's getting dark
        when the sun's sinking
        just as the light goes
    """,
    ),
    (
        "time_of_day preferred_time time_slot time_window daypart",
        "any anytime any_time flexible all_day no_preference",
        """
        (whenever|any time)
        . I'm free all day
        . the time doesn't matter
        whenever it suits them
        . I don't mind when
        . I'm flexible
    """,
    ),
    (
        "time_of_day preferred_time time_window hours availability schedule",
        "business_hours working_hours office_hours work_hours",
        """
        while the office is open
        from nine to five
        . I'm only there while the office is open
        not in the evening or at weekends, just when people work
        when people are at their desks
        . don't bother me outside work
    """,
    ),
    (
        "* availability hours schedule opening_hours",
        "24_7 around_the_clock always_open",
        """
        day and night
        round the clock
        . it must never close
        every hour of every day
        . I need it at three in the morning as well as at noon
        non-stop
    """,
    ),
    (
        "day_type day_of_week days day recurrence schedule frequency when repeat",
        "weekdays weekday workdays working_days business_days every_weekday",
        """
        Monday to Friday
        on (working|work) days
        not at weekends
        . at the weekend I sleep in
        on the days I go to work
        . Saturday and Sunday are sacred
    """,
    ),
    (
        "day_type day_of_week days day recurrence schedule frequency when repeat",
        "weekends weekend every_weekend",
        """
        on Saturdays and Sundays
        (at|on) weekends
        . I work all week
        not on working days
        . I'm only free on Saturday and Sunday
        on the two days off
    """,
    ),
    (
        "day_type date_type calendar",
        "holiday public_holiday bank_holiday holidays",
        """
        on the bank holiday
        when the shops are shut and it isn't Sunday
        . nobody works that day, it's a red one in the calendar
        on a red-letter day
        when the whole country's off
        . the banks are closed that day
    """,
    ),
    (
        "* day day_of_week weekday days start_day",
        "monday mon mondays",
        """
        on a Monday
        on the first day of the working week
        right after the weekend
        . I only have time on the first working day
        on Mondays
        the day after Sunday
    """,
    ),
    (
        "* day day_of_week weekday days",
        "tuesday tue tuesdays",
        """
        on a Tuesday
        the day after Monday
        on the second day of the week
        on Tuesdays
        . Tuesday's the only day I can
        Tuesdays
    """,
    ),
    (
        "* day day_of_week weekday days",
        "wednesday wed wednesdays",
        """
        on a Wednesday
        in the middle of the week
        (on hump day|midweek)
        on Wednesdays
        . Wednesday's my day
        the day before Thursday
    """,
    ),
    (
        "* day day_of_week weekday days",
        "thursday thu thursdays",
        """
        on a Thursday
        the day before Friday
        on Thursdays
        . Thursday's the only day I can
        the last day but one of the working week
        Thursdays
    """,
    ),
    (
        "* day day_of_week weekday days",
        "friday fri fridays",
        """
        on a Friday
        on the last day of the working week
        right before the weekend
        on Fridays
        . TGIF
        just before everyone goes off for the weekend
    """,
    ),
    (
        "* day day_of_week weekday days",
        "saturday saturdays",
        """
        on a Saturday
        on the first day of the weekend
        on Saturdays
        the day after Friday
        . it's the first of the two free days
        the day before Sunday
    """,
    ),
    (
        "* day day_of_week weekday days start_day",
        "sunday sundays",
        """
        on a Sunday
        on the day of church bells
        on the last day of the weekend
        on Sundays
        the day before Monday
        when the shops are shut and the roast's in the oven
    """,
    ),
    (
        "* frequency recurrence repeat interval schedule recurrence_rule cadence",
        "once one_time one_off does_not_repeat",
        """
        just (this once|the once)
        a single time
        . it's a one-off
        . no need to repeat it
        . I won't need it again
        only this time
    """,
    ),
)
