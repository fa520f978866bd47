"""Random schemas against jsonschema, both ways: what is read and what can be written."""

from __future__ import annotations

import json
import os
import random
from typing import Any

import jsonschema
import pytest
from grammar_strategies import schemas, values
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tooluse.grammar import SchemaError, canonical, schema_text
from tooluse.grammar import expr as e
from tooluse.grammar.matcher import advance

EXAMPLES = int(os.environ.get("TOOLUSE_FUZZ", "300"))  # 1,000,000 inputs were run once: LOG.md
relaxed = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)


def valid(schema: Any, value: Any) -> bool:
    """What jsonschema says."""
    return bool(jsonschema.Draft202012Validator(schema).is_valid(value))


def compiled(schema: Any, order: str = "any") -> e.Expr | None:
    """The texts of a schema, None if nothing satisfies it; skips what is refused as too complex."""
    try:
        return schema_text(schema, property_order=order, assert_formats=False)  # type: ignore[arg-type]
    except SchemaError as error:
        assume("no value" in error.reason)
        return None


@relaxed
@given(schemas, st.lists(values, min_size=1, max_size=6))
def test_accepts_exactly_what_jsonschema_validates(schema: Any, candidates: list[Any]) -> None:
    text = compiled(schema)
    for value in candidates:
        accepted = text is not None and advance(text, canonical(value)).nullable
        assert accepted == valid(schema, value), value


@relaxed
@given(schemas, st.randoms(use_true_random=False), st.sampled_from(["any", "declared"]))
def test_whatever_can_be_written_is_valid(schema: Any, rng: random.Random, order: str) -> None:
    x = compiled(schema, order)
    assume(x is not None)
    assert x is not None
    written = bytearray()
    for _ in range(40):
        if x.nullable and rng.random() < 0.3:
            break
        options = list(e.bits(x.first))
        if not options:
            break
        printable = [b for b in options if b in b'"[]{},: abn1-.0truefals\\'] or options
        byte = rng.choice(printable)
        x = x.derive(byte)
        written.append(byte)
        assert x is not e.EMPTY, "a byte that was offered leads nowhere"
    if not x.nullable:
        rest = e.shortest(x)
        written += rest
        assert advance(x, rest).nullable
    value = json.loads(written)
    assert valid(schema, value), written


@pytest.mark.parametrize("order", ["any", "declared"])
def test_shortest_text_of_recursive_schema(order: str) -> None:
    schema = {
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
    text = compiled(schema, order)
    assert text is not None
    assert e.shortest(text) == b'{"next": 0}'
