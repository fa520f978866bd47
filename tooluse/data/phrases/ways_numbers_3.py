"""How people say limits: what it may cost, how far, how old, how good, how long, how big.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "max_price maximum_price price_max price_limit max_cost price_to highest_price price_ceiling max_total max_total_price max_amount max_budget cost_limit upper_price max_fare",
        "*",
        """
        {v} (tops|max|at most)
        (under|below) {v}
        (up to|no more than|not over) {v}
        for {v} or less
        if it's {v} or less
        (I can|we can) go up to {v}
        . I don't want to (spend|pay) more than {v}
        . {v} is (the most|all) I can (spend|pay)
        . anything over {v} is too (much|dear|expensive) for me
        . {v} is my limit
        . I'm a bit skint, so {v} at (most|the outside)
        . it (shouldn't|mustn't|can't) cost more than {v}
    """,
    ),
    (
        "max_price_per_night max_nightly_price max_nightly_rate nightly_budget max_rate_per_night price_per_night_max budget_per_night",
        "*",
        """
        {v} a night (tops|at most|max)
        (under|below) {v} (a|per) night
        (up to|no more than) {v} a night
        for {v} a night or less
        . I don't want to pay more than {v} a night
        . {v} per night is (the most|all) I can pay
        . over {v} a night is too (much|dear) for us
        . the company pays (up to|at most) {v} a night
        . we can manage {v} a night, not more
    """,
    ),
    (
        "max_rent rent_max max_monthly_rent monthly_budget max_monthly_price max_price_per_month budget_per_month",
        "*",
        """
        {v} a month (tops|at most|max)
        (under|below) {v} (a|per) month
        (up to|no more than) {v} a month
        for {v} a month or less
        . I can't pay more than {v} a month
        . {v} a month is all I can afford
        . with my income {v} a month is the limit
        . anything above {v} a month is out of the question
        . I've got {v} a month for it
    """,
    ),
    (
        "min_price minimum_price price_min price_from lowest_price min_amount min_cost lower_price min_total",
        "*",
        """
        from {v} (up|upwards)
        {v} or more
        (over|above) {v}
        (at least|no less than|not under) {v}
        starting at {v}
        nothing (under|below|cheaper than) {v}
        . leave out anything cheaper than {v}
        . (below|under) {v} it's usually rubbish
        . it should cost at least {v}
        . I don't trust the ones under {v}
        . {v} is where I'd start
    """,
    ),
    (
        "budget total_budget budget_amount spending_limit available_budget spend_limit max_spend trip_budget project_budget",
        "*",
        """
        for {v}[ all in| in total]
        on a budget of {v}
        within {v}
        with {v} to spend
        {v} all in
        budget [is ]{v}
        . I've [only ]got {v} (for it|to spend)
        . we have {v} (to spend|for the whole thing)
        . {v} has to (do|be enough|cover it)
        . they gave (me|us) {v} for it
        . {v} is what's in the (kitty|pot)
        . I've saved up {v} for this
    """,
    ),
    (
        "budget_per_person price_per_person max_price_per_person cost_per_person",
        "*",
        """
        {v} each
        {v} a head
        at {v} (each|per person)
        around {v} each
        . we each (pay|have) {v}
        . everybody (chips|puts) in {v}
        . we've said {v} a head
        . {v} each is what we agreed
        . nobody wants to pay more than {v} each
    """,
    ),
    (
        "max_minutes max_time max_prep_time max_cooking_time max_cook_time time_limit max_duration max_total_time time_available available_minutes available_time max_preparation_time max_hours max_length_minutes ready_in max_ready_time",
        "*",
        """
        {v} (tops|max|at most)
        in {v} or less
        (under|within) {v}
        no longer than {v}
        that takes {v} at most
        done (in|within) {v}
        . I've only got {v}
        . it (shouldn't|mustn't|can't) take longer than {v}
        . we have {v}, not more
        . I don't have more than {v}
        . in {v} I have to be finished
        . more than {v} is too long
    """,
    ),
    (
        "max_distance max_distance_km max_distance_miles max_walking_distance max_radius distance_limit distance_max within_distance max_km max_miles walking_distance max_detour",
        "*",
        """
        within {v}
        no (further|farther) than {v}
        {v} away at most
        (not more|no more) than {v} from here
        up to {v} away
        less than {v} off
        . I won't go (further|farther) than {v}
        . {v} is as far as I'd go
        . anything beyond {v} is too far
        . more than {v} is too far for (me|us)
        . I can manage {v}, not more
    """,
    ),
    (
        "radius search_radius radius_km radius_miles radius_m radius_meters search_radius_km within_km within_miles",
        "*",
        """
        within {v}
        (in|within) a radius of {v}
        no (further|farther) than {v} away
        in a circle of {v}
        {v} around
        (all|anything) within {v}
        . look {v} around
        . it may be {v} away
        . it can be up to {v} away
        . I'd go as far as {v}
        . anything within {v} (will do|is fine)
    """,
    ),
    (
        "min_rating minimum_rating min_stars rating_min min_score min_review_score min_user_rating min_customer_rating rating_above",
        "*",
        """
        rated {v} or (better|higher|above|more)
        with {v} or (more|better)
        with at least {v}[ in the reviews]
        nothing (under|below) {v}
        {v} and (up|above)
        that people give {v} or more
        . it should have at least {v}
        . I don't trust anything (under|below) {v}
        . people should have given it {v} or more
        . below {v} I don't even look
        . leave out everything rated worse than {v}
    """,
    ),
    (
        "max_age maximum_age age_max age_limit upper_age age_to",
        "*",
        """
        up to {v}
        not older than {v}
        {v} or younger
        no older than {v}
        {v} at the oldest
        nothing over {v}[ old]
        . {v} is the limit
        . nobody over {v}
        . it mustn't be older than {v}
        . anything older than {v} is out
    """,
    ),
    (
        "min_age minimum_age age_min lower_age age_from",
        "*",
        """
        from {v}[ up| upwards]
        {v} or older
        {v} and (up|over)
        at least {v}[ old]
        not younger than {v}
        . nobody (under|younger than) {v}
        . you have to be {v}[ for it]
        . anyone below {v} has to stay at home
        . below {v} is too young
    """,
    ),
    (
        "max_calories calorie_limit calories_max max_kcal max_calories_per_serving calorie_budget",
        "*",
        """
        {v} (tops|max|at most)
        under {v}
        no more than {v}
        with {v} or less
        that stays below {v}
        . I'm (on a diet|counting), {v} at most
        . I've got {v} left for today
        . my diet allows {v}
        . more than {v} is too (much|heavy) for me
        . I can't eat more than {v} of it
    """,
    ),
    (
        "max_carbs max_sugar max_fat max_sodium max_salt max_carbs_g max_sugar_g max_sodium_mg max_fat_g carb_limit",
        "*",
        """
        {v} (tops|at most)
        no more than {v}
        {v} or less[ of it]
        below {v}
        . my doctor says {v} at most
        . I'm not allowed more than {v}
        . anything above {v} is bad for me
        . I have to stay under {v}
        . {v} is all I may have
    """,
    ),
    (
        "min_protein min_fiber min_protein_g min_fibre",
        "*",
        """
        with at least {v}
        {v} or more
        no less than {v}
        (over|above) {v}
        . I need {v} out of it
        . I'm training, so at least {v}
        . it should give me {v}
        . less than {v} is too little
        . {v} is what my coach wants
    """,
    ),
    (
        "min_size size_min min_area min_square_meters min_sqft min_living_area min_floor_area min_sqm minimum_size",
        "*",
        """
        {v} or (more|bigger)
        at least {v}
        not (under|smaller than) {v}
        from {v} (up|upwards)
        no less than {v}
        {v} minimum
        . anything (under|smaller than) {v} is too small
        . we need {v} at the very least
        . it must have at least {v}
        . below {v} we won't fit in
    """,
    ),
    (
        "max_size size_max max_file_size size_limit max_mb max_file_size_mb max_size_mb",
        "*",
        """
        {v} (tops|at most|max)
        (under|below) {v}
        not (over|bigger than) {v}
        up to {v}
        no bigger than {v}
        . it mustn't be bigger than {v}
        . anything over {v} (is too big|won't go through)
        . the limit is {v}
        . they won't take more than {v}
        . {v} is as big as it may get
    """,
    ),
    (
        "max_stops max_transfers max_changes max_connections max_layovers stops num_stops number_of_stops transfers num_transfers",
        "*",
        """
        with {v} stops
        {v} stops at most
        no more than {v} stops
        changing {v} times
        {v} stops on the way
        . {v} stops are (okay|fine|alright)
        . I don't mind {v} stops
        . I'd put up with {v} stops
        . we can change {v} times, not more
        . it may have {v} stops
    """,
    ),
    (
        "threshold alert_threshold threshold_value trigger_value limit_value warning_level threshold_amount alert_level",
        "*",
        """
        [with ]{v} as the limit
        at {v}
        the (limit|line) being {v}
        as soon as it (hits|reaches) {v}
        once {v} is reached
        when it gets to {v}
        . {v} is where it gets (critical|interesting)
        . I want to know when it's at {v}
        . {v} is the (limit|mark)
        . draw the line at {v}
        . set it off at {v}
    """,
    ),
    (
        "target_price price_target alert_price trigger_price limit_price price_threshold price_alert strike_price wanted_price desired_price",
        "*",
        """
        at {v}
        when it (hits|reaches|gets to) {v}
        as soon as it's at {v}
        once it's {v}
        at a price of {v}
        . {v} is the price I'm waiting for
        . I want it at {v}
        . I'm waiting for {v}
        . {v} is (my|the) price
        . it has to get to {v} first
    """,
    ),
    (
        "credit_limit card_limit daily_limit withdrawal_limit transaction_limit monthly_limit spending_cap overdraft_limit new_limit transfer_limit",
        "*",
        """
        to {v}
        at {v}
        with a limit of {v}
        capped at {v}
        {v} and not a cent more
        [so ]nothing over {v} goes through
        . {v} should be the limit
        . {v} is (enough|plenty)
        . it should stop at {v}
        . nobody needs more than {v}
    """,
    ),
    (
        "min_experience years_experience years_of_experience min_years_experience experience_years min_experience_years years_in_role",
        "*",
        """
        with {v} in the job
        with {v} [of experience ]behind (her|him|them)
        {v} of experience
        {v} or more in the (trade|field|business)
        at least {v} in the field
        . it's been {v} in the job
        . {v} of experience is what it takes
        . that's someone with {v} of practice
        . it takes {v} of practice
    """,
    ),
)
