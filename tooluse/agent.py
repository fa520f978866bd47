"""The agent loop: call → execute → result → the next call, or the answer.

    run = tooluse.run("what's the weather in Paris?", caller)

Only tools that the caller holds are executed, only with arguments that their schemas allow, and
only if ``approve`` says yes. Whatever goes wrong on the way (an invalid call, a tool that raises or
hangs, a denied call) is a result like any other, and the model goes on with it. The loop ends with
the model's answer, after ``max_steps`` calls, when the results no longer fit into the model's
context, or when the model repeats a call: it would give the same result, and a small model that
repeats itself does not stop.

How the results reach the model is plain: each call with its result is a line below the prompt
(see ``transcript``). The models that are trained here see no such lines in training, so they are
good for one step and for chains that you have trained; a larger model may do better.
"""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Literal, Protocol

from tooluse.errors import InputError, TooluseError
from tooluse.replies import ToolChoice
from tooluse.tools import JSON, NO_CALL, ToolCall, Toolset, call_texts

MAX_STEPS = 8
TIMEOUT = 60.0  # seconds for one tool
SHOWN = 2000  # characters of a result that the model reads; small contexts are soon full

Approve = Callable[[ToolCall], bool]
Record = Callable[..., None]
Stop = Literal["answer", "repeated call", "step limit", "context full"]


class Caller(Protocol):
    """What the loop asks for the next reply: a ``ToolCaller``, or anything alike."""

    @property
    def tools(self) -> Toolset:
        """The tools that may be executed."""

    def complete(self, prompt: str, *, tool_choice: ToolChoice) -> str:
        """The reply: calls, one a line; ``NO_CALL``; or an answer in words."""


@dataclass(frozen=True)
class Step:
    """One call and what came of it: ``error`` is one line, None if there is a ``result``.

    ``call`` is None if what the model wrote (``text``) is no valid call.
    """

    text: str
    call: ToolCall | None
    result: JSON = None
    error: str | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class Run:
    """What a run did and why it stopped.

    ``answer`` is what the model said in words. If it said only that no (further) tool fits, or was
    stopped, it is the last result as text, or ``NO_CALL`` if there is none.
    """

    prompt: str
    steps: list[Step]
    answer: str
    stopped: Stop
    id: str = field(default="", compare=False)


def run(
    prompt: str,
    caller: Caller,
    *,
    max_steps: int = MAX_STEPS,
    timeout: float = TIMEOUT,
    approve: Approve = lambda call: True,
    log: str | Path | None = None,
) -> Run:
    """Let the model call tools until it answers.

    ``timeout``: seconds for each tool; one that takes longer is given up, though Python can't stop
    it. ``approve`` is asked before each call is executed. ``log`` is a file to which every call is
    appended as a line of JSON before it is executed, and what came of it after.
    """
    name, steps, seen = uuid.uuid4().hex[:12], list[Step](), set[str]()
    with _audit_log(log, name) as record:

        def end(stopped: Stop, words: str = "") -> Run:
            answer = words or _last_result(steps)
            record("end", stopped=stopped, answer=answer)
            return Run(prompt, steps, answer, stopped, name)

        record("prompt", prompt=prompt)
        while True:
            try:
                reply = caller.complete(transcript(prompt, steps), tool_choice="auto")
            except InputError:
                if not steps:
                    raise  # it is the prompt that can't be read
                return end("context full")
            if not reply.startswith("{"):
                return end("answer", "" if reply == NO_CALL else reply)
            for text in call_texts(reply):
                if len(steps) == max_steps:
                    return end("step limit")
                if _canonical(text) in seen:
                    return end("repeated call")
                seen.add(_canonical(text))
                steps.append(_step(text, caller.tools, timeout, approve, record))


def transcript(prompt: str, steps: Sequence[Step]) -> str:
    """What the model reads: the prompt, and below it each call with its result, a line each."""
    if not steps:
        return prompt
    lines = [f"{s.text} → {_shown(s)}" for s in steps]
    return "\n".join([prompt, "", *lines])


def _step(text: str, tools: Toolset, timeout: float, approve: Approve, record: Record) -> Step:
    """Check, approve and execute one call. The tools decide what is run, not the reply."""
    try:
        call = tools.parse(text)
    except TooluseError as error:
        record("invalid", text=text, error=str(error))
        return Step(text, None, error=str(error))
    about = {"tool": call.tool, "args": call.args}
    if not approve(call):
        record("denied", **about)
        return Step(text, call, error="not approved")
    record("call", **about)
    start = time.perf_counter()
    result, problem = _execute(call, timeout)
    seconds = time.perf_counter() - start
    outcome = {"result": result} if problem is None else {"error": problem}
    record(*outcome, seconds=round(seconds, 4), **about, **outcome)
    return Step(text, call, result, problem, seconds)


def _canonical(text: str) -> str:
    """The same text for calls with equal values."""
    try:
        return json.dumps(json.loads(text), sort_keys=True)
    except (ValueError, RecursionError):
        return text


def _execute(call: ToolCall, timeout: float) -> tuple[JSON, str | None]:
    """The result as JSON, or what went wrong in one line."""
    future: Future[JSON] = Future()

    def work() -> None:
        try:
            future.set_result(_as_json(call.run()))
        except BaseException as error:  # a tool that calls sys.exit() must not end the program
            future.set_exception(error)

    # A daemon thread: a tool that hangs does not keep the program from ending.
    threading.Thread(target=work, name=f"tool {call.tool}", daemon=True).start()
    try:
        return future.result(timeout), None
    except FutureTimeout:
        if not future.done():
            return None, f"no result within {timeout:g} s"
        return None, "TimeoutError"
    except TooluseError as error:
        return None, str(error)
    except BaseException as error:
        if not future.done():
            raise  # the user's own Ctrl-C, not the tool's
        return None, f"{type(error).__name__}: {' '.join(str(error).split())}".rstrip(": ")


def _as_json(result: object) -> JSON:
    """A result as JSON: dataclasses, models and dates as pydantic writes them, else as text."""
    from pydantic_core import PydanticSerializationError, to_jsonable_python

    try:
        found: JSON = to_jsonable_python(result, fallback=str, bytes_mode="base64")
        json.dumps(found, allow_nan=False)
    except (PydanticSerializationError, ValueError, RecursionError):
        return str(result)
    return found


def _shown(step: Step) -> str:
    if step.error is not None:
        return f"error: {step.error}"[:SHOWN]
    text = json.dumps(step.result, ensure_ascii=False)
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def _last_result(steps: Sequence[Step]) -> str:
    if not steps:
        return NO_CALL
    last = steps[-1]
    return last.result if isinstance(last.result, str) and last.error is None else _shown(last)


@contextmanager
def _audit_log(path: str | Path | None, name: str) -> Iterator[Record]:
    """A function that appends one event, written out before it returns."""
    if path is None:
        yield lambda event, **about: None
        return
    try:
        file = Path(path).open("a", encoding="utf-8")  # noqa: SIM115  # closed below
    except OSError as error:
        raise TooluseError(f"{path}: can't write: {error.strerror}") from None

    def record(event: str, **about: object) -> None:
        now = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
        line = {"time": now, "run": name, "event": event, **about}
        file.write(json.dumps(line, ensure_ascii=False) + "\n")
        file.flush()

    with file:
        yield record
