from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from fakes import ROWS, byte_level_tokenizer, random_gpt2

from tooluse.chat import ChatFormat
from tooluse.data.dataset import Row
from tooluse.errors import InputError, ModelError
from tooluse.models import load_model
from tooluse.train import (
    Progress,
    TrainConfig,
    bucketed_batches,
    completion_loss,
    encode_rows,
    mean_loss,
    train,
)

CONFIG = TrainConfig(epochs=3, batch_size=2, learning_rate=1e-3)


def fresh() -> tuple[torch.nn.Module, object]:
    tokenizer = byte_level_tokenizer()
    return random_gpt2(len(tokenizer)), tokenizer


def test_training_learns_the_rows_and_leaves_a_model_folder(tmp_path: Path) -> None:
    model, tokenizer = fresh()
    examples = encode_rows(ChatFormat(tokenizer), ROWS, 256)
    before = mean_loss(model, examples)
    config = TrainConfig(
        epochs=40, batch_size=2, learning_rate=3e-3, respell=0, train_embeddings=True
    )
    metrics = train(model, tokenizer, ROWS, ROWS[:2], tmp_path / "m", config)
    assert mean_loss(model, examples) < 0.2 * before
    assert len(metrics) == 40 * 3
    names = {p.name for p in (tmp_path / "m").iterdir()}
    assert {"config.json", "model.safetensors", "tokenizer.json", "loss.png"} <= names
    assert {"training.json", "metrics.jsonl"} <= names
    assert not {"checkpoint", "saving"} & names
    loaded = load_model(str(tmp_path / "m"))
    assert mean_loss(loaded, examples) == mean_loss(model, examples)


def test_loss_is_that_of_the_completion_tokens_alone() -> None:
    """Against the textbook way: all logits, all labels, torch's own masked cross entropy."""
    model, tokenizer = fresh()
    examples = encode_rows(ChatFormat(tokenizer), ROWS[:1], 256)
    ids = torch.tensor([examples[0].input_ids])
    labels = torch.tensor([examples[0].labels])
    expected = model(input_ids=ids, labels=labels).loss
    assert torch.allclose(completion_loss(model, examples), expected, rtol=2e-2)  # bf16


def test_padding_does_not_change_the_loss() -> None:
    model, tokenizer = fresh()
    examples = encode_rows(ChatFormat(tokenizer), ROWS, 256)
    together = completion_loss(model, examples, "sum")
    apart = sum(completion_loss(model, [e], "sum") for e in examples)
    assert torch.allclose(together, apart, rtol=1e-2)


class Killed(BaseException):
    pass


@pytest.mark.parametrize("killed_at", [1, 3, 5, 8])
def test_a_killed_run_resumes_to_the_same_weights(tmp_path: Path, killed_at: int) -> None:
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
        train(model, tokenizer, ROWS, [], tmp_path / "m", CONFIG, report=kill)
    with pytest.raises(InputError, match="other rows"):
        train(fresh()[0], tokenizer, ROWS[:4], [], tmp_path / "m", CONFIG, resume=True)


def test_the_best_checkpoint_is_kept_not_the_last(tmp_path: Path) -> None:
    """Validation on the opposite of what is trained gets worse with every epoch."""
    swapped = [Row(r.prompt, ROWS[0].completion) for r in ROWS[2:4]]
    model, tokenizer = fresh()
    config = TrainConfig(
        epochs=30, batch_size=2, learning_rate=5e-3, respell=0, train_embeddings=True
    )
    metrics = train(model, tokenizer, ROWS[2:], swapped, tmp_path / "m", config)
    losses = [m.validation_loss for m in metrics if m.validation_loss is not None]
    assert losses[-1] > min(losses)
    kept = mean_loss(model, encode_rows(ChatFormat(tokenizer), swapped, 256))
    assert kept == pytest.approx(min(losses))


def test_rows_that_cannot_be_trained_on_are_refused(tmp_path: Path) -> None:
    chat = ChatFormat(byte_level_tokenizer())
    with pytest.raises(InputError, match=r"row 2 has \d+ tokens, more than 60"):
        encode_rows(chat, [ROWS[0], Row("x" * 500, ROWS[0].completion)], 60)
    with pytest.raises(InputError, match="no completion"):
        encode_rows(chat, [Row("weather", "")], 60)
    with pytest.raises(InputError, match="no rows"):
        encode_rows(chat, [], 60)


def test_divergence_stops_the_run(tmp_path: Path) -> None:
    model, tokenizer = fresh()
    with torch.no_grad():
        next(model.parameters()).fill_(float("nan"))
    with pytest.raises(ModelError, match="diverged at step 1"):
        train(model, tokenizer, ROWS, [], tmp_path / "m", CONFIG)


def test_batches_hold_every_row_once_and_depend_on_the_seed() -> None:
    lengths = [(7 * i) % 50 + 1 for i in range(103)]
    batches = bucketed_batches(lengths, 8, seed=1)
    assert sorted(i for b in batches for i in b) == list(range(103))
    assert batches == bucketed_batches(lengths, 8, seed=1)
    assert batches != bucketed_batches(lengths, 8, seed=2)
    padding = sum(max(lengths[i] for i in b) * len(b) for b in batches) / sum(lengths)
    assert padding < 1.1


def test_metrics_are_json_lines(tmp_path: Path) -> None:
    model, tokenizer = fresh()
    metrics = train(model, tokenizer, ROWS, ROWS[:1], tmp_path / "m", CONFIG)
    lines = (tmp_path / "m" / "metrics.jsonl").read_text().splitlines()
    assert [Progress(**json.loads(line)) for line in lines] == metrics
