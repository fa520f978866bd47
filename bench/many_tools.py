"""3, 30 and 500 tools in one constraint: compile time and masks, beside llguidance and xgrammar.

    python bench/many_tools.py

A tool call is `{"tool": name, "args": {…}}`, one alternative for each tool. The engines take turns;
processor time is counted. The last line is JSON.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import time
from typing import Any

from masks import WARM_UP, LlGuidance, Tooluse, XGrammar, read

from tooluse.models import load_tokenizer

ENGINES = {"tooluse": Tooluse, "llguidance": LlGuidance, "xgrammar": XGrammar}
WORDS = ("get", "list", "create", "update", "delete", "find", "send", "read", "open", "close")
THINGS = ("user", "file", "issue", "event", "order", "page", "image", "table", "message", "route")


def tool(i: int) -> dict[str, Any]:
    """A tool with three arguments; names share their beginnings, as in real collections."""
    name = f"{WORDS[i % 10]}_{THINGS[i // 10 % 10]}" + (f"_{i // 100}" if i >= 100 else "")
    arguments = {
        "type": "object",
        "properties": {
            "id": {"type": "integer", "minimum": 0},
            f"{THINGS[i % 10]}_name": {"type": "string", "maxLength": 80},
            "mode": {"enum": ["fast", "safe", f"m{i}"]},
        },
        "required": ["id"],
        "additionalProperties": False,
    }
    return {
        "type": "object",
        "properties": {"tool": {"const": name}, "args": arguments},
        "required": ["tool", "args"],
        "additionalProperties": False,
    }


def measure(count: int, engine: Any, tokenizer: Any) -> dict[str, float]:
    """Milliseconds to compile, microseconds for mask + consume on calls of 20 of the tools."""
    tools = [tool(i) for i in range(count)]
    begun = time.process_time()
    make = engine.compile({"anyOf": tools})
    make().mask()
    compiled = (time.process_time() - begun) * 1e3
    times: dict[str, list[float]] = {"cold": [], "warm": []}
    for t in tools[:: max(1, count // 20)]:
        call = {"tool": t["properties"]["tool"]["const"], "args": {"id": 17, "mode": "safe"}}
        tokens = tokenizer.encode(json.dumps(call), add_special_tokens=False)
        for kind in ("cold", "warm"):
            assert read(make(), tokens, times[kind])
    return {
        "compile_and_first_mask_ms": round(compiled, 2),
        "cold_mean_us": round(statistics.fmean(times["cold"]), 1),
        "warm_mean_us": round(statistics.fmean(times["warm"]), 2),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--engines", nargs="+", default=list(ENGINES), choices=list(ENGINES))
    options = parser.parse_args()
    tokenizer = load_tokenizer()
    engines = {name: ENGINES[name](tokenizer) for name in options.engines}
    for engine in engines.values():
        engine.compile(WARM_UP)().mask()  # what all schemas share is not counted
    gc.collect()
    gc.freeze()  # what is loaded is not looked at by later collections
    results: dict[str, dict[int, dict[str, float]]] = {name: {} for name in engines}
    for count in (3, 30, 500):
        for name, engine in engines.items():
            results[name][count] = figures = measure(count, engine, tokenizer)
            line = "  ".join(f"{k} {v:g}" for k, v in figures.items())
            print(f"{count:4} tools  {name:12}{line}", flush=True)
    print(json.dumps(results))


if __name__ == "__main__":
    main()
