"""Several processes take the steps that one would take."""

from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from fakes import ROWS, TOOLS, gpt2_folder
from rich.console import Console

from tooluse.chat import ChatFormat
from tooluse.data.dataset import write_rows
from tooluse.errors import InputError
from tooluse.models import load_model, load_tokenizer
from tooluse.progress import phase, training_bar
from tooluse.train import TrainConfig, _Run, train
from tooluse.training.processes import Processes, _buckets
from tooluse.training.run_folder import Progress

# On a machine without GPUs, accelerate starts processes with --multi_gpu; with --cpu, by MPI alone.
LAUNCH = "-m accelerate.commands.launch --multi_gpu --num_processes 2 --num_machines 1"
LAUNCH += " --mixed_precision no --dynamo_backend no --main_process_port 29517"


@pytest.mark.parametrize(("size", "skip_easy"), [(5, 0), (3, 3)])
def test_two_processes_learn_what_one_learns(tmp_path: Path, size: int, skip_easy: float) -> None:
    """Batches of 5 and 1, of 3 and 3: one process has more rows than the other, or none at all."""
    folder = gpt2_folder(tmp_path / "base")
    write_rows(tmp_path / "rows.jsonl", ROWS)
    (tmp_path / "tools.json").write_text(json.dumps(TOOLS.to_json()))
    files = f"--tools {tmp_path}/tools.json --data {tmp_path}/rows.jsonl --model {folder}"
    settings = f"--epochs 6 --batch-size {size} --learning-rate 1e-3 --skip-easy {skip_easy}"
    command = f"{sys.executable} {LAUNCH} -m tooluse train {files} {settings} --out {tmp_path}/two"
    done = subprocess.run(command.split(), capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("ready") == 1
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    assert json.loads((tmp_path / "two" / "training.json").read_text())["processes"] == 2
    lines = (tmp_path / "two" / "metrics.jsonl").read_text().splitlines()
    two = [Progress(**json.loads(line)) for line in lines]

    model, tokenizer = load_model(str(folder)), load_tokenizer(str(folder))
    config = TrainConfig(epochs=6, batch_size=size, learning_rate=1e-3, skip_easy=skip_easy)
    one = train(model, tokenizer, ROWS, [], tmp_path / "one", config)
    assert [m.tokens for m in two] == [m.tokens for m in one]  # the same batches
    assert [m.learned for m in two] == [m.learned for m in one]  # and of these the same rows
    assert any(m.learned and m.learned < 1 for m in two) is bool(skip_easy)
    assert [m.loss for m in two] == pytest.approx([m.loss for m in one], rel=0.02)  # bf16
    saved = load_model(str(tmp_path / "two")).state_dict()
    for name, weight in model.state_dict().items():
        differ = (weight - saved[name]).abs()
        if name.endswith("c_attn.bias"):  # of keys: softmax does not see it, so all is rounding
            differ.chunk(3)[1].zero_()
        assert differ.max() < 5e-3, name


def test_alone_there_is_nothing_to_share() -> None:
    alone = Processes()
    numbers = torch.arange(3.0)
    alone.add_up([numbers])
    assert numbers.tolist() == [0, 1, 2]
    assert alone.share([1, 2, 3]) == [1, 2, 3]
    assert alone.agree(2.5) == 2.5
    assert alone.first


def test_only_the_first_process_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the metrics nor what the budget decides, and nothing in place of ``os.devnull``."""
    folder = gpt2_folder(tmp_path / "base")
    nowhere = tmp_path / "null"
    nowhere.touch()
    before = nowhere.stat().st_ino
    monkeypatch.setattr(os, "devnull", str(nowhere))
    monkeypatch.setattr(Processes, "first", False)
    monkeypatch.setattr(Processes, "tell", lambda self, make: make())
    chat = ChatFormat(load_tokenizer(str(folder)))
    config = TrainConfig(epochs=50, batch_size=2, learning_rate=2e-4, minutes=0.001)
    config = config.for_rows(len(ROWS))
    run = _Run(load_model(str(folder)), chat, ROWS, [], tmp_path / "out", config)
    run.begin(False)
    run.train(lambda progress: None)
    assert run.state.metrics
    assert run.schedule.decisions
    assert sorted(p.name for p in tmp_path.iterdir()) == ["base", "null"]
    assert nowhere.stat().st_ino == before


@pytest.mark.parametrize("terminal", [False, True])
def test_what_takes_long_is_named_after_a_while(terminal: bool) -> None:
    def shown(**settings: Any) -> str:
        console = Console(file=io.StringIO(), force_terminal=terminal)
        with phase("reading", console, **settings):
            time.sleep(0.2)
        return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]

    assert "reading" in shown(after=0)
    assert not shown(after=60)
    assert not shown(after=0, quiet=True)
    with pytest.raises(InputError), phase("reading", after=0):
        raise InputError("a bad row")


def test_there_is_no_bar_before_the_first_step() -> None:
    console = Console(file=io.StringIO(), force_terminal=True)
    with training_bar(console):
        pass
    assert not console.file.getvalue()  # type: ignore[attr-defined]


@pytest.mark.parametrize("quiet", [False, True])
def test_validation_is_printed_by_the_first_process_alone(quiet: bool) -> None:
    console = Console(file=io.StringIO())
    with training_bar(console, quiet=quiet) as report:
        report(Progress(1, 1, 1, 2.0, 1e-4, 2.5, 0.5, 100, 1.0))
    assert ("validation loss 2.5" in console.file.getvalue()) is not quiet  # type: ignore[attr-defined]


def test_gradients_travel_in_buckets() -> None:
    tensors = [torch.zeros(n) for n in (3, 4, 20, 1, 1, 9)]
    sizes = [[t.numel() for t in bucket] for bucket in _buckets(tensors, most=10)]
    assert sizes == [[3, 4], [20], [1, 1], [9]]
