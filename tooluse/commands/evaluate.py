"""``tooluse eval``: how good a model is on rows, and what changed since the last time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tooluse.commands.options import BestOf, Decoding, check_places, write_text
from tooluse.sampling import LIKELIEST, Sampling

if TYPE_CHECKING:
    from tooluse.compare import Comparison
    from tooluse.evaluate import Result
    from tooluse.report import Report


def evaluate(
    model: Annotated[str | None, typer.Option(help="a model folder, or a model's name")] = None,
    tools: Annotated[str | None, typer.Option(help="the tools; see docs/tools.md")] = None,
    data: Annotated[Path | None, typer.Option(help="the rows to score on (JSON Lines)")] = None,
    json_out: Annotated[Path | None, typer.Option("--json", help="write the figures")] = None,
    report_out: Annotated[
        Path | None, typer.Option("--report", help="write all there is to know, row by row (JSON)")
    ] = None,
    html_out: Annotated[
        Path | None, typer.Option("--html", help="write a page to look at, with plots")
    ] = None,
    decoding: Annotated[Decoding, typer.Option(help="how to decode")] = Decoding.constrained,
    limit: Annotated[int | None, typer.Option(min=1, help="only the first rows")] = None,
    batch: Annotated[
        int, typer.Option(min=1, help="prompts at a time; seconds are measured for one")
    ] = 1,
    best_of: BestOf = LIKELIEST.best_of,
    compare: Annotated[
        tuple[Path, Path] | None,
        typer.Option(metavar="A B", help="what changed between two files of --report or --json"),
    ] = None,
) -> None:
    """Score a model: valid calls, right tool, exact arguments, and what went wrong."""
    if compare:
        from tooluse.compare import compare as compare_runs
        from tooluse.compare import read_report

        _print_comparison(compare_runs(read_report(compare[0]), read_report(compare[1])))
        return
    for name, value in (("--model", model), ("--tools", tools), ("--data", data)):
        if value is None:
            raise typer.BadParameter(f"Missing option '{name}'")
    assert model and tools and data
    check_places(json_out, report_out, html_out)
    results = _results(model, tools, data, decoding, limit, batch, best_of)
    from tooluse.evaluate import metrics
    from tooluse.report import report
    from tooluse.report_page import page

    settings = {"model": model, "data": str(data), "decoding": decoding.value, "batch": str(batch)}
    found = report(results, settings)
    _print_figures(found)
    if json_out:
        write_text(json_out, json.dumps(metrics(results), indent=1) + "\n")
    if report_out:
        write_text(report_out, json.dumps(found, indent=1, ensure_ascii=False) + "\n")
    if html_out:
        write_text(html_out, page(found))


def _results(
    model: str,
    tools: str,
    data: Path,
    decoding: Decoding,
    limit: int | None,
    batch: int,
    best_of: int,
) -> list[Result]:
    from rich.console import Console
    from rich.progress import Progress

    from tooluse.caller import ToolCaller
    from tooluse.data.dataset import read_rows
    from tooluse.evaluate import evaluate as run
    from tooluse.tools import Toolset

    toolset = Toolset.load(tools)
    rows = read_rows(data, toolset)[:limit]
    caller = ToolCaller.load(model, toolset)
    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task("scoring", total=len(rows))
        return run(
            caller,
            rows,
            decoding.value,
            tool_choice="required" if all(row.calls() for row in rows) else "auto",
            max_calls=max(1, *(len(row.calls()) for row in rows)),
            batch_size=batch,
            sampling=Sampling(best_of=best_of),
            report=lambda result: bar.advance(task),
        )


def _print_figures(found: Report) -> None:
    print(f"{'n':24} {found['n']}")
    for name, (low, high) in found["intervals"].items():
        value: float = found[name]  # type: ignore[literal-required]
        print(f"{name:24} {value:<8.4g} {low:.4g} to {high:.4g} (95 %)")
    for name, share in found["no_tool"].items():
        if found["no_tool"]["rows"] and share is not None:
            print(f"no tool fits: {name:24} {share:.4g}")
    print(f"{'calibration error':24} {found['calibration']['error']:.4g}")
    for failure in found["failures"]:
        example = failure["examples"][0]
        print(
            f"{failure['n']:5} × {failure['kind']}, "
            f"such as {example['prompt']!r} → {example['text']!r}"
        )


def _print_comparison(found: Comparison) -> None:
    for c in found.changes:
        low, high = c.interval or (None, None)
        between = "" if low is None else f" ({low:+.4g} to {high:+.4g})"
        chance = "" if c.p is None else f", p = {c.p:.3g}"
        verdict = "may be noise" if c.is_noise else "is a change"
        print(
            f"{c.figure:24} {c.before:.4g} → {c.after:.4g}, "
            f"{c.after - c.before:+.4g}{between}{chance}: {verdict}"
        )
    if not found.paired:
        print("the rows differ, or one file holds none (see --report): compared by rates alone")
        return
    for title, rows in (("exact now", found.fixed), ("no longer exact", found.broken)):
        for row in rows[:5]:
            print(f"{title}: {row['prompt']!r} → {row['text']!r}")
        if len(rows) > 5:
            print(f"{title}: {len(rows) - 5} more")
