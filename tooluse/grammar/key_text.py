"""The text of a member's key, once its first quote has been read: a declared key or any other.

Declared keys are a range of a sorted list, which each byte narrows, so that a thousand of them cost
no more than one. Where other keys may come too, which of them is known when the key is closed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Protocol

from tooluse.grammar import expr as e
from tooluse.grammar.strings import ANY_BODY
from tooluse.grammar.word_ranges import branches, narrow

QUOTE = ord('"')
COLON = e.literal(b": ")
_CLOSE = e.literal(b'"')
ANY_KEY = e.group(e.sequence(ANY_BODY, _CLOSE))


class Members(Protocol):
    """Who knows what follows a key."""

    def member(self, key: bytes) -> e.Expr:
        """The value of the member called `key` and what follows it; never EMPTY."""
        ...

    def spent(self) -> frozenset[bytes]:
        """The keys that are explicit or have come before, and so are no other keys."""
        ...


class KeyText(e.Expr):
    """The rest of a key that begins with `text`, then its value and what follows.

    `names`: the declared keys that may come, sorted; those from `lo` to before `hi` begin with
    `text`. `other`: the rest of any other key with its quote, EMPTY if there is none. Where that is
    what is left of `ANY_KEY` (`wide`), spent keys have to be told apart when the key is closed;
    otherwise they do not belong to `other`. `known`: the nodes by their text, one dictionary for a
    whole key.
    """

    __slots__ = ("hi", "known", "lo", "names", "other", "owner", "text", "wide")

    def __init__(
        self,
        owner: Members,
        names: tuple[bytes, ...],
        lo: int,
        hi: int,
        text: bytes,
        other: e.Expr,
        wide: bool,
        known: dict[bytes, e.Expr],
    ) -> None:
        super().__init__(False, regular=False)
        self.owner, self.names, self.lo, self.hi = owner, names, lo, hi
        self.text, self.other, self.wide, self.known = text, other, wide, known

    def named(self, key: bytes) -> bool:
        """Whether `key`, which begins with `text`, is one of the declared keys that may come."""
        i = bisect_left(self.names, key, self.lo, self.hi)
        return i < self.hi and self.names[i] == key

    def allows(self, key: bytes) -> bool:
        """Whether `key`, which begins with `text` and ends like `other`, may be closed."""
        return not (self.wide and key in self.owner.spent()) or self.named(key)

    def barred(self, words: Mapping[bytes, object]) -> list[bytes]:
        """Those of `words` that other keys would allow to follow `text`, but that are spent."""
        if not self.wide:
            return []
        spent, depth = self.owner.spent(), len(self.text)
        if depth and len(spent) < len(words):
            spent = frozenset(k[depth:] for k in spent if k.startswith(self.text))
            return [w for w in words.keys() & spent if not self.named(self.text + w)]
        if depth:
            return [w for w in words if not self.allows(self.text + w)]
        return [w for w in words.keys() & spent if not self.named(w)]

    def _derive(self, byte: int) -> e.Expr:
        other = self.other.derive(byte)
        if byte == QUOTE and (other.nullable or self.named(self.text)):
            if self.allows(self.text):
                return e.sequence(COLON, self.owner.member(self.text))
            return e.EMPTY
        return self.after(bytes((byte,)))

    def after(self, data: bytes) -> e.Expr:
        """What is left once `data` has been read, in which the key is not closed."""
        text = self.text + data
        found = self.known.get(text)
        if found is None:
            other = self.other
            for byte in data:
                other = other.derive(byte)
            lo, hi = self.lo, self.hi
            for depth, byte in enumerate(data, len(self.text)):
                lo, hi = narrow(self.names, lo, hi, depth, byte)
            found = self.known[text] = self.narrowed(text, lo, hi, other)
        return found

    def narrowed(self, text: bytes, lo: int, hi: int, other: e.Expr) -> e.Expr:
        """The node for a longer text, or something simpler: EMPTY, or a run if one key is left."""
        if other is e.EMPTY:
            if lo == hi:
                return e.EMPTY
            if hi - lo == 1:
                name = self.names[lo]
                return e.sequence(e.literal(name[len(text) :] + b'": '), self.owner.member(name))
        return KeyText(self.owner, self.names, lo, hi, text, other, self.wide, self.known)

    def _first(self) -> int:
        mask = self.other.first
        for byte, _, _ in branches(self.names, self.lo, self.hi, len(self.text)):
            mask |= 1 << byte
        if self.named(self.text):
            return mask | 1 << QUOTE
        if mask >> QUOTE & 1 and self.derive(QUOTE) is e.EMPTY:
            mask ^= 1 << QUOTE
        return mask

    def _shortest(self) -> bytes:
        depth, words = len(self.text), []
        for name in self.names[self.lo : self.hi]:
            words.append(name[depth:] + b'": ' + e.shortest(self.owner.member(name)))
        if self.other is not e.EMPTY:
            # one more than could be spent; in general the first will do
            for word in _in_order(self.other):
                key = self.text + word[:-1]
                if self.allows(key):
                    words.append(word + b": " + e.shortest(self.owner.member(key)))
                    break
        return min(words, key=len)


def _in_order(x: e.Expr) -> Iterator[bytes]:
    """The words of `x`, shortest first."""
    count, known = 1, 0
    while True:
        found = e.words(x, count)
        yield from found[known:]
        if len(found) < count:
            return
        known, count = count, count * 4


def key_text(owner: Members, names: tuple[bytes, ...], other: e.Expr, wide: bool) -> e.Expr:
    """A whole key: one of the sorted `names`, or any of `other`; EMPTY if there is none."""
    whole = KeyText(owner, names, 0, len(names), b"", other, wide, {})
    return whole.narrowed(b"", 0, len(names), other)
