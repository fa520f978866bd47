"""Weights that are spread over the processes (FSDP), for models too large for one of them.

Each process keeps a slice of every weight, of its gradient and of its optimizer state. A layer is
gathered when its forward or backward pass comes, and let go after it: PyTorch's ``fully_shard``
does that (Zhao et al. 2023). This module cuts the weights into slices, hands the slices to the
training loop as ordinary tensors, and puts them together at the end. Whether weights are spread
at all is known to ``Processes``.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

import torch
import torch.distributed as dist
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import FSDPModule, MixedPrecisionPolicy, fully_shard
from torch.distributed.tensor import DTensor

from tooluse.errors import InputError
from tooluse.models import bf16_is_fast
from tooluse.training.attention import use_short_attention

if TYPE_CHECKING:
    from transformers import PreTrainedModel

    from tooluse.training.processes import Processes

R = TypeVar("R")


class Shards:
    """What ``MixedPrecision`` is to one process, for weights that are spread over several.

    ``part`` holds this process's slices, in fp32; ``compute`` is what a step runs on, by ``run``.
    The model's weights are taken from the first process: the others' may be without any. The model
    is cut up for good: ``whole`` makes another one.
    """

    def __init__(self, model: PreTrainedModel, processes: Processes) -> None:
        if not hasattr(FSDPModule, "set_force_sum_reduction_for_comms"):
            raise InputError("--use_fsdp needs a newer PyTorch; run: pip install --upgrade torch")
        self.compute, self._processes = model, processes
        use_short_attention(model)
        _receive_buffers(model)
        self._shape = _hollow(model)
        self._root = _shard(model, processes.count)
        self._slices = cast("list[DTensor]", [*model.parameters()])
        self.part = torch.nn.ParameterList(
            torch.nn.Parameter(p.to_local().detach(), p.requires_grad) for p in self._slices
        )
        self.part.register_state_dict_post_hook(_drop_padding)  # type: ignore[no-untyped-call]
        self.weights = [p for p in self.part if p.requires_grad]

    def run(self, function: Callable[..., R], *arguments: object) -> R:
        """What a function of the model and of these arguments returns; all processes must call."""
        return cast(R, self._root(function, *arguments))

    def collect(self) -> list[torch.Tensor]:
        """Give this process's slices their gradients, which are added up already."""
        for whole, mine in zip(self._slices, self.part, strict=True):
            if mine.requires_grad:
                gradient = cast("DTensor | None", whole.grad)
                mine.grad = torch.zeros_like(mine) if gradient is None else gradient.to_local()
                whole.grad = None
        return []

    def clip(self, most: float) -> torch.Tensor:
        """Shorten the gradient, all slices together, to this norm; returns what it was."""
        mine = torch.nn.utils.get_total_norm([p.grad for p in self.weights if p.grad is not None])
        square = mine**2
        self._processes.add_up([square])
        norm = square.sqrt()
        torch.nn.utils.clip_grads_with_norm_(self.weights, most, norm)
        return norm

    def refresh(self) -> None:
        """The next step begins without a gradient. There is no copy: layers are gathered anew."""
        for weight in self.weights:
            weight.grad = None

    def whole(self) -> PreTrainedModel:
        """At the end: the model with all its weights in the first process; in others, none."""
        holders = [*self._shape.parameters()]
        for holder, part in zip(holders, self._slices, strict=True):
            gathered = part.full_tensor().detach()
            if self._processes.first:
                weight = torch.nn.Parameter(gathered, part.requires_grad)
                torch.utils.swap_tensors(holder, weight)  # type: ignore[no-untyped-call]
        return self._shape


class _Root(torch.nn.Module):
    """Runs any function of a model as a forward pass, so that the weights outside of its layers
    are there too: the loss reads the output layer's weights itself."""

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, function: Callable[..., R], *arguments: object) -> R:
        return function(self.model, *arguments)


def _shard(model: PreTrainedModel, count: int) -> torch.nn.Module:
    """Slice a model layer by layer, so that no process but the first ever holds all of it."""
    mesh = init_device_mesh("cpu", (count,))
    policy = MixedPrecisionPolicy(torch.bfloat16 if bf16_is_fast() else None, torch.float32)
    root = _Root(model)
    plain = model.get_base_model() if hasattr(model, "get_base_model") else model
    layers = set(plain._no_split_modules or ())  # their classes, by the convention of transformers
    for module in [*(m for m in model.modules() if type(m).__name__ in layers), root]:
        _receive(module)
        sharded = fully_shard(module, mesh=mesh, reshard_after_forward=True, mp_policy=policy)
        sharded.set_gradient_divide_factor(1.0)  # add up: the loss is divided by all tokens already
        sharded.set_force_sum_reduction_for_comms(True)  # gloo knows no other
    return root


def _hollow(model: PreTrainedModel) -> PreTrainedModel:
    """A copy of a model that has no weights yet."""
    memo: dict[int, Any] = {
        id(p): torch.nn.Parameter(torch.empty_like(p, device="meta")) for p in model.parameters()
    }
    return copy.deepcopy(model, memo)


def _receive(module: torch.nn.Module) -> None:
    """Give all processes the first's weights; what is in slices already has been given."""
    received: dict[int, torch.nn.Parameter] = {}
    for part in module.modules():
        for name, weight in part.named_parameters(recurse=False):
            if isinstance(weight, DTensor):
                continue
            if id(weight) not in received:
                data = torch.empty_like(weight, device="cpu") if weight.is_meta else weight.detach()
                dist.broadcast(data, 0)
                received[id(weight)] = torch.nn.Parameter(data, weight.requires_grad)
            setattr(part, name, received[id(weight)])


def _receive_buffers(model: torch.nn.Module) -> None:
    for part in model.modules():
        for name, buffer in part.named_buffers(recurse=False):
            data = torch.empty_like(buffer, device="cpu") if buffer.is_meta else buffer.contiguous()
            dist.broadcast(data, 0)
            setattr(part, name, data)


def _drop_padding(
    part: torch.nn.Module, state: dict[str, torch.Tensor], prefix: str, metadata: object
) -> None:
    """The last slice of a weight may be shorter than its memory; safetensors writes no such."""
    for name, tensor in state.items():
        if tensor.untyped_storage().nbytes() != tensor.nbytes:
            state[name] = tensor.clone()
