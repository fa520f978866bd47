"""A Llama model and its tokenizer as one GGUF file, through the gguf library's writer.

The layout is that of llama.cpp's ``convert_hf_to_gguf.py``: its tensor names, its order of the rows
of the query and key weights, and its description of a byte-level BPE tokenizer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from tooluse import __version__
from tooluse.chat import ChatFormat
from tooluse.errors import InputError, ModelError
from tooluse.export.templates import jinja_template

if TYPE_CHECKING:
    from gguf import GGUFWriter
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

Array = npt.NDArray[Any]


class Precision(str, Enum):
    """How weights are stored: 16 bits each, or 8 bits with a scale for 32 of them."""

    f16 = "f16"
    q8_0 = "q8_0"


def write_gguf(
    path: Path,
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    precision: Precision,
    name: str,
) -> None:
    """Write the file. InputError for an architecture or a tokenizer that this can't describe."""
    import gguf

    if model.config.model_type != "llama":
        raise InputError(f"only Llama models can be written as GGUF, not {model.config.model_type}")
    try:
        writer = gguf.GGUFWriter(path, "llama")
        _describe_model(writer, model.config, precision, name)
        _describe_tokenizer(writer, tokenizer, int(model.config.vocab_size))
        for tensor, data in _tensors(model):
            _add(writer, tensor, data, precision)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
    except OSError as error:
        raise ModelError(f"{path}: can't write: {error.strerror or error}") from None


def _describe_model(writer: GGUFWriter, config: Any, precision: Precision, name: str) -> None:
    import gguf

    rope = config.rope_parameters
    if rope.get("rope_type", "default") != "default":
        raise InputError(f"positions of type {rope['rope_type']!r} can't be written as GGUF yet")
    writer.add_name(name)
    writer.add_description(f"calls tools; made with tooluse {__version__}")
    writer.add_block_count(config.num_hidden_layers)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_rope_freq_base(rope["rope_theta"])
    writer.add_rope_dimension_count(config.head_dim)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_vocab_size(config.vocab_size)
    kinds = {Precision.f16: gguf.LlamaFileType.MOSTLY_F16}
    writer.add_file_type(kinds.get(precision, gguf.LlamaFileType.MOSTLY_Q8_0))
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)


def _describe_tokenizer(writer: GGUFWriter, tokenizer: PreTrainedTokenizerBase, size: int) -> None:
    import gguf

    described = json.loads(tokenizer.backend_tokenizer.to_str())
    if described["model"]["type"] != "BPE":
        raise InputError("only byte-level BPE tokenizers can be written as GGUF")
    by_id = {i: token for token, i in tokenizer.get_vocab().items()}
    special = {t["id"] for t in described["added_tokens"] if t["special"]}
    types = [
        gguf.TokenType.CONTROL
        if i in special
        else gguf.TokenType.NORMAL
        if i in by_id
        else gguf.TokenType.UNUSED
        for i in range(size)
    ]
    merges = described["model"]["merges"]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(_pre_tokenizer(described["pre_tokenizer"]))
    writer.add_token_list([by_id.get(i, f"[unused{i}]") for i in range(size)])
    writer.add_token_types(types)
    writer.add_token_merges([m if isinstance(m, str) else " ".join(m) for m in merges])
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)
    chat = ChatFormat(tokenizer)
    writer.add_eos_token_id(chat.end)
    writer.add_chat_template(jinja_template(chat))
    for add, token in (
        (writer.add_bos_token_id, tokenizer.bos_token_id),
        (writer.add_unk_token_id, tokenizer.unk_token_id),
        (writer.add_pad_token_id, tokenizer.pad_token_id),
    ):
        if token is not None:
            add(token)


def _pre_tokenizer(described: dict[str, Any]) -> str:
    """llama.cpp's name for the way in which text is cut before merging."""
    steps = [step["type"] for step in described.get("pretokenizers", [described])]
    names = {("Digits", "ByteLevel"): "smollm", ("ByteLevel",): "gpt-2"}
    found = names.get(tuple(steps))
    if found is None:
        raise InputError(f"llama.cpp has no name for this tokenizer's steps {', '.join(steps)}")
    return found


def _tensors(model: PreTrainedModel) -> Iterator[tuple[str, Array]]:
    """llama.cpp's tensor names with their weights, float32."""
    import gguf

    config: Any = model.config
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config.num_hidden_layers)
    for name, tensor in model.state_dict().items():
        if name == "lm_head.weight" and config.tie_word_embeddings:
            continue
        data: Array = tensor.float().numpy()
        if name.endswith("q_proj.weight"):
            data = _interleave(data, config.num_attention_heads)
        elif name.endswith("k_proj.weight"):
            data = _interleave(data, config.num_key_value_heads)
        found = names.get_name(name, try_suffixes=(".weight", ".bias"))
        if found is None:
            raise InputError(f"llama.cpp has no name for the weights {name}")
        yield found, data


def _interleave(data: Array, heads: int) -> Array:
    """Rows of each head from (first half, second half) to pairs, as llama.cpp rotates them."""
    halves = data.reshape(heads, 2, data.shape[0] // heads // 2, *data.shape[1:])
    return halves.swapaxes(1, 2).reshape(data.shape)


def _add(writer: GGUFWriter, name: str, data: Array, precision: Precision) -> None:
    """Vectors stay float32: they are small, and scale everything else."""
    import gguf

    if data.ndim == 1:
        writer.add_tensor(name, data.astype(np.float32))
    elif precision is Precision.q8_0 and data.shape[-1] % 32 == 0:
        kind = gguf.GGMLQuantizationType.Q8_0
        writer.add_tensor(name, gguf.quants.quantize(data, kind), raw_dtype=kind)
    else:
        writer.add_tensor(name, data.astype(np.float16))
