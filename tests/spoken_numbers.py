"""The texts that say a number: digits, words, and other units ("half an hour" is 30 minutes)."""

from __future__ import annotations

import json

from tooluse.data.phrases.measures import UNITS
from tooluse.numbers_said import ONES, TENS

SPANS: dict[float, set[str]] = {}
for _unit in UNITS.values():
    for _number, _texts in _unit.spans.items():
        SPANS.setdefault(_number, set()).update(text.lower() for text in _texts)


def texts(number: float) -> set[str]:
    """Every way in which a number may stand in a prompt, in lower case."""
    found = {json.dumps(number), f"{number:.2f}", *SPANS.get(number, ())}
    found |= {"half a dozen"} if number == 6 else {"a dozen"} if number == 12 else set()
    if number == int(number) and 0 <= number < 1000:
        found.add(words(int(number)))
    elif number == int(number) + 0.5 and 0 < number < 1000:
        found.add(f"{words(int(number))} and a half")
    return found


def words(number: int) -> str:
    """A number below 1000 in words, looked up: no code is shared with what is tested."""
    tens = [ten if one == "zero" else f"{ten}-{one}" for ten in TENS[2:] for one in ONES[:10]]
    below = [*ONES, *tens]
    if number < 100:
        return below[number]
    hundred = "a" if number < 200 else ONES[number // 100]
    rest = f" and {below[number % 100]}" if number % 100 else ""
    return f"{hundred} hundred{rest}"
