"""The text of JSON objects: which member may come next.

A state is what matters of the members read so far: the position in the declared order, the keys
that may not come again, how many members there were and which wants are still open. It unfolds into
a choice of next members, each leading to a next state, and only feasible states are ever offered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, combinations
from typing import TYPE_CHECKING

from tooluse.grammar import expr as e
from tooluse.grammar.budget import spend
from tooluse.grammar.member_text import ObjectState
from tooluse.grammar.objects import ObjectShape, Want
from tooluse.grammar.strings import ANY_BODY, without

if TYPE_CHECKING:
    from tooluse.grammar.formulas import Formula
    from tooluse.grammar.values import Algebra

MAX_WANTS = 6
MAX_CELLS = 256


@dataclass(eq=False, slots=True)
class Cell:
    """Undeclared keys that are treated alike: they match the same patterns and wants."""

    keys: e.Expr
    value: Formula
    wants: frozenset[int]


@dataclass(frozen=True)
class Point:
    """What matters of the members read so far.

    `position` in the declared order (0 in any order); `used`: keys that may not come again though
    the position does not say so; `count`: members so far, only as far as it matters; `wants`: open.
    """

    position: int
    used: frozenset[bytes]
    count: int
    wants: frozenset[int]


class ObjectPlan:
    """An object shape prepared for reading text, and every question about it."""

    def __init__(self, shape: ObjectShape, algebra: Algebra) -> None:
        self.shape, self.algebra = shape, algebra
        named = dict.fromkeys(k for layer in shape.layers for k in layer.properties)
        self.declared = list(named)
        self.index = {k: i for i, k in enumerate(self.declared)}
        self.loose = [k for k in shape.required if k not in named]
        self.keys = self.declared + self.loose
        self.explicit = frozenset(self.keys)
        self.required = frozenset(shape.required)
        self.bounded = shape.lo > 0 or shape.hi is not None
        self._values: dict[bytes, Formula] = {}
        self._cells: list[Cell] | None = None
        self._states: dict[Point, ObjectState] = {}
        self.every_key = False  # whether the cells hold every undeclared key; known with them
        if len(shape.wants) > MAX_WANTS:
            raise e.TooComplex(f"more than {MAX_WANTS} members are demanded by value")

    @property
    def start(self) -> Point:
        """Before the first member."""
        return Point(0, frozenset(), 0, frozenset(range(len(self.shape.wants))))

    def value(self, key: bytes) -> Formula:
        """What the explicit member `key` must satisfy."""
        found = self._values.get(key)
        if found is None:
            found = self._values[key] = self.shape.value(key, self.algebra)
        return found

    def want(self, i: int) -> Want:
        """Demand number i."""
        return self.shape.wants[i]

    def cells(self) -> list[Cell]:
        """The undeclared keys, cut by what is demanded of them."""
        if self._cells is None:
            self._cells = list(self._cut())
        return self._cells

    def _cut(self) -> Iterator[Cell]:
        nothing = self.algebra.any_of([])
        if any(layer.other is nothing and not layer.patterns for layer in self.shape.layers):
            return  # no undeclared key at all
        patterns = [p for layer in self.shape.layers for p, _ in layer.patterns]
        patterns += [want.keys for want in self.shape.wants]
        parts: list[tuple[e.Expr, frozenset[e.Expr]]] = [
            (_met([ANY_BODY, *self.shape.names]), frozenset())
        ]
        for p in dict.fromkeys(patterns):
            cut = []
            for keys, inside in parts:
                cut.append((_met([keys, p]), inside | {p}))
                cut.append((_met([keys, e.complement(p)]), inside))
            parts = [(k, inside) for k, inside in cut if k is not e.EMPTY]
            if len(parts) > MAX_CELLS:
                raise e.TooComplex("the key patterns overlap in too many ways")
        self.every_key = not self.shape.names
        for keys, inside in parts:
            if keys is e.EMPTY:
                continue
            formulas: list[Formula] = []
            for layer in self.shape.layers:
                matched = [f for p, f in layer.patterns if p in inside]
                if not matched and layer.other is not None:
                    matched = [layer.other]
                formulas += matched
            value = self.algebra.all_of(formulas)
            wants = frozenset(i for i, w in enumerate(self.shape.wants) if w.keys in inside)
            if value is nothing:
                self.every_key = False
            else:
                yield Cell(keys, value, wants)

    def formulas(self) -> Iterator[Formula]:
        """Every formula that the value of a member may have to satisfy."""
        explicit = [(self.value(k), self.wants_of(k)) for k in self.explicit]
        for value, wants in explicit + [(c.value, c.wants) for c in self.cells()]:
            for size in range(len(wants) + 1):
                for met in combinations(sorted(wants), size):
                    yield self.algebra.all_of([value, *[self.want(i).value for i in met]])

    # --- what is still possible -----------------------------------------------------------------

    def start_is_feasible(self) -> bool:
        """Whether any object belongs: required members have values, counts and wants can be met."""
        live = self.algebra.live
        return all(live(self.value(k)) for k in self.required) and self.feasible(self.start)

    def missing(self, at: Point) -> list[bytes]:
        """Required keys that have not come."""
        return [
            k
            for k in self.shape.required
            if k not in at.used and self.index.get(k, at.position) >= at.position
        ]

    def feasible(self, at: Point) -> bool:
        """Whether the object can be finished from here."""
        if at.wants:
            return self._place(sorted(at.wants), at, {})
        if not self.bounded:
            return True
        missing = self.missing(at)
        return self._counts(at, set(missing), 0)

    def _counts(self, at: Point, chosen: set[bytes], fresh: int) -> bool:
        """Whether the bounds hold with these explicit keys and `fresh` undeclared ones to come."""
        total = at.count + len(chosen) + fresh
        if self.shape.hi is not None and total > self.shape.hi:
            return False
        short = self.shape.lo - total
        if short <= 0:
            return True
        live = self.algebra.live
        for key in self.available(at):
            if key not in chosen and live(self.value(key)):
                short -= 1
                if short == 0:
                    return True
        unused = -fresh
        for cell in self.cells():
            if live(cell.value):
                if cell.keys is ANY_BODY:  # there is no end of them
                    return True
                unused += len(e.words(self.fresh_keys(cell, at), short - unused))
                if unused >= short:
                    return True
        return False

    def available(self, at: Point) -> Iterator[bytes]:
        """Explicit keys that may still come, now or later."""
        for key in chain(self.declared[at.position :], self.loose):
            if key not in at.used:
                yield key

    def fresh_keys(self, cell: Cell, at: Point) -> e.Expr:
        """The keys of a cell that may still come."""
        return without(cell.keys, self.explicit | at.used)

    def _place(self, todo: list[int], at: Point, members: dict[object, Formula]) -> bool:
        """Find a member for each want: search over explicit keys and fresh undeclared ones."""
        spend()
        live, both = self.algebra.live, self.algebra.all_of
        if not todo:
            chosen = {k for k in members if isinstance(k, bytes)} | set(self.missing(at))
            return self._counts(at, chosen, sum(not isinstance(k, bytes) for k in members))
        want, rest = self.want(todo[0]), todo[1:]
        for key in self.available(at):
            if e.matches(want.keys, key):
                met = both([members.get(key, self.value(key)), want.value])
                if live(met) and self._place(rest, at, {**members, key: met}):
                    return True
        for number, cell in enumerate(self.cells()):
            if todo[0] not in cell.wants:
                continue
            room = len(e.words(self.fresh_keys(cell, at), len(self.shape.wants)))
            for seat in range(room):
                member = (number, seat)
                met = both([members.get(member, cell.value), want.value])
                if live(met) and self._place(rest, at, {**members, member: met}):
                    return True
                if member not in members:
                    break
        return False

    # --- what may come next ---------------------------------------------------------------------

    def state(self, at: Point) -> ObjectState:
        """The text from a point on, one node for each."""
        found = self._states.get(at)
        if found is None:
            found = self._states[at] = ObjectState(self, at)
        return found

    def after(self, at: Point, key: bytes, met: frozenset[int]) -> Point:
        """Where a member called `key` that meets the wants `met` leads."""
        count = at.count + 1
        if not self.bounded:
            count = 1
        elif self.shape.hi is None:
            count = min(count, self.shape.lo)
        position, used = at.position, at.used
        declared = self.index.get(key)
        if self.algebra.any_order or declared is None:
            used = used | {key}
        if not self.algebra.any_order:
            position = len(self.declared) if declared is None else declared + 1
        return Point(position, used, max(count, 1), at.wants - met)

    def may_close(self, at: Point) -> bool:
        """Whether the object may end here."""
        return not at.wants and at.count >= self.shape.lo and not self.missing(at)

    def next_keys(self, at: Point) -> tuple[list[bytes], bool]:
        """Explicit keys that may come now, and whether undeclared ones may."""
        if self.shape.hi is not None and at.count >= self.shape.hi:
            return [], False
        if self.algebra.any_order:
            used = at.used
            return [k for k in self.keys if k not in used], True
        keys = []
        for key in self.declared[at.position :]:
            keys.append(key)
            if key in self.required:
                return keys, False
        return keys + [k for k in self.loose if k not in at.used], True

    def continuations(
        self, at: Point, key: bytes, value: Formula, wants: frozenset[int]
    ) -> Iterator[tuple[Formula, Point]]:
        """Each way to read the value of `key`: what it must satisfy and where that leads."""
        anything = self.algebra.all_of([])
        open_wants = at.wants & wants
        given = frozenset(i for i in open_wants if self.want(i).value is anything)
        guessed = sorted(open_wants - given)
        for size in range(len(guessed) + 1):
            for met in combinations(guessed, size):
                formula = self.algebra.all_of([value, *[self.want(i).value for i in met]])
                then = self.after(at, key, given.union(met))
                if self.algebra.live(formula) and self.feasible(then):
                    yield formula, then

    def may_meet(self, at: Point, cell: Cell) -> bool:
        """Whether a member with some key of the cell may come next."""
        if not at.wants and not self.bounded:
            return self.algebra.live(cell.value)
        # any fresh key stands for all of them: what is feasible depends on the cell alone
        word = self._fresh_key(cell, at)
        return word is not None and any(
            True for _ in self.continuations(at, word, cell.value, cell.wants)
        )

    def _fresh_key(self, cell: Cell, at: Point) -> bytes | None:
        """Some key of the cell that may still come."""
        if cell.keys is ANY_BODY:
            longest = max(map(len, chain(self.explicit, at.used)), default=0)
            return b"x" * (longest + 1)
        words = e.words(self.fresh_keys(cell, at), 1)
        return words[0] if words else None

    def wants_of(self, key: bytes) -> frozenset[int]:
        """The wants that a member called `key` may meet."""
        wants = self.shape.wants
        return frozenset(i for i, w in enumerate(wants) if e.matches(w.keys, key))

    def cell_of(self, key: bytes) -> Cell:
        """The cell of an undeclared key."""
        return next(c for c in self.cells() if e.matches(c.keys, key))


def _met(languages: list[e.Expr]) -> e.Expr:
    met = e.both(*[x for x in dict.fromkeys(languages) if x is not ANY_BODY] or [ANY_BODY])
    if met is e.ANYTHING:
        return ANY_BODY
    whole = met if met.plain else e.both(ANY_BODY, met)
    return e.EMPTY if e.group(whole) is e.EMPTY else whole
