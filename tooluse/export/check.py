"""An exported model beside its source: do they say the same?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tooluse.chat import ChatFormat
from tooluse.errors import ModelError

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

TEXT = (
    "email alice@example.com about the meeting on Friday",
    '{"tool": "send_email", "args": {"to": "alice@example.com", "subject": "the meeting"}}',
)


@dataclass(frozen=True)
class Comparison:
    """``largest``: the largest difference of two logits. ``agreement``: the share of places where
    both models think the same token likeliest."""

    largest: float
    agreement: float


def compare_gguf(
    path: Path, model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase
) -> Comparison:
    """Read a GGUF file through transformers and compare its logits on one call with the source's.

    Raises ModelError if the tokenizers differ.
    """
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    source = {"pretrained_model_name_or_path": str(path.parent), "gguf_file": path.name}
    copy = AutoModelForCausalLM.from_pretrained(**source, dtype=torch.float32).eval()
    other = AutoTokenizer.from_pretrained(**source)
    chat = ChatFormat(tokenizer)
    ids = chat.encode(*TEXT).input_ids
    if ChatFormat(other, chat.read_twice).encode(*TEXT).input_ids != ids:
        raise ModelError(f"{path}: its tokenizer cuts text differently from the source's")
    with torch.inference_mode():
        a, b = (m(torch.tensor([ids])).logits[0].float() for m in (model, copy))
    same = (a.argmax(-1) == b.argmax(-1)).float().mean()
    return Comparison(float((a - b).abs().max()), float(same))
