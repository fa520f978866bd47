"""The cross entropy of completion tokens, computed where it is needed and nowhere else.

A vocabulary of 49,152 makes logits the largest tensors of a step. They are computed for completion
tokens only, some of them at a time, and the gradient is taken in the same breath (as Liger's fused
linear cross entropy does, Hsu et al. 2024): what is kept for the backward pass is one gradient of
the size of the hidden states.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch.nn.functional import cross_entropy

from tooluse.chat import IGNORED, Encoded

if TYPE_CHECKING:
    from transformers import PreTrainedModel

CHUNK = 128  # tokens whose logits are held at once: 25 MB in fp32


@dataclass(frozen=True)
class Scores:
    """What rows of a validation set scored: nats a completion token, and rows wholly right."""

    loss: float
    exact: float


def completion_loss(
    model: PreTrainedModel, batch: Sequence[Encoded], tokens: int | None = None
) -> torch.Tensor:
    """Cross entropy of the completion tokens, in nats: their sum over ``tokens``, or their mean.
    Each counts as often as its row's weight says.

    Rows are padded on the right, where causal attention makes padding invisible to the tokens
    before it, so no attention mask is needed.
    """
    hidden, labels = completion_states(model, batch)
    weights = _of_tokens(torch.tensor([e.weight for e in batch]), batch)
    head = model.get_output_embeddings()
    tokens = tokens or len(labels)
    if head.weight.requires_grad or getattr(head, "bias", None) is not None:
        return cross_entropy(head(hidden).float(), labels, reduction="none") @ weights / tokens
    loss: torch.Tensor = _FrozenHeadLoss.apply(hidden, head.weight, labels, weights)  # type: ignore[no-untyped-call]
    return loss / tokens


@torch.no_grad()
def score(model: PreTrainedModel, batches: Sequence[Sequence[Encoded]]) -> Scores:
    """Loss and exact rows of batches.

    A row is exact if each token of its completion is the likeliest one after those before it, which
    is when free greedy decoding writes it.
    """
    training = model.training
    model.eval()
    total, tokens, exact = 0.0, 0, 0
    for batch in batches:
        wrong = torch.zeros(len(batch), dtype=torch.bool)
        for logits, wanted, row in _logits(model, batch):
            total += cross_entropy(logits, wanted, reduction="sum").item()
            wrong[row[logits.argmax(1) != wanted]] = True
        tokens += sum(e.trained_tokens for e in batch)
        exact += int((~wrong).sum())
    model.train(training)
    return Scores(total / tokens, exact / sum(map(len, batches)))


@torch.no_grad()
def row_losses(model: PreTrainedModel, batch: Sequence[Encoded]) -> torch.Tensor:
    """The cross entropy of each row's completion, in nats: [rows]."""
    training = model.training
    model.eval()
    losses = torch.zeros(len(batch))
    for logits, wanted, row in _logits(model, batch):
        losses.index_add_(0, row, cross_entropy(logits, wanted, reduction="none"))
    model.train(training)
    return losses


def completion_states(
    model: PreTrainedModel, batch: Sequence[Encoded]
) -> tuple[torch.Tensor, torch.Tensor]:
    """The hidden states [tokens, width] that completion tokens are predicted from, and those."""
    width = max(len(e.input_ids) for e in batch)
    ids = torch.tensor([e.input_ids + [0] * (width - len(e.input_ids)) for e in batch])
    labels = torch.tensor([e.labels + [IGNORED] * (width - len(e.labels)) for e in batch])[:, 1:]
    learned = labels != IGNORED
    hidden = layers_of(model)(input_ids=ids, use_cache=False).last_hidden_state
    return hidden[:, :-1][learned], labels[learned]


def layers_of(model: PreTrainedModel) -> torch.nn.Module:
    """The model without its output layer, also where adapters are wrapped around it."""
    plain = model.get_base_model() if hasattr(model, "get_base_model") else model
    layers: torch.nn.Module = plain.base_model
    return layers


def _logits(
    model: PreTrainedModel, batch: Sequence[Encoded]
) -> Iterator[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]:
    """Some completion tokens at a time: their logits, they themselves, and the row of each."""
    hidden, labels = completion_states(model, batch)
    rows = _of_tokens(torch.arange(len(batch)), batch)
    for part, wanted, row in _chunks(hidden, labels, rows):
        yield model.get_output_embeddings()(part).float(), wanted, row


def _of_tokens(rows: torch.Tensor, batch: Sequence[Encoded]) -> torch.Tensor:
    """What each completion token's row has: [tokens]."""
    return rows.repeat_interleave(torch.tensor([e.trained_tokens for e in batch]))


def _chunks(*tensors: torch.Tensor) -> Iterator[tuple[torch.Tensor, ...]]:
    """The tensors cut alike along their first dimension."""
    for start in range(0, len(tensors[0]), CHUNK):
        yield tuple(t[start : start + CHUNK] for t in tensors)


class _FrozenHeadLoss(torch.autograd.Function):
    """Sum of the cross entropies of ``hidden @ head.T``, each times its token's weight; its
    gradient is that of ``hidden``."""

    @staticmethod
    def forward(
        ctx: Any,
        hidden: torch.Tensor,
        head: torch.Tensor,
        labels: torch.Tensor,
        weights: torch.Tensor,
    ) -> torch.Tensor:
        gradient = torch.empty_like(hidden)
        total = torch.zeros(())
        for part, wanted, weight, out in _chunks(hidden, labels, weights[:, None], gradient):
            probabilities = torch.softmax((part @ head.t()).float(), 1)
            of_wanted = probabilities.gather(1, wanted[:, None])
            total -= (of_wanted.clamp_min(1e-30).log() * weight).sum()
            probabilities.scatter_(1, wanted[:, None], of_wanted - 1)
            torch.mm(probabilities.mul_(weight).to(head.dtype), head, out=out)
        ctx.save_for_backward(gradient)
        return total

    @staticmethod
    def backward(ctx: Any, *upstream: torch.Tensor) -> tuple[torch.Tensor, None, None, None]:
        (gradient,) = ctx.saved_tensors
        return gradient * upstream[0].to(gradient.dtype), None, None, None
