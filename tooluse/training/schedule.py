"""How many steps a run takes and how large each is, within a budget of minutes.

The number of steps follows from the rows: few rows are read more often. Should the running speed
say that they do not fit into the budget, the schedule is shortened while the run is under way, so
that the learning rate still ends at its end; if it then says that more fit after all, because the
machine was busy for a while, the schedule is lengthened again. Every such decision is written down
before it is followed: a resumed run takes the same steps as the run that was killed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from tooluse.training.run_folder import write_text

FILE = "schedule.json"
CHECK_EVERY = 20  # steps
WORTHWHILE = 1.05  # so much longer a schedule must be able to get


def rate(step: int, steps: int, warmup: float) -> float:
    """Share of the peak learning rate: linear up, then linear down to nothing."""
    rising = max(1, round(steps * warmup))
    if step < rising:
        return (step + 1) / rising
    return max(0.0, (steps - step) / max(1, steps - rising))


@dataclass
class Schedule:
    """The number of steps, and from which step on it was so. ``path`` is where that is kept, by
    the one process that ``writes``; all of them decide the same."""

    path: Path
    steps: int
    minutes: float
    decisions: list[tuple[int, int]] = field(default_factory=list)  # (from this step, steps)
    writes: bool = True

    def at(self, step: int) -> int:
        """How many steps there are to be, as this step knows it."""
        return next(
            (steps for since, steps in reversed(self.decisions) if since <= step), self.steps
        )

    def fit(self, step: int, elapsed: float, pace: float) -> None:
        """After ``step`` steps and ``elapsed`` seconds, plan for what will fit at ``pace``.

        ``pace``: seconds a step. There are never to be more steps than at first, and a decision
        that was made at this step before stands.
        """
        planned = self.at(step)
        affordable = step + int((self.minutes * 60 - elapsed) / pace)
        steps = min(max(affordable, step + 1), self.steps)
        longer = step < planned and steps > planned * WORTHWHILE
        if (steps < planned or longer) and not any(since >= step for since, _ in self.decisions):
            self.decisions.append((step, steps))
            if self.writes:
                kept = {"steps": self.steps, "decisions": self.decisions}
                write_text(self.path, json.dumps(kept))

    def restore(self) -> None:
        """Read the decisions of a run that is resumed."""
        if self.path.is_file():
            saved = json.loads(self.path.read_text(encoding="utf-8"))
            self.decisions = [(since, steps) for since, steps in saved["decisions"]]
