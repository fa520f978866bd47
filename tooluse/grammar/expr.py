"""Expressions: languages of byte strings, described by what may follow each byte.

An expression is a hash-consed node. The *derivative* of a language by a byte is what may follow
that byte (Brzozowski 1964, "Derivatives of regular expressions"; Owens, Reppy and Turon 2009); it
is one case per operator, *and* and *not* included, so an automaton grows lazily while text is read.

What this module promises: equal constructions give the identical node (for as long as one of them
is in use, see `trim`), derivatives are memoised on the node, and smart constructors keep the number
of different derivatives of a regular expression finite. A node without `both` or `complement`
inside denotes the empty language only if it is `EMPTY`; for the others `live` searches. What it
leaves to others: JSON (strings, numbers and so on stand in their own modules) and tokens
(`vocabulary`, `matcher`).

A new kind of node is a subclass of `Expr` with `_derive`, `_first` and `_shortest`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import combinations
from typing import TypeVar

from tooluse.grammar.budget import TooComplex
from tooluse.grammar.byte_sets import ALL_BYTES, bits, refine
from tooluse.grammar.memory import reachable
from tooluse.grammar.nodes import (
    Both,
    ByteClass,
    Choice,
    Complement,
    Empty,
    Epsilon,
    Expr,
    Group,
    Literal,
    Repeat,
    Sequence,
    Words,
)
from tooluse.grammar.search import (
    LATER_LIMIT,
    SEARCH_LIMIT,
    live,
    search,
    shortest,
    words,
)

__all__ = [
    "ALL_BYTES",
    "ANYTHING",
    "EMPTY",
    "EPSILON",
    "SEARCH_LIMIT",
    "Both",
    "ByteClass",
    "Choice",
    "Complement",
    "Expr",
    "Group",
    "Literal",
    "Repeat",
    "Sequence",
    "TooComplex",
    "Words",
    "bits",
    "both",
    "byte_class",
    "choice",
    "complement",
    "derivative",
    "group",
    "intern",
    "literal",
    "literals",
    "live",
    "matches",
    "nullable",
    "one_of",
    "refine",
    "repeat",
    "search",
    "sequence",
    "shortest",
    "size",
    "then",
    "trim",
    "words",
]

Key = TypeVar("Key")

TABLE_LIMIT = 100_000  # nodes, 50 MB; to mark those in use and to sweep the others takes 40 ms then

MANY_WORDS = 16  # from here on a sorted list beats one node for each

EMPTY: Expr = Empty(False)
EPSILON: Expr = Epsilon(True)
_table: dict[object, Expr] = {}
# Most keys are made of the ids of a node's parts, which stay theirs because the node keeps these
# alive: a tuple of nodes would be one more object for the garbage collector to look at.
_by_id: dict[int, Expr] = {}  # sequences and groups
_left = 0  # how many nodes were left by the last `trim`


def size() -> int:
    """How many nodes are known."""
    return len(_table) + len(_by_id)


def trim(limit: int = TABLE_LIMIT) -> None:
    """Forget nodes that nobody uses, once they are more than `limit` and twice those in use.

    What a constraint or a constant of this package leads to stays known. Called for each new
    constraint so that a server does not leak.
    """
    global _left
    if size() <= max(limit, 2 * _left if limit else 0):
        return
    used = reachable((_table, _by_id))
    _only(used, _table)
    _only(used, _by_id)
    _left = size()


def _only(used: set[int], table: dict[Key, Expr]) -> None:
    left = {key: node for key, node in table.items() if id(node) in used}
    table.clear()
    table.update(left)


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
    result = xs[-1] if xs else EPSILON
    for x in xs[-2::-1]:
        result = then(x, result)
    return result


def then(head: Expr, tail: Expr) -> Expr:
    """`head`, and `tail` after it."""
    if head is EPSILON:
        return tail
    if tail is EPSILON:
        return head
    if head is EMPTY or tail is EMPTY:
        return EMPTY
    if isinstance(head, Sequence):
        return then(head.head, then(head.tail, tail))
    if isinstance(head, Literal):
        if isinstance(tail, Literal):
            return literal(head.data + tail.data)
        if isinstance(tail, Sequence) and isinstance(tail.head, Literal):
            head, tail = literal(head.data + tail.head.data), tail.tail
    key = id(head) << 64 | id(tail)
    node = _by_id.get(key)
    if node is None:
        node = _by_id[key] = Sequence(head, tail)
    return node


def choice(*xs: Expr) -> Expr:
    """Any of the items."""
    unique: dict[Expr, None] = {}
    for x in xs:
        if type(x) is Choice:
            unique.update(dict.fromkeys(x.items))
        elif x is not EMPTY:
            unique[x] = None
    if len(unique) < 2:
        return next(iter(unique), EMPTY)
    if ANYTHING in unique:
        return ANYTHING
    single = [x for x in unique if x.single]
    if len(single) > 1:
        mask = 0
        for x in single:
            mask |= x.first
            del unique[x]
        unique[byte_class(mask)] = None
        if len(unique) == 1:
            return next(iter(unique))
    key = ("|", *sorted(map(id, unique)))
    node = _table.get(key)
    if node is None:
        node = _table[key] = Choice(tuple(unique))
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
        if (met := x.meet(y) or y.meet(x)) is not None:
            return both(met, *[z for z in unique if z is not x and z is not y])
    finite = [frozenset(words) for x in unique if (words := _words(x))]
    if not finite:
        return intern((Both, frozenset(unique)), Both, tuple(unique))
    # an enum and anything else: keep the words that match
    others = [x for x in unique if not _words(x)]
    common = sorted(frozenset.intersection(*finite))
    result = one_of(w for w in common if all(matches(x, w) for x in others))
    _table[Both, frozenset(unique)] = result
    return result


def one_of(texts: Iterable[bytes]) -> Expr:
    """Exactly one of the texts."""
    unique = dict.fromkeys(texts)
    if len(unique) < MANY_WORDS:
        return choice(*[literal(x) for x in unique])
    return intern((Words, frozenset(unique)), Words, tuple(sorted(unique)), 0, len(unique), 0)


def literals(x: Expr) -> frozenset[bytes] | None:
    """The words of a choice of literals, None for anything else."""
    words = _words(x)
    return frozenset(words) if words else None


def _words(x: Expr) -> list[bytes]:
    """The alternatives of a choice of literals, [] for anything else."""
    if type(x) is Literal:
        return [x.data]
    if type(x) is Words:
        return x.rests()
    if type(x) is not Choice or type(x.items[0]) is not Literal:
        return []
    items = x.items
    words = [w.data for w in items if isinstance(w, Literal)]
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
    key = ("*", id(x), lo, hi)
    node = _table.get(key)
    if node is None:
        node = _table[key] = Repeat(x, lo, hi)
    return node


def group(x: Expr) -> Expr:
    """`x` as one unit, EMPTY if nothing belongs to it; raises `TooComplex` if that is hard.

    A single text stays what it is: it is read as fast, and runs into what follows.
    """
    if x is EPSILON or isinstance(x, (Group, Empty, Literal)):
        return x
    node = _by_id.get(id(x))
    if node is None:
        if not live(x, LATER_LIMIT):
            return EMPTY
        node = _by_id[id(x)] = Group(x)
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
        known = x._next
        after = None if known is None else known.get(byte)
        x = x.derive(byte) if after is None else after
        if x is EMPTY:
            return False
    return x.nullable


ANYTHING: Expr = complement(EMPTY)
