"""A checked request → what is to be generated: which tools, which grammar, which prompt.

A `Planner` serves one model. Its methods run on the engine's thread, since they compile grammars
and use the tokenizer; `Plan` itself is only data, and may be read anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache as cached
from functools import partial
from typing import TYPE_CHECKING

from tooluse.grounding import is_grounded
from tooluse.replies import reply_text
from tooluse.sampling import Sampling
from tooluse.server.cache import BoundedCache
from tooluse.server.conversation import Conversation
from tooluse.server.errors import ApiError
from tooluse.server.protocol import (
    AllowedChoice,
    ChatRequest,
    NamedChoice,
    ObjectFormat,
    SchemaFormat,
)
from tooluse.tools import JSON, Schema, Toolset

if TYPE_CHECKING:
    from tooluse.caller import ToolCaller
    from tooluse.grammar import Constraint
    from tooluse.replies import ToolChoice
    from tooluse.request import Request

MAX_CALLS = 8  # calls in one reply, where parallel calls are allowed


@dataclass
class Plan:
    """What one request asks for. ``prompt_tokens`` is known once generation has begun."""

    chat: ChatRequest
    conversation: Conversation
    schema: Schema | None  # of the answer's text
    tools: list[JSON] | None  # None: those that are served
    tool_choice: ToolChoice
    prompt_tokens: int = 0

    @classmethod
    def of(cls, chat: ChatRequest, max_schema_bytes: int) -> Plan:
        """Read a request; ApiError or InputError if its parts don't fit together."""
        schema = _schema(chat)
        tools = _tools(chat, schema)
        _check_size("tools", tools, max_schema_bytes)
        _check_size("response_format", schema, max_schema_bytes)
        conversation = Conversation.of(chat.messages)
        choice = _tool_choice(chat, tools)
        if conversation.results and schema is not None and choice == "auto":
            choice = "none"  # the tools have answered, and the answer has a form
        return cls(chat, conversation, schema, tools, choice)

    @property
    def n(self) -> int:
        """How many answers."""
        return self.chat.n or 1

    @property
    def may_call(self) -> bool:
        """Whether the reply may be calls."""
        return self.tool_choice != "none"

    @property
    def is_follow_up(self) -> bool:
        """Whether tools have answered, so that the reply may be what they said."""
        return self.tool_choice == "auto" and bool(self.conversation.results)

    @property
    def max_calls(self) -> int:
        """How many calls a reply may hold: many, as in OpenAI's API, unless told otherwise."""
        return 1 if self.chat.parallel_tool_calls is False else MAX_CALLS

    def sampling(self, index: int, best_of: int) -> Sampling:
        """The likeliest unless the request says otherwise; each answer has a seed of its own."""
        chat = self.chat
        asked = any(x is not None for x in (chat.temperature, chat.top_p, chat.top_k, chat.min_p))
        temperature = chat.temperature
        if temperature is None:
            temperature = 1.0 if asked or self.n > 1 else 0.0
        found = Sampling(
            temperature=temperature,
            top_k=chat.top_k or 0,
            top_p=1.0 if chat.top_p is None else chat.top_p,
            min_p=chat.min_p or 0.0,
            repetition_penalty=chat.repetition_penalty or 1.0,
            seed=None if chat.seed is None else (chat.seed + index) % 2**63,
        )
        return replace(found, best_of=best_of) if found.likeliest_first else found


class Planner:
    """Makes requests to the decoder out of plans; keeps the grammars that can be used again.

    ``prepare`` marks a request's tools with what the model learned about them in training (which
    arguments are copied, and in which order they come), as was done to the served ones.
    """

    def __init__(
        self,
        caller: ToolCaller,
        prepare: Callable[[Toolset], Toolset],
        cache_size: int,
        best_of: int,
    ) -> None:
        self.caller = caller
        self.best_of = best_of
        self.prepare = prepare
        self.toolsets: BoundedCache[Toolset] = BoundedCache(cache_size)
        self.constraints: BoundedCache[Constraint] = BoundedCache(cache_size)

    def makers(self, plan: Plan) -> list[Callable[[], Request]]:
        """One function for each answer, to be called on the engine's thread."""
        constraint = cached(lambda: self.constraint(plan))
        return [partial(self._request, plan, constraint, index) for index in range(plan.n)]

    def _request(self, plan: Plan, constraint: Callable[[], Constraint], index: int) -> Request:
        from tooluse.request import Request

        conversation = plan.conversation
        ids = self.caller.decoder.chat.prompt_ids(conversation.prompt, conversation.instructions)
        plan.prompt_tokens = len(ids)
        return Request(
            prompt=conversation.prompt,
            constraint=constraint(),
            instructions=conversation.instructions,
            max_tokens=plan.chat.token_budget,
            sampling=plan.sampling(index, self.best_of),
        )

    def constraint(self, plan: Plan) -> Constraint:
        """The grammar of the reply.

        Raises SchemaError for a schema that is refused, InputError for tools that can't be used.
        """
        if plan.schema is not None and not plan.may_call:
            schema = plan.schema
            return self.constraints.get(_key(schema), lambda: self._values(schema))
        tools, key = self.caller.tools, ""
        if plan.tools:
            key = _key(plan.tools)
            tools = self.toolsets.get(key, lambda: self.prepare(Toolset.from_json(plan.tools)))

        def compiled() -> Constraint:
            return self.replies(tools, plan.conversation.prompt, plan.tool_choice, plan.max_calls)

        if plan.may_call and is_grounded(tools):  # another grammar for every prompt
            return compiled()
        return self.constraints.get((key, plan.tool_choice, plan.max_calls), compiled)

    def replies(
        self, tools: Toolset, prompt: str, choice: ToolChoice, max_calls: int
    ) -> Constraint:
        """The grammar of the replies to a prompt that a tool choice allows."""
        from tooluse.grammar import compile_expr

        grounding = prompt if is_grounded(tools) else None
        text = reply_text(tools, grounding, choice, max_calls, plain_text=self.caller.plain_text)
        return compile_expr(text, self.caller.decoder.vocabulary)

    def _values(self, schema: JSON) -> Constraint:
        from tooluse.grammar import compile_schema

        return compile_schema(schema, self.caller.decoder.vocabulary)


def _schema(chat: ChatRequest) -> Schema | None:
    """The schema that the text of the answer follows, None if it may be any text."""
    if isinstance(chat.response_format, ObjectFormat):
        return {"type": "object"}
    if isinstance(chat.response_format, SchemaFormat):
        return chat.response_format.json_schema.schema_
    return None


def _tools(chat: ChatRequest, schema: Schema | None) -> list[JSON] | None:
    """The request's tools in OpenAI's layout; None where the served ones are meant."""
    if chat.tools is None:
        # Who asks for JSON and names no tools means JSON.
        return None if schema is None else []
    return [tool.model_dump(exclude_none=True) for tool in chat.tools]


def _tool_choice(chat: ChatRequest, tools: list[JSON] | None) -> ToolChoice:
    asked = chat.tool_choice
    if tools == []:
        if asked not in (None, "none", "auto"):
            raise ApiError(400, "tool_choice needs tools", param="tool_choice")
        return "none"
    if isinstance(asked, NamedChoice):
        return (asked.function.name,)
    if isinstance(asked, AllowedChoice):
        return tuple(named.function.name for named in asked.allowed_tools.tools)
    return asked or "auto"


def _check_size(name: str, value: JSON, limit: int) -> None:
    """Refuse what would take long to compile before anything is compiled."""
    size = len(_key(value).encode())
    if size > limit:
        message = f"{name}: {size} bytes of schemas; this server takes {limit}"
        raise ApiError(400, message, "schema_too_large", param=name)


def _key(value: JSON) -> str:
    return json.dumps(value, ensure_ascii=False)
