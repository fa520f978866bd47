"""What the model wrote → OpenAI's response objects, whole or as a stream of chunks.

A whole answer is put together from the same deltas that a stream sends.
"""

from __future__ import annotations

import math
import secrets
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tooluse import __version__
from tooluse.deltas import Delta, ReplyReader, TextDelta
from tooluse.tools import NO_CALL, call_texts

if TYPE_CHECKING:
    from tooluse.request import Event, Generation
    from tooluse.server.plan import Plan

JSONObject = dict[str, Any]  # as OpenAI describes it


class Choice:
    """One of the ``n`` answers, as it is written."""

    def __init__(self, index: int, plan: Plan) -> None:
        self.index = index
        self.plan = plan
        self.generation: Generation | None = None
        self.content: str | None = None
        self.calls: list[JSONObject] = []
        self._reader = ReplyReader()

    def feed(self, event: Event) -> list[JSONObject]:
        """The deltas of an event; they are also remembered for the whole message."""
        self.generation = event.generation
        if not self.plan.may_call:
            deltas: list[Delta] = [TextDelta(event.text)] if event.text else []
        elif self.plan.is_follow_up:
            deltas = self._follow_up(event.generation.text) if event.generation else []
        else:
            deltas = list(self._reader.feed(event.text))
            if event.generation:
                deltas += self._reader.close()
        return [self._remember(delta) for delta in deltas]

    def _follow_up(self, reply: str) -> list[Delta]:
        """After results: the calls that are new, else the results themselves.

        Models that were trained here write calls and no prose. When one asks for nothing that was
        not asked before, what the tools returned is the answer.
        """
        asked = call_texts(reply) if reply.startswith("{") else []
        new = [call for call in asked if call not in self.plan.conversation.calls]
        if new:
            return list(self._reader.feed("\n".join(new)))
        if asked or reply == NO_CALL:
            return [TextDelta("\n".join(self.plan.conversation.results))]
        return [TextDelta(reply)]

    def _remember(self, delta: Delta) -> JSONObject:
        """A delta in OpenAI's form."""
        if isinstance(delta, TextDelta):
            self.content = (self.content or "") + delta.text
            return {"content": delta.text}
        if delta.index < len(self.calls):
            self.calls[delta.index]["function"]["arguments"] += delta.arguments
            return {
                "tool_calls": [
                    {"index": delta.index, "function": {"arguments": delta.arguments}},
                ]
            }
        function = {"name": delta.tool, "arguments": delta.arguments}
        call = {"id": f"call_{secrets.token_hex(12)}", "type": "function"}
        self.calls.append({**call, "function": function})
        return {"tool_calls": [{"index": delta.index, **call, "function": function.copy()}]}

    @property
    def finish_reason(self) -> str | None:
        """Why the answer has ended, None if it has not."""
        if self.generation is None:
            return None
        if self.calls:
            return "tool_calls"
        return "stop" if self.generation.finished else "length"

    def message(self) -> JSONObject:
        """The whole message."""
        message: JSONObject = {"role": "assistant", "content": self.content, "refusal": None}
        if self.calls:
            message["tool_calls"] = self.calls
        elif self.content is None:
            message["content"] = ""
        return message


class Answer:
    """All choices of one request, with the frame around them."""

    def __init__(self, plan: Plan, spell: Callable[[int], bytes]) -> None:
        self.plan = plan
        self.spell = spell
        self.id = f"chatcmpl-{secrets.token_hex(12)}"
        self.created = int(time.time())
        self.choices = [Choice(i, plan) for i in range(plan.n)]

    @property
    def wants_usage(self) -> bool:
        """Whether a stream ends with the usage."""
        options = self.plan.chat.stream_options
        return options is not None and options.include_usage

    def opening(self, index: int) -> JSONObject:
        """The first chunk of a choice: whose turn it is."""
        return self._chunk(index, {"role": "assistant", "content": None})

    def chunks(self, index: int, event: Event) -> list[JSONObject]:
        """The chunks that an event adds to a stream."""
        choice = self.choices[index]
        chunks = [self._chunk(index, delta) for delta in choice.feed(event)]
        if choice.finish_reason is not None:
            last = self._chunk(index, {}, choice.finish_reason)
            last["choices"][0]["logprobs"] = self._logprobs(choice)
            chunks.append(last)
        return chunks

    def whole(self) -> JSONObject:
        """The response that is not a stream."""
        choices = [
            {
                "index": choice.index,
                "message": choice.message(),
                "logprobs": self._logprobs(choice),
                "finish_reason": choice.finish_reason,
            }
            for choice in self.choices
        ]
        return {**self._frame("chat.completion"), "choices": choices, "usage": self.usage()}

    def usage_chunk(self) -> JSONObject:
        """The last chunk of a stream whose client asked for the usage."""
        return {**self._frame("chat.completion.chunk"), "choices": [], "usage": self.usage()}

    def usage(self) -> dict[str, int]:
        """Tokens read once, and written in all choices together."""
        written = sum(len(c.generation.ids) for c in self.choices if c.generation)
        read = self.plan.prompt_tokens
        return {
            "prompt_tokens": read,
            "completion_tokens": written,
            "total_tokens": read + written,
        }

    def _frame(self, kind: str) -> JSONObject:
        return {
            "id": self.id,
            "object": kind,
            "created": self.created,
            "model": self.plan.chat.model,
            "system_fingerprint": f"tooluse-{__version__}",
        }

    def _chunk(self, index: int, delta: JSONObject, finish_reason: str | None = None) -> JSONObject:
        choice = {"index": index, "delta": delta, "logprobs": None, "finish_reason": finish_reason}
        return {**self._frame("chat.completion.chunk"), "choices": [choice]}

    def _logprobs(self, choice: Choice) -> JSONObject | None:
        """Of the tokens that the model wrote, a call's frame among them; None if not asked for."""
        generation = choice.generation
        if not self.plan.chat.logprobs or generation is None:
            return None
        count = self.plan.chat.top_logprobs or 0
        content = [
            {**self._spelled(token, logprob), "top_logprobs": []}
            for token, logprob in zip(generation.ids, generation.logprobs, strict=True)
        ]
        for entry, step in zip(content, generation.trace, strict=False):  # traced if count > 0
            likeliest = step.after or [(step.token, 1.0)]  # a forced token has no alternative
            entry["top_logprobs"] = [self._spelled(t, math.log(p)) for t, p in likeliest[:count]]
        return {"content": content, "refusal": None}

    def _spelled(self, token: int, logprob: float) -> JSONObject:
        data = self.spell(token)
        text = data.decode("utf-8", "replace")
        return {"token": text, "logprob": logprob, "bytes": list(data)}
