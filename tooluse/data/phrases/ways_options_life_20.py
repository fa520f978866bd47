"""How people say options of life: kinds of appointments and tests, forms of medicine, when to take it, pain.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* appointment_type visit_type visit_reason reason appointment_reason",
        "checkup check_up annual_physical routine_checkup wellness_visit annual_exam",
        """
        . nothing's wrong, it's just time
        for the yearly once-over
        . I feel fine, I only want everything checked
        just the usual look-over
        for an MOT of my body
        . I haven't been for a year, no complaints
    """,
    ),
    (
        "appointment_type visit_type visit_reason reason appointment_reason",
        "follow_up followup check_back revisit",
        """
        . I was there recently and was told to come back
        to see how it's healing
        to go over the results of last time
        . they want to see me again after the treatment
        . it's to see if the tablets are working
        to check on what they did last time
    """,
    ),
    (
        "appointment_type visit_type patient_type visit_reason",
        "new_patient first_visit initial_consultation new initial",
        """
        . I've never been there before
        for the first time
        . they don't know me yet
        . I've just moved here and they haven't got a file on me
        as a new patient
        . it's my first time with them
    """,
    ),
    (
        "appointment_type visit_type visit_reason",
        "urgent acute urgent_care emergency sick_visit",
        """
        . it started suddenly and hurts like mad
        . I can't wait (till next week|for days)
        as an emergency
        . I need to be seen right away
        . I woke up with it and it's getting worse
        . it won't wait
    """,
    ),
    (
        "* appointment_type visit_type visit_reason reason",
        "vaccination immunization vaccine flu_shot jab",
        """
        for a jab
        . I need my (shots|jabs)
        to get (jabbed|vaccinated)
        . I'm going to the tropics and need injections
        . my tetanus is out of date
        for the flu jab
    """,
    ),
    (
        "appointment_type visit_reason reason request_type",
        "prescription_refill refill prescription repeat_prescription medication_refill prescription_renewal",
        """
        . I've run out of my tablets
        . I need more of my pills
        for more of my usual tablets
        . my tablets are nearly gone
        . I just need the script again
        to get my pills renewed
    """,
    ),
    (
        "* test_type exam_type procedure lab_test imaging_type",
        "blood_test blood_work bloodwork blood_draw",
        """
        to have blood taken
        . they want to see my iron and so on
        . I come with an empty stomach and give blood for the lab
        with a needle in the arm, for the lab
        . I want my blood checked
        for bloods
    """,
    ),
    (
        "* test_type exam_type procedure imaging_type scan_type",
        "x_ray xray radiograph",
        """
        . they want to see if the bone's broken
        . I may have broken something
        a picture of the bones
        for an X-ray
        . is it broken or just sprained
        with the lead apron on
    """,
    ),
    (
        "* test_type exam_type procedure imaging_type scan_type",
        "mri magnetic_resonance mrt",
        """
        in the tube
        . I'm claustrophobic and it's that loud tunnel
        in the tunnel that knocks
        for an MRI
        . I've got no metal in me, so the magnet's fine
        with the big magnet
    """,
    ),
    (
        "test_type exam_type procedure imaging_type scan_type",
        "ct ct_scan cat_scan computed_tomography",
        """
        for a CAT scan
        for a CT
        . it's the ring-shaped X-ray machine
        with contrast dye in the X-ray ring
        . they want slices of my chest by X-ray
        . my GP says CT
    """,
    ),
    (
        "* test_type exam_type procedure imaging_type scan_type",
        "ultrasound sonogram ultrasonography sonography",
        """
        with the cold gel
        for a scan of the baby in my tummy
        . they put jelly on the belly
        to see the baby on the screen
        . it's the thing with jelly and a probe
        with sound waves
    """,
    ),
    (
        "* test_type exam_type procedure",
        "ecg ekg electrocardiogram",
        """
        with the wires on my chest
        to record my heartbeat on paper
        . it's those stickers on the chest
        . they want the curve of my heart
        for a tracing of my heart
        with electrodes on the chest
    """,
    ),
    (
        "* test_type exam_type procedure",
        "urine_test urinalysis urine_sample",
        """
        . I have to pee in a cup
        with a cup to pee into
        . I've brought a sample in a little bottle
        of my pee
        to see if there's something in my pee
        . they want a sample from the bathroom
    """,
    ),
    (
        "medication_form form dosage_form formulation",
        "tablet tablets pill pills",
        """
        to swallow with water
        . I can swallow pills
        as pills
        . I don't like syrup, pills are fine
        . pressed ones please, nothing liquid
        in a blister pack, to swallow
    """,
    ),
    (
        "medication_form form dosage_form formulation",
        "liquid syrup suspension oral_solution",
        """
        . (she|my son) can't swallow pills
        off a spoon
        as a syrup
        to drink
        . it's for a child who spits out tablets, so something runny
        with a measuring spoon
    """,
    ),
    (
        "medication_form form dosage_form formulation",
        "cream ointment gel topical",
        """
        to rub in
        on the skin
        for rubbing on
        . I want to rub it on the sore spot
        out of a tube
        nothing to swallow, just to smear on
    """,
    ),
    (
        "medication_form form dosage_form formulation",
        "drops eye_drops ear_drops",
        """
        drop by drop
        with a pipette
        . it goes in the (eye|ear)
        into the eye
        a few drops of it
        . I have to tilt my head back to get it in
    """,
    ),
    (
        "medication_form form dosage_form route",
        "injection injectable shot syringe",
        """
        with a needle
        . I inject it
        . the nurse gives it to me with a syringe
        in the arm with a syringe
        under the skin, with a pen
        . it's a jab
    """,
    ),
    (
        "medication_form form dosage_form route device",
        "inhaler inhalation spray puffer",
        """
        to breathe in
        . it's my asthma puffer
        two puffs of it
        . I breathe it in
        as a puffer
        . I puff it when I wheeze
    """,
    ),
    (
        "* timing intake_timing meal_timing instructions food_instructions",
        "with_food with_meal with_meals",
        """
        while eating
        . it upsets my stomach otherwise
        together with a meal
        . I have to eat something with it
        . never on an empty stomach
        with my food
    """,
    ),
    (
        "* timing intake_timing meal_timing instructions",
        "before_food before_meal before_meals empty_stomach on_empty_stomach fasting",
        """
        on an empty stomach
        before I eat anything
        . I mustn't have eaten
        half an hour before eating
        . first the pill, then the food
        . my tummy has to be empty
    """,
    ),
    (
        "* timing intake_timing meal_timing instructions",
        "after_food after_meal after_meals post_meal",
        """
        when I've eaten
        on a full stomach
        . first the food, then the pill
        right after eating
        once the plate's empty
        . I have to eat beforehand
    """,
    ),
    (
        "timing intake_timing time_of_day",
        "bedtime before_bed at_bedtime before_sleep",
        """
        before I go to sleep
        last thing at night
        . I go to bed with it
        just before lights out
        . it makes me sleepy, so right before I go to sleep
        when I'm going to bed
    """,
    ),
    (
        "pain_type pain_quality sensation",
        "sharp stabbing",
        """
        like a knife
        . it stabs
        . it's like being stabbed
        . it shoots through me
        like needles
        . it's as if somebody stuck a needle in
    """,
    ),
    (
        "pain_type pain_quality sensation",
        "dull aching ache",
        """
        . it's there all the time in the background
        . it just aches
        like a heavy pressure, nothing sharp
        . it's a constant ache
        like a bruise deep inside
        . it doesn't stab, it's more of a grumble
    """,
    ),
    (
        "pain_type pain_quality sensation",
        "throbbing pulsating pounding",
        """
        . it (pounds|hammers)
        . it beats like my pulse
        . I can feel my heartbeat in it
        . it thumps
        in waves with my heartbeat
        like a hammer in there
    """,
    ),
)
