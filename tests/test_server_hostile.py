"""A server that stays up: bodies that are too large or too slow, clients that leave, crowds."""

from __future__ import annotations

import asyncio
import json
import resource
import socket
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import openai
import pytest
from prometheus_client.parser import text_string_to_metric_families
from serving import MODEL, Script, running, tiny_app

from tooluse.server.settings import Settings

ASK: dict[str, Any] = {"model": MODEL, "messages": [{"role": "user", "content": "weather in Rome"}]}
PATH = "/v1/chat/completions"


def address_of(url: str) -> tuple[str, int]:
    host, port = url.removeprefix("http://").split(":")
    return host, int(port)


def head(length: int) -> bytes:
    return (
        f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        f"Content-Length: {length}\r\n\r\n"
    ).encode()


def error_of(response: httpx.Response) -> dict[str, Any]:
    error = response.json()["error"]
    assert set(error) >= {"message", "type", "param", "code"}
    return dict(error)


def until(condition: Any) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


def test_malformed_requests_get_a_status_and_a_reason() -> None:
    with running(tiny_app()) as url, httpx.Client(base_url=url) as client:
        for body in (b"", b"{", b"\xff\xff", b"null", b"[" * 100_000, b'"text"'):
            response = client.post(PATH, content=body)
            assert (response.status_code, error_of(response)["type"]) == (
                400,
                "invalid_request_error",
            )
        half = {**ASK, "messages": [{"role": "user", "content": "\ud800"}]}
        assert client.post(PATH, content=json.dumps(half)).status_code == 400
        tool = {"type": "function", "function": {"name": "\udfff"}}
        assert client.post(PATH, content=json.dumps({**ASK, "tools": [tool]})).status_code == 400
        for method, path, status in (
            ("GET", PATH, 405),
            ("GET", "/nowhere", 404),
            ("DELETE", "/v1/models", 405),
            ("GET", "/static/../app.py", 404),
        ):
            response = client.request(method, path)
            assert response.status_code == status
            assert error_of(response)["message"]
        assert client.post(PATH, json=ASK).status_code == 200


def test_a_body_of_ten_megabytes_is_refused_whether_or_not_it_says_so() -> None:
    def chunks() -> Any:
        for _ in range(160):
            yield b" " * (1 << 16)

    with running(tiny_app()) as url, httpx.Client(base_url=url) as client:
        for content in (b" " * 10_000_000, chunks()):
            try:
                response = client.post(PATH, content=content)
            except (httpx.WriteError, httpx.ReadError):
                continue  # the server hung up on us, which it may
            assert response.status_code == 413
        assert client.post(PATH, json=ASK).status_code == 200


def test_slow_clients_cost_nothing_and_are_told_to_go() -> None:
    app = tiny_app(Settings(body_seconds=0.5))
    with running(app) as url:
        slow = [socket.create_connection(address_of(url)) for _ in range(20)]
        for connection in slow:
            connection.sendall(head(100) + b"{")
        assert httpx.post(url + PATH, json=ASK).status_code == 200
        for connection in slow:
            connection.settimeout(10)
            assert b" 408 " in connection.recv(1000)
            connection.close()


@pytest.mark.parametrize("stream", [False, True])
def test_a_client_that_leaves_is_taken_out_of_the_batch(stream: bool) -> None:
    script = Script()
    script.gate.clear()
    app = tiny_app(rows=script)
    body = json.dumps({**ASK, "stream": stream}).encode()
    with running(app) as url:
        connections = [socket.create_connection(address_of(url)) for _ in range(5)]
        for connection in connections:
            connection.sendall(head(len(body)) + body)
        until(lambda: len(script) == 5)
        for connection in connections:
            connection.close()
        until(lambda: len(script) == 0)
        assert len(script.cancelled) == 5
        script.gate.set()
        assert httpx.post(url + PATH, json=ASK).json()["choices"][0]["message"]["content"]


def test_a_client_that_leaves_in_the_middle_of_its_body() -> None:
    with running(tiny_app()) as url:
        for _ in range(20):
            connection = socket.create_connection(address_of(url))
            connection.sendall(head(1000) + b'{"model"')
            connection.close()
        assert httpx.post(url + PATH, json=ASK).status_code == 200


@pytest.mark.parametrize("stream", [False, True])
def test_a_request_may_only_take_so_long(stream: bool) -> None:
    script = Script()
    script.gate.clear()
    with running(tiny_app(Settings(request_seconds=0.3), rows=script)) as url:
        client = openai.OpenAI(base_url=f"{url}/v1", api_key="none", max_retries=2)
        with pytest.raises(openai.APIError) as error:
            for _ in client.chat.completions.create(**ASK, stream=True) if stream else [
                client.chat.completions.create(**ASK)
            ]:  # fmt: skip
                pass
        assert "within 0.3 s" in error.value.message
        until(lambda: len(script) == 0)
        assert len(script.cancelled) == 1  # the client did not try again


@pytest.mark.parametrize("stream", [False, True])
def test_nothing_leaks_from_an_internal_error(stream: bool) -> None:
    with running(tiny_app(rows=Script())) as url:
        ask = {**ASK, "messages": [{"role": "user", "content": "broken"}], "stream": stream}
        response = httpx.post(url + PATH, json=ask)
        assert "secret" not in response.text
        assert "internal error (RuntimeError)" in response.text
        assert httpx.post(url + PATH, json=ASK).json()["choices"][0]["message"]["content"]


def test_the_thousand_and_first_client() -> None:
    """A thousand connections at once: each is answered or told to come back, none is forgotten."""
    body = json.dumps(ASK).encode()
    request = head(len(body)) + body
    script = Script()
    script.gate.clear()  # nobody is served before everybody has asked

    async def one(url: str, places: asyncio.Semaphore) -> int:
        async with places:
            reader, writer = await asyncio.open_connection(*address_of(url))
            writer.write(request)
            status = int((await reader.readline()).split()[1])
            headers = await reader.readuntil(b"\r\n\r\n")
            assert (b"retry-after:" in headers) == (status == 429)
            writer.close()
            return status

    async def crowd(url: str) -> Counter[int]:
        files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        places = asyncio.Semaphore(min(1000, (files - 100) // 2))
        asked = [asyncio.ensure_future(one(url, places)) for _ in range(16)]
        while len(script) < 16:  # these are taken before the others come, however busy the machine
            await asyncio.sleep(0.01)
        asked += [asyncio.ensure_future(one(url, places)) for _ in range(1000 - 16)]
        while sum(task.done() for task in asked) < 1000 - 48:
            await asyncio.sleep(0.01)
        script.gate.set()
        return Counter(await asyncio.gather(*asked))

    with running(tiny_app(Settings(max_rows=16, max_waiting=32), rows=script)) as url:
        assert asyncio.run(crowd(url)) == {200: 48, 429: 952}
        assert script.most == 16
        assert httpx.post(url + PATH, json=ASK).status_code == 200
        health = httpx.get(url + "/health").json()
        assert (health["status"], health["running"], health["waiting"]) == ("ok", 0, 0)


def test_a_stop_finishes_what_runs() -> None:
    script = Script()
    script.gate.clear()
    app = tiny_app(rows=script)
    body = json.dumps(ASK).encode()
    with running(app) as url:
        connection = socket.create_connection(address_of(url))
        connection.sendall(head(len(body)) + body)
        until(lambda: len(script) == 1)
        threading.Timer(0.5, script.gate.set).start()
    connection.settimeout(5)
    assert b"one two" in connection.recv(4000)
    connection.close()


def test_metrics_say_what_happened() -> None:
    with running(tiny_app()) as url:
        httpx.post(url + PATH, json=ASK)
        httpx.post(url + PATH, content=b"{")
        httpx.get(url + "/nowhere")
        text = httpx.get(url + "/metrics").text
    found = {
        (sample.name, sample.labels.get("path"), sample.labels.get("status")): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        if "le" not in sample.labels
    }
    assert found["tooluse_requests_total", PATH, "200"] == 1
    assert found["tooluse_requests_total", PATH, "400"] == 1
    assert found["tooluse_requests_total", "other", "404"] == 1
    assert found["tooluse_request_seconds_count", None, None] == 1
    assert found["tooluse_completion_tokens_total", None, None] > 0
    assert found["tooluse_forward_passes_total", None, None] > 0
    assert found["tooluse_running", None, None] == 0


def test_clients_that_leave_take_nobody_elses_answer_along() -> None:
    """With real rows, whose last one moves into the place that becomes free."""
    prompts = [f"{word} in Rome" for word in ("weather", "rain", "snow", "wind", "sun", "fog")]

    def body(prompt: str, stream: bool) -> dict[str, Any]:
        message = {"role": "user", "content": prompt}
        return {**ASK, "messages": [message], "tool_choice": "required", "stream": stream}

    with running(tiny_app()) as url, httpx.Client(base_url=url, timeout=60) as client:

        def ask(prompt: str) -> Any:
            return client.post(PATH, json=body(prompt, False)).json()["choices"][0]["message"]

        def leave(prompt: str) -> None:
            with client.stream("POST", PATH, json=body(prompt, True)) as response:
                next(response.iter_lines())

        alone = [ask(prompt)["tool_calls"][0]["function"] for prompt in prompts]
        with ThreadPoolExecutor(2 * len(prompts)) as pool:
            for _ in range(3):
                left, asked = [], []
                for prompt in prompts:
                    left.append(pool.submit(leave, prompt))
                    asked.append(pool.submit(ask, prompt))
                found = [answer.result()["tool_calls"][0]["function"] for answer in asked]
                assert found == alone
                assert [one.result() for one in left] == [None] * len(left)
