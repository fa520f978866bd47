"""Random schemas against jsonschema, both ways: what is read and what can be written."""

from __future__ import annotations

import json
import os
import random
from typing import Any

import pytest
from grammar_strategies import DRAFTS, Draft, schema, value, write
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tooluse.grammar import SchemaError, canonical, schema_text
from tooluse.grammar import expr as e
from tooluse.grammar.matcher import advance

EXAMPLES = int(os.environ.get("TOOLUSE_FUZZ", "300"))  # more: fuzz_grammar.py
relaxed = settings(
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
randoms = st.randoms(use_true_random=False)
drafts = st.sampled_from(list(DRAFTS.values()))


def valid(draft: Draft, subject: Any, candidate: Any) -> bool:
    """What jsonschema says; skips what it cannot tell."""
    verdict = draft.accepts(subject, candidate)
    assume(verdict is not None)
    return bool(verdict)


def compiled(subject: Any, order: str = "any") -> e.Expr | None:
    """The texts of a schema, None if nothing satisfies it; skips what is refused as too complex."""
    try:
        return schema_text(subject, property_order=order, assert_formats=False)  # type: ignore[arg-type]
    except SchemaError as error:
        assume("no value" in error.reason)
        return None


@relaxed
@given(randoms, drafts)
def test_accepts_exactly_what_jsonschema_validates(rng: random.Random, draft: Draft) -> None:
    subject = schema(rng, draft)
    text = compiled(subject)
    for _ in range(6):
        candidate = value(rng)
        accepted = text is not None and advance(text, canonical(candidate)).nullable
        assert accepted == valid(draft, subject, candidate), (subject, candidate)


@relaxed
@given(randoms, drafts, st.sampled_from(["any", "declared"]))
def test_whatever_can_be_written_is_valid(rng: random.Random, draft: Draft, order: str) -> None:
    subject = schema(rng, draft)
    text = compiled(subject, order)
    assume(text is not None)
    assert text is not None
    written = write(text, rng)
    assert advance(text, written).nullable
    assert valid(draft, subject, json.loads(written)), (subject, written)


@pytest.mark.parametrize("order", ["any", "declared"])
def test_shortest_text_of_recursive_schema(order: str) -> None:
    subject = {
        "$ref": "#/$defs/node",
        "$defs": {
            "node": {
                "type": "object",
                "properties": {
                    "next": {
                        "anyOf": [{"$ref": "#/$defs/node"}, {"const": "the end"}, {"const": 0}]
                    }
                },
                "required": ["next"],
            }
        },
    }
    text = compiled(subject, order)
    assert text is not None
    assert e.shortest(text) == b'{"next": 0}'
