"""What goes wrong because of something a person gave us: one line that says what to do next.

The command line and the lessons print the message and exit with ``exit_code``; library users
catch ``TooluseError``. Programming errors keep their own types and their tracebacks.
"""

from __future__ import annotations


class TooluseError(Exception):
    """Base of every expected failure. ``exit_code`` follows the command line's contract."""

    exit_code = 1


class InputError(TooluseError, ValueError):
    """A tools file, data set, prompt or flag that can't be used as it is (exit code 2)."""

    exit_code = 2


class ModelError(TooluseError):
    """A model that can't be found, fetched, read or saved."""


class ToolError(TooluseError):
    """A tool that was called and failed: its server died, never answered, or refused."""
