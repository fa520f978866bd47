"""Prompts written by a larger model: any OpenAI-compatible endpoint, checked line by line.

The teacher is shown a tool (or told that no tool must fit), and what users typed for it if there
are examples, and asked for requests with their calls. What it answers is taken for junk until shown
otherwise: every row goes through a ``Sieve``.

Requests run side by side. A journal beside the output notes who is asked about which tools, each
request before it is sent and each answer as soon as it is there, so a killed run loses at most what
was under way, and a budget of requests is a promise over all runs. A request that nobody took does
not count; if the server was only busy, it is sent again later.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, TextIO

from tooluse.data.row import Row
from tooluse.data.sieve import Sieve, short
from tooluse.data.splits import Split, split_of
from tooluse.data.taught import main_text, rows_of
from tooluse.errors import TooluseError
from tooluse.tools import JSON, Tool, Toolset

if TYPE_CHECKING:
    import httpx

ASKED = 10  # rows in one request
CONCURRENT = 8
TRIES = 3  # at one request, with pauses of 1, 2, … times PAUSE seconds
PAUSE = 0.5
GIVES_UP = 2 * CONCURRENT  # requests in a row without an answer
BUSY = (429, 503)  # statuses of a server that may answer later
KEY = "OPENAI_API_KEY"  # the environment variable that is sent along, if it is set
SHOWN = 5  # of the user's examples in one request
AS_SHOWN = 0.5  # how often the style wanted is theirs
STYLES = (
    "short and casual, as typed on a phone", "polite full sentences", "questions",
    "a sentence of context first, then the request", "all lower case, with small typos",
    "terse key words", "values that are unusual: rare names, odd spellings, other scripts",
)  # fmt: skip
log = logging.getLogger("tooluse")


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
    split: Split = "train",
    examples: Sequence[Row] = (),
    report: Callable[[int, int], None] = lambda asked, rows: None,
) -> list[Row]:
    """At most ``n`` rows of the split that pass the sieve, as many as the budget gives.

    ``examples`` are prompts of the user's that the teacher is shown, a few at a time.
    ``report`` is told the requests so far and the rows so far. Answers that are late, wrong or junk
    are counted in the sieve. TooluseError if the teacher can't be reached, refuses the key, or
    gives no row at all. A budget that is spent too early is logged.
    """
    session = _Session(teacher, toolset, n, journal, sieve, no_tool, seed, split, examples, report)
    session.resume()
    report(session.spent, len(session.rows))
    if session.wants_more():
        asyncio.run(session.run())
    if not session.rows and n:
        why = next(iter(sieve.samples()), "the budget is spent")
        raise TooluseError(
            f"{teacher.url}: no row came of {session.spent} requests ({why}); "
            f"raise --teacher-requests, or delete {journal} to begin anew"
        )
    if len(session.rows) < n:
        log.warning(
            "the teacher's budget of %d requests is spent (%s): %d of %d rows are its; "
            "for more, raise --teacher-requests",
            teacher.budget, journal, len(session.rows), n,
        )  # fmt: skip
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
    split: Split
    examples: Sequence[Row]
    report: Callable[[int, int], None]
    rows: list[Row] = field(default_factory=list)
    todo: list[int] = field(default_factory=list)  # numbers of requests, the next one last
    failures: list[str] = field(default_factory=list)  # since the last answer
    answered: bool = False  # in this run
    stopped: str = ""  # why nothing more is asked

    @property
    def spent(self) -> int:
        """Requests of the budget that are under way or done, earlier runs' too."""
        return self.teacher.budget - len(self.todo)

    @property
    def job(self) -> dict[str, JSON]:
        """What the answers in a journal belong to."""
        job: dict[str, JSON] = {
            "tools": _digest(json.dumps(self.toolset.to_json(), sort_keys=True)),
            "model": self.teacher.model,
            "url": self.teacher.url.rstrip("/"),
        }
        if self.examples:
            job["examples"] = _digest("\n".join(row.json() for row in self.examples))
        return job

    def resume(self) -> None:
        """Take the answers of earlier runs for the same tools by the same teacher."""
        known, others = _journal(self.journal, self.job)
        self.todo = [i for i in range(self.teacher.budget, 0, -1) if i not in known]
        for answer in known.values():
            self.take(answer)
        if others:
            log.warning(
                "%s: %d answers for other tools, or by another teacher, are not used",
                self.journal, others,
            )  # fmt: skip

    def wants_more(self) -> bool:
        """Whether rows are missing and the budget allows another request."""
        return len(self.rows) < self.n and bool(self.todo) and not self.stopped

    def take(self, answer: str) -> None:
        """The rows of an answer that are of the split and pass the sieve."""
        for row in rows_of(answer, self.toolset, self.sieve):
            if split_of(main_text(row, self.toolset)) != self.split:
                self.sieve.reject(short(row.prompt), "other split", "its text is another split's")
            elif self.sieve.passes(row):
                self.rows.append(row)

    async def run(self) -> None:
        """Ask until there are rows enough, or the budget is spent."""
        import httpx

        key = os.environ.get(KEY)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        with _appended(self.journal) as notes:
            _note(notes, {"job": self.job})
            async with httpx.AsyncClient(headers=headers, timeout=self.teacher.timeout) as client:
                # One alone: it tells whether the address, the key and the model's name are right.
                await self._ask(client, notes)
                await asyncio.gather(*(self._worker(client, notes) for _ in range(CONCURRENT)))
        if self.failures and not self.answered:
            self.stopped = self.stopped or self.failures[-1]
        if self.stopped:
            kept = "; what it said before is kept: run the command again" if self.rows else ""
            raise TooluseError(
                f"{self.teacher.url}: the teacher gave no answer: {self.stopped}{kept}"
            )

    async def _worker(self, client: httpx.AsyncClient, notes: TextIO) -> None:
        while self.wants_more():
            await self._ask(client, notes)

    async def _ask(self, client: httpx.AsyncClient, notes: TextIO) -> None:
        """One request, noted before it is sent; one that failed and cost nothing is given back."""
        import httpx

        number = self.todo.pop()
        _note(notes, {"request": number})
        rng = Random(f"teacher {self.split} {self.seed} {number - 1}")
        messages = _messages(self.toolset, number - 1, self.no_tool, rng, self.examples)
        try:
            answer = await _answer(client, self.teacher, messages, self.answered)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, LookupError, TypeError) as error:
            reason = f"{type(error).__name__} {error}".strip().splitlines()[0]
            self.failures.append(reason)
            self.sieve.reject(f"request {number}", "parses", f"no answer: {reason}")
            if _is_free(error):
                _note(notes, {"request": number, "failed": reason})
            if _is_passing(error):
                self.todo.insert(0, number)
            if _is_final(error, self.answered) or len(self.failures) >= GIVES_UP:
                self.stopped = reason
        else:
            self.answered, self.failures = True, []
            _note(notes, {"request": number, "answer": answer})
            self.take(answer)
        self.report(self.spent, len(self.rows))


def _is_free(error: Exception) -> bool:
    """Whether a request that failed can't have cost anything: nobody there, or it was refused."""
    import httpx

    return isinstance(
        error,
        (httpx.ConnectError, httpx.ConnectTimeout, httpx.HTTPStatusError, httpx.UnsupportedProtocol,
         httpx.InvalidURL),
    )  # fmt: skip


def _is_passing(error: Exception) -> bool:
    """Whether the same request, which was free, may be answered later."""
    import httpx

    if isinstance(error, httpx.HTTPStatusError):
        return error.response.status_code in BUSY
    return isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout))


def _is_final(error: Exception, answered: bool) -> bool:
    """Whether the next request would fail in the same way."""
    import httpx

    if isinstance(error, httpx.HTTPStatusError):
        status = error.response.status_code
        return status == 401 or (status in (403, 404) and not answered)
    nowhere = (httpx.ConnectError, httpx.UnsupportedProtocol, httpx.InvalidURL)
    return isinstance(error, nowhere) and not answered


@contextmanager
def _appended(path: Path) -> Iterator[TextIO]:
    """A file to be added to, from a new line on."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write("\n")  # after a line that a killed run left half-written
            yield file
    except OSError as error:
        raise TooluseError(f"{path}: can't write: {error.strerror}") from None


def _note(log: TextIO, entry: dict[str, JSON]) -> None:
    log.write(json.dumps(entry) + "\n")
    log.flush()


async def _answer(
    client: httpx.AsyncClient, teacher: Teacher, messages: list[dict[str, str]], answered: bool
) -> str:
    """The teacher's text; asks again after an error of the server's or of the line's.

    After a time-out of the answer it does not: the server may have worked on it, so it counts.
    ``answered`` says that the teacher is there: else a connection that is refused is no accident.
    """
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
            late = isinstance(error, httpx.ReadTimeout)
            if refused or late or _is_final(error, answered) or attempt == TRIES:
                raise
            await asyncio.sleep(PAUSE * attempt)
    raise AssertionError("unreachable")


def _messages(
    toolset: Toolset, i: int, no_tool: float, rng: Random, examples: Sequence[Row]
) -> list[dict[str, str]]:
    """The ``i``-th request: tools in turn, a style by chance, now and then for no tool at all."""
    style = rng.choice(STYLES)
    tools = list(toolset.values())
    tool = None if rng.random() < no_tool else tools[i % len(tools)]
    wanted = [tool.name] if tool else []
    shown = [row for row in examples if [call.tool for call in row.calls()] == wanted]
    like = ""
    if shown:
        lines = [_as_answer(row) for row in rng.sample(shown, min(SHOWN, len(shown)))]
        like = "People who use it typed:\n" + "\n".join(lines) + "\n"
        style = "theirs, with other words and values" if rng.random() < AS_SHOWN else style
    if tool is None:
        names = "; ".join(f"{t.name}: {t.description}" for t in tools)
        task = (
            f"An assistant has only these tools: {names}.\n{like}Write {ASKED} messages to it that "
            f"none of the tools can serve: other requests, questions, chat. Style: {style}.\n"
            'Answer with JSON Lines only, each {"prompt": "…", "tool": null}.'
        )
    else:
        task = (
            f"A tool for an assistant:\n{_shown(tool)}\n{like}Write {ASKED} different messages "
            f"that people would type to have it called. Style: {style}. Leave optional arguments "
            "out at times. Copy strings from the message to the character.\nAnswer with JSON Lines "
            f'only, each {{"prompt": "…", "tool": "{tool.name}", "args": {{…}}}}.'
        )
    return [{"role": "user", "content": task}]


def _as_answer(row: Row) -> str:
    """A row of one call, or of none, as the teacher is to write it."""
    call = next(iter(row.calls()), None)
    answer: dict[str, JSON] = {"prompt": row.prompt, "tool": call.tool if call else None}
    if call:
        answer["args"] = call.args
    return json.dumps(answer, ensure_ascii=False)


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _shown(tool: Tool) -> str:
    shown = {"name": tool.name, "description": tool.description, "parameters": tool.parameters}
    return json.dumps(shown, ensure_ascii=False)


def _journal(path: Path, job: dict[str, JSON]) -> tuple[dict[int, str], int]:
    """The requests of earlier runs that count, by number, with their answers ("" where none is
    known); and how many answers there are that belong to another job.

    The last line may be half-written.
    """
    known: dict[int, str] = {}
    others = 0
    mine = False
    if not path.is_file():
        return known, others
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            try:
                entry = json.loads(line)
                if "job" in entry:
                    mine = entry["job"] == job
                elif not mine:
                    others += "answer" in entry
                elif "failed" in entry:
                    known.pop(int(entry["request"]), None)
                else:
                    known[int(entry["request"])] = str(entry.get("answer", ""))
            except (json.JSONDecodeError, KeyError, TypeError, ValueError):
                continue
    return known, others
