"""How people say yes or no to the flags of orders, returns, repairs and deliveries to the house.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "insure_shipment add_shipping_insurance shipping_insurance insure_parcel insure_package insured_shipping parcel_insurance",
        "true",
        """
        insured
        with [shipping ]insurance
        . insure it, it's worth a lot
        . if it gets lost I want my money
        . it's valuable, cover it (in case|should) it goes missing
        . I'd hate to lose it uninsured
        and covered for loss
        . take out cover for it
        . the last one was lost in the post, so insure this one
    """,
    ),
    (
        "insure_shipment add_shipping_insurance shipping_insurance insure_parcel insure_package insured_shipping parcel_insurance",
        "false",
        """
        uninsured
        without insurance
        . it's not worth insuring
        . don't insure it
        no insurance
        . it's cheap stuff, no cover needed
        . I'll take the risk if it gets lost
        skip the insurance
    """,
    ),
    (
        "save_card save_payment_method remember_card store_card save_payment save_card_details keep_card_on_file",
        "true",
        """
        and (remember|save|keep) (my|the) card[ for next time]
        . I don't want to type the card in again
        . keep the card on file
        . use this card from now on, so save it
        and store the card details
        . I'll be back, so hold on to the card
        . I hate entering the number every time
        so I needn't enter it again next time
    """,
    ),
    (
        "save_card save_payment_method remember_card store_card save_payment save_card_details keep_card_on_file",
        "false",
        """
        . don't (save|keep|store|remember) the card
        without (saving|storing) (the|my) card
        . forget the card afterwards
        . it's not my card, so don't keep it
        . I don't want my card details lying around
        just this once with that card, don't keep it
        . I'll type it in again next time
        no saved card
    """,
    ),
    (
        "use_points redeem_points apply_points use_reward_points pay_with_points use_loyalty_points use_miles pay_with_miles use_rewards use_credits apply_store_credit use_store_credit use_gift_balance",
        "true",
        """
        and use [up ]what I've collected
        paid with what I've saved up on my account
        . take it off my balance first
        . I've (got|collected) plenty, so use those[ before my card]
        . use what I have on my account[ before they expire]
        . I've got enough on my account, no need for the card
        and take off what I've earned
        . let me spend what I've built up over the year
        with my rewards first
    """,
    ),
    (
        "use_points redeem_points apply_points use_reward_points pay_with_points use_loyalty_points use_miles pay_with_miles use_rewards use_credits apply_store_credit use_store_credit use_gift_balance",
        "false",
        """
        . I'm still saving up, so take the full amount from my card
        . leave my balance alone
        . don't touch what I've collected
        . pay it all (with|by) card
        . I'm keeping what I've collected for something bigger
        without using my balance
        . charge the whole lot to my card
        . not with my rewards, I'm saving those
    """,
    ),
    (
        "store_pickup in_store_pickup click_and_collect pickup_in_store is_pickup self_pickup collect_in_store curbside_pickup for_pickup takeaway_pickup",
        "true",
        """
        . I'll [come and ](get|fetch|collect) it myself
        . I'll (pick it up|collect it) on my way home
        to collect
        for (pick-up|collection)
        . no need to send it, I'm passing by[ anyway]
        . I'd rather come by and get it
        and I'll come for it
        . have it ready for me to pick up
        . we'll swing by for it
    """,
    ),
    (
        "store_pickup in_store_pickup click_and_collect pickup_in_store is_pickup self_pickup collect_in_store curbside_pickup for_pickup takeaway_pickup",
        "false",
        """
        brought to (my|the) house
        . (I can't|we can't) come and get it
        . please bring it here
        delivered to me
        . I've no car, so it has to come to me
        . I won't be able to collect it
        sent to my place
        . I'm stuck at home, [please ]have it delivered
    """,
    ),
    (
        "waive_fee waive_fees fee_waived waive_restocking_fee waive_charge no_fee waive_cancellation_fee waive_late_fee waive_penalty",
        "true",
        """
        without charging (anything|a fee|the fee)
        free of charge[ (as a goodwill gesture|this time)]
        . it wasn't their fault, so don't charge (them|for it)
        . let them off the fee
        . let's not make them pay for that
        . (we|I) promised (there'd be no|not to charge a) fee
        and drop the fee
        . they've been with us for years, don't charge them for that
        . it was our mistake, so there's no fee
        no fee
    """,
    ),
    (
        "waive_fee waive_fees fee_waived waive_restocking_fee waive_charge no_fee waive_cancellation_fee waive_late_fee waive_penalty",
        "false",
        """
        and charge the (usual|normal) fee
        . they'll have to pay the fee
        . the fee stands
        with the (usual|full) fee
        . no goodwill this time, the fee applies
        . rules are rules, charge the fee
        . we can't let them off the fee again
        . I know there's a fee, that's ok
        . take the fee as always
    """,
    ),
    (
        "print_label return_label include_return_label send_return_label prepaid_label email_label generate_label prepaid_return",
        "true",
        """
        with a label[ (to stick on|I can stick on)]
        . I need a label for the (parcel|box)
        and send me the label (too|as well)
        . please make the label[ for me]
        . I need something to stick on the box
        label included
        . they need a label to send it
        . get me the label while you're at it
    """,
    ),
    (
        "print_label return_label include_return_label send_return_label prepaid_label email_label generate_label prepaid_return",
        "false",
        """
        without a label
        . I've already got a label
        no label
        . I don't need a label
        . they'll print the label (in the shop|at the counter)
        . I have no printer, so no label
        . I'll write the address on by hand
        . don't make a label
    """,
    ),
    (
        "is_opened opened opened_box has_been_opened packaging_opened was_opened unsealed is_unsealed",
        "true",
        """
        . I['ve] already opened it
        . the seal's broken
        . I tore the (box|bag|packaging) open
        . it's out of (the|its) (box|packaging)
        already unpacked
        . I had a look inside, so it isn't sealed any more
        . I threw the packaging away
        . it's been opened
        opened already
    """,
    ),
    (
        "is_opened opened opened_box has_been_opened packaging_opened was_opened unsealed is_unsealed",
        "false",
        """
        . (it's|it is) still (sealed|in its wrapping|shrink-wrapped)
        never opened
        unopened
        . I haven't even opened it
        . the seal is intact
        . it's exactly as it came, tape and all
        . I didn't open the box
        still sealed
    """,
    ),
    (
        "is_damaged damaged item_damaged arrived_damaged defective is_defective is_broken faulty is_faulty",
        "true",
        """
        . it (arrived|came) (broken|smashed|cracked)
        . it doesn't (work|turn on|switch on)[ at all]
        . it's cracked[ all over]
        . it fell apart (straight away|on the first day)
        broken on arrival
        . there's a [big ]dent in it
        . it's broken
        . something inside rattles and it won't start
        . it came in pieces
    """,
    ),
    (
        "is_damaged damaged item_damaged arrived_damaged defective is_defective is_broken faulty is_faulty",
        "false",
        """
        . there's nothing wrong with it
        . it works (fine|perfectly)
        in perfect condition
        . it's (fine|ok), I [just ]changed my mind
        undamaged
        . it isn't broken[ or anything]
        . not a scratch on it
        . it's in one piece
    """,
    ),
    (
        "schedule_pickup request_pickup arrange_pickup courier_pickup collect_from_home home_collection pickup_requested pick_up_from_home",
        "true",
        """
        . [please ]have (it|someone) (fetched|come and get it)
        . someone has to come and get it
        . send somebody [round ]for it
        . I can't carry it (anywhere|to the shop)
        collected from (my house|my door|here)
        . it's too heavy to take [it ]anywhere
        and have the courier come by for it
        . I don't have a car, can they come here
        . they should take it from here
    """,
    ),
    (
        "schedule_pickup request_pickup arrange_pickup courier_pickup collect_from_home home_collection pickup_requested pick_up_from_home",
        "false",
        """
        . I'll (bring|take) it (in|back|there) myself
        . nobody needs to come (for it|and get it)
        . I'll drop it off
        and I'll drop it at the (post office|counter)
        . I'm going to the post office anyway
        no collection
        without a courier coming here
        . don't send anyone round for it
    """,
    ),
    (
        "verified_only verified_reviews_only verified_purchase_only only_verified verified_buyers_only",
        "true",
        """
        only (verified ones|real ones)
        . I don't trust the fake ones
        from people (who really bought it|who are verified)
        no fakes
        verified only
        . there's so much fake stuff, leave that out
        . only those that have been checked
        . nothing unverified please
    """,
    ),
    (
        "verified_only verified_reviews_only verified_purchase_only only_verified verified_buyers_only",
        "false",
        """
        verified or not
        including [the ]unverified ones
        . it doesn't matter if they're verified
        . I want them all, also the unverified
        . unverified is ok
        no need to be verified
        . show me the unverified ones too
        . I can spot the fakes myself, show everything
    """,
    ),
    (
        "fragile is_fragile handle_with_care breakable contains_fragile contains_glass",
        "true",
        """
        . (it's|there's) glass[ (in there|inside)]
        . it breaks easily
        . careful, it's (delicate|fragile)
        marked [as ]fragile
        . handle with care
        . it can't take a knock
        . (it's|they're) (china|crystal)
        . please don't (drop|throw) it
        and put a fragile sticker on
        . last time it arrived in pieces
    """,
    ),
    (
        "fragile is_fragile handle_with_care breakable contains_fragile contains_glass",
        "false",
        """
        . nothing (in there|in it) (can|will) break
        . it's not (fragile|breakable|delicate)
        . it's (only|just) (books|clothes)
        . you can throw it[ around]
        . (it's|they're) pretty sturdy
        not fragile
        . no need to handle it with kid gloves
        . it can take a knock
    """,
    ),
    (
        "assembly include_assembly assembly_required_service needs_assembly with_assembly installation include_installation professional_installation install_service add_installation",
        "true",
        """
        and (put|set) up for me
        and have someone (set|put) it up
        . I'm hopeless with tools
        . I couldn't put it together[ myself]
        . someone should put it together (for me|here)
        . I've got two left hands, so send somebody to set it up
        fitted
        . I don't own a screwdriver
        with someone to set it up
    """,
    ),
    (
        "assembly include_assembly assembly_required_service needs_assembly with_assembly installation include_installation professional_installation install_service add_installation",
        "false",
        """
        . I'll (put it together|set it up) myself
        . my husband will put it together
        . I don't need anyone to set it up
        . I'm good with tools
        without [having it ](set up|put together)
        . just drop it off, I'll do the rest
        . I like putting things together
        flat-packed is fine
    """,
    ),
    (
        "haul_away remove_old remove_old_appliance take_away_old old_appliance_removal remove_old_item haul_away_old old_item_removal dispose_old",
        "true",
        """
        and take the old one (away|with them)
        . the old one has to go
        . they should take the old one along
        . please get rid of the old one
        with the old one taken away
        . I don't know where to put the old one
        . I've no space for the old one
        and dispose of the old one
    """,
    ),
    (
        "haul_away remove_old remove_old_appliance take_away_old old_appliance_removal remove_old_item haul_away_old old_item_removal dispose_old",
        "false",
        """
        . I'm keeping the old one
        . leave the old one here
        . there's no old one to take away
        . they needn't take the old one
        . I'll get rid of the old one myself
        . my neighbour wants the old one
        without taking the old one (away|along)
        . I've already thrown out the old one
    """,
    ),
)
