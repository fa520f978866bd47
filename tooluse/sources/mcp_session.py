"""One open connection to an MCP server, usable from ordinary (not asynchronous) code.

The SDK is asynchronous. All sessions live on one event loop in a background thread; a session is
one task there, because a client must be closed by the task that opened it. What a server writes to
its standard error is kept aside: its last line explains why it died.
"""

from __future__ import annotations

import asyncio
import atexit
import concurrent.futures
import logging
import tempfile
import threading
import weakref
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, suppress
from functools import cache
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

if TYPE_CHECKING:
    import mcp

    Transport = AbstractAsyncContextManager[Any]

T = TypeVar("T")

CLOSING = 8.0  # seconds for a server to end; the SDK kills it after six


class Session:
    """A client of one server, from the first question until ``close``."""

    def __init__(self, transport: Callable[[TextIO], Transport]) -> None:
        """``transport`` makes the connection's transport; it gets a file for the server's log."""
        self._log = tempfile.TemporaryFile("w+", errors="replace")  # noqa: SIM115
        self._transport = transport
        _on_loop(self._start()).result()
        _sessions.add(self)

    def ask(self, question: Callable[[mcp.Client], Awaitable[T]], timeout: float) -> T:
        """What the server answers; TimeoutError, or whatever the SDK raises."""
        answer = _on_loop(self._answer(question))
        try:
            return answer.result(timeout)
        except concurrent.futures.TimeoutError:
            answer.cancel()
            raise TimeoutError from None

    def is_open(self) -> bool:
        """Whether the client and the server have agreed to talk."""
        return self._client.done() and self._client.exception() is None

    def close(self) -> None:
        """End the connection, and the process behind it."""
        with suppress(Exception):
            self.release().result(CLOSING)

    def release(self) -> concurrent.futures.Future[None]:
        """Begin to end, without waiting for it."""
        return _on_loop(self._end())

    def last_words(self) -> str:
        """The last line that the server wrote to its standard error, if any (until ``close``)."""
        self._log.seek(0)
        lines = self._log.read()[-4000:].split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")

    async def _start(self) -> None:
        self._client: asyncio.Future[mcp.Client] = asyncio.get_running_loop().create_future()
        self._closing = asyncio.Event()
        self._task = asyncio.create_task(self._live())

    async def _live(self) -> None:
        import mcp

        try:
            async with mcp.Client(self._transport(self._log)) as client:
                self._client.set_result(client)
                await self._closing.wait()
        except BaseException as error:
            if not self._client.done():
                self._client.set_exception(error)
                self._client.exception()  # asked for, so that the loop does not report it

    async def _answer(self, question: Callable[[mcp.Client], Awaitable[T]]) -> T:
        return await question(await asyncio.shield(self._client))

    async def _end(self) -> None:
        self._closing.set()
        if not self._client.done():
            self._task.cancel()
        await asyncio.wait([self._task])
        self._log.close()


_sessions: weakref.WeakSet[Session] = weakref.WeakSet()


@cache
def _loop() -> asyncio.AbstractEventLoop:
    # Bad lines from a server are the SDK's to report; where nobody listens, they are not shown.
    logging.getLogger("mcp").addHandler(logging.NullHandler())
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="mcp", daemon=True).start()
    atexit.register(_close_all)
    return loop


def _on_loop(work: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
    return asyncio.run_coroutine_threadsafe(work, _loop())


def _close_all() -> None:
    for session in list(_sessions):
        session.close()
