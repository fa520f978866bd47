"""References in an OpenAPI document, and its schemas in JSON Schema's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from tooluse.errors import InputError
from tooluse.sources.schemas import every
from tooluse.tools import JSON, Schema


@dataclass(frozen=True)
class Document:
    """A document whose parts refer to each other by JSON pointers (``#/components/schemas/X``)."""

    root: Schema

    def resolved(self, node: JSON) -> Schema:
        """The object that a node is or refers to, however many references away."""
        seen = set()
        while isinstance(node, dict) and isinstance(reference := node.get("$ref"), str):
            if reference in seen:
                raise InputError(f"{reference} refers to itself")
            seen.add(reference)
            node = self._follow(reference)
        if not isinstance(node, dict):
            raise InputError(f"expected an object, not {type(node).__name__}")
        return node

    def bundled(self, schema: Schema) -> Schema:
        """The schema in JSON Schema's own words, with all that it refers to under ``$defs``."""
        names: dict[str, str] = {}

        def own(node: Schema) -> Schema:
            reference = node.get("$ref")
            if isinstance(reference, str):
                if reference not in names:
                    names[reference] = _unused(reference.rpartition("/")[2], set(names.values()))
                node = {**node, "$ref": f"#/$defs/{names[reference]}"}
            return _modern(node)

        found = every(schema, own)
        definitions: dict[str, JSON] = {}
        while undone := [r for r in names if names[r] not in definitions]:
            for reference in undone:
                target = self._follow(reference)
                if not isinstance(target, dict):
                    raise InputError(f"{reference} is not a schema")
                definitions[names[reference]] = every(target, own)
        return {**found, "$defs": definitions} if definitions else found

    def _follow(self, reference: str) -> JSON:
        if not reference.startswith("#/"):
            raise InputError(f"{reference}: references to other documents are not followed")
        node: JSON = self.root
        for step in reference[2:].split("/"):
            key = unquote(step).replace("~1", "/").replace("~0", "~")
            if not isinstance(node, dict) or key not in node:
                raise InputError(f"{reference} leads nowhere")
            node = node[key]
        return node


def _modern(node: Schema) -> Schema:
    """A schema of OpenAPI 3.0 in the words of JSON Schema 2020-12."""
    found = dict(node)
    for bound in ("minimum", "maximum"):
        exclusive = f"exclusive{bound.capitalize()}"
        if isinstance(flag := found.get(exclusive), bool):
            del found[exclusive]
            if flag and bound in found:
                found[exclusive] = found.pop(bound)
    if found.pop("nullable", None) is not True:
        return found
    if isinstance(found.get("enum"), list):
        found["enum"] = [*found["enum"], None]  # type: ignore[misc]
    if isinstance(found.get("type"), str):
        return {**found, "type": [found["type"], "null"]}
    return {"anyOf": [found, {"type": "null"}]}


def word(text: str) -> str:
    """The text as a name: letters, digits, ``_`` and ``-``."""
    return re.sub(r"[^\w-]+", "_", text).strip("_")


def _unused(text: str, taken: set[str]) -> str:
    name, number = word(text) or "schema", 1
    while (found := name if number == 1 else f"{name}_{number}") in taken:
        number += 1
    return found
