"""JSON numbers in canonical form: one text for each value, bounded in length.

An integral value is written as an integer without fraction or exponent, up to 320 digits (every
double fits), zero without a sign. Any other value is written as Python's `repr` does: decimal
digits without trailing zeros (at most 16 before and 20 after the point) where the magnitude is at
least 1e-4, else one digit, at most 16 more, and an exponent from e-05 to e-324. Comparison and
divisibility are of exact decimals, never of rounded doubles.
"""

from __future__ import annotations

import math
from decimal import Context, Decimal, localcontext

from tooluse.grammar import expr as e
from tooluse.grammar.memory import remembered

MAX_INTEGER_DIGITS = 320
MAX_WHOLE_DIGITS = 16
MAX_FRACTION_DIGITS = 20
SMALLEST_PLAIN = Decimal("0.0001")
EXPONENTS = range(5, 325)

_MINUS = e.literal(b"-")
_POINT = e.literal(b".")


def _digits(lo: int, hi: int) -> e.Expr:
    return e.byte_class((1 << (49 + hi)) - (1 << (48 + lo)))


_DIGIT = _digits(0, 9)
_DIGITS = e.repeat(_DIGIT, 0, None)


PRECISE = Context(prec=2 * MAX_INTEGER_DIGITS)


def canonical_number(value: int | float) -> str:
    """The canonical text of a finite number."""
    if isinstance(value, float) and not value.is_integer():
        return repr(value)
    return str(int(value))


def exact(value: int | float) -> Decimal:
    """The value that the canonical text of a number states."""
    return Decimal(canonical_number(value))


def _fraction(limit: int) -> e.Expr:
    return e.sequence(e.repeat(_DIGIT, 0, limit - 1), _digits(1, 9))


def _whole(lo: int, hi: int) -> e.Expr:
    """Integers lo..hi, 0 <= lo, as digits without leading zeros."""
    if lo > hi:
        return e.EMPTY
    if lo == 0:
        return e.choice(e.literal(b"0"), _whole(1, hi))
    first, last = str(lo), str(hi)
    if len(first) == len(last):
        return _same_length(first, last)
    parts = []
    start = len(first) if lo == 10 ** (len(first) - 1) else len(first) + 1
    stop = len(last) if hi == 10 ** len(last) - 1 else len(last) - 1
    if start > len(first):
        parts.append(_same_length(first, "9" * len(first)))
    if start <= stop:
        parts.append(e.sequence(_digits(1, 9), e.repeat(_DIGIT, start - 1, stop - 1)))
    if stop < len(last):
        parts.append(_same_length("1" + "0" * (len(last) - 1), last))
    return e.choice(*parts)


def _same_length(lo: str, hi: str) -> e.Expr:
    """Digit strings from lo to hi, all of one length."""
    shared = 0
    while shared < len(lo) and lo[shared] == hi[shared]:
        shared += 1
    prefix = e.literal(lo[:shared].encode())
    if shared == len(lo):
        return prefix
    low, high = int(lo[shared]), int(hi[shared])
    least, most = lo[shared + 1 :], hi[shared + 1 :]
    parts = []
    if least.strip("0"):
        parts.append(e.then(_digits(low, low), _above(least)))
        low += 1
    if most.strip("9"):
        parts.append(e.then(_digits(high, high), _below(most)))
        high -= 1
    if low <= high:  # with any digits after them
        parts.append(e.then(_digits(low, high), e.repeat(_DIGIT, len(most), len(most))))
    return e.then(prefix, e.choice(*parts))


def _above(lo: str) -> e.Expr:
    """Digit strings of the length of `lo` that are at least `lo`."""
    return _differing(lo, True, None, e.EPSILON)


def _below(hi: str) -> e.Expr:
    """Digit strings of the length of `hi` that are at most `hi`."""
    return _differing(hi, False, None, e.EPSILON)


def _beyond(digits: str) -> e.Expr:
    """Fractions greater than `digits` (any length, compared as decimals)."""
    return _differing(digits, True, _DIGITS, e.sequence(_DIGIT, _DIGITS))


def _short_of(digits: str) -> e.Expr:
    """Fractions less than `digits`."""
    return _differing(digits, False, _DIGITS, e.EMPTY, e.EPSILON)


def _differing(
    digits: str, higher: bool, free: e.Expr | None, same: e.Expr, shorter: e.Expr = e.EMPTY
) -> e.Expr:
    """Digit strings that begin like `digits` up to a higher (or lower) digit.

    Beyond that digit they are `free` (None: as long as `digits`). Those that do not differ end with
    `same` or, in the middle of `digits`, with `shorter`.
    """
    for rest, digit in enumerate(reversed(digits)):
        other = _digits(int(digit) + 1, 9) if higher else _digits(0, int(digit) - 1)
        tail = e.repeat(_DIGIT, rest, rest) if free is None else free
        same = e.choice(shorter, e.then(other, tail), e.then(e.literal(digit.encode()), same))
    return same


def _split(bound: Decimal) -> tuple[int, str]:
    """Whole part and fraction digits (without trailing zeros) of a bound >= 0."""
    whole = int(bound)
    sign_free = f"{bound - whole:f}"
    return whole, sign_free.partition(".")[2].rstrip("0")


def _decimals(lo: Decimal, lo_open: bool, hi: Decimal, hi_open: bool, limit: int) -> e.Expr:
    """Numbers lo..hi (0 <= lo) that are not integral, in plain decimal form."""
    low, low_digits = _split(lo)
    high, high_digits = _split(hi)
    free = _fraction(limit)
    at_low = _beyond(low_digits)
    if low_digits and not lo_open:
        at_low = e.choice(at_low, e.literal(low_digits.encode()))
    at_high = _short_of(high_digits)
    if high_digits and not hi_open:
        at_high = e.choice(at_high, e.literal(high_digits.encode()))
    if low > high or lo > hi:
        return e.EMPTY

    def at(whole: int, digits: e.Expr) -> e.Expr:
        return e.sequence(e.literal(str(whole).encode()), _POINT, e.group(digits))

    if low == high:
        return at(low, e.both(free, at_low, at_high))
    return e.choice(
        at(low, e.both(free, at_low)) if low_digits or low == 0 else at(low, free),
        e.sequence(_whole(low + 1, high - 1), _POINT, free),
        at(high, e.both(free, at_high)),
    )


_LARGEST_PLAIN = Decimal(10**MAX_WHOLE_DIGITS)


def _tiny(lo: Decimal, lo_open: bool, hi: Decimal, hi_open: bool) -> e.Expr:
    """Numbers lo..hi with 0 < value < 1e-4, in exponent form."""
    hi, hi_open = (SMALLEST_PLAIN, True) if hi >= SMALLEST_PLAIN else (hi, hi_open)
    return e.EMPTY if hi <= 0 or lo > hi else _exponential(lo, lo_open and lo > 0, hi, hi_open)


@remembered(256)
def _exponential(lo: Decimal, lo_open: bool, hi: Decimal, hi_open: bool) -> e.Expr:
    parts = []
    free: list[bytes] = []
    any_mantissa = _mantissa(Decimal(1), False, Decimal(10), True)
    for exponent in EXPONENTS:
        scale = Decimal(10) ** exponent
        below, above = lo * scale, hi * scale
        if above < 1 or below >= 10:
            continue
        suffix = b"e-%02d" % exponent
        if below < 1 and above >= 10:
            free.append(suffix)
            continue
        bottom = (below, lo_open) if below >= 1 else (Decimal(1), False)
        top = (above, hi_open) if above < 10 else (Decimal(10), True)
        parts.append(e.sequence(_mantissa(*bottom, *top), e.literal(suffix)))
    parts.append(e.sequence(any_mantissa, e.choice(*[e.literal(x) for x in free])))
    return e.choice(*parts)


def _mantissa(lo: Decimal, lo_open: bool, hi: Decimal, hi_open: bool) -> e.Expr:
    whole = _whole(*_integers_between(lo, lo_open, hi, hi_open))
    return e.choice(whole, _decimals(lo, lo_open, hi, hi_open, 16))


def _integers_between(lo: Decimal, lo_open: bool, hi: Decimal, hi_open: bool) -> tuple[int, int]:
    low, high = math.ceil(lo), math.floor(hi)
    return low + (lo_open and low == lo), high - (hi_open and high == hi)


@remembered(4096)
def numbers(
    lo: Decimal | None = None,
    lo_open: bool = False,
    hi: Decimal | None = None,
    hi_open: bool = False,
    integral: bool = False,
) -> e.Expr:
    """The numbers from lo to hi; an open bound does not belong. `integral`: integers alone."""
    with localcontext(PRECISE):
        return _numbers(lo, lo_open, hi, hi_open, integral)


def _numbers(
    lo: Decimal | None, lo_open: bool, hi: Decimal | None, hi_open: bool, integral: bool
) -> e.Expr:
    infinity = Decimal(10) ** MAX_INTEGER_DIGITS
    low, low_open = (-infinity, True) if lo is None or lo <= -infinity else (lo, lo_open)
    high, high_open = (infinity, True) if hi is None or hi >= infinity else (hi, hi_open)
    zero = Decimal(0)
    parts = [_positive(max(low, zero), low_open and low >= 0, high, high_open, integral)]
    if low < 0:
        mirrored = _positive(max(-high, zero), high_open or high >= 0, -low, low_open, integral)
        parts.append(e.sequence(_MINUS, mirrored))
    return e.choice(*parts)


def _positive(lo: Decimal, lo_open: bool, hi: Decimal, hi_open: bool, integral: bool) -> e.Expr:
    if hi < 0:
        return e.EMPTY
    whole = _whole(*_integers_between(lo, lo_open, hi, hi_open))
    if integral:
        return whole
    plain_lo, plain_lo_open = (SMALLEST_PLAIN, False) if lo < SMALLEST_PLAIN else (lo, lo_open)
    plain_hi, plain_hi_open = (_LARGEST_PLAIN, True) if hi > _LARGEST_PLAIN else (hi, hi_open)
    plain = _decimals(plain_lo, plain_lo_open, plain_hi, plain_hi_open, MAX_FRACTION_DIGITS)
    return e.choice(whole, plain, _tiny(lo, lo_open, hi, hi_open))


NUMBER = numbers()
INTEGER = numbers(integral=True)
