"""Causal attention for many short rows, with one key for several queries.

PyTorch's fused attention is made for long rows: with rows of 60 tokens its backward pass took a
ninth of a training step on a CPU. Here the scores are plain batched products. Queries that share a
key and value head (grouped-query attention, Ainslie et al. 2023) are laid end to end, so that
nothing is repeated. Rows longer than ``LONGEST`` go to PyTorch's own, whose memory does not grow
with the square of their length.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import torch
from torch.nn.functional import dropout as drop
from torch.nn.functional import scaled_dot_product_attention

if TYPE_CHECKING:
    from transformers import PreTrainedModel

NAME = "tooluse_short_rows"
LONGEST = 256  # tokens


def use_short_attention(model: PreTrainedModel) -> None:
    """Let a transformers model attend with this where it can be told so; else leave it as it is."""
    from transformers import AttentionInterface, AttentionMaskInterface
    from transformers.masking_utils import sdpa_mask

    AttentionInterface.register(NAME, _attend)
    AttentionMaskInterface.register(NAME, sdpa_mask)
    try:
        model.set_attn_implementation(NAME)
    except ValueError:  # an architecture that has its own attention alone
        return


def short_attention(
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    scale: float,
    dropout: float = 0.0,
    mask: torch.Tensor | None = None,
) -> torch.Tensor:
    """[rows, heads, tokens, size], fewer heads in key and value, to the same.

    Causal, unless there is a ``mask`` to add to the scores: [rows, 1, tokens, tokens].
    """
    rows, heads, tokens, size = query.shape
    shared = key.shape[1]
    stacked = (query * scale).reshape(rows, shared, heads // shared * tokens, size)
    scores = stacked @ key.transpose(2, 3)
    scores = scores.view(rows, shared, heads // shared, tokens, tokens)
    hidden = _later(tokens, scores.dtype) if mask is None else mask[:, None]
    weights = torch.softmax(scores + hidden, -1)
    if dropout:
        weights = drop(weights, dropout)
    mixed = weights.view(rows, shared, heads // shared * tokens, tokens) @ value
    return mixed.view(rows, heads, tokens, size)


@lru_cache(maxsize=512)
def _later(tokens: int, dtype: torch.dtype) -> torch.Tensor:
    """[tokens, tokens]: -inf where the key comes after the query, else 0."""
    return torch.full((tokens, tokens), -torch.inf, dtype=dtype).triu(1)


def _attend(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    scaling: float | None = None,
    dropout: float = 0.0,
    **unused: object,
) -> tuple[torch.Tensor, None]:
    """What transformers calls: the result as [rows, tokens, heads, size], and no weights."""
    scale = query.shape[-1] ** -0.5 if scaling is None else scaling
    added = attention_mask is None or attention_mask.is_floating_point()  # not yes or no
    if added and query.shape[2] == key.shape[2] <= LONGEST:
        mixed = short_attention(query, key, value, scale, dropout, attention_mask)
    else:
        mixed = scaled_dot_product_attention(
            query,
            key,
            value,
            attn_mask=attention_mask,
            dropout_p=dropout,
            is_causal=attention_mask is None,
            scale=scale,
            enable_gqa=True,
        )
    return mixed.transpose(1, 2).contiguous(), None
