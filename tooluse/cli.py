"""``tooluse``: pull → data → train → eval → call.

Errors are one line on standard error; exit codes: 0 done, 1 failed, 2 bad usage or bad input.
The work is done elsewhere; what is heavy is imported when a command needs it.
"""

from __future__ import annotations

import json
import sys
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from tooluse import __version__
from tooluse.errors import TooluseError
from tooluse.models import EMBEDDED

# Typer's own base of all usage errors, wherever the release at hand keeps it.
UsageError: type[typer.BadParameter] = typer.BadParameter.__bases__[0]

app = typer.Typer(
    name="tooluse",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="""A tiny language model that calls your tools.

    \b
    tooluse data  --tools tools.json --out train.jsonl          make examples
    tooluse data  --tools tools.json --out valid.jsonl --split validation -n 60
    tooluse data  --tools tools.json --out test.jsonl --split test -n 100
    tooluse train --tools tools.json --data train.jsonl --validation valid.jsonl --out model
    tooluse eval  --tools tools.json --data test.jsonl --model model
    tooluse call  --tools tools.json --model model "what's the weather in Paris?"

    A tools file holds OpenAI's `tools` array, MCP's list, or the shorthand
    {"get_weather": {"args": ["city"]}}.""",
)

ToolsFile = Annotated[Path, typer.Option("--tools", help="the tools file (JSON)")]
ModelName = Annotated[str, typer.Option("--model", help="a model folder, or a model's name")]


class Decoding(str, Enum):
    """How to decode."""

    free = "free"
    constrained = "constrained"


class Split(str, Enum):
    """Which rows to make: no two splits share a template or a value."""

    train = "train"
    validation = "validation"
    test = "test"


def _version(asked: bool) -> None:
    if asked:
        print(f"tooluse {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="print the version")
    ] = False,
) -> None:
    pass


@app.command()
def pull(
    model: Annotated[str, typer.Argument(help="the embedded model, or a name on the hub")] = (
        EMBEDDED
    ),
) -> None:
    """Fetch a model into the local cache, so that everything else works without the network."""
    from tooluse.models import pull as fetch

    print(fetch(model))


@app.command()
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


@app.command()
def train(
    tools: ToolsFile,
    data: Annotated[Path, typer.Option(help="the training rows (JSON Lines)")],
    out: Annotated[Path, typer.Option(help="the folder that becomes the model")],
    validation: Annotated[
        Path | None, typer.Option(help="rows to choose the best checkpoint by")
    ] = None,
    model: ModelName = EMBEDDED,
    epochs: Annotated[int | None, typer.Option(min=1, help="passes over the rows")] = None,
    learning_rate: Annotated[float | None, typer.Option(help="peak learning rate")] = None,
    seed: Annotated[int, typer.Option(help="the same seed gives the same weights")] = 0,
    resume: Annotated[bool, typer.Option(help="go on from a killed run's checkpoint")] = False,
) -> None:
    """Fine-tune a model on rows. Kill it at any time; --resume gives the same final weights."""
    from tooluse.data.dataset import read_rows
    from tooluse.lesson import training_bar
    from tooluse.models import load_model, load_tokenizer
    from tooluse.tools import Toolset
    from tooluse.train import TrainConfig
    from tooluse.train import train as fine_tune

    toolset = Toolset.load(tools)
    rows = read_rows(data, toolset)
    held_out = read_rows(validation, toolset) if validation else []
    given = {"epochs": epochs, "learning_rate": learning_rate}
    config = TrainConfig(seed=seed, **{k: v for k, v in given.items() if v is not None})  # type: ignore[arg-type]
    tokenizer, weights = load_tokenizer(model), load_model(model)
    with training_bar() as report:
        fine_tune(weights, tokenizer, rows, held_out, out, config, resume=resume, report=report)
    print(f"{out}: ready; its loss curve: {out / 'loss.png'}")


@app.command("eval")
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
    results = run(caller, shown, decoding.value)
    figures = metrics(results)
    if json_out:
        json_out.write_text(json.dumps(figures, indent=1) + "\n")
    for name, value in figures.items():
        print(f"{name:24} {value:.4g}")
    for kind, count in failures(results):
        example = next(r for r in results if r.failure == kind)
        print(f"{count:5} × {kind}, such as {example.prompt!r} → {example.text!r}")


@app.command()
def call(
    prompt: Annotated[str, typer.Argument(help="what you want, in your words")],
    model: ModelName,
    tools: ToolsFile,
    decoding: Annotated[Decoding, typer.Option(help="how to decode")] = Decoding.constrained,
) -> None:
    """Print the call that answers one prompt."""
    from tooluse.caller import ToolCaller

    print(ToolCaller.load(model, tools).complete(prompt, decoding.value))


def main() -> None:
    """The entry point: every expected failure is one line and an exit code."""
    from tooluse.grammar import SchemaError

    try:
        app(standalone_mode=False)
    except TooluseError as error:
        _fail(str(error), error.exit_code)
    except SchemaError as error:
        _fail(str(error), 2)
    except UsageError as error:
        _fail(f"{error.format_message()} (see tooluse --help)", 2)
    except (typer.Abort, KeyboardInterrupt):
        _fail("stopped", 130)
    except BrokenPipeError:
        sys.exit(1)


def _fail(message: str, code: int) -> None:
    print(f"tooluse: {message}", file=sys.stderr)
    sys.exit(code)
