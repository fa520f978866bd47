"""The lean pass against transformers' own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
import torch
from fakes import byte_level_tokenizer, random_gpt2
from torch import nn
from transformers import (
    BloomConfig,
    BloomForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    MistralConfig,
    MistralForCausalLM,
)

from tooluse.chat import Instructions
from tooluse.errors import ModelError
from tooluse.generate import KEPT_HEADS, Decoder
from tooluse.llama import BLOCK, Llama, LlamaSlots
from tooluse.models import load_model
from tooluse.request import NO_SHORTCUTS, Request, Shortcuts
from tooluse.sampling import Floats
from tooluse.slots import Reader, Reading, Slots, check_model
from tooluse.tree import Tree

WIDTH = 3000  # of the small model's output


def small(dtype: torch.dtype = torch.float32, **changes: object) -> LlamaForCausalLM:
    torch.manual_seed(0)
    settings = {
        "vocab_size": WIDTH,
        "hidden_size": 48,
        "intermediate_size": 80,
        "num_hidden_layers": 3,
        "num_attention_heads": 6,
        "num_key_value_heads": 2,
        "max_position_embeddings": 256,
        "tie_word_embeddings": True,
        **changes,
    }
    return LlamaForCausalLM(LlamaConfig(**settings)).eval().to(dtype)


def reading(
    slot: int, start: int, tokens: list[int], guesses: Sequence[Sequence[int]] = ()
) -> Reading:
    tree = Tree(guesses, 100)
    last = start + len(tokens) - 1
    return Reading(
        slot=slot,
        start=start,
        tokens=tokens + tree.tokens,
        positions=[*range(start, last + 1), *(last + d for d in tree.depths)],
        sees=tree.sees(len(tokens)),
        wanted=1 + len(tree),
    )


def passes(reader: Reader) -> list[Floats]:
    """Rows of several lengths, trees, a slot that moves and one that is used again."""
    readings = [
        [reading(0, 0, [5, 6, 7]), reading(1, 0, list(range(20, 60)), [[1, 2, 3], [1, 4]])],
        [reading(0, 3, [8], [[9, 10]]), reading(1, 40, [1, 4, 11])],
        [reading(2, 0, [14, 15]), reading(0, 4, [9, 10, 12])],  # in any order, not all
        [reading(0, 7, [13]), reading(1, 43, [13]), reading(2, 2, [16])],
    ]
    found = []
    with torch.inference_mode():
        for step in readings:
            scores = reader.read(step)
            for row, score in zip(step, scores, strict=True):
                found += [score.logits(i) for i in range(row.wanted)]
        reader.copy(1, 0, 0, 44)
        reader.move(0, [40, 43], 40)
        found.append(reader.read([reading(0, 42, [16])])[0].logits(0))
    return found


def test_the_lean_pass_computes_what_transformers_does() -> None:
    model = small()
    assert Llama.fits(model)
    theirs, ours = passes(Slots(model)), passes(LlamaSlots(Llama(model)))
    for one, other in zip(theirs, ours, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def test_trees_and_slots_against_plain_sequences() -> None:
    model = small()
    found = passes(LlamaSlots(Llama(model)))
    prompt = list(range(20, 60))
    sequences = [[5, 6, 7], prompt, [*prompt, 1], [*prompt, 1, 2], [*prompt, 1, 2, 3]]
    sequences += [[*prompt, 1, 4], [5, 6, 7, 8], [5, 6, 7, 8, 9], [5, 6, 7, 8, 9, 10]]
    for ids, logits in zip(sequences, found, strict=False):
        with torch.no_grad():
            expected = model(torch.tensor([ids])).logits[0, -1].numpy()
        np.testing.assert_allclose(logits, expected, atol=1e-5)


def test_a_few_logits_are_those_of_the_whole_row() -> None:
    slots = LlamaSlots(Llama(small()))
    guess = list(range(1, 2 * BLOCK))
    with torch.inference_mode():
        (scores,) = slots.read([reading(0, 0, [5, 6], [guess])])
        for place in (0, 1, BLOCK, 2 * BLOCK - 1):
            whole = scores.logits(place)
            for size in (1, 7, 2000):
                tokens = np.arange(3, 3 + size)
                np.testing.assert_allclose(scores.logits(place, tokens), whole[tokens], atol=1e-5)


def test_logits_of_many_rows_are_each_rows_own() -> None:
    """They are computed in blocks, which rows share; grammars ask for some, in any order."""
    slots, alone = (LlamaSlots(Llama(small())) for _ in range(2))
    rows = [reading(i, 0, [i + 1, 2], [[3]] * (i % 3)) for i in range(BLOCK + 5)]
    with torch.inference_mode():
        scores = slots.read(rows)
        for i in (BLOCK, 0, 3, BLOCK + 4, BLOCK - 1):
            (expected,) = alone.read([reading(0, 0, [i + 1, 2], [[3]] * (i % 3))])
            for place in range(rows[i].wanted):
                np.testing.assert_allclose(
                    scores[i].logits(place), expected.logits(place), atol=1e-5
                )


def in_place(model: nn.Module) -> None:
    with torch.no_grad():
        for weights in model.parameters():
            weights.mul_(torch.linspace(0.5, 1.5, weights.shape[-1]))


def by_a_fused_optimizer(model: nn.Module) -> None:
    """Such a step is not in torch's count of changes."""
    weights = [p.requires_grad_() for n, p in model.named_parameters() if "norm" not in n]
    torch.stack([p.square().sum() for p in weights]).sum().backward()  # type: ignore[no-untyped-call]
    torch.optim.AdamW(weights, lr=0.1, fused=True).step()


@pytest.mark.parametrize("change", [in_place, by_a_fused_optimizer])
def test_weights_that_were_trained_on_are_noticed(change: Callable[[nn.Module], None]) -> None:
    tokenizer = byte_level_tokenizer()
    decoder = Decoder(small(vocab_size=len(tokenizer)), tokenizer)
    instructions = Instructions("You are a model that was trained. " * 3)

    def write() -> list[float]:
        return decoder.generate("x", instructions=instructions, max_tokens=20).logprobs

    before = write()
    change(decoder.model)
    after = write()
    assert before != after
    decoder = Decoder(decoder.model, tokenizer)
    assert after == write()


@pytest.mark.parametrize("family", ["llama", "gpt2"])
def test_a_shared_head_changes_nothing(family: str) -> None:
    tokenizer = byte_level_tokenizer()
    size = len(tokenizer)
    model = small(vocab_size=size) if family == "llama" else random_gpt2(size)
    decoder = Decoder(model, tokenizer)
    passes: list[int] = []
    for i in range(2 * KEPT_HEADS):
        instructions = Instructions(f"Answer with a call, number {i % 3 + i // 3}.")
        for prompt in ("x", "weather in Rome"):
            written = [
                decoder.generate(prompt, instructions=instructions, max_tokens=8, shortcuts=s)
                for s in (Shortcuts(), NO_SHORTCUTS)
            ]
            assert written[0].ids == written[1].ids
        requests = [Request(p, None, instructions, 8) for p in ("x", "weather in Rome", "y")]
        together = decoder.generate_many(requests)
        assert together[1].ids == written[0].ids
        passes.append(len(decoder._heads))
    assert max(passes) == KEPT_HEADS


@pytest.mark.parametrize(
    "changes", [{"attention_bias": True}, {"mlp_bias": True}, {"hidden_act": "gelu"}]
)
def test_what_it_does_not_compute_is_left_to_transformers(changes: dict[str, object]) -> None:
    assert not Llama.fits(small(**changes))


def test_a_replaced_layer_is_left_to_transformers() -> None:
    model = small()
    model.model.layers[0].mlp.up_proj = torch.nn.Sequential(model.model.layers[0].mlp.up_proj)
    assert not Llama.fits(model)


@pytest.mark.model
def test_the_embedded_model() -> None:
    """In bf16 both round; ours must be as near to the fp32 result as theirs."""
    exact = passes(Slots(load_model()))
    for one, other in zip(exact, passes(LlamaSlots(Llama(load_model()))), strict=True):
        np.testing.assert_allclose(one, other, atol=2e-3)
    half = load_model(dtype=torch.bfloat16)
    theirs, ours = passes(Slots(half)), passes(LlamaSlots(Llama(half)))

    def error(found: list[Floats]) -> float:
        return float(np.mean([np.abs(a - b).mean() for a, b in zip(found, exact, strict=True)]))

    assert error(ours) < 1.2 * error(theirs)


def test_models_that_count_places_themselves_are_refused_in_one_line() -> None:
    small = {"vocab_size": 64, "hidden_size": 32}
    layers = {"num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2}
    check_model(random_gpt2(64))
    check_model(MistralForCausalLM(MistralConfig(**small, **layers, intermediate_size=64)).eval())
    with pytest.raises(ModelError, match=r"'bloom' can't be decoded here"):
        check_model(BloomForCausalLM(BloomConfig(**small, n_layer=2, n_head=4)).eval())
