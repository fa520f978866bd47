"""The KV cache of a batch: a slot for each row, and one forward pass over all of them.

Each row reads its own tokens at its own place, so rows of any length share a pass, and taking a
token back costs nothing: what lies behind a row's length is never looked at and is written over.
Which tokens see which is given by the rows; this module knows nothing of text.

``Slots`` works with any causal model of transformers whose attention takes a mask and positions;
``tooluse.llama`` has a faster pass for one family of models.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt
import torch
from transformers import Cache

from tooluse.errors import ModelError
from tooluse.sampling import Floats, Tokens

if TYPE_CHECKING:
    from transformers import PreTrainedModel

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Reading:
    """What a row reads in a pass: ``tokens`` after the ``start`` that its ``slot`` already holds.

    ``sees[i, j]``: whether token i sees token j. Scores are ``wanted`` for the last so many.
    """

    slot: int
    start: int
    tokens: list[int]
    positions: list[int]
    sees: npt.NDArray[np.bool_]
    wanted: int

    @property
    def end(self) -> int:
        """How many places of the slot are in use after the pass."""
        return self.start + len(self.tokens)


class Scores(Protocol):
    """What a pass says of one row."""

    def logits(self, place: int, tokens: Tokens | None = None) -> Floats:
        """The logits of these tokens (of all) after the ``place``-th of the wanted tokens."""
        ...


class Reader(Protocol):
    """A model with the slots that it fills."""

    def read(self, readings: Sequence[Reading]) -> Sequence[Scores]:
        """One forward pass over what these rows read."""
        ...

    def move(self, slot: int, sources: Sequence[int], start: int) -> None:
        """Put what a slot holds at the places ``sources`` in a row from ``start`` on."""
        ...

    def copy(self, source: int, target: int, start: int, end: int) -> None:
        """Make these places of one slot those of another."""
        ...

    def take(self, origin: Reader, slot: int, length: int) -> None:
        """Make the first ``length`` places of a slot those of slot 0 of another reader."""
        ...


class Store:
    """Keys or values of one layer: [slots, places, heads, size], growing as needed."""

    def __init__(self) -> None:
        self.data = torch.zeros(0)

    def make_room(self, slots: int, places: int, new: torch.Tensor) -> None:
        """Have so many slots and places for tensors like ``new``, [..., heads, size]."""
        old = self.data if self.data.numel() else new.new_zeros(0, 0, *new.shape[-2:])
        if old.shape[0] >= slots and old.shape[1] >= places:
            return
        if old.shape[1] < places:
            places += max(64, places // 2)
        larger = old.new_zeros(max(slots, old.shape[0]), max(places, old.shape[1]), *old.shape[2:])
        larger[: old.shape[0], : old.shape[1]] = old
        self.data = larger


class Places:
    """Where the tokens of a pass go: packed one after the other, and in rows of one width."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.rows = len(readings)
        self.width = max(len(r.tokens) for r in readings)
        self.length = max(r.start for r in readings) + self.width
        widths = [len(r.tokens) for r in readings]
        # Rows are padded on the left, so that what is wanted of them ends together.
        self.slots = [r.slot for r in readings]
        self.slot = np.repeat(np.array(self.slots), widths)
        self.row = np.repeat(np.arange(self.rows), widths)
        self.column = np.concatenate([np.arange(self.width - w, self.width) for w in widths])
        self.place = np.concatenate([np.arange(r.start, r.end) for r in readings])
        self.token = np.concatenate([np.array(r.tokens, np.int64) for r in readings])
        self.position = np.concatenate([np.array(r.positions, np.int64) for r in readings])

    def of(self, store: Store) -> torch.Tensor:
        """What a store holds for the rows of the pass, [rows, length, heads, size]."""
        every = self.slots == list(range(self.rows))  # a view will do
        used = store.data[: self.rows] if every else store.data[self.slots]
        return used[:, : self.length]

    def mask(self, readings: Sequence[Reading], dtype: torch.dtype) -> torch.Tensor:
        """What is added to attention, [rows, 1, width, length]: 0 where a token is seen."""
        sees = np.zeros((self.rows, self.width, self.length), dtype=bool)
        for i, r in enumerate(readings):
            pad = self.width - len(r.tokens)
            sees[i, pad:, : r.start] = True
            sees[i, pad:, r.start : r.end] = r.sees
        mask = torch.zeros(self.rows, 1, self.width, self.length, dtype=dtype)
        return mask.masked_fill_(~torch.from_numpy(sees)[:, None], torch.finfo(dtype).min)

    def padded(self, values: Integers, fill: Integers | int = 0) -> torch.Tensor:
        """Packed integers in rows, [rows, width]."""
        found = np.zeros((self.rows, self.width), dtype=np.int64) + fill
        found[self.row, self.column] = values
        return torch.from_numpy(found)


class SlotStore:
    """The stores of all layers."""

    def __init__(self) -> None:
        self.keys: list[Store] = []
        self.values: list[Store] = []

    def move(self, slot: int, sources: Sequence[int], start: int) -> None:
        """See ``Reader``."""
        for store in (*self.keys, *self.values):
            store.data[slot, start : start + len(sources)] = store.data[slot, list(sources)]

    def copy(self, source: int, target: int, start: int, end: int) -> None:
        """See ``Reader``."""
        for store in (*self.keys, *self.values):
            store.make_room(target + 1, end, store.data)
            store.data[target, start:end] = store.data[source, start:end]

    def take(self, origin: Reader, slot: int, length: int) -> None:
        """See ``Reader``."""
        assert isinstance(origin, SlotStore)
        for mine, theirs in ((self.keys, origin.keys), (self.values, origin.values)):
            mine += [Store() for _ in theirs[len(mine) :]]
            for store, source in zip(mine, theirs, strict=True):
                new = source.data[0, :length]
                store.make_room(slot + 1, length, new)
                store.data[slot, :length] = new


class Slots(Cache, SlotStore):  # type: ignore[misc]
    """Reads with a model of transformers, whose cache this is during a pass."""

    def __init__(self, model: PreTrainedModel) -> None:
        Cache.__init__(self, layers=[])
        SlotStore.__init__(self)
        self.model = model
        self._places = Places([Reading(0, 0, [], [], np.zeros((0, 0), bool), 0)])
        self._columns = torch.zeros(0)

    def read(self, readings: Sequence[Reading]) -> Sequence[Scores]:
        """See ``Reader``."""
        places = self._places = Places(readings)
        # Padding is written behind the row, where nothing looks.
        behind = np.array([r.end for r in readings])[:, None] + np.arange(places.width)
        self._columns = places.padded(places.place, behind)
        wanted = max(r.wanted for r in readings)
        out = self.model(
            input_ids=places.padded(places.token),
            position_ids=places.padded(places.position),
            attention_mask=places.mask(readings, self.model.dtype),
            past_key_values=self,
            use_cache=True,
            logits_to_keep=wanted,
        )
        return [_Logits(out.logits[i, -r.wanted :]) for i, r in enumerate(readings)]

    def update(
        self, key_states: torch.Tensor, value_states: torch.Tensor, layer_idx: int, *args: object
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Called by each layer of the model: store the new keys and values, return all."""
        both = []
        for stores, states in ((self.keys, key_states), (self.values, value_states)):
            if layer_idx == len(stores):
                stores.append(Store())
            store, new = stores[layer_idx], states.transpose(1, 2)
            store.make_room(max(self._places.slots) + 1, int(self._columns.max()) + 1, new)
            store.data[torch.tensor(self._places.slots)[:, None], self._columns] = new
            both.append(self._places.of(store).transpose(1, 2))
        return both[0], both[1]

    def get_seq_length(self, layer_idx: int = 0) -> int:
        """How many places there are in the pass; models only ask to guess positions."""
        return self._places.length


def check_model(model: PreTrainedModel) -> None:
    """Raise ModelError for a model that does not follow the masks and positions it is given.

    A token is read behind sixteen that it does not see, at the place after the first. To a model
    that counts places itself (ALiBi, recurrence) that is not the same as without the sixteen.
    """
    sees = np.eye(18, dtype=bool)
    sees[:, 0] = True
    with torch.inference_mode():
        alone = model(input_ids=torch.tensor([[1, 2]])).logits[0, -1].float().numpy()
        try:
            reading = Reading(0, 0, [1, *[3] * 16, 2], [0, *[1] * 17], sees, wanted=1)
            behind = Slots(model).read([reading])[0].logits(0)
        except (TypeError, ValueError, RuntimeError, AttributeError, IndexError):
            behind = np.full_like(alone, np.inf)
    # Rounding in bf16 moves logits by a hundredth of their spread.
    if np.abs(alone - behind).max() > 0.1 * alone.std():
        raise ModelError(
            f"models of type {model.config.model_type!r} can't be decoded here: they do not follow "
            "attention masks and positions; model.generate with the LogitsProcessor of "
            "tooluse.grammar can (docs/engine.md)"
        )


class _Logits:
    """The logits of one row, [wanted, vocabulary]."""

    def __init__(self, rows: torch.Tensor) -> None:
        self._rows = rows

    def logits(self, place: int, tokens: Tokens | None = None) -> Floats:
        """See ``Scores``."""
        row = self._rows[place]
        if tokens is not None:
            row = row[torch.from_numpy(tokens)]
        found: Floats = row.float().numpy()
        return found
