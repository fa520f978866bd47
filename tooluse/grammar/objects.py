"""Sets of JSON objects: a conjunction of simple demands, closed under *and*; *not* gives a list.

Keys are canonical string bodies (bytes), so that a key, its text and a pattern over it agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from tooluse.grammar import expr as e
from tooluse.grammar.strings import ANY_BODY

if TYPE_CHECKING:
    from tooluse.grammar.formulas import Formula
    from tooluse.grammar.values import Algebra


@dataclass(eq=False, slots=True)
class Layer:
    """What one schema says of member values: `properties`, `patternProperties`, the others."""

    properties: Mapping[bytes, Formula] = field(default_factory=dict)
    patterns: tuple[tuple[e.Expr, Formula], ...] = ()
    other: Formula | None = None  # None: anything

    def values(self, key: bytes) -> Iterator[Formula]:
        """The formulas that the member called `key` must satisfy."""
        matched = False
        if key in self.properties:
            matched = True
            yield self.properties[key]
        for pattern, formula in self.patterns:
            if e.matches(pattern, key):
                matched = True
                yield formula
        if not matched and self.other is not None:
            yield self.other

    def other_keys(self) -> e.Expr:
        """The keys that neither `properties` nor a pattern names."""
        named = [e.choice(*[e.literal(k) for k in self.properties])]
        named += [pattern for pattern, _ in self.patterns]
        return e.both(ANY_BODY, *[e.complement(x) for x in named if x is not e.EMPTY])


@dataclass(eq=False, slots=True)
class Want:
    """At least one member whose key is in `keys` and whose value is in `value`."""

    keys: e.Expr
    value: Formula


@dataclass(eq=False)
class ObjectShape:
    """Objects that meet every demand: values by key, names, required keys, counts, wants."""

    layers: tuple[Layer, ...] = ()
    names: tuple[e.Expr, ...] = ()
    required: tuple[bytes, ...] = ()
    lo: int = 0
    hi: int | None = None
    wants: tuple[Want, ...] = ()

    def meet(self, other: ObjectShape) -> ObjectShape | None:
        """The objects of both; None if the counts alone exclude each other."""
        if self is other or not other.demanding():
            return self
        if not self.demanding():
            return other
        lo = max(self.lo, other.lo)
        bounds = [x for x in (self.hi, other.hi) if x is not None]
        hi = min(bounds, default=None)
        required = _union(self.required, other.required)
        if hi is not None and max(lo, len(required)) > hi:
            return None
        return ObjectShape(
            _union(self.layers, other.layers),
            _union(self.names, other.names),
            required,
            lo,
            hi,
            _union(self.wants, other.wants),
        )

    @cached_property
    def demands(self) -> frozenset[object]:
        """All demands but the counts."""
        return frozenset((*self.layers, *self.names, *self.required, *self.wants))

    def within(self, other: ObjectShape) -> bool:
        """Whether every demand of `other` stands here too, so that this is plainly a subset."""
        return (
            other.demands <= self.demands
            and other.lo <= self.lo
            and (other.hi is None or (self.hi is not None and self.hi <= other.hi))
        )

    def demanding(self) -> bool:
        """Whether anything is demanded at all."""
        return (
            bool(self.layers or self.names or self.required or self.lo or self.wants)
            or self.hi is not None
        )

    def only(self) -> Layer | None:
        """The one layer that says which values members have, if keys alone decide."""
        if len(self.layers) == 1 and not self.names and not self.layers[0].patterns:
            return self.layers[0]
        return None

    def value(self, key: bytes, algebra: Algebra) -> Formula:
        """What the member called `key` must satisfy; FALSE where the name is not allowed."""
        if (only := self.only()) is not None:
            found = only.properties.get(key, only.other)
            return algebra.all_of([]) if found is None else found
        if not all(e.matches(x, key) for x in self.names):
            return algebra.any_of([])
        return algebra.all_of(f for layer in self.layers for f in layer.values(key))

    def inside(self, algebra: Algebra) -> Iterable[Formula]:
        """Every formula that the value of a member may have to satisfy, but for *anything*."""
        if self.wants or (only := self.only()) is None:
            return algebra.plan(self).formulas()
        return (*only.properties.values(), *([] if only.other is None else [only.other]))

    def plausible(self, algebra: Algebra) -> bool:
        """A cheap test that drops most contradictory alternatives (two different constants)."""
        for key in self.required:
            formulas = [f for layer in self.layers for f in layer.values(key)]
            if len(formulas) > 1:
                if not algebra.plausible(algebra.all_of(formulas)):
                    return False
            elif formulas and formulas[0]._live is False:
                return False
        return True

    def negate(self, algebra: Algebra) -> Iterator[ObjectShape]:
        """Shapes whose union is every object that is not in this one."""
        for layer in self.layers:
            yield from _violations(layer, algebra)
        for names in self.names:
            stranger = e.both(ANY_BODY, e.complement(names))
            yield ObjectShape(wants=(Want(stranger, algebra.all_of([])),))
        for key in self.required:
            yield ObjectShape(layers=(Layer({key: algebra.any_of([])}),))
        if self.lo:
            yield ObjectShape(hi=self.lo - 1)
        if self.hi is not None:
            yield ObjectShape(lo=self.hi + 1)
        for want in self.wants:
            yield ObjectShape(layers=(Layer({}, ((want.keys, algebra.negate(want.value)),)),))

    def live(self, algebra: Algebra) -> bool:
        """Whether some finite object belongs."""
        if self.wants or self.lo or self.hi is not None:
            return algebra.plan(self).start_is_feasible()
        return all(algebra.live(self.value(key, algebra)) for key in self.required)


def _violations(layer: Layer, algebra: Algebra) -> Iterator[ObjectShape]:
    """One shape for each way in which a member can break the layer."""
    for key, formula in layer.properties.items():
        broken = algebra.negate(formula)
        if broken is not algebra.any_of([]):
            yield ObjectShape(layers=(Layer({key: broken}),), required=(key,))
    for pattern, formula in layer.patterns:
        broken = algebra.negate(formula)
        if broken is not algebra.any_of([]):
            yield ObjectShape(wants=(Want(pattern, broken),))
    if layer.other is not None:
        broken = algebra.negate(layer.other)
        if broken is not algebra.any_of([]):
            yield ObjectShape(wants=(Want(layer.other_keys(), broken),))


def _union(a: tuple, b: tuple) -> tuple:  # type: ignore[type-arg]
    return a if not b else tuple(dict.fromkeys(a + b))
