"""`multipleOf`: number texts whose value is a multiple, as exact decimals.

`Multiple` counts digits modulo the divisor and is to be intersected with `numbers`; it has as many
states as the divisor is large. `Between` is for large divisors between bounds: its states are the
values written so far, and arithmetic tells whether a multiple can still be reached.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import Decimal, localcontext

from tooluse.grammar import expr as e
from tooluse.grammar.numbers import (
    EXPONENTS,
    MAX_INTEGER_DIGITS,
    MAX_WHOLE_DIGITS,
    PRECISE,
)


class Multiple(e.Expr):
    """What follows in a number text whose digits so far leave `rest` modulo `unit`.

    The value is a multiple of `unit` / 10**`places`; `seen` counts digits after the point, -1
    before it. The node knows divisibility alone: number syntax comes from intersecting it with
    `numbers`.
    """

    __slots__ = ("places", "rest", "seen", "unit")

    def __init__(self, unit: int, places: int, rest: int, seen: int) -> None:
        at_end = rest * 10 ** (places - max(seen, 0)) % unit == 0
        super().__init__(at_end, plain=False)
        self.unit, self.places, self.rest, self.seen = unit, places, rest, seen

    def _derive(self, byte: int) -> e.Expr:
        if 48 <= byte <= 57:
            if self.seen == self.places:
                return e.EMPTY
            rest = (self.rest * 10 + byte - 48) % self.unit
            seen = self.seen + 1 if self.seen >= 0 else -1
            return _multiple(self.unit, self.places, rest, seen)
        if byte == ord("-"):
            return self
        if byte == ord(".") and self.places:
            return _multiple(self.unit, self.places, self.rest, 0)
        return self._exponents() if byte == ord("e") else e.EMPTY

    def _exponents(self) -> e.Expr:
        room = self.places - max(self.seen, 0)
        return e.choice(
            *[
                e.literal(b"-%02d" % x)
                for x in EXPONENTS
                if x <= room and self.rest * 10 ** (room - x) % self.unit == 0
            ]
        )

    def _first(self) -> int:
        return sum(1 << b for b in b"0123456789-.e")

    def candidates(self) -> Iterator[bytes]:
        """Digits after which the value is a multiple, found by arithmetic, shortest first."""
        if self.seen >= 0:
            return
        unit = self.unit // math.gcd(self.unit, 10**self.places)
        for count in range(MAX_INTEGER_DIGITS):
            missing = -self.rest * 10**count % unit
            for value in (missing, missing + unit):  # the second where 0 is not to be written
                if value < 10**count:
                    yield b"%0*d" % (count, value) if count else b""

    def meet(self, other: e.Expr) -> e.Expr | None:
        """Multiples of both are multiples of the least common multiple."""
        if not isinstance(other, Multiple) or (self.rest, self.seen) != (0, -1):
            return None
        if (other.rest, other.seen) != (0, -1):
            return None
        places = max(self.places, other.places)
        mine = self.unit * 10 ** (places - self.places)
        theirs = other.unit * 10 ** (places - other.places)
        return multiple_of(Decimal(math.lcm(mine, theirs)).scaleb(-places, PRECISE))


def _multiple(unit: int, places: int, rest: int, seen: int) -> e.Expr:
    return e.intern((Multiple, unit, places, rest, seen), Multiple, unit, places, rest, seen)


def multiple_of(divisor: Decimal) -> e.Expr:
    """Number texts whose value is a multiple of `divisor` > 0, to be intersected with `numbers`."""
    return _multiple(*_unit(divisor), 0, -1)


def _unit(divisor: Decimal) -> tuple[int, int]:
    """`divisor` as an integer over the least power of ten."""
    _, digits, exponent = divisor.as_tuple()
    places = max(0, -int(exponent))
    unit = int("".join(map(str, digits))) * 10 ** max(0, int(exponent))
    while places and unit % 10 == 0:
        unit, places = unit // 10, places - 1
    return unit, places


class Between(e.Expr):
    """What follows in a number text without sign whose digits so far make the integer `value`.

    `limits`: the least and greatest value, the divisor and the decimal places, all values in units
    of the last place. `seen` counts digits after the point, -1 before it, -2 before any digit.
    """

    __slots__ = ("limits", "seen", "value")

    def __init__(self, limits: tuple[int, int, int, int], value: int, seen: int) -> None:
        lo, hi, unit, places = limits
        scaled = value * 10 ** (places - max(seen, 0))
        ended = seen == -1 or (seen > 0 and value % 10 > 0)
        super().__init__(ended and lo <= scaled <= hi and scaled % unit == 0)
        self.limits, self.value, self.seen = limits, value, seen

    def _derive(self, byte: int) -> e.Expr:
        places = self.limits[3]
        if byte == ord(".") and self.seen == -1 and places:
            return _between(self.limits, self.value, 0)
        if not 48 <= byte <= 57 or self.seen == places or (self.seen == -1 and self.value == 0):
            return e.EMPTY
        seen = -1 if self.seen < 0 else self.seen + 1
        return _between(self.limits, self.value * 10 + byte - 48, seen)

    def _first(self) -> int:
        return sum(1 << b for b in b"0123456789." if self.derive(b) is not e.EMPTY)

    def _shortest(self) -> bytes:
        return min(self.ends(), key=len)

    def ends(self) -> Iterator[bytes]:
        """Shortest rests by the number of digits before the point; none if nothing is left."""
        places = self.limits[3]
        if self.seen >= 0:
            yield from self._fractions(self.value, self.seen, b"")
            return
        written = len(str(self.value)) if self.seen == -1 else 0
        most = written if written and self.value == 0 else MAX_INTEGER_DIGITS
        for count in range(0 if written else 1, most - written + 1):
            scale = 10 ** (count + places)
            start = 10 ** (count - 1) if not written and count > 1 else 0
            low = self.value * 10**count + start
            top = (self.value + 1) * scale - 1
            found = self._least(low * 10**places, top, 10**places)
            if found is not None:
                yield self._digits(found // 10**places, written)
                return
            if places and written + count <= MAX_WHOLE_DIGITS:
                found = self._least(low * 10**places, top, 1)
                if found is not None:
                    whole = found // 10**places
                    head = self._digits(whole, written) + b"."
                    yield from self._fractions(whole, 0, head)

    def _digits(self, whole: int, written: int) -> bytes:
        return str(whole).encode()[written:]

    def _fractions(self, value: int, seen: int, head: bytes) -> Iterator[bytes]:
        """The shortest fraction that continues these digits."""
        places = self.limits[3]
        for count in range(0 if value % 10 and seen else 1, places - seen + 1):
            rest = 10 ** (places - seen - count)
            low = value * 10 ** (places - seen)
            found = self._least(low + (count > 0), low + 10 ** (places - seen) - 1, rest)
            if found is not None:
                digits = found // rest - value * 10**count
                yield head + (b"%0*d" % (count, digits) if count else b"")
                return

    def _least(self, low: int, top: int, step: int) -> int | None:
        """The least allowed multiple, of `step` too, from `low` to `top`."""
        lo, hi, unit, _ = self.limits
        unit = math.lcm(unit, step)
        found = -(-max(low, lo) // unit) * unit
        return found if found <= min(top, hi) else None


def _between(limits: tuple[int, int, int, int], value: int, seen: int) -> e.Expr:
    key = (Between, limits, value, seen)
    node = e.intern(key, Between, limits, value, seen)
    assert isinstance(node, Between)
    return node if any(True for _ in node.ends()) else e.EMPTY


def multiples_between(
    divisor: Decimal,
    lo: Decimal | None,
    lo_open: bool,
    hi: Decimal | None,
    hi_open: bool,
    integral: bool,
) -> e.Expr:
    """The number texts from lo to hi that are multiples of `divisor` >= 1."""
    unit, places = _unit(divisor)
    if integral:
        unit, places = math.lcm(unit, 10**places) // 10**places, 0
    most = 10 ** (MAX_INTEGER_DIGITS + places) - 1
    with localcontext(PRECISE):
        least = -most if lo is None else math.ceil(scaled := lo.scaleb(places))
        least += lo is not None and lo_open and least == scaled
        greatest = most if hi is None else math.floor(scaled := hi.scaleb(places))
        greatest -= hi is not None and hi_open and greatest == scaled
    positive = _between((max(least, 0), min(greatest, most), unit, places), 0, -2)
    negative = _between((max(-greatest, 1), min(-least, most), unit, places), 0, -2)
    return e.choice(positive, e.sequence(e.literal(b"-"), negative))
