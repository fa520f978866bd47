"""Every tokenizer family: what a token adds to the text, and which may come next.

Small tokenizers of each family are made here. Real ones are used where they have been fetched:
`python bench/fetch_tokenizers.py`.
"""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest
from fakes import byte_level_tokenizer
from grammar_strategies import BYTES
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, trainers
from transformers import PreTrainedTokenizerFast

from tooluse.grammar import Vocabulary, compile_expr, compile_schema, schema_text
from tooluse.grammar import expr as e
from tooluse.grammar.matcher import advance
from tooluse.models import cache_folder

TEXTS = [
    '{"tool": "get_weather", "args": {"city": "São Paulo"}}',
    '["日本語", "😀👩‍🚀", "Ω≈ç", "नमस्ते", 1.5, -2e-07, null]',
    '{"code": "if (a < b) {\\n\\treturn \\"x\\";\\n}", "path": "C:\\\\temp"}',
]
SCHEMAS: list[Any] = [
    True,
    {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 2, "maxLength": 12},
            "age": {"type": "integer", "minimum": 0, "maximum": 150},
            "tags": {"type": "array", "items": {"enum": ["é", "日本", "😀"]}, "uniqueItems": True},
        },
        "required": ["name", "age"],
        "additionalProperties": False,
    },
    {"type": "string", "pattern": "^[😀-🙏]{2,4}$"},
]


@dataclass(frozen=True)
class Family:
    """A vocabulary, how its tokenizer cuts a text, and the ids that are no text."""

    vocabulary: Vocabulary
    encode: Callable[[str], list[int]]
    added: frozenset[int]


def of_tokenizer(tokenizer: PreTrainedTokenizerFast) -> Family:
    return Family(
        Vocabulary.from_tokenizer(tokenizer),
        lambda text: tokenizer.encode(text, add_special_tokens=False),
        frozenset(tokenizer.added_tokens_decoder),
    )


def small_byte_level() -> Family:
    tokenizer = byte_level_tokenizer()
    tokenizer.add_tokens([AddedToken("city", special=False)])
    return of_tokenizer(tokenizer)


def small_sentence_piece() -> Family:
    """BPE over characters with `▁` for a space and byte fallback, as SentencePiece writes it."""
    space = normalizers.Replace(" ", "▁")
    learner = Tokenizer(models.BPE())
    learner.normalizer = space
    specials = ["<unk>", "<s>", "</s>", *(f"<0x{b:02X}>" for b in range(256))]
    trainer = trainers.BpeTrainer(vocab_size=420, special_tokens=specials, show_progress=False)
    learner.train_from_iterator([TEXTS[0]] * 3, trainer)
    model = json.loads(learner.to_str())["model"]
    merges = [tuple(m) for m in model["merges"]]
    bpe = models.BPE(model["vocab"], merges, byte_fallback=True, unk_token="<unk>", fuse_unk=True)
    tokenizer = Tokenizer(bpe)
    tokenizer.normalizer = space
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    )
    tokenizer.add_special_tokens(["<s>", "</s>", "<unk>"])
    tokenizer.add_tokens([AddedToken("<table>", special=False)])
    return of_tokenizer(
        PreTrainedTokenizerFast(
            tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", unk_token="<unk>"
        )
    )


def fetched(name: str) -> Path:
    path = cache_folder() / "tokenizers" / name
    if not path.exists():
        pytest.skip(f"{name} is not here: python bench/fetch_tokenizers.py")
    return path


def real(name: str, eos: str) -> Family:
    return of_tokenizer(PreTrainedTokenizerFast(tokenizer_file=str(fetched(name)), eos_token=eos))


def tekken() -> Family:
    """Mistral's: bytes by rank, after 1,000 special tokens. Cuts are greedy here."""
    content = json.loads(fetched("tekken.json").read_text(encoding="utf-8"))
    specials = int(content["config"]["default_num_special_tokens"])
    size = int(content["config"]["default_vocab_size"])
    pieces = [base64.b64decode(x["token_bytes"]) for x in content["vocab"][: size - specials]]
    tokens: list[bytes | None] = [None] * specials + list(pieces)
    known = {piece: specials + rank for rank, piece in enumerate(pieces)}

    def encode(text: str) -> list[int]:
        data, ids = text.encode(), []
        while data:
            length = next(n for n in range(min(len(data), 64), 0, -1) if data[:n] in known)
            ids.append(known[data[:length]])
            data = data[length:]
        return ids

    return Family(Vocabulary(tokens, 2), encode, frozenset(range(specials)))


FAMILIES: dict[str, Callable[[], Family]] = {
    "bytes": lambda: Family(BYTES, lambda t: list(t.encode()), frozenset()),
    "small byte-level": small_byte_level,
    "small SentencePiece": small_sentence_piece,
    "Qwen 3": lambda: real("qwen3.json", "<|im_end|>"),
    "Gemma 3": lambda: real("gemma3.json", "<eos>"),
    "Tekken": tekken,
}


@cache
def made(name: str) -> Family:
    return FAMILIES[name]()


@pytest.fixture(params=FAMILIES)
def family(request: pytest.FixtureRequest) -> Family:
    return made(request.param)


def allowed(mask: Any, size: int) -> list[int]:
    flags = np.unpackbits(mask.view(np.uint8), bitorder="little")[:size]
    return [int(i) for i in np.flatnonzero(flags)]


def test_tokens_spell_what_was_cut(family: Family) -> None:
    for text in TEXTS:
        ids = [i for i in family.encode(text) if i not in family.added]
        spelled = b"".join(family.vocabulary.tokens[i] or b"?" for i in ids)
        if len(ids) == len(family.encode(text)):
            assert spelled == text.encode()
        assert b"?" not in spelled


def test_every_byte_can_be_written(family: Family) -> None:
    single = {t for t in family.vocabulary.tokens if t is not None and len(t) == 1}
    assert single >= {bytes([b]) for b in range(32, 127)} | {
        bytes([b]) for b in range(128, 0xF5)
    } - {
        b"\xc0",
        b"\xc1",
    }


def test_the_tokenizers_own_cut_is_accepted(family: Family) -> None:
    constraint = compile_schema(True, family.vocabulary)
    for text in TEXTS:
        ids = family.encode(text)
        if family.added.intersection(ids):
            continue
        matcher = constraint.matcher()
        for token in ids:
            assert token in allowed(matcher.mask(), family.vocabulary.size)
            matcher.consume(token)
        assert matcher.is_accepting()


@pytest.mark.parametrize("number", range(len(SCHEMAS)))
def test_walks_end_in_valid_text(family: Family, number: int) -> None:
    vocabulary = family.vocabulary
    text = schema_text(SCHEMAS[number])
    constraint = compile_expr(text, vocabulary)
    partial = {i for i, t in enumerate(vocabulary.tokens) if t is not None and broken(t)}
    some_partial = set(sorted(partial)[:100])
    rng = random.Random(number)
    for _ in range(2):
        matcher, written = constraint.matcher(), b""
        for _ in range(12):
            options = allowed(matcher.mask(), vocabulary.size)
            assert options
            assert not family.added.intersection(options) - set(vocabulary.eos)
            sample = set(rng.sample(range(vocabulary.size), 100)) | some_partial
            for token in sample - set(vocabulary.eos):
                piece = vocabulary.tokens[token]
                possible = piece is not None and advance(text, written + piece) is not e.EMPTY
                assert (token in options) == possible, (written, piece)
            cut = [i for i in options if i in partial]
            token = rng.choice(cut if cut and rng.random() < 0.5 else options)
            if token in vocabulary.eos:
                break
            matcher.consume(token)
            written += vocabulary.tokens[token] or b""
        if not matcher.is_accepting():
            written += matcher.shortest_completion()
        value = json.loads(written.decode())
        jsonschema.validate(value, SCHEMAS[number])


def broken(data: bytes) -> bool:
    """Whether bytes hold part of a character."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return True
    return False
