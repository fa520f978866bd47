"""The numbers that a text says: digits, words, and amounts in another unit than they are asked in.

"Half an hour" says 30 to what counts minutes and 1800 to what counts seconds; "two kilos" says 2
and 2000. Everything that may be meant is found: a decoder that may only write one of these numbers
can't make up another one, and still has to choose. Digits that can be read in several ways are
found in all of them: "4 200 guests" are 4200 of them, or 200 at table 4.
"""

from __future__ import annotations

import math
import re
import sys
from functools import lru_cache

ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
WORDS: dict[str, float] = {
    **{word: value for value, word in enumerate(ONES)},
    **{word: 10 * value for value, word in enumerate(TENS) if word},
}
NAMED = {
    "a dozen": 12, "half a dozen": 6, "a couple": 2, "a pair": 2, "both": 2, "once": 1, "twice": 2,
    "single": 1, "just me": 1, "half": 0.5, "a half": 0.5, "a quarter": 0.25, "quarter": 0.25,
    "three quarters": 0.75, "a": 1, "an": 1, "no": 0, "none": 0, "nobody": 0, "thrice": 3,
    "myself": 1, "alone": 1, "½": 0.5, "¼": 0.25, "¾": 0.75,
    "last": 1, "past": 1, "next": 1, "per": 1, "this": 1, "every": 1, "the": 1, "full": 1,
}  # fmt: skip
# Of these, a number says nothing unless a unit follows: "an hour", "the last hour".
WITH_UNIT = {"a", "an", "last", "past", "next", "per", "this", "every", "the", "full"}
SCALES = {"hundred": 100, "thousand": 1000, "k": 1000, "grand": 1000, "million": 1_000_000}
SCALES["billion"] = 1_000_000_000
# Seconds of the units of time, and what one of another unit is in smaller ones.
TIMES = {
    "second": 1, "sec": 1, "s": 1, "minute": 60, "min": 60, "m": 60, "hour": 3600, "hr": 3600,
    "h": 3600, "day": 86400, "night": 86400, "week": 604800, "fortnight": 1209600,
    "weekend": 172800,
}  # fmt: skip
MONTHS = {"month": 1, "quarter": 3, "year": 12}
SMALLER = {
    "kilo": 1000, "kg": 1000, "kilogram": 1000, "g": 0.001, "gram": 0.001, "litre": 1000,
    "liter": 1000, "l": 1000, "metre": 100, "meter": 100, "m": 100, "km": 1000, "percent": 0.01,
    "euro": 100, "dollar": 100, "pound": 100, "gb": 1024, "tb": 1024, "decade": 10,
}  # fmt: skip
# Digits with what may stand between them, a blank only before three.
_DIGITS = r"\d+(?:[.,]\d+|[ '’_]\d{3}(?!\d))*(?:e[+-]?\d{1,3}(?![.,]?\w))?"
_LITERAL = re.compile(r"\d*\.?\d+(?:e[+-]?\d+)?")
_GROUPED = re.compile(  # 1,250.50 and 1.250,50; 12,34,567 is Indian
    r"(?P<whole>[1-9]\d{0,2}(?P<sep>[.,'’_ ])\d{3}(?:(?P=sep)\d{3})*)"
    r"(?:(?!(?P=sep))[.,](?P<rest>\d+))?|(?P<indian>[1-9]\d?(?:,\d\d)+,\d{3})"
)
_LONGEST = 5  # groups of three digits with blanks between them that are read as one number
_DIGITS_LONGEST = 400  # the largest number that a float holds has 309 digits
_BLANKS = str.maketrans(dict.fromkeys("\xa0\u2009\u202f", " "))
_ONE, _TEN = "|".join(ONES[1:10]), "|".join(TENS[2:])
_WORD = "|".join([*TENS[2:], *sorted(ONES, key=len, reverse=True)])
_SCALE = "hundred|thousand|million|billion"
_BELOW = rf"(?:(?:{_TEN})(?:[ -](?:{_ONE})\b)?|{'|'.join(sorted(ONES, key=len, reverse=True))})"
# What comes after a scale; it is another number where a scale as large follows it.
_AND, _NEW = r"(?: and)?[ -]", rf"\b(?!-(?:{_ONE})\b)(?![ -](?:{_SCALE})\b)"
_HUNDREDS = (
    rf"(?:{_BELOW}|a(?=[ -](?:{_SCALE})\b))"
    rf"(?:[ -]hundred\b(?:{_AND}{_BELOW}\b(?!-(?:{_ONE})\b)(?![ -]hundred\b))?)?"
)
_THOUSANDS = rf"{_HUNDREDS}(?:[ -]thousand\b(?:{_AND}{_HUNDREDS}{_NEW})?)?"
_SPELLED = rf"{_THOUSANDS}(?:[ -](?:million|billion)\b(?:{_AND}{_THOUSANDS}{_NEW})?){{0,2}}"
_PHRASES = "|".join(name for name in NAMED if " " in name)  # before the words that they begin with
_NAMES = "|".join(sorted(map(re.escape, NAMED), key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?P<digits>{_DIGITS})|(?<!\w)(?:(?:(?P<phrase>{_PHRASES})|(?P<spelled>{_SPELLED}))\b"
    rf"|(?P<name>{_NAMES})(?!\w))"
)
_BEFORE = re.compile(
    r"(?P<sign>(?<!\w)[-−–][$€£]?|\b(?:minus|negative) )?(?P<point>(?<![\w.,])\.)?\Z"
)
_HOURS_AND = re.compile(
    rf"\b(?P<hours>\d{{1,2}}|an?|{_WORD}) ?(?:h|hours?|hrs?)(?: and)?"
    rf" ?(?P<minutes>\d{{1,2}}|{_SPELLED})"
)
_AFTER = re.compile(
    r"(?P<half>(?: and)? (?:a half|½|1/2)|[½])?[\s-]*(?:of )?(?:an? |the )?"
    r"(?:whole |full |single )?(?P<unit>[a-zäé]+)?"
    r"(?P<more> and a half| and a quarter)?",
    re.IGNORECASE,
)


@lru_cache(1)  # every argument of every tool of a prompt asks for the same text
def numbers_said(text: str) -> tuple[float, ...]:
    """Every number that the text may say, in order, whole ones as int."""
    lower = text.lower().translate(_BLANKS)
    found: dict[float, None] = {}
    for match in _NUMBER.finditer(lower):
        after = _AFTER.match(lower, match.end())
        unit = (after["unit"] or "") if after else ""
        bare = match["name"] in WITH_UNIT
        for value in _values(match):
            more = after["more"] if after else None
            away = -1 if value < 0 else 1
            value += 0.5 * away if after and after["half"] else 0
            amount = value + (0 if not more else 0.25 * away if "quarter" in more else 0.5 * away)
            units = _in_units(amount, unit)
            said = [] if bare else [amount] if units or not more else [value, amount]
            found.update(dict.fromkeys([*said, *units]))
    for match in _HOURS_AND.finditer(lower):
        hours, minutes = (_plain(match[name]) for name in ("hours", "minutes"))
        found.update(dict.fromkeys((60 * hours + minutes, 3600 * hours + 60 * minutes)))
    return tuple(int(value) if value == int(value) else value for value in found)


def _values(match: re.Match[str]) -> list[float]:
    before = _BEFORE.search(match.string, max(0, match.start() - 12), match.start())
    sign, point = (before["sign"], before["point"] or "") if before else (None, "")
    named = match["phrase"] or match["name"]
    if named:
        values = [NAMED[named]]
        values += [100 * value for value in values if 0 < value < 1]  # "half": 50 %
    else:
        spelled = match["spelled"]
        values = [_spelled(spelled)] if spelled else _read(point + match["digits"])
    values = [value for value in values if value <= sys.float_info.max]
    return [*(-value for value in values), *values] if sign else values


def _read(digits: str) -> list[float]:
    """The readings of digits, among them those of neighbours with blanks between them as one."""
    groups = digits.split(" ")
    found = []
    for start, group in enumerate(groups):
        for end in range(min(start + _LONGEST, len(groups)), start + 1, -1):
            found += _joined(" ".join(groups[start:end]))
        found += _readings(group)
    return found


def _readings(digits: str) -> list[float]:
    """The readings of digits without blanks: as one number, and as several."""
    found = [_number(digits)] if _LITERAL.fullmatch(digits) else []
    found += _joined(digits)
    if re.fullmatch(r"\d+,\d+", digits):  # 4,5
        found.append(_number(digits.replace(",", ".")))
    if re.fullmatch(r"\d,\d0|[^.]+,\d{3}\.\d+", digits) and found:  # 4,50 and 1,250.50: no lists
        return found
    parts = re.split(r"[,'’_e+-]+", digits)
    if len(parts) > 1:
        return [*found, *(value for part in parts for value in _readings(part))]
    dotted = digits.split(".") if digits.count(".") > 1 or digits[0] == "." else []  # 5.12.2024
    return [*found, *(_number(part) for part in dotted if part)]


def _joined(digits: str) -> list[float]:
    """Groups of digits as one number, if they are grouped as people do."""
    grouped = _GROUPED.fullmatch(digits)
    if not grouped:
        return []
    whole = re.sub(r"\D", "", grouped["whole"] or grouped["indian"])
    return [_number(f"{whole}.{grouped['rest']}" if grouped["rest"] else whole)]


def _number(literal: str) -> float:
    """What digits say, exactly if they are whole; infinity for more than a float holds."""
    exact = literal.isdigit() and len(literal) <= _DIGITS_LONGEST
    return int(literal) if exact else float(literal)


def _plain(text: str) -> float:
    return float(text) if text.isdigit() else _spelled(text) or 1  # "an hour"


def _spelled(text: str) -> float:
    total = below = 0.0
    for word in re.split(r"[ -]", text):
        if word == "hundred":
            below = max(below, 1) * 100
        elif word in SCALES:
            scale = SCALES[word]  # "a thousand million", but "a million and two thousand"
            total = max(total + below, 1) * scale if total < scale else total + below * scale
            below = 0
        else:
            below += WORDS.get(word, 0)  # "a" and "and" add nothing
    return total + below


def _in_units(value: float, unit: str) -> list[float]:
    """An amount of a unit, in the other units that it may be asked for in."""
    one = unit if unit in TIMES or unit in SMALLER else unit.removesuffix("s")
    value = float(value)  # integers as large as floats can be divide to none
    found: list[float] = []
    if one in TIMES:
        seconds = value * TIMES[one]
        found += [seconds / size for size in (1, 60, 3600, 86400, 604800)]
    if one in MONTHS:
        months = value * MONTHS[one]
        found += [months, months / 12, months * 30, months / 12 * 365]
    if one in SMALLER:
        found += [value * SMALLER[one]]
    if one in SCALES:
        found += [value * SCALES[one]]
    if one in ("dozen", "pair", "couple"):
        found += [value * (12 if one == "dozen" else 2)]
    rounded = ((amount, round(amount, 2)) for amount in found)
    return [near for amount, near in rounded if math.isfinite(near) and math.isclose(near, amount)]
