"""Every keyword: values that are accepted, values that are not, and text that may be continued."""

from __future__ import annotations

from typing import Any

import pytest

from tooluse.grammar import SchemaError, canonical, schema_text
from tooluse.grammar import expr as e
from tooluse.grammar.keywords import ANNOTATION, KEYWORDS
from tooluse.grammar.matcher import advance

A, B = {"type": "integer"}, {"type": "string"}
DRAFT4 = {"$schema": "http://json-schema.org/draft-04/schema#"}
DRAFT7 = {"$schema": "http://json-schema.org/draft-07/schema#"}
DRAFT19 = {"$schema": "https://json-schema.org/draft/2019-09/schema"}

# keyword: (schema, accepted, rejected, unfinished text)
TABLE: dict[str, tuple[Any, list[Any], list[Any], list[str]]] = {
    "$schema": ({**DRAFT4, "const": 1}, [1, 2], [], ["", "tru"]),
    "$id": ({"$id": "http://x/y", "$ref": "y#/$defs/a", "$defs": {"a": A}}, [1], ["a"], ["-"]),
    "id": ({**DRAFT4, "id": "http://x/y", "$ref": "#/a", "a": A}, [1], ["a"], ["-"]),
    "$ref": (
        {"properties": {"a": {"$ref": "#"}}, "additionalProperties": False},
        [{}, {"a": {"a": {}}}, 1],
        [{"b": 1}, {"a": {"a": {"b": 1}}}],
        ['{"a": {"a": {', '{"'],
    ),
    "$anchor": ({"$ref": "#x", "$defs": {"a": {"$anchor": "x", **A}}}, [1], ["a"], [""]),
    "$dynamicAnchor": (
        {"$ref": "#x", "$defs": {"a": {"$dynamicAnchor": "x", **A}}},
        [1],
        [""],
        [""],
    ),
    "$dynamicRef": (
        {"$dynamicAnchor": "n", "items": {"$dynamicRef": "#n"}, "type": "array"},
        [[], [[], [[]]]],
        [1, [1]],
        ["[[", "[[]"],
    ),
    "$recursiveRef": (
        {**DRAFT19, "items": {"$recursiveRef": "#"}, "type": "array"},
        [[[]]],
        [[1]],
        [],
    ),
    "$recursiveAnchor": ({**DRAFT19, "$recursiveAnchor": True, "type": "null"}, [None], [1], []),
    "$defs": ({"$defs": {"a": A}, "$ref": "#/$defs/a"}, [1], [""], []),
    "definitions": ({"definitions": {"a": A}, "$ref": "#/definitions/a"}, [1], [""], []),
    "type": ({"type": ["integer", "null"]}, [1, None, 2.0], [1.5, "", True, [], {}], ["n", "-"]),
    "enum": ({"enum": [1, "a", {"k": [0.5]}]}, [1, "a", {"k": [0.5]}], [2, "b", {}], ['{"k": [0']),
    "const": ({"const": {"a": 1, "b": 2}}, [{"a": 1, "b": 2}, {"b": 2, "a": 1}], [{}, 1], ['{"b']),
    "properties": (
        {"properties": {"a": A}},
        [{"a": 1}, {}, {"b": ""}, 7],
        [{"a": ""}],
        ['{"a": -'],
    ),
    "required": ({"required": ["a"]}, [{"a": 1}, {"b": 0, "a": 1}, 1], [{}, {"b": 1}], ['{"b": 1']),
    "additionalProperties": (
        {"properties": {"a": True}, "additionalProperties": A},
        [{"a": "x", "b": 1}, {}],
        [{"b": "x"}],
        ['{"a": "x", "'],
    ),
    "patternProperties": (
        {"patternProperties": {"^x": A, "y$": {"minimum": 3}}},
        [{"x": 1}, {"xy": 3}, {"z": ""}],
        [{"x": ""}, {"xy": 2}],
        ['{"x": -'],
    ),
    "propertyNames": ({"propertyNames": {"maxLength": 1}}, [{"a": 1}, {}], [{"ab": 1}], ['{"a']),
    "minProperties": ({"minProperties": 2}, [{"a": 1, "b": 1}], [{}, {"a": 1}], ['{"a": 1']),
    "maxProperties": ({"maxProperties": 1}, [{}, {"a": 1}], [{"a": 1, "b": 2}], ['{"a": 1']),
    "dependentRequired": (
        {"dependentRequired": {"a": ["b"]}},
        [{}, {"b": 1}, {"a": 1, "b": 1}, {"b": 1, "a": 1}],
        [{"a": 1}],
        ['{"a": 1'],
    ),
    "dependentSchemas": (
        {"dependentSchemas": {"a": {"maxProperties": 1}}},
        [{"a": 1}, {"b": 1, "c": 1}],
        [{"a": 1, "b": 1}],
        ['{"a": 1'],
    ),
    "dependencies": (
        {**DRAFT7, "dependencies": {"a": ["b"], "c": {"required": ["d"]}}},
        [{"a": 1, "b": 1}, {"c": 1, "d": 1}, {}],
        [{"a": 1}, {"c": 1}],
        [],
    ),
    "unevaluatedProperties": (
        {
            "anyOf": [{"properties": {"a": A}, "required": ["a"]}, {"properties": {"b": B}}],
            "unevaluatedProperties": False,
        },
        [{"a": 1}, {"b": ""}, {"a": 1, "b": ""}],
        [{"c": 1}, {"a": 1, "b": 2}],
        ['{"a": 1'],
    ),
    "items": ({"items": A}, [[], [1, 2]], [[""], [1, ""]], ["[1, "]),
    "prefixItems": ({"prefixItems": [A, B]}, [[], [1], [1, "", None]], [[""], [1, 1]], ['[1, "']),
    "additionalItems": (
        {**DRAFT7, "items": [A], "additionalItems": B},
        [[], [1], [1, ""]],
        [[""], [1, 1]],
        ['[1, "'],
    ),
    "contains": ({"contains": A}, [[1], ["", 1]], [[], [""]], ['["", ""']),
    "minContains": ({"contains": A, "minContains": 2}, [[1, "", 2]], [[1], []], ["[1"]),
    "maxContains": ({"contains": A, "maxContains": 1}, [[1], ["", 1]], [[1, 2], []], ["[1"]),
    "minItems": ({"minItems": 2}, [[1, 1]], [[], [1]], ["[1"]),
    "maxItems": ({"maxItems": 1}, [[], [1]], [[1, 1]], ["[1"]),
    "uniqueItems": (
        {"uniqueItems": True},
        [[], [1, "1", [1], {"a": 1}], [1, 10]],
        [[1, 1.0], [{"a": 1, "b": 2}, {"b": 2, "a": 1}], [[], []]],
        ["[1, 1"],
    ),
    "unevaluatedItems": (
        {"prefixItems": [True], "contains": B, "unevaluatedItems": A},
        [[None, 1, ""], [""]],
        [["", None], [1]],
        ["[null, 1"],
    ),
    "minLength": ({"minLength": 2}, ["ab", '"\n', "😀é"], ["", "😀"], ['"a']),
    "maxLength": ({"maxLength": 1}, ["", "a", "\n", "😀", '"'], ["ab", "\n\n"], ['"\\']),
    "pattern": ({"pattern": "b+$"}, ["ab", "bb"], ["", "ba"], ['"a']),
    "format": ({"format": "date"}, ["2024-02-29"], ["2023-02-29", "x"], ['"20']),
    "minimum": ({"minimum": 1.5}, [1.5, 2, 1e9], [1, 1.4999, -2], ["1."]),
    "maximum": ({"maximum": -1}, [-1, -1.5, -1e9], [0, 1, -0.5], ["-"]),
    "exclusiveMinimum": ({"exclusiveMinimum": 1}, [1.0001, 2], [1, 0], ["1"]),
    "exclusiveMaximum": (
        {**DRAFT4, "maximum": 1, "exclusiveMaximum": True},
        [0.9],
        [1, 1.1],
        ["0"],
    ),
    "multipleOf": ({"multipleOf": 0.01}, [0.07, 4.35, 1, -0.5], [0.075, 1e-7], ["0.0"]),
    "allOf": ({"allOf": [{"minimum": 2}, {"maximum": 3}]}, [2, 3, ""], [1, 4], []),
    "anyOf": ({"anyOf": [A, {"minLength": 2, **B}]}, [1, "ab"], ["a", None], ['"a']),
    "oneOf": ({"oneOf": [{"minimum": 2}, {"maximum": 3}]}, [1, 4], [2, 3, ""], []),
    "not": (
        {"not": {"properties": {"a": A}, "required": ["a"]}},
        [{"a": ""}, {}],
        [{"a": 1}, 1],
        [],
    ),
    "if": ({"if": {"minimum": 5}}, [1, 9], [], []),
    "then": ({"if": {"minimum": 5}, "then": {"maximum": 7}}, [1, 6], [8], []),
    "else": ({"if": {"minimum": 5}, "else": {"maximum": 2}}, [1, 6], [3], []),
}


@pytest.mark.parametrize("order", ["any", "declared"])
@pytest.mark.parametrize("keyword", TABLE)
def test_keyword(keyword: str, order: Any) -> None:
    schema, accepted, rejected, unfinished = TABLE[keyword]
    assert keyword in schema or keyword in repr(schema)
    text = schema_text(schema, property_order=order)
    for value in accepted:
        in_order = order == "any" or not isinstance(value, (dict, list))
        assert advance(text, canonical(value)).nullable or not in_order, value
    for value in rejected:
        assert not advance(text, canonical(value)).nullable, value
    for prefix in unfinished if order == "any" else ():
        rest = advance(text, prefix.encode())
        assert (rest is not e.EMPTY and not rest.nullable) or prefix[-1:].isdigit(), prefix


def test_the_table_has_every_keyword() -> None:
    assert {k for k, v in KEYWORDS.items() if v.status != ANNOTATION} == set(TABLE)


@pytest.mark.parametrize("keyword", [k for k, v in KEYWORDS.items() if v.status == ANNOTATION])
def test_annotations_demand_nothing(keyword: str) -> None:
    text = schema_text({keyword: True, "type": "integer"})
    assert advance(text, b"1").nullable
    assert advance(text, b'"').nullable is False


REFUSED: list[tuple[Any, str, str]] = [
    ({"properties": {"a": {"type": "strin"}}}, "/properties/a", "type"),
    ({"items": {"$ref": "http://elsewhere/x"}}, "/items", "$ref"),
    ({"$ref": "#/nowhere"}, "", "$ref"),
    ({"properties": {"a/b": {"minimum": "1"}}}, "/properties/a~1b", "minimum"),
    ({"anyOf": [{}, {"minLength": -1}]}, "/anyOf/1", "minLength"),
    ({"pattern": "("}, "", "pattern"),
    ({"pattern": r"(a)\1"}, "", "pattern"),
    ({"multipleOf": 0}, "", "multipleOf"),
    ({"required": "a"}, "", "required"),
    ({"properties": []}, "", "properties"),
    ({"minItems": 10**9}, "", "minItems"),
    ({"$schema": "http://example.com/mine"}, "", "$schema"),
    ({"properties": {"a": 3}}, "/properties/a", ""),
]


@pytest.mark.parametrize(("schema", "path", "keyword"), REFUSED, ids=lambda x: str(x)[:50])
def test_refusals_name_path_and_keyword(schema: Any, path: str, keyword: str) -> None:
    with pytest.raises(SchemaError) as caught:
        schema_text(schema)
    assert (caught.value.path, caught.value.keyword) == (path, keyword)
    assert "\n" not in str(caught.value)


DIFFERENT_AND_MATCHING: list[tuple[Any, list[Any], list[Any]]] = [
    ({"contains": A}, [[1], ["", 1], [1, 2]], [[], [""], [1, 1], ["", "", 1]]),
    ({"contains": {"const": 1}, "minContains": 2}, [], [[1], [1, 1]]),
    ({"contains": {"enum": [1, 2]}, "minContains": 2}, [[1, 2], [0, 2, 1]], [[1], [1, 3]]),
    (
        {"items": {"enum": [1, 2, 3]}, "contains": {"minimum": 2}, "maxContains": 1, "minItems": 2},
        [[1, 2], [3, 1]],
        [[2, 3], [1, 2, 3], [1], [2]],
    ),
    (
        {"contains": {"properties": {"b": A, "a": A}, "required": ["a"]}, "maxContains": 1},
        [[{"a": 1, "b": 2}], [{"b": 2, "a": 1}, {"a": ""}]],
        [[{"a": 1}, {"a": 2}], [{"a": ""}]],
    ),
]


@pytest.mark.parametrize(
    ("schema", "accepted", "rejected"), DIFFERENT_AND_MATCHING, ids=lambda x: str(x)[:60]
)
def test_contains_with_unique_items(schema: Any, accepted: list[Any], rejected: list[Any]) -> None:
    schema = {"type": "array", "uniqueItems": True, **schema}
    if not accepted:
        with pytest.raises(SchemaError, match="no value satisfies"):
            schema_text(schema)
        return
    text = schema_text(schema, property_order="any")
    for value in accepted:
        assert advance(text, canonical(value)).nullable, value
    for value in rejected:
        assert not advance(text, canonical(value)).nullable, value


UNSATISFIABLE: list[Any] = [
    False,
    {"type": "integer", "minimum": 3, "maximum": 2},
    {"type": "string", "minLength": 3, "maxLength": 2},
    {"type": "string", "pattern": "^a+$", "minLength": 2, "not": {"pattern": "aa"}},
    {"type": "object", "required": ["a"], "properties": {"a": False}},
    {"type": "object", "required": ["a"], "maxProperties": 0},
    {"type": "object", "minProperties": 3, "propertyNames": {"enum": ["a", "b"]}},
    {"type": "array", "items": {"enum": [1, 2]}, "uniqueItems": True, "minItems": 3},
    {
        "type": "array",
        "prefixItems": [{"enum": [1]}, {"enum": [1]}],
        "uniqueItems": True,
        "minItems": 2,
    },
    {"type": "array", "items": A, "contains": B},
    {"allOf": [A, B]},
    {
        "$ref": "#/$defs/n",
        "$defs": {"n": {"type": "array", "items": {"$ref": "#/$defs/n"}, "minItems": 1}},
    },
    {"type": "integer", "minimum": 8, "maximum": 13, "multipleOf": 7},
    {"type": "boolean", "not": {"enum": [True, False]}},
    {"type": "array", "maxItems": 1, "not": {"uniqueItems": True}},
]


@pytest.mark.parametrize("schema", UNSATISFIABLE, ids=lambda s: str(s)[:60])
def test_unsatisfiable_schemas_are_refused(schema: Any) -> None:
    with pytest.raises(SchemaError, match="no value satisfies"):
        schema_text(schema)


def test_declared_order() -> None:
    schema = {"properties": {"b": A, "a": A}, "required": ["a"]}
    text = schema_text(schema)
    for accepted in ['{"b": 1, "a": 2}', '{"a": 2}', '{"a": 2, "z": 0, "c": 1}']:
        assert advance(text, accepted.encode()).nullable
    for rejected in ['{"a": 2, "b": 1}', '{"z": 0, "a": 2}', '{"a": 2, "z": 0, "z": 1}']:
        assert not advance(text, rejected.encode()).nullable
    free = schema_text(schema, property_order="any")
    for accepted in ['{"a": 2, "b": 1}', '{"z": 0, "a": 2, "b": 1}']:
        assert advance(free, accepted.encode()).nullable
    for rejected in ['{"a": 2, "a": 1}', '{"b": 2}']:
        assert not advance(free, rejected.encode()).nullable
