"""Weights that are trained in fp32 and multiplied in bf16.

A step of 1e-4 is lost in a bf16 weight, whose neighbours lie a hundredth part away; so weights and
optimizer stay in fp32, and the forward and backward pass run on a bf16 copy that is refreshed once
a step (mixed precision, Micikevicius et al. 2018; bf16 needs no loss scaling). Autocast instead
would cast weights at their use and keep activations in fp32 between the products.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import torch

from tooluse.models import bf16_is_fast
from tooluse.training.attention import use_short_attention

if TYPE_CHECKING:
    from transformers import PreTrainedModel

R = TypeVar("R")


class MixedPrecision:
    """``model`` holds the weights; ``compute`` is what a step runs on.

    They are one where the processor has no fast bf16.
    """

    def __init__(self, model: PreTrainedModel, bf16: bool | None = None) -> None:
        self.model = model
        self.compute = model
        if bf16_is_fast() if bf16 is None else bf16:
            self.compute = copy.deepcopy(model).to(torch.bfloat16)
        use_short_attention(self.compute)
        self.weights = [p for p in model.parameters() if p.requires_grad]
        self._copies = [p for p in self.compute.parameters() if p.requires_grad]
        self._gradients = [torch.zeros_like(p) for p in self.weights]

    def run(self, function: Callable[..., R], *arguments: object) -> R:
        """What a function of the model and of these arguments returns."""
        return function(self.compute, *arguments)

    def collect(self) -> list[torch.Tensor]:
        """Move the gradients of a backward pass to the fp32 weights, and return them there."""
        if self.compute is not self.model:
            missing = [p for p in self._copies if p.grad is None]
            for p in missing:  # a process that had no rows
                p.grad = torch.zeros_like(p)
            torch._foreach_copy_(self._gradients, [p.grad for p in self._copies])
            for weight, copied, gradient in zip(
                self.weights, self._copies, self._gradients, strict=True
            ):
                weight.grad, copied.grad = gradient, None
        return [p.grad if p.grad is not None else _zero(p) for p in self.weights]

    def clip(self, most: float) -> torch.Tensor:
        """Shorten the gradient to this norm if it is longer; returns what it was."""
        return torch.nn.utils.clip_grad_norm_(self.weights, most)

    @torch.no_grad()
    def refresh(self) -> None:
        """Give the copy the weights as they are now; the next step begins without a gradient."""
        for weight in self.weights:
            weight.grad = None
        if self.compute is not self.model:
            torch._foreach_copy_(self._copies, self.weights)

    def whole(self) -> PreTrainedModel:
        """The model with all its weights."""
        return self.model


def _zero(weight: torch.nn.Parameter) -> torch.Tensor:
    weight.grad = torch.zeros_like(weight)
    return weight.grad
