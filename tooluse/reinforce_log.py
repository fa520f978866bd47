"""What a run of reinforcement reports: a line of figures a step, a picture, and when it is over."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from tooluse.rollouts import Group


@dataclass(frozen=True)
class Progress:
    """The samples of a step, over all processes, and what was learned from them."""

    step: int
    reward: float  # mean of the samples' weighted sums
    rewards: dict[str, float]  # mean of each reward by itself
    valid: float  # share of samples that the tools' schemas allow
    differing: float  # share of groups whose samples did not all score the same
    kl: float  # nats a token away from the starting model; 0 where nothing was compared
    entropy: float  # nats a token: how unsure the model is of what it writes
    length: float  # tokens a sample
    samples: int
    seconds: float  # sampling, learning and validation
    sampling_seconds: float
    validation: float | None = None  # mean reward of the likeliest completions, where measured
    validation_exact: float | None = None  # share of those that are the reference


@dataclass(frozen=True)
class Start:
    """How the starting model did on the validation rows, as far as ``Progress`` has it."""

    validation: float
    validation_exact: float
    step: int = 0


@dataclass
class Log:
    """The figures of a run: of the start, if there are validation rows, and of all steps."""

    start: Start | None = None
    steps: list[Progress] = field(default_factory=list)

    def lines(self) -> str:
        """As JSON Lines."""
        return "".join(json.dumps(asdict(record)) + "\n" for record in self.records())

    def records(self) -> list[Start | Progress]:
        """Start and steps, in order."""
        return [*([self.start] if self.start else []), *self.steps]

    @classmethod
    def read(cls, path: Path, steps: int | None = None) -> Log:
        """What a file holds, up to a step; OSError, ValueError or TypeError if it is no log."""
        log = cls()
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if record.get("step") == 0:
                log.start = Start(**record)
            else:
                log.steps.append(Progress(**record))
        log.steps = log.steps[:steps]
        return log


@dataclass(frozen=True)
class Totals:
    """Sums over the samples of a step; those of several processes can be added up."""

    sums: torch.Tensor  # fp64

    @classmethod
    def of(cls, groups: Sequence[Group], rewards: Sequence[str]) -> Totals:
        """Of the groups that one process has drawn; ``rewards`` are the names of the rewards."""
        samples = [sample for group in groups for sample in group]
        numbers = [
            len(samples),
            len(groups),
            sum(any(s.advantage for s in group) for group in groups),
            sum(s.valid for s in samples),
            sum(s.tokens for s in samples),
            sum(bool(s.advantage) for s in samples),
            -sum(s.logprob for s in samples),
            sum(s.score.total for s in samples),
            *(sum(s.score.parts[name] for s in samples) for name in rewards),
        ]
        return cls(torch.tensor(numbers, dtype=torch.float64))

    @property
    def samples(self) -> int:
        """How many there are."""
        return int(self.sums[0])

    @property
    def valid(self) -> int:
        """How many are valid replies."""
        return int(self.sums[3])

    @property
    def compared(self) -> int:
        """How many did better or worse than their group."""
        return int(self.sums[5])

    def progress(
        self, step: int, rewards: Sequence[str], kl: float, seconds: float, sampling: float
    ) -> Progress:
        """The means."""
        samples, groups, differing, valid, tokens, _, surprise, reward, *parts = self.sums.tolist()
        return Progress(
            step=step,
            reward=reward / samples,
            rewards={name: part / samples for name, part in zip(rewards, parts, strict=True)},
            valid=valid / samples,
            differing=differing / groups,
            kl=kl,
            entropy=surprise / tokens,
            length=tokens / samples,
            samples=int(samples),
            seconds=seconds,
            sampling_seconds=sampling,
        )


def plot_run(log: Log, path: str | Path) -> None:
    """Draw reward, validity, KL, entropy and length over the steps."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 3), layout="constrained")
    panels = figure.subplots(1, 5)
    metrics = log.steps
    steps = [m.step for m in metrics]
    for name in metrics[0].rewards if metrics else ():
        panels[0].plot(steps, [m.rewards[name] for m in metrics], alpha=0.4, label=name)
    panels[0].plot(steps, [m.reward for m in metrics], "k", label="reward")
    scored = [(m.step, m.validation) for m in log.records() if m.validation is not None]
    panels[0].plot([s for s, _ in scored], [v for _, v in scored], "ko", label="validation")
    panels[0].legend(fontsize="x-small")
    panels[1].plot(steps, [m.valid for m in metrics])
    panels[2].plot(steps, [m.kl for m in metrics])
    panels[3].plot(steps, [m.entropy for m in metrics])
    panels[4].plot(steps, [m.length for m in metrics])
    titles = ("reward", "valid", "KL (nats a token)", "entropy (nats a token)", "length (tokens)")
    for panel, title in zip(panels, titles, strict=True):
        panel.set(title=title, xlabel="step")
    figure.savefig(str(path), dpi=120)
