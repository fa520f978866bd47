"""Errors as OpenAI's clients expect them: a status, and ``{"error": {message, type, …}}``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tooluse.errors import InputError
from tooluse.grammar import SchemaError


@dataclass
class ApiError(Exception):
    """A request that gets no answer, and why."""

    status: int
    message: str
    code: str | None = None
    param: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, str] = field(default_factory=dict)  # further members of the error

    @property
    def kind(self) -> str:
        """OpenAI's ``type`` of the error."""
        if self.status == 401:
            return "authentication_error"
        if self.status == 429:
            return "rate_limit_error"
        return "server_error" if self.status >= 500 else "invalid_request_error"

    def body(self) -> dict[str, dict[str, str | None]]:
        """The JSON body."""
        return {
            "error": {
                "message": self.message,
                "type": self.kind,
                "param": self.param,
                "code": self.code,
                **self.details,
            }
        }


def too_busy(retry_after: int) -> ApiError:
    """The queue is full. ``retry_after`` is in seconds."""
    message = f"too many requests are waiting; try again in {retry_after} s"
    return ApiError(429, message, "queue_full", headers={"retry-after": str(retry_after)})


def timed_out(seconds: float) -> ApiError:
    """The request took too long; asking again at once would take as long."""
    message = f"no complete answer within {seconds:g} s"
    return ApiError(504, message, "timeout", headers={"x-should-retry": "false"})


def closing() -> ApiError:
    """The server finishes what runs and takes nothing new."""
    return ApiError(
        503, "the server is shutting down", "shutting_down", headers={"retry-after": "5"}
    )


def as_api_error(error: Exception) -> ApiError:
    """What went wrong while a request was prepared or answered, for the client.

    What the client gave us is told in full; anything else is only named: its text may hold parts of
    other requests.
    """
    if isinstance(error, ApiError):
        return error
    if isinstance(error, SchemaError):
        where = {"path": error.path or "/", "keyword": error.keyword}
        return ApiError(400, f"schema refused: {error}", "schema_refused", details=where)
    if isinstance(error, InputError):
        return ApiError(400, str(error), "invalid_input")
    if isinstance(error, UnicodeEncodeError):
        return ApiError(400, "not valid Unicode: half a surrogate pair", "invalid_input")
    return ApiError(500, f"internal error ({type(error).__name__})", "internal_error")
