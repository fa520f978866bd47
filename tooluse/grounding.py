"""Which arguments are copied from the prompt: told by the tools, or learned from the rows.

An argument whose value was a span of the prompt in every row that a model was trained on is one
that the model copies. Training writes those down beside the model, and a ``ToolCaller`` then lets
them be nothing but spans of the prompt: what it can't do is recall a city from its training.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from tooluse.grammar.span import is_span
from tooluse.tools import Schema, Tool, Toolset

if TYPE_CHECKING:
    from tooluse.data.dataset import Row

KEYWORD = "x-grounded"
FILE = "grounded.json"

Grounded = dict[str, list[str]]  # tool → its grounded arguments


def grounded_arguments(rows: Iterable[Row]) -> Grounded:
    """The string arguments that are a span of the prompt in every row that has them."""
    always: dict[tuple[str, str], bool] = {}
    for row in rows:
        for call in row.calls():
            for name, value in call.args.items():
                key = call.tool, name
                if always.get(key, True):
                    always[key] = isinstance(value, str) and is_span(value, row.prompt)
    found: Grounded = {}
    for (tool, name), yes in always.items():
        if yes:
            found.setdefault(tool, []).append(name)
    return found


def ground(tools: Toolset, grounded: Grounded) -> Toolset:
    """The tools with these arguments marked, but for those whose schema says yes or no itself."""
    return Toolset(_ground(tool, grounded.get(tool.name, [])) for tool in tools.values())


def is_grounded(tools: Toolset) -> bool:
    """Whether any argument of any tool must be a span of the prompt."""
    return any(f'"{KEYWORD}": true' in json.dumps(tool.parameters) for tool in tools.values())


def read_grounded(model: str) -> Grounded:
    """What training wrote beside the model; nothing for a model that was not trained here."""
    path = Path(model) / FILE
    found: Grounded = json.loads(path.read_text()) if path.is_file() else {}
    return found


def _ground(tool: Tool, names: list[str]) -> Tool:
    def mark(name: str, schema: Schema) -> Schema:
        plain = schema.get("type") == "string" and "enum" not in schema and "const" not in schema
        return {KEYWORD: True, **schema} if name in names and plain else schema

    properties = {name: mark(name, schema) for name, schema in tool.properties.items()}
    parameters: Schema = {**tool.parameters, "properties": {**properties}}
    return Tool(tool.name, tool.description, parameters, tool.function)
