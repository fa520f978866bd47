"""Requests, conversations and replies as data: no model, no network."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tooluse.chat import Instructions
from tooluse.errors import InputError
from tooluse.sampling import Sampling
from tooluse.server.conversation import Conversation
from tooluse.server.errors import ApiError
from tooluse.server.plan import Plan
from tooluse.server.protocol import ChatRequest
from tooluse.tools import NO_CALL, ToolCall

USER = {"role": "user", "content": "weather in Rome"}


def read(**fields: Any) -> ChatRequest:
    return ChatRequest.read(json.dumps({"model": "m", "messages": [USER], **fields}).encode())


def plan(**fields: Any) -> Plan:
    return Plan.of(read(**fields), 10_000)


TOOL = {"type": "function", "function": {"name": "ping", "parameters": {}}}
CALL = {"id": "1", "type": "function", "function": {"name": "ping", "arguments": '{"a": 1}'}}


@pytest.mark.parametrize(
    ("fields", "param", "says"),
    [
        ({"temperature": "hot"}, "temperature", "number"),
        ({"temperature": 3}, "temperature", "less than or equal to 2"),
        ({"n": True}, "n", "integer"),
        ({"n": 1000}, "n", "8"),
        ({"max_tokens": 0}, "max_tokens", "greater"),
        ({"stream": "yes"}, "stream", "boolean"),
        ({"messages": []}, "messages", "at least 1"),
        ({"messages": "hello"}, "messages", "list"),
        ({"messages": [{"role": "king", "content": "x"}]}, "messages.0.role", "'user'"),
        ({"messages": [{"role": "user"}]}, "messages.0", "needs 'content'"),
        ({"messages": [{"role": "tool", "content": "x"}]}, "messages.0", "tool_call_id"),
        (
            {"messages": [{"role": "user", "content": [{"type": "image_url"}]}]},
            "messages.0.content.0.type",
            "'text'",
        ),
        ({"tools": [{"type": "function"}]}, "tools.0.function", "required"),
        ({"tools": [{"type": "retrieval"}]}, "tools.0.type", "'function'"),
        ({"tools": {"a": 1}}, "tools", "list"),
        ({"tool_choice": "maybe"}, "tool_choice", "'required'"),
        ({"response_format": {"type": "xml"}}, "response_format", "json_schema"),
        ({"stop": ["\n"]}, "stop", "not supported"),
        ({"logit_bias": {"1": 5}}, "logit_bias", "not supported"),
        ({"top_logprobs": 2}, None, "needs logprobs"),
        ({"top_logprobs": 21, "logprobs": True}, "top_logprobs", "less than or equal to 20"),
        ({"functions": [{"name": "f"}]}, "functions", "not supported"),
        ({"colour": "red"}, "colour", "not a field"),
        ({"stream_options": {"include_usage": True}}, None, "needs stream"),
        ({"max_tokens": 5, "max_completion_tokens": 5}, None, "not both"),
    ],
)
def test_a_bad_field_is_named(fields: dict[str, Any], param: str | None, says: str) -> None:
    with pytest.raises(ApiError) as error:
        read(**fields)
    assert error.value.status == 400
    assert error.value.param == param
    assert says in error.value.message


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe{}", "not JSON"),
        (b"[]", "dictionary"),
        (b'{"temperature": NaN}', "NaN"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"seed": ' + b"9" * 10_000 + b"}", "not JSON"),
    ],
)
def test_a_body_that_is_no_request(body: bytes, says: str) -> None:
    with pytest.raises(ApiError) as error:
        ChatRequest.read(body)
    assert (error.value.status, says in error.value.message) == (400, True)


def test_fields_that_ask_for_what_happens_anyway_are_accepted() -> None:
    read(
        stop=None, logit_bias={}, frequency_penalty=0, top_logprobs=0, user="me", metadata={"a": 1}
    )


@pytest.mark.parametrize(
    ("fields", "choice", "tools"),
    [
        ({}, "auto", None),
        ({"tool_choice": "required"}, "required", None),
        ({"tools": []}, "none", []),
        ({"tools": [TOOL], "tool_choice": "none"}, "none", [TOOL]),
        (
            {"tool_choice": {"type": "function", "function": {"name": "ping"}}, "tools": [TOOL]},
            ("ping",),
            [TOOL],
        ),
        ({"response_format": {"type": "json_object"}}, "none", []),
        ({"response_format": {"type": "text"}}, "auto", None),
    ],
)
def test_which_tools_and_which_choice(
    fields: dict[str, Any], choice: object, tools: object
) -> None:
    found = plan(**fields)
    assert (found.tool_choice, found.tools) == (choice, tools)


def test_some_of_the_tools_may_be_allowed() -> None:
    named = {"type": "function", "function": {"name": "ping"}}
    allowed = {"mode": "required", "tools": [named]}
    found = plan(tools=[TOOL], tool_choice={"type": "allowed_tools", "allowed_tools": allowed})
    assert found.tool_choice == ("ping",)


def test_nothing_is_left_to_chance_unless_something_else_is_asked_for() -> None:
    def sampling(index: int = 0, **asked: Any) -> Sampling:
        return plan(**asked).sampling(index, best_of=4)

    assert sampling() == sampling(temperature=0) == Sampling(best_of=4)
    assert sampling(2, temperature=0.5, seed=3).seed == 5
    assert sampling(seed=-1).seed >= 0  # type: ignore[operator]
    assert sampling(n=2).temperature == 1
    assert sampling(top_p=0.5).temperature == 1
    for other in ({"temperature": 0.5}, {"n": 2}, {"repetition_penalty": 1.2}):
        assert sampling(**other).best_of == 1


def test_schemas_have_a_limit() -> None:
    big = {"properties": {f"p{i}": {"type": "string"} for i in range(1000)}}
    with pytest.raises(ApiError, match="bytes of schemas"):
        plan(tools=[{"type": "function", "function": {"name": "x", "parameters": big}}])
    with pytest.raises(ApiError, match="bytes of schemas"):
        plan(response_format={"type": "json_schema", "json_schema": {"name": "x", "schema": big}})


def conversation(*messages: dict[str, Any]) -> Conversation:
    return Conversation.of(read(messages=list(messages)).messages)


def test_earlier_turns_are_examples_and_results_belong_to_their_prompt() -> None:
    called = {"role": "assistant", "content": None, "tool_calls": [CALL]}
    found = conversation(
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "first"}]},
        called,
        {"role": "tool", "tool_call_id": "1", "content": "pong"},
        {"role": "assistant", "content": "It answered."},
        {"role": "user", "content": "second"},
        {"role": "assistant", "content": "Hm."},
        {"role": "user", "content": "third"},
        called,
        {"role": "tool", "tool_call_id": "1", "content": "pong again"},
    )
    call = ToolCall("ping", {"a": 1}).json()
    assert found.instructions == Instructions("Be brief.", (("first", call), ("second", "Hm.")))
    assert found.prompt == "third\npong again"
    assert found.results == ("pong again",)
    assert found.calls == (call,)


def test_an_unanswered_turn_counts_as_one_that_no_tool_fits() -> None:
    found = conversation({"role": "user", "content": "a"}, {"role": "user", "content": "b"})
    assert found.instructions.examples == (("a", NO_CALL),)


@pytest.mark.parametrize(
    ("messages", "says"),
    [
        ([{"role": "system", "content": "x"}], "no user message"),
        ([{"role": "assistant", "content": "x"}], "begins with a user message"),
        ([USER, {"role": "tool", "tool_call_id": "9", "content": "x"}], "'9'"),
        (
            [
                USER,
                {
                    "role": "assistant",
                    "tool_calls": [
                        {"id": "1", "function": {"name": "ping", "arguments": "{nope"}},
                    ],
                },
            ],
            "not JSON",
        ),
    ],
)
def test_conversations_that_make_no_sense(messages: list[dict[str, Any]], says: str) -> None:
    with pytest.raises(InputError, match=says):
        conversation(*messages)
