"""Token masks: which tokens keep some completion possible.

A walk follows an expression and the vocabulary's trie side by side. Two cuts make it cheap. A unit
(a whole string or number, `expr.Group`) is walked once for each vocabulary: its `Leaf` holds the
tokens that stay inside and the *exits*, the trie nodes at which the unit may be complete; what
follows the unit is then walked from the exits alone, merged into one front. And a string of bounded
length is answered from the number of characters in each token, so that each further character costs
no walk.
"""

from __future__ import annotations

from typing import TypeAlias

from tooluse.grammar import expr as e
from tooluse.grammar.key_text import KeyText
from tooluse.grammar.lazy import Capture, Lazy
from tooluse.grammar.leaves import closings, leaf
from tooluse.grammar.vocabulary import Front, Vocabulary, Words, to_words
from tooluse.grammar.word_ranges import branches

COLON = 1 << ord(":")
MANY = 64  # runs of bytes above which the trie and they are walked side by side


Rest: TypeAlias = "tuple[e.Expr, Rest] | None"  # what follows, innermost first


class Mark(e.Expr):
    """Stands after a unit whose ends are wanted one by one (one node for each nesting depth)."""

    __slots__ = ("depth",)

    def __init__(self, depth: int) -> None:
        super().__init__(False, regular=False)
        self.depth = depth

    def _first(self) -> int:
        return 0


class Walk:
    """One walk: collects the tokens that an expression allows next."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.dense: list[Words] = []
        self.ids: list[int] = []
        self.marked: list[list[Front]] = []

    def mask(self, x: e.Expr) -> Words:
        """The mask of `x`, one bit for each token, the end-of-sequence bits where `x` may end."""
        self.follow(self.vocabulary.root, x, None)
        if x.nullable:
            self.ids.extend(self.vocabulary.eos)
        return to_words(self.vocabulary, self.dense, self.ids)

    def follow(self, front: Front, x: e.Expr, rest: Rest) -> None:
        """Collect the tokens below `front` whose remaining bytes begin a word of `x`, then `rest`.

        What comes later is a chain, not one expression, because most of it is never reached.
        """
        while isinstance(x, e.Sequence):
            rest = (x.tail, rest)
            x = x.head
        if isinstance(x, Lazy):
            self.follow(front, x.body, rest)
        elif isinstance(x, e.Literal):
            self._run(front, x.data, rest)
        elif isinstance(x, e.Group):
            self._leaf(front, x, rest)
        elif isinstance(x, e.Choice):
            self._choice(front, x, rest)
        elif isinstance(x, KeyText):
            self._key(front, x, rest)
        elif isinstance(x, Capture):
            self._capture(front, x, rest)
        elif isinstance(x, Mark):
            self.marked[x.depth].append(front)
        else:
            self._bytes(front, x, rest)

    def _go_on(self, front: Front | None, rest: Rest) -> None:
        if rest is not None and front is not None and front.size:
            self.follow(front, *rest)

    def _run(self, front: Front, data: bytes, rest: Rest) -> None:
        tokens, end = front.run(data)
        self.ids += tokens
        self._go_on(end, rest)

    def _leaf(self, front: Front, unit: e.Group, rest: Rest) -> None:
        found = leaf(front, unit)
        if found.words is not None:
            self.dense.append(found.words)
        self.ids += found.ids
        self._go_on(found.exits, rest)
        if unit.nullable:
            self._go_on(front, rest)

    def _choice(self, front: Front, x: e.Choice, rest: Rest) -> None:
        """Alternatives that begin with single bytes together, the others one by one.

        Many that begin with a run of bytes, as the calls of many tools do: what they share, once.
        """
        if len(x.items) > MANY and all(map(_is_run, x.items)):
            self._bytes(front, x, rest)
            return
        narrow: list[e.Expr] = []
        for item in x.items:
            head = item.head if isinstance(item, e.Sequence) else item
            if isinstance(head, (e.ByteClass, e.Repeat, e.Both, e.Complement)):
                narrow.append(item)
            else:
                self.follow(front, item, rest)
        if len(narrow) == 1:
            self.follow(front, narrow[0], rest)
        elif narrow:
            self._bytes(front, e.choice(*narrow), rest)

    def _bytes(self, front: Front, x: e.Expr, rest: Rest) -> None:
        """Byte by byte."""
        allowed = x.first
        for byte, below in front.children.items() if allowed else ():
            if allowed >> byte & 1 and (after := x.derive(byte)) is not e.EMPTY:
                self.ids += below.tokens
                if below.size:
                    self.follow(below, after, rest)
        if x.nullable:
            self._go_on(front, rest)

    def _key(self, front: Front, x: KeyText, rest: Rest) -> None:
        """A key: each declared one is a run of bytes; the others are a unit."""
        if x.other is not e.EMPTY:
            for node in front.nodes:
                if self.vocabulary.below[node]:
                    self._other_key(self.vocabulary.front(node), x, rest)
        if not x.wide:
            self._declared_key(front, x, rest)

    def _declared_key(self, front: Front, x: KeyText, rest: Rest) -> None:
        """Many names byte by byte, since most share no token; few one by one, as cached runs."""
        depth = len(x.text)
        names = x.names[x.lo : x.hi]
        if len(names) > MANY:
            for byte, lo, hi in branches(x.names, x.lo, x.hi, depth):
                below = front.children.get(byte)
                if below is not None:
                    self.ids += below.tokens
                    longer = x.narrowed(x.text + bytes((byte,)), lo, hi, e.EMPTY)
                    if below.size:
                        self.follow(below, longer, rest)
            names = names[:1] if names[0] == x.text else ()
        for name in names:
            self._run(front, name[depth:] + b'": ', (x.owner.member(name), rest))

    def _other_key(self, front: Front, x: KeyText, rest: Rest) -> None:
        """Keys below a single node; what follows depends on each key, so ends come one by one."""
        found = leaf(front, x.other)
        closed = closings(front, x.other, found)
        depth = len(self.vocabulary.path(front.nodes[0]))
        barred = x.barred(closed)
        words = found.words
        ids = found.ids
        if barred:
            gone = {t for w in barred for t in self.vocabulary.tokens_at(closed[w])}
            ids = tuple(i for i in ids if i not in gone)
            if words is not None:
                words = words & ~to_words(self.vocabulary, [], list(gone))
        if words is not None:
            self.dense.append(words)
        self.ids += ids
        for node in ends(found.exits, COLON) if found.exits else ():
            word = self.vocabulary.path(node)[depth:-1]
            if word not in barred:
                end = self.vocabulary.front(node)
                self._run(end, b": ", (x.owner.member(x.text + word), rest))

    def _capture(self, front: Front, x: Capture, rest: Rest) -> None:
        """What follows depends on the text of the unit, so each end is followed by itself."""
        for node in front.nodes:
            single = self.vocabulary.front(node)
            if not single.size:
                continue
            depth = len(self.vocabulary.path(node))
            level = len(self.marked)
            self.marked.append([])
            self.follow(single, x.unit, (Mark(level), None))
            for reached in self.marked.pop():
                for end in ends(reached, x.owner.follow):
                    text = x.text + self.vocabulary.path(end)[depth:]
                    self.follow(self.vocabulary.front(end), x.owner.after(text), rest)


def _is_run(x: e.Expr) -> bool:
    """Whether `x` begins with a run of bytes."""
    while isinstance(x, (Lazy, e.Sequence)):
        x = x.body if isinstance(x, Lazy) else x.head
    return isinstance(x, e.Literal)


def ends(front: Front, follow: int) -> tuple[int, ...]:
    """The nodes of a front below which one of the bytes `follow` comes."""
    if front.ends is None:
        front.ends = {}
    found = front.ends.get(follow)
    if found is None:
        nodes = {
            front.vocabulary.parent[child]
            for byte, below in front.children.items()
            if follow >> byte & 1
            for child in below.nodes
        }
        found = front.ends[follow] = tuple(int(n) for n in nodes)
    return found
