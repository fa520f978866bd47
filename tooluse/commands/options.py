"""Options that several commands share."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import typer

ToolsFile = Annotated[
    str,
    typer.Option(
        "--tools",
        help="a tools file, tools.py, module:function, mcp:COMMAND, an MCP server's URL, "
        "or an OpenAPI document (file or URL)",
    ),
]
ModelName = Annotated[str, typer.Option("--model", help="a model folder, or a model's name")]


class Decoding(str, Enum):
    """How to decode."""

    free = "free"
    constrained = "constrained"
