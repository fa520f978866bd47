"""``tooluse data``: rows for anyone's tools."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from tooluse.commands.options import MaybeTools, check_places, write_text
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
    tools: MaybeTools = None,
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
    against: Annotated[
        list[Path] | None,
        typer.Option(help="rows of another split: none of theirs, nor nearly (repeatable)"),
    ] = None,
) -> None:
    """Make rows for your tools: prompts, each with the call that answers it."""
    if context.invoked_subcommand:
        return
    if tools is None or out is None:
        raise InputError("--tools and --out are needed: tooluse data --tools SOURCE --out FILE")
    if (teacher is None) != (teacher_model is None):
        raise InputError("--teacher URL and --teacher-model NAME go together")
    from tooluse.data.dataset import write_rows
    from tooluse.data.sources import Wishes, enough_rows, make_rows
    from tooluse.data.teacher import Teacher
    from tooluse.tools import Toolset

    asked = Teacher(teacher, teacher_model, teacher_requests) if teacher and teacher_model else None
    wishes = Wishes(
        n, seed, split.value, no_tool, examples, asked, Path(f"{out}.teacher"), tuple(against or ())
    )
    check_places(out, make_folders=True)
    toolset = Toolset.load(tools)
    rows, sieve = make_rows(toolset, wishes)
    write_rows(out, rows)
    print(f"{out}: {len(rows)} rows")
    if split == Split.train and len(rows) < (enough := enough_rows(len(toolset))):
        print(f"for {len(toolset)} tools more rows teach more: try -n {enough}")
    print(sieve.report())


@app.command()
def report(
    file: Annotated[Path, typer.Argument(help="the rows to look at")],
    tools: Annotated[
        str | None, typer.Option(help="check the rows against tools; as for tooluse data")
    ] = None,
    against: Annotated[
        list[Path] | None, typer.Option(help="another split: what do they share? (repeatable)")
    ] = None,
    html: Annotated[Path | None, typer.Option(help="write a page with plots")] = None,
) -> None:
    """Say what is in a file of rows: counts, lengths, diversity, and what other files share."""
    from tooluse.data import report as report_
    from tooluse.data.statistics import leaks, statistics
    from tooluse.progress import late_bar
    from tooluse.tools import Toolset

    check_places(html)
    toolset = Toolset.load(tools) if tools else None
    with late_bar("rows read", None) as told:
        found = statistics(file, toolset, told)
        shared = leaks(found, [statistics(other, toolset, told) for other in against or []])
    print(report_.text(found, shared))
    if html:
        write_text(html, report_.page(found, shared))
        print(f"\n{html}: the same with plots")


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="data in another layout (chat, xLAM, SNIPS)")],
    out: Annotated[Path, typer.Option(help="where to write the rows (JSON Lines)")],
    tools_out: Annotated[Path | None, typer.Option(help="where to write the file's tools")] = None,
    tools: Annotated[
        str | None, typer.Option(help="the tools, if the file has none; as for tooluse data")
    ] = None,
) -> None:
    """Turn public layouts into rows, each checked against the tools that came with it."""
    from tooluse.data.collect import collect
    from tooluse.data.dataset import write_rows
    from tooluse.progress import late_bar
    from tooluse.tools import Toolset

    check_places(out, make_folders=True)
    check_places(tools_out)
    given = Toolset.load(tools) if tools else None
    with late_bar("entries read, then sifted", None) as told:
        toolset, rows, sieve = collect(file, given, told)
    write_rows(out, rows)
    if tools_out:
        text = json.dumps(toolset.to_json(), indent=1, ensure_ascii=False)
        write_text(tools_out, text + "\n")
    print(f"{out}: {len(rows)} rows; {len(toolset)} tools")
    print(sieve.report())
