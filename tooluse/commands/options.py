"""Options that several commands share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from tooluse.errors import InputError

_TOOLS = typer.Option(
    "--tools",
    help="a tools file, tools.py, module:function, mcp:COMMAND, an MCP server's URL, "
    "or an OpenAPI document (file or URL)",
)
ToolsFile = Annotated[str, _TOOLS]
MaybeTools = Annotated[str | None, _TOOLS]  # where a subcommand may do without
ModelName = Annotated[str, typer.Option("--model", help="a model folder, or a model's name")]

BestOf = Annotated[
    int,
    typer.Option(
        "--best-of",
        min=1,
        help="where the model is in doubt, the likeliest of so many calls; 1 is faster",
    ),
]
ToolChoice = Annotated[
    str,
    typer.Option(
        "--tool-choice", help="required, auto (it may say that no tool fits), or a tool's name"
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


def check_places(*paths: Path | None, make_folders: bool = False) -> None:
    """InputError for a file that a person wants written and that can't be: told before the work.

    ``make_folders`` says that missing folders will be made.
    """
    for path in paths:
        if path is None:
            continue
        if path.is_dir():
            raise InputError(f"{path}: is a folder, not a file to write")
        if not path.parent.is_dir() and not make_folders:
            raise InputError(f"{path}: there is no folder {path.parent}")


def write_text(path: Path, text: str) -> None:
    """Write a file that a person named, in UTF-8; InputError if it can't be."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: can't write: {error.strerror}") from None
    except UnicodeEncodeError:
        raise InputError(f"{path}: can't write: half a surrogate pair in the text") from None


def patient_threads() -> None:
    """Let OpenMP's threads wait without spinning, unless the environment says otherwise.

    To be called before torch is imported, and for training: there it costs little, and threads that
    spin make a step ten times slower where another program has one of the cores. A single call is
    half as slow again on an idle machine: see LOG.md.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
