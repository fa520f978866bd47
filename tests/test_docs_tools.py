"""docs/tools.md: every Python block runs and prints what its comments say; commands run too."""

from __future__ import annotations

import contextlib
import io
import os
import re
import socket
import sys
import threading
import time
import types
from pathlib import Path

import pytest
import uvicorn
from test_agent import Script
from test_cli import tooluse

from tooluse.caller import ToolCaller
from tooluse.tools import ToolCall, Toolset

TEXT = (Path(__file__).parents[1] / "docs" / "tools.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, flags=re.DOTALL)
COMMANDS = re.findall(r"```bash\n(.*?)```", TEXT, flags=re.DOTALL)


def block(part: str) -> str:
    """The one block that holds this text."""
    (found,) = (b for b in BLOCKS if part in b)
    return found


def expected(code: str) -> list[str]:
    """What the comments beside and below ``print`` say."""
    return re.findall(r"^print\(.*\)(?:  |\n)# (.*)$", code, flags=re.MULTILINE)


def printed(code: str, names: dict[str, object]) -> list[str]:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "docs/tools.md", "exec"), names)
    return out.getvalue().splitlines()


def module(name: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """The names of a new module: dataclasses and models look theirs up."""
    new = types.ModuleType(name)
    monkeypatch.setitem(sys.modules, name, new)
    return vars(new)


@pytest.fixture
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """What the first block defines; the working directory holds it as tools.py."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TOOLUSE_TIMEOUT", "120")
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    code = block("# tools.py")
    Path("tools.py").write_text(code)
    found = module("docs_tools", monkeypatch)
    lines = printed(code, found)
    assert lines == expected(code)
    assert len(lines) == 2
    return found


def test_functions_and_what_is_left_out(names: dict[str, object]) -> None:
    code = block("def shout")
    assert printed(code, names) == expected(code) != []


def test_the_mcp_server(names: dict[str, object]) -> None:
    code = block("mcp-server-time")
    assert printed(code, names) == expected(code) == ["-3.5h"]


def test_the_application(names: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    served = module("docs_api", monkeypatch)
    printed(block("# api.py"), served)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(served["app"], port=port, log_level="error"))  # type: ignore[arg-type]
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    code = block("openapi.json").replace(":8000", f":{port}")
    assert printed(code, names) == expected(code) != []
    server.should_exit = True
    thread.join()


def test_the_agent(names: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    args = {"city": "Oslo", "day": "2026-05-04", "traveller": {"name": "Ann"}}
    script = Script(ToolCall("book_flight", args).json(), "Booked.", tools=names["tools"])  # type: ignore[arg-type]
    monkeypatch.setattr(ToolCaller, "load", lambda model, tools: script)
    lines = printed(block("tooluse.run("), names)
    assert lines[0] == "Booked. answer"
    assert "Ann flies to Oslo on 04 May" in lines[1]
    assert len(Path("audit.jsonl").read_text().splitlines()) == 4


def test_the_commands(names: dict[str, object]) -> None:
    for line in "".join(COMMANDS).splitlines():
        program, *rest = line.split()
        assert program == "tooluse"
        done = tooluse(*rest, PYTHONPATH=str(Path(__file__).parents[1]))
        assert done.returncode == 0, done.stderr
        assert "book_flight" in done.stdout


def test_the_table_of_sources_is_the_one_of_the_code(tmp_path: Path) -> None:
    schema = '{"title": "Add", "type": "object", "properties": {"a": {"type": "integer"}}}'
    (tmp_path / "schema.json").write_text(schema)
    tools = Toolset.load(tmp_path / "schema.json")
    assert tools["Add"].properties == {"a": {"type": "integer"}}
    (tmp_path / "shorthand.json").write_text('{"properties": {"args": ["a"]}}')
    assert list(Toolset.load(tmp_path / "shorthand.json")) == ["properties"]
