"""Steps that learn mostly from rows that still teach something."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from fakes import ROWS, byte_level_tokenizer, random_gpt2

from tooluse.chat import ChatFormat, Encoded
from tooluse.train import TrainConfig, train
from tooluse.training.batches import encode_rows
from tooluse.training.loss import completion_loss, row_losses
from tooluse.training.run_folder import Progress
from tooluse.training.selective import RECENT, recent_loss, teaching, worth_looking

TOKENIZER = byte_level_tokenizer()
EXAMPLES = encode_rows(ChatFormat(TOKENIZER), ROWS, 256)
CONFIG = TrainConfig(
    epochs=60,
    batch_size=3,
    learning_rate=3e-3,
    respell=0,
    swap=0,
    skip_easy=1,
    read_twice=False,
    train_embeddings=True,
    select="loss",
)


def steps(*learned: float | None, loss: float = 1.0) -> list[Progress]:
    return [Progress(1, 9, 1, loss, 1e-4, None, None, 10, 1.0, share) for share in learned]


def drawn(losses: list[float], sure: float, draws: int = 20_000) -> list[list[Encoded]]:
    rows = [Encoded([i], [i]) for i in range(len(losses))]
    return [teaching(rows, torch.tensor(losses), sure, str(i)) for i in range(draws)]


def test_each_row_counts_once_on_average() -> None:
    losses = [0.05, 0.2, 3.0, 0.1, 1.0, 0.9, 0.3]
    for sure in (1.0, 50.0):  # the second is more than all of them together
        draws = drawn(losses, sure)
        counts = Counter()
        for rows in draws:
            counts.update({row.input_ids[0]: row.weight for row in rows})
        for i in range(len(losses)):
            assert counts[i] / len(draws) == pytest.approx(1, abs=0.1)
    assert {len(rows) for rows in drawn(losses, 1.0)} == {3, 4}
    assert {len(rows) for rows in drawn(losses, 50.0)} == {1}


def test_a_hard_row_is_always_learned_from_and_counts_once() -> None:
    for rows in drawn([0.5, 0.0, 2.0, 0.49], 1.0, 200):
        assert [row.weight for row in rows if row.input_ids == [2]] == [1]
        assert [1] not in [row.input_ids for row in rows]  # nothing is left to learn


def test_a_loss_that_is_not_finite_is_for_the_step_to_refuse() -> None:
    for bad in (math.nan, math.inf):
        for rows in drawn([0.1, bad], 0.5, 20):
            assert [1] in [row.input_ids for row in rows]


def test_a_batch_that_is_known_by_heart_is_still_a_batch() -> None:
    assert {len(rows) for rows in drawn([0.0, 0.0], 0.5, 20)} == {2}


def test_a_rows_loss_is_what_it_has_alone() -> None:
    model = random_gpt2(len(TOKENIZER)).train()
    alone = [completion_loss(model, [e], 1).item() for e in EXAMPLES]
    assert row_losses(model, EXAMPLES).tolist() == pytest.approx(alone, rel=1e-5)
    assert model.training


def test_looking_stops_where_it_does_not_pay_and_is_tried_again() -> None:
    assert not worth_looking([])  # there is nothing to compare with
    assert worth_looking(steps(None))
    assert worth_looking(steps(0.25, 0.5))
    assert worth_looking(steps(1.0, 0.25, 0.25))  # one batch does not decide
    assert not worth_looking(steps(0.5, 1.0))
    assert not worth_looking(steps(1.0, *[None] * (RECENT - 1)))
    assert worth_looking(steps(1.0, *[None] * RECENT))


def test_the_mean_loss_is_of_late() -> None:
    assert recent_loss(steps(None, loss=8) + steps(None, None, loss=2)) == 4
    assert recent_loss(steps(None, loss=8) + steps(*[None] * RECENT, loss=2)) == 2


@pytest.mark.parametrize("train_head", [True, False])
def test_a_rows_gradient_counts_as_often_as_its_weight_says(train_head: bool) -> None:
    model = random_gpt2(len(TOKENIZER))
    model.get_output_embeddings().weight.requires_grad_(train_head)

    def gradient(weights: list[float]) -> torch.Tensor:
        model.zero_grad()
        rows = [replace(row, weight=weight) for row, weight in zip(EXAMPLES, weights, strict=False)]
        completion_loss(model, rows, 1).backward()
        return torch.cat([p.grad.flatten() for p in model.parameters() if p.grad is not None])

    one, other = gradient([1.0, 0.0]), gradient([0.0, 1.0])
    assert one.norm() > 0 and not torch.allclose(one, other)
    torch.testing.assert_close(gradient([0.25, 3.0]), 0.25 * one + 3 * other, rtol=1e-4, atol=1e-5)


def test_a_selective_run_learns_all_rows_and_says_what_it_chose(tmp_path: Path) -> None:
    model = random_gpt2(len(TOKENIZER))
    metrics = train(model, TOKENIZER, ROWS, ROWS[:2], tmp_path / "m", CONFIG)
    chosen = [m.learned for m in metrics if m.learned is not None]
    assert 1 / 3 in chosen and {1 / 3, 2 / 3, 1.0}.issuperset(chosen)
    assert row_losses(model, EXAMPLES).max() < 0.1 * metrics[0].loss * EXAMPLES[0].trained_tokens


def test_the_loss_that_is_reported_is_that_of_all_rows(tmp_path: Path) -> None:
    """After the first step both runs have the same weights, and the same batch."""
    found = []
    for skip_easy in (0.0, 1.0):
        model = random_gpt2(len(TOKENIZER))
        config = replace(CONFIG, epochs=1, skip_easy=skip_easy)
        found.append(train(model, TOKENIZER, ROWS, [], tmp_path, config))
    assert [step.learned for step in found[0]] == [None, None]
    assert found[1][0].learned is None
    assert found[1][1].learned in (1 / 3, 2 / 3)
    losses = [[step.loss for step in steps] for steps in found]
    assert losses[0] == pytest.approx(losses[1], rel=0.01)  # bf16


class Killed(BaseException):
    pass


@pytest.mark.parametrize("killed_at", [7, 80])
def test_a_killed_run_chooses_the_same_rows_again(tmp_path: Path, killed_at: int) -> None:
    def kill(progress: Progress) -> None:
        if progress.step == killed_at:
            raise Killed

    model = random_gpt2(len(TOKENIZER))
    whole = train(model, TOKENIZER, ROWS, ROWS[:2], tmp_path / "whole", CONFIG)
    with pytest.raises(Killed):
        broken = random_gpt2(len(TOKENIZER))
        train(broken, TOKENIZER, ROWS, ROWS[:2], tmp_path / "m", CONFIG, report=kill)
    again = random_gpt2(len(TOKENIZER))
    resumed = train(again, TOKENIZER, ROWS, ROWS[:2], tmp_path / "m", CONFIG, resume=True)
    assert any(m.learned and m.learned < 1 for m in whole[killed_at:])
    assert [(m.loss, m.learned) for m in resumed] == [(m.loss, m.learned) for m in whole]
    for (name, a), b in zip(model.state_dict().items(), again.state_dict().values(), strict=True):
        assert torch.equal(a, b), name
