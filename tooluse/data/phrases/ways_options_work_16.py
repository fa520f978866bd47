"""How people say options of fixed lists at work: leave, employment, departments, expenses, accounts, payments, cards, documents (3).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "from_account source_account from_account_type debit_account",
        "savings saving savings_account",
        """
        (out of|from) [my ]savings
        from the savings account
        . take it out of my savings
        . it can come out of what I've put aside
        . my nest egg has to pay for it
        out of what I've put aside
    """,
    ),
    (
        "from_account source_account from_account_type debit_account",
        "checking current current_account checking_account",
        """
        (out of|from) [my ](checking|current) account
        from the everyday account
        . take it out of my checking account
        . the account my pay goes into should cover it
        from the account my pay goes into
        . it can come out of the everyday account
    """,
    ),
    (
        "to_account destination_account to_account_type target_account",
        "savings saving savings_account",
        """
        into [my ]savings
        to the savings account
        . put it in my savings
        . I want to put it aside
        . it should go to my nest egg
        to put it aside
    """,
    ),
    (
        "to_account destination_account to_account_type target_account",
        "checking current current_account checking_account",
        """
        into [my ](checking|current) account
        to the everyday account
        . put it in my checking account
        . it should be where I pay my bills from
        to the account I pay my bills from
        . I need it in the everyday account
    """,
    ),
    (
        "account_type account account_kind card_type payment_method payment_type method",
        "credit credit_card",
        """
        (on|with|by) credit card
        [my ]credit card
        on the credit card
        . I'll put it on the credit card
        . my credit card can take it
        . I want to pay it off later, so credit card
    """,
    ),
    (
        "payment_method payment_type method card_type pay_with pay_by",
        "debit debit_card",
        """
        (on|with|by) debit card
        [my ]debit card
        on the debit card
        . it can go straight off my account with the debit card
        . I'll use the debit card
        . I don't like credit, so debit
    """,
    ),
    (
        "payment_method payment_type method pay_with pay_by payment_mode payment_option",
        "cash cash_on_delivery cod",
        """
        in cash
        cash
        with notes and coins
        . I'll pay cash
        . I'll have the (cash|money) in my hand
        . I've got no card on me
    """,
    ),
    (
        "payment_method payment_type method pay_with payout_method transfer_type payment_mode refund_method",
        "bank_transfer wire wire_transfer transfer ach sepa",
        """
        by (bank|wire) transfer
        straight (from|into) the bank account
        by transfer
        . I'll (wire|transfer) it
        . it goes from bank to bank
        . a transfer is best
    """,
    ),
    (
        "* payment_method payment_type method pay_with pay_by payout_method",
        "paypal",
        """
        (by|with|via|through) PayPal
        PayPal
        from PayPal
        . I'll use PayPal
        . PayPal is easiest
        . I don't want to type in any card number, PayPal it is
    """,
    ),
    (
        "* payment_method payment_type method pay_with pay_by digital_wallet",
        "apple_pay",
        """
        (with|by) Apple Pay
        Apple Pay
        with my iPhone
        . I'll pay with my iPhone
        . I've got Apple Pay
        . I just hold my iPhone to it
    """,
    ),
    (
        "* payment_method payment_type method pay_with pay_by digital_wallet",
        "google_pay gpay",
        """
        (with|by) Google Pay
        Google Pay
        with my Android phone
        . I'll pay with my Android
        . I've got Google Pay
        . I just hold my Android phone to it
    """,
    ),
    (
        "payment_method payment_type method pay_with pay_by",
        "check cheque",
        """
        (by|with a) (cheque|check)
        as a (cheque|check)
        with a paper (cheque|check)
        . I'll write a (cheque|check)
        . I've got my chequebook here
        . I still pay by cheque
    """,
    ),
    (
        "payment_method payment_type method pay_with pay_by",
        "gift_card voucher store_credit",
        """
        with a (gift card|voucher)
        [my ]gift card
        off the gift card
        . I've got a gift card
        . I was given a voucher and want to use it
        . the voucher should pay for it
    """,
    ),
    (
        "payment_method payment_type method pay_with",
        "points loyalty_points miles reward_points rewards",
        """
        with [my ]points
        out of my points
        against points
        . I've got enough points
        . I've saved up points for it
        . the points should pay for it
    """,
    ),
    (
        "payment_method payment_type payment_terms method pay_with billing_method",
        "invoice on_account bill_me",
        """
        on invoice
        against an invoice
        . (send|give) us an invoice and we'll pay
        . just bill us
        . we pay when the invoice comes
        billed to the company later
    """,
    ),
    (
        "payment_method payment_type payment_option payment_plan plan",
        "installments instalments in_installments pay_later financing",
        """
        in (instalments|installments)
        in several parts, bit by bit
        . I can't pay it all at once
        . I'd rather pay it off bit by bit
        spread over some months
        . a bit each month is all I can manage
    """,
    ),
    (
        "payment_method payment_type method pay_with",
        "card card_payment",
        """
        by card
        with (a|my) card
        on the card
        . I'll use my card
        . I've got no cash on me, a card it is
        . just take it off my card
    """,
    ),
    (
        "payment_method payment_type method pay_with",
        "direct_debit autopay",
        """
        by direct debit
        taken from the account automatically
        . they can take it off my account themselves
        . you may debit my account each time
        by standing debit order
        . I don't want to think of it, just debit the account
    """,
    ),
    (
        "payment_method payment_type method pay_with currency_type",
        "crypto bitcoin cryptocurrency btc",
        """
        in (crypto|Bitcoin)
        with Bitcoin
        Bitcoin
        . I'll pay in Bitcoin
        . I've got Bitcoin in my wallet
        . it comes out of my crypto wallet
    """,
    ),
    (
        "transaction_type type entry_type flow cash_flow record_type category_type",
        "expense outgoing withdrawal spending",
        """
        (just|only) what went out
        as money out
        as an expense
        . I (spent|paid) it
        . it's money that went out
        . it came off the account
    """,
    ),
    (
        "transaction_type entry_type flow",
        "debit out",
        """
        (just|only) what went out
        as money out
        as an expense
        . I (spent|paid) it
        . it's money that went out
        . it came off the account
    """,
    ),
    (
        "transaction_type type entry_type flow cash_flow record_type category_type",
        "income deposit earning",
        """
        (just|only) what came in
        as money in
        as income
        . (I|we) (got|earned) it
        . it's money that came in
        . it was paid into the account
    """,
    ),
    (
        "transaction_type entry_type flow cash_flow",
        "credit in revenue incoming",
        """
        (just|only) what came in
        as money in
        as income
        . (I|we) (got|earned) it
        . it's money that came in
        . it was paid into the account
    """,
    ),
    (
        "transaction_type type entry_type",
        "transfer internal_transfer",
        """
        as a transfer
        between (my|our) own accounts
        . it only went from one account of mine to another
        . it's neither earned nor spent, just moved
        . I moved it from one account to the other
        moved across, not spent
    """,
    ),
    (
        "transaction_type type fee_type entry_type",
        "fee charge service_fee",
        """
        as a fee
        (just|only) the fees
        what the bank charges
        . the bank took it for itself
        . it's a fee
        . it's what they charge for the account
    """,
    ),
)
