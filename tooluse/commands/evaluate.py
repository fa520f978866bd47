"""``tooluse eval``: how good a model is on rows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from tooluse.commands.options import Decoding, ModelName, ToolsFile


def evaluate(
    model: ModelName,
    tools: ToolsFile,
    data: Annotated[Path, typer.Option(help="the rows to score on (JSON Lines)")],
    json_out: Annotated[Path | None, typer.Option("--json", help="write the figures")] = None,
    decoding: Annotated[Decoding, typer.Option(help="how to decode")] = Decoding.constrained,
    limit: Annotated[int | None, typer.Option(min=1, help="only the first rows")] = None,
) -> None:
    """Score a model: valid calls, right tool, exact arguments, and what went wrong."""
    from rich.console import Console
    from rich.progress import track

    from tooluse.caller import ToolCaller
    from tooluse.data.dataset import read_rows
    from tooluse.evaluate import evaluate as run
    from tooluse.evaluate import failures, metrics
    from tooluse.tools import Toolset

    toolset = Toolset.load(tools)
    rows = read_rows(data, toolset)[:limit]
    caller = ToolCaller.load(model, toolset)
    shown = track(rows, "scoring", console=Console(stderr=True))
    tool_choice = "required" if all(row.calls() for row in rows) else "auto"
    results = run(caller, shown, decoding.value, tool_choice=tool_choice)
    figures = metrics(results)
    if json_out:
        json_out.write_text(json.dumps(figures, indent=1) + "\n")
    for name, value in figures.items():
        print(f"{name:24} {value:.4g}")
    for kind, count in failures(results):
        example = next(r for r in results if r.failure == kind)
        print(f"{count:5} × {kind}, such as {example.prompt!r} → {example.text!r}")
