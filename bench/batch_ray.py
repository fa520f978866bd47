"""``tooluse batch`` on a local Ray cluster with 1 and 2 workers, and with one of them killed.

Usage: python bench/batch_ray.py [--rows 400]

The model is tiny and has random weights, so what is measured is the machinery: rows per second from
the first to the last row (starting Ray and the workers not counted), and whether every row of the
input is answered exactly once. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from fakes import ROWS, gpt2_folder  # noqa: E402  (found only now)

from tooluse.tools import SEED_TOOLS  # noqa: E402


def run(folder: Path, workers: int, kill: bool) -> dict[str, float]:
    """One job; what came of it."""
    out = folder / f"calls-{workers}-{kill}.jsonl"
    command = [sys.executable, "-m", "tooluse", "batch", "--out", str(out)]
    command += ["--model", str(folder / "model"), "--tools", str(folder / "tools.json")]
    command += ["--in", str(folder / "prompts.jsonl"), "--ray", "local", "--workers", str(workers)]
    job = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    first, killed = 0.0, False
    while job.poll() is None:
        if not first and out.exists() and out.stat().st_size:
            first = time.perf_counter()
        if first and kill and not killed:
            killed = kill_a_worker(job.pid)
        time.sleep(0.02)
    seconds = time.perf_counter() - (first or time.perf_counter())
    rows = [json.loads(line)["row"] for line in out.read_text().splitlines()]
    return {
        "workers": workers,
        "killed": killed,
        "rows": len(rows),
        "distinct": len(set(rows)),
        "rows_per_second": len(rows) / seconds if seconds else float("nan"),
        "exit": job.returncode,
    }


def kill_a_worker(job: int) -> bool:
    for process in psutil.Process(job).children(recursive=True):
        try:
            if "Answerer" in " ".join(process.cmdline()):
                process.kill()
                return True
        except psutil.Error:
            continue
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=400)
    args = parser.parse_args()
    table = Table(title=f"{args.rows} rows, a tiny model")
    for column in ("workers", "one killed", "rows answered", "of them distinct", "rows/s"):
        table.add_column(column)
    found = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        gpt2_folder(folder / "model")
        (folder / "tools.json").write_text(json.dumps(SEED_TOOLS))
        lines = (f"{ROWS[i % len(ROWS)].prompt} {i}" for i in range(args.rows))
        (folder / "prompts.jsonl").write_text("".join(json.dumps(p) + "\n" for p in lines))
        for workers, kill in ((1, False), (2, False), (2, True)):
            Console(stderr=True).print(f"{workers} workers{', one killed' if kill else ''}")
            figures = run(folder, workers, kill)
            found.append(figures)
            shown = (figures[k] for k in ("workers", "killed", "rows", "distinct"))
            table.add_row(*map(str, shown), f"{figures['rows_per_second']:.1f}")
    Console().print(table)
    print(json.dumps({"asked": args.rows, "runs": found}))


if __name__ == "__main__":
    main()
