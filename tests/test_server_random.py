"""Random tool sets × random tool choices, served: every call is valid by an independent validator.

``TOOLUSE_RANDOM_SETS=1000`` runs as many as the project claims; by default it is fewer.
"""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import httpx
import jsonschema
from serving import MODEL, running, tiny_app

from tooluse.server.settings import Settings
from tooluse.tools import NO_CALL

SETS = int(os.environ.get("TOOLUSE_RANDOM_SETS", "60"))
WORDS = ["city", "to", "päivä", "n", "a b", 'say "x"', "tool", "args", "x/y", "until", "日"]


def a_value(rng: Random, depth: int = 2) -> dict[str, Any]:
    """A random schema."""
    low = rng.randint(-5, 50)
    kinds: list[dict[str, Any]] = [
        {"type": "string"},
        {"type": "string", "maxLength": rng.randint(1, 9)},
        {"type": "string", "pattern": rng.choice(["^[a-c]{1,3}$", "^\\d+-\\d$", "x|yy"])},
        {"type": "string", "format": rng.choice(["date", "email", "ipv4"])},
        {"type": "integer", "minimum": low, "maximum": low + rng.randint(0, 1000)},
        {"type": "number", "exclusiveMinimum": low},
        {"type": "boolean"},
        {"enum": rng.sample([1, "one", None, True, 2.5, "a, b"], rng.randint(1, 4))},
        {"type": ["string", "null"]},
    ]
    if depth:
        inner = a_value(rng, depth - 1)
        kinds += [
            {"type": "array", "items": inner, "maxItems": rng.randint(1, 3)},
            {"anyOf": [inner, {"type": "boolean"}]},
            an_object(rng, depth - 1),
        ]
    return rng.choice(kinds)


def an_object(rng: Random, depth: int) -> dict[str, Any]:
    names = rng.sample(WORDS, rng.randint(0, 3))
    return {
        "type": "object",
        "properties": {name: a_value(rng, depth) for name in names},
        "required": [name for name in names if rng.random() < 0.6],
        "additionalProperties": False,
    }


def a_request(seed: int) -> dict[str, Any]:
    rng = Random(seed)
    names = rng.sample(["ping", "get_weather", "send-email", "f" * 30, "日本", "a.b"], 3)
    tools = [
        {"type": "function", "function": {"name": name, "parameters": an_object(rng, 2)}}
        for name in names[: rng.randint(1, 3)]
    ]
    named = [{"type": "function", "function": {"name": t["function"]["name"]}} for t in tools]
    allowed = {"mode": "required", "tools": rng.sample(named, rng.randint(1, len(named)))}
    return {
        "model": MODEL,
        "messages": [{"role": "user", "content": f"do {rng.choice(WORDS)} please"}],
        "tools": tools,
        "tool_choice": rng.choice(
            ["auto", "required", "none", rng.choice(named),
             {"type": "allowed_tools", "allowed_tools": allowed}]
        ),
        "parallel_tool_calls": rng.random() < 0.5,
        "temperature": rng.choice([0, 0.7, 1.5]),
        "max_tokens": 120,
        "seed": seed,
        "stream": False,
    }  # fmt: skip


def check(asked: dict[str, Any], choice: dict[str, Any]) -> int:
    """How many calls there are; AssertionError or ValidationError if one is not as asked."""
    schemas = {t["function"]["name"]: t["function"]["parameters"] for t in asked["tools"]}
    calls = choice["message"].get("tool_calls") or []
    chosen = asked["tool_choice"]
    if chosen == "none":
        assert not calls
    elif chosen == "auto":
        assert calls or choice["message"]["content"] == NO_CALL
    else:
        assert calls
    names = set(schemas)
    if isinstance(chosen, dict):
        some = chosen.get("allowed_tools", {}).get("tools", [chosen])
        names = {t["function"]["name"] for t in some}
    if not asked["parallel_tool_calls"]:
        assert len(calls) <= 1
    for call in calls:
        assert call["function"]["name"] in names
        arguments = json.loads(call["function"]["arguments"])
        jsonschema.validate(arguments, schemas[call["function"]["name"]])
    return len(calls)


def test_every_call_is_valid_and_a_stream_says_the_same() -> None:
    patient = Settings(request_seconds=900)  # a busy machine is no reason to fail
    with running(tiny_app(patient)) as url, httpx.Client(base_url=url, timeout=900) as client:

        def one(seed: int) -> int:
            asked = a_request(seed)
            response = client.post("/v1/chat/completions", json=asked)
            assert response.status_code == 200, (seed, response.text)
            choice = response.json()["choices"][0]
            if seed % 5 == 0:
                assert streamed(client, asked) == [
                    (c["function"]["name"], c["function"]["arguments"])
                    for c in choice["message"].get("tool_calls") or []
                ]
            return check(asked, choice)

        with ThreadPoolExecutor(8) as pool:
            counts = list(pool.map(one, range(SETS)))
    assert sum(counts) > SETS / 2
    assert max(counts) > 1


def streamed(client: httpx.Client, asked: dict[str, Any]) -> list[tuple[str, str]]:
    """The calls of the same request as a stream."""
    calls: list[tuple[str, str]] = []
    response = client.post("/v1/chat/completions", json={**asked, "stream": True})
    for line in response.text.splitlines():
        if not line.startswith("data: {"):
            continue
        delta = json.loads(line.removeprefix("data: "))["choices"][0]["delta"]
        for part in delta.get("tool_calls", []):
            if "id" in part:
                calls.append((part["function"]["name"], ""))
            name, arguments = calls[part["index"]]
            calls[part["index"]] = name, arguments + part["function"]["arguments"]
    return calls
