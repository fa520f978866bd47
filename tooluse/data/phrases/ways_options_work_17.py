"""How people say options of fixed lists at work: leave, employment, departments, expenses, accounts, payments, cards, documents (4).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "transaction_type transaction_kind order_type side action trade_type order_side",
        "buy purchase bid long",
        """
        as a buy
        to buy
        on the buying side
        . I want to buy
        . I'm buying
        . get them for me
    """,
    ),
    (
        "transaction_type transaction_kind order_type side action trade_type order_side",
        "sell sale ask short",
        """
        as a sell
        to sell
        on the selling side
        . I want to get rid of them
        . I'm selling
        . I want out
    """,
    ),
    (
        "order_type execution_type order_kind",
        "market market_order",
        """
        at market
        at whatever the price is (now|then)
        as a market order
        . I'll take whatever price there is
        . the price doesn't matter, as long as it goes through at once
        at the going price
    """,
    ),
    (
        "order_type execution_type order_kind",
        "limit limit_order",
        """
        with a limit
        as a limit order
        at my price or better
        . not at any other price than mine
        . if the price isn't right, don't
        . I've got a price in mind and won't go past it
    """,
    ),
    (
        "card_status card_state card_action new_card_status",
        "frozen freeze locked lock temporarily_blocked block",
        """
        [and ]freeze it
        frozen
        on ice for now
        . I may still find it, just freeze it
        . it's only mislaid, no need to cancel it
        . nobody should be able to pay with it for now
    """,
    ),
    (
        "card_status card_state card_action new_card_status",
        "unfreeze unfrozen unlock unblock unlocked",
        """
        [and ]unfreeze it
        back in use
        no longer frozen
        . I've found it again, it can be used
        . I want to pay with it again
        . it should work again
    """,
    ),
    (
        "* reason block_reason replacement_reason report_reason freeze_reason card_issue report_type claim_reason",
        "stolen theft",
        """
        because it was stolen
        stolen
        . somebody (stole|nicked|took) it
        . I've been robbed
        . a thief has it
        . it was taken out of my bag
    """,
    ),
    (
        "reason block_reason replacement_reason report_reason card_issue report_type status claim_reason",
        "lost missing misplaced",
        """
        because I lost it
        lost
        . I can't find it anywhere
        . I must have dropped it somewhere
        . I left it somewhere and it's gone
        . I've lost it
    """,
    ),
    (
        "reason block_reason dispute_reason replacement_reason report_reason card_issue flag_reason category claim_type",
        "fraud fraudulent suspicious_activity unauthorized compromised unrecognized suspected_fraud",
        """
        because of fraud
        . (I didn't make|that wasn't me who made) those payments
        . somebody else has been using it
        . there's a charge I never made
        . I've been scammed
        . I don't know those payments at all
    """,
    ),
    (
        "reason replacement_reason return_reason claim_reason card_issue condition complaint_type item_condition issue_type",
        "damaged broken physical_damage",
        """
        because it's (damaged|broken)
        damaged
        . it's (broken|cracked)
        . it came in pieces
        . it got knocked about
        . it has a crack in it
    """,
    ),
    (
        "return_reason reason claim_reason complaint_type replacement_reason issue_type",
        "defective faulty not_working malfunction does_not_work",
        """
        because it (doesn't work|is faulty)
        faulty
        . it's never worked
        . it won't switch on
        . it does nothing
        . there's something wrong inside it
    """,
    ),
    (
        "return_reason reason claim_reason complaint_type issue_type",
        "wrong_item incorrect_item wrong_product",
        """
        because it's the wrong (one|thing)
        the wrong thing
        . I got something else
        . that's not what I ordered
        . they sent the wrong thing
        . somebody else's things were in the box
    """,
    ),
    (
        "return_reason reason exchange_reason issue_type",
        "wrong_size too_small too_big size does_not_fit fit sizing",
        """
        because (of the size|it doesn't fit)
        the wrong size
        . it doesn't fit
        . I got the size wrong
        . the size isn't right for me
        . I can't get into it or I swim in it
    """,
    ),
    (
        "return_reason reason claim_reason complaint_type issue_type",
        "not_as_described different_from_description not_as_pictured",
        """
        because it isn't as described
        . it looks nothing like the pictures
        . the description said something else
        . the photos showed something else
        . it isn't what they promised on the page
        not like on the page
    """,
    ),
    (
        "return_reason reason cancellation_reason cancel_reason",
        "changed_mind no_longer_needed not_needed unwanted no_longer_wanted",
        """
        because I've changed my mind
        . I (don't|no longer) (want|need) it
        . I've thought better of it
        . there's nothing wrong with it, I just don't want it
        . I've (changed my mind|decided against it)
        no longer wanted
    """,
    ),
    (
        "return_reason reason claim_reason complaint_type issue_type delivery_issue",
        "late_delivery arrived_late late delayed",
        """
        because it (came|arrived) too late
        too late
        . it came far too late
        . I had to wait for so long that it's no use now
        . it arrived long after it should have
        . it didn't come in time
    """,
    ),
    (
        "return_reason reason claim_reason complaint_type issue_type delivery_issue",
        "not_received never_arrived missing_item non_delivery item_not_received",
        """
        because it never came
        . it never (came|arrived)
        . I haven't got it
        . I'm still waiting for it, though it says delivered
        . nothing came
        never got it
    """,
    ),
    (
        "resolution preferred_resolution return_action outcome desired_outcome",
        "replacement replace exchange",
        """
        (and|to) get a new one instead
        for (an exchange|a replacement)
        . I'd like another one instead
        . I don't want the money, I want one that's right
        . they should send me a new one
        . please exchange it
    """,
    ),
    (
        "resolution preferred_resolution return_action outcome desired_outcome refund_type",
        "refund money_back full_refund",
        """
        (and|to) get (my|the) money back
        for a refund
        . I [just ]want my money back
        . I don't want another one, just the money
        . they should give me the money back
        . please refund it
    """,
    ),
    (
        "resolution preferred_resolution return_action desired_outcome",
        "repair fix",
        """
        (and|to) get it repaired
        for repair
        . I'd like it mended
        . I want to keep it, it only needs mending
        . they should mend it
        . please repair it
    """,
    ),
    (
        "resolution preferred_resolution refund_method refund_type refund_to",
        "store_credit credit voucher",
        """
        as store credit
        as a voucher
        . a voucher is fine
        . I'll spend it in the shop anyway
        . I'd take it as credit for next time
        to spend in the shop another time
    """,
    ),
    (
        "refund_method refund_to refund_type payout_method",
        "original_payment_method original original_payment",
        """
        [back ]the way I paid
        to what I paid with
        . it should go back where it came from
        . put it back on what I paid with
        the same way as I paid
        . I'd like it the way I paid
    """,
    ),
)
