"""Where schemas live: drafts, resources (`$id`), anchors and references inside one document.

The drafts' own metaschemas belong to every document; any other document is out of reach.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import unquote, urljoin

Schema: TypeAlias = Any  # parsed JSON: a mapping or a boolean if it is well formed
MAPPING = (dict, Mapping)  # for `isinstance`, which takes long to ask an abstract class

DRAFTS = ("draft-04", "draft-06", "draft-07", "2019-09", "2020-12")
LATEST = DRAFTS.index("2020-12")
DRAFT4, DRAFT6, DRAFT7, DRAFT2019, DRAFT2020 = range(5)
_DIALECTS = {"json-schema.org/schema": LATEST} | {
    f"json-schema.org/{folder}{label}/{kind}": draft
    for draft, label in enumerate(DRAFTS)
    for folder in ("", "draft/")
    for kind in ("schema", "hyper-schema")
}

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


@dataclass(eq=False, slots=True)
class Resource:
    """A schema with its own identity: the document, or a subschema with `$id`."""

    root: Schema
    uri: str
    draft: int
    path: str


class Place:
    """A schema, the resource it belongs to and its JSON Pointer in the document.

    `scope`: the way to it, as far as that decides what is meant; None while nothing depends on it.
    """

    __slots__ = ("_steps", "_upper", "resource", "schema", "scope")

    def __init__(
        self,
        schema: Schema,
        resource: Resource,
        upper: str | Place,
        scope: Scope | None = None,
        steps: tuple[str | int, ...] = (),
    ) -> None:
        """`upper` and `steps`: the way that is the JSON Pointer."""
        self.schema, self.resource, self.scope = schema, resource, scope
        self._upper, self._steps = upper, steps

    @property
    def path(self) -> str:
        """The JSON Pointer, put together when it is asked for, which is seldom."""
        upper = self._upper if isinstance(self._upper, str) else self._upper.path
        return upper + "".join("/" + escape_pointer(str(s)) for s in self._steps)

    @property
    def key(self) -> object:
        """Places with the same key mean the same."""
        return id(self.schema) if self.scope is None else (id(self.schema), self.scope)

    def below(self, schema: Schema, *steps: str | int) -> Place:
        """A subschema, which may begin a resource of its own."""
        place = Place(schema, self.resource, self, self.scope, steps)
        if isinstance(schema, MAPPING) and ("$id" in schema or "id" in schema):
            resource = enter(schema, self.resource, place.path)
            if self.scope is not None and resource is not self.resource:
                place.scope = self.scope.enter(resource.uri)
            place.resource = resource
        return place

    def within(self, scope: Scope | None) -> Place:
        """The same schema, reached on another way."""
        return Place(self.schema, self.resource, self.path, scope)


class Scope:
    """What each dynamic anchor means: its place in the outermost resource on the way that has it.

    Equal scopes of one document are the identical object.
    """

    def __init__(
        self,
        defined: Mapping[str, Mapping[str, Place]],
        chosen: Mapping[str, Place],
        known: dict[frozenset[tuple[str, str]], Scope],
    ) -> None:
        """`defined`: the anchors of each resource by its URI; `chosen`: what each means here."""
        self.defined, self.chosen, self._known = defined, chosen, known

    def enter(self, uri: str) -> Scope:
        """The scope inside a resource that is entered from here."""
        chosen = {**self.defined.get(uri, {}), **self.chosen}
        key = frozenset((anchor, place.resource.uri) for anchor, place in chosen.items())
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = Scope(self.defined, chosen, self._known)
        return found


class ScopeMatters(Exception):
    """A reference depends on the way to it, and the document does not track it yet."""


def escape_pointer(step: str) -> str:
    """One step of a JSON Pointer (RFC 6901)."""
    return step.replace("~", "~0").replace("/", "~1")


def draft_of(schema: Schema, default: int, path: str) -> int:
    """The draft that `$schema` names; raises SchemaError for a dialect that is not known."""
    uri = schema.get("$schema") if isinstance(schema, MAPPING) else None
    if not isinstance(uri, str):
        return default
    found = _DIALECTS.get(uri.rstrip("#").rstrip("/").rpartition("://")[2])
    if found is None:
        raise SchemaError(path, "$schema", f"unknown dialect {uri!r}")
    return found


def enter(schema: Schema, resource: Resource, path: str) -> Resource:
    """The resource of a subschema: its own if it has an `$id` that names one."""
    if not isinstance(schema, MAPPING):
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
    if not isinstance(schema, MAPPING):
        return
    for name in SINGLE:
        if isinstance(schema.get(name), MAPPING):
            yield place.below(schema[name], name)
    for name in LISTS:
        if isinstance(schema.get(name), list):
            for i, x in enumerate(schema[name]):
                yield place.below(x, name, i)
    for name in MAPS:
        if isinstance(schema.get(name), MAPPING):
            for key, x in schema[name].items():
                yield place.below(x, name, key)


class Document:
    """A schema document and the references inside it."""

    def __init__(self, schema: Schema) -> None:
        base = Resource(schema, "", draft_of(schema, LATEST, ""), "")
        self.root = Place(schema, enter(schema, base, ""), "")
        self._resources: dict[str, Place] | None = None
        self._targets: dict[tuple[str, int, str], Place] = {}  # by resource and reference
        self._anchors: dict[tuple[str, str], Place] = {}
        self._dynamic: dict[str, dict[str, Place]] = {}  # by URI and name; `$recursiveAnchor`: ""

    def track(self) -> None:
        """From now on, know the way to each schema."""
        self._index()
        start = Scope(self._dynamic, {}, {}).enter(self.root.resource.uri)
        self.root = self.root.within(start)

    def _index(self) -> dict[str, Place]:
        """Every resource and anchor of the document, found on first need."""
        if self._resources is None:
            self._resources = {}
            self._note(self.root)
        return self._resources

    def _note(self, root: Place) -> None:
        """Find the resources and anchors in a schema."""
        todo = [root.within(None)]
        while todo:
            place = todo.pop()
            resource = place.resource
            self._index().setdefault(resource.uri, Place(resource.root, resource, resource.path))
            self._note_anchors(place)
            todo.extend(subschemas(place))

    def _note_anchors(self, place: Place) -> None:
        schema, resource = place.schema, place.resource
        if not isinstance(schema, MAPPING):
            return
        name, dynamic = None, None
        if resource.draft >= DRAFT2019:
            name = schema.get("$anchor")
            if resource.draft >= DRAFT2020:
                dynamic = schema.get("$dynamicAnchor")
            elif schema is resource.root and schema.get("$recursiveAnchor") is True:
                dynamic = ""
        else:
            identity = schema.get("id" if resource.draft == DRAFT4 else "$id")
            if isinstance(identity, str) and "$ref" not in schema:
                name = identity.partition("#")[2]
        for anchor in (name, dynamic):
            if isinstance(anchor, str) and anchor:
                self._anchors.setdefault((resource.uri, anchor), place)
        if isinstance(dynamic, str):
            self._dynamic.setdefault(resource.uri, {}).setdefault(dynamic, place)

    def _resource(self, uri: str) -> Place | None:
        """The resource with this URI, if it is in the document or a draft's metaschema."""
        if uri not in self._index() and (found := metaschema(uri)) is not None:
            resource = Resource(found, uri, draft_of(found, LATEST, uri), uri)
            self._note(Place(found, resource, uri))
        return self._index().get(uri)

    def resolve(self, place: Place, keyword: str) -> Place:
        """The schema that the reference at a place means; raises SchemaError if it is not here."""
        ref = place.schema[keyword]
        if not isinstance(ref, str):
            raise SchemaError(place.path, keyword, "must be a string")
        key = (place.resource.uri, id(place.resource.root), ref)
        start = self._targets.get(key)
        if start is None:
            start = self._targets[key] = self._find(place, keyword, ref)
        if place.scope is None:
            return start
        return start.within(place.scope.enter(start.resource.uri))

    def _find(self, place: Place, keyword: str, ref: str) -> Place:
        """Where a reference leads, whichever way it was reached."""
        uri, _, fragment = ref.partition("#")
        start: Place | None = Place(place.resource.root, place.resource, place.resource.path)
        if uri:
            start = self._resource(urljoin(place.resource.uri, uri))
        if start is None:
            raise SchemaError(place.path, keyword, f"{ref!r} is outside this document")
        fragment = unquote(fragment) if "%" in fragment else fragment
        if fragment and not fragment.startswith("/"):
            self._index()
            start = self._anchors.get((start.resource.uri, fragment))
            if start is None:
                raise SchemaError(place.path, keyword, f"no anchor {fragment!r} in this document")
        for step in fragment[1:].split("/") if fragment.startswith("/") else ():
            if "~" in step:
                step = step.replace("~1", "/").replace("~0", "~")
            inner = start.schema
            if isinstance(inner, MAPPING) and step in inner:
                start = start.below(inner[step], step)
            elif isinstance(inner, list) and step.isdecimal() and int(step) < len(inner):
                start = start.below(inner[int(step)], step)
            else:
                raise SchemaError(place.path, keyword, f"{ref!r} leads nowhere")
        return start

    def resolve_dynamic(self, place: Place, keyword: str) -> Place:
        """What `$dynamicRef` or `$recursiveRef` means.

        Raises `ScopeMatters` if that depends on the way to the place, which `track` lets it know.
        """
        target = self.resolve(place, keyword)
        self._index()
        anchor = place.schema[keyword].partition("#")[2] if keyword == "$dynamicRef" else ""
        named = self._dynamic.get(target.resource.uri, {}).get(anchor)
        if named is None or named.schema is not target.schema:
            return target
        if place.scope is not None:
            return place.scope.chosen.get(anchor, target).within(target.scope)
        if sum(anchor in names for names in self._dynamic.values()) > 1:
            raise ScopeMatters
        return target


def metaschema(uri: str) -> Schema | None:
    """The metaschema, or the part of one, that a draft publishes under this URI."""
    if "//json-schema.org/" not in uri:
        return None
    from jsonschema_specifications import REGISTRY  # seldom needed

    found = REGISTRY.get(uri) or REGISTRY.get(uri + "#")
    return None if found is None else found.contents
