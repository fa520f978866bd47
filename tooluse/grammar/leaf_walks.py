"""Walks over the trie for one unit: in Python where few nodes are in reach, else with whole arrays.

A walk gives the nodes that the unit reaches and those at which it may be complete.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from tooluse.grammar import expr as e
from tooluse.grammar.vocabulary import Front, Vocabulary, Words
from tooluse.grammar.word_ranges import branches

Numbers = npt.NDArray[np.int64]
Stack: TypeAlias = "list[tuple[int, e.Expr]]"  # nodes and the units that go on below them
SMALL = 300  # nodes in reach below which Python beats whole arrays
PROBE = 20  # nodes that are looked at in Python in any case, unless
MANY = 16  # bytes may follow: then a derivative for each set of bytes is cheaper than for each byte


class Found:
    """What a walk collects: tokens, and the nodes at which the unit may be complete."""

    __slots__ = ("dense", "ended", "ids")

    def __init__(self) -> None:
        self.ids: list[int] = []
        self.dense: list[Words] = []  # masks of further tokens
        self.ended: list[int] = []

    def add(self, other: Found) -> None:
        """All that another walk has found."""
        self.ids += other.ids
        self.dense += other.dense
        self.ended += other.ended


def walk(front: Front, unit: e.Expr) -> Found:
    """Everything that `unit` reaches below `front`."""
    vocabulary, found = front.vocabulary, Found()
    stack = [(node, unit) for node in front.nodes]
    large = unit.regular and front.size > SMALL
    for _ in range(PROBE):  # most units reach little, whatever there is below
        if not stack:
            return found
        if large and stack[-1][1].first.bit_count() > MANY:
            break
        _visit(vocabulary, *stack.pop(), found, stack)
    if large and stack:
        stack = _wide(vocabulary, stack, found)
    while stack:
        _visit(vocabulary, *stack.pop(), found, stack)
    return found


def _visit(vocabulary: Vocabulary, node: int, x: e.Expr, found: Found, stack: Stack) -> None:
    allowed = x.first
    for byte, child in vocabulary.children(node):
        if allowed >> byte & 1 and (after := x.derive(byte)) is not e.EMPTY:
            found.ids += vocabulary.tokens_at(child)
            if after.nullable:
                found.ended.append(child)
            if vocabulary.sizes[child]:
                stack.append((child, after))


def _wide(vocabulary: Vocabulary, starts: Stack, found: Found) -> Stack:
    """Level by level, down to where little is left, which is returned."""
    table = vocabulary.table
    reached = np.zeros(len(vocabulary.parent), dtype=bool)
    left: Stack = []
    for nodes, states, _ in levels(vocabulary, starts):
        reached[nodes] = True
        found.ended += nodes[table.accepts[states]].tolist()
        if vocabulary.below[nodes].sum() <= SMALL:
            units = (table.units[s] for s in states.tolist())
            left = list(zip(nodes.tolist(), units, strict=True))
            break
    found.dense.append(vocabulary.tokens_in(reached))
    return left


def walk_words(front: Front, words: e.Words, tail: bytes) -> Found:
    """The same for one of many words and then `tail`, whose automaton need not be made."""
    found = Found()
    stack = [(front, words.lo, words.hi, words.depth)]
    while stack:
        at, lo, hi, depth = stack.pop()
        if len(words.words[lo]) == depth:
            ids, end = at.run(tail)
            found.ids += ids
            found.ended += end.nodes if end is not None else ()
        for byte, first, last in branches(words.words, lo, hi, depth):
            below = at.children.get(byte)
            if below is not None:
                found.ids += below.tokens
                if below.size:
                    stack.append((below, first, last, depth + 1))
    return found


def levels(vocabulary: Vocabulary, starts: Stack) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
    """The nodes that units reach below other nodes, one gather for each level of the trie.

    Yields (nodes, their states, their parents' states).
    """
    table = vocabulary.table
    nodes: Numbers = np.array([node for node, _ in starts], dtype=np.int64)
    states: Numbers = np.array([table.number(x) for _, x in starts], dtype=np.int64)
    while len(nodes):
        lo, hi = int(nodes[0]), int(nodes[-1]) + 1
        if hi - lo < 3 * len(nodes) and (len(nodes) == 1 or (np.diff(nodes) > 0).all()):
            # most of a range, below which is a range: no need to gather what is next to each other
            among = np.zeros(hi - lo, dtype=np.int64)
            among[nodes - lo] = states
            below = slice(int(vocabulary.start[lo]), int(vocabulary.stop[hi - 1]))
            before = among[vocabulary.parent[below] - lo]
            after = table.step(before, vocabulary.byte[below])
            alive = np.flatnonzero(after)
            nodes = alive + below.start
        else:
            children, counts = vocabulary.all_children(nodes)
            before = np.repeat(states, counts)
            after = table.step(before, vocabulary.byte[children])
            alive = np.flatnonzero(after)
            nodes = children[alive]
        states, before = after[alive], before[alive]
        yield nodes, states, before
