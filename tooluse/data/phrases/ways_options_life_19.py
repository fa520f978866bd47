"""How people say options of life: measurements of the body, modes of a visit, severities.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* measurement measurement_type metric metric_type vital vital_sign vital_type reading_type",
        "blood_pressure bp",
        """
        . it's what the cuff on my arm said
        . the upper and the lower one, from the cuff
        from the cuff
        . I've just had the cuff on
        . I've got hypertension and note it each day
        how hard the blood's pumping
    """,
    ),
    (
        "* measurement measurement_type metric metric_type vital vital_sign vital_type",
        "heart_rate pulse hr bpm resting_heart_rate",
        """
        . it's how fast my heart beats
        beats a minute
        . that's my pulse
        how fast my heart's going
        . I counted it at my wrist
        my pulse
    """,
    ),
    (
        "measurement measurement_type metric metric_type vital body_measurement",
        "weight body_weight",
        """
        . that's what the scales say
        . I've just been on the scales
        what I weigh
        . I'm trying to get lighter
        off the scales
        how heavy I am
    """,
    ),
    (
        "measurement measurement_type metric metric_type body_measurement",
        "height body_height",
        """
        . it's how tall (she|he) is
        how tall I am
        from head to toe
        . we measured him against the door
        . she's grown again
        without shoes, against the wall
    """,
    ),
    (
        "vital vital_sign health_metric body_measurement vital_type",
        "temperature body_temperature fever",
        """
        . the thermometer says so
        . I think I've got a fever
        . I feel hot and shivery
        off the thermometer
        . I put it under my tongue
        . (he|she) feels hot on the forehead
    """,
    ),
    (
        "* measurement measurement_type metric metric_type vital",
        "blood_glucose blood_sugar glucose",
        """
        . I pricked my finger
        my sugar
        . I've got diabetes, it's from the finger prick
        how sweet my blood is
        . my sensor says so
        . I measured my sugar
    """,
    ),
    (
        "* measurement measurement_type metric metric_type vital",
        "oxygen_saturation spo2 blood_oxygen",
        """
        . it's from the clip on my finger
        how much oxygen is in my blood
        with the clip on my fingertip
        my oxygen
        . the finger clip shows it
        . I got the clip because of my lungs
    """,
    ),
    (
        "measurement measurement_type metric metric_type body_measurement",
        "body_fat body_fat_percentage fat_percentage",
        """
        how much of me is fat
        my fat percentage
        . the scale shows how much is flab
        . I want to see less flab, never mind the kilos
        . the callipers say so
        how flabby I am in per cent
    """,
    ),
    (
        "* measurement metric metric_type body_measurement",
        "bmi body_mass_index",
        """
        . am I too heavy for my height
        weight against height
        . that thing from weight and height
        . I'd like to know if I count as overweight
        . it's the figure you get from kilos and height
        whether my weight fits my height
    """,
    ),
    (
        "* measurement metric metric_type body_measurement",
        "waist waist_circumference",
        """
        . it's round the belly
        round the middle
        . I put the tape round my tummy
        . my belt is getting tight
        with the tape at my belly button
        . I measured my tummy
    """,
    ),
    (
        "metric metric_type measurement activity_type data_type",
        "steps step_count",
        """
        how much I walk
        how far my feet took me
        . I've got a pedometer
        on foot every day
        . I'm trying to walk ten thousand a day
        what the pedometer says
    """,
    ),
    (
        "metric metric_type measurement data_type",
        "sleep sleep_duration sleep_hours",
        """
        how long I was in the land of dreams
        . I was awake half the night
        how I slept
        . I went to bed and woke up again, that's what I want noted
        my nights
        . I don't get enough shut-eye
    """,
    ),
    (
        "metric metric_type data_type nutrient",
        "calories calorie_intake kcal",
        """
        how much energy is in it
        the kcal
        . I'm counting calories
        . I want to know how fattening it is
        . I mustn't eat too many calories
        how many I've burnt or eaten, in kcal
    """,
    ),
    (
        "metric metric_type data_type measurement",
        "water_intake hydration",
        """
        how much I drink
        . I never drink enough
        my glasses of water
        . I've just emptied a bottle of water
        what I've drunk
        . I'm trying to drink more
    """,
    ),
    (
        "* metric measurement measurement_type test_type",
        "cholesterol lipid_panel",
        """
        . the doctor's worried about my fats in the blood
        my blood fats
        the LDL and HDL
        . I eat too many eggs and butter, the lab checked my fats
        . I've been taking statins
        how clogged my arteries may get
    """,
    ),
    (
        "visit_mode visit_type appointment_mode consultation_type appointment_type mode",
        "video telehealth video_call virtual telemedicine video_visit",
        """
        over video
        on my laptop with the camera on
        . I don't want to come in, but I'd like to show it on camera
        by webcam
        face to face, but on the screen
        . we can see each other on screen
    """,
    ),
    (
        "visit_mode visit_type appointment_mode consultation_type appointment_type mode channel",
        "phone telephone phone_call call audio",
        """
        over the phone
        . they can just ring me
        by phone
        . I haven't got a camera, a call is fine
        . a call is enough
        on the telephone
    """,
    ),
    (
        "* visit_mode visit_type appointment_mode consultation_type appointment_type mode",
        "in_person office_visit face_to_face in_clinic onsite",
        """
        . I'd rather come in
        face to face, in the same room
        . I want to sit in front of (her|him), no screens
        . I'll come by
        there in the practice
        . I hate talking to a screen
    """,
    ),
    (
        "* visit_mode visit_type appointment_mode consultation_type appointment_type",
        "home_visit house_call",
        """
        at my house
        . I can't get out of bed, someone has to come here
        . (she's|mum's) too frail to leave the house
        . can they come to us
        . I can't leave the house
        at the bedside at home
    """,
    ),
    (
        "visit_mode consultation_type appointment_mode mode channel contact_method",
        "chat live_chat",
        """
        in writing, back and forth
        by typing
        . I'd rather type than talk
        in a chat window
        . I don't like talking on the phone, let's type
        . I can only type right now
    """,
    ),
    (
        "severity pain_level symptom_severity pain_intensity",
        "mild slight",
        """
        . it's not so bad
        . it's hardly anything
        just a bit
        . I barely notice it
        . it's only a little uncomfortable
        nothing much
    """,
    ),
    (
        "severity pain_level symptom_severity pain_intensity",
        "moderate",
        """
        . it's bad enough to bother me, but I can cope
        . it's so-so
        . I can still work, but I do feel it
        in the middle, neither bad nor harmless
        . it hurts, though I can stand it
        . it's not nothing, but not terrible either
    """,
    ),
    (
        "severity pain_level symptom_severity pain_intensity",
        "severe intense",
        """
        . it's (unbearable|terrible)
        . I can hardly stand it
        really bad
        . it hurts like hell
        . I can't sleep or work because of it
        . it's the worst I've had
    """,
    ),
    (
        "triage symptom_severity triage_level medical_priority symptom_urgency",
        "critical life_threatening emergency",
        """
        . (he's|she's) not breathing properly
        . (he's|she's) unconscious
        . it's a matter of life and death
        . (he|she) may die
        . there's blood everywhere
        . it's life or death
    """,
    ),
)
