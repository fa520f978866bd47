"""The agent loop with a scripted caller: what is executed, what the model is told, when it ends."""

from __future__ import annotations

import json
import sys
import threading
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

import tooluse
from tooluse.agent import Run, run
from tooluse.errors import InputError, TooluseError
from tooluse.tools import NO_CALL, ToolCall, Toolset


@dataclass
class Forecast:
    city: str
    day: date


executed: list[str] = []


def get_weather(city: str) -> Forecast:
    """The weather in a city."""
    executed.append(city)
    return Forecast(city, date(2026, 5, 4))


def explode(how: str) -> str:
    if how == "exit":
        sys.exit(3)
    if how == "timeout":
        raise TimeoutError
    raise ValueError(f"a problem\nof {how}")


def hang() -> None:
    threading.Event().wait()


def odd() -> object:
    loop: list[object] = []
    loop.append(loop)
    return [threading.Lock, float("nan"), loop]


TOOLS = Toolset.of([get_weather, explode, hang, odd])


class Script:
    """Replies one after the other, and remembers what it was asked."""

    def __init__(self, *replies: str, tools: Toolset = TOOLS) -> None:
        self.tools = tools
        self.replies = list(replies)
        self.prompts: list[str] = []

    def complete(self, prompt: str, *, tool_choice: object) -> str:
        assert tool_choice == "auto"
        self.prompts.append(prompt)
        return self.replies.pop(0)


@pytest.fixture(autouse=True)
def nothing_executed() -> None:
    executed.clear()


def text(tool: str, **args: tooluse.tools.JSON) -> str:
    return ToolCall(tool, args).json()


OSLO, ROME = text("get_weather", city="Oslo"), text("get_weather", city="Rome")


def test_call_result_call_answer() -> None:
    script = Script(OSLO, ROME, "Both are sunny.")
    found = tooluse.run("weather in Oslo and Rome?", script)
    assert (found.answer, found.stopped) == ("Both are sunny.", "answer")
    assert executed == ["Oslo", "Rome"]
    assert [s.result for s in found.steps] == [
        {"city": "Oslo", "day": "2026-05-04"},
        {"city": "Rome", "day": "2026-05-04"},
    ]
    first, second, third = script.prompts
    assert first == "weather in Oslo and Rome?"
    assert second == f'{first}\n\n{OSLO} → {{"city": "Oslo", "day": "2026-05-04"}}'
    assert third.startswith(second + "\n" + ROME)


def test_several_calls_in_one_reply_and_no_further_tool() -> None:
    found = run("x", Script(f"{OSLO}\n{ROME}", NO_CALL))
    assert executed == ["Oslo", "Rome"]
    assert json.loads(found.answer) == {"city": "Rome", "day": "2026-05-04"}
    assert run("x", Script(NO_CALL)) == Run("x", [], NO_CALL, "answer")


def only(reply: str, **options: object) -> tuple[str | None, Script]:
    """The error of the one call, and the script that went on after it."""
    script = Script(reply, "done")
    found = run("x", script, **options)  # type: ignore[arg-type]
    assert found.answer == "done"
    assert len(found.steps) == 1
    assert f"→ error: {found.steps[0].error}" in script.prompts[1]
    return found.steps[0].error, script


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (text("fly", to="Rome"), "unknown tool 'fly'"),
        (text("get_weather", city=3), "args/city"),
        (text("get_weather", city="Oslo", zip="1"), "Additional properties"),
        ('{"tool": "get_weather"', "not JSON"),
        (text("explode", how="mine"), "ValueError: a problem of mine"),
        (text("explode", how="exit"), "SystemExit: 3"),
        (text("explode", how="timeout"), "TimeoutError"),
    ],
)
def test_what_goes_wrong_is_a_result(reply: str, reason: str) -> None:
    error, _ = only(reply)
    assert error is not None
    assert reason in error
    assert "\n" not in error
    assert executed == []


def test_a_tool_that_hangs_is_given_up() -> None:
    assert only(text("hang"), timeout=0.1)[0] == "no result within 0.1 s"


def test_results_that_are_not_json_are_text() -> None:
    found = run("x", Script(text("odd"), "done"))
    assert isinstance(found.steps[0].result, str)


def test_a_call_is_approved_before_it_is_executed() -> None:
    asked: list[ToolCall] = []

    def approve(call: ToolCall) -> bool:
        asked.append(call)
        return False

    assert only(OSLO, approve=approve)[0] == "not approved"
    assert [c.args for c in asked] == [{"city": "Oslo"}]
    assert executed == []


def test_the_same_call_twice_ends_the_run() -> None:
    again = '{"args": {"city": "Oslo"}, "tool": "get_weather"}'
    found = run("x", Script(OSLO, ROME, again))
    assert found.stopped == "repeated call"
    assert executed == ["Oslo", "Rome"]


def test_results_that_do_not_fit_end_the_run() -> None:
    class Small(Script):
        def complete(self, prompt: str, *, tool_choice: object) -> str:
            if len(prompt) > 50:
                raise InputError("the prompt leaves no room")
            return super().complete(prompt, tool_choice=tool_choice)

    found = run("x", Small(OSLO))
    assert (found.stopped, len(found.steps)) == ("context full", 1)
    with pytest.raises(InputError):
        run("x" * 51, Small(OSLO))


def test_the_step_limit_ends_the_run() -> None:
    replies = [text("get_weather", city=str(i)) for i in range(9)]
    found = run("x", Script(*replies), max_steps=3)
    assert found.stopped == "step limit"
    assert executed == ["0", "1", "2"]
    assert len(found.steps) == 3


def test_what_is_executed_is_the_callers_tool_and_nothing_else() -> None:
    """A tool that was read from a file has nothing behind it, whatever its name is."""
    script = Script(OSLO, "done", tools=Toolset.of({"get_weather": {"args": ["city"]}}))
    assert "no Python function" in str(run("x", script).steps[0].error)
    assert executed == []


def test_the_audit_log_has_every_call_before_and_after(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    first = run("é?", Script(OSLO, text("fly"), text("explode", how="x"), "ok"), log=path)
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert [line["event"] for line in lines] == [
        "prompt", "call", "result", "invalid", "call", "error", "end"
    ]  # fmt: skip
    assert {line["run"] for line in lines} == {first.id}
    assert lines[0]["prompt"] == "é?"
    assert lines[2]["args"] == {"city": "Oslo"}
    assert lines[2]["result"]["city"] == "Oslo"
    assert lines[5]["error"] == "ValueError: a problem of x"
    assert lines[6]["stopped"] == "answer"
    second = run("no", Script(OSLO, "fine"), log=path, approve=lambda call: False)
    events = [json.loads(line) for line in path.read_text().splitlines()[7:]]
    assert [(e["event"], e["run"]) for e in events] == [
        (event, second.id) for event in ("prompt", "denied", "end")
    ]
    with pytest.raises(TooluseError, match="can't write"):
        run("x", Script("y"), log=tmp_path)


def test_long_results_are_cut_for_the_model_only() -> None:
    def read() -> str:
        return "a" * 10_000

    script = Script(text("read"), "done", tools=Toolset.of([read]))
    found = run("x", script)
    assert found.steps[0].result == "a" * 10_000
    assert len(script.prompts[1]) < 2_100
