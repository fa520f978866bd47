"""A conversation as the model reads it: earlier turns, and the prompt that is to be answered.

The models of this project were trained on one prompt and its call, so a conversation becomes what
is nearest to that: each earlier user message with the calls that answered it is an example turn,
the last user message is the prompt. What tools returned stands after the message that they were
called for, since it is what the next call may need to copy.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from tooluse.chat import Instructions
from tooluse.errors import InputError
from tooluse.server.protocol import Message, PastCall
from tooluse.tools import NO_CALL, ToolCall


@dataclass(frozen=True)
class Conversation:
    """What is to be answered, after what, and whether tools have already answered it."""

    prompt: str
    instructions: Instructions
    results: tuple[str, ...]  # what tools returned since the last user message
    calls: tuple[str, ...]  # the calls that were made since, as texts on the wire

    @classmethod
    def of(cls, messages: Sequence[Message]) -> Conversation:
        """Read the messages; InputError for tool results that answer no call, or no prompt."""
        system: list[str] = []
        turns: list[_Turn] = []
        known: set[str] = set()
        for message in messages:
            if message.role in ("system", "developer"):
                system.append(message.text)
                continue
            if message.role == "user":
                turns.append(_Turn(message.text, [], [], []))
                continue
            if not turns:
                raise InputError("messages: a conversation begins with a user message")
            turn = turns[-1]
            if message.role == "assistant":
                turn.calls += map(_call_text, message.tool_calls or ())
                turn.said += [message.text] if message.text else []
                known.update(call.id for call in message.tool_calls or ())
            elif message.tool_call_id in known:
                turn.results.append(message.text)
            else:
                raise InputError(f"messages: no earlier call has the id {message.tool_call_id!r}")
        if not turns:
            raise InputError("messages: there is no user message")
        *earlier, last = turns
        return cls(
            prompt="\n".join([last.prompt, *last.results]),
            instructions=Instructions("\n".join(system), tuple(t.example() for t in earlier)),
            results=tuple(last.results),
            calls=tuple(last.calls),
        )


@dataclass
class _Turn:
    prompt: str
    calls: list[str]
    results: list[str]
    said: list[str]

    def example(self) -> tuple[str, str]:
        """The turn as (prompt, completion): the calls, for that is what the model writes."""
        return self.prompt, "\n".join(self.calls) or "\n".join(self.said) or NO_CALL


def _call_text(call: PastCall) -> str:
    """A past call as the model would have written it."""
    try:
        args = json.loads(call.function.arguments or "{}")
    except (ValueError, RecursionError):
        raise InputError(f"messages: the arguments of call {call.id!r} are not JSON") from None
    if not isinstance(args, dict):
        raise InputError(f"messages: the arguments of call {call.id!r} are not an object")
    return ToolCall(call.function.name, args).json()
