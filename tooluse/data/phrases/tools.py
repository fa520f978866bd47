"""The hand-written phrases of the three lesson tools, put together by tool."""

from __future__ import annotations

from dataclasses import dataclass

from tooluse.data.phrases import abroad, email, search, weather
from tooluse.data.phrases.plain import all_plain
from tooluse.tools import Tool


@dataclass(frozen=True)
class Phrases:
    """Tables of requests by kind, the share of each kind, and what the arguments' slots take."""

    tables: dict[str, tuple[str, ...]]
    shares: dict[str, float]
    slots: dict[str, str]  # argument → kind of value in ``tooluse.data.values``
    after: tuple[str, ...]
    own_errands: bool  # whether "I need to …" goes before its commands

    def all_templates(self) -> tuple[str, ...]:
        """Every request template, tables in order."""
        return tuple(dict.fromkeys(line for table in self.tables.values() for line in table))


PHRASES: dict[str, Phrases] = {
    "get_weather": Phrases(
        tables={
            "plain": all_plain("get_weather"),
            "commands": weather.COMMANDS,
            "questions": weather.QUESTIONS,
            "statements": weather.STATEMENTS,
            "terse": weather.TERSE,
            "stories": weather.STORIES,
            "foreign": abroad.WEATHER,
        },
        shares={
            "plain": 0.36, "commands": 0.12, "questions": 0.20, "statements": 0.06,
            "terse": 0.10, "stories": 0.11, "foreign": 0.05,
        },
        slots={"city": "city"},
        after=weather.AFTER,
        own_errands=False,
    ),
    "send_email": Phrases(
        tables={
            "plain": all_plain("send_email"),
            "commands": email.COMMANDS,
            "beside": email.BESIDE,
            "reference": email.REFERENCE,
            "questions": email.QUESTIONS,
            "statements": email.STATEMENTS,
            "terse": email.TERSE,
            "stories": email.STORIES,
            "foreign": abroad.EMAIL,
        },
        shares={
            "plain": 0.38, "commands": 0.21, "beside": 0.09, "questions": 0.05,
            "statements": 0.05, "terse": 0.09, "stories": 0.07, "reference": 0.03, "foreign": 0.03,
        },
        slots={"to": "to", "subject": "subject"},
        after=email.AFTER,
        own_errands=True,
    ),
    "search_web": Phrases(
        tables={
            "plain": all_plain("search_web"),
            "commands": search.COMMANDS,
            "reference": search.REFERENCE,
            "questions": search.QUESTIONS,
            "statements": search.STATEMENTS,
            "terse": search.TERSE,
            "stories": search.STORIES,
            "foreign": abroad.SEARCH,
        },
        shares={
            "plain": 0.37, "commands": 0.22, "questions": 0.11, "statements": 0.06,
            "terse": 0.11, "stories": 0.06, "reference": 0.03, "foreign": 0.04,
        },
        slots={"query": "query"},
        after=search.AFTER,
        own_errands=True,
    ),
}  # fmt: skip


_ANNOTATIONS = {"type", "description", "title", "x-grounded"}


def phrases_for(tool: Tool) -> Phrases | None:
    """The phrases of a lesson tool: same name, same arguments, all required and plain strings."""
    found = PHRASES.get(tool.name)
    if found is None or set(tool.properties) != set(found.slots):
        return None
    plain = all(
        schema.get("type") == "string" and not set(schema) - _ANNOTATIONS
        for schema in tool.properties.values()
    )
    return found if plain and set(tool.required) == set(found.slots) else None
