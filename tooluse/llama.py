"""One forward pass of a Llama model, lean enough that a small model is as fast as its memory.

The same mathematics as transformers' ``LlamaForCausalLM``, without its generality: tokens of all
rows are packed into one matrix, so that padding costs nothing; weights are kept in the layout that
the processor's matrix kernels read (transformers' linear layers rearrange them in every pass,
which is half of its time in bf16); and logits are computed for the tokens that are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from tooluse.sampling import Floats, Tokens
from tooluse.slots import Places, Reading, Scores, SlotStore, Store

if TYPE_CHECKING:
    from transformers import PreTrainedModel
    from transformers.models.llama.modeling_llama import LlamaDecoderLayer

FEW = 512  # tokens: up to so many logits are computed one by one
# Rows of logits computed together, whichever texts they belong to (measured, one core: 3.8 ms for
# one, 4.0 for 8, 5.9 for 16, 18 for 64). More would be wasted where grammars leave few tokens.
BLOCK = 16


class Linear:
    """A matrix in the layout of the processor's kernels, where there is such a layout."""

    def __init__(self, *weights: torch.Tensor) -> None:
        """Several matrices with the same inputs are one matrix with all their outputs."""
        weight = torch.cat([w.detach() for w in weights]) if len(weights) > 1 else weights[0]
        self._weight: torch.Tensor | None = weight.detach()
        self._packed: torch.Tensor | None = None
        if weight.dtype in (torch.bfloat16, torch.float32):
            try:
                self._packed = torch.ops.mkldnn._reorder_linear_weight(weight.detach())
                self(weight.new_zeros(1, weight.shape[1]))
                self._weight = None  # one copy is enough
            except (RuntimeError, AttributeError):  # no such kernel on this machine
                self._packed = None

    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        """x [rows, inputs] → [rows, outputs]."""
        if self._packed is None:
            assert self._weight is not None
            return functional.linear(x, self._weight)
        rows = len(x)
        if more := rounded_up(rows) - rows:
            x = functional.pad(x, (0, 0, 0, more))
        found: torch.Tensor = torch.ops.mkldnn._linear_pointwise(
            x, self._packed, None, "none", [], ""
        )
        return found[:rows]


def rounded_up(rows: int) -> int:
    """The next of sixteen sizes for each doubling; up to 32, every size is one.

    For each size of a product the library makes code of its own and keeps it: 2.5 ms and 0.8 MB
    each time. Rows in between, a fortieth of all, cost less.

    >>> [rounded_up(n) for n in (1, 32, 33, 100, 600)]
    [1, 32, 34, 100, 608]
    """
    step = 1 << max(0, (rows - 1).bit_length() - 5)
    return -(-rows // step) * step


@dataclass(frozen=True)
class Layer:
    """The weights of one decoder layer."""

    before_attention: torch.Tensor
    queries_keys_values: Linear
    attention_out: Linear
    before_mlp: torch.Tensor
    gate_up: Linear
    down: Linear


class Llama:
    """The weights of a model, arranged for ``LlamaSlots``."""

    def __init__(self, model: PreTrainedModel) -> None:
        config = model.config
        self.heads = int(config.num_attention_heads)
        self.kv_heads = int(config.num_key_value_heads)
        self.size = int(getattr(config, "head_dim", None) or config.hidden_size // self.heads)
        self.epsilon = float(config.rms_norm_eps)
        self.embedding = model.model.embed_tokens.weight.detach()
        self.rotary = model.model.rotary_emb
        self.layers = [_layer(layer) for layer in model.model.layers]
        self.norm = model.model.norm.weight.detach()
        self.output = model.lm_head.weight.detach()
        self.head = Linear(self.output)

    @staticmethod
    def fits(model: PreTrainedModel) -> bool:
        """Whether this module computes what the model does."""
        config = model.config
        return (
            type(model).__name__ == "LlamaForCausalLM"
            and config.hidden_act == "silu"
            and config.rope_parameters.get("rope_type") == "default"
            and not config.attention_bias
            and not config.mlp_bias
            and next(model.parameters()).device.type == "cpu"
            and all(type(m) is nn.Linear for n, m in model.named_modules() if n.endswith("_proj"))
        )

    def rotations(self, positions: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Cosines and sines of the rotary embedding, [tokens, 1, size]."""
        cos, sin = self.rotary(self.embedding, positions[None])
        return cos[0, :, None], sin[0, :, None]


class LlamaSlots(SlotStore):
    """Reads with a ``Llama``; see ``tooluse.slots.Reader``."""

    def __init__(self, weights: Llama) -> None:
        super().__init__()
        self.weights = weights
        self.keys = [Store() for _ in weights.layers]
        self.values = [Store() for _ in weights.layers]

    def read(self, readings: Sequence[Reading]) -> Sequence[Scores]:
        """See ``tooluse.slots.Reader``."""
        w = self.weights
        places = Places(readings)
        attention = _Attention(w, places, places.mask(readings, w.embedding.dtype))
        x = w.embedding[torch.from_numpy(places.token)]
        for layer, keys, values in zip(w.layers, self.keys, self.values, strict=True):
            normed = functional.rms_norm(x, x.shape[1:], layer.before_attention, w.epsilon)
            seen = attention(layer.queries_keys_values(normed), keys, values)
            x = x + layer.attention_out(seen)
            normed = functional.rms_norm(x, x.shape[1:], layer.before_mlp, w.epsilon)
            gate, up = layer.gate_up(normed).chunk(2, dim=1)
            x = x + layer.down(functional.silu(gate) * up)
        ends = np.cumsum([len(r.tokens) for r in readings])
        wanted = [np.arange(end - r.wanted, end) for r, end in zip(readings, ends, strict=True)]
        last = x[torch.from_numpy(np.concatenate(wanted))]
        hidden = _Hidden(functional.rms_norm(last, x.shape[1:], w.norm, w.epsilon), w)
        firsts = np.cumsum([0, *(r.wanted for r in readings[:-1])])
        return [_RowScores(hidden, int(first)) for first in firsts]


class _Attention:
    """Attention of one pass: the same places, mask and rotations in every layer."""

    def __init__(self, weights: Llama, places: Places, mask: torch.Tensor) -> None:
        self.weights = weights
        self.places = places
        self.groups = weights.heads // weights.kv_heads
        # Heads that share keys are read as more tokens with the same mask.
        self.mask = mask.repeat(1, 1, self.groups, 1)
        self.slot, self.row, self.column, self.place = (
            torch.from_numpy(a) for a in (places.slot, places.row, places.column, places.place)
        )
        self.cos, self.sin = weights.rotations(torch.from_numpy(places.position))

    def __call__(self, projected: torch.Tensor, keys: Store, values: Store) -> torch.Tensor:
        """[tokens, queries and keys and values] → [tokens, queries]; stores keys and values."""
        w, rows, width, length = (
            self.weights, self.places.rows, self.places.width, self.places.length,
        )  # fmt: skip
        parts = projected.view(len(projected), -1, w.size)
        rotated = self._rotate(parts[:, : w.heads + w.kv_heads])
        for store, new in (
            (keys, rotated[:, w.heads :]),
            (values, parts[:, w.heads + w.kv_heads :]),
        ):
            store.make_room(max(self.places.slots) + 1, length, new)
            store.data[self.slot, self.place] = new
        queries = rotated[:, : w.heads]
        if rows == 1:
            padded = queries[None]
        else:
            padded = queries.new_zeros(rows, width, w.heads, w.size)
            padded[self.row, self.column] = queries
        grouped = padded.view(rows, width, w.kv_heads, self.groups, w.size).permute(0, 2, 3, 1, 4)
        found = functional.scaled_dot_product_attention(
            grouped.reshape(rows, w.kv_heads, self.groups * width, w.size),
            self.places.of(keys).transpose(1, 2),
            self.places.of(values).transpose(1, 2),
            attn_mask=self.mask,
        )
        found = found.view(rows, w.kv_heads, self.groups, width, w.size).permute(0, 3, 1, 2, 4)
        found = found.reshape(rows, width, w.heads * w.size)
        return found[0] if rows == 1 else found[self.row, self.column]

    def _rotate(self, x: torch.Tensor) -> torch.Tensor:
        """Rotary position embedding (Su et al. 2021), in the halves that Llama uses."""
        first, second = x.chunk(2, dim=-1)
        return x * self.cos + torch.cat((-second, first), dim=-1) * self.sin


class _Hidden:
    """The last hidden states of all rows, [wanted, size], of which logits are made if asked for."""

    def __init__(self, hidden: torch.Tensor, weights: Llama) -> None:
        self._hidden = hidden
        self._weights = weights
        self._blocks: dict[int, torch.Tensor] = {}

    def logits(self, index: int, tokens: Tokens | None) -> Floats:
        """Of these tokens (of all) after the ``index``-th of the wanted tokens."""
        if tokens is not None and len(tokens) <= FEW:
            few = self._weights.output[torch.from_numpy(tokens)]
            row = few.float() @ self._hidden[index].float()
        else:
            block, at = divmod(index, BLOCK)
            if block not in self._blocks:
                hidden = self._hidden[block * BLOCK : (block + 1) * BLOCK]
                self._blocks[block] = self._weights.head(hidden)
            row = self._blocks[block][at]
            if tokens is not None:
                row = row[torch.from_numpy(tokens)]
        found: Floats = row.float().numpy()
        return found


@dataclass(frozen=True)
class _RowScores:
    """Those of one row, which begin with the ``first``."""

    hidden: _Hidden
    first: int

    def logits(self, place: int, tokens: Tokens | None = None) -> Floats:
        """See ``tooluse.slots.Scores``."""
        return self.hidden.logits(self.first + place, tokens)


def _layer(layer: LlamaDecoderLayer) -> Layer:
    attention, mlp = layer.self_attn, layer.mlp
    projections = attention.q_proj, attention.k_proj, attention.v_proj
    return Layer(
        layer.input_layernorm.weight.detach(),
        Linear(*(p.weight for p in projections)),
        Linear(attention.o_proj.weight.detach()),
        layer.post_attention_layernorm.weight.detach(),
        Linear(mlp.gate_proj.weight, mlp.up_proj.weight),
        Linear(mlp.down_proj.weight.detach()),
    )
