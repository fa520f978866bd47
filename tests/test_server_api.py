"""The server as the openai client sees it: a real client, a real uvicorn, a tiny model."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

import jsonschema
import openai
import pytest
from openai.types.chat import ChatCompletion
from serving import MODEL, Script, running, tiny_app

from tooluse.server.settings import Settings
from tooluse.tools import NO_CALL, SEED_TOOLS

PING: dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "ping",
        "parameters": {
            "type": "object",
            "properties": {"n": {"type": "integer", "minimum": 1, "maximum": 9}},
            "required": ["n"],
        },
    },
}
PONG: dict[str, Any] = {"type": "function", "function": {"name": "pong"}}


@pytest.fixture(scope="module")
def client() -> Iterator[openai.OpenAI]:
    with running(tiny_app()) as address:
        yield openai.OpenAI(base_url=f"{address}/v1", api_key="none", max_retries=0)


def ask(client: openai.OpenAI, prompt: str = "weather in Rome", **fields: Any) -> ChatCompletion:
    fields = {"messages": [{"role": "user", "content": prompt}], **fields}
    found = client.chat.completions.create(model=MODEL, **fields)
    assert isinstance(found, ChatCompletion)
    return found


def streamed(client: openai.OpenAI, prompt: str = "weather in Rome", **fields: Any) -> Any:
    messages = [{"role": "user", "content": prompt}]
    return client.chat.completions.create(model=MODEL, messages=messages, stream=True, **fields)


def refusal(client: openai.OpenAI, **fields: Any) -> openai.APIStatusError:
    with pytest.raises(openai.APIStatusError) as error:
        ask(client, **fields)
    return error.value


def the_call(found: ChatCompletion) -> tuple[str, str]:
    [call] = found.choices[0].message.tool_calls or []
    assert call.type == "function"
    return call.function.name, call.function.arguments


def test_the_served_tools_are_used_where_a_request_names_none(client: openai.OpenAI) -> None:
    found = ask(client, tool_choice="required", parallel_tool_calls=False)
    name, arguments = the_call(found)
    assert name in SEED_TOOLS
    assert all(isinstance(v, str) for v in json.loads(arguments).values())
    assert found.choices[0].finish_reason == "tool_calls"
    assert found.usage is not None
    assert found.usage.total_tokens == found.usage.prompt_tokens + found.usage.completion_tokens


def test_tools_in_the_request_replace_them(client: openai.OpenAI) -> None:
    name, arguments = the_call(ask(client, tools=[PING], tool_choice="required", n=1,
                                   parallel_tool_calls=False))  # fmt: skip
    assert name == "ping"
    assert 1 <= json.loads(arguments)["n"] <= 9


def test_a_named_tool_is_the_one_that_is_called(client: openai.OpenAI) -> None:
    for tool in (PING, PONG):
        named = {"type": "function", "function": {"name": tool["function"]["name"]}}
        found = ask(client, tools=[PING, PONG], tool_choice=named, parallel_tool_calls=False)
        assert the_call(found)[0] == tool["function"]["name"]


def test_auto_calls_or_says_that_no_tool_fits(client: openai.OpenAI) -> None:
    for prompt in ("weather in Rome", "hello", "what is love?"):
        message = ask(client, prompt, tools=[PING, PONG]).choices[0].message
        assert message.tool_calls or message.content == NO_CALL


def test_several_calls_only_where_they_are_allowed(client: openai.OpenAI) -> None:
    seen = set()
    for seed in range(12):
        fields: dict[str, Any] = {"tools": [PONG], "tool_choice": "required", "temperature": 2}
        many = ask(client, seed=seed, **fields).choices[0].message.tool_calls or []
        one = ask(client, seed=seed, parallel_tool_calls=False, **fields)
        assert the_call(one) == ("pong", "{}")
        seen.add(len(many))
        assert len({call.id for call in many}) == len(many)
    assert max(seen) > 1


def test_none_is_text(client: openai.OpenAI) -> None:
    choice = ask(client, tools=[PING], tool_choice="none", max_tokens=5).choices[0]
    assert choice.message.tool_calls is None
    assert choice.message.content is not None
    assert choice.finish_reason in ("stop", "length")


def test_an_answer_in_json(client: openai.OpenAI) -> None:
    schema = {
        "type": "object",
        "properties": {"city": {"enum": ["Rome", "Lima"]}, "sure": {"type": "boolean"}},
        "required": ["city", "sure"],
        "additionalProperties": False,
    }
    spec = {"type": "json_schema", "json_schema": {"name": "place", "schema": schema}}
    choice = ask(client, response_format=spec).choices[0]
    jsonschema.validate(json.loads(choice.message.content or ""), schema)
    assert choice.finish_reason == "stop"
    free = ask(client, response_format={"type": "json_object"}, max_tokens=20).choices[0]
    assert isinstance(json.loads(free.message.content or ""), dict)


@pytest.mark.parametrize("fields", [
    {"tool_choice": "required"},
    {"tools": [PING, PONG], "temperature": 1.5, "seed": 4},
    {"tools": [PING], "tool_choice": "none", "max_tokens": 7},
    {"response_format": {"type": "json_object"}, "max_tokens": 30},
    {"tool_choice": "required", "n": 3, "temperature": 1.0, "seed": 1},
])  # fmt: skip
def test_a_stream_says_what_a_whole_answer_says(
    client: openai.OpenAI, fields: dict[str, Any]
) -> None:
    whole = ask(client, **fields)
    n = fields.get("n", 1)
    contents: list[str] = [""] * n
    calls: list[list[list[str]]] = [[] for _ in range(n)]
    reasons: list[str | None] = [None] * n
    usage = None
    for chunk in streamed(client, stream_options={"include_usage": True}, **fields):
        usage = chunk.usage or usage
        for choice in chunk.choices:
            contents[choice.index] += choice.delta.content or ""
            for call in choice.delta.tool_calls or []:
                if call.id:
                    calls[choice.index].append([call.function.name, ""])
                calls[choice.index][call.index][1] += call.function.arguments or ""
            reasons[choice.index] = choice.finish_reason or reasons[choice.index]
    for choice in whole.choices:
        made = choice.message.tool_calls or []
        assert calls[choice.index] == [[c.function.name, c.function.arguments] for c in made]
        assert contents[choice.index] == (choice.message.content or "")
        assert reasons[choice.index] == choice.finish_reason
    assert usage == whole.usage


def test_a_stream_comes_piece_by_piece() -> None:
    script = Script(('{"tool": "ping", "ar', 'gs": {"n"', ": 1}}"))
    with running(tiny_app(rows=script)) as address:
        client = openai.OpenAI(base_url=f"{address}/v1", api_key="none")
        deltas = [chunk.choices[0].delta for chunk in streamed(client, tools=[PING])]
    pieces = [d.tool_calls[0].function.arguments for d in deltas if d.tool_calls]
    assert pieces == ["", '{"n"', ": 1}"]


def test_the_clients_own_stream_helper_reads_it(client: openai.OpenAI) -> None:
    with client.chat.completions.stream(
        model=MODEL, messages=[{"role": "user", "content": "weather"}], tool_choice="required",
        tools=[PING], parallel_tool_calls=False,
    ) as stream:  # fmt: skip
        for _ in stream:
            pass
        final = stream.get_final_completion()
    assert (final.choices[0].message.tool_calls or [])[0].function.name == "ping"


def test_logprobs_are_those_of_the_tokens_that_were_written(client: openai.OpenAI) -> None:
    found = ask(client, tool_choice="required", logprobs=True)
    assert found.choices[0].logprobs is not None
    tokens = found.choices[0].logprobs.content or []
    assert found.usage is not None
    assert len(tokens) == found.usage.completion_tokens
    assert all(t.logprob <= 0 for t in tokens)
    text = b"".join(bytes(t.bytes or []) for t in tokens).decode()
    assert text.startswith('{"tool": "')
    assert not any(t.top_logprobs for t in tokens)


def test_top_logprobs_are_the_likeliest_tokens_that_were_allowed(client: openai.OpenAI) -> None:
    fields = {"tools": [PING, PONG], "tool_choice": "required", "parallel_tool_calls": False}
    found = ask(client, logprobs=True, top_logprobs=3, **fields)
    assert found.choices[0].logprobs is not None
    tokens = found.choices[0].logprobs.content or []
    assert tokens
    for token in tokens:
        first, *others = token.top_logprobs
        assert (first.token, first.logprob) == (token.token, pytest.approx(token.logprob, abs=1e-3))
        assert all(other.logprob <= first.logprob for other in others)
        assert sum(math.exp(t.logprob) for t in token.top_logprobs) <= 1 + 1e-3
    counts = [len(token.top_logprobs) for token in tokens]
    assert (min(counts), max(counts)) == (1, 3)  # what is forced has no alternative
    assert the_call(found) == the_call(ask(client, **fields))


def test_the_same_seed_gives_the_same_answer_and_another_may_not(client: openai.OpenAI) -> None:
    fields = {"tool_choice": "none", "temperature": 1.0, "max_tokens": 12}
    contents = [ask(client, seed=s, **fields).choices[0].message.content for s in (1, 1, 2, 3)]
    assert contents[0] == contents[1]
    assert len(set(contents)) > 1
    several = ask(client, seed=1, n=3, **fields).choices
    assert [c.index for c in several] == [0, 1, 2]
    assert several[0].message.content == contents[0]


def test_after_a_result_the_answer_is_another_call_or_the_result(client: openai.OpenAI) -> None:
    first = ask(client, tools=[PONG], tool_choice="required", parallel_tool_calls=False)
    call = (first.choices[0].message.tool_calls or [])[0]
    messages = [
        {"role": "user", "content": "weather in Rome"},
        first.choices[0].message.model_dump(exclude_none=True),
        {"role": "tool", "tool_call_id": call.id, "content": "18 degrees"},
    ]
    again = ask(client, messages=messages, tools=[PONG])
    assert again.choices[0].message.content == "18 degrees"
    assert again.choices[0].finish_reason == "stop"


def test_models(client: openai.OpenAI) -> None:
    assert [m.id for m in client.models.list()] == [MODEL]
    assert client.models.retrieve(MODEL).owned_by == "tooluse"
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("gpt-9")


@pytest.mark.parametrize("stream", [False, True])
def test_a_refused_schema_is_a_400_with_path_and_keyword(
    client: openai.OpenAI, stream: bool
) -> None:
    bad = {"properties": {"x": {"$dynamicRef": "#nowhere"}}}
    tool = {"type": "function", "function": {"name": "odd", "parameters": bad}}
    error = refusal(client, tools=[tool], stream=stream)
    assert error.status_code == 400
    body = error.body
    assert isinstance(body, dict)
    assert (body["path"], body["keyword"]) == ("/properties/x", "$dynamicRef")
    assert body["code"] == "schema_refused"
    assert "odd" in error.message


def test_what_else_is_refused(client: openai.OpenAI) -> None:
    named = {"type": "function", "function": {"name": "nope"}}
    assert refusal(client, tool_choice=named).status_code == 400
    assert refusal(client, tools=[PING, PING]).status_code == 400
    assert refusal(client, tools=[], tool_choice="required").status_code == 400
    assert refusal(client, tool_choice="required", max_tokens=2).status_code == 400
    assert refusal(client, messages=[{"role": "user", "content": " "}]).status_code == 400
    assert refusal(client, messages=[{"role": "user", "content": "x " * 5000}]).status_code == 400
    with pytest.raises(openai.NotFoundError, match="'gpt-9' does not exist"):
        client.chat.completions.create(model="gpt-9", messages=[{"role": "user", "content": "x"}])


def test_a_key_is_asked_for_where_there_is_one() -> None:
    with running(tiny_app(Settings(api_key="secret"))) as address:
        right = openai.OpenAI(base_url=f"{address}/v1", api_key="secret")
        assert the_call(ask(right, tools=[PONG], tool_choice="required",
                            parallel_tool_calls=False))[0] == "pong"  # fmt: skip
        wrong = openai.OpenAI(base_url=f"{address}/v1", api_key="wrong", max_retries=0)
        with pytest.raises(openai.AuthenticationError):
            wrong.models.list()


def test_grammars_are_compiled_once_and_their_number_is_bounded() -> None:
    app = tiny_app(Settings(cache_size=2))
    with running(app) as address:
        client = openai.OpenAI(base_url=f"{address}/v1", api_key="none")
        for _ in range(3):
            ask(client, tools=[PING], tool_choice="required")
        planner = app.state.planner
        assert (planner.constraints.misses, planner.constraints.hits) == (1, 2)
        for name in "abcd":
            ask(client, tools=[{"type": "function", "function": {"name": name}}])
        assert len(planner.constraints) == len(planner.toolsets) == 2
