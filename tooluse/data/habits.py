"""How people ask for what many tools are for: timers, flights, tickets, a thing on the list.

They seldom say what the tool is called: "count down 10 minutes", "we're out of tea". A tool is
looked up in the tables by what it does and by the things in its name, the last first. Where two
tools of a set are the same so far, their own words must tell them apart, so neither is asked for
like this.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from tooluse.data.acts import name_parts
from tooluse.data.meaning import singular, spoken
from tooluse.data.phrases import (
    habits_home,
    habits_messages,
    habits_money,
    habits_orders,
    habits_people,
    habits_systems,
    habits_time,
    habits_travel,
)
from tooluse.data.phrases.verbs import ENDING, GETTING, MOVING, SETTING
from tooluse.data.templates import lines

if TYPE_CHECKING:
    from tooluse.data.compose import Composer
    from tooluse.tools import Tool

TABLES = (
    habits_home,
    habits_messages,
    habits_money,
    habits_orders,
    habits_people,
    habits_systems,
    habits_time,
    habits_travel,
)
# Verbs that say what is asked for, whatever it is done to: "deploy_service".
TELLING = {
    "deploy": "deploy", "release": "release", "restart": "restart", "reboot": "restart",
    "translate": "translation", "remind": "reminder", "call": "call", "text": "text",
    "message": "message", "convert": "conversion", "calculate": "calculation",
}  # fmt: skip
OF_LISTS = {"list", "item"}  # whose the word before says: a "shopping list", a "pantry item"


def habits(composer: Composer, tool: Tool) -> tuple[str, ...]:
    """The ways in which people ask for such a tool; none if no table has them."""
    key = _key(tool)
    if key is None or any(_key(other) == key for other in composer.others(tool)):
        return ()
    return tuple(_entries()[key])


def _key(tool: Tool) -> tuple[str, str] | None:
    """What the tool does and to what, as the tables have it."""
    verb, _ = name_parts(tool)
    way = _way(verb)
    words = [singular(word) for word in spoken(tool.name).lower().split()[::-1]]
    if words[0] in OF_LISTS and len(words) > 1:
        words = [words[1]]
    words = [word for word in words if word not in verb.split()]
    if verb in TELLING:
        words = [TELLING[verb], *words]
    return next(((way, word) for word in words if (way, word) in _entries()), None)


def _way(verb: str) -> str:
    if verb == "*" or verb in GETTING:
        return "show"
    if verb in ENDING or verb in ("take off", "block", "freeze"):
        return "end"
    return "change" if verb in MOVING | SETTING else "do"


@cache
def _entries() -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for tables in TABLES:
        for ways, things, table in tables.HABITS:
            for key in product(ways.split(), things.split()):
                found.setdefault(key, []).extend(lines(table))
    return found
