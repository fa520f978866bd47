"""A long random run: schemas of every draft against jsonschema, both ways.

`python tests/fuzz_grammar.py 300 7` runs for 300 seconds from seed 7 and prints how many (schema,
value) pairs were judged, how many texts were written by random walks, and every disagreement. The
short version is in the test suite (`test_grammar_random`).
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from typing import Any

from grammar_strategies import DRAFTS, Draft, schema, value, write

from tooluse.grammar import SchemaError, canonical, schema_text
from tooluse.grammar.matcher import advance


def judge(rng: random.Random, pool: list[Any], counts: Counter[str]) -> None:
    """One random schema: forty values read, five texts written."""
    draft = DRAFTS[rng.choice(list(DRAFTS))]
    subject = schema(rng, draft)
    counts["schemas"] += 1
    try:
        text = schema_text(
            subject, property_order=rng.choice(["any", "declared"]), assert_formats=False
        )
        free = schema_text(subject, property_order="any", assert_formats=False)
    except SchemaError as error:
        if "no value" not in error.reason:
            counts["refused"] += 1
            return
        text = free = None
    for x in rng.sample(pool, 40):
        accepted = free is not None and advance(free, canonical(x)).nullable
        counts["judged"] += 1
        compare(draft, subject, x, accepted, counts)
    for _ in range(5 if text is not None else 0):
        assert text is not None
        counts["written"] += 1
        compare(draft, subject, json.loads(write(text, rng)), True, counts)


def compare(draft: Draft, subject: Any, x: Any, accepted: bool, counts: Counter[str]) -> None:
    """Count and print a disagreement."""
    expected = draft.accepts(subject, x)
    if expected is None:
        counts["beyond the oracle"] += 1
    elif accepted != expected:
        counts["wrong"] += 1
        verdict = "accepted" if accepted else "refused"
        print("WRONG", json.dumps(subject), json.dumps(x), verdict, flush=True)


def main() -> None:
    """Run, count, report."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    end = time.monotonic() + seconds
    pool = [value(rng) for _ in range(3000)]
    counts: Counter[str] = Counter(wrong=0)
    while time.monotonic() < end and counts["wrong"] < 20:
        judge(rng, pool, counts)
    print(json.dumps(counts))


if __name__ == "__main__":
    main()
