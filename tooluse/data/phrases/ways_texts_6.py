"""How people say instructions, descriptions, messages, names, brands, ingredients, colours, languages and search words.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "instructions instruction special_instructions delivery_instructions delivery_note special_requests special_request requests directions cooking_instructions care_instructions access_instructions driver_note handling_instructions kitchen_note wishes preparation_notes courier_instructions",
        "*",
        """
        with (these|the) instructions: {v}
        [and ](tell them|let them know): {v}
        [and ](pass on|pass this on): {v}
        instructions: {v}
        [and ]what they (have to|should) know: {v}
        [and ]please note: {v}
        [and ]a special (wish|request): {v}
        . (please|kindly) (tell|inform) them: {v}
        . they should (know|keep in mind): {v}
        . important: {v}
        . one (wish|request): {v}
    """,
    ),
    (
        "description details problem issue problem_description issue_description fault detail symptom_description description_text complaint summary_of_problem damage_description work_description task_description event_description defect what_happened body_description incident_description bug_description fault_description concern error_description",
        "*",
        """
        [and ](it's|it is) about this: {v}
        description: {v}
        [and ](here's|this is) what it's about: {v}
        details: {v}
        [and ]put this in: {v}
        with (this|the) description: {v}
        in short: {v}
        . (here's|this is) (what it's about|the story): {v}
        . it's (about this|like this): {v}
        . to describe it: {v}
        . (these|here) are the details: {v}
    """,
    ),
    (
        "symptoms symptom complaints health_issue health_problem reason_symptoms presenting_complaint chief_complaint ailment medical_issue",
        "*",
        """
        with {v}
        symptoms: {v}
        [and ]the (trouble|problem) is {v}
        [and ]it's {v}
        because of {v}
        (suffering from|complaining of) {v}
        . the (symptoms are|trouble is) {v}
        . it's {v}
        . it's been {v} for a while now
    """,
    ),
    (
        "message text body message_text content message_body email_body sms_text text_message post_text announcement body_text reply reply_text wording tweet caption status_text post_content answer announcement_text voicemail_text page_text",
        "*",
        """
        saying {v}
        [and ](say|write|tell them): {v}
        with the text {v}
        [and ]it should (say|read): {v}
        [with ]these words: {v}
        text: {v}
        (along the lines of|to this effect): {v}
        [and ]here's (the text|what to say): {v}
        . (write|say): {v}
        . it should (say|read): {v}
        . (here's|this is) the text: {v}
        . what (I want to say|it should say): {v}
    """,
    ),
    (
        "gift_message card_text card_message greeting_text inscription engraving engraving_text card_note message_on_card message_on_cake cake_text personalization print_text lettering",
        "*",
        """
        with {v} on it
        (saying|that says) {v}
        with the words {v}
        [and ]it should (say|read) {v}
        [and ](write|put) {v} on it
        [with ]{v} written on it
        text on it: {v}
        . it should (say|read) {v}
        . the words on it: {v}
        . I want {v} on it
    """,
    ),
    (
        "name full_name entity_name item_name file_name filename display_title routine_name scene_name recipe_name event_label group_label named save_as deck_name set_name report_name",
        "*",
        """
        called {v}
        by the name of {v}
        [and ]the name is {v}
        [and ]call it {v}
        name: {v}
        (named|known as) {v}
        [and ]it goes by {v}
        under the name {v}
        . the name is {v}
        . it's called {v}
        . {v} is the name
        . I mean the one (called|named) {v}
    """,
    ),
    (
        "brand make manufacturer brand_name maker car_make preferred_brand label_brand producer brand_preference vehicle_make",
        "*",
        """
        (by|from) {v}
        [and ](it should|it has to) be (by|from) {v}
        [and ](preferably|ideally) {v}
        (made|one made) by {v}
        brand: {v}
        the make is {v}
        {v} only
        . (it should|it has to) be {v}
        . (I|we) (always|usually) (buy|take) {v}
        . I (trust|swear by) {v}
        . {v} is the brand
    """,
    ),
    (
        "model model_name product product_name item variant sku product_model article phone_model car_model item_requested vehicle_model product_title device_model equipment item_description goods merchandise part part_name",
        "*",
        """
        {v}
        [and ]it's {v}
        [and ]I mean {v}
        [and ](it's|that's) (for|about) {v}
        namely {v}
        {v} (please|to be exact)
        item: {v}
        . it's {v} (I mean|I'm talking about)
        . what I (mean|want) is {v}
        . {v} is the (one|one I mean)
        . it's about {v}
    """,
    ),
    (
        "ingredient ingredients include_ingredient main_ingredient include_ingredients ingredients_on_hand using_ingredients available_ingredients with_ingredients must_include containing key_ingredient",
        "*",
        """
        with {v}
        (using|that uses) {v}
        [and ]{v} (should|has to) be in (it|there)
        made with {v}
        (something|anything) with {v}
        containing {v}
        out of {v}
        . (I've|we've) got {v}[ in the house]
        . there's {v} to use up
        . I (feel like|fancy) {v}
        . I (have|still have) {v} in the kitchen
        . what I have is {v}
    """,
    ),
    (
        "exclude excluded exclude_ingredients exclude_ingredient without avoid avoid_ingredients allergies allergens allergen excluded_ingredients dislikes leave_out remove_ingredient no_ingredients food_allergies except",
        "*",
        """
        without {v}
        no {v} (please|at all)
        but no {v}
        (leaving out|minus) {v}
        [and ](leave|keep) out {v}
        not {v} though
        anything but {v}
        . no {v} (please|in it)
        . (skip|leave out) {v}
        . {v} is out
        . I don't want {v} in it
        . (keep|stay) away from {v}
    """,
    ),
    (
        "color colour paint_color light_color background_color preferred_color color_name car_color text_color theme_color shade frame_color hair_color led_color wall_color font_color",
        "*",
        """
        in {v}
        {v}
        [and ](it should|it has to) be {v}
        [and ](preferably|ideally) in {v}
        colour: {v}
        [and ]the color is {v}
        . {v} (goes|suits) best
        . {v}'s my favourite
        . the colour (should be|is) {v}
        . I'd (like|love) it in {v}
        . {v} would (be|look) (nice|great)
    """,
    ),
    (
        "size size_text clothing_size shoe_size dimensions cup_size size_label pack_size image_size size_name paper_size portion format_size vehicle_size dress_size tire_size frame_size ring_size resolution_size",
        "*",
        """
        in {v}
        size {v}
        [and ]the size is {v}
        [and ](it should|it has to) be {v}
        size: {v}
        (in|of) the size {v}
        I (take|need) {v}
        {v} in size
        . I (take|need) {v}
        . the size is {v}
        . {v} (is|should be) the right size
        . nothing but {v} (fits|will do)
    """,
    ),
    (
        "language lang preferred_language spoken_language audio_language subtitle_language output_language response_language interpreter_language locale language_name report_language book_language tour_language guide_language subtitles_language",
        "*",
        """
        in {v}
        [and ](it should|it has to) be in {v}
        [and ](preferably|ideally) in {v}
        language: {v}
        [and ]in {v} (please|if possible)
        in {v}, not in any other language
        (for|suitable for) people who speak {v}
        . {v} is the language
        . (I|we) (speak|understand) {v} best
        . (it should|it has to) be in {v}
        . I'd (like|want) it in {v}
    """,
    ),
    (
        "source_language from_language source_lang from_lang original_language input_language language_from translate_from original_lang src_lang",
        "*",
        """
        from {v}
        [and ]it's in {v} now
        (written|it's written) in {v}
        [and ]the original is in {v}
        [and ]what I have is in {v}
        . the original is in {v}
        . it's in {v} now
        . (I've got|I have) it in {v}
        . it (was|is) in {v} originally
    """,
    ),
    (
        "target_language to_language target_lang to_lang destination_language language_to translate_to translation_language into_language dest_lang new_language",
        "*",
        """
        to {v}
        into {v}
        in {v}
        [and ]I need it in {v}
        [and ]it should be in {v} (afterwards|in the end)
        [and ](turn|put) it into {v}
        for {v} speakers
        for someone who (speaks|reads) {v}
        . (they|the others) only (speak|understand) {v}
        . I (need|want) it in {v}
        . it should end up in {v}
    """,
    ),
    (
        "query search_query search_term search_terms keyword keywords search q search_text phrase term search_string lookup search_keywords query_text text_to_find contains containing_text search_phrase look_for find_text matching",
        "*",
        """
        {v}
        [and ](search|look) for {v}
        (about|on) {v}
        (with|containing) {v}
        [and ](the word|what I want) is {v}
        keyword: {v}
        (something|anything) (about|with) {v}
        [and ]I'm after {v}
        [and ]it's {v} (I'm looking for|I'm after)
        where {v} (comes up|occurs)
        . I'm (looking|searching) for {v}
        . it's {v} (I'm after|I want)
        . try {v}
    """,
    ),
    (
        "version version_number release app_version target_version software_version from_version build tag release_version image_tag firmware_version model_version api_version os_version edition to_version build_number release_name",
        "*",
        """
        {v}
        [and ]it's {v}
        version {v}
        [and ]the version is {v}
        version: {v}
        [and ](we're|I'm) on {v}
        [and ](use|take) {v}
        (in|for) {v}
        . it's {v}
        . the version is {v}
        . (we're|I'm) talking about {v}
        . {v} is the one
    """,
    ),
    (
        "environment env target_environment stage deployment_environment deploy_to environment_name target_env tier deploy_environment from_env to_environment stack",
        "*",
        """
        in {v}
        (on|in) {v}
        for {v}
        [and ]it's {v}
        over in {v}
        [and ]I mean {v}
        environment: {v}
        {v} (only|that is)
        . it's {v} (I mean|we're talking about)
        . {v} is the environment
        . leave the others, it's {v}
    """,
    ),
)
