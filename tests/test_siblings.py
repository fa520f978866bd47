"""Completions of one prompt, read as a tree, against each of them read by itself."""

from __future__ import annotations

from itertools import pairwise

import pytest
import torch
from fakes import byte_level_tokenizer, random_llama
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import LlamaForCausalLM

from tooluse.chat import IGNORED, Encoded
from tooluse.training.attention import LONGEST, use_short_attention
from tooluse.training.siblings import families, token_logprobs

WIDTH = len(byte_level_tokenizer())


def encode(prompt: list[int], written: list[int]) -> Encoded:
    return Encoded(prompt + written, [IGNORED] * len(prompt) + written)


def one_by_one(model: LlamaForCausalLM, batch: list[Encoded]) -> torch.Tensor:
    """The textbook: a row for each, all logits, no attention of ours."""
    found = []
    for encoded in batch:
        every = torch.log_softmax(model(torch.tensor([encoded.input_ids])).logits[0], -1)
        steps = enumerate(pairwise(encoded.labels))
        found += [every[i, token] for i, (_, token) in steps if token != IGNORED]
    return torch.stack(found)


PROMPTS = ([7, 8, 9, 10], [7, 8], [7, 8, 9, 10, 11])
FAMILIES = [
    encode(PROMPTS[0], [1, 2, 3, 4]),
    encode(PROMPTS[1], [1, 2]),
    encode(PROMPTS[0], [1, 2, 5, 4, 6]),  # parts from the first after two tokens
    encode(PROMPTS[0], [1, 2]),  # the beginning of others
    encode(PROMPTS[0], [1, 2, 3, 4]),  # says the same as the first
    encode(PROMPTS[2], [12]),
]


@pytest.mark.parametrize("short", [False, True])
def test_log_probabilities_and_gradients_are_those_of_separate_rows(short: bool) -> None:
    plain, model = random_llama(WIDTH), random_llama(WIDTH)
    if short:
        use_short_attention(model)
    found, expected = token_logprobs(model, FAMILIES), one_by_one(plain, FAMILIES)
    assert torch.allclose(found, expected, atol=1e-5)
    weights = torch.randn(len(found), generator=torch.Generator().manual_seed(0))
    (found * weights).sum().backward()
    (expected * weights).sum().backward()
    for (name, p), q in zip(model.named_parameters(), plain.parameters(), strict=True):
        assert p.grad is not None and q.grad is not None
        assert torch.allclose(p.grad, q.grad, atol=1e-5), name


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([[3], [3, 4], [5, 3, 4]]),
            st.lists(st.integers(1, 3), min_size=1, max_size=6),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_any_families(texts: list[tuple[list[int], list[int]]]) -> None:
    model = random_llama(WIDTH)
    batch = [encode(*text) for text in texts]
    assert torch.allclose(token_logprobs(model, batch), one_by_one(model, batch), atol=1e-5)


def test_a_row_that_is_longer_than_short_attention_takes() -> None:
    model = random_llama(WIDTH)
    batch = [encode([1, 2], [*range(3, LONGEST // 2 + 40)][::step]) for step in (1, -1)]
    expected = one_by_one(model, batch)
    use_short_attention(model)
    assert torch.allclose(token_logprobs(model, batch), expected, atol=1e-5)


def test_what_is_shared_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    model = random_llama(WIDTH)
    read = []
    forward = model.base_model.forward

    def counting(input_ids: torch.Tensor, **more: object) -> object:
        read.append(tuple(input_ids.shape))
        return forward(input_ids=input_ids, **more)

    monkeypatch.setattr(model.base_model, "forward", counting)
    token_logprobs(model, FAMILIES)
    # Three prompts; the widest row: its prompt, 1 2 3 and, apart, 5 4. Nobody reads last tokens.
    assert read == [(3, 4 + 5)]


def test_families_keep_the_order_of_the_batch() -> None:
    assert families(FAMILIES) == [[0, 2, 3, 4], [1], [5]]
