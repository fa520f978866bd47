"""The numbers that a text says: digits, words, and amounts in another unit than they are asked in.

"Half an hour" says 30 to what counts minutes and 1800 to what counts seconds; "two kilos" says 2
and 2000. Everything that may be meant is found: a decoder that may only write one of these numbers
can't make up another one, and still has to choose.
"""

from __future__ import annotations

import re
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
    "myself": 1, "alone": 1, "the two": 2, "us two": 2, "½": 0.5, "¼": 0.25, "¾": 0.75,
    "last": 1, "past": 1, "next": 1, "per": 1, "this": 1, "every": 1, "the": 1, "full": 1,
}  # fmt: skip
# Of these, a number says nothing unless a unit follows: "an hour", "the last hour".
WITH_UNIT = {"a", "an", "last", "past", "next", "per", "this", "every", "the", "full"}
SCALES = {"hundred": 100, "thousand": 1000, "k": 1000, "grand": 1000, "million": 1_000_000}
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
_DIGITS = r"\d{1,3}(?:[,'’ ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_WORD = "|".join([*TENS[2:], *sorted(ONES, key=len, reverse=True)])
_SPELLED = (
    rf"(?:(?:{_WORD}|a)[ -]hundred(?: and)? ?)?(?:{_WORD})(?:[ -](?:{_WORD}))?"
    rf"|(?:{_WORD}|a) (?:hundred|thousand)"
)
_PHRASES = "|".join(name for name in NAMED if " " in name)  # before the words that they begin with
_NAMES = "|".join(sorted(map(re.escape, NAMED), key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?<![\w.,])-?(?P<digits>{_DIGITS})|(?P<inner>\d+)|\b(?P<phrase>{_PHRASES})\b"
    rf"|\b(?P<spelled>{_SPELLED})\b|(?<!\w)(?P<name>{_NAMES})(?!\w)"
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
    lower = text.lower()
    found: dict[float, None] = {}
    for match in _NUMBER.finditer(lower):
        after = _AFTER.match(lower, match.end())
        unit = (after["unit"] or "") if after else ""
        bare = match["name"] in WITH_UNIT
        for value in _values(match):
            value += 0.5 if after and after["half"] else 0
            if after and after["more"]:
                value += 0.25 if "quarter" in after["more"] else 0.5
            units = _in_units(value, unit)
            found.update(dict.fromkeys(units if bare else [value, *units]))
    for match in _HOURS_AND.finditer(lower):
        hours, minutes = (_plain(match[name]) for name in ("hours", "minutes"))
        found.update(dict.fromkeys((60 * hours + minutes, 3600 * hours + 60 * minutes)))
    whole = (int(value) if value == int(value) else value for value in found)
    return tuple(value for value in whole if round(value, 2) == value)


def _values(match: re.Match[str]) -> list[float]:
    named = match["phrase"] or match["name"]
    if named:
        value = NAMED[named]
        return [value, 100 * value] if 0 < value < 1 else [value]  # "half": 50 %
    if match["spelled"]:
        return [_spelled(match["spelled"])]
    digits = match["digits"] or match["inner"]
    if re.fullmatch(r"\d+,\d{1,2}", digits):  # 4,50
        return [float(digits.replace(",", "."))]
    grouped = re.fullmatch(r"\d{1,3}\.\d{3}", digits)  # 1.250 is 1250 to some
    value = float(re.sub(r"[,'’ ]", "", digits))
    signed = [-value] if match[0].startswith("-") else []
    return [*signed, value, *([float(digits.replace(".", ""))] if grouped else [])]


def _plain(text: str) -> float:
    return float(text) if text.isdigit() else _spelled(text) or 1  # "an hour"


def _spelled(text: str) -> float:
    total = 0.0
    for word in re.split(r"[ -]", text):
        if word in SCALES:
            total = max(total, 1) * SCALES[word]
        elif word not in ("and", "a", ""):
            total += WORDS[word]
    return total


def _in_units(value: float, unit: str) -> list[float]:
    """An amount of a unit, in the other units that it may be asked for in."""
    one = unit if unit in TIMES or unit in SMALLER else unit.removesuffix("s")
    found = []
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
    return found
