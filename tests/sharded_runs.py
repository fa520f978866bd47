"""What each of the processes of ``test_sharding.py`` runs: sharded runs, and what they held.

    accelerate launch --use_fsdp --num_processes 2 tests/sharded_runs.py FOLDER

FOLDER holds ``base`` (a model), ``rows.jsonl`` and ``tools.json``. Each process writes
``seen-RANK.json``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, TypeVar

import torch
from fakes import ROWS
from torch.distributed.tensor import DTensor

from tooluse.cli import app
from tooluse.models import load_model, load_tokenizer
from tooluse.train import TrainConfig, train
from tooluse.training import sharding
from tooluse.training.processes import Processes
from tooluse.training.run_folder import Progress

# Batches of 5 and 1: one process has more rows than the other, or none at all.
WHOLE = TrainConfig(
    epochs=6, batch_size=5, learning_rate=1e-3, checkpoint_minutes=0, validate_every=3
)
LORA = TrainConfig(epochs=3, batch_size=5, learning_rate=1e-2, lora_rank=4)
EMBEDDINGS = TrainConfig(epochs=2, batch_size=5, learning_rate=1e-3, train_embeddings=True)
SELECTIVE = TrainConfig(epochs=6, batch_size=5, learning_rate=1e-3, skip_easy=1)
COMMAND = "--epochs 6 --batch-size 5 --learning-rate 1e-3 --no-hold-out"

R = TypeVar("R")


class Killed(Exception):
    """Stands for a kill."""


def run(out: Path, config: TrainConfig, killed_at: int = 0, resume: bool = False) -> list[float]:
    """The losses of a run from the model beside ``out``, half of whose rows choose the weights."""

    def report(progress: Progress) -> None:
        if progress.step == killed_at:
            raise Killed

    base = str(out.parent / "base")
    model, tokenizer = load_model(base), load_tokenizer(base)
    metrics = train(model, tokenizer, ROWS, ROWS[:3], out, config, resume=resume, report=report)
    return [m.loss for m in metrics]


class Spied(sharding.Shards):
    """Notes the norms of the gradients, and how many numbers are held once a step is over."""

    norms: ClassVar[list[float]] = []
    held: ClassVar[dict[str, int]] = {}

    def run(self, function: Callable[..., R], *arguments: object) -> R:
        result = super().run(function, *arguments)
        gathered = sum(not isinstance(p, DTensor) for p in self.compute.parameters())
        self.held["gathered"] = max(gathered, self.held.get("gathered", 0))
        return result

    def clip(self, most: float) -> torch.Tensor:
        norm = super().clip(most)
        self.norms.append(norm.item())
        return norm

    def refresh(self) -> None:
        self.held["gradients"] = sum(p.grad.numel() for p in self.weights if p.grad is not None)
        super().refresh()
        self.held["trained"] = sum(p.numel() for p in self.weights)
        self.held["weights"] = sum(p.numel() for p in self.part)
        storages = {p.untyped_storage().data_ptr(): p.untyped_storage() for p in self.part}
        for parameter in self.compute.parameters():  # gathered ones would show here
            storage = parameter.to_local().untyped_storage()
            storages[storage.data_ptr()] = storage
        self.held["bytes"] = sum(s.nbytes() for s in storages.values())


def main(folder: Path) -> None:
    processes = Processes()
    files = f"--tools {folder}/tools.json --data {folder}/rows.jsonl --model {folder}/base"
    app(f"train {files} {COMMAND} --out {folder}/command".split(), standalone_mode=False)

    sharding.bf16_is_fast = lambda: False  # to compare more closely
    sharding.Shards = Spied  # type: ignore[misc]
    seen: dict[str, object] = {"whole": run(folder / "whole", WHOLE)}
    seen |= {"norms": [*Spied.norms], "held": {**Spied.held}}
    try:
        run(folder / "killed", WHOLE, killed_at=8)
    except Killed:
        processes.wait()
    own = folder / "killed" / "checkpoint" / f"shard-{processes.rank + 1}-of-2"
    seen["checkpoints"] = [p.name for p in own.iterdir()]
    if processes.first:  # as if the kill had come when the other had not written its next one yet
        (own / "step-00000008").mkdir()
    seen["resumed"] = run(folder / "killed", WHOLE, resume=True)
    seen["lora"] = run(folder / "lora", LORA)
    seen["embeddings"] = run(folder / "embeddings", EMBEDDINGS)
    seen["selective"] = run(folder / "selective", SELECTIVE)
    (folder / f"seen-{processes.rank}.json").write_text(json.dumps(seen))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
