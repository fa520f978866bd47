"""``tooluse data``: rows for anyone's tools."""

from __future__ import annotations

import json
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
    n: Annotated[
        int, typer.Option("-n", min=1, help="how many rows; for many tools, 150 for each")
    ] = 500,
    seed: Annotated[int, typer.Option(help="the same seed gives the same rows")] = 0,
    split: Annotated[Split, typer.Option(help="which split's templates and values")] = Split.train,
    no_tool: Annotated[
        float, typer.Option(help="the share of prompts that no tool fits, 0 to 1")
    ] = 0.2,
    examples: Annotated[
        Path | None, typer.Option(help="rows of your own: half of the rows are made like them")
    ] = None,
    teacher: Annotated[
        str | None, typer.Option(help="an OpenAI-compatible API that writes prompts, with /v1")
    ] = None,
    teacher_model: Annotated[str | None, typer.Option(help="the teacher's model")] = None,
    teacher_requests: Annotated[
        int, typer.Option(min=1, help="the budget: requests to the teacher over all runs")
    ] = 100,
) -> None:
    """Make rows for your tools: prompts, each with the call that answers it."""
    if context.invoked_subcommand:
        return
    if tools is None or out is None:
        raise InputError("--tools and --out are needed: tooluse data --tools FILE --out FILE")
    if (teacher is None) != (teacher_model is None):
        raise InputError("--teacher URL and --teacher-model NAME go together")
    from tooluse.data.dataset import write_rows
    from tooluse.data.sources import Wishes, enough_rows, make_rows
    from tooluse.data.teacher import Teacher
    from tooluse.tools import Toolset

    asked = Teacher(teacher, teacher_model, teacher_requests) if teacher and teacher_model else None
    wishes = Wishes(n, seed, split.value, no_tool, examples, asked, journal=Path(f"{out}.teacher"))
    toolset = Toolset.load(tools)
    rows, sieve = make_rows(toolset, wishes)
    write_rows(out, rows)
    print(f"{out}: {len(rows)} rows")
    if split == Split.train and len(rows) < (enough := enough_rows(len(toolset))):
        print(f"for {len(toolset)} tools more rows teach more: try -n {enough}")
    if examples or teacher:
        print(sieve.report())


@app.command()
def report(
    file: Annotated[Path, typer.Argument(help="the rows to look at")],
    tools: Annotated[Path | None, typer.Option(help="check the rows against a tools file")] = None,
    against: Annotated[
        list[Path] | None, typer.Option(help="another split: what do they share? (repeatable)")
    ] = None,
    html: Annotated[Path | None, typer.Option(help="write a page with plots")] = None,
) -> None:
    """Say what is in a file of rows: counts, lengths, diversity, and what other files share."""
    from tooluse.data import report as report_
    from tooluse.data.statistics import leaks, statistics
    from tooluse.tools import Toolset

    toolset = Toolset.load(tools) if tools else None
    found = statistics(file, toolset)
    shared = leaks(found, [statistics(other, toolset) for other in against or []])
    print(report_.text(found, shared))
    if html:
        html.write_text(report_.page(found, shared), encoding="utf-8")
        print(f"\n{html}: the same with plots")


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="data in another layout (chat, xLAM, SNIPS)")],
    out: Annotated[Path, typer.Option(help="where to write the rows (JSON Lines)")],
    tools_out: Annotated[Path | None, typer.Option(help="where to write the file's tools")] = None,
    tools: Annotated[Path | None, typer.Option(help="the tools, if the file has none")] = None,
) -> None:
    """Turn public layouts into rows, each checked against the tools that came with it."""
    from tooluse.data.collect import collect
    from tooluse.data.dataset import write_rows
    from tooluse.tools import Toolset

    toolset, rows, sieve = collect(file, Toolset.load(tools) if tools else None)
    write_rows(out, rows)
    if tools_out:
        tools_out.write_text(json.dumps(toolset.to_json(), indent=1, ensure_ascii=False) + "\n")
    print(f"{out}: {sieve.report()}; {len(toolset)} tools")
