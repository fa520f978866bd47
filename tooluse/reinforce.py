"""Reinforcement: the model writes calls, a program says how good they are, and it improves.

This is group-relative policy optimisation (GRPO, Shao et al. 2024). One step:

    sample     a group of completions for each of some prompts           tooluse.rollouts
    score      each one, by functions that check it                      tooluse.rewards
    compare    it with its group: better or worse than the others?       tooluse.rollouts.advantages
    step       make the tokens of the better ones likelier               tooluse.policy

Nobody shows the model a right call: only what it writes itself can become likelier. So it must
get some right before it starts, and what it never tries it never learns.

Promises: groups without a difference change nothing; a run of so many steps that is resumed gives
the weights of an unbroken one; a run that collapses stops by itself; the weights that are best by
validation are what is saved, be they those that it started from.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import torch

from tooluse.data.dataset import check_row
from tooluse.errors import InputError
from tooluse.policy import Policy
from tooluse.reinforce_log import Log, Progress, Start, Totals
from tooluse.reinforce_run import RunFolder, reason_to_stop
from tooluse.rewards import Rewards, default_rewards, exact, score
from tooluse.rollouts import advantages, best_of, likeliest, sample_groups
from tooluse.training.checkpoints import State, fingerprint

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

    from tooluse.data.dataset import Row
    from tooluse.tools import Toolset


@dataclass(frozen=True)
class ReinforceConfig:
    """Settings of a run. A step takes 5 to 15 seconds with 135 million weights on two cores."""

    minutes: float = 15.0  # the run ends with the step that passes them
    steps: int | None = None  # or after so many
    prompts: int = 8  # groups a step
    group_size: int = 8  # samples a prompt
    temperature: float = 1.0  # below 1, samples are alike and there is little to compare
    max_tokens: int = 96  # of a sample
    compare: Literal["group", "best"] = "group"  # with `advantages`, or with `best_of`
    updates: int = 1  # steps of the optimizer on the same samples; clipping matters from 2 on
    batch_size: int = 4  # groups in one forward and backward pass
    worse: float = 0.0  # what samples that did worse than their group count: see LOG.md
    learning_rate: float = 5e-5  # peak: up in the first steps, then down to nothing at the end
    clip: float = 0.2  # how far a token's probability may move on the same samples
    kl_weight: float = 0.02  # how much it costs to leave the starting model
    gradient_clip: float = 1.0
    lora_rank: int = 0  # 0: all weights are trained, but for the token embeddings
    validate_every: int = 10  # steps; also how often a checkpoint is written
    max_kl: float = 0.5  # nats a token, over five steps; beyond it the run has collapsed
    max_growth: float = 2.0  # so many times as long as at first, and it has collapsed
    patience: int = 5  # steps without any difference within any group
    seed: int = 0


WARMUP = 5  # steps in which the learning rate rises


def reinforce(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    rows: Sequence[Row],
    validation: Sequence[Row],
    tools: Toolset,
    out: str | Path,
    config: ReinforceConfig | None = None,
    *,
    rewards: Rewards | None = None,
    resume: bool = False,
    report: Callable[[Progress], None] = lambda progress: None,
) -> list[Progress]:
    """Let ``model`` learn from its own completions of the rows' prompts; save the best in ``out``.

    The rows' completions are the references that rewards may look at. Without validation rows,
    the best weights are those with the best samples. ``resume`` goes on from the last checkpoint
    in ``out``. Raises InputError for rows or rewards that can't be used, for a model that never
    writes a valid call, and where no samples ever differ in reward; ``out`` then is as it was.
    """
    config = config or ReinforceConfig()
    rewards = default_rewards(tools) if rewards is None else rewards
    if not rows:
        raise InputError("there are no prompts to learn from")
    for number, row in enumerate([*rows, *validation], 1):
        if not row.completion:
            raise InputError(f"row {number} has no reference: its completion is empty")
        check_row(row, tools)
    policy = Policy(model, tokenizer, config)
    settings = {
        **asdict(config),
        "rewards": {name: weight for name, (weight, _) in rewards.items()},
    }
    run = fingerprint(settings, rows, validation, model)
    folder = RunFolder(Path(out), run, settings, model.name_or_path, policy.processes)
    if resume and (done := folder.finished()) is not None:
        return done
    return _Run(policy, rows, validation, tools, folder, rewards).go(resume, report)


def learning_rate(config: ReinforceConfig, step: int, seconds: float) -> float:
    """Of the step after so many: up at first, then down in a line until steps or time are over.

    Few samples make a noisy gradient: what the first steps stir up, the last ones let settle.
    """
    budget = max(1e-9, 60 * config.minutes)
    over = step / config.steps if config.steps else seconds / budget
    return config.learning_rate * min(1.0, (step + 1) / WARMUP) * max(0.0, 1 - over)


@dataclass
class _Run:
    """A run under way."""

    policy: Policy
    rows: Sequence[Row]
    validation: Sequence[Row]
    tools: Toolset
    folder: RunFolder
    rewards: Rewards
    state: State = field(default_factory=State)
    log: Log = field(default_factory=Log)

    def go(self, resume: bool, report: Callable[[Progress], None]) -> list[Progress]:
        """Take steps until there is a reason to stop, and save the best weights."""
        policy, config = self.policy, self.policy.config
        if resume:
            self.state, self.log = self.folder.restore(policy.model, policy.optimizer)
            policy.precision.refresh()
        steps = self.log.steps
        began = time.perf_counter() - self.state.seconds
        if not steps:
            self.state.best = self._validate()
            self.log.start = Start(*self.state.best) if self.validation else None
        stop = None
        while stop is None:
            steps.append(self._step())
            self.state.step += 1
            self.state.seconds = policy.processes.agree(time.perf_counter() - began)
            stop = reason_to_stop(steps, config, self.state.seconds)
            due = stop is not None or self.state.step % config.validate_every == 0
            better = due and self._is_better()
            self.folder.write_log(self.log)
            if due:
                self.folder.save(policy.model, policy.optimizer, self.state, best=better)
            report(steps[-1])
        self.folder.finish(policy.model, policy.decoder.tokenizer, self.log, stop)
        return steps

    def _step(self) -> Progress:
        """Sample, score and compare; then learn from samples that differ from their group."""
        began, policy, config = time.perf_counter(), self.policy, self.policy.config
        compare = partial(advantages, worse=config.worse)
        groups = sample_groups(
            policy.decoder,
            policy.processes.share(self._prompts(self.state.step)),
            self.tools,
            self.rewards,
            size=config.group_size,
            temperature=config.temperature,
            max_tokens=config.max_tokens,
            seed=f"{config.seed} {self.state.step}",
            compare=best_of if config.compare == "best" else compare,
        )
        sampled = time.perf_counter() - began
        totals = Totals.of(groups, [*self.rewards])
        policy.processes.add_up([totals.sums])
        if not self.state.step and not totals.valid:
            raise InputError(
                f"none of the first {totals.samples} samples is a valid call, so there is nothing "
                "to reinforce; fine-tune the model first: tooluse train"
            )
        kl = 0.0
        if totals.compared:
            self.folder.prepare(policy.model, policy.optimizer, self.state)
            rate = learning_rate(config, self.state.step, self.state.seconds)
            differing = [s for group in groups for s in group if s.advantage]
            kl = policy.learn(differing, totals.samples, rate) / totals.compared
        seconds = time.perf_counter() - began
        return totals.progress(self.state.step + 1, [*self.rewards], kl, seconds, sampled)

    def _prompts(self, step: int) -> list[Row]:
        """The prompts of a step: all are taken once in a random order, then in another."""
        count, seed = min(self.policy.config.prompts, len(self.rows)), self.policy.config.seed
        found = []
        for i in range(step * count, (step + 1) * count):
            epoch, place = divmod(i, len(self.rows))
            order = random.Random(f"{seed} {epoch}").sample(range(len(self.rows)), len(self.rows))
            found.append(self.rows[order[place]])
        return found

    def _is_better(self) -> bool:
        """Validate, add the scores to the last step's figures, and keep the best ones."""
        scores = self._validate()
        if self.validation:
            last = self.log.steps[-1]
            self.log.steps[-1] = replace(last, validation=scores[0], validation_exact=scores[1])
        better = scores > self.state.best
        self.state.best = max(scores, self.state.best)
        return better

    def _validate(self) -> tuple[float, float]:
        """Mean reward, and share of exact calls, of the likeliest completions.

        Without validation rows: the mean reward of the samples since the last time.
        """
        if not self.validation:
            recent = [m.reward for m in self.log.steps[-self.policy.config.validate_every :]]
            return (sum(recent) / len(recent) if recent else -math.inf), 0.0
        rows = self.policy.processes.share(self.validation)
        texts = likeliest(self.policy.decoder, rows, self.policy.config.max_tokens)
        sums = torch.zeros(2, dtype=torch.float64)
        for row, text in zip(rows, texts, strict=True):
            right = exact(row.prompt, text, row.completion)
            sums += torch.tensor([score(self.rewards, row, text).total, right])
        self.policy.processes.add_up([sums])
        reward, share = (sums / len(self.validation)).tolist()
        return reward, share
