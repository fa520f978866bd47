"""Schemas written by other programs, made fit for a tool.

What generators write is correct and hard on a small model: titles that repeat names, ``null``
beside every optional value, a definition away for each enumeration, objects that take any further
member. ``tidy`` gives the same schema without these. It only ever narrows: whatever the tidied
schema allows, the original allows too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial

from tooluse.tools import JSON, Schema

# Keywords that hold schemas by name, and those that hold values and no schemas.
BY_NAME = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
VALUES = ("enum", "const", "default", "examples", "example", "required")
ANNOTATIONS = {"title", "description", "default", "examples", "deprecated", "x-grounded"}
# Where these stand, a schema may be one part of a larger one, or must not hold, and narrowing
# it could widen the whole. Then only the arguments themselves are narrowed.
COMBINING = (
    "allOf", "oneOf", "not", "if", "contains", "patternProperties", "unevaluatedProperties"
)  # fmt: skip
INLINED = 4000  # characters of the longest definition that is written out where it is used


def tidy(schema: Schema) -> Schema:
    """The schema without titles, without ``null`` for what may be left out, with small
    definitions in place, and with objects that take only the members that they declare."""
    found = inline(every(schema, _without_title))
    text = json.dumps(found)
    if any(f'"{keyword}": ' in text for keyword in COMBINING):
        return found if set(found) & set(COMBINING) else _without_null(found)
    return every(found, lambda node: _closed(_without_null(node)))


def every(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """The schema with each of its subschemas changed, the innermost first."""

    def visit(node: JSON) -> JSON:
        if isinstance(node, list):
            return [visit(x) for x in node]
        if not isinstance(node, dict):
            return node
        return change({key: inside(key, value) for key, value in node.items()})

    def inside(key: str, value: JSON) -> JSON:
        if key in VALUES:
            return value
        if key in BY_NAME and isinstance(value, dict):
            return {name: visit(s) for name, s in value.items()}
        return visit(value)

    found = visit(schema)
    assert isinstance(found, dict)
    return found


def inline(schema: Schema) -> Schema:
    """The schema with small definitions that refer to nothing written out where they are used.

    That is done until nothing changes, so what remains in ``$defs`` is long or recursive.
    """
    while isinstance(definitions := schema.get("$defs"), dict):
        leaves = {
            f"#/$defs/{name}": definition
            for name, definition in definitions.items()
            if isinstance(definition, dict) and _is_leaf(definition)
        }
        shorter = _without_unused(every(schema, partial(_written_out, leaves=leaves)))
        if shorter == schema:
            break
        schema = shorter
    return schema


def _is_leaf(definition: Schema) -> bool:
    text = json.dumps(definition)
    return len(text) <= INLINED and '"$ref"' not in text


def _written_out(node: Schema, leaves: dict[str, Schema]) -> Schema:
    reference, beside = node.get("$ref"), {k: v for k, v in node.items() if k != "$ref"}
    if not isinstance(reference, str) or reference not in leaves or set(beside) - ANNOTATIONS:
        return node
    return {**leaves[reference], **beside}


def _without_unused(schema: Schema) -> Schema:
    """The schema without definitions that nothing refers to (but for definitions themselves)."""
    definitions = schema["$defs"]
    assert isinstance(definitions, dict)
    text = json.dumps(schema)
    kept = {n: d for n, d in definitions.items() if json.dumps(f"#/$defs/{n}") in text}
    rest = {k: v for k, v in schema.items() if k != "$defs"}
    return {**rest, "$defs": kept} if kept else rest


def _without_title(node: Schema) -> Schema:
    return {k: v for k, v in node.items() if k != "title" or not isinstance(v, str)}


def _without_null(node: Schema) -> Schema:
    """An object schema whose optional members can't be null: they are left out instead."""
    properties, required = node.get("properties"), node.get("required")
    if not isinstance(properties, dict):
        return node
    names = required if isinstance(required, list) else []
    return {
        **node,
        "properties": {
            name: _not_null(s) if name not in names and isinstance(s, dict) else s
            for name, s in properties.items()
        },
    }


def _not_null(schema: Schema) -> Schema:
    kept = {k: v for k, v in schema.items() if k != "default" or v is not None}
    kinds, branches = kept.get("type"), kept.get("anyOf")
    if isinstance(kinds, list) and "null" in kinds and len(kinds) > 1:
        others = [kind for kind in kinds if kind != "null"]
        kept["type"] = others[0] if len(others) == 1 else others
        if isinstance(kept.get("enum"), list):
            kept["enum"] = [v for v in kept["enum"] if v is not None]  # type: ignore[union-attr]
    if isinstance(branches, list) and {"type": "null"} in branches:
        left = [b for b in branches if b != {"type": "null"}]
        only = left[0] if len(left) == 1 else None
        if isinstance(only, dict) and set(kept) <= {"anyOf", *ANNOTATIONS}:
            del kept["anyOf"]
            return {**only, **kept}
        if left:
            kept["anyOf"] = left
    return kept


def _closed(node: Schema) -> Schema:
    if "properties" not in node:
        return node
    return {**node, "additionalProperties": node.get("additionalProperties", False)}
