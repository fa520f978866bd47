"""Nodes that are not regular: they unfold while text is read.

`Lazy` stands for an expression that is made when it is first needed, which is what makes recursion
and large objects cheap. `Capture` reads a unit and hands its text to an owner that decides what
follows; it is how keys stay unique and items distinct.
"""

from __future__ import annotations

from typing import Protocol

from tooluse.grammar import expr as e


class Lazy(e.Expr):
    """An expression made on first use by `unfold`; never EMPTY, never nullable."""

    __slots__ = ("_body",)

    def __init__(self) -> None:
        super().__init__(False, regular=False)
        self._body: e.Expr | None = None

    def unfold(self) -> e.Expr:
        """The expression that this node stands for."""
        raise NotImplementedError

    @property
    def body(self) -> e.Expr:
        """What `unfold` gave, remembered."""
        if self._body is None:
            self._body = self.unfold()
        return self._body

    def _derive(self, byte: int) -> e.Expr:
        return self.body.derive(byte)

    def _first(self) -> int:
        return self.body.first


class Deferred(e.Expr):
    """Stands for an expression that is given or made on first use; may be nullable and regular."""

    __slots__ = ("_item",)

    def __init__(
        self, nullable: bool, plain: bool = True, regular: bool = True, item: e.Expr | None = None
    ) -> None:
        super().__init__(nullable, plain, regular)
        self._item = item

    def make(self) -> e.Expr:
        """The expression, where it was not given."""
        raise NotImplementedError

    @property
    def item(self) -> e.Expr:
        """The expression, remembered."""
        if self._item is None:
            self._item = self.make()
        return self._item

    def _derive(self, byte: int) -> e.Expr:
        return self.item.derive(byte)

    def _first(self) -> int:
        return self.item.first

    def _partition(self) -> tuple[int, ...]:
        return self.item.cells()

    def _shortest(self) -> bytes:
        return e.shortest(self.item)


class Owner(Protocol):
    """Who reads a captured text; `follow` holds the bytes that may come after it."""

    follow: int

    def after(self, text: bytes) -> e.Expr:
        """What follows once the unit has been read as `text`; never EMPTY, never nullable."""
        ...

    def shortest_after(self, unit: e.Expr, text: bytes) -> bytes:
        """A shortest completion when `text` has been read and `unit` is what may come."""
        ...


class Capture(e.Expr):
    """`unit`, then what `owner` says for the whole text of the unit, `text` being its start."""

    __slots__ = ("owner", "text", "unit")

    def __init__(self, unit: e.Expr, text: bytes, owner: Owner) -> None:
        super().__init__(False, regular=False)
        self.unit, self.text, self.owner = unit, text, owner

    def _derive(self, byte: int) -> e.Expr:
        going = capture(self.unit.derive(byte), self.text + bytes((byte,)), self.owner)
        if self.unit.nullable:
            return e.choice(going, self.owner.after(self.text).derive(byte))
        return going

    def _first(self) -> int:
        mask = self.unit.first
        return mask | self.owner.after(self.text).first if self.unit.nullable else mask

    def _shortest(self) -> bytes:
        return self.owner.shortest_after(self.unit, self.text)


def capture(unit: e.Expr, text: bytes, owner: Owner) -> e.Expr:
    """A `Capture` node, EMPTY if the unit is, and `owner.after(text)` where the unit has ended."""
    if unit is e.EMPTY:
        return e.EMPTY
    if unit is e.EPSILON:
        return owner.after(text)
    return e.intern((Capture, unit, text, owner), Capture, unit, text, owner)
