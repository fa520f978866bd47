"""Rows with other spellings: what keeps a model from learning values by heart.

A small data set is read several times, and a model soon recalls its values instead of copying them.
So some words of the arguments are respelled anew for every reading: letters give way to others of
their kind, in the prompt and in the call alike. ``Email ann@mail.com about rent`` may become
``Email ann@moel.com about runt``; what remains to be learned is the copying.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING

from tooluse.grammar.span import is_span

if TYPE_CHECKING:
    from tooluse.data.dataset import Row
    from tooluse.tools import JSON, Toolset

_WORD = re.compile(r"[^\W_]{4,}")  # shorter words are mostly grammar: the, of, re, com
OPEN = 0.5  # distinct values, as a share of all, that make an argument an open one
# What of a schema a text of other letters and the same length still fits.
_ANY_LETTERS = {"type", "minLength", "maxLength", "title", "description", "x-grounded"}
_KINDS = ("aeiou", "bcdfghjklmnpqrstvwxyz", "AEIOU", "BCDFGHJKLMNPQRSTVWXYZ", "0123456789")


def argument_values(rows: Iterable[Row]) -> dict[tuple[str, str], list[JSON]]:
    """All that each argument, as (tool, name), is in the rows, in their order."""
    values: dict[tuple[str, str], list[JSON]] = {}
    for row in rows:
        for call in row.calls():
            for name, value in call.args.items():
                values.setdefault((call.tool, name), []).append(value)
    return values


def open_arguments(rows: Iterable[Row]) -> set[tuple[str, str]]:
    """The arguments, as (tool, name), whose values are mostly their own: no options of a list."""
    values = argument_values(rows)
    return {key for key, found in values.items() if len({*map(str, found)}) >= OPEN * len(found)}


def bound_arguments(tools: Toolset) -> set[tuple[str, str]]:
    """The arguments, as (tool, name), whose schema a text of other letters might not fit."""
    return {
        (tool.name, name)
        for tool in tools.values()
        for name, schema in tool.properties.items()
        if not schema.keys() <= _ANY_LETTERS
    }


def respell_row(
    row: Row, rng: Random, share: float, opened: Container[tuple[str, str]] | None = None
) -> Row:
    """The row with about ``share`` of the longer words in its string arguments respelled.

    Only arguments that stand in the prompt exactly once are touched, and only those of ``opened``
    (None: all), since an option of a list has one spelling. A row in which another argument, a
    number or an item of a list would no longer stand as it did is left as it is.
    """
    calls = row.calls()
    prompt = row.prompt
    for call in calls:
        for name, value in call.args.items():
            if not isinstance(value, str) or prompt.count(value) != 1:
                continue
            if opened is not None and (call.tool, name) not in opened:
                continue
            other = _WORD.sub(
                lambda m: _respell(m[0], rng) if rng.random() < share else m[0], value
            )
            changed = prompt.replace(value, other)
            if other and changed.count(other) == 1:
                prompt, call.args[name] = changed, other
    if prompt == row.prompt:
        return row
    before, after = (texts([call.args for call in which]) for which in (row.calls(), calls))
    for old, new in zip(before, after, strict=True):
        if _stands_in(prompt, new) < _stands_in(row.prompt, old):
            return row  # one argument was part of another
    return type(row)(prompt, "\n".join(call.json() for call in calls))


def _stands_in(prompt: str, text: str) -> int:
    """2: as words of the prompt, 1: only within its words, 0: not at all."""
    return (text in prompt) + is_span(text, prompt)


def texts(value: JSON) -> Iterator[str]:
    """The strings and numbers in a value, as a prompt would say them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from texts(item)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield json.dumps(value)


def _respell(word: str, rng: Random) -> str:
    """About every second letter becomes another of its kind: vowel, consonant, digit, script."""
    return "".join(rng.choice(_kind(c)) if rng.random() < 0.5 else c for c in word)


@lru_cache(maxsize=4096)
def _kind(c: str) -> str:
    """The characters that may stand for this one: of its row of 16 in Unicode and its category."""
    for kind in _KINDS:
        if c in kind:
            return kind
    first = ord(c) & ~15
    category = unicodedata.category(c)
    near = (chr(i) for i in range(first, first + 16))
    return "".join(n for n in near if unicodedata.category(n) == category) or c
