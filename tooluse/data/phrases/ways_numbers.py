"""How people say how many people, rooms, beds, tickets, seats and bags there are.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "guests party_size people number_of_people num_people people_count group_size number_of_guests num_guests guest_count diners persons number_of_persons covers pax",
        "*",
        """
        for {v}
        for {v} people
        for {v} of us
        for a (group|party) of {v}
        we're {v}[ in total| altogether| people]
        {v} people (all in all|altogether|in total)
        . there'll be {v} of us
        . (we are|we're|we'll be) {v}
        . it's {v} people[, me included]
        . count us as {v}
        party of {v}
        (big|large|enough) enough for {v} people
        . I'm bringing everyone, that makes {v} people with me
    """,
    ),
    (
        "adults num_adults number_of_adults adult_count adult_guests adult_tickets adult_passengers",
        "*",
        """
        for {v} adults
        {v} adults
        {v} grown-ups
        with {v} adults
        adults: {v}
        {v} of (us|them) [are ]adults
        . we're {v} adults
        . there are {v} grown-ups
        . of the adults there'll be {v}
        . {v} of us pay the full adult price
    """,
    ),
    (
        "children kids num_children number_of_children num_kids children_count child_count child_guests child_tickets child_passengers number_of_kids",
        "*",
        """
        with {v} kids
        {v} children
        plus {v} (kids|children|little ones)
        [and ]{v} kids[ as well| too]
        children: {v}
        with {v} kids in tow
        . we've got {v} children with us
        . {v} of (us|them) are (kids|children)
        . we're bringing the kids, {v} of them
        . there'll be {v} (kids|children) coming along
    """,
    ),
    (
        "infants babies num_infants number_of_infants infant_count lap_infants toddlers",
        "*",
        """
        with {v} babies
        plus {v} infants
        {v} babies[ as well]
        and {v} who'll sit on a lap
        infants: {v}
        with {v} of them still babies
        . we have {v} little babies with us
        . {v} of us are still in nappies
        . there'll be {v} infants, too
        . {v} of the kids are under two
    """,
    ),
    (
        "seniors num_seniors number_of_seniors senior_tickets pensioners senior_passengers",
        "*",
        """
        {v} seniors
        with {v} pensioners
        {v} at the senior (rate|price)
        seniors: {v}
        {v} of us over retirement age
        [and ]{v} (retired people|senior citizens)
        . {v} of us are pensioners
        . {v} of them are retired
        . there are {v} with a senior card
    """,
    ),
    (
        "passengers travelers travellers num_passengers number_of_passengers passenger_count num_travelers number_of_travelers number_of_travellers riders passenger_number",
        "*",
        """
        for {v} passengers
        {v} (travelling|people travelling)
        for {v} of us
        {v} pax
        {v} people on board
        with room for {v}
        . there are {v} of us travelling
        . we'll be {v} passengers
        . {v} people are (going|coming along)
        . {v} of us need to get there
        passengers: {v}
        . we have to fit {v} people in
    """,
    ),
    (
        "attendees attendee_count num_attendees number_of_attendees expected_attendance attendance headcount head_count expected_guests expected_attendees audience_size",
        "*",
        """
        for {v} people
        {v} people (expected|attending|in the audience)
        (expecting|reckoning with|counting on) {v} people
        headcount [is ]{v}
        with {v} people attending
        . we expect {v} people
        . {v} people have (said yes|signed up|confirmed)
        . there'll be {v} (people|of us) there
        . it has to hold {v} people
        . I count {v} heads
    """,
    ),
    (
        "participants num_participants number_of_participants participant_count group_members max_participants",
        "*",
        """
        for {v} participants
        {v} (people taking part|participants)
        with {v} people joining in
        for a group of {v}
        participants: {v}
        {v} people (on|in) it
        . {v} people are taking part
        . we've got {v} people in the group
        . there'll be {v} participants
        . {v} of us want to join
    """,
    ),
    (
        "players num_players number_of_players player_count",
        "*",
        """
        for {v} players
        {v} players
        {v} people playing
        something {v} people can play
        players: {v}
        with {v} of us (playing|at the table)
        . there are {v} of us to play
        . we'll be {v} players
        . {v} of us want to play
        . we've got {v} people for a game
    """,
    ),
    (
        "plus_ones plus_one_count additional_guests extra_guests extra_people accompanying_persons guests_brought",
        "*",
        """
        plus {v}
        with {v} extra people
        and {v} more people[ with me]
        bringing {v} (guests|people) along
        [and ]{v} guests of my own
        me plus {v}
        . I'd bring {v} people
        . {v} people are coming with me
        . I'm not alone, there'll be {v} more
        . please put down {v} extra guests
    """,
    ),
    (
        "servings num_servings number_of_servings serves portions number_of_portions yield_servings target_servings plates",
        "*",
        """
        for {v} people
        (enough|to be enough) for {v}
        {v} (servings|portions)
        {v} plates[' worth]
        to feed {v} people
        that serves {v}
        . I'm cooking for {v}
        . there are {v} of us (eating|at the table)
        . it should feed {v} people
        . {v} mouths to feed[ tonight]
        . I need {v} portions out of it
    """,
    ),
    (
        "nights num_nights number_of_nights night_count nights_count stay_nights length_of_stay_nights",
        "*",
        """
        for {v} nights
        {v} nights
        (staying|sleeping there) {v} nights
        to stay {v} nights
        nights: {v}
        . we'd stay {v} nights
        . I need (somewhere|a bed) for {v} nights
        . it's {v} nights (in all|altogether|in total)
        . we leave again after {v} nights
        . {v} nights (will do|is what we need)
    """,
    ),
    (
        "rooms num_rooms number_of_rooms room_count rooms_needed",
        "*",
        """
        {v} rooms
        with {v} rooms
        {v} rooms[ in total|, please]
        (spread over|split over|in) {v} rooms
        rooms: {v}
        (make that|that's|so) {v} rooms
        . we need {v} rooms
        . {v} rooms should (do|be enough)
        . it has to be {v} rooms
        . we'd like {v} rooms if possible
    """,
    ),
    (
        "beds num_beds number_of_beds bed_count min_beds beds_needed",
        "*",
        """
        with {v} beds
        {v} beds[ in it]
        {v} separate beds
        beds: {v}
        {v} beds in total
        . we need {v} beds
        . there must be {v} beds[ for us]
        . nobody wants to share, so {v} beds
        . we can't do with fewer than {v} beds
    """,
    ),
    (
        "bedrooms num_bedrooms number_of_bedrooms bedroom_count min_bedrooms",
        "*",
        """
        with {v} bedrooms
        {v} bedrooms
        {v} rooms to sleep in
        bedrooms: {v}
        {v} bed
        {v} BR
        . we need {v} bedrooms
        . the family needs {v} bedrooms
        . it should have {v} bedrooms
        . with the kids we'd want {v} bedrooms
    """,
    ),
    (
        "bathrooms num_bathrooms number_of_bathrooms bathroom_count min_bathrooms baths",
        "*",
        """
        with {v} bathrooms
        {v} bathrooms
        {v} bath
        bathrooms: {v}
        [and ]{v} bathrooms, too
        . we need {v} bathrooms
        . {v} bathrooms would stop the fights in the morning
        . it should have {v} bathrooms
        . we'd want {v} bathrooms
    """,
    ),
    (
        "tickets num_tickets number_of_tickets ticket_count ticket_quantity admissions",
        "*",
        """
        {v} tickets
        {v} tickets, please
        for {v}[ people]
        {v} of them[, please]
        tickets: {v}
        for the {v} of us
        . I need {v} tickets
        . there are {v} of us, one ticket each
        . we want {v} tickets
        . {v} people want to go
        . get me {v} tickets
    """,
    ),
    (
        "seats num_seats number_of_seats seat_count seats_needed min_seats seat_quantity",
        "*",
        """
        {v} seats
        with {v} seats
        (places|seats) for {v}
        room for {v} to sit
        seats: {v}
        {v} seats[, please| if you can]
        . we need {v} seats
        . {v} of us want to sit down
        . there should be {v} seats
        . {v} people have to fit
    """,
    ),
    (
        "key_cards keycards num_keys number_of_keys key_count cards_needed",
        "*",
        """
        {v} keys
        with {v} keys
        {v} of them, one (for each|each)
        {v} sets of keys
        keys: {v}
        . we need {v} keys
        . {v} of us need a key
        . could we have {v} keys
        . {v} people have to get in
        . everyone wants their own, so {v} of them
    """,
    ),
    (
        "bags luggage num_bags number_of_bags bag_count luggage_count suitcases checked_bags pieces_of_luggage baggage bags_count luggage_pieces baggage_count",
        "*",
        """
        with {v} bags
        {v} suitcases
        {v} bags[ in all| to check in]
        with {v} pieces of luggage
        luggage: {v}
        {v} bags in the (hold|boot|trunk)
        . we've got {v} suitcases[ with us]
        . I'm travelling with {v} bags
        . there are {v} bags
        . I'll have {v} pieces of luggage
        . {v} cases need to fit in
    """,
    ),
    (
        "pets num_pets number_of_pets pet_count number_of_animals animal_count",
        "*",
        """
        with {v} animals
        {v} pets
        plus {v} furry friends
        pets: {v}
        {v} animals (coming along|with us)
        . we've got {v} pets
        . there are {v} animals[ in all]
        . it's {v} animals altogether
        . we never travel without the animals, {v} of them
    """,
    ),
    (
        "towels num_towels extra_towels number_of_towels towel_count",
        "*",
        """
        {v} towels
        with {v} (clean|fresh) towels
        {v} more towels[, please]
        towels: {v}
        {v} of the big towels
        . we need {v} towels
        . could they bring {v} towels
        . {v} of us want to shower
        . {v} towels would be (great|enough)
    """,
    ),
    (
        "staff_count num_staff volunteers number_of_volunteers helpers workers_needed people_needed crew_size team_size num_employees openings vacancies positions_open",
        "*",
        """
        {v} people
        with {v} people
        a (team|crew) of {v}
        {v} pairs of hands
        {v} people on the job
        . we need {v} people
        . {v} people should be enough
        . it takes {v} people
        . it's {v} of us in the team
        . we're looking at {v} people
    """,
    ),
)
