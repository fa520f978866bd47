"""Sampling against transformers' own processors, and against probabilities worked out by hand."""

from __future__ import annotations

import itertools
import math
from collections import Counter

import numpy as np
import pytest
import torch
from fakes import ROWS, TOOLS, ScriptedDecoder, byte_level_tokenizer, random_script
from fuzz_generation import fuzz
from transformers import (
    LogitsProcessorList,
    MinPLogitsWarper,
    RepetitionPenaltyLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from tooluse.caller import ToolCaller
from tooluse.errors import InputError, ModelError
from tooluse.grammar import Matcher, compile_schema
from tooluse.request import NO_SHORTCUTS, Request, Shortcuts
from tooluse.sampling import GREEDY, Sampler, Sampling


@pytest.mark.parametrize("temperature", [0.3, 1.0, 1.7])
@pytest.mark.parametrize(
    ("top_k", "top_p", "min_p", "penalty"),
    [
        (0, 1.0, 0, 1),
        (5, 1.0, 0, 1),
        (0, 0.7, 0, 1),
        (0, 1.0, 0.2, 1),
        (0, 1.0, 0, 1.4),
        (9, 0.9, 0.05, 2),
    ],
)
def test_probabilities_are_those_of_transformers(
    temperature: float, top_k: int, top_p: float, min_p: float, penalty: float
) -> None:
    logits = np.random.default_rng(0).normal(0, 2, 60).astype(np.float32)
    written = [3, 7, 7, 20]
    sampling = Sampling(temperature, top_k, top_p, min_p, penalty, seed=0)
    processors = LogitsProcessorList([RepetitionPenaltyLogitsProcessor(float(penalty))])
    processors.append(TemperatureLogitsWarper(temperature))
    if top_k:
        processors.append(TopKLogitsWarper(top_k))
    if top_p < 1:
        processors.append(TopPLogitsWarper(float(top_p)))
    if min_p:
        processors.append(MinPLogitsWarper(min_p))
    expected = processors(torch.tensor([written]), torch.from_numpy(logits.copy())[None])
    sampler = Sampler(sampling)
    drawn = Counter(sampler.choose(logits, None, written)[0] for _ in range(4000))
    for token, p in enumerate(expected.softmax(-1)[0].tolist()):
        assert drawn[token] / 4000 == pytest.approx(p, abs=0.04)
        if p == 0:
            assert drawn[token] == 0


def test_greedy_takes_the_likeliest_and_tells_its_probability() -> None:
    logits = np.log(np.array([0.1, 0.6, 0.3], dtype=np.float32))
    token, logprob = Sampler(GREEDY).choose(logits, np.array([4, 9, 11]), [])
    assert (token, math.exp(logprob)) == (9, pytest.approx(0.6))
    token, _ = Sampler(Sampling(repetition_penalty=50)).choose(logits, np.array([4, 9, 11]), [9])
    assert token == 11


@pytest.mark.parametrize(
    "wrong",
    [{"temperature": -1}, {"temperature": math.nan}, {"temperature": math.inf}, {"top_k": -1},
     {"top_p": 0}, {"top_p": 1.1}, {"min_p": -0.1}, {"repetition_penalty": 0}, {"seed": -1}],
)  # fmt: skip
def test_settings_out_of_range(wrong: dict[str, float]) -> None:
    with pytest.raises(InputError, match=f"{next(iter(wrong))}=.* is out of range"):
        Sampling(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_logits_that_are_not_numbers(bad: float) -> None:
    logits = np.full(5, -1 if bad > 0 else bad, dtype=np.float32)
    logits[2] = bad
    with pytest.raises(ModelError, match="not numbers"):
        Sampler(GREEDY).choose(logits, None, [])


SCHEMA = {
    "type": "object",
    "properties": {"mode": {"enum": ["on", "off", "odd", 1, 10]}, "flag": {"type": "boolean"}},
    "required": ["mode"],
    "additionalProperties": False,
}
BYTES = byte_level_tokenizer(257)  # no merges: there is one way to write a text


def distribution(
    decoder: ScriptedDecoder, matcher: Matcher, context: list[int]
) -> dict[str, float]:
    """The probability of every text, by walking every path of the grammar."""
    found: dict[str, float] = {}

    def walk(matcher: Matcher, ids: list[int], p: float) -> None:
        if matcher.is_finished:
            text = decoder.chat.decode(ids)
            found[text] = found.get(text, 0) + p
            return
        allowed = [t for t in range(decoder.width) if matcher.allowed(t)]
        logits = decoder.script((*context, *ids))[allowed].astype(np.float64)
        weights = np.exp(logits - logits.max())
        for token, weight in zip(allowed, weights / weights.sum(), strict=True):
            after = matcher.copy()
            after.consume(token)
            walk(after, [*ids, token], p * float(weight))

    walk(matcher, [], 1.0)
    return found


def test_samples_have_the_distribution_of_the_masked_model() -> None:
    decoder = ScriptedDecoder(random_script(len(BYTES), spread=1.0), BYTES)
    constraint = compile_schema(SCHEMA, decoder.vocabulary)
    prompt = "odd or on"
    expected = distribution(decoder, constraint.matcher(), decoder.chat.prompt_ids(prompt))
    assert len(expected) == 15
    assert sum(expected.values()) == pytest.approx(1)
    requests = [
        Request(prompt, constraint, sampling=Sampling(temperature=1, seed=i)) for i in range(3000)
    ]
    found = decoder.generate_many(requests, batch_size=50)
    counts = Counter(g.text for g in found)
    assert set(counts) <= set(expected)
    chi = sum((counts[t] - 3000 * p) ** 2 / (3000 * p) for t, p in expected.items())
    assert chi < 36.1  # 14 degrees of freedom, p = 0.001
    for generation in found[:50]:
        assert generation.confidence == pytest.approx(expected[generation.text], rel=1e-4)


@pytest.mark.parametrize("seed", range(3))
def test_shortcuts_do_not_change_what_a_seed_samples(seed: int) -> None:
    tokenizer = byte_level_tokenizer()
    decoder = ScriptedDecoder(random_script(len(tokenizer), seed), tokenizer)
    caller = ToolCaller(decoder, TOOLS)
    for row, on in itertools.product(ROWS, itertools.product((True, False), repeat=3)):
        sampling = Sampling(temperature=1.0, top_p=0.9, repetition_penalty=1.1, seed=seed)
        found, plain = (
            caller.generate(row.prompt, max_tokens=50, sampling=sampling, shortcuts=s)
            for s in (Shortcuts(*on), NO_SHORTCUTS)
        )
        assert found.ids == plain.ids
        assert found.logprobs == pytest.approx(plain.logprobs)


def test_random_models_budgets_and_settings_end_in_valid_replies() -> None:
    assert fuzz(250, seed=1) == []
