"""How people say options of fixed lists at work: leave, employment, departments, expenses, accounts, payments, cards, documents.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "leave_type absence_type time_off_type type_of_leave pto_type request_type reason absence_reason",
        "vacation annual annual_leave holiday pto paid_time_off paid_leave",
        """
        as (annual leave|holiday)
        from my holiday allowance
        for a holiday
        . I'm going on holiday
        . we're off to the beach
        . it comes out of my vacation days
        . I just need a proper break
    """,
    ),
    (
        "leave_type absence_type time_off_type type_of_leave reason absence_reason",
        "sick sick_leave illness medical sickness",
        """
        as sick leave
        off sick
        because of illness
        . (I'm|I am) (ill|sick|not well)
        . I've come down with something
        . my doctor told me to stay in bed
        . I woke up with a fever
    """,
    ),
    (
        "leave_type absence_type time_off_type type_of_leave",
        "parental maternity paternity parental_leave maternity_leave paternity_leave",
        """
        as parental leave
        for the new baby
        because a baby is on the way
        . we're having a baby
        . the baby has arrived
        . I want to be at home with the newborn
    """,
    ),
    (
        "leave_type absence_type time_off_type type_of_leave reason",
        "bereavement compassionate bereavement_leave",
        """
        as bereavement leave
        for a funeral
        because of a death in the family
        . somebody close to me has died
        . I have to bury a relative
        . there's been a death in the family
    """,
    ),
    (
        "leave_type absence_type time_off_type type_of_leave",
        "unpaid unpaid_leave",
        """
        as unpaid leave
        unpaid
        without pay
        . I've used up my paid days
        . I know I won't be paid for it
        . they don't have to pay me for it
    """,
    ),
    (
        "leave_type absence_type time_off_type type_of_leave",
        "personal personal_day personal_leave",
        """
        as (a personal day|personal leave)
        for personal reasons
        . it's a private matter
        . I've got something private to see to
        . it's personal, I'd rather not say more
        to sort out a private thing
    """,
    ),
    (
        "leave_type absence_type time_off_type type_of_leave",
        "jury_duty court",
        """
        as jury duty
        for jury duty
        . I've been called as a juror
        . the court wants me on a jury
        . I have to sit on a jury
        because I'm on a jury
    """,
    ),
    (
        "leave_type absence_type time_off_type type_of_leave",
        "study study_leave education training",
        """
        as study leave
        to (study|sit my exams)
        . I've got exams
        . I'm taking a course
        . I need the days for my studies
        for my exams
    """,
    ),
    (
        "leave_type absence_type time_off_type type_of_leave",
        "comp_time toil time_in_lieu compensatory",
        """
        as time off in lieu
        against my overtime
        . I've got overtime to use up
        . I worked extra hours and want them back as days off
        . it's for the extra hours I put in
        as comp time
    """,
    ),
    (
        "leave_type absence_type time_off_type type_of_leave reason",
        "family family_care carer_leave carers_leave caregiver care",
        """
        to look after (a relative|my family)
        as carer's leave
        . my (child|mother) is ill and needs me
        . I have to care for a relative
        . somebody in my family needs looking after
        for family care
    """,
    ),
    (
        "employment_type job_type contract_type work_type employment position_type work_schedule",
        "full_time fulltime permanent_full_time",
        """
        full-time
        for full-time work
        forty hours a week
        . (it's|it would be) a full-time job
        . I want to work full time
        . it's all day, five days a week
    """,
    ),
    (
        "employment_type job_type contract_type work_type employment position_type work_schedule",
        "part_time parttime",
        """
        part-time
        with (reduced|fewer) hours
        just a few (hours|days) a week
        . it's only part of the week
        . I've got small children, so no full days
        . a full week would be too much
    """,
    ),
    (
        "employment_type job_type contract_type work_type employment position_type worker_type",
        "contract contractor freelance freelancer consultant",
        """
        as a freelancer
        freelance
        on a contractor basis
        . they'll send us (invoices|an invoice), they're no employee
        . I'm self-employed
        . they work on their own account
    """,
    ),
    (
        "employment_type job_type contract_type work_type employment position_type",
        "internship intern trainee",
        """
        as an intern
        as an internship
        for (students|someone) who want to learn the trade
        . it's an internship
        . they're still studying and want to learn
        . it's a placement for a student
    """,
    ),
    (
        "employment_type job_type contract_type work_type employment position_type",
        "temporary temp seasonal fixed_term casual",
        """
        as a temp
        temporary
        for a limited time only
        . it's just to (cover the busy season|fill in for someone)
        . the job ends after some months
        . nothing permanent, just for a while
    """,
    ),
    (
        "employment_type contract_type position_type employment contract",
        "permanent indefinite regular",
        """
        permanent
        on a permanent contract
        for good, not for a limited time
        . it's a permanent job
        . there's no end date to it
        . they're here to stay
    """,
    ),
    (
        "employment_type job_type position_type",
        "volunteer voluntary unpaid_volunteer",
        """
        as a volunteer
        on a voluntary basis
        without being paid for it
        . I don't want any money for it
        . it's voluntary
        . they help out for free
    """,
    ),
    (
        "experience_level seniority job_level career_level position_level",
        "entry entry_level junior graduate",
        """
        junior
        at entry level
        for beginners in the job
        straight out of (college|university)
        . (I've|they've) only just started in the job
        . no experience is needed
    """,
    ),
    (
        "experience_level seniority job_level career_level position_level",
        "senior lead",
        """
        senior
        at senior level
        for someone with (a lot of|many years of) experience
        . (I've|they've) done this for many years
        . it takes an old hand
        . beginners won't do
    """,
    ),
    (
        "experience_level seniority job_level position_level",
        "mid mid_level associate mid_senior",
        """
        mid-level
        at mid level
        with some years of experience, but not senior
        . they're past the beginner stage, not yet senior
        . (I've|they've) got a few years behind (me|them)
        neither junior nor senior
    """,
    ),
    (
        "experience_level seniority job_level career_level position_level",
        "executive director manager c_level management",
        """
        at (executive|management) level
        in management
        for a leading position
        . they'll lead people
        . it's for the top floor
        . it's a boss's job
    """,
    ),
    (
        "department team route_to assign_to_team function division target_department",
        "sales",
        """
        (in|for|to) sales
        the sales people
        sales
        . it's about buying, not about support
        . somebody from sales should (have it|see to it)
        . the salespeople are the ones I mean
    """,
    ),
    (
        "department team function division target_department discipline",
        "marketing",
        """
        (in|for|to) marketing
        the marketing people
        marketing
        . somebody from marketing should see to it
        . it's the people who do our ads
        . I mean those who do the campaigns
    """,
    ),
    (
        "department team function division target_department discipline",
        "engineering development dev tech product_development r_d",
        """
        (in|for|to) engineering
        the (engineers|developers)
        engineering
        . somebody who (codes|builds it) should see to it
        . it's the developers I mean
        . the people who build the product are the ones
    """,
    ),
    (
        "department team function division target_department",
        "hr human_resources people people_ops",
        """
        (in|for|to) HR
        the HR people
        HR
        . it's a thing for personnel
        . somebody from personnel should see to it
        . I mean the people who do the hiring and the contracts
    """,
    ),
)
