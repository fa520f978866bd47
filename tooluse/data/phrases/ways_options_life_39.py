"""How people say options of life: frequencies and seasons.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "frequency recurrence repeat repeat_interval schedule cadence",
        "hourly hour every_hour",
        """
        every hour
        once an hour
        . each time the clock strikes
        on the hour, all day long
        . I want it again each hour
        hour after hour
    """,
    ),
    (
        "frequency recurrence repeat repeat_interval schedule cadence notification_frequency digest_frequency",
        "daily every_day day once_daily",
        """
        every day
        (day in, day out|each day)
        once a day
        . I do it every single day
        . not a day without it
        seven days a week
    """,
    ),
    (
        "frequency recurrence repeat repeat_interval schedule cadence notification_frequency digest_frequency billing_cycle",
        "weekly every_week week",
        """
        every week
        once a week
        . I want it each week
        week after week
        . always on the same day of the week
        each week
    """,
    ),
    (
        "* frequency recurrence repeat repeat_interval schedule cadence",
        "biweekly bi_weekly fortnightly every_two_weeks every_other_week",
        """
        every two weeks
        every other week
        once a fortnight
        one week yes, one week no
        . each week would be too often, every second one's fine
        each fortnight
    """,
    ),
    (
        "frequency recurrence repeat repeat_interval schedule cadence billing_cycle billing_period payment_frequency plan_type",
        "monthly every_month month per_month",
        """
        every month
        once a month
        . I get paid each month
        month by month
        . I don't want to commit for a year
        each month
    """,
    ),
    (
        "* frequency recurrence repeat billing_cycle cadence billing_period",
        "quarterly every_quarter every_three_months every_3_months",
        """
        every three months
        four times a year
        once a quarter
        . each season once
        . it's due when the quarter ends
        each quarter
    """,
    ),
    (
        "* frequency recurrence repeat billing_cycle cadence billing_period",
        "semi_annually semiannual biannual half_yearly every_six_months every_6_months twice_a_year",
        """
        every six months
        twice a year
        every half year
        . I do it in spring and in autumn
        once each half year
        . it's a six-month rhythm
    """,
    ),
    (
        "frequency recurrence repeat repeat_interval billing_cycle cadence billing_period plan_type payment_frequency",
        "yearly annually annual every_year year per_year",
        """
        every year
        once a year
        . I'd rather have it over and done with for the whole year
        . it comes round each year
        year after year
        for twelve months at a time
    """,
    ),
    (
        "* frequency dosage_frequency dose_frequency times_per_day",
        "twice_daily two_times_a_day twice_a_day",
        """
        in the morning and in the evening
        twice a day
        . once when I get up and once when I go to bed
        two times a day
        every twelve hours
        . with breakfast and with dinner
    """,
    ),
    (
        "* frequency dosage_frequency dose_frequency",
        "three_times_daily three_times_a_day thrice_daily",
        """
        three times a day
        with each of the three meals
        morning, noon and night
        every eight hours
        . with breakfast, lunch and dinner
        . one after every meal
    """,
    ),
    (
        "* frequency dosage_frequency dose_frequency",
        "four_times_daily four_times_a_day",
        """
        four times a day
        every six hours
        . breakfast, lunch, dinner and once more at bedtime
        after each meal and once more before bed
        . it's one each six hours
        with all three meals and again at night
    """,
    ),
    (
        "* frequency dosage_frequency schedule dose_frequency",
        "as_needed prn when_needed on_demand",
        """
        only when it hurts
        (when|if) I need it
        . I don't take it regularly, just if it gets bad
        not regularly
        . I only take it if it's bad
        just in case
    """,
    ),
    (
        "* frequency recurrence dosage_frequency",
        "every_other_day alternate_days every_second_day",
        """
        one day yes, one day no
        every second day
        on alternate days
        . I skip a day each time
        every two days
        . today, not tomorrow, then again
    """,
    ),
    (
        "frequency notification_frequency update_frequency delivery_frequency",
        "real_time realtime immediately instant immediate instantly",
        """
        (at once|the moment it happens)
        . I want to know the second it happens
        . don't wait and collect them
        without any delay
        each time something happens, straight away
        as soon as there's anything new
    """,
    ),
    (
        "frequency how_often smoking_frequency alcohol_frequency exercise_frequency",
        "never",
        """
        . I don't do that at all
        not once in my life
        . I haven't touched it, ever
        not at all
        . it's not my thing, zero times
        not even at Christmas
    """,
    ),
    (
        "frequency how_often exercise_frequency alcohol_frequency",
        "rarely seldom hardly_ever",
        """
        once in a blue moon
        . I do it maybe twice a year
        hardly ever
        . it almost doesn't happen
        every few months at most
        . it's the big exception
    """,
    ),
    (
        "frequency how_often alcohol_frequency exercise_frequency",
        "sometimes occasionally now_and_then",
        """
        (now and then|once in a while)
        every so often
        . not often, but it happens
        from time to time
        . a few times a month perhaps
        off and on
    """,
    ),
    (
        "frequency how_often alcohol_frequency exercise_frequency",
        "often frequently regularly",
        """
        . it happens a lot
        most days
        several times a week
        . I do it all the time
        again and again
        . hardly a week goes by without it
    """,
    ),
    (
        "season time_of_year",
        "spring springtime",
        """
        when everything's in bloom
        when the blossoms come out
        . it's for when the snow's gone and the tulips are up
        in April or May
        when the birds come back
        when the crocuses are out
    """,
    ),
    (
        "season time_of_year",
        "summer summertime high_summer",
        """
        when it's hot
        in July or August
        in the school holidays when it's hot
        . it's for the hottest months
        when everyone's at the beach
        . I want to wear shorts
    """,
    ),
    (
        "season time_of_year",
        "autumn fall",
        """
        when the leaves turn
        in October or so
        . I want to see the red and yellow leaves
        at harvest time
        when the leaves come down
        . it's for when the nights draw in and the leaves fall
    """,
    ),
    (
        "season time_of_year",
        "winter wintertime",
        """
        when it's cold and dark
        when there's snow
        in January or so
        . it's for the coldest months
        . I'll be in my thick coat
        when the lakes freeze
    """,
    ),
    (
        "* season travel_season price_season",
        "off_season low_season off_peak",
        """
        when there's nobody there
        when it's quiet and cheap
        outside the school holidays
        . I don't want to queue with all the others
        . we can go when everyone else is at work
        when the crowds have gone
    """,
    ),
    (
        "season travel_season price_season",
        "high_season peak_season peak",
        """
        . we can only go in the school holidays, when everyone goes
        when everybody goes
        . we can't avoid the crowds
        at the busiest time of the year
        . it's when the prices go through the roof
        when it's packed
    """,
    ),
)
