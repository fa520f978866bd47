"""`format: hostname` of draft 7 and later, A-labels included.

RFC 1123 section 2.1: labels of at most 63 letters, digits and hyphens, no hyphen at the ends, names
of at most 253 characters. A label that begins `xn--` must be an A-label (RFC 5891 section 5.4);
each label is judged by itself. Upper case counts as lower case.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tooluse.grammar import expr as e
from tooluse.grammar.a_labels import ENOUGH, completion, mended
from tooluse.grammar.strings import ANY_BODY, ANY_CHARACTER, Spelled

LABEL = 63
NAME = 253
ACE = "xn--"  # what A-labels begin with: "ASCII-compatible encoding"


def _mask(text: str) -> int:
    return sum(1 << ord(c) for c in text)


_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_CASES = [_mask(c + c.upper()) for c in _LETTERS]
_SINGLE = [_mask(c) for c in "0123456789-."]
_ANY = _mask(_LETTERS + _LETTERS.upper() + "0123456789-")
_DOT = ord(".")
_ACE = [_mask("xX"), _mask("nN"), _mask("-")]
_CELLS = (_ANY & ~sum(_ACE), *_ACE, _mask("."))
_ONE = e.byte_class(_ANY)


class HostName(Spelled):
    """What is left of a host name, with `left` characters at most and `room` for this label.

    `label`: all of it in lower case while it may be an A-label, else `-` or `a` for the last one.
    """

    __slots__ = ("label", "left", "room")
    letters = _ONE
    marks = bytes((_DOT,))

    def __init__(self, left: int, room: int, label: str) -> None:
        super().__init__(_ending(label, 0) is not None, regular=not label.startswith(ACE))
        self.left, self.room, self.label = left, room, label

    @property
    def sure(self) -> int:
        """As many letters as leave enough room to complete the label; the first is no hyphen."""
        return min(self.left, self.room) - ENOUGH if self.label else 0

    def within(self, depth: int) -> e.Expr:
        """Without a length that no token reaches, so that states are shared."""
        return host_name(min(self.left, depth + ENOUGH + 1), self.room, self.label)

    def meet(self, other: e.Expr) -> e.Expr | None:
        """A greatest length is one more bound on what is left; nothing is no string at all."""
        if isinstance(other, e.Complement) and other.item is ANY_BODY:
            return e.EMPTY
        if not isinstance(other, e.Repeat) or other.item is not ANY_CHARACTER:
            return None
        if other.hi is None:
            return None if other.lo else self
        shorter = host_name(min(self.left, other.hi), self.room, self.label)
        return e.both(shorter, e.repeat(ANY_CHARACTER, other.lo, None)) if other.lo else shorter

    def spell(self, letters: bytes) -> e.Expr:
        """The name with some letters more; what can be completed now could be all the way."""
        text, size = letters.decode().lower(), len(letters)
        if text[0] == "-" and not self.label:
            return e.EMPTY
        return host_name(self.left - size, self.room - size, _narrowed(self.label + text))

    def _derive(self, byte: int) -> e.Expr:
        if byte == _DOT:
            return host_name(self.left - 1) if self.nullable else e.EMPTY
        return self.spell(bytes((byte,))) if _ANY >> byte & 1 else e.EMPTY

    def candidates(self) -> Iterator[bytes]:
        """Some that are soon found, because the shortest is not, and longer ones."""
        room = min(self.left, self.room)
        if self.label.startswith(ACE):
            soon = [x.encode() for x in islice(mended(self.label.removeprefix(ACE), room), 16)]
        else:
            soon = [self._shortest()]
        for word in soon:
            yield word
            yield (word + b"." + b"a" * LABEL)[: self.left]

    def _first(self) -> int:
        if self.sure > 0:
            return _ANY | self.nullable << _DOT
        return sum(c for c in self._grain() if self.derive(next(e.bits(c))) is not e.EMPTY)

    def _partition(self) -> tuple[int, ...]:
        return tuple(c for c in self._grain() if c & self.first)

    def _grain(self) -> tuple[int, ...]:
        return (*_CASES, *_SINGLE) if self.label.startswith(ACE) else _CELLS

    def _shortest(self) -> bytes:
        return _ending(self.label, min(self.left, self.room)) or b""


def host_name(left: int = NAME, room: int = LABEL, label: str = "") -> e.Expr:
    """The node, EMPTY if nothing completes it."""
    reach = min(left, room)
    if reach < 0 or (reach < ENOUGH and _ending(label, reach) is None):
        return e.EMPTY
    return e.intern((HostName, left, room, label), HostName, left, room, label)


def _narrowed(label: str) -> str:
    if label.startswith(ACE) or ACE.startswith(label):
        return label
    return "-" if label[-1] == "-" else "a"


def _ending(label: str, room: int) -> bytes | None:
    """The fewest characters, at most `room`, that complete a label; None if there are none."""
    if label.startswith(ACE):
        found = completion(label.removeprefix(ACE), room)
        return None if found is None else found.encode()
    if label[-1:] not in ("", "-"):
        return b""
    return b"a" if room else None
