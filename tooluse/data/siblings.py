"""What an argument is beside the others of its tool.

Beside a date, a time is a time of day; "from" beside "until" is a day; a branch beside a repository
is no shop; an item beside a dish or a kitchen is food.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tooluse.data.meaning import (
    TEXT,
    called,
    description_of,
    examples_in,
    role_of,
    roles_named,
    spoken,
)
from tooluse.data.phrases.measures import UNITS, Unit
from tooluse.data.phrases.roles import SORTS, Role
from tooluse.data.phrases.verbs import VERBS
from tooluse.tools import Schema

EATING = re.compile(
    r"\b(menu|dish|kitchen|meal|restaurant|caf[eé]|food|diet|eaten|recipes?|bakery|bar|grocer(y|ies)"
    r"|pantry|fridge|freezer|supermarket|ingredients?|shopping list|cook(ing)?)\b"
)
# What a comment or a description says, by what the tool is about.
COMMENTS = {
    "opinion_text": re.compile(r"\b(rate|rating|stars|feedback|score)\b"),
    "workout_text": re.compile(r"\b(workout|training|run|exercise|sport)\b"),
    "absence_text": re.compile(r"\b(leave|absence|vacation|time off|holiday)\b"),
    "expense_text": re.compile(r"\b(expense|receipt|reimburse)\b"),
    "wish": EATING,
}
# What is searched for, by what the tool is about.
QUERIES = {
    "code_query": re.compile(r"\b(code|repositor(y|ies)|source|logs?|functions?)\b"),
    "product_said": re.compile(r"\b(products?|catalog(ue)?|shop|inventory|goods)\b"),
    "topic_said": re.compile(
        r"\b(documents?|notes?|files?|e-?mails?|tickets?|articles?|messages?)\b"
    ),
}
SEARCHED = re.compile(r"\b(look(ed)? for|search(ed)?|find|found|filter|contains?|match(es)?)\b")
ERRANDS = re.compile(r"\b(to-?dos?|tasks?|chores?|reminders?|reminded|to be done|has to be done)\b")
OF_ERRANDS = {
    "text", "title", "item", "task", "todo", "content", "about", "message", "name", "what",
}  # fmt: skip
# A ticket's title says what is wrong, a task's what is to be done.
TITLES = {"title_text", "comment_text", "message_text"}
OF_TROUBLE = {
    "title", "summary", "subject", "description", "problem", "issue", "message", "details",
}  # fmt: skip
TROUBLE = re.compile(r"\b(issues?|bugs?|tickets?|incidents?)\b")
BROKEN = re.compile(r"\b(repair(s|ed)?|broken|defects?|faulty|maintenance|out of order)\b")
DIARY = re.compile(r"\b(events?|meetings?|appointments?|calendar|diary|agenda)\b")
NOTES, TIMERS = {"note", "memo", "sticky note"}, {"timer", "countdown", "kitchen timer"}
HEATED = re.compile(r"\b(thermostat|heating|room|climate)\b")
WORKS = re.compile(
    r"\b(songs?|lyrics|movies?|films?|books?|tracks?|albums?|playlists?|podcasts?)\b"
)
OF_MATTER, OF_OTHERS = ("mass", "volume"), ("length", "heat", "time", "data")  # units
OF_GOODS = ("mass", "volume", "packing", "packing")
UNIT_NAMES = {"unit", "units", "uom"}
MEASURED = {"amount", "quantity", "value", "qty", "number", "how much", "size"}
CLOCK_WORDS = {"time", "hour", "clock", "slot", "at"}

BY_NAME = re.compile(r"\bby (their )?name\b")
# Kinds of values that a search is for, where its description names them: "Dish or ingredients".
SOUGHT = {
    "food_said", "medicine", "name_title", "person", "titled_person", "doctor", "company", "city",
    "country", "named_place", "product_said", "file", "ticker", "illness", "animal", "sport", "job",
    "tag", "service_name", "host_said", "code_said", "language",
}  # fmt: skip
REPOSITORIES = {"repo", "repository", "project", "commit"}
GOODS = {"product_said", "noun_said", "todo", "name_title"}


class Siblings:
    """The arguments of a tool, and the words about it."""

    def __init__(self, root: Schema, about: str) -> None:
        properties = root.get("properties")
        self.schemas: dict[str, Schema] = {
            called(name): schema
            for name, schema in (properties if isinstance(properties, dict) else {}).items()
            if isinstance(schema, dict)
        }
        told = [
            spoken(about),
            *map(spoken, self.schemas),
            *map(description_of, self.schemas.values()),
        ]
        self.about = " ".join(told).lower()
        verb, *thing = spoken(about.partition(" ")[0]).lower().split() or [""]
        self.thing = " ".join(thing) if verb in VERBS and len(thing) < 3 else ""
        does = about.partition(" ")[2].lower()
        objects = re.findall(r"\ban? ([a-z]+(?: [a-z]+)?)(?=[.,;]|$)", does)
        named = re.escape(self.thing)
        if self.thing and objects and not re.search(rf"\b(an?|the) {named}\b", does):
            self.thing = str(objects[-1])  # "request_review: Ask someone to review a pull request"

    def counted(self, label: str, description: str) -> str:
        """What a mere "count" or "quantity" counts, for an ordinary amount of it."""
        if label not in ("count", "quantity", "amount", "number"):
            return label
        told = re.search(r"\b(?:how many|number of) ([a-z]+)", description.lower())
        return told[1] if told else "portions" if EATING.search(self.about) else label

    @property
    def units(self) -> tuple[str, ...]:
        """Of what the units of a number may be: what is converted may be anything."""
        if [self._ends(name) for name in self.schemas].count("unit") < 2:
            return OF_GOODS
        return OF_MATTER if EATING.search(self.about) else (*OF_MATTER, *OF_OTHERS)

    def measured(self, label: str) -> bool:
        """Whether an argument says in what unit the number ``label`` is."""
        return label in MEASURED and any(self._ends(name) in UNIT_NAMES for name in self.schemas)

    def ordinary(self, unit: Unit | None) -> Unit | None:
        """A unit with the amounts that are ordinary here: rooms are no colder than 15 degrees."""
        if unit is UNITS["celsius"] and HEATED.search(self.about):
            return replace(unit, low=15, high=26)
        return unit

    def completed(self, name: str, schema: Schema) -> Schema:
        """The schema, with the examples of a sibling of the same kind if it has no description:
        "to_location" is a shelf if "from_location" is one."""
        last = spoken(name).lower().split()[-1:]
        if description_of(schema):
            return schema
        for other, found in self.schemas.items():
            told = description_of(found)
            if other != name and spoken(other).lower().split()[-1:] == last and examples_in(told):
                return {**schema, "description": told}
        return schema

    def fitting(self, name: str, role: Role) -> Role:
        """The role as it is among these arguments."""
        words = spoken(name).lower().split()
        others = {n: spoken(n).lower().split() for n in self.schemas if n != name}
        spoken_of = {word for found in others.values() for word in found}
        if SORTS.get(role.kind) == "when" and set(words) & CLOCK_WORDS and self._has_day(others):
            said = role.said if "{at}" not in role.said else ("{at}", "{at}", "for {v}")
            return replace(role, kind="clock_said", said=said)
        if words == ["from"] and role is TEXT and spoken_of & {"until", "till"}:
            return Role(frozenset(), "moment_point", ("from {v}", "from {v}", "starting {v}"))
        if words in (["from"], ["to"]) and role is TEXT and {"from", "to"} & spoken_of:
            return Role(frozenset(), "city", (f"{words[0]} {{v}}",))
        if "branch" in words and spoken_of & REPOSITORIES:
            said = role.said if words[0] in ("from", "to") else ("called {v}", "{v}", "on {v}")
            return Role(frozenset(), "git_branch", said)
        if (
            role.kind in GOODS
            and words[-1] in ("item", "items", "product")
            and EATING.search(self.about)
        ):
            return replace(role, kind="grocery")
        if role.kind == "purpose_said" and EATING.search(self.about):
            return replace(role, kind="food_said")
        if role.kind in GOODS and BROKEN.search(self.about):
            return replace(role, kind="fixture_said")
        if role.kind in TITLES and words[-1] in OF_TROUBLE and TROUBLE.search(self.about):
            return replace(role, kind="trouble_text")
        if words[-1] in OF_ERRANDS and ERRANDS.search(f"{self.thing} {self._told(name)}"):
            return replace(
                role, kind="todo", said=("to {v}", "to {v}", "saying {v}", "{label}: {v}")
            )
        if role.kind == "title_text" and DIARY.search(self.about):
            return replace(role, kind="event_said")
        if role.kind == "title_text" and WORKS.search(self.about):
            return replace(role, kind="name_title")
        if words[-1] in ("resolution", "solution", "fix", "cause") and TROUBLE.search(self.about):
            return replace(role, kind="resolution_text")
        if self.thing in NOTES and role.kind in ("message_text", "comment_text", "noun_said"):
            return replace(role, kind="note_text")
        if self.thing in TIMERS and role.kind in ("tag", "name_title", "title_text", "noun_said"):
            return replace(role, kind="timer_said")
        if role.kind == "comment_text":
            kind = next((kind for kind, of in COMMENTS.items() if of.search(self.about)), role.kind)
            return replace(role, kind=kind)
        if role.kind == "reason_text" and COMMENTS["absence_text"].search(self.about):
            return replace(role, kind="refusal_text")
        if role.kind == "message_text" and SEARCHED.search(self._told(name)):
            role = replace(role, kind="query", said=("for {v}",))
        if role.kind == "query" and BY_NAME.search(self.about):
            return Role(frozenset(), "person", ("{v}",))
        if role.kind == "query":
            told = re.findall(r"[a-z]+", self._told(name))
            named = next((r for word in told for r in roles_named(word) if r.kind in SOUGHT), None)
            if named:
                return replace(role, kind=named.kind)
            kind = next((kind for kind, of in QUERIES.items() if of.search(self.about)), role.kind)
            return replace(role, kind=kind)
        return role

    def _ends(self, name: str) -> str:
        """The last word of an argument's name."""
        return spoken(name).lower().rpartition(" ")[2]

    def _told(self, name: str) -> str:
        return description_of(self.schemas.get(name, {})).lower()

    def _has_day(self, others: dict[str, list[str]]) -> bool:
        return any(
            words[-1] in ("date", "day", "weekday")
            or role_of(name, self.schemas[name]).kind == "iso_date"
            for name, words in others.items()
        )
