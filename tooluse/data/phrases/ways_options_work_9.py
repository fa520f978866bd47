"""How people say options of fixed lists at work: formats, sort orders and fields, units, currencies, sizes, regions (4).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "from_currency source_currency base_currency currency_from",
        "usd",
        """
        from [US ]dollars
        from USD
        from American dollars
        . I've got US dollars
        . what I have is in dollars
        [US ]dollars are what I have
    """,
    ),
    (
        "from_currency source_currency base_currency currency_from",
        "eur",
        """
        from euros
        from EUR
        out of euros
        . I've got euros
        . what I have is in euros
        euros are what I have
    """,
    ),
    (
        "from_currency source_currency base_currency currency_from",
        "gbp",
        """
        from (British pounds|pounds)
        from GBP
        out of sterling
        . I've got British pounds
        . what I have is in pounds sterling
        pounds are what I have
    """,
    ),
    (
        "instance_size machine_size plan_size tier vm_size server_size instance_type",
        "small s",
        """
        small
        a small one
        of the small kind
        . a small one will do
        . it hasn't got much to do, small is enough
        . small will be plenty
    """,
    ),
    (
        "instance_size machine_size plan_size tier vm_size server_size instance_type",
        "medium m",
        """
        medium
        a medium-sized one
        in the middle size
        . medium is about right
        . neither tiny nor huge
        . the middle one will do
    """,
    ),
    (
        "instance_size machine_size plan_size tier vm_size server_size instance_type",
        "large l big",
        """
        large
        a (large|big) one
        of the large kind
        . it has a lot to do, so large
        . (better|rather) a big one
        . it needs to be large
    """,
    ),
    (
        "instance_size machine_size plan_size vm_size server_size clothing_size",
        "xlarge xl extra_large x_large",
        """
        extra large
        XL
        an extra large one
        an XL
        . large won't be enough, one up from that
        . it has to be an XL
    """,
    ),
    (
        "instance_size machine_size vm_size server_size instance_type",
        "micro nano tiny xs extra_small",
        """
        the tiniest there is
        (tiny|as tiny as they come)
        a tiny one
        . the tiniest will do
        . it hardly does anything, so as tiny as possible
        the very smallest size
    """,
    ),
    (
        "* region aws_region cloud_region",
        "us_east us_east_1",
        """
        on the US east coast
        in the eastern US
        US East
        us-east
        . our users sit around New York
        . our servers are in Virginia
    """,
    ),
    (
        "* region aws_region cloud_region",
        "us_west us_west_1 us_west_2",
        """
        on the US west coast
        in the western US
        US West
        us-west
        . our users sit in California
        . our servers are on the west coast
    """,
    ),
    (
        "* region cloud_region",
        "us_central us_central1",
        """
        in the central US
        US Central
        us-central
        in the middle of the States
        . our users sit in the Midwest
        . we use the servers in the middle of the US
    """,
    ),
    (
        "* region aws_region cloud_region",
        "eu_west eu_west_1 europe_west westeurope west_europe",
        """
        in (western Europe|Western Europe)
        EU West
        eu-west
        in Ireland or thereabouts
        . our users sit in western Europe
        . we use the servers in the west of Europe
    """,
    ),
    (
        "* region aws_region cloud_region",
        "eu_central eu_central_1 europe_central",
        """
        in (central Europe|Frankfurt)
        EU Central
        eu-central
        in Germany
        . our users sit in Germany
        . our servers are in Frankfurt
    """,
    ),
    (
        "* region aws_region cloud_region",
        "eu_north eu_north_1 europe_north north_europe",
        """
        in (northern Europe|Scandinavia)
        EU North
        eu-north
        in the Nordics
        . our users sit in Scandinavia
        . we use the servers up north in Europe
    """,
    ),
    (
        "* region aws_region cloud_region",
        "ap_southeast ap_southeast_1 asia_southeast",
        """
        in Southeast Asia
        AP Southeast
        ap-southeast
        around Singapore
        . our users sit in Southeast Asia
        . our servers are in Singapore
    """,
    ),
    (
        "region market sales_region territory geo",
        "europe eu emea",
        """
        in Europe
        for Europe
        (just|only) Europe
        the European (one|side)
        . I'm after (Europe|the European ones)
        . our European people need it
    """,
    ),
    (
        "region market sales_region territory geo",
        "north_america us_canada na americas",
        """
        in North America
        for North America
        (just|only) North America
        the US and Canada
        . I'm after the US and Canada
        . our American people need it
    """,
    ),
    (
        "region market sales_region territory geo",
        "asia apac asia_pacific",
        """
        in Asia
        for the Asian side
        (just|only) Asia
        the Far East and around there
        . I'm after Asia
        . our Asian people need it
    """,
    ),
    (
        "region market sales_region territory geo",
        "latam latin_america south_america",
        """
        in Latin America
        for Latin America
        (just|only) Latin America
        the Latin American (one|side)
        . I'm after Latin America
        . our people from Mexico downwards need it
    """,
    ),
    (
        "region market sales_region territory geo scope",
        "global worldwide international",
        """
        worldwide
        all over the world
        for every country
        across the (globe|world)
        . no matter which country
        . all regions are of interest
    """,
    ),
    (
        "scope market region",
        "domestic national nationwide local_country",
        """
        within the country
        (just|only) at home, not abroad
        domestic
        nationwide
        . abroad is of no interest
        . it stays inside our borders
    """,
    ),
    (
        "direction compass_direction wind_direction heading side region zone",
        "north n northern",
        """
        (to|in) the north
        north
        on the north side
        northern
        . I mean the north
        . it's up north
    """,
    ),
    (
        "direction compass_direction wind_direction heading side region zone",
        "south s southern",
        """
        (to|in) the south
        south
        on the south side
        southern
        . I mean the south
        . it's down south
    """,
    ),
    (
        "direction compass_direction wind_direction heading side region zone",
        "east e eastern",
        """
        (to|in) the east
        east
        on the east side
        eastern
        . I mean the east
        . it's out east
    """,
    ),
    (
        "direction compass_direction wind_direction heading side region zone",
        "west w western",
        """
        (to|in) the west
        west
        on the west side
        western
        . I mean the west
        . it's out west
    """,
    ),
)
