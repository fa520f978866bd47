"""Masks against brute force over the vocabulary, and the laws of a matcher."""

from __future__ import annotations

import json
import random
from typing import Any

import numpy as np
import pytest
from fakes import byte_level_tokenizer

from tooluse.grammar import Vocabulary, canonical, compile_expr, compile_schema
from tooluse.grammar import expr as e
from tooluse.grammar.masks import MANY
from tooluse.grammar.matcher import Matcher, advance

TEXTS = [
    *('{"a": 1, "b": "x"}', '": "', '", "', '"}', ": ", "], ", "}, {", "true", "false", "null, "),
    *('", ', "0.", "12", "-", "1, 2", "abc", 'ab", "c', '\\"', "\\u001f", "é", "日本", '"}}'),
    *('"]', '"b"', 'a": 1, "', "1}", 'x"}', "aaaaaaaa", "abab"),
    "a b c d é f, g h i j k l m",  # more words than `leaf_units.FEW`
]
SCHEMAS: list[Any] = [
    True,
    {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "string"}}},
    {
        "type": "object",
        "properties": {"a": {"type": "integer"}, "b": {"type": "string", "maxLength": 5}},
        "required": ["a"],
        "additionalProperties": False,
    },
    {"type": "string", "minLength": 3, "maxLength": 9},
    {"enum": ["a", "ab", "abc", 1, 12, None, {"a": 1, "b": "x"}]},
    {"type": "array", "items": {"type": "string"}, "uniqueItems": True, "minItems": 2},
    {"type": "array", "items": {"enum": ["a", "ab", "b"]}, "uniqueItems": True, "minItems": 2},
    {"type": "array", "items": {"type": ["integer", "null"], "minimum": 3}, "maxItems": 3},
    {"anyOf": [{"required": ["a"]}, {"properties": {"b": {"type": "number"}}}]},
    {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "object"}}},
    {"patternProperties": {"^a": {"type": "integer"}}, "additionalProperties": {"pattern": "b"}},
    {"not": {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}},
    {"type": "string", "pattern": "^(ab|c)+$", "maxLength": 7},
    {"type": "string", "pattern": r"^(?:\S+\s){0,11}\S+$"},
    {"type": "string", "pattern": r"^(?:\S{1,2}\s){3,11}\S+$", "minLength": 9, "maxLength": 26},
    {"type": "string", "pattern": r"^(?:[a-c]|é ?){0,40}$", "minLength": 2},
    {"type": "string", "not": {"enum": ["ab", "abc"]}},
    {"type": "number", "multipleOf": 0.5, "minimum": -3},
    {"type": "array", "contains": {"const": "a"}, "items": {"type": "string"}},
    {"anyOf": [{"type": "string", "maxLength": 3}, {"type": "string", "pattern": "^ab"}]},
    {"not": {"uniqueItems": True}},
    {"type": "object", "minProperties": 2, "maxProperties": 3, "propertyNames": {"maxLength": 3}},
    {"anyOf": [  # more than `masks.MANY`
        {"type": "object", "required": ["a"], "additionalProperties": False,
         "properties": {"a": {"const": f"{'ab' * (i % 3)}{i}"}, "b": {"type": "integer"}}}
        for i in range(MANY + 10)
    ]},
]  # fmt: skip


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """All bytes and all pieces of some texts; two special tokens; a wider model."""
    pieces = {bytes([b]) for b in range(256)}
    for text in TEXTS:
        data = text.encode()
        pieces |= {data[i:j] for i in range(len(data)) for j in range(i + 1, len(data) + 1)}
    tokens: list[bytes | None] = [*sorted(pieces), None, b"<eos>"]
    return Vocabulary(tokens, len(tokens) - 1, size=len(tokens) + 40)


def allowed(matcher: Matcher) -> set[int]:
    """The tokens of a mask."""
    flags = np.unpackbits(matcher.mask().view(np.uint8), bitorder="little")
    return set(np.flatnonzero(flags).tolist())


def brute_force(vocabulary: Vocabulary, written: bytes, x: e.Expr) -> set[int]:
    """Every token, tried on its own from the start of the text."""
    found = {
        i
        for i, token in enumerate(vocabulary.tokens)
        if token is not None and advance(x, written + token) is not e.EMPTY
    }
    return found | set(vocabulary.eos) if advance(x, written).nullable else found


@pytest.mark.parametrize("order", ["declared", "any"])
@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda s: json.dumps(s)[:60])
def test_mask_is_brute_force(vocabulary: Vocabulary, schema: Any, order: Any) -> None:
    rng = random.Random(json.dumps(schema) + order)
    constraint = compile_schema(schema, vocabulary, property_order=order)
    start = constraint._start.expr
    for _ in range(3):
        matcher, written = constraint.matcher(), b""
        for _ in range(12):
            tokens = allowed(matcher)
            assert tokens == brute_force(vocabulary, written, start)
            assert tokens, "a dead end"
            rest = matcher.shortest_completion()
            assert advance(start, written + rest).nullable
            assert matcher.is_accepting() == (rest == b"")
            tokens -= set(vocabulary.eos)
            if not tokens:
                assert matcher.is_finished
                break
            token = rng.choice(sorted(tokens))
            assert matcher.allowed(token)
            matcher.consume(token)
            written += vocabulary.tokens[token] or b""


def test_consume_refuses_and_leaves_the_state(vocabulary: Vocabulary) -> None:
    matcher = compile_schema({"const": "ab"}, vocabulary).matcher()
    before = allowed(matcher)
    for token in set(range(-1, vocabulary.size + 1)) - before:
        assert not matcher.allowed(token)
        with pytest.raises(ValueError, match="not allowed"):
            matcher.consume(token)
    assert allowed(matcher) == before
    assert matcher.forced_bytes() == b'"ab"'
    matcher.consume_bytes(b'"ab"')
    with pytest.raises(ValueError, match="not allowed"):
        matcher.consume_bytes(b"x")
    matcher.consume(vocabulary.eos[0])
    assert matcher.is_finished
    assert allowed(matcher) == set()


def test_rollback_and_copy(vocabulary: Vocabulary) -> None:
    rng = random.Random(7)
    matcher = compile_schema({"type": "array", "minItems": 30}, vocabulary).matcher()
    masks = []
    for _ in range(20):
        masks.append(matcher.mask())
        matcher.consume(rng.choice(sorted(allowed(matcher) - set(vocabulary.eos))))
    twin = matcher.copy()
    for back in range(1, 21):
        twin.rollback(1)
        assert (twin.mask() == masks[-back]).all()
    with pytest.raises(ValueError, match="cannot take back"):
        twin.rollback(1)
    matcher.rollback(20)
    assert (matcher.mask() == masks[0]).all()
    matcher.rollback(0)


def test_forced_tokens_spell_forced_bytes(vocabulary: Vocabulary) -> None:
    schema = {"type": "object", "properties": {"abc": {"const": 12}}, "required": ["abc"]}
    matcher = compile_schema({**schema, "additionalProperties": False}, vocabulary).matcher()
    assert matcher.forced_bytes() == b'{"abc": 12}'
    tokens = matcher.forced()
    spelled = b"".join(vocabulary.tokens[t] or b"" for t in tokens)
    assert b'{"abc": 12}'.startswith(spelled)
    for token in tokens:
        matcher.consume(token)
    free = compile_schema({"type": "string"}, vocabulary).matcher()
    assert free.forced() == [], "the quote may be part of a longer token"


def test_expressions_of_ones_own(vocabulary: Vocabulary) -> None:
    matcher = compile_expr(
        e.sequence(e.literal(b"ab"), e.repeat(e.literal(b"c"), 0, 2)), vocabulary
    )
    m = matcher.matcher()
    m.consume_bytes(b"abcc")
    assert m.is_finished
    with pytest.raises(ValueError, match="nothing"):
        compile_expr(e.both(e.literal(b"a"), e.literal(b"b")), vocabulary)


def test_byte_level_tokenizer() -> None:
    tokenizer = byte_level_tokenizer()
    vocabulary = Vocabulary.from_tokenizer(tokenizer, size=512)
    assert vocabulary.words == 16
    text = '{"city": "São Paulo 日本\\n"}'
    matcher = compile_schema({"type": "object"}, vocabulary).matcher()
    for token in tokenizer.encode(text):
        assert token in allowed(matcher)
        matcher.consume(token)
    assert matcher.is_accepting()
    assert vocabulary.tokens[tokenizer.eos_token_id] is None


class SentencePieceLike:
    """What `from_tokenizer` asks of a SentencePiece tokenizer with byte fallback."""

    eos_token_id = 1
    all_special_ids = (0, 1)
    added_tokens_decoder = (2,)

    def get_vocab(self) -> dict[str, int]:
        """Specials, one added token, all bytes, a few pieces."""
        names = ["<s>", "</s>", "<tool>", *[f"<0x{b:02X}>" for b in range(256)]]
        return {t: i for i, t in enumerate([*names, "▁", '▁"', "▁ab", "ab", '":', "é", "{"])}


def test_sentence_piece_with_byte_fallback() -> None:
    tokenizer = SentencePieceLike()
    vocabulary = Vocabulary.from_tokenizer(tokenizer)
    ids = tokenizer.get_vocab()
    assert [vocabulary.tokens[i] for i in (0, 1, 2)] == [None, None, None]
    assert vocabulary.tokens[ids["<0xC3>"]] == b"\xc3"
    assert vocabulary.tokens[ids['▁"']] == b' "'
    matcher = compile_schema({"type": "object"}, vocabulary).matcher()
    for piece in ["{", "<0x22>", "ab", '":', '▁"', "<0xC3>"]:
        matcher.consume(ids[piece])
    assert ids["<0xA9>"] in allowed(matcher), "a character may be finished byte by byte"
    assert ids["ab"] not in allowed(matcher), "half a character is no text"


def test_canonical_text() -> None:
    value = {"a": [1.0, 0.5, 1e-7, 1e22, None, True], "é\n": '"'}
    text = '{"a": [1, 0.5, 1e-07, 10000000000000000000000, null, true], "é\\n": "\\""}'
    assert canonical(value).decode() == text
    with pytest.raises(ValueError, match="no JSON number"):
        canonical(float("nan"))
