"""How people say options of life: weather, steps of a forecast, units.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "condition weather weather_condition weather_type forecast_condition",
        "sunny clear sunshine clear_sky",
        """
        . there's not a cloud up there
        with a blue sky
        . I need my sunglasses
        . it's gorgeous out, not a cloud
        with sunshine
        . the sky's blue all over
    """,
    ),
    (
        "condition weather weather_condition weather_type",
        "cloudy overcast clouds",
        """
        . it's grey up there but dry
        with a grey sky
        . you can't see the sun, it's dry though
        . the sky's one grey blanket
        grey but dry
        . the sun's hiding
    """,
    ),
    (
        "condition weather weather_condition weather_type alert_type",
        "rain rainy wet showers",
        """
        . it's (pouring|bucketing down)
        . I got soaked
        . I need my umbrella
        when it's wet
        . there are puddles everywhere
        if it's tipping it down
    """,
    ),
    (
        "condition weather weather_condition weather_type alert_type",
        "snow snowy snowfall blizzard",
        """
        . it's all white outside
        . the flakes are coming down
        . the kids want to go sledging
        when it's white outside
        . I have to shovel the drive
        . we could build a snowman
    """,
    ),
    (
        "condition weather weather_condition weather_type alert_type",
        "thunderstorm storm stormy thunder lightning",
        """
        . there's thunder
        . it's flashing and rumbling
        . the dog's afraid of the bangs up there
        when it rumbles and flashes
        with thunder
        . I count the seconds after each flash
    """,
    ),
    (
        "condition weather weather_condition weather_type",
        "fog foggy mist misty",
        """
        . you can't see your hand in front of your face
        . the other side of the street's gone
        in that pea soup
        . it's like cotton wool outside
        . I can't see ten yards ahead
        when you can't see the road
    """,
    ),
    (
        "condition weather weather_condition weather_type alert_type",
        "wind windy high_wind gale gusts",
        """
        . my hat's blown off
        . the trees are bending
        . the bins have been blown over
        when it blows
        . it's blowing a gale
        with strong gusts
    """,
    ),
    (
        "condition weather_condition weather_type alert_type",
        "hail",
        """
        . there are ice balls coming down
        . my car's full of dents from above
        . lumps of ice were falling
        . it's clattering on the roof, ice as big as peas
        with lumps of ice from above
        . it's hammering on the windscreen, little balls of ice
    """,
    ),
    (
        "alert_type weather_condition condition weather_type",
        "heat_wave heatwave extreme_heat heat",
        """
        . it's been scorching for days
        . the asphalt's melting
        . granny can't stand it this hot for days on end
        when it's boiling for days
        . old people are suffering from the temperatures
        . it's like an oven out there, day after day
    """,
    ),
    (
        "alert_type weather_condition condition weather_type",
        "flood flooding flash_flood",
        """
        . the river's rising
        . there's water in the cellars
        . we're filling sandbags
        . the street's under water
        when the river bursts its banks
        . the river's burst its banks
    """,
    ),
    (
        "alert_type weather_condition condition",
        "frost ice freeze black_ice icy",
        """
        . the roads are like glass
        . my windscreen's white in the morning
        . the geraniums could die at night
        when it drops below zero
        . I nearly slipped on the pavement
        . I had to scrape the windscreen
    """,
    ),
    (
        "* forecast_type forecast_mode report_type",
        "current_weather current_conditions nowcast",
        """
        as it is right now
        . I just want to look out of the window, so to speak
        . what's it like out there at the moment
        just for now, no forecast
        . I don't care about later, only now
        this very minute
    """,
    ),
    (
        "forecast_type forecast_mode granularity resolution interval aggregation step",
        "hourly hour per_hour by_hour 1h",
        """
        hour by hour
        for each hour
        . I want to see every hour
        by the hour
        . I need to know which hour exactly
        one line an hour
    """,
    ),
    (
        "forecast_type forecast_mode granularity interval aggregation step group_by",
        "daily day per_day by_day 1d",
        """
        day by day
        one line a day
        . I want each day on its own
        for every single day
        by the day
        . a figure for each day is enough
    """,
    ),
    (
        "granularity interval aggregation step group_by period",
        "weekly week per_week by_week 1w",
        """
        week by week
        for each week
        . I want one figure a week
        by the week
        . every week on its own line
        one line a week
    """,
    ),
    (
        "granularity interval aggregation step group_by",
        "monthly month per_month by_month 1m",
        """
        month by month
        one line a month
        . I want each month on its own
        for every single month
        by the month
        . a figure for each month, please
    """,
    ),
    (
        "* data_type weather_metric metric index_type",
        "uv uv_index ultraviolet",
        """
        . I burn easily
        . do I need sun cream
        how strong the sun is on the skin
        . I've got pale skin and freckles
        . will I get sunburnt
        about sunburn
    """,
    ),
    (
        "* data_type weather_metric metric",
        "humidity relative_humidity",
        """
        how damp the air is
        . is it muggy
        . my hair goes frizzy when the air's damp
        how much water's in the air
        . I want to know if it's sticky out there
        how muggy it is
    """,
    ),
    (
        "* data_type weather_metric metric index_type",
        "pollen pollen_count",
        """
        . I've got hay fever
        . my eyes are streaming
        . is the birch out yet
        for hay fever sufferers
        . I sneeze all day when the grass is in bloom
        . can I go out with my hay fever
    """,
    ),
    (
        "* data_type weather_metric metric index_type",
        "air_quality aqi pm25 air_pollution",
        """
        . I've got asthma, is there smog
        how clean the air is
        . it smells of smoke, can I open the windows
        . are the fires making the air bad
        . is it safe to breathe out there
        about the smog
    """,
    ),
    (
        "data_type weather_metric metric",
        "precipitation rain_probability chance_of_rain rainfall",
        """
        . do I need an umbrella
        how wet it'll get
        . will I get wet
        . can I leave the washing out
        whether anything's coming down
        . I want to know if I get soaked
    """,
    ),
    (
        "* data_type weather_metric metric",
        "wind_speed",
        """
        how hard it blows
        . can I go sailing
        . I want to fly a kite
        . is it too blustery for the parasol
        how blowy it is
        . I'm on the bike and want to know how hard it blows
    """,
    ),
    (
        "units unit unit_system measurement_system system",
        "metric si metric_system",
        """
        in kilometres and degrees Celsius
        . I'm European
        . I don't get miles and Fahrenheit
        in kilos and metres
        . pounds and feet mean nothing to me
        centimetres, not inches
    """,
    ),
    (
        "* units unit unit_system measurement_system system",
        "imperial us_customary imperial_system",
        """
        in miles and Fahrenheit
        . I'm American, so miles please
        . kilometres mean nothing to me
        in feet and pounds
        inches, not centimetres
        . I don't think in metres and kilos
    """,
    ),
    (
        "* unit units temperature_unit temp_unit scale",
        "celsius centigrade degrees_c",
        """
        in Celsius
        . I'm European
        . where I live water freezes at zero
        . Fahrenheit means nothing to me
        not Fahrenheit
        . I only understand centigrade
    """,
    ),
    (
        "* unit units temperature_unit temp_unit scale",
        "fahrenheit degrees_f",
        """
        in Fahrenheit
        . I'm American
        . where I live water freezes at thirty-two
        . Celsius means nothing to me
        not Celsius
        . I grew up in the States, no Celsius please
    """,
    ),
    (
        "weather_metric weather_field forecast_field data_type weather_data",
        "temperature temp temperatures",
        """
        how warm or cold it gets
        . do I need a coat
        how many degrees
        . is it T-shirt weather
        . shorts or long trousers
        about the heat or the cold
    """,
    ),
)
