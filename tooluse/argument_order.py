"""In which order a call's arguments are written: as declared, or as the prompt mentions them.

A model that writes optional arguments in the order in which the prompt mentions them reads the
prompt once, from left to right, and asks at each place whether something begins here. In declared
order it must look through the whole prompt for each argument. On SNIPS (seven tools, 53 optional
arguments) that order alone is worth many points; LOG.md has the figures.

Calls are equal whatever their order, and ``property_order="any"`` lets the decoder follow.
Training rewrites its rows so and leaves a note beside the model; rows on disk stay as they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tooluse.grammar.span import is_span
from tooluse.grounding import copied_arguments
from tooluse.subschemas import CHOICES, DEEPEST, joined
from tooluse.tools import Tool, ToolCall, Toolset

if TYPE_CHECKING:
    from tooluse.data.dataset import Row
    from tooluse.tools import JSON, Schema

ArgumentOrder = Literal["prompt", "declared"]

KEYWORD = "x-argument-order"  # on a tool's parameters: "any" or "declared"
FILE = "argument_order.json"  # beside a model: the tools whose arguments come in any order


def free_tools(rows: Iterable[Row]) -> list[str]:
    """The tools whose arguments may come in any order: some are copied, and some left out at times.

    Where every row of a tool has the same arguments, the declared order costs nothing: after each
    argument there is only one that can follow.
    """
    rows = list(rows)
    seen: dict[str, set[frozenset[str]]] = {}
    for row in rows:
        for call in row.calls():
            seen.setdefault(call.tool, set()).add(frozenset(call.args))
    copied = copied_arguments(rows)
    return sorted(
        tool
        for tool, sets in seen.items()
        if len(sets) > 1 and max(map(len, sets)) > 1 and copied.get(tool)
    )


def in_declared_order(row: Row, tools: Toolset) -> Row:
    """The row with the arguments of its calls, and what is in them, in the schemas' order.

    That is the only order that the decoder allows for tools that are not free, however a file has
    it. What ``properties`` does not name comes last, in the order in which it stood.
    """
    calls = row.calls()
    roots = [tools[call.tool].parameters for call in calls]
    written = [
        ToolCall(call.tool, _in_order(root, call.args, [root]))
        for call, root in zip(calls, roots, strict=True)
    ]
    text = "\n".join(call.json() for call in written)
    return type(row)(row.prompt, text) if calls and text != row.completion else row


def _declared(root: Schema, value: JSON, schemas: list[JSON]) -> JSON:
    """A value with all objects in it as these schemas, which all hold for it, declare them."""
    if isinstance(value, dict):
        return _in_order(root, value, schemas)
    if not isinstance(value, list):
        return value
    holding = _holding(root, value, schemas)
    return [_declared(root, x, [_item(one, i) for one in holding]) for i, x in enumerate(value)]


def _in_order(root: Schema, args: dict[str, JSON], schemas: list[JSON]) -> dict[str, JSON]:
    holding = _holding(root, args, schemas)
    names = [name for one in holding for name in _properties(one) if name in args]
    return {
        name: _declared(root, args[name], [_member(one, name) for one in holding])
        for name in dict.fromkeys([*names, *args])
    }


def _holding(root: Schema, value: JSON, schemas: list[JSON], seen: int = 0) -> list[Schema]:
    """These schemas and all they lead to, in the order in which the decoder takes properties.

    Of a choice that is the first branch that the value meets. ``seen``: how many led here.
    """
    found: list[Schema] = []
    for schema in schemas if seen <= DEEPEST else []:
        if isinstance(schema, dict):
            more = joined(root, schema)
            more += [_branch(root, value, schema[key]) for key in CHOICES if key in schema]
            found += [schema, *_holding(root, value, more, seen + 1)]
    return found


def _branch(root: Schema, value: JSON, branches: JSON) -> JSON:
    from jsonschema.validators import validator_for
    from jsonschema_specifications import REGISTRY

    validator = validator_for(root)(root, registry=REGISTRY)
    for branch in branches if isinstance(branches, list) else []:
        if validator.evolve(schema=branch).is_valid(value):
            return branch
    return None


def _properties(schema: Schema) -> Schema:
    properties = schema.get("properties")
    return properties if isinstance(properties, dict) else {}


def _member(schema: Schema, name: str) -> JSON:
    properties = _properties(schema)
    return properties[name] if name in properties else schema.get("additionalProperties")


def _item(schema: Schema, at: int) -> JSON:
    first, others = schema.get("prefixItems"), schema.get("items")
    if isinstance(others, list):  # as older drafts have it
        first, others = others, schema.get("additionalItems")
    return first[at] if isinstance(first, list) and at < len(first) else others


def in_prompt_order(row: Row, tools: Sequence[str]) -> Row:
    """The row with the arguments of these tools in the order in which the prompt mentions them.

    What the prompt does not say literally comes last, in the order in which it stood.
    """
    calls = row.calls()
    if not any(call.tool in tools for call in calls):
        return row
    written = [_reordered(call, row.prompt) if call.tool in tools else call for call in calls]
    return type(row)(row.prompt, "\n".join(call.json() for call in written))


def _reordered(call: ToolCall, prompt: str) -> ToolCall:
    at = mentions(call.args, prompt)
    names = sorted(call.args, key=lambda name: at.get(name, len(prompt)))
    return ToolCall(call.tool, {name: call.args[name] for name in names})


def mentions(args: dict[str, JSON], prompt: str) -> dict[str, int]:
    """Where the prompt says each argument, as a character offset; without those it does not say.

    Each place is taken once, the longest values choosing first, so that the ``2`` of ``2 stars``
    is not the one in ``22 May``.
    """
    found: dict[str, int] = {}
    taken: list[range] = []
    texts = {n: v if isinstance(v, str) else json.dumps(v) for n, v in args.items()}
    for name in sorted(texts, key=lambda n: -len(texts[n])):
        for match in re.finditer(f"(?=({re.escape(texts[name])}))", prompt, re.IGNORECASE):
            start, end = match.span(1)
            if any(start < t.stop and t.start < end for t in taken):
                continue
            if is_span(match[1], prompt[max(0, start - 1) : end + 1]):  # words begin and end here
                found[name] = start
                taken.append(range(start, end))
                break
    return found


def free_order(tools: Toolset, free: Sequence[str]) -> Toolset:
    """The tools, these marked to take their arguments in any order unless their schema says."""
    return Toolset(
        Tool(tool.name, tool.description, {KEYWORD: "any", **tool.parameters}, tool.function)
        if tool.name in free
        else tool
        for tool in tools.values()
    )


def read_free(model: str) -> list[str]:
    """What training wrote beside the model; nothing for a model that was not trained here."""
    path = Path(model) / FILE
    found: list[str] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    return found
