"""Which arguments are copied from the prompt: told by the tools, or learned from the rows.

An argument whose value was a span of the prompt in the rows that a model was trained on is one that
the model copies (but for one row in a hundred: people who mark spans cut through words at times).
Training writes those down beside the model, and a ``ToolCaller`` then lets them be nothing but
spans of the prompt: what it can't do is recall a city from its training.

Where the values were addresses ("ann@mail.com"), that is written down, too: of a prompt that has an
address, such an argument takes nothing else ("Ann (ann@mail.com)" is none). And numbers that the
prompts said, in whatever words, are those of the prompt ("half an hour" for 30 minutes).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from tooluse.grammar.span import is_span
from tooluse.numbers_said import numbers_said
from tooluse.tools import JSON, Schema, Tool, Toolset

if TYPE_CHECKING:
    from tooluse.data.dataset import Row

KEYWORD = "x-grounded"
FILE = "grounded.json"
SLIPS = 0.01  # the share of rows that may be otherwise

_AROUND = "'.!?。、"  # inside an address, but not at its ends
_SIGN, _END = r"[^\s()<>,;:\"`]", rf"[^\s()<>,;:\"`{_AROUND}]"  # inside an address; at its ends
LONGEST = 320  # characters of an address: 64, "@" and 255 (RFC 5321, 4.5.3.1)
ADDRESS = f"^{_END}{_SIGN}*@{_SIGN}*{_END}$"
NUMBER = "number"  # in the place of a pattern: the number is one that the prompt says
SHAPE = "x-shape"  # what was learned: it guides the decoder, and makes no call invalid
FEWEST, LEAST = 20, 0.95  # values, and the share of them that must have the shape

# Tool → its grounded arguments, each with the pattern of its values, "" or NUMBER.
Grounded = dict[str, dict[str, str]]


def grounded_arguments(rows: Iterable[Row]) -> Grounded:
    """The strings that are a span of the prompt, and the numbers that it says, in the rows that
    have them."""
    rows = list(rows)
    found = copied_arguments(rows)
    numbers: dict[tuple[str, str], list[bool]] = {}
    for row, tool, name, value in _values(rows):
        numeric = isinstance(value, (int, float)) and not isinstance(value, bool)
        said = numeric and value in numbers_said(row.prompt)
        numbers.setdefault((tool, name), []).append(said)
    for (tool, name), told in numbers.items():
        if len(told) >= FEWEST and sum(told) >= (1 - SLIPS) * len(told):
            found.setdefault(tool, {})[name] = NUMBER
    return found


def copied_arguments(rows: Iterable[Row]) -> Grounded:
    """The string arguments that are a span of the prompt in the rows that have them."""
    spans: dict[tuple[str, str], list[bool]] = {}
    addresses: dict[tuple[str, str], list[bool]] = {}
    for row, tool, name, value in _values(rows):
        copied = isinstance(value, str) and is_span(value, row.prompt)
        spans.setdefault((tool, name), []).append(copied)
        addresses.setdefault((tool, name), []).append(bool(re.search(ADDRESS, str(value))))
    found: Grounded = {}
    for (tool, name), copies in spans.items():
        if sum(copies) >= (1 - SLIPS) * len(copies):
            seen = addresses[tool, name]
            shaped = len(seen) >= FEWEST and sum(seen) >= LEAST * len(seen)
            found.setdefault(tool, {})[name] = ADDRESS if shaped else ""
    return found


def _values(rows: Iterable[Row]) -> Iterator[tuple[Row, str, str, JSON]]:
    """Each argument of each call: its row, tool, name and value."""
    for row in rows:
        for call in row.calls():
            for name, value in call.args.items():
                yield row, call.tool, name, value


def ground(tools: Toolset, grounded: Grounded) -> Toolset:
    """The tools with these arguments marked, but for those whose schema says yes or no itself."""
    return Toolset(_ground(tool, grounded.get(tool.name, {})) for tool in tools.values())


def is_grounded(tools: Toolset) -> bool:
    """Whether any argument of any tool must be a span of the prompt, or a number that it says."""
    marks = re.compile(f'"{KEYWORD}": true|"{SHAPE}": "{NUMBER}"')
    return any(marks.search(json.dumps(tool.parameters)) for tool in tools.values())


def read_grounded(model: str) -> Grounded:
    """What training wrote beside the model; nothing for a model that was not trained here."""
    path = Path(model) / FILE
    found: dict[str, list[str] | dict[str, str]] = (
        json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    )
    return {t: a if isinstance(a, dict) else dict.fromkeys(a, "") for t, a in found.items()}


def shaped(tool: Tool, prompt: str) -> Tool:
    """The tool for the grammar of one prompt: of what has a learned shape, one of the prompt's.

    A number that the prompt does not say is left out, if the schema allows that.
    """
    required = tool.parameters.get("required")

    def narrow(name: str, schema: Schema) -> Schema:
        shape = schema.get(SHAPE)
        if shape == ADDRESS:
            found: list[JSON] = [*addresses(prompt)]
            return {**schema, "enum": found} if found else schema
        if shape == NUMBER:
            whole = schema.get("type") == "integer"
            found = [n for n in numbers_said(prompt) if not whole or n == int(n)]
            needed = isinstance(required, list) and name in required
            return {**schema, "enum": found} if found or not needed else schema
        return schema

    properties = {name: narrow(name, schema) for name, schema in tool.properties.items()}
    parameters: Schema = {**tool.parameters, "properties": {**properties}}
    return Tool(tool.name, tool.description, parameters, tool.function)


@lru_cache(1)  # every argument of every tool of a prompt asks for the same text
def addresses(text: str) -> tuple[str, ...]:
    """The e-mail addresses in a text, whole; "to=ann@x.org" and "ann@x.org's" in two readings."""
    found: dict[str, None] = {}
    words = re.findall(f"{_SIGN}+", text) if "@" in text else []
    for word in words:
        word = word.strip(_AROUND)
        if "@" not in word[1:-1] or len(word) > LONGEST:
            continue
        readings = (
            word,
            re.split(r"[=/](?=[^@]*@)", word)[-1],
            re.sub(r"(@[^']*)'.*", r"\1", word),
        )
        found.update(dict.fromkeys(one for one in readings if re.search(ADDRESS, one)))
    return tuple(found)


def _ground(tool: Tool, grounded: dict[str, str]) -> Tool:
    def mark(name: str, schema: Schema) -> Schema:
        plain = "enum" not in schema and "const" not in schema
        if name not in grounded or not plain:
            return schema
        if grounded[name] == NUMBER:
            numeric = schema.get("type") in ("integer", "number")
            return {SHAPE: NUMBER, **schema} if numeric and KEYWORD not in schema else schema
        if schema.get("type") != "string":
            return schema
        shape: Schema = {SHAPE: grounded[name]}
        free = not grounded[name] or "pattern" in schema or schema.get(KEYWORD) is False
        return {KEYWORD: True, **({} if free else shape), **schema}

    properties = {name: mark(name, schema) for name, schema in tool.properties.items()}
    parameters: Schema = {**tool.parameters, "properties": {**properties}}
    return Tool(tool.name, tool.description, parameters, tool.function)
