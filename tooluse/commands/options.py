"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from tooluse.errors import InputError

ToolsFile = Annotated[
    str,
    typer.Option(
        "--tools",
        help="a tools file, tools.py, module:function, mcp:COMMAND, an MCP server's URL, "
        "or an OpenAPI document (file or URL)",
    ),
]
ModelName = Annotated[str, typer.Option("--model", help="a model folder, or a model's name")]

BestOf = Annotated[
    int,
    typer.Option(
        "--best-of",
        min=1,
        help="where the model is in doubt, the likeliest of so many calls; 1 is faster",
    ),
]


class Decoding(str, Enum):
    """How to decode."""

    free = "free"
    constrained = "constrained"


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Around imports that need an extra: what to install where it is not there."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise InputError(
            f"{error.name} is not installed; run: pip install 'tool-use-from-scratch[{name}]'"
        ) from None


def write_text(path: Path, text: str) -> None:
    """Write a file that a person named; InputError if it can't be."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: can't write: {error.strerror}") from None
