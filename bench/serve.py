"""The server under load, beside the same server that answers one request at a time.

Usage: python bench/serve.py [--model runs/lesson/model] [--requests 48] [--minutes 0]

Both servers run at once and take turns at each level (1, 4 and 16 clients), so that a busy machine
slows them alike. The usual loop, one request at a time and one token a pass, takes its turn too (in
this process, without a server). Every answer is compared with the answer to the same prompt asked
alone. With --minutes, the batching server then stays under load and its memory is read at each
round. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

import httpx
from rich.console import Console
from rich.table import Table

from tooluse.caller import ToolCaller
from tooluse.data.dataset import read_rows
from tooluse.request import NO_SHORTCUTS
from tooluse.tools import SEED_TOOLS

LEVELS = (1, 4, 16)
PROMPTS = Path(__file__).parent / "natural" / "dev.jsonl"


class Server:
    """A server of its own process."""

    def __init__(self, model: str, tools: Path, batch: int) -> None:
        command = [
            sys.executable,
            "-m",
            "tooluse",
            "serve",
            "--model",
            model,
            "--tools",
            str(tools),
        ]
        command += ["--port", "0", "--batch", str(batch), "--queue", "1000", "--timeout", "600"]
        command += ["--name", "bench"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        found = re.match(r"http://\S+", self.process.stdout.readline())
        assert found, "the server did not start"
        limits = httpx.Limits(max_connections=max(LEVELS))
        self.client = httpx.Client(base_url=found[0], timeout=600, limits=limits)

    def ask(self, prompt: str) -> tuple[str, float]:
        """The answer, and the seconds until it was there."""
        body = {
            "model": "bench",
            "messages": [{"role": "user", "content": prompt}],
            "tool_choice": "required",
            "parallel_tool_calls": False,
        }
        started = time.perf_counter()
        response = self.client.post("v1/chat/completions", json=body).raise_for_status()
        seconds = time.perf_counter() - started
        calls = response.json()["choices"][0]["message"]["tool_calls"]
        return json.dumps([call["function"] for call in calls]), seconds

    def megabytes(self) -> float:
        """Resident memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        assert found
        return int(found[1]) / 1024

    def close(self) -> None:
        self.client.close()
        self.process.terminate()
        self.process.wait(60)


@dataclass
class Figures:
    """What was measured at one level of one server; times in seconds."""

    seconds: float = 0.0
    wrong: int = 0
    times: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return len(self.times) / self.seconds

    @property
    def p50(self) -> float:
        return median(self.times)

    @property
    def p95(self) -> float:
        return quantiles(self.times, n=20)[-1]


@contextmanager
def servers(model: str) -> Iterator[dict[str, Server]]:
    with tempfile.TemporaryDirectory() as folder:
        tools = Path(folder) / "tools.json"
        tools.write_text(json.dumps(SEED_TOOLS))
        found = {"batched": Server(model, tools, 16), "one at a time": Server(model, tools, 1)}
        try:
            yield found
        finally:
            for server in found.values():
                server.close()


def load(server: Server, clients: int, prompts: list[str]) -> tuple[list[tuple[str, float]], float]:
    """Answers with their seconds, in the prompts' order, and the seconds that all took."""
    started = time.perf_counter()
    with ThreadPoolExecutor(clients) as pool:
        answers = list(pool.map(server.ask, prompts))
    return answers, time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="runs/lesson/model")
    parser.add_argument("--requests", type=int, default=48, help="for each server and level")
    parser.add_argument("--minutes", type=float, default=0, help="under load, to see memory")
    args = parser.parse_args()
    rows = read_rows(PROMPTS)
    prompts = [row.prompt for row in itertools.islice(itertools.cycle(rows), args.requests)]
    console = Console(stderr=True)

    with servers(args.model) as found:
        alone = {p: found["one at a time"].ask(p)[0] for p in set(prompts)}
        figures: dict[str, Figures] = {}
        loop = ToolCaller.load(args.model, SEED_TOOLS)
        for clients, rest in itertools.product(LEVELS, (0, 1)):
            half = prompts[rest::2]
            for name, server in found.items():  # in turn, half of the requests each
                console.print(f"{clients} clients, {name}, half {rest + 1}")
                entry = figures.setdefault(f"{name}, {clients}", Figures())
                answers, seconds = load(server, clients, half)
                entry.seconds += seconds
                entry.times += [s for _, s in answers]
                entry.wrong += sum(a != alone[p] for p, (a, _) in zip(half, answers, strict=True))
            for prompt in half[:3]:
                entry = figures.setdefault("token by token, 1", Figures())
                found_alone = loop.generate(prompt, shortcuts=NO_SHORTCUTS)
                entry.seconds += found_alone.seconds
                entry.times.append(found_alone.seconds)
        memory = [found["batched"].megabytes()]
        end = time.monotonic() + 60 * args.minutes
        while time.monotonic() < end:
            load(found["batched"], max(LEVELS), prompts)
            memory.append(found["batched"].megabytes())
            left = max(0.0, end - time.monotonic()) / 60
            console.print(f"under load: {memory[-1]:.0f} MB, {left:.0f} minutes left")

    table = Table(title=f"{args.requests} natural prompts (dev) a row")
    for column in ("server, clients", "calls/s", "p50 s", "p95 s", "other than alone"):
        table.add_column(column)
    for name, entry in figures.items():
        table.add_row(
            name, *(f"{x:.2f}" for x in (entry.rate, entry.p50, entry.p95)), str(entry.wrong)
        )
    Console().print(table)
    speedup = {
        n: figures[f"batched, {n}"].rate / figures[f"one at a time, {n}"].rate for n in LEVELS
    }
    usual = figures["token by token, 1"].rate
    over_usual = {n: figures[f"batched, {n}"].rate / usual for n in LEVELS}
    shown = {
        name: {"calls_per_second": e.rate, "p50": e.p50, "p95": e.p95, "wrong": e.wrong}
        for name, e in figures.items()
    }
    print(
        json.dumps(
            {"speedup": speedup, "over_token_by_token": over_usual, "megabytes": memory, **shown}
        )
    )


if __name__ == "__main__":
    main()
