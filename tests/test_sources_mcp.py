"""MCP servers as tools: real servers from packages, and one of our own that misbehaves."""

from __future__ import annotations

import json
import os
import shlex
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tooluse.errors import InputError, ToolError
from tooluse.sources.mcp import Connection, mcp_tools
from tooluse.sources.usable import usable
from tooluse.tools import Toolset

OURS = shlex.join([sys.executable, str(Path(__file__).with_name("mcp_server.py"))])


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOOLUSE_TIMEOUT", "120")


def packaged(module: str, *args: object) -> str:
    """The command of a server from a package, run by this Python."""
    return "mcp:" + shlex.join([sys.executable, "-m", module, *map(str, args)])


def test_the_time_server_lists_and_answers() -> None:
    tools = Toolset.load(packaged("mcp_server_time"))
    assert list(tools) == ["get_current_time", "convert_time"]
    assert tools["convert_time"].required == ("source_timezone", "time", "target_timezone")
    args = {"source_timezone": "Asia/Tokyo", "time": "12:30", "target_timezone": "Asia/Kolkata"}
    found = tools.call("convert_time", args).run()
    assert isinstance(found, dict)
    assert found["time_difference"] == "-3.5h"
    assert found["target"]["datetime"][11:16] == "09:00"
    with pytest.raises(ToolError, match="Nowhere"):
        tools.call("get_current_time", {"timezone": "Nowhere"}).run()


def test_the_git_server_works_on_a_repository(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    (tmp_path / "new.txt").write_text("x")
    tools = Toolset.load(packaged("mcp_server_git", "--repository", tmp_path))
    found = tools.call("git_status", {"repo_path": str(tmp_path)}).run()
    assert "new.txt" in str(found)


@pytest.fixture(scope="module")
def over_stdio() -> Toolset:
    return usable(mcp_tools(OURS, timeout=120))


@pytest.fixture(scope="module")
def over_http() -> Iterator[Toolset]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [*shlex.split(OURS), "--http", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(1200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.1)
    yield Toolset.load(f"http://127.0.0.1:{port}/mcp")
    process.terminate()
    process.wait()


@pytest.mark.parametrize("transport", ["over_stdio", "over_http"])
def test_both_transports(transport: str, request: pytest.FixtureRequest) -> None:
    tools: Toolset = request.getfixturevalue(transport)
    assert list(tools) == ["add", "mirror", "count", "fail", "die", "hang"]
    assert tools["add"].description == "Add two numbers."
    assert tools["add"].required == ("a",)
    assert "title" not in json.dumps(tools["mirror"].parameters)
    assert tools["mirror"].problem({"point": {"x": 1, "y": None}})  # left out, never null
    assert tools.call("add", {"a": 2}).run() == 3
    assert tools.call("mirror", {"point": {"x": 2}}).run() == {"x": -2, "y": None}
    assert tools.call("count", {}).run() == 1
    assert tools.call("count", {}).run() == 2
    with pytest.raises(ToolError, match="on purpose"):
        tools.call("fail", {}).run()


def test_a_server_that_dies_fails_one_call_and_comes_back() -> None:
    tools = usable(mcp_tools(OURS, timeout=120))
    assert tools.call("count", {}).run() == 1
    with pytest.raises(ToolError) as error:
        tools.call("die", {}).run()
    assert "last words" in str(error.value)
    assert "\n" not in str(error.value)
    assert tools.call("count", {}).run() == 1  # a new server


def test_a_server_that_hangs_runs_into_the_timeout() -> None:
    connection = Connection(OURS, 120, {}, {**os.environ})
    assert connection.call("add", {"a": 1}) == 2
    connection.timeout = 1
    with pytest.raises(ToolError, match="no answer within 1 s"):
        connection.call("hang", {})
    connection.timeout = 120
    assert connection.call("add", {"a": 1}) == 2
    connection.close()


@pytest.mark.parametrize(
    ("command", "timeout", "kind", "reason"),
    [
        ("no-such-command-anywhere", 60, InputError, "can't be run: No such file"),
        ("", 60, InputError, "needs a command"),
        ("'unfinished", 60, InputError, "No closing quotation"),
        ("false", 60, ToolError, "Connection closed"),
        (f"{sys.executable} -c 1/0", 60, ToolError, "ZeroDivisionError"),
        ("sleep 60", 1, ToolError, "no answer within 1 s"),
        ("yes", 1, ToolError, "no answer within 1 s"),
        ("http://127.0.0.1:9/mcp", 60, ToolError, "attempts failed"),
    ],
)
def test_servers_that_are_none(
    command: str, timeout: float, kind: type[Exception], reason: str
) -> None:
    with pytest.raises(kind) as error:
        list(mcp_tools(command, timeout=timeout))
    assert reason in str(error.value)
    assert "\n" not in str(error.value)


def test_a_configuration_file_of_servers(tmp_path: Path) -> None:
    command, *args = shlex.split(OURS)
    servers = {"ours": {"command": command, "args": args, "env": {"X": "1"}}}
    path = tmp_path / "mcp.json"
    path.write_text(json.dumps({"mcpServers": servers}))
    assert Toolset.load(path).call("add", {"a": 4}).run() == 5
    path.write_text('{"mcpServers": {"odd": {"args": []}}}')
    with pytest.raises(InputError, match="mcpServers/odd: needs a 'command'"):
        Toolset.load(path)


def test_no_server_outlives_the_program(tmp_path: Path) -> None:
    """A program that ends without closing anything leaves no process behind."""
    code = (
        "from tooluse.tools import Toolset\n"
        f"tools = Toolset.load({'mcp:' + OURS!r})\n"
        "print(tools.call('add', {'a': 1}).run())\n"
    )
    marked = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=marked, timeout=300
    )
    assert (done.stdout.strip(), done.stderr) == ("2", "")
    # The server holds our standard error open as long as it lives, and run() waits for its end.


def test_without_the_sdk_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mcp", None)
    with pytest.raises(InputError, match=r"pip install 'tool-use-from-scratch\[mcp\]'"):
        Toolset.load("mcp:mcp-server-time")
