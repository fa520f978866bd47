"""Steps that learn from those rows alone that still teach something."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from fakes import ROWS, byte_level_tokenizer, random_gpt2

from tooluse.chat import ChatFormat
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
    train_embeddings=True,
    select="loss",
)


def steps(*learned: float | None, loss: float = 1.0) -> list[Progress]:
    return [Progress(1, 9, 1, loss, 1e-4, None, None, 10, 1.0, share) for share in learned]


def test_rows_below_the_bound_are_left_out_but_never_all() -> None:
    losses = torch.tensor([0.5, 0.0, 2.0, 0.49])
    assert teaching(losses, 0.5) == [0, 2]
    assert teaching(losses, 0.0) == [0, 1, 2, 3]
    assert teaching(losses, 9.0) == [2]
    assert teaching(torch.tensor([0.1, float("nan")]), 0.5) == [1]  # for the step to refuse


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


def test_the_gradient_is_nearly_that_of_all_rows(tmp_path: Path) -> None:
    """Of a model that knows some of its rows."""
    model = random_gpt2(len(TOKENIZER))
    train(model, TOKENIZER, ROWS[:4], [], tmp_path / "m", replace(CONFIG, skip_easy=0))
    losses = row_losses(model, EXAMPLES)
    chosen = teaching(losses, 0.5 * losses.mean().item())
    assert chosen == [4, 5]

    def gradient(rows: list[int]) -> torch.Tensor:
        model.requires_grad_(True)
        model.zero_grad()
        completion_loss(model, [EXAMPLES[i] for i in rows], 1).backward()
        return torch.cat([p.grad.flatten() for p in model.parameters() if p.grad is not None])

    whole, part = gradient([*range(len(EXAMPLES))]), gradient(chosen)
    assert torch.cosine_similarity(whole, part, dim=0) > 0.95


def test_a_selective_run_learns_all_rows_and_says_what_it_chose(tmp_path: Path) -> None:
    model = random_gpt2(len(TOKENIZER))
    metrics = train(model, TOKENIZER, ROWS, ROWS[:2], tmp_path / "m", CONFIG)
    chosen = [m.learned for m in metrics if m.learned is not None]
    assert set(chosen) == {1 / 3, 2 / 3, 1.0}
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
