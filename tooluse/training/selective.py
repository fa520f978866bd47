"""Selective backpropagation (Jiang et al. 2019): steps learn from rows that still teach something.

Well into a run most rows are right already. Their gradient is next to nothing, yet takes as long as
any other's: two thirds of a step. So the rows are read without a gradient first, and those whose
loss is far below the average of late are left out. They hold a small part of the loss, so what is
left is nearly the gradient of the whole batch.

To look costs a third of a step. While it would not pay, early in a run, it is done now and then.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
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


def teaching(losses: torch.Tensor, least: float) -> list[int]:
    """The numbers of the rows that have at least this loss, or of the one that has most."""
    rows = [i for i, loss in enumerate(losses.tolist()) if not loss < least]  # NaN is kept
    return rows or [int(losses.argmax())]
