"""A teacher over real HTTP that answers rightly, slowly, wrongly, with junk, and not at all."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tooluse.data import teacher as module
from tooluse.data.sieve import Sieve
from tooluse.data.teacher import Teacher, teach
from tooluse.errors import TooluseError
from tooluse.tools import NO_CALL, Toolset

TOOLS = Toolset.from_json({"get_weather": {"args": ["city"]}})


def good(i: int) -> str:
    call = {"tool": "get_weather", "args": {"city": f"Town {i}"}}
    lines = [json.dumps({"prompt": f"rain in Town {i}?", **call}),
             json.dumps({"prompt": f"tell me joke {i}", "tool": None})]  # fmt: skip
    return "```json\n" + ",\n".join(lines) + "\n```"


class School:
    """A server; ``answer(i)`` gives the i-th request's status and text, perhaps after a while."""

    def __init__(self, answer: Callable[[int], tuple[int, str]]) -> None:
        self.asked: list[dict[str, object]] = []
        self.under_way = self.most = 0  # requests at a time
        school = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                school.asked.append(body)
                school.under_way += 1
                school.most = max(school.most, school.under_way)
                status, text = answer(len(school.asked))
                school.under_way -= 1
                message = {"choices": [{"message": {"role": "assistant", "content": text}}]}
                raw = text.encode() if text.startswith("!") else json.dumps(message).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            def log_message(self, *args: object) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/v1"


@contextmanager
def school(answer: Callable[[int], tuple[int, str]]) -> Iterator[School]:
    found = School(answer)
    threading.Thread(target=found.server.serve_forever, daemon=True).start()
    try:
        yield found
    finally:
        found.server.shutdown()
        found.server.server_close()


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAUSE", 0.01)


def test_right_answers_side_by_side_within_the_budget(tmp_path: Path) -> None:
    def slow(i: int) -> tuple[int, str]:
        time.sleep(0.3)
        return 200, good(i)

    with school(slow) as there:
        sieve, journal = Sieve(TOOLS), tmp_path / "j"
        rows = teach(Teacher(there.url, "m", budget=16), TOOLS, 1000, journal, sieve=sieve)
        assert there.most > 2
        assert len(there.asked) == 16 and len(rows) == 32
        assert {bool(row.calls()) for row in rows} == {True, False}
        assert all(body["model"] == "m" for body in there.asked)
        again = teach(Teacher(there.url, "m", budget=16), TOOLS, 1000, journal, sieve=Sieve(TOOLS))
        assert len(there.asked) == 16 and sorted(r.prompt for r in again) == sorted(
            r.prompt for r in rows
        )
        few = teach(Teacher(there.url, "m"), TOOLS, 5, tmp_path / "k", sieve=Sieve(TOOLS))
        assert len(few) == 5


def test_junk_is_counted_and_the_rest_is_kept(tmp_path: Path) -> None:
    junk = [
        (200, "Sure! Here are ten messages:\n1. weather"),
        (200, '{"prompt": "weather in Rome", "tool": "get_weather", "args": {"town": "Rome"}}'),
        (200, '{"prompt": "fly", "tool": "fly", "args": {}}\n[1, 2]\n{"prompt": 5}'),
        (200, '{"prompt": "hot in Oslo?", "tool": "get_weather", "args": {"city": "Oslo"}}\n' * 3),
        (200, "! not an answer of the API at all"),
        (200, "[" * 100_000),
        (500, "!down"), (429, "!slow down"), (404, "!no such model"), (200, "!{}"),
    ]  # fmt: skip
    with school(lambda i: junk[i - 1] if i <= len(junk) else (200, good(i))) as there:
        sieve = Sieve(TOOLS)
        rows = teach(Teacher(there.url, "m", budget=24), TOOLS, 1000, tmp_path / "j", sieve=sieve)
    prompts = {row.prompt for row in rows}
    assert "hot in Oslo?" in prompts and not prompts & {"weather in Rome", "fly"}
    assert len(rows) >= 20 and all(r.calls() or r.completion == NO_CALL for r in rows)
    fallen = {stage: f.count for stage, f in sieve.fallen.items()}
    assert fallen["schema"] == 2 and fallen["duplicate"] == 2 and fallen["parses"] >= 6


def test_a_teacher_that_is_late_or_not_there(tmp_path: Path) -> None:
    with school(lambda i: (time.sleep(0.5), (200, good(i)))[1]) as there:
        late = Teacher(there.url, "m", budget=2, timeout=0.05)
        with pytest.raises(TooluseError, match="gave no answer: ReadTimeout"):
            teach(late, TOOLS, 5, tmp_path / "j", sieve=Sieve(TOOLS))
        url = there.url
    with pytest.raises(TooluseError, match="gave no answer: ConnectError"):
        teach(Teacher(url, "m", budget=2), TOOLS, 5, tmp_path / "k", sieve=Sieve(TOOLS))


def test_a_killed_run_goes_on_and_keeps_to_its_budget(tmp_path: Path) -> None:
    journal = tmp_path / "j"
    half = json.dumps({"request": 2, "answer": good(2)})
    journal.write_text('{"request": 1}\n{"request": 2}\n' + half + '\n{"request": 3, "ans')
    with school(lambda i: (200, good(100 + i))) as there:
        rows = teach(Teacher(there.url, "m", budget=5), TOOLS, 99, journal, sieve=Sieve(TOOLS))
        assert len(there.asked) == 3  # requests 1 and 2 were sent by the killed run
        assert len(rows) == 8
