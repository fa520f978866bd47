"""A teacher over real HTTP that answers rightly, slowly, wrongly, with junk, and not at all."""

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tooluse.data import teacher as module
from tooluse.data.row import Row
from tooluse.data.sieve import Sieve
from tooluse.data.sources import Wishes, make_rows
from tooluse.data.splits import SPLITS, split_of
from tooluse.data.taught import main_text, rows_of
from tooluse.data.teacher import Teacher, teach
from tooluse.errors import TooluseError
from tooluse.tools import JSON, NO_CALL, ToolCall, Toolset

PARAMETERS: dict[str, JSON] = {
    "parameters": {"properties": {"city": {"type": "string"}}, "required": ["city"]}
}
TOOLS = Toolset.from_json({"get_weather": {"args": ["city"]}})


# Numbers of towns and jokes that are of the split that is asked for.
TRAIN = [i for i in range(1000) if {split_of(f"Town {i}"), split_of(f"tell me joke {i}")} ==
         {"train"}]  # fmt: skip


def good(i: int) -> str:
    town, joke = f"Town {TRAIN[i]}", f"tell me joke {TRAIN[i]}"
    call = {"tool": "get_weather", "args": {"city": town}}
    lines = [json.dumps({"prompt": f"rain in {town}?", **call}),
             json.dumps({"prompt": joke, "tool": None})]  # fmt: skip
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
        (500, "!down"), (429, "!slow down"), (404, "!not now"), (200, "!{}"),
    ]  # fmt: skip
    with school(lambda i: junk[i - 1] if i <= len(junk) else (200, good(i))) as there:
        sieve = Sieve(TOOLS)
        rows = teach(Teacher(there.url, "m", budget=24), TOOLS, 1000, tmp_path / "j", sieve=sieve)
    prompts = {row.prompt for row in rows}
    assert "hot in Oslo?" in prompts and not prompts & {"weather in Rome", "fly"}
    assert len(rows) >= 20 and all(r.calls() or r.completion == NO_CALL for r in rows)
    fallen = {stage: f.count for stage, f in sieve.fallen.items()}
    assert fallen["schema"] == 2 and fallen["duplicate"] == 2 and fallen["parses"] >= 6


def test_a_teacher_that_is_late(tmp_path: Path) -> None:
    with school(lambda i: (time.sleep(0.5), (200, good(i)))[1]) as there:
        late = Teacher(there.url, "m", budget=2, timeout=0.05)
        with pytest.raises(TooluseError, match="gave no answer: ReadTimeout"):
            teach(late, TOOLS, 5, tmp_path / "j", sieve=Sieve(TOOLS))
        asked = len(there.asked)
        assert asked <= 2, "sent once each: the budget is of what the server works on"
        with pytest.raises(TooluseError, match=r"no row came of 2 requests.*--teacher-requests"):
            teach(late, TOOLS, 5, tmp_path / "j", sieve=Sieve(TOOLS))
        assert len(there.asked) == asked, "it may have worked on them: the budget is spent"


@pytest.mark.parametrize("status", [0, 401, 403, 404])
def test_a_wrong_address_or_key_ends_at_once_and_costs_nothing(tmp_path: Path, status: int) -> None:
    def run(url: str) -> list[Row]:
        teacher = Teacher(url, "m", budget=10)
        return teach(teacher, TOOLS, 10, tmp_path / "j", sieve=Sieve(TOOLS))

    wrong = bool(status)
    with school(lambda i: (status, "!no") if wrong else (200, good(i))) as there:
        url = there.url if status else "http://127.0.0.1:9/v1"
        for _ in range(3):
            with pytest.raises(TooluseError, match=str(status) if status else "ConnectError"):
                run(url)
        assert len(there.asked) == (3 if status else 0)
        wrong = False
        assert len(run(there.url)) == 10


def test_a_teacher_that_dies_is_left_alone(tmp_path: Path) -> None:
    with school(lambda i: (200, good(i)) if i <= 3 else (500, "!down")) as there:
        teacher = Teacher(there.url, "m", budget=100)
        with pytest.raises(TooluseError, match=r"500 .*kept: run the command again"):
            teach(teacher, TOOLS, 50, tmp_path / "j", sieve=Sieve(TOOLS))
        assert len(there.asked) <= 3 + 3 * (module.GIVES_UP + module.CONCURRENT)
        notes = [json.loads(n) for n in (tmp_path / "j").read_text().splitlines() if n]
        assert len([n for n in notes if "answer" in n]) == 3


@pytest.mark.parametrize("status", [429, 503])
def test_what_a_busy_teacher_refused_is_asked_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setattr(module, "CONCURRENT", 1)

    def every_second(i: int) -> tuple[int, str]:  # is refused, as often as it is tried
        return (200, good(i)) if i % (module.TRIES + 1) == 0 else (status, "!busy")

    with school(every_second) as there:
        teacher = Teacher(there.url, "m", budget=6)
        rows = teach(teacher, TOOLS, 100, tmp_path / "j", sieve=Sieve(TOOLS))
    assert len(rows) == 12 and len(there.asked) == 6 * (module.TRIES + 1)
    notes = [json.loads(n) for n in (tmp_path / "j").read_text().splitlines() if n]
    assert sorted(n["request"] for n in notes if "answer" in n) == [1, 2, 3, 4, 5, 6]


def test_a_teacher_that_refuses_all_ends_the_run(tmp_path: Path) -> None:
    with school(lambda i: (429, "!busy")) as there:
        with pytest.raises(TooluseError, match=r"gave no answer: HTTPStatusError .*429"):
            teach(Teacher(there.url, "m", budget=2), TOOLS, 9, tmp_path / "j", sieve=Sieve(TOOLS))
        most = module.TRIES * (module.GIVES_UP + module.CONCURRENT)
        assert module.TRIES * module.GIVES_UP <= len(there.asked) <= most


def test_the_budget_is_for_the_answers_of_one_teacher_about_the_same_tools(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    journal = tmp_path / "j"
    with school(lambda i: (200, good(i))) as there:

        def run(model: str, toolset: Toolset) -> list[Row]:
            teacher = Teacher(there.url, model, budget=2)
            return teach(teacher, toolset, 50, journal, sieve=Sieve(toolset))

        first = run("m", TOOLS)
        assert caplog.messages == [
            f"the teacher's budget of 2 requests is spent ({journal}): 4 of 50 rows are its; "
            "for more, raise --teacher-requests"
        ]
        assert run("m", TOOLS) == first and len(there.asked) == 2
        described = [{"name": "get_weather", "description": "New.", **PARAMETERS}]
        for i, (model, toolset) in enumerate([("x", TOOLS), ("m", Toolset.from_json(described))]):
            caplog.clear()
            rows = run(model, toolset)
            assert len(there.asked) == 4 + 2 * i and not set(rows) & set(first)
            assert f"{2 + 2 * i} answers for other tools, or by another" in caplog.messages[0]
        assert run("m", TOOLS) == first and len(there.asked) == 6


def test_a_killed_run_goes_on_and_keeps_to_its_budget(tmp_path: Path) -> None:
    journal = tmp_path / "j"
    with school(lambda i: (200, good(100 + i))) as there:
        teacher = Teacher(there.url, "m", budget=5)
        with pytest.raises(TooluseError, match="no row came"):
            teach(Teacher(there.url, "m", budget=0), TOOLS, 99, journal, sieve=Sieve(TOOLS))
        teach(Teacher(there.url, "m", budget=1), TOOLS, 1, journal, sieve=Sieve(TOOLS))
        header = next(n for n in journal.read_text().splitlines() if "job" in n)
        half = json.dumps({"request": 2, "answer": good(2)})
        started = '\n{"request": 1}\n{"request": 2}\n'
        journal.write_text(header + started + half + '\n{"request": 3, "ans')
        there.asked.clear()
        rows = teach(teacher, TOOLS, 99, journal, sieve=Sieve(TOOLS))
        assert len(there.asked) == 3  # requests 1 and 2 were sent by the killed run
        assert len(rows) == 8


def row(city: str, **more: object) -> dict[str, object]:
    return {"prompt": f"rain in {city}?", "tool": "get_weather", "args": {"city": city}, **more}


ROWS = [row("Oslo"), {"prompt": "tell me a joke", "tool": None}, row("Lima")]


@pytest.mark.parametrize(
    ("answer", "junk"),
    [
        (json.dumps(ROWS), 0),
        (json.dumps(ROWS, indent=2), 0),
        (json.dumps({"messages": ROWS}, indent=2), 0),
        ("\n".join(json.dumps(r, indent=1) for r in ROWS), 0),
        ("Here they are:\n```json\n" + json.dumps(ROWS, indent=4) + "\n```\nEnjoy!", 2),
        ("\n".join(f"{i}. {json.dumps(r)}" for i, r in enumerate(ROWS, 1)), 0),
        ('<think>\nSo {"prompt": "no"}\n[1]\n</think>\n' + json.dumps(ROWS), 0),
        ("so, ten messages\n</think>\n" + "\n".join(map(json.dumps, ROWS)), 0),
        ("\n".join(map(json.dumps, ROWS)) + "\n<think>was that", 0),
        (json.dumps([*ROWS, row("Rome")], indent=1)[:-30], None),  # cut off
        (json.dumps([*ROWS, row("Rome")])[:-30], None),
        (json.dumps(ROWS)[:-1] + ', {"prompt": "a", "prompt": "b"}]', 1),
    ],
)  # fmt: skip
def test_rows_are_found_in_whatever_a_model_writes(answer: str, junk: int | None) -> None:
    sieve = Sieve(TOOLS)
    prompts = [r.prompt for r in rows_of(answer, TOOLS, sieve)]
    assert prompts == [r["prompt"] for r in ROWS]
    assert junk is None or sieve.fallen["parses"].count == junk


def test_splits_keep_apart_though_the_teacher_says_the_same(tmp_path: Path) -> None:
    """Each gets other rows, though the teacher answers alike whatever split is asked for."""

    def answer(i: int) -> tuple[int, str]:
        return 200, "\n".join(json.dumps(row(f"Town {(i + k) % 200}")) for k in range(30))

    found = {}
    with school(answer) as there:
        for split in SPLITS:
            found[split] = teach(
                Teacher(there.url, "m", budget=20), TOOLS, 15, tmp_path / split,
                sieve=Sieve(TOOLS), split=split,
            )  # fmt: skip
        tasks = [str(body["messages"]) for body in there.asked]
    for split, rows in found.items():
        assert rows and all(split_of(r.calls()[0].args["city"]) == split for r in rows)
    styles = {re.search(r"Style: (.*?)\.", task)[1] for task in tasks}  # type: ignore[index]
    assert len(styles) > 2


def test_the_teacher_sees_what_users_typed(tmp_path: Path) -> None:
    call = ToolCall("get_weather", {"city": "Ulm"}).json()
    typed = [Row("Ulm, brolly?", call), Row("sing for me", NO_CALL)]
    job, other = tmp_path / "j", [Row("wet in Ulm?", call)]
    with school(lambda i: (200, good(i))) as there:

        def ask(budget: int, examples: list[Row]) -> list[str]:
            before = len(there.asked)
            teach(Teacher(there.url, "m", budget), TOOLS, 1000, job, sieve=Sieve(TOOLS),
                  no_tool=0.5, examples=examples)  # fmt: skip
            return [str(body["messages"]) for body in there.asked[before:]]

        tasks = ask(40, typed)
        assert len(tasks) == 40 and not ask(40, typed)
        assert len(ask(1, other)) == 1  # other examples are another job
    for task in tasks:
        of_tool = "A tool for" in task
        assert ("Ulm, brolly?" in task) == of_tool and ("sing for me" in task) != of_tool
    assert 5 < sum("Style: theirs" in task for task in tasks) < 35


def test_examples_come_first_and_the_teacher_repeats_none(tmp_path: Path) -> None:
    """Half of the rows are like the examples; the teacher's come next, as many as there are."""
    mine = tmp_path / "mine.jsonl"
    towns = [f"Town {number}" for number in TRAIN[-2:]]
    typed = [Row(f"rain in {town}?", ToolCall("get_weather", {"city": town}).json())
             for town in towns]  # fmt: skip
    mine.write_text("".join(example.json() + "\n" for example in typed))

    def answer(i: int) -> tuple[int, str]:
        return 200, "\n".join(json.dumps(row(town)) for town in towns) + "\n" + good(i)

    with school(answer) as there:
        teacher = Teacher(there.url, "m", budget=5)
        wishes = Wishes(40, examples=mine, teacher=teacher, journal=tmp_path / "j")
        rows, sieve = make_rows(TOOLS, wishes)
    taught = {text for i in range(1, 6) for text in re.findall(r'"prompt": "(.*?)"', good(i))}
    assert len(rows) == 40 == len({r.prompt for r in rows})
    assert len(taught) == 10 and taught | {r.prompt for r in typed} < {r.prompt for r in rows}
    assert sieve.fallen["duplicate"].count >= 2


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (Row("mail a@b.c about lunch today", ToolCall("mail", {"to": "a@b.c", "subject":
         "lunch today", "priority": "in a hurry as such"}).json()), "lunch today"),
        (Row("hey, 5 minutes please", ToolCall("timer", {"minutes": 5}).json()), "5 minutes"),
        (Row("in a hurry as such", ToolCall("mail", {"priority": "in a hurry as such"}).json()),
         "in hurry as such"),
        (Row("Tell me a joke!", NO_CALL), "tell me joke"),
    ],
)  # fmt: skip
def test_what_decides_of_a_rows_split(row: Row, text: str) -> None:
    options: JSON = {"enum": ["in a hurry as such", "low"]}
    properties: JSON = {"to": {"type": "string"}, "subject": {}, "priority": options}
    mail: JSON = {"name": "mail", "parameters": {"properties": properties}}
    assert main_text(row, Toolset.from_json([mail])) == text
