"""Checkpoints: everything that a run needs to go on as if it had never stopped.

A checkpoint is written under a temporary name, then renamed, then its predecessor is removed; so
there is a whole one at any moment, whenever the process dies. It names the run that it is of.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from tooluse.errors import InputError
from tooluse.models import new_folder
from tooluse.training.run_folder import Progress, one_line_errors

if TYPE_CHECKING:
    from transformers import PreTrainedModel

    from tooluse.data.dataset import Row
    from tooluse.training.processes import Processes

Fingerprint = dict[str, str]  # what a run is of → its digest


@dataclass
class State:
    """Everything of a run that a checkpoint must hold besides weights and optimizer."""

    step: int = 0
    seconds: float = 0.0  # spent so far, validation and checkpoints included
    best: tuple[float, float] = (-math.inf, -math.inf)  # of the weights kept as the best
    since_best: int = 0  # validations
    metrics: list[Progress] = field(default_factory=list)


def fingerprint(
    settings: object, rows: Iterable[Row], validation: Iterable[Row], model: PreTrainedModel
) -> Fingerprint:
    """Identifies a run: a checkpoint is resumed only by the run that wrote it."""
    weights = hashlib.sha256()
    for name, weight in model.named_parameters():
        some = weight.detach().flatten()[:64].float().tolist()
        weights.update(json.dumps([name, list(weight.shape), some]).encode())
    return {
        "settings": hashlib.sha256(json.dumps(settings).encode()).hexdigest(),
        "rows": _digest(rows),
        "validation rows": _digest(validation),
        "model": weights.hexdigest(),
    }


def save_checkpoint(
    folder: Path,
    model: torch.nn.Module,
    optimizer: torch.optim.Optimizer,
    state: State,
    run: Fingerprint,
    *,
    best: bool,
    wait: Callable[[], None] = lambda: None,
) -> None:
    """Add the checkpoint of a step to ``folder`` and remove the others.

    ``best``: these weights are the best so far; else those of the checkpoint before stay the best.
    ``wait`` is called before others are removed: until all processes have written theirs.
    """
    from safetensors.torch import save_model as save_weights

    others = checkpoints(folder)
    with one_line_errors(folder), new_folder(folder / f"step-{state.step:08}") as temporary:
        save_weights(model, str(temporary / "weights.safetensors"))
        before = others[-1] if others and not best else temporary
        source = "weights.safetensors" if before is temporary else "best.safetensors"
        _link(before / source, temporary / "best.safetensors")
        torch.save(
            {"optimizer": optimizer.state_dict(), "rng": torch.get_rng_state()},
            temporary / "optimizer.pt",
        )
        (temporary / "state.json").write_text(json.dumps({"run": run, **asdict(state)}))
    wait()
    for other in others:
        if other.name != f"step-{state.step:08}":
            shutil.rmtree(other)


def checkpoints(folder: Path) -> list[Path]:
    """The whole checkpoints of a run, the latest last."""
    return sorted(folder.glob("step-*"))


def checkpoint_folder(folder: Path, processes: Processes) -> Path:
    """Where this process's checkpoints are: its own folder if it holds slices of the weights."""
    if not processes.sharded:
        return folder
    return folder / f"shard-{processes.rank + 1}-of-{processes.count}"


def last_in_common(folder: Path, processes: Processes) -> Path | None:
    """The last checkpoint that every process has, in its ``checkpoint_folder``; None without any.

    A kill may have come when some processes had a new one and others had not; none removes its old
    one before all have the new. Newer ones are removed. InputError if the checkpoints were
    written by another number of processes, or not in slices.
    """
    mine = checkpoint_folder(folder, processes)
    slices = [p for p in folder.glob("shard-*-of-*") if checkpoints(p)]
    others = [p for p in slices if not p.name.endswith(f"-of-{processes.count}")]
    if (others or checkpoints(folder)) if processes.sharded else slices:
        raise InputError(
            f"{folder}: a checkpoint of another number of processes, or with another --use_fsdp; "
            "resume as the run was started, or train without --resume to begin again"
        )
    found = checkpoints(mine)
    if not processes.sharded:
        return found[-1] if found else None
    name = min(processes.gather(found[-1].name if found else ""))
    for later in found:
        if later.name > name:
            shutil.rmtree(later)
    return mine / name if name else None


def restore(
    checkpoint: Path, model: torch.nn.Module, optimizer: torch.optim.Optimizer, run: Fingerprint
) -> State:
    """Put a checkpoint's weights and optimizer in place; InputError if it is another run's."""
    from safetensors.torch import load_model as load_weights

    try:
        saved = json.loads((checkpoint / "state.json").read_text())
        differs = [name for name, digest in saved.pop("run").items() if digest != run[name]]
        if differs:
            raise InputError(
                f"{checkpoint}: a checkpoint of a run with other {', other '.join(differs)}; "
                "train without --resume to begin again"
            )
        load_weights(model, str(checkpoint / "weights.safetensors"))
        tensors = torch.load(checkpoint / "optimizer.pt", weights_only=True)
        optimizer.load_state_dict(tensors["optimizer"])
    except InputError:
        raise
    except Exception as error:  # json, safetensors and torch have a type each for a damaged file
        raise InputError(
            f"{checkpoint}: damaged ({type(error).__name__}); remove it, or train without --resume"
        ) from None
    torch.set_rng_state(tensors["rng"])
    metrics = [Progress(**m) for m in saved.pop("metrics")]
    best = tuple(saved.pop("best"))
    return State(metrics=metrics, best=(best[0], best[1]), **saved)


def load_best(folder: Path, model: torch.nn.Module) -> None:
    """Put the best weights of a run into its model."""
    from safetensors.torch import load_model as load_weights

    load_weights(model, str(checkpoints(folder)[-1] / "best.safetensors"))


def remove_checkpoints(folder: Path) -> None:
    """Remove what earlier runs left, half-written checkpoints of killed ones included."""
    shutil.rmtree(folder, ignore_errors=True)


def _link(source: Path, target: Path) -> None:
    """A hard link, or a copy where the file system has none."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _digest(rows: Iterable[Row] | Sequence[Row]) -> str:
    digest = hashlib.sha256()
    for row in rows:
        digest.update(row.json().encode() + b"\n")
    return digest.hexdigest()
