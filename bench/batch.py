"""Calls per second by batch size, constrained and free, with the same model and prompts.

One round after the other through all sizes, so that what else the machine does falls on all alike;
the median of the rounds counts. The last line is JSON.

    python bench/batch.py --model runs/lesson/model
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.progress import track
from rich.table import Table

from tooluse.caller import ToolCaller
from tooluse.data.dataset import read_rows
from tooluse.request import NO_SHORTCUTS, Request, Shortcuts
from tooluse.sampling import GREEDY
from tooluse.tools import SEED_TOOLS, Toolset

NATURAL = Path(__file__).parent / "natural" / "dev.jsonl"
MAX_TOKENS = 96


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--model", default="runs/lesson/model")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 2, 4, 8, 16, 32])
    parser.add_argument("--prompts", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    tools = Toolset.of(SEED_TOOLS)
    caller = ToolCaller.load(args.model, tools)
    prompts = [row.prompt for row in read_rows(NATURAL, tools)][: args.prompts]
    free = [Request(p, max_tokens=MAX_TOKENS) for p in prompts]

    def run(name: str, size: int) -> float:
        """Calls per second in one round; making the grammars is part of it."""
        started = time.perf_counter()
        requests = free if name == "free" else [caller.request(p, sampling=GREEDY) for p in prompts]
        shortcuts = NO_SHORTCUTS if name == "constrained, no shortcuts" else Shortcuts()
        caller.decoder.generate_many(requests, batch_size=size, shortcuts=shortcuts)
        return len(prompts) / (time.perf_counter() - started)

    names = ("constrained", "constrained, no shortcuts", "free")
    run("constrained", 2)  # what is made once
    found: dict[tuple[str, int], list[float]] = {}
    jobs = [(n, s) for _ in range(args.rounds) for s in args.sizes for n in names]
    for job in track(jobs, "rounds", console=Console(stderr=True)):
        found.setdefault(job, []).append(run(*job))

    table = Table(title=f"Calls per second ({len(prompts)} prompts, three tools)")
    for column in ("batch size", *names):
        table.add_column(column, justify="right")
    figures: dict[str, dict[int, float]] = {name: {} for name in names}
    for size in args.sizes:
        for name in names:
            figures[name][size] = round(median(found[name, size]), 2)
        table.add_row(str(size), *(f"{figures[name][size]:.2f}" for name in names))
    Console(width=100).print(table)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
