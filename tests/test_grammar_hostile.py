"""Hostile schemas: a result or a `SchemaError`, never a crash or a hang."""

from __future__ import annotations

import contextlib
import gc
import json
import random
import weakref
from typing import Any

import pytest
from grammar_strategies import BYTES, write

from tooluse.grammar import SchemaError, canonical, compile_schema, schema_text
from tooluse.grammar.expr import trim
from tooluse.grammar.matcher import advance


def nested(depth: int, keyword: str) -> Any:
    schema: Any = {"type": "integer"}
    for _ in range(depth):
        schema = {keyword: [schema] if keyword.endswith("Of") else schema}
    return schema


def tower(width: int, depth: int) -> Any:
    """Each level an anyOf of objects, all levels together an allOf."""
    return {
        "allOf": [
            {"anyOf": [{"properties": {f"k{d}": {"const": w}}} for w in range(width)]}
            for d in range(depth)
        ]
    }


def negations(count: int) -> Any:
    return {
        "allOf": [
            {"not": {"properties": {f"a{i}": {"const": i}}, "required": [f"b{i}"]}}
            for i in range(count)
        ]
    }


def counting(letter: str) -> Any:
    """Patterns whose conjunction has as many states as the product of their lengths."""
    patterns = [{"pattern": f"({letter}.{{{n}}})+{letter}"} for n in (13, 17, 19, 23)]
    return {"type": "string", "allOf": patterns}


MANY = {f"property{i}": {"type": "integer"} for i in range(100_000)}
HOSTILE: dict[str, Any] = {
    "deep items": nested(5_000, "items"),
    "deep not": nested(5_000, "not"),
    "deep anyOf": nested(5_000, "anyOf"),
    "tower": tower(8, 12),
    "negations": negations(30),
    "many properties": {"type": "object", "properties": MANY},
    "many values": {"enum": [f"value {i}" for i in range(100_000)]},
    "reference to itself": {"$ref": "#"},
    "references in a circle": {
        "$ref": "#/$defs/a",
        "$defs": {"a": {"anyOf": [{"$ref": "#/$defs/b"}]}, "b": {"not": {"$ref": "#/$defs/a"}}},
    },
    "enormous bounds": {"type": "array", "minItems": 10**12},
    "enormous length": {"type": "string", "minLength": 10**12},
    "catastrophic pattern": {"type": "string", "pattern": "^(a+)+(a+)+(a|aa)*$", "minLength": 50},
    "counting patterns": counting("a"),
    "large divisors": {"type": "integer", "multipleOf": 999_983, "minimum": 1, "maximum": 10**12},
    "divisors against each other": {"allOf": [{"multipleOf": n} for n in (9973, 9967, 9949)]},
    "no object at all": [],
    "text": "schema",
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_result_or_a_refusal(name: str) -> None:
    try:
        matcher = compile_schema(HOSTILE[name], BYTES).matcher()
    except SchemaError as error:
        assert error.reason
        return
    assert matcher.mask().any()
    rest = matcher.shortest_completion()
    matcher.consume_bytes(rest)
    assert matcher.is_accepting()


APART = {  # no text ends in both, which takes a long search to see
    "allOf": [
        {"properties": {"abc": {"pattern": "a.{19}b$"}}},
        {"properties": {"abc": {"pattern": "a.{17}c$"}}},
    ]
}


@pytest.mark.parametrize(
    "schema",
    [
        APART,
        {"properties": {"x": APART}},
        {"properties": {"x": APART}, "required": ["x"]},
        {"anyOf": [{"properties": {"x": APART}, "required": ["x"]}, {"type": "null"}]},
        {
            "additionalProperties": {"$ref": "#/$defs/x"},
            "$defs": {"x": {"$ref": "#/$defs/y"}, "y": {"$ref": "#/$defs/x"}},
        },
        {"patternProperties": {"a": {"$ref": "#/$defs/x"}}, "$defs": {"x": {"$ref": "#/$defs/x"}}},
        {
            "properties": {"abc": {"pattern": "a.{19}b$"}},
            "patternProperties": {"^a": {"pattern": "a.{17}c$"}},
        },
    ],
    ids=lambda x: str(x)[:60],
)
def test_what_lies_deep_is_refused_before_text_is_read(schema: Any) -> None:
    with pytest.raises(SchemaError, match="too complex"):
        schema_text(schema)


@pytest.mark.parametrize("keyword", ["anyOf", "oneOf"])
def test_a_choice_that_leads_to_itself_is_refused_before_text_is_read(keyword: str) -> None:
    circle = {keyword: [{"$ref": "#/$defs/x"}, {"type": "object", "properties": {"y": {}}}]}
    with pytest.raises(SchemaError, match="leads back to itself"):
        schema_text({"properties": {"x": {"$ref": "#/$defs/x"}}, "$defs": {"x": circle}})


def test_what_reading_any_value_has_left_is_forgotten() -> None:
    text = schema_text({"properties": {"a": {}}})
    left = weakref.ref(advance(text, b'{"a": {"some": {"key": [1, {"other'))
    assert left() is not None
    trim(0)
    assert advance(text, b'{"a": {"some": {}}}').nullable
    del text
    gc.collect()
    assert left() is None


def test_recursion_in_the_value_has_no_limit() -> None:
    text = schema_text({"type": "array", "items": {"$ref": "#"}})
    deep = b"[" * 20_000 + b"]" * 20_000
    assert advance(text, deep).nullable
    assert not advance(text, deep[:-1]).nullable


def test_budgets_are_arguments() -> None:
    schema = tower(4, 3)
    assert advance(schema_text(schema), canonical({"k0": 1, "k1": 2, "k2": 0})).nullable
    with pytest.raises(SchemaError, match="too many alternatives"):
        schema_text(schema, max_alternatives=20)
    with pytest.raises(SchemaError, match="max_seconds"):
        schema_text(counting("b"), max_seconds=0.001)
    with pytest.raises(SchemaError, match="max_nodes"):
        schema_text(counting("c"), max_nodes=1_000)


@pytest.mark.parametrize("schema", [{"type": "string"}, {"type": "no such type"}])
def test_collections_of_garbage_are_as_they_were(schema: Any) -> None:
    try:
        for collecting in (False, True):
            (gc.enable if collecting else gc.disable)()
            with contextlib.suppress(SchemaError):
                schema_text(schema)
            assert gc.isenabled() == collecting
    finally:
        gc.enable()


@pytest.mark.parametrize(("few", "least"), [(2, 2), (3, 2), (4, 2), (9, 3)])
@pytest.mark.parametrize("more", [{}, {"contains": {"const": 0}}])
def test_distinct_items_that_hold_such_arrays_are_written_or_refused_beforehand(
    few: int, least: int, more: dict[str, Any]
) -> None:
    items = {"anyOf": [{"enum": list(range(few))}, {"$ref": "#"}]}
    array = {"type": "array", "minItems": least, "uniqueItems": True, "items": items, **more}
    try:
        text = schema_text(array, property_order="any")
    except SchemaError as error:
        assert error.reason == "nested too deeply"
        return
    rng = random.Random(1)
    for _ in range(12):  # none of these ends in a RecursionError
        assert len(json.loads(write(text, rng))) >= least


def test_distinct_items_of_endless_kinds_may_hold_such_arrays() -> None:
    items = {"anyOf": [{"type": "integer"}, {"$ref": "#"}]}
    array = {"type": "array", "minItems": 3, "uniqueItems": True, "items": items}
    text = schema_text(array)
    assert advance(text, b"[1, [1, 2, [1, 2, 3]], 2]").nullable
    assert not advance(text, b"[1, [1, 2, [1, 2, 2]], 2]").nullable
    assert not advance(text, b"[1, [1, 2], 2]").nullable


def test_distinct_items_that_are_no_such_arrays_are_written_to_any_depth() -> None:
    kinds = [{"minimum": 7, "maxLength": 3}, {"$ref": "#"}, {"const": -4}]
    array = {
        "type": "array",
        "minItems": 3,
        "uniqueItems": True,
        "prefixItems": [True],
        "items": {"oneOf": kinds},
    }
    text = schema_text(array, property_order="any")
    rng = random.Random(1)
    for _ in range(12):
        assert len(json.loads(write(text, rng))) >= 3
