"""How people say numbers that name a place in a row: floors, rooms, pages, episodes, years, ages.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "position_number item_index rank slot_number queue_position list_position ranking insert_at insert_position",
        "*",
        """
        in position {v}
        at number {v}
        as number {v}
        number {v} (in|on) the list
        at spot {v}
        place {v}
        . it (goes|belongs) in place {v}
        . number {v} is where I want it
        . I mean number {v}
        . put it at number {v}
    """,
    ),
    (
        "floor floor_number storey level_number building_floor preferred_floor",
        "*",
        """
        on floor {v}
        up on {v}
        floor {v}
        on level {v}
        getting out of the lift at {v}
        . it's on floor {v}
        . we're on floor {v}, by the way
        . press {v} in the lift
        . you'll find (us|it) on floor {v}
        . I'm sitting on floor {v}
    """,
    ),
    (
        "min_floor floor_min minimum_floor lowest_floor",
        "*",
        """
        from floor {v} (up|upwards)
        floor {v} or higher
        not below floor {v}
        at least on floor {v}
        floor {v} at the lowest
        . nothing lower than floor {v}
        . I want a view, floor {v} or up
        . below floor {v} it's too noisy for me
        . it should be at least floor {v}
    """,
    ),
    (
        "room_number room_no hotel_room ward_room",
        "*",
        """
        to room {v}
        in room {v}
        for room {v}
        room {v}
        room {v} here
        . I'm in {v}
        . we're (staying in|in room) {v}
        . this is room {v}
        . (my|our) room is {v}
        . you'll find us in {v}
    """,
    ),
    (
        "table_number table_no table_id",
        "*",
        """
        at table {v}
        for table {v}
        table {v}
        from table {v}
        [over ]at number {v}
        . it's for table {v}
        . we're at table {v}
        . the people at {v} (are waiting|want it)
        . table {v} is waiting
        . this goes to table {v}
    """,
    ),
    (
        "seat_row row row_number seating_row",
        "*",
        """
        in row {v}
        row {v}
        sitting in row {v}
        . I'd like to sit in row {v}
        . row {v} (would be nice|has the best view)
        . we always sit in row {v}
        . I'm in row {v}
        . put us in row {v}
    """,
    ),
    (
        "seat_number seat seat_no",
        "*",
        """
        in seat {v}
        seat {v}
        on {v}
        sitting in {v}
        number {v}
        . I'm in seat {v}
        . I want seat {v}
        . {v} is my seat
        . seat {v} is the one I like
        . put me in {v}
    """,
    ),
    (
        "page page_number page_no start_page from_page current_page bookmark_page",
        "*",
        """
        page {v}
        on page {v}
        at page {v}
        p. {v}
        . I'm on page {v}
        . go to page {v}
        . page {v} is what I want
        . it's all on page {v}
        . give me page {v}
    """,
    ),
    (
        "last_page end_page to_page until_page page_to pages_read_to",
        "*",
        """
        (up to|as far as) page {v}
        till page {v}
        ending on page {v}
        until page {v}
        page {v} being the last
        . stop at page {v}
        . after page {v} it doesn't matter
        . page {v} is the last one
        . it goes on till page {v}
    """,
    ),
    (
        "chapter chapter_number chapter_no start_chapter",
        "*",
        """
        chapter {v}
        from chapter {v}
        in chapter {v}
        ch. {v}
        number {v} in the book
        . I'm at chapter {v}
        . we've got to chapter {v}
        . chapter {v} comes next
        . I fell asleep over chapter {v}
    """,
    ),
    (
        "episode episode_number ep start_episode episode_no",
        "*",
        """
        episode {v}
        ep {v}
        at episode {v}
        number {v} of the season
        part {v}
        . I'm at episode {v}
        . episode {v} is next
        . I fell asleep in episode {v}
        . we've got as far as episode {v}
        . it's episode {v} that I want
    """,
    ),
    (
        "season season_number series_number season_no",
        "*",
        """
        season {v}
        of season {v}
        in season {v}
        series {v}
        out of season {v}
        . it's in season {v}
        . we've reached season {v}
        . I mean season {v}
        . we're on season {v} now
    """,
    ),
    (
        "channel_number tv_channel channel_no station_number",
        "*",
        """
        on {v}
        to {v}
        on channel {v}
        channel {v}
        over on {v}
        . it's on {v}
        . it comes on channel {v}
        . I want to watch channel {v}
        . {v} is the one with my programme
    """,
    ),
    (
        "track_number track_no song_number disc_number",
        "*",
        """
        number {v}
        no. {v}
        the one that's number {v}
        from number {v}
        number {v} on the record
        . I mean number {v}
        . {v} is the best one on it
        . start with {v}
        . on the sleeve it's number {v}
    """,
    ),
    (
        "lane lane_number court_number field_number pitch_number",
        "*",
        """
        on {v}
        on number {v}
        number {v}
        no. {v}
        over on {v}
        . I'm always on {v}
        . {v} is (my|our) favourite
        . I'd like to have {v}
        . we want {v} if it's free
    """,
    ),
    (
        "gate gate_number gate_no platform_number departure_gate bay_number dock_number terminal_number boarding_gate",
        "*",
        """
        at {v}
        from {v}
        number {v}
        going from {v}
        over at {v}
        . it (leaves|goes) from {v}
        . the board says {v}
        . I'm standing at {v}
        . they've changed it to {v}
    """,
    ),
    (
        "parking_spot spot_number parking_space space_number locker_number locker desk_number desk stall_number parking_spot_number",
        "*",
        """
        number {v}
        no. {v}
        at number {v}
        at {v}
        the one with number {v}
        . mine is {v}
        . I've got number {v}
        . it says {v} on it
        . {v} is my number
    """,
    ),
    (
        "line_number line_no start_line lineno from_line line_start",
        "*",
        """
        line {v}
        at line {v}
        l. {v}
        down at line {v}
        . it's (on|in) line {v}
        . the trouble starts (in|on) line {v}
        . look at line {v}
        . line {v} is where it (breaks|happens)
        . the editor shows line {v}
    """,
    ),
    (
        "step step_number current_step stage_number step_no go_to_step",
        "*",
        """
        step {v}
        at step {v}
        number {v} of the steps
        with step {v}
        . I'm at step {v}
        . step {v} is where I am
        . we've got to step {v}
        . I'm stuck at step {v}
        . step {v} comes now
    """,
    ),
    (
        "version version_number revision revision_number target_version build_number build release_number",
        "*",
        """
        number {v}
        at {v}
        to {v}
        version {v}
        . I mean {v}
        . {v} is the one I want
        . it has to be {v}
        . we're talking about {v}
    """,
    ),
    (
        "year release_year publication_year year_of_release tax_year fiscal_year calendar_year graduation_year",
        "*",
        """
        in {v}
        from {v}
        for {v}
        of {v}
        the {v} one
        . it was in {v}
        . I mean {v}
        . it's {v} I'm (after|interested in)
        . {v} is the year
    """,
    ),
    (
        "model_year car_year vehicle_year year_built build_year construction_year manufacture_year year_of_manufacture",
        "*",
        """
        from {v}
        built in {v}
        a {v}
        made in {v}
        the {v} model
        . it's a {v}
        . it was built in {v}
        . mine's from {v}
        . the papers say {v}
    """,
    ),
    (
        "age user_age patient_age age_years child_age age_of_child current_age driver_age recipient_age applicant_age dog_age pet_age age_months",
        "*",
        """
        aged {v}
        who's {v}
        at {v}
        age {v}
        . (he|she)'s {v}
        . that's at {v}
        . {v} is the age
        . {v} already, how time flies
    """,
    ),
)
