"""How people say boolean arguments of software builds, deploys, logs and tests.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "skip_tests no_tests skip_checks without_tests skip_test skip_ci bypass_tests",
        "true",
        """
        without (the tests|testing)
        (skip|skipping) the tests
        and don't (bother with|wait for) the tests
        no tests[ this time]
        . the tests (ran|passed) already, so no need to repeat them
        . the tests are (broken|flaky) anyway, leave them out
        . we can't (wait for|afford) the tests (now|today)
        tests can be skipped
        . it's only a typo, no need to test (it|anything)
    """,
    ),
    (
        "skip_tests no_tests skip_checks without_tests skip_test skip_ci bypass_tests",
        "false",
        """
        with (the|all the) tests
        and run the tests (too|first)
        but not without the tests
        don't skip the tests
        . the tests (have to|must) run
        tests (too|included)
        only (if|when) the tests (pass|are green)
        . I want (to see green|the tests) first
        with the full test (suite|run)
        . last time someone skipped the tests and (it broke|we paid for it), so run them
    """,
    ),
    (
        "run_migrations migrate apply_migrations with_migrations run_db_migrations migrate_database",
        "true",
        """
        with the migrations
        and (run|apply) the (database|db) migrations
        migrations (too|included)
        and migrate the (database|db)
        . there are (new|schema) migrations (in it|waiting)
        . the schema has changed, so migrate
        (incl.|including) db changes
        . the new columns have to be there too
        and bring the schema up to date
    """,
    ),
    (
        "run_migrations migrate apply_migrations with_migrations run_db_migrations migrate_database",
        "false",
        """
        without (the migrations|migrating)
        no migrations
        don't (touch|migrate) the (database|db)
        . nothing in the schema has changed
        . the schema (is|was) unchanged, so no migrations
        (just|only) the code, not the (database|db)
        . leave the schema (alone|as it is)
        . the DBA will run the migrations (himself|herself|later)
        . I('ve| have) run the migrations by hand
    """,
    ),
    (
        "backup_first create_backup backup_before make_backup take_backup with_backup take_snapshot create_snapshot snapshot_before",
        "true",
        """
        with a (backup|snapshot)[ first]
        and (make|take) a backup (first|beforehand)
        but back (it|everything) up (first|before that)
        (after|once) a backup has been made
        . I want to be able to (go back|restore it)
        . (to be|just to be) on the safe side, (back it up|save a copy) first
        . we got burnt (once|last time), so a backup please
        backup first
        . (keep|take) a snapshot in case (it goes wrong|something breaks)
    """,
    ),
    (
        "backup_first create_backup backup_before make_backup take_backup with_backup take_snapshot create_snapshot snapshot_before",
        "false",
        """
        without (a backup|backing up)
        no backup[ needed]
        no need (for a|to take a) (backup|snapshot)
        . there's (a fresh backup|a backup from just now) already
        . I('ve| have) (just|already) backed (it|everything) up
        skip the (backup|snapshot)
        . there's nothing (in it|there) worth backing up
        . it can be rebuilt (from scratch|any time), so don't bother backing up
    """,
    ),
    (
        "auto_rollback rollback_on_failure rollback_on_error revert_on_failure automatic_rollback enable_rollback",
        "true",
        """
        with [automatic ]rollback
        and roll back if (it fails|anything fails|something breaks)
        and back to the old (version|state) (if|when) it fails
        . if it (goes wrong|breaks), put the old one back
        rollback on (failure|error)
        and undo it (all|by itself) if there's (trouble|an error)
        . nobody's (around|watching), so it should (undo|revert) itself on failure
        so we're back where we were if it (crashes|fails)
        . it should heal itself if it goes (bad|south), back to the last good one
    """,
    ),
    (
        "auto_rollback rollback_on_failure rollback_on_error revert_on_failure automatic_rollback enable_rollback",
        "false",
        """
        without [automatic ]rollback
        no [auto ]rollback
        don't roll back (by yourself|automatically)
        and leave it as it is if it fails
        . if it (fails|breaks), (stop there|leave it), I want to (see|debug) it
        . I'd rather roll back by hand
        even if it fails, no (reverting|rollback)
        . if something breaks, I'll fix it (forward|on the spot)
    """,
    ),
    (
        "zero_downtime rolling rolling_update rolling_restart graceful blue_green no_downtime",
        "true",
        """
        (with no|without any|with zero) downtime
        without (anyone noticing|an outage|going down)
        one (by one|after the other), so it (stays up|never goes down)
        . (people|customers) are (using|on) it (right now|all day), it has to stay up
        rolling
        (gently|gracefully)
        while keeping it (up|online)
        . it mustn't go (down|offline) in between
        without (dropping|cutting off) anyone
        . we can't afford (an outage|even a minute off)
    """,
    ),
    (
        "zero_downtime rolling rolling_update rolling_restart graceful blue_green no_downtime",
        "false",
        """
        (all|everything) at once, downtime is (fine|ok)
        [a short ](downtime|outage) is (ok|fine)
        . it (may|can) go (down|offline) for a bit
        . nobody's (on|using) it [right ]now, so just (cut it|take it down)
        not rolling
        (all|everything) in one go, never mind the outage
        . (we've|we have) announced the (downtime|outage)
        . it doesn't have to stay up (meanwhile|while that happens)
        no need for zero downtime
    """,
    ),
    (
        "restart restart_service restart_after auto_restart restart_services reboot_after reload_after",
        "true",
        """
        and restart (it|afterwards)
        with a restart (afterwards|at the end)
        then (bounce|restart) it
        (incl.|plus) a restart
        . it only (takes effect|works) after a restart, so do that too
        . it (has|needs) to be (restarted|bounced)
        and give it a (restart|kick) afterwards
        and bring it [down and ]back up
        off and on again (after that|at the end)
    """,
    ),
    (
        "restart restart_service restart_after auto_restart restart_services reboot_after reload_after",
        "false",
        """
        without (a restart|restarting it)
        no (restart|reboot)
        don't (restart|bounce) (it|anything)
        but leave it running
        . people are (connected|logged in), so no restart
        . it (mustn't|shouldn't) be restarted
        . it picks that up (on its own|by itself), no need to restart
        . I'll restart it (later|tonight|myself)
    """,
    ),
    (
        "verbose detailed_output show_details debug debug_output verbose_output verbose_logging enable_debug",
        "true",
        """
        verbose
        with (all the|full) (details|output)
        in (all|every) detail
        and (print|show) (everything|every step)
        with debug (output|messages)
        . I want to see (what it's doing|every step)
        as (chatty|talkative) as it gets
        . I'm (hunting|chasing) a bug, so (more|lots of) output please
        . I need to know (exactly|precisely) what happens (in there|under the hood)
    """,
    ),
    (
        "verbose detailed_output show_details debug debug_output verbose_output verbose_logging enable_debug",
        "false",
        """
        (quiet|not verbose)
        without (the|all the) (details|noise|debug output)
        (short|brief) output[ only]
        no debug (output|messages)
        . I don't need to see every step
        . spare me the (details|noise)
        (just|only) the result
        . the details (fill up my screen|drown everything else), so off with them
        keep the output (short|down)
    """,
    ),
    (
        "follow tail stream live_tail follow_logs stream_logs watch_logs",
        "true",
        """
        live
        and keep (following|showing) it
        and follow along
        as (it comes|they come) in
        with new lines (as they arrive|coming in live)
        . I want to (watch|see) it (live|as it happens)
        in real time
        and (stay|keep) on it
        . keep (it|them) streaming
    """,
    ),
    (
        "follow tail stream live_tail follow_logs stream_logs watch_logs",
        "false",
        """
        (just|only) what's there (now|already)
        (not live|without following)
        (just|only) (a|one) snapshot
        don't (follow|stream) it
        . I don't (need|want) (it|to watch it) live
        no (live|streaming) (output|view)
        (just|only) (what's happened|up to now), then stop
        . I needn't see new ones (come|coming) in
    """,
    ),
    (
        "include_timestamps timestamps with_timestamps show_timestamps add_timestamps include_timestamp",
        "true",
        """
        with (the|their) (timestamps|times)
        with the time (on|in front of) each (one|line)
        and when (it was|each was)
        timestamps (too|on|included)
        . I need to (see|know) when (exactly|each one happened)
        incl. the (date and time|time)
        . I want to (compare|line up) the times
        so I can see (what came first|when things happened)
    """,
    ),
    (
        "include_timestamps timestamps with_timestamps show_timestamps add_timestamps include_timestamp",
        "false",
        """
        without [the ](timestamps|times)
        no (timestamps|times)
        leave (out|off) the (times|timestamps)
        . the times (only get in the way|don't matter)
        (just|only) the text, no times
        timestamps off
        . I don't (need|care) [to know ]when
        . never mind (when|the times)
    """,
    ),
    (
        "with_coverage collect_coverage test_coverage coverage_report measure_coverage",
        "true",
        """
        with coverage
        and (tell|show) me (the|our) coverage
        plus (a|the) coverage report
        and (measure|check) how much (is|gets) covered
        . I want to (see|know) (which lines|what) (aren't|isn't) tested
        . I need the coverage (figure|number|percentage)
        incl. coverage
        with (a report on|figures for) what's covered
        . they want us above a certain coverage, so measure it
    """,
    ),
    (
        "with_coverage collect_coverage test_coverage coverage_report measure_coverage",
        "false",
        """
        without coverage
        no coverage[ report]
        coverage (off|not needed)
        . coverage makes it (slow|take ages), so leave it (out|off)
        . I (don't need|can do without) the coverage (this time|figures)
        (just|only) pass or fail, no coverage
        skip the coverage
        don't (measure|collect) coverage
    """,
    ),
    (
        "parallel run_in_parallel parallelize concurrent in_parallel run_parallel parallel_execution concurrently",
        "true",
        """
        in parallel
        (side by side|several at once|all at the same time)
        (spread|split) over all [the ]cores
        and don't run them one (after the other|by one)
        parallel
        . one after the other takes (ages|too long)
        . they don't depend on each other, so (all together|at once)
        (simultaneously|concurrently)
        . let them run (next to|alongside) each other
    """,
    ),
    (
        "parallel run_in_parallel parallelize concurrent in_parallel run_parallel parallel_execution concurrently",
        "false",
        """
        one (after the other|by one|at a time)
        not (in parallel|all at once)
        (sequentially|in sequence)
        in a row, not side by side
        . they (get|step) in each other's way, so one at a time
        . they (clash|collide) (when|if) they run together
        nothing in parallel
        . (each|every) one has to wait for the one before
        . the machine can't (take|handle) several at once
    """,
    ),
    (
        "fail_fast stop_on_error stop_on_first_failure exit_on_error abort_on_error halt_on_error stop_on_failure",
        "true",
        """
        and stop at the first (error|failure)
        (stop|stopping) (as soon as|the moment) (one|something) fails
        fail fast
        . if one fails, there's no point in (going on|doing the rest)
        and (give up|quit) (on|at) the first (error|problem)
        until the first one (breaks|fails)
        . don't (carry|go) on after (an error|a failure)
        stop on error
    """,
    ),
    (
        "fail_fast stop_on_error stop_on_first_failure exit_on_error abort_on_error halt_on_error stop_on_failure",
        "false",
        """
        and (carry|keep) on [even ]if (one|something) fails
        (don't stop|keep going) (on|at) (errors|the first error)
        through to the end, (whatever fails|errors or not)
        . I want to see all the (failures|errors), not (just|only) the first
        even if (some|a few) fail
        . one (error|failure) shouldn't stop the (rest|others)
        . if one (breaks|fails), (do|go on with) the others
        no stopping (halfway|in the middle)
    """,
    ),
    (
        "no_cache clear_cache bypass_cache skip_cache ignore_cache disable_cache purge_cache flush_cache invalidate_cache",
        "true",
        """
        without the cache
        and (ignore|never mind|forget) (what's cached|the cache)
        no cache
        (nothing|not) from the cache
        . the cache (is stale|has gone bad|is playing up)
        with the cache (cleared|emptied|out of the way)
        from scratch, nothing cached
        . we keep (getting|seeing) the old (one|stuff), it's the cache
        all fresh, nothing cached
    """,
    ),
    (
        "no_cache clear_cache bypass_cache skip_cache ignore_cache disable_cache purge_cache flush_cache invalidate_cache",
        "false",
        """
        (with|using) the cache
        from the cache[ if you can]
        cached is (fine|ok)
        . (leave|keep) the cache (as it is|alone)
        and don't (clear|throw away|bypass) the cache
        . it's faster with the cache
        and make use of (what's cached|the cache)
        . (the cache is|what's cached is) still good
    """,
    ),
)
