"""The nodes of expressions: one class for each operator, one case for each question.

Derivatives are memoised on the node. Nodes are made by the constructors in `expr` alone, which keep
equal ones identical.
"""

from __future__ import annotations

from collections.abc import Iterator

import tooluse.grammar.expr as e  # the constructors, which nodes call when they are derived
from tooluse.grammar.byte_sets import ALL_BYTES, bits, refine
from tooluse.grammar.word_ranges import branches, narrow


class Expr:
    """One node. `nullable`: the empty string belongs. `plain`: no `both`/`complement` inside.

    `regular`: the derivatives are few enough for a table.
    """

    __slots__ = (
        *("__weakref__", "_bytes", "_cells", "_live", "_next", "_word"),
        *("nullable", "plain", "regular"),
    )
    single = False  # whether every word is one byte

    def __init__(self, nullable: bool, plain: bool = True, regular: bool = True) -> None:
        self.nullable = nullable
        self.plain = plain
        self.regular = regular
        self._next: dict[int, Expr] | None = None
        self._bytes: int | None = None
        self._cells: tuple[int, ...] | None = None
        self._word: bytes | None = None
        self._live: bool | None = None

    @property
    def first(self) -> int:
        """The bytes a word may start with, as a 256-bit set; a superset where not `plain`."""
        if self._bytes is None:
            self._bytes = self._first()
        return self._bytes

    def __lt__(self, other: Expr) -> bool:  # only so that heaps can hold nodes
        return False

    def derive(self, byte: int) -> Expr:
        """The expression for what may follow `byte`."""
        known = self._next
        if known is None:
            known = self._next = {}
        found = known.get(byte)
        if found is None:
            found = known[byte] = self._derive(byte)
        return found

    def cells(self) -> tuple[int, ...]:
        """Disjoint byte sets on each of which the derivative is constant; elsewhere it is EMPTY."""
        if self._cells is None:
            self._cells = self._partition()
        return self._cells

    def _derive(self, byte: int) -> Expr:
        raise NotImplementedError

    def _first(self) -> int:
        raise NotImplementedError

    def _partition(self) -> tuple[int, ...]:
        return tuple(1 << b for b in bits(self.first))

    def _shortest(self) -> bytes:
        raise NotImplementedError

    def candidates(self) -> Iterator[bytes]:
        """Words worth trying before a search in an intersection."""
        if self.plain:
            yield e.shortest(self)

    def meet(self, other: Expr) -> Expr | None:
        """A simpler expression for the intersection with another node, None if there is none."""
        return None


class Empty(Expr):
    """No word at all."""

    __slots__ = ()

    def _derive(self, byte: int) -> Expr:
        return self

    def _first(self) -> int:
        return 0


class Epsilon(Expr):
    """The empty word alone."""

    __slots__ = ()

    def _derive(self, byte: int) -> Expr:
        return e.EMPTY

    def _first(self) -> int:
        return 0

    def _shortest(self) -> bytes:
        return b""


class Literal(Expr):
    """Exactly these bytes, at least one. A run of forced bytes is one node."""

    __slots__ = ("data", "single")

    def __init__(self, data: bytes) -> None:
        super().__init__(False)
        self.data = data
        self.single = len(data) == 1
        self._bytes = 1 << data[0]

    def _derive(self, byte: int) -> Expr:
        return e.literal(self.data[1:]) if self.data[0] == byte else e.EMPTY

    def _partition(self) -> tuple[int, ...]:
        return (self.first,)

    def _shortest(self) -> bytes:
        return self.data


class ByteClass(Expr):
    """One byte out of two or more."""

    __slots__ = ()
    single = True

    def __init__(self, mask: int) -> None:
        super().__init__(False)
        self._bytes = mask

    def _derive(self, byte: int) -> Expr:
        return e.EPSILON if self.first >> byte & 1 else e.EMPTY

    def _partition(self) -> tuple[int, ...]:
        return (self.first,)

    def _shortest(self) -> bytes:
        return bytes([next(bits(self.first))])


class Sequence(Expr):
    """`head` then `tail`; `head` is never a Sequence itself."""

    __slots__ = ("head", "tail")

    def __init__(self, head: Expr, tail: Expr) -> None:
        super().__init__(
            head.nullable and tail.nullable,
            head.plain and tail.plain,
            head.regular and tail.regular,
        )
        self.head = head
        self.tail = tail

    def _derive(self, byte: int) -> Expr:
        after = e.then(self.head.derive(byte), self.tail)
        return e.choice(after, self.tail.derive(byte)) if self.head.nullable else after

    def _first(self) -> int:
        return self.head.first | (self.tail.first if self.head.nullable else 0)

    def _partition(self) -> tuple[int, ...]:
        if not self.head.nullable:
            return self.head.cells()
        return refine([self.head.cells(), self.tail.cells()])

    def _shortest(self) -> bytes:
        parts: list[bytes] = []
        node: Expr = self
        while isinstance(node, Sequence):
            parts.append(e.shortest(node.head))
            node = node.tail
        return b"".join(parts) + e.shortest(node)


class Choice(Expr):
    """Any of two or more alternatives, in the order in which they were given."""

    __slots__ = ("_by_byte", "_wide", "items")

    def __init__(self, items: tuple[Expr, ...]) -> None:
        nullable, plain, regular = False, True, True
        for x in items:
            nullable |= x.nullable
            plain &= x.plain
            regular &= x.regular
        super().__init__(nullable, plain, regular)
        self.items = items
        self._by_byte: dict[int, list[Expr]] | None = None
        self._wide: tuple[Expr, ...] = ()

    def _derive(self, byte: int) -> Expr:
        if len(self.items) < 16:
            return e.choice(*[x.derive(byte) for x in self.items if x.first >> byte & 1])
        if self._by_byte is None:  # many alternatives (an enum): sort them by their only first byte
            self._by_byte, wide = {}, []
            for x in self.items:
                mask = x.first
                if mask & (mask - 1):
                    wide.append(x)
                else:
                    self._by_byte.setdefault(mask.bit_length() - 1, []).append(x)
            self._wide = tuple(wide)
        narrow = [x.derive(byte) for x in self._by_byte.get(byte, ())]
        return e.choice(*narrow, *[x.derive(byte) for x in self._wide if x.first >> byte & 1])

    def _first(self) -> int:
        mask = 0
        for x in self.items:
            mask |= x.first
        return mask

    def _partition(self) -> tuple[int, ...]:
        return refine([x.cells() for x in self.items])

    def _shortest(self) -> bytes:
        return min((e.shortest(x) for x in self.items), key=len)


class Words(Expr):
    """One of many words, of which the first `depth` bytes have been read.

    They are a range of a sorted list, which each byte narrows, so that no word is ever copied.
    """

    __slots__ = ("depth", "hi", "lo", "words")

    def __init__(self, words: tuple[bytes, ...], lo: int, hi: int, depth: int) -> None:
        super().__init__(len(words[lo]) == depth)
        self.words, self.lo, self.hi, self.depth = words, lo, hi, depth

    def rests(self) -> list[bytes]:
        """What is left of each word."""
        return [w[self.depth :] for w in self.words[self.lo : self.hi]]

    def _derive(self, byte: int) -> Expr:
        lo, hi = narrow(self.words, self.lo, self.hi, self.depth, byte)
        if hi - lo > 1:
            return Words(self.words, lo, hi, self.depth + 1)
        return e.literal(self.words[lo][self.depth + 1 :]) if hi > lo else e.EMPTY

    def _first(self) -> int:
        mask = 0
        for byte, _, _ in branches(self.words, self.lo, self.hi, self.depth):
            mask |= 1 << byte
        return mask

    def _shortest(self) -> bytes:
        return min(self.rests(), key=len)


class Both(Expr):
    """What every item allows (intersection)."""

    __slots__ = ("items",)

    def __init__(self, items: tuple[Expr, ...]) -> None:
        super().__init__(all(x.nullable for x in items), False, all(x.regular for x in items))
        self.items = items

    def _derive(self, byte: int) -> Expr:
        after = []
        for x in self.items:
            d = x.derive(byte)
            if d is e.EMPTY:
                return e.EMPTY
            after.append(d)
        return e.both(*after)

    def _first(self) -> int:
        mask = ALL_BYTES
        for x in self.items:
            mask &= x.first
        return mask

    def _partition(self) -> tuple[int, ...]:
        mask = self.first
        return tuple(c & mask for c in refine([x.cells() for x in self.items]) if c & mask)

    def _shortest(self) -> bytes:
        return e.search(self)


class Complement(Expr):
    """Every byte string that `item` does not allow."""

    __slots__ = ("item",)

    def __init__(self, item: Expr) -> None:
        super().__init__(not item.nullable, False, item.regular)
        self.item = item

    def _derive(self, byte: int) -> Expr:
        return e.complement(self.item.derive(byte))

    def _first(self) -> int:
        return ALL_BYTES

    def _partition(self) -> tuple[int, ...]:
        cells = self.item.cells()
        rest = ALL_BYTES & ~sum(cells)
        return (*cells, rest) if rest else cells

    def _shortest(self) -> bytes:
        return e.search(self)


class Repeat(Expr):
    """`item` at least `lo` and at most `hi` times (`hi` None: no bound)."""

    __slots__ = ("hi", "item", "lo")

    def __init__(self, item: Expr, lo: int, hi: int | None) -> None:
        super().__init__(lo == 0, item.plain, item.regular)
        self.item = item
        self.lo = lo
        self.hi = hi

    def _derive(self, byte: int) -> Expr:
        hi = None if self.hi is None else self.hi - 1
        return e.then(self.item.derive(byte), e.repeat(self.item, max(self.lo - 1, 0), hi))

    def _first(self) -> int:
        return self.item.first

    def _partition(self) -> tuple[int, ...]:
        return self.item.cells()

    def _shortest(self) -> bytes:
        return e.shortest(self.item) * self.lo


class Group(Expr):
    """The language of `item`, kept together as one unit: a whole string or number token.

    A group is never empty unless it is `EMPTY`: emptiness of what is left of a *both* or *not* is
    decided here, once for each derivative. Masks are shared group by group.
    """

    __slots__ = ("item",)

    def __init__(self, item: Expr) -> None:
        super().__init__(item.nullable, True, item.regular)
        self.item = item

    def _derive(self, byte: int) -> Expr:
        return e.group(self.item.derive(byte))

    def _first(self) -> int:
        if self.item.plain:
            return self.item.first
        mask = 0
        for cell in self.item.cells():
            if self.derive(next(bits(cell))) is not e.EMPTY:
                mask |= cell
        return mask

    def _partition(self) -> tuple[int, ...]:
        return self.item.cells()

    def _shortest(self) -> bytes:
        return e.shortest(self.item)
