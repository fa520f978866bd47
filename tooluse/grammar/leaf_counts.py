"""Strings of bounded length: masks from the number of characters in each token.

One walk for each class of characters; then each pair of bounds costs a look-up, so that a further
character of a long string is no work.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeGuard

import numpy as np

from tooluse.grammar import expr as e
from tooluse.grammar.leaf_walks import Numbers, levels
from tooluse.grammar.strings import is_character
from tooluse.grammar.vocabulary import Front, Words, to_words

MAX_COUNTS = 64  # of a few hundred kB each


@dataclass(frozen=True)
class Counts:
    """The tokens inside `head item* tail` by the number of items that they begin.

    `upto[n]`: mask of those that begin at most n; `ends`: (items begun, node, tokens) where `tail`
    has come.
    """

    upto: list[Words]
    ends: list[tuple[int, int, list[int]]]


def counted(x: e.Expr) -> TypeGuard[e.Repeat]:
    """Whether `x` is a bounded repetition of one character, so that counting is enough."""
    return isinstance(x, e.Repeat) and bool(x.lo or x.hi is not None) and is_character(x.item)


def count_leaf(
    front: Front, head: e.Expr, middle: e.Repeat, tail: e.Literal
) -> tuple[tuple[int, ...], Words]:
    """The nodes at which `head middle tail` may be complete, and the tokens that stay inside."""
    vocabulary = front.vocabulary
    counts = count(front, head, middle.item, tail)
    hi = len(counts.upto) - 1 if middle.hi is None else min(middle.hi, len(counts.upto) - 1)
    words = counts.upto[hi]
    early = [t for n, _, tokens in counts.ends if n < middle.lo for t in tokens]
    if early:
        words = words & ~to_words(vocabulary, [], early)
    ended = tuple(node for n, node, _ in counts.ends if middle.lo <= n <= hi)
    return ended, words


def count(front: Front, head: e.Expr, item: e.Expr, tail: e.Expr) -> Counts:
    """The counts below a front, remembered for the vocabulary."""
    known = front.vocabulary.counts
    key = (front, head, item, tail)
    found = known.get(key)
    if found is None:
        if len(known) > MAX_COUNTS:
            known.clear()
        found = known[key] = _count(front, head, item, tail)
    return found


def _count(front: Front, head: e.Expr, item: e.Expr, tail: e.Expr) -> Counts:
    vocabulary = front.vocabulary
    loop = e.group(e.sequence(e.repeat(item, 0, None), tail))
    table = vocabulary.table
    between = table.number(loop)
    begun = np.zeros(len(vocabulary.parent), dtype=np.int64)
    found = np.zeros(len(vocabulary.parent), dtype=bool)
    ending: list[int] = []
    start = e.group(e.sequence(head, loop))
    for nodes, states, before in levels(vocabulary, [(node, start) for node in front.nodes]):
        found[nodes] = True
        over = table.accepts[states]
        # a character begins with each step out of `between` that does not lead to the end
        begun[nodes] = begun[vocabulary.parent[nodes]] + ((before == between) & ~over)
        ending += nodes[over].tolist()
    inside = found[vocabulary.node_of]
    ids: Numbers = vocabulary.ids[inside]
    counts = begun[vocabulary.node_of[inside]]
    upto: list[Words] = []
    for n in range(int(counts.max(initial=0)) + 1):
        upto.append(to_words(vocabulary, upto[-1:], ids[counts == n]))
    ends = [(int(begun[n]), n, vocabulary.tokens_at(n)) for n in ending]
    return Counts(upto, ends)
