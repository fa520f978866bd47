"""``tooluse data``: rows for anyone's tools."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from tooluse.commands.options import ToolsFile


class Split(str, Enum):
    """Which rows to make: no two splits share a template or a value."""

    train = "train"
    validation = "validation"
    test = "test"


def data(
    tools: ToolsFile,
    out: Annotated[Path, typer.Option(help="where to write the rows (JSON Lines)")],
    n: Annotated[int, typer.Option("-n", min=1, help="how many rows")] = 500,
    seed: Annotated[int, typer.Option(help="the same seed gives the same rows")] = 0,
    split: Annotated[Split, typer.Option(help="which split's templates and values")] = Split.train,
) -> None:
    """Make rows for your tools: prompts, each with the call that answers it."""
    from tooluse.data.dataset import write_rows
    from tooluse.data.synthesis import synthesize
    from tooluse.tools import Toolset

    rows = synthesize(Toolset.load(tools), n, seed, split=split.value)
    write_rows(out, rows)
    print(f"{out}: {len(rows)} rows")
