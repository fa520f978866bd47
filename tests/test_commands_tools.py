"""``tooluse tools``, ``init`` and ``run`` as a person meets them."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from test_agent import Script
from test_cli import tooluse
from typer.main import get_command
from typer.testing import CliRunner

from tooluse.caller import ToolCaller
from tooluse.cli import app
from tooluse.tools import NO_CALL, Toolset

SERVER = shlex.join([sys.executable, str(Path(__file__).with_name("mcp_server.py"))])

TOOLS = '''
def greet(name: str, times: int = 1) -> str:
    """Greet [someone].

    At length.
    """
    return "hello " + name

def broken(*names): ...
'''


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOOLUSE_TIMEOUT", "120")


def test_tools_lists_what_there_is_and_names_what_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(TOOLS)
    shown = tooluse("tools", tmp_path / "mine.py")
    assert shown.returncode == 0, shown.stderr
    assert re.search(r"greet .*name\*, times .*Greet \[someone\]\.", shown.stdout)
    assert shown.stderr == (
        "tool 'broken' is left out: parameter 'names' can't be passed by name\n"
    )
    listed = tooluse("tools", tmp_path / "mine.py", "--json")
    assert Toolset.from_json(json.loads(listed.stdout))["greet"].required == ("name",)


@pytest.mark.parametrize(
    ("source", "code", "message"),
    [
        ("nowhere.json", 2, "can't read: No such file"),
        ("mcp:sleep 60", 1, "no answer within"),
        ("mcp:nonsense-command", 2, "can't be run"),
        ("http://127.0.0.1:9/openapi.json", 2, "can't fetch"),
    ],
)
def test_sources_that_are_none_are_one_line(source: str, code: int, message: str) -> None:
    done = tooluse("tools", source, TOOLUSE_TIMEOUT="1" if "sleep" in source else "120")
    assert (done.returncode, len(done.stderr.splitlines())) == (code, 1), done.stderr
    assert message in done.stderr


def test_init_makes_a_project_whose_commands_are_there(tmp_path: Path) -> None:
    made = tooluse("init", tmp_path / "project")
    assert made.returncode == 0, made.stderr
    assert "get_weather, send_email, set_timer" in made.stdout
    readme = (tmp_path / "project" / "README.md").read_text()
    commands = re.findall(r"^tooluse (\w+)", readme, flags=re.MULTILINE)
    assert set(commands) <= set(get_command(app).commands)  # type: ignore[attr-defined]
    assert "--out train.jsonl -n 500 " in readme
    first = next(line for line in readme.splitlines() if line.startswith("tooluse tools"))
    listed = subprocess.run(
        [sys.executable, "-m", *shlex.split(first, comments=True)],
        cwd=tmp_path / "project",
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        text=True,
    )
    assert "set_timer" in listed.stdout, listed.stderr
    again = tooluse("init", tmp_path / "project")
    assert (again.returncode, "not an empty folder" in again.stderr) == (2, True)


def test_init_from_a_file_and_from_an_mcp_server(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(TOOLS)
    assert tooluse("init", tmp_path / "a", "--tools", tmp_path / "mine.py").returncode == 0
    assert list(Toolset.load(tmp_path / "a" / "mine.py")) == ["greet"]
    made = tooluse("init", tmp_path / "b", "--tools", f"mcp:{SERVER}")
    assert made.returncode == 0, made.stderr
    assert "add" in Toolset.load(tmp_path / "b" / "mcp.json")
    assert "--tools mcp.json" in (tmp_path / "b" / "README.md").read_text()


def named_in(project: Path) -> str:
    """The tools as the README's first command names them."""
    return re.findall(r"^tooluse tools (\S+)", (project / "README.md").read_text(), re.M)[0]


def test_init_from_some_functions_of_a_file_and_from_a_server_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mine.py").write_text(TOOLS + "\ndef other() -> None: ...\n")
    assert tooluse("init", "a", "--tools", "mine.py:greet").returncode == 0
    assert named_in(Path("a")) == "mine.py:greet"
    shutil.copy(Path(__file__).with_name("mcp_server.py"), "server.py")
    python = shlex.quote(sys.executable)
    made = tooluse("init", "b", "--tools", f"mcp:{python} server.py")
    assert made.returncode == 0, made.stderr
    for project, names in (("a", ["greet"]), ("b", ["add"])):
        monkeypatch.chdir(tmp_path / project)
        assert set(names) <= set(Toolset.load(named_in(Path())))
    assert json.loads(Path("mcp.json").read_text())["mcpServers"][Path(sys.executable).name] == {
        "command": sys.executable, "args": [str(tmp_path / "server.py")]
    }  # fmt: skip


def test_init_leaves_a_file_that_needs_its_neighbours_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("helpers_of_mine.py").write_text("CITY = 'Rome'\n")
    Path("mine.py").write_text("from helpers_of_mine import CITY\n" + TOOLS)
    for project, names in (("a", ""), ("b", ":greet")):
        assert tooluse("init", project, "--tools", f"mine.py{names}").returncode == 0
        assert [path.name for path in Path(project).iterdir()] == ["README.md"]
        assert named_in(Path(project)) == f"{tmp_path / 'mine.py'}{names}"


def test_init_from_a_module_of_this_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pack").mkdir()
    for name in ("mine.py", "pack/__init__.py", "pack/inner.py"):
        Path(name).write_text(TOOLS)
    Path("near.py").write_text("from mine import greet\n")
    Path("pack/far.py").write_text("from pack.inner import greet\n")
    for project, module, named in (
        ("a", "mine", "mine.py"),
        ("b", "pack.inner", "inner.py"),
        ("c", "pack", f"{tmp_path / 'pack' / '__init__.py'}"),
        ("d", "near", f"{tmp_path / 'near.py'}"),
        ("e", "shlex", "shlex"),
    ):
        function = "quote" if module == "shlex" else "greet"
        made = tooluse("init", project, "--tools", f"{module}:{function}")
        assert made.returncode == 0, made.stderr
        assert named_in(Path(project)) == f"{named}:{function}"
        with monkeypatch.context() as inside:
            inside.chdir(project)
            listed = tooluse("tools", named_in(Path()))
        assert function in listed.stdout, listed.stderr
    failed = tooluse("init", "f", "--tools", "pack.far:greet")
    assert (failed.returncode, failed.stderr.count("\n")) == (2, 1)
    assert "pack.far:greet: can't be loaded from f, only from here; make a package" in failed.stderr
    assert not Path("f").exists()


def test_init_from_a_list_of_servers_and_from_a_server_that_takes_a_url(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(Path(__file__).with_name("mcp_server.py"), "srv.py")
    entry = {"command": sys.executable, "args": ["srv.py", "--url", "http://x"], "env": {"A": "é"}}
    Path("servers.json").write_text(json.dumps({"mcpServers": {"s": entry}}))
    placed = [str(tmp_path / "srv.py"), "--url", "http://x"]
    command = shlex.join([sys.executable, *entry["args"]])
    for project, tools in (("a", "servers.json"), ("b", f"mcp:{command}")):
        made = tooluse("init", project, "--tools", tools)
        assert made.returncode == 0, made.stderr
        assert named_in(Path(project)) == "mcp.json"
        (kept,) = json.loads(Path(project, "mcp.json").read_text("utf-8"))["mcpServers"].values()
        assert kept == {**(entry if project == "a" else {}), "command": sys.executable,
                        "args": placed}  # fmt: skip


@pytest.mark.parametrize(("answer", "yes"), [("n", []), ("y", []), ("", ["--yes"])])
def test_run_executes_only_what_is_approved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, yes: list[str]
) -> None:
    def touch() -> str:
        (tmp_path / "touched").touch()
        return "done"

    script = Script('{"tool": "touch", "args": {}}', NO_CALL, tools=Toolset.of([touch]))
    monkeypatch.setattr(ToolCaller, "load", lambda model, tools: script)
    arguments = ["run", "--model", "m", "--tools", "t", "--json", "please", *yes]
    done = CliRunner().invoke(app, arguments, input=answer + "\n")
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout.splitlines()[-1])
    approved = answer != "n"
    assert (tmp_path / "touched").exists() == approved
    assert found["answer"] == ("done" if approved else "error: not approved")
    assert found["stopped"] == "answer"
    assert ("execute?" in done.stderr) == (not yes)
