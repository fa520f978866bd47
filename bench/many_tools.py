"""3, 30 and 500 tools in one constraint: compile time and masks.

    python bench/many_tools.py

A tool call is `{"tool": name, "args": {…}}`, one alternative for each tool. The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from typing import Any

from tooluse.grammar import Vocabulary, compile_schema
from tooluse.models import load_tokenizer

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


def measure(count: int, tokenizer: Any, vocabulary: Vocabulary) -> dict[str, float]:
    """Milliseconds to compile, microseconds for mask + consume on calls of 20 of the tools."""
    tools = [tool(i) for i in range(count)]
    begun = time.perf_counter()
    constraint = compile_schema({"anyOf": tools}, vocabulary)
    constraint.matcher().mask()
    compiled = (time.perf_counter() - begun) * 1e3
    times: dict[str, list[float]] = {"cold": [], "warm": []}
    for t in tools[:: max(1, count // 20)]:
        call = {"tool": t["properties"]["tool"]["const"], "args": {"id": 17, "mode": "safe"}}
        tokens = tokenizer.encode(json.dumps(call), add_special_tokens=False)
        for kind in ("cold", "warm"):
            matcher = constraint.matcher()
            for token in tokens:
                start = time.perf_counter()
                matcher.mask()
                matcher.consume(token)
                times[kind].append((time.perf_counter() - start) * 1e6)
            assert matcher.is_accepting()
    return {
        "compile_and_first_mask_ms": round(compiled, 2),
        "cold_mean_us": round(statistics.fmean(times["cold"]), 1),
        "warm_mean_us": round(statistics.fmean(times["warm"]), 2),
    }


def main() -> None:
    """Measure and print."""
    argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    ).parse_args()
    tokenizer = load_tokenizer()
    vocabulary = Vocabulary.from_tokenizer(tokenizer)
    compile_schema(True, vocabulary).matcher().mask()  # what all schemas share is not counted
    results = {count: measure(count, tokenizer, vocabulary) for count in (3, 30, 500)}
    for count, figures in results.items():
        print(f"{count:4} tools  " + "  ".join(f"{k} {v:g}" for k, v in figures.items()))
    print(json.dumps(results))


if __name__ == "__main__":
    main()
