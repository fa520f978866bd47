"""What a teacher answered, as rows: found in whatever a language model writes around them.

Whether a row can be used is left to a ``Sieve``, to which what is no row at all is told.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from tooluse.data.row import Row, next_json
from tooluse.data.sieve import Sieve, near_key, short
from tooluse.errors import InputError
from tooluse.tools import JSON, NO_CALL, ToolCall, Toolset

# A model's reasoning, also where its beginning or its end is missing.
_THOUGHT = re.compile(r"\A.*</think>|<think>.*", re.DOTALL)
_NEXT = re.compile(r"(?:[\s,\]]|^(?:[-*•]|\d+[.)])[ \t])*", re.MULTILINE)  # what is passed over
_BROKEN_OFF = re.compile(r"\[\s*(\{|$)")


def rows_of(answer: str, toolset: Toolset, sieve: Sieve) -> Iterator[Row]:
    """The objects of an answer as rows; other lines are counted as fallen.

    Objects may be lines, parts of arrays, indented, in a fence, and behind what was thought.
    """
    text = _THOUGHT.sub("", answer)
    at = 0
    while found := _NEXT.match(text, at):
        at = found.end()
        if at == len(text):
            return
        line = text[at:].partition("\n")[0]
        if line.startswith("```"):
            at += len(line)
            continue
        try:
            data, at = next_json(text, at)
        except InputError as error:
            if _BROKEN_OFF.match(line):  # an array that was cut off: its items may still do
                at += 1
            else:
                sieve.reject(short(line), "parses", str(error))
                at += len(line)
            continue
        for entry in _entries(data):
            try:
                yield _row(entry, toolset)
            except InputError as error:
                sieve.reject(short(json.dumps(entry, ensure_ascii=False)), "parses", str(error))


def _entries(data: JSON) -> list[JSON]:
    """What is in a value: the items of an array, also of one that stands alone in an object."""
    if isinstance(data, dict) and "prompt" not in data and len(data) == 1:
        [inner] = data.values()
        data = inner if isinstance(inner, list) else data
    return data if isinstance(data, list) else [data]


def main_text(row: Row, toolset: Toolset) -> str:
    """What decides of a row's split: the longest text that it copies, else its prompt."""
    texts = [
        value
        for call in row.calls()
        for name, value in call.args.items()
        if isinstance(value, str) and value in row.prompt and not _is_option(toolset, call, name)
    ]
    return max(texts, key=len, default=near_key(row.prompt))


def _is_option(toolset: Toolset, call: ToolCall, name: str) -> bool:
    """Whether an argument is one of a fixed list, which all splits must share."""
    schema = toolset[call.tool].properties.get(name, {}) if call.tool in toolset else {}
    return "enum" in schema or "const" in schema


def _row(data: JSON, toolset: Toolset) -> Row:
    if not isinstance(data, dict) or not isinstance(data.get("prompt"), str):
        raise InputError('a line is {"prompt": …, "tool": …, "args": {…}}')
    prompt, name, args = str(data["prompt"]), data.get("tool"), data.get("args", {})
    if name is None:
        return Row(prompt, NO_CALL)
    if not isinstance(name, str) or not isinstance(args, dict):
        raise InputError("'tool' must be a string and 'args' an object")
    ordered = toolset[name].in_order(args) if name in toolset else args
    return Row(prompt, ToolCall(name, ordered).json())
