"""How people say yes or no to the flags of restaurants, tables, waiting lists and access.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "outdoor_seating outdoor outside outdoors is_outdoor seat_outside terrace patio outdoor_table sit_outside alfresco",
        "true",
        """
        outside
        outdoors
        in the open air
        in the (sun|fresh air)
        . I (want|need) some fresh air
        . we don't want to be stuck inside[ in this weather]
        under the open sky
        . it's too nice a day to be (inside|indoors)
        . I'd love to be out in the sun
        not indoors
    """,
    ),
    (
        "outdoor_seating outdoor outside outdoors is_outdoor seat_outside terrace patio outdoor_table sit_outside alfresco",
        "false",
        """
        (inside|indoors)
        under a roof
        . it's (too cold|going to rain), so (inside|indoors)
        . we don't want to get wet
        . I get cold easily, so rather inside
        not outside
        . I (burn|get sunburnt) so quickly, rather indoors
        . it should be warm and dry
    """,
    ),
    (
        "indoor indoors is_indoor inside seat_inside under_roof",
        "true",
        """
        (inside|indoors)
        under a roof
        . it's (too cold|going to rain)[ out there]
        . we don't want to get wet
        . I get cold easily
        not outside
        . it has to work in the rain, too
        . it should be warm and dry
        inside please
    """,
    ),
    (
        "indoor indoors is_indoor inside seat_inside under_roof",
        "false",
        """
        outside
        outdoors
        in the open air
        in the (sun|fresh air)
        . I (want|need) some fresh air
        . we don't want to be stuck inside[ in this weather]
        under the open sky
        . it's too nice a day to be (inside|indoors)
        not indoors
    """,
    ),
    (
        "high_chair highchair need_high_chair high_chairs needs_highchair baby_seat booster_seat",
        "true",
        """
        with a high chair
        . we've got a (toddler|baby) with us
        . the little one needs a (high chair|seat for toddlers)
        and a baby seat
        . we're bringing our baby
        . one of us is too small for a normal chair
        . the baby has to sit somewhere[ too]
        and something for the toddler to sit in
        . our son is only just able to sit
    """,
    ),
    (
        "high_chair highchair need_high_chair high_chairs needs_highchair baby_seat booster_seat",
        "false",
        """
        . no high chair[ needed]
        without a high chair
        . it's only grown-ups
        . the kids are big enough for a normal chair
        . the baby sits on my lap
        . no babies this time
        . the toddler stays at home
        no baby seat
        . the little one stays in the pram
    """,
    ),
    (
        "private_room private_dining separate_room own_room private_area private_dining_room",
        "true",
        """
        in a (private|separate) room
        with a room (just|only) for us
        . we'd like to be by ourselves
        . we'll be making speeches
        . it's confidential, nobody should overhear us
        away from everybody else
        . we want a room to ourselves
        . we don't want strangers around
        behind a closed door
        . we get loud and don't want to bother the others
    """,
    ),
    (
        "private_room private_dining separate_room own_room private_area private_dining_room",
        "false",
        """
        . no need for a (private|separate) room
        among the (others|other people)
        . we don't need a room of our own
        in the main room
        . we're happy to be with everybody else
        . we want to be where (the life|the buzz) is
        . we don't mind other people around
        no private room
        . we'll sit with everyone else
    """,
    ),
    (
        "special_occasion celebration is_celebration celebrating is_special_occasion",
        "true",
        """
        . we're celebrating
        . we have something to celebrate
        . it's a special (day|evening) for us
        to celebrate (something|with the whole family)
        . we want to raise a glass to something
        . it should be a bit festive
        . there's a reason to pop a cork
        with something to toast to
        . a little cake with a candle would be lovely
    """,
    ),
    (
        "special_occasion celebration is_celebration celebrating is_special_occasion",
        "false",
        """
        . it's nothing special
        . (we're|I'm) not celebrating[ anything]
        . just an ordinary (evening|day)
        . no special occasion
        . nobody's birthday or anything
        for no particular reason
        . please no singing or cake, it's nobody's birthday
        . just like every week
        . no occasion, we're just hungry
    """,
    ),
    (
        "wheelchair_accessible wheelchair_access wheelchair step_free barrier_free disabled_access accessible_only needs_wheelchair_access handicap_accessible step_free_access",
        "true",
        """
        . (I'm|he's|she's|one of us is) in a wheelchair
        without [any ](steps|stairs)
        with wheelchair access
        . my (mum|dad|gran) can't (do|climb|manage) stairs
        . I use a wheelchair
        . no steps please
        step-free
        . there'll be a wheelchair with us
        . I've broken my leg and can't do stairs
        . he can't walk, so it has to be level
    """,
    ),
    (
        "wheelchair_accessible wheelchair_access wheelchair step_free barrier_free disabled_access accessible_only needs_wheelchair_access handicap_accessible step_free_access",
        "false",
        """
        . stairs are (fine|ok|no problem)
        . nobody needs a ramp
        . we can all (walk|climb stairs)
        . I don't mind (steps|stairs)
        . we're all fit, so steps are ok
        . it doesn't need wheelchair access
        steps or no steps
        . I'm fine with a few flights of stairs
        . no wheelchair (with us|this time)
    """,
    ),
    (
        "child_friendly kid_friendly family_friendly kids_friendly suitable_for_children for_kids kids_allowed children_allowed for_children suitable_for_kids is_kid_friendly",
        "true",
        """
        . we're bringing the (kids|children)
        with (the|my|our) (kids|children|little ones)
        . the (kids|children) (come|will be there) (too|as well)
        child-friendly
        . it must be something (for|the) kids[ (like|can do)]
        . the grandchildren are coming
        . there'll be little ones (there|around)
        suitable for (kids|children)
        . our youngest is still tiny
        . I've got small children, they're all coming
    """,
    ),
    (
        "child_friendly kid_friendly family_friendly kids_friendly suitable_for_children for_kids kids_allowed children_allowed for_children suitable_for_kids is_kid_friendly",
        "false",
        """
        . (grown-ups|adults) only
        without [the ](kids|children)
        . no (kids|children)[ this time]
        . the (kids|children) are at their gran's
        for (adults|grown-ups)
        . we've got a babysitter[ for once]
        not for (kids|children)
        . it needn't be anything for (kids|children)
        . we want a break from the (kids|children)
    """,
    ),
    (
        "adults_only adult_only no_children no_kids exclude_children child_free over_18_only",
        "true",
        """
        . (grown-ups|adults) only
        without [any ](kids|children)[ around]
        no (kids|children)
        . I (want|need) peace from screaming kids
        where there are no (kids|children)
        . it's our honeymoon, please no screaming toddlers
        for (adults|grown-ups)[ only]
        . we'd rather not have children running around
        child-free
    """,
    ),
    (
        "adults_only adult_only no_children no_kids exclude_children child_free over_18_only",
        "false",
        """
        . we're bringing the (kids|children)
        with (the|my|our) (kids|children)
        . the (kids|children) (come|will be there) (too|as well)
        child-friendly
        . the grandchildren are coming
        . there'll be little ones with us
        . (kids|children) must be welcome
        . I can't leave the kids at home
        and the kids should be allowed in
    """,
    ),
    (
        "flexible_dates flexible flexible_time date_flexible is_flexible dates_flexible flexible_schedule time_flexible",
        "true",
        """
        . I'm [pretty ]flexible
        a bit earlier or later is fine
        . (a day|a bit) (earlier|later) or (earlier|later) doesn't matter
        give or take
        . it doesn't have to be exactly then
        or thereabouts
        . I can move things around[ if needed]
        . I'm easy about when exactly
        . I'm retired, so any time near that works
    """,
    ),
    (
        "flexible_dates flexible flexible_time date_flexible is_flexible dates_flexible flexible_schedule time_flexible",
        "false",
        """
        . (it|that) has to be exactly then
        . I can't (move|shift) (it|that)[ at all]
        . not earlier, not later
        . I'm not flexible[ at all]
        and at no other time
        . I can't do any other time
        . exactly then or not at all
        . I've only got that one slot free
    """,
    ),
    (
        "join_waitlist waitlist add_to_waitlist waiting_list accept_waitlist allow_waitlist join_waiting_list on_waitlist",
        "true",
        """
        . if it's full, put (me|us) on the (waitlist|waiting list)
        . I don't mind waiting for someone to (cancel|drop out)
        . if there's nothing left, (I'll|we'll) queue
        or on the waiting list
        . in case someone cancels, let me have it
        . put me on the list if it's sold out
        and if there's no space keep me in the queue
        . I'll take any spot that frees up
        waitlist is fine
    """,
    ),
    (
        "join_waitlist waitlist add_to_waitlist waiting_list accept_waitlist allow_waitlist join_waiting_list on_waitlist",
        "false",
        """
        . if it's full, (forget it|never mind|leave it)
        . don't put me on a (waitlist|waiting list)
        no (waitlist|waiting list)
        . I don't want to wait for someone to cancel
        . only if there's (space|room) now
        . if there's nothing left I'll go elsewhere
        . either there's a place or there isn't, I won't queue for one
        but not on the waiting list
        . I need something certain, so no queueing
    """,
    ),
    (
        "instant_book instant_booking instant_confirmation instant_only book_instantly instant_confirm",
        "true",
        """
        that I can (book|confirm) (right away|on the spot)
        with instant (booking|confirmation)
        . I don't want to wait for (the host|somebody) to say yes
        . it has to be confirmed (right away|on the spot)
        . I hate waiting for an answer from the owner
        confirmed straight away
        . no asking the owner first
        . I need to know now that it's (mine|fixed)
    """,
    ),
    (
        "instant_book instant_booking instant_confirmation instant_only book_instantly instant_confirm",
        "false",
        """
        . I don't mind waiting for (the host|them) to confirm
        on request is fine
        . it needn't be confirmed (at once|right away)
        . I can wait for (the owner's|their) answer
        no need for instant (booking|confirmation)
        . they can [take a day to ]get back to me
        even if the host has to say yes first
        . it's ok if the owner wants to ask me things first
    """,
    ),
    (
        "pay_later pay_on_arrival pay_at_property pay_at_venue pay_in_person cash_on_delivery pay_on_delivery",
        "true",
        """
        . I'll pay (when I'm there|there)
        and I'll pay (in person|on the spot)
        . I don't want to pay (online|now|upfront|yet)
        payment later
        without paying (now|upfront|anything yet)
        . my salary hasn't come in yet, so payment later
        . no prepayment
        . I want to see it before I hand over any money
        . let me settle it afterwards
    """,
    ),
    (
        "pay_later pay_on_arrival pay_at_property pay_at_venue pay_in_person cash_on_delivery pay_on_delivery",
        "false",
        """
        . I'll pay [right ]now
        and I'll pay (upfront|in advance)
        paid in advance
        . charge my card (straight away|now)
        . I want it paid and done
        prepaid
        . take the money now
        . I'd rather have it paid before
        . I don't want to think about money when I'm there
    """,
    ),
    (
        "allow_shared share_ride shared_ride ride_share carpool allow_sharing shared_taxi",
        "true",
        """
        . I don't mind sharing[ with strangers]
        [and ]shared[ with others]
        . I'm happy to share (it|with other people)
        together with others[ is fine]
        . sharing is cheaper, so let's share
        . other people can join
        to keep it cheap, with other people in it
        . I like the company of strangers
    """,
    ),
    (
        "allow_shared share_ride shared_ride ride_share carpool allow_sharing shared_taxi",
        "false",
        """
        . I don't want to share
        (just|only) for me
        not shared
        . I want it to myself
        . no strangers please
        without other people[ in it]
        . I'd rather be (alone|by myself)
        . I'm not in the mood for strangers
    """,
    ),
)
