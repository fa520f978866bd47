"""A small MCP server for the tests, a tool for each behaviour; over stdio, or ``--http PORT``."""

from __future__ import annotations

import os
import sys
import time

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import BaseModel

server = MCPServer("behaviours")
counter = 0


class Point(BaseModel):
    x: int
    y: int | None = None


@server.tool()
def add(a: int, b: int = 1) -> int:
    """Add two numbers."""
    return a + b


@server.tool()
def mirror(point: Point) -> Point:
    return Point(x=-point.x, y=point.y)


@server.tool()
def count() -> int:
    """How often it was called: state that a server keeps."""
    global counter
    counter += 1
    return counter


@server.tool()
def fail() -> str:
    raise ToolError("on purpose")


@server.tool()
def die() -> str:
    print("last words", file=sys.stderr, flush=True)
    os._exit(3)


@server.tool()
def hang() -> str:
    time.sleep(60)
    return "late"


if __name__ == "__main__":
    if "--http" in sys.argv:
        server.run(transport="streamable-http", port=int(sys.argv[-1]))
    else:
        server.run()
