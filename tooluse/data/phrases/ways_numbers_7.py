"""How people say sums of money and shares of them: prices, tips, deposits, pay, rates.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "amount payment_amount transfer_amount total total_amount sum amount_usd amount_eur invoice_amount transaction_amount charge_amount amount_due",
        "*",
        """
        {v}
        {v} in all
        of {v}
        to the tune of {v}
        (that's|it's) {v}
        . it's about {v}
        . it (comes|came) to {v}
        . the sum is {v}
        . {v} is what we (agreed on|said)
        . make it {v}
        . it should be {v} exactly
    """,
    ),
    (
        "expense_amount amount_spent amount_paid spent cost total_cost purchase_amount receipt_total paid_amount actual_cost purchase_price price_paid",
        "*",
        """
        {v}
        {v} down the drain
        for {v}
        that was {v}
        (set|put) me back {v}
        . it (cost|was) {v}
        . I paid {v}
        . the receipt says {v}
        . they charged me {v}
        . I (spent|left) {v} there
        . {v} gone
    """,
    ),
    (
        "price unit_price asking_price list_price sale_price new_price selling_price listing_price item_price base_price price_usd price_eur ticket_price",
        "*",
        """
        for {v}
        at {v}
        costing {v}
        price [is ]{v}
        . it's {v}
        . it (costs|goes for|is going for) {v}
        . the price is {v}
        . we're asking {v}
        . {v} sounds like a fair price
    """,
    ),
    (
        "tip tip_amount gratuity gratuity_amount driver_tip",
        "*",
        """
        plus {v} for the (service|trouble)
        with {v} on top for (her|him|them)
        and {v} (extra|on top) as a thank-you
        and leave {v} for (them|the driver|the staff)
        tip {v}
        . (he|she)'s earned {v} extra
        . they were lovely, so {v} on top
        . I'd like to leave {v} for them
        . give them {v} on top
        . {v} extra for being so quick
    """,
    ),
    (
        "tip_percent tip_percentage gratuity_percent tip_rate gratuity_percentage tip_pct",
        "*",
        """
        [and ]{v} on top for the service
        with {v} for the (waiter|waitress|service)
        leaving {v}
        adding {v}
        tip {v}
        . we want to leave {v}
        . the service was (great|okay), say {v}
        . I usually give {v}
        . {v} for the staff is normal here
        . they deserve {v}
    """,
    ),
    (
        "discount discount_percent discount_percentage percent_off discount_amount rebate discount_rate markdown discount_pct reduction",
        "*",
        """
        {v} off
        with {v} off
        {v} cheaper
        [and ]take {v} off
        less {v}
        {v} off the (price|normal price)
        . they get {v} off
        . we promised {v} off
        . knock {v} off
        . it should be {v} cheaper
        . {v} less than usual is the deal
    """,
    ),
    (
        "deposit deposit_amount down_payment security_deposit upfront_amount advance_payment prepayment down_payment_amount",
        "*",
        """
        with {v} (down|up front|upfront)
        putting {v} down
        {v} in advance
        paying {v} first
        [and ]{v} up front
        . I can put {v} down
        . they want {v} up front
        . {v} in advance is (okay|fine)
        . I've got {v} to put down
        . the rest comes later, {v} now
    """,
    ),
    (
        "fee service_fee shipping_cost shipping_fee delivery_fee late_fee cancellation_fee entry_fee handling_fee membership_fee processing_fee registration_fee",
        "*",
        """
        for {v}
        at {v}
        {v} on top
        plus {v}
        charging {v} for it
        . they (take|charge|want) {v} for it
        . it costs {v}[ extra]
        . {v} is what it costs
        . that's {v} on top
        . we charge {v} for that
    """,
    ),
    (
        "salary annual_salary gross_salary base_salary salary_amount yearly_salary current_salary income annual_income gross_income yearly_income household_income wage monthly_income earnings",
        "*",
        """
        on {v}
        earning {v}
        making {v}
        with {v} coming in
        paid {v}
        . I (make|earn|get) {v}
        . the job pays {v}
        . my pay is {v}
        . {v} is what lands on the payslip
        . it says {v} in the contract
    """,
    ),
    (
        "min_salary salary_min expected_salary minimum_salary desired_salary salary_expectation salary_from min_pay salary_expectations",
        "*",
        """
        paying {v} (or more|at least|upwards)
        from {v} (up|upwards)
        for {v} or more
        at least {v}
        {v} and up
        . I won't get out of bed for less than {v}
        . I need {v} to make ends meet
        . below {v} I can't do it
        . I make almost that now, so {v} at least
        . it has to pay {v} or more
    """,
    ),
    (
        "hourly_rate rate_per_hour hourly_wage rate_hourly price_per_hour cost_per_hour hourly_price",
        "*",
        """
        at {v} an hour
        for {v} an hour
        {v} (an|per) hour
        [and ]{v} for every hour
        billed at {v} an hour
        . I (take|charge) {v} an hour
        . they (pay|charge) {v} an hour
        . an hour is {v}
        . it's {v} by the hour
    """,
    ),
    (
        "refund_amount partial_refund refund partial_refund_amount refund_total credit_amount compensation_amount reimbursement_amount claim_amount",
        "*",
        """
        of {v}
        {v} back
        getting {v} back
        [so ]{v} (back|in return)
        {v} to be paid back
        . they should get {v} back
        . {v} back would be fair
        . we agreed on {v} back
        . pay back {v}
        . it was {v} too much
    """,
    ),
    (
        "donation donation_amount contribution gift_amount pledge_amount contribution_amount pledge gift_card_amount gift_value",
        "*",
        """
        with {v}
        {v} from (me|us)
        giving {v}
        to the tune of {v}
        . I'd like to give {v}
        . I can spare {v}
        . {v} is what I can give
        . we (collected|got together) {v}
        . put me down for {v}
    """,
    ),
    (
        "rent monthly_rent rent_amount rent_price rent_per_month current_rent",
        "*",
        """
        for {v} a month
        at {v} a month
        {v} a month
        rent [is ]{v}
        . it (costs|is) {v} a month
        . the landlord (gets|wants|asks) {v}
        . {v} goes out every month for it
        . we pay {v}
        . each month it's {v}
    """,
    ),
    (
        "fine fine_amount penalty penalty_amount",
        "*",
        """
        of {v}
        {v} to pay
        for {v}
        costing {v}
        . they want {v} from (me|us)
        . it says {v} on the slip
        . I'm supposed to pay {v}
        . {v} is what it cost (me|us)
        . they made it {v}
    """,
    ),
    (
        "daily_budget budget_per_day daily_spend max_daily_spend",
        "*",
        """
        {v} a day
        with {v} a day
        spending {v} a day
        {v} per day and no more
        at {v} a day
        . we can spend {v} a day
        . it may cost {v} a day
        . {v} a day is (what we've got|the plan)
        . stop when it's spent {v} in a day
    """,
    ),
    (
        "loan_amount mortgage_amount principal borrow_amount principal_amount amount_borrowed credit_sum",
        "*",
        """
        of {v}
        borrowing {v}
        for {v}
        {v} from the bank
        . I (need|want) to borrow {v}
        . {v} is what we're short of
        . the bank would (lend|give) us {v}
        . we need {v} for it
    """,
    ),
    (
        "goal_amount savings_goal target_amount savings_target fundraising_goal target_savings saving_goal",
        "*",
        """
        until I've got {v}
        up to {v}
        aiming for {v}
        with {v} as the goal
        {v} in the end
        . I want to get to {v}
        . I need {v} for it
        . in the end it should be {v}
        . {v} is what it takes
        . once there's {v} I'm done
    """,
    ),
    (
        "monthly_contribution monthly_amount monthly_payment monthly_savings monthly_deposit contribution_per_month monthly_installment",
        "*",
        """
        {v} a month
        with {v} a month
        putting {v} aside each month
        {v} every month
        at {v} a month
        . I can (manage|spare) {v} a month
        . every month it's {v}
        . {v} a month goes in
        . each month I'd pay {v}
    """,
    ),
    (
        "interest_rate annual_rate apr annual_interest_rate rate_percent expected_return annual_return return_rate interest_percent",
        "*",
        """
        at {v}
        with {v} (interest|a year)
        {v} interest
        bearing {v}
        {v} a year
        . the bank (says|offers|wants) {v}
        . it's {v} a year
        . they gave us {v}
        . I reckon with {v} a year
    """,
    ),
    (
        "tax_rate vat_rate vat tax_percent tax_percentage sales_tax tax sales_tax_rate",
        "*",
        """
        with {v} added
        plus {v}
        at {v}
        {v} on top
        rate {v}
        . it's {v} (here|where I live)
        . we (add|put) {v} on top
        . {v} comes on top
        . it's {v} for this kind of thing
    """,
    ),
    (
        "bid bid_amount max_bid offer_amount counter_offer offer_price max_offer bid_price",
        "*",
        """
        of {v}
        at {v}
        for {v}
        offering {v}
        going to {v}
        . I'd give {v} for it
        . {v} is (my|our) offer
        . I'd (go to|pay) {v}
        . tell them {v}
        . it's worth {v} to me
    """,
    ),
    (
        "commission_rate commission commission_percent commission_amount commission_pct agent_fee_percent broker_fee",
        "*",
        """
        with {v} for whoever sells it
        with {v} for the agent
        {v} of it going to the agent
        commission {v}
        at {v}
        . the agent (gets|takes) {v}
        . {v} (is|was) agreed for the agent
        . whoever sells it gets {v}
    """,
    ),
)
