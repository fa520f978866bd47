"""Leaves of units whose every text is a state of its own, such as labels of host names in Punycode.

No automaton is made. Tokens of a few letters are right whatever has been written; only those that
come near the end, and those that leave the letters, are tried one by one.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tooluse.grammar import expr as e
from tooluse.grammar.leaf_counts import count
from tooluse.grammar.leaf_walks import Found
from tooluse.grammar.strings import Spelled
from tooluse.grammar.vocabulary import Front, Words


def walk_letters(
    front: Front, x: Spelled, tail: e.Literal, follow: Callable[[Front, e.Expr], Found]
) -> tuple[Words, Found]:
    """The tokens below a single node: those of letters as a mask, and the rest.

    `follow` walks what comes after a mark.
    """
    vocabulary, found = front.vocabulary, Found()
    depth = len(vocabulary.path(front.nodes[0]))
    ways = [count(front, e.EPSILON, x.letters, e.literal(bytes((b,)))) for b in x.marks]
    ways.append(count(front, e.EPSILON, x.letters, tail))
    # what stays inside whichever byte may come after the letters is nothing but letters
    inside = np.bitwise_and.reduce([way.upto[-1] for way in ways])
    short = np.bitwise_and.reduce([way.upto[min(x.sure, len(way.upto) - 1)] for way in ways])
    flags = np.unpackbits((inside & ~short).view(np.uint8), bitorder="little")
    for token in np.flatnonzero(flags).tolist():
        data = vocabulary.tokens[token]
        if data is not None and x.spell(data[depth:]) is not e.EMPTY:
            found.ids.append(token)
    for way in ways:
        for _, node, tokens in way.ends:
            word = vocabulary.path(node)[depth:]
            named = x.spell(word[:-1]) if len(word) > 1 else x
            after = e.sequence(named, tail).derive(word[-1])
            if after is e.EMPTY:
                continue
            found.ids += tokens
            if after is e.EPSILON:
                found.ended.append(node)
            elif vocabulary.below[node]:
                found.add(follow(vocabulary.front(node), e.group(after)))
    return short, found
