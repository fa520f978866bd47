"""What the lessons share and do not teach: flags, printing, saved results, the final table."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from tooluse.chat import NO_INSTRUCTIONS, Instructions
from tooluse.errors import InputError, TooluseError
from tooluse.evaluate import Metrics, Result, evaluate, failures, metrics
from tooluse.models import EMBEDDED
from tooluse.tools import SEED_TOOLS, ToolCall, Toolset

if TYPE_CHECKING:
    from tooluse.caller import Decoding, ToolCaller
    from tooluse.data.dataset import Row

console = Console(highlight=False, soft_wrap=True)
RATES: dict[Literal["valid", "tool", "exact"], str] = {
    "valid": "valid",
    "tool": "right tool",
    "exact": "all arguments exact",
}
TOOLS = Toolset.of(SEED_TOOLS)


class Arguments(argparse.Namespace):
    """The flags that every lesson has."""

    model: str
    quick: bool
    seed: int
    out: Path


def arguments(lesson: str, model: str = EMBEDDED) -> Arguments:
    """Parse a lesson's command line; ``lesson`` is the lesson's own docstring."""
    parser = argparse.ArgumentParser(
        description=lesson, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default=model, help="a folder or a name (default: %(default)s)")
    parser.add_argument("--quick", action="store_true", help="the same code, fewer steps")
    parser.add_argument("--seed", type=int, default=0, help="default: %(default)s")
    parser.add_argument(
        "--out", type=Path, default=Path("runs/lesson"), help="default: %(default)s"
    )
    return parser.parse_args(namespace=Arguments())


def run(main: Callable[[], None]) -> None:
    """Run a lesson: an expected failure is one line and an exit code, not a traceback."""
    try:
        main()
    except TooluseError as error:
        sys.exit(_fail(str(error), error.exit_code))
    except KeyboardInterrupt:
        sys.exit(_fail("stopped; run the same command to go on", 130))


def need(path: Path, lesson: str) -> Path:
    """The path, or an error that says which lesson makes it."""
    if not path.exists():
        raise InputError(f"{path} is not there yet; run this first: python {lesson}")
    return path


def need_model(args: Arguments) -> None:
    """Make sure that lesson 3 has been run; ``--out`` moves the model along with the rest."""
    if args.model == "runs/lesson/model":
        args.model = str(args.out / "model")
        need(args.out / "model" / "config.json", "03_finetune.py")


def title(text: str) -> None:
    """A heading."""
    console.print(f"\n[bold cyan]{_plain(text)}[/]\n")


def say(text: str) -> None:
    """A paragraph, as it is."""
    console.print(text, markup=False)


def summary(name: str, results: Sequence[Result]) -> None:
    """The figures of a run in one line, and its failures by kind."""
    m = metrics(results)
    rates = ", ".join(f"{m[k]:.0%} {label}" for k, label in RATES.items())
    say(f"{name}: {rates} (of {m['n']} prompts)")
    for kind, count in failures(results):
        say(f"{count:6} × {kind}")


def show(prompt: str, text: str, verdict: str) -> None:
    """One example, as every lesson prints it."""
    console.print(f"[bold]INPUT:[/]  {_plain(prompt)}")
    console.print(f"[bold]OUTPUT:[/] {_plain(text)}")
    console.print(f"[bold]VALID:[/]  {verdict}\n")


def verdict(result: Result) -> str:
    """Yes or no, and what is wrong."""
    if result.failure is None:
        return "[green]Yes[/]"
    if result.call is None:
        return f"[red]No[/] ({result.failure})"
    return f"[green]Yes[/], but [yellow]{result.failure}[/]"


def score(
    args: Arguments,
    name: str,
    caller: ToolCaller,
    rows: Sequence[Row],
    decoding: Decoding,
    *,
    shown: int = 8,
    instructions: Instructions = NO_INSTRUCTIONS,
    max_tokens: int = 96,
) -> list[Result]:
    """Evaluate, print the first examples and the failures, and save the figures.

    Results are written row by row; a lesson that was killed, or is run again with the same model
    and rows, takes up what is there.
    """
    from tooluse.training.run_folder import write_text

    path = args.out / "results" / f"{name}.jsonl"
    key = _key(args, rows, decoding, instructions, max_tokens)
    results = _load(path, key)
    write_text(path, "".join([json.dumps({"key": key}) + "\n", *map(_line, results)]))
    for result in results[:shown]:
        show(result.prompt, result.text, verdict(result))

    with path.open("a", encoding="utf-8") as file, Progress(console=console) as bar:
        task = bar.add_task(name, total=len(rows), completed=len(results))

        def report(result: Result) -> None:
            file.write(_line(result))
            file.flush()
            if bar.tasks[0].completed < shown:
                show(result.prompt, result.text, verdict(result))
            bar.advance(task)

        results += evaluate(
            caller,
            rows[len(results) :],
            decoding,
            report=report,
            instructions=instructions,
            max_tokens=max_tokens,
        )
    return results


def table(args: Arguments, names: dict[str, str]) -> None:
    """Print the figures of the runs that are there, and draw them as ``results.png``."""
    grid = Table(title="What each technique adds")
    grid.add_column(no_wrap=True)
    for column in ("n", "valid", "tool", "exact", "s/call", "passes"):
        grid.add_column(column, justify="right", no_wrap=True)
    found: dict[str, Metrics] = {}
    for name, title in names.items():
        path = args.out / "results" / f"{name}.jsonl"
        results = _load(path, None) if path.exists() else []
        if not results:
            continue
        m = found[title] = metrics(results)
        grid.add_row(
            title,
            str(m["n"]),
            *(f"{m[k]:.0%}" for k in RATES),
            f"{m['seconds_per_call']:.2f}",
            f"{m['forward_passes_per_call']:.1f}",
        )
    console.print(grid)
    _draw(found, args.out / "results.png")


def _draw(found: dict[str, Metrics], path: Path) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 4), layout="constrained")
    left, right = figure.subplots(1, 2, width_ratios=[3, 1])
    for i, (title, m) in enumerate(found.items()):
        x = [j + (i - (len(found) - 1) / 2) * 0.2 for j in range(3)]
        left.bar(x, [100 * m["valid"], 100 * m["tool"], 100 * m["exact"]], 0.19, label=title)
        right.bar(i, m["forward_passes_per_call"], color=f"C{i}")
    left.set_xticks(range(3), list(RATES.values()))
    left.set_ylabel("% of prompts")
    figure.legend(loc="outside upper left", ncols=len(found), fontsize="small")
    right.set_xticks([])
    right.set_xlabel("forward passes a call")
    figure.savefig(str(path), dpi=120)


def _key(args: Arguments, rows: Sequence[Row], *settings: object) -> str:
    """Identifies an evaluation: the same model, rows and settings."""
    model = Path(args.model)
    training = model / "training.json"
    parts = [
        str(model),
        training.read_text(encoding="utf-8") if training.exists() else "",
        repr(settings),
    ]
    parts += [row.prompt + row.completion for row in rows]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _load(path: Path, key: str | None) -> list[Result]:
    """The results in a file, if it is of the evaluation ``key`` (None: of any).

    What a killed lesson left of a last line is left out.
    """
    try:
        head, *lines, _ = path.read_bytes().split(b"\n")
        if key is not None and json.loads(head)["key"] != key:
            return []
        return [_result(json.loads(line)) for line in lines]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _line(result: Result) -> str:
    return json.dumps(asdict(result), ensure_ascii=False) + "\n"


def _result(saved: dict[str, Any]) -> Result:
    def call(held: dict[str, Any]) -> ToolCall:
        return ToolCall(held["tool"], held["args"])

    for name in ("expected", "call"):
        saved[name] = call(saved[name]) if saved[name] else None
    return Result(**{**saved, "more": tuple(map(call, saved.get("more", ())))})


def _plain(text: str) -> str:
    from rich.markup import escape

    return escape(text.replace("\n", "⏎"))


def _fail(message: str, code: int) -> int:
    print(message, file=sys.stderr)
    return code
