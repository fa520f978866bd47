"""How people say measures: warmth, loudness, light, speed, ways, sizes, filling, dials.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "target_temperature temperature temp target_temp set_temperature temperature_celsius temperature_c temperature_fahrenheit temperature_f setpoint desired_temperature room_temperature thermostat_temperature degrees",
        "*",
        """
        to {v}
        at {v}
        on {v}
        set to {v}
        {v} would be (nice|comfy|perfect|good)
        . I'd like it at {v}
        . I want {v}
        . {v} is (just right|how we like it)
        . make it {v}
        . it should be {v}
        . we (like it at|feel best at) {v}
    """,
    ),
    (
        "oven_temperature oven_temp preheat_temperature cooking_temperature bake_temperature baking_temperature oven_temperature_c grill_temperature",
        "*",
        """
        to {v}
        at {v}
        preheated to {v}
        with the oven at {v}
        {v} hot
        . the recipe says {v}
        . it needs {v}
        . it goes in at {v}
        . {v} is what it takes
    """,
    ),
    (
        "volume volume_level volume_percent sound_level media_volume speaker_volume loudness alarm_volume ring_volume",
        "*",
        """
        at {v}
        to {v}
        volume {v}
        (turned|set) to {v}
        with the sound at {v}
        . {v} is loud enough
        . I want to hear it at {v}
        . the sound should be at {v}
        . turn it to {v}
        . my ears like {v}
    """,
    ),
    (
        "brightness brightness_level brightness_percent brightness_pct light_level dim_level dimmer_level screen_brightness dimmer",
        "*",
        """
        at {v}
        to {v}
        brightness {v}
        with the light at {v}
        set to {v}
        shining at {v}
        . {v} is bright enough
        . the light should be at {v}
        . my eyes like it at {v}
        . {v} is the right light for me
    """,
    ),
    (
        "intensity power_level fan_speed fan_level heat_level setting_level heating_level target_level power_percent",
        "*",
        """
        at {v}
        on {v}
        to {v}
        dial at {v}
        set to {v}
        turned to {v}
        . {v} is (right|fine)
        . put it on {v}
        . I want it at {v}
        . it should be at {v}
        . {v} will do
    """,
    ),
    (
        "humidity humidity_level target_humidity humidity_percent desired_humidity",
        "*",
        """
        at {v}
        to {v}
        with {v} in the air
        humidity {v}
        air at {v}
        . {v} is good for my skin
        . the air should have {v}
        . I want the air at {v}
        . {v} is what the plants like
    """,
    ),
    (
        "battery battery_level battery_percent charge_limit charge_level min_battery target_charge charge_percent state_of_charge target_soc charge_to",
        "*",
        """
        to {v}
        at {v}
        (up to|until) {v}
        until it's at {v}
        with {v} in the battery
        . {v} is enough for the way
        . {v} (will do|is full enough)
        . the battery should be at {v}
        . I want {v} in it
    """,
    ),
    (
        "speed speed_kmh speed_mph target_speed max_speed cruise_speed speed_limit wind_speed drive_speed average_speed",
        "*",
        """
        at {v}
        with {v}
        speed {v}
        clocking {v}
        doing {v}
        (moving|going) at {v}
        . it's {v} on the dial
        . {v} is fast enough
        . it goes at {v}
        . I want it to do {v}
    """,
    ),
    (
        "playback_speed playback_rate speech_rate speed_factor speed_multiplier rate_multiplier play_speed",
        "*",
        """
        at {v} speed
        {v} as fast as (normal|usual)
        at {v} the (normal|usual) speed
        speed {v}
        sped to {v}
        . {v} is a speed I can follow
        . play it at {v}
        . set the speed to {v}
        . I like it at {v}
    """,
    ),
    (
        "distance distance_km distance_miles distance_m distance_meters distance_mi route_length run_distance target_distance route_distance length_km kilometers kilometres miles km",
        "*",
        """
        {v}
        for {v}
        over {v}
        {v} long
        {v} in all
        . it (was|is) {v}
        . my legs (did|can do) {v}
        . I want {v} of it
        . it comes to {v}
        . the watch says {v}
    """,
    ),
    (
        "width width_cm width_mm width_m width_px width_inches width_ft",
        "*",
        """
        {v} wide
        {v} across
        {v} from side to side
        width {v}
        {v} from left to right
        . it's {v} wide
        . the width is {v}
        . from left to right it's {v}
        . across it should be {v}
    """,
    ),
    (
        "length length_cm length_mm length_m length_inches length_ft cable_length board_length hair_length",
        "*",
        """
        {v} long
        {v} in length
        length {v}
        with a length of {v}
        {v} from end to end
        . it's {v} long
        . the length is {v}
        . it has to be {v} long
        . I measured {v} from end to end
    """,
    ),
    (
        "depth depth_cm depth_mm depth_m depth_inches",
        "*",
        """
        {v} deep
        depth {v}
        with a depth of {v}
        {v} from front to back
        going in {v}
        . it's {v} deep
        . it goes in {v}
        . I measured {v} for the depth
        . the depth is {v}
    """,
    ),
    (
        "max_depth depth_limit recursion_depth tree_depth levels num_levels folder_depth crawl_depth nesting_level",
        "*",
        """
        {v} levels deep
        {v} levels down
        (down to|as far as) {v} levels
        depth {v}
        {v} layers
        . go {v} levels down
        . {v} levels are deep enough
        . stop after {v} levels
        . it needn't go deeper than {v} levels
    """,
    ),
    (
        "square_meters sqft square_feet floor_area living_area area_sqm area_sqft lot_size wall_area room_size",
        "*",
        """
        {v}
        {v} in all
        {v} big
        with {v}
        covering {v}
        . it's {v} altogether
        . I measured {v}
        . it comes to {v}
        . there's {v} to do
    """,
    ),
    (
        "shoe_size clothing_size dress_size ring_size us_size eu_size",
        "*",
        """
        in {v}
        in (a|size) {v}
        size {v}
        a {v}
        {v}, please
        . I (wear|take) {v}
        . my size is {v}
        . {v} fits me
        . it has to be a {v}
        . I'm usually a {v}
    """,
    ),
    (
        "disk_size storage_gb memory_gb disk_gb memory_mb ram_gb storage_size volume_size size_gb memory_limit disk_size_gb",
        "*",
        """
        with {v}
        {v} big
        at {v}
        {v} of it
        {v} (should do|is enough)
        . it needs {v}
        . give it {v}
        . {v} should last us for now
        . we keep running out, so {v}
        . make it {v}
    """,
    ),
    (
        "percent_complete progress progress_percent completion completion_percent progress_percentage percent_done",
        "*",
        """
        {v}
        at {v}
        {v} done
        {v} of the way
        to {v}
        . I'm {v} through
        . we're at {v}
        . {v} of it is (done|finished)
        . I'd say {v}
        . it's come to {v}
    """,
    ),
    (
        "odometer odometer_km mileage odometer_reading current_mileage mileage_km odometer_miles car_mileage",
        "*",
        """
        at {v}
        with {v} on the clock
        {v} on the dash
        it's done {v}
        mileage {v}
        . the clock says {v}
        . it has {v} on it
        . it's run {v} so far
        . I read {v} off the dash
    """,
    ),
    (
        "liters litres gallons fuel_amount fuel_liters fuel_volume liters_filled amount_liters gallons_filled volume_liters",
        "*",
        """
        {v}
        {v} of it
        {v} in the tank
        {v} in all
        full with {v}
        . {v} went in
        . I put in {v}
        . the pump said {v}
        . it took {v}
    """,
    ),
    (
        "opacity zoom zoom_level scale_factor contrast saturation blur sharpness quality_percent compression_quality zoom_percent image_quality",
        "*",
        """
        at {v}
        to {v}
        set to {v}
        with {v}
        on {v}
        . {v} looks right
        . try it with {v}
        . put it at {v}
        . {v} should do
    """,
    ),
    (
        "size font_size image_size screen_size pool_size grid_size sample_size",
        "*",
        """
        in size {v}
        size {v}
        with a size of {v}
        {v} in size
        sized {v}
        . {v} is the right size
        . the size is {v}
        . for the size I'd say {v}
    """,
    ),
    (
        "level",
        "*",
        """
        at {v}
        level {v}
        on level {v}
        {v} being the level
        at level {v}
        . {v} is the right level
        . for the level I'd say {v}
        . it should be at {v}
    """,
    ),
    (
        "percentage percent",
        "*",
        """
        {v}
        at {v}
        {v} of it
        to the tune of {v}
        (about|let's say) {v}
        . I'd say {v}
        . {v} sounds right
        . it comes to {v}
        . {v} is what I had in mind
    """,
    ),
)
