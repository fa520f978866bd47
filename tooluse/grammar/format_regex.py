"""Regular expressions as a language: Pattern of ECMA-262 (2020), section 21.2.1, with the u flag.

That grammar is not regular: groups nest, a back-reference needs its group, names are unique, the
ends of a range and of a count stand in order. So what may follow is a node that remembers what
stands before: `_Rest` between two terms, `_Class` within brackets, and an owner of a captured text
where one place is compared with another. Every such state can still be completed.

`REGEX_LIMIT` says which patterns are no words all the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from tooluse.grammar import expr as e
from tooluse.grammar import unicode_classes as uc
from tooluse.grammar.lazy import Deferred, Lazy, capture
from tooluse.grammar.memory import remembered
from tooluse.grammar.regex_syntax import parse
from tooluse.grammar.regex_tree import Chars
from tooluse.grammar.strings import code_points, escape

REGEX_LIMIT = (
    "surrogates written as an escape on their own, and escapes in group names, are left out"
)

_SYNTAX = r"^$\.*+?()[]{}|"
_CONTROLS = {"f": 12, "n": 10, "r": 13, "t": 9, "v": 11}
_DIGITS = e.byte_class(0x3FF << 0x30)


def _text(text: str) -> e.Expr:
    return e.literal(escape(text))


def _one_of(texts: str) -> e.Expr:
    return e.choice(*[_text(text) for text in texts])


def _numerals(lo: int, hi: int, width: int, base: int) -> e.Expr:
    """Numbers from lo to hi, written with `width` digits; hexadecimal digits in either case."""
    if (lo, hi) == (0, base**width - 1):
        return e.repeat(_digits(0, base - 1), width, width)
    unit = base ** (width - 1)
    first, last = lo // unit, hi // unit
    if first == last:
        return e.sequence(_digits(first, last), _numerals(lo % unit, hi % unit, width - 1, base))
    ways = [
        e.sequence(_digits(first, first), _numerals(lo % unit, unit - 1, width - 1, base)),
        e.sequence(_digits(last, last), _numerals(0, hi % unit, width - 1, base)),
    ]
    if last - first > 1:
        rest = e.repeat(_digits(0, base - 1), width - 1, width - 1)
        ways.append(e.sequence(_digits(first + 1, last - 1), rest))
    return e.choice(*ways)


@remembered(None)
def _digits(lo: int, hi: int) -> e.Expr:
    return _one_of("".join(f"{d:x}{d:X}" for d in range(lo, hi + 1)))


def _at_least(least: int, base: int, widest: int | None) -> e.Expr:
    """Numbers of at least `least`, with any leading zeros; up to `widest` if there is a bound."""
    width = len(f"{least:x}" if base == 16 else str(least))
    ways = []
    if widest is None:
        longer = [_digits(1, base - 1), e.repeat(_digits(0, base - 1), width, None)]
        ways = [_numerals(least, base**width - 1, width, base), e.sequence(*longer)]
    else:
        for w in range(width, len(f"{widest:x}") + 1):
            lo, hi = max(least, base ** (w - 1) if w > 1 else 0), min(widest, base**w - 1)
            if lo <= hi:
                ways.append(_numerals(lo, hi, w, base))
    return e.sequence(e.repeat(_text("0"), 0, None), e.choice(*ways))


@remembered(256)
def _escaped(least: int, in_class: bool, low_surrogates: bool) -> e.Expr:
    """Escapes, without the backslash, of code points from `least` on; not `\\0`."""
    ways = [_text(letter) for letter, point in _CONTROLS.items() if point >= least]
    ways += [_text(c) for c in _SYNTAX + "/" if ord(c) >= least]
    if in_class:
        ways += [_text(c) for c, point in (("b", 8), ("-", 0x2D)) if point >= least]
    letters = "".join(chr(0x40 + n) + chr(0x60 + n) for n in range(max(least, 1), 27))
    if letters:
        ways.append(e.sequence(_text("c"), _one_of(letters)))
    if least <= 0xFF:
        ways.append(e.sequence(_text("x"), _numerals(least, 0xFF, 2, 16)))
    for lo, hi in ((0, 0xDFFF if low_surrogates else 0xDBFF), (0xE000, 0xFFFF)):
        if least <= hi:
            ways.append(e.sequence(_text("u"), _numerals(max(lo, least), hi, 4, 16)))
    ways.append(_surrogates(max(least, 0x10000)))
    braced = _at_least(least, 16, uc.LAST)
    return e.choice(*ways, e.sequence(_text("u{"), braced, _text("}")))


def _surrogates(least: int) -> e.Expr:
    """Pairs of escapes, without the first backslash, for code points from `least` on."""
    high, low = 0xD800 + (least - 0x10000 >> 10), 0xDC00 + (least & 0x3FF)
    middle, u = _text("\\u"), _text("u")
    ways = [e.sequence(u, _numerals(high, high, 4, 16), middle, _numerals(low, 0xDFFF, 4, 16))]
    if high < 0xDBFF:
        higher, any_low = _numerals(high + 1, 0xDBFF, 4, 16), _numerals(0xDC00, 0xDFFF, 4, 16)
        ways.append(e.sequence(u, higher, middle, any_low))
    return e.choice(*ways)


def _character(least: int, without: str, in_class: bool, low_surrogates: bool = True) -> e.Expr:
    """A code point from `least` on: itself unless in `without`, or escaped; not `\\0`."""
    points = uc.negate(uc.normalize((ord(c), ord(c)) for c in without))
    raw = code_points(list(uc.intersect(points, ((least, uc.LAST),))))
    return e.choice(raw, e.sequence(_text("\\"), _escaped(least, in_class, low_surrogates)))


class _Properties(Lazy):
    """What stands between the braces of `\\p{…}`."""

    __slots__ = ()

    def unfold(self) -> e.Expr:
        return e.choice(*map(_text, uc.property_names()))

    def _shortest(self) -> bytes:
        return b"L"


_PROPERTIES = _Properties()


@remembered(None)
def _class_escape() -> e.Expr:
    """`\\d` and the like."""
    named = e.sequence(_one_of("pP"), _text("{"), _PROPERTIES, _text("}"))
    return e.sequence(_text("\\"), e.choice(_one_of("dDsSwW"), named))


@remembered(None)
def _name() -> e.Expr:
    start = uc.unicode_property("ID_Start") or ()
    later = uc.unicode_property("ID_Continue") or ()
    extra = ((0x24, 0x24), (0x5F, 0x5F))
    joiners = ((0x200C, 0x200D),)
    first = code_points(list(uc.normalize((*start, *extra))))
    return e.sequence(
        first, e.repeat(code_points(list(uc.normalize((*later, *extra, *joiners)))), 0, None)
    )


@dataclass(frozen=True)
class _State:
    """What matters of the text before: groups still open (may each be repeated?), names given and
    names still wanted, capturing groups so far and the highest back-reference past that number,
    and whether a digit would join a number that stands right before."""

    open: tuple[bool, ...] = ()
    names: frozenset[bytes] = frozenset()
    wanted: frozenset[bytes] = frozenset()
    groups: int = 0
    highest: int = 0
    after_number: bool = False

    def group(self, repeatable: bool, capturing: bool = False) -> _State:
        return replace(
            self,
            open=(*self.open, repeatable),
            groups=self.groups + capturing,
            after_number=False,
        )


class _Rest(Deferred):
    """What may follow a whole number of terms."""

    __slots__ = ("state",)

    def __init__(self, state: _State) -> None:
        complete = not state.open and not state.wanted and state.highest <= state.groups
        super().__init__(complete)
        self.state = state

    def make(self) -> e.Expr:
        """The terms, each followed by the rest to which it leads."""
        return e.choice(*self._terms())

    def _terms(self) -> list[e.Expr]:
        state = self.state
        here = _rest(replace(state, after_number=False))
        barred = _SYNTAX + ("0123456789" if state.after_number else "")
        atom = e.choice(_character(0, barred, False), _text("."), _class_escape())
        number = _rest(replace(state, after_number=True))
        terms = [
            e.sequence(e.choice(_one_of("^$|"), _text("\\b"), _text("\\B")), here),
            e.sequence(atom, _quantified(here)),
            e.sequence(_text("\\0"), _quantified(here, number)),
            e.sequence(_text("["), e.choice(_text("^"), e.EPSILON), _in_class(here, True)),
            e.sequence(_text("("), _rest(state.group(True, capturing=True))),
            e.sequence(_text("(?:"), _rest(state.group(True))),
            e.sequence(
                e.choice(*map(_text, ("(?=", "(?!", "(?<=", "(?<!"))), _rest(state.group(False))
            ),
            e.sequence(_text("\\"), capture(_first_digits(), b"", _BackReference(state))),
            e.sequence(_text("\\k<"), capture(_name(), b"", _NamedReference(state))),
        ]
        taken = e.choice(*map(e.literal, state.names))
        fresh = e.both(_name(), e.complement(taken)) if state.names else _name()
        terms.append(e.sequence(_text("(?<"), capture(fresh, b"", _GroupName(state))))
        if state.open:
            closed = _rest(replace(state, open=state.open[:-1], after_number=False))
            terms.append(e.sequence(_text(")"), _quantified(closed) if state.open[-1] else closed))
        return terms

    def _shortest(self) -> bytes:
        state = self.state
        named = b"".join(b"(?<" + name + b">)" for name in sorted(state.wanted))
        missing = max(0, state.highest - state.groups - len(state.wanted))
        return b")" * len(state.open) + named + b"()" * missing


def _rest(state: _State) -> e.Expr:
    if state.highest <= state.groups:
        state = replace(state, highest=0)
    return e.intern((_Rest, state), _Rest, state)


@remembered(None)
def _first_digits() -> e.Expr:
    return e.sequence(e.byte_class(0x3FE << 0x30), e.repeat(_DIGITS, 0, 2))


def _quantified(rest: e.Expr, bare: e.Expr | None = None) -> e.Expr:
    """A quantifier and `rest`, or no quantifier and `bare`, which is `rest` if not given."""
    lazy = e.choice(_text("?"), e.EPSILON)
    counted = e.sequence(_text("{"), capture(e.repeat(_DIGITS, 1, 1000), b"", _Count(rest)))
    return e.choice(e.sequence(_one_of("*+?"), lazy, rest), counted, rest if bare is None else bare)


class _Owner:
    """Reads a text; what follows it is never empty."""

    follow = e.ALL_BYTES

    def after(self, text: bytes) -> e.Expr:
        raise NotImplementedError

    def shortest_after(self, unit: e.Expr, text: bytes) -> bytes:
        word = e.shortest(unit)
        return word + e.shortest(self.after(text + word))


@dataclass(frozen=True)
class _Count(_Owner):
    """`{n}`, `{n,}` or `{n,m}` with m of at least n, after `{`."""

    rest: e.Expr

    def after(self, text: bytes) -> e.Expr:
        end = e.sequence(_text("}"), e.choice(_text("?"), e.EPSILON), self.rest)
        most = e.intern((_CountEnd, text, end), _CountEnd, text, end)
        return e.choice(end, e.sequence(_text(","), most))


class _CountEnd(Lazy):
    """Nothing or a number not less than `least`, then `end`. Made once the comma is there."""

    __slots__ = ("end", "least")

    def __init__(self, least: bytes, end: e.Expr) -> None:
        super().__init__()
        self.least, self.end = least, end

    def unfold(self) -> e.Expr:
        number = _at_least(int(self.least), 10, None)
        return e.sequence(e.choice(e.EPSILON, number), self.end)

    def _shortest(self) -> bytes:
        return e.shortest(self.end)


@dataclass(frozen=True)
class _BackReference(_Owner):
    state: _State

    def after(self, text: bytes) -> e.Expr:
        state = replace(self.state, highest=max(self.state.highest, int(text)), after_number=False)
        return _quantified(_rest(state), _rest(replace(state, after_number=True)))


@dataclass(frozen=True)
class _NamedReference(_Owner):
    state: _State

    def after(self, text: bytes) -> e.Expr:
        wanted = self.state.wanted | ({text} - self.state.names)
        state = replace(self.state, wanted=wanted, after_number=False)
        return e.sequence(_text(">"), _quantified(_rest(state)))


@dataclass(frozen=True)
class _GroupName(_Owner):
    state: _State

    def after(self, text: bytes) -> e.Expr:
        state = self.state.group(True, capturing=True)
        given = replace(state, names=state.names | {text}, wanted=state.wanted - {text})
        return e.sequence(_text(">"), _rest(given))


class _Class(Lazy):
    """What may follow within brackets: `fresh` where a hyphen is a character like any other,
    `after_number` where a digit would join `\\0`."""

    __slots__ = ("after_number", "fresh", "rest")

    def __init__(self, rest: e.Expr, fresh: bool, after_number: bool) -> None:
        super().__init__()
        self.rest, self.fresh, self.after_number = rest, fresh, after_number

    def unfold(self) -> e.Expr:
        end = e.sequence(_text("]"), _quantified(self.rest))
        later = _in_class(self.rest, False)
        barred = "\\]" + "-" * (not self.fresh) + "0123456789" * self.after_number
        single = _character(0, barred, True)
        zero = e.choice(_in_class(self.rest, False, True), _RangeStart(self.rest).after(b"\\\\0"))
        ways = [
            end,
            e.sequence(e.choice(single, _class_escape()), later),
            e.sequence(_text("\\0"), zero),
            # After an escaped high surrogate a low one would be half of a pair.
            capture(_character(0, barred, True, False), b"", _RangeStart(self.rest)),
        ]
        return e.choice(*ways, *([] if self.fresh else [e.sequence(_text("-"), end)]))

    def _shortest(self) -> bytes:
        return b"]" + e.shortest(self.rest)


def _in_class(rest: e.Expr, fresh: bool, after_number: bool = False) -> e.Expr:
    return e.intern((_Class, rest, fresh, after_number), _Class, rest, fresh, after_number)


@dataclass(frozen=True)
class _RangeStart(_Owner):
    """The first end of a range; the other one must not be less."""

    rest: e.Expr

    def after(self, text: bytes) -> e.Expr:
        end = e.intern((_RangeEnd, text, self.rest), _RangeEnd, text, self.rest)
        return e.sequence(_text("-"), end)


class _RangeEnd(Lazy):
    """A member not less than `start`, then more of the class. Made once the hyphen is there."""

    __slots__ = ("rest", "start")

    def __init__(self, start: bytes, rest: e.Expr) -> None:
        super().__init__()
        self.start, self.rest = start, rest

    def unfold(self) -> e.Expr:
        least = _point(self.start)
        later = e.sequence(_character(least, "\\]", True), _in_class(self.rest, True))
        if least > 0:
            return later
        return e.choice(later, e.sequence(_text("\\0"), _in_class(self.rest, True, True)))

    def _shortest(self) -> bytes:
        return self.start + b"]" + e.shortest(self.rest)


def _point(text: bytes) -> int:
    """The code point that a class member, given as canonical JSON text, stands for."""
    member = str(json.loads(b'"' + text + b'"'))
    if len(member) == 1:
        return ord(member)
    node = parse(f"[{member}]")
    assert isinstance(node, Chars)
    return node.ranges[0][0]


def regular_expression() -> e.Expr:
    """The string bodies that hold a pattern, but for those in `REGEX_LIMIT`."""
    return _rest(_State())
