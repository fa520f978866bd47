"""Rows made from phrases and values: ``synthesize`` and what it guarantees.

Every row it returns parses, matches the tool's schema, has each string argument in the prompt as
written, repeats no value and no prompt, and uses only templates and values of its own split
(``tooluse.data.splits``). A share of rows may be prompts that no tool fits. The same arguments give
the same rows, on any machine.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from tooluse.data.compose import Composer
from tooluse.data.dataset import Row, check_row
from tooluse.data.decline import Declined
from tooluse.data.splits import SPLITS, Split, fold
from tooluse.errors import InputError
from tooluse.subschemas import spread
from tooluse.tools import JSON, NO_CALL, Schema, Tool, ToolCall, Toolset, same_json

ATTEMPTS = 200  # at one row, before the tool is reported as exhausted


@dataclass(frozen=True)
class Example:
    """A row with what it was made from: its call, None if no tool fits, and its templates."""

    row: Row
    call: ToolCall | None
    templates: tuple[str, ...]


def synthesize(
    toolset: Toolset,
    n: int,
    seed: int = 0,
    split: Split = "train",
    no_tool: float = 0.0,
    report: Callable[[int], None] = lambda done: None,
    given: Mapping[str, tuple[str, ...]] | None = None,
) -> list[Row]:
    """``n`` rows for these tools, as many for each tool; see ``examples``."""
    return [example.row for example in examples(toolset, n, seed, split, no_tool, report, given)]


def examples(
    toolset: Toolset,
    n: int,
    seed: int = 0,
    split: Split = "train",
    no_tool: float = 0.0,
    report: Callable[[int], None] = lambda done: None,
    given: Mapping[str, tuple[str, ...]] | None = None,
) -> list[Example]:
    """``n`` rows in random order, with what they were made from.

    ``no_tool`` is the share of prompts that no tool fits, whose completion is ``NO_CALL``;
    ``given`` what is known to be said in arguments (``tooluse.data.examples.said_values``).
    InputError if the tools' schemas do not have that many different calls. ``report`` is told how
    many there are so far.
    """
    if split not in SPLITS:
        raise InputError(f"unknown split {split!r}; known: {', '.join(SPLITS)}")
    if n < 0:
        raise InputError("the number of rows can't be negative")
    check_share(no_tool)
    rng = Random(f"tooluse {split} {seed}")
    composer = Composer(rng, split, toolset)
    composer.given = given or {}
    tools = list(toolset.values())
    rng.shuffle(tools)
    seen: set[str] = set()
    found: list[Example] = []
    declined = round(n * no_tool)
    for i in range(n - declined):
        found.append(_example(toolset, tools[i % len(tools)], composer, seen))
        report(len(found))
    if declined:
        decline = Declined(composer, toolset)
        for _ in range(declined):
            found.append(_declined(decline, seen))
            report(len(found))
    rng.shuffle(found)
    return found


def check_share(no_tool: float) -> None:
    """InputError if this can't be the share of prompts that no tool fits."""
    if not 0 <= no_tool < 1:
        raise InputError("the share of prompts that no tool fits is between 0 and 1")


def _example(toolset: Toolset, tool: Tool, composer: Composer, seen: set[str]) -> Example:
    """One verified example that is new; its prompt is remembered in ``seen``."""
    reason = ""
    for _ in range(ATTEMPTS):
        draft = composer.compose(tool)
        call = ToolCall(tool.name, tool.in_order(draft.args), tool.function)
        row = Row(draft.prompt, call.json())
        key = squash(row.prompt)
        if key in seen:
            reason = "every prompt it can make is there already"
            continue
        reason = problem(row, toolset) or ""
        if not reason:
            seen.add(key)
            return Example(row, call, draft.templates)
    raise InputError(f"tool {tool.name!r}: can't make another row: {reason}")


def _declined(decline: Declined, seen: set[str]) -> Example:
    """One prompt that no tool fits and that is new."""
    for _ in range(ATTEMPTS):
        prompt, template = decline.compose()
        key = squash(prompt)
        if key and key not in seen:
            seen.add(key)
            return Example(Row(prompt, NO_CALL), None, (template,))
    raise InputError("can't make another prompt that no tool fits: ask for a smaller share")


def problem(row: Row, toolset: Toolset) -> str | None:
    """Why a row can't be used, None if it can: format, schema, arguments in the prompt."""
    try:
        calls = check_row(row, toolset)
    except InputError as error:
        return str(error)
    for call in calls:
        tool = toolset[call.tool]
        for name, value in call.args.items():
            for text in _copied_texts({name: value}, [tool.parameters], tool.parameters):
                if text not in row.prompt:
                    return f"args/{name}: {text!r} is not in the prompt"
    return None


def _copied_texts(value: JSON, schemas: list[JSON], root: Schema) -> list[str]:
    """The strings of an argument that must stand in the prompt: all but those of a fixed list."""
    found = spread(root, schemas)
    if any(_is_listed(value, schema) for schema in found):
        return []
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        items = [schema.get("items") for schema in found]
        return [text for item in value for text in _copied_texts(item, items, root)]
    if isinstance(value, dict):
        named = [schema.get("properties") for schema in found]
        texts: list[str] = []
        for key, item in value.items():
            inner = [properties.get(key) for properties in named if isinstance(properties, dict)]
            texts += _copied_texts(item, inner, root)
        return texts
    return []


def _is_listed(value: JSON, schema: Schema) -> bool:
    """Whether a schema fixes this value or has it among its options."""
    options = schema.get("enum")
    fixed = [schema["const"]] if "const" in schema else []
    fixed += options if isinstance(options, list) else []
    return any(same_json(value, one) for one in fixed)


def squash(prompt: str) -> str:
    """What two prompts must not share: letters and digits, whatever case and punctuation."""
    return "".join(char for char in fold(prompt) if char.isalnum())
