"""How people say services, dishes, works, vehicles, medicines, links, errors, values before and after, units, currencies.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "new_value value set_to change_to to_value updated_value new_setting replacement_value replace_with replacement replacement_text new_text",
        "*",
        """
        to {v}
        [and ](make|put) it {v}
        [and ]it should be {v}
        [and ]{v} is what it should be
        new value: {v}
        [and ](change|switch) it to {v}
        . it should be {v}
        . {v} is (right|what I want there)
        . I want it to be {v}
        . the right one is {v}
    """,
    ),
    (
        "old_value current_value from_value previous_value old_text original_value original_text find_what replace_what old_setting",
        "*",
        """
        [and ](it says|it's) {v} now
        [and ]at the moment it's {v}
        instead of {v}
        [and ]the old one is {v}
        old value: {v}
        so far {v}
        . it (says|was) {v} until now
        . right now it's {v}
        . {v} is what's there now
        . the old one is {v}
    """,
    ),
    (
        "service service_type_name treatment procedure appointment_type_name service_requested job_type treatment_name exam examination test test_name vaccine vaccination repair package_booked lesson class_name course course_name workshop session session_name",
        "*",
        """
        for {v}
        [and ](it's|it'd be) for {v}
        [and ]what I need is {v}
        [and ]it's {v} I want
        {v}
        [namely ]{v}
        . it's for {v}
        . (I|we) need {v}
        . it's {v}[ I'm after]
        . {v} is what it's for
        . what I'd like is {v}
    """,
    ),
    (
        "dish meal food recipe main_dish menu_item drink beverage food_item cuisine cuisine_type snack side_dish dessert cake topping flavor flavour filling sauce",
        "*",
        """
        {v}
        [and ](it should|it has to) be {v}
        [and ](preferably|ideally) {v}
        {v} please
        [and ]I('m| am) thinking of {v}
        something like {v}
        . I (feel like|fancy|could do with) {v}
        . {v} would be (nice|lovely)
        . (I'd|we'd) like {v}
        . I'm in the mood for {v}
        . we love {v}
    """,
    ),
    (
        "genre style mood vibe music_genre film_genre book_genre atmosphere genre_name musical_style aesthetic game_genre style_name",
        "*",
        """
        {v}
        something {v}
        [and ](preferably|ideally) {v}
        [and ]it should be {v}
        {v} (please|if possible)
        {v} would be best
        . I (feel like|fancy) {v}
        . I'm (in the mood for|into) {v}
        . {v} is (my thing|what I'm after)
        . what I like is {v}
    """,
    ),
    (
        "song track song_title track_name album_title movie film movie_title film_title show show_name series book book_title podcast podcast_name game game_title episode audiobook play artwork concert movie_name song_name media_title",
        "*",
        """
        {v}
        [and ]it's {v}
        [and ]I mean {v}
        the one called {v}
        [and ](it's|it should be) {v}
        title: {v}
        . it's called {v}
        . it's {v} I (mean|want)
        . I (love|can't get enough of) {v}
        . {v} is the title
        . what I mean is {v}
    """,
    ),
    (
        "vehicle car car_name vehicle_name vehicle_id van truck bike fleet_vehicle my_car vehicle_description",
        "*",
        """
        for {v}
        with {v}
        [and ](take|use) {v}
        [and ]it's {v}
        I mean {v}
        [the ]car: {v}
        (it's|that's) about {v}
        . it's {v}
        . it's for {v}
        . {v} is the (one|vehicle)
        . I mean {v}
    """,
    ),
    (
        "medication medicine drug medication_name prescription drug_name medicine_name active_ingredient remedy_name pills prescription_name",
        "*",
        """
        {v}
        [and ]it's {v}
        [and ]the name is {v}
        medication: {v}
        (for|it's about) {v}
        I mean {v}
        . it's {v}
        . the medicine is called {v}
        . {v} is what (it says on the box|I take)
        . (it's|it is) {v} I need
    """,
    ),
    (
        "diagnosis condition medical_condition illness health_condition indication disease disorder injury preexisting_condition",
        "*",
        """
        with {v}
        [and ](it's|that's) {v}
        diagnosis: {v}
        because of {v}
        [and ]the diagnosis is {v}
        (given|in view of) {v}
        . it's {v}
        . the doctor says it's {v}
        . {v} is what it (is|was diagnosed as)
        . there's {v} (to consider|to keep in mind)
    """,
    ),
    (
        "job_title role position_title profession occupation position_name job designation function post new_role new_position user_role job_role",
        "*",
        """
        as {v}
        [and ]the (job|role) is {v}
        for {v}
        in the role of {v}
        role: {v}
        (working|to work) as {v}
        [and ]it's {v}
        . the role is {v}
        . {v} is the (position|role)
        . it's for {v}
    """,
    ),
    (
        "skill skills required_skill expertise qualification certification required_skills qualifications competency competencies technologies tech_stack",
        "*",
        """
        with {v}
        [and ]they (should|must) know {v}
        who (knows|is good at) {v}
        skills: {v}
        with experience in {v}
        (skilled|experienced) in {v}
        . {v} is a must
        . what counts is {v}
        . they have to be good at {v}
        . we (need|are looking for) {v}
    """,
    ),
    (
        "url link website page_url source_url webpage web_address uri site_url endpoint page video_url web_page domain image_url feed_url callback_url domain_name",
        "*",
        """
        {v}
        [and ]it's at {v}
        (here|here it is): {v}
        link: {v}
        [and ]the address is {v}
        [and ]this is the one: {v}
        see {v}
        . (here's|this is) the link: {v}
        . the link is {v}
        . it's at {v}
        . you'll find it at {v}
    """,
    ),
    (
        "error error_message exception error_text stack_trace log_line message_shown failure_message warning log_message alert_message",
        "*",
        """
        with the error {v}
        [and ]it (says|said) {v}
        error: {v}
        [and ]the message (is|was) {v}
        [and ]all I get is {v}
        [and ]what comes up is {v}
        . it (says|keeps saying) {v}
        . the error (is|says) {v}
        . {v} is all it says
        . what I see is {v}
    """,
    ),
    (
        "template template_name preset layout form blueprint scene profile theme_name document_template email_template form_name mode_name preset_name",
        "*",
        """
        [and ](use|take) {v}
        based on {v}
        (using|with) {v}
        [and ]it's {v}
        from {v}
        template: {v}
        the one called {v}
        . {v} is the one to (use|take)
        . I (usually|always) use {v}
        . it's {v} I want
        . (go with|use) {v}
    """,
    ),
    (
        "sport activity exercise activity_name workout hobby activity_type_name workout_name exercise_name sports game_type league muscle_group body_part",
        "*",
        """
        {v}
        [and ](it's|it was) {v}
        [and ]I mean {v}
        {v} this time
        activity: {v}
        (namely|that's) {v}
        . it's {v}
        . {v} is (what it's about|the one)
        . it's {v} I'm talking about
        . I'm thinking of {v}
    """,
    ),
    (
        "material fabric finish material_type surface wood_type texture filament fabric_type metal paper_type",
        "*",
        """
        in {v}
        (made of|made from) {v}
        [and ](it should|it has to) be {v}
        material: {v}
        [and ]the material is {v}
        (preferably|ideally) {v}
        out of {v}
        . {v} is (best|the material)
        . I'd (like|prefer) {v}
        . it should be made of {v}
    """,
    ),
    (
        "from_currency source_currency base_currency currency_from from_unit unit_from source_unit convert_from base",
        "*",
        """
        from {v}
        [and ]it's in {v}
        [and ]what I have is in {v}
        [and ]now it's in {v}
        (given|stated) in {v}
        . it's (given|stated) in {v}
        . I've got it in {v}
        . {v} is what I have
    """,
    ),
    (
        "to_currency target_currency quote_currency currency_to to_unit unit_to target_unit convert_into currency unit units display_currency currency_code",
        "*",
        """
        in {v}
        [and ]I (need|want) it in {v}
        [and ](give|tell) me that in {v}
        [and ]it should be in {v}
        [and ]the answer in {v} (please|if possible)
        (expressed|all) in {v}
        . I need it in {v}
        . {v} (is|would be) (fine|what I want)
        . I (think|count) in {v}
    """,
    ),
    (
        "metric field attribute property_field measure measurement kpi sort_by order_by parameter setting setting_name option_name field_name metric_name variable indicator column_name config_key key",
        "*",
        """
        {v}
        [and ]it's {v}
        (by|on|for) {v}
        [and ]what (matters|counts) is {v}
        [and ]I mean {v}
        (that's|namely) {v}
        . it's {v} (I'm interested in|I mean)
        . {v} is what (counts|matters)
        . I (mean|care about) {v}
        . it's about {v}
    """,
    ),
    (
        "plant plant_name species crop plant_type tree flower variety breed animal species_name animal_type",
        "*",
        """
        {v}
        [and ]it's {v}
        [and ]I mean {v}
        (it's|this is) about {v}
        namely {v}
        (for|with) {v}
        . it's {v}
        . {v} is what (it is|I've got)
        . it's {v} I'm talking about
        . what I have is {v}
    """,
    ),
    (
        "relationship relation relationship_to_patient relation_to_user relation_to_insured kinship",
        "*",
        """
        relationship: {v}
        [and ]the relationship is {v}
        as {v}
        [and ](put|write) {v} for the relationship
        related as {v}
        . the relationship is {v}
        . (put|write) {v} as relationship
        . it's {v}, if they ask how we're related
    """,
    ),
    (
        "signature sign_off closing signed_by sign_as sender_signature signed signature_name",
        "*",
        """
        signed {v}
        [and ]sign it {v}
        with {v} at the (end|bottom)
        [and ](end|close) with {v}
        (from|signed by) {v}
        [and ](put|write) {v} underneath
        . {v} should stand at the end
        . (sign|close) it with {v}
        . it's signed {v}
    """,
    ),
    (
        "greeting salutation opening_line opening greeting_line welcome_text addressing",
        "*",
        """
        [and ](start|begin|open) with {v}
        with {v} at the top
        beginning {v}
        {v} for a start
        [and ](put|write) {v} first
        . it should (start|begin) with {v}
        . (start|begin) it with {v}
        . {v} is how it should (start|begin)
    """,
    ),
)
