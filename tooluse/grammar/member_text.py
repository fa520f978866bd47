"""The nodes of an object's text: a state between members, the key that may come, its value.

What may come and whether the object can still be finished is for the plan to say (`object_text`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tooluse.grammar import expr as e
from tooluse.grammar.key_text import ANY_KEY, key_text
from tooluse.grammar.lazy import Lazy
from tooluse.grammar.strings import without

if TYPE_CHECKING:
    from tooluse.grammar.object_text import ObjectPlan, Point

_QUOTE, _NEXT, _CLOSE = (e.literal(x) for x in (b'"', b', "', b"}"))
_NO_WANTS: frozenset[int] = frozenset()


class ObjectState(Lazy):
    """The text of an object from some point on, after the brace or after a member."""

    __slots__ = ("_members", "at", "plan")

    def __init__(self, plan: ObjectPlan, at: Point) -> None:
        super().__init__()
        self.plan, self.at = plan, at
        self._members: dict[bytes, e.Expr] = {}

    def unfold(self) -> e.Expr:
        """The closing brace, or a comma and the next member."""
        plan, at = self.plan, self.at
        more: e.Expr = e.EMPTY
        if at.wants or plan.bounded:  # not every member that may come leads to an end
            more = self.keys()
        elif self.goes_on():
            more = NextKey(self)
        more = e.sequence(_NEXT if at.count else _QUOTE, more)
        return e.choice(_CLOSE, more) if plan.may_close(at) else more

    def goes_on(self) -> bool:
        """Whether another member may come, where neither counts nor wants matter."""
        plan = self.plan
        live, (names, strangers) = plan.algebra.live, plan.next_keys(self.at)
        return any(live(plan.value(k)) for k in names) or (
            strangers and self._strangers()[0] is not e.EMPTY
        )

    def keys(self) -> e.Expr:
        """The keys that may come next, without the quote they begin with, and what follows."""
        plan, at = self.plan, self.at
        names, strangers = plan.next_keys(at)
        if at.wants or plan.bounded:
            names = [k for k in names if self.values(k) is not e.EMPTY]
        else:  # whatever comes, the object can be finished
            names = [k for k in names if plan.algebra.live(plan.value(k))]
        other, wide = self._strangers() if strangers else (e.EMPTY, False)
        names.sort()
        return key_text(self, tuple(names), other, wide)

    def values(self, key: bytes) -> e.Expr:
        """The value of the member called `key` and what follows it."""
        plan = self.plan
        if key in plan.explicit:
            value, wants = plan.value(key), plan.wants_of(key)
        else:
            cell = plan.cell_of(key)
            value, wants = cell.value, cell.wants
        if not self.at.wants and not plan.bounded:
            then = plan.state(plan.after(self.at, key, _NO_WANTS))
            return e.sequence(plan.algebra.text(value), then)
        return e.choice(
            *[
                e.sequence(plan.algebra.text(formula), plan.state(then))
                for formula, then in plan.continuations(self.at, key, value, wants)
            ]
        )

    def _strangers(self) -> tuple[e.Expr, bool]:
        """The keys that are not explicit, with their quote, and whether those are all others."""
        plan, at = self.plan, self.at
        cells = [c for c in plan.cells() if plan.may_meet(at, c)]
        if not cells:
            return e.EMPTY, False
        if len(cells) == len(plan.cells()) and plan.every_key:
            return ANY_KEY, True
        keys = e.choice(*[c.keys for c in cells]) if len(cells) > 1 else cells[0].keys
        return e.group(e.sequence(without(keys, plan.explicit | at.used), _QUOTE)), False

    def spent(self) -> frozenset[bytes]:
        """The keys that are explicit or have come before."""
        used = self.at.used
        return self.plan.explicit | used if used else self.plan.explicit

    def member(self, key: bytes) -> e.Expr:
        """The value of the member called `key`, which may come, and what follows it."""
        found = self._members.get(key)
        if found is None:
            found = self._members[key] = Member(self, key)
        return found

    def _shortest(self) -> bytes:
        return self.plan.algebra.shortest_object(self.plan, self.at)


class NextKey(Lazy):
    """The keys that may come next in a state, listed only once one is begun."""

    __slots__ = ("state",)

    def __init__(self, state: ObjectState) -> None:
        super().__init__()
        self.state = state

    def unfold(self) -> e.Expr:
        """As the state says."""
        return self.state.keys()

    def _shortest(self) -> bytes:
        return e.shortest(self.body)


class Member(Lazy):
    """The value of a member, which may come, and what follows it."""

    __slots__ = ("key", "state")

    def __init__(self, state: ObjectState, key: bytes) -> None:
        super().__init__()
        self.state, self.key = state, key

    def unfold(self) -> e.Expr:
        """As the state says."""
        return self.state.values(self.key)

    def _shortest(self) -> bytes:
        return e.shortest(self.body)
