"""How people say times of cooking, training, sleep and work, and doses, steps, scores of the body.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "cook_time cooking_time bake_time baking_time cook_minutes bake_minutes steep_time steep_minutes brew_time brew_minutes cook_time_minutes cooking_minutes",
        "*",
        """
        for {v}
        {v} on the (clock|timer)
        {v}, no longer
        taking {v} till it's done
        . it needs {v}
        . it says {v} on the pack
        . in {v} it's done
        . it mustn't be longer than {v}
        . my gran always gave it {v}
    """,
    ),
    (
        "timer_minutes timer_seconds timer_duration countdown_minutes countdown_seconds timer_length",
        "*",
        """
        for {v}
        set to {v}
        (going off|ringing) in {v}
        {v} from now
        counting down {v}
        . it has to ring in {v}
        . I've got {v} till I must (look|be back)
        . in {v} I need to hear it
        . call me when {v} are up
        . {v}, starting now, would be great
    """,
    ),
    (
        "prep_time prep_minutes preparation_time prep_time_minutes setup_minutes setup_time",
        "*",
        """
        with {v} to prepare
        {v} of getting ready
        {v} to set (up|everything up)
        after {v} of preparation
        . it takes {v} to prepare
        . I need {v} to get everything ready
        . we want {v} beforehand to set up
        . getting it ready takes {v}
    """,
    ),
    (
        "warm_up warmup warm_up_minutes warmup_minutes warmup_duration warm_up_duration warmup_time",
        "*",
        """
        with {v} to warm up
        {v} of warming up first
        after {v} of warming up
        warm-up {v}
        starting gently for {v}
        . I need {v} to get going
        . my joints want {v} before it starts
        . give me {v} to loosen up first
        . I always take {v} to warm up
    """,
    ),
    (
        "cool_down cooldown cool_down_minutes cooldown_minutes cool_down_duration cooldown_time cooldown_seconds",
        "*",
        """
        with {v} to cool down
        {v} to wind down at the end
        ending with {v} of cooling down
        cool-down {v}
        and {v} to come down again
        . leave {v} for cooling down
        . I need {v} to cool off[ afterwards]
        . after that it's {v} of cooling down
        . it should cool down for {v}
    """,
    ),
    (
        "rest_seconds rest rest_minutes rest_between_sets break_minutes break_length break_duration rest_time pause_minutes pause_seconds break_time rest_duration short_break_minutes pause",
        "*",
        """
        with {v} (rest|to rest)
        with breaks of {v}
        {v} off (between|in between)
        {v} to catch my breath
        pausing for {v}
        . I need {v} to recover
        . we stop for {v}
        . give me {v} of rest
        . {v} (off|of rest) is enough
    """,
    ),
    (
        "hours_worked hours_spent time_spent time_spent_minutes minutes_spent hours_logged logged_hours worked_hours minutes_worked time_spent_hours minutes_read practice_minutes study_minutes workout_minutes exercise_minutes",
        "*",
        """
        {v}
        {v} (of it|in all)
        roughly {v}
        for {v}
        . I (did|managed) {v}
        . it (was|came to) {v}
        . I put in {v}
        . it took (me|us) {v}
        . I'd say {v}
    """,
    ),
    (
        "hours_slept sleep_hours sleep_duration slept_hours sleep_minutes hours_of_sleep sleep",
        "*",
        """
        {v} (of sleep|in bed)
        {v} of shut-eye
        {v} all night
        slept {v}
        . I slept {v}
        . I (got|had) {v}[ last night]
        . the baby let me have {v}
        . it was {v} of sleep
        . I was out for {v}
    """,
    ),
    (
        "weight weight_kg weight_lbs weight_lb",
        "*",
        """
        at {v}
        weighing {v}
        {v} on the scales
        with a weight of {v}
        weight [is ]{v}
        . it's {v}
        . the scales say {v}
        . it comes to {v}
        . I weighed it, {v}
        . it (weighs|must be) {v}
    """,
    ),
    (
        "target_weight goal_weight target_weight_kg desired_weight goal_weight_kg target_weight_lbs weight_goal",
        "*",
        """
        down to {v}
        aiming for {v}
        until I'm at {v}
        with {v} as the goal
        . I want to (get to|be) {v}
        . {v} is where I'd like to be
        . my doctor would like to see {v}
        . I used to weigh {v}, and I want that back
        . at {v} I'd be happy
    """,
    ),
    (
        "package_weight parcel_weight weight_grams weight_g cargo_weight luggage_weight shipment_weight load_weight",
        "*",
        """
        weighing {v}
        {v} heavy
        with {v} on the scales
        {v} in weight
        . it weighs {v}
        . the scales say {v}
        . it's {v} with the packaging
        . it comes to {v}
        . I put it on the scales, {v}
    """,
    ),
    (
        "dose dosage dose_mg dosage_mg dose_ml dose_amount amount_mg strength_mg dosage_amount",
        "*",
        """
        {v}
        {v} (each time|a go)
        at {v}
        dose [of ]{v}
        (taking|on) {v}
        . I take {v}
        . the doctor (said|wrote down) {v}
        . it's {v} of it
        . the box says {v}
        . I'm on {v}
    """,
    ),
    (
        "calories kcal calories_burned calorie_count calories_consumed calories_kcal total_calories energy_kcal",
        "*",
        """
        {v}
        at {v}
        with {v}
        (about|roughly) {v}
        worth {v}
        . it (says|shows) {v}
        . that was {v}
        . the label says {v}
        . it comes to {v}
        . I'd guess {v}
    """,
    ),
    (
        "steps step_count steps_count num_steps daily_steps step_goal steps_goal daily_step_goal total_steps",
        "*",
        """
        {v} steps
        {v} steps a day
        {v} steps on foot
        steps: {v}
        a total of {v} steps
        . it's {v} steps
        . my watch says {v} steps
        . {v} steps, that's the number
        . make it {v} steps
    """,
    ),
    (
        "heart_rate bpm resting_heart_rate pulse heart_rate_bpm max_heart_rate avg_heart_rate average_heart_rate",
        "*",
        """
        at {v}
        pulse [at ]{v}
        with my heart at {v}
        . my (heart|pulse) is at {v}
        . the watch says {v}
        . I counted {v}
        . it's beating at {v}
        . they measured {v}
    """,
    ),
    (
        "systolic systolic_pressure blood_pressure_systolic bp_systolic sys",
        "*",
        """
        {v} at the top
        upper (value|number) {v}
        {v} for the (upper|first) one
        the top number {v}
        systolic {v}
        . the upper one was {v}
        . the first number says {v}
        . it said {v} on top
        . the big number is {v}
    """,
    ),
    (
        "diastolic diastolic_pressure blood_pressure_diastolic bp_diastolic dia",
        "*",
        """
        {v} at the bottom
        lower (value|number) {v}
        {v} for the (lower|second) one
        the bottom number {v}
        diastolic {v}
        . the lower one was {v}
        . the second number says {v}
        . it said {v} below
        . the small number is {v}
    """,
    ),
    (
        "glucose blood_sugar glucose_level blood_glucose sugar_level glucose_value glucose_mg_dl reading_value blood_sugar_level",
        "*",
        """
        at {v}
        reading {v}
        {v} on the meter
        measured {v}
        value {v}
        . the meter says {v}
        . I'm at {v}
        . it was {v} when I measured
        . I pricked my finger, {v}
    """,
    ),
    (
        "body_temperature fever temperature_reading patient_temperature body_temp",
        "*",
        """
        at {v}
        with {v} on the thermometer
        {v} just now
        burning up at {v}
        . the thermometer says {v}
        . it's {v} now
        . I measured {v}
        . it was {v} under the arm
        . it's gone to {v}
    """,
    ),
    (
        "mood_score mood_level mood_rating happiness wellbeing_score",
        "*",
        """
        feeling like a {v}
        a {v} today
        on the scale a {v}
        mood {v}
        {v}, I'd say
        . I feel like a {v}
        . today is a {v}
        . if you ask how I am, {v}
        . I'd give the day a {v}
    """,
    ),
    (
        "pain pain_level severity_score pain_score pain_rating symptom_severity discomfort_level",
        "*",
        """
        hurting at {v}
        on the scale a {v}
        pain {v}
        a {v} if ten is the worst
        {v}, I'd say
        . it hurts like a {v}
        . I'd call it a {v}
        . the pain is about a {v}
        . on your scale that's a {v}
    """,
    ),
    (
        "rating stars score star_rating user_rating review_rating overall_rating satisfaction satisfaction_score nps_score num_stars",
        "*",
        """
        {v}
        with {v}
        {v} it is
        I'd say {v}
        worth {v}
        {v} from (me|us)
        . I('d| would) give it {v}
        . it (gets|deserves) {v} from me
        . for me that's {v}
        . I was thinking of {v}
        . put down {v}
    """,
    ),
    (
        "water_ml water_amount glasses_of_water water_intake water_intake_ml amount_ml volume_ml intake_ml fluid_ml",
        "*",
        """
        {v}
        {v} (of it|down)
        {v} drunk
        {v} in one go
        (about|roughly) {v}
        . I (had|drank) {v}
        . it was {v}
        . I've just finished {v}
        . {v} went down
    """,
    ),
    (
        "height height_cm height_ft height_inches height_m",
        "*",
        """
        {v} tall
        {v} high
        at {v}
        with a height of {v}
        height [is ]{v}
        . it's {v} from top to bottom
        . the height is {v}
        . measured from the floor it's {v}
        . I measured {v} for the height
    """,
    ),
)
