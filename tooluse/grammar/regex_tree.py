"""The tree of a regular expression, kept small by its constructors `seq`, `alt` and `repeat`.

The constructors change the tree, never the language: neighbours with the same body are counted
together, `(x+)*` is `x*`, alternatives of one character are one set. That keeps patterns which make
backtracking engines slow, such as `(x+x+)+y` or `(a{1,9}){1,9}`, down to one counter.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Union

from tooluse.grammar import unicode_classes as uc
from tooluse.grammar.unicode_classes import Ranges

# How much a node needs to know about where it stands.
PLAIN = 0  # nothing: the words it matches are a set
ANCHORED = 1  # whether that is the start or the end of the text: `^` and `$`
CONTEXT = 2  # the text around it: lookarounds and word boundaries


@dataclass(frozen=True)
class Chars:
    """One code point of a set."""

    ranges: Ranges
    level = PLAIN


@dataclass(frozen=True)
class Seq:
    """The items one after the other; no items match the empty text."""

    items: tuple[Node, ...]
    level: int


@dataclass(frozen=True)
class Alt:
    """Any one of two or more items."""

    items: tuple[Node, ...]
    level: int


@dataclass(frozen=True)
class Repeat:
    """`body` from `lo` to `hi` times; None: without bound."""

    body: Node
    lo: int
    hi: int | None
    level: int


@dataclass(frozen=True)
class Anchor:
    """`^` (`start`) or `$`."""

    start: bool
    level = ANCHORED


@dataclass(frozen=True)
class Boundary:
    """`\\b`, or `\\B` if `negative`; `word` is the set that `\\w` stands for."""

    negative: bool
    word: Ranges
    level = CONTEXT


@dataclass(frozen=True)
class Look:
    """A lookahead or a lookbehind."""

    body: Node
    ahead: bool
    negative: bool
    level = CONTEXT


Node = Union["Chars", "Seq", "Alt", "Repeat", "Anchor", "Boundary", "Look"]
EPSILON = Seq((), PLAIN)
START, END = Anchor(True), Anchor(False)


def seq(items: list[Node]) -> Node:
    """The items in order, neighbours with the same body counted together: `x+x*` is `x{1,}`."""
    flat: list[Node] = []
    for item in items:
        for x in item.items if isinstance(item, Seq) else (item,):
            if flat and (merged := _merge(flat[-1], x)):
                flat[-1] = merged
            else:
                flat.append(x)
    if len(flat) == 1:
        return flat[0]
    return Seq(tuple(flat), max((x.level for x in flat), default=PLAIN))


def _merge(one: Node, other: Node) -> Node | None:
    """One repetition for two neighbours, at least one of them a repetition, of the same body."""
    if not isinstance(one, Repeat) and not isinstance(other, Repeat):
        return None
    body, lo, hi = (one.body, one.lo, one.hi) if isinstance(one, Repeat) else (one, 1, 1)
    again, lo2, hi2 = (
        (other.body, other.lo, other.hi) if isinstance(other, Repeat) else (other, 1, 1)
    )
    if body != again or body.level != PLAIN:
        return None
    return Repeat(body, lo + lo2, None if hi is None or hi2 is None else hi + hi2, PLAIN)


def alt(items: list[Node]) -> Node:
    """Any of the items; single characters become one set."""
    flat: list[Node] = []
    sets: list[Ranges] = []
    for item in items:
        for x in item.items if isinstance(item, Alt) else (item,):
            if isinstance(x, Chars):
                sets.append(x.ranges)
            else:
                flat.append(x)
    if sets:
        flat.append(Chars(uc.normalize(r for ranges in sets for r in ranges)))
    unique = tuple(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else Alt(unique, max(x.level for x in unique))


def repeat(body: Node, lo: int, hi: int | None) -> Node:
    """`body` lo to hi times; `(x{a,b}){c,d}` is `x{ac,bd}` where that leaves no count out."""
    if hi == 0 or body == EPSILON:
        return EPSILON
    if (lo, hi) == (1, 1):
        return body
    if isinstance(body, Repeat) and body.level == PLAIN:
        inner_lo, inner_hi = body.lo, body.hi
        # k repetitions give k·inner_lo … k·inner_hi; the next k must start where these end.
        least = max(lo, 1)
        gapless = inner_hi is None or least * inner_hi + 1 >= (least + 1) * inner_lo
        if (gapless or lo == hi) and (lo > 0 or inner_lo <= 1):
            most = None if hi is None or inner_hi is None else hi * inner_hi
            return Repeat(body.body, lo * inner_lo, most, PLAIN)
    return Repeat(body, lo, hi, body.level)


def runs(node: Seq, level: int) -> list[Node]:
    """The items, with neighbours of at most `level` taken together."""
    result: list[Node] = []
    for low, items in groupby(node.items, lambda x: x.level <= level):
        group = tuple(items)
        if low and len(group) > 1:
            result.append(Seq(group, max(x.level for x in group)))
        else:
            result.extend(group)
    return result


def may_be_empty(node: Node) -> bool:
    """Whether a node may match the empty text somewhere."""
    if isinstance(node, Repeat):
        return node.lo == 0 or may_be_empty(node.body)
    if isinstance(node, Seq):
        return all(may_be_empty(x) for x in node.items)
    if isinstance(node, Alt):
        return any(may_be_empty(x) for x in node.items)
    return not isinstance(node, Chars)
