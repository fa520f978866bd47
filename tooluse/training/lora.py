"""Low-rank adapters (LoRA, Hu et al. 2021) by the library peft: little to train, merged at the end.

They save memory, not much time: the forward pass and half of the backward pass stay as they are.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from tooluse.errors import InputError

if TYPE_CHECKING:
    from transformers import PreTrainedModel


def add_lora(model: PreTrainedModel, rank: int) -> PreTrainedModel:
    """The model with adapters of this rank on all its linear layers; itself if the rank is 0."""
    if not rank:
        return model
    try:
        from peft import LoraConfig, get_peft_model
    except ImportError:
        raise InputError(
            "LoRA needs the package peft; run: pip install 'tool-use-from-scratch[lora]'"
        ) from None
    settings = LoraConfig(r=rank, lora_alpha=2 * rank, target_modules="all-linear")
    with warnings.catch_warnings():  # peft asks transformers by a name that it will rename
        warnings.simplefilter("ignore", FutureWarning)
        adapted: PreTrainedModel = get_peft_model(model, settings)
    return adapted


def choose_weights(model: PreTrainedModel, rank: int, train_embeddings: bool = False) -> None:
    """Let a model's adapters learn; or if the rank is 0 all weights, or all but the embeddings."""
    if rank:
        return
    model.requires_grad_(True)
    if not train_embeddings:
        model.get_input_embeddings().requires_grad_(False)
        model.get_output_embeddings().requires_grad_(False)


def merge_lora(model: PreTrainedModel) -> PreTrainedModel:
    """The model with its adapters added to its weights; itself if it has none."""
    if not hasattr(model, "merge_and_unload"):
        return model
    merged: PreTrainedModel = model.merge_and_unload()
    return merged
