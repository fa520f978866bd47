"""The engine's thread, driven by rows that follow a script."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from serving import Script, tiny_caller

from tooluse.batch import Batch
from tooluse.errors import InputError
from tooluse.grammar import compile_schema
from tooluse.request import Request
from tooluse.server.cache import BoundedCache
from tooluse.server.engine import Engine, Work
from tooluse.server.errors import ApiError


def drive(
    test: Callable[[Engine, Script], Coroutine[Any, Any, None]],
    max_rows: int = 2,
    max_waiting: int = 4,
) -> None:
    script = Script()
    engine = Engine(script, max_rows=max_rows, max_waiting=max_waiting)
    engine.start()
    try:
        asyncio.run(asyncio.wait_for(test(engine, script), 30))
    finally:
        script.gate.set()
        assert engine.close(10)


def asks(*prompts: str) -> list[Callable[[], Request]]:
    return [lambda p=p: Request(p) for p in prompts]  # type: ignore[misc]


async def texts(work: Work, n: int) -> list[str]:
    found = [""] * n
    left = n
    while left:
        index, event = await work.next()
        found[index] += event.text
        left -= event.generation is not None
    return found


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0.005)


def test_works_run_side_by_side_within_the_limit() -> None:
    async def test(engine: Engine, script: Script) -> None:
        works = [engine.submit(asks("a", "b")), engine.submit(asks("c", "d"))]
        assert await asyncio.gather(*(texts(w, 2) for w in works)) == [["one two"] * 2] * 2
        assert script.most == 2
        assert engine.running == engine.waiting == 0

    drive(test)


def test_a_full_queue_refuses_all_of_a_work_and_says_when_to_come_back() -> None:
    async def test(engine: Engine, script: Script) -> None:
        script.gate.clear()
        under_way = engine.submit(asks("a", "b"))
        await until(lambda: engine.running == 2)
        waiting = engine.submit(asks("c", "d", "e"))
        with pytest.raises(ApiError) as error:
            engine.submit(asks("f", "g"))
        assert error.value.status == 429
        assert int(error.value.headers["retry-after"]) >= 1
        assert engine.waiting == 3
        script.gate.set()
        assert await texts(under_way, 2) == ["one two"] * 2
        assert await texts(waiting, 3) == ["one two"] * 3

    drive(test)


def test_what_is_cancelled_leaves_the_batch_and_the_queue() -> None:
    async def test(engine: Engine, script: Script) -> None:
        script.gate.clear()
        gone, stays = engine.submit(asks("a")), engine.submit(asks("b"))
        await until(lambda: engine.running == 2)
        waiting = engine.submit(asks("c"))
        engine.cancel(gone)
        engine.cancel(waiting)
        await until(lambda: len(script.cancelled) == 1)
        script.gate.set()
        assert await texts(stays, 1) == ["one two"]
        assert engine.waiting == 0
        assert script.most == 2

    drive(test)


def test_an_error_in_one_generation_is_its_own() -> None:
    async def test(engine: Engine, script: Script) -> None:
        bad, good = engine.submit(asks("fail")), engine.submit(asks("b"))
        with pytest.raises(RuntimeError):
            await texts(bad, 1)
        assert await texts(good, 1) == ["one two"]

    drive(test)


def test_an_error_of_the_step_ends_what_runs_and_not_the_thread() -> None:
    async def test(engine: Engine, script: Script) -> None:
        script.gate.clear()
        bad, beside = engine.submit(asks("broken")), engine.submit(asks("b"))
        await until(lambda: engine.running == 2)
        script.gate.set()
        for work in (bad, beside):
            with pytest.raises(RuntimeError):
                await texts(work, 1)
        assert not script.rows
        assert await texts(engine.submit(asks("c")), 1) == ["one two"]

    drive(test)


def test_not_even_rows_that_cannot_be_cancelled_end_the_thread() -> None:
    async def test(engine: Engine, script: Script) -> None:
        cancel = script.cancel
        monkey = pytest.MonkeyPatch()
        monkey.setattr(script, "cancel", lambda ticket: cancel(ticket) or 1 // 0)
        work = engine.submit(asks("broken"))
        with pytest.raises(RuntimeError):
            await texts(work, 1)
        monkey.undo()
        assert await texts(engine.submit(asks("c")), 1) == ["one two"]

    drive(test)


def test_a_row_that_needs_no_pass_ends_before_others_were_read() -> None:
    """The last row moves into the slot that is free, also if nothing of it was read yet."""
    caller = tiny_caller()
    only = compile_schema({"const": "x"}, caller.decoder.vocabulary)
    batch = Batch(caller.decoder)
    batch.add(Request("weather", caller.constraint("weather")))
    batch.step()
    tickets = [batch.add(Request("a", only)) for _ in range(3)]
    tickets += [batch.add(caller.request("weather in Rome")) for _ in range(4)]
    found = {}
    while len(batch):
        for event in batch.step():
            if event.generation:
                found[event.ticket] = event.generation.text
    assert set(found) >= set(tickets)
    assert [found[t] for t in tickets[:3]] == ['"x"'] * 3
    assert [found[t] for t in tickets[3:]] == [caller.complete("weather in Rome")] * 4


def test_a_request_that_cannot_be_made_is_told_once() -> None:
    def refuse() -> Request:
        raise InputError("no such tool")

    async def test(engine: Engine, script: Script) -> None:
        work = engine.submit([refuse, refuse])
        with pytest.raises(InputError, match="no such tool"):
            await work.next()
        assert await texts(engine.submit(asks("c")), 1) == ["one two"]

    drive(test)


def test_closing_finishes_what_was_asked_for_and_takes_nothing_new() -> None:
    async def test(engine: Engine, script: Script) -> None:
        script.gate.clear()
        works = [engine.submit(asks(p)) for p in "abc"]
        closing = asyncio.ensure_future(asyncio.to_thread(engine.close, 20))
        await until(lambda: not engine.alive)
        with pytest.raises(ApiError) as error:
            engine.submit(asks("late"))
        assert error.value.status == 503
        script.gate.set()
        assert [await texts(w, 1) for w in works] == [["one two"]] * 3
        assert await closing

    drive(test)


def test_the_cache_forgets_what_was_used_longest_ago() -> None:
    cache: BoundedCache[str] = BoundedCache(2)
    made: list[str] = []

    def make(key: str) -> str:
        return cache.get(key, lambda: made.append(key) or key)  # type: ignore[func-returns-value]

    for key in "abacab":
        assert make(key) == key
    assert made == ["a", "b", "c", "b"]
    assert len(cache) == 2
    assert (cache.hits, cache.misses) == (2, 4)
