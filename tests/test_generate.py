"""The decode loop on models with random weights: they choose wildly, so the loop must hold."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from fakes import (
    ROWS,
    TOOLS,
    byte_level_tokenizer,
    random_gpt2,
)

from tooluse.caller import ToolCaller
from tooluse.errors import InputError, ModelError
from tooluse.generate import Decoder, Shortcuts
from tooluse.grammar import SchemaError, compile_expr, compile_schema
from tooluse.grounding import ground, grounded_arguments
from tooluse.models import load_model, load_tokenizer
from tooluse.replies import reply_text
from tooluse.request import NO_SHORTCUTS
from tooluse.sampling import GREEDY
from tooluse.tools import Tool, Toolset

ALL = [Shortcuts(*on) for on in itertools.product((True, False), repeat=4)]
PROMPTS = [r.prompt for r in ROWS] + ['say "hi\\there" to 東京', "x"]


def decoder(seed: int = 0) -> Decoder:
    tokenizer = byte_level_tokenizer()
    return Decoder(random_gpt2(len(tokenizer), seed), tokenizer)


@pytest.fixture(scope="module")
def trained() -> ToolCaller:
    """A random model that has learned the rows by heart, so that it copies and finishes."""
    import tempfile

    from tooluse.train import TrainConfig, train

    tokenizer = byte_level_tokenizer()
    model = random_gpt2(len(tokenizer))
    config = TrainConfig(epochs=60, batch_size=2, learning_rate=3e-3, respell=0, swap=0)
    with tempfile.TemporaryDirectory() as folder:
        train(model, tokenizer, ROWS, [], Path(folder) / "m", config)
    return ToolCaller(Decoder(model.eval(), tokenizer), TOOLS)


@pytest.mark.parametrize("seed", range(4))
def test_shortcuts_do_not_change_greedy_output(seed: int) -> None:
    caller = ToolCaller(decoder(seed), TOOLS)
    for prompt in PROMPTS:
        outputs = [caller.generate(prompt, max_tokens=60, shortcuts=s) for s in ALL]
        assert all(o.ids == outputs[0].ids for o in outputs)
        assert outputs[0].forward_passes < outputs[-1].forward_passes


def test_shortcuts_save_passes_on_a_model_that_knows_its_job(trained: ToolCaller) -> None:
    for row in ROWS:
        free = trained.generate(row.prompt, "free")
        fast = trained.generate(row.prompt, sampling=GREEDY)
        slow = trained.generate(row.prompt, sampling=GREEDY, shortcuts=NO_SHORTCUTS)
        assert free.text == fast.text == slow.text == row.completion
        assert fast.ids == slow.ids == free.ids
        assert free.forward_passes == len(free.ids) + 1  # the end token
        assert fast.forward_passes < 0.5 * free.forward_passes


def test_without_shortcuts_the_loop_is_the_textbook_one(trained: ToolCaller) -> None:
    """Free decoding against recomputing the whole sequence for every token, without a cache."""
    for row in ROWS:
        ids = trained.decoder.chat.prompt_ids(row.prompt)
        start = len(ids)
        while len(ids) - start < 40:
            with torch.no_grad():
                token = int(trained.decoder.model(torch.tensor([ids])).logits[0, -1].argmax())
            if token == trained.decoder.chat.end:
                break
            ids.append(token)
        assert trained.generate(row.prompt, "free", max_tokens=40).ids == ids[start:]


@pytest.mark.parametrize("budget", [20, 25, 30, 40, 100])
def test_any_budget_that_can_hold_a_call_ends_with_a_valid_call(budget: int) -> None:
    for seed in range(6):
        caller = ToolCaller(decoder(seed), TOOLS)
        for prompt, shortcuts in itertools.product(PROMPTS[:3], (ALL[0], ALL[-1])):
            try:
                out = caller.generate(prompt, max_tokens=budget, shortcuts=shortcuts)
            except InputError:
                assert budget < 30
                continue
            assert out.finished
            assert len(out.ids) <= budget
            TOOLS.parse(out.text)


def test_a_budget_that_cannot_hold_a_call_is_refused_before_decoding() -> None:
    with pytest.raises(InputError, match="max_tokens=5 can't hold"):
        ToolCaller(decoder(), TOOLS).generate("weather", max_tokens=5)


SCHEMA = {
    "type": "object",
    "properties": {
        "mode": {"enum": ["slow", "slower", "slowest", 'q"uote', "ünï"]},
        "n": {"type": "integer", "minimum": -3, "maximum": 120},
        "flag": {"type": "boolean"},
        "tags": {"type": "array", "items": {"type": "string", "maxLength": 5}, "maxItems": 3},
        "deep": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/node"}]},
    },
    "required": ["mode", "deep"],
    "additionalProperties": False,
    "$defs": {
        "node": {
            "type": "object",
            "properties": {"next": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/node"}]}},
            "required": ["next"],
            "additionalProperties": False,
        }
    },
}


@pytest.mark.parametrize("seed", range(8))
def test_random_models_write_only_what_a_rich_schema_allows(seed: int) -> None:
    import jsonschema

    d = decoder(seed)
    constraint = compile_schema(SCHEMA, d.vocabulary)
    for prompt, budget in itertools.product(PROMPTS[:4], (60, 120)):
        outputs = [
            d.generate(prompt, constraint, max_tokens=budget, shortcuts=s)
            for s in (ALL[0], ALL[-1])
        ]
        assert outputs[0].ids == outputs[1].ids
        jsonschema.validate(json.loads(outputs[0].text), SCHEMA)


def test_the_trace_tells_what_happened(trained: ToolCaller) -> None:
    out = trained.generate("email a@b.co about rent", sampling=GREEDY, trace=True)
    assert [s.token for s in out.trace] == out.ids
    assert {s.source for s in out.trace} == {"forced", "copied", "sampled"}
    assert max(s.forward_pass for s in out.trace) == out.forward_passes
    for step in out.trace:
        assert step.allowed >= 1
        if step.source != "forced":
            assert step.after[0][0] == step.token
            assert sum(p for _, p in step.before) <= 1 + 1e-5
            assert len(step.after) <= step.allowed


def test_free_text_is_cut_off_at_the_budget() -> None:
    out = decoder().generate("weather", max_tokens=7)
    assert (len(out.ids), out.finished) == (7, False)


@pytest.mark.parametrize("prompt", ["", "   ", "\ud800"])
def test_prompts_that_are_none(prompt: str) -> None:
    with pytest.raises(InputError):
        ToolCaller(decoder(), TOOLS).generate(prompt)


def test_a_prompt_longer_than_the_context_is_refused() -> None:
    with pytest.raises(InputError, match="context of 256 leaves room to write 0"):
        ToolCaller(decoder(), TOOLS).generate("weather " * 200)


def test_a_hundred_kilobytes_are_refused_before_a_grammar_is_made_of_them() -> None:
    grounded = ground(TOOLS, grounded_arguments(ROWS))
    with pytest.raises(InputError, match="leaves room to write 0"):
        ToolCaller(decoder(), grounded)("weather " * 12_500)


def test_a_tokenizer_without_an_end_token() -> None:
    tokenizer = byte_level_tokenizer()
    tokenizer.add_special_tokens({"additional_special_tokens": ["<|im_start|>", "<|im_end|>"]})
    tokenizer.eos_token = None
    caller = ToolCaller(Decoder(random_gpt2(len(tokenizer)), tokenizer), TOOLS)
    assert caller.decoder.vocabulary.eos == (tokenizer.get_vocab()["<|im_end|>"],)
    assert TOOLS.parse(caller.complete("weather", max_tokens=60))
    tokenizer = byte_level_tokenizer()
    tokenizer.eos_token = None
    with pytest.raises(InputError, match="no end-of-text token"):
        Decoder(random_gpt2(len(tokenizer)), tokenizer)


def test_strange_prompts_still_end_in_a_call() -> None:
    caller = ToolCaller(decoder(), TOOLS)
    for prompt in ("\x00\x00", '"""', "\\", "\u2028 \x7f", "{" * 50):
        TOOLS.parse(caller.complete(prompt, max_tokens=50))


def test_logits_that_are_not_numbers_are_an_error() -> None:
    d = decoder()
    with torch.no_grad():
        next(d.model.parameters()).fill_(float("nan"))
    with pytest.raises(ModelError, match="not numbers"):
        d.generate("weather")


def test_a_model_wider_than_its_tokenizer_never_writes_a_token_that_is_none() -> None:
    tokenizer = byte_level_tokenizer()
    caller = ToolCaller(Decoder(random_gpt2(len(tokenizer) + 50), tokenizer), TOOLS)
    for prompt in PROMPTS[:3]:
        out = caller.generate(prompt, max_tokens=60)
        assert max(out.ids) < len(tokenizer)
        TOOLS.parse(out.text)


def test_a_refused_schema_names_the_tool() -> None:
    tools = Toolset([Tool("odd", parameters={"properties": {"x": {"$dynamicRef": "#x"}}})])
    with pytest.raises(SchemaError, match="tool 'odd'") as error:
        ToolCaller(decoder(), tools).generate("weather")
    assert (error.value.path, error.value.keyword) == ("/properties/x", "$dynamicRef")


def test_a_tool_without_arguments_and_one_with_optional_ones() -> None:
    tools = Toolset([Tool("ping"), Tool("pong", parameters={"properties": {"x": {"const": 1}}})])
    d = decoder()
    matcher = compile_expr(reply_text(tools), d.vocabulary).matcher()
    for text in ('{"tool": "ping", "args": {}}', '{"tool": "pong", "args": {"x": 1}}'):
        m = matcher.copy()
        m.consume_bytes(text.encode())
        assert m.is_accepting()
        tools.parse(text)


@pytest.mark.model
def test_shortcuts_do_not_change_what_the_real_model_writes_in_fp32() -> None:
    caller = ToolCaller(Decoder(load_model(), load_tokenizer()), TOOLS)
    for prompt in PROMPTS[:4]:
        a = caller.generate(prompt, max_tokens=48)
        b = caller.generate(prompt, max_tokens=48, shortcuts=ALL[-1])
        assert a.ids == b.ids
        assert a.forward_passes < b.forward_passes
        TOOLS.parse(a.text)


def test_masks_of_the_call_grammar_against_brute_force() -> None:
    d = decoder()
    matcher = compile_expr(reply_text(TOOLS), d.vocabulary).matcher()
    for chunk in ('{"tool": "', "s", "e", "nd_email", '", "args": {"to": "', 'a"', ", "):
        matcher.consume_bytes(chunk.encode())
        bits = np.unpackbits(matcher.mask().view(np.uint8), bitorder="little")
        for token in range(d.vocabulary.size):
            assert bool(bits[token]) == matcher.allowed(token)
