"""Supervised fine-tuning: show the model prompts with their calls until it wants to write them.

Promises: the loss falls on completion tokens only, and logits are computed only there; nothing
is ever cut off; the same seed gives the same weights, also when the run was killed and resumed;
the best weights by validation are what is saved. Making rows is the job of ``tooluse.data``;
scoring calls that of ``tooluse.evaluate``; the parts of a step are in ``tooluse.training``.

A run folder is an ordinary Hugging Face model folder, plus ``training.json`` (settings and
versions), ``metrics.jsonl`` (a line a step), ``loss.png``, ``schedule.json`` (if the budget
shortened the run), and what the decoder should know: ``grounded.json``, ``argument_order.json``.
While the run is under way all of that is in ``checkpoint/``; a model that the folder held before
is replaced when the new one is whole.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from tooluse import argument_order, grounding
from tooluse.argument_order import free_tools, in_prompt_order
from tooluse.chat import READ_TWICE, ChatFormat, Encoded
from tooluse.data.respell import bound_arguments
from tooluse.errors import InputError, ModelError
from tooluse.models import context_length
from tooluse.training import run_folder
from tooluse.training.batches import Batches, bucketed_batches, check_rows, encode_rows
from tooluse.training.checkpoints import (
    State,
    checkpoint_folder,
    fingerprint,
    last_in_common,
    load_best,
    remove_checkpoints,
    restore,
    save_checkpoint,
)
from tooluse.training.config import TrainConfig
from tooluse.training.lora import add_lora, choose_weights, merge_lora
from tooluse.training.loss import Scores, completion_loss, row_losses, score
from tooluse.training.precision import MixedPrecision
from tooluse.training.processes import Processes
from tooluse.training.run_folder import Progress
from tooluse.training.schedule import CHECK_EVERY, Schedule, rate
from tooluse.training.schedule import FILE as SCHEDULE
from tooluse.training.selective import recent_loss, teaching, worth_looking

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

    from tooluse.data.dataset import Row
    from tooluse.tools import Toolset
    from tooluse.training.sharding import Shards

__all__ = ["TrainConfig", "train"]

# Beside the model.
NOTES = (*run_folder.NOTES, SCHEDULE, grounding.FILE, argument_order.FILE)


def train(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    rows: Sequence[Row],
    validation: Sequence[Row],
    out: str | Path,
    config: TrainConfig | None = None,
    *,
    tools: Toolset | None = None,
    resume: bool = False,
    replace: bool = True,
    report: Callable[[Progress], None] = lambda progress: None,
    phase: Callable[[str], AbstractContextManager[object]] = nullcontext,
) -> list[Progress]:
    """Fine-tune ``model`` in place, save the best weights in ``out`` and return the metrics.

    ``tools``: those of the rows, whose schemas say which arguments are not to be respelled.
    ``resume`` goes on from the last checkpoint in ``out`` where there is one, gives the weights
    that the unbroken run would have given, and does nothing if ``out`` holds this very run.
    ``replace``: whether a run that begins may, at its end, take the place of another one's model.
    ``phase`` is entered, with a name, for each part that may take long before the first step.
    Raises InputError for rows that can't be trained on, for a checkpoint of a different run and for
    a model that may not be replaced, ModelError if the loss stops being a number or the disk is
    full.
    """
    run_folder.check_folder(Path(out))
    config = (config or TrainConfig()).for_rows(len(rows) or 1).for_model(model)
    tokenizer.init_kwargs[READ_TWICE] = config.read_twice  # is saved with the model
    chat = ChatFormat(tokenizer)
    with phase("checking the rows"):
        check_rows(chat, rows, config.max_tokens, context=context_length(model.config))
    with phase("preparing the rows"):
        run = _Run(model, chat, rows, validation, Path(out), config, tools)
    if resume and (done := run.finished()) is not None:
        return done
    with phase("finding out which arguments are copied"):
        run.begin(resume, replace)
    run.train(report)
    run.finish()
    return run.state.metrics


class _Run:
    """A run under way: ``begin``, ``train``, ``finish``."""

    def __init__(
        self,
        model: PreTrainedModel,
        chat: ChatFormat,
        rows: Sequence[Row],
        validation: Sequence[Row],
        folder: Path,
        config: TrainConfig,
        tools: Toolset | None = None,
    ) -> None:
        self.model, self.folder, self.config = model, folder, config
        self.tokenizer = chat.tokenizer
        self.processes = Processes()
        self.under_way = folder / "checkpoint"  # all of the run until it is over
        self.checkpoint = checkpoint_folder(self.under_way, self.processes)
        self.rows = rows
        bound = sorted(bound_arguments(tools)) if tools and config.respell else []
        run = [asdict(config), bound] if bound else asdict(config)
        self.fingerprint = self.processes.tell(lambda: fingerprint(run, rows, validation, model))
        self.free = free_tools(rows) if config.argument_order == "prompt" else []
        written = [in_prompt_order(row, self.free) for row in rows]
        assert config.epochs and config.learning_rate, "see for_rows and for_model"
        self.peak = config.learning_rate
        assert config.respell is not None and config.swap is not None
        context = context_length(model.config)
        most = min(config.max_tokens, context or config.max_tokens)
        self.batches = Batches(
            chat, written, config.batch_size, config.seed, config.respell, config.swap, most, bound
        )
        self.schedule = Schedule(
            self.under_way / SCHEDULE,
            config.epochs * self.batches.per_epoch,
            config.minutes,
            writes=self.processes.first,
        )
        held_out = [in_prompt_order(row, self.free) for row in validation]
        examples = encode_rows(chat, held_out, config.max_tokens, context) if held_out else []
        lengths = [len(e.input_ids) for e in examples]
        self.held_out = [[examples[i] for i in b] for b in bucketed_batches(lengths, 32, 0)]
        self.state = State()

    def finished(self) -> list[Progress] | None:
        """The metrics of the run in the folder if it is this run and complete."""
        if not run_folder.is_of(self.folder, self.fingerprint) or not self._is_model():
            return None
        return run_folder.read_metrics(self.folder / run_folder.METRICS)

    def _is_model(self) -> bool:
        return (self.folder / "config.json").exists()

    def begin(self, resume: bool, replace: bool = True) -> None:
        """Make model and optimizer ready, from the last checkpoint if the run is resumed."""
        torch.manual_seed(self.config.seed)
        self.model = add_lora(self.model, self.config.lora_rank)
        choose_weights(self.model, self.config.lora_rank, self.config.train_embeddings)
        shards = self._shards()
        self.part = shards.part if shards else self.model  # the weights that this process holds
        self.optimizer = _optimizer(self.part, self.config)
        found = last_in_common(self.under_way, self.processes) if resume else None
        if found:
            self.state = restore(found, self.part, self.optimizer, self.fingerprint)
        begun = self.processes.tell(lambda: run_folder.is_of(self.under_way, self.fingerprint))
        anew = not (resume and (found or begun))
        if anew and not replace and self.processes.tell(self._is_model):
            raise InputError(
                f"{self.folder}: holds a model of another run (other rows, settings or --model), "
                "and no checkpoint of this one: "
                "name another --out, or train without --resume to replace it"
            )
        if not anew:
            self.schedule.restore()
        self.precision = shards or MixedPrecision(self.model)
        if self.processes.sharded and anew:
            remove_checkpoints(self.checkpoint)
        if self.processes.first:
            self._prepare_folder(anew)
        self.processes.wait()

    def _shards(self) -> Shards | None:
        if not self.processes.sharded:
            return None
        from tooluse.training.sharding import Shards

        return Shards(self.model, self.processes)

    def _prepare_folder(self, anew: bool) -> None:
        if anew:
            remove_checkpoints(self.under_way)
        settings = {
            "run": self.fingerprint,
            "config": asdict(self.config),
            "rows": len(self.rows),
            "processes": self.processes.count,
            "sharded": self.processes.sharded,
            **run_folder.environment(),
        }
        notes = {
            run_folder.SETTINGS: settings,
            grounding.FILE: grounding.grounded_arguments(self.rows),
            argument_order.FILE: self.free,
        }
        for name, note in notes.items():
            run_folder.write_text(self.under_way / name, json.dumps(note, indent=1))

    def train(self, report: Callable[[Progress], None]) -> None:
        """Take the steps that are left."""
        state, config = self.state, self.config
        started = time.perf_counter() - state.seconds
        saved = looked = time.perf_counter()
        compute = self.precision.compute
        compute.train()
        path = self.under_way / run_folder.METRICS if self.processes.first else None
        with run_folder.metrics_file(path, state.metrics) as write:
            for batch in self.batches.from_step(state.step):
                steps = self.schedule.at(state.step)
                if state.step >= steps or self._out_of_patience():
                    break
                before = time.perf_counter()
                learning_rate = self.peak * rate(state.step, steps, config.warmup)
                loss, learned = self._step(batch, learning_rate)
                self._check_divergence(loss)
                state.step += 1
                scores, better = self._validate(steps)
                progress = Progress(
                    step=state.step,
                    steps=steps,
                    epoch=-(-state.step // self.batches.per_epoch),
                    loss=loss,
                    rate=learning_rate,
                    validation_loss=scores.loss if scores else None,
                    validation_exact=scores.exact if scores else None,
                    tokens=sum(len(e.input_ids) for e in batch),
                    learned=learned,
                    seconds=time.perf_counter() - before,
                )
                state.metrics.append(progress)
                state.seconds = time.perf_counter() - started
                write(progress)
                report(progress)
                slow = time.perf_counter() - looked > config.minutes * 60 / 10
                if self.processes.agree(state.step % CHECK_EVERY == 0 or slow):
                    self._keep_to_budget()
                    looked = time.perf_counter()
                overdue = time.perf_counter() - saved > config.checkpoint_minutes * 60
                if self.processes.agree(scores is not None or overdue or state.step >= steps):
                    self._save(best=better)
                    saved = time.perf_counter()

    def _step(self, batch: list[Encoded], learning_rate: float) -> tuple[float, float | None]:
        """One step of the optimizer; returns the batch's loss, and which share of the rows it
        learned from, if it looked at them first."""
        tokens = sum(e.trained_tokens for e in batch)
        if not (self.config.skip_easy and worth_looking(self.state.metrics)):
            return self._learn(batch, tokens, learning_rate), None
        losses = self._losses(batch)
        sure = self.config.skip_easy * recent_loss(self.state.metrics) * tokens / len(batch)
        rows = teaching(batch, losses, sure, seed=f"{self.config.seed} {self.state.step}")
        self._learn(rows, tokens, learning_rate)
        return (losses.sum() / tokens).item(), len(rows) / len(batch)

    def _learn(self, rows: list[Encoded], tokens: int, learning_rate: float) -> float:
        """Take the step that these rows ask for; returns their loss, divided by ``tokens``."""
        for group in self.optimizer.param_groups:
            group["lr"] = learning_rate
        share = self.processes.share(rows)
        loss = torch.zeros(())
        if share or self.processes.sharded:  # to gather a layer takes every process
            loss = self.precision.run(completion_loss, share or rows[:1], tokens)
            if not share:
                loss = loss * 0
            loss.backward()  # type: ignore[no-untyped-call]
            loss = loss.detach()
        self.processes.add_up([*self.precision.collect(), loss])
        norm = self.precision.clip(self.config.clip)
        if not torch.isfinite(norm):
            raise ModelError(
                f"training diverged at step {self.state.step + 1}: the gradient is not a number; "
                f"try a lower learning rate than {self.peak:g}"
            )
        self.optimizer.step()
        self.precision.refresh()
        return loss.item()

    def _losses(self, batch: list[Encoded]) -> torch.Tensor:
        """Each row's loss, [rows], from the process whose row it is."""
        losses = torch.zeros(len(batch))
        mine = self.processes.share(range(len(batch)))
        if mine or self.processes.sharded:
            found = self.precision.run(row_losses, [batch[i] for i in mine] or batch[:1])
            losses[[*mine]] = found[: len(mine)]
        self.processes.add_up([losses])
        return losses

    def _check_divergence(self, loss: float) -> None:
        """Stop a run whose loss is well above where it began: it will not come back."""
        metrics = self.state.metrics
        if len(metrics) >= 50 and min(m.loss for m in metrics[-20:]) > 2 * metrics[0].loss:
            raise ModelError(
                f"training diverged: the loss rose from {metrics[0].loss:.2f} to {loss:.2f}; "
                f"try a lower learning rate than {self.peak:g}"
            )

    def _validate(self, steps: int) -> tuple[Scores | None, bool]:
        """At the steps for it: the scores, and whether these weights are to be kept as the best.

        Without validation rows the last weights are the best.
        """
        step, per_epoch = self.state.step, self.batches.per_epoch
        if not self.held_out:
            return None, True
        within = step % per_epoch
        due = within == 0 or within % self.config.validate_every == 0 or step >= steps
        if not due:
            return None, False
        found = self.precision.run(score, self.held_out)
        scores = self.processes.tell(lambda: found)  # another processor's may differ in rounding
        chosen_by = (scores.exact, -scores.loss)
        if self.config.select == "loss":
            chosen_by = (-scores.loss, scores.exact)
        record = chosen_by > self.state.best and not math.isnan(scores.loss)
        better = record or self._within_noise(scores)
        if record:
            self.state.best, self.state.since_best = chosen_by, 0
        else:
            self.state.since_best += 1
        return scores, better

    def _within_noise(self, scores: Scores) -> bool:
        """Whether the share of exact rows is within a standard error of the best that there was.

        Then the later weights are kept: 60 rows can't tell 68 % from 73 %, and late in the schedule
        the rate is low, which is worth more than a lucky epoch.
        """
        most = self.state.best[0]
        if self.config.select == "loss" or not 0 < most < 1:
            return False
        rows = sum(map(len, self.held_out))
        return scores.exact >= most - math.sqrt(most * (1 - most) / rows)

    def _out_of_patience(self) -> bool:
        patience = self.config.patience
        return patience is not None and self.state.since_best >= patience

    def _keep_to_budget(self) -> None:
        """Let the schedule have the steps that fit into the budget at the pace of late."""
        recent = self.state.metrics[-5 * CHECK_EVERY :]
        pace = self.processes.agree(sum(m.seconds for m in recent) / len(recent))
        elapsed = self.processes.agree(self.state.seconds)
        self.schedule.fit(self.state.step, elapsed, pace)

    def _save(self, *, best: bool) -> None:
        if self.processes.first or self.processes.sharded:
            save_checkpoint(
                self.checkpoint, self.part, self.optimizer, self.state, self.fingerprint,
                best=best, wait=self.processes.wait if self.processes.sharded else lambda: None,
            )  # fmt: skip
        self.processes.wait()

    def finish(self) -> None:
        """Put the best weights into the folder as a model, config.json last, and tidy up."""
        load_best(self.checkpoint, self.part)
        self.processes.wait()
        self.model = self.precision.whole()
        if self.processes.sharded and not self.processes.first:
            return
        self.model = merge_lora(self.model)
        self.model.eval()
        if not self.processes.first:
            return
        run_folder.plot_curves(self.state.metrics, self.under_way / run_folder.CURVES)
        notes = [self.under_way / name for name in NOTES]
        run_folder.install_model(self.folder, self.model, self.tokenizer, notes)
        remove_checkpoints(self.under_way)


def _optimizer(model: torch.nn.Module, config: TrainConfig) -> torch.optim.Optimizer:
    """AdamW (Loshchilov & Hutter 2019); vectors (norms, biases) are not decayed."""
    parameters = [p for p in model.parameters() if p.requires_grad]
    groups = [
        {
            "params": [p for p in parameters if p.dim() >= 2],
            "weight_decay": config.weight_decay,
        },
        {"params": [p for p in parameters if p.dim() < 2], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)  # each step sets its rate
