"""How people say boolean arguments of invoices, payments and banking.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "taxable is_taxable apply_tax charge_tax add_tax charge_vat apply_vat subject_to_tax",
        "true",
        """
        taxable
        with (tax|VAT) on top
        and (charge|add) (tax|VAT)
        plus (tax|VAT)
        . there's (tax|VAT) on (it|that)
        . they have to pay (tax|VAT) on it
        . (the taxman|the tax office) wants his share of (it|that)
        (tax|VAT) (applies|to be added)
        subject to (tax|VAT)
    """,
    ),
    (
        "taxable is_taxable apply_tax charge_tax add_tax charge_vat apply_vat subject_to_tax",
        "false",
        """
        tax(-| )free
        (without|no) (tax|VAT)
        . there's no (tax|VAT) on (it|that)
        don't (charge|add) [any ](tax|VAT)
        . they don't [have to ]pay (tax|VAT)
        . it isn't (taxed|taxable)
        not taxable
        . (tax|VAT) doesn't apply (here|to it)
    """,
    ),
    (
        "tax_exempt is_tax_exempt exempt_from_tax vat_exempt tax_free exempt zero_rated",
        "true",
        """
        tax(-| )exempt
        without (tax|VAT)
        . they're (exempt|let off) from (tax|VAT)
        . it's a charity, they don't pay (tax|VAT)
        (exempt|free) from (tax|VAT)
        no (tax|VAT) for them
        . they have (an exemption|a certificate), so no (tax|VAT)
        . (tax|VAT) doesn't apply
    """,
    ),
    (
        "tax_exempt is_tax_exempt exempt_from_tax vat_exempt tax_free exempt zero_rated",
        "false",
        """
        not [tax-]exempt
        with (tax|VAT)
        . they [have to ]pay (tax|VAT) (like everyone else|as usual)
        . they're not exempt
        . there's no exemption (for them|here)
        . (the|their) exemption (has run out|is no longer valid)
        plus (tax|VAT) as usual
        with the (usual|normal) (tax|VAT) on it
    """,
    ),
    (
        "tax_included includes_tax price_includes_tax vat_included tax_inclusive gross",
        "true",
        """
        (including|incl.) (tax|VAT)
        with (tax|VAT) (in it|included)
        gross
        . (tax|VAT) is (in there|included) already
        . that's with (tax|VAT)
        (tax|VAT) included
        . that's the price they pay in the end, with (tax|VAT) and all
        all in, tax too
    """,
    ),
    (
        "tax_included includes_tax price_includes_tax vat_included tax_inclusive gross",
        "false",
        """
        (excluding|excl.|before|without) (tax|VAT)
        net
        . (tax|VAT) (comes|goes) on top (of that|later)
        plus (tax|VAT)
        (tax|VAT) not included
        . that's (before|without) (tax|VAT)
        . there's still (tax|VAT) to come
        (tax|VAT) to be added
    """,
    ),
    (
        "international is_international cross_border foreign overseas abroad outside_country is_foreign",
        "true",
        """
        international
        abroad
        . it's (going|for someone) (abroad|overseas)
        to (another|a foreign) country
        across the border
        (overseas|foreign)
        . they (live|are) (abroad|in another country)
        not (within|in) this country
        . it (leaves|crosses) the (country|border)
    """,
    ),
    (
        "international is_international cross_border foreign overseas abroad outside_country is_foreign",
        "false",
        """
        (not international|domestic)
        within the country
        not abroad
        (domestic|inland) only
        . it (stays|remains) (in|inside) the country
        . it's all in this country
        . they're in the same country as (me|us)
        nothing foreign
        no border (in between|to cross)
    """,
    ),
    (
        "instant is_instant instant_transfer immediate instant_payment real_time immediately express_payment",
        "true",
        """
        (instantly|instant)
        (right|straight) away
        (immediately|at once)
        . they (need|want) it (this minute|now)
        . it has to (be there|arrive) within (seconds|minutes)
        now, not tomorrow
        . I'm (standing|sitting) next to (him|her) and (he|she)'s waiting for it
        . it's got to be there now
        in real time
    """,
    ),
    (
        "instant is_instant instant_transfer immediate instant_payment real_time immediately express_payment",
        "false",
        """
        not instant
        (the (normal|slow|usual) way|by the normal route), it can take (a day or two|its time)
        . it (can|may) take (a few|its usual) days
        . it doesn't have to be there (now|at once|today)
        (the standard|standard) one, not instant
        . I don't want to pay (extra|a fee) for (instant|speed)
        . tomorrow or the day after is (early|soon) enough
        no need for an instant one
    """,
    ),
    (
        "recurring_payment standing_order recurring_invoice is_recurring_payment recurring_billing auto_bill",
        "true",
        """
        as a standing order
        and keep (paying|charging) it (regularly|every time)
        every (time|period) from now on
        (recurring|as a recurring one)
        . it comes (up|round) regularly
        . it's a regular (one|payment)
        . I don't want to do it by hand (every|each) time
        until (I|we) (cancel|stop) it
        over and over, automatically
    """,
    ),
    (
        "recurring_payment standing_order recurring_invoice is_recurring_payment recurring_billing auto_bill",
        "false",
        """
        (just|only) (this once|once)
        (a|as a) one-off
        one(-| )time
        not (recurring|regularly|every time)
        . it's a single payment
        . it won't come (up|round) again
        no standing order
        . I don't want (it to repeat|a subscription)
    """,
    ),
    (
        "paid is_paid already_paid mark_paid mark_as_paid settled payment_received set_paid",
        "true",
        """
        paid
        (already|all) paid
        . (it's|it has been) (paid|settled)
        . the money('s| has) (arrived|come in|landed)
        and mark it [as ]paid
        . they('ve| have) (paid|settled up)
        . I saw the money (come in|on the account)
        (fully|completely) settled
        . nothing's (owed|outstanding) (any more|on it)
    """,
    ),
    (
        "paid is_paid already_paid mark_paid mark_as_paid settled payment_received set_paid",
        "false",
        """
        unpaid
        not [yet ]paid
        . (it hasn't|it's not) been paid[ yet]
        . they [still ]owe us (that|the money)
        still (open|outstanding|owed)
        . (no|we've seen no) money (so far|yet)
        . they haven't (paid|coughed up)[ yet]
        . we're still waiting for the money
        . the payment bounced
    """,
    ),
    (
        "billable is_billable chargeable bill_client billable_hours bill_to_client is_chargeable charge_client",
        "true",
        """
        billable
        and (bill|charge) it to the client
        . the client (pays|is paying) (for it|that)
        on the client's bill
        . it goes on (the|their) (bill|invoice)
        . we can (charge|bill) [for ](it|that)
        to be (billed|invoiced)
        chargeable
        . it's (paid|client) work
    """,
    ),
    (
        "billable is_billable chargeable bill_client billable_hours bill_to_client is_chargeable charge_client",
        "false",
        """
        (non-billable|not billable)
        (without|not) charging (it|the client)
        . (it's on us|it's on the house)
        . we (can't|don't) (charge|bill) (that|it)
        don't (bill|charge) (it|that|the client)
        . the client (doesn't|won't) pay for (it|that)
        . it's (internal|in-house) (time|work)
        . we do (it|that) for free
        at our own (cost|expense)
    """,
    ),
    (
        "reimbursable reimburse reimbursement is_reimbursable refund_employee claim_back request_reimbursement",
        "true",
        """
        (reimbursable|to be reimbursed)
        and I('d like| want) (it|the money) back
        . I paid (it|that) (myself|out of my own pocket)
        . it came (out of|from) my own (pocket|wallet|money)
        . I put it on my (own|private) card
        and claim it back[ for me]
        . the company (owes|should pay) me (that|for it)
        . I (advanced|laid out) the money
        with the money back to me
    """,
    ),
    (
        "reimbursable reimburse reimbursement is_reimbursable refund_employee claim_back request_reimbursement",
        "false",
        """
        (not reimbursable|not to be reimbursed)
        . I don't (want|need) (it|the money) back
        . it was on the company card
        . the company paid (it|for it) (directly|already)
        no reimbursement
        . there's nothing to (pay|claim) back
        . I'll (pay|cover) (it|that) myself, no (claim|refund)
        . nobody has to pay me back
    """,
    ),
    (
        "waive_fee waive_late_fee waive_fees fee_waived no_fee waive_charge waive skip_fee waive_penalty",
        "true",
        """
        without (the|a|any) fee
        and (waive|drop|forget) the fee
        (free of charge|no charge)
        . let them off the fee
        . it (was|is) (our|not their) fault, so no fee
        . they've always (paid|been) on time, so (no|drop the) fee
        fee waived
        . it's their first time, let's be (generous|kind) about the (fee|charge)
        . they shouldn't (pay|be charged) (a|the) fee
    """,
    ),
    (
        "waive_fee waive_late_fee waive_fees fee_waived no_fee waive_charge waive skip_fee waive_penalty",
        "false",
        """
        with the (fee|usual charge)
        and (charge|keep) the fee
        . they (have to|should) pay the fee
        . the fee (stands|stays|applies)
        don't waive (anything|the fee)
        (plus|incl.) the fee
        . no (mercy|exceptions), the fee has to be paid
        . we've let them off (often enough|once already), so this time they pay
        fee not waived
    """,
    ),
    (
        "late_fee apply_late_fee charge_late_fee add_late_fee charge_interest late_charge add_interest apply_penalty",
        "true",
        """
        with (a|the) (late fee|penalty|late charge)
        and (add|charge) (interest|a late fee|the late fee)
        plus (a|the) late fee
        . they were (warned|told), so they can pay (extra|the late fee)
        . it's (weeks|long) overdue, so with (interest|a penalty)
        . they should pay (extra|something on top) for being late
        late fee (on top|too)
        . they (pay|are) late every time, so let it cost them
    """,
    ),
    (
        "late_fee apply_late_fee charge_late_fee add_late_fee charge_interest late_charge add_interest apply_penalty",
        "false",
        """
        without (a|the|any) (late fee|penalty|interest)
        no (late fee|penalty|interest)[ this time]
        (don't|do not) (add|charge) (interest|anything) for (the delay|being late)
        . it's only a (day|bit) late, so (nothing on top|no fee)
        skip the late fee
        . they (had|have) a good reason for the delay, so (nothing extra|no penalty)
        . (they'd|they had) asked for more time, so it isn't [really ]late
        . we don't want to (punish|penalise) them
    """,
    ),
    (
        "allow_partial allow_partial_payment partial_payment installments pay_in_installments instalments",
        "true",
        """
        (partial|a part) is (fine|ok) too
        . they (can|may) pay (in bits|part of it|a part now)
        in (instalments|installments|several goes)
        even if it's (just|only) a part
        . they can't manage (it|the full amount) (in one go|at once)
        bit by bit
        . (part|some) of it now, the rest later
        . a bit at a time will do
        (in part|partly), if need be
    """,
    ),
    (
        "allow_partial allow_partial_payment partial_payment installments pay_in_installments instalments",
        "false",
        """
        (in full|the full amount)[ only]
        all (in one go|at once)
        (all of it|everything) or nothing
        no (partial|part) (payments|amounts)
        . they (have to|must) pay (it all|everything) at once
        not in (instalments|parts|bits)
        . (half|part) of it (doesn't|won't) (help|do)
        . I don't (want|accept) (it in bits|just a part)
        nothing partial
    """,
    ),
    (
        "autopay auto_pay enable_autopay direct_debit automatic_payment autopay_enabled auto_debit",
        "true",
        """
        (by|with) (direct debit|autopay)
        and have it (taken|paid) automatically
        (autopay|direct debit) on
        . it should (come|go) out of (the|my) account by itself
        . I (keep forgetting|always forget) to pay (it|them), so (take|do) it automatically
        so [that ]I don't have to (think of|remember) it
        (automatically|every time by itself)
        . they may (take|draw) it from my account
    """,
    ),
    (
        "autopay auto_pay enable_autopay direct_debit automatic_payment autopay_enabled auto_debit",
        "false",
        """
        without (direct debit|autopay)
        (autopay|direct debit) off
        no (autopay|direct debit)
        . I('ll| will) (pay|transfer) (it|each one) (myself|by hand)
        . nothing should be (taken|drawn) from my account (by itself|automatically)
        not automatically
        . I (want|like) to (see|check) each bill before I pay
        . I don't want (anyone|them) (dipping|reaching) into my account
    """,
    ),
)
