"""The lesson model on natural prompts: free, constrained, and constrained without grounding.

Usage: python bench/natural.py [--model runs/lesson/model] [--split test] [--limit N]

Prompts and calls: see bench/natural/README.md. An argument counts as exact if its text is right but
for upper and lower case. The three ways of decoding answer each prompt in turn, so that a busy
machine slows them alike; seconds are medians. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.progress import track
from rich.table import Table

from tooluse.caller import ToolCaller
from tooluse.data.dataset import read_rows
from tooluse.evaluate import Result, evaluate, metrics
from tooluse.tools import SEED_TOOLS, ToolCall, Toolset

TOOLS = Toolset.of(SEED_TOOLS)


def folded(result: Result) -> Result:
    """The result, judged without regard to upper and lower case."""
    if result.call is None or result.call.tool != result.expected.tool:
        return result

    def fold(call: ToolCall) -> dict[str, str]:
        return {name: str(value).casefold() for name, value in call.args.items()}

    same = fold(result.call) == fold(result.expected)
    return replace(result, failure=None if same else result.failure)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="runs/lesson/model")
    parser.add_argument("--split", choices=("dev", "test"), default="test")
    parser.add_argument("--limit", type=int)
    args = parser.parse_args()
    rows = read_rows(Path(__file__).parent / "natural" / f"{args.split}.jsonl", TOOLS)
    grounded = ToolCaller.load(args.model, TOOLS)
    ways = {
        "free": (grounded, "free"),
        "constrained, not grounded": (ToolCaller(grounded.decoder, TOOLS), "constrained"),
        "constrained": (grounded, "constrained"),
    }
    results: dict[str, list[Result]] = {name: [] for name in ways}
    for row in track(rows[: args.limit], "scoring", console=Console(stderr=True)):
        for name, (caller, decoding) in ways.items():
            results[name] += map(folded, evaluate(caller, [row], decoding))

    table = Table(title=f"{len(results['free'])} natural prompts ({args.split})")
    for column in ("", "valid", "right tool", "all arguments exact", "s/call", "passes/call"):
        table.add_column(column)
    figures = {}
    for name, found in results.items():
        m = metrics(found)
        m["seconds_per_call"] = median(r.seconds for r in found)
        figures[name] = m
        rates = (f"{m[k]:.1%}" for k in ("valid", "tool", "exact"))
        passes = f"{m['forward_passes_per_call']:.1f}"
        table.add_row(name, *rates, f"{m['seconds_per_call']:.2f}", passes)
    Console().print(table)
    print(json.dumps({"split": args.split, **figures}))


if __name__ == "__main__":
    main()
