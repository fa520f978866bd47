"""How people say where things lie or go: warehouse, shelf, folder, project, channel, list, calendar, device and such.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "from move_from transfer_from taken_from copy_from",
        "*",
        """
        from {v}
        starting from {v}
        from {v} please
        [and ]that's from {v}
        out from {v}
        beginning with {v}
        . it starts from {v}
        . from {v}, that is
    """,
    ),
    (
        "to move_to transfer_destination copy_to_place put_into",
        "*",
        """
        to {v}
        [over ]to {v}
        to {v} please
        [and ]that's to {v}
        [and ]to {v} it goes
        . to {v}, that is
        . it goes to {v}
        . it should go to {v}
    """,
    ),
    (
        "city town city_name municipality location_city hometown",
        "*",
        """
        in {v}
        (here|over) in {v}
        {v}
        for {v}
        [and ]the (city|town) is {v}
        [and ](it's|that's) {v}
        (anywhere|somewhere) in {v}
        . (I'm|we're) in {v}
        . {v} is the (city|town) (I mean|I'm asking about)
        . it's about {v}
        . (it has|it needs) to be in {v}
    """,
    ),
    (
        "country country_name nation region state province county jurisdiction country_code",
        "*",
        """
        in {v}
        for {v}
        {v} only
        [and ](I mean|that's) {v}
        (as far as|where) {v} is concerned
        [it's ]{v} (I'm interested in|we're talking about)
        {v}
        . it's {v}[ I mean]
        . it's about {v}
        . I'm only interested in {v}
    """,
    ),
    (
        "neighborhood neighbourhood district area part_of_town suburb borough area_name postcode_area",
        "*",
        """
        in {v}
        (somewhere|anywhere) in {v}
        (in or around|in and around) {v}
        {v} (preferably|ideally)
        [and ]{v} only
        round {v}
        [and ](it's|I mean) {v}
        . {v} is where I (want|need) it
        . it (has|needs) to be in {v}
        . I'm looking at {v}
    """,
    ),
    (
        "pickup_location pickup pickup_address pick_up_location pick_up collection_point pickup_point collect_from pick_up_from collection_address pickup_place pickup_station",
        "*",
        """
        from {v}
        (picked|to be picked) up at {v}
        [and the ]pickup is (at|from) {v}
        pickup: {v}
        to be collected (at|from) {v}
        [and ]I'll be (waiting|standing) at {v}
        . (the pickup|pickup) is at {v}
        . I'm at {v}
        . it (starts|begins) at {v}
        . {v} is (the pickup|the place for the pickup)
    """,
    ),
    (
        "dropoff_location dropoff drop_off drop_off_location dropoff_point return_location drop_off_address return_branch return_station deliver_at",
        "*",
        """
        to {v}
        [and ]drop-off (is|at) {v}
        [and ](dropped|to be dropped) (at|off at) {v}
        drop-off: {v}
        [and ]at the (other|far) end it's {v}
        [and ](left|to be left) at {v}
        . it ends at {v}
        . {v} is (the drop-off|where it ends)
        . the drop-off is at {v}
    """,
    ),
    (
        "airport airport_code airport_name station station_name stop stop_name bus_stop terminal port platform_station metro_station",
        "*",
        """
        at {v}
        [and ]it's {v}
        [and ]I mean {v}
        {v}
        (stop|station): {v}
        for {v}
        . it's {v}[ I mean]
        . I'm at {v}
        . {v} is (the one|mine)
        . it's {v}, not one of the others
    """,
    ),
    (
        "warehouse depot warehouse_name distribution_center stock_location fulfillment_center storehouse warehouse_location",
        "*",
        """
        in {v}
        at {v}
        [and ]the stock (in|at) {v}
        [and ]it's {v}
        warehouse: {v}
        over at {v}
        (for|as for) {v}
        . it's {v} (I mean|we're talking about)
        . {v} is (the warehouse|the one I mean)
        . {v} is where (it is|they are|we keep it)
    """,
    ),
    (
        "storage storage_place storage_location cupboard pantry fridge place_kept kept_in container box shelf bin drawer shelf_label rack aisle compartment storage_area",
        "*",
        """
        in {v}
        [and ]it's (in|for) {v}
        [and ]it's {v}
        {v}
        where: {v}
        [and ]the place for it is {v}
        . {v} is where (it|that) belongs
        . {v} is the place for (it|that)
        . it (has|gets) its place in {v}
        . that's {v}, as always
    """,
    ),
    (
        "folder directory folder_name destination_folder target_folder source_folder mailbox target_directory output_folder output_dir move_to_folder parent_folder path_to_folder collection album album_name library_folder",
        "*",
        """
        in {v}
        [and ]it's {v}
        [and ](use|take) {v}
        folder: {v}
        [and ]I mean {v}
        . it's {v}[ I mean]
        . {v} is the (place|right one)[ for it]
        . {v} is where (things like this|they) (belong|live)
    """,
    ),
    (
        "project project_name project_id project_key repo_project workstream client_project programme program initiative",
        "*",
        """
        for {v}
        (in|under) {v}
        on {v}
        [that's ]the {v} (thing|project)
        as part of {v}
        [and ]it's for {v}
        project: {v}
        (it|this) belongs to {v}
        . it's (for|part of) {v}
        . {v} is the project
        . (book|file|put) it under {v}
        . this is about {v}
    """,
    ),
    (
        "channel channel_name chat chat_room slack_channel conversation chatroom group_chat forum thread chat_name",
        "*",
        """
        in {v}
        (on|in) {v}
        [and ]it's {v}
        [and ]it (goes|should go) (in|to) {v}
        channel: {v}
        where everybody in {v} (reads|sees) it
        . {v} is the (place|right place) for (it|that)
        . (those|the people) in {v} (should|ought to) see it
        . it belongs in {v}
    """,
    ),
    (
        "list list_name checklist todo_list task_list shopping_list add_to_list list_title mailing_list wishlist watchlist",
        "*",
        """
        on {v}
        [and ]it's {v}
        [that's ]the one called {v}
        list: {v}
        [and ](use|take) {v}
        for {v}
        not just any list but {v}
        . it (belongs|goes) on {v}
        . {v} is the (list|one) I mean
        . I mean the list called {v}
    """,
    ),
    (
        "calendar calendar_name calendar_id agenda diary schedule_name",
        "*",
        """
        in {v}
        [and ](use|take) {v}
        [that's ]the {v} one
        calendar: {v}
        [and ]that's {v}[, not the other one]
        . it (belongs|goes) in {v}
        . {v} is the calendar I mean
        . I mean {v}, not any other calendar
        . {v} is the right one
    """,
    ),
    (
        "playlist playlist_name add_to_playlist mix mixtape queue_name playlist_title",
        "*",
        """
        {v} is the playlist
        [and ]I mean {v}
        [that's ]the one called {v}
        playlist: {v}
        [and ]it's {v}
        the {v} one
        . it's {v} I mean
        . I mean the one called {v}
        . {v} is the (one|playlist)
        . it's the one I named {v}
    """,
    ),
    (
        "device device_name device_id target_device appliance gadget output_device output play_on smart_device tv lamp light light_name switch machine machine_name printer printer_name screen display",
        "*",
        """
        on {v}
        [and ]it's {v}
        [and ](use|take) {v}
        I mean {v}
        {v}
        {v} (only|please)
        it's about {v}
        . it's {v} I (mean|want)
        . {v} is the (device|one)
        . just {v}, nothing else
        . do it on {v}
    """,
    ),
    (
        "table table_name table_number seat seat_number desk desk_number desk_id seat_preference spot_number bay parking_spot",
        "*",
        """
        {v}
        at {v}
        [and ](it's|that's) {v}
        {v} (if it's free|if possible)
        [and ](preferably|ideally) {v}
        [that's ]{v} as (always|usual)
        . it's {v}
        . (we|I) (usually|always) have {v}
        . {v} is (my|our) favourite
        . {v} would be (great|perfect)
    """,
    ),
    (
        "platform platform_name operating_system os console streaming_service streaming_platform app app_name application application_name service_name software social_network target_platform program_name browser",
        "*",
        """
        on {v}
        for {v}
        [and ]it's {v}
        (with|using) {v}
        (I'm|we're) on {v}
        {v} only
        [and ]it's for {v}[, not for anything else]
        . (I|we) use {v}
        . (I've|we've) got {v}
        . it's about {v}
        . {v} is what (I|we) use
    """,
    ),
    (
        "board board_name workspace workspace_name notebook notebook_name space sprint milestone epic column swimlane backlog dashboard tab section",
        "*",
        """
        in {v}
        [and ]it's {v}
        for {v}
        under {v}
        the {v} one
        [and ](use|take) {v}
        . it (belongs|goes) (in|under) {v}
        . {v} is where (I want it|it belongs)
        . it's {v} I mean
    """,
    ),
    (
        "server host_machine hostname server_name node cluster instance vm machine_id host_name_server instance_name database database_name db db_name target_host schema_name namespace",
        "*",
        """
        on {v}
        [and ]it's {v}
        [and ]the (machine|one) is {v}
        I mean {v}
        {v} that is
        (it|this) concerns {v}
        [and ](only|just) {v}
        . it's {v} (I mean|we're talking about)
        . {v} is the (one|one I mean)
        . leave the others, just {v}
    """,
    ),
    (
        "repository repo repo_name repository_name codebase git_repo github_repo package package_name module library dependency component component_name",
        "*",
        """
        in {v}
        for {v}
        [and ]it's {v}
        I mean {v}
        (it's|this is) about {v}
        the {v} one
        over in {v}
        . it's {v} (I mean|we're talking about)
        . {v} is the one
        . it (concerns|affects) {v}
    """,
    ),
    (
        "git_branch base_branch target_branch source_branch head_branch feature_branch deploy_branch merge_into checkout_branch ref git_ref",
        "*",
        """
        on {v}
        [and ]it's {v}
        [and ](use|take) {v}
        [the ]branch is {v}
        branch: {v}
        [and ]I mean {v}
        . {v} is the branch
        . it's all on {v}
        . the branch (is called|to take is) {v}
    """,
    ),
    (
        "hotel hotel_name property property_name accommodation resort hostel restaurant restaurant_name cafe bar place_name venue_name cinema cinema_name theater theatre museum gym gym_name hospital hospital_name school school_name",
        "*",
        """
        at {v}
        [and ]it's {v}
        [and ]it has to be {v}
        {v}
        I mean {v}
        over at {v}
        . {v} is (the place|the one I want)
        . it's {v} I'm (thinking of|after)
        . {v} was recommended to (me|us)
        . (I've|we've) heard good things about {v}
        . (I|we) want {v} and no other
    """,
    ),
)
