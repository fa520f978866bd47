"""Leaves: for one unit (a whole string or number) the tokens that stay inside, and its exits.

Found once for each vocabulary, by a walk over the trie: in Python where few nodes are in reach,
with whole arrays, level by level, elsewhere. A string of bounded length is answered from the number
of characters in each token, so that each further character costs a comparison and no walk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from tooluse.grammar import expr as e
from tooluse.grammar.strings import ANY_CHARACTER, Except, is_character
from tooluse.grammar.table import Table
from tooluse.grammar.vocabulary import Front, Vocabulary, Words

Numbers = npt.NDArray[np.int64]
MAX_COUNTS = 64  # of a few hundred kB each
MAX_LEAVES = 4096  # of 6 kB each for 49,152 tokens
NARROW = 24  # nodes on a level below which Python beats whole-array gathers
SMALL = 400  # trie nodes below which a walk in Python beats whole-array gathers


@dataclass(frozen=True)
class Leaf:
    """The tokens that stay inside a unit, as mask words or, if few, as ids; and its ends.

    `ended`: the nodes at which the unit may be complete; `exits`: those of them that go on.
    """

    words: Words | None
    ids: tuple[int, ...]
    exits: Front | None
    ended: tuple[int, ...]


def to_words(vocabulary: Vocabulary, dense: list[Words], ids: list[int] | Numbers) -> Words:
    """Mask words with the bits of all the given masks and token ids."""
    out = dense[0].copy() if dense else np.zeros(vocabulary.words, dtype=np.uint32)
    for words in dense[1:]:
        out |= words
    if len(ids) < 24:
        for i in ids:
            out[i >> 5] |= 1 << (i & 31)
    else:
        flags = np.zeros(vocabulary.words * 32, dtype=np.uint8)
        flags[ids] = 1
        out |= np.packbits(flags, bitorder="little").view(np.uint32)
    return out


def leaf(front: Front, unit: e.Expr) -> Leaf:
    """The leaf of a unit below a front, remembered for the vocabulary."""
    vocabulary = front.vocabulary
    key = (front, unit)
    found = vocabulary.leaves.get(key)
    if found is None:
        if len(vocabulary.leaves) > MAX_LEAVES:
            vocabulary.leaves.clear()
        less = clamped(unit, vocabulary.depth) if isinstance(unit, e.Group) else unit
        found = _find_leaf(front, unit) if less is unit else leaf(front, less)
        vocabulary.leaves[key] = found
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


def clamped(unit: e.Group, depth: int) -> e.Expr:
    """The unit with a leading count cut to what one token of `depth` bytes can tell apart."""
    head, middle, tail = _parts(unit.item)
    cut = middle
    if isinstance(middle, e.Repeat):
        cut = _clamped_count(middle, depth)
    elif isinstance(middle, e.Both):
        cut = _clamped_both(middle, depth)
    if cut is middle:
        return unit
    return e.group(e.sequence(head, cut, tail))


def _clamped_count(x: e.Repeat, depth: int) -> e.Expr:
    if not x.plain:
        return x
    hi = None if x.hi is None or x.hi > depth else x.hi
    return e.repeat(x.item, min(x.lo, depth + 1), hi)


def _clamped_both(x: e.Both, depth: int) -> e.Expr:
    """Without a bound on length that no token reaches: it is further away than any way to end."""
    patterns = [y for y in x.items if not (isinstance(y, e.Repeat) and y.item is ANY_CHARACTER)]
    if len(patterns) != 1 or not patterns[0].plain:
        return x
    furthest = longest_way_out(patterns[0])
    bounds = [y for y in x.items if isinstance(y, e.Repeat) and y is not patterns[0]]
    if furthest is None or any(
        y.lo or (y.hi is not None and y.hi < depth + furthest) for y in bounds
    ):
        return x
    return patterns[0]


@lru_cache(maxsize=16384)
def longest_way_out(x: e.Expr) -> int | None:
    """An upper bound of the bytes that complete a word of `x`, whatever of it has been read.

    None where that is hard to say.
    """
    if isinstance(x, e.Literal):
        return len(x.data)
    if isinstance(x, e.ByteClass):
        return 1
    if isinstance(x, e.Group):
        return longest_way_out(x.item)
    if isinstance(x, e.Choice):
        ways = [longest_way_out(y) for y in x.items]
        return None if None in ways else max(w for w in ways if w is not None)
    if isinstance(x, e.Sequence):
        head, tail = longest_way_out(x.head), longest_way_out(x.tail)
        if head is None or tail is None:
            return None
        return max(head + len(e.shortest(x.tail)), tail)
    if isinstance(x, e.Repeat):
        item = longest_way_out(x.item)
        return None if item is None else item + x.lo * len(e.shortest(x.item))
    return 0 if x is e.EPSILON else None


def _find_leaf(front: Front, unit: e.Expr) -> Leaf:
    allowed = unit.first
    reach = sum(x.size + 1 for byte, x in front.children.items() if allowed >> byte & 1)
    if reach <= SMALL:
        return _small_leaf(front, unit)
    head, middle, tail = _parts(unit.item if isinstance(unit, e.Group) else unit)
    if isinstance(middle, Except):
        return _without(front, head, middle, tail)
    if (
        isinstance(middle, e.Repeat)
        and (middle.lo or middle.hi is not None)
        and is_character(middle.item)
        and isinstance(tail, e.Literal)
    ):
        return _counted_leaf(front, head, middle, tail)
    return _large_leaf(front, unit)


def _parts(item: e.Expr) -> tuple[e.Expr, e.Expr, e.Expr]:
    """A leading literal, what comes next, and the rest."""
    head: e.Expr = e.EPSILON
    if isinstance(item, e.Sequence) and isinstance(item.head, e.Literal):
        head, item = item.head, item.tail
    if isinstance(item, e.Sequence):
        return head, item.head, item.tail
    return head, item, e.EPSILON


def _without(front: Front, head: e.Expr, keys: Except, tail: e.Expr) -> Leaf:
    """The leaf of all strings, less the tokens that would complete an excluded one."""
    found = leaf(front, e.group(e.sequence(head, keys.base, tail)))
    barred: set[int] = set()
    for word in keys.words:
        _, at = front.run(e.shortest(head) + word + e.shortest(tail))
        if at is not None:
            barred.update(at.nodes)
    if not barred:
        return found
    vocabulary = front.vocabulary
    banned = {t for node in barred for t in vocabulary.tokens_at(node)}
    words = None
    if found.words is not None:
        words = found.words & ~to_words(vocabulary, [], list(banned))
    ended = tuple(n for n in found.ended if n not in barred)
    left = tuple(i for i in found.ids if i not in banned)
    return Leaf(words, left, _exits(vocabulary, ended), ended)


@dataclass(frozen=True)
class Counts:
    """For each token inside `head item* tail`: characters begun, and whether `tail` has come.

    The same for the ends. From these a mask for any bounds on the repetition is a comparison.
    """

    ids: Numbers
    begun: Numbers
    ended: npt.NDArray[np.bool_]
    ends: Numbers
    end_counts: Numbers


def _counted_leaf(front: Front, head: e.Expr, middle: e.Repeat, tail: e.Literal) -> Leaf:
    vocabulary = front.vocabulary
    key = (front, head, middle.item, tail)
    counts = vocabulary.counts.get(key)
    if counts is None:
        if len(vocabulary.counts) > MAX_COUNTS:
            vocabulary.counts.clear()
        counts = vocabulary.counts[key] = _count(front, head, middle.item, tail)
    hi = vocabulary.depth + 1 if middle.hi is None else middle.hi
    fits = (counts.begun <= hi) & (~counts.ended | (counts.begun >= middle.lo))
    out = (counts.end_counts <= hi) & (counts.end_counts >= middle.lo)
    return _make_leaf(vocabulary, counts.ids[fits], counts.ends[out].tolist())


def _count(front: Front, head: e.Expr, item: e.Expr, tail: e.Literal) -> Counts:
    vocabulary = front.vocabulary
    loop = e.group(e.sequence(e.repeat(item, 0, None), tail))
    table = vocabulary.table
    between = table.number(loop)
    begun = np.zeros(len(vocabulary.parent), dtype=np.int64)
    found = np.zeros(len(vocabulary.parent), dtype=bool)
    ended = np.zeros(len(vocabulary.parent), dtype=bool)
    ends = []
    for nodes, states, before in _levels(front, table, e.group(e.sequence(head, loop))):
        found[nodes] = True
        ended[nodes] = over = table.accepts[states]
        # a character begins with each step out of `between` that does not lead to the end
        begun[nodes] = begun[vocabulary.parent[nodes]] + ((before == between) & ~over)
        ends.append(nodes[over])
    ending = np.concatenate(ends) if ends else np.zeros(0, np.int64)
    inside = found[vocabulary.node_of]
    nodes = vocabulary.node_of[inside]
    return Counts(vocabulary.ids[inside], begun[nodes], ended[nodes], ending, begun[ending])


def _small_leaf(front: Front, unit: e.Expr) -> Leaf:
    """Depth first, in Python."""
    ids: list[int] = []
    ended: list[int] = []
    stack = [(front, unit)]
    while stack:
        at, x = stack.pop()
        allowed = x.first
        for byte, below in at.children.items():
            if not allowed >> byte & 1 or (after := x.derive(byte)) is e.EMPTY:
                continue
            ids += below.tokens
            if after.nullable:
                ended += below.nodes
            if below.size:
                stack.append((below, after))
    return _make_leaf(front.vocabulary, np.array(ids, np.int64), ended)


def _make_leaf(vocabulary: Vocabulary, ids: Numbers, ended: list[int]) -> Leaf:
    exits = _exits(vocabulary, ended)
    if len(ids) < 24:
        return Leaf(None, tuple(ids.tolist()), exits, tuple(ended))
    return Leaf(to_words(vocabulary, [], ids), (), exits, tuple(ended))


def _exits(vocabulary: Vocabulary, ended: Iterable[int]) -> Front | None:
    """The front of the nodes below which there is anything."""
    nodes = tuple(n for n in ended if vocabulary.below[n])
    if not nodes:
        return None
    return vocabulary.front(nodes[0]) if len(nodes) == 1 else Front(vocabulary, nodes)


def _large_leaf(front: Front, unit: e.Expr) -> Leaf:
    """Breadth first with whole arrays."""
    vocabulary = front.vocabulary
    table = vocabulary.table
    found = np.zeros(len(vocabulary.parent), dtype=bool)
    ended: list[int] = []
    for nodes, states, _ in _levels(front, table, unit):
        found[nodes] = True
        ended += nodes[table.accepts[states]].tolist()
    return _make_leaf(vocabulary, vocabulary.ids[found[vocabulary.node_of]], ended)


def _levels(front: Front, table: Table, unit: e.Expr) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
    """The nodes below a front that a unit reaches, one gather for each level of the trie.

    Yields (nodes, their states, their parents' states).
    """
    vocabulary = front.vocabulary
    nodes: Numbers = np.array(front.nodes, dtype=np.int64)
    states: Numbers = np.full(len(nodes), table.number(unit), dtype=np.int64)
    while len(nodes):
        if len(nodes) <= NARROW:
            reached = _few(vocabulary, table, nodes.tolist(), states.tolist())
            nodes, states, before = reached[:, 0], reached[:, 1], reached[:, 2]
        else:
            children, counts = vocabulary.all_children(nodes)
            before = np.repeat(states, counts)
            after = table.step(before, vocabulary.byte[children])
            alive = after > 0
            nodes, states, before = children[alive], after[alive], before[alive]
        yield nodes, states, before
        deep = vocabulary.below[nodes] > 0
        nodes, states = nodes[deep], states[deep]


def _few(vocabulary: Vocabulary, table: Table, nodes: list[int], states: list[int]) -> Numbers:
    """One level in Python, where few nodes are left: long tokens make many levels of one or two."""
    found: list[tuple[int, int, int]] = []
    for node, state in zip(nodes, states, strict=True):
        unit = table.units[state]
        allowed = unit.first
        for byte, child in vocabulary.children(node):
            if allowed >> byte & 1:
                after = unit.derive(byte)
                if after is not e.EMPTY:
                    found.append((child, table.number(after), state))
    return np.array(found, dtype=np.int64).reshape(-1, 3)
