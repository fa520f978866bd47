"""`unevaluatedProperties` and `unevaluatedItems`: what no schema for the same value has looked at.

A schema is cut into *branches*, one for each combination of subschemas that may hold together. In a
branch it is known which members and items have been evaluated. A value may lie in several branches
of an `anyOf`; the one in which the most of its subschemas hold evaluates the most and so demands
the least of the rest, which makes the union over branches exact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from tooluse.grammar import expr as e
from tooluse.grammar.arrays import ArrayShape, Items
from tooluse.grammar.documents import DRAFT7, DRAFT2019, DRAFT2020, Place
from tooluse.grammar.formulas import ANY_OBJECT, FALSE, LITERALS, TRUE, Formula, Shape
from tooluse.grammar.numbers import NUMBER
from tooluse.grammar.objects import Layer, ObjectShape
from tooluse.grammar.scalars import pattern
from tooluse.grammar.strings import ANY_BODY
from tooluse.grammar.subschemas import dependencies, key_patterns, property_keys, subschemas

if TYPE_CHECKING:
    from tooluse.grammar.json_schema import Compiler

MAX_BRANCHES = 512
_ALL_ITEMS = 1 << 60


@dataclass(frozen=True)
class Seen:
    """What has been evaluated: keys, key patterns (all keys: `every_key`), the first `items`, and
    items in one of `matching` (from `contains`)."""

    keys: frozenset[bytes] = frozenset()
    patterns: frozenset[e.Expr] = frozenset()
    every_key: bool = False
    items: int = 0
    matching: frozenset[Formula] = frozenset()

    def __or__(self, other: Seen) -> Seen:
        return Seen(
            self.keys | other.keys,
            self.patterns | other.patterns,
            self.every_key or other.every_key,
            max(self.items, other.items),
            self.matching | other.matching,
        )


Branch = tuple[Formula, Seen]


def unevaluated(compiler: Compiler, place: Place) -> Formula:
    """The formula of a schema that has an unevaluated keyword."""
    return compiler.algebra.any_of(formula for formula, _ in branches(compiler, place))


def branches(compiler: Compiler, place: Place, depth: int = 0) -> list[Branch]:
    """The cases of a schema, each with what it evaluates."""
    schema, algebra = place.schema, compiler.algebra
    if not isinstance(schema, Mapping):
        return [(compiler.formula(place), Seen())]
    if depth > 50:
        raise e.TooComplex("a reference leads back to itself without any value between")
    if place.resource.draft <= DRAFT7 and "$ref" in schema:
        return branches(compiler, compiler.document.resolve(place, "$ref"), depth + 1)
    cases: list[Branch] = [(compiler.own(place), _own(compiler, place))]
    for alternatives in _applicators(compiler, place, depth):
        cases = [
            (met, a_seen | b_seen)
            for a, a_seen in cases
            for b, b_seen in alternatives
            if (met := algebra.all_of([a, b])) is not FALSE
        ]
        if len(cases) > MAX_BRANCHES:
            raise e.TooComplex("too many combinations of subschemas decide what is unevaluated")
    if "unevaluatedProperties" in schema and place.resource.draft >= DRAFT2019:
        value = compiler.sub(place, "unevaluatedProperties")
        cases = [
            (algebra.all_of([f, _members(compiler, seen, value)]), seen | Seen(every_key=True))
            for f, seen in cases
        ]
    if "unevaluatedItems" in schema and place.resource.draft >= DRAFT2019:
        value = compiler.sub(place, "unevaluatedItems")
        cases = [
            (algebra.all_of([f, _items(compiler, seen, value)]), seen | Seen(items=_ALL_ITEMS))
            for f, seen in cases
        ]
    return cases


def _members(compiler: Compiler, seen: Seen, value: Formula) -> Formula:
    if seen.every_key or value is TRUE:
        return TRUE
    layer = Layer(
        dict.fromkeys(sorted(seen.keys), TRUE), tuple((p, TRUE) for p in seen.patterns), value
    )
    return compiler.objects_only(ObjectShape((layer,)))


def _items(compiler: Compiler, seen: Seen, value: Formula) -> Formula:
    if seen.items == _ALL_ITEMS or value is TRUE:
        return TRUE
    rest = compiler.algebra.any_of([value, *seen.matching])
    shape = ArrayShape((Items((TRUE,) * seen.items, rest),))
    return compiler.algebra.plain(Shape(LITERALS, NUMBER, ANY_BODY, (shape,), (ANY_OBJECT,)))


def _own(compiler: Compiler, place: Place) -> Seen:
    """What the keywords of this schema alone evaluate."""
    schema, draft = place.schema, place.resource.draft
    seen = Seen(
        frozenset(property_keys(place, "properties")),
        frozenset(pattern(place, p, "patternProperties") for p in key_patterns(place)),
        "additionalProperties" in schema,
    )
    if isinstance(schema.get("items"), list):
        count = _ALL_ITEMS if "additionalItems" in schema else len(schema["items"])
    elif "items" in schema:
        count = _ALL_ITEMS
    else:
        prefix = schema.get("prefixItems", ()) if draft >= DRAFT2020 else ()
        count = len(prefix)
    matching = [compiler.sub(place, "contains")] if "contains" in schema else []
    if draft < DRAFT2020:
        matching = []  # in 2019-09 `contains` evaluates nothing
    return seen | Seen(items=count, matching=frozenset(matching))


def _applicators(compiler: Compiler, place: Place, depth: int) -> Iterator[list[Branch]]:
    """For each keyword that applies schemas to the same value: its cases."""
    schema, algebra, draft = place.schema, compiler.algebra, place.resource.draft
    for keyword in ("$ref", "$dynamicRef", "$recursiveRef"):
        if keyword in schema:
            target = (
                compiler.document.resolve(place, keyword)
                if keyword == "$ref"
                else compiler.document.resolve_dynamic(place, keyword)
            )
            yield branches(compiler, target, depth + 1)
    if "allOf" in schema:
        for p in subschemas(place, "allOf"):
            yield branches(compiler, p, depth + 1)
    if "anyOf" in schema:
        yield _some(compiler, list(subschemas(place, "anyOf")), depth)
    if "oneOf" in schema:
        yield _one(compiler, list(subschemas(place, "oneOf")), depth)
    if "not" in schema:
        yield [(algebra.negate(compiler.sub(place, "not")), Seen())]
    if "if" in schema and draft >= DRAFT7:
        yield _conditional(compiler, place, depth)
    for key, demand in dependencies(place):
        absent = (compiler.absent(key), Seen())
        if isinstance(demand, Place):
            met = branches(compiler, demand, depth + 1)
        else:
            met = [(compiler.present(demand), Seen())]
        here = compiler.algebra.plain(Shape(objects=(ObjectShape(required=(key,)),)))
        yield [absent, *[(algebra.all_of([here, f]), seen) for f, seen in met]]


def _some(compiler: Compiler, places: list[Place], depth: int) -> list[Branch]:
    """Every non-empty set of alternatives that may hold together."""
    each = [branches(compiler, p, depth + 1) for p in places]
    cases: list[Branch] = []
    for size in range(1, len(each) + 1):
        for chosen in combinations(each, size):
            together: list[Branch] = [(TRUE, Seen())]
            for alternatives in chosen:
                together = [
                    (compiler.algebra.all_of([a, b]), a_seen | b_seen)
                    for a, a_seen in together
                    for b, b_seen in alternatives
                ]
            cases += together
            if len(cases) > MAX_BRANCHES:
                raise e.TooComplex("too many combinations of subschemas decide what is unevaluated")
    return cases


def _one(compiler: Compiler, places: list[Place], depth: int) -> list[Branch]:
    """Each alternative without the others."""
    algebra = compiler.algebra
    formulas = [compiler.formula(p) for p in places]
    return [
        (algebra.all_of([f, algebra.one_of(formulas)]), seen)
        for p in places
        for f, seen in branches(compiler, p, depth + 1)
    ]


def _conditional(compiler: Compiler, place: Place, depth: int) -> list[Branch]:
    schema, algebra = place.schema, compiler.algebra
    test = place.below(schema["if"], "if")
    failed = algebra.negate(compiler.formula(test))
    then: list[Branch] = [(TRUE, Seen())]
    other: list[Branch] = [(TRUE, Seen())]
    if "then" in schema:
        then = branches(compiler, place.below(schema["then"], "then"), depth + 1)
    if "else" in schema:
        other = branches(compiler, place.below(schema["else"], "else"), depth + 1)
    held = [
        (algebra.all_of([a, b]), a_seen | b_seen)
        for a, a_seen in branches(compiler, test, depth + 1)
        for b, b_seen in then
    ]
    return [*held, *[(algebra.all_of([failed, f]), seen) for f, seen in other]]
