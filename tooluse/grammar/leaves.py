"""Leaves: for one unit (a whole string or number) the tokens that stay inside, and its exits.

Found once for each vocabulary, by a walk over the trie: in Python where few nodes are in reach,
with whole arrays, level by level, elsewhere. A string of bounded length is answered from the number
of characters in each token, so that each further character costs a comparison and no walk.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from tooluse.grammar import expr as e
from tooluse.grammar.strings import ANY_CHARACTER, Except, is_character
from tooluse.grammar.vocabulary import Front, Vocabulary, Words

Numbers = npt.NDArray[np.int64]
MAX_COUNTS = 64  # of a few hundred kB each
MAX_LEAVES = 4096  # of 6 kB each for 49,152 tokens
NARROW = 24  # nodes on a level below which Python beats whole-array gathers
SMALL = 400  # trie nodes below which a walk in Python beats whole-array gathers


@dataclass(frozen=True)
class Leaf:
    """The tokens that stay inside a unit, as mask words or, if few, as ids; and the exits.

    `barred`: nodes of the exits that are none, after all (the ends of excluded words).
    """

    words: Words | None
    ids: tuple[int, ...]
    exits: Front | None
    barred: frozenset[int] = frozenset()


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


def leaf(front: Front, unit: e.Group) -> Leaf:
    """The leaf of a unit below a front, remembered for the vocabulary."""
    vocabulary = front.vocabulary
    unit = clamped(unit, vocabulary.depth)
    key = (front, unit)
    found = vocabulary.leaves.get(key)
    if found is None:
        if len(vocabulary.leaves) > MAX_LEAVES:
            vocabulary.leaves.clear()
        found = vocabulary.leaves[key] = _find_leaf(front, unit)
    return found


def clamped(unit: e.Group, depth: int) -> e.Group:
    """The unit with a leading count cut to what one token of `depth` bytes can tell apart."""
    head, middle, tail = _parts(unit.item)
    cut = middle
    if isinstance(middle, e.Repeat):
        cut = _clamped_count(middle, depth)
    elif isinstance(middle, e.Both):
        cut = _clamped_both(middle, depth)
    if cut is middle:
        return unit
    other = e.group(e.sequence(head, cut, tail))
    return other if isinstance(other, e.Group) else unit


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


def _find_leaf(front: Front, unit: e.Group) -> Leaf:
    allowed = unit.first
    reach = sum(x.size + 1 for byte, x in front.children.items() if allowed >> byte & 1)
    if reach <= SMALL:
        return _small_leaf(front, unit)
    head, middle, tail = _parts(unit.item)
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
    whole = e.group(e.sequence(head, keys.base, tail))
    assert isinstance(whole, e.Group)
    found = leaf(front, whole)
    banned: set[int] = set()
    ended: set[int] = set()
    for word in keys.words:
        at: Front | None = front
        for byte in e.shortest(head) + word + e.shortest(tail):
            at = at.children.get(byte) if at is not None else None
        if at is not None:
            banned.update(at.tokens)
            ended.update(at.nodes)
    if not ended:
        return found
    words = None
    if found.words is not None:
        words = found.words & ~to_words(front.vocabulary, [], list(banned))
    left = tuple(i for i in found.ids if i not in banned)
    return Leaf(words, left, found.exits, found.barred | ended)


@dataclass(frozen=True)
class Counts:
    """For each token inside `head item* tail`: characters begun, and whether `tail` has come.

    The same for the exits. From these a mask for any bounds on the repetition is a comparison.
    """

    ids: Numbers
    begun: Numbers
    ended: npt.NDArray[np.bool_]
    exits: Numbers
    exit_counts: Numbers


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
    out = (counts.exit_counts <= hi) & (counts.exit_counts >= middle.lo)
    return _make_leaf(vocabulary, counts.ids[fits], counts.exits[out].tolist())


def _count(front: Front, head: e.Expr, item: e.Expr, tail: e.Literal) -> Counts:
    vocabulary = front.vocabulary
    loop = e.group(e.sequence(e.repeat(item, 0, None), tail))
    table = Table()
    between = table.number(loop)
    begun = np.zeros(len(vocabulary.parent), dtype=np.int64)
    found = np.zeros(len(vocabulary.parent), dtype=bool)
    ended = np.zeros(len(vocabulary.parent), dtype=bool)
    exits = []
    for nodes, states, before in _levels(front, table, e.group(e.sequence(head, loop))):
        found[nodes] = True
        ended[nodes] = over = table.accepts[states]
        # a character begins with each step out of `between` that does not lead to the end
        begun[nodes] = begun[vocabulary.parent[nodes]] + ((before == between) & ~over)
        exits.append(nodes[over & (vocabulary.below[nodes] > 0)])
    ending = np.concatenate(exits) if exits else np.zeros(0, np.int64)
    inside = found[vocabulary.node_of]
    nodes = vocabulary.node_of[inside]
    return Counts(vocabulary.ids[inside], begun[nodes], ended[nodes], ending, begun[ending])


def _small_leaf(front: Front, unit: e.Expr) -> Leaf:
    """Depth first, in Python."""
    ids: list[int] = []
    exits: list[int] = []
    stack = [(front, unit)]
    while stack:
        at, x = stack.pop()
        allowed = x.first
        for byte, below in at.children.items():
            if not allowed >> byte & 1 or (after := x.derive(byte)) is e.EMPTY:
                continue
            ids += below.tokens
            if below.size:
                if after.nullable:
                    exits += below.nodes
                stack.append((below, after))
    return _make_leaf(front.vocabulary, np.array(ids, np.int64), exits)


def _make_leaf(vocabulary: Vocabulary, ids: Numbers, exits: list[int]) -> Leaf:
    if not exits:
        front = None
    elif len(exits) == 1:
        front = vocabulary.front(exits[0])
    else:
        front = Front(vocabulary, tuple(exits))
    if len(ids) < 24:
        return Leaf(None, tuple(ids.tolist()), front)
    words = to_words(vocabulary, [], ids)
    return Leaf(words, (), front)


def _large_leaf(front: Front, unit: e.Group) -> Leaf:
    """Breadth first with whole arrays."""
    vocabulary = front.vocabulary
    table = Table()
    found = np.zeros(len(vocabulary.parent), dtype=bool)
    exits: list[int] = []
    for nodes, states, _ in _levels(front, table, unit):
        found[nodes] = True
        exits += nodes[table.accepts[states] & (vocabulary.below[nodes] > 0)].tolist()
    return _make_leaf(vocabulary, vocabulary.ids[found[vocabulary.node_of]], exits)


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


class Table:
    """Rows of a deterministic automaton over a unit's derivatives, made as they are reached."""

    def __init__(self) -> None:
        self.units: list[e.Expr] = [e.EMPTY]
        self.numbers: dict[e.Expr, int] = {e.EMPTY: 0}
        self.rows: Numbers = np.zeros((16, 256), dtype=np.int64)
        self.known = np.array([True] + [False] * 15)
        self.accepts = np.zeros(16, dtype=bool)

    def number(self, unit: e.Expr) -> int:
        """The state of a unit; 0 is the dead one."""
        found = self.numbers.get(unit)
        if found is None:
            found = self.numbers[unit] = len(self.units)
            self.units.append(unit)
            if found == len(self.rows):
                self.rows = np.concatenate([self.rows, np.zeros_like(self.rows)])
                self.known = np.concatenate([self.known, np.zeros_like(self.known)])
                self.accepts = np.concatenate([self.accepts, np.zeros_like(self.accepts)])
            self.accepts[found] = unit.nullable
        return found

    def step(self, states: Numbers, labels: Numbers) -> Numbers:
        """The states after one byte each."""
        for state in np.unique(states[~self.known[states]]).tolist():
            unit = self.units[state]
            for cell in unit.cells():
                after = self.number(unit.derive(next(e.bits(cell))))
                if after:
                    self.rows[state, list(e.bits(cell))] = after
            self.known[state] = True
        return self.rows[states, labels]
