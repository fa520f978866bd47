"""How people say further days and times (check-in, delivery, birth, month, event) and what things are for: label to instructions.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "checkin check_in checkin_date check_in_date checkin_day check_in_time arrival_day first_night stay_from stay_start date_in",
        "*",
        """
        (from|starting from) {v}
        checking in {at}
        [with ]check-in {at}
        [and ](I|we) (arrive|get there|check in) {at}
        [and ](I'll|we'll) be there {at}
        arriving {at}
        check-in: {v}
        . (I|we) (check in|arrive) {at}
        . (I'm|we're) coming {at}
        . check-in would be {at}
        . {v} is when (I|we) get there
    """,
    ),
    (
        "checkout check_out checkout_date check_out_date checkout_day check_out_time departure_day stay_until stay_end date_out",
        "*",
        """
        (until|till) {v}
        checking out {at}
        [and ](I|we) (leave|check out|go home) {at}
        [with ]check-out {at}
        check-out: {v}
        staying (until|till) {v}
        [and ]out {at}
        . (I|we) (check out|leave) {at}
        . (I'm|we're) staying until {v}
        . check-out would be {at}
        . (I|we) have to be on the road {at}
    """,
    ),
    (
        "delivery_date delivery_time delivery_day deliver_on deliver_by delivery_slot delivery_window shipping_date ship_date ship_on preferred_delivery_date requested_delivery_date delivered_on expected_delivery",
        "*",
        """
        {at}
        delivered {at}
        to (come|arrive|be here) {at}
        [with ]delivery {at}
        delivery: {v}
        [and ]bring it {at}
        [and ](I|we) (want|need) it here {at}
        . (somebody|someone) is (in|at home) {at}
        . the delivery should come {at}
        . {v} (suits|works for) (me|us)
        . (I'd|we'd) like to have it {at}
    """,
    ),
    (
        "birth_date date_of_birth dob birthday birthdate birthday_date born_on patient_dob born",
        "*",
        """
        born {at}
        [and ]the date of birth is {v}
        date of birth: {v}
        DOB {v}
        birthday {v}
        [and ]the birthday is {at}
        [with ]{v} as date of birth
        . the birthday is {at}
        . the date of birth is {v}
        . {v} is the birthday
    """,
    ),
    (
        "month billing_month report_month pay_period week week_of quarter year period fiscal_year reporting_period billing_period period_name statement_period tax_year payroll_period season school_year model_year",
        "*",
        """
        for {v}
        [and ](it's|that's) for {v}
        {v}
        (only|just) {v}
        [and ]the period is {v}
        covering {v}
        as far as {v} is concerned
        [and ]I mean {v}
        . it's {v}[ I mean]
        . it's about {v}
        . {v} is (all I want|what I need)
    """,
    ),
    (
        "incident_date occurred_at occurred_on date_of_incident happened_at happened_on incident_time onset symptom_onset date_of_loss accident_date date_noticed noticed_on started_happening seen_at last_seen lost_on date_lost found_on failure_time",
        "*",
        """
        {at}
        [and ]that was {at}
        (it|that) happened {at}
        [and ]the date is {v}
        date: {v}
        . it happened {at}
        . that was {at}
        . it was {at} that it happened
        . (it|that) was {at}, to be exact
    """,
    ),
    (
        "purchase_date bought_on order_date purchased_on invoice_date date_of_purchase date_of_order expense_date transaction_date payment_date paid_on receipt_date date_paid issue_date date_received received_on completed_on",
        "*",
        """
        {at}
        [and ]that was {at}
        dated {v}
        from {v}
        [and ]the date is {v}
        date: {v}
        [and ](it|the date) says {v}
        . it was {at}
        . the date (is|was) {v}
        . {v} is the date (on it|on the paper)
    """,
    ),
    (
        "wake_time alarm_time alarm wake_at wake_up_time ring_at alarm_at bedtime_alarm wakeup wake_me_at wakeup_time",
        "*",
        """
        {at}
        for {v}
        [and ](get|wake) me up {at}
        [and ]I (have|want) to (be|get) up {at}
        [and ]it should (go off|ring) {at}
        . I (must|need to|have to) get up {at}
        . {v} is when I (have|need) to get up
        . it (should|has to) go off {at}
        . I want to be awake {at}
    """,
    ),
    (
        "move_in_date move_out_date moving_date handover_date joining_date hire_date last_working_day termination_date retirement_date renewal_date start_of_employment join_date installation_date launch_date release_date go_live_date go_live publish_date publication_date show_date",
        "*",
        """
        {at}
        [and ]that's {at}
        [and ]the day is {v}
        {v}
        [and ]it (happens|takes place) {at}
        date: {v}
        . that (will be|is) {at}
        . {v} is the (day|date)
        . (the|its) date is {v}
    """,
    ),
    (
        "timezone time_zone tz timezone_name in_timezone target_timezone to_timezone local_timezone",
        "*",
        """
        {v} time
        in {v} time
        [and ]all in {v} time
        time zone: {v}
        [the ]time zone is {v}
        going by {v} time
        [and ](I'm|we're) on {v} time
        . that's {v} time
        . the time zone is {v}
        . the clock there is on {v} time
    """,
    ),
    (
        "label label_name timer_name reminder_label alarm_label alarm_name sticker badge nickname alias display_name short_name",
        "*",
        """
        (labelled|labeled) {v}
        [and ]call it {v}
        [with ]{v} as [the ]label
        called {v}
        for {v}
        label: {v}
        [and ]it (says|should say) {v}
        [and ](write|put) {v} on it
        . (name|call) it {v}
        . it's for {v}
        . the label is {v}
        . put {v} on it so [that ]I know what it is
    """,
    ),
    (
        "purpose use_case intended_use usage goal objective aim purpose_of_trip purpose_of_visit visit_purpose use_for needed_for loan_purpose trip_purpose intent",
        "*",
        """
        for {v}
        [and ]it's for {v}
        (meant|intended) for {v}
        [and ]the purpose is {v}
        purpose: {v}
        [and ](I|we) (want|need) it for {v}
        . it's for {v}
        . (I|we) need it for {v}
        . {v} is what it's for
        . what (I|we) have in mind is {v}
        . it's meant for {v}
    """,
    ),
    (
        "topic theme subject_matter about discussion_topic subject_area topic_name interest area_of_interest course_topic concerning on_topic regarding discipline focus focus_area",
        "*",
        """
        about {v}
        on {v}
        [and ](it's|it should be) about {v}
        (on the|with the) topic of {v}
        topic: {v}
        (concerning|regarding|to do with) {v}
        [and ]the topic is {v}
        something (about|on|to do with) {v}
        . it's about {v}
        . {v} is the topic
        . the topic is {v}
        . {v} is what interests me
        . I'd like it to be about {v}
    """,
    ),
    (
        "subject email_subject subject_line mail_subject headline email_title message_subject",
        "*",
        """
        about {v}
        with the subject {v}
        [with ]{v} (as|in) the subject[ line]
        subject: {v}
        [the ]subject is {v}
        headed {v}
        [and ](put|write) {v} in the subject line
        [and ](it|the subject) should (say|read) {v}
        . the subject is {v}
        . the heading is {v}
        . it's about {v}
    """,
    ),
    (
        "title document_title post_title issue_title ticket_title task_title event_title heading name_of_event meeting_title page_title note_title article_title event_name report_title todo task task_name summary short_description headline_text title_text",
        "*",
        """
        called {v}
        [with ]{v} as [the ]title
        titled {v}
        title: {v}
        [and ]the title is {v}
        [and ](call|name) it {v}
        [and ](it|the title) should (say|be|read) {v}
        under the heading {v}
        headed {v}
        . (call|name) it {v}
        . the title (is|should be) {v}
        . {v} is the title
        . for a title, {v} will do
    """,
    ),
    (
        "occasion event celebration occasion_type event_type_text celebrating holiday special_occasion festivity event_occasion",
        "*",
        """
        for {v}
        [and ](it's|that's) for {v}
        [and ]the occasion is {v}
        occasion: {v}
        on the occasion of {v}
        because of {v}
        to celebrate {v}
        . it's for {v}
        . the occasion is {v}
        . {v} is coming up
        . (we're|we are) celebrating {v}
    """,
    ),
    (
        "reason reason_text cancellation_reason cancel_reason return_reason refund_reason reason_for_visit visit_reason leave_reason reason_for_leave absence_reason justification rationale reason_for_return reason_for_change reason_for_cancellation reason_for_call motivation why explanation",
        "*",
        """
        [and ]the reason is {v}
        reason: {v}
        [and ](here's why|the reason is this): {v}
        [and ]if they ask why: {v}
        the reason being {v}
        for this reason: {v}
        why: {v}
        [and ]give this as the reason: {v}
        . the reason[ for it] is {v}
        . the reason is simple: {v}
        . it's this: {v}
        . as for the reason: {v}
        . (here's|this is) the reason: {v}
    """,
    ),
    (
        "cause root_cause cause_of_issue fault_cause suspected_cause cause_description cause_of_damage cause_of_delay reason_for_failure failure_reason origin_of_problem probable_cause",
        "*",
        """
        [and ]the cause (is|was) {v}
        cause: {v}
        caused by this: {v}
        [and ]what (caused it|was behind it): {v}
        [and ]it (came|comes) down to this: {v}
        [and ]what went wrong: {v}
        root cause: {v}
        . the cause[ of it] (is|was) {v}
        . what was behind it: {v}
        . we (found|know) the cause: {v}
        . this is (how|why) it happened: {v}
    """,
    ),
    (
        "resolution solution fix fix_applied resolution_notes resolution_note how_resolved outcome workaround closing_note action_taken resolution_text resolution_summary closing_comment remedy result",
        "*",
        """
        resolution: {v}
        [and ]how it (was solved|ended): {v}
        [and ]put down how it was solved: {v}
        [and ]what came of it: {v}
        outcome: {v}
        with this as the resolution: {v}
        [and ]what was done: {v}
        . it was solved like this: {v}
        . this is what (helped|solved it): {v}
        . in the end it was this: {v}
        . (here's|this is) how it was settled: {v}
    """,
    ),
    (
        "note notes comment comments remark remarks memo additional_notes extra_notes note_text comment_text annotation internal_note additional_info additional_information feedback order_notes observation observations addendum customer_note private_note visit_notes",
        "*",
        """
        with (the|a) note {v}
        note: {v}
        [and ](add|put in|attach) (the|this) note: {v}
        [and ](add|mention|write): {v}
        [and ](leave|put) a comment: {v}
        comment: {v}
        [and ](write|note) down {v}
        with the remark {v}
        P.S. {v}
        . the note (says|should say): {v}
        . (please mention|mention): {v}
        . a (note|remark) to go with it: {v}
        . one more thing to put down: {v}
    """,
    ),
)
