"""Shortest completions: how every state knows the fewest bytes that finish it.

The shortest text of a value takes a shortest text of each part, and no text is shortest that holds
a text of the same formula inside itself (Knuth 1977, "A generalization of Dijkstra's algorithm"),
so a formula that is met again while it is open counts as endless there; what was found under such
an assumption is not remembered.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

from tooluse.grammar import expr as e
from tooluse.grammar.array_text import ArrayPlan
from tooluse.grammar.array_text import Point as ArrayPoint
from tooluse.grammar.object_text import ObjectPlan
from tooluse.grammar.object_text import Point as ObjectPoint

if TYPE_CHECKING:
    from tooluse.grammar.formulas import Formula
    from tooluse.grammar.values import Algebra

_ENDLESS = 1 << 60


class Shortest:
    """Finds shortest texts for one algebra; None means endless under an assumption."""

    def __init__(self, algebra: Algebra) -> None:
        self.algebra = algebra
        self._open: dict[Formula, int] = {}
        self._lowest = _ENDLESS

    def value(self, x: Formula) -> bytes | None:
        """A shortest text of a value in `x`."""
        if x._word is not None:
            return x._word
        if x in self._open:
            self._lowest = min(self._lowest, self._open[x])
            return None
        depth, before = len(self._open), self._lowest
        self._open[x], self._lowest = depth, _ENDLESS
        try:
            word = self._of_shape(x)
        finally:
            del self._open[x]
        lowest, self._lowest = self._lowest, before
        if lowest >= depth:
            x._word = word
        else:
            self._lowest = min(before, lowest)
        return word

    def _of_shape(self, x: Formula) -> bytes | None:
        shape, algebra = self.algebra.shape(x), self.algebra
        texts = list(shape.literals)
        for unit in algebra.units(shape):
            texts.append(e.shortest(unit))
        if shape.arrays and min(map(len, texts), default=3) > 2:
            for a in shape.arrays:
                if a.live(algebra):
                    plan = algebra.array_plan(a)
                    if (text := self.array(plan, plan.start)) is not None:
                        texts.append(b"[" + text)
        if shape.objects and min(map(len, texts), default=3) > 2:
            for o in shape.objects:
                if o.live(algebra):
                    members = algebra.plan(o)
                    if (text := self.object(members, members.start)) is not None:
                        texts.append(b"{" + text)
        return min(texts, key=len, default=None)

    def object(self, plan: ObjectPlan, at: ObjectPoint) -> bytes | None:
        """A shortest rest of an object: members that are demanded, nothing else."""
        if plan.may_close(at):
            return b"}"
        best: bytes | None = None
        for key, value, then in self._useful(plan, at):
            text = self.value(value)
            rest = self.object(plan, then) if text is not None else None
            if text is not None and rest is not None:
                comma = b", " if at.count else b""
                whole = comma + b'"' + key + b'": ' + text + rest
                if best is None or len(whole) < len(best):
                    best = whole
            if best is not None and not at.wants and not plan.shape.lo:
                break  # only required members are left: their order does not matter
        return best

    def _useful(
        self, plan: ObjectPlan, at: ObjectPoint
    ) -> list[tuple[bytes, Formula, ObjectPoint]]:
        """Next members that bring the end nearer: required, wanted, or needed for the count."""
        keys, strangers = plan.next_keys(at)
        missing = set(plan.missing(at))
        short = plan.shape.lo > at.count + len(missing)
        found = []
        for key in keys:
            useful = key in missing or short
            if not useful and not at.wants:
                continue
            for formula, then in plan.continuations(at, key, plan.value(key), plan.wants_of(key)):
                if useful or then.wants != at.wants:
                    found.append((key, formula, then))
        for cell in plan.cells() if strangers and (short or at.wants) else ():
            for word in e.words(plan.fresh_keys(cell, at), 1):
                for formula, then in plan.continuations(at, word, cell.value, cell.wants):
                    if short or then.wants != at.wants:
                        found.append((word, formula, then))
        return found

    def array(self, plan: ArrayPlan, at: ArrayPoint) -> bytes | None:
        """A shortest rest of an array: Dijkstra over its points."""
        heap: list[tuple[int, int, ArrayPoint, bytes]] = [(0, 0, at, b"")]
        done: set[ArrayPoint] = set()
        ties = 0
        while heap:
            _, _, now, text = heappop(heap)
            if plan.done(now):
                return text + b"]"
            if now in done:
                continue
            done.add(now)
            for value, then, by_text in plan.ways(now):
                word = self.value(value)
                if word is not None:
                    ties += 1
                    longer = text + (b", " if now.index else b"") + word
                    step = plan.captured(then, word) if by_text else then
                    heappush(heap, (len(longer), ties, step, longer))
        return None
