"""Expressions: languages of byte strings, described by what may follow each byte.

An expression is a hash-consed node. The *derivative* of a language by a byte is what may follow
that byte (Brzozowski 1964, "Derivatives of regular expressions"; Owens, Reppy and Turon 2009); it
is one case per operator, *and* and *not* included, so an automaton grows lazily while text is read.

What this module promises: equal constructions give the identical node (until `trim` empties the
table), derivatives are memoised on the node, and smart constructors keep the number of different
derivatives of a regular expression finite. A node without `both` or `complement` inside denotes the
empty language only if it is `EMPTY`; for the others `live` searches. What it leaves to others: JSON
(strings, numbers and so on stand in their own modules) and tokens (`vocabulary`, `matcher`).

A new kind of node is a subclass of `Expr` with `_derive`, `_first` and `_shortest`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush
from itertools import combinations

ALL_BYTES = (1 << 256) - 1
TABLE_LIMIT = 30_000
SEARCH_LIMIT = 20_000  # states looked at to decide whether an intersection is empty: 2 s
LATER_LIMIT = 100_000  # the same while text is read, when refusing comes too late


class TooComplex(Exception):
    """A search over derivatives went past its budget of states."""


class Expr:
    """One node. `nullable`: the empty string belongs. `plain`: no `both`/`complement` inside."""

    __slots__ = (
        *("__weakref__", "_bytes", "_cells", "_live", "_next", "_word"),
        *("nullable", "plain", "regular"),
    )

    def __init__(self, nullable: bool, plain: bool = True, regular: bool = True) -> None:
        self.nullable = nullable
        self.plain = plain
        self.regular = regular
        self._next: dict[int, Expr] = {}
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
        found = self._next.get(byte)
        if found is None:
            found = self._next[byte] = self._derive(byte)
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
            yield shortest(self)

    def meet(self, other: Expr) -> Expr | None:
        """One node for the intersection with another of its kind, None if there is none."""
        return None


class _Empty(Expr):
    __slots__ = ()

    def _derive(self, byte: int) -> Expr:
        return self

    def _first(self) -> int:
        return 0


class _Epsilon(Expr):
    __slots__ = ()

    def _derive(self, byte: int) -> Expr:
        return EMPTY

    def _first(self) -> int:
        return 0

    def _shortest(self) -> bytes:
        return b""


class Literal(Expr):
    """Exactly these bytes, at least one. A run of forced bytes is one node."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        super().__init__(False)
        self.data = data
        self._bytes = 1 << data[0]

    def _derive(self, byte: int) -> Expr:
        return literal(self.data[1:]) if self.data[0] == byte else EMPTY

    def _partition(self) -> tuple[int, ...]:
        return (self.first,)

    def _shortest(self) -> bytes:
        return self.data


class ByteClass(Expr):
    """One byte out of two or more."""

    __slots__ = ()

    def __init__(self, mask: int) -> None:
        super().__init__(False)
        self._bytes = mask

    def _derive(self, byte: int) -> Expr:
        return EPSILON if self.first >> byte & 1 else EMPTY

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
        after = sequence(self.head.derive(byte), self.tail)
        return choice(after, self.tail.derive(byte)) if self.head.nullable else after

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
            parts.append(shortest(node.head))
            node = node.tail
        return b"".join(parts) + shortest(node)


class Choice(Expr):
    """Any of two or more alternatives, in the order in which they were given."""

    __slots__ = ("_by_byte", "_wide", "items")

    def __init__(self, items: tuple[Expr, ...]) -> None:
        super().__init__(
            any(x.nullable for x in items),
            all(x.plain for x in items),
            all(x.regular for x in items),
        )
        self.items = items
        self._by_byte: dict[int, list[Expr]] | None = None
        self._wide: list[Expr] = []

    def _derive(self, byte: int) -> Expr:
        if len(self.items) < 16:
            return choice(*[x.derive(byte) for x in self.items if x.first >> byte & 1])
        if self._by_byte is None:  # many alternatives (an enum): sort them by their only first byte
            self._by_byte, self._wide = {}, []
            for x in self.items:
                mask = x.first
                if mask & (mask - 1):
                    self._wide.append(x)
                else:
                    self._by_byte.setdefault(mask.bit_length() - 1, []).append(x)
        narrow = [x.derive(byte) for x in self._by_byte.get(byte, ())]
        return choice(*narrow, *[x.derive(byte) for x in self._wide if x.first >> byte & 1])

    def _first(self) -> int:
        mask = 0
        for x in self.items:
            mask |= x.first
        return mask

    def _partition(self) -> tuple[int, ...]:
        return refine([x.cells() for x in self.items])

    def _shortest(self) -> bytes:
        return min((shortest(x) for x in self.items), key=len)


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
            if d is EMPTY:
                return EMPTY
            after.append(d)
        return both(*after)

    def _first(self) -> int:
        mask = ALL_BYTES
        for x in self.items:
            mask &= x.first
        return mask

    def _partition(self) -> tuple[int, ...]:
        mask = self.first
        return tuple(c & mask for c in refine([x.cells() for x in self.items]) if c & mask)

    def _shortest(self) -> bytes:
        return _search(self)


class Complement(Expr):
    """Every byte string that `item` does not allow."""

    __slots__ = ("item",)

    def __init__(self, item: Expr) -> None:
        super().__init__(not item.nullable, False, item.regular)
        self.item = item

    def _derive(self, byte: int) -> Expr:
        return complement(self.item.derive(byte))

    def _first(self) -> int:
        return ALL_BYTES

    def _partition(self) -> tuple[int, ...]:
        cells = self.item.cells()
        rest = ALL_BYTES & ~sum(cells)
        return (*cells, rest) if rest else cells

    def _shortest(self) -> bytes:
        return _search(self)


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
        return sequence(self.item.derive(byte), repeat(self.item, max(self.lo - 1, 0), hi))

    def _first(self) -> int:
        return self.item.first

    def _partition(self) -> tuple[int, ...]:
        return self.item.cells()

    def _shortest(self) -> bytes:
        return shortest(self.item) * self.lo


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
        return group(self.item.derive(byte))

    def _first(self) -> int:
        if self.item.plain:
            return self.item.first
        mask = 0
        for cell in self.item.cells():
            if self.derive(next(bits(cell))) is not EMPTY:
                mask |= cell
        return mask

    def _partition(self) -> tuple[int, ...]:
        return self.item.cells()

    def _shortest(self) -> bytes:
        return shortest(self.item)


EMPTY: Expr = _Empty(False)
EPSILON: Expr = _Epsilon(True)
_table: dict[object, Expr] = {}
_kept: dict[object, Expr] = {}


def trim(limit: int = TABLE_LIMIT) -> None:
    """Forget the table of nodes once it holds more than `limit`.

    Old nodes stay valid, but a new construction no longer finds them; those of `keep` stay known.
    Called between compilations so that a server does not leak.
    """
    if len(_table) > limit:
        _table.clear()
        _table.update(_kept)


def keep() -> None:
    """Never forget the nodes made so far: the ones that every schema shares."""
    _kept.update(_table)


def intern(key: object, kind: Callable[..., Expr], *args: object) -> Expr:
    """The node known under `key`, made as `kind(*args)` if it is new."""
    node = _table.get(key)
    if node is None:
        node = _table[key] = kind(*args)
    return node


def literal(data: bytes) -> Expr:
    """Exactly `data`."""
    if not data:
        return EPSILON
    node = _table.get(data)
    if node is None:
        node = _table[data] = Literal(data)
    return node


def byte_class(mask: int) -> Expr:
    """One byte b with bit b of `mask` set."""
    if mask == 0:
        return EMPTY
    if mask & (mask - 1) == 0:
        return literal(bytes([mask.bit_length() - 1]))
    node = _table.get(mask)
    if node is None:
        node = _table[mask] = ByteClass(mask)
    return node


def sequence(*xs: Expr) -> Expr:
    """The items one after the other."""
    result = EPSILON
    for x in reversed(xs):
        result = _join(x, result)
    return result


def _join(head: Expr, tail: Expr) -> Expr:
    if head is EPSILON:
        return tail
    if tail is EPSILON:
        return head
    if head is EMPTY or tail is EMPTY:
        return EMPTY
    if isinstance(head, Sequence):
        return _join(head.head, _join(head.tail, tail))
    if isinstance(head, Literal):
        if isinstance(tail, Literal):
            return literal(head.data + tail.data)
        if isinstance(tail, Sequence) and isinstance(tail.head, Literal):
            head, tail = literal(head.data + tail.head.data), tail.tail
    key = (head, tail)
    node = _table.get(key)
    if node is None:
        node = _table[key] = Sequence(head, tail)
    return node


def choice(*xs: Expr) -> Expr:
    """Any of the items."""
    unique: dict[Expr, None] = {}
    mask = 0
    for x in xs:
        if isinstance(x, Choice):
            unique.update(dict.fromkeys(x.items))
        elif x is not EMPTY:
            unique[x] = None
    if len(unique) < 2:
        return next(iter(unique), EMPTY)
    if ANYTHING in unique:
        return ANYTHING
    single = [
        x for x in unique if type(x) is ByteClass or (type(x) is Literal and len(x.data) == 1)
    ]
    if len(single) > 1:
        for x in single:
            mask |= x.first
            del unique[x]
        unique[byte_class(mask)] = None
        if len(unique) == 1:
            return next(iter(unique))
    return _node(Choice, tuple(unique))


def _node(kind: type[Choice] | type[Both], items: tuple[Expr, ...]) -> Expr:
    key = (kind, frozenset(items))
    node = _table.get(key)
    if node is None:
        node = _table[key] = kind(items)
    return node


def both(*xs: Expr) -> Expr:
    """What all items allow."""
    unique: dict[Expr, None] = {}
    for x in xs:
        if isinstance(x, Both):
            unique.update(dict.fromkeys(x.items))
        elif x is not ANYTHING:
            unique[x] = None
    if EMPTY in unique:
        return EMPTY
    if EPSILON in unique:
        return EPSILON if all(x.nullable for x in unique) else EMPTY
    if len(unique) < 2:
        return next(iter(unique), ANYTHING)
    for x in unique:
        if isinstance(x, Complement) and x.item in unique:
            return EMPTY
    found = _table.get((Both, frozenset(unique)))
    if found is not None:
        return found
    for x, y in combinations(unique, 2):
        if type(x) is type(y) and (met := x.meet(y)) is not None:
            return both(met, *[z for z in unique if z is not x and z is not y])
    finite = min((words for x in unique if (words := _words(x))), key=len, default=None)
    if finite is None:
        return _node(Both, tuple(unique))
    # an enum and anything else: keep the words that match
    result = choice(*[w for w in finite if all(matches(x, w.data) for x in unique)])
    _table[Both, frozenset(unique)] = result
    return result


def literals(x: Expr) -> frozenset[bytes] | None:
    """The words of a choice of literals, None for anything else."""
    words = _words(x)
    return frozenset(w.data for w in words) if words else None


def _words(x: Expr) -> list[Literal]:
    """The alternatives of a choice of literals, [] for anything else."""
    if type(x) is Literal:
        return [x]
    if type(x) is not Choice or type(x.items[0]) is not Literal:
        return []
    items = x.items
    words = [w for w in items if isinstance(w, Literal)]
    return words if len(words) == len(items) else []


def complement(x: Expr) -> Expr:
    """Every byte string not in `x`."""
    if isinstance(x, Complement):
        return x.item
    node = _table.get((Complement, x))
    if node is None:
        node = _table[Complement, x] = Complement(x)
    return node


def repeat(x: Expr, lo: int, hi: int | None) -> Expr:
    """`x` from `lo` to `hi` times; `hi` None means no bound."""
    if hi is not None and lo > hi:
        return EMPTY
    if hi == 0 or x is EPSILON:
        return EPSILON
    if x is EMPTY:
        return EPSILON if lo == 0 else EMPTY
    if x.nullable:
        lo = 0
    if lo == 1 and hi == 1:
        return x
    if isinstance(x, Repeat) and x.lo == 0 and x.hi is None:
        return x if lo <= 1 else repeat(x.item, 0, None)
    key = (x, lo, hi)
    node = _table.get(key)
    if node is None:
        node = _table[key] = Repeat(x, lo, hi)
    return node


def group(x: Expr) -> Expr:
    """`x` as one unit, EMPTY if nothing belongs to it; raises `TooComplex` if that is hard."""
    if x is EPSILON or isinstance(x, (Group, _Empty)):
        return x
    node = _table.get((Group, x))
    if node is None:
        node = _table[Group, x] = Group(x) if live(x, LATER_LIMIT) else EMPTY
    return node


def derivative(x: Expr, byte: int) -> Expr:
    """What may follow `byte` in a word of `x`."""
    return x.derive(byte)


def nullable(x: Expr) -> bool:
    """Whether the empty string belongs to `x`."""
    return x.nullable


def matches(x: Expr, data: bytes) -> bool:
    """Whether `data` is a word of `x`."""
    for byte in data:
        x = x.derive(byte)
        if x is EMPTY:
            return False
    return x.nullable


def shortest(x: Expr) -> bytes:
    """A shortest word of `x`, which must not be empty."""
    if x._word is None:
        x._word = x._shortest()
    return x._word


def live(x: Expr, limit: int = SEARCH_LIMIT) -> bool:
    """Whether any word belongs to `x`; raises `TooComplex` after `limit` states."""
    if x is EMPTY or x.plain:
        return x is not EMPTY
    if x._live is None:
        if isinstance(x, Both) and any(
            matches(x, word) for y in x.items for word in y.candidates()
        ):
            x._live = True
        else:
            _search(x, limit)
    return bool(x._live)


def _search(start: Expr, limit: int = SEARCH_LIMIT) -> bytes:
    """A shortest word, breadth first over the derivatives; marks what it learns about liveness."""
    origin: dict[Expr, tuple[Expr, int] | None] = {start: None}
    queue = deque([start])
    while queue:
        x = queue.popleft()
        if x.nullable:
            word = bytearray()
            node: Expr = x
            node._live = True
            while (step := origin[node]) is not None:
                node, byte = step
                node._live = True
                word.append(byte)
            return bytes(reversed(word))
        for cell in x.cells():
            byte = next(bits(cell))
            y = x.derive(byte)
            if y is not EMPTY and y._live is not False and y not in origin:
                origin[y] = (x, byte)
                queue.append(y)
        if len(origin) > limit:
            raise TooComplex(f"more than {limit} states")
    for x in origin:
        x._live = False
    return b""


def words(x: Expr, limit: int) -> list[bytes]:
    """Up to `limit` words of `x`, shortest first; all of them if they are fewer."""
    found: list[bytes] = []
    start = group(x)
    heap = [(0, 0, b"", start)] if start is not EMPTY else []
    while heap and len(found) < limit:
        _, _, word, node = heappop(heap)
        if node is EPSILON:  # stands for "the word ends here"
            found.append(word)
            continue
        if node.nullable:
            heappush(heap, (len(word), -len(word), word, EPSILON))
        for byte in bits(node.first):
            after = node.derive(byte)
            if after is not EMPTY:  # of equally long words, go on with the one that is further
                longer = word + bytes((byte,))
                length = len(longer) + len(shortest(after))
                heappush(heap, (length, -len(longer), longer, after))
    return found


def bits(mask: int) -> Iterator[int]:
    """The set bits of a mask, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def refine(partitions: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    """The coarsest partition of the union that refines all the given ones."""
    result: list[int] = []
    covered = 0
    for cell in dict.fromkeys(cell for cells in partitions for cell in cells):
        new = cell & ~covered
        if new != cell and cell not in result:
            cut = []
            for old in result:
                inside = old & cell
                if inside and inside != old:
                    cut += [inside, old ^ inside]
                else:
                    cut.append(old)
            result = cut
        if new:
            result.append(new)
            covered |= new
    return tuple(result)


ANYTHING: Expr = complement(EMPTY)
