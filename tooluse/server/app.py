"""The routes: ``/v1/chat/completions``, ``/v1/models``, ``/health``, ``/metrics``, and the page.

A request is checked, planned, and handed to the engine; what comes back is sent as one answer or
as server-sent events. A request whose client leaves, or that takes too long, leaves the batch.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from starlette.exceptions import HTTPException

from tooluse import __version__
from tooluse.errors import TooluseError
from tooluse.grammar import SchemaError
from tooluse.server.answer import Answer
from tooluse.server.errors import ApiError, as_api_error, timed_out
from tooluse.server.guard import Guard
from tooluse.server.leaving import unless_gone
from tooluse.server.metrics import Metrics
from tooluse.server.page import Maker, Page
from tooluse.server.plan import Plan
from tooluse.server.protocol import ChatRequest

if TYPE_CHECKING:
    from tooluse.request import Event, Generation
    from tooluse.server.engine import Engine, Work
    from tooluse.server.plan import Planner
    from tooluse.server.settings import Settings

log = logging.getLogger("tooluse.server")

Events = AsyncIterator[tuple[int, "Event"]]  # and which of the answers each belongs to


def create_app(engine: Engine, planner: Planner, name: str, settings: Settings) -> FastAPI:
    """The application for one model, known to clients as ``name``; it starts the engine."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        engine.start()
        yield
        if not await asyncio.to_thread(engine.close, settings.drain_seconds):
            log.warning("stopped before everything was finished")

    app = FastAPI(title="tooluse", version=__version__, lifespan=lifespan, openapi_url=None)
    server = Server(engine, planner, name, settings)
    app.add_api_route("/v1/chat/completions", server.complete, methods=["POST"])
    app.add_api_route("/v1/models", server.models)
    app.add_api_route("/v1/models/{model:path}", server.model)
    app.add_api_route("/health", server.health)
    app.add_api_route("/metrics", server.show_metrics)
    Page(name, planner, server.traced).add_to(app)
    for kind in (ApiError, HTTPException, TooluseError, SchemaError, Exception):
        app.add_exception_handler(kind, _on_error)
    app.add_middleware(Guard, settings=settings, metrics=server.metrics)
    return app


class Server:
    """The handlers, and what they share."""

    def __init__(self, engine: Engine, planner: Planner, name: str, settings: Settings) -> None:
        self.engine = engine
        self.planner = planner
        self.name = name
        self.settings = settings
        self.metrics = Metrics(engine, planner)
        self.started = int(time.time())

    async def complete(self, request: Request) -> Response:
        """OpenAI's chat completions."""
        deadline = time.monotonic() + self.settings.request_seconds
        try:
            chat = ChatRequest.read(await request.body())
            self._check_model(chat.model)
            plan = Plan.of(chat, self.settings.max_schema_bytes)
            answer = Answer(plan, self._spell)
            work = self.engine.submit(self.planner.makers(plan), trace=bool(chat.top_logprobs))
        except Exception as error:
            return _refusal(error)
        events = self._events(work, plan.n, deadline)
        if not chat.stream:
            whole = await unless_gone(request, self._whole(answer, events))
            return whole or Response(status_code=499)  # nobody reads it; it is counted
        try:
            first = await anext(events)  # whatever is wrong is told with a status of its own
        except Exception as error:
            return _refusal(error)
        self.metrics.prompt_tokens.inc(plan.prompt_tokens)
        return StreamingResponse(
            _stream(answer, first, events),
            media_type="text/event-stream",
            headers={"cache-control": "no-store"},
        )

    async def _whole(self, answer: Answer, events: Events) -> Response:
        try:
            async with aclosing(events):  # type: ignore[type-var]
                async for index, event in events:
                    answer.choices[index].feed(event)
        except Exception as error:
            return _refusal(error)
        self.metrics.prompt_tokens.inc(answer.plan.prompt_tokens)
        return JSONResponse(answer.whole())

    async def _events(self, work: Work, count: int, deadline: float) -> Events:
        """What happens to a work, until all of it has ended. Left early, the rest is cancelled."""
        began = time.monotonic()
        left = count
        try:
            while left:
                try:
                    patience = max(0.0, deadline - time.monotonic())
                    index, event = await asyncio.wait_for(work.next(), patience)
                except asyncio.TimeoutError:  # not the builtin before Python 3.11
                    raise timed_out(self.settings.request_seconds) from None
                if began:
                    self.metrics.queue.observe(time.monotonic() - began)
                    began = 0.0
                if event.generation is not None:
                    left -= 1
                    self.metrics.ended(event.generation)
                yield index, event
        except (asyncio.CancelledError, GeneratorExit):
            self.metrics.cancelled.inc(left)
            raise
        finally:
            self.engine.cancel(work)

    async def traced(self, maker: Maker) -> Generation:
        """One generation for the page, with its trace."""
        deadline = time.monotonic() + self.settings.request_seconds
        work = self.engine.submit([maker], trace=True)
        async with aclosing(self._events(work, 1, deadline)) as events:  # type: ignore[type-var]
            async for _, event in events:
                if event.generation is not None:
                    return event.generation
        raise AssertionError("a work ends with a generation or an error")

    def _spell(self, token: int) -> bytes:
        return self.planner.caller.decoder.vocabulary.tokens[token] or b""

    def _check_model(self, model: str) -> None:
        if model != self.name:
            message = f"the model {model!r} does not exist; this server has {self.name!r}"
            raise ApiError(404, message, "model_not_found", param="model")

    async def models(self) -> dict[str, Any]:
        """The one model."""
        return {"object": "list", "data": [self._card()]}

    async def model(self, model: str) -> dict[str, Any]:
        """The model by its name."""
        self._check_model(model)
        return self._card()

    def _card(self) -> dict[str, Any]:
        return {"id": self.name, "object": "model", "created": self.started, "owned_by": "tooluse"}

    async def health(self) -> Response:
        """200 while requests are served, 503 while the server shuts down or if its engine died."""
        alive = self.engine.alive
        body = {
            "status": "ok" if alive else "unavailable",
            "model": self.name,
            "running": self.engine.running,
            "waiting": self.engine.waiting,
        }
        return JSONResponse(body, 200 if alive else 503)

    async def show_metrics(self) -> Response:
        """Prometheus's text format."""
        return Response(self.metrics.text(), media_type="text/plain; version=0.0.4")


async def _stream(answer: Answer, first: tuple[int, Event], events: Events) -> AsyncIterator[str]:
    """Server-sent events. What goes wrong now, after the status was sent, is an event too."""
    async with aclosing(events):  # type: ignore[type-var]
        try:
            for index in range(answer.plan.n):
                yield _sse(answer.opening(index))
            for chunk in answer.chunks(*first):
                yield _sse(chunk)
            async for index, event in events:
                for chunk in answer.chunks(index, event):
                    yield _sse(chunk)
            if answer.wants_usage:
                yield _sse(answer.usage_chunk())
            yield "data: [DONE]\n\n"
        except Exception as error:
            yield _sse(_told(error).body())


def _sse(data: dict[str, Any]) -> str:
    return f"data: {json.dumps(data, ensure_ascii=False)}\n\n"


def _told(error: Exception) -> ApiError:
    """The error for the client; what is our own fault is logged in full."""
    if isinstance(error, HTTPException):
        return ApiError(error.status_code, str(error.detail), headers=error.headers or {})
    told = as_api_error(error)
    if told.code == "internal_error":
        log.error("a request failed", exc_info=error)
    return told


def _refusal(error: Exception) -> Response:
    told = _told(error)
    return JSONResponse(told.body(), told.status, headers=dict(told.headers))


async def _on_error(request: Request, error: Exception) -> Response:
    return _refusal(error)
