"""The folder of a run of reinforcement, and when such a run is over.

While the run is under way all of it is in ``checkpoint/``, and a model that the folder held before
stays; then it is an ordinary Hugging Face model folder with ``training.json`` (settings, versions,
why it stopped), ``metrics.jsonl``, ``reinforcement.png``, and what the starting model's folder says
of the decoder. Nothing in the folder is touched before there is something to learn.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

import torch

from tooluse import argument_order, grounding
from tooluse.errors import InputError
from tooluse.reinforce_log import Log, Progress, plot_run
from tooluse.training import run_folder
from tooluse.training.checkpoints import (
    Fingerprint,
    State,
    checkpoints,
    load_best,
    remove_checkpoints,
    restore,
    save_checkpoint,
)
from tooluse.training.lora import merge_lora
from tooluse.training.processes import Processes
from tooluse.training.schedule import FILE as SCHEDULE

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

    from tooluse.reinforce import ReinforceConfig

CURVES = "reinforcement.png"
DECODER = grounding.FILE, argument_order.FILE  # what a model's folder says of the decoder
NOTES = (*run_folder.NOTES, SCHEDULE, CURVES, *DECODER)  # or of a run before
RECENT = 5  # steps whose mean tells a collapse


class RunFolder:
    """Where a run is kept; of several processes, the first one writes."""

    def __init__(
        self,
        path: Path,
        run: Fingerprint,
        settings: Mapping[str, object],
        start: str,
        processes: Processes,
    ) -> None:
        """``start``: the starting model's folder or name."""
        self.path, self.run, self.settings, self.start = path, run, settings, Path(start)
        self.processes, self.writes = processes, processes.first
        self.checkpoint = path / "checkpoint"
        self.ready = False
        if path.resolve() == self.start.resolve():
            raise InputError(f"{path}: the starting model is in this folder; name another --out")

    def finished(self) -> list[Progress] | None:
        """The metrics of the run in the folder, if it is this run and complete."""
        try:
            saved = json.loads((self.path / run_folder.SETTINGS).read_text(encoding="utf-8"))
            log = Log.read(self.path / run_folder.METRICS)
        except (OSError, ValueError, TypeError):
            return None
        whole = (self.path / "config.json").is_file() and "stopped" in saved
        return log.steps if whole and saved.get("run") == self.run else None

    def restore(
        self, model: PreTrainedModel, optimizer: torch.optim.Optimizer
    ) -> tuple[State, Log]:
        """Take up the last checkpoint, if there is one."""
        found = checkpoints(self.checkpoint)
        if not found:
            return State(), Log()
        state = restore(found[-1], model, optimizer, self.run)
        self.ready = True
        return state, Log.read(self.checkpoint / run_folder.METRICS, state.step)

    def prepare(
        self, model: PreTrainedModel, optimizer: torch.optim.Optimizer, state: State
    ) -> None:
        """Begin: write the settings and a first checkpoint; those of an earlier run go."""
        began, self.ready = self.ready, True
        if began or not self.writes:
            return
        remove_checkpoints(self.checkpoint)
        self._write_settings({})
        for name in DECODER:
            if (self.start / name).is_file():
                note = (self.start / name).read_text(encoding="utf-8")
                run_folder.write_text(self.checkpoint / name, note)
        save_checkpoint(self.checkpoint, model, optimizer, state, self.run, best=True)

    def save(
        self,
        model: PreTrainedModel,
        optimizer: torch.optim.Optimizer,
        state: State,
        *,
        best: bool,
    ) -> None:
        """Write a checkpoint, if the run has begun."""
        if self.ready and self.writes:
            save_checkpoint(self.checkpoint, model, optimizer, state, self.run, best=best)

    def write_log(self, log: Log) -> None:
        """Write the figures of all steps so far, if the run has begun."""
        if self.ready and self.writes:
            run_folder.write_text(self.checkpoint / run_folder.METRICS, log.lines())

    def finish(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        log: Log,
        stopped: str,
    ) -> None:
        """Put the best weights into the folder as a model, config.json last, and tidy up."""
        self.processes.wait()
        load_best(self.checkpoint, model)
        self.processes.wait()
        if not self.writes:
            return
        self._write_settings({"stopped": stopped})
        plot_run(log, self.checkpoint / CURVES)
        notes = [self.checkpoint / name for name in NOTES]
        run_folder.install_model(self.path, merge_lora(model), tokenizer, notes)
        remove_checkpoints(self.checkpoint)

    def _write_settings(self, more: Mapping[str, object]) -> None:
        notes = {"run": self.run, "config": self.settings, **more, **run_folder.environment()}
        run_folder.write_text(self.checkpoint / run_folder.SETTINGS, json.dumps(notes, indent=1))


def stopped(folder: Path) -> str:
    """Why the complete run in a folder was over."""
    return str(json.loads((folder / run_folder.SETTINGS).read_text(encoding="utf-8"))["stopped"])


def reason_to_stop(
    metrics: Sequence[Progress], config: ReinforceConfig, seconds: float
) -> str | None:
    """Why a run should end after its last step; None if it should not.

    A policy that has left its starting model far behind, or that writes ever longer, is gaming a
    reward or falling apart; it does not come back. The last few steps say so together: one of them
    alone sees a few prompts. InputError if nothing was ever learned.
    """
    last, idle = metrics[-1], [m.differing == 0 for m in metrics]
    recent = metrics[-RECENT:]
    kl, length = fmean(m.kl for m in recent), fmean(m.length for m in recent)
    stop = None
    if math.isnan(kl) or kl > config.max_kl:
        stop = f"collapse: {kl:.2f} nats a token away from the starting model"
    elif length > config.max_growth * metrics[0].length:
        stop = f"collapse: samples grew from {metrics[0].length:.0f} to {length:.0f} tokens"
    elif len(idle) >= config.patience and all(idle[-config.patience :]):
        stop = f"nothing left to learn: no group differed in reward for {config.patience} steps"
    elif config.steps is not None and len(metrics) >= config.steps:
        stop = "all steps were taken"
    elif seconds >= config.minutes * 60:
        stop = "the time is over"
    if stop and all(idle):
        raise InputError(
            f"in {len(metrics)} steps no sample scored differently from the others of its prompt, "
            f"so there is nothing to learn (the mean reward is {last.reward:.2f}). Is a reward "
            "constant? Else take harder prompts, or a higher temperature"
        )
    return stop
