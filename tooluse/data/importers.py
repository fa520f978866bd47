"""Public layouts of tool-calling data as rows: plain functions, one a layout.

| layout | what an entry has | where it is used |
|---|---|---|
| ``prompt/completion`` | ``prompt``, ``completion`` | this project |
| ``chat`` | ``messages`` with ``tool_calls``, mostly ``tools`` | OpenAI's fine-tuning files |
| ``xlam`` | ``query``, ``answers``, ``tools`` (JSON or its text) | xLAM's function calls |
| ``snips`` | ``{"Intent": [{"data": [{"text", "entity"}]}]}``, a file | SNIPS' original intents |

An entry that comes with its tools gives them unchanged, with one exception: xLAM names Python types
("str, optional"), which become JSON Schema. Checking rows against tools is left to
``tooluse.data.dataset``, which reads all of these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tooluse.data.row import Row, load_json
from tooluse.data.splits import fold
from tooluse.errors import InputError
from tooluse.tools import JSON, NO_CALL, Schema, Tool, ToolCall, Toolset

Layout = Literal["prompt/completion", "chat", "xlam", "snips"]

_PYTHON_TYPES: dict[str, Schema] = {
    "str": {"type": "string"}, "string": {"type": "string"}, "int": {"type": "integer"},
    "integer": {"type": "integer"}, "float": {"type": "number"}, "number": {"type": "number"},
    "bool": {"type": "boolean"}, "boolean": {"type": "boolean"}, "dict": {"type": "object"},
    "object": {"type": "object"}, "any": {},
}  # fmt: skip
# "Which city?", but neither "How can I help you?" nor "Is there anything else I can do for you?"
_QUESTION = re.compile(r"[^.!?。！？\n]*[?？؟]")
_OFFER = re.compile(r"\b(help|assist|assistance|do for you)\b", re.IGNORECASE)
_LISTS = {"list", "tuple", "set", "array", "sequence"}


@dataclass(frozen=True)
class Imported:
    """A row with the tools that its entry came with; none, if they are told elsewhere."""

    row: Row
    tools: tuple[Tool, ...] = ()


@dataclass(frozen=True)
class LeftOut:
    """A turn of a conversation that is no row by itself, though nothing is wrong with it."""

    reason: str


def layout_of(entry: JSON) -> Layout:
    """The layout of one entry; an entry of none counts as ``prompt/completion``, to be refused."""
    if isinstance(entry, dict):
        if "messages" in entry:
            return "chat"
        if {"query", "answers"} <= set(entry):
            return "xlam"
        if entry and all(_is_snips(value) for value in entry.values()):
            return "snips"
    return "prompt/completion"


def from_chat(entry: dict[str, JSON], toolset: Toolset | None = None) -> list[Imported | LeftOut]:
    """OpenAI's chat layout: what the user says and the reply right after it, a call if it calls.

    Messages that the assistant sends in a row, a text and then a call, are one reply. A reply of
    text alone is a prompt that no tool fits, unless it asks back: then a tool may fit as soon as
    the user has answered. What the assistant says after a tool's result is left out, and so
    is a system text. The model that is trained here reads one prompt, so of later turns only those
    count that call a tool and stand alone: nothing was called or asked back before, and what they
    copy they say themselves.
    """
    messages = entry.get("messages")
    if not isinstance(messages, list) or not all(isinstance(m, dict) for m in messages):
        raise InputError("'messages' must be an array of objects")
    tools = _tools(entry.get("tools", entry.get("functions", [])))
    known = _by_name(toolset, tools)
    found: list[Imported | LeftOut] = []
    asked: list[str] = []  # by the user, since the assistant's last message
    before = ""  # the texts of earlier turns
    alone = True  # whether the next turn may be read without those before it
    first, replied = True, False
    for message in _together([m for m in messages if isinstance(m, dict)]):
        role = message.get("role")
        if role == "user":
            asked.append(_content(message.get("content")))
        if role != "assistant":
            continue
        replied = True
        calls = [_call(body, known) for body in _bodies(message)]
        text = _reply_text(message)
        asks_back = not calls and _asks_back(text)
        if asked:
            prompt = "\n".join(asked)
            if not (calls or text):
                raise InputError("a message of the assistant has neither text nor calls")
            if asks_back:
                found.append(LeftOut(f"the assistant asks back: {text!r}"))
            elif alone and (first or (calls and not _leans(calls, prompt, before))):
                found.append(Imported(_row(prompt, calls), tools))
            else:
                found.append(LeftOut(f"{prompt!r} is a later turn, to be read with those before"))
            before += prompt + "\n"
            first = False
        alone = alone and not calls and not asks_back
        before += text + "\n"
        asked = []
    if not replied:
        raise InputError("no message of the assistant")
    if not found:
        raise InputError("no message of the user before the assistant's")
    return found


def from_xlam(entry: dict[str, JSON], toolset: Toolset | None = None) -> Imported:
    """xLAM's columns: ``query``, ``answers`` ([] if no tool fits) and ``tools``."""
    query = entry.get("query")
    if not isinstance(query, str):
        raise InputError("'query' must be a string")
    tools = tuple(_xlam_tool(t) for t in _list(_decoded(entry.get("tools", []), "tools"), "tools"))
    known = _by_name(toolset, tools)
    answers = _list(_decoded(entry.get("answers"), "answers"), "answers")
    return Imported(_row(query, [_call(answer, known) for answer in answers]), tools)


def from_snips(entry: dict[str, JSON]) -> list[Imported]:
    """SNIPS' intents: a tool an intent, an optional grounded string an entity.

    An entity that is marked twice in one utterance keeps its first text.
    """
    found: list[Imported] = []
    for intent, utterances in entry.items():
        marked: list[tuple[str, dict[str, JSON]]] = []
        for utterance in _list(utterances, intent):
            parts = _list(utterance.get("data") if isinstance(utterance, dict) else None, "data")
            text, args = "", dict[str, JSON]()
            for part in parts:
                if not isinstance(part, dict) or not isinstance(part.get("text"), str):
                    raise InputError(f"{intent}: a part of 'data' must have a 'text'")
                text += str(part["text"])
                if "entity" in part:
                    args.setdefault(str(part["entity"]), str(part["text"]).strip())
            marked.append((text.strip(), args))
        names = sorted({name for _, args in marked for name in args})
        grounded: Schema = {"type": "string", "x-grounded": True}
        properties: dict[str, JSON] = {name: dict(grounded) for name in names}
        tool = Tool(_snake(intent), "", {"properties": properties, "required": []})
        for text, args in marked:
            ordered = {name: args[name] for name in names if name in args}
            found.append(Imported(Row(text, ToolCall(tool.name, ordered).json()), (tool,)))
    return found


def from_entry(
    entry: dict[str, JSON], toolset: Toolset | None = None
) -> Sequence[Imported | LeftOut]:
    """One entry of a ``chat``, ``xlam`` or ``snips`` file."""
    layout = layout_of(entry)
    if layout == "snips":
        return from_snips(entry)
    return from_chat(entry, toolset) if layout == "chat" else [from_xlam(entry, toolset)]


def _together(messages: list[dict[str, JSON]]) -> list[dict[str, JSON]]:
    """The messages, a text of the assistant's being one with what it says or calls right after."""
    found: list[dict[str, JSON]] = []
    for message in messages:
        last = found[-1] if found else {}
        if message.get("role") == last.get("role") == "assistant" and not _bodies(last):
            texts = filter(None, (_reply_text(last), _reply_text(message)))
            found[-1] = {**message, "content": "\n".join(texts)}
        else:
            found.append(message)
    return found


def _bodies(message: dict[str, JSON]) -> list[dict[str, JSON]]:
    """The calls of an assistant's message, each with its name and arguments."""
    calls = message.get("tool_calls")
    if not calls:
        calls = [message["function_call"]] if message.get("function_call") else []
    if not isinstance(calls, list):
        raise InputError("'tool_calls' must be an array")
    found = []
    for call in calls:
        body = call.get("function", call) if isinstance(call, dict) else None
        if not isinstance(body, dict):
            raise InputError("a tool call must have a 'function' (an object)")
        found.append(body)
    return found


def _reply_text(message: dict[str, JSON]) -> str:
    """What an assistant's message says beside its calls, perhaps nothing."""
    for key in ("content", "refusal"):
        if message.get(key):
            return _content(message[key]).strip()
    return ""


def _asks_back(text: str) -> bool:
    """Whether a reply puts a question to the user that is more than an offer of help."""
    return any(not _OFFER.search(question) for question in _QUESTION.findall(text))


def _leans(calls: Sequence[ToolCall], prompt: str, before: str) -> bool:
    """Whether calls copy what earlier turns say and the prompt does not."""
    said, earlier = fold(prompt), fold(before)
    texts = [fold(text) for call in calls for text in _texts(list(call.args.values()))]
    return any(text in earlier and text not in said for text in texts)


def _texts(value: JSON) -> list[str]:
    """The strings in a value."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in inner for text in _texts(item)]


def _row(prompt: str, calls: Sequence[ToolCall]) -> Row:
    return Row(prompt, "\n".join(call.json() for call in calls) or NO_CALL)


def _call(body: JSON, known: dict[str, Tool]) -> ToolCall:
    """A call with its arguments in declared order, as far as the tool is known."""
    if not isinstance(body, dict) or not isinstance(body.get("name"), str):
        raise InputError("a call must have a 'name' (a string)")
    name = str(body["name"])
    given = body.get("arguments", {})
    args = {} if given == "" else _decoded(given, "arguments")
    if not isinstance(args, dict):
        raise InputError(f"{name}: 'arguments' must be an object")
    return ToolCall(name, known[name].in_order(args) if name in known else args)


def _by_name(toolset: Toolset | None, tools: Sequence[Tool]) -> dict[str, Tool]:
    return dict(toolset) if toolset is not None else {tool.name: tool for tool in tools}


def _tools(entries: JSON) -> tuple[Tool, ...]:
    return tuple(Tool.from_json(tool) for tool in _list(_decoded(entries, "tools"), "tools"))


def _xlam_tool(entry: JSON) -> Tool:
    parameters = entry.get("parameters") if isinstance(entry, dict) else None
    if not isinstance(entry, dict) or not isinstance(parameters, dict):
        return Tool.from_json(entry)
    if _is_schema(parameters):
        return Tool.from_json(entry)
    properties: dict[str, JSON] = {}
    required: list[JSON] = []
    for name, given in parameters.items():
        told = given if isinstance(given, dict) else {}
        words = str(told.get("type", "any"))
        kept = {key: value for key, value in told.items() if key != "type"}
        properties[name] = {**_python_type(words), **kept}
        if "optional" not in words.lower() and "default" not in told:
            required.append(name)
    schema: JSON = {"type": "object", "properties": properties, "required": required}
    return Tool.from_json({**entry, "parameters": schema})


def _is_schema(parameters: dict[str, JSON]) -> bool:
    """Whether these are JSON Schema: "properties" may also be the name of a parameter."""
    inner = parameters.get("properties")
    return isinstance(inner, dict) and (
        parameters.get("type") == "object"
        or all(isinstance(x, (dict, bool)) for x in inner.values())
    )


def _python_type(words: str) -> Schema:
    """ "List[int], optional" → an array of integers; a type that is not known allows anything."""
    name = re.sub(r",?\s*optional\s*$", "", words.strip(), flags=re.IGNORECASE)
    wrapped = re.fullmatch(r"(\w+)\[(.*)\]", name)
    outer, inner = (wrapped[1].lower(), wrapped[2]) if wrapped else (name.lower(), "")
    if outer == "optional":
        return _python_type(inner)
    if outer in _LISTS:
        items = _python_type(inner.split(",")[0]) if inner else {}
        return {"type": "array", **({"items": items} if items else {})}
    found = _PYTHON_TYPES.get(outer, {})
    return dict(found)


def _content(content: JSON) -> str:
    """A message's text, also where it comes in parts."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        parts = [p.get("text") for p in content if isinstance(p, dict)]
        return "".join(part for part in parts if isinstance(part, str))
    raise InputError("the user's message has no text")


def _decoded(value: JSON, what: str) -> JSON:
    """JSON that may be held as its text."""
    if not isinstance(value, str):
        return value
    try:
        return load_json(value)
    except InputError as error:
        is_none = str(error).startswith("not JSON")
        raise InputError(f"'{what}' is {error}" if is_none else f"'{what}': {error}") from None


def _list(value: JSON, what: str) -> list[JSON]:
    if not isinstance(value, list):
        raise InputError(f"'{what}' must be an array")
    return value


def _is_snips(value: JSON) -> bool:
    return isinstance(value, list) and all(isinstance(u, dict) and "data" in u for u in value)


def _snake(name: str) -> str:
    """ "AddToPlaylist" → "add_to_playlist"."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
