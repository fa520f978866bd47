"""How people say one argument when they do not name it: "for a celiac", "Ann can do it".

An argument is looked up in the tables by its name, and by its value if that is a boolean or an
option of a fixed list. The longest ending of the name that a table has decides: "due_date", else
"date", but not "year" for "to_year". What people say without knowing a name ("plant-based" for
``vegan``) stands under ``*``.
"""

from __future__ import annotations

import re

from tooluse.data.meaning import flag_label, spoken
from tooluse.data.phrases import phrases_by
from tooluse.tools import JSON

ANY = "*"
BOUNDS = {
    "from", "to", "min", "max", "minimum", "maximum", "before", "after", "until", "since", "old",
}  # fmt: skip
ALONE = ". "  # begins a phrase that is a sentence of its own


def ways(name: str, value: JSON = ANY) -> tuple[str, ...]:
    """The phrases for an argument of this name (in words: "due date") with this value, or for any
    value; none if no table has them."""
    if isinstance(value, bool):
        return _flag(name, value)
    key = _key(str(value)) if value != ANY else ANY
    words = name.lower().split()
    whole = words[0] in BOUNDS if words else True
    names = ["_".join(words[i:]) for i in range(1 if whole else len(words))]
    found = next((found for n in names if (found := phrases_by("ways").get((n, key)))), [])
    return tuple(found or (phrases_by("ways").get((ANY, key), []) if key != ANY else []))


def _flag(name: str, value: bool) -> tuple[str, ...]:
    """The phrases for a boolean, whose name may have a prefix: "is_urgent"."""
    key = "true" if value else "false"
    for label in (name.lower(), flag_label(name.lower())):
        found = phrases_by("ways").get(("_".join(label.split()), key))
        if found:
            return tuple(found)
    return ()


def option_ways(name: str, value: JSON, options: list[JSON]) -> tuple[str, ...]:
    """The phrases for one of some options: none that another one has, or whose words it holds."""
    own = set(_words(str(value)))
    others = [o for o in options if o != value]
    taken = {phrase for other in others for phrase in ways(name, other)}
    words = [set(_words(str(o))) - own for o in others]
    return tuple(
        phrase
        for phrase in ways(name, value)
        if phrase not in taken and not any(w and w <= set(_words(phrase)) for w in words)
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", spoken(text).lower())


def _key(text: str) -> str:
    return "_".join(spoken(text).lower().split())
