"""``tooluse data``: rows for anyone's tools."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from tooluse.errors import InputError

app = typer.Typer(invoke_without_command=True)


class Split(str, Enum):
    """Which rows to make: no two splits share a template or a value."""

    train = "train"
    validation = "validation"
    test = "test"


@app.callback()
def data(
    context: typer.Context,
    tools: Annotated[Path | None, typer.Option(help="the tools file (JSON)")] = None,
    out: Annotated[Path | None, typer.Option(help="where to write the rows (JSON Lines)")] = None,
    n: Annotated[int, typer.Option("-n", min=1, help="how many rows")] = 500,
    seed: Annotated[int, typer.Option(help="the same seed gives the same rows")] = 0,
    split: Annotated[Split, typer.Option(help="which split's templates and values")] = Split.train,
    no_tool: Annotated[
        float, typer.Option(help="the share of prompts that no tool fits, 0 to 1")
    ] = 0.1,
) -> None:
    """Make rows for your tools: prompts, each with the call that answers it."""
    if context.invoked_subcommand:
        return
    if tools is None or out is None:
        raise InputError("--tools and --out are needed: tooluse data --tools FILE --out FILE")
    from tooluse.data.dataset import write_rows
    from tooluse.data.synthesis import synthesize
    from tooluse.tools import Toolset

    rows = synthesize(Toolset.load(tools), n, seed, split.value, no_tool)
    write_rows(out, rows)
    print(f"{out}: {len(rows)} rows")
