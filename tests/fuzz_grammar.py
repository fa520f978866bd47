"""A long random run: schemas of every draft against jsonschema, both ways.

`python tests/fuzz_grammar.py 300 7` runs for 300 seconds of processor time from seed 7 and prints
how many (schema, value) pairs were judged, how many texts were written by random walks, how many of
both a second, and every disagreement. Half of the values are random ones; the others are valid ones
changed in one place, since what is nearly valid is easier to get wrong. The short version is in the
test suite (`test_grammar_random`).
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from typing import Any

from grammar_strategies import BYTES, DRAFTS, changed, schema, value, write

from tooluse.grammar import SchemaError, canonical, compile_schema
from tooluse.grammar import expr as e
from tooluse.grammar.budget import TooComplex
from tooluse.grammar.matcher import advance

VALUES = 80  # of each kind for a schema: compiling and judging then take about as long
TEXTS = 8
FORGETTING = 0.2  # how often nodes are forgotten between writing and reading
PATIENCE = 2.0  # seconds for one schema, then it is refused: a few take the default of ten


def judge(rng: random.Random, pool: list[Any], counts: Counter[str]) -> None:
    """One random schema: texts written, random values read, changed ones read."""
    draft = DRAFTS[rng.choice(list(DRAFTS))]
    subject = schema(rng, draft)
    counts["schemas"] += 1
    limits: dict[str, Any] = {"assert_formats": False, "max_seconds": PATIENCE}
    try:  # as long as the constraints are there, nothing that they lead to may be forgotten
        held = [
            compile_schema(subject, BYTES, property_order=order, **limits)
            for order in (rng.choice(["any", "declared"]), "any")
        ]
        text, free = (constraint.matcher()._state.expr for constraint in held)
    except SchemaError as error:
        if "no value" not in error.reason:
            counts["refused"] += 1
            return
        text = free = None
    oracle = draft.oracle(subject)

    def compare(x: Any, accepted: bool) -> None:
        expected = oracle(x)
        if expected is None:
            counts["beyond the oracle"] += 1
        elif accepted != expected:
            counts["wrong"] += 1
            verdict = "accepted" if accepted else "refused"
            print("WRONG", json.dumps(subject), json.dumps(x), verdict, flush=True)

    valid: list[Any] = []

    def read(x: Any) -> None:
        accepted = free is not None and advance(free, canonical(x)).nullable
        counts["judged"] += 1
        compare(x, accepted)
        if accepted:
            valid.append(x)

    for _ in range(TEXTS if text is not None else 0):
        assert text is not None
        valid.append(json.loads(write(text, rng)))
        counts["written"] += 1
        compare(valid[-1], True)
    if rng.random() < FORGETTING:
        e.trim(0)
    for x in rng.sample(pool, VALUES):
        read(x)
    for _ in range(VALUES if valid else 0):
        read(changed(rng, rng.choice(valid)))


def main() -> None:
    """Run, count, report."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    start = time.process_time()
    pool = [value(rng) for _ in range(3000)]
    counts: Counter[str] = Counter(wrong=0)
    while time.process_time() < start + seconds and counts["wrong"] < 20:
        try:
            judge(rng, pool, counts)
        except TooComplex as error:
            counts["failed while read"] += 1
            print("FAILED", error, flush=True)
    rate = (counts["judged"] + counts["written"]) / (time.process_time() - start)
    print(json.dumps({**counts, "inputs a second": round(rate)}))


if __name__ == "__main__":
    main()
