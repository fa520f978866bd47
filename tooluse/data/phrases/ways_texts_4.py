"""How people say the day and the time: start, end, deadline, since, arrival, expiry, new and old times.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "building building_name floor floor_name wing gate site_area facility factory line production_line",
        "*",
        """
        in {v}
        [and ]it's {v}
        that's {v}
        (over|it's) in {v}
        where: {v}
        (for|as for) {v}
        . it's {v}
        . it's {v} (I mean|we're talking about)
        . {v} is (the place|where it is)
    """,
    ),
    (
        "date day appointment_date visit_date booking_date reservation_date event_date meeting_date preferred_date requested_date service_date session_date scheduled_date planned_date transfer_date travel_date trip_date game_date",
        "*",
        """
        {at}
        {at} (please|if possible)
        for {v}
        [and ](that's|it's) for {v}
        date: {v}
        [and ]I('m| am) thinking of {v}
        {v}
        {v} (would be|is) (good|fine|great)
        [and ]the (day|date) is {v}
        . {v} (suits|works for) (me|us)
        . it's for {v}
        . it (has|needs) to be {at}
        . {v} is the day
    """,
    ),
    (
        "time appointment_time booking_time reservation_time meeting_time preferred_time time_slot slot hour time_of_day event_time scheduled_time visit_time requested_time timeslot",
        "*",
        """
        {at}
        {at} (please|if possible|if you can)
        {v}
        for {v}
        [and ](let's|we can) say {v}
        {v} (sharp|on the dot)
        time: {v}
        [and ]make it {v}
        . {v} (suits|works for) (me|us)[ best]
        . {v} would be (perfect|ideal|good)
        . it (should|has to) be {at}
        . I can do {v}
    """,
    ),
    (
        "when datetime date_time scheduled_for scheduled_at schedule_at run_at send_at publish_at execute_at appointment_datetime scheduled_time_utc time_and_date date_and_time planned_for post_at",
        "*",
        """
        {at}
        (to happen|to be done) {at}
        [and ]not now but {at}
        {at} please
        when: {v}
        for {v}
        [and ]let it be {at}
        . {v} is when (it's wanted|I want it)
        . it (should|has to|ought to) happen {at}
        . (I want|I'd like) it {at}
        . {v} is (the moment|the right time)
    """,
    ),
    (
        "start_date start from_date date_from begin_date starting_on starts_on commencement_date first_day start_day period_start date_start valid_from effective_date effective_from valid_since effective available_from",
        "*",
        """
        (from|starting|starting from) {v}
        starting {at}
        [and ](it starts|it begins) {at}
        from {v} (on|onwards)
        [and ]the first day is {v}
        (as of|as from) {v}
        beginning {at}
        start: {v}
        . it (starts|begins) {at}
        . {v} is the (first day|start)
        . (it should|it has to) start {at}
        . nothing (counts|happens) before {v}
    """,
    ),
    (
        "start_time time_from from_time begin_time begins_at starts_at start_at start_hour opening_time kickoff_time window_start",
        "*",
        """
        (from|starting from) {v}
        starting {at}
        from {v} (on|onwards)
        [and ](it starts|it begins|we start) {at}
        {v} is the start
        start: {v}
        (beginning|kicking off) {at}
        . it (starts|begins) {at}
        . (I|we) want to (start|begin) {at}
        . nothing before {v}
    """,
    ),
    (
        "end_date end until to_date date_to till through ends_on end_day last_day period_end date_end valid_until valid_to finish_date through_date until_date final_day",
        "*",
        """
        until {v}
        (till|up to) {v}
        ending {at}
        [and ]it ends {at}
        until {v} (inclusive|at the end)
        [and ]the last day is {v}
        end: {v}
        (going|running) on until {v}
        . it (ends|stops) {at}
        . {v} is the last day
        . (I|we) need it until {v}
        . it should last until {v}
    """,
    ),
    (
        "end_time time_to to_time until_time ends_at end_at finish_time end_hour closing_time window_end finishes_at stop_at",
        "*",
        """
        until {v}
        (till|up to) {v}
        [and ]it('s| is) over {at}
        ending {at}
        done {at}
        [and ]no later than {v}
        end: {v}
        [and ](finishing|stopping) {at}
        . it (ends|stops|finishes) {at}
        . (I|we) have to (stop|be out) {at}
        . it goes on until {v}
    """,
    ),
    (
        "due due_date deadline due_by due_on complete_by finish_by needed_by need_by required_by due_at target_date delivery_deadline submission_deadline respond_by by_when submit_by payment_due_date completion_date target_completion_date due_time due_datetime",
        "*",
        """
        by {v}
        (due|due by) {v}
        [and ]it('s| is) due {at}
        [and ]no later than {v}
        deadline: {v}
        [and ]it (has|needs) to be (done|ready|finished) by {v}
        until {v} at the latest
        the deadline is {v}
        . {v} is the (deadline|latest)
        . it('s| is) due {at}
        . (they|we) (need|want) it by {v}
        . there's time until {v}
        . it can't be later than {v}
    """,
    ),
    (
        "since from_when since_date changed_since updated_since updated_after created_after after after_date modified_since not_before posted_after newer_than earliest date_after earliest_date",
        "*",
        """
        since {v}
        from {v} (on|onwards)
        (after|later than) {v}
        not before {v}
        nothing older than {v}
        (only|just) since {v}
        starting from {v}
        [and ]nothing from before {v}
        . (everything|all) since {v}
        . what's before {v} (doesn't|does not) (matter|interest me)
        . {v} is as far back as (I want|it goes)
        . it starts with {v}
    """,
    ),
    (
        "before before_date created_before not_after older_than updated_before posted_before latest latest_date date_before modified_before prior_to earlier_than",
        "*",
        """
        before {v}
        (prior to|earlier than) {v}
        no later than {v}
        (until|up to) {v}
        only what's from before {v}
        [and ]nothing (from after|later than) {v}
        . nothing after {v}
        . what came after {v} (doesn't|does not) (matter|count)
        . {v} is the (cut-off|latest)
        . {v} is where it stops
    """,
    ),
    (
        "arrival arrival_date arrival_time arrive_by arrives_at arriving_at eta expected_arrival arrival_datetime arrive_at arriving",
        "*",
        """
        arriving {at}
        [and ](I|we) (arrive|get there) {at}
        [and ](I'll|we'll) be there {at}
        to be there {at}
        arrival: {v}
        with arrival {at}
        [and ](I|we) should be there by {v}
        . (I|we) (arrive|get in) {at}
        . (I'll|we'll) (be|get) there {at}
        . the arrival is {at}
        . (I'm|we're) expected {at}
        . {v} is when (I|we) arrive
    """,
    ),
    (
        "departure departure_date departure_time depart depart_at leave_at departing_at leaving_at outbound_date depart_date leave_time departure_datetime flight_date depart_after out_date leaving",
        "*",
        """
        leaving {at}
        [and ](I|we) (leave|go|set off) {at}
        (departing|setting off) {at}
        departure: {v}
        {at}
        out {at}
        [and ]the departure is {at}
        . (I|we) (leave|set off|are off) {at}
        . (I|we) want to (leave|get away) {at}
        . {v} is when (I|we) leave
        . it (departs|goes) {at}
        . (I|we) have to leave {at}
    """,
    ),
    (
        "return_date returning_on inbound_date back_on return_day date_of_return return return_on return_time back_at return_by pickup_return coming_back back_date",
        "*",
        """
        (back|and back) {at}
        returning {at}
        [and ](I'm|we're) back {at}
        (and|with the) return {at}
        return: {v}
        [and ](coming|going) back {at}
        [and ](I|we) come back {at}
        . (I'll|we'll) be back {at}
        . (I|we) return {at}
        . (I|we) have to be back by {v}
        . the way back is {at}
    """,
    ),
    (
        "expires best_before expiry expiry_date expiration_date expires_at use_by best_by expiration expires_on use_by_date sell_by valid_through expiry_time best_before_date end_of_validity",
        "*",
        """
        (best before|use by) {v}
        good until {v}
        [and ]it (expires|runs out) {at}
        expires {at}
        (valid|good) until {v}
        [and ](it's|it is) (good|valid) till {v}
        expiry: {v}
        . it (expires|runs out) {at}
        . it's no (good|use) after {v}
        . {v} is the last day (it's good|for it)
        . the date on it is {v}
        . it keeps until {v}
    """,
    ),
    (
        "new_time to_time_new moved_to_time reschedule_time new_start_time updated_time rescheduled_time new_slot changed_time",
        "*",
        """
        to {v}
        to {v} instead
        [and ]{v} instead
        (move|shift|push) it to {v}
        from now on {v}
        [and ](make|let's make) it {v}
        new time: {v}
        . {v} (would suit|suits) me better
        . {v} is the new time
        . I (can't make|couldn't make) it before {v}
        . it (should|shall) be {at} now
        . {v} (works|would work) for (everybody|me)
    """,
    ),
    (
        "new_date new_day reschedule_date moved_to new_start_date new_due_date new_deadline updated_date reschedule_to rescheduled_date postponed_to new_end_date new_datetime new_appointment_date new_delivery_date",
        "*",
        """
        to {v}
        to {v} instead
        [and ]{v} instead
        (move|shift|push) it to {v}
        [and ](make|let's make) it {v}
        new date: {v}
        [and ](it's|it is) {v} now
        . {v} is the new date
        . {v} (suits|would suit) (me|us) better
        . it (should|shall) be {at} now
        . (I|we) can (make|do) {v}
        . {v} (works|would work) for (everybody|me)
    """,
    ),
    (
        "old_date old_time original_date original_time current_date_of previous_date previous_time current_time_slot old_slot old_day original_day old_due_date old_start_time current_appointment_date original_appointment_time",
        "*",
        """
        instead of {v}
        (not|no longer) {at}
        [and ]it (was|had been) {at}
        (till now|until now|so far) {at}
        originally {at}
        [and ]the old one is {at}
        [and ]before it was {at}
        . it was (planned|set|meant to be) {at}
        . the old one (is|was) {at}
        . {v} (doesn't|won't) work (any more|after all)
        . I can't (make|do) {v} (any more|after all)
    """,
    ),
    (
        "pickup_time pickup_date pick_up_time pickup_at collection_time collect_at pickup_datetime collection_date pick_up_date pickup_day ready_by ready_at pickup_window",
        "*",
        """
        pickup {at}
        to be picked up {at}
        [and ](I'll|we'll) (collect it|pick it up) {at}
        [and ]the pickup is {at}
        collection {at}
        ready {at}
        to be ready by {v}
        [and ](I'll|we'll) (be|come) there {at}
        . (I'll|we'll) (come|be there) {at}
        . it (has|needs) to be ready {at}
        . pickup is {at}
    """,
    ),
    (
        "remind_at reminder_time reminder_date remind_on remind_me_at alert_time alert_at notify_at nudge_at follow_up_at reminder_datetime remind_when snooze_until remind_date",
        "*",
        """
        {at}
        [and ]remind me {at}
        (and|with) a reminder {at}
        [and ](ping|nudge|poke) me {at}
        so [that ]I (think of|remember) it {at}
        [and ]tell me {at}
        [and ](give me a shout|speak up) {at}
        reminder: {v}
        . I (need|want) (to be reminded|the reminder) {at}
        . (ping|remind) me {at}
        . I need to (remember|think of) it {at}
    """,
    ),
)
