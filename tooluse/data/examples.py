"""Rows in the style of a user's own examples: their prompts as they are, and with other values.

In each example the arguments that stand in the prompt become slots, and new values of the same kind
take their place: a city for a city, a number in the schema's range for a number, another option of
a list for an option. What the prompt does not say literally is left as it is, so that the row stays
right; an example without a slot, as of a tool without arguments, of none or of several calls, keeps
its words. Some are typed in another way, but for what is copied, or stand beside another sentence.
A few examples a tool are enough to steer the style.

What examples say in an argument, be it a feed or a cow, is told to the phrase tables, too: see
``said_values``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from tooluse.data.compose import Composer
from tooluse.data.respell import texts
from tooluse.data.row import Row
from tooluse.data.schema_values import SchemaValues
from tooluse.data.splits import SPLITS, Split, split_of
from tooluse.data.surface import Style
from tooluse.data.templates import Piece
from tooluse.tools import JSON, Tool, ToolCall, Toolset

ATTEMPTS = 20  # at a row that differs from its example
RETYPED = 0.4  # of the rows with a slot, how many are typed in another way than their example
BESIDE = 0.15  # of these, how often another sentence stands before or behind
BESIDE_WORDS = 0.5  # … where there is no slot, so that nothing else can change


@dataclass(frozen=True)
class Pattern:
    """An example as text around slots: ``pieces`` are texts and names of arguments in turn.

    ``tool`` is None, and the one piece is the prompt, if the example has nothing to swap.
    """

    row: Row
    pieces: tuple[str, ...]  # text, name, text, name, …, text
    tool: Tool | None = None
    rest: Mapping[str, JSON] = field(default_factory=dict)  # what the prompt does not say literally

    @property
    def names(self) -> tuple[str, ...]:
        """The arguments that have a slot, in the prompt's order."""
        return self.pieces[1::2]


def pattern_of(row: Row, toolset: Toolset) -> Pattern:
    """The slots of an example; none if it is not one call with something to swap."""
    calls = row.calls()
    places = _places(calls[0], row.prompt, toolset) if len(calls) == 1 else []
    if not places:
        return Pattern(row, (row.prompt,))
    pieces: list[str] = []
    at = 0
    for start, end, name in sorted(places):
        pieces += [row.prompt[at:start], name]
        at = end
    pieces.append(row.prompt[at:])
    slots = {name for _, _, name in places}
    rest = {name: value for name, value in calls[0].args.items() if name not in slots}
    return Pattern(row, tuple(pieces), toolset[calls[0].tool], rest)


def said_values(rows: Sequence[Row], toolset: Toolset, split: Split) -> dict[str, tuple[str, ...]]:
    """The texts of this split that the examples' prompts say in each argument, by its name."""
    found: dict[str, dict[str, None]] = {}
    for pattern in (pattern_of(row, toolset) for row in rows):
        if pattern.tool is None:
            continue
        args, properties = pattern.row.calls()[0].args, pattern.tool.properties
        for name in pattern.names:
            value = args[name]
            if not isinstance(value, str) or "enum" in properties[name]:
                continue
            if split_of(value) == split:
                found.setdefault(name, {})[value] = None
    return {name: tuple(values) for name, values in found.items()}


def like(
    rows: Sequence[Row], toolset: Toolset, n: int, seed: int = 0, split: Split = "train"
) -> list[Row]:
    """At most ``n`` rows: the split's examples, then each with other values, in turn.

    New values belong to the split; so do the examples: see ``patterns_for``.
    """
    patterns, found = patterns_for(rows, toolset, split)
    composer = Composer(Random(f"examples {split} {seed}"), split)
    if len(patterns) > n:
        patterns = composer.rng.sample(patterns, n)
        found = [p.row for p in patterns if p.row in found]
    composer.given = said_values(rows, toolset, split)
    seen = {row.prompt for row in rows}
    for i in range(n - len(found) if patterns else 0):
        for _ in range(ATTEMPTS):
            row = _varied(patterns[i % len(patterns)], composer)
            if row is not None and row.prompt not in seen:
                seen.add(row.prompt)
                found.append(row)
                break
    return found


def patterns_for(
    rows: Sequence[Row], toolset: Toolset, split: Split
) -> tuple[list[Pattern], list[Row]]:
    """The examples that a split takes the words of, and which of them it takes as they are.

    A prompt's words are a template, so they belong to one split, if each has some of every tool.
    Of fewer, training gets all, and the other splits those with slots, of which they take the words
    alone.
    """
    patterns = [pattern_of(row, toolset) for row in rows]
    apart = {s: [p for p in patterns if split_of(" ".join(p.pieces[::2])) == s] for s in SPLITS}
    many = len({frozenset(_tool(p) for p in own) for own in apart.values()}) == 1
    if many:
        patterns = apart[split]
    elif split != "train":
        patterns = [p for p in patterns if p.tool]
    return patterns, [p.row for p in patterns] if many or split == "train" else []


def _tool(pattern: Pattern) -> str:
    return pattern.tool.name if pattern.tool else ""


def _varied(pattern: Pattern, composer: Composer) -> Row | None:
    """The example with new values, or typed in another way; None if they do not fit the schema."""
    if pattern.tool is None:
        copied = _copied([call.args for call in pattern.row.calls()], pattern.row.prompt)
        words = _around(copied, pattern.row.prompt)
        prompt = _retyped(words, composer, composer.pick_style(), BESIDE_WORDS)
        return Row(prompt, pattern.row.completion) if _says(prompt, copied) else None
    style = composer.pick_style() if composer.chance(RETYPED) else None
    composer.lower = style is not None and style.case == "lower"  # … in values, too
    maker = SchemaValues(composer, pattern.tool.parameters, pattern.tool.name)
    lower = "".join(pattern.pieces[::2]).islower()
    copied = _copied(dict(pattern.rest), pattern.row.prompt)
    pieces, args = _around(copied, pattern.pieces[0]), dict(pattern.rest)
    for name, after in zip(pattern.names, pattern.pieces[2::2], strict=True):
        value, said = maker.value(name)
        if value == said and lower:
            value = said = said.lower()
        args[name] = value
        pieces += [Piece(said, name, fixed=True), *_around(copied, after)]
    ordered = pattern.tool.in_order(args)
    if pattern.tool.problem(ordered):
        return None
    prompt = "".join(p.text for p in pieces)
    copied += [p.text for p in pieces if p.slot]
    if style:
        prompt = _retyped([p for p in pieces if p.text], composer, style, BESIDE)
    return (
        Row(prompt, ToolCall(pattern.tool.name, ordered).json()) if _says(prompt, copied) else None
    )


def _copied(value: JSON, prompt: str) -> list[str]:
    """What the prompt says of a value, however deep in it."""
    return [text for text in texts(value) if text and re.search(_words(text), prompt)]


def _around(copied: Sequence[str], text: str) -> list[Piece]:
    """A text as pieces, of which those that are copied keep their letters."""
    if not copied:
        return [Piece(text)]
    parts = re.split(_words(*sorted(copied, key=len, reverse=True)), text)
    return [Piece(part, fixed=i % 2 == 1) for i, part in enumerate(parts)]


def _says(prompt: str, copied: Sequence[str]) -> bool:
    return all(text in prompt for text in copied)


def _words(*wanted: str) -> str:
    """What finds these texts where they begin and end as words do."""
    return rf"(?<!\w)({'|'.join(map(re.escape, wanted))})(?!\w)"


def _retyped(pieces: list[Piece], composer: Composer, style: Style, beside: float) -> str:
    """The prompt with the capitals, marks and typos of a style, or beside another sentence."""
    frame = "".join(p.text for p in pieces)
    return composer.in_context(frame, pieces, style, beside).prompt


def _places(call: ToolCall, prompt: str, toolset: Toolset) -> list[tuple[int, int, str]]:
    """Where the prompt says each declared argument, as (start, end, name); each place is taken
    once."""
    places: list[tuple[int, int, str]] = []
    declared = toolset[call.tool].properties
    values = {n: str(v) for n, v in call.args.items() if n in declared and _is_sayable(v)}
    for name in sorted(values, key=lambda n: -len(values[n])):
        for said in dict.fromkeys((values[name], values[name].replace("_", " "))):
            found = [m.span() for m in re.finditer(_words(said), prompt, re.IGNORECASE)]
            if len(found) == 1 and not any(
                s < found[0][1] and found[0][0] < e for s, e, _ in places
            ):
                places.append((*found[0], name))
                break
    return places


def _is_sayable(value: JSON) -> bool:
    return isinstance(value, (str, int, float)) and not isinstance(value, bool) and value != ""
