"""The Ray Serve application on a local cluster: one replica, whole answers and streams."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from fakes import gpt2_folder

from tooluse.tools import SEED_TOOLS

SCRIPT = """
import sys
import httpx, ray
from ray import serve

ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
port = int(sys.argv[1])
serve.start(http_options={"host": "127.0.0.1", "port": port})
from tooluse.server.replicas import app
serve.run(app)
url = f"http://127.0.0.1:{port}"
ask = {"model": "model", "messages": [{"role": "user", "content": "weather in Rome"}],
       "tool_choice": "required"}
with httpx.Client(base_url=url, timeout=120) as client:
    assert client.get("/health").json()["status"] == "ok"
    whole = client.post("/v1/chat/completions", json=ask).json()
    stream = client.post("/v1/chat/completions", json={**ask, "stream": True}).text
    wrong = client.post("/v1/chat/completions", json={**ask, "model": "x"}).status_code
print("FOUND", whole["choices"][0]["finish_reason"], stream.count("data: [DONE]"), wrong)
serve.shutdown()
ray.shutdown()
"""


def test_a_replica_serves_the_same_api(tmp_path: Path) -> None:
    pytest.importorskip("ray.serve")
    gpt2_folder(tmp_path / "model")
    (tmp_path / "tools.json").write_text(json.dumps(SEED_TOOLS))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(port)], capture_output=True, text=True, timeout=600,
        env={
            **os.environ,
            "PYTHONPATH": str(Path(__file__).parent.parent),
            "TOOLUSE_MODEL": str(tmp_path / "model"),
            "TOOLUSE_TOOLS": str(tmp_path / "tools.json"),
            "RAY_SERVE_PROXY_READY_CHECK_TIMEOUT_S": "120",  # a busy machine starts it slowly
            "RAY_SERVE_PROXY_HEALTH_CHECK_TIMEOUT_S": "120",
        },
    )  # fmt: skip
    assert "FOUND tool_calls 1 404" in done.stdout, done.stderr[-3000:]
