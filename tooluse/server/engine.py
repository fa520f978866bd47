"""The thread that owns the model: requests join its batch as they arrive and leave as they end.

Everything that touches the model, the tokenizer or a grammar happens on this one thread, because
none of them is made for several. The web side hands in *work* (one or more generations that belong
together) and reads events from it; between the two there is a queue with a limit.

    submit ──▶ waiting ──(a row is free)──▶ rows under way ──step──▶ events of each work

An error in one generation ends that generation; an error of the whole step ends all that were
under way. Neither ends the thread.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from tooluse.server.errors import closing, too_busy

if TYPE_CHECKING:
    from tooluse.request import Event, Request

log = logging.getLogger("tooluse.server")


class Rows(Protocol):
    """What the engine drives: ``tooluse.batch.Batch``, or a script in a test."""

    def add(self, request: Request, *, trace: bool = False) -> int:
        """Begin a generation; a ticket for it."""

    def step(self) -> list[Event]:
        """One forward pass for all generations under way."""

    def cancel(self, ticket: int) -> None:
        """Drop a generation."""

    def __len__(self) -> int: ...


class Work:
    """Generations that were asked for together, and what happens to them. Made by ``submit``."""

    def __init__(self, makers: Sequence[Callable[[], Request]], trace: bool) -> None:
        self.makers = deque(enumerate(makers))  # generations that have not begun
        self.tickets: dict[int, int] = {}  # of those under way → which of them it is
        self.trace = trace
        self.cancelled = False
        self._loop = asyncio.get_running_loop()
        self._inbox: asyncio.Queue[tuple[int, Event | Exception]] = asyncio.Queue()

    async def next(self) -> tuple[int, Event]:
        """The next event and which generation it belongs to; raises what went wrong.

        The first event of a generation has no text: it says that the generation has begun.
        """
        index, event = await self._inbox.get()
        if isinstance(event, Exception):
            raise event
        return index, event

    def post(self, index: int, event: Event | Exception) -> None:
        """Called by the engine's thread."""
        try:
            self._loop.call_soon_threadsafe(self._inbox.put_nowait, (index, event))
        except RuntimeError:  # the loop has closed: nobody listens any more
            self.cancelled = True


class Engine:
    """The batch, its queue and its thread.

    ``max_rows``: generations under way at once. ``max_waiting``: generations that may wait; more
    are refused with status 429.
    """

    def __init__(self, rows: Rows, *, max_rows: int = 16, max_waiting: int = 64) -> None:
        self.rows = rows
        self.max_rows = max_rows
        self.max_waiting = max_waiting
        self._queue: deque[Work] = deque()
        self._under_way: dict[int, Work] = {}
        self._changed = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._serve, name="tooluse-engine", daemon=True)

    def start(self) -> None:
        """Begin to serve."""
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether requests are being served."""
        return self._thread.is_alive() and not self._closing

    @property
    def running(self) -> int:
        """Generations under way."""
        return len(self._under_way)

    @property
    def waiting(self) -> int:
        """Generations that have not begun."""
        with self._changed:
            return self._count_waiting()

    def submit(self, makers: Sequence[Callable[[], Request]], *, trace: bool = False) -> Work:
        """Ask for generations, all or none: each maker is called on the engine's thread.

        ``trace``: whether each step is to be remembered. Raises ApiError if the queue is full or
        the server is closing.
        """
        work = Work(makers, trace)
        with self._changed:
            if self._closing or not self._thread.is_alive():
                raise closing()
            waiting = self._count_waiting()
            if waiting + len(makers) > self.max_waiting:
                raise too_busy(retry_after=1 + waiting // self.max_rows)
            self._queue.append(work)
            self._changed.notify()
        return work

    def cancel(self, work: Work) -> None:
        """Drop what is left of a work; nothing happens if it has ended."""
        with self._changed:
            work.cancelled = True
            self._changed.notify()

    def close(self, timeout: float) -> bool:
        """Take nothing new, finish what was asked for, and stop; False if time ran out first."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _count_waiting(self) -> int:
        return sum(len(work.makers) for work in self._queue)

    # From here on: the engine's thread.

    def _serve(self) -> None:
        while self._wait_for_something():
            self._drop_cancelled()
            while (begin := self._take()) is not None:
                begin()
            if self._under_way:
                self._step()

    def _wait_for_something(self) -> bool:
        """Wait until there is something to do; False when there never will be again."""
        with self._changed:
            while not (self._queue or self._under_way):
                if self._closing:
                    return False
                self._changed.wait()
            return True

    def _drop_cancelled(self) -> None:
        with self._changed:
            self._queue = deque(item for item in self._queue if not item.cancelled)
        for ticket, work in list(self._under_way.items()):
            if work.cancelled:
                self._forget(ticket)

    def _take(self) -> Callable[[], None] | None:
        """The beginning of the next generation, None if none waits or no row is free."""
        with self._changed:
            while self._queue and not self._queue[0].makers:
                self._queue.popleft()
            if not self._queue or len(self._under_way) >= self.max_rows:
                return None
            work = self._queue[0]
            index, make = work.makers.popleft()
            return lambda: self._begin(work, index, make)

    def _begin(self, work: Work, index: int, make: Callable[[], Request]) -> None:
        from tooluse.request import Event

        try:
            ticket = self.rows.add(make(), trace=work.trace)
        except Exception as error:
            self._report(error)
            work.makers.clear()  # the others of this work would fail likewise
            work.post(index, error)
            return
        self._under_way[ticket] = work
        work.tickets[ticket] = index
        work.post(index, Event(ticket, "", None, None))

    def _step(self) -> None:
        try:
            events = self.rows.step()
        except Exception as error:
            self._report(error)
            for ticket, work in list(self._under_way.items()):
                index = work.tickets[ticket]
                self._forget(ticket)
                work.post(index, error)
            return
        for event in events:
            found = self._under_way.get(event.ticket)
            if found is None:
                continue
            index = found.tickets[event.ticket]
            if event.generation is not None or event.error is not None:
                del self._under_way[event.ticket]
                del found.tickets[event.ticket]
            found.post(index, event.error or event)

    def _forget(self, ticket: int) -> None:
        work = self._under_way.pop(ticket)
        del work.tickets[ticket]
        try:
            self.rows.cancel(ticket)
        except Exception as error:  # rows that are broken must not end the thread as well
            self._report(error)

    @staticmethod
    def _report(error: Exception) -> None:
        """Tell the operator about what is not the client's mistake."""
        from tooluse.server.errors import as_api_error

        if as_api_error(error).status >= 500:
            log.error("a generation failed", exc_info=error)
