"""How people say options of life: specialties of doctors.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* specialty speciality department doctor_type specialist clinic",
        "dermatology dermatologist",
        """
        about a (mole|rash)
        . (I've got|my son has) a rash that won't go away
        . there's a mole that's changed colour
        . my skin itches all over
        for my (acne|eczema|psoriasis)
        . I want someone to look at my moles
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "cardiology cardiologist",
        """
        . my heart (skips beats|races)
        for my heart
        . I get a tight chest when I climb stairs
        about my (palpitations|heart)
        . (he's|I've) had a heart attack
        . the pacemaker needs checking
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "ear_nose_throat ent otolaryngology otolaryngologist hno",
        """
        . my ears are (blocked|ringing)
        . I can't hear well on one side
        about my (tonsils|sinuses)
        . I've lost my voice and it won't come back
        . (my son|my wife) has one nosebleed after another
        for my blocked ears
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "ophthalmology ophthalmologist eye_doctor optometry optometrist",
        """
        . I (can't see|don't see) well any more
        . everything's blurry
        about my eyes
        . I think I need (new|stronger) glasses
        . there are black spots in front of my eyes
        for my cataract
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "orthopedics orthopaedics orthopedic orthopedist orthopaedic orthopedic_surgery",
        """
        . my (knee|hip|shoulder) hurts
        about my (knee|back|hip)
        . I've slipped a disc
        . I twisted my ankle and it's still swollen
        for my bad (hip|knee)
        . I can't bend my knee any more
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "gynecology gynaecology gynecologist gynaecologist obgyn ob_gyn obstetrics womens_health",
        """
        for a (smear|Pap smear)
        . I (think I'm|I'm) pregnant
        . my periods are (all over the place|late)
        about the pill
        . I want a coil fitted
        . it's a women's thing
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "pediatrics paediatrics pediatrician paediatrician pediatric childrens_doctor",
        """
        . my (baby|toddler) has a fever
        for my (baby|toddler|little boy|little girl)
        . the baby's due for her check
        . our little one won't stop crying
        . my daughter at nursery has spots
        . it's for a newborn
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "dentistry dentist odontology",
        """
        . I've got a toothache
        . a filling has come out
        about a tooth
        . my gums are bleeding
        . I've broken a tooth
        . my wisdom teeth are killing me
    """,
    ),
    (
        "* specialty department doctor_type specialist clinic",
        "orthodontics orthodontist",
        """
        . she needs braces
        for my daughter's braces
        . his teeth are crooked
        about straightening my teeth
        . a bracket on my brace has come off
        . the retainer doesn't fit any more
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "neurology neurologist",
        """
        . I get migraines all the time
        . my hands tingle and go numb
        about my (migraines|epilepsy)
        . (he|my dad) had a stroke
        . she's had a seizure
        . I keep getting dizzy and my memory's going
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "psychiatry psychiatrist",
        """
        . I need antidepressants again
        . he hears voices
        about my (antidepressants|lithium)
        . my depression's so bad that I need medication
        . she's bipolar and her tablets need adjusting
        . I need a doctor for my mind who can prescribe
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist therapy_type",
        "psychology psychotherapy psychologist counseling therapist mental_health",
        """
        . I need someone to talk to about my (anxiety|worries)
        . I have panic attacks and want to talk them through
        to talk things over
        . I'm burnt out and would like to talk to someone, no pills
        about my fears
        . I can't get over my divorce
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "gastroenterology gastroenterologist",
        """
        . my stomach's been bad for weeks
        for a colonoscopy
        about my (bowels|heartburn|reflux)
        . I've had diarrhoea on and off for months
        . there was blood in my stool
        . everything I eat gives me heartburn
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "urology urologist",
        """
        . it burns when I pee
        about my (prostate|bladder)
        . I have to get up to pee all night
        . I've got kidney stones
        for the prostate check
        . I'd like a vasectomy
    """,
    ),
    (
        "* specialty speciality department doctor_type specialist clinic",
        "pulmonology pulmonologist pneumology",
        """
        . I'm short of breath
        about my (asthma|lungs|COPD)
        . I've been coughing for months
        . my lungs whistle
        for a lung function test
        . my asthma spray doesn't help any more
    """,
    ),
    (
        "* specialty department doctor_type specialist clinic",
        "endocrinology endocrinologist",
        """
        . my thyroid's playing up
        about my (thyroid|hormones|diabetes)
        . my blood sugar's all over the place
        . I've got diabetes and need my insulin adjusted
        . my hormones are out of balance
        . the thyroid tablets make me shaky
    """,
    ),
    (
        "* specialty department doctor_type specialist clinic",
        "oncology oncologist",
        """
        . (she's|I've) been diagnosed with cancer
        about the chemo
        . they found a tumour
        for my chemotherapy
        . I had cancer and go for checks
        . the biopsy was malignant
    """,
    ),
    (
        "* specialty department doctor_type specialist clinic",
        "rheumatology rheumatologist",
        """
        . all my joints are stiff in the morning
        about my (rheumatism|arthritis|lupus)
        . I've got rheumatoid arthritis
        . my fingers are swollen and stiff, it's rheumatism
        for my rheumatism
        . I've had a flare-up of my gout
    """,
    ),
    (
        "* specialty department doctor_type specialist clinic",
        "allergy_immunology allergology allergist immunology",
        """
        . I want to be tested for hay fever
        for an allergy test
        . I sneeze all spring
        . I think I'm allergic to something
        about my hay fever
        . I'd like those shots against pollen
    """,
    ),
    (
        "* specialty department doctor_type specialist clinic",
        "nephrology nephrologist",
        """
        . my kidneys are failing
        about my dialysis
        . my creatinine is far too high
        . (he|I) may need dialysis soon
        . I've had a kidney transplant
        for my weak kidneys
    """,
    ),
    (
        "* specialty department doctor_type specialist clinic",
        "general_practice gp family_medicine general_practitioner primary_care general_medicine family_doctor internal_medicine",
        """
        with a normal doctor
        . I've just got a cold and need a sick note
        with my family doctor
        . I don't need a specialist
        for a sick note
        . I feel run down, I don't know what it is
    """,
    ),
    (
        "* specialty department service service_type treatment_type specialist",
        "physiotherapy physical_therapy physiotherapist physio physical_therapist",
        """
        for exercises after my operation
        . I need somebody to get my shoulder moving again
        . my doctor's prescribed exercises
        to get me walking again after surgery
        . my neck's stiff, I need stretching and massage on prescription
        with a physio
    """,
    ),
    (
        "* specialty department service doctor_type specialist",
        "radiology radiologist",
        """
        . I need a scan
        for an X-ray
        . they want pictures of my knee
        to have an MRI done
        . I've got a referral for a CT
        . I was told to get it X-rayed
    """,
    ),
    (
        "* specialty department doctor_type specialist",
        "dietetics dietitian nutritionist dietician",
        """
        . I want to change what I eat
        about my eating habits
        . I need a meal plan
        to get help with my weight and my diet
        . I don't know what I can still eat with my illness
        . somebody should tell me what to eat
    """,
    ),
    (
        "specialty department doctor_type specialist clinic",
        "surgery general_surgery surgeon",
        """
        . I need my appendix out
        to have my hernia operated on
        . the gallbladder has to come out
        to be operated on
        . I've got a lump that has to be cut out
        . I need someone with a scalpel
    """,
    ),
    (
        "* specialty department doctor_type provider",
        "podiatry podiatrist foot_care chiropody chiropodist",
        """
        about my (feet|bunion)
        . I've got an ingrown toenail
        . my corns hurt
        for my heel spur
        . the verruca on my sole won't go
        . I can't walk in shoes because of my bunion
    """,
    ),
    (
        "* specialty department doctor_type provider",
        "chiropractic chiropractor osteopathy osteopath",
        """
        . I need my back cracked
        to be put straight again
        . something in my spine is out of place
        . he always clicks my neck back in
        to have my vertebrae adjusted
        . I'm all crooked, somebody has to crack me back
    """,
    ),
)
