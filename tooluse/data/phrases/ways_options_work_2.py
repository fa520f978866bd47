"""How people say options of fixed lists at work: priorities, severities, impact, log levels, environments (2).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "impact affected_scope impact_scope impact_level",
        "company_wide organization organisation all_users everyone widespread enterprise",
        """
        for the whole (company|organisation|organization)
        . the whole (company|firm|organisation) is affected
        . (every single user|everybody) has it
        . nobody anywhere is spared
        . it's like that for all of us, in every office
        company-wide
    """,
    ),
    (
        "impact affected_scope impact_scope impact_level",
        "department team multiple_users group",
        """
        for (our whole team|the whole department)
        . it's the whole (team|department)
        . several of us have it
        . my colleagues here are affected as well, other departments aren't
        for all of us in the department
        . it's our group only
    """,
    ),
    (
        "impact affected_scope impact_scope impact_level",
        "single_user individual one_user only_me",
        """
        . it's (just|only) me
        . I seem to be the only one
        . nobody else (has it|is affected)
        . it only happens to one person
        . my colleagues are all fine
        just for me
    """,
    ),
    (
        "log_level level min_level severity verbosity loglevel",
        "debug",
        """
        at debug level
        with (all the|full) debug output
        including the debug (lines|messages)
        debug
        . I need (every little detail|the debug stuff) to track it down
        . I'm debugging it
    """,
    ),
    (
        "* log_level level verbosity loglevel",
        "trace",
        """
        at trace level
        trace
        with tracing on
        as detailed as logs get, every single step
        . even debug isn't detailed enough for me
        . I want to follow each step it takes
    """,
    ),
    (
        "log_level level min_level severity loglevel notification_type alert_level",
        "info information informational notice",
        """
        at info level
        (only|just) for information
        info
        just the normal messages, no debug stuff
        . it's (just|only) an FYI
        . nothing is wrong, it's merely a notice
    """,
    ),
    (
        "* log_level level min_level severity loglevel notification_type alert_level",
        "warning warn",
        """
        at warning level
        (the|as) warnings
        warn level
        as a warning
        . it hasn't failed yet, but it's worth a warning
        . a warning is what it should be
    """,
    ),
    (
        "log_level level min_level severity loglevel alert_level message_type event_type",
        "error err errors",
        """
        (the|at) error level
        (only|just) [the ]errors
        where something (failed|went wrong)
        error
        . warnings don't interest me, errors do
        . it's a real error, more than a warning
    """,
    ),
    (
        "* log_level level min_level severity loglevel",
        "fatal",
        """
        at fatal level
        only what (killed|crashed) it
        fatal
        (just|only) the fatal (ones|stuff)
        . ordinary errors don't matter, I need what made it die
        where it crashed for good
    """,
    ),
    (
        "environment env stage target_env deployment_environment deploy_env deployment_target",
        "production prod live",
        """
        (in|to|on) (production|prod)
        on the live (system|site)
        prod
        for (real|our real) (customers|users)
        . it's for production
        . (customers|users) should (get|see) it
        . I mean the live one
    """,
    ),
    (
        "* environment env target_env deployment_environment deploy_env deployment_target",
        "staging preprod pre_production",
        """
        (in|to|on) staging
        on the staging (system|server)
        staging
        pre-prod
        . staging (first|only), (please|not live yet)
        . it's the last stop before production
    """,
    ),
    (
        "environment env stage target_env deployment_environment deploy_env",
        "development dev",
        """
        (in|to|on) (dev|the dev environment)
        dev
        in development
        on the developers' system
        . only the developers (use|see) that one
        . just dev for now
    """,
    ),
    (
        "environment env stage target_env deployment_environment deploy_env mode",
        "test testing qa",
        """
        (in|to|on) (the test environment|QA)
        on the test system
        where the testers work
        QA
        . the testers are waiting for it
        . it's for the QA people
    """,
    ),
    (
        "* environment env stage mode deployment_environment payment_environment",
        "sandbox",
        """
        in the sandbox
        (on|to) the sandbox
        sandbox
        where no real (money|data) is involved
        . I only want to play around with it in the sandbox
        . it's only sandbox stuff
    """,
    ),
    (
        "environment env stage target_env deployment_environment",
        "local localhost",
        """
        locally
        on my own (machine|computer|laptop)
        (just|only) local
        local
        . it runs on my laptop
        . nothing but my own machine
    """,
    ),
    (
        "severity criticality risk_level severity_level",
        "critical severe very_high extreme",
        """
        critical
        (very|extremely) serious
        as bad as it gets
        at the (worst|most serious) level there is
        . it couldn't be (worse|more serious)
        . it's really bad, the worst kind
    """,
    ),
    (
        "incident_severity bug_severity issue_severity defect_severity",
        "medium moderate",
        """
        medium
        of moderate severity
        . some people are affected, and there's a workaround
        . it's annoying, but people can carry on
        . part of it fails, the rest works
        somewhere in the middle
    """,
    ),
)
