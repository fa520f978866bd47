"""Sets of JSON arrays: a conjunction of simple demands, closed under *and*; *not* gives a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tooluse.grammar.formulas import Formula
    from tooluse.grammar.values import Algebra


@dataclass(eq=False, slots=True)
class Items:
    """What one schema says of items: the first ones by position, then all the rest."""

    prefix: tuple[Formula, ...]
    rest: Formula


@dataclass(eq=False, slots=True)
class Count:
    """From `lo` to `hi` items at position `start` or later are in `value` (`contains`)."""

    value: Formula
    start: int = 0
    lo: int = 1
    hi: int | None = None


@dataclass(eq=False, slots=True)
class ArrayShape:
    """Arrays that meet every demand.

    `unique`: no two items are equal; `repeats`: some two are (what *not unique* means).
    """

    layers: tuple[Items, ...] = ()
    lo: int = 0
    hi: int | None = None
    counts: tuple[Count, ...] = ()
    unique: bool = False
    repeats: bool = False

    def meet(self, other: ArrayShape) -> ArrayShape | None:
        """The arrays of both; None if the demands plainly exclude each other."""
        if self is other:
            return self
        lo = max(self.lo, other.lo)
        hi = min((x for x in (self.hi, other.hi) if x is not None), default=None)
        unique, repeats = self.unique or other.unique, self.repeats or other.repeats
        if (hi is not None and lo > hi) or (unique and repeats):
            return None
        layers = tuple(dict.fromkeys(self.layers + other.layers))
        counts = tuple(dict.fromkeys(self.counts + other.counts))
        return ArrayShape(layers, lo, hi, counts, unique, repeats)

    def within(self, other: ArrayShape) -> bool:
        """Whether every demand of `other` stands here too, so that this is plainly a subset."""
        return (
            set(other.layers).issubset(self.layers)
            and set(other.counts).issubset(self.counts)
            and other.lo <= self.lo
            and (other.hi is None or (self.hi is not None and self.hi <= other.hi))
            and other.unique <= self.unique
            and other.repeats <= self.repeats
        )

    def value(self, index: int, algebra: Algebra) -> Formula:
        """What the item at `index` must satisfy."""
        return algebra.all_of(
            x.prefix[index] if index < len(x.prefix) else x.rest for x in self.layers
        )

    def prefix_length(self) -> int:
        """From this position on every item must satisfy the same."""
        lengths = [len(x.prefix) for x in self.layers] + [c.start for c in self.counts]
        return max(lengths, default=0)

    def plausible(self, algebra: Algebra) -> bool:
        """A cheap test that drops most contradictory alternatives."""
        required = range(min(self.lo, self.prefix_length() + 1))
        return all(algebra.plausible(self.value(i, algebra)) for i in required)

    def negate(self, algebra: Algebra) -> Iterator[ArrayShape]:
        """Shapes whose union is every array that is not in this one."""
        anything, nothing = algebra.all_of([]), algebra.any_of([])
        for layer in self.layers:
            for i, formula in enumerate(layer.prefix):
                broken = algebra.negate(formula)
                if broken is not nothing:
                    items = Items((*[anything] * i, broken), anything)
                    yield ArrayShape((items,), lo=i + 1)
            broken = algebra.negate(layer.rest)
            if broken is anything:
                yield ArrayShape(lo=len(layer.prefix) + 1)
            elif broken is not nothing:
                yield ArrayShape(counts=(Count(broken, len(layer.prefix)),))
        if self.lo:
            yield ArrayShape(hi=self.lo - 1)
        if self.hi is not None:
            yield ArrayShape(lo=self.hi + 1)
        for c in self.counts:
            if c.lo:
                yield ArrayShape(counts=(Count(c.value, c.start, 0, c.lo - 1),))
            if c.hi is not None:
                yield ArrayShape(counts=(Count(c.value, c.start, c.hi + 1, None),))
        if self.unique:
            yield ArrayShape(repeats=True)
        if self.repeats:
            yield ArrayShape(unique=True)

    def inside(self, algebra: Algebra) -> Iterable[Formula]:
        """Every formula that an item may have to satisfy."""
        if self.counts or self.repeats:
            return algebra.array_plan(self).formulas()
        return [self.value(i, algebra) for i in range(self.prefix_length() + 1)]

    def live(self, algebra: Algebra) -> bool:
        """Whether some finite array belongs; the empty one mostly does."""
        if not (self.lo or self.counts or self.repeats):
            return True
        return algebra.array_plan(self).start_is_feasible()
