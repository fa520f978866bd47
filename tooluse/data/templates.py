"""A phrase with choices and slots, and its expansion into pieces.

The notation of the tables in ``tooluse.data.phrases``::

    (what's|how is) the weather in {city}[ {when}]?

``(a|b)`` is one of, ``[a]`` is perhaps, ``{name}`` or ``{name:kind}`` is a slot that the caller
fills. All of it nests. The notation has no escapes: a bracket that should stand in the text is a
slot, too (``{lpar}``, ``{rpar}``, …, see ``tooluse.data.values``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random

OPTIONAL_SHARE = 0.4  # how often [a] is there


@dataclass(frozen=True)
class Piece:
    """Text of a prompt: an argument's value where ``slot`` names one, else words around it.

    ``fixed`` text keeps its letters (a value, a name); other text may get typos.
    """

    text: str
    slot: str | None = None
    fixed: bool = False


@dataclass(frozen=True)
class Slot:
    """A place in a template: an argument or a filler, with the kind of text it takes."""

    name: str
    kind: str


@dataclass(frozen=True)
class Choice:
    """One of several sequences; a single one is optional."""

    options: tuple[Sequence, ...]


Sequence = tuple["str | Slot | Choice", ...]
Fill = Callable[[Slot], list[Piece]]


@cache
def parse(template: str) -> Sequence:
    """A template's structure; ValueError where brackets do not match."""
    options, end = _options(template, 0, "")
    if len(options) != 1 or end != len(template):
        raise ValueError(f"brackets do not match, or a stray '|': {template!r}")
    return options[0]


def _options(text: str, at: int, closing: str) -> tuple[tuple[Sequence, ...], int]:
    """Alternatives from ``at`` to the closing bracket (or the end), and where they stop."""
    options: list[Sequence] = []
    current: list[str | Slot | Choice] = []
    while at < len(text):
        char = text[at]
        if char == closing:
            return (*options, tuple(current)), at
        if char == "|":
            options.append(tuple(current))
            current = []
        elif char in "([":
            inner, at = _options(text, at + 1, ")" if char == "(" else "]")
            current.append(Choice(inner if char == "(" else ((), *inner)))
        elif char == "{":
            end = text.index("}", at)
            name, _, kind = text[at + 1 : end].partition(":")
            current.append(Slot(name, kind or name))
            at = end
        elif char in ")]}":
            raise ValueError(f"brackets do not match: {text!r}")
        elif current and isinstance(current[-1], str):
            current[-1] += char
        else:
            current.append(char)
        at += 1
    if closing:
        raise ValueError(f"{closing!r} is missing: {text!r}")
    return (*options, tuple(current)), at


def expand(template: str, rng: Random, fill: Fill) -> list[Piece]:
    """One way to say the template: choices drawn from ``rng``, slots filled by ``fill``."""
    return _expand(parse(template), rng, fill)


def _expand(sequence: Sequence, rng: Random, fill: Fill) -> list[Piece]:
    pieces: list[Piece] = []
    for node in sequence:
        if isinstance(node, str):
            pieces.append(Piece(node))
        elif isinstance(node, Slot):
            pieces.extend(fill(node))
        else:
            pieces.extend(_expand(_choose(node, rng), rng, fill))
    return pieces


def _choose(choice: Choice, rng: Random) -> Sequence:
    first, *rest = choice.options
    if first or len(choice.options) == 1:
        return choice.options[int(rng.random() * len(choice.options))]
    return rest[int(rng.random() * len(rest))] if rng.random() < OPTIONAL_SHARE else first


def slots(template: str) -> list[Slot]:
    """Every slot that some expansion of the template has."""
    return _slots(parse(template))


def _slots(sequence: Sequence) -> list[Slot]:
    found: list[Slot] = []
    for node in sequence:
        if isinstance(node, Slot):
            found.append(node)
        elif isinstance(node, Choice):
            for option in node.options:
                found.extend(_slots(option))
    return found


def ways(template: str) -> int:
    """In how many ways the template can be said, slots aside."""
    return _ways(parse(template))


def _ways(sequence: Sequence) -> int:
    total = 1
    for node in sequence:
        if isinstance(node, Choice):
            total *= sum(_ways(option) for option in node.options)
    return total


def lines(table: str) -> tuple[str, ...]:
    """The phrases of a table: one a line, blank lines and comments ("# …") left out."""
    found = (line.strip() for line in table.splitlines())
    return tuple(line for line in found if line and not line.startswith("# "))
