"""What a tool is, wherever it came from, and what a call of it is.

A ``Tool`` is a name, a description and a JSON Schema for its arguments; a ``Toolset`` is an
ordered collection of them; a ``ToolCall`` is a tool's name with arguments. On the wire a call is
the text ``{"tool": "get_weather", "args": {"city": "London"}}`` and nothing else.

A reply holds one call a line, or is ``NO_CALL``.

This module reads tools (files and Python functions) and checks calls against them. Making a
model write only valid calls is the job of ``tooluse.grammar``.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Union

from tooluse.errors import InputError

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

JSON = Union[None, bool, int, float, str, list["JSON"], dict[str, "JSON"]]
Schema = dict[str, JSON]

CALL_KEYS = ("tool", "args")
NO_CALL = "No tool fits."  # the whole reply to a prompt that no tool is for


@dataclass(frozen=True)
class ToolCall:
    """One call: the tool's name and its arguments. Equal calls have equal values, in any order."""

    tool: str
    args: dict[str, JSON]
    _function: Callable[..., object] | None = field(default=None, compare=False, repr=False)

    def json(self) -> str:
        """The call on the wire: canonical JSON, arguments in the order in which they are held."""
        return json.dumps({"tool": self.tool, "args": self.args}, ensure_ascii=False)

    def run(self) -> object:
        """Execute the Python function behind the tool and return what it returns."""
        if self._function is None:
            raise InputError(
                f"tool {self.tool!r} has no Python function to run: it was read from a file"
            )
        return self._function(**self.args)


@dataclass(frozen=True)
class Tool:
    """A tool: ``parameters`` is a JSON Schema of type object.

    A schema that does not say otherwise allows no further arguments: what a tool never
    declared, it can't be called with.
    """

    name: str
    description: str = ""
    parameters: Schema = field(default_factory=dict)
    function: Callable[..., object] | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not self.name or not isinstance(self.name, str):
            raise InputError(f"a tool needs a name, not {self.name!r}")
        closed: Schema = {"type": "object", "properties": {}}
        closed.update(self.parameters)
        if closed["type"] != "object":
            raise InputError(f"tool {self.name!r}: parameters must be of type 'object'")
        if not isinstance(closed["properties"], dict):
            raise InputError(f"tool {self.name!r}: 'properties' must be an object")
        if "unevaluatedProperties" not in closed:
            closed.setdefault("additionalProperties", False)
        object.__setattr__(self, "parameters", closed)

    @property
    def properties(self) -> dict[str, Schema]:
        """Argument name → its schema, in declared order."""
        found = self.parameters["properties"]
        assert isinstance(found, dict)
        return {k: v if isinstance(v, dict) else {} for k, v in found.items()}

    @property
    def required(self) -> tuple[str, ...]:
        """The names of the arguments that every call must have."""
        names = self.parameters.get("required") or []
        return tuple(str(n) for n in names) if isinstance(names, list) else ()

    @cached_property
    def _validator(self) -> Validator:
        from jsonschema.exceptions import SchemaError
        from jsonschema.validators import validator_for

        cls = validator_for(self.parameters)
        try:
            cls.check_schema(self.parameters)
        except SchemaError as error:
            where = "/".join(str(p) for p in error.absolute_path)
            raise InputError(
                f"tool {self.name!r}: not a JSON Schema at /{where}: {error.message}"
            ) from None
        return cls(self.parameters)

    def problem(self, args: JSON) -> str | None:
        """What is wrong with these arguments, in one line; None if nothing is."""
        error = next(iter(self._validator.iter_errors(args)), None)
        if error is None:
            return None
        where = "/".join(str(p) for p in error.absolute_path)
        return f"args/{where}: {error.message}" if where else f"args: {error.message}"

    @classmethod
    def from_json(cls, entry: JSON) -> Tool:
        """A tool from OpenAI's ``{"type": "function", "function": {…}}`` or MCP's layout."""
        if not isinstance(entry, dict):
            raise InputError(f"a tool must be an object, not {type(entry).__name__}")
        body = entry.get("function", entry)
        if not isinstance(body, dict):
            raise InputError("'function' must be an object")
        name = body.get("name")
        if not isinstance(name, str) or not name:
            raise InputError("a tool needs a 'name' (a string)")
        parameters = body.get("parameters", body.get("inputSchema"))
        if parameters is None:
            parameters = {}
        if not isinstance(parameters, dict):
            raise InputError(f"tool {name!r}: 'parameters' must be an object")
        return cls(name, str(body.get("description") or ""), parameters)

    @classmethod
    def from_function(cls, function: Callable[..., object]) -> Tool:
        """A tool from a Python function: its name, docstring, type hints and defaults."""
        from pydantic import ConfigDict, create_model
        from pydantic.errors import PydanticUserError

        name = getattr(function, "__name__", "")
        fields: dict[str, tuple[object, object]] = {}
        hints = inspect.get_annotations(function, eval_str=True)
        for p in inspect.signature(function).parameters.values():
            if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD, p.POSITIONAL_ONLY):
                raise InputError(f"tool {name!r}: parameter {p.name!r} can't be passed by name")
            default = ... if p.default is p.empty else p.default
            fields[p.name] = (hints.get(p.name, str), default)
        try:
            model = create_model(name, __config__=ConfigDict(extra="forbid"), **fields)  # type: ignore[call-overload]
            schema = model.model_json_schema()
        except PydanticUserError as error:
            raise InputError(f"tool {name!r}: {error.message.splitlines()[0]}") from None
        return cls(name, inspect.getdoc(function) or "", _without_titles(schema), function)


class Toolset(Mapping[str, Tool]):
    """Tools by name, in order."""

    def __init__(self, tools: Iterable[Tool]) -> None:
        self._tools: dict[str, Tool] = {}
        for tool in tools:
            if tool.name in self._tools:
                raise InputError(f"duplicate tool name {tool.name!r}")
            self._tools[tool.name] = tool
        if not self._tools:
            raise InputError("no tools given")

    def __getitem__(self, name: str) -> Tool:
        return self._tools[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tools)

    def __len__(self) -> int:
        return len(self._tools)

    @classmethod
    def of(cls, tools: ToolSource) -> Toolset:
        """A tool set from whatever names one: a Toolset, a file, or functions, tools and JSON."""
        if isinstance(tools, Toolset):
            return tools
        if isinstance(tools, (str, Path)):
            return cls.load(tools)
        if isinstance(tools, dict):
            return cls.from_json(tools)
        return cls(_as_tool(t) for t in tools)

    @classmethod
    def load(cls, path: str | Path) -> Toolset:
        """Read a tools file; InputError names the file and, for broken JSON, the line."""
        try:
            text = Path(path).read_text(encoding="utf-8")
        except OSError as error:
            raise InputError(f"{path}: can't read: {error.strerror}") from None
        except UnicodeDecodeError as error:
            raise InputError(f"{path}: not UTF-8 at byte {error.start}") from None
        try:
            return cls.from_json(json.loads(text))
        except json.JSONDecodeError as error:
            raise InputError(f"{path}:{error.lineno}: not JSON: {error.msg}") from None
        except InputError as error:
            raise InputError(f"{path}: {error}") from None

    @classmethod
    def from_json(cls, data: JSON) -> Toolset:
        """OpenAI's ``tools`` array, MCP's list (or ``{"tools": [...]}``), or the shorthand
        ``{"get_weather": {"args": ["city"]}}``, whose arguments are required strings."""
        if isinstance(data, dict) and isinstance(data.get("tools"), list):
            data = data["tools"]
        if isinstance(data, dict):
            return cls(_from_shorthand(name, entry) for name, entry in data.items())
        if isinstance(data, list):
            return cls(Tool.from_json(entry) for entry in data)
        raise InputError("a tools file holds an array of tools or an object of shorthands")

    def to_json(self) -> list[JSON]:
        """OpenAI's ``tools`` array."""
        return [
            {
                "type": "function",
                "function": {
                    "name": t.name,
                    "description": t.description,
                    "parameters": t.parameters,
                },
            }
            for t in self.values()
        ]

    def call(self, tool: str, args: dict[str, JSON]) -> ToolCall:
        """A checked call; InputError says what is wrong with it."""
        if tool not in self:
            raise InputError(f"unknown tool {tool!r}; known: {', '.join(self)}")
        problem = self[tool].problem(args)
        if problem:
            raise InputError(f"{tool}: {problem}")
        return ToolCall(tool, args, self[tool].function)

    def parse(self, text: str) -> ToolCall:
        """A call from its text on the wire; InputError says what is wrong with it."""
        try:
            data = json.loads(text, object_pairs_hook=_unique_keys)
        except json.JSONDecodeError as error:
            raise InputError(f"not JSON at character {error.pos + 1}: {error.msg}") from None
        except RecursionError:
            raise InputError("not a call: nested too deeply") from None
        if not isinstance(data, dict) or set(data) != set(CALL_KEYS):
            raise InputError('a call is {"tool": …, "args": {…}}')
        tool, args = data["tool"], data["args"]
        if not isinstance(tool, str) or not isinstance(args, dict):
            raise InputError("'tool' must be a string and 'args' an object")
        return self.call(tool, args)

    def parse_reply(self, text: str) -> list[ToolCall]:
        """The calls in a reply, one a line; none in ``NO_CALL``. InputError as for ``parse``."""
        return [self.parse(line) for line in call_texts(text)]


ToolLike = Union[Tool, Callable[..., object], dict[str, JSON]]
ToolSource = Union[Toolset, str, Path, dict[str, JSON], Iterable[ToolLike]]

SEED_TOOLS: dict[str, JSON] = {
    "send_email": {"args": ["to", "subject"]},
    "search_web": {"args": ["query"]},
    "get_weather": {"args": ["city"]},
}


def call_texts(reply: str) -> list[str]:
    """A reply's calls as texts: its lines, or nothing if it is ``NO_CALL``."""
    return [] if reply == NO_CALL else reply.split("\n")


def _as_tool(source: ToolLike) -> Tool:
    if isinstance(source, Tool):
        return source
    if isinstance(source, dict):
        return Tool.from_json(source)
    if callable(source):
        return Tool.from_function(source)
    raise InputError(f"not a tool: {source!r}")


def _from_shorthand(name: str, entry: JSON) -> Tool:
    args = entry.get("args") if isinstance(entry, dict) else None
    if not isinstance(args, list) or not all(isinstance(a, str) for a in args):
        raise InputError(f'tool {name!r}: the shorthand is {{"args": ["name", …]}}')
    if len(set(map(str, args))) != len(args):
        raise InputError(f"tool {name!r}: an argument is named twice")
    properties: dict[str, JSON] = {str(a): {"type": "string"} for a in args}
    return Tool(name, "", {"properties": properties, "required": list(args)})


def _unique_keys(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    found: dict[str, JSON] = {}
    for key, value in pairs:
        if key in found:
            raise InputError(f"duplicate key {key!r}")
        found[key] = value
    return found


def _without_titles(schema: Schema) -> Schema:
    """Pydantic's schema without its generated ``title`` annotations (properties keep theirs)."""

    def strip(node: JSON, names: bool) -> JSON:
        if isinstance(node, list):
            return [strip(x, False) for x in node]
        if not isinstance(node, dict):
            return node
        return {
            k: strip(v, not names and k in ("properties", "$defs"))
            for k, v in node.items()
            if names or k != "title" or not isinstance(v, str)
        }

    cleaned = strip(schema, False)
    assert isinstance(cleaned, dict)
    return cleaned
