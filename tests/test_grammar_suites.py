"""Ratchets: the official JSON Schema test suite and MaskBench, with recorded expectations.

Recorded in `expected_grammar.json`: how many tests pass, and each wrong or refused one by name. A
regression fails; an improvement fails too and asks to be recorded:

    TOOLUSE_RECORD=1 python -m pytest tests/test_grammar_suites.py

MaskBench is run in part (every twentieth schema); TOOLUSE_MASKBENCH=1 runs all of it.
"""

from __future__ import annotations

import gzip
import json
import os
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tooluse.grammar import SchemaError, canonical, schema_text
from tooluse.grammar.matcher import advance

DATA = Path(__file__).parents[2] / "shared" / "data"
SUITE = DATA / "json-schema-test-suite" / "tests"
MASKBENCH = DATA / "maskbench" / "dev.jsonl.gz"
EXPECTED = Path(__file__).with_name("expected_grammar.json")
DRAFTS = {
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
    "draft7": "http://json-schema.org/draft-07/schema#",
}


def compare(name: str, found: dict[str, Any]) -> None:
    """Compare with what is recorded, or record it."""
    recorded = json.loads(EXPECTED.read_text()) if EXPECTED.exists() else {}
    if os.environ.get("TOOLUSE_RECORD"):
        recorded[name] = found
        EXPECTED.write_text(json.dumps(recorded, indent=1, sort_keys=True) + "\n")
    assert found == recorded.get(name), "differs from expected_grammar.json; record it if better"


def suite(draft: str) -> Iterator[tuple[str, Any, list[dict[str, Any]]]]:
    """(name, schema with its draft, tests) of every group that needs no other document."""
    for path in sorted((SUITE / draft).rglob("*.json")):
        if path.name == "refRemote.json":
            continue
        for group in json.loads(path.read_text(encoding="utf-8")):
            schema = group["schema"]
            if isinstance(schema, dict):
                schema = {"$schema": DRAFTS[draft], **schema}
            name = path.relative_to(SUITE / draft).as_posix()
            yield f"{name}: {group['description']}", schema, group["tests"]


@pytest.mark.parametrize("draft", DRAFTS)
def test_official_suite(draft: str) -> None:
    if not SUITE.exists():
        pytest.skip("shared/data/json-schema-test-suite is not here")
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    refused: Counter[str] = Counter()
    for name, schema, tests in suite(draft):
        part = "optional" if name.startswith("optional") else "required"
        # outside optional/format the suite holds that `format` demands nothing
        formats = name.startswith("optional/format/")
        try:
            text = schema_text(schema, property_order="any", assert_formats=formats)
        except SchemaError as error:
            text = None
            if "no value" not in error.reason:
                counts[f"{part} refused"] += len(tests)
                refused[name] += len(tests)
                continue
        for test in tests:
            try:
                data = canonical(test["data"])
            except UnicodeEncodeError:  # half a surrogate pair is no text
                counts[f"{part} not text"] += 1
                continue
            accepted = text is not None and advance(text, data).nullable
            if accepted == test["valid"]:
                counts[f"{part} passed"] += 1
            else:
                wrong.append(f"{name}: {test['description']}")
    found = {"counts": dict(counts), "wrong": wrong, "refused": dict(refused)}
    compare(draft, json.loads(json.dumps(found)))


def shuffled(value: Any, rng: random.Random) -> Any:
    """The same value with its keys in another order."""
    if isinstance(value, dict):
        keys = list(value)
        rng.shuffle(keys)
        return {k: shuffled(value[k], rng) for k in keys}
    return [shuffled(x, rng) for x in value] if isinstance(value, list) else value


def test_maskbench() -> None:
    if not MASKBENCH.exists():
        pytest.skip("shared/data/maskbench is not here")
    whole = bool(os.environ.get("TOOLUSE_MASKBENCH"))
    rng = random.Random(0)
    counts: Counter[str] = Counter()
    failures: dict[str, str] = {}
    with gzip.open(MASKBENCH, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for row in rows if whole else rows[::20]:
        try:
            text = schema_text(row["schema"], property_order="any")
        except SchemaError as error:
            counts["refused"] += 1
            failures[row["file"]] = str(error)
            continue
        wrong = [
            "too strict" if test["valid"] else "too lax"
            for test in row["tests"]
            if advance(text, canonical(shuffled(test["data"], rng))).nullable != test["valid"]
        ]
        counts["wrong" if wrong else "passed"] += 1
        if wrong:
            failures[row["file"]] = ", ".join(wrong)
    found = {"counts": dict(counts), "failures": failures}
    compare("maskbench, whole" if whole else "maskbench, every 20th", found)
