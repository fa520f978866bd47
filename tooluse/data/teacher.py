"""Prompts written by a larger model: any OpenAI-compatible endpoint, checked line by line.

The teacher is shown a tool (or told that no tool must fit) and asked for requests with their calls.
What it answers is taken for junk until shown otherwise: every row goes through a ``Sieve``.
Requests run side by side. A journal beside the output notes each request before it is sent and each
answer as soon as it is there, so a killed run loses at most what was under way, and a budget of
requests is a promise over all runs.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, TextIO

from tooluse.data.row import Row
from tooluse.data.sieve import Sieve, short
from tooluse.errors import InputError, TooluseError
from tooluse.tools import JSON, NO_CALL, Tool, ToolCall, Toolset

if TYPE_CHECKING:
    import httpx

ASKED = 10  # rows in one request
CONCURRENT = 8
TRIES = 3  # at one request, with pauses of 1, 2, … times PAUSE seconds
PAUSE = 0.5
KEY = "OPENAI_API_KEY"  # the environment variable that is sent along, if it is set
STYLES = (
    "short and casual, as typed on a phone", "polite full sentences", "questions",
    "a sentence of context first, then the request", "all lower case, with small typos",
    "terse key words", "values that are unusual: rare names, odd spellings, other scripts",
)  # fmt: skip


@dataclass(frozen=True)
class Teacher:
    """Where to ask. ``budget`` is the number of requests over all runs with the same journal."""

    url: str  # of the API, up to and including "/v1"
    model: str
    budget: int = 100
    timeout: float = 60.0  # seconds for one answer


def teach(
    teacher: Teacher,
    toolset: Toolset,
    n: int,
    journal: Path,
    *,
    sieve: Sieve,
    no_tool: float = 0.0,
    seed: int = 0,
    report: Callable[[int, int], None] = lambda asked, rows: None,
) -> list[Row]:
    """At most ``n`` rows that pass the sieve, as many as the budget gives.

    ``report`` is told the requests so far and the rows so far. TooluseError if the teacher can't be
    reached at all; answers that are late, wrong or junk are counted in the sieve.
    """
    session = _Session(teacher, toolset, n, journal, sieve, no_tool, seed, report)
    for number, answer in _journal(journal):
        session.asked = max(session.asked, number)
        session.take(answer)
    report(session.asked, len(session.rows))
    if session.wants_more():
        asyncio.run(session.run())
    return session.rows[:n]


@dataclass
class _Session:
    """A run under way: what was asked so far, and what came of it."""

    teacher: Teacher
    toolset: Toolset
    n: int
    journal: Path
    sieve: Sieve
    no_tool: float
    seed: int
    report: Callable[[int, int], None]
    rows: list[Row] = field(default_factory=list)
    asked: int = 0

    def wants_more(self) -> bool:
        """Whether rows are missing and the budget allows another request."""
        return len(self.rows) < self.n and self.asked < self.teacher.budget

    def take(self, answer: str) -> None:
        """The rows of an answer that pass the sieve."""
        self.rows.extend(self.sieve.sift(_rows(answer, self.toolset, self.sieve)))

    async def run(self) -> None:
        """Ask until there are rows enough, or the budget is spent."""
        import httpx

        key = os.environ.get(KEY)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self.journal.parent.mkdir(parents=True, exist_ok=True)
        failures: list[str] = []
        begun = self.asked
        with self.journal.open("a", encoding="utf-8") as log:
            log.write("\n")  # after a line that a killed run left half-written
            async with httpx.AsyncClient(headers=headers, timeout=self.teacher.timeout) as client:
                workers = (self._worker(client, log, failures) for _ in range(CONCURRENT))
                await asyncio.gather(*workers)
        if failures and len(failures) == self.asked - begun:
            raise TooluseError(f"{self.teacher.url}: the teacher gave no answer: {failures[-1]}")

    async def _worker(self, client: httpx.AsyncClient, log: TextIO, failures: list[str]) -> None:
        import httpx

        while self.wants_more():
            self.asked += 1
            number = self.asked
            _note(log, {"request": number})
            messages = _messages(self.toolset, number - 1, self.no_tool, self.seed)
            try:
                answer = await _answer(client, self.teacher, messages)
            except (httpx.HTTPError, ValueError, KeyError, IndexError, TypeError) as error:
                failures.append(f"{type(error).__name__} {error}".strip().splitlines()[0])
                self.sieve.reject(f"request {number}", "parses", f"no answer: {failures[-1]}")
            else:
                _note(log, {"request": number, "answer": answer})
                self.take(answer)
            self.report(self.asked, len(self.rows))


def _note(log: TextIO, entry: dict[str, JSON]) -> None:
    log.write(json.dumps(entry) + "\n")
    log.flush()


async def _answer(
    client: httpx.AsyncClient, teacher: Teacher, messages: list[dict[str, str]]
) -> str:
    """The teacher's text; asks again after an error of the server's or a time-out."""
    import httpx

    body = {"model": teacher.model, "messages": messages, "temperature": 1.0}
    for attempt in range(1, TRIES + 1):
        try:
            response = await client.post(f"{teacher.url.rstrip('/')}/chat/completions", json=body)
            response.raise_for_status()
            text = response.json()["choices"][0]["message"]["content"]
            if not isinstance(text, str):
                raise ValueError("an answer without text")
            return text
        except (httpx.TransportError, httpx.HTTPStatusError) as error:
            refused = isinstance(error, httpx.HTTPStatusError) and (
                error.response.status_code < 500 and error.response.status_code != 429
            )
            if refused or attempt == TRIES:
                raise
            await asyncio.sleep(PAUSE * attempt)
    raise AssertionError("unreachable")


def _messages(toolset: Toolset, i: int, no_tool: float, seed: int) -> list[dict[str, str]]:
    """The ``i``-th request: tools in turn, a style by chance, now and then for no tool at all."""
    rng = Random(f"teacher {seed} {i}")
    style = rng.choice(STYLES)
    tools = list(toolset.values())
    if rng.random() < no_tool:
        names = "; ".join(f"{t.name}: {t.description}" for t in tools)
        task = (
            f"An assistant has only these tools: {names}.\nWrite {ASKED} messages to it that none "
            f"of the tools can serve: other requests, questions, chat. Style: {style}.\n"
            'Answer with JSON Lines only, each {"prompt": "…", "tool": null}.'
        )
    else:
        tool = tools[i % len(tools)]
        task = (
            f"A tool for an assistant:\n{_shown(tool)}\nWrite {ASKED} different messages that "
            f"people would type to have it called. Style: {style}. Leave optional arguments out "
            "at times. Copy strings from the message to the character.\nAnswer with JSON Lines "
            f'only, each {{"prompt": "…", "tool": "{tool.name}", "args": {{…}}}}.'
        )
    return [{"role": "user", "content": task}]


def _shown(tool: Tool) -> str:
    shown = {"name": tool.name, "description": tool.description, "parameters": tool.parameters}
    return json.dumps(shown, ensure_ascii=False)


def _rows(answer: str, toolset: Toolset, sieve: Sieve) -> Iterator[Row]:
    """The lines of an answer that are objects, as rows; other lines are counted as fallen."""
    for line in answer.splitlines():
        text = line.strip().rstrip(",")
        if not text or re.fullmatch(r"```\w*|\[|\]", text):
            continue
        try:
            yield _row(json.loads(text), toolset)
        except (json.JSONDecodeError, RecursionError, InputError) as error:
            sieve.reject(short(text), "parses", str(error).splitlines()[0])


def _row(data: JSON, toolset: Toolset) -> Row:
    if not isinstance(data, dict) or not isinstance(data.get("prompt"), str):
        raise InputError('a line is {"prompt": …, "tool": …, "args": {…}}')
    prompt, name, args = str(data["prompt"]), data.get("tool"), data.get("args", {})
    if name is None:
        return Row(prompt, NO_CALL)
    if not isinstance(name, str) or not isinstance(args, dict):
        raise InputError("'tool' must be a string and 'args' an object")
    order = list(toolset[name].properties) if name in toolset else []
    ranked = sorted(args, key=lambda key: order.index(key) if key in order else len(order))
    return Row(prompt, ToolCall(name, {key: args[key] for key in ranked}).json())


def _journal(path: Path) -> Iterator[tuple[int, str]]:
    """The requests of earlier runs with their answers, "" where none came.

    The last line may be half-written.
    """
    if not path.is_file():
        return
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            try:
                entry = json.loads(line)
                yield int(entry["request"]), str(entry.get("answer", ""))
            except (json.JSONDecodeError, KeyError, TypeError, ValueError):
                continue
