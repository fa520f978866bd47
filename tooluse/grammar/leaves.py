"""Leaves: for one unit (a whole string or number) the tokens that stay inside, and its exits.

Found once for each vocabulary. Most units need no walk of their own: a string that may go on in any
way is the leaf of all strings but for its ends (`leaf_units.endless`), one of bounded length is
answered from the number of characters in each token (`leaf_counts`), a choice of words from the
words, letters whose text matters only near the end from their number too (`leaf_letters`). What is
left is walked (`leaf_walks`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from tooluse.grammar import expr as e
from tooluse.grammar.leaf_counts import count_leaf, counted
from tooluse.grammar.leaf_letters import walk_letters
from tooluse.grammar.leaf_units import brackets, clamped, copied_from, endless, parts
from tooluse.grammar.leaf_walks import SMALL, Found, walk, walk_words
from tooluse.grammar.strings import ANY_BODY, Spelled
from tooluse.grammar.table import Table
from tooluse.grammar.vocabulary import Front, Vocabulary, Words, to_words

MAX_LEAVES = 4096  # of 6 kB each for 49,152 tokens
MAX_ROWS = 1024  # of the table that walks share, 2 kB each
_QUOTE = e.literal(b'"')


@dataclass(frozen=True)
class Leaf:
    """The tokens that stay inside a unit, as mask words or, if few, as ids; and its ends.

    `ended`: the nodes at which the unit may be complete; `exits`: those of them that go on.
    """

    words: Words | None
    ids: tuple[int, ...]
    exits: Front | None
    ended: tuple[int, ...]

    def same(self, other: Leaf) -> bool:
        """Whether tokens and ends are the same."""
        return (
            set(self.ids) == set(other.ids)
            and set(self.ended) == set(other.ended)
            and np.array_equal(self.words, other.words)  # type: ignore[arg-type]
        )


def leaf(front: Front, unit: e.Expr) -> Leaf:
    """The leaf of a unit below a front, remembered for the vocabulary, or for the copied text."""
    vocabulary = front.vocabulary
    key = (front, unit)
    known = vocabulary.leaves
    found = known.get(key)
    if found is None and (source := copied_from(unit)) is not None:
        known = source.leaves
        found = known.get(key)
    if found is None:
        if len(vocabulary.leaves) > MAX_LEAVES:
            vocabulary.leaves.clear()
        if len(vocabulary.table.units) > MAX_ROWS:  # they keep the nodes of every schema alive
            vocabulary.table = Table()
        less = clamped(unit, vocabulary.depth) if isinstance(unit, e.Group) else unit
        found = _find_leaf(front, unit) if less is unit else leaf(front, less)
        known[key] = found
    return found


def closings(front: Front, unit: e.Expr, found: Leaf) -> dict[bytes, int]:
    """The words, less their last byte, that are complete within a token below a single node."""
    key = (front, unit)
    vocabulary = front.vocabulary
    closed = vocabulary.closings.get(key)
    if closed is None:
        if len(vocabulary.closings) > MAX_LEAVES:
            vocabulary.closings.clear()
        depth = len(vocabulary.path(front.nodes[0]))
        closed = {vocabulary.path(n)[depth:-1]: n for n in found.ended}
        vocabulary.closings[key] = closed
    return closed


def _find_leaf(front: Front, unit: e.Expr) -> Leaf:
    vocabulary = front.vocabulary
    head, middle, tail = parts(unit)
    if endless(middle):
        whole = e.group(e.sequence(head, ANY_BODY, _QUOTE))
        if whole is not unit:
            return _endless_leaf(front, unit, whole)
    if isinstance(tail, e.Literal):
        if isinstance(middle, e.Words):
            found = Found()
            ids, end = front.run(e.shortest(head))
            if end is not None:
                found = walk_words(end, middle, tail.data)
            found.ids += ids
            return _make_leaf(vocabulary, found)
        if counted(middle):
            ended, words = count_leaf(front, head, middle, tail)
            return Leaf(words, (), _exits(vocabulary, ended), ended)
        if isinstance(middle, Spelled) and middle.sure > 0 and front.size > SMALL:
            return _letters_leaf(front, middle, tail)
    if isinstance(unit, e.Group) and (ends := brackets(unit)) is not None:
        few, many = (leaf(front, x) for x in ends)
        if few.same(many):
            return few
    return _make_leaf(vocabulary, walk(front, unit))


def _endless_leaf(front: Front, unit: e.Expr, whole: e.Expr) -> Leaf:
    """The leaf of all strings, less the ends of those that do not belong."""
    vocabulary = front.vocabulary
    masks: list[Words] = []
    ids: list[int] = []
    ended: list[int] = []
    for node in front.nodes:
        single = vocabulary.front(node)
        if not single.size:
            continue
        found = leaf(single, whole)
        wrong: list[int] = []
        for word, end in closings(single, whole, found).items():
            (ended if e.matches(unit, word + b'"') else wrong).append(end)
        gone = {t for end in wrong for t in vocabulary.tokens_at(end)}
        ids += [i for i in found.ids if i not in gone]
        if found.words is not None:
            masks.append(found.words & ~to_words(vocabulary, [], list(gone)))
    words = to_words(vocabulary, masks, []) if masks else None
    return Leaf(words, tuple(ids), _exits(vocabulary, ended), tuple(ended))


def _letters_leaf(front: Front, x: Spelled, tail: e.Literal) -> Leaf:
    vocabulary = front.vocabulary
    found = Found()
    for node in front.nodes:
        words, more = walk_letters(vocabulary.front(node), x, tail, walk)
        found.dense.append(words)
        found.add(more)
    return _make_leaf(vocabulary, found)


def _make_leaf(vocabulary: Vocabulary, found: Found) -> Leaf:
    ended = tuple(found.ended)
    exits = _exits(vocabulary, ended)
    if not found.dense and len(found.ids) < 24:
        return Leaf(None, tuple(found.ids), exits, ended)
    return Leaf(to_words(vocabulary, found.dense, found.ids), (), exits, ended)


def _exits(vocabulary: Vocabulary, ended: Iterable[int]) -> Front | None:
    """The front of the nodes below which there is anything."""
    nodes = tuple(n for n in ended if vocabulary.below[n])
    if not nodes:
        return None
    return vocabulary.front(nodes[0]) if len(nodes) == 1 else Front(vocabulary, nodes)
