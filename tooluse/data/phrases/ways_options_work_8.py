"""How people say options of fixed lists at work: formats, sort orders and fields, units, currencies, sizes, regions (3).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "unit units length_unit height_unit",
        "ft feet foot",
        """
        in feet
        feet
        ft
        given in feet
        . I'd like it in feet
        . I measure in feet
    """,
    ),
    (
        "unit units length_unit size_unit",
        "in inch inches",
        """
        in inches
        inches
        given in inches
        . I'd like it in inches
        . I've measured it in inches
        . inches are what I use
    """,
    ),
    (
        "unit units weight_unit mass_unit weight_units",
        "kg kilograms kilogram kilos",
        """
        in (kilos|kilograms)
        in kg
        kg
        (kilos|kilograms)
        . I'd like it in kilos
        . my scales show kilos
    """,
    ),
    (
        "unit units weight_unit mass_unit weight_units",
        "lb lbs pounds pound",
        """
        in pounds
        in lbs
        lbs
        pounds
        . I weigh things in pounds
        . my scale shows pounds
    """,
    ),
    (
        "unit units weight_unit mass_unit",
        "g grams gram",
        """
        in grams
        grams
        weighed in grams
        . I'd like it in grams
        . I need grams
        . my kitchen scales show grams
    """,
    ),
    (
        "unit units weight_unit mass_unit",
        "oz ounces ounce",
        """
        in ounces
        ounces
        oz
        weighed in ounces
        . I'd like it in ounces
        . ounces are what I use
    """,
    ),
    (
        "unit units volume_unit",
        "l liters litres liter litre",
        """
        in (litres|liters)
        (litres|liters)
        measured in (litres|liters)
        . I'd like it in litres
        . I count in litres
        . (litres|liters) are fine
    """,
    ),
    (
        "unit units volume_unit",
        "gal gallons gallon",
        """
        in gallons
        gallons
        measured in gallons
        . I'd like it in gallons
        . I count in gallons
        . gallons are what I know
    """,
    ),
    (
        "unit units speed_unit wind_unit",
        "kmh km_h kph kilometers_per_hour",
        """
        in (kilometres|kilometers) (an|per) hour
        in km/h
        km/h
        (kilometres|kilometers) per hour
        . I'd like it in km/h
        . my speedometer shows km/h
    """,
    ),
    (
        "unit units speed_unit wind_unit",
        "mph miles_per_hour",
        """
        in miles (an|per) hour
        in mph
        mph
        miles per hour
        . I'd like it in mph
        . my speedometer shows mph
    """,
    ),
    (
        "unit units speed_unit wind_unit",
        "kn knots kt kts",
        """
        in knots
        knots
        as sailors (count|say) it, in knots
        . I'd like it in knots
        . we're sailing, knots please
        . I only think in knots
    """,
    ),
    (
        "speed_unit wind_unit",
        "ms m_s mps meters_per_second",
        """
        in (metres|meters) (a|per) second
        in m/s
        m/s
        (metres|meters) per second
        . I'd like it in metres per second
        . we give it in metres per second here
    """,
    ),
    (
        "unit time_unit duration_unit granularity_unit interval_unit",
        "minutes minute min",
        """
        in minutes
        minutes
        counted in minutes
        . I mean minutes
        . minutes, that is
        . I count it in minutes
    """,
    ),
    (
        "unit time_unit duration_unit interval_unit",
        "hours hour hrs",
        """
        in hours
        hours
        counted in hours
        . I mean hours
        . hours, that is
        . I count it in hours
    """,
    ),
    (
        "unit time_unit duration_unit interval_unit",
        "days day",
        """
        in days
        days
        counted in days
        . I mean days
        . days, that is
        . I count it in days
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "usd us_dollar",
        """
        in [US ]dollars
        in USD
        US dollars
        [US ]dollars
        . I pay in US dollars
        . we work in dollars, American ones
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "eur euro euros",
        """
        in euros
        in EUR
        euros
        EUR
        . I pay in euros
        . we count in euros
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "gbp pound_sterling",
        """
        in (pounds|sterling)
        in GBP
        British pounds
        pounds sterling
        . I pay in pounds
        . we're in the UK, so pounds
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "jpy yen",
        """
        in [Japanese ]yen
        in JPY
        yen
        JPY
        . I pay in yen
        . the Japanese count in yen, and so do I
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "chf swiss_franc",
        """
        in [Swiss ]francs
        in CHF
        Swiss francs
        CHF
        . I pay in Swiss francs
        . we're in Switzerland, so francs
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "sek swedish_krona",
        """
        in (Swedish kronor|Swedish crowns)
        in SEK
        Swedish kronor
        SEK
        . I pay in Swedish kronor
        . we're in Sweden, so kronor
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "nok norwegian_krone",
        """
        in Norwegian (kroner|crowns)
        in NOK
        Norwegian kroner
        NOK
        . I pay in Norwegian kroner
        . we're in Norway, so kroner
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "dkk danish_krone",
        """
        in Danish (kroner|crowns)
        in DKK
        Danish kroner
        DKK
        . I pay in Danish kroner
        . we're in Denmark, so kroner
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "cad canadian_dollar",
        """
        in Canadian dollars
        in CAD
        Canadian dollars
        CAD
        . I pay in Canadian dollars
        . we're in Canada, so our dollars
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "aud australian_dollar",
        """
        in (Australian|Aussie) dollars
        in AUD
        Australian dollars
        AUD
        . I pay in Aussie dollars
        . we're in Australia, so our dollars
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "inr rupees indian_rupee",
        """
        in [Indian ]rupees
        in INR
        rupees
        INR
        . I pay in rupees
        . we're in India, so rupees
    """,
    ),
    (
        "* currency to_currency target_currency display_currency price_currency",
        "cny rmb yuan",
        """
        in (yuan|renminbi)
        in (CNY|RMB)
        (yuan|RMB)
        Chinese yuan
        . I pay in yuan
        . we're in China, so yuan
    """,
    ),
)
