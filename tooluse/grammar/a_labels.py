"""A-labels: which texts after `xn--` are the Punycode of a valid internationalized label.

What is valid is asked of the `idna` library (RFC 5891 section 5.4: NFC, hyphens, combining marks,
code points, context, bidi). What it does not answer is which texts can still *become* valid, and
how soon. That is decided here, exactly: Punycode (RFC 3492) is decoded digit by digit, and whatever
letters, digits and hyphens have been written may still turn out to be the part before the last
hyphen, into which a few more digits insert letters that make it valid.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from unicodedata import category, combining

from idna import IDNAError, check_label
from idna.idnadata import codepoint_classes
from idna.intranges import intranges_contain

DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789"  # by value: RFC 3492 section 5
ENOUGH = 6  # characters that complete any text of letters, digits and hyphens
_LAST_CODE_POINT = 0x10FFFF
_MENDERS = [
    chr(c) for c in range(0xDF, 0x100) if c != 0xF7
]  # lower-case letters, three digits each
_USABLE = ("PVALID", "CONTEXTJ", "CONTEXTO")  # RFC 5892 section 3
_FEWEST_DIGITS = 3  # with less the inserted character is below U+00A4, and none there is allowed


class Decoding(NamedTuple):
    """The state of RFC 3492 section 6.2: text so far, next code point and index, open integer."""

    text: str
    n: int = 128
    i: int = 0
    bias: int = 72
    before: int = 0  # i where the open integer began
    weight: int = 1
    k: int = 36

    @property
    def threshold(self) -> int:
        """Smaller digits end the open integer."""
        return min(max(self.k - self.bias, 1), 26)


def step(at: Decoding, digit: int) -> Decoding | None:
    """The state after one digit, None if nothing valid can follow any more."""
    t = at.threshold
    i = at.i + digit * at.weight
    size = len(at.text) + 1
    n = at.n + i // size
    if n > _LAST_CODE_POINT:
        return None
    if digit >= t:
        return at._replace(i=i, weight=at.weight * (36 - t), k=at.k + 36)
    if not _possible(n):
        return None
    where = i % size
    text = at.text[:where] + chr(n) + at.text[where:]
    return Decoding(text, n, where + 1, _adapt(i - at.before, size, at.before == 0), where + 1)


def _adapt(delta: int, size: int, first: bool) -> int:
    delta = delta // 700 if first else delta // 2
    delta += delta // size
    k = 0
    while delta > 455:
        delta //= 35
        k += 36
    return k + 36 * delta // (delta + 38)


@lru_cache(maxsize=65536)
def _possible(n: int) -> bool:
    """Whether a code point may stand in any label at all."""
    return any(intranges_contain(n, codepoint_classes[x]) for x in _USABLE)


@lru_cache(maxsize=65536)
def _decoding(text: str) -> Decoding | None:
    """The state after `text`, its last hyphen taken for the delimiter; None if that is hopeless."""
    if not text:
        return Decoding("")
    if text[-1] == "-":  # an empty basic part has no delimiter
        return Decoding(text[:-1]) if len(text) > 1 else None
    before = _decoding(text[:-1])
    return None if before is None else step(before, DIGITS.index(text[-1]))


def is_a_label(text: str) -> bool:
    """Whether `xn--` and `text`, lower-case letters, digits and hyphens, make an A-label."""
    at = _decoding(text)
    return at is not None and _complete(at)


def _complete(at: Decoding) -> bool:
    if at.weight != 1 or at.n == 128:
        return False
    try:
        check_label(at.text)
    except (IDNAError, ValueError):
        return False
    return True


@lru_cache(maxsize=65536)
def completion(text: str, room: int) -> str | None:
    """The fewest characters, at most `room`, that make it an A-label; None if there are none."""
    for length in range(min(room, ENOUGH) + 1):
        found = next(_mended(text, length), None)
        if found is None and (at := _decoding(text)) is not None:
            found = _finished(at, length)
        if found is not None:
            return found
    return None


def mended(text: str, room: int) -> Iterator[str]:
    """Completions that are soon found, if there are any; perhaps not the shortest."""
    for length in range(min(room, ENOUGH) + 1):
        yield from _mended(text, length)


def _finished(at: Decoding, length: int) -> str | None:
    """`length` more digits after which a decoding is complete, None if there are none."""
    fresh = at.n == 128 and at.weight == 1
    if _insertions(at.text) > (length - _FEWEST_DIGITS + 1 if fresh else length):
        return None
    if length == 0:
        return "" if _complete(at) else None
    for digit in _last_digits(at) if length == 1 else range(36):
        after = step(at, digit)
        if after is not None and (rest := _finished(after, length - 1)) is not None:
            return DIGITS[digit] + rest
    return None


def _last_digits(at: Decoding) -> Iterator[int]:
    """The digits that end an integer and insert a character where one is needed."""
    size = len(at.text) + 1
    first, last = _starts_badly(at.text), at.text[-1:] == "-"
    for digit in range(at.threshold):
        where = (at.i + digit * at.weight) % size
        if not (first and where) and not (last and where < size - 1):
            yield digit


def _mended(text: str, length: int) -> Iterator[str]:
    """Ways in which `length` characters make `text` the basic part of an A-label.

    Not all of them, but some if there are any: only its hyphens can be wrong, and what can be done
    about them these letters do at these places, in the fewest digits.
    """
    for filler in ("", "a"):
        letters = length - len(filler) - _FEWEST_DIGITS  # one digit each after the first
        if letters >= max(1, _insertions(text + filler)):
            for whole in _with_letters(text + filler, letters):
                code = whole.encode("punycode").decode()
                if len(code) == len(text) + length and is_a_label(code):
                    yield code[len(text) :]


def _with_letters(text: str, most: int) -> Iterator[str]:
    """`text` with up to `most` letters put where they make its hyphens valid."""
    if not text:  # without a basic part there is no delimiter either
        return
    for letter in _MENDERS:
        for where in dict.fromkeys((len(text), 0, 1, 2, 3)):
            once = text[:where] + letter + text[where:]
            if not _insertions(once):
                yield once
            if most > 1:
                for again in range(where + 1, len(once) + 1):
                    twice = once[:again] + letter + once[again:]
                    if not _insertions(twice):
                        yield twice


def _insertions(text: str) -> int:
    """How many characters must at least be inserted.

    Neither a hyphen nor a mark may come first, a hyphen last, two of them third and fourth, or a
    mark after one that is later in canonical order. An insertion between marks may move hyphens.
    """
    between = 0
    if not text.isascii():
        order = [combining(c) for c in text]
        between = sum(a > b > 0 for a, b in pairwise(order))
    front = int(_starts_badly(text) or (text[2:4] == "--" and not between))
    return front + (text[:3] == "---") + between + (text[-1:] == "-")


def _starts_badly(text: str) -> bool:
    return text != "" and (text[0] == "-" or category(text[0])[0] == "M")
