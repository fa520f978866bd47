"""Tools of MCP servers, over stdio or streamable HTTP, through the official SDK.

A server is started (or connected to) when it is first asked for something, and stays until the
program ends, so that it can keep state between calls. A server that has died or does not answer
in time fails that one call with a ToolError and is started anew for the next.
"""

from __future__ import annotations

import os
import shlex
import threading
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

from tooluse.errors import InputError, ToolError
from tooluse.sources import environment
from tooluse.sources.mcp_session import Session
from tooluse.sources.schemas import tidy
from tooluse.sources.usable import Offer, attempt
from tooluse.tools import JSON, Tool

if TYPE_CHECKING:
    import mcp
    from mcp import MCPError

    from tooluse.sources.mcp_session import Transport

T = TypeVar("T")


def mcp_tools(
    server: str,
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    variables: Mapping[str, str] | None = None,
) -> Offer:
    """The tools of the server that a command starts, or that answers at a URL.

    ``timeout``: seconds for starting the server, and for each request. ``headers`` go with each
    HTTP request. Both are by default what the environment says (see ``environment``).
    ``variables`` are added to the program's own for a command.
    Raises InputError for a command that can't be run, ToolError for a server that fails.
    """
    if not _is_url(server) and not _words(server):
        raise InputError("an MCP server needs a command, as in mcp:mcp-server-time")
    connection = Connection(
        server,
        timeout or environment.timeout(),
        dict(environment.authorization() if headers is None else headers),
        {**os.environ, **(variables or {})},
    )
    for tool in connection.tools():
        yield attempt(tool.name, partial(_as_tool, tool, connection))


def configured_tools(name: str, entry: JSON) -> Offer:
    """The tools of one entry of an ``mcpServers`` list, as editors and desktop programs keep it."""
    if not isinstance(entry, dict):
        raise InputError(f"mcpServers/{name}: must be an object")
    if isinstance(url := entry.get("url"), str):
        return mcp_tools(url, headers=_texts(entry.get("headers")) or None)
    command, args = entry.get("command"), entry.get("args") or []
    if not isinstance(command, str) or not isinstance(args, list):
        raise InputError(f"mcpServers/{name}: needs a 'command' (with 'args') or a 'url'")
    words = shlex.join([command, *map(str, args)])
    return mcp_tools(words, variables=_texts(entry.get("env")))


class Connection:
    """One server; safe to use from any thread."""

    def __init__(
        self, server: str, timeout: float, headers: dict[str, str], variables: dict[str, str]
    ) -> None:
        self.server = server
        self.timeout = timeout
        self._headers = headers
        self._variables = variables
        self._session: Session | None = None
        self._starting = threading.Lock()

    def tools(self) -> list[mcp.Tool]:
        """All tools that the server lists, page by page."""

        async def ask(client: mcp.Client) -> list[mcp.Tool]:
            page = await client.list_tools()
            found = list(page.tools)
            while page.next_cursor:
                page = await client.list_tools(cursor=page.next_cursor)
                found += page.tools
            return found

        return self._ask(ask)

    def call(self, name: str, args: dict[str, JSON]) -> JSON:
        """What the tool returns: its structured result if there is one, else its text."""
        result = self._ask(lambda client: client.call_tool(name, args))
        text = "\n".join(getattr(c, "text", f"[{c.type}]") for c in result.content)
        if result.is_error:
            raise ToolError(f"{name}: {' '.join(text.split()) or 'failed'}")
        structured: JSON = result.structured_content
        if isinstance(structured, dict):
            return structured["result"] if set(structured) == {"result"} else structured
        return text

    def close(self) -> None:
        """End the connection, and the server if it was started here."""
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def _ask(self, question: Callable[[mcp.Client], Awaitable[T]]) -> T:
        MCPError, CONNECTION_CLOSED = _sdk()
        session = self._open()
        try:
            return session.ask(question, self.timeout)
        except MCPError as error:
            if session.is_open() and error.code != CONNECTION_CLOSED:  # it lives, and says no
                raise ToolError(f"MCP server {self.server!r}: {error.message}") from None
            reason = error.message
        except TimeoutError:
            reason = f"no answer within {self.timeout:g} s"
        except (FileNotFoundError, PermissionError) as error:
            self.close()
            raise InputError(f"{self.server}: can't be run: {error.strerror}") from None
        except Exception as error:
            reason = _innermost(error)
        said = session.last_words()
        self.close()
        raise ToolError(
            f"MCP server {self.server!r}: {reason}" + (f" ({said})" if said else "")
        ) from None

    def _open(self) -> Session:
        with self._starting:
            if self._session is None:
                self._session = Session(self._transport)
                # When nobody can call the tools any more, the server ends too.
                weakref.finalize(self, self._session.release).atexit = False
            return self._session

    def _transport(self, log: TextIO) -> Transport:
        if _is_url(self.server):
            return _http(self.server, self._headers)
        from mcp.client.stdio import StdioServerParameters, stdio_client

        command, *args = _words(self.server)
        return stdio_client(
            StdioServerParameters(command=command, args=args, env=self._variables), errlog=log
        )


@asynccontextmanager
async def _http(url: str, headers: dict[str, str]) -> AsyncIterator[Any]:
    """The SDK's transport, with our headers; its limits on time are set by ``Session.ask``."""
    import httpx2
    from mcp.client.streamable_http import streamable_http_client

    async with (
        httpx2.AsyncClient(headers=headers, timeout=None) as client,
        streamable_http_client(url, http_client=client) as streams,
    ):
        yield streams


def _sdk() -> tuple[type[MCPError], int]:
    """The SDK's error and the code of the one that means that the server is gone."""
    try:
        from mcp import MCPError
        from mcp_types import CONNECTION_CLOSED
    except ImportError:
        raise InputError(
            "MCP servers need one more package: pip install 'tool-use-from-scratch[mcp]'"
        ) from None
    return MCPError, CONNECTION_CLOSED


def _as_tool(tool: mcp.Tool, connection: Connection) -> Tool:
    def run(**args: JSON) -> JSON:
        return connection.call(tool.name, args)

    return Tool(tool.name, tool.description or "", tidy(tool.input_schema), run)


def _is_url(server: str) -> bool:
    return server.startswith(("http://", "https://"))


def _words(command: str) -> list[str]:
    try:
        return shlex.split(command)
    except ValueError as error:
        raise InputError(f"{command}: {error}") from None


def _texts(values: JSON) -> dict[str, str]:
    return {k: str(v) for k, v in values.items()} if isinstance(values, dict) else {}


def _innermost(error: BaseException) -> str:
    """What happened, without the groups that task groups wrap around it."""
    while inner := getattr(error, "exceptions", None):
        error = inner[0]
    return " ".join(str(error).split()) or type(error).__name__
