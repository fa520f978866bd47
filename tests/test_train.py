from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from fakes import ROWS, TOOLS, byte_level_tokenizer, gpt2_folder, random_gpt2, random_llama

from tooluse.chat import ChatFormat, Encoded
from tooluse.data.dataset import Row, write_rows
from tooluse.errors import InputError, ModelError
from tooluse.models import load_model, load_tokenizer
from tooluse.train import TrainConfig, _Run, train
from tooluse.training.batches import encode_rows
from tooluse.training.loss import Scores, score
from tooluse.training.run_folder import Progress

CONFIG = TrainConfig(epochs=3, batch_size=2, learning_rate=1e-3, respell=0.25, select="loss")


def mean_loss(model: torch.nn.Module, examples: list[Encoded]) -> float:
    return score(model, [examples]).loss


def fresh() -> tuple[torch.nn.Module, object]:
    tokenizer = byte_level_tokenizer()
    return random_gpt2(len(tokenizer)), tokenizer


def test_training_learns_the_rows_and_leaves_a_model_folder(tmp_path: Path) -> None:
    model, tokenizer = fresh()
    examples = encode_rows(ChatFormat(tokenizer, read_twice=True), ROWS, 256)
    before = mean_loss(model, examples)
    config = TrainConfig(
        epochs=40, batch_size=2, learning_rate=3e-3, respell=0, swap=0, train_embeddings=True
    )
    metrics = train(model, tokenizer, ROWS, ROWS[:2], tmp_path / "m", config)
    assert mean_loss(model, examples) < 0.2 * before
    assert len(metrics) == 40 * 3
    names = {p.name for p in (tmp_path / "m").iterdir()}
    assert {"config.json", "model.safetensors", "tokenizer.json", "loss.png"} <= names
    assert {"training.json", "metrics.jsonl"} <= names
    assert not {"checkpoint", "saving"} & names
    loaded = load_model(str(tmp_path / "m"))
    assert mean_loss(loaded, examples) == pytest.approx(mean_loss(model, examples), rel=1e-6)
    assert score(model, [examples]).exact > 0.5
    assert [m.validation_exact for m in metrics if m.validation_exact is not None][-1] > 0.5


class Killed(BaseException):
    pass


@pytest.mark.parametrize("bf16", [True, False])
@pytest.mark.parametrize("killed_at", [1, 3, 5, 8])
def test_a_killed_run_resumes_to_the_same_weights(
    tmp_path: Path, killed_at: int, bf16: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tooluse.training.precision.bf16_is_fast", lambda: bf16)

    def kill(progress: Progress) -> None:
        if progress.step == killed_at:
            raise Killed

    model, tokenizer = fresh()
    unbroken = train(model, tokenizer, ROWS, ROWS[:2], tmp_path / "whole", CONFIG)
    broken, _ = fresh()
    with pytest.raises(Killed):
        train(broken, tokenizer, ROWS, ROWS[:2], tmp_path / "m", CONFIG, report=kill)
    again, _ = fresh()
    torch.manual_seed(99)
    resumed = train(again, tokenizer, ROWS, ROWS[:2], tmp_path / "m", CONFIG, resume=True)
    assert [m.loss for m in resumed] == [m.loss for m in unbroken]
    for (name, a), b in zip(model.state_dict().items(), again.state_dict().values(), strict=True):
        assert torch.equal(a, b), name


def test_a_model_knows_how_it_read_its_prompts(tmp_path: Path) -> None:
    for twice in (True, False):
        model, tokenizer = fresh()
        config = replace(CONFIG, epochs=1, read_twice=twice)
        train(model, tokenizer, ROWS[:4], [], tmp_path / str(twice), config)
        assert ChatFormat(load_tokenizer(str(tmp_path / str(twice)))).read_twice is twice
    assert TrainConfig().for_rows(500).read_twice and not TrainConfig().for_rows(5000).read_twice


def test_resuming_a_finished_run_changes_nothing(tmp_path: Path) -> None:
    model, tokenizer = fresh()
    first = train(model, tokenizer, ROWS, ROWS[:2], tmp_path / "m", CONFIG)
    written = (tmp_path / "m" / "model.safetensors").stat().st_mtime_ns
    again = train(fresh()[0], tokenizer, ROWS, ROWS[:2], tmp_path / "m", CONFIG, resume=True)
    assert again == first
    assert (tmp_path / "m" / "model.safetensors").stat().st_mtime_ns == written


def test_a_checkpoint_of_another_run_is_refused(tmp_path: Path) -> None:
    def kill(progress: Progress) -> None:
        if progress.step == 4:
            raise Killed

    model, tokenizer = fresh()
    with pytest.raises(Killed):
        train(model, tokenizer, ROWS, ROWS[:1], tmp_path / "m", CONFIG, report=kill)
    others = {
        "other rows": lambda: (fresh()[0], ROWS[:4], CONFIG),
        "other settings": lambda: (fresh()[0], ROWS, replace(CONFIG, learning_rate=0.5)),
        "other model": lambda: (random_gpt2(len(tokenizer), seed=5), ROWS, CONFIG),
    }
    for what, make in others.items():
        other, rows, config = make()
        with pytest.raises(InputError, match=what):
            train(other, tokenizer, rows, ROWS[:1], tmp_path / "m", config, resume=True)
    (next((tmp_path / "m" / "checkpoint").glob("step-*")) / "optimizer.pt").write_bytes(b"PK")
    with pytest.raises(InputError, match="damaged"):
        train(fresh()[0], tokenizer, ROWS, ROWS[:1], tmp_path / "m", CONFIG, resume=True)


def test_a_model_stays_until_the_new_one_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever becomes of a new run into its folder: killed, diverged, or no room to save it."""
    budget = replace(CONFIG, epochs=100, minutes=0.001)  # leaves a schedule.json
    first = train(*fresh(), ROWS, ROWS[:2], tmp_path / "m", budget)
    before = contents(tmp_path / "m")
    assert "schedule.json" in before

    def kill(progress: Progress) -> None:
        if progress.step == 4:
            raise Killed

    def full(*_: object) -> None:
        raise ModelError("no room")

    other = replace(CONFIG, seed=1)
    with pytest.raises(Killed):
        train(*fresh(), ROWS, ROWS[:2], tmp_path / "m", other, report=kill)
    assert contents(tmp_path / "m") == before
    again = train(*fresh(), ROWS, ROWS[:2], tmp_path / "m", budget, resume=True)
    assert again == first
    with monkeypatch.context() as patch, pytest.raises(ModelError):
        patch.setattr("tooluse.training.run_folder.save_model", full)
        train(*fresh(), ROWS, ROWS[:2], tmp_path / "m", other, resume=True)
    assert contents(tmp_path / "m") == before
    nan, tokenizer = fresh()
    with torch.no_grad():
        next(nan.parameters()).fill_(float("nan"))
    with pytest.raises(ModelError, match="diverged"):
        train(nan, tokenizer, ROWS, [], tmp_path / "m", other)
    assert contents(tmp_path / "m") == before
    second = train(*fresh(), ROWS, ROWS[:2], tmp_path / "m", other)
    after = contents(tmp_path / "m")
    assert after.keys() == before.keys() - {"schedule.json"}
    assert after["model.safetensors"] != before["model.safetensors"]
    assert len(after["metrics.jsonl"].splitlines()) == len(second)


def contents(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


def test_a_killed_process_resumes_to_the_same_weights(tmp_path: Path) -> None:
    """SIGKILL, and again, until the run is through: no step is lost, none is taken twice."""
    folder = gpt2_folder(tmp_path / "base")
    data = tmp_path / "rows.jsonl"
    write_rows(data, ROWS)
    tools = tmp_path / "tools.json"
    tools.write_text(json.dumps(TOOLS.to_json()))

    def start(out: str, *more: str) -> subprocess.Popen[bytes]:
        files = f"--tools {tools} --data {data} --model {folder} --out {tmp_path / out}"
        command = f"{sys.executable} -m tooluse train {files} --epochs 80 --checkpoint-minutes 0"
        return subprocess.Popen([*command.split(), *more], stderr=subprocess.DEVNULL)

    assert start("whole").wait() == 0
    killed = 0
    metrics = tmp_path / "broken" / "checkpoint" / "metrics.jsonl"
    process = start("broken")
    while process.poll() is None:
        taken = len(metrics.read_text().splitlines()) if metrics.exists() else 0
        if killed < 3 and taken > 19 * (killed + 1):
            process.kill()
            process.wait()
            killed += 1
            process = start("broken", "--resume")
        time.sleep(0.01)
    assert process.returncode == 0
    assert killed == 3
    whole, broken = (load_model(str(tmp_path / n)).state_dict() for n in ("whole", "broken"))
    for name, weight in whole.items():
        assert torch.equal(weight, broken[name]), name


def test_early_stopping(tmp_path: Path) -> None:
    swapped = [Row(r.prompt, ROWS[0].completion) for r in ROWS[2:4]]
    config = TrainConfig(
        epochs=60,
        batch_size=2,
        learning_rate=5e-3,
        respell=0,
        train_embeddings=True,
        select="loss",
        patience=3,
    )
    model, tokenizer = fresh()
    metrics = train(model, tokenizer, ROWS[2:], swapped, tmp_path / "m", config)
    losses = [m.validation_loss for m in metrics if m.validation_loss is not None]
    assert len(losses) < 60
    assert losses.index(min(losses)) == len(losses) - 4


def test_a_budget_of_minutes_shortens_the_run(tmp_path: Path) -> None:
    model, tokenizer = fresh()
    config = TrainConfig(epochs=1000, batch_size=2, learning_rate=1e-3, minutes=0.02)
    metrics = train(model, tokenizer, ROWS, ROWS[:1], tmp_path / "m", config)
    assert len(metrics) < 2000
    assert metrics[-1].steps == len(metrics)
    again = train(fresh()[0], tokenizer, ROWS, ROWS[:1], tmp_path / "m", config, resume=True)
    assert again == metrics


def test_slow_steps_keep_to_the_budget_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty of these steps would take twice the budget."""
    step = _Run._step

    def slow(run: Any, *args: Any) -> float:
        time.sleep(0.3)
        return step(run, *args)

    monkeypatch.setattr(_Run, "_step", slow)
    model, tokenizer = fresh()
    config = TrainConfig(epochs=100, batch_size=2, learning_rate=1e-3, minutes=0.05)
    metrics = train(model, tokenizer, ROWS, ROWS[:1], tmp_path / "m", config)
    assert len(metrics) < 15
    assert metrics[-1].rate < 0.5e-3  # the schedule has come to its end


def test_lora_is_merged(tmp_path: Path) -> None:
    pytest.importorskip("peft")
    tokenizer = byte_level_tokenizer()
    model = random_llama(len(tokenizer))
    before = {name: p.clone() for name, p in model.state_dict().items()}
    config = TrainConfig(epochs=20, batch_size=2, learning_rate=1e-2, lora_rank=4)
    metrics = train(model, tokenizer, ROWS, ROWS[:2], tmp_path / "m", config)
    # The head is random and stays so, which bounds what can be learned.
    assert metrics[-1].loss < 0.9 * metrics[0].loss
    loaded = load_model(str(tmp_path / "m")).state_dict()
    assert loaded.keys() == before.keys()
    changed = [name for name in before if not torch.equal(before[name], loaded[name])]
    assert changed
    assert all("_proj" in name for name in changed)


def test_the_best_checkpoint_is_kept_not_the_last(tmp_path: Path) -> None:
    """Validation on the opposite of what is trained gets worse with every epoch."""
    swapped = [Row(r.prompt, ROWS[0].completion) for r in ROWS[2:4]]
    model, tokenizer = fresh()
    config = replace(
        CONFIG, epochs=30, learning_rate=5e-3, respell=0, train_embeddings=True, select="loss"
    )
    metrics = train(model, tokenizer, ROWS[2:], swapped, tmp_path / "m", config)
    losses = [m.validation_loss for m in metrics if m.validation_loss is not None]
    assert losses[-1] > 1.01 * min(losses)
    kept = score(model, [encode_rows(ChatFormat(tokenizer), swapped, 256)]).loss
    # Validation reads bf16 copies of the fp32 weights, where the processor has bf16.
    assert kept == pytest.approx(min(losses), rel=2e-3)


@pytest.mark.parametrize(("shares", "kept"), [((0.5, 0.75, 0.6), 2), ((0.5, 0.75, 0.5), 1)])
def test_later_weights_are_kept_where_the_difference_is_noise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shares: tuple[float, ...], kept: int
) -> None:
    """Of four rows, 75 % has a standard error of 22 points: 60 % may be as good, 50 % is not."""
    model, tokenizer = fresh()
    weights: list[torch.Tensor] = []

    def scripted(scored: torch.nn.Module, _: object) -> Scores:
        weights.append(model.state_dict()["transformer.h.0.mlp.c_fc.weight"].clone())
        return Scores(1.0, shares[len(weights) - 1])

    monkeypatch.setattr("tooluse.train.score", scripted)
    config = replace(CONFIG, epochs=3, select="exact")
    train(model, tokenizer, ROWS, ROWS[:4], tmp_path / "m", config)
    after = model.state_dict()["transformer.h.0.mlp.c_fc.weight"]
    assert [bool(torch.equal(after, w)) for w in weights].index(True) == kept


def test_divergence_stops_the_run(tmp_path: Path) -> None:
    model, tokenizer = fresh()
    with torch.no_grad():
        next(model.parameters()).fill_(float("nan"))
    with pytest.raises(ModelError, match="diverged at step 1"):
        train(model, tokenizer, ROWS, [], tmp_path / "m", CONFIG)


def test_metrics_are_json_lines(tmp_path: Path) -> None:
    model, tokenizer = fresh()
    metrics = train(model, tokenizer, ROWS, ROWS[:1], tmp_path / "m", CONFIG)
    lines = (tmp_path / "m" / "metrics.jsonl").read_text().splitlines()
    assert [Progress(**json.loads(line)) for line in lines] == metrics
