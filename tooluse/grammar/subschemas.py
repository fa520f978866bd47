"""What stands under a keyword: schemas, property names, dependencies.

Raises SchemaError where that is misshapen. What the schemas mean is the business of `json_schema`
and `unevaluated`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tooluse.grammar.documents import DRAFT2019, MAPPING, Place, Schema, SchemaError
from tooluse.grammar.strings import escape


def property_key(place: Place, keyword: str, name: object) -> bytes:
    """The text of a property name between its quotes."""
    if not isinstance(name, str):
        raise SchemaError(place.path, keyword, "property names must be strings")
    try:
        return escape(name)
    except UnicodeEncodeError:
        raise SchemaError(place.path, keyword, f"{name!r} is not Unicode text") from None


def listed_keys(place: Place, keyword: str, names: object) -> Iterator[bytes]:
    """The texts of a list of property names."""
    if not isinstance(names, list):
        raise SchemaError(place.path, keyword, "must be a list of property names")
    for name in names:
        yield property_key(place, keyword, name)


def dependencies(place: Place) -> Iterator[tuple[bytes, Place | list[bytes]]]:
    """(key, what its presence demands): a schema or required keys."""
    schema, draft = place.schema, place.resource.draft
    if "dependencies" in schema:
        for name, p in named_subschemas(place, "dependencies"):
            key = property_key(place, "dependencies", name)
            if isinstance(p.schema, list):
                yield key, list(listed_keys(place, "dependencies", p.schema))
            else:
                yield key, p
    if "dependentRequired" in schema and draft >= DRAFT2019:
        for name, p in named_subschemas(place, "dependentRequired"):
            key = property_key(place, "dependentRequired", name)
            yield key, list(listed_keys(place, "dependentRequired", p.schema))
    if "dependentSchemas" in schema and draft >= DRAFT2019:
        for name, p in named_subschemas(place, "dependentSchemas"):
            yield property_key(place, "dependentSchemas", name), p


def property_keys(place: Place, keyword: str) -> Iterator[bytes]:
    """The property names under a keyword."""
    return (property_key(place, keyword, name) for name, _ in named_subschemas(place, keyword))


def key_patterns(place: Place) -> Iterator[str]:
    """The regular expressions under patternProperties."""
    return (name for name, _ in named_subschemas(place, "patternProperties"))


def subschemas(place: Place, keyword: str) -> Iterator[Place]:
    """The schemas in the list under a keyword."""
    schemas = place.schema[keyword]
    if not isinstance(schemas, list):
        raise SchemaError(place.path, keyword, "must be a list of schemas")
    return (place.below(x, keyword, i) for i, x in enumerate(schemas))


def named_subschemas(place: Place, keyword: str) -> Iterator[tuple[str, Place]]:
    """The names and schemas in the object under a keyword; none where there is no such keyword."""
    return ((name, place.below(x, keyword, name)) for name, x in named(place, keyword))


def named(place: Place, keyword: str) -> Iterable[tuple[str, Schema]]:
    """The members of the object under a keyword; none where there is no such keyword."""
    schemas = place.schema.get(keyword)
    if schemas is None and keyword not in place.schema:
        return ()
    if not isinstance(schemas, MAPPING):
        raise SchemaError(place.path, keyword, "must be an object")
    return schemas.items()
