"""Arguments that are said together: "2 kg of rice", "two lasagnas", "weight 71 kg"."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from tooluse.data.quantities import PLURAL
from tooluse.data.said import Said, measured
from tooluse.data.siblings import UNIT_NAMES

OF_THINGS = 0.45  # how often a count stands before what is counted: "two packs of tea"
WITH_UNITS = 0.85  # how often a number and its unit are said together: "2 kg of rice"
BEFORE_THINGS = 0.7  # how often a mere quantity stands before the thing: "two lasagnas"
AMOUNTS = {"quantity", "qty", "count", "how many", "pieces"}
IN_UNITS = {*AMOUNTS, "duration", "length", "time", "value", "amount", "weight", "distance", "size"}
CONTAINERS = {
    "packs", "boxes", "bottles", "bags", "cans", "crates", "cups", "slices", "portions", "tins",
    "rolls", "pallets", "jars", "kilos", "pairs", "sets", "cases", "cartons", "pieces",
    "bunches", "glasses",
}  # fmt: skip
COUNTED = {"product_said", "noun_said", "medicine", "food_said", "grocery"}
# Numbers and options that are said together: "kind: weight_kg, value: 71" as "weight 71 kg".
VALUES = {"value", "amount", "reading", "measurement", "result", "number", "quantity", "level"}
KINDS = {"kind", "metric", "parameter", "setting", "measurement", "field", "sensor", "type", "what"}


def together(said: list[Said], rng: Random) -> list[Said]:
    """The arguments, those that belong together made one: a number and the option that says of
    what it is ("weight 71 kg"), at times a count and what is counted ("two packs of tea")."""
    number = next((s for s in said if s.kind == "number" and s.label in VALUES), None)
    option = next((s for s in said if s.kind == "option" and s.label in KINDS), None)
    if number and option:
        both = measured(option, number)
        return [both if one is option else one for one in said if one is not number]
    count = next((s for s in said if s.kind == "number" and s.label in IN_UNITS), None)
    unit = next((s for s in said if s.kind == "measure_unit" or s.label in UNIT_NAMES), None)
    thing = next((s for s in said if s.kind in COUNTED), None)
    if count and unit and rng.random() < WITH_UNITS:
        return _in_units(said, count, unit, thing)
    amount = next((s for s in said if s.kind == "quantity_said"), None)
    if amount and thing and re.search("[a-z]", amount.text) and rng.random() < WITH_UNITS:
        return _merged(said, thing, f"{amount.text} of {{v}}", amount)  # "two jars of tahini"
    count = next((s for s in said if s.kind == "number" and PLURAL.search(s.label)), None)
    if count and thing and count.label in CONTAINERS and rng.random() < OF_THINGS:
        of = count.phrases[0].replace("{v}", count.text) + " of {v}"
        return _merged(said, thing, of, count)
    count = next((s for s in said if s.kind == "number" and s.label in AMOUNTS), None)
    if count and thing and rng.random() < BEFORE_THINGS:
        of = rng.choice(
            ("{n} {v}", "{n} {v}", "{n} x {v}", "{n}x {v}")[: 2 if count.text.isalpha() else 4]
        )
        of = of.replace("{n}", count.text)
        return _merged(said, thing, of, count)
    return said


def _in_units(said: list[Said], count: Said, unit: Said, thing: Said | None) -> list[Said]:
    """The arguments with a number and its unit as one: "250 ml", "2 kg of rice" if they are of a
    thing. Of two units the number has the first: "2 cups of rice in grams"."""
    close = "" if count.text[-1:].isdigit() and len(unit.text) < 3 and len(count.text) % 2 else " "
    number = f"{count.text}{close}"
    if thing and (unit.label in UNIT_NAMES or unit.label.startswith("from ")):
        return _merged(said, thing, f"{number}{unit.text} of {{v}}", count, unit)
    return _merged(said, unit, f"{number}{{v}}", count, sort="much")


def _merged(
    said: list[Said], one: Said, of: str, *others: Said, sort: str = "counted"
) -> list[Said]:
    """The arguments with one that says what the others say as well: "two packs of {v}"."""
    both = replace(one, phrases=(of,), bare=(of,), kind="counted", sort=sort, core=of, ways=())
    return [both if s is one else s for s in said if all(s is not other for other in others)]
