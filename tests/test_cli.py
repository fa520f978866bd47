"""The command line as a person meets it: a process, its output and its exit code."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from fakes import ROWS, gpt2_folder

from tooluse.commands.usage import likely
from tooluse.data.dataset import Row
from tooluse.tools import SEED_TOOLS, ToolCall


def tooluse(*args: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tooluse", *map(str, args)],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=300,
    )


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli")
    (folder / "tools.json").write_text(json.dumps(SEED_TOOLS))
    (folder / "rows.jsonl").write_text("".join(r.json() + "\n" for r in ROWS))
    gpt2_folder(folder / "gpt2")
    return folder


def test_from_tools_to_calls_on_a_model_of_gpt2s_architecture(place: Path) -> None:
    """data, train, eval and call, without the hub and without chat tokens."""
    tools, model = place / "tools.json", place / "trained"
    made = tooluse("data", "--tools", tools, "--out", place / "train.jsonl", "-n", 12)
    assert made.returncode == 0, made.stderr
    assert len((place / "train.jsonl").read_text().splitlines()) == 12
    assert "try -n 500" in made.stdout, "a dozen rows teach little"

    args = ["train", "--tools", tools, "--out", model, "--model", place / "gpt2", "--epochs", 2]
    trained = tooluse(*args, "--data", place / "rows.jsonl")
    assert trained.returncode == 0, trained.stderr
    assert (model / "config.json").exists()

    rows = []
    for row in ROWS:
        (call,) = row.calls()
        backwards = ToolCall(call.tool, dict(reversed(call.args.items())))
        rows.append(Row(row.prompt, backwards.json()))
    assert rows != ROWS
    (place / "backwards.jsonl").write_text("".join(row.json() + "\n" for row in rows))
    same = tooluse(*args, "--data", place / "backwards.jsonl", "--resume")
    assert same.returncode == 0, f"arguments are learned as declared: {same.stderr}"

    figures = place / "figures.json"
    for decoding in ("constrained", "free"):
        scored = tooluse(
            "eval", "--model", model, "--tools", tools, "--data", place / "rows.jsonl",
            "--json", figures, "--decoding", decoding, "--limit", 3,
        )  # fmt: skip
        assert scored.returncode == 0, scored.stderr
        found = json.loads(figures.read_text())
        assert set(found) == {
            "n", "valid", "tool", "exact", "arg_f1",
            "seconds_per_call", "forward_passes_per_call", "tokens_per_call",
        }  # fmt: skip
        assert found["n"] == 3
        if decoding == "constrained":
            assert found["valid"] == 1

    for choice, names in (("required", set(SEED_TOOLS)), ("search_web", {"search_web"})):
        args = ["call", "--model", model, "--tools", tools, "weather in Lima"]
        called = tooluse(*args, "--tool-choice", choice)
        assert called.returncode == 0, called.stderr
        assert json.loads(called.stdout)["tool"] in names


@pytest.mark.parametrize(
    ("args", "code", "message"),
    [
        (["call", "--tools", "{p}/none.json", "--model", "{p}/gpt2", "x"], 2, "can't read"),
        (["call", "--tools", "{p}/tools.json", "--model", "{p}/gpt2", ""], 2, "prompt is empty"),
        (["call", "--tools", "{p}/tools.json", "--model", "{p}", "x"], 1, "no config.json"),
        (["call", "--tools", "{p}/tools.json", "--model", "distilgpt2", "x"], 1, "--model smollm2"),
        (["call", "x"], 2, "Missing option"),
        (["fly"], 2, "No such command"),
        (
            ["train", "--lr", "1"],
            2,
            "No such option: --lr; did you mean --learning-rate or --lora-rank? "
            "(see tooluse train --help)",
        ),
        (["data", "report", "x", "--htm", "1"], 2, "mean --html? (see tooluse data report --help)"),
        (
            ["call", "--xyz"],
            2,
            "there are --model, --tools, --decoding, --tool-choice, --trace (see",
        ),
        (["data", "--tools", "{p}/tools.json", "--out", "{p}/o", "-n", "0"], 2, "equal to 1"),
        (
            ["eval", "--tools", "{p}/tools.json", "--model", "{p}/gpt2", "--data", "{p}/bad.jsonl"],
            2,
            "bad.jsonl:2: ",
        ),
        (
            ["train", "--tools", "{p}/tools.json", "--data", "{p}/bad.jsonl", "--out", "{p}/o"],
            2,
            "bad.jsonl:2: ",
        ),
        (
            ["call", "--tools", "{p}/odd.json", "--model", "{p}/gpt2", "x"],
            2,
            "/properties/x: $dynamicRef",
        ),
    ],
)
def test_errors_are_one_line_and_the_right_exit_code(
    place: Path, args: list[str], code: int, message: str
) -> None:
    (place / "bad.jsonl").write_text(ROWS[0].json() + '\n{"prompt": "x"}\n')
    odd = [{"name": "odd", "parameters": {"properties": {"x": {"$dynamicRef": "#x"}}}}]
    (place / "odd.json").write_text(json.dumps(odd))
    done = tooluse(*(a.format(p=place) for a in args), HF_ENDPOINT="http://127.0.0.1:9")
    assert done.returncode == code, done.stderr
    assert message in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (place / "o").exists()


def test_ctrl_c_is_said_and_is_no_success(tmp_path: Path) -> None:
    pipe = tmp_path / "rows.jsonl"
    os.mkfifo(pipe)
    running = subprocess.Popen(
        [sys.executable, "-m", "tooluse", "data", "report", pipe],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # if this is ignored here
    )  # fmt: skip
    with pipe.open("w"):  # waits until the command reads
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (130, "", "tooluse: stopped\n")


@pytest.mark.parametrize(
    ("option", "meant"),
    [("--lr", ["--learning-rate", "--lora-rank"]), ("--batch", ["--batch-size"]),
     ("--rate", ["--learning-rate"]), ("--tool", ["--tools"]), ("--epoch", ["--epochs"]),
     ("--learningrate", ["--learning-rate"]), ("--q", []), ("-x", [])],
)  # fmt: skip
def test_what_option_was_meant(option: str, meant: list[str]) -> None:
    known = ["--tools", "--epochs", "--batch-size", "--learning-rate", "--lora-rank", "--help"]
    assert likely(option, known) == meant


def test_help_teaches_the_flow() -> None:
    text = tooluse("--help").stdout
    for command in ("pull", "data", "train", "eval", "call", "serve", "batch", "export"):
        assert command in text
        assert re.search(r"--\w+|Usage", tooluse(command, "--help").stdout)
    assert tooluse("--version").stdout.startswith("tooluse 0.")


def test_importing_is_light() -> None:
    code = (
        "import sys, tooluse; print(sorted({'torch', 'transformers', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_public_names_are_there() -> None:
    import tooluse as package

    for name in package.__all__:
        assert getattr(package, name) is not None
    with pytest.raises(AttributeError):
        _ = package.nothing
