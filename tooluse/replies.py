"""What a model may reply: calls of the tools, that no tool fits, or plain text.

    calls    one call a line:  {"tool": "get_weather", "args": {"city": "London"}}
    decline  exactly ``NO_CALL``
    text     anything that does not begin like a call (with a space or a brace)

Which of the three, which tools and how many calls is the ``tool_choice``. It becomes part of the
grammar, so a reply that breaks it can't be written.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Literal, Union

from tooluse.argument_order import KEYWORD
from tooluse.errors import InputError
from tooluse.grounding import shaped
from tooluse.tools import NO_CALL, Tool, ToolCall, Toolset

if TYPE_CHECKING:
    from tooluse.grammar.compile import PropertyOrder
    from tooluse.grammar.expr import Expr

ToolChoice = Union[Literal["required", "auto", "none"], Sequence[str]]


def chosen_tools(tools: Toolset, choice: ToolChoice) -> Toolset | None:
    """The tools that a choice allows, None if it allows none; InputError for an unknown name."""
    if choice in ("required", "auto"):
        return tools
    if choice == "none":
        return None
    names = [choice] if isinstance(choice, str) else choice
    for name in names:
        if name not in tools:
            raise InputError(
                f"tool_choice: no tool {name!r}; say required, auto, none, or: {', '.join(tools)}"
            )
    return Toolset(tools[name] for name in tools if name in names)


def reply_text(
    tools: Toolset,
    prompt: str | None = None,
    choice: ToolChoice = "required",
    max_calls: int = 1,
    *,
    plain_text: bool = False,
) -> Expr:
    """The language of replies under a tool choice.

    ``prompt`` is what grounded arguments are spans of. ``plain_text``: a model that never learned
    ``NO_CALL`` may decline in its own words. Raises SchemaError for a schema that can't be
    followed exactly, and InputError if a call is required and no tool can be called.
    """
    from tooluse.grammar import expr as e

    if max_calls < 1:
        raise InputError(f"max_calls={max_calls}: at least one call must be allowed")
    allowed = chosen_tools(tools, choice)
    if allowed is None:
        return _plain_text()
    call = _call(allowed, prompt)
    more = e.repeat(e.sequence(e.literal(b"\n"), call), 0, max_calls - 1)
    calls = e.sequence(call, more)
    if choice == "auto":
        return e.choice(calls, _plain_text() if plain_text else e.literal(NO_CALL.encode()))
    if calls is e.EMPTY:
        raise InputError("no tool fits: no part of the prompt can be a required argument")
    return calls


def read_reply(tools: Toolset, text: str) -> list[ToolCall]:
    """The calls in a reply: none where it is text. InputError for calls that are not valid."""
    return tools.parse_reply(text) if text.startswith("{") else []


def _call(tools: Toolset, prompt: str | None) -> Expr:
    """A call of any tool: a fixed frame, whose beginning they share, around the arguments.

    A tool whose grounded arguments find nothing in the prompt is left out; a pattern that was
    learned (``tooluse.grounding``) gives way first.
    """
    from tooluse.grammar import SchemaError
    from tooluse.grammar import expr as e

    calls: list[tuple[bytes, Expr]] = []
    for tool in tools.values():
        head = ToolCall(tool.name, {}).json().removesuffix("{}}")
        try:
            args = _arguments(tool, prompt)
        except SchemaError as error:
            if prompt is not None and _is_possible(tool):
                continue
            reason = f"tool {tool.name!r}: {error.reason}"
            raise SchemaError(error.path, error.keyword, reason) from None
        calls.append((head.encode(), args))
    heads = [head for head, _ in calls]
    shared = os.path.commonprefix(heads) or b""  # noqa: RUF071 (these are no paths)
    ways = [e.sequence(e.literal(head.removeprefix(shared)), args) for head, args in calls]
    return e.sequence(e.literal(shared), e.choice(*ways), e.literal(b"}"))


def _arguments(tool: Tool, prompt: str | None) -> Expr:
    """The text of a tool's arguments; what was learned of them holds where it can."""
    from tooluse.grammar import SchemaError, schema_text

    order: PropertyOrder = "any" if tool.parameters.get(KEYWORD) == "any" else "declared"
    guided = tool if prompt is None else shaped(tool, prompt)
    if guided != tool:
        try:
            return schema_text(guided.parameters, property_order=order, grounding=prompt)
        except SchemaError:
            pass
    return schema_text(tool.parameters, property_order=order, grounding=prompt)


def _is_possible(tool: Tool) -> bool:
    """Whether the tool could be called on some prompt."""
    from tooluse.grammar import SchemaError, schema_text

    try:
        schema_text(tool.parameters)
    except SchemaError:
        return False
    return True


@cache  # one node for all grammars, so that its masks are found once
def _plain_text() -> Expr:
    """Text of at least one character that does not begin like a call."""
    from tooluse.grammar import expr as e
    from tooluse.grammar.memory import in_use
    from tooluse.grammar.strings import code_points

    in_use(_plain_text)
    other = code_points([(0x80, 0x10FFFF)])
    printable = sum(1 << c for c in range(0x20, 0x7F))
    first = e.byte_class(printable & ~(1 << ord(" ")) & ~(1 << ord("{")))
    later = e.byte_class(printable | 1 << ord("\n") | 1 << ord("\t"))
    rest = e.repeat(e.choice(later, other), 0, None)
    return e.group(e.sequence(e.choice(first, other), rest))
