"""Searches over derivatives: shortest words, all words, and whether there is any word."""

from __future__ import annotations

from heapq import heappop, heappush

import tooluse.grammar.expr as e
from tooluse.grammar.budget import TooComplex, spend
from tooluse.grammar.byte_sets import bits

SEARCH_LIMIT = 20_000  # states looked at to decide whether an intersection is empty: 2 s
LATER_LIMIT = 100_000  # the same while text is read, when refusing comes too late


def shortest(x: e.Expr) -> bytes:
    """A shortest word of `x`, which must not be empty."""
    if x._word is None:
        x._word = x._shortest()
    return x._word


def live(x: e.Expr, limit: int = SEARCH_LIMIT) -> bool:
    """Whether any word belongs to `x`; raises `TooComplex` after `limit` states."""
    if x is e.EMPTY or x.plain:
        return x is not e.EMPTY
    if x._live is None:
        if isinstance(x, e.Sequence):  # part by part: no search for a whole text
            rest: e.Expr = x
            while isinstance(rest, e.Sequence) and live(rest.head, limit):
                rest = rest.tail
            x._live = not isinstance(rest, e.Sequence) and live(rest, limit)
        elif isinstance(x, e.Choice):
            x._live = any(y.plain for y in x.items) or any(live(y, limit) for y in x.items)
        elif isinstance(x, e.Both) and any(
            e.matches(x, word) for y in x.items for word in y.candidates()
        ):
            x._live = True
        else:
            search(x, limit)
    return bool(x._live)


def search(start: e.Expr, limit: int = SEARCH_LIMIT) -> bytes:
    """A shortest word, b"" if there is none; marks what it learns about liveness.

    A* over the derivatives (Hart, Nilsson and Raphael 1968): states are looked at by the bytes so
    far and those that must still come at least.
    """
    origin: dict[e.Expr, tuple[e.Expr, int] | None] = {start: None}
    length = {start: 0}
    heap = [(at_least(start), 0, start)]
    ties = 0
    while heap:
        spend()
        _, _, x = heappop(heap)
        if x.nullable:
            word = bytearray()
            node: e.Expr = x
            node._live = True
            while (step := origin[node]) is not None:
                node, byte = step
                node._live = True
                word.append(byte)
            return bytes(reversed(word))
        longer = length[x] + 1
        for cell in x.cells():
            byte = next(bits(cell))
            y = x.derive(byte)
            if y is not e.EMPTY and y._live is not False and longer < length.get(y, longer + 1):
                length[y], origin[y] = longer, (x, byte)
                ties -= 1  # of equally promising states the newest first: straight to an end
                heappush(heap, (longer + at_least(y), ties, y))
        if len(origin) > limit:
            raise TooComplex(f"more than {limit} states")
    for x in origin:
        x._live = False
    return b""


def at_least(x: e.Expr) -> int:
    """A lower bound of the length of the words of `x`."""
    if x.plain:
        return len(shortest(x))
    if isinstance(x, e.Both):
        return max(map(at_least, x.items))
    if isinstance(x, e.Sequence):
        return at_least(x.head) + at_least(x.tail)
    if isinstance(x, e.Choice):
        return min(map(at_least, x.items))
    return 0 if x.nullable else 1


def words(x: e.Expr, limit: int) -> list[bytes]:
    """Up to `limit` words of `x`, shortest first; all of them if they are fewer."""
    found: list[bytes] = []
    start = e.group(x)
    heap = [(0, 0, b"", start)] if start is not e.EMPTY else []
    while heap and len(found) < limit:
        spend()
        _, _, word, node = heappop(heap)
        if node is e.EPSILON:  # stands for "the word ends here"
            found.append(word)
            continue
        if node.nullable:
            heappush(heap, (len(word), -len(word), word, e.EPSILON))
        for byte in bits(node.first):
            after = node.derive(byte)
            if after is not e.EMPTY:  # of equally long words, go on with the one that is further
                longer = word + bytes((byte,))
                length = len(longer) + len(shortest(after))
                heappush(heap, (length, -len(longer), longer, after))
    return found
