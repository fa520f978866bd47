"""How people say options of life: places to leave a parcel, reasons to return or cancel, what should come of it.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "delivery_instructions drop_off_option",
        "reception front_desk concierge leave_at_reception doorman lobby",
        """
        (leave|drop) it with the porter
        at the (front desk|reception)
        . the doorman will take it
        . give it to the people at the desk downstairs
        with whoever's at the desk downstairs
        . the lady at the desk takes parcels for us
    """,
    ),
    (
        "* delivery_instructions drop_off_option",
        "meet_outside curbside_meet meet_at_vehicle",
        """
        . I'll come (out|down) to the street
        . (he|the driver) can wait outside, I'll come down
        at the kerb
        . don't come up, I'll be on the pavement
        . ring me when you're outside, I'll come down
        out on the pavement
    """,
    ),
    (
        "delivery_instructions safe_place",
        "garage shed safe_place leave_in_safe_place",
        """
        in the (garage|shed)
        somewhere safe out of the rain
        hidden where nobody can see it
        . put it in the shed if nobody's in
        . nobody should see it from the street, put it out of sight
        in the shed round the back
    """,
    ),
    (
        "reason return_reason refund_reason issue_type problem complaint complaint_type problem_type issue",
        "defective faulty broken not_working malfunction doesnt_work",
        """
        . it (doesn't work|won't turn on|stopped working)
        . it's broken
        . there's something wrong with it
        . it died after (a day|a week)
        because it's faulty
        because it never worked
    """,
    ),
    (
        "reason return_reason refund_reason issue_type problem complaint complaint_type problem_type issue",
        "damaged arrived_damaged damaged_in_transit damaged_in_shipping shipping_damage",
        """
        . it was (smashed|cracked|in pieces) when I opened the (box|parcel)
        . the box was crushed
        . the courier must have dropped it
        because it got broken on the way
        dented by the post
        . the parcel had been squashed
    """,
    ),
    (
        "* reason return_reason refund_reason issue_type problem complaint complaint_type problem_type issue",
        "wrong_item incorrect_item wrong_product",
        """
        . that's not what I ordered
        . they sent me something else
        . there was a completely different thing in the box
        because they mixed up the orders
        . I got somebody else's order
        because it's something I never ordered
    """,
    ),
    (
        "* reason return_reason exchange_reason",
        "wrong_size does_not_fit doesnt_fit size_issue",
        """
        . it doesn't fit
        because the size is wrong
        . I picked the wrong size
        . I tried it on and it's not my size
        . I need it in another size
        . I should have measured first, the size is wrong
    """,
    ),
    (
        "* reason return_reason exchange_reason fit_feedback",
        "too_small too_tight runs_small",
        """
        . I can't get (into it|it over my head)
        . it's too tight
        . I can't breathe in it
        because I'd need a bigger one
        . the buttons won't close
        . it pinches everywhere
    """,
    ),
    (
        "* reason return_reason exchange_reason fit_feedback",
        "too_big too_large too_loose runs_large",
        """
        . I'm swimming in it
        . it hangs off me
        because I'd need a smaller one
        . it's far too big
        . it slides right off
        . two of me would fit into it
    """,
    ),
    (
        "* reason return_reason cancellation_reason cancel_reason",
        "changed_mind change_of_mind customer_changed_mind",
        """
        . I've changed my mind
        . I thought about it and I don't want it any more
        because I've had second thoughts
        . I don't like it after all
        . nothing wrong with it, I just don't want it
        . I've slept on it and I don't want it
    """,
    ),
    (
        "* reason return_reason cancellation_reason",
        "no_longer_needed not_needed unneeded",
        """
        . I don't need it any more
        . we've got no use for it now
        because it isn't needed now
        . the thing I wanted it for isn't happening
        . we can do without it now
        . I've got no need for it any longer
    """,
    ),
    (
        "* reason return_reason",
        "not_as_described not_as_pictured misleading_description different_from_description item_not_as_described",
        """
        . it looks nothing like the (photo|picture)
        . the description was wrong
        . it says something quite different on the website
        because it's not what they promised
        . in the pictures it was another colour
        . the ad promised something else
    """,
    ),
    (
        "reason return_reason refund_reason issue_type problem complaint complaint_type problem_type issue",
        "late arrived_late late_delivery delivery_delay arrived_too_late",
        """
        . it came (too late|after the party)
        . by the time it got here I didn't need it
        because it took forever
        . they promised it (days|weeks) earlier
        . it was days behind schedule
        . when it finally came it was no use
    """,
    ),
    (
        "* reason refund_reason issue_type issue problem complaint complaint_type problem_type",
        "not_received never_arrived missing_package not_delivered item_not_received lost_in_transit",
        """
        . it never (came|arrived|turned up)
        . I still haven't got it
        . it says delivered but there's nothing here
        because nothing has come
        . it must have got lost
        . I've waited for weeks and nothing's come
    """,
    ),
    (
        "reason return_reason issue_type issue problem complaint complaint_type problem_type",
        "missing_parts missing_items incomplete missing_item parts_missing",
        """
        . half of it is missing
        . there was a piece missing
        . the screws weren't in the box
        because it's not complete
        . not everything I ordered was in there
        . they forgot to put in half of it
    """,
    ),
    (
        "reason return_reason cancellation_reason",
        "ordered_by_mistake accidental_order mistake bought_by_mistake accidental",
        """
        . I clicked the wrong (thing|button)
        . I didn't mean to buy it
        . my kid pressed the button
        by accident, I never wanted it
        . it was a slip of the finger
        . it was a misclick
    """,
    ),
    (
        "reason return_reason cancellation_reason",
        "better_price found_cheaper price better_price_found cheaper_elsewhere found_better_price",
        """
        . I (found|saw) it cheaper (elsewhere|somewhere else)
        . another shop has it for less
        because there's a better offer elsewhere
        . it costs half as much across the street
        . I've seen it for far less in another shop
        because it's cheaper next door
    """,
    ),
    (
        "reason return_reason complaint complaint_type problem issue_type",
        "poor_quality quality quality_issue low_quality",
        """
        . it feels cheap and flimsy
        . the seams are coming apart already
        because it's (badly made|such poor quality)
        . the stuff is thin as paper
        . the quality's awful
        . it fell to bits in my hands, it's so badly made
    """,
    ),
    (
        "reason return_reason issue_type problem complaint complaint_type dispute_reason",
        "duplicate ordered_twice duplicate_order duplicate_charge charged_twice",
        """
        . I got (two of them|it twice)
        . it went through twice
        . I've been charged two times for the same thing
        because it's there double
        because I have it twice now
        . I must have clicked twice, two came
    """,
    ),
    (
        "reason return_reason",
        "unwanted_gift gift gift_return",
        """
        . somebody gave it to me and I've no use for it
        . it was a present[ and I already have one]
        because it's a present I don't like
        . my aunt meant well
        . I got it for my birthday and it's not me
        . my mother-in-law gave it to me and it's hideous
    """,
    ),
    (
        "reason return_reason",
        "allergic_reaction health_reason allergy",
        """
        . it gave me a rash
        . I come out in spots from it
        because I can't tolerate it
        . my skin went red from it
        . I broke out in hives from it
        because it made me itch all over
    """,
    ),
    (
        "reason cancellation_reason cancel_reason absence_reason",
        "illness sick medical health sickness sick_leave",
        """
        . I'm (sick|ill|down with the flu)
        . I've got a fever
        because I'm not well
        . I've been in bed with a cold since yesterday
        . I caught something
        . I've got a temperature and stay in bed
    """,
    ),
    (
        "reason cancellation_reason cancel_reason",
        "schedule_conflict conflict scheduling_conflict time_conflict",
        """
        . something else is on at the same time
        . I'm double-booked
        because I have another appointment then
        . it clashes with another thing
        . two things fall on the same slot
        because something else came up at that time
    """,
    ),
    (
        "reason cancellation_reason cancel_reason unsubscribe_reason",
        "too_expensive cost price_too_high",
        """
        . I can't afford it any more
        . it costs too much
        because it's got too dear
        . I have to cut my spending
        . it's got too pricey for me
        because I can't pay that much
    """,
    ),
    (
        "reason cancellation_reason absence_reason leave_type",
        "family_emergency emergency family personal_emergency",
        """
        . something (bad|terrible) has happened (at home|in the family)
        . my father's been taken to hospital
        because of an emergency at home
        . I have to rush home to my family
        . my mother had an accident, I've got to go
        because my family needs me at once
    """,
    ),
    (
        "reason cancellation_reason",
        "bad_weather weather",
        """
        . it's pouring down
        because of the (storm|snow|weather)
        . the forecast is awful
        . nobody can go out in this storm
        . there's a storm coming in
        because it's snowing so hard
    """,
    ),
    (
        "resolution preferred_resolution return_action outcome desired_outcome",
        "refund money_back full_refund",
        """
        . I want my money back
        for my money back
        . they can put the money back on my card
        . no other one, just the money
        . pay me back
        . I'd like what I paid returned to me
    """,
    ),
    (
        "resolution preferred_resolution return_action outcome desired_outcome",
        "exchange swap",
        """
        for a different (size|one|colour)
        . can they swap it
        . I'd like another size instead
        to swap it
        . I'd like to swap it
        for another colour or size
    """,
    ),
    (
        "resolution preferred_resolution return_action outcome desired_outcome",
        "replacement replace",
        """
        . (they should|could they) send me a new one
        . I want the same thing again, but a working one
        for another one of the same
        . no money back, I need a new one
        . I still want it, just one that works
        the same again, but in one piece
    """,
    ),
    (
        "resolution preferred_resolution return_action outcome refund_method refund_to",
        "store_credit voucher credit",
        """
        as credit for (the next|another) purchase
        . a voucher is fine, I'll buy something else there
        . I don't need the money, I'll spend it in the shop
        as shop credit
        for a voucher
        . I'll use the credit for something else there
    """,
    ),
    (
        "resolution preferred_resolution return_action outcome action",
        "repair fix",
        """
        . they can (mend|fix) it
        . I don't want another one, just get mine working
        to have it mended
        . I'd like to keep it, it only needs fixing
        so that they mend it
        . I'm attached to it, so mend it please
    """,
    ),
    (
        "refund_method refund_to",
        "original_payment original_payment_method original card",
        """
        back to the card I paid with
        the same way I paid
        . put it back where it came from
        to where the money came from
        the way it was paid
        . put it back on the same card
    """,
    ),
)
