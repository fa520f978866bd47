"""Rows in the style of a user's own examples: their prompts with other values.

In each example the arguments that stand in the prompt become slots, and new values of the same kind
take their place: a city for a city, a number in the schema's range for a number, another option of
a list for an option. What the prompt does not say literally is left as it is, so that the row stays
right. A few examples a tool are enough to steer the style.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tooluse.data.compose import Composer
from tooluse.data.row import Row
from tooluse.data.schema_values import SchemaValues
from tooluse.data.splits import Split, split_of
from tooluse.errors import InputError
from tooluse.tools import JSON, Tool, ToolCall, Toolset

ATTEMPTS = 20  # at a row that differs from its example


@dataclass(frozen=True)
class Pattern:
    """An example as text around slots: ``pieces`` are texts and names of arguments in turn."""

    tool: Tool
    pieces: tuple[str, ...]  # text, name, text, name, …, text
    rest: dict[str, JSON]  # arguments that the prompt does not say literally

    @property
    def names(self) -> tuple[str, ...]:
        """The arguments that have a slot, in the prompt's order."""
        return self.pieces[1::2]


def pattern_of(row: Row, toolset: Toolset) -> Pattern | None:
    """The slots of an example; None if it is not one call with something to swap."""
    calls = row.calls()
    if len(calls) != 1:
        return None
    call = calls[0]
    places = _places(call, row.prompt)
    if not places:
        return None
    pieces: list[str] = []
    at = 0
    for start, end, name in sorted(places):
        pieces += [row.prompt[at:start], name]
        at = end
    pieces.append(row.prompt[at:])
    slots = {name for _, _, name in places}
    rest = {name: value for name, value in call.args.items() if name not in slots}
    return Pattern(toolset[call.tool], tuple(pieces), rest)


def like(
    rows: Sequence[Row], toolset: Toolset, n: int, seed: int = 0, split: Split = "train"
) -> list[Row]:
    """At most ``n`` rows, each an example with other values, examples in turn.

    Values belong to the split; so do the examples, since a prompt's words are a template: where an
    example's hash puts it elsewhere it is used all the same if the split would have none.
    """
    patterns = [p for row in rows if (p := pattern_of(row, toolset)) is not None]
    if not patterns:
        raise InputError(
            "no example says an argument of its call literally: nothing can be swapped"
        )
    own = [p for p in patterns if split_of(" ".join(p.pieces[::2])) == split]
    patterns = own if {p.tool.name for p in own} == {p.tool.name for p in patterns} else patterns
    composer = Composer(Random(f"examples {split} {seed}"), split)
    seen = {row.prompt for row in rows}
    found: list[Row] = []
    for i in range(n):
        for _ in range(ATTEMPTS):
            row = _swapped(patterns[i % len(patterns)], composer)
            if row is not None and row.prompt not in seen:
                seen.add(row.prompt)
                found.append(row)
                break
    return found


def _swapped(pattern: Pattern, composer: Composer) -> Row | None:
    """The example with new values; None if they do not fit the schema."""
    maker = SchemaValues(composer, pattern.tool.parameters, pattern.tool.name)
    words = "".join(pattern.pieces[::2])
    args, prompt = dict(pattern.rest), pattern.pieces[0]
    for name, after in zip(pattern.names, pattern.pieces[2::2], strict=True):
        value, said = maker.value(name)
        if value == said and words.islower():  # who types in lower case does so in values, too
            value = said = said.lower()
        args[name] = value
        prompt += said + after
    ordered = {name: args[name] for name in pattern.tool.properties if name in args}
    if pattern.tool.problem(ordered):
        return None
    return Row(prompt, ToolCall(pattern.tool.name, ordered).json())


def _places(call: ToolCall, prompt: str) -> list[tuple[int, int, str]]:
    """Where the prompt says each argument, as (start, end, name); each place is taken once."""
    places: list[tuple[int, int, str]] = []
    texts = {n: str(v) for n, v in call.args.items() if _is_sayable(v)}
    for name in sorted(texts, key=lambda n: -len(texts[n])):
        for said in dict.fromkeys((texts[name], texts[name].replace("_", " "))):
            pattern = rf"(?<!\w){re.escape(said)}(?!\w)"
            found = [m.span() for m in re.finditer(pattern, prompt, re.IGNORECASE)]
            if len(found) == 1 and not any(
                s < found[0][1] and found[0][0] < e for s, e, _ in places
            ):
                places.append((*found[0], name))
                break
    return places


def _is_sayable(value: JSON) -> bool:
    return isinstance(value, (str, int, float)) and not isinstance(value, bool) and value != ""
