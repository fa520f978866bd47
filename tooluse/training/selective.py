"""Importance sampling by loss: steps learn mostly from rows that still teach something.

Well into a run most rows are right already. Their gradient is next to nothing, yet takes as long as
any other's: two thirds of a step. So the rows are read without a gradient first. A row is learned
from with a probability of its loss over the mean of late, 1 at most, and weighs one over that
probability (Katharopoulos & Fleuret 2018, "Not All Samples Are Created Equal"). On average that
is the gradient of all rows. To leave out what is easy and no more (Jiang et al. 2019) is biased:
easy rows decide whether to decline, and without them that drifts.

To look costs a third of a step. While it would not pay, early in a run, it is done now and then.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from tooluse.chat import Encoded
    from tooluse.training.run_folder import Progress

RECENT = 20  # steps
WORTHWHILE = 0.6  # share of rows that steps may learn from on average, for the look to pay


def worth_looking(metrics: Sequence[Progress]) -> bool:
    """Whether the next step should look at its rows before it learns: it does if recent steps that
    looked left enough of them out, or if none looked. The first has nothing to compare with."""
    shares = [m.learned for m in metrics[-RECENT:] if m.learned is not None]
    return sum(shares) / len(shares) < WORTHWHILE if shares else bool(metrics)


def recent_loss(metrics: Sequence[Progress]) -> float:
    """What a completion token has cost of late, in nats."""
    losses = [m.loss for m in metrics[-RECENT:]]
    return sum(losses) / len(losses)


def teaching(
    batch: Sequence[Encoded], losses: torch.Tensor, sure: float, seed: str
) -> list[Encoded]:
    """Rows of a batch to learn from, weighted so that their gradient is the batch's on average.

    Rows whose loss is ``sure`` nats are taken for sure, others as often as theirs is a part of it.
    The draw is systematic: how many rows it takes differs by less than one. It takes one at least.
    """
    bound = min(sure, losses.sum().item())
    chances = (losses.double() / bound).nan_to_num(nan=1.0).clamp(max=1)  # NaN: the step will see
    marks = (chances.cumsum(0) + random.Random(seed).random()).floor()
    taken = marks.diff(prepend=torch.zeros(1)).bool().tolist()
    return [
        replace(row, weight=1 / chance)
        for row, chance, taking in zip(batch, chances.tolist(), taken, strict=True)
        if taking
    ] or [batch[int(losses.argmax())]]
