"""How people say boolean arguments of insurance claims, jobs and leave.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "permanent permanently is_permanent make_permanent indefinite",
        "true",
        """
        for good
        permanently
        (for ever|forever)
        not (just|only) for (now|a while)
        . it's (meant to stay that way|for the long run)
        with no (end date|way back)
        . it won't be changed back
        once and for all
    """,
    ),
    (
        "permanent permanently is_permanent make_permanent indefinite",
        "false",
        """
        (just|only) for (now|the time being|a while)
        temporarily
        not (permanent|permanently|for good)
        (just|only) (temporary|a temporary thing)
        . it's (just|only) a stopgap
        . it'll be (changed|put) back (later|before long)
        until further notice
        . it's not meant to (last|stay that way)
    """,
    ),
    (
        "third_party_involved third_party other_party_involved other_vehicle_involved others_involved third_party_damage involves_third_party",
        "true",
        """
        . someone else (is|was) (involved|in it) (too|as well)
        . somebody else's (car|property) was (hit|damaged)
        . there was (another car|another driver) (in it|involved)
        with another party involved
        . it wasn't only (me|mine)
        . I('ve| have) got the other (driver|person)'s (details|name)
        . the other (side|party) (wants|is claiming) money
        (another|a second) party (was involved|as well)
    """,
    ),
    (
        "third_party_involved third_party other_party_involved other_vehicle_involved others_involved third_party_damage involves_third_party",
        "false",
        """
        . (nobody|no one) else (is|was) involved
        . it was (just|only) me
        with (nobody|no one) else involved
        . there was no other (car|driver)
        (no|without a) third party
        . I did it all by myself
        . only my own (stuff|things|property) got damaged
        . I (hit|ran into) a wall, nobody else's (car|vehicle)
    """,
    ),
    (
        "police_report police_report_filed reported_to_police has_police_report police_notified police_involved police_called",
        "true",
        """
        . the police (were|have been) (there|called|told)
        . I('ve| have) been to the police
        . I('ve| have) (filed|got) a police report
        with a police report
        . the police took (it all|everything) down
        . (an officer|the police) (gave me|wrote down) a case number
        . I (reported|have reported) it to the police
        police report (is there|filed|available)
    """,
    ),
    (
        "police_report police_report_filed reported_to_police has_police_report police_notified police_involved police_called",
        "false",
        """
        . I (haven't been|didn't go) to the police
        . the police (weren't|haven't been) (called|told|involved)
        without (a police report|the police)
        no police[ report]
        . we didn't (call|bother with) the police
        . nobody (called|rang|told) the police
        . I haven't reported it (to the police|anywhere official)
        . we sorted it out between us, no police
        . there's no police report
    """,
    ),
    (
        "injuries injury anyone_injured injured has_injuries injuries_reported someone_hurt was_injured people_injured",
        "true",
        """
        . someone (was|got) (hurt|injured)
        . (somebody|one person) (was taken|had to go) to hospital
        with injuries
        . there (were|are) injuries
        . an ambulance (came|had to come)
        . my (neck|back|arm) (has hurt|hurts) (since then|ever since)
        . there was (blood|a broken bone)
        . someone needed (stitches|a doctor)
        . not everyone walked away (fine|unhurt)
    """,
    ),
    (
        "injuries injury anyone_injured injured has_injuries injuries_reported someone_hurt was_injured people_injured",
        "false",
        """
        . (nobody|no one) (was|got) (hurt|injured)
        . everyone's (fine|ok|all right)
        no (injuries|one hurt)
        . we (all|both) (walked|got) away without a scratch
        without [any ]injuries
        . thank God nobody got hurt
        (just|only) (damage to things|things), no people hurt
        . no (doctor|ambulance) (was|had to be) called, everybody's well
        . it was (just|only) (metal|bent metal|damage)
    """,
    ),
    (
        "at_fault fault my_fault is_at_fault customer_at_fault accepts_liability liable admits_fault",
        "true",
        """
        . it was my [own ]fault
        . I'm (to blame|the one to blame)
        . I (caused|did) it
        . I (wasn't looking|didn't pay attention)
        . I (admit|have to admit) it was me
        . (mea culpa|my bad)
        . I have no excuse, it was me
        my [own ]fault
        . it's all down to me
    """,
    ),
    (
        "at_fault fault my_fault is_at_fault customer_at_fault accepts_liability liable admits_fault",
        "false",
        """
        . it (wasn't|was not) my fault
        . I'm not to blame
        . I (couldn't help|had nothing to do with) it
        not my fault
        . (the other one|somebody else) caused it
        . (the other|another) driver (wasn't looking|ran into me)
        . I (was standing still|did everything right)
        . someone else is to blame
    """,
    ),
    (
        "drivable driveable is_drivable vehicle_drivable can_drive still_drivable roadworthy",
        "true",
        """
        . it [still ](drives|runs|goes)
        . I (can|could) still drive it
        still drivable
        . it (moves|goes) on its own (wheels|power)
        . I (drove|got) home (in|with) it (all right|fine)
        . (it|the car) (is still|is) fit to drive
        no (tow|towing) needed
        . I'll (drive|bring) it in myself
    """,
    ),
    (
        "drivable driveable is_drivable vehicle_drivable can_drive still_drivable roadworthy",
        "false",
        """
        . it (won't|doesn't) (drive|move|run)[ any more]
        . I can't drive it[ any more]
        not (drivable|roadworthy)
        . it (has to|had to) be towed
        . it's stuck (where it is|by the road)
        . it isn't (safe|fit) to drive
        . a wheel (is off|came off)
        . it needs a (tow|tow truck|breakdown lorry)
    """,
    ),
    (
        "smoker is_smoker smokes smoking tobacco_user smoking_status uses_tobacco",
        "true",
        """
        . (I|we) smoke
        (a|as a) smoker
        . (I'm|I am) a smoker
        . I (have|like) my (cigarettes|cigarette after dinner)
        . I tried to quit but still smoke
        . I (smoke|get through) a pack a day
        (still smoking|heavy smoker)
        . I (can't|couldn't) do without (cigarettes|tobacco)
    """,
    ),
    (
        "smoker is_smoker smokes smoking tobacco_user smoking_status uses_tobacco",
        "false",
        """
        non-smoker
        . I (don't|never) smoke
        (not|never been) a smoker
        . I('ve| have) never (smoked|touched a cigarette)
        . I (quit|gave up) smoking (ages|years) ago
        (doesn't smoke|never smokes)
        no (smoking|cigarettes|tobacco)
        . I (can't|could never) stand (smoke|cigarettes)
    """,
    ),
    (
        "pre_existing_condition pre_existing preexisting_condition pre_existing_conditions existing_condition has_medical_condition chronic_condition",
        "true",
        """
        . I (had|have had) it (before|for years)
        with a pre-existing condition
        . it was there (before|already)
        . it's (an old|a chronic) (thing|condition)
        . (I've|I have) been (treated|seeing a doctor) for it for (years|ages)
        . it isn't (new|the first time)
        . I've lived with it (for ages|since I was a child)
        . my doctor has known about it (for years|all along)
    """,
    ),
    (
        "pre_existing_condition pre_existing preexisting_condition pre_existing_conditions existing_condition has_medical_condition chronic_condition",
        "false",
        """
        no pre-existing (condition|conditions)
        without [any ](earlier|pre-existing) (condition|conditions)
        . I've (always been|never been anything but) healthy
        . I never had (it|anything like it) before
        . it's (new|brand new), nothing I had before
        . there's (nothing|no illness) from before
        . it came out of (nowhere|the blue)
        . I was fit as a fiddle (up to now|until now)
    """,
    ),
    (
        "half_day is_half_day halfday half_day_only",
        "true",
        """
        (for|just) half a day
        (just|only) half (the|a) day
        . one half of the day (is enough|will do)
        a half day
        . I'll be (back|in) for the other half
        (just|only) the (morning|afternoon), not both
        . I don't need the whole day
        not the full day, half of it
        half day
    """,
    ),
    (
        "half_day is_half_day halfday half_day_only",
        "false",
        """
        (the|a) (whole|full) day
        not (just|only) half a day
        all day[ long]
        . I (won't|will not) be in at all that day
        no half (day|days)
        . half a day (isn't|won't be) enough
        morning and afternoon
        . I need (the full|all of the) day
    """,
    ),
    (
        "paid_leave with_pay is_paid_leave paid_time_off use_pto paid_absence deduct_from_allowance use_vacation_days",
        "true",
        """
        (with pay|paid)
        as paid (leave|time off)
        (out of|from) my (holiday|leave|vacation) (allowance|days)
        . I [still ]have [enough ](days|leave) left[ for it]
        . take it off my (days|leave)
        . I'd like to be paid (for it|as usual)
        on full pay
        with my (salary|pay) going on
        . use [up ]my (remaining|own) days for it
    """,
    ),
    (
        "paid_leave with_pay is_paid_leave paid_time_off use_pto paid_absence deduct_from_allowance use_vacation_days",
        "false",
        """
        (unpaid|without pay)
        as unpaid leave
        not (out of|from) my (holiday|leave|vacation) (allowance|days)
        . I('ve| have) (no|run out of) (days|leave)[ left]
        . I don't mind (losing|doing without) the pay
        no pay for (it|that time)
        . my (holiday|leave) is (used up|all gone), so without pay
        . (you|they) needn't pay me for (it|that)
    """,
    ),
    (
        "remote is_remote remote_ok work_from_home remote_only wfh home_office remote_allowed remote_work",
        "true",
        """
        (remote|remotely)
        from home
        (work|working) from home
        WFH
        . I don't want to (commute|go to an office)
        . (I|we) live (too far|far) away from (any|the) office
        from anywhere
        (home office|from my own desk at home)
        . (it|the work) can be done from home
        . no (office|commute) for me
    """,
    ),
    (
        "remote is_remote remote_ok work_from_home remote_only wfh home_office remote_allowed remote_work",
        "false",
        """
        (not remote|not from home)
        on[-]site
        in the office
        (in person|at the workplace)
        no (home office|remote|WFH)
        . (people|you) have to be there in person
        . (it|that) can't be done from home
        . I (want|like) to (be|sit) among (people|colleagues) in the office
        . working from home (isn't|is not) (my thing|for me)
    """,
    ),
    (
        "full_time is_full_time fulltime full_time_only",
        "true",
        """
        full(-| )time
        (not|no) part-time
        for the full (week|hours)
        with (full|all the) hours
        . I (want|need) a full (week|salary)
        all week, the full hours
        . part-time (isn't|won't be) enough
        . I can't live on half a salary
        100 percent
    """,
    ),
    (
        "full_time is_full_time fulltime full_time_only",
        "false",
        """
        part(-| )time
        not full(-| )time
        (fewer|reduced|shorter) hours
        (just|only) (some|a few) (hours|days a week)
        . I've got (small children|my studies) too, so not the full week
        . I can't (do|manage) (the full|a full) week
        (half|less than full) hours
        . full-time is too much (for me|now)
    """,
    ),
    (
        "overtime is_overtime allow_overtime overtime_pay includes_overtime count_overtime overtime_allowed",
        "true",
        """
        as overtime
        with overtime
        . it's on top of (the|my) normal hours
        . it was (after|outside) (normal|my) hours
        overtime (counts|is fine|included)
        . I (stayed|worked) (late|longer) for (it|that)
        . it goes (beyond|over) the (usual|contract) hours
        (over|beyond) the normal (hours|shift)
    """,
    ),
    (
        "overtime is_overtime allow_overtime overtime_pay includes_overtime count_overtime overtime_allowed",
        "false",
        """
        (not|no) overtime
        without overtime
        (within|inside) [the ](normal|usual|regular) hours
        as (normal|regular) (hours|working time)
        . it's (part of|within) the (normal|usual) (hours|shift)
        . nobody (has|should have) to (stay|work) (late|longer)
        . everyone (goes|went) home (on time|when the shift ends)
        (just|only) the contract hours
    """,
    ),
)
