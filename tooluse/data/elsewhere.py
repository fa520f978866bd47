"""Tools of other people's apps, for requests that none of one's own tools is for.

Such requests are made just as those for the own tools. Were only the own tools' prompts so made, a
model would call where it sees their manner, whatever is asked for, and decline where it does not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from tooluse.data.acts import name_parts
from tooluse.data.meaning import spoken, stem
from tooluse.data.phrases import read_tables
from tooluse.data.phrases.verbs import GETTING, NOUNS, VERBS
from tooluse.tools import JSON, Schema, Tool

ARGUMENT = re.compile(r"(\w+)(\??): (?:(.+?)\. )?(.+)")
OFTEN = 0.03  # words of a larger share of the tools tell nothing: "date", "number"


@cache
def tools_elsewhere() -> tuple[Tool, ...]:
    """The tools in ``phrases/elsewhere``. ValueError names what is no tool."""
    return tuple(
        _tool(name, " ".join(entry.right), entry.phrases)
        for entry in read_tables("elsewhere")
        for name in entry.left
    )


def _tool(name: str, description: str, lines: Iterable[str]) -> Tool:
    """A tool from lines such as "players?: integer. Number of players"."""
    properties: dict[str, JSON] = {}
    required: list[JSON] = []
    for line in lines:
        found = ARGUMENT.fullmatch(line)
        if not found:
            raise ValueError(f"elsewhere: {name}: no argument: {line!r}")
        argument, optional, kind, told = found.groups()
        schema: Schema = {"type": "string"}
        if kind and "|" in kind:
            schema["enum"] = [option.strip() for option in kind.split("|")]
        elif kind:
            schema["type"] = kind
        properties[argument] = {**schema, "description": told}
        required += [] if optional else [argument]
    return Tool(name, description, {"properties": properties, "required": required})


def strangers(tools: Iterable[Tool], asking: bool) -> list[Tool]:
    """The tools elsewhere that have no telling word in common with these tools.

    ``asking``: also those that tell something, which a search for anything would do too.
    """
    own = {stem for tool in tools for stem in _stems(tool)}
    often = _often()
    return [
        tool
        for tool in tools_elsewhere()
        if own.isdisjoint(set(_stems(tool)) - often)
        and (asking or name_parts(tool)[0] not in GETTING | {"*"})
    ]


@cache
def _often() -> frozenset[str]:
    """Stems that many tools elsewhere have in common."""
    every = tools_elsewhere()
    counts = Counter(stem for tool in every for stem in set(_stems(tool)))
    return frozenset(s for s, count in counts.items() if count > OFTEN * len(every))


def _stems(tool: Tool) -> Iterator[str]:
    """Stems of a tool's words and of what people say instead, but for verbs and options."""
    verb = {stem(word) for word in name_parts(tool)[0].split()}
    told = [tool.name, tool.description, *tool.properties]
    told += [str(schema.get("description", "")) for schema in tool.properties.values()]
    for word in re.findall(r"[a-z]+", " ".join(map(spoken, told)).lower()):
        if word not in VERBS and stem(word) not in verb:
            yield from (stem(other) for other in (word, *NOUNS.get(word, ())))
