"""How people say options of fixed lists at work: documents, tones, lengths, languages, charts, aggregations, comparisons (3).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "chart_type graph_type plot_type visualization chart visualization_type chart_style",
        "scatter scatter_plot scatterplot",
        """
        as a scatter plot
        with dots
        as a cloud of points
        . I'd like a dot for each
        . I want to see whether the two go together
        . plot them as dots
    """,
    ),
    (
        "chart_type graph_type plot_type visualization chart visualization_type chart_style",
        "area area_chart stacked_area",
        """
        as an area chart
        with the area filled in
        filled below the line
        . fill it in below the curve
        . I'd like the surface under it coloured
        . an area chart shows it best
    """,
    ),
    (
        "chart_type graph_type plot_type visualization chart visualization_type",
        "histogram",
        """
        as a histogram
        as a distribution
        with how often each range comes up
        . I want to see how the values are spread
        . a histogram shows it best
        . I want to see which range comes up most
    """,
    ),
    (
        "chart_type graph_type plot_type visualization chart visualization_type",
        "heatmap heat_map",
        """
        as a heat map
        with colours from cold to hot
        with the busy spots glowing
        . the colour should show how much there is
        . a heat map shows it best
        . I want to see the hot spots
    """,
    ),
    (
        "aggregation metric function operation aggregate agg statistic calculation aggregate_function summary_type",
        "sum total",
        """
        added up
        all together
        the (sum|total)
        . add it all up
        . I want to know what it comes to in all
        . I need the total
    """,
    ),
    (
        "aggregation metric function operation aggregate agg statistic calculation aggregate_function",
        "average avg mean",
        """
        on average
        the average
        the mean
        . I want to know what's usual on average
        . I need the average
        . what it is on average interests me
    """,
    ),
    (
        "aggregation metric function operation aggregate agg statistic calculation aggregate_function output",
        "count number_of",
        """
        how many there are
        (just|only) the number of them
        counted
        . count them
        . I only need to know how many
        . the number is enough
    """,
    ),
    (
        "aggregation metric function operation aggregate agg statistic calculation aggregate_function",
        "max maximum highest peak",
        """
        the (highest|biggest)
        at its peak
        the maximum
        . I want to know how high it got
        . I need the peak
        . what's the most it ever was
    """,
    ),
    (
        "aggregation metric function operation aggregate agg statistic calculation aggregate_function",
        "min minimum lowest",
        """
        the (lowest|smallest)
        at its lowest
        the minimum
        . I want to know how low it got
        . I need the lowest point
        . what's the least it ever was
    """,
    ),
    (
        "aggregation metric function operation aggregate agg statistic calculation aggregate_function",
        "median p50",
        """
        the median
        the one in the very middle
        with half above and half below
        . I need the median
        . a few extreme ones shouldn't count, so the median
        . an average would mislead, the median won't
    """,
    ),
    (
        "metric measure kpi",
        "revenue sales turnover",
        """
        the (revenue|turnover)
        how much (we sold|we took)
        what came in from sales
        . I want to know what we took
        . it's about the revenue
        . the turnover is what interests me
    """,
    ),
    (
        "metric measure kpi",
        "profit margin net_income",
        """
        the profit
        what (was left|we made) in the end
        after all costs
        . I want to know what we really earned
        . it's about the profit
        . what's left over is what interests me
    """,
    ),
    (
        "metric measure kpi",
        "visitors users traffic sessions unique_visitors",
        """
        the (visitors|traffic)
        how many people came by
        how much traffic there was
        . I want to know how many came to look
        . it's about the visitors
        . the number of people on the site interests me
    """,
    ),
    (
        "metric measure kpi",
        "conversion_rate conversion conversions",
        """
        the conversion rate
        how many of them (bought|signed up)
        . I want to know how many visitors became buyers
        . it's about conversion
        . what share of the people who looked also bought
        how well it converts
    """,
    ),
    (
        "metric measure kpi resource metric_name",
        "cpu cpu_usage cpu_utilization",
        """
        the CPU
        the processor load
        how busy the processor is
        . I want to know whether the processor is at its limit
        . it's about the CPU
        CPU
    """,
    ),
    (
        "metric measure kpi resource metric_name",
        "memory memory_usage ram",
        """
        the memory
        the RAM
        how full the RAM is
        . I want to know whether we're running out of RAM
        . it's about the RAM
        memory
    """,
    ),
    (
        "metric measure resource metric_name",
        "disk disk_usage storage disk_space",
        """
        the disk
        the disk space
        how full the disk is
        . I want to know whether the disk is filling up
        . it's about the space on the disk
        . I'm afraid the disk is nearly full
    """,
    ),
    (
        "metric measure metric_name",
        "latency response_time",
        """
        the (latency|response times)
        how fast it answers
        how long it takes to answer
        . I want to know how slow it is for people
        . it's about how quickly it responds
        . people say it takes ages to respond
    """,
    ),
    (
        "metric measure metric_name",
        "error_rate errors",
        """
        the error rate
        how many calls (fail|failed)
        how often it goes wrong
        . I want to know how much of it fails
        . it's about the failures
        . it seems a lot goes wrong
    """,
    ),
    (
        "condition operator comparison trigger alert_condition threshold_type alert_type when comparison_operator alert_direction",
        "above greater_than gt over exceeds more_than higher rises_above",
        """
        when it goes above that
        if it gets higher than that
        above
        . anything over that matters
        . what's below that is fine
        once it's more than that
    """,
    ),
    (
        "condition operator comparison trigger alert_condition threshold_type alert_type when comparison_operator alert_direction",
        "below less_than lt under falls_below lower less",
        """
        when it drops below that
        if it gets lower than that
        below
        . anything under that matters
        . what's above that is fine
        once it's less than that
    """,
    ),
    (
        "operator comparison condition match match_type comparison_operator",
        "equals equal eq exact exactly is exact_match",
        """
        exactly that
        (when|if) it's just that, no more and no less
        the very same
        . it has to be exactly that
        . nothing like it, only that itself
        equal to that
    """,
    ),
    (
        "operator match match_type comparison_operator condition",
        "contains includes partial fuzzy",
        """
        containing that
        with that somewhere in it
        even if that's only a part of it
        . it may be anywhere inside
        . it's enough if that appears in it
        where that comes up somewhere
    """,
    ),
    (
        "operator match match_type comparison_operator condition",
        "starts_with begins_with prefix",
        """
        starting with that
        that begins with it
        . that's how it begins
        . I only know the beginning
        . I can't remember how it goes on
        with that at the front
    """,
    ),
    (
        "operator comparison_operator condition",
        "not_equals not_equal ne is_not neq",
        """
        anything but that
        other than that
        everything except that
        . that's the one I don't want
        . leave just that one out
        (all|any) but that one
    """,
    ),
    (
        "compare_to comparison compare_with comparison_period baseline",
        "previous_period prior_period last_period",
        """
        against the time just before
        compared with the period before
        . I want to see it next to the period before
        . was it better than the time before
        next to the stretch right before it
        . put the period before it next to it
    """,
    ),
    (
        "compare_to comparison compare_with comparison_period baseline",
        "previous_year same_period_last_year last_year year_over_year yoy",
        """
        against last year
        compared with (a year earlier|the same time last year)
        year on year
        . I want to see it next to last year's
        . was it better than a year ago
        . put last year's next to it
    """,
    ),
    (
        "compare_to comparison compare_with baseline comparison_period",
        "budget target plan goal",
        """
        against the (budget|plan)
        compared with (what we planned|the budget)
        . did we reach what we planned
        . I want to see it next to the plan
        . put what we planned next to it
        next to the budget
    """,
    ),
    (
        "logic match_mode combine operator match_type combine_with join filter_mode",
        "and all",
        """
        if all of them apply
        (only|just) where all of it applies
        . everything has to apply at once
        . one of them alone isn't enough
        with every one of them met
        both at the same time
    """,
    ),
    (
        "logic match_mode combine operator match_type combine_with join filter_mode",
        "or any",
        """
        if any of them applies
        whichever of them applies
        . one of them is enough
        . it needn't be all of them
        either the one or the other
        with at least one of them met
    """,
    ),
)
