"""What stands before every route: the API key, and how large and how slow a body may be.

A plain ASGI middleware. The whole body is read here, within its limits, and handed on in one
piece; a client that sends slowly costs a coroutine and never a place in the queue.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import time

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tooluse.server.errors import ApiError
from tooluse.server.metrics import Metrics
from tooluse.server.settings import Settings

OPEN_PATHS = ("/", "/health")  # and the page's own files: no key is needed to look at them


class Guard:
    """Answers 401, 408 and 413; lets everything else through. Every response is counted."""

    def __init__(self, app: ASGIApp, settings: Settings, metrics: Metrics) -> None:
        self.app = app
        self.settings = settings
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.monotonic()
        status = 0

        async def noting(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self._guarded(scope, receive, noting)
        finally:
            if status:
                route = scope.get("route")  # known routes only: a path can be anything
                path = getattr(route, "path", "other")
                self.metrics.answered(path, status, time.monotonic() - started)

    async def _guarded(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            self._check_key(scope)
            body = await asyncio.wait_for(self._body(scope, receive), self.settings.body_seconds)
        except asyncio.TimeoutError:  # not the builtin before Python 3.11
            text = f"the body was not all there after {self.settings.body_seconds:g} s"
            error = ApiError(408, text, "body_timeout", headers={"connection": "close"})
            await _refuse(error, send)
            return
        except ApiError as error:
            await _refuse(error, send)
            return
        if body is None:  # the client left
            return
        pending: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay() -> Message:
            return pending.pop() if pending else await receive()

        await self.app(scope, replay, send)

    def _check_key(self, scope: Scope) -> None:
        path = scope["path"]
        if self.settings.api_key is None or path in OPEN_PATHS or path.startswith("/static/"):
            return
        given = Headers(scope=scope).get("authorization", "").removeprefix("Bearer ").strip()
        if not hmac.compare_digest(given.encode(), self.settings.api_key.encode()):
            message = "wrong API key" if given else "no API key given (Authorization: Bearer KEY)"
            raise ApiError(401, message, "invalid_api_key", headers={"www-authenticate": "Bearer"})

    async def _body(self, scope: Scope, receive: Receive) -> bytes | None:
        """The whole body, or None if the client left before it was all there."""
        limit = self.settings.max_body_bytes
        length = Headers(scope=scope).get("content-length", "0")
        if length.isdigit() and int(length) > limit:
            raise _too_large(limit)
        chunks: list[bytes] = []
        size = 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            chunk = message.get("body", b"")
            size += len(chunk)
            if size > limit:
                raise _too_large(limit)
            chunks.append(chunk)
            if not message.get("more_body"):
                return b"".join(chunks)


def _too_large(limit: int) -> ApiError:
    message = f"the body is larger than {limit} bytes"
    return ApiError(413, message, "body_too_large", headers={"connection": "close"})


async def _refuse(error: ApiError, send: Send) -> None:
    """An error as a whole response."""
    headers = {"content-type": "application/json", **error.headers}
    body = json.dumps(error.body()).encode()
    raw = [(k.encode(), v.encode()) for k, v in headers.items()]
    raw.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": error.status, "headers": raw})
    await send({"type": "http.response.body", "body": body})
