"""What the page at ``/`` asks the server for: its files, the tools, and the trace of a prompt.

A trace is two requests to the engine, one after the other so that their times can be compared:
under the grammar, and freely. They share the batch with everybody else's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Request as HTTPRequest
from fastapi.responses import FileResponse, JSONResponse, Response
from pydantic import Field

from tooluse.replies import ToolChoice, chosen_tools
from tooluse.request import Request
from tooluse.sampling import Sampling
from tooluse.server.errors import ApiError
from tooluse.server.leaving import unless_gone
from tooluse.server.protocol import Strict
from tooluse.trace import PAGE, Trace, as_run, as_trace

if TYPE_CHECKING:
    from fastapi import FastAPI

    from tooluse.request import Generation
    from tooluse.server.plan import Planner

Maker = Callable[[], Request]

FILES = ("page.css", "page.js", "trace.css", "trace.js")
MAX_TOKENS = 160  # of an answer on the page: free decoding may not come to an end by itself
HEADERS = {
    # Everything comes from here; nothing is fetched from elsewhere, and no text becomes a script.
    "content-security-policy": "default-src 'self'; img-src data:; base-uri 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
}


class TraceRequest(Strict):
    """A prompt, the tools that may be called, and whether the model may decline."""

    prompt: Annotated[str, Field(min_length=1, max_length=4000)]
    tools: Annotated[list[str], Field(min_length=1)]
    may_decline: bool = False


class Page:
    """The routes of the page; ``generate`` answers one request, traced, on the engine's thread."""

    def __init__(
        self, name: str, planner: Planner, generate: Callable[[Maker], Awaitable[Generation]]
    ) -> None:
        self.name = name
        self.planner = planner
        self.generate = generate

    def add_to(self, app: FastAPI) -> None:
        """Register the routes."""
        app.add_api_route("/", self.index, include_in_schema=False)
        app.add_api_route("/static/{name}", self.file)
        app.add_api_route("/page/tools", self.tools)
        app.add_api_route("/page/trace", self.trace, methods=["POST"], response_model=None)

    async def index(self) -> Response:
        """The page."""
        return FileResponse(PAGE / "index.html", headers=HEADERS)

    async def file(self, name: str) -> Response:
        """One of the page's own files."""
        if name not in FILES:
            raise ApiError(404, "no such file", "not_found")
        return FileResponse(PAGE / name, headers=HEADERS)

    async def tools(self) -> dict[str, Any]:
        """The served tools, as the page lists them."""
        tools = [
            {"name": t.name, "description": t.description, "arguments": list(t.declared)}
            for t in self.planner.caller.tools.values()
        ]
        return {"model": self.name, "tools": tools}

    async def trace(self, request: HTTPRequest) -> Response:
        """How the model answers a prompt, under the grammar and freely."""
        asked = TraceRequest.read(await request.body())
        trace = await unless_gone(request, self._trace(asked))
        return Response(status_code=499) if trace is None else JSONResponse(trace)

    async def _trace(self, asked: TraceRequest) -> Trace:
        caller = self.planner.caller
        tools = chosen_tools(caller.tools, asked.tools)
        assert tools is not None
        choice: ToolChoice = "auto" if asked.may_decline else "required"

        def constrained() -> Request:
            constraint = self.planner.replies(tools, asked.prompt, choice, 1)
            sampling = Sampling(best_of=self.planner.best_of)
            return Request(asked.prompt, constraint, max_tokens=MAX_TOKENS, sampling=sampling)

        def free() -> Request:
            return Request(asked.prompt, max_tokens=MAX_TOKENS)

        runs = [
            as_run(caller, tools, name, await self.generate(maker))
            for name, maker in (("constrained", constrained), ("free", free))
        ]
        return as_trace(caller, asked.prompt, runs)
