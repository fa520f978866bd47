"""The text of JSON arrays: which item may come next.

A state is what matters of the items read so far: how many there were, how many of them counted for
each `contains`, and, for `uniqueItems`, their texts. Only feasible states are ever offered.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

from tooluse.grammar import expr as e
from tooluse.grammar.arrays import ArrayShape
from tooluse.grammar.budget import spend
from tooluse.grammar.canonical import canonical
from tooluse.grammar.lazy import Lazy, capture

if TYPE_CHECKING:
    from tooluse.grammar.formulas import Formula
    from tooluse.grammar.values import Algebra

MAX_COUNTS = 5
MAX_STATES = 20_000
_COMMA, _CLOSE = e.literal(b", "), e.literal(b"]")


@dataclass(frozen=True)
class Point:
    """What matters of the items read so far.

    `index`: how many, as far as it matters; `counted`: for each `contains`; `seen`: the texts that
    may not come again (`uniqueItems`); `twin`: for *not unique*, the text that must come again,
    b"" once it has, None while none is
    chosen.
    """

    index: int
    counted: tuple[int, ...]
    seen: frozenset[bytes] = frozenset()
    twin: bytes | None = None


class ArrayPlan:
    """An array shape prepared for reading text, and every question about it."""

    def __init__(self, shape: ArrayShape, algebra: Algebra) -> None:
        self.shape, self.algebra = shape, algebra
        self.prefix = shape.prefix_length()
        self.last = max(self.prefix, shape.lo, shape.hi or 0)
        self._values: dict[int, Formula] = {}
        self._words: dict[tuple[Formula, int], list[bytes] | None] = {}
        self._feasible: set[tuple[int, tuple[int, ...]]] = set()
        if len(shape.counts) > MAX_COUNTS:
            raise e.TooComplex(f"more than {MAX_COUNTS} demands on how many items match")
        if shape.counts and shape.repeats:
            raise e.TooComplex("`contains` together with `uniqueItems` not being so")

    @property
    def start(self) -> Point:
        """Before the first item."""
        return Point(0, (0,) * len(self.shape.counts))

    def value(self, index: int) -> Formula:
        """What the item at `index` must satisfy."""
        index = min(index, self.prefix)
        found = self._values.get(index)
        if found is None:
            found = self._values[index] = self.shape.value(index, self.algebra)
        return found

    def formulas(self) -> Iterator[Formula]:
        """Every formula that an item may have to satisfy."""
        values = [self.value(i) for i in range(self.prefix + 1)]
        for value in values:
            for taken in self._choices():
                yield self.algebra.all_of([value, *taken])
        if self.shape.repeats:
            for pair in product(values, repeat=2):
                yield self.algebra.all_of(pair)

    def _choices(self) -> Iterator[list[Formula]]:
        """What an item may be asked to be for the sake of the counts."""
        shape, negate = self.shape, self.algebra.negate
        choices = [
            [None, c.value] + ([negate(c.value)] if c.hi is not None or shape.unique else [])
            for c in shape.counts
        ]
        for taken in product(*choices):
            yield [f for f in taken if f is not None]

    # --- what is still possible -----------------------------------------------------------------

    def start_is_feasible(self) -> bool:
        """Whether any array belongs."""
        return self.feasible(self.start)

    def done(self, at: Point) -> bool:
        """Whether the array may end here."""
        enough = all(n >= c.lo for n, c in zip(at.counted, self.shape.counts, strict=True))
        return enough and at.index >= self.shape.lo and (not self.shape.repeats or at.twin == b"")

    def feasible(self, at: Point) -> bool:
        """Whether the array can be finished from here."""
        if self.done(at):
            return True
        if self.shape.hi is not None and at.index >= self.shape.hi:
            return False
        if self.shape.counts:
            return self._distinct_feasible(at) if self.shape.unique else self._counts_feasible(at)
        if self.shape.repeats and at.twin != b"":
            return any(True for _ in self._twin_places(at))
        if not self._live_until(at.index, self.shape.lo):
            return False
        wanted = range(at.index, self.shape.lo) if self.shape.unique else ()
        return self._different([self.value(i) for i in wanted], at.seen)

    def _live_until(self, index: int, stop: int) -> bool:
        """Whether the items from `index` to before `stop` have values."""
        live = self.algebra.live
        return all(live(self.value(i)) for i in range(index, min(stop, self.prefix))) and (
            stop <= self.prefix or live(self.value(self.prefix))
        )

    def _counts_feasible(self, at: Point) -> bool:
        """Breadth first over positions and counts."""
        origin: dict[Point, Point | None] = {at: None}
        queue = deque([at])
        while queue:
            spend()
            now = queue.popleft()
            if self.done(now) or (now.index, now.counted) in self._feasible:
                back: Point | None = now
                while back is not None:
                    self._feasible.add((back.index, back.counted))
                    back = origin[back]
                return True
            for _, then in self.moves(now):
                if then not in origin:
                    origin[then] = now
                    queue.append(then)
            if len(origin) > MAX_STATES:
                raise e.TooComplex("the bounds on matching items are too large")
        return False

    def _distinct_feasible(self, at: Point) -> bool:
        """Breadth first over positions, counts and what the items so far must satisfy."""
        start: tuple[Point, tuple[Formula, ...]] = (at, ())
        known = {start}
        queue = deque([start])
        while queue:
            spend()
            now, demands = queue.popleft()
            if self.done(now):
                return True
            for value, then in self.moves(now):
                more = tuple(sorted((*demands, value), key=id))
                if then != now and (then, more) not in known and self._different(more, at.seen):
                    known.add((then, more))
                    queue.append((then, more))
            if len(known) > MAX_STATES:
                raise e.TooComplex("the bounds on different matching items are too large")
        return False

    def moves(self, at: Point, certain: bool = False) -> Iterator[tuple[Formula, Point]]:
        """Each way to read the next item, feasible or not: its formula and where it leads.

        `certain`: no item belongs to two ways.
        """
        shape, algebra = self.shape, self.algebra
        if shape.hi is not None and at.index >= shape.hi:
            return
        value = self.value(at.index)
        index = min(at.index + 1, self.last + 1 if shape.hi is None else shape.hi)
        choices: list[list[tuple[Formula | None, int]]] = []
        for n, c in zip(at.counted, shape.counts, strict=True):
            if at.index < c.start or (c.hi is None and n >= c.lo):
                choices.append([(None, n)])
            elif c.hi is None:
                other = algebra.negate(c.value) if certain else None
                choices.append([(other, n), (c.value, n + 1)])
            else:
                counted = [(c.value, n + 1)] if n < c.hi else []
                choices.append([(algebra.negate(c.value), n), *counted])
        for taken in product(*choices):
            formula = algebra.all_of([value, *[f for f, _ in taken if f is not None]])
            if algebra.live(formula):
                yield formula, Point(index, tuple(n for _, n in taken), at.seen, at.twin)

    # --- distinct items -------------------------------------------------------------------------

    def _different(self, values: Sequence[Formula], seen: frozenset[bytes]) -> bool:
        """Whether each demand can have an item of its own (a matching of demands with values)."""
        limit = len(seen) + len(values)
        scarce = []
        for value in values:
            words = self._enumerate(value, limit)
            if words is not None:  # a demand that more values meet can always be met
                scarce.append([w for w in words if w not in seen])
        taken: dict[bytes, int] = {}

        def place(i: int, tried: set[bytes]) -> bool:
            for word in scarce[i]:
                if word not in tried:
                    tried.add(word)
                    if word not in taken or place(taken[word], tried):
                        taken[word] = i
                        return True
            return False

        return all(place(i, set()) for i in range(len(scarce)))

    def _enumerate(self, value: Formula, limit: int) -> list[bytes] | None:
        key = (value, limit)
        if key not in self._words:
            self._words[key] = self.algebra.enumerate(value, limit)
        return self._words[key]

    def look_ahead(self) -> None:
        """Find all values that will have to be known while distinct items are read.

        An item that holds arrays of this kind may be nested too deeply for that, which is to be
        known before any text is read.
        """
        for formula in self._later(self.start):
            self._enumerate(formula, self._needed + max(self.shape.lo, self.prefix + 1))

    @property
    def _needed(self) -> int:
        """How many items may be demanded in all."""
        return max(self.shape.lo, self.prefix) + sum(c.lo for c in self.shape.counts)

    def _distinct_ways(self, at: Point) -> Iterator[tuple[Formula, Point]]:
        """Each way to read an item that is new and leaves enough for the others."""
        algebra = self.algebra
        scarce = {
            word
            for formula in self._later(at)
            for word in self._enumerate(formula, len(at.seen) + self._needed) or ()
        }
        for value, then in self.moves(at, certain=True):
            if not self.feasible(then):
                continue
            spent = {w for w in scarce - at.seen if not self.feasible(self.captured(then, w))}
            taken = sorted(spent | at.seen)
            banned = algebra.any_of(algebra.constant(json.loads(w)) for w in taken)
            new = algebra.all_of([value, algebra.negate(banned)])
            if algebra.live(new):
                yield new, then

    def _later(self, at: Point) -> Iterator[Formula]:
        """What items after the next one may have to satisfy, where that leaves but few values."""
        stop = max(self.shape.lo, self.prefix + 1 if self.shape.counts else 0)
        for i in dict.fromkeys(min(i, self.prefix) for i in range(at.index + 1, stop)):
            for taken in self._choices():
                yield self.algebra.all_of([self.value(i), *taken])

    def _twin_places(self, at: Point) -> Iterator[tuple[int, Formula]]:
        """Positions at which the pair of equal items can begin (or end, if it has begun)."""
        algebra, shape = self.algebra, self.shape
        stop = max(self.prefix, at.index) + 2
        stop = stop if shape.hi is None else min(stop, shape.hi)
        for i in range(at.index, stop):
            if at.twin is not None:
                value = algebra.all_of([self.value(i), algebra.constant(json.loads(at.twin))])
            else:
                later = [self.value(j) for j in range(i + 1, stop) if self._live_until(i, j)]
                value = algebra.all_of([self.value(i), algebra.any_of(later)])
            if algebra.live(value) and self._live_until(at.index, max(i, shape.lo)):
                yield i, value

    # --- what may come next ---------------------------------------------------------------------

    def ways(self, at: Point) -> Iterator[tuple[Formula, Point, bool]]:
        """Each feasible way to read the next item: its formula and where it leads.

        The last is whether the text of the item matters too: see `captured`.
        """
        shape = self.shape
        if shape.hi is not None and at.index >= shape.hi:
            return
        if shape.unique:
            for value, then in self._distinct_ways(at):
                yield value, then, True
            return
        if shape.repeats and at.twin != b"":
            then = replace(at, index=min(at.index + 1, self.last + 1))
            for i, value in self._twin_places(at):
                if i == at.index:
                    yield value, then, True
        for value, then in self.moves(at):
            if self.feasible(then):
                yield value, then, False

    def captured(self, then: Point, text: bytes) -> Point:
        """`then` once the item has this text, if items must be distinct or two must be equal."""
        text = canonical(json.loads(text), sort_keys=True)
        if self.shape.unique:
            return replace(then, seen=then.seen | {text})
        return replace(then, twin=text if then.twin is None else b"")


class ArrayState(Lazy):
    """The text of an array from some point on, after the bracket or after an item."""

    __slots__ = ("at", "plan")

    def __init__(self, plan: ArrayPlan, at: Point) -> None:
        super().__init__()
        self.plan, self.at = plan, at

    def unfold(self) -> e.Expr:
        """The closing bracket, or a comma and the next item."""
        plan = self.plan
        ways = []
        for value, then, by_text in plan.ways(self.at):
            text = plan.algebra.text(value)
            if by_text:
                ways.append(capture(text, b"", _Item(plan, then)))
            else:
                ways.append(e.sequence(text, array_state(plan, then)))
        items = e.choice(*ways)
        if self.at.index:
            items = e.sequence(_COMMA, items)
        return e.choice(_CLOSE, items) if plan.done(self.at) else items

    def _shortest(self) -> bytes:
        return self.plan.algebra.shortest_array(self.plan, self.at)


@dataclass(frozen=True)
class _Item:
    """An item whose text is captured, and where it leads but for that."""

    plan: ArrayPlan
    then: Point
    follow = 1 << ord(",") | 1 << ord("]")

    def after(self, text: bytes) -> e.Expr:
        """What follows the item."""
        return array_state(self.plan, self.plan.captured(self.then, text))

    def shortest_after(self, unit: e.Expr, text: bytes) -> bytes:
        """A shortest completion from inside the item."""
        word = e.shortest(unit)
        return word + e.shortest(self.after(text + word))


def array_state(plan: ArrayPlan, at: Point) -> e.Expr:
    """The state of `plan` at a point, one node for each."""
    return e.intern((ArrayState, plan, at), ArrayState, plan, at)
