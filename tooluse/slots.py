"""The KV cache of a batch: a slot for each row, and one forward pass over all of them.

Each row reads its own tokens at its own place, so rows of any length share a pass, and taking a
token back costs nothing: what lies behind a row's length is never looked at and is written over.
Rows that begin alike, as samples of one prompt do, are read as one. Which tokens see which is
given by the rows; this module knows nothing of text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from transformers import Cache

if TYPE_CHECKING:
    from transformers import PreTrainedModel


@dataclass(frozen=True)
class Reading:
    """What one row reads in a pass: ``tokens`` after the ``start`` that its slot already holds.

    ``sees[i, j]``: whether token i sees token j. Scores are ``wanted`` for the last so many.
    """

    start: int
    tokens: list[int]
    positions: list[int]
    sees: npt.NDArray[np.bool_]
    wanted: int


class Slots(Cache):  # type: ignore[misc]
    """Keys and values, [slots, heads, length, size] for each layer, and the model that fills them.

    Works with any causal model of transformers whose attention takes a mask and positions.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__(layers=[])
        self.model = model
        self._keys: list[torch.Tensor] = []
        self._values: list[torch.Tensor] = []
        self._rows = 0  # slots in use
        self._computed = torch.zeros(0)  # the slots of the pass under way
        self._places = torch.zeros(0)  # [rows, tokens]
        self._length = 0

    def read(self, readings: Sequence[Reading]) -> list[torch.Tensor]:
        """One forward pass; row i is in slot i. Returns its logits, [wanted, vocabulary] each."""
        first = _first_alike(readings)
        computed = sorted(set(first))
        self._rows = len(readings)
        self._computed = torch.tensor(computed)
        logits = dict(zip(computed, self._compute([readings[i] for i in computed]), strict=True))
        for i, source in enumerate(first):
            if i != source:
                self.copy(source, i, len(readings[i].tokens))
        return [logits[source] for source in first]

    def _compute(self, readings: Sequence[Reading]) -> list[torch.Tensor]:
        """The forward pass itself, over the slots ``_computed``."""
        width = max(len(r.tokens) for r in readings)
        rows = len(readings)
        tokens, positions, places = (np.zeros((rows, width), np.int64) for _ in range(3))
        self._length = max(r.start for r in readings) + width
        sees = np.zeros((rows, width, self._length), dtype=bool)
        for i, r in enumerate(readings):
            pad = width - len(r.tokens)  # on the left, so that what is wanted ends together
            end = r.start + len(r.tokens)
            tokens[i, pad:] = r.tokens
            positions[i, pad:] = r.positions
            places[i, pad:] = range(r.start, end)
            places[i, :pad] = range(end, end + pad)
            sees[i, pad:, : r.start] = True
            sees[i, pad:, r.start : end] = r.sees
        self._places = torch.from_numpy(places)
        mask = torch.zeros((rows, 1, width, self._length), dtype=self.model.dtype)
        mask.masked_fill_(~torch.from_numpy(sees)[:, None], torch.finfo(mask.dtype).min)
        out = self.model(
            input_ids=torch.from_numpy(tokens),
            position_ids=torch.from_numpy(positions),
            attention_mask=mask,
            past_key_values=self,
            use_cache=True,
            logits_to_keep=max(r.wanted for r in readings),
        )
        return [out.logits[i, -r.wanted :] for i, r in enumerate(readings)]

    def update(
        self, key_states: torch.Tensor, value_states: torch.Tensor, layer_idx: int, *args: object
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Called by each layer of the model: store the new keys and values, return all."""
        both = []
        every = len(self._computed) == self._rows  # a view will do
        for store, new in ((self._keys, key_states), (self._values, value_states)):
            if layer_idx == len(store):
                store.append(new.new_zeros(0, new.shape[1], 0, new.shape[3]))
            held = store[layer_idx] = self._with_room(store[layer_idx], self._rows)
            held.transpose(1, 2)[self._computed[:, None], self._places] = new.transpose(1, 2)
            used = held[: self._rows] if every else held[self._computed]
            both.append(used[:, :, : self._length])
        return both[0], both[1]

    def _with_room(self, held: torch.Tensor, rows: int) -> torch.Tensor:
        """The tensor, or a larger one with the same content if it can't hold the pass."""
        slots, heads, length, size = held.shape
        if slots >= rows and length >= self._length:
            return held
        if length < self._length:
            length = self._length + max(64, self._length // 2)
        larger = held.new_zeros(max(slots, rows), heads, length, size)
        larger[:slots, :, : held.shape[2]] = held
        return larger

    def get_seq_length(self, layer_idx: int = 0) -> int:
        """How many places there are in the pass; models only ask to guess positions."""
        return self._length

    def move(self, slot: int, sources: Sequence[int], start: int) -> None:
        """Put what a slot holds at the places ``sources`` in a row from ``start`` on."""
        for store in (*self._keys, *self._values):
            store[slot, :, start : start + len(sources)] = store[slot, :, list(sources)]

    def copy(self, source: int, target: int, length: int) -> None:
        """Make the first ``length`` places of one slot those of another."""
        for store in (*self._keys, *self._values):
            store[target, :, :length] = store[source, :, :length]


def _first_alike(readings: Sequence[Reading]) -> list[int]:
    """For each row, the first one that reads the very same from the start; mostly itself."""
    first: dict[tuple[object, ...], int] = {}
    return [
        first.setdefault((*r.tokens, r.wanted, r.sees.tobytes()), i) if r.start == 0 else i
        for i, r in enumerate(readings)
    ]
