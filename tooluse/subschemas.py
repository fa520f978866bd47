"""A schema and the subschemas that say more about the same value.

``$ref``, ``allOf``, ``anyOf`` and ``oneOf`` lead to them. ``resolved`` makes one plain schema of
them, for a value to be drawn from; ``spread`` lists them all. References are local: JSON Pointers
into the root schema.
"""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from tooluse.tools import JSON, Schema

COMBINED = ("$ref", "allOf", "anyOf", "oneOf")
CHOICES = ("anyOf", "oneOf")
DEEPEST = 6  # levels of nesting, for schemas that refer to themselves
PLAIN = ("string", "number", "integer", "boolean", "null")


def follow(root: Schema, reference: str) -> JSON:
    """What a reference leads to: "#/$defs/address", or "#", the root; None if there is nothing."""
    if not re.match("#(/|$)", reference):
        return None
    node: JSON = root
    for step in reference.split("/")[1:]:
        step = unquote(step).replace("~1", "/").replace("~0", "~")
        if isinstance(node, list):
            node = node[int(step)] if step.isdigit() and int(step) < len(node) else None
        else:
            node = node.get(step) if isinstance(node, dict) else None
    return node


def resolved(root: Schema, schema: JSON, rng: Random, last: bool, depth: int = 0) -> Schema:
    """The schema with ``$ref``, ``allOf`` and one branch of each choice merged into it.

    ``last``: where nesting should end, null and plain values are taken before others.
    """
    if not isinstance(schema, dict) or depth > DEEPEST:
        return {}
    found = {k: v for k, v in schema.items() if k not in COMBINED}
    parts = [(part, False) for part in joined(root, schema)]
    for key in CHOICES:
        parts += _taken(root, schema.get(key), rng, last)
    for part, is_choice in parts:
        more = resolved(root, part, rng, last, depth + 1)
        found = merged(found, _options(more) if is_choice else more)
    return found


def merged(own: Schema, more: Schema) -> Schema:
    """Both schemas as one: the properties and the required names of both, else ``own`` first."""
    found = {**more, **own}
    one, other = own.get("properties"), more.get("properties")
    if isinstance(one, dict) and isinstance(other, dict):
        shared = {name: _both(one[name], other[name]) for name in one if name in other}
        found["properties"] = {**one, **other, **shared}
    names, others = own.get("required"), more.get("required")
    if isinstance(names, list) and isinstance(others, list):
        found["required"] = [*names, *(name for name in others if name not in names)]
    return found


def spread(root: Schema, schemas: list[JSON]) -> list[Schema]:
    """These schemas and all that they lead to, every branch of a choice included."""
    found: list[Schema] = []
    left = list(schemas)
    while left:
        schema = left.pop()
        if isinstance(schema, dict) and not any(schema is one for one in found):
            found.append(schema)
            left += joined(root, schema)
            for key in CHOICES:
                branches = schema.get(key)
                left += branches if isinstance(branches, list) else []
    return found


def joined(root: Schema, schema: Schema) -> list[JSON]:
    """What holds beside the schema itself: where its reference leads, and ``allOf``."""
    reference, every = schema.get("$ref"), schema.get("allOf")
    found = [follow(root, reference)] if isinstance(reference, str) else []
    return found + every if isinstance(every, list) else found


def _taken(root: Schema, branches: JSON, rng: Random, last: bool) -> list[tuple[JSON, bool]]:
    """The branch to take, and whether others could have been; constants together are options."""
    if not isinstance(branches, list):
        return []
    real = [branch for branch in branches if not _is_null(branch)]
    if not real or (last and len(real) < len(branches)):
        return [({"type": "null"}, False)]
    constants = [_constant(root, branch) for branch in real]
    if None not in constants:
        return [({"enum": constants}, False)]
    plain = [branch for branch in real if last and _is_plain(spread(root, [branch]))]
    return [(rng.choice(plain or real), len(real) > 1)]


def _options(schema: Schema) -> Schema:
    """A branch whose constants are options of one: nothing else says which branch is meant."""
    found = dict(schema)
    if "const" in found:
        found["enum"] = [found.pop("const")]
    properties = found.get("properties")
    if isinstance(properties, dict):
        found["properties"] = {
            name: _options(inner) if isinstance(inner, dict) and "const" in inner else inner
            for name, inner in properties.items()
        }
    return found


def _both(own: JSON, more: JSON) -> JSON:
    """Two schemas for the same property as one."""
    if not isinstance(own, dict) or not isinstance(more, dict) or own == more:
        return own
    return {"allOf": [own, more]} if "$ref" in {**own, **more} else merged(own, more)


def _constant(root: Schema, schema: JSON) -> JSON:
    """The one value that a branch allows, None if there are others."""
    if not isinstance(schema, dict):
        return None
    near = [schema, *joined(root, schema)]
    return next((one["const"] for one in near if isinstance(one, dict) and "const" in one), None)


def _is_null(schema: JSON) -> bool:
    return isinstance(schema, dict) and (
        schema.get("type") == "null" or schema.get("const", ...) is None
    )


def _is_plain(schemas: list[Schema]) -> bool:
    """Whether a value of such a schema needs no further nesting."""
    return not any(schema.get("minItems") for schema in schemas) and all(
        isinstance(one, dict) and (one.get("type") in PLAIN or "enum" in one or "const" in one)
        for schema in schemas
        for one in _needed(schema)
    )


def _needed(schema: Schema) -> list[JSON]:
    """The schemas of the properties that an object must have."""
    properties, required = schema.get("properties"), schema.get("required")
    if not isinstance(required, list):
        return []
    return [
        properties.get(str(name)) if isinstance(properties, dict) else None for name in required
    ]
