"""Tidied schemas: what they lose, and that they never allow more than the original."""

from __future__ import annotations

from random import Random
from typing import Any

from grammar_strategies import DRAFTS, KEYS, schema, value
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tooluse.sources.schemas import tidy


def test_what_generators_write_becomes_short() -> None:
    node = {"$ref": "#/$defs/Node"}
    written = {
        "title": "f",
        "type": "object",
        "properties": {
            "title": {"title": "Title", "type": "string"},
            "unit": {"$ref": "#/$defs/Unit", "description": "which"},
            "n": {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": None},
            "m": {"type": ["string", "null"], "enum": ["a", None]},
            "must": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "tree": node,
            "point": {"type": "object", "properties": {"x": {"title": "X"}}},
        },
        "required": ["must"],
        "$defs": {
            "Unit": {"title": "Unit", "enum": ["c", "f"]},
            "Node": {"type": "object", "properties": {"child": node}},
            "Unused": {"type": "string"},
        },
    }
    assert tidy(written) == {
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "unit": {"enum": ["c", "f"], "description": "which"},
            "n": {"type": "integer"},
            "m": {"type": "string", "enum": ["a"]},
            "must": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "tree": node,
            "point": {"type": "object", "properties": {"x": {}}, "additionalProperties": False},
        },
        "required": ["must"],
        "additionalProperties": False,
        "$defs": {
            "Node": {"type": "object", "properties": {"child": node}, "additionalProperties": False}
        },
    }


def test_data_that_looks_like_a_schema_is_left_alone() -> None:
    value = {"title": "x", "properties": {"a": {"title": "b"}}}
    written = {"type": "object", "properties": {"a": {"const": value, "default": value}}}
    assert tidy(written)["properties"] == written["properties"]


def like_a_generators(rng: Random, part: Any) -> Any:
    """The schema of an argument, with the ornaments of generators."""
    if rng.random() < 0.5:
        part = {"anyOf": [part, {"type": "null"}], "default": None}
    elif isinstance(part, dict) and rng.random() < 0.3:
        part = {**part, "title": "T", "type": [*rng.sample(["string", "object"], 1), "null"]}
    return part


@settings(max_examples=150, deadline=None)
@given(st.randoms(use_true_random=False))
def test_a_tidied_schema_never_allows_more(rng: Random) -> None:
    parts = [schema(rng, DRAFTS["2020-12"], 2) for _ in range(3)]
    definitions = {}
    for part in parts:
        if isinstance(part, dict):
            part.pop("$schema", None)
            definitions.update(part.pop("definitions", {}))
    definition = {"$defs": {"d": like_a_generators(rng, parts[2])}}
    properties = {
        "a": like_a_generators(rng, parts[0]),
        "b": like_a_generators(rng, parts[1]),
        "ab": like_a_generators(rng, {"$ref": "#/$defs/d"}),
    }
    required = rng.sample(list(properties), rng.randrange(3))
    written = {
        "type": "object", "properties": properties, "required": required,
        "definitions": definitions, **definition,
    }  # fmt: skip
    tidied = tidy(written)
    Draft202012Validator.check_schema(tidied)
    for _ in range(20):
        found = {key: value(rng) for key in rng.sample(KEYS[:3], rng.randrange(4))}
        allowed = DRAFTS["2020-12"].accepts(written, found)
        if allowed is None:
            return
        after = DRAFTS["2020-12"].accepts(tidied, found)
        assert after is not None
        assert allowed or not after, (written, tidied, found)
