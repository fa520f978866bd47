"""Where schemas live: drafts, resources (`$id`), anchors and references inside one document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import unquote, urljoin

Schema: TypeAlias = Any  # parsed JSON: a mapping or a boolean if it is well formed

DRAFTS = ("draft-04", "draft-06", "draft-07", "2019-09", "2020-12")
LATEST = DRAFTS.index("2020-12")
DRAFT4, DRAFT6, DRAFT7, DRAFT2019, DRAFT2020 = range(5)

SINGLE = (  # keywords whose value is one schema
    "additionalProperties",
    "propertyNames",
    "unevaluatedProperties",
    "items",
    "additionalItems",
    "unevaluatedItems",
    "contains",
    "not",
    "if",
    "then",
    "else",
)
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems", "items")  # … is a list of schemas
MAPS = (  # … maps names to schemas
    "properties",
    "patternProperties",
    "dependentSchemas",
    "dependencies",
    "$defs",
    "definitions",
)


class SchemaError(ValueError):
    """A schema that cannot be followed exactly.

    `path`: JSON Pointer of the schema at fault; `keyword`: the keyword there; `reason`: one line.
    """

    def __init__(self, path: str, keyword: str, reason: str) -> None:
        super().__init__(f"{path or '/'}: {keyword}: {reason}" if keyword else f"{path}: {reason}")
        self.path, self.keyword, self.reason = path, keyword, reason


@dataclass(frozen=True, eq=False)
class Resource:
    """A schema with its own identity: the document, or a subschema with `$id`."""

    root: Schema
    uri: str
    draft: int
    path: str


@dataclass(frozen=True)
class Place:
    """A schema, the resource it belongs to and its JSON Pointer in the document."""

    schema: Schema
    resource: Resource
    path: str

    def below(self, schema: Schema, *steps: str | int) -> Place:
        """A subschema, which may begin a resource of its own."""
        path = self.path + "".join("/" + escape_pointer(str(s)) for s in steps)
        return Place(schema, enter(schema, self.resource, path), path)


def escape_pointer(step: str) -> str:
    """One step of a JSON Pointer (RFC 6901)."""
    return step.replace("~", "~0").replace("/", "~1")


def draft_of(schema: Schema, default: int, path: str) -> int:
    """The draft that `$schema` names; raises SchemaError for a dialect that is not known."""
    uri = schema.get("$schema") if isinstance(schema, Mapping) else None
    if not isinstance(uri, str):
        return default
    name = uri.rstrip("#").rstrip("/")
    for draft, label in enumerate(DRAFTS):
        if name.endswith(
            (f"json-schema.org/{label}/schema", f"json-schema.org/draft/{label}/schema")
        ):
            return draft
    if name.endswith("json-schema.org/schema"):
        return LATEST
    raise SchemaError(path, "$schema", f"unknown dialect {uri!r}")


def enter(schema: Schema, resource: Resource, path: str) -> Resource:
    """The resource of a subschema: its own if it has an `$id` that names one."""
    if not isinstance(schema, Mapping):
        return resource
    name = "id" if resource.draft == DRAFT4 else "$id"
    uri = schema.get(name)
    if not isinstance(uri, str) or uri.startswith("#"):
        return resource
    if resource.draft <= DRAFT7 and "$ref" in schema:
        return resource  # siblings of $ref are ignored
    full = urljoin(resource.uri, uri).rstrip("#")
    if schema is resource.root and full == resource.uri:
        return resource
    return Resource(schema, full, draft_of(schema, resource.draft, path), path)


def subschemas(place: Place) -> Iterator[Place]:
    """The schemas directly inside a schema, at the places where keywords have them."""
    schema = place.schema
    if not isinstance(schema, Mapping):
        return
    for name in SINGLE:
        if isinstance(schema.get(name), Mapping):
            yield place.below(schema[name], name)
    for name in LISTS:
        if isinstance(schema.get(name), list):
            for i, x in enumerate(schema[name]):
                yield place.below(x, name, i)
    for name in MAPS:
        if isinstance(schema.get(name), Mapping):
            for key, x in schema[name].items():
                yield place.below(x, name, key)


class Document:
    """A schema document and the references inside it."""

    def __init__(self, schema: Schema) -> None:
        base = Resource(schema, "", draft_of(schema, LATEST, ""), "")
        self.root = Place(schema, enter(schema, base, ""), "")
        self._resources: dict[str, Place] | None = None
        self._anchors: dict[tuple[str, str], Place] = {}
        self._dynamic: dict[str, list[Place]] = {}
        self.recursive_anchor = False

    def _index(self) -> dict[str, Place]:
        """Every resource and anchor of the document, found on first need."""
        if self._resources is None:
            found: dict[str, Place] = {}
            todo = [self.root]
            while todo:
                place = todo.pop()
                found.setdefault(
                    place.resource.uri,
                    Place(place.resource.root, place.resource, place.resource.path),
                )
                self._note_anchors(place)
                todo.extend(subschemas(place))
            self._resources = found
        return self._resources

    def _note_anchors(self, place: Place) -> None:
        schema, resource = place.schema, place.resource
        if not isinstance(schema, Mapping):
            return
        if resource.draft >= DRAFT2019:
            name = schema.get("$anchor")
            dynamic = schema.get("$dynamicAnchor") if resource.draft >= DRAFT2020 else None
            if schema.get("$recursiveAnchor") is True:
                self.recursive_anchor = True
        else:
            identity = schema.get("id" if resource.draft == DRAFT4 else "$id")
            name, dynamic = None, None
            if isinstance(identity, str) and "$ref" not in schema:
                name = identity.partition("#")[2]
        for anchor in (name, dynamic):
            if isinstance(anchor, str) and anchor:
                self._anchors.setdefault((resource.uri, anchor), place)
        if isinstance(dynamic, str):
            self._dynamic.setdefault(dynamic, []).append(place)

    def resolve(self, place: Place, keyword: str) -> Place:
        """The schema that the reference at a place means; raises SchemaError if it is not here."""
        ref = place.schema[keyword]
        if not isinstance(ref, str):
            raise SchemaError(place.path, keyword, "must be a string")
        uri, _, fragment = ref.partition("#")
        resource = place.resource
        start = Place(resource.root, resource, resource.path)
        if uri:
            full = urljoin(resource.uri, uri)
            target = self._index().get(full)
            if target is None:
                raise SchemaError(place.path, keyword, f"{ref!r} is outside this document")
            start = target
        fragment = unquote(fragment)
        if not fragment:
            return start
        if not fragment.startswith("/"):
            self._index()
            anchor = self._anchors.get((start.resource.uri, fragment))
            if anchor is None:
                raise SchemaError(place.path, keyword, f"no anchor {fragment!r} in this document")
            return anchor
        for step in fragment[1:].split("/"):
            step = step.replace("~1", "/").replace("~0", "~")
            inner = start.schema
            if isinstance(inner, Mapping) and step in inner:
                start = start.below(inner[step], step)
            elif isinstance(inner, list) and step.isdecimal() and int(step) < len(inner):
                start = start.below(inner[int(step)], step)
            else:
                raise SchemaError(place.path, keyword, f"{ref!r} leads nowhere")
        return start

    def resolve_dynamic(self, place: Place, keyword: str) -> Place:
        """`$dynamicRef` or `$recursiveRef` where it can only mean one schema, else SchemaError."""
        target = self.resolve(place, keyword)
        self._index()
        if keyword == "$recursiveRef":
            certain = not self.recursive_anchor
        else:
            anchor = place.schema[keyword].partition("#")[2]
            named = isinstance(target.schema, Mapping) and (
                target.schema.get("$dynamicAnchor") == anchor
            )
            certain = not named or len(self._dynamic.get(anchor, ())) == 1
        if not certain:
            raise SchemaError(place.path, keyword, "depends on the path taken while validating")
        return target
