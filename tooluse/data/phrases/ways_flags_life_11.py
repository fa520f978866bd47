"""How people say yes or no to more flags of shops, trips and outings: open now, used goods, transfers, surprises.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "open_now open_now_only currently_open only_open must_be_open open_only",
        "true",
        """
        that's open [right ]now
        . I('m| am) [already ](on my way|out and about)
        where I can go (right now|straight away)
        . I (want|need) to go [right ]now
        still open
        . no use if they're (closed|shut)
        . I don't want to stand in front of a locked door
        skip the ones that are (closed|shut)
        that hasn't closed yet
    """,
    ),
    (
        "open_now open_now_only currently_open only_open must_be_open open_only",
        "false",
        """
        . it (doesn't matter|makes no difference) if (it's|they're) (closed|shut) (now|at the moment)
        open or (closed|not)
        . I'm not going [there ](today|now) anyway
        also the ones that are (closed|shut) now
        . it needn't be open now
        . I'm only planning ahead
        . closed ones are ok as well
        . I'm just looking for another day
    """,
    ),
    (
        "second_hand used include_used secondhand pre_owned refurbished include_refurbished used_ok is_used allow_used",
        "true",
        """
        second-hand
        used
        . it needn't be new
        . somebody may have had it before me
        . I don't mind a few scratches
        not [brand ]new
        pre-loved
        . I'd rather give an old one a second life
        . a new one is (too expensive|beyond me)
    """,
    ),
    (
        "second_hand used include_used secondhand pre_owned refurbished include_refurbished used_ok is_used allow_used",
        "false",
        """
        [brand ]new
        . I don't want anything somebody else [has ]used
        nothing (used|second-hand)
        . it has to be new
        not second-hand
        in the original box, never used
        . I've had bad luck with used stuff
        . I want to be the first to use it
    """,
    ),
    (
        "notify_when_available notify_in_stock back_in_stock_alert stock_alert restock_alert availability_alert notify_on_restock alert_when_available notify_if_available",
        "true",
        """
        and (tell me|let me know) when (it's|there's) (back|one again)
        . (drop me a line|write me) as soon as they have it[ again]
        . I'd like to hear when it's back
        . ping me once I can get it
        . don't let me miss it when it's (back|there again)
        . I keep checking if it's back, better you tell me
        and send me a message once they've got some
        . I want to know the moment it's there again
    """,
    ),
    (
        "notify_when_available notify_in_stock back_in_stock_alert stock_alert restock_alert availability_alert notify_on_restock alert_when_available notify_if_available",
        "false",
        """
        . (don't|you needn't) tell me when it's back
        without (a message|messaging me) when it's back
        . I'll look again myself
        . no (alerts|messages|emails)[ please]
        . I get enough (emails|messages) as it is
        . I don't need to know when it's back
        and no alert
        . I'll check back on my own
    """,
    ),
    (
        "store_credit refund_as_credit as_store_credit refund_to_credit accept_store_credit as_credit refund_as_store_credit as_voucher",
        "true",
        """
        as store credit
        as a voucher
        . keep the money on my account, I'll spend it with you
        . I'll buy something else (there|from them) anyway
        . put it on my account for the next purchase
        . I don't need cash, a voucher will do
        . it can stay in the shop for something else
        and leave the money as a credit
    """,
    ),
    (
        "store_credit refund_as_credit as_store_credit refund_to_credit accept_store_credit as_credit refund_as_store_credit as_voucher",
        "false",
        """
        (in cash|as cash)
        . I want (my|the) money [back ](on my card|in cash)
        no (vouchers|voucher|store credit)
        back (on|to) (my|the) card
        . a voucher is no use to me
        . I'm never buying there again, so real money please
        . I don't want to be stuck with a voucher
        . real money, not credit
    """,
    ),
    (
        "airport_transfer airport_shuttle include_transfer transfer_included shuttle airport_pickup include_airport_transfer hotel_transfer",
        "true",
        """
        with [a ](transfer|shuttle)
        and (a ride|someone to drive us) from the airport
        . somebody should (pick us up|fetch us) at the airport
        . I don't want to look for a taxi (when I land|after the flight)
        . we've got no way to get there from the airport
        . we land in the middle of the night, so have someone fetch us
        with a driver at arrivals
        . I get lost in airports, someone should wait for me there
    """,
    ),
    (
        "airport_transfer airport_shuttle include_transfer transfer_included shuttle airport_pickup include_airport_transfer hotel_transfer",
        "false",
        """
        no (transfer|shuttle)
        without [a ](transfer|shuttle)
        . we'll (take|get) a taxi[ ourselves]
        . we're renting a car
        . (friends|my parents) are picking us up at the airport
        . I'll find my own way from the airport
        . I'll take the train from the airport
        . no need to fetch us
    """,
    ),
    (
        "wifi has_wifi free_wifi with_wifi internet wifi_required wifi_access include_wifi",
        "true",
        """
        with (good|free) wifi
        with internet
        . I have to work [from ]there
        . I need to be online
        where I can get online
        . I've got video calls to make
        . the kids go mad without internet
        . my phone's got no data there
        internet is a must
    """,
    ),
    (
        "wifi has_wifi free_wifi with_wifi internet wifi_required wifi_access include_wifi",
        "false",
        """
        without (wifi|internet)
        no (wifi|internet)
        . I want to be offline[ for once]
        . I don't need (wifi|internet)
        . I've got enough data on my phone
        . we want to get away from our screens
        . I'll use my own hotspot
        . it's a digital detox
    """,
    ),
    (
        "free_only only_free is_free free_entry free_admission free_events_only no_charge no_cost",
        "true",
        """
        that (doesn't cost anything|costs nothing|is free)
        for free
        . I'm (broke|skint)
        free
        . I've got no money left
        . I don't want to pay anything
        without paying
        . it mustn't cost anything
        . my wallet is empty
    """,
    ),
    (
        "free_only only_free is_free free_entry free_admission free_events_only no_charge no_cost",
        "false",
        """
        . I (don't mind paying|can pay)
        . it (may|can) cost something
        . it needn't be free
        paid ones (too|as well)
        . money's no problem
        . I've got [a bit of ]money to spend
        . I'm happy to pay[ for it]
        even if it costs something
    """,
    ),
    (
        "ice with_ice add_ice include_ice iced is_iced",
        "true",
        """
        with ice
        on the rocks
        . I like it ice-cold
        with (plenty|lots) of ice
        and some ice[ in it]
        ice, please
        . it's so hot, put ice in
        . throw in some ice cubes
    """,
    ),
    (
        "ice with_ice add_ice include_ice iced is_iced",
        "false",
        """
        without ice
        no ice
        . my teeth hurt when it's too cold
        . (skip|hold) the ice
        . ice only waters it down
        . I don't want ice[ cubes]
        . please don't put ice in
        . I've got a sore throat, so not with ice
    """,
    ),
    (
        "blow_dry include_blow_dry blowdry blow_out with_blow_dry include_styling add_blowdry",
        "true",
        """
        and [have it ](blow-dried|styled)
        with [a ](blow-dry|styling)
        . I'm going out [straight ]after
        . I want to walk out looking done
        . I've got a party straight after
        and make it look nice at the end
        . I don't want to leave with wet hair
        . they should style it, too
    """,
    ),
    (
        "blow_dry include_blow_dry blowdry blow_out with_blow_dry include_styling add_blowdry",
        "false",
        """
        without [a ](blow-dry|styling)
        no (blow-dry|styling)
        . I'll dry it at home
        . I let it dry by itself
        . (just|only) the cut
        . I can walk home with wet hair
        . I do the styling myself
        . don't bother with the hairdryer
    """,
    ),
    (
        "overnight stay_overnight overnight_stay is_overnight sleepover overnight_care includes_overnight",
        "true",
        """
        overnight
        . (I|we) only come back in the morning
        through the night
        . we're away (all night|until the morning)
        and stay the night
        with a night's stay
        . we'll be gone all night
        till the next morning
        . it'll be a sleepover
    """,
    ),
    (
        "overnight stay_overnight overnight_stay is_overnight sleepover overnight_care includes_overnight",
        "false",
        """
        not overnight
        (just|only) (during|for) the day
        . (I'm|we're) back in the evening
        . I'll be (back|home) (for|before) bedtime
        without staying the night
        . everyone sleeps in their own bed
        . nobody needs to stay the night
        . only till the evening
    """,
    ),
    (
        "vaccinated is_vaccinated vaccinations_up_to_date fully_vaccinated up_to_date_vaccinations has_vaccinations immunized shots_up_to_date",
        "true",
        """
        . (he's|she's|I've) had all the (shots|jabs)
        vaccinated
        . all the (jabs|shots|vaccinations) are (up to date|done)
        with all [the ](shots|jabs)
        . (we've|I've) got the vaccination card[ here]
        . the boosters are done, too
        fully vaccinated
        . every single jab is in the booklet
    """,
    ),
    (
        "vaccinated is_vaccinated vaccinations_up_to_date fully_vaccinated up_to_date_vaccinations has_vaccinations immunized shots_up_to_date",
        "false",
        """
        . (he|she) hasn't had (his|her|any|the) (shots|jabs)[ yet]
        unvaccinated
        not vaccinated[ yet]
        . the (jabs|shots|vaccinations) are (overdue|out of date)
        . we still have to get the (jabs|shots)
        without [any ](shots|jabs)
        . we never got round to the (jabs|shots)
        . there isn't a single stamp in the booklet
    """,
    ),
    (
        "surprise is_surprise keep_secret keep_it_secret hide_from_recipient",
        "true",
        """
        . it's [meant to be ]a surprise
        . (he|she) mustn't (know|find out|hear) about it
        . don't (tell|let on to) (him|her|them)
        . it's a secret
        in secret
        . keep it from (him|her)[ please]
        . not a word to (him|her)
        . (he|she) has no idea
        behind (his|her) back, it's for a birthday
    """,
    ),
    (
        "surprise is_surprise keep_secret keep_it_secret hide_from_recipient",
        "false",
        """
        . (he|she) knows (about it|already)
        . it's no (secret|surprise)
        . everyone may know[ about it]
        . (he|she) hates surprises, so openly
        . you can tell (him|her|them)
        . we've talked about it, so no secrets
        not as a surprise
        . it's out in the open
    """,
    ),
    (
        "student_discount is_student student apply_student_discount student_rate student_price",
        "true",
        """
        . I'm (a student|still at university|at uni)
        with (my|the) student (card|discount)
        at the student (rate|price)
        . I've got a student (card|ID)
        for students
        . I'm still studying
        . my daughter's still at college
        . I'm living on a student loan
    """,
    ),
    (
        "student_discount is_student student apply_student_discount student_rate student_price",
        "false",
        """
        . I'm (not|no longer) a student
        . I've finished (my studies|university)
        no student (discount|price)
        . I've never been to university
        . I don't have a student (card|ID)
        . I've got a proper job now, no more student prices
        . I don't study any more
        . my student card has run out
    """,
    ),
)
