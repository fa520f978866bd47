"""Patterns without lookarounds → expressions over canonical string bodies.

`plain` translates a tree without assertions. With `^` and `$` inside, the words that a node matches
depend on where it stands, but only on two bits: whether it starts the text and whether it ends it.
`edges` gives all four languages, and every operator is a formula over them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from tooluse.grammar import expr as e
from tooluse.grammar.memory import remembered
from tooluse.grammar.regex_tree import PLAIN, Alt, Anchor, Chars, Node, Repeat, Seq, runs
from tooluse.grammar.strings import code_points, escape
from tooluse.grammar.unicode_classes import Ranges

# Indexed by 1 (at the start) + 2 (at the end): the words that match wherever the node stands
# (`[0]`), those that match if the text starts here (`[1]`), ends here (`[2]`), or both (`[3]`).
# Since there is no way to ask for "not at the start", `[0]` ⊆ `[1]`, `[2]` ⊆ `[3]`.
Edges = tuple[e.Expr, e.Expr, e.Expr, e.Expr]


@remembered(4096)
def one_of(ranges: Ranges) -> e.Expr:
    """One code point of a set."""
    return code_points(list(ranges))


def plain(node: Node) -> e.Expr:
    """The words of a tree whose level is PLAIN."""
    if isinstance(node, Chars):
        return one_of(node.ranges)
    if isinstance(node, Seq):
        return e.sequence(*_parts(node.items))
    if isinstance(node, Alt):
        return e.choice(*[plain(x) for x in node.items])
    assert isinstance(node, Repeat)
    return e.repeat(plain(node.body), node.lo, node.hi)


def _parts(items: tuple[Node, ...]) -> Iterator[e.Expr]:
    """The expressions of the items, runs of single characters as one literal each."""
    for single, group in groupby(items, lambda x: _single(x) != ""):
        if single:
            yield e.literal(escape("".join(map(_single, group))))
        else:
            yield from map(plain, group)


def _single(node: Node) -> str:
    """The only character that `node` matches, "" if there is not just one."""
    if not isinstance(node, Chars) or len(node.ranges) != 1:
        return ""
    lo, hi = node.ranges[0]
    return chr(lo) if lo == hi and not 0xD800 <= lo <= 0xDFFF else ""


def edges(node: Node) -> Edges:
    """The four languages of a tree whose level is at most ANCHORED."""
    if node.level == PLAIN:
        words = plain(node)
        return words, words, words, words
    if isinstance(node, Anchor):
        start = e.EPSILON if node.start else e.EMPTY
        end = e.EMPTY if node.start else e.EPSILON
        return e.EMPTY, start, end, e.EPSILON
    if isinstance(node, Alt):
        fours = [edges(x) for x in node.items]
        return _four([e.choice(*[x[k] for x in fours]) for k in range(4)])
    if isinstance(node, Seq):
        *items, last = runs(node, PLAIN)
        result = edges(last)
        for x in reversed(items):
            result = _join(edges(x), result)
        return result
    assert isinstance(node, Repeat)
    return _repeat(edges(node.body), node.lo, node.hi)


def _four(corners: list[e.Expr]) -> Edges:
    free, start, end, whole = corners
    return free, start, end, whole


def _join(one: Edges, other: Edges) -> Edges:
    """`one` then `other`. An empty part hands its neighbour the edge on which it stands."""
    corners = []
    for k in range(4):
        left, right = k & 1, k & 2
        parts = [e.sequence(one[left], other[right])]
        if other[k] is not other[right] and one[left].nullable:
            parts.append(other[k])
        if one[k] is not one[left] and other[right].nullable:
            parts.append(one[k])
        if one[k].nullable and other[k].nullable and not any(x.nullable for x in parts):
            parts.append(e.EPSILON)
        corners.append(e.choice(*parts))
    return _four(corners)


def _repeat(body: Edges, lo: int, hi: int | None) -> Edges:
    """`body` lo to hi times: the first iteration starts the text, the last one ends it."""
    corners = [e.repeat(body[0], lo, hi)]
    for k in range(1, 4):
        left, right = k & 1, k & 2
        # Empty iterations before the first or after the last make up for any that are missing.
        least = 0 if body[left].nullable or body[right].nullable else lo
        parts = [e.EPSILON] if lo == 0 or body[k].nullable else []
        if least <= 1:
            parts.append(body[k])
        if hi is None or hi >= 2:
            inner = e.repeat(body[0], max(least - 2, 0), None if hi is None else hi - 2)
            parts.append(e.sequence(body[left], inner, body[right]))
        corners.append(e.choice(*parts))
    return _four(corners)
