"""What each draft means by its keywords: tables, every verdict checked against jsonschema too."""

from __future__ import annotations

from typing import Any

import pytest
from grammar_strategies import DRAFTS

from tooluse.grammar import SchemaError, canonical, schema_text
from tooluse.grammar.matcher import advance

INT, STR = {"type": "integer"}, {"type": "string"}
Row = tuple[str, Any, list[Any], list[Any]]  # drafts, schema, accepted, rejected

SCALARS: list[Row] = [
    ("4", {"minimum": 1, "exclusiveMinimum": True}, [1.1, 2, "a"], [1, 0]),
    ("4", {"minimum": 1, "exclusiveMinimum": False}, [1], [0.9]),
    ("4", {"maximum": 1, "exclusiveMaximum": True}, [0.9], [1]),
    ("4", {"exclusiveMinimum": True}, [-1, 0, 1], []),
    ("6 7 2019-09 2020-12", {"exclusiveMinimum": 1, "minimum": 3}, [3], [1, 2]),
    ("6 7 2019-09 2020-12", {"exclusiveMaximum": 1, "maximum": 3}, [0.5], [1, 2]),
    ("4", {"const": 1}, [1, 2], []),
    ("6 7 2019-09 2020-12", {"const": 1}, [1], [2]),
    ("4 6", {"if": INT, "then": {"minimum": 3}, "else": STR}, [1, None], []),
    ("7 2019-09 2020-12", {"if": INT, "then": {"minimum": 3}, "else": STR}, [3, ""], [1, None]),
    ("7 2019-09 2020-12", {"then": {"minimum": 3}, "else": STR}, [1, None], []),
    ("4 6 7 2019-09 2020-12", INT, [1, -5], [1.5, "1", True]),
    ("4 6 7 2019-09 2020-12", {"enum": [0, False]}, [0, False], [True, 1, None]),
]

ARRAYS: list[Row] = [
    ("4 6 7 2019-09", {"items": [INT, STR]}, [[], [1], [1, "", None]], [[""], [1, 1]]),
    ("4 6 7 2019-09", {"items": [INT], "additionalItems": STR}, [[1], [1, ""]], [[1, 1]]),
    ("4", {"items": [INT], "additionalItems": False}, [[], [1]], [[1, 1]]),
    ("4 6 7 2019-09", {"additionalItems": {"type": "null"}}, [[1, ""]], []),
    ("4 6 7 2019-09", {"items": INT, "additionalItems": STR}, [[1, 2]], [[1, ""]]),
    ("4 6 7 2019-09", {"prefixItems": [INT]}, [[""], [1]], []),
    ("2020-12", {"prefixItems": [INT], "items": STR}, [[1, ""], []], [[""], [1, 1]]),
    ("2020-12", {"items": INT, "additionalItems": False}, [[1, 2]], [[""]]),
    ("4", {"contains": INT}, [[], [""]], []),
    ("6 7", {"contains": INT, "minContains": 2, "maxContains": 0}, [[1], ["", 1]], [[], [""]]),
    ("2019-09 2020-12", {"contains": INT, "minContains": 2}, [[1, 2]], [[1]]),
    ("2019-09 2020-12", {"contains": INT, "minContains": 0, "maxContains": 1}, [[]], [[1, 2]]),
    ("4 6 7", {"unevaluatedItems": False}, [[1]], []),
    ("2019-09", {"items": [INT], "unevaluatedItems": False}, [[], [1]], [[1, 1]]),
    (
        "2019-09",
        {"items": [INT], "additionalItems": STR, "unevaluatedItems": False},
        [[1, ""]],
        [[1, 1]],
    ),
    ("2019-09", {"additionalItems": STR, "unevaluatedItems": INT}, [[], [1]], [[""]]),
    (
        "2019-09",
        {"allOf": [{"items": [True]}, {"items": [True, INT]}], "unevaluatedItems": False},
        [["", 1]],
        [["", 1, 1], ["", ""]],
    ),
]

OBJECTS: list[Row] = [
    ("4", {"propertyNames": {"maxLength": 1}}, [{"ab": 1}], []),
    ("6 7 2019-09 2020-12", {"propertyNames": {"maxLength": 1}}, [{"a": 1}], [{"ab": 1}]),
    ("6 7 2019-09 2020-12", {"propertyNames": False}, [{}], [{"a": 1}]),
    ("4 6 7", {"dependencies": {"a": ["b"]}}, [{"a": 1, "b": 1}, {"b": 1}], [{"a": 1}]),
    ("6 7", {"dependencies": {"a": [], "b": False}}, [{"a": 1}], [{"b": 1}]),
    ("4 6 7", {"dependencies": {"a": {"maxProperties": 1}}}, [{"a": 1}], [{"a": 1, "b": 1}]),
    (
        "4 6 7",
        {"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": {"not": {}}}},
        [{"a": 1}],
        [],
    ),
    ("2019-09 2020-12", {"dependentRequired": {"a": ["b"]}}, [{"b": 1}], [{"a": 1}]),
    ("2019-09 2020-12", {"dependentSchemas": {"a": False}}, [{"b": 1}], [{"a": 1}]),
    ("4 6 7", {"unevaluatedProperties": False}, [{"a": 1}], []),
    (
        "2019-09 2020-12",
        {"properties": {"a": INT}, "unevaluatedProperties": False},
        [{"a": 1}],
        [{"b": 1}],
    ),
    (
        "2019-09 2020-12",
        {
            "$ref": "#/$defs/a",
            "unevaluatedProperties": False,
            "$defs": {"a": {"properties": {"a": INT}}},
        },
        [{"a": 1}],
        [{"a": ""}, {"b": 1}],
    ),
]

REFERENCES: list[Row] = [
    (
        "4 6 7",
        {"properties": {"a": {"$ref": "#/definitions/i", "maximum": 3}}, "definitions": {"i": INT}},
        [{"a": 9}],
        [{"a": ""}],
    ),
    (
        "2019-09 2020-12",
        {"properties": {"a": {"$ref": "#/definitions/i", "maximum": 3}}, "definitions": {"i": INT}},
        [{"a": 3}],
        [{"a": ""}, {"a": 9}],
    ),
    ("4", {"allOf": [{"$ref": "#x"}], "definitions": {"i": {"id": "#x", **INT}}}, [1], [""]),
    ("6 7", {"allOf": [{"$ref": "#x"}], "definitions": {"i": {"$id": "#x", **INT}}}, [1], [""]),
    ("2019-09 2020-12", {"$ref": "#x", "$defs": {"i": {"$anchor": "x", **INT}}}, [1], [""]),
    (
        "4",
        {
            "id": "http://x/root",
            "allOf": [{"$ref": "sub/item#/definitions/i"}],
            "definitions": {
                "s": {"id": "sub/", "definitions": {"t": {"id": "item", "definitions": {"i": INT}}}}
            },
        },
        [1],
        [""],
    ),
    (
        "6 7 2019-09 2020-12",
        {
            "$id": "http://x/root",
            "allOf": [{"$ref": "sub/item#/definitions/i"}],
            "definitions": {
                "s": {
                    "$id": "sub/",
                    "definitions": {"t": {"$id": "item", "definitions": {"i": INT}}},
                }
            },
        },
        [1],
        [""],
    ),
    # an identity beside `$ref`, in an enum or under an unknown keyword is none
    (
        "6 7",
        {
            "$id": "http://x/a/root",
            "definitions": {
                "x": {"$id": "http://x/b/foo", **STR},
                "y": {"$id": "foo", **INT},
            },
            "allOf": [{"$id": "http://x/b/", "$ref": "foo"}],
        },
        [1],
        [""],
    ),
    ("4 6 7 2019-09 2020-12", {"properties": {"$ref": STR}}, [{"$ref": "a"}], [{"$ref": 1}]),
    (
        "4 6 7 2019-09 2020-12",
        {"properties": {"a~b": INT, "c": {"$ref": "#/properties/a~0b"}}},
        [{"c": 1}],
        [{"c": ""}],
    ),
    (
        "4 6 7 2019-09 2020-12",
        {"definitions": {"p%/q": INT}, "properties": {"c": {"$ref": "#/definitions/p%25~1q"}}},
        [{"c": 1}],
        [{"c": ""}],
    ),
]

META: list[Row] = [
    ("4", {"$ref": "http://json-schema.org/draft-04/schema#"}, [INT], [{"minLength": -1}, 1]),
    ("6", {"$ref": "http://json-schema.org/draft-06/schema#"}, [INT, True], [{"type": "x"}]),
    ("7", {"$ref": "http://json-schema.org/draft-07/schema#"}, [INT, True], [{"items": 1}]),
    (
        "2019-09",
        {"$ref": "https://json-schema.org/draft/2019-09/schema"},
        [{"items": [{"not": INT}]}, False],
        [{"items": [{"not": {"type": 1}}]}, {"anyOf": []}],
    ),
    (
        "2020-12",
        {"$ref": "https://json-schema.org/draft/2020-12/schema"},
        [{"items": {"not": INT}}, False],
        [{"items": {"not": {"type": 1}}}, {"anyOf": []}],
    ),
]

TREE = {
    "$id": "http://x/tree",
    "type": "object",
    "properties": {"data": True, "children": {"type": "array"}},
}
STRICT_2019 = {
    "$id": "http://x/strict",
    "$recursiveAnchor": True,
    "$ref": "tree",
    "unevaluatedProperties": False,
    "$defs": {
        "tree": {
            **TREE,
            "$recursiveAnchor": True,
            "properties": {"data": True, "children": {"items": {"$recursiveRef": "#"}}},
        }
    },
}
STRICT_2020 = {
    "$id": "http://x/strict",
    "$dynamicAnchor": "node",
    "$ref": "tree",
    "unevaluatedProperties": False,
    "$defs": {
        "tree": {
            **TREE,
            "$dynamicAnchor": "node",
            "properties": {"data": True, "children": {"items": {"$dynamicRef": "#node"}}},
        }
    },
}


def bundle(anchored: bool, inner_anchored: bool) -> Any:
    """2019-09: an inner resource that refers to itself recursively, within an outer one."""
    return {
        "$id": "http://x/outer",
        **({"$recursiveAnchor": True} if anchored else {}),
        "$defs": {
            "inner": {
                "$id": "inner",
                **({"$recursiveAnchor": True} if inner_anchored else {}),
                "anyOf": [INT, {"type": "object", "additionalProperties": {"$recursiveRef": "#"}}],
            }
        },
        "anyOf": [STR, {"$ref": "inner"}],
    }


DYNAMIC: list[Row] = [
    (
        "2019-09",
        {"properties": {"a": {"$recursiveRef": "#"}}, "additionalProperties": False},
        [{"a": {}}, 1],
        [{"a": {"b": 1}}],
    ),
    ("2019-09", STRICT_2019, [{"children": [{"data": 1}]}], [{"children": [{"daat": 1}]}]),
    ("2020-12", STRICT_2020, [{"children": [{"data": 1}]}], [{"children": [{"daat": 1}]}]),
    ("2019-09", bundle(True, True), ["a", {"k": "a"}, {"k": {"l": 1}}], [{"k": None}, None]),
    ("2019-09", bundle(False, True), ["a", {"k": 1}, {"k": {"l": 1}}], [{"k": "a"}]),
    ("2019-09", bundle(True, False), ["a", {"k": 1}, {"k": {"l": 1}}], [{"k": "a"}]),
    ("2019-09", bundle(False, False), ["a", {"k": 1}, {"k": {"l": 1}}], [{"k": "a"}]),
    (
        "2020-12",
        {
            "$id": "http://x/root",
            "$ref": "list",
            "$defs": {
                "mine": {"$dynamicAnchor": "items", **STR},
                "list": {
                    "$id": "list",
                    "type": "array",
                    "items": {"$dynamicRef": "#items"},
                    "$defs": {"any": {"$dynamicAnchor": "items"}},
                },
            },
        },
        [[], ["a"]],
        [[1], "a"],
    ),
    ("2020-12", {"$recursiveRef": "#", "$recursiveAnchor": True}, [1], []),
    ("2019-09", {"$dynamicRef": "#x"}, [1], []),
]

ROWS = [
    (draft, schema, accepted, rejected)
    for drafts, schema, accepted, rejected in (
        SCALARS + ARRAYS + OBJECTS + REFERENCES + META + DYNAMIC
    )
    for draft in drafts.split()
]


@pytest.mark.parametrize(
    ("draft", "schema", "accepted", "rejected"),
    ROWS,
    ids=[f"{r[0]} {str(r[1])[:60]}" for r in ROWS],
)
def test_keyword_of_draft(
    draft: str, schema: Any, accepted: list[Any], rejected: list[Any]
) -> None:
    dated = {"$schema": DRAFTS[draft].uri, **schema}
    text = schema_text(dated, property_order="any")
    for value, expected in [(v, True) for v in accepted] + [(v, False) for v in rejected]:
        assert DRAFTS[draft].accepts(dated, value) == expected, f"jsonschema on {value}"
        assert advance(text, canonical(value)).nullable == expected, value


@pytest.mark.parametrize(
    ("uri", "known"),
    [
        ("http://json-schema.org/draft-04/schema", True),
        ("https://json-schema.org/draft-07/schema#", True),
        ("http://json-schema.org/schema#", True),
        ("http://json-schema.org/draft-04/hyper-schema#", True),
        ("https://json-schema.org/draft/2019-09/hyper-schema", True),
        ("http://json-schema.org/draft-03/schema#", False),
        ("http://example.com/draft-07/schema#", False),
    ],
)
def test_schema_names_the_draft_or_is_refused(uri: str, known: bool) -> None:
    if known:
        assert advance(schema_text({"$schema": uri, "type": "null"}), b"null").nullable
    else:
        with pytest.raises(SchemaError, match="unknown dialect"):
            schema_text({"$schema": uri})


@pytest.mark.parametrize("draft", DRAFTS)
def test_format_names_of_draft_3_are_annotations(draft: str) -> None:
    for name in ("color", "style", "phone", "utc-millisec", "host-name", "ip-address", "int32"):
        text = schema_text({"$schema": DRAFTS[draft].uri, "format": name})
        assert advance(text, b'"no such thing"').nullable and advance(text, b"-1.5").nullable


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "any"},
        {"type": [{"type": "string"}]},
        {"properties": {"a": {"required": True}}},
        {"extends": {"$ref": "#/nowhere"}, "items": {"disallow": "string", "type": "any"}},
    ],
    ids=str,
)
def test_draft_3_is_refused_where_later_drafts_do_not_know_what_it_says(schema: Any) -> None:
    with pytest.raises(SchemaError):
        schema_text(schema)
