"""How people say more numbers: how tired or hard, the warmest and coldest, dates as numbers, loads.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "energy_level energy energy_score energy_rating",
        "*",
        """
        with {v} for energy
        energy {v}
        a {v} when it comes to energy
        running on {v}
        . my energy's at {v}
        . my batteries are at {v}
        . I've got {v} left in the tank
        . as for energy, {v}
        . I'd put my energy at {v}
    """,
    ),
    (
        "stress_level stress stress_score stress_rating anxiety_level tension_level",
        "*",
        """
        with {v} for stress
        stressed at {v}
        stress {v}
        a {v} when it comes to stress
        . my stress is at {v}
        . as for stress, {v}
        . my nerves are at {v}
        . I'd call the stress a {v}
        . it's a {v} on the stress scale
    """,
    ),
    (
        "sleep_quality sleep_score sleep_rating",
        "*",
        """
        with {v} for sleep
        a {v} of a night
        sleep {v}
        the night being a {v}
        . my sleep was a {v}
        . as for sleep, {v}
        . I'd give the night a {v}
        . the night was a {v}
    """,
    ),
    (
        "rpe perceived_effort effort_level effort_score effort_rating exertion difficulty_rating difficulty_score",
        "*",
        """
        at {v}
        felt like a {v}
        a {v} for how hard it was
        {v} on the scale
        {v} for the effort
        . it felt like a {v}
        . as hard goes, that was a {v}
        . I'd call it a {v}
        . on the scale it's a {v}
    """,
    ),
    (
        "max_temperature temperature_max max_temp temp_max upper_temperature temperature_high highest_temperature max_temperature_c",
        "*",
        """
        {v} at most
        no warmer than {v}
        up to {v}
        (under|below) {v}
        never above {v}
        . it mustn't get warmer than {v}
        . above {v} it's too hot
        . {v} is as warm as it may get
        . more than {v} is too warm
    """,
    ),
    (
        "min_temperature temperature_min min_temp temp_min lower_temperature temperature_low lowest_temperature min_temperature_c",
        "*",
        """
        {v} at least
        no colder than {v}
        {v} or warmer
        (over|above) {v}
        never below {v}
        . it mustn't get colder than {v}
        . below {v} it's too cold
        . {v} is as cold as it may get
        . less than {v} and I freeze
        . it has to stay above {v}
    """,
    ),
    (
        "max_weight weight_limit max_weight_kg max_load weight_capacity load_limit max_weight_grams",
        "*",
        """
        {v} at most
        no heavier than {v}
        up to {v}
        {v} or lighter
        (under|below) {v}
        . it mustn't weigh more than {v}
        . I can't carry more than {v}
        . over {v} they won't take it
        . {v} is the limit
        . anything heavier than {v} is no good
    """,
    ),
    (
        "min_year year_from from_year start_year year_min earliest_year since_year year_after released_after published_after_year first_year",
        "*",
        """
        from {v} (on|onwards)
        since {v}
        not older than {v}
        {v} or (later|newer)
        nothing before {v}
        . {v} is where it starts
        . anything before {v} is too old
        . it has to be from {v} or later
        . leave out what came before {v}
    """,
    ),
    (
        "max_year year_to to_year end_year year_max latest_year until_year year_before",
        "*",
        """
        up to {v}
        until {v}
        not (newer|later) than {v}
        {v} or (earlier|older)
        nothing after {v}
        . {v} is where it ends
        . anything after {v} is too new
        . it has to be from {v} or before
        . leave out what came after {v}
    """,
    ),
    (
        "birth_year year_of_birth born_year birthyear",
        "*",
        """
        born in {v}
        year of birth {v}
        b. {v}
        from {v}
        . I was born in {v}
        . (he|she) was born in {v}
        . {v} was the year of my birth
        . my passport says {v}
        . I came into the world in {v}
    """,
    ),
    (
        "day_of_month billing_day payment_day month_day statement_day debit_day",
        "*",
        """
        on day {v} of the month
        every month on day {v}
        always on day {v}
        day {v}
        with day {v} as the date
        . day {v} of the month suits me
        . let's say day {v} of each month
        . it should go out on day {v}
        . day {v} is (best|right) for me
    """,
    ),
    (
        "week_number calendar_week iso_week week_no",
        "*",
        """
        in week {v}
        for week {v}
        week {v}
        wk {v}
        the one that's week {v} of the year
        . I mean week {v}
        . it's week {v}
        . we're talking about week {v}
        . week {v} suits us
    """,
    ),
    (
        "grade_level school_grade class_year school_year year_group study_year",
        "*",
        """
        for grade {v}
        in grade {v}
        for (kids|pupils) in grade {v}
        grade {v}
        . (they|the kids) are in grade {v}
        . (he|she)'s in grade {v} now
        . I teach grade {v}
        . it's for grade {v}
    """,
    ),
    (
        "decimals decimal_places precision digits num_decimals number_of_decimals fraction_digits",
        "*",
        """
        to {v} decimals
        with {v} decimals
        {v} digits after the point
        rounded to {v} places
        {v} places after the (point|comma)
        . {v} decimals (are enough|will do)
        . I want {v} digits after the point
        . give me {v} decimals
        . it should have {v} decimals
    """,
    ),
    (
        "installments num_installments number_of_installments number_of_payments instalments payment_count num_payments",
        "*",
        """
        in {v} parts
        (over|in) {v} instalments
        {v} payments
        spread over {v} payments
        split in {v}
        . I'd pay in {v} instalments
        . I can't pay it at once, so {v} payments
        . {v} payments would help me
        . split it into {v}
    """,
    ),
    (
        "port port_number listen_port target_port host_port container_port",
        "*",
        """
        on {v}
        port {v}
        on port {v}
        at port {v}
        listening on {v}
        . it listens on {v}
        . {v} is the port
        . the firewall has {v} open
        . it answers on {v}
    """,
    ),
    (
        "rate_limit requests_per_minute max_requests requests_per_second max_calls request_limit rpm_limit quota max_requests_per_minute",
        "*",
        """
        capped at {v}
        {v} at most
        no more than {v}
        with {v} as the cap
        up to {v}
        . they only get {v}
        . more than {v} brings it down
        . {v} is what it can take
        . after {v} they have to wait
    """,
    ),
    (
        "groups num_groups number_of_groups group_count",
        "*",
        """
        in {v} groups
        into {v}
        {v} groups
        split in {v}
        spread over {v} groups
        . there should be {v} groups
        . we need {v} groups
        . make {v} groups
        . I want them in {v} groups
    """,
    ),
    (
        "lesson_number lesson unit_number lesson_no",
        "*",
        """
        lesson {v}
        for lesson {v}
        in lesson {v}
        number {v} of the lessons
        . we're at lesson {v}
        . lesson {v} comes next
        . I've got as far as lesson {v}
        . it's lesson {v} today
    """,
    ),
    (
        "channel",
        "*",
        """
        on channel {v}
        channel {v}
        over on {v}
        through channel {v}
        on {v}
        . {v} is the channel
        . I mean channel {v}
        . {v} is the right channel for it
    """,
    ),
    (
        "position",
        "*",
        """
        in position {v}
        position {v}
        for position {v}
        with {v} as the position
        . {v} is the position
        . the position is {v}
        . I mean position {v}
        . it's {v}, the position
    """,
    ),
    (
        "thickness thickness_mm thickness_cm board_thickness wall_thickness",
        "*",
        """
        {v} thick
        thickness {v}
        {v} through and through
        with a thickness of {v}
        . it's {v} thick
        . I measured {v} for the thickness
        . {v} is how thick I want it
        . it has to be {v} thick
    """,
    ),
    (
        "body_weight current_weight user_weight bodyweight body_weight_kg my_weight patient_weight",
        "*",
        """
        weighing {v}
        at {v}[ right now]
        {v} on the scales
        {v} this morning
        on the scales with {v}
        . I weigh {v}
        . I'm at {v} now
        . the scales said {v}
        . I stepped on the scales, {v}
        . {v}, and that was before breakfast
    """,
    ),
    (
        "user_height body_height height_of_user patient_height rider_height",
        "*",
        """
        {v} tall
        standing {v}
        with my {v}
        {v} from head to toe
        {v} without shoes
        . I'm {v} tall
        . I measure {v}
        . I'm {v} without shoes
        . my passport says {v}
    """,
    ),
)
