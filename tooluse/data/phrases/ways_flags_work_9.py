"""How people say boolean arguments of recruiting, schools and universities.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "visa_sponsorship needs_visa_sponsorship requires_sponsorship needs_sponsorship visa_sponsorship_required requires_visa_sponsorship",
        "true",
        """
        with visa sponsorship
        . (I'd|I would) need a visa[ for it]
        . I('m| am) not (a citizen|allowed to work there yet)
        . they'd have to (sponsor|arrange|get) (me|my visa)
        . I don't have (a work permit|papers to work there)
        . I'm from (abroad|outside), so (the visa|a work permit) has to be arranged
        sponsorship needed
        . I can't work there without a sponsor
    """,
    ),
    (
        "visa_sponsorship needs_visa_sponsorship requires_sponsorship needs_sponsorship visa_sponsorship_required requires_visa_sponsorship",
        "false",
        """
        without [visa ]sponsorship
        no (visa|sponsorship) needed
        . I (have|hold) (a|the right) (work permit|passport)
        . I('m| am) a citizen
        . I'm (already|fully) allowed to work there
        . my papers are in order
        . nobody has to sponsor me
        . I have the right to work there
    """,
    ),
    (
        "willing_to_relocate relocation open_to_relocation relocate will_relocate relocation_possible can_relocate",
        "true",
        """
        . (I'd|I would) move [there ]for it
        . moving (is fine|is no problem|isn't a problem)
        (willing|ready) to (move|relocate)
        . I('m| am) (happy|ready) to (move|pack my bags)
        . I('d| would) go anywhere
        . nothing (keeps|holds) me here
        . we('d| would) like to move [away ]anyway
        open to relocation
    """,
    ),
    (
        "willing_to_relocate relocation open_to_relocation relocate will_relocate relocation_possible can_relocate",
        "false",
        """
        . I (won't|can't) move
        not willing to (move|relocate)
        without (moving|relocating)
        . my (family|kids|life) (is|are) here, so no moving
        . I'm (staying|bound to stay) where I (live|am)
        . we just bought a house here, so we're staying
        no relocation
        . I don't want to (move|leave here) for it
    """,
    ),
    (
        "has_driving_licence drivers_license driving_license has_drivers_license driving_licence has_license license_required driving_license_required",
        "true",
        """
        with a (driving licence|driver's license)
        . (a|the) (driving licence|driver's license) is (there|available)
        . I (can drive|have a licence)
        . I('ve| have) (got|held) my licence for years
        licence and all
        . I (passed|have passed) my driving test
        (incl.|with) driving licence
        . getting behind the wheel is (no problem|fine)
    """,
    ),
    (
        "has_driving_licence drivers_license driving_license has_drivers_license driving_licence has_license license_required driving_license_required",
        "false",
        """
        without a (driving licence|driver's license)
        no (driving licence|driver's license)
        . I (can't|never learned to) drive
        . I (don't have|haven't got) a licence
        . I (never|haven't) passed (the|my) driving test
        . they took my licence away
        . I('m| am) still learning to drive
        . I get everywhere by bus or bike, I can't drive
    """,
    ),
    (
        "medical_certificate has_medical_certificate sick_note doctors_note certificate_attached doctor_note medical_note with_doctors_note",
        "true",
        """
        with a (doctor's|sick) note
        . I('ve| have) got a (note|certificate) from (the|my) doctor
        . the doctor (wrote|gave) me a note
        . I('ve| have) been to the doctor, he signed me off
        . the (sick|doctor's) note (is on its way|is here|is attached)
        (signed off|certified) by (a|the|my) doctor
        . I (can|will) (hand in|send) the doctor's note
        sick note (attached|comes with it)
    """,
    ),
    (
        "medical_certificate has_medical_certificate sick_note doctors_note certificate_attached doctor_note medical_note with_doctors_note",
        "false",
        """
        without a (doctor's|sick) note
        no (doctor's|sick) note
        . I (haven't been to|didn't see) (the|a) doctor
        . I don't have (a note|anything) from the doctor
        . it's (just|only) a cold, I won't go to the doctor
        . the doctor (couldn't|wouldn't) give me a note
        (just|only) my word for it, no (certificate|note)
        . I don't need a (note|certificate) for it
    """,
    ),
    (
        "graded is_graded for_grade counts_toward_grade counts_towards_grade for_credit with_grade",
        "true",
        """
        (graded|for a grade)
        with (marks|grades)
        . it counts (for|towards) the [final ](grade|mark)
        and it counts
        . they (get|will get) a (mark|grade) for it
        . it goes into the (report|final mark)
        for credit
        . otherwise they won't take it seriously, so it counts
        marked and graded
    """,
    ),
    (
        "graded is_graded for_grade counts_toward_grade counts_towards_grade for_credit with_grade",
        "false",
        """
        (ungraded|not graded)
        without (grades|marks|a grade)
        (just|only) for practice
        . it doesn't count[ for the grade]
        no (grade|marks)
        . nobody gets a (mark|grade) for it
        just pass or try again, no marks
        . it's (just|only) (practice|a warm-up|an exercise)
        . they should (try|learn) without fear of a bad mark
    """,
    ),
    (
        "allow_late late_submission allow_late_submission accept_late allow_late_submissions late_submissions_allowed late_allowed",
        "true",
        """
        and (late ones are|what comes late is) (fine|ok)
        . (late|belated) ones are (ok|accepted)
        with late (hand-ins|submissions) allowed
        . they (can|may) hand it in (late|after that)
        even after the deadline
        . if someone's (late|a bit behind), that's (fine|ok)
        . I won't be strict about the deadline
        late is ok
    """,
    ),
    (
        "allow_late late_submission allow_late_submission accept_late allow_late_submissions late_submissions_allowed late_allowed",
        "false",
        """
        (nothing|no one) after the deadline
        no late (ones|submissions|hand-ins)
        . (late|belated) ones (won't be|aren't) (taken|accepted)
        . the deadline is (final|strict|hard)
        . after that it's (closed|over)
        . whoever is late is (out|unlucky)
        (on time|by the deadline) or not at all
        don't (accept|take) (anything|any) late
    """,
    ),
    (
        "group_work is_group group_assignment group_project in_groups is_group_work team_work",
        "true",
        """
        (in|as) (groups|a group)
        as (teamwork|a group thing)
        . they (can|should) (do|work on) it together
        (together|in teams)
        . they (work|hand it in) as a team
        . they do it in twos and threes
        . nobody (has to|should) do it alone
        for groups
    """,
    ),
    (
        "group_work is_group group_assignment group_project in_groups is_group_work team_work",
        "false",
        """
        (individually|on their own)
        (each|everyone) (alone|for themselves|on their own)
        not (in|as) (groups|a group)
        . they (have|need) to do it alone
        no (groups|teams)
        . everyone (hands in|does) their own
        (solo|single-handed)
        . I want to see what each of them can do (alone|without the others)
    """,
    ),
    (
        "excused is_excused excused_absence absence_excused mark_excused",
        "true",
        """
        excused
        . there's a (note|letter) from (the parents|home)
        (with|for) a good reason
        . the parents (called|wrote|rang)
        . we (knew|were told) (about it|beforehand)
        . it's [been ]excused
        . it's (all right|fine), (he|she) has a (note|doctor's note)
        . I (gave|had given) permission
        with permission
    """,
    ),
    (
        "excused is_excused excused_absence absence_excused mark_excused",
        "false",
        """
        (unexcused|not excused)
        without (an excuse|a note|a reason)
        . nobody (called|wrote|told us) (anything|to say why)
        . (he|she) just didn't (show up|come)
        no (excuse|note)
        . there was no (letter|note|call) from home
        . (he|she) (skipped|bunked off)
        . we heard nothing from (home|the parents)
        without permission
    """,
    ),
    (
        "extra_credit is_extra_credit for_extra_credit bonus_assignment",
        "true",
        """
        for extra (credit|points|marks)
        as (extra|a bonus)
        . it's (a|just a) bonus
        . (that|it) (gives|gets|earns) extra (points|marks)
        on top, as a bonus
        . those who do it get (something extra|a few extra points)
        (bonus|extra credit)
        . it can only (help|improve) (the|their) grade
    """,
    ),
    (
        "extra_credit is_extra_credit for_extra_credit bonus_assignment",
        "false",
        """
        (no|without) extra (credit|points)
        not (for|as) (extra credit|a bonus)
        . it (isn't|is not) a bonus
        no bonus
        . it's part of the (normal|regular) (work|programme)
        . (nobody|no one) gets extra points for it
        . it's (just|only) the (normal|usual) thing, nothing extra (to earn|for it)
        counts (normally|as usual), not as a bonus
    """,
    ),
    (
        "open_book is_open_book notes_allowed materials_allowed books_allowed allow_notes",
        "true",
        """
        open(-| )book
        with (books|notes) (allowed|open)
        . they (may|can) (use|look into) their (notes|books)
        . books are (ok|allowed|fine)
        and they can look things up
        . they (may|can) bring (whatever|what) they (like|want), books too
        . they don't have to know it by heart
        (notes|books) on the (table|desk) allowed
    """,
    ),
    (
        "open_book is_open_book notes_allowed materials_allowed books_allowed allow_notes",
        "false",
        """
        closed(-| )book
        without (books|notes)
        no (books|notes|aids|cheat sheets)
        . they (can't|mustn't) (use|look into) (their notes|books)
        . they have to know it by heart
        from memory[ only]
        (books|bags) (away|shut)
        . nothing but a pen on the (table|desk)
    """,
    ),
    (
        "timed is_timed time_limit_enabled with_time_limit has_time_limit enable_timer",
        "true",
        """
        against the clock
        with a (time limit|clock running)
        timed
        . the clock (is running|ticks)
        . they (shouldn't|mustn't) have (for ever|all the time in the world)
        . they should feel the (pressure|clock)
        with a timer
        . when time's up it's (over|done)
    """,
    ),
    (
        "timed is_timed time_limit_enabled with_time_limit has_time_limit enable_timer",
        "false",
        """
        (untimed|not timed)
        without a (time limit|clock|timer)
        no (time limit|clock|timer)
        . they can take (as long as they like|all the time they need)
        (as long as|however long) it takes
        . there's no (hurry|time pressure)
        . some of them (freeze|panic) when a clock is running, so none
        with all the time they (need|want)
    """,
    ),
    (
        "shuffle random_order shuffle_questions randomize randomise randomized random shuffled randomize_order",
        "true",
        """
        shuffled
        in (random|mixed) order
        and (shuffle them|mix them up)
        (mixed|all mixed) up
        in a different order (every|each) time
        . the order should be (random|a surprise)
        . the same old order is (boring|getting old)
        not always [in ]the same order
        jumbled up
    """,
    ),
    (
        "shuffle random_order shuffle_questions randomize randomise randomized random shuffled randomize_order",
        "false",
        """
        in (the given|the same|this) order
        not (shuffled|mixed|in random order)
        (one after the other|in sequence) as they (are|stand)
        (don't|do not) (shuffle|mix up|touch) the order
        . the order (matters|should stay the same)
        . I (put|sorted) them like that on purpose
        without shuffling
        in the original order
    """,
    ),
    (
        "parental_consent parent_consent guardian_consent parental_permission parents_agree",
        "true",
        """
        with (consent|permission)
        . (the parents|my mother) signed (it|the form)
        . the consent (form|slip) is (here|signed|in)
        . they('ve| have) (agreed|said yes)
        . (his|her|my) (mum|mom|father) (agrees|said yes)
        with the form signed
        consent is (there|given)
        . we have (it in writing|the signature)
        . permission's been given
    """,
    ),
    (
        "parental_consent parent_consent guardian_consent parental_permission parents_agree",
        "false",
        """
        without (consent|permission)[ so far]
        no (consent|permission|signature)[ yet]
        . (nobody|no one) [has ]signed (the form|it)
        . the form (isn't|hasn't come) (back|in)
        . they (didn't agree|haven't agreed)
        . (the|my) parents (don't want it|said no)
        . we're still waiting for the (form|signature)
        . consent (is missing|hasn't been given)
    """,
    ),
)
