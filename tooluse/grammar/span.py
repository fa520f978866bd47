"""Spans of a text: the language of a grounded argument.

A value that must be copied from the prompt is one of the prompt's spans. A span begins and ends
where a word does, holds no space at its ends, and stands in the text as it would inside JSON, so
that quotes and backslashes carry their escapes. The node is a set of positions in that text, moved
on byte by byte (the subset construction, done lazily): intersected with a schema's own rules, it
combines with `pattern`, `format`, lengths and enums like any other expression.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from tooluse.grammar import expr as e
from tooluse.grammar.memory import remembered
from tooluse.grammar.strings import escape

if TYPE_CHECKING:
    from tooluse.grammar.leaves import Leaf

# Scripts that write words without spaces between them, or join endings to them: each character may
# begin or end a span. (First and last code point.)
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1100, 0x11FF),  # Hangul jamo
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x30FF),  # Kana and iteration marks
    (0x3400, 0x9FFF),  # CJK ideographs
    (0xAC00, 0xD7AF),  # Hangul syllables
    (0xF900, 0xFAFF),  # CJK compatibility ideographs
    (0x20000, 0x3FFFF),
)


def spans(text: str) -> e.Expr:
    """Bodies of the JSON strings whose value is a span of `text`; EMPTY if it has none.

    Raises UnicodeEncodeError for a lone surrogate.
    """
    source = _source(text)
    return source.node(source.starts, False) if source.starts else e.EMPTY


def is_span(value: str, text: str) -> bool:
    """Whether a value is a span of a text: what ``spans`` matches, without its nodes."""
    if not value or value[0].isspace() or value[-1].isspace():
        return False
    at = text.find(value)
    while at >= 0:
        end = at + len(value)
        begins = at == 0 or _boundary(text[at - 1], text[at])
        if begins and (end == len(text) or _boundary(text[end - 1], text[end])):
            return True
        at = text.find(value, at + 1)
    return False


class Source:
    """The escaped text, where spans may start and end in it, and the nodes over it."""

    def __init__(self, text: str) -> None:
        pieces = [escape(c) for c in text]
        self.bytes = b"".join(pieces)
        starts, ends, at = [], [], 0
        for i, piece in enumerate(pieces):
            if not text[i].isspace():
                if i == 0 or _boundary(text[i - 1], text[i]):
                    starts.append(at)
                if i + 1 == len(text) or _boundary(text[i], text[i + 1]):
                    ends.append(at + len(piece))
            at += len(piece)
        self.starts, self.ends = tuple(starts), frozenset(ends)
        self.last = max(ends, default=0)
        self.nodes: dict[tuple[tuple[int, ...], bool], Span] = {}
        self.leaves: dict[object, Leaf] = {}  # filled by `leaves`; no other text needs them

    def node(self, positions: tuple[int, ...], begun: bool) -> Span:
        """The one node for these positions."""
        key = positions, begun
        found = self.nodes.get(key)
        if found is None:
            found = self.nodes[key] = Span(self, positions, begun)
        return found


@remembered(1)  # every tool of a prompt reads the same text
def _source(text: str) -> Source:
    return Source(text)


class Span(e.Expr):
    """What may follow in a span that is now at any of these positions of its text.

    Every position is before the last end, or on it, so every node has a completion.
    """

    __slots__ = ("positions", "source")

    def __init__(self, source: Source, positions: tuple[int, ...], begun: bool) -> None:
        super().__init__(begun and any(p in source.ends for p in positions))
        self.source = source
        self.positions = positions

    def _derive(self, byte: int) -> e.Expr:
        text, last = self.source.bytes, self.source.last
        after = tuple(p + 1 for p in self.positions if p < last and text[p] == byte)
        return self.source.node(after, True) if after else e.EMPTY

    def _first(self) -> int:
        mask = 0
        for p in self.positions:
            if p < self.source.last:
                mask |= 1 << self.source.bytes[p]
        return mask

    def _shortest(self) -> bytes:
        if self.nullable:
            return b""
        ends = self.source.ends
        words = [
            self.source.bytes[p : min(end for end in ends if end > p)]
            for p in self.positions
            if p < self.source.last
        ]
        return min(words, key=len)


def _boundary(left: str, right: str) -> bool:
    """Whether a word may end between two characters."""
    if unicodedata.category(right).startswith("M"):  # a mark belongs to the letter before it
        return False
    return not (_in_word(left) and _in_word(right))


def _in_word(c: str) -> bool:
    if ord(c) >= _UNSPACED[0][0] and any(lo <= ord(c) <= hi for lo, hi in _UNSPACED):
        return False
    return c.isalnum() or unicodedata.category(c).startswith("M")
