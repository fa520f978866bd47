"""``tooluse data`` as a person meets it: sources of tools, other splits, places, progress."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from test_cli import tooluse
from typer.testing import CliRunner

from tooluse import progress
from tooluse.cli import app
from tooluse.data.dataset import read_rows, write_rows
from tooluse.data.row import Row
from tooluse.data.sieve import near_key
from tooluse.data.sources import Wishes, make_rows
from tooluse.data.synthesis import synthesize
from tooluse.errors import InputError
from tooluse.tools import NO_CALL, SEED_TOOLS, Toolset

TOOLS = Toolset.of(SEED_TOOLS)
OPENAPI = {
    "openapi": "3.1.0", "info": {"title": "x", "version": "1"},
    "servers": [{"url": "http://127.0.0.1:9"}],
    "paths": {"/weather": {"get": {
        "operationId": "get_weather", "summary": "The weather in a city.",
        "parameters": [{"name": "city", "in": "query", "required": True,
                        "schema": {"type": "string"}}],
        "responses": {"200": {"description": "ok"}}}}},
}  # fmt: skip


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    path = tmp_path / "tools.json"
    path.write_text(json.dumps(SEED_TOOLS))
    return path


@pytest.fixture
def address() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            raw = json.dumps(OPENAPI).encode()
            self.send_response(200 if self.path == "/openapi.json" else 404)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *args: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/openapi.json"
    server.shutdown()
    server.server_close()


def run(*args: object) -> str:
    done = CliRunner().invoke(app, list(map(str, args)), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_tools_may_be_wherever_other_commands_find_them(tmp_path: Path, address: str) -> None:
    out = tmp_path / "rows.jsonl"
    run("data", "--tools", address, "--out", out, "-n", 5, "--no-tool", 0)
    assert [row.calls()[0].tool for row in read_rows(out)] == ["get_weather"] * 5
    assert "get_weather.city" in run("data", "report", out, "--tools", address)
    (tmp_path / "mine.py").write_text("def get_weather(city: str) -> str: ...\n")
    run("data", "--tools", tmp_path / "mine.py", "--out", out, "-n", 5)
    with pytest.raises(InputError, match=r"http://127\.0\.0\.1:9/x\.json: can't fetch"):
        run("data", "--tools", "http://127.0.0.1:9/x.json", "--out", out)
    told = run("data", "--help")
    assert "mcp:COMMAND" in told and "OpenAPI" in told


def test_rows_are_the_phrase_tables_own_and_the_counts_are_told(
    tmp_path: Path, tools: Path
) -> None:
    out = tmp_path / "rows.jsonl"
    told = run("data", "--tools", tools, "--out", out, "-n", 50, "--seed", 4)
    assert read_rows(out) == synthesize(TOOLS, 50, 4, no_tool=0.2)
    assert "50 rows passed; fell: parses 0, stands alone 0, schema 0, grounded 0, " in told


def test_with_examples_as_many_prompts_are_declined(tmp_path: Path, tools: Path) -> None:
    mine = tmp_path / "mine.jsonl"
    write_rows(mine, [*synthesize(TOOLS, 6), Row("what is love", NO_CALL)])
    out = tmp_path / "rows.jsonl"
    run("data", "--tools", tools, "--out", out, "-n", 100, "--examples", mine)
    rows = read_rows(out)
    assert {row.prompt for row in read_rows(mine)} <= {row.prompt for row in rows}
    own = [row for row in rows if "what is love" in row.prompt.lower()]
    assert len(own) > 1 and len(rows) == 100
    with pytest.raises(InputError, match="between 0 and 1"):
        run("data", "--tools", tools, "--out", out, "--no-tool", 1.5, "--examples", mine)
    assert 20 <= sum(row.completion == NO_CALL for row in rows) <= 23  # some in the place of others


def test_rows_against_other_files_share_nothing_with_them(tmp_path: Path, tools: Path) -> None:
    """Even where everything would be the same: others take their place."""
    names = [tmp_path / name for name in ("a.jsonl", "b.jsonl", "c.jsonl")]
    for i, name in enumerate(names):
        others = [word for other in names[:i] for word in ("--against", other)]
        told = run("data", "--tools", tools, "--out", name, "-n", 60, *others)
        assert "60 rows passed" in told
        assert f"other split {60 * i}" in told
        assert "other split: " in told or not i
    keys = [{near_key(row.prompt) for row in read_rows(name)} for name in names]
    assert not keys[0] & keys[1] and not keys[2] & (keys[0] | keys[1])
    assert [len(found) for found in keys] == [60] * 3
    again = tmp_path / "again.jsonl"
    run("data", "--tools", tools, "--out", again, "-n", 60, "--against", names[0])
    assert again.read_bytes() == names[1].read_bytes()


def test_what_can_not_be_made_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    lock = Toolset.from_json([{"name": "lock", "description": "Lock the door.",
                               "parameters": {"properties": {}}}])  # fmt: skip
    other = tmp_path / "other.jsonl"
    rows, _ = make_rows(lock, Wishes(100))
    other.write_text("".join(row.json() + "\n" for row in rows))
    rows, sieve = make_rows(lock, Wishes(100, against=(other,)))
    assert sieve.fallen["other split"].count >= 100
    assert len(rows) == 100 or f"only {len(rows)} of 100 rows" in caplog.messages[-1]


@pytest.mark.parametrize(
    "args",
    [
        ["data", "report", "{p}/rows.jsonl", "--html", "{p}/none/r.html"],
        ["data", "report", "{p}/rows.jsonl", "--html", "{p}"],
        ["data", "import", "{p}/chat.jsonl", "--out", "{p}/o", "--tools-out", "{p}/none/t.json"],
        ["data", "import", "{p}/chat.jsonl", "--out", "{p}/o", "--tools-out", "{p}"],
        ["data", "import", "{p}/chat.jsonl", "--out", "{p}"],
        ["data", "--tools", "{p}/tools.json", "--out", "{p}"],
        ["eval", "--model", "m", "--tools", "t", "--data", "d", "--html", "{p}"],
        ["eval", "--model", "m", "--tools", "t", "--data", "d", "--json", "{p}/none/x"],
    ],
)
def test_places_that_can_not_be_written_are_told_before_the_work(
    tmp_path: Path, tools: Path, args: list[str]
) -> None:
    (tmp_path / "rows.jsonl").write_text(synthesize(TOOLS, 1)[0].json() + "\n")
    told = "is a folder, not a file|there is no folder"
    done = CliRunner().invoke(app, [a.format(p=tmp_path) for a in args])
    assert isinstance(done.exception, InputError), done.output
    assert str(done.exception).partition(": ")[2].startswith(tuple(told.split("|")))
    assert done.output == "" and not (tmp_path / "o").exists()


def test_a_page_that_does_not_fit_on_the_disk_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows, html = tmp_path / "rows.jsonl", tmp_path / "r.html"
    rows.write_text(synthesize(TOOLS, 1)[0].json() + "\n")

    def full(path: Path, *args: object, **more: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(InputError, match=r"r\.html: can't write: No space left on device"):
        run("data", "report", rows, "--html", html)


def test_tools_are_written_in_utf8_whatever_the_locale(tmp_path: Path) -> None:
    tool = {"name": "wetter", "description": "Das Wetter für Städte – 天気", "parameters": {}}
    entry = {"query": "regnet es?", "answers": [{"name": "wetter", "arguments": {}}],
             "tools": [tool]}  # fmt: skip
    (tmp_path / "x.jsonl").write_text(json.dumps(entry) + "\n")
    out = tmp_path / "tools.json"
    done = tooluse(
        "data", "import", tmp_path / "x.jsonl", "--out", tmp_path / "o.jsonl", "--tools-out", out,
        LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert Toolset.load(out)["wetter"].description == tool["description"]


def test_a_bar_is_there_when_it_takes_long(capsys: pytest.CaptureFixture[str]) -> None:
    with progress.late_bar("rows", 9, after=60) as report:
        report(3)
    assert capsys.readouterr() == ("", "")
    for total, told in ((9, "8/9 rows"), (None, "8 rows")):
        with progress.late_bar("rows", total, after=0) as report:
            threading.Event().wait(0.2)
            report(3)
            report(8)
        shown = capsys.readouterr()
        assert shown.out == "" and told in shown.err


@pytest.mark.parametrize(("command", "bars"), [("make", ["rows"]), ("report", ["rows read"])])
def test_commands_tell_how_far_they_are(
    tmp_path: Path, tools: Path, monkeypatch: pytest.MonkeyPatch, command: str, bars: list[str]
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0)
    out = tmp_path / "rows.jsonl"
    out.write_text("".join(row.json() + "\n" for row in synthesize(TOOLS, 20)))
    args = ["data", "report", out] if command == "report" else [
        "data", "--tools", tools, "--out", out, "-n", 20]  # fmt: skip
    done = CliRunner().invoke(app, list(map(str, args)))
    assert done.exit_code == 0 and all(f"20 {bar}" in done.stderr or f"20/20 {bar}" in done.stderr
                                       for bar in bars), done.stderr  # fmt: skip


def test_a_teacher_that_is_nowhere_is_one_line(tmp_path: Path, tools: Path) -> None:
    args = ["data", "--tools", tools, "--out", tmp_path / "o.jsonl", "--teacher-model", "m"]
    for url, told in (("http://127.0.0.1:9/v1", "ConnectError"), ("localhost/v1", "protocol")):
        done = tooluse(*args, "--teacher", url)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
        assert done.stderr.startswith(f"tooluse: {url}: the teacher gave no answer: ")
        assert told in done.stderr and done.stdout == ""
    assert not (tmp_path / "o.jsonl").exists()
