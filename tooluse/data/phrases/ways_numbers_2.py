"""How people say how many things they want: pieces, copies, packs, pages, results, machines, rounds.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "quantity qty order_quantity item_quantity pieces num_units number_of_units item_count amount_of_items",
        "*",
        """
        {v} of them
        {v}, please
        times {v}
        {v} in total
        {v} pieces
        make (that|it) {v}
        (qty|quantity) {v}
        . I need {v}
        . {v} should (do|be enough)
        . I'd like {v} of those
        . we're out, so {v} of them
        . get {v} while you're at it
    """,
    ),
    (
        "count num how_many number_of_items total_count",
        "*",
        """
        {v} of them
        {v}, please
        {v} in all
        just {v}
        {v} would be (good|fine|nice)
        (say|let's say) {v}
        . I want {v}
        . {v} is (enough|the number I need)
        . give me {v}
        . make it {v}
    """,
    ),
    (
        "copies num_copies number_of_copies copy_count print_copies prints number_of_prints",
        "*",
        """
        {v} copies
        {v} copies, please
        {v} times
        in {v} copies
        copies: {v}
        {v} printouts
        . I need {v} copies
        . {v} people want one each
        . run off {v} of them
        . we'll be needing {v} copies
        . {v} copies should (do|be enough)
    """,
    ),
    (
        "packs packets num_packs number_of_packs pack_count packages num_packages bundles",
        "*",
        """
        {v} packs
        {v} packets[, please]
        {v} packs of (it|them)
        packs: {v}
        {v} packs' worth
        a total of {v} packs
        . I need {v} packs
        . {v} packs will last (us|me) a while
        . get {v} packs[ of those]
        . we go through them fast, so {v} packs
    """,
    ),
    (
        "boxes num_boxes number_of_boxes box_count cartons crates cases parcels num_parcels number_of_parcels",
        "*",
        """
        {v} boxes
        {v} boxes[, please| in total]
        {v} boxes full
        boxes: {v}
        (it's|that's) {v} boxes
        . there are {v} boxes
        . I've got {v} boxes
        . it comes to {v} boxes
        . we're talking about {v} boxes
        . {v} boxes altogether, I counted
    """,
    ),
    (
        "bottles num_bottles number_of_bottles bottle_count",
        "*",
        """
        {v} bottles
        {v} bottles[, please| in all]
        {v} full ones
        bottles: {v}
        so {v} bottles
        . {v} bottles will do
        . we'll need {v} bottles
        . I think {v} bottles is about right
        . {v} bottles should last us
    """,
    ),
    (
        "items num_items number_of_items_per_list list_length num_options options_count number_of_options num_suggestions number_of_suggestions num_ideas number_of_ideas alternatives num_alternatives variants num_variants variations",
        "*",
        """
        {v} of them
        {v} to choose from
        {v} different ones
        {v} (options|suggestions)
        {v} versions
        give me {v}
        . I want {v} to pick from
        . {v} would be (nice|enough)
        . let me see {v}
        . come up with {v}
        . {v} different ones should do
    """,
    ),
    (
        "questions num_questions number_of_questions question_count",
        "*",
        """
        {v} questions
        with {v} questions
        {v} things to ask
        questions: {v}
        {v} questions long
        . {v} questions (will do|are enough)
        . I want {v} questions
        . it should have {v} questions
        . ask (me|them) {v} things
        . give it {v} questions
    """,
    ),
    (
        "words num_words number_of_words word_count max_words word_limit target_words target_word_count length_words",
        "*",
        """
        {v} words
        in {v} words
        {v} words long
        {v} words at most
        (within|in under) {v} words
        keep it to {v} words
        . they only allow {v} words
        . it mustn't run over {v} words
        . the form cuts off after {v} words
        . {v} words, not a word more
    """,
    ),
    (
        "sentences num_sentences number_of_sentences max_sentences sentence_count",
        "*",
        """
        {v} sentences
        in {v} sentences
        {v} sentences (tops|at most)
        boil it down to {v} sentences
        no more than {v} sentences
        . {v} sentences (are enough|will do)
        . I only have room for {v} sentences
        . it should be {v} sentences
        . nobody reads more than {v} sentences
    """,
    ),
    (
        "characters max_characters max_chars char_limit character_limit max_length max_len text_length",
        "*",
        """
        {v} characters at most
        within {v} characters
        (max|maximum) {v} characters
        no longer than {v} characters
        cut off at {v} characters
        . it has to fit into {v} characters
        . the field takes {v} characters
        . there's only space for {v} characters
        . anything over {v} characters gets rejected
    """,
    ),
    (
        "pages num_pages number_of_pages page_count total_pages max_pages",
        "*",
        """
        {v} pages
        {v} pages long
        over {v} pages
        pages: {v}
        {v} pages in all
        {v} pages' worth
        . it's {v} pages
        . {v} pages should do
        . it runs to {v} pages
        . count on {v} pages
    """,
    ),
    (
        "slides num_slides number_of_slides slide_count max_slides",
        "*",
        """
        {v} slides
        with {v} slides
        on {v} slides
        {v} slides, no more no less
        slides: {v}
        . I've got room for {v} slides
        . {v} slides should do
        . make it {v} slides
        . they gave me {v} slides
    """,
    ),
    (
        "limit max_results num_results number_of_results max_items result_limit results_limit max_count n_results max_entries max_rows row_limit num_rows",
        "*",
        """
        {v} of them
        (just|only) {v}
        {v} at most
        (no more than|not more than|up to) {v}
        [just ]the first {v}
        {v} results
        stop after {v}
        {v} (is|are) enough
        . I don't need more than {v}
        . {v} will do
        . show me {v}
        . keep it to {v}
        . don't give me a long list, {v} at the most
    """,
    ),
    (
        "top_n top_k top n_top k first_n",
        "*",
        """
        [just ]the top {v}
        the best {v}
        the first {v}
        (only|just) the {v} at the top
        top {v}
        the leading {v}
        . I only care about the top {v}
        . the first {v} will do
        . show the best {v}
        . give me a top {v}
    """,
    ),
    (
        "per_page page_size results_per_page items_per_page",
        "*",
        """
        {v} (to|on) a page
        {v} per page
        {v} at a time
        {v} a page
        in (chunks|batches) of {v}
        . show {v} on each page
        . I want {v} at a time
        . put {v} on one page
        . {v} at once is plenty
    """,
    ),
    (
        "batch_size chunk_size",
        "*",
        """
        in batches of {v}
        {v} at a time
        {v} per batch
        in chunks of {v}
        {v} in one go
        grouped by {v}
        . do {v} at a time
        . it can take {v} at once
        . each batch should have {v}
        . split it into lots of {v}
    """,
    ),
    (
        "replicas instances num_replicas replica_count number_of_replicas instance_count num_instances number_of_instances desired_count min_replicas nodes node_count num_nodes desired_replicas",
        "*",
        """
        {v} replicas
        with {v} instances
        {v} of them running
        (up to|to) {v} instances
        {v} copies side by side
        at {v} replicas
        . we need {v} instances
        . I want {v} of them up
        . {v} should cope with the load
        . run {v} of them
        . set it to {v} replicas
    """,
    ),
    (
        "workers num_workers worker_count max_workers threads num_threads concurrency parallelism jobs parallel_jobs max_concurrency",
        "*",
        """
        {v} in parallel
        with {v} workers
        {v} at (once|the same time)
        on {v} threads
        {v} jobs side by side
        parallelism {v}
        . give it {v} workers
        . run {v} at a time
        . the machine can take {v} at once
        . it should work on {v} at the same time
    """,
    ),
    (
        "retries max_retries retry_count num_retries attempts max_attempts tries max_tries number_of_retries",
        "*",
        """
        with {v} (retries|attempts)
        {v} tries
        trying {v} times
        giving up after {v} tries
        (up to|at most) {v} attempts
        . try {v} times before giving up
        . it may take {v} tries
        . {v} attempts, then stop
        . if it fails, have {v} goes at it
        . it's flaky, so allow {v} attempts
    """,
    ),
    (
        "repetitions reps num_reps repeat_count repeats times num_repeats number_of_repetitions rep_count loop_count number_of_times occurrences num_occurrences",
        "*",
        """
        {v} times
        {v} times in a row
        {v} repetitions
        {v} reps
        repeated {v} times
        {v} times over
        . do it {v} times
        . I want it {v} times
        . {v} repetitions (will do|is right)
        . it should happen {v} times
    """,
    ),
    (
        "sets num_sets number_of_sets set_count",
        "*",
        """
        {v} sets
        {v} sets of (it|them)
        in {v} sets
        sets: {v}
        {v} sets in all
        . I did {v} sets
        . it's {v} sets
        . {v} sets[ of those]
        . make it {v} sets
    """,
    ),
    (
        "rounds num_rounds number_of_rounds laps num_laps cycles num_cycles iterations num_iterations max_iterations epochs",
        "*",
        """
        {v} rounds
        {v} times round
        over {v} rounds
        {v} goes
        in {v} rounds
        rounds: {v}
        . I want {v} rounds
        . {v} rounds will do
        . let it go round {v} times
        . stop after {v} rounds
    """,
    ),
)
