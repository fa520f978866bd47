"""Options that several commands share."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

ToolsFile = Annotated[Path, typer.Option("--tools", help="the tools file (JSON)")]
ModelName = Annotated[str, typer.Option("--model", help="a model folder, or a model's name")]


class Decoding(str, Enum):
    """How to decode."""

    free = "free"
    constrained = "constrained"
