"""How people say how long something takes or lasts, how often, how far back, how long before.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "duration duration_minutes duration_mins duration_hours minutes mins hours length_minutes length_hours length_of_time time_needed total_minutes total_hours duration_seconds seconds",
        "*",
        """
        for {v}
        {v}
        {v} long
        {v} in all
        (about|say) {v}
        that's {v}
        . {v} (will do|should be enough)
        . it takes {v}
        . I need {v} for it
        . {v} is about right
        . we'll need {v}
        . give (it|me) {v}
    """,
    ),
    (
        "meeting_duration meeting_length meeting_minutes call_duration appointment_duration appointment_length session_length session_minutes session_duration slot_length slot_minutes lesson_minutes lesson_duration",
        "*",
        """
        for {v}
        {v} long
        {v} should (do|be enough)
        we'll need {v}
        taking {v}
        . it'll take {v}
        . {v} is plenty
        . I've got {v} for it
        . we won't need more than {v}
        . block {v} for it
        . we should be through in {v}
    """,
    ),
    (
        "days num_days number_of_days day_count duration_days trip_days trip_length rental_days length_days stay_days forecast_days days_ahead next_days",
        "*",
        """
        for {v}
        {v}
        {v} in all
        over {v}
        covering {v}
        . it's {v} (altogether|in total)
        . {v} is (what I need|enough)
        . we've got {v}
        . make it {v}
        . I'm thinking of {v}
    """,
    ),
    (
        "weeks num_weeks number_of_weeks duration_weeks plan_weeks program_weeks course_weeks",
        "*",
        """
        for {v}
        over {v}
        spread over {v}
        {v} in all
        {v} from start to finish
        . I've got {v} to get there
        . {v} should be enough
        . it may take {v}
        . give it {v}
        . I want to be (done|there) in {v}
    """,
    ),
    (
        "months num_months number_of_months duration_months term_months term_years loan_term repayment_months repayment_period installments_months contract_months contract_length lease_months lease_term subscription_months loan_term_years years duration_years",
        "*",
        """
        over {v}
        for {v}
        spread over {v}
        running for {v}
        {v} in all
        . {v} would suit (me|us)
        . it should run for {v}
        . I'd take {v} for it
        . {v} is the term
        . I don't want to be tied for longer than {v}
    """,
    ),
    (
        "notice_days notice_period notice_period_days notice_weeks days_notice notice_hours advance_notice",
        "*",
        """
        with {v} notice
        {v} in advance
        {v} beforehand
        (with a|my) notice period of {v}
        . they want {v} notice
        . my contract says {v}
        . I have to tell them {v} ahead
        . we were told {v} notice
        . {v} is the notice I've got to give
    """,
    ),
    (
        "minutes_late late_by_minutes delay_minutes late_minutes lateness_minutes running_late_minutes late_by eta_delay",
        "*",
        """
        [about ]{v} late
        {v} behind (time|schedule)
        {v} later than (planned|agreed)
        with {v} delay
        . I'm running {v} late
        . (it'll|it will) be {v} later
        . traffic is awful, so {v} more
        . I won't make it on time, I need {v} more
        . I missed the bus, that costs me {v}
        . they'll have to wait {v}
        . sorry, it'll be {v}
    """,
    ),
    (
        "snooze snooze_minutes snooze_duration snooze_for snooze_for_minutes snooze_time postpone_minutes postpone_by",
        "*",
        """
        for {v}
        another {v}
        {v} more
        [just ]{v} longer
        . wake me again in {v}
        . give me {v} more
        . let me sleep {v} more
        . come back to me in {v}
        . I need {v} more in bed
        . I'll get up in {v}, promise
        . ask me again in {v}
    """,
    ),
    (
        "delay delay_seconds wait_seconds wait_time wait_minutes delay_ms start_delay in_minutes delay_hours start_in_minutes after_minutes wait",
        "*",
        """
        in {v}
        after {v}
        {v} from now
        once {v} have passed
        with {v} to wait
        but not for another {v}
        . wait {v} first
        . give it {v} before you do
        . let {v} go by first
        . hold off for {v}
    """,
    ),
    (
        "timeout timeout_seconds timeout_ms max_wait max_wait_seconds timeout_minutes request_timeout time_out max_wait_minutes",
        "*",
        """
        waiting {v} at most
        timeout {v}
        with a timeout of {v}
        giving up after {v}
        but stop after {v}
        [and ]{v} before it gives up
        . if nothing comes in {v}, stop
        . don't wait longer than {v}
        . after {v} it can give up
        . it's slow, so allow {v}
        . it should answer (in|within) {v}
    """,
    ),
    (
        "last_minutes last_hours past_hours past_minutes since_minutes since_hours lookback lookback_hours lookback_minutes hours_back minutes_back lookback_period window_minutes window_hours time_window",
        "*",
        """
        (in|over|from) the (last|past) {v}
        going back {v}
        of the last {v}
        no older than {v}
        looking back {v}
        from {v} ago till now
        . the (last|past) {v} will do
        . it started {v} ago
        . go back {v}
        . I only need the last {v}
        . it must have happened in the last {v}
    """,
    ),
    (
        "last_days past_days days_back lookback_days since_days within_days period_days last_n_days recent_days max_age_days past_weeks last_weeks past_months last_months months_back weeks_back newer_than_days posted_within_days",
        "*",
        """
        (in|over|from) the (last|past) {v}
        of the last {v}
        going back {v}
        not older than {v}
        since {v} ago
        . anything older than {v} doesn't matter
        . the last {v} will do
        . go back {v}
        . I only care about the last {v}
        . it can't have been more than {v} ago
        . I've been away for {v}
    """,
    ),
    (
        "older_than_days older_than min_age_days inactive_days days_inactive stale_days unused_days older_than_hours older_than_months inactive_for_days",
        "*",
        """
        that (is|are) older than {v}
        from {v} ago and before
        over {v} old
        nobody has touched for {v}
        {v} or older
        . {v} is the cut-off
        . nobody needs it after {v}
        . the newer ones stay, I mean from {v} up
        . if it's been lying there for {v}, it counts
    """,
    ),
    (
        "retention_days keep_days retention retention_period keep_for_days retention_hours retention_weeks",
        "*",
        """
        kept for {v}
        and keep it for {v}
        for {v}, then it can go
        (held|stored) for {v}
        . we have to keep (things|it) for {v}
        . after {v} it can be deleted
        . {v} is how long we hold on to it
        . the rules say we keep it {v}
        . it should stay there for {v}
    """,
    ),
    (
        "interval every_minutes interval_minutes interval_seconds interval_hours frequency_minutes every_hours repeat_every repeat_interval check_interval poll_interval refresh_interval frequency_hours every_n_hours repeat_every_minutes interval_days every_days every_seconds",
        "*",
        """
        every {v}
        at intervals of {v}
        [once ]every {v}
        with {v} in between
        again and again every {v}
        {v} apart
        . do it every {v}
        . once every {v} (will do|is enough)
        . I want it every {v}
        . leave {v} between
        . it should happen every {v}
    """,
    ),
    (
        "remind_before reminder_minutes remind_before_minutes reminder_minutes_before minutes_before reminder_before alert_minutes_before notify_before lead_time_minutes reminder_offset remind_minutes_before hours_before days_before remind_days_before alert_before lead_time reminder_lead_minutes",
        "*",
        """
        {v} (before|beforehand|earlier|ahead)
        with {v} to spare
        {v} in advance
        {v} before it starts
        (with a nudge|nudging me) {v} before
        . tell me {v} before
        . ping me {v} ahead
        . I need {v} to get ready
        . it takes me {v} to get there
        . give me a shout {v} before
        . {v} before is (early enough|fine)
    """,
    ),
    (
        "expires_in_days expires_in expiry_days expires_in_hours valid_days valid_for_days ttl ttl_seconds expiration_days expires_after_days expiry_hours ttl_minutes link_expiry_days validity_days valid_for valid_hours expires_after",
        "*",
        """
        valid for {v}
        good for {v}
        that (works|lasts) {v}
        expiring after {v}
        for {v} and no longer
        . it should stop working after {v}
        . they need it for {v}
        . after {v} it can go
        . it has to (last|hold) {v}
        . let it run out after {v}
    """,
    ),
    (
        "extend_by extend_by_minutes extension_days extension_hours extra_minutes extra_days additional_days extend_days extend_minutes additional_minutes additional_hours extra_hours extra_nights extend_hours",
        "*",
        """
        by {v}
        {v} (more|longer)
        for another {v}
        {v} on top
        [and ]{v} extra
        . I need {v} more
        . we'd like it {v} longer
        . another {v} should do
        . give (me|us) {v} more
        . I won't be (done|finished) for another {v}
    """,
    ),
    (
        "estimated_hours estimate estimate_hours estimated_minutes effort_hours estimated_days estimated_time estimated_duration effort effort_days",
        "*",
        """
        about {v} of work
        worth {v}
        estimated at {v}
        roughly {v}
        (I'd guess|maybe) {v}
        . it should take {v}
        . I'd (guess|say) {v}
        . my estimate is {v}
        . plan {v} for it
        . somebody will be busy with it for {v}
    """,
    ),
    (
        "buffer buffer_minutes buffer_time buffer_days gap_minutes travel_buffer padding_minutes layover_minutes min_layover_minutes min_layover min_connection_minutes min_connection_time minimum_layover",
        "*",
        """
        with {v} (between|in between)
        leaving {v} (between|in between)
        {v} to spare
        with {v} of breathing space
        with {v} for changing over
        . I need {v} in between
        . leave me {v} to catch my breath
        . I don't like to rush, so {v} to spare
        . less than {v} is too tight
        . we'll want {v} in between
    """,
    ),
)
