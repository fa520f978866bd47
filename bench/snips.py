"""SNIPS from rows to report: 13,712 prompts by the public, seven tools, 53 optional arguments.

Usage: python bench/snips.py [--data ../shared/data/snips] [--out runs/snips] [--minutes 80]
       [--test FILE]

The data: "custom-intent-engines" (2017-06) of github.com/sonos/nlu-benchmark, CC0, as rows of
{"prompt", "completion"} in train.jsonl beside tools.json (docs/your-own-tools.md says how to write
such rows). A part of the training rows is set apart by value and never trained on: 500 rows to
measure, and 200 more to choose the best weights by. With --test the model is measured on that
file's rows instead.

Kill it at any time and run it again: it goes on where it was. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from tooluse.caller import ToolCaller
from tooluse.data.dataset import Row, read_rows, write_rows
from tooluse.errors import TooluseError
from tooluse.evaluate import evaluate, failures, metrics
from tooluse.models import EMBEDDED, load_model, load_tokenizer
from tooluse.progress import training_bar
from tooluse.tools import Toolset
from tooluse.train import TrainConfig, train
from tooluse.training.holdout import hold_out

DEVELOPMENT, VALIDATION = 500, 200  # rows set apart


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data/snips"))
    parser.add_argument("--out", type=Path, default=Path("runs/snips"))
    parser.add_argument("--minutes", type=float, default=TrainConfig.minutes)
    parser.add_argument("--test", type=Path, help="rows to measure on")
    parser.add_argument("--limit", type=int, help="measure on the first rows only")
    args = parser.parse_args()
    if not (args.data / "train.jsonl").is_file():
        raise SystemExit(f"{args.data}/train.jsonl is not there; --data says where the rows are")
    tools = Toolset.load(args.data / "tools.json")
    rows, development = hold_out(read_rows(args.data / "train.jsonl", tools), most=DEVELOPMENT)
    rows, validation = hold_out(rows, most=VALIDATION)
    write_rows(args.out / "development.jsonl", development)

    test = read_rows(args.test, tools) if args.test else development
    train_and_measure(tools, rows, validation, test[: args.limit], args.out, args.minutes)


def train_and_measure(
    tools: Toolset,
    rows: list[Row],
    validation: list[Row],
    test: list[Row],
    out: Path,
    minutes: float,
) -> None:
    """The model and the figures, in ``out``; the last line of the output is the figures."""
    seconds = learn(rows, validation, out / "model", minutes)
    figures = measure(out / "model", tools, test)
    report = {"rows": len(rows), "minutes": round(seconds / 60, 1), **figures}
    (out / "report.json").write_text(json.dumps(report, indent=1) + "\n")
    print(json.dumps(report))


def learn(rows: list[Row], validation: list[Row], out: Path, minutes: float) -> float:
    """Train with default settings, or go on, or do nothing; returns the seconds it took in all."""
    config = TrainConfig(minutes=minutes)
    model, tokenizer = load_model(EMBEDDED), load_tokenizer(EMBEDDED)
    with training_bar(Console(stderr=True)) as bar:
        steps = train(model, tokenizer, rows, validation, out, config, resume=True, report=bar)
    return sum(step.seconds for step in steps)


def measure(model: Path, tools: Toolset, rows: list[Row]) -> dict[str, float]:
    """Constrained decoding, the arguments in any order, each a span of its prompt."""
    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task("measuring", total=len(rows))
        results = evaluate(
            ToolCaller.load(str(model), tools),
            rows,
            batch_size=16,
            report=lambda result: bar.advance(task),
        )
    for kind, count in failures(results):
        wrong = next(r for r in results if r.failure == kind)
        print(f"{count:4} × {kind}, such as {wrong.prompt!r} → {wrong.text}", file=sys.stderr)
    return {**metrics(results)}


if __name__ == "__main__":
    try:
        main()
    except TooluseError as error:
        raise SystemExit(f"bench/snips.py: {error}") from None
