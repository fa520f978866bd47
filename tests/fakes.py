"""Small stand-ins that tests make themselves: a tokenizer and a model with random weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace

import numpy as np
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
from tooluse.generate import Decoder
from tooluse.models import save_model
from tooluse.sampling import Floats, Tokens
from tooluse.slots import Reading
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


def random_llama(vocabulary: int, tied: bool = True) -> LlamaForCausalLM:
    """Four query heads on two keys, and a head that is the embedding (``tied``), as in SmolLM2."""
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=vocabulary,
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        tie_word_embeddings=tied,
    )
    return LlamaForCausalLM(config)


def gpt2_folder(folder: Path, seed: int = 0) -> Path:
    """A Hugging Face folder with the two."""
    tokenizer = byte_level_tokenizer()
    save_model(folder, random_gpt2(len(tokenizer), seed), tokenizer)
    return folder


Script = Callable[[tuple[int, ...]], Floats]  # the tokens so far → the logits of what follows


class ScriptedDecoder(Decoder):
    """A decoder whose model is a function of the tokens so far: fast, and wild if you like.

    Slots hold plain token ids, and what a token sees is taken from the masks that it is given, so
    a wrong mask, position or move gives other logits.
    """

    def __init__(self, script: Script, tokenizer: PreTrainedTokenizerFast, width: int = 0) -> None:
        config = SimpleNamespace(
            vocab_size=width or len(tokenizer), max_position_embeddings=100_000
        )
        super().__init__(SimpleNamespace(config=config), tokenizer)
        self.script = script

    def reader(self) -> ScriptedReader:
        return ScriptedReader(self.script)


class ScriptedReader:
    def __init__(self, script: Script) -> None:
        self.script = script
        self.slots: dict[int, list[int]] = {}

    def read(self, readings: Sequence[Reading]) -> list[ScriptedScores]:
        found = []
        for r in readings:
            held = self.slots.get(r.slot, [])[: r.start]
            assert len(held) == r.start
            self.slots[r.slot] = held + r.tokens
            contexts = []
            for i in range(len(r.tokens) - r.wanted, len(r.tokens)):
                seen = [t for t, s in zip(r.tokens, r.sees[i], strict=True) if s]
                assert r.positions[i] == len(held) + len(seen) - 1
                contexts.append((*held, *seen))
            found.append(ScriptedScores(self.script, contexts))
        return found

    def move(self, slot: int, sources: Sequence[int], start: int) -> None:
        held = self.slots[slot]
        held[start : start + len(sources)] = [held[i] for i in sources]

    def copy(self, source: int, target: int, start: int, end: int) -> None:
        held = self.slots.get(target, [])[:start]
        assert len(held) == start
        self.slots[target] = held + self.slots[source][start:end]

    def take(self, origin: ScriptedReader, slot: int, length: int) -> None:
        self.slots[slot] = origin.slots[0][:length]


class ScriptedScores:
    def __init__(self, script: Script, contexts: list[tuple[int, ...]]) -> None:
        self.script = script
        self.contexts = contexts

    def logits(self, place: int, tokens: Tokens | None = None) -> Floats:
        row = self.script(self.contexts[place])
        return row if tokens is None else row[tokens]


def random_script(width: int, seed: int = 0, spread: float = 3.0) -> Script:
    """A model with no sense at all, but always the same: each context has logits of its own."""

    def script(context: tuple[int, ...]) -> Floats:
        random = np.random.default_rng([seed, *context[-12:], len(context)])
        return (spread * random.standard_normal(width)).astype(np.float32)

    return script
