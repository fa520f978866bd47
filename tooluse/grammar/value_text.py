"""The text of any value: one alternative for each type, each array shape and each object shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tooluse.grammar import expr as e
from tooluse.grammar.array_text import array_state
from tooluse.grammar.lazy import Lazy

if TYPE_CHECKING:
    from tooluse.grammar.formulas import Formula
    from tooluse.grammar.values import Algebra

_BRACKET, _BRACE = e.literal(b"["), e.literal(b"{")


class ValueText(Lazy):
    """The texts of the values of a formula."""

    __slots__ = ("algebra", "formula")

    def __init__(self, formula: Formula, algebra: Algebra) -> None:
        super().__init__()
        self.formula, self.algebra = formula, algebra

    def unfold(self) -> e.Expr:
        """One alternative for each type, each array shape and each object shape."""
        algebra = self.algebra
        shape = algebra.shape(self.formula)
        texts = [e.literal(x) for x in sorted(shape.literals)]
        texts += algebra.units(shape)
        for a in shape.arrays:
            if a.live(algebra):
                plan = algebra.array_plan(a)
                texts.append(e.sequence(_BRACKET, array_state(plan, plan.start)))
        for o in shape.objects:
            if o.live(algebra):
                members = algebra.plan(o)
                texts.append(e.sequence(_BRACE, members.state(members.start)))
        return e.choice(*texts)

    def _shortest(self) -> bytes:
        return self.algebra.shortest_value(self.formula)
