"""JSON strings in canonical form: one text for each string, as `json.dumps(ensure_ascii=False)`.

`"` is written `\\"`, `\\` is `\\\\`, control characters are `\\b \\f \\n \\r \\t` or `\\u00xx` in
lower case, everything else is raw UTF-8. Surrogates do not occur: they are no characters.
A *body* is the text between the quotes.
"""

from __future__ import annotations

import re
import weakref
from collections.abc import Iterator

from tooluse.grammar import expr as e
from tooluse.grammar.memory import remembered

MAX_CODE_POINT = 0x10FFFF
_ESCAPES = {0x08: b"\\b", 0x0C: b"\\f", 0x0A: b"\\n", 0x0D: b"\\r", 0x09: b"\\t"}
_ESCAPES.update({ord('"'): b'\\"', ord("\\"): b"\\\\"})
_TABLE = {c: f"\\u{c:04x}" for c in range(0x20)} | {c: t.decode() for c, t in _ESCAPES.items()}
_SPECIAL = sum(1 << c for c in _TABLE)
_ESCAPED = re.compile(r'[\x00-\x1f"\\]')
_LAST_OF_LENGTH = (0x7FF, 0xFFFF, MAX_CODE_POINT)  # UTF-8 in 2, 3 and 4 bytes


_characters: weakref.WeakSet[e.Expr] = weakref.WeakSet()


def escape(text: str) -> bytes:
    """The canonical body of a string; raises UnicodeEncodeError for a lone surrogate."""
    return (text.translate(_TABLE) if _ESCAPED.search(text) else text).encode()


def code_points(ranges: list[tuple[int, int]]) -> e.Expr:
    """One code point out of inclusive `ranges`, in canonical JSON text."""
    return _code_points(tuple(sorted(ranges)))


@remembered(4096)
def _code_points(ranges: tuple[tuple[int, int], ...]) -> e.Expr:
    texts: list[tuple[int, ...]] = []
    plain = 0
    for lo, hi in ranges:
        ascii = _span(lo, min(hi, 0x7F))
        plain |= ascii & ~_SPECIAL
        for c in e.bits(ascii & _SPECIAL):
            texts.append(tuple(1 << byte for byte in _TABLE[c].encode()))
        for piece in ((lo, min(hi, 0xD7FF)), (max(lo, 0xE000), hi)):
            texts.extend(_utf8(max(piece[0], 0x80), piece[1]))
    found = e.choice(e.byte_class(plain), _texts(texts))
    _characters.add(found)
    return found


def _texts(texts: list[tuple[int, ...]]) -> e.Expr:
    """Byte strings, given as a set for each byte: what begins or ends alike is one node."""
    rests: dict[int, list[tuple[int, ...]]] = {}
    for first, *rest in texts:
        rests.setdefault(first, []).append(tuple(rest))
    heads: dict[e.Expr, int] = {}
    for first, tails in rests.items():
        after = _texts(tails) if tails[0] else e.EPSILON
        heads[after] = heads.get(after, 0) | first
    return e.choice(*[e.sequence(e.byte_class(head), after) for after, head in heads.items()])


def _utf8(lo: int, hi: int) -> list[tuple[int, ...]]:
    """UTF-8 of the code points lo..hi (no ASCII, no surrogates) as a set for each byte."""
    parts: list[tuple[int, ...]] = []
    for last in _LAST_OF_LENGTH:
        if lo <= min(hi, last):
            parts.extend(_same_length(chr(lo).encode(), chr(min(hi, last)).encode()))
            lo = last + 1
    return parts


def _same_length(lo: bytes, hi: bytes) -> Iterator[tuple[int, ...]]:
    """Byte strings from lo to hi, both of one length, whose later bytes are continuation bytes."""
    start, stop, tail = lo[0], hi[0], len(lo) - 1
    if not tail:
        yield (_span(start, stop),)
    elif start == stop:
        for rest in _same_length(lo[1:], hi[1:]):
            yield _span(start, start), *rest
    else:
        if lo[1:] != b"\x80" * tail:
            yield from _same_length(lo, lo[:1] + b"\xbf" * tail)
            start += 1
        if hi[1:] != b"\xbf" * tail:
            yield from _same_length(hi[:1] + b"\x80" * tail, hi)
            stop -= 1
        if start <= stop:
            yield _span(start, stop), *[_span(0x80, 0xBF)] * tail


def _span(lo: int, hi: int) -> int:
    return (1 << (hi + 1)) - (1 << lo) if lo <= hi else 0


def is_character(x: e.Expr) -> bool:
    """Whether every word of `x` is one code point, so that repetitions of `x` can be counted."""
    return type(x) is e.ByteClass or x in _characters


ANY_CHARACTER = code_points([(0, MAX_CODE_POINT)])
ANY_BODY = e.repeat(ANY_CHARACTER, 0, None)


def quoted(body: e.Expr) -> e.Expr:
    """The JSON strings whose bodies belong to `body`, as one unit; EMPTY if there is none."""
    quote = e.literal(b'"')
    return e.group(e.sequence(quote, body, quote))


class Spelled(e.Expr):
    """What is left of a text of letters in which only the last few, or its end, can be wrong.

    `letters`: one of them; `sure`: as many of them as may follow, whichever they are; `marks`: the
    bytes that may stand between letters. There may be a state for each text.
    """

    __slots__ = ()
    letters: e.Expr
    marks: bytes

    @property
    def sure(self) -> int:
        """How many letters may follow in any case; 0 if that is not known."""
        raise NotImplementedError

    def spell(self, letters: bytes) -> e.Expr:
        """What is left after some letters."""
        raise NotImplementedError

    def within(self, depth: int) -> e.Expr:
        """A node that allows the same texts of up to `depth` bytes, the same one where it can."""
        raise NotImplementedError


class Except(e.Expr):
    """`base` without finitely many `words`; `base` is what is left of `ANY_BODY`, so infinite."""

    __slots__ = ("base", "words")

    def __init__(self, base: e.Expr, words: frozenset[bytes]) -> None:
        super().__init__(base.nullable and b"" not in words)
        self.base, self.words = base, words

    def _derive(self, byte: int) -> e.Expr:
        left = frozenset(w[1:] for w in self.words if w and w[0] == byte)
        return _except(self.base.derive(byte), left)

    def _first(self) -> int:
        return self.base.first

    def _partition(self) -> tuple[int, ...]:
        heads = {w[0] for w in self.words if w}
        return e.refine([self.base.cells(), tuple(1 << b for b in heads)])

    def _shortest(self) -> bytes:
        return e.words(self, 1)[0] if not self.nullable else b""


def _except(base: e.Expr, words: frozenset[bytes]) -> e.Expr:
    if not words or base is e.EMPTY:
        return base
    return e.intern((Except, base, words), Except, base, words)


def without(keys: e.Expr, words: frozenset[bytes]) -> e.Expr:
    """The bodies in `keys` that are none of `words`."""
    if keys is ANY_BODY:
        return _except(ANY_BODY, words)
    present = [e.literal(w) for w in words if e.matches(keys, w)]
    return e.both(keys, e.complement(e.choice(*present))) if present else keys
