"""Log-probabilities of completions that share a prompt: what they share is computed once.

Samples of one prompt repeat it, and mostly each other up to where they part. So they are read as
one row, a tree whose tokens see their own ancestors alone (``tooluse.tree``), which gives each the
states that a row of its own would give it. The gradient is the same too: a shared token gets the
sum of what its samples want of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.nn.functional import log_softmax

from tooluse.chat import IGNORED, Encoded
from tooluse.training.loss import layers_of
from tooluse.tree import Tree

if TYPE_CHECKING:
    from transformers import PreTrainedModel


def families(batch: Iterable[Encoded]) -> list[list[int]]:
    """The places of those in the batch that begin with the same prompt."""
    found: dict[tuple[int, ...], list[int]] = {}
    for i, encoded in enumerate(batch):
        found.setdefault(tuple(_parts(encoded)[0]), []).append(i)
    return [*found.values()]


def token_logprobs(
    model: PreTrainedModel, batch: Sequence[Encoded], temperature: float = 1.0
) -> torch.Tensor:
    """The log-probability of every completion token of a batch, one after the other: [tokens]."""
    rows, places = [], [torch.zeros(0, dtype=torch.long)] * len(batch)
    wanted: dict[tuple[int, int, int], int] = {}  # (row, place that is before it, token) → number
    for row, family in enumerate(families(batch)):
        parts = [_parts(batch[i]) for i in family]
        rows.append(_Row(parts[0][0], [written for _, written in parts]))
        for i, (_, written) in zip(family, parts, strict=True):
            before = rows[-1].before(written)
            keys = [(row, place, token) for place, token in zip(before, written, strict=True)]
            places[i] = torch.tensor([wanted.setdefault(key, len(wanted)) for key in keys])
    row_of, place_of, token_of = torch.tensor([*wanted]).unbind(1)
    hidden = _states(model, rows)[row_of, place_of]
    logits = model.get_output_embeddings()(hidden).float() / temperature
    found = log_softmax(logits, -1).gather(1, token_of[:, None])[:, 0]
    return found[torch.cat(places)]


class _Row:
    """A prompt and the tree of what was written after it; last tokens are read by nobody."""

    def __init__(self, prompt: list[int], written: Sequence[list[int]]) -> None:
        self.tree = Tree((text[:-1] for text in written), sum(map(len, written)))
        self.length = len(prompt)
        self.tokens = prompt + self.tree.tokens
        self.positions = [*range(self.length), *(self.length - 1 + d for d in self.tree.depths)]

    def before(self, written: list[int]) -> list[int]:
        """The place in the row that each of these tokens is predicted from."""
        nodes = self.tree.path(written[:-1])
        return [self.length - 1, *(self.length + node for node in nodes)]


def _states(model: PreTrainedModel, rows: Sequence[_Row]) -> torch.Tensor:
    """The hidden states of rows, [rows, width, size], padded on the right."""
    width = max(len(r.tokens) for r in rows)
    ids, positions = np.zeros((2, len(rows), width), dtype=np.int64)
    sees = np.zeros((len(rows), 1, width, width), dtype=bool)
    for i, row in enumerate(rows):
        size = len(row.tokens)
        ids[i, :size], positions[i, :size] = row.tokens, row.positions
        sees[i, 0, :size, :size] = row.tree.sees(row.length)
    mask = torch.zeros(sees.shape, dtype=model.dtype)
    mask.masked_fill_(~torch.from_numpy(sees), torch.finfo(model.dtype).min)
    states: torch.Tensor = layers_of(model)(
        input_ids=torch.from_numpy(ids),
        position_ids=torch.from_numpy(positions),
        attention_mask=mask,
        use_cache=False,
    ).last_hidden_state
    return states


def _parts(encoded: Encoded) -> tuple[list[int], list[int]]:
    """Prompt and completion."""
    count = encoded.labels.count(IGNORED)
    return encoded.input_ids[:count], encoded.input_ids[count:]
