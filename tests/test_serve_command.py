"""``tooluse serve`` and ``tooluse call --trace`` as a person starts them."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from fakes import gpt2_folder

from tooluse.tools import SEED_TOOLS


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("serve")
    (folder / "tools.json").write_text(json.dumps(SEED_TOOLS))
    gpt2_folder(folder / "model")
    return folder


def command(place: Path, name: str, *more: str) -> list[str]:
    paths = ["--model", str(place / "model"), "--tools", str(place / "tools.json")]
    return [sys.executable, "-m", "tooluse", name, *paths, *more]


def test_it_says_where_it_is_serves_and_stops_when_asked(place: Path) -> None:
    server = subprocess.Popen(
        command(place, "serve", "--port", "0"), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, env={**os.environ, "TOOLUSE_API_KEY": "k"},
    )  # fmt: skip
    try:
        assert server.stdout is not None
        found = re.match(r"http://127\.0\.0\.1:\d+/", server.stdout.readline())
        assert found
        url = found[0]
        ask = {"model": "model", "messages": [{"role": "user", "content": "weather in Rome"}]}
        path = url + "v1/chat/completions"
        assert httpx.post(path, json=ask, timeout=60).status_code == 401
        key = {"authorization": "Bearer k"}
        assert httpx.post(path, json=ask, headers=key, timeout=60).status_code == 200
        assert httpx.get(url + "health").json()["status"] == "ok"
        assert "Watch a call" in httpx.get(url).text
        server.send_signal(signal.SIGTERM)
        _, errors = server.communicate(timeout=60)
        assert server.returncode in (0, -signal.SIGTERM)
        assert errors == ""
    finally:
        server.kill()


def test_a_port_that_is_taken_is_told_at_once(place: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            command(place, "serve", "--port", port), capture_output=True, text=True, timeout=300
        )
    assert done.returncode == 2
    assert "can't listen" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_without_the_extra_one_line_says_what_to_install(place: Path, tmp_path: Path) -> None:
    missing = "raise ModuleNotFoundError(\"No module named 'fastapi'\", name='fastapi')\n"
    (tmp_path / "fastapi.py").write_text(missing)
    root = str(Path(__file__).parent.parent)
    done = subprocess.run(
        command(place, "serve"), capture_output=True, text=True, timeout=300,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), root])},
    )  # fmt: skip
    assert done.returncode == 2
    assert "pip install 'tool-use-from-scratch[serve]'" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_trace_is_written_beside_the_call(place: Path, tmp_path: Path) -> None:
    page = tmp_path / "out.html"
    done = subprocess.run(
        command(place, "call", "--trace", str(page), "weather in Rome"),
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    text = page.read_text(encoding="utf-8")
    data = re.search(r'<script type="application/json" id="trace">(.*?)</script>', text)
    assert data
    runs = {run["decoding"]: run["text"] for run in json.loads(data[1])["runs"]}
    assert runs["constrained"] == done.stdout.strip()
    assert "https://" not in re.sub(r"<script type=.*?</script>", "", text)
