"""Small stand-ins that tests make themselves: a tokenizer and a model with random weights."""

from __future__ import annotations

from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedTokenizerFast,
)

from tooluse.data.dataset import Row
from tooluse.models import save_model
from tooluse.tools import SEED_TOOLS, Toolset

TOOLS = Toolset.of(SEED_TOOLS)

ROWS = [
    Row(prompt, TOOLS.call(tool, args).json())
    for prompt, tool, args in [
        ("weather in Rome", "get_weather", {"city": "Rome"}),
        ("is it raining in Lima?", "get_weather", {"city": "Lima"}),
        ("search for red shoes", "search_web", {"query": "red shoes"}),
        ("look up C:\\temp", "search_web", {"query": "C:\\temp"}),
        ("email a@b.co about rent", "send_email", {"to": "a@b.co", "subject": "rent"}),
        ("write to x@y.org re: tea", "send_email", {"to": "x@y.org", "subject": "tea"}),
    ]
]


def byte_level_tokenizer(size: int = 400) -> PreTrainedTokenizerFast:
    """Byte-level BPE as in GPT-2, learned from a few lines, with ``<|endoftext|>`` and no turns."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=["<|endoftext|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([r.prompt + r.completion for r in ROWS], trainer)
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<|endoftext|>")


def random_gpt2(vocabulary: int, seed: int = 0) -> GPT2LMHeadModel:
    """GPT-2's architecture, 2 layers wide 64, random weights; no dropout, so runs compare."""
    torch.manual_seed(seed)
    config = GPT2Config(
        vocab_size=vocabulary,
        n_positions=256,
        n_embd=64,
        n_layer=2,
        n_head=2,
        resid_pdrop=0.0,
        embd_pdrop=0.0,
        attn_pdrop=0.0,
        bos_token_id=0,
        eos_token_id=0,
    )
    return GPT2LMHeadModel(config).eval()


def random_llama(vocabulary: int) -> LlamaForCausalLM:
    """Four query heads on two keys, and a head that is the embedding, as in SmolLM2."""
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=vocabulary,
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        tie_word_embeddings=True,
    )
    return LlamaForCausalLM(config)


def gpt2_folder(folder: Path) -> Path:
    """A Hugging Face folder with the two."""
    tokenizer = byte_level_tokenizer()
    save_model(folder, random_gpt2(len(tokenizer)), tokenizer)
    return folder
