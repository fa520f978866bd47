"""The algebra of JSON values: *and*, *or*, *not* and *exactly one* over schemas.

A `Formula` denotes a set of JSON values. Its `Shape` is the same set sorted by type: the literals,
a regular expression for numbers, one for string bodies, and a list of alternatives for arrays and
for objects. Item and member values inside are formulas again, so that a shape is one level deep and
made only when it is needed; references are formulas that look their target up. Because shapes are
closed under *and*, *or* and *not*, the text of a value never needs a *not* across its structure,
and emptiness is decidable: `live` is the least fixed point over formulas ("has a finite value").
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from tooluse.grammar import expr as e
from tooluse.grammar.array_text import ArrayPlan
from tooluse.grammar.array_text import Point as ArrayPoint
from tooluse.grammar.arrays import ArrayShape
from tooluse.grammar.budget import spend
from tooluse.grammar.canonical import canonical
from tooluse.grammar.formulas import (
    EVERYTHING,
    SHARED,
    TRUE,
    And,
    Builder,
    Cyclic,
    Formula,
    Not,
    OneOf,
    Or,
    Plain,
    Reference,
    Shape,
)
from tooluse.grammar.memory import emptied
from tooluse.grammar.object_text import ObjectPlan
from tooluse.grammar.object_text import Point as ObjectPoint
from tooluse.grammar.objects import ObjectShape
from tooluse.grammar.shapes import MOST, join, meet, subtract
from tooluse.grammar.shortest import Shortest
from tooluse.grammar.strings import quoted
from tooluse.grammar.value_text import ValueText

_S = TypeVar("_S", ArrayShape, ObjectShape)
_CLOSED = 1 << 60  # more than any depth: nothing is assumed
BUDGET = 20_000  # alternatives made by combining subschemas; about a second
ORDERS = 24  # how many texts of one value (key orders) `enumerate` looks at on average


@dataclass
class Algebra(Builder):
    """Builds formulas, finds their shapes, decides emptiness; one for each compiled schema.

    `any_order`: whether members may come in every order. `budget`: how many alternatives of arrays
    and objects may be made before `TooComplex` is raised.
    """

    any_order: bool = False
    budget: int = BUDGET
    _open: dict[Formula, int] = field(default_factory=dict)
    _shaping: set[Formula] = field(default_factory=set)
    _lowest: int = _CLOSED
    _negations: dict[object, list[ArrayShape] | list[ObjectShape]] = field(default_factory=dict)
    _plans: dict[ObjectShape, ObjectPlan] = field(default_factory=dict)
    _array_plans: dict[ArrayShape, ArrayPlan] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()
        self._shortest = Shortest(self)

    # --- shapes ---------------------------------------------------------------------------------

    def shape(self, x: Formula) -> Shape:
        """The values of `x` sorted by type."""
        if x._shape is None:
            spend()
            if x in self._shaping:
                raise Cyclic("a reference leads back to itself without any value between")
            self._shaping.add(x)
            try:
                x._shape = self._find_shape(x)
            finally:
                self._shaping.discard(x)
            if len(x._shape.objects) + len(x._shape.arrays) > MOST and isinstance(x, (And, Not)):
                raise e.TooComplex(f"combining its parts gives more than {MOST} alternatives")
        return x._shape

    def _find_shape(self, x: Formula) -> Shape:
        if isinstance(x, Reference):
            return self.shape(x.resolve())
        if isinstance(x, Not):
            return subtract(self, EVERYTHING, self.shape(x.item))
        if isinstance(x, OneOf):
            return self._exactly_one(x.items, TRUE)
        if isinstance(x, Or):
            return join(self, [self.shape(y) for y in x.items])
        assert isinstance(x, And)
        return self._conjunction(self._flat(x))

    def _flat(self, x: Formula) -> list[Formula]:
        """The items of a conjunction, looking through references and conjunctions inside it."""
        flat: dict[Formula, None] = {}
        todo, seen = [x], set()
        while todo:
            y = todo.pop()
            while isinstance(y, Reference) and y not in seen:
                seen.add(y)
                y = y.resolve()
            if isinstance(y, And) and (y is x or y._shape is None):
                todo.extend(reversed(y.items))
            elif y is not TRUE:
                flat[y] = None
        return list(flat)

    def _conjunction(self, items: list[Formula]) -> Shape:
        """The meet of all items; choices are made last, so that what is fixed can rule some out."""
        for y in items:
            if y._shape is None and isinstance(y, (OneOf, Or)):
                rest = self.all_of(z for z in items if z is not y)
                if isinstance(y, OneOf):
                    return self._exactly_one(y.items, rest)
                if not all(isinstance(z, Plain) for z in y.items):
                    return join(self, [self.shape(self.all_of([rest, z])) for z in y.items])
        result = EVERYTHING
        for y in items:
            if not isinstance(y, Not):
                result = meet(self, result, self.shape(y))
        for y in items:
            if isinstance(y, Not):
                result = subtract(self, result, self.shape(y.item))
        return result

    def spend(self, count: int) -> None:
        """Pay for alternatives that are made."""
        spend()
        self.budget -= count
        if self.budget < 0:
            raise e.TooComplex("combining its parts gives too many alternatives")

    def negation(self, gone: _S) -> list[_S]:
        """The shapes outside one, the same objects each time, so that duplicates are seen."""
        found = self._negations.get(gone)
        if found is None:
            found = self._negations[gone] = list(gone.negate(self))
        return found  # type: ignore[return-value]

    def certainly_empty(self, x: ArrayShape | ObjectShape) -> bool:
        """Whether nothing belongs; False too while that depends on open questions."""
        if not x.plausible(self):
            return True
        before, self._lowest = self._lowest, _CLOSED
        try:
            return not x.live(self) and self._lowest == _CLOSED
        except e.TooComplex:
            return False
        finally:
            self._lowest = min(before, self._lowest)

    def _exactly_one(self, items: tuple[Formula, ...], rest: Formula) -> Shape:
        """Values of `rest` in exactly one item.

        Each item without the others; one that shares no value with it needs no exclusion.
        """
        inside = [x for x in items if not self._apart(rest, x)]
        alone = []
        for x in inside:
            here = self.all_of([rest, x])
            others = [y for y in inside if y is not x and not self._apart(here, y)]
            if inside.count(x) == 1:
                alone.append(self.all_of([here, *[self.negate(y) for y in others]]))
        return join(self, [self.shape(x) for x in alone])

    def _apart(self, x: Formula, y: Formula) -> bool:
        """Whether certainly no value is in both; False while that depends on open questions."""
        met = self.all_of([x, y])
        try:
            self.live(met)
        except Cyclic:
            return False
        return met._live is False

    def plausible(self, x: Formula) -> bool:
        """False if no type is left to `x`, as far as that can be seen at once."""
        if x._live is not None:
            return x._live
        try:
            return not self.shape(x).is_void()
        except Cyclic:
            return True

    def meet_plain(self, x: Formula, y: Formula) -> Formula:
        """Values in both; worked out at once where only scalars are left."""
        a, b = x._shape, y._shape
        if a is None or b is None or b.arrays or b.objects:
            return self.all_of([x, y])
        return self.plain(meet(self, a, b))

    def any_plain(self, items: list[Formula]) -> Formula:
        """Values in some item; worked out at once where only scalars are left."""
        shapes = [s for x in items if (s := x._shape) is not None and not s.arrays + s.objects]
        if len(shapes) < len(items):
            return self.any_of(items)
        return self._intern((Or, frozenset(items)), lambda: self.plain(join(self, shapes)))

    def one_plain(self, items: list[Formula]) -> Formula:
        """Values in exactly one item: in any, where no two have a type in common."""
        kinds = [kind for x in items if x._shape is not None for kind in x._shape.kinds()]
        if len(set(kinds)) < len(kinds) or any(x._shape is None for x in items):
            return self.one_of(items)
        return self.any_plain(items)

    # --- emptiness ------------------------------------------------------------------------------

    def live(self, x: Formula) -> bool:
        """Whether some finite value belongs to `x`."""
        if x._live is not None:
            return x._live
        spend()
        if x in self._open:  # assume empty: the least fixed point
            self._lowest = min(self._lowest, self._open[x])
            return False
        depth, before = len(self._open), self._lowest
        self._open[x], self._lowest = depth, _CLOSED
        lowest = depth
        try:
            answer = self._shape_live(self.shape(x))
            lowest = self._lowest
        finally:
            del self._open[x]
            self._lowest = before
        if answer or lowest >= depth:
            x._live = answer
        else:  # empty only under an assumption about a formula that is still open
            self._lowest = min(before, lowest)
        return answer

    def _shape_live(self, s: Shape) -> bool:
        return bool(
            s.literals
            or any(True for _ in self.units(s))
            or any(a.live(self) for a in s.arrays)
            or any(o.live(self) for o in s.objects)
        )

    def units(self, s: Shape) -> Iterator[e.Expr]:
        """The texts of the numbers and of the strings of a shape, if there are any."""
        if s.number is not e.EMPTY and (number := e.group(s.number)) is not e.EMPTY:
            yield number
        if s.string is not e.EMPTY and (string := quoted(s.string)) is not e.EMPTY:
            yield string

    # --- text -----------------------------------------------------------------------------------

    def plan(self, shape: ObjectShape) -> ObjectPlan:
        """The shape prepared for reading text."""
        found = self._plans.get(shape)
        if found is None:
            found = self._plans[shape] = ObjectPlan(shape, self)
        return found

    def array_plan(self, shape: ArrayShape) -> ArrayPlan:
        """The shape prepared for reading text."""
        found = self._array_plans.get(shape)
        if found is None:
            found = self._array_plans[shape] = ArrayPlan(shape, self)
        return found

    def explore(self, x: Formula) -> None:
        """Look at every formula that reading a value of `x` can lead to.

        What is too complex raises `TooComplex` here, before any text is read.
        """
        chained = any(isinstance(r.resolve(), Reference) for r in self.references)
        if not (self.compound or chained):
            for choice in self.choices:  # all that can be wrong is a reference to itself
                self.shape(choice)
            return
        todo, seen = [x], {x}
        while todo:
            shape = self.shape(todo.pop())
            inner: list[Formula] = []
            for o in shape.objects:
                inner += o.inside(self) if o.live(self) else ()
            for a in shape.arrays:
                if a.live(self):
                    inner += a.inside(self)
                    if a.unique and (a.lo > 1 or a.counts):
                        self.array_plan(a).look_ahead()
            for f in inner:
                if f not in seen:
                    seen.add(f)
                    todo.append(f)

    def text(self, x: Formula) -> e.Expr:
        """The canonical texts of the values of `x`, which must be live."""
        if x._text is None:
            x._text = ValueText(x, _COMMON if x in _SHARED else self)
        return x._text

    def enumerate(self, x: Formula, limit: int) -> list[bytes] | None:
        """All values of `x` as canonical texts with sorted keys; None if more than `limit`."""
        if not self.live(x):
            return []
        for unit in self.units(self.shape(x)):  # one text each: often many, whatever else there is
            if len(e.words(unit, limit + 1)) > limit:
                return None
        texts = e.words(self.text(x), ORDERS * limit + 1)
        if len(texts) > ORDERS * limit:
            return None
        values = {canonical(json.loads(t), sort_keys=True) for t in texts}
        return sorted(values) if len(values) <= limit else None

    def shortest_value(self, x: Formula) -> bytes:
        """A shortest text of a value in `x`, which must be live."""
        word = self._shortest.value(x)
        assert word is not None
        return word

    def shortest_object(self, plan: ObjectPlan, at: ObjectPoint) -> bytes:
        """A shortest rest of an object from a feasible point."""
        word = self._shortest.object(plan, at)
        assert word is not None
        return word

    def shortest_array(self, plan: ArrayPlan, at: ArrayPoint) -> bytes:
        """A shortest rest of an array from a feasible point."""
        word = self._shortest.array(plan, at)
        assert word is not None
        return word


_COMMON = Algebra()  # the texts of plain types and of "any value" are the same for every schema
_SHARED = frozenset(x for x in SHARED.values() if x._live)
_UNITS = [list(_COMMON.units(_COMMON.shape(x))) for x in _SHARED]  # never forgotten


@emptied
def _forget_common() -> None:
    """Forget what reading the common texts has left."""
    _COMMON._plans.clear()
    _COMMON._array_plans.clear()
    for formula in _SHARED:
        formula._text = None
