"""What a tool is, wherever it came from, and what a call of it is.

A ``Tool`` is a name, a description and a JSON Schema for its arguments; a ``Toolset`` is an
ordered collection of them; a ``ToolCall`` is a tool's name with arguments. On the wire a call is
the text ``{"tool": "get_weather", "args": {"city": "London"}}`` and nothing else.

A reply holds one call a line, or is ``NO_CALL``.

This module says what the three are and checks calls against tools. Finding tools (in files, Python
functions, servers) is the job of ``tooluse.sources``, making a model write only valid calls that of
``tooluse.grammar``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Union

from tooluse.errors import InputError
from tooluse.subschemas import spread

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

JSON = Union[None, bool, int, float, str, list["JSON"], dict[str, "JSON"]]
Schema = dict[str, JSON]
Arguments = dict[str, JSON]

CALL_KEYS = ("tool", "args")
NO_CALL = "No tool fits."  # the whole reply to a prompt that no tool is for


@dataclass(frozen=True, eq=False)
class ToolCall:
    """One call: the tool's name and its arguments. Equal calls have equal values, in any order."""

    tool: str
    args: Arguments
    _function: Callable[..., object] | None = field(default=None, repr=False)

    def __eq__(self, other: object) -> bool:
        """The same tool and, as JSON, the same values."""
        if not isinstance(other, ToolCall):
            return NotImplemented
        return self.tool == other.tool and same_json(self.args, other.args)

    __hash__ = None  # type: ignore[assignment]  # arguments can change

    def json(self) -> str:
        """The call on the wire: canonical JSON, arguments in the order in which they are held."""
        return json.dumps({"tool": self.tool, "args": self.args}, ensure_ascii=False)

    def run(self) -> object:
        """Do it: call the Python function, the MCP server or the HTTP service behind the tool.

        Returns what that returns. InputError if nothing is behind the tool or if the arguments
        can't be converted; ToolError if a server fails; a Python function raises what it raises.
        """
        if self._function is None:
            raise InputError(
                f"tool {self.tool!r} has no Python function to run: it was read from a file"
            )
        return self._function(**self.args)


def same_json(a: JSON, b: JSON) -> bool:
    """Whether two JSON values are equal: 1 and 1.0 are, in Python also 1 and True, but not here."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same_json(value, b[key]) for key, value in a.items())
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same_json, a, b))
    return a == b


@dataclass(frozen=True)
class Tool:
    """A tool: ``parameters`` is a JSON Schema of type object, ``function`` takes the arguments
    by name, as JSON.

    A schema that does not say otherwise allows no further arguments: what a tool never
    declared, it can't be called with. (Drafts before 2019-09 have no way to say so where
    ``allOf`` or another combination declares some of them.)
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
        object.__setattr__(self, "parameters", closed)
        if not {"additionalProperties", "unevaluatedProperties"} & closed.keys():
            alone = set(self.declared) == closed["properties"].keys()
            closed["additionalProperties" if alone else "unevaluatedProperties"] = False

    @property
    def properties(self) -> dict[str, Schema]:
        """Argument name → its schema, in declared order."""
        found = self.parameters["properties"]
        assert isinstance(found, dict)
        return {k: v if isinstance(v, dict) else {} for k, v in found.items()}

    @property
    def declared(self) -> tuple[str, ...]:
        """The names of all arguments, also of those that only a part of a combination has."""
        parts = (part.get("properties") for part in spread(self.parameters, [self.parameters]))
        return tuple(dict.fromkeys(n for part in parts if isinstance(part, dict) for n in part))

    def in_order(self, args: Arguments) -> Arguments:
        """The arguments in declared order, what ``properties`` does not name behind them."""
        return {name: args[name] for name in (*self.properties, *args) if name in args}

    @property
    def required(self) -> tuple[str, ...]:
        """The names of the arguments that every call must have."""
        names = self.parameters.get("required") or []
        return tuple(str(n) for n in names) if isinstance(names, list) else ()

    @cached_property
    def _validator(self) -> Validator:
        from jsonschema.exceptions import SchemaError
        from jsonschema.validators import validator_for
        from jsonschema_specifications import REGISTRY  # the drafts' own schemas, no others

        cls = validator_for(self.parameters)
        try:
            cls.check_schema(self.parameters)
        except SchemaError as error:
            where = "/".join(str(p) for p in error.absolute_path)
            raise InputError(
                f"tool {self.name!r}: not a JSON Schema at /{where}: {error.message}"
            ) from None
        return cls(self.parameters, registry=REGISTRY)

    def problem(self, args: JSON) -> str | None:
        """What is wrong with these arguments, in one line; None if nothing is.

        A reference that leads nowhere is found where an argument needs it.
        """
        from referencing.exceptions import Unresolvable

        try:
            error = next(iter(self._validator.iter_errors(args)), None)
        except Unresolvable as nowhere:
            reference = getattr(nowhere, "anchor", nowhere.ref)
            return f"args: the tool's schema refers to {reference!r}, which leads nowhere"
        except RecursionError:
            return "args: nested too deeply, or the tool's schema refers to itself without an end"
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


@dataclass(frozen=True)
class LeftOut:
    """A tool that its source offers and that can't be used, and why."""

    name: str
    reason: str


class Toolset(Mapping[str, Tool]):
    """Tools by name, in order; ``left_out`` are those of the same source that can't be used."""

    def __init__(self, tools: Iterable[Tool], left_out: Iterable[LeftOut] = ()) -> None:
        self.left_out = tuple(left_out)
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
        """A tool set from whatever names one: a Toolset; a file or another source (see ``load``);
        or functions, classes, tools and JSON, of which those that can't be used are left out."""
        if isinstance(tools, Toolset):
            return tools
        if isinstance(tools, (str, Path)):
            return cls.load(tools)
        if isinstance(tools, dict):
            return cls.from_json(tools)
        from tooluse.sources import collect

        return collect(tools)

    @classmethod
    def load(cls, source: str | Path) -> Toolset:
        """The tools of a file, a Python module, an MCP server or an HTTP service.

        ``tooluse.sources.load`` says how each is written. A tool that can't be used is logged by
        name and reason and left out; InputError names the source if it offers no other.
        """
        from tooluse.sources import load

        return load(source)

    @classmethod
    def from_json(cls, data: JSON) -> Toolset:
        """OpenAI's ``tools`` array, MCP's list (or ``{"tools": [...]}``), or the shorthand
        ``{"get_weather": {"args": ["city"]}}``, whose arguments are required strings."""
        return cls(make() for _, make in json_tools(data))

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


def json_tools(data: JSON) -> list[tuple[str, Callable[[], Tool]]]:
    """What each layout of a tools file offers: names, and how to make the tools (InputError)."""
    if isinstance(data, dict) and isinstance(data.get("tools"), list):
        data = data["tools"]
    if isinstance(data, dict):
        return [(name, partial(_from_shorthand, name, entry)) for name, entry in data.items()]
    if isinstance(data, list):
        return [
            (_name(entry) or f"number {i}", partial(Tool.from_json, entry))
            for i, entry in enumerate(data, start=1)
        ]
    raise InputError("a tools file holds an array of tools or an object of shorthands")


def _name(entry: JSON) -> str:
    body = entry.get("function", entry) if isinstance(entry, dict) else {}
    return str(body.get("name") or "") if isinstance(body, dict) else ""


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
