"""How people say who is meant (more roles), and where: place, shop, branch, room, address, from, to, near.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "reviewer reviewers review_by reviewed_by proofreader checker code_reviewer assigned_reviewer",
        "*",
        """
        and {v} (reviews|should review) it
        [and ](have|let) {v} (look it over|check it|review it)
        [with ]{v} (as|for a) reviewer
        reviewer: {v}
        [and ]get {v} to take a look
        to be (checked|reviewed) by {v}
        . {v} can review it
        . {v} (should|has to) look at it (first|before it goes out)
        . I'd like {v}'s eyes on (it|this)
    """,
    ),
    (
        "host host_name organizer organiser organized_by hosted_by chair chairperson moderator facilitator meeting_owner",
        "*",
        """
        [with ]{v} (hosting|as [the ]host)
        hosted by {v}
        and {v} (hosts|runs|leads) it
        [with ]{v} in the chair
        host: {v}
        (run|organized|organised) by {v}
        . {v} is (hosting|in charge of) it
        . {v} (organizes|organises|runs) it
        . {v} will be the host
    """,
    ),
    (
        "technician technician_name mechanic plumber electrician engineer field_engineer repair_person repairer contractor preferred_technician",
        "*",
        """
        [and ](send|get) {v}[ if possible]
        [and ](let|have) {v} (do|fix|look at) it
        with {v} (doing|on) the job
        [and ]preferably {v}
        [by ]{v} (if|when) you can
        {v} again please
        . {v} (did|has done) good work for us before
        . {v} knows (the place|what's what|the system)
        . {v} (can|should) do the job
        . we'd (like|prefer) {v} for (this|it)
    """,
    ),
    (
        "stylist stylist_name hairdresser barber beautician masseur staff_preference preferred_staff preferred_employee preferred_stylist colorist",
        "*",
        """
        with {v}
        with {v} (again|if possible)
        [and ]only {v} please
        {v} if (she's|he's|they're) (in|free)
        [and ]I'd like {v} to do it
        [and ](preferably|ideally) {v}
        . {v} (always|usually) does me
        . I (always|usually) go to {v}
        . {v} knows how I like it
        . I'm a regular of {v}'s
    """,
    ),
    (
        "pet pet_name animal_name dog_name cat_name name_of_pet",
        "*",
        """
        for {v}
        it's for {v}
        for my little {v}
        [and ](he|she)'s called {v}
        {v} is the name
        [and ]the name's {v}
        . {v} is the (name|one)
        . (she|he) answers to {v}
        . it's {v} I'm asking for
    """,
    ),
    (
        "team team_name department assigned_team group group_name crew squad assigned_group support_group route_to queue responsible_team division",
        "*",
        """
        for {v}
        (over|on) to {v}
        (goes|this goes) to {v}
        [and ](send|pass|route) it to {v}
        with {v} (on it|in charge)
        [and ]{v} should (handle|look after) it
        it's one for {v}
        . {v} (deals|deal) with (that|this) kind of thing
        . {v} should (have|pick up|take) (it|this)
        . (that's|this is) for {v} to handle
    """,
    ),
    (
        "speaker speaker_name presenter presented_by keynote keynote_speaker lecturer_name panelist talk_by",
        "*",
        """
        with {v} (speaking|presenting)
        [given ]by {v}
        speaker: {v}
        [with ]{v} as [the ]speaker
        (held|presented) by {v}
        [and ]{v} (speaks|presents|is speaking)
        . {v} (gives|is giving) the talk
        . {v} will (speak|present)
        . {v} is the speaker
    """,
    ),
    (
        "passenger passengers passenger_name traveler traveller traveler_name traveller_name rider_name passenger_names",
        "*",
        """
        for {v}
        [the ]passenger is {v}
        {v} is (travelling|traveling|the one going)
        passenger: {v}
        [the ]ticket's for {v}
        it's {v} who goes
        . {v} is the (one travelling|one traveling|passenger)
        . {v} will be (travelling|traveling)
        . it's for {v}
    """,
    ),
    (
        "tenant tenant_name resident resident_name occupant lessee renter renter_name homeowner",
        "*",
        """
        for {v}
        tenant: {v}
        [and ]{v} lives there
        {v}'s place
        [the one ]where {v} lives
        (rented|lived in) by {v}
        . {v} (rents|lives in) it
        . {v} is the tenant
        . the tenant is {v}
        . it's in the name of {v}
    """,
    ),
    (
        "payee beneficiary beneficiary_name creditor pay_to transfer_to payment_to recipient_account_name paid_to merchant merchant_name",
        "*",
        """
        to {v}
        (made out|payable) to {v}
        [and ]the money goes to {v}
        {v} (gets|is getting) it
        payee: {v}
        [and ]it's {v} who gets (paid|the money)
        . I owe it to {v}
        . the money is for {v}
        . {v} is (waiting for|expecting) the money
        . the name on the account is {v}
    """,
    ),
    (
        "payer paid_by payer_name debtor who_paid sponsor funded_by",
        "*",
        """
        [and ]{v} (paid|covered it)
        paid by {v}
        out of {v}'s pocket
        [and ]the money came from {v}
        payer: {v}
        [and ]it's on {v}
        . {v} paid (for it|the bill)
        . it was {v} who (paid|put up the money)
        . {v} (settled|covered) it
    """,
    ),
    (
        "user username user_name account_user login user_id member member_name subscriber handle profile_name",
        "*",
        """
        for {v}
        for the user {v}
        (user|username|login): {v}
        it's about {v}
        [I mean ]the one called {v}
        [that's ]{v} in the system
        . it's {v} I mean
        . the (username|login) is {v}
        . {v} is the (user|one concerned)
    """,
    ),
    (
        "delegate delegate_to cover cover_person covered_by stand_in substitute_person deputy backup_person replacement_person covering_colleague handover_to",
        "*",
        """
        [and ]{v} (covers|fills in|stands in)[ for me]
        [with ]{v} (covering|standing in)
        cover: {v}
        [and ](hand|pass) things over to {v}
        [with ]{v} as (stand-in|my cover)
        . {v} (covers|will cover) for me
        . {v} can (step|fill) in
        . {v} (takes|will take) over
        . {v} has agreed to (cover|stand in)
    """,
    ),
    (
        "company company_name organization organisation organization_name employer firm business_name business vendor vendor_name supplier supplier_name provider provider_name dealer retailer",
        "*",
        """
        with {v}
        from {v}
        (through|via) {v}
        [and ]it's {v}
        the {v} one
        at {v}
        [and ]it's {v} I mean
        . it's {v}
        . (we're|I'm) dealing with {v}
        . {v} (is|are) the (ones|company)
        . the name of the company is {v}
    """,
    ),
    (
        "location place venue location_name where event_location meeting_location site site_name meeting_point spot position",
        "*",
        """
        {v}
        [and ]the place is {v}
        (this is|that's) for {v}
        where: {v}
        [and ]I mean {v}
        location: {v}
        . it's {v}
        . the place is {v}
        . {v} is the place
        . [for the place, ](take|make it|put) {v}
        . {v} is where (it is|I need it)
    """,
    ),
    (
        "store shop store_name store_location shop_name outlet pickup_store preferred_store bakery supermarket retailer_location pharmacy pharmacy_name",
        "*",
        """
        at {v}
        at {v}[ if they have it]
        [and ](I mean|it's) {v}
        from {v}
        [and ]I'd (go|drop in|come) to {v}
        {v} (suits|is best for) me
        . {v} is (close to|on my way) home
        . {v} is (the|my) nearest
        . I (usually|always) go to {v}
        . I can (get|drop) by {v}
        . it has to be {v}
    """,
    ),
    (
        "branch branch_name branch_location office office_name office_location library_branch bank_branch pickup_branch campus clinic clinic_location clinic_name",
        "*",
        """
        at {v}
        [and ]it's {v}
        [and ](at|for) {v} please
        I mean {v}
        {v} (is|would be) (best|easiest) for me
        {v} if possible
        . {v} (is|would be) the (nearest|closest)
        . I (usually|always) go to {v}
        . {v} is on my way
        . I'd (rather|prefer to) go to {v}
        . for me {v} is the right one
    """,
    ),
    (
        "room room_name meeting_room conference_room room_number classroom hall hall_name lecture_hall suite lab_room ward",
        "*",
        """
        in {v}
        [and ]the room is {v}
        (room|where): {v}
        [and ]it's {v}
        [and ]we're in {v}
        {v} (if|as long as) it's free
        . we'll (be|sit|meet) in {v}
        . {v} is the (room|right one)
        . (put|do) it in {v}
        . it's {v} (I mean|that we need)
    """,
    ),
    (
        "home_room room_in_house room_of_house zone_name light_room speaker_room thermostat_room",
        "*",
        """
        {v}
        in {v}
        {v} only
        just {v} please
        [and ]only in {v}, not everywhere
        . I'm in {v}
        . we're (sitting|all) in {v}
        . it's {v} (I mean|I'm talking about)
        . just {v}, leave the rest
    """,
    ),
    (
        "address street_address delivery_address shipping_address ship_to delivery_location billing_address home_address dropoff_address service_address mailing_address property_address full_address",
        "*",
        """
        [the ]address is {v}
        address: {v}
        [and ]the place is {v}
        {v}
        it's {v}
        that's {v}
        the door to ring at is {v}
        . it's {v}
        . the (exact|full) address is {v}
        . you'll find (me|us) at {v}
        . (we're|I'm) at {v}
        . {v} is (the|our) address
    """,
    ),
    (
        "new_address new_location address_new",
        "*",
        """
        to {v}
        [and ]it's {v} from now on
        [and ]the new one is {v}
        it's {v} now
        [and ](change|switch) it to {v}
        . (we've|I've) moved to {v}
        . (we|I) live at {v} now
        . the new (one|address) is {v}
        . {v} is where to find (me|us) now
    """,
    ),
    (
        "origin departure_city departure_location departure_station departure_airport from_city from_location from_station from_airport from_place start_location start_address source_location starting_point from_address origin_city origin_airport start_point departing_from",
        "*",
        """
        from {v}
        starting (in|from|at) {v}
        (leaving|departing|setting off) from {v}
        [and ]I('d| will|'ll) (start|leave) from {v}
        {v} is where I start
        (out of|from) {v}
        start: {v}
        . I'm (coming|starting) from {v}
        . I'm (at|in) {v} (now|right now|at the moment)
        . I (leave|start|set out) from {v}
        . {v} is my starting point
    """,
    ),
    (
        "destination destination_city destination_address to_city to_location to_station to_airport to_place to_address end_location arrival_city arrival_airport arrival_station destination_airport end_point going_to target_location destination_name",
        "*",
        """
        to {v}
        (going|heading|bound) to {v}
        [and ]I'm (off|headed) to {v}
        [that's ]all the way to {v}
        [and ]it's {v} I want to get to
        destination: {v}
        (heading|bound) for {v}
        . I (need|have|want) to (get|go) to {v}
        . I'm (going|headed|on my way) to {v}
        . {v} is where (I'm|we're) going
        . the destination is {v}
    """,
    ),
    (
        "near nearby near_location close_to around near_address near_place around_location near_me center_location search_location vicinity",
        "*",
        """
        (near|close to) {v}
        (somewhere|anywhere) (near|around|close to) {v}
        (round|around) {v}
        within (reach|easy reach) of {v}
        not far from {v}
        in the (area|neighbourhood|vicinity) of {v}
        as close to {v} as (possible|you can)
        . I'm (staying|based) (near|close to) {v}
        . it should be (near|close to) {v}
        . I don't want to go far from {v}
        . (it's best if it's|ideally it's) (near|close to) {v}
    """,
    ),
)
