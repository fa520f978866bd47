"""A server in this process on a free port of the loopback, for the tests of `tooluse.server`."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn
from fakes import TOOLS, byte_level_tokenizer, random_gpt2

from tooluse.batch import Batch
from tooluse.caller import ToolCaller
from tooluse.generate import Decoder
from tooluse.request import Event, Generation, Request
from tooluse.server.app import create_app
from tooluse.server.engine import Engine, Rows
from tooluse.server.plan import Planner
from tooluse.server.settings import Settings
from tooluse.server.start import listen
from tooluse.tools import Toolset

if TYPE_CHECKING:
    from fastapi import FastAPI

MODEL = "tiny"


def tiny_caller(tools: Toolset = TOOLS) -> ToolCaller:
    """A model with random weights, whose calls are valid and mean nothing."""
    tokenizer = byte_level_tokenizer()
    return ToolCaller(Decoder(random_gpt2(len(tokenizer)), tokenizer), tools)


def tiny_app(
    settings: Settings | None = None, tools: Toolset = TOOLS, rows: Rows | None = None
) -> FastAPI:
    """The application around a tiny model, or around scripted rows."""
    settings = settings or Settings()
    caller = tiny_caller(tools)
    engine = Engine(
        Batch(caller.decoder) if rows is None else rows,
        max_rows=settings.max_rows,
        max_waiting=settings.max_waiting,
    )
    planner = Planner(caller, lambda toolset: toolset, settings.cache_size, settings.best_of)
    app = create_app(engine, planner, MODEL, settings)
    app.state.engine, app.state.planner = engine, planner
    return app


@contextmanager
def running(app: FastAPI) -> Iterator[str]:
    """The application behind a real uvicorn; its address."""
    listener = listen("127.0.0.1", 0)
    config = uvicorn.Config(app, log_level="error", timeout_graceful_shutdown=20, access_log=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server did not start"
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(30)
        listener.close()
        assert not thread.is_alive(), "the server did not stop"


class Script:
    """Rows that write a fixed text, a piece a step, once ``gate`` is open.

    A prompt that holds ``fail`` ends in an error; one that holds ``broken`` breaks the whole step.
    """

    def __init__(self, pieces: tuple[str, ...] = ("one ", "two")) -> None:
        self.pieces = pieces
        self.gate = threading.Event()
        self.gate.set()
        self.rows: dict[int, tuple[Request, int]] = {}
        self.cancelled: list[int] = []
        self.most = 0
        self._next = 0

    def __len__(self) -> int:
        return len(self.rows)

    def add(self, request: Request, *, trace: bool = False) -> int:
        self._next += 1
        self.rows[self._next] = request, 0
        self.most = max(self.most, len(self.rows))
        return self._next

    def cancel(self, ticket: int) -> None:
        self.cancelled.append(ticket)
        self.rows.pop(ticket, None)

    def step(self) -> list[Event]:
        if not self.gate.wait(0.01):
            return []
        events = []
        for ticket, (request, at) in list(self.rows.items()):
            if "broken" in request.prompt:
                raise RuntimeError("secret of another request")
            if "fail" in request.prompt:
                del self.rows[ticket]
                events.append(Event(ticket, "", None, RuntimeError("secret")))
                continue
            generation = None
            if at + 1 == len(self.pieces):
                generation = Generation(
                    "".join(self.pieces), [1, 2], at + 1, 0.0, True, [-0.5, 0.0]
                )
                del self.rows[ticket]
            else:
                self.rows[ticket] = request, at + 1
            events.append(Event(ticket, self.pieces[at], generation))
        return events
