"""JSON Schema to formulas: every keyword exact, or refused with `SchemaError` before decoding.

Drafts 4, 6, 7, 2019-09 and 2020-12. A keyword is implemented, an annotation, or refused: the table
is `keywords.KEYWORDS`. One that no draft defines is an annotation (2020-12 core, section 6.5).
`format` is asserted. The text is canonical JSON (`canonical`): a schema with nothing else to say
about numbers or strings still writes them in the one form of `numbers` and `strings`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from tooluse.grammar import expr as e
from tooluse.grammar.arrays import ArrayShape, Count, Items
from tooluse.grammar.budget import spend
from tooluse.grammar.canonical import canonical
from tooluse.grammar.documents import (
    DRAFT7,
    DRAFT2019,
    DRAFT2020,
    MAPPING,
    Document,
    Place,
    Schema,
    SchemaError,
    ScopeMatters,
)
from tooluse.grammar.formulas import (
    ANY_ARRAY,
    ANY_OBJECT,
    FALSE,
    LITERALS,
    OF_TYPE,
    TRUE,
    TYPES,
    Formula,
    Reference,
    Shape,
)
from tooluse.grammar.keywords import defined
from tooluse.grammar.numbers import INTEGER, NUMBER
from tooluse.grammar.objects import Layer, ObjectShape
from tooluse.grammar.scalars import NUMERIC, STRING, count, number_texts, pattern, string_bodies
from tooluse.grammar.strings import ANY_BODY, escape
from tooluse.grammar.subschemas import (
    dependencies,
    listed_keys,
    named,
    named_subschemas,
    property_key,
    subschemas,
)
from tooluse.grammar.values import Algebra

MAX_LOWER_BOUND = 10_000  # of items or members; a text that long is no use to anyone


class Compiler:
    """Turns the schemas of one document into formulas of one algebra."""

    def __init__(
        self,
        document: Document,
        algebra: Algebra,
        assert_formats: bool = True,
        grounded: e.Expr = ANY_BODY,
    ) -> None:
        self.document, self.algebra = document, algebra
        self.assert_formats = assert_formats
        self.grounded = grounded  # what strings with x-grounded must be
        self._formulas: dict[object, Formula] = {}  # by the keys of their places
        self._references: dict[object, Formula] = {}
        self._pending: list[Reference] = []
        self._read: list[Schema] = []  # kept, so that the id of each stays its own

    def compile(self) -> Formula:
        """The formula of the whole document, every reachable schema having been looked at."""
        try:
            return self._compile()
        except ScopeMatters:
            self.document.track()
            self._formulas.clear()
            self._references.clear()
            self._pending.clear()
            self.algebra.clear()
            return self._compile()

    def _compile(self) -> Formula:
        formula = self.formula(self.document.root)
        while self._pending:
            self._pending.pop().resolve()
        return formula

    # --- one schema -----------------------------------------------------------------------------

    def formula(self, place: Place) -> Formula:
        """The formula of a schema."""
        schema = place.schema
        if schema is True or schema is False:
            return TRUE if schema else FALSE
        key = place.key
        found = self._formulas.get(key)
        if found is None:
            if not isinstance(schema, MAPPING):
                raise SchemaError(place.path, "", "a schema must be an object or a boolean")
            found = self._formulas[key] = self._schema(place)
            self._read.append(schema)
        return found

    def _schema(self, place: Place) -> Formula:
        spend()
        schema = place.schema
        if schema.keys().isdisjoint(_CONSTRAINTS):
            return self.algebra.plain(self._type(place))
        if "$ref" in schema and (
            place.resource.draft <= DRAFT7 or len(schema.keys() & _SAYING) == 1
        ):
            return self.reference(place, "$ref")
        if "unevaluatedProperties" in schema or "unevaluatedItems" in schema:
            from tooluse.grammar.unevaluated import unevaluated

            if place.resource.draft >= DRAFT2019:
                return unevaluated(self, place)
        own = self.own(place)
        if schema.keys().isdisjoint(_APPLIED):
            return own
        return self.algebra.all_of([own, *self.applied(place)])

    def reference(self, place: Place, keyword: str) -> Formula:
        """The formula of a reference, looked up when it is needed."""
        if keyword == "$ref":
            target = self.document.resolve(place, keyword)
        else:
            target = self.document.resolve_dynamic(place, keyword)
        if isinstance(target.schema, bool):
            return TRUE if target.schema else FALSE
        key = target.key
        found = self._formulas.get(key) or self._references.get(key)
        if found is None:
            found = self.algebra.reference(partial(self.formula, target))
            self._references[key] = found
            self._pending.append(found)
        return found

    def own(self, place: Place) -> Formula:
        """What the schema says without `$ref` and without schemas for the same value."""
        schema, algebra = place.schema, self.algebra
        own = self._typed(place)
        if "enum" in schema:
            values = schema["enum"]
            if not isinstance(values, list):
                raise SchemaError(place.path, "enum", "must be a list")
            own = algebra.meet_plain(own, self._constants(place, "enum", values))
        if "const" in schema and defined("const", place.resource.draft):
            own = algebra.meet_plain(own, self._constants(place, "const", [schema["const"]]))
        return own

    def _typed(self, place: Place) -> Formula:
        """The keywords that speak of one type each, together with `type`."""
        schema = place.schema
        types = self._type(place)
        if schema.keys().isdisjoint(_DEMANDS):
            return self.algebra.plain(types)
        number, string, arrays, objects = types.number, types.string, types.arrays, types.objects
        if number is not e.EMPTY:
            number = number_texts(place, number)
        if string is not e.EMPTY:
            string = string_bodies(place, self.assert_formats, self.grounded)
        if arrays:
            arrays = self._arrays(place)
        if objects:
            objects = self._objects(place)
        return self.algebra.plain(Shape(types.literals, number, string, arrays, objects))

    def _type(self, place: Place) -> Shape:
        names = place.schema.get("type")
        if isinstance(names, str) and names in TYPES:
            return TYPES[names]
        if names is None and "type" not in place.schema:
            return _EVERY_TYPE
        names = [names] if isinstance(names, str) else names
        if not isinstance(names, list) or not names:
            raise SchemaError(place.path, "type", "must be a type name or a list of them")
        for name in names:
            if not isinstance(name, str) or name not in TYPES:
                raise SchemaError(place.path, "type", f"unknown type {name!r}")
        if len(names) == 1:
            return TYPES[names[0]]
        shapes = [TYPES[n] for n in dict.fromkeys(names)]
        return Shape(
            frozenset().union(*[s.literals for s in shapes]),
            NUMBER if "number" in names else INTEGER if "integer" in names else e.EMPTY,
            ANY_BODY if "string" in names else e.EMPTY,
            (ANY_ARRAY,) if "array" in names else (),
            (ANY_OBJECT,) if "object" in names else (),
        )

    def _constants(self, place: Place, keyword: str, values: list[Any]) -> Formula:
        """The formula of some constants; strings and numbers become one choice each."""
        literals: set[bytes] = set()
        numbers: list[bytes] = []
        strings: list[bytes] = []
        shapes: list[Shape] = []
        try:
            for value in values:
                if isinstance(value, str):
                    strings.append(escape(value))
                elif isinstance(value, bool) or value is None:
                    literals.add(canonical(value))
                elif isinstance(value, (int, float)):
                    numbers.append(canonical(value))
                else:
                    shapes.append(self.algebra.shape(self.algebra.constant(value)))
        except (ValueError, TypeError) as error:
            raise SchemaError(place.path, keyword, f"not canonical JSON: {error}") from None
        return self.algebra.plain(
            Shape(
                frozenset(literals),
                e.one_of(numbers),
                e.one_of(strings),
                tuple(dict.fromkeys(a for s in shapes for a in s.arrays)),
                tuple(dict.fromkeys(o for s in shapes for o in s.objects)),
            )
        )

    # --- keywords for arrays and objects --------------------------------------------------------

    def _arrays(self, place: Place) -> tuple[ArrayShape, ...]:
        schema = place.schema
        if schema.keys().isdisjoint(_ARRAY):
            return (ANY_ARRAY,)
        draft = place.resource.draft
        prefix: list[Formula] = []
        rest = TRUE
        if "prefixItems" in schema and draft >= DRAFT2020:
            prefix = [self.formula(p) for p in subschemas(place, "prefixItems")]
        if isinstance(schema.get("items"), list):
            prefix = [self.formula(p) for p in subschemas(place, "items")]
            if "additionalItems" in schema:
                rest = self.sub(place, "additionalItems")
        elif "items" in schema:
            rest = self.sub(place, "items")
        lo = count(place, "minItems", 0, MAX_LOWER_BOUND)
        hi = count(place, "maxItems", -1)
        bound = None if hi < 0 else hi
        unique = schema.get("uniqueItems", False)
        if not isinstance(unique, bool):
            raise SchemaError(place.path, "uniqueItems", "must be true or false")
        if bound is not None and lo > bound:
            return ()
        layers = (Items(tuple(prefix), rest),) if prefix or rest is not TRUE else ()
        counts = tuple(self._contains(place))
        if counts or unique:  # what has been read decides what items must satisfy
            self.algebra.compound = True
        return (ArrayShape(layers, lo, bound, counts, unique),)

    def _contains(self, place: Place) -> Iterator[Count]:
        if "contains" not in place.schema or not defined("contains", place.resource.draft):
            return
        value = self.sub(place, "contains")
        lo, hi = 1, -1
        if place.resource.draft >= DRAFT2019:
            lo = count(place, "minContains", 1, MAX_LOWER_BOUND)
            hi = count(place, "maxContains", -1)
        if lo or hi >= 0:
            yield Count(value, 0, lo, None if hi < 0 else hi)

    def _objects(self, place: Place) -> tuple[ObjectShape, ...]:
        schema = place.schema
        if schema.keys().isdisjoint(_OBJECT):
            return (ANY_OBJECT,)
        properties = {
            property_key(place, "properties", name): self.below(place, x, "properties", name)
            for name, x in named(place, "properties")
        }
        patterns: tuple[tuple[e.Expr, Formula], ...] = ()
        if "patternProperties" in schema:
            patterns = tuple(
                (pattern(p, name, "patternProperties"), self.formula(p))
                for name, p in named_subschemas(place, "patternProperties")
            )
            self.algebra.compound = True  # a key may match several
        other = None
        if "additionalProperties" in schema:
            other = self.sub(place, "additionalProperties")
            other = None if other is TRUE else other
        lo = count(place, "minProperties", 0, MAX_LOWER_BOUND)
        hi = count(place, "maxProperties", -1)
        bound = None if hi < 0 else hi
        required: tuple[bytes, ...] = ()
        if "required" in schema:
            required = tuple(dict.fromkeys(listed_keys(place, "required", schema["required"])))
        names = self._property_names(place)
        if bound is not None and max(lo, len(required)) > bound:
            return ()
        layered = properties or patterns or other is not None
        layers = (Layer(properties, patterns, other),) if layered else ()
        shape = ObjectShape(layers, names, required, lo, bound)
        return (shape,) if shape.demanding() else (ANY_OBJECT,)

    def _property_names(self, place: Place) -> tuple[e.Expr, ...]:
        if "propertyNames" not in place.schema or not defined(
            "propertyNames", place.resource.draft
        ):
            return ()
        keys = self.algebra.shape(self.sub(place, "propertyNames")).string
        return () if keys is ANY_BODY else (keys,)

    # --- schemas for the same value -------------------------------------------------------------

    def applied(self, place: Place) -> Iterator[Formula]:
        """A formula for each keyword that applies schemas to the same value."""
        schema, algebra = place.schema, self.algebra
        if "$ref" in schema:
            yield self.reference(place, "$ref")
        if "$dynamicRef" in schema and place.resource.draft >= DRAFT2020:
            yield self.reference(place, "$dynamicRef")
        if "$recursiveRef" in schema and place.resource.draft == DRAFT2019:
            yield self.reference(place, "$recursiveRef")
        if "allOf" in schema:
            yield algebra.all_of([self.formula(p) for p in subschemas(place, "allOf")])
        if "anyOf" in schema:
            yield algebra.any_plain([self.formula(p) for p in subschemas(place, "anyOf")])
        if "oneOf" in schema:
            yield algebra.one_plain([self.formula(p) for p in subschemas(place, "oneOf")])
        if "not" in schema:
            yield algebra.negate(self.sub(place, "not"))
        if "if" in schema and place.resource.draft >= DRAFT7:
            test = self.sub(place, "if")
            then = self.sub(place, "then") if "then" in schema else TRUE
            other = self.sub(place, "else") if "else" in schema else TRUE
            if then is not TRUE or other is not TRUE:
                yield algebra.any_of(
                    [algebra.all_of([test, then]), algebra.all_of([algebra.negate(test), other])]
                )
        for key, demand in dependencies(place):
            yield algebra.any_of([self.absent(key), self._demanded(place, demand)])

    def _demanded(self, place: Place, demand: Place | list[bytes]) -> Formula:
        return self.formula(demand) if isinstance(demand, Place) else self.present(demand)

    def absent(self, key: bytes) -> Formula:
        """Values that have no member called `key`."""
        return self.objects_only(ObjectShape((Layer({key: FALSE}),)))

    def present(self, keys: Iterable[bytes]) -> Formula:
        """Objects that have all these members, and all values that are no objects."""
        return self.objects_only(ObjectShape(required=tuple(dict.fromkeys(keys))))

    def objects_only(self, shape: ObjectShape) -> Formula:
        """A demand on objects that every other type meets."""
        return self.algebra.plain(Shape(LITERALS, NUMBER, ANY_BODY, (ANY_ARRAY,), (shape,)))

    # --- subschemas -----------------------------------------------------------------------------

    def below(self, place: Place, schema: Schema, *steps: str | int) -> Formula:
        """The formula of a subschema: of most, the type is all there is to know."""
        if isinstance(schema, dict) and schema.keys().isdisjoint(_MORE):
            name = schema.get("type")
            if isinstance(name, str) and name in OF_TYPE:
                return OF_TYPE[name]
        return self.formula(place.below(schema, *steps))

    def sub(self, place: Place, keyword: str) -> Formula:
        """The formula of the one schema under a keyword."""
        return self.below(place, place.schema[keyword], keyword)


_EVERY_TYPE = Shape(LITERALS, NUMBER, ANY_BODY, (ANY_ARRAY,), (ANY_OBJECT,))
_ARRAY = {
    *("items", "prefixItems", "additionalItems", "minItems", "maxItems", "uniqueItems"),
    *("contains", "minContains", "maxContains"),
}
_OBJECT = {
    *("properties", "patternProperties", "additionalProperties", "required"),
    *("minProperties", "maxProperties", "propertyNames"),
}
_DEMANDS = NUMERIC | STRING | _ARRAY | _OBJECT
_APPLIED = {
    *("$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "not", "if"),
    *("dependencies", "dependentRequired", "dependentSchemas"),
}
_CONSTRAINTS = {  # all but `type`
    *(_DEMANDS | _APPLIED),
    *("enum", "const", "unevaluatedProperties", "unevaluatedItems"),
}
_SAYING = _CONSTRAINTS | {"type"}
_MORE = _CONSTRAINTS | {"$id", "id"}  # which begin a resource
