"""Numbers that a schema allows and that are ordinary for what they count, and how they are said.

A unit in the name or description ("weight_kg", "Discount in percent") gives the range and the ways
to write it; so does what is counted ("packs", "max_uses"). Small whole numbers are words at times.
"""

from __future__ import annotations

import json
import math
import re
from random import Random

from tooluse.data.meaning import KEY_WORDS, description_of, entity, singular
from tooluse.data.phrases.measures import MONEY_WORDS, ORDINARY, UNITS, Unit
from tooluse.data.phrases.roles import LEAST, MOST, NUMBERS
from tooluse.data.said import Said
from tooluse.numbers_said import ONES, TENS
from tooluse.tools import Schema

WORDED, LONG_WORDED = 0.3, 0.08  # how often a number up to twelve, or a larger one, is in words
DOZENS = 0.15  # how often 12 and 6 are "a dozen" and "half a dozen"
IN_SPANS = 0.25  # how often a number is one that people say in another unit: "half an hour"
SPANNED = 0.7  # … and how often they say it so then
HALVES = 0.08  # how often a number that need not be whole, of minutes or the like, has a half
UNITLESS = 0.25  # how often a number is said without its unit
# A number of people: "for four", "party of 6", "we're five".
PARTY = (
    "for {v}",
    "for {v}",
    "for {v} {people}",
    "for {v} {people}",
    "with {v} {people}",
    "{v} {people}",
)
PARTY_BARE = (
    "{v} {people}",
    "{v} {people}",
    "for {v}",
    "{v} of us",
    "we're {v}",
    "for {v} {people}",
)
ALONE = ("for {v}", "for {v} {people}", "{v} {people}", "just {v} {people}")
NUMBERED = {"order", "booking", "ticket", "invoice", "case", "request", "issue", "reservation"}
ROOMS = {
    "room",
    "apartment",
    "flat",
    "suite",
    "cabin",
    "bed",
    "ward",
    "office",
    "table",
}  # "312 is cold"
GROUPS = {"party", "group", "team", "class"}
ONE = {"people": "person", "children": "child"}
MEASURES = {"weight", "height", "temp", "temperature"}  # in what unit, other words may tell
YEARS = {
    **dict.fromkeys(
        ("from", "since", "start", "after", "min"), ("from {v}", "since {v}", "from {v} on")
    ),
    **dict.fromkeys(("to", "until", "end", "before", "max"), ("until {v}", "to {v}", "up to {v}")),
}
LASTING = {"nights", "days", "hours", "minutes", "seconds", "weeks", "months", "years", "hour"}
EDGES = {
    **dict.fromkeys(("min", "minimum", "least", "lowest", "from", "over"), LEAST),
    **dict.fromkeys(("max", "maximum", "most", "highest", "to", "under"), MOST),
}
LOOKING_BACK = {"last", "past", "previous", "recent"}
BACK = ("in the last {v}", "of the last {v}", "the last {v}", "over the past {v}",
        "from the past {v}", "last {v}", "for the last {v}", "going back {v}")  # fmt: skip
MONEY_SAID = ("{v}", "{v}", "{v} euros", "{v} €", "€{v}", "${v}", "{v} dollars", "{v} bucks",
              "£{v}", "{v} EUR")  # fmt: skip
PEOPLE = {
    "guest", "person", "people", "adult", "child", "children", "kid", "passenger", "player",
    "visitor", "attendee", "seat", "traveller", "traveler", "participant", "cover", "diner",
    "rider", "ticket",
}  # fmt: skip
PLURAL = re.compile(r"\w{2,}[^su\W]s$")


def unit_of(label: str, description: str = "") -> Unit | None:
    """The unit that a name has, else its description; a single letter only as a name's last."""
    words = label.lower().split()
    for i, word in enumerate(words):
        if word in MEASURES or (word == "min" and i == 0 < len(words) - 1):  # a minimum
            continue
        if word in UNITS and (len(word) > 1 or (i and i + 1 == len(words))):
            return UNITS[word]
    told = re.search(r"\b(?:in|degrees) (?:full |whole )?([a-z]+|%)", description.lower())
    if told and len(told[1]) > 1 and told[1].replace("tres", "ters") in UNITS:
        return UNITS[told[1].replace("tres", "ters")]
    return next((UNITS[word] for word in words if word in MEASURES), None)


def sample(schema: Schema, whole: bool, label: str, unit: Unit | None, rng: Random) -> float:
    """A number in the schema's range; where that is open, one that is ordinary for what it is."""
    low, high, places = _bounds(schema, whole)
    if whole and low is not None and high is not None and math.ceil(low) > high:
        whole = False  # an amount of something of which there is never one
        low, high, places = _bounds(schema, whole)
    usual = (unit.low, unit.high, unit.digits) if unit else _ordinary(label, whole)
    digits = usual[2]
    if low is None:
        low = usual[0] if high is None or usual[0] <= high else high - 100
    if high is None:
        high = usual[1] if usual[1] > low else low + 100
    elif unit and low < unit.high < high:
        high = unit.high
    step = schema.get("multipleOf")
    spans = [n for n in unit.spans if low <= n <= high] if unit and not step else []
    if spans and rng.random() < IN_SPANS:
        return rng.choice(spans)
    grid = float(step) if isinstance(step, (int, float)) and step > 0 else 1.0 if whole else 0.0
    if grid:
        first = -(-low // grid)
        number = (first + _skewed(max(int(high // grid - first), 0), rng)) * grid
    else:
        share = _skewed(10_000, rng) / 10_000
        number = round(low + (high - low) * share, rng.choice((0, digits, digits)))
        number += 0.5 if not digits and rng.random() < HALVES else 0
        if digits == 2 and rng.random() < 0.5:  # as prices are
            number = int(number) + rng.choice((0.99, 0.5, 0.9, 0.95, 0.49))
        if places and not low <= number <= high:  # rounded out of a small range
            number = round(low + (high - low) * share, places)
        number = min(max(number, low), high)
    return int(number) if whole or number == int(number) else number


def said_number(number: float, label: str, schema: Schema, unit: Unit | None, rng: Random) -> Said:
    """A number with its unit, its counted things or its name."""
    text = in_words(number, rng)
    words = label.split()
    core, alone = "{v}", ""
    within = len(words) > 1 and words[0] in UNITS  # "percent off": nothing without the unit
    spans = unit.spans.get(int(number), ()) if unit and number == int(number) else ()
    if spans and (not within or words[0] in LASTING) and rng.random() < SPANNED:
        alone = rng.choice(spans)
        text, name = _split(alone)
        core = "{v}" + name
    elif unit and (within or rng.random() >= UNITLESS):
        name = rng.choice(unit.names)
        if text[-1].isalpha() and name[:1] not in (" ", ""):  # not "sevenkg"
            name = next((n for n in unit.names if n[:1] == " "), "")
        core = "{v}" + (singular_unit(name) if number == 1 else name)
    phrases: tuple[str, ...]
    if _is_key(label):
        thing = entity(label)
        phrases = (f"{thing} {{v}}", f"{thing} number {{v}}", f"{thing} #{{v}}", "#{v}", "no. {v}")
        bare: tuple[str, ...] = phrases[:4]
        if thing in ROOMS:
            phrases, bare = (*phrases, "in {v}", "in {v}", "{v}"), (*bare, "{v}", "{v}")
        return Said(label, json.dumps(number), phrases, kind="number", sort="id", bare=bare)
    if set(words) & MONEY_WORDS and not (unit and unit.digits != 2):
        if number != int(number) and rng.random() < 0.8:
            text = f"{number:.2f}"
        core = rng.choice(MONEY_SAID)
        core = core if core == "{v}" or not text[0].isalpha() else "{v} euros"
        phrases = (core, f"for {core}", f"at {core}", f"of {core}", f"{label} {core}")
        if words[0] in EDGES:
            phrases = tuple(p.replace("{v}", core) for p in EDGES[words[0]])
            return Said(
                label, text, phrases, kind="number", sort="much", core=core, bare=phrases[:3]
            )
        return Said(label, text, phrases, kind="number", sort="much", core=core, bare=(core,))
    if (people := _people(label, description_of(schema).lower())) and not unit:
        one = ONE.get(people, singular(people)) if number == 1 else people
        phrases = tuple(p.replace("{people}", one) for p in (ALONE if number == 1 else PARTY))
        bare = tuple(p.replace("{people}", one) for p in (ALONE if number == 1 else PARTY_BARE))
        return Said(label, text, phrases, kind="number", sort="people", bare=bare)
    phrases = _adverbs(words, core, unit, number, description_of(schema).lower())
    if unit and len(words) > 1 and words[-1] in UNITS and core != "{v}":  # not "fade s: 3 seconds"
        label = " ".join(words[:-1])
    named = (f"{label} {core}", f"{label}: {core}") if label not in UNITS else ()
    bare = (phrases[0], phrases[0], *named)
    return Said(label, text, phrases, kind="number", sort="much", core=core, bare=bare, alone=alone)


def _people(label: str, description: str) -> str:
    """What a number of people is a number of: "guests", "people"; "" if it is none of people."""
    last = label.split()[-1]
    if label.split()[0] == "party" or (last in ("size", "count") and GROUPS & {*label.split()}):
        return "people"
    if last in PEOPLE - {"person"} or (PLURAL.search(last) and singular(last) in PEOPLE):
        return last
    told = re.match(r"(?:how many|number of) ([a-z]+)\b", description)
    return told[1] if told and (told[1] in PEOPLE or singular(told[1]) in PEOPLE) else ""


def _adverbs(
    words: list[str], core: str, unit: Unit | None, number: float, description: str
) -> tuple[str, ...]:
    """How a number stands after the verb, the plainest first."""
    label = " ".join(words)
    first, last = words[0], words[-1]
    thing = singular(last) if number == 1 else last
    if first in ("max", "maximum", "min", "minimum", "least", "most"):
        of = " ".join([*words[1:-1], thing] if len(words) > 1 else [])
        if unit or not PLURAL.search(last):
            of = ""
        return tuple(f"{p.replace('{v}', core)} {of}".strip() for p in EDGES[first])
    if first in LOOKING_BACK and unit:
        thing = core if core != "{v}" else f"{{v}} {thing}"
        return tuple(p.replace("{v}", thing) for p in BACK)
    if last == "year" and first in YEARS:
        return YEARS[first]
    named = next((w for w in words if w in NUMBERS), "")
    if named and not (unit and core != "{v}"):
        return NUMBERS[named]
    if unit and first in UNITS and last in UNITS and len(words) > 1:  # "weight kg"
        return (core, f"{first} {core}", f"{first}: {core}", f"{first} of {core}")
    if unit and first in UNITS and len(words) > 1:  # "minutes late", "percent off"
        return (f"{core} {' '.join(words[1:])}",)
    if unit and len(words) == 1:
        plain = core if core != "{v}" else f"{{v}} {thing}"
        return (plain, plain, f"for {plain}") if last in LASTING else (plain, f"at {plain}", plain)
    if unit and last in UNITS:  # "duration minutes", "disk gb"
        what = " ".join(words[:-1])
        if words[-2] in ("than", "within", "after", "before", "every", "over", "under"):
            return (f"{what} {core}",)
        lasting = (core, f"for {core}") if last in LASTING else ()
        return (
            *lasting,
            f"{what} {core}",
            f"{what} of {core}",
            f"{core} {what}",
            f"with {core} {what}",
        )
    if PLURAL.search(last):
        of = " ".join([*words[:-1], thing])
        way = "for" if singular(last) in PEOPLE else "with"
        return (f"{{v}} {of}", f"{{v}} {of}", f"{way} {{v}} {of}")
    told = re.search(r"\b(?:number|how many) (?:of )?([a-z]+s|dice|people)\b", description)
    if told:
        counted = singular(told[1]) if number == 1 else told[1]
        return (f"{{v}} {counted}", f"{label} {{v}}", "{v}")
    return (f"{label} {core}", f"with {label} {core}", f"{label} of {core}", f"{label}: {core}")


def in_words(number: float, rng: Random) -> str:
    """The number in digits, at times in words: "seven", "a dozen", "two and a half"."""
    whole = int(number)
    if not 0 <= number < 1000 or rng.random() >= (WORDED if number <= 12 else LONG_WORDED):
        return json.dumps(number)
    if number == whole:
        dozen = {6: "half a dozen", 12: "a dozen"}.get(whole)
        return dozen if dozen and rng.random() < DOZENS else spelled(whole)
    return f"{spelled(whole)} and a half" if number == whole + 0.5 and whole else json.dumps(number)


def spelled(number: int) -> str:
    """A whole number below 1000 in English words."""
    if number < len(ONES):
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return f"{TENS[tens]}-{ONES[ones]}" if ones else TENS[tens]
    hundreds, rest = divmod(number, 100)
    head = f"{ONES[hundreds] if hundreds > 1 else 'a'} hundred"
    return f"{head} and {spelled(rest)}" if rest else head


def _split(span: str) -> tuple[str, str]:
    """ "half an hour" → "half an", " hour"; "2h" → "2", "h"."""
    found = re.fullmatch(r"(.*\S)(\s+\S+|(?<=\d)[a-z]+\d*)", span)
    return (found[1], found[2]) if found else (span, "")


def singular_unit(name: str) -> str:
    """ " minutes" → " minute"; abbreviations stay."""
    return re.sub(r"(?<=\w{3})s$", "", name)


def _is_key(label: str) -> bool:
    words = label.split()
    return label in NUMBERED or (len(words) > 1 and words[-1] in KEY_WORDS)


def _ordinary(label: str, whole: bool) -> tuple[float, float, int]:
    words = label.lower().split()[::-1]
    words.sort(key=lambda word: word == "number")  # of a "room number" the room tells
    for word in (*words, *map(singular, words)):
        if word in ORDINARY:
            return ORDINARY[word]
    return (1, 40, 0) if whole else (1, 150, 1)


def _skewed(most: int, rng: Random) -> int:
    """A whole number from 0 to ``most``: small and round ones more often in long ranges."""
    if most <= 30 or rng.random() < 0.3:
        return rng.randint(0, most)
    found = int(most ** rng.uniform(0.3, 1))
    step = rng.choice((1, 5, 10, 10)) if found < 100 else rng.choice((1, 1, 10, 50, 100))
    return found - (found + 1) % step if found > step else found


def _bounds(schema: Schema, whole: bool) -> tuple[float | None, float | None, int]:
    """The smallest and the largest number, open bounds moved inside: by 1, or by less in a small
    range of numbers that need not be whole; then with how many decimal places, else 0."""
    low, high = _number(schema, "minimum"), _number(schema, "maximum")
    above, below = _number(schema, "exclusiveMinimum"), _number(schema, "exclusiveMaximum")
    first = max((n for n in (low, above) if n is not None), default=None)
    last = min((n for n in (high, below) if n is not None), default=None)
    places = 0
    if not whole and first is not None and last is not None and first < last:
        places = max(0, 2 - math.floor(math.log10(last - first)))
    if above is not None and above == first:
        first = math.floor(above) + 1 if whole else round(above + 10**-places, places)
    if below is not None and below == last:
        last = math.ceil(below) - 1 if whole else round(below - 10**-places, places)
    return first, last, places if above is not None or below is not None else 0


def _number(schema: Schema, keyword: str) -> float | None:
    """A keyword's number; in draft 4, ``exclusiveMinimum`` is true or false."""
    value = schema.get(keyword)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value)
