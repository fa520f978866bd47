"""How people say options of fixed lists at work: formats, sort orders and fields, units, currencies, sizes, regions (2).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "sort sort_by order_by sort_order order ordering",
        "price_desc price_high price_high_to_low most_expensive highest_price",
        """
        (priciest|dearest) first
        with the most expensive (first|at the top)
        from (expensive|dear) to cheap
        starting with the highest price
        by price, high to low
        . the most expensive should come first
        . start with what costs the most
    """,
    ),
    (
        "*",
        "price_desc price_high_to_low",
        """
        (priciest|dearest) first
        with the most expensive (first|at the top)
        from (expensive|dear) to cheap
        starting with the highest price
        by price, high to low
        . the most expensive should come first
        . start with what costs the most
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key rank_by",
        "price cost",
        """
        (sorted|ordered) by price
        by price
        in order of price
        by (cost|what they cost)
        . sort them by price
        . the price should decide the order
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key rank_by",
        "amount total value",
        """
        (sorted|ordered) by amount
        by amount
        by how much (it is|they come to)
        in order of the sum
        . sort them by the amount
        . the sums should decide the order
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key",
        "date created_at created created_date",
        """
        (sorted|ordered) by date
        by date
        in order of [their ]date
        chronologically
        . sort them by date
        . the date should decide the order
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key",
        "updated_at last_modified modified updated last_updated",
        """
        by when they were last (changed|touched|updated)
        by last (change|update)
        sorted by the latest changes
        by the date of the last change
        . I want those somebody has just worked on together at the top
        . sort them by when somebody last touched them
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key",
        "name title alphabetical alphabetically",
        """
        alphabetically
        (sorted|ordered) by name
        by name
        from A to Z
        in alphabetical order
        . sort them alphabetically
        . the names should be in order of the alphabet
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key",
        "due_date deadline due",
        """
        by (due date|deadline)
        sorted by when they're due
        by when (they're|it's) due
        in order of their deadlines
        with the tightest deadlines together
        . whatever is due soonest should come first
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key",
        "priority importance urgency",
        """
        by (priority|importance|urgency)
        sorted by how urgent they are
        by how (important|urgent) they are
        in order of priority
        . the important ones should come first
        . put the pressing ones on top
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key",
        "relevance best_match relevancy",
        """
        by relevance
        the best (matches|match) first
        with the closest match on top
        sorted by how well they fit
        . what fits best should come first
        . the most fitting ones on top, whatever their date
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key rank_by",
        "rating top_rated highest_rated best_rated review_score stars",
        """
        by rating
        best rated first
        with the best (ratings|reviews) on top
        sorted by (stars|rating)
        . the ones people liked best should come first
        . the ones with the best reviews should come first
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key rank_by",
        "popularity popular most_popular best_selling bestselling trending",
        """
        by popularity
        most popular first
        the most popular at the top
        sorted by how popular they are
        . what most people go for should come first
        . the favourites of the crowd first
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key rank_by",
        "distance nearest closest proximity",
        """
        nearest first
        by distance
        the closest first
        sorted by how far away they are
        . the nearest ones should come first
        . start with what's closest by
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key rank_by",
        "duration fastest shortest travel_time time",
        """
        (quickest|shortest) first
        by how long (it takes|they take)
        by duration
        sorted by duration
        . the quickest should come first
        . start with whatever takes the least time
    """,
    ),
    (
        "sort_by sort order_by sort_field order ordering sort_key rank_by",
        "size file_size",
        """
        by size
        sorted by size
        by how big they are
        in order of size
        . the sizes should decide the order
        . sort them by how much space they take
    """,
    ),
    (
        "units unit temperature_unit temp_unit temperature_units scale to_unit target_unit",
        "celsius c centigrade",
        """
        in Celsius
        Celsius
        in degrees Celsius
        . I (think|reckon) in Celsius
        . Fahrenheit means nothing to me
        . we use Celsius here
    """,
    ),
    (
        "*",
        "celsius centigrade",
        """
        in Celsius
        Celsius
        in degrees Celsius
        . I (think|reckon) in Celsius
        . Fahrenheit means nothing to me
        . we use Celsius here
    """,
    ),
    (
        "units unit temperature_unit temp_unit temperature_units scale to_unit target_unit",
        "fahrenheit f",
        """
        in Fahrenheit
        Fahrenheit
        in degrees Fahrenheit
        . I (think|grew up) in Fahrenheit
        . Celsius means nothing to me
        . we use Fahrenheit over here
    """,
    ),
    (
        "*",
        "fahrenheit",
        """
        in Fahrenheit
        Fahrenheit
        in degrees Fahrenheit
        . I (think|grew up) in Fahrenheit
        . Celsius means nothing to me
        . we use Fahrenheit over here
    """,
    ),
    (
        "* unit temperature_unit temp_unit scale",
        "kelvin",
        """
        in Kelvin
        Kelvin
        on the Kelvin scale
        counted from absolute zero
        . I need it in Kelvin
        . it's for physics, Kelvin please
    """,
    ),
    (
        "* units unit_system system measurement_system measurement_units unit_preference",
        "metric",
        """
        in metric
        metric
        (in|with) metric units
        in (kilometres|kilometers), kilos and so on
        . we're metric here
        . I can't do anything with miles and pounds
    """,
    ),
    (
        "units unit_system system measurement_system measurement_units unit unit_preference",
        "imperial us us_customary",
        """
        in imperial
        imperial
        (in|with) imperial units
        in miles, pounds and so on
        . I don't do metric
        . I can't do anything with kilometres and kilos
    """,
    ),
    (
        "*",
        "imperial us_customary",
        """
        in imperial
        imperial
        (in|with) imperial units
        in miles, pounds and so on
        . I don't do metric
        . I can't do anything with kilometres and kilos
    """,
    ),
    (
        "unit units distance_unit length_unit distance_units",
        "km kilometers kilometres kilometer",
        """
        in (kilometres|kilometers)
        in km
        (kilometres|kilometers)
        km
        . I'd like it in kilometres
        . I think in kilometres
    """,
    ),
    (
        "unit units distance_unit distance_units",
        "miles mi mile",
        """
        in miles
        miles
        counted in miles
        . I'd like it in miles
        . miles are easier for me
        . my car counts miles
    """,
    ),
    (
        "unit units length_unit height_unit distance_unit",
        "m meters metres meter metre",
        """
        in (metres|meters)
        (metres|meters)
        given in (metres|meters)
        . (metres|meters) are best
        . I'd like it in metres
        . I measure in metres
    """,
    ),
    (
        "unit units length_unit height_unit",
        "cm centimeters centimetres centimeter",
        """
        in (centimetres|centimeters)
        in cm
        cm
        (centimetres|centimeters)
        . I'd like it in centimetres
        . I've measured it in centimetres
    """,
    ),
)
