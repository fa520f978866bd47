"""What the environment says about reaching servers, so that every command need not ask.

``TOOLUSE_TIMEOUT`` is how many seconds to wait for a server (30 if not set),
``TOOLUSE_AUTHORIZATION`` the value of the ``Authorization`` header of HTTP requests.
"""

from __future__ import annotations

import os

from tooluse.errors import InputError

TIMEOUT = "TOOLUSE_TIMEOUT"
AUTHORIZATION = "TOOLUSE_AUTHORIZATION"


def timeout() -> float:
    """Seconds to wait for an answer; InputError if the variable is no positive number."""
    text = os.environ.get(TIMEOUT, "30")
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not seconds > 0:
        raise InputError(f"{TIMEOUT}={text}: must be a number of seconds")
    return seconds


def authorization() -> dict[str, str]:
    """The headers that identify the user, if the variable is set."""
    value = os.environ.get(AUTHORIZATION)
    return {"Authorization": value} if value else {}
