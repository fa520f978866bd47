"""The settings of a training run, and how those that nobody gave follow from rows and model."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from tooluse.errors import InputError

if TYPE_CHECKING:
    from transformers import PreTrainedModel

    from tooluse.argument_order import ArgumentOrder

FEW_ROWS = 2000
MANY_ROWS = 20_000  # hold values enough of their own; also, to swap, all values are kept in memory
LEAST_READINGS = 1600  # of rows: fewer teach little, however few there are
RATE, WIDTH = 2e-4, 576  # the learning rate that is best for the embedded model, and its width
HIGHEST_RATE = 1e-3
LORA_RATE = 5  # times the rate for all weights


@dataclass(frozen=True)
class TrainConfig:
    """Settings of a run. What is None follows from the rows and the model: see ``for_rows`` and
    ``for_model``.

    Raises InputError for a number that no run can have.
    """

    epochs: int | None = None
    minutes: float = 80.0  # the budget: the schedule is shortened to fit
    batch_size: int = 8  # rows a step
    learning_rate: float | None = None  # peak of the schedule: linear up, then down to nothing
    warmup: float = 0.1  # share of the steps
    weight_decay: float = 0.01
    clip: float = 1.0  # largest gradient norm
    respell: float | None = None  # share of argument words spelled anew after the first epoch
    swap: float | None = None  # share of arguments that take another row's value then
    read_twice: bool | None = None  # the model reads each prompt twice: see tooluse.chat
    skip_easy: float = 1.0  # rows with less than this times the mean loss are learned from at times
    argument_order: ArgumentOrder = "prompt"  # or "declared": see tooluse.argument_order
    train_embeddings: bool = False  # LOG.md: frozen ones are as good, and faster
    lora_rank: int = 0  # 0: all weights are trained
    select: Literal["exact", "loss"] = "exact"  # what the best weights are chosen by
    patience: int | None = None  # stop after so many validations without a better one
    validate_every: int = 400  # steps; besides, at the end of every epoch and of the run
    checkpoint_minutes: float = 5.0
    seed: int = 0
    max_tokens: int = 1024  # a longer row is an error, as is one longer than the model's context

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            option = f"--{name.replace('_', '-')}"
            if isinstance(value, float) and not math.isfinite(value):
                raise InputError(f"{option} must be a number, not {value}")
            if name in ("learning_rate", "minutes") and value is not None and value <= 0:
                raise InputError(f"{option} must be more than 0, not {value:g}")

    def for_rows(self, rows: int) -> TrainConfig:
        """The settings, with what follows from the number of rows filled in."""
        return replace(
            self,
            epochs=self.epochs or default_epochs(rows),
            respell=default_respell(rows) if self.respell is None else self.respell,
            swap=default_swap(rows) if self.swap is None else self.swap,
            read_twice=rows < FEW_ROWS if self.read_twice is None else self.read_twice,
        )

    def for_model(self, model: PreTrainedModel) -> TrainConfig:
        """The settings, with the learning rate filled in."""
        width = model.get_input_embeddings().weight.shape[1]
        rate = self.learning_rate or default_rate(width, self.lora_rank)
        return replace(self, learning_rate=rate)


def default_rate(width: int, lora_rank: int = 0) -> float:
    """The peak learning rate for a model whose embeddings have this width, of its adapters if any.

    Adam's best rate for a matrix falls as its width grows (Yang et al. 2022, Tensor Programs V).
    From the rate of the embedded model, which was measured, that leads to 5.6e-5 for 1.7 billion
    weights and 2.8e-5 for 7 billion.
    """
    rate = min(RATE * WIDTH / width, HIGHEST_RATE)
    return rate * LORA_RATE if lora_rank else rate


def default_epochs(rows: int) -> int:
    """How often to read the rows, if nobody says: see LOG.md."""
    return max(4, -(-LEAST_READINGS // rows))


def default_respell(rows: int) -> float:
    """The share of argument words to respell: many rows hold variety enough of their own."""
    return 0.25 if rows < FEW_ROWS else 0.0


def default_swap(rows: int) -> float:
    """The share of arguments that take another row's value, see ``tooluse.data.swap``."""
    return 0.5 if rows < MANY_ROWS else 0.0
