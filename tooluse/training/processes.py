"""Training by several processes, on one machine or many: each takes its share of every batch.

``accelerate launch`` (or ``torchrun``) starts the processes and says who is who. Every process
makes the same batches, runs its rows, and adds up its gradients with the others'; after that all
take the same step. The loss is divided by the tokens of the whole batch, so the sum is what one
process would have computed. Weights are whole in each, or with ``--use_fsdp`` in slices: see
``tooluse.training.sharding``.
"""

from __future__ import annotations

import atexit
import os
import time
from collections.abc import Callable, Sequence
from typing import TypeVar, cast

import torch
import torch.distributed as dist

T = TypeVar("T")


def _leave() -> None:
    """Leave the group before the interpreter goes: its threads would abort a run that has ended
    well ("terminate called without an active exception").

    Such a thread wants the interpreter to free the tensors of the last message. Once the group is
    gone there are none, but for groups that sharded weights have used: something keeps those, so
    their threads get time to become idle.
    """
    if dist.is_initialized():
        dist.destroy_process_group()
        time.sleep(0.2)


class Processes:
    """This process and the others. Alone, every method returns at once."""

    def __init__(self) -> None:
        self.rank, self.count = 0, 1
        if int(os.environ.get("WORLD_SIZE", "1")) > 1:
            from accelerate import PartialState

            if not dist.is_initialized():
                atexit.register(_leave)
            PartialState(cpu=True)  # joins the group
            self.rank, self.count = dist.get_rank(), dist.get_world_size()
        fsdp = os.environ.get("ACCELERATE_USE_FSDP", "false")  # set by accelerate launch --use_fsdp
        self.sharded = self.count > 1 and fsdp.lower() == "true"

    @property
    def first(self) -> bool:
        """Whether this is the one process that writes files and shows progress."""
        return self.rank == 0

    def share(self, batch: Sequence[T]) -> Sequence[T]:
        """This process's rows of a batch; maybe none."""
        return batch[self.rank :: self.count]

    def add_up(self, tensors: Sequence[torch.Tensor]) -> None:
        """Replace each tensor by its sum over all processes."""
        if self.count == 1:
            return
        for bucket in _buckets(tensors):
            flat = torch.cat([t.flatten() for t in bucket])
            dist.all_reduce(flat)
            start = 0
            for tensor in bucket:
                tensor.copy_(flat[start : start + tensor.numel()].view_as(tensor))
                start += tensor.numel()

    def agree(self, number: float) -> float:
        """The first process's number, for all."""
        if self.count == 1:
            return number
        shared = torch.tensor([number], dtype=torch.float64)
        dist.broadcast(shared, 0)
        return float(shared.item())

    def tell(self, make: Callable[[], T]) -> T:
        """What the first process makes, for all."""
        made = [make() if self.first else None]
        if self.count > 1:
            dist.broadcast_object_list(made, 0)
        return cast(T, made[0])

    def gather(self, mine: T) -> list[T]:
        """Everyone's, for all, in order."""
        everyones = [mine] * self.count
        if self.count > 1:
            dist.all_gather_object(everyones, mine)
        return everyones

    def wait(self) -> None:
        """Until all are here."""
        if self.count > 1:
            dist.barrier()


def _buckets(tensors: Sequence[torch.Tensor], most: int = 8_000_000) -> list[list[torch.Tensor]]:
    """The tensors in groups of about ``most`` numbers: few messages, little extra memory."""
    buckets: list[list[torch.Tensor]] = [[]]
    size = 0
    for tensor in tensors:
        if size and size + tensor.numel() > most:
            buckets.append([])
            size = 0
        buckets[-1].append(tensor)
        size += tensor.numel()
    return buckets
