"""How people say who is meant: assignee, recipient, guest, patient, doctor, driver, author and other people.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "assignee assignees assigned_to assign_to owner responsible responsible_person handler handled_by case_owner task_owner ticket_owner action_owner dri",
        "*",
        """
        for {v}[ to (handle|sort out|take care of)]
        (give|hand|pass) it to {v}
        and (put|get) {v} on it
        with {v} (in charge|responsible|as the one responsible)
        [and ](assign|assigned) to {v}
        {v} (should|is to|will) (take care of|look after) it
        this is one for {v}
        . {v} can (do|handle|take|deal with) it
        . {v} is the right person for (that|this)
        . [I think ]{v} has time for (it|this)
        . {v} said (yes|OK) to (doing|taking) it
        . let {v} (do|have) it
    """,
    ),
    (
        "recipient recipients recipient_name send_to sent_to addressee addressees receiver message_to deliver_to forward_to share_with shared_with notify notify_person inform",
        "*",
        """
        to {v}
        [and ](make sure|see that) {v} gets it
        so [that ]{v} (has|gets|sees) it
        it's for {v}
        addressed to {v}
        with {v} as the recipient
        (goes|going) to {v}
        . {v} (needs|has|ought) to (see|get|have) it
        . {v} is (expecting|waiting for) it
        . {v} should (get|receive|have) (it|this)
        . [please ]let {v} have it
    """,
    ),
    (
        "cc cc_to copy_to also_notify cc_recipients copied watchers watcher followers",
        "*",
        """
        [and ]cc {v}
        [and ](keep|put) {v} in (the loop|copy)
        with {v} (in|on) (cc|copy)
        and (a copy|one copy) to {v}
        [and ]copy {v} in
        {v} should be (copied in|kept posted)
        . {v} wants to (follow|be kept up to date on) this too
        . {v} should get a copy[ as well]
        . [and ]don't leave {v} out of it
    """,
    ),
    (
        "guest guest_name guest_names booked_for book_for booking_name reservation_name diner lead_guest main_guest visitor visitor_name reserve_for name_on_booking name_on_reservation",
        "*",
        """
        under the name {v}
        for {v}
        it's for {v}
        [the ](booking|reservation)'s for {v}
        on behalf of {v}
        name's {v}
        in {v}'s name
        the one coming is {v}
        . {v} (will be|is) the one coming
        . {v} is the guest
        . put (it|that) down under {v}
        . the name (is|will be) {v}
    """,
    ),
    (
        "patient patient_name patient_full_name person_treated",
        "*",
        """
        for {v}
        [the ]patient is {v}
        patient: {v}
        it's {v} who needs (it|this)
        it's about {v}
        this (concerns|is for) {v}
        . {v} is the patient
        . {v} is the one who's (being treated|under treatment)
        . it's for {v}, not for me
        . [the ]patient's name is {v}
        . I'm (asking|calling) on behalf of {v}
    """,
    ),
    (
        "doctor doctor_name dentist practitioner physician gp specialist clinician doctor_preference preferred_doctor consultant surgeon vet veterinarian pediatrician therapist",
        "*",
        """
        with {v}
        [and ](it should be|preferably) with {v}
        [and ](I'd|we'd) (like|prefer) {v}
        {v} if you can
        [and ]it (has|needs) to be {v}
        to see {v}
        . {v} (knows|has) the whole history
        . I (always|usually) (see|go to) {v}
        . {v} is the one I trust
        . {v} was recommended to me
        . it was {v} last time[ as well]
    """,
    ),
    (
        "driver driver_name chauffeur courier courier_name driven_by delivery_person rider",
        "*",
        """
        with {v} (at the wheel|driving)
        {v} (drives|is driving|will be driving)
        [and ](have|let) {v} drive
        driver: {v}
        [and ]put {v} down as the driver
        (driven|to be driven) by {v}
        . {v} will be driving
        . {v} (has|takes) the wheel
        . {v} is (down as|going to be) the driver
        . {v} can do the (run|drive|driving)
        . {v} knows the (road|route) best
    """,
    ),
    (
        "companion companions companion_name travel_companion travel_companions plus_one accompanied_by with_person with_people travelling_with traveling_with accompanying_person fellow_traveler",
        "*",
        """
        [together ]with {v}
        and {v} comes along
        {v}'s coming too
        me and {v}
        [and ]I'm (bringing|taking) {v}[ along]
        {v} and me
        accompanied by {v}
        I won't be alone, {v} is with me
        . {v} is (coming|going) with me
        . {v} (wants to come|will come) along
        . I'll have {v} with me
        . I'm not going without {v}
    """,
    ),
    (
        "contact contact_name contact_person point_of_contact on_site_contact site_contact contact_on_site person_to_call",
        "*",
        """
        contact: {v}
        contact person is {v}
        with {v} as [the ](contact|contact person|point of contact)
        [and ]they can (ask|reach out to|talk to) {v}
        (ask|asking) for {v}
        {v} is the one to (talk to|ask for)
        . {v} can answer any questions
        . {v} is the (contact|person to call)
        . if anything's unclear, {v} knows
        . just put {v} down as contact
    """,
    ),
    (
        "emergency_contact emergency_contact_name next_of_kin in_case_of_emergency ice_contact",
        "*",
        """
        [and ]in an emergency call {v}
        emergency contact: {v}
        [with ]{v} as [the ]emergency contact
        next of kin is {v}
        [and ]if anything happens (call|tell) {v}
        . {v} is my emergency contact
        . if something goes wrong, (it's {v} to call|let {v} know)
        . {v} is the one to (ring|phone|call) in an emergency
        . in case of emergency {v} should be told
    """,
    ),
    (
        "attendee attendees participants participant participant_names invitees invitee invite invited guests_to_invite people people_invited meeting_with meet_with with_whom",
        "*",
        """
        with {v}
        [and ](invite|include) {v}
        {v} should be there
        and I want {v} there
        attending: {v}
        [and ]get {v} (in|along)[ too]
        with {v} (invited|attending|present)
        . {v} should (join|be in on it|come)
        . {v} will (attend|be there|take part)
        . I need {v} there
        . it won't work without {v}
        . send {v} an invite
    """,
    ),
    (
        "optional_attendees optional_attendee optional_participants optional_guests",
        "*",
        """
        {v} optional
        [and ]{v} if they (like|want to|have time)
        [and ]with {v} as optional
        [and ](add|put) {v} (as|down as) optional
        {v} needn't come but may
        . for {v} it's optional
        . {v} can come but (doesn't|don't) have to
        . {v} may skip it
        . it would be nice to have {v} too, but it's not a must
    """,
    ),
    (
        "author authors author_name writer written_by book_author by_author",
        "*",
        """
        by {v}
        [something ](written by|from) {v}
        by the author {v}
        from the pen of {v}
        author: {v}
        {v} wrote it
        the one by {v}
        . {v} is the author
        . {v} wrote it[ I think]
        . it's by {v}[ if I remember right]
        . I (like|love) the way {v} writes
        . it should be by {v}
    """,
    ),
    (
        "artist artists artist_name band band_name singer musician performer performed_by composer",
        "*",
        """
        by {v}
        (something|anything) by {v}
        from {v}
        the one by {v}
        [and ]it's {v} I want[ to hear]
        I mean the {v} one
        . it's by {v}
        . {v} is the artist
        . I'm in the mood for {v}
        . I (like|love) {v}
        . it has to be {v}[, nobody else]
    """,
    ),
    (
        "director actor actress cast starring film_director lead_actor star featuring",
        "*",
        """
        with {v}
        {v} should be in the credits
        something (of|with) {v}
        the one with {v}
        [and ](I'm|we're) after something with {v}
        . {v} (was|is) part of it
        . I want (to see|to watch) something with {v}
        . I'm a (big|huge) fan of {v}
        . {v} worked on it
    """,
    ),
    (
        "manager manager_name supervisor line_manager team_lead boss reports_to reporting_manager head_of_department",
        "*",
        """
        reporting to {v}
        with {v} as [the ](manager|boss)
        manager: {v}
        manager is {v}
        [and ]{v} is in charge
        under {v}
        the boss is {v}
        . {v} is the (manager|boss|line manager)
        . the manager is {v}
        . put {v} down as the manager
        . it's {v} who's in charge
    """,
    ),
    (
        "approver approved_by approver_name authorized_by authorised_by sign_off_by signed_off_by sanctioned_by",
        "*",
        """
        [and ]{v} (approves|okays) it
        approved by {v}
        (signed off|cleared) by {v}
        with {v}'s (approval|blessing|OK)
        {v} has (the final|the last) say
        approver: {v}
        . {v} signs it off
        . {v} gives the green light
        . {v} is the one who approves (it|this)
        . the OK (comes|is) from {v}
    """,
    ),
    (
        "requested_by requester requestor reported_by reporter caller caller_name submitted_by raised_by opened_by applicant applicant_name complainant ordered_by on_behalf_of",
        "*",
        """
        on behalf of {v}
        {v} asked for it
        {v} asked
        it comes from {v}
        [and ]it's {v} who (asked|wants it)
        in the name of {v}
        at {v}'s request
        . {v} (asked me|wants me) to (do|see to) this
        . {v} (came to me with|brought up) this
        . the request is from {v}
        . I'm doing this for {v}
    """,
    ),
    (
        "employee employee_name staff staff_member staff_name worker colleague team_member new_hire hire_name person_name employee_full_name",
        "*",
        """
        for {v}
        it's (about|for) {v}
        this (concerns|is about|is for) {v}
        employee: {v}
        I mean {v}
        for our colleague {v}
        [that's ]{v} from (our|the) team
        . it's {v} I mean
        . {v} is the one (concerned|I mean)
        . the person is {v}
        . the [employee's ]name is {v}
    """,
    ),
    (
        "customer customer_name client client_name account_name account_holder buyer purchaser bill_to billed_to invoice_to",
        "*",
        """
        for {v}
        [the ](customer|client) is {v}
        customer: {v}
        for our (client|customer) {v}
        (this|it) is (for|going to) {v}
        on {v}'s account
        made out to {v}
        . {v} is the (customer|client)
        . it's for {v}
        . the name on the account is {v}
        . {v} is one of our (customers|clients)
    """,
    ),
    (
        "student student_name pupil pupil_name learner trainee child child_name kid kid_name participant_child",
        "*",
        """
        for {v}
        it's (about|for) {v}
        {v} is the one (going|taking part|it's for)
        (this|it) is for {v}
        name: {v}
        on {v}'s behalf
        I mean {v}
        . {v} is the (one|name)
        . it's {v} (this is about|I'm asking for)
        . the name is {v}
        . I'm asking for {v}
    """,
    ),
    (
        "teacher teacher_name tutor instructor instructor_name trainer trainer_name coach coach_name lecturer professor taught_by",
        "*",
        """
        with {v}
        [with ]{v} (teaching|as (the )teacher)
        (led|given|taught) by {v}
        [and ]it should be {v}'s
        {v} (takes|gives|runs) it
        . {v} is the best
        . {v} (teaches|gives|runs) it
        . I (get on well|learn most) with {v}
        . (I'd|we'd) like {v} to (teach|run) it
        . it should be with {v}
    """,
    ),
    (
        "sender sender_name from_person sent_by from_sender from_whom received_from from_contact from_user",
        "*",
        """
        from {v}
        sent by {v}
        [that ]{v} (sent|wrote)
        (it came|came|coming) from {v}
        sender: {v}
        with {v} as [the ]sender
        the one from {v}
        . {v} (sent|wrote) it
        . it('s| is) from {v}
        . {v} is the sender
        . it (came|comes) from {v}
    """,
    ),
)
