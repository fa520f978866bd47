"""Tools from where they live: files, Python code, MCP servers, HTTP services.

=====================================  ==========================================================
``tools.json``                         a tools file in any layout (see ``tooluse.tools``), a JSON
                                       Schema, an OpenAPI document (YAML too), or a list of MCP
                                       servers, ``{"mcpServers": {…}}``
``tools.py``, ``package.module:f,g``   Python functions (see ``modules``)
``mcp:COMMAND``                        an MCP server that the command starts
``https://example.com/mcp``            an MCP server over streamable HTTP
``https://example.com/openapi.json``   an OpenAPI document
=====================================  ==========================================================

A tool that can't be used, for example because the grammar refuses its schema, is logged by name
and reason and left out; the others stay.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from tooluse.errors import InputError
from tooluse.sources.usable import Offer, attempt, usable
from tooluse.tools import Tool, ToolLike, Toolset, json_tools

DOCUMENTS = (".json", ".yaml", ".yml")


def load(source: str | Path) -> Toolset:
    """The usable tools of a source; InputError names the source if there are none."""
    name = str(source)
    try:
        return usable(_offered(name))
    except InputError as error:
        if str(error).startswith(name):
            raise
        raise InputError(f"{name}: {error}") from None


def collect(tools: Iterable[ToolLike]) -> Toolset:
    """The usable ones of functions, classes, tools and JSON objects; InputError if none is."""
    return usable(_each(tools))


def _each(tools: Iterable[ToolLike]) -> Offer:
    from tooluse.sources.functions import python_tool

    for number, tool in enumerate(tools, start=1):
        if isinstance(tool, Tool):
            yield tool
        elif isinstance(tool, dict):
            yield from (attempt(name, make) for name, make in json_tools([tool]))
        elif callable(tool):
            name = getattr(tool, "__name__", f"number {number}")
            yield attempt(name, partial(python_tool, tool))
        else:
            raise InputError(f"not a tool: {tool!r}")


def _offered(source: str) -> Offer:
    """Every tool that the source offers, usable or not."""
    is_url = source.startswith(("http://", "https://"))
    if source.startswith("mcp:") or (is_url and not _is_document(source)):
        from tooluse.sources.mcp import mcp_tools

        return mcp_tools(source.removeprefix("mcp:"))
    if is_url or _is_document(source) or not (".py" in source or ":" in source):
        from tooluse.sources.documents import document_tools

        return document_tools(source)
    from tooluse.sources.modules import functions_of

    return _each(functions_of(source))


def _is_document(source: str) -> bool:
    return source.partition("?")[0].lower().endswith(DOCUMENTS)
