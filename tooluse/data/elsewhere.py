"""Tools of other people's apps, for requests that none of one's own tools is for.

Such requests are made just as those for the own tools. Were only the own tools' prompts so made, a
model would call where it sees their manner, whatever is asked for, and decline where it does not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from tooluse.data.acts import name_parts
from tooluse.data.meaning import description_of, spoken, stem, thing_stems
from tooluse.data.phrases import read_tables
from tooluse.data.phrases.verbs import GETTING
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
    own = {found for tool in tools for found in _stems(tool)}
    return [
        tool
        for tool, telling in _telling()
        if own.isdisjoint(telling) and (asking or name_parts(tool)[0] not in GETTING | {"*"})
    ]


@cache
def _telling() -> tuple[tuple[Tool, set[str]], ...]:
    """The tools elsewhere, each with its stems that few others have."""
    stems = [_stems(tool) for tool in tools_elsewhere()]
    counts = Counter(one for found in stems for one in found)
    often = {one for one, count in counts.items() if count > OFTEN * len(stems)}
    return tuple(
        (tool, found - often) for tool, found in zip(tools_elsewhere(), stems, strict=True)
    )


def _stems(tool: Tool) -> set[str]:
    """Stems of the things that a tool tells of, but for its options."""
    verb = {stem(word) for word in name_parts(tool)[0].split()}
    told = [tool.name, tool.description, *tool.properties]
    told += [description_of(schema) for schema in tool.properties.values()]
    words = re.findall(r"[a-z]+", " ".join(map(spoken, told)).lower())
    return thing_stems(word for word in words if stem(word) not in verb)
