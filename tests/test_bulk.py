"""``tooluse batch``: every row of the input is answered exactly once, whatever happens."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from fakes import ROWS, TOOLS, gpt2_folder
from serving import tiny_caller

from tooluse.bulk.answers import answers
from tooluse.bulk.ledger import Ledger, job_of
from tooluse.bulk.prompts import Prompt, read_prompts
from tooluse.errors import InputError
from tooluse.tools import NO_CALL, SEED_TOOLS

PROMPTS = 40  # rows that can be answered
BAD = ["", "{", "[]", '{"text": "x"}', '{"prompt": 3}', '{"prompt": " "}', '{"prompt": "\\ud800"}']


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bulk")
    (folder / "tools.json").write_text(json.dumps(SEED_TOOLS))
    gpt2_folder(folder / "model")
    prompts = [f"{ROWS[i % len(ROWS)].prompt} {i}" for i in range(PROMPTS)]
    lines = [json.dumps({"prompt": prompt, "id": i}) for i, prompt in enumerate(prompts)]
    lines[10:10] = BAD
    lines += [json.dumps({"prompt": "x " * 400})]  # more than the model can read
    (folder / "prompts.jsonl").write_text("\n".join(lines) + "\n")
    return folder


def command(place: Path, out: Path, *more: str) -> list[str]:
    options = {"--model": "model", "--tools": "tools.json", "--in": "prompts.jsonl"}
    flags = [part for name, value in options.items() for part in (name, str(place / value))]
    return [sys.executable, "-m", "tooluse", "batch", *flags, "--out", str(out), "--json", *more]


def lines_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def check(place: Path, out: Path) -> None:
    """Each row once: answered as if it were asked alone, or rejected with a reason."""
    answered = {line["row"]: line["calls"] for line in lines_of(out)}
    rejected = {
        line["row"]: line["reason"] for line in lines_of(out.with_suffix(".rejected.jsonl"))
    }
    assert len(answered) == len(lines_of(out)) == PROMPTS
    assert len(rejected) == len(BAD)  # the blank row is none, the long one is
    rows = {p.row for p in read_prompts(place / "prompts.jsonl")}
    assert set(answered) | set(rejected) == rows
    assert not set(answered) & set(rejected)
    assert all(rejected.values())
    for prompt in list(read_prompts(place / "prompts.jsonl"))[::13]:
        if prompt.row in answered:
            alone = tiny_caller()(prompt.prompt)
            assert alone is not None
            assert answered[prompt.row] == [{"tool": alone.tool, "args": alone.args}]


def test_a_killed_job_goes_on_where_it_was(place: Path, tmp_path: Path) -> None:
    out = tmp_path / "calls.jsonl"
    running = subprocess.Popen(command(place, out, "--batch-size", "2"), stderr=subprocess.DEVNULL)
    end = time.monotonic() + 240
    while not (out.exists() and out.stat().st_size):
        assert time.monotonic() < end and running.poll() is None, "it never wrote a row"
        time.sleep(0.02)
    running.send_signal(signal.SIGKILL)
    running.wait()
    before = out.read_bytes()
    out.write_bytes(before + b'{"row": 40, "calls": [{"to')  # as a power cut would leave it
    done = subprocess.run(command(place, out), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"answered": PROMPTS, "rejected": len(BAD)}
    assert out.read_bytes().startswith(before[: before.rfind(b"\n") + 1])
    check(place, out)
    again = subprocess.run(command(place, out), capture_output=True, text=True, timeout=300)
    assert json.loads(again.stdout) == json.loads(done.stdout)
    check(place, out)


def test_answers_come_for_each_prompt_and_errors_are_a_rows_own() -> None:
    caller = tiny_caller()
    prompts = [Prompt(i, row.prompt) for i, row in enumerate(ROWS)]
    prompts.insert(2, Prompt(90, "", "it is broken"))
    prompts.insert(4, Prompt(91, "x " * 400))
    found = {a.row: a for a in answers(caller, prompts, 3, "auto")}
    assert set(found) == {p.row for p in prompts}
    assert found[90].reason == "it is broken"
    assert "context" in str(found[91].reason)
    for i, row in enumerate(ROWS):
        alone = caller.complete(row.prompt, tool_choice="auto")
        assert found[i].calls == TOOLS.parse_reply(alone)
        assert bool(found[i].calls) == (alone != NO_CALL)
        assert 0 <= found[i].confidence <= 1


def test_a_job_is_not_mixed_with_another(place: Path, tmp_path: Path) -> None:
    source = place / "prompts.jsonl"
    job = job_of(source, "m", TOOLS, "required")
    with Ledger(tmp_path / "out.jsonl", job) as ledger:
        ledger.reject(1, "no")
        ledger.reject(1, "no")
    with Ledger(tmp_path / "out.jsonl", job) as ledger:
        assert (1 in ledger, len(ledger), ledger.rejections) == (True, 1, 1)
    with pytest.raises(InputError, match="another model"):
        Ledger(tmp_path / "out.jsonl", {**job, "model": "other"})
    (tmp_path / "mine.jsonl").write_text("{}\n")
    with pytest.raises(InputError, match="not of a batch job"):
        Ledger(tmp_path / "mine.jsonl", job)
    with pytest.raises(InputError, match="can't read"):
        job_of(tmp_path / "nothing.jsonl", "m", TOOLS, "required")


def test_on_a_ray_cluster_a_worker_may_die(place: Path, tmp_path: Path) -> None:
    """A worker is killed in the middle; every row is still answered once."""
    pytest.importorskip("ray")
    psutil = pytest.importorskip("psutil")
    out = tmp_path / "calls.jsonl"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    running = subprocess.Popen(
        command(place, out, "--ray", "local", "--workers", "2"),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip

    def workers() -> list[Any]:
        below = psutil.Process(running.pid).children(recursive=True)
        return [p for p in below if "Answerer" in " ".join(p.cmdline()) and p.is_running()]

    end = time.monotonic() + 240
    killed = False
    while not killed and running.poll() is None and time.monotonic() < end:
        try:
            for worker in workers()[:1]:
                worker.kill()
                killed = True
        except psutil.Error:
            pass
        time.sleep(0.05)
    try:
        stdout, stderr = running.communicate(timeout=300)
    finally:
        running.kill()
    assert running.returncode == 0, stderr
    assert killed
    assert stdout.startswith("{"), stdout
    assert json.loads(stdout) == {"answered": PROMPTS, "rejected": len(BAD)}
    check(place, out)
    assert not out.with_suffix(".shards").exists()
