"""The likeliest text instead of the greedy one, on models that are mostly in doubt."""

from __future__ import annotations

import math

import numpy as np
import pytest
from fakes import ROWS, TOOLS, ScriptedDecoder, byte_level_tokenizer, random_script

from tooluse import search
from tooluse.batch import Batch
from tooluse.caller import ToolCaller
from tooluse.errors import InputError
from tooluse.grammar import Constraint, compile_schema
from tooluse.request import NO_SHORTCUTS, Generation, Request, Shortcuts
from tooluse.sampling import GREEDY, Floats, Sampling
from tooluse.tools import Tool, Toolset

WAYS = (Shortcuts(), Shortcuts(copying=False), NO_SHORTCUTS)
TOKENIZER = byte_level_tokenizer()
WORDS = ["red", "reed", "green", "grey", "blue", "black", "bl"]


def scripted(seed: int, spread: float = 1.0) -> ScriptedDecoder:
    return ScriptedDecoder(random_script(len(TOKENIZER), seed, spread), TOKENIZER)


def colours(decoder: ScriptedDecoder) -> Constraint:
    schema = {
        "type": "object",
        "properties": {"a": {"enum": WORDS}, "b": {"enum": WORDS}},
        "required": ["a"],
        "additionalProperties": False,
    }
    return compile_schema(schema, decoder.vocabulary)


def free_logprob(decoder: ScriptedDecoder, prompt: str, ids: list[int]) -> float:
    """Of these tokens and the end, without a grammar."""
    context, total = decoder.chat.prompt_ids(prompt), 0.0
    for token in [*ids, decoder.chat.end]:
        logits = decoder.script(tuple(context)).astype(np.float64)
        total += logits[token] - np.log(np.exp(logits).sum())
        context.append(token)
    return total


def everything(decoder: ScriptedDecoder, constraint: Constraint) -> list[list[int]]:
    """All texts that the constraint allows, in every way to cut them into tokens."""
    found, todo = [], [(constraint.matcher(), list[int]())]
    while todo:
        matcher, ids = todo.pop()
        if matcher.is_finished:
            found.append(ids)
            continue
        for token in range(decoder.width):
            if matcher.allowed(token):
                ahead = matcher.copy()
                ahead.consume(token)
                todo.append((ahead, [*ids, token]))
    return found


@pytest.mark.parametrize("seed", range(4))
def test_the_likeliest_of_all_texts_is_found(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "CERTAIN", 0.0)  # else what is hardly in doubt is not tried
    tokenizer = byte_level_tokenizer(257)  # bytes, so that a text is cut in one way alone
    decoder = ScriptedDecoder(random_script(len(tokenizer), seed, 1.5), tokenizer)
    schema = {"type": "array", "items": {"enum": WORDS}, "maxItems": 2, "minItems": 1}
    constraint = compile_schema(schema, decoder.vocabulary)
    texts = everything(decoder, constraint)
    assert len(texts) == 56
    best = max(texts, key=lambda ids: free_logprob(decoder, "x", ids))
    for shortcuts in WAYS:
        found = decoder.generate(
            "x", constraint, sampling=Sampling(best_of=200), shortcuts=shortcuts
        )
        assert found.ids == best


def test_more_texts_are_never_worse_and_greedy_is_at_times() -> None:
    better = 0
    for seed in range(12):
        decoder = scripted(seed)
        constraint = colours(decoder)
        found = [
            decoder.generate("x", constraint, sampling=Sampling(best_of=n)) for n in (1, 2, 4, 8)
        ]
        scores = [free_logprob(decoder, "x", g.ids) for g in found]
        assert scores == sorted(scores)
        better += scores[-1] > scores[0]
        passes = [g.forward_passes for g in found]
        assert passes == sorted(passes)
    assert better > 3


def test_an_unlikely_end_is_seen_from_the_beginning() -> None:
    """The likelier tool has an argument that must be given, and that the model does not want."""
    tokenizer = byte_level_tokenizer(257)
    number = {"properties": {"n": {"type": "integer"}}, "required": ["n"]}
    tools = Toolset([Tool("set", parameters=number), Tool("get")])
    s, g, empty = tokenizer.encode("sg}")

    def script(context: tuple[int, ...]) -> Floats:
        logits = np.zeros(len(tokenizer), dtype=np.float32)
        written = tokenizer.decode(list(context))
        if written.endswith('{"tool": "'):
            logits[s], logits[g] = 10.5, 10
        if written.endswith('"args": {'):
            logits[empty] = 12
        return logits

    caller = ToolCaller(ScriptedDecoder(script, tokenizer), tools)
    for shortcuts in WAYS:
        greedy, best = (
            caller.generate("x", sampling=s, shortcuts=shortcuts)
            for s in (GREEDY, Sampling(best_of=3))
        )
        assert tools.parse(greedy.text).tool == "set"
        assert tools.parse(best.text).tool == "get"
        assert best.confidence == pytest.approx(1 / (1 + math.exp(0.5)), abs=0.01)


@pytest.mark.parametrize("seed", range(3))
def test_shortcuts_and_batches_do_not_change_what_is_found(seed: int) -> None:
    decoder = scripted(seed, 3.0)
    caller = ToolCaller(decoder, TOOLS)
    sampling = Sampling(best_of=4)
    requests = [caller.request(r.prompt, max_tokens=50, sampling=sampling) for r in ROWS]
    alone = [
        decoder.generate(r.prompt, r.constraint, max_tokens=50, sampling=sampling) for r in requests
    ]
    for shortcuts in WAYS:
        for size in (1, 3, 8):
            found = decoder.generate_many(requests, batch_size=size, shortcuts=shortcuts)
            assert [f.ids for f in found] == [a.ids for a in alone]
    for generation in alone:
        TOOLS.parse(generation.text)
        assert generation.finished


def test_a_stream_never_takes_anything_back() -> None:
    several = 0
    for seed in range(8):
        decoder = scripted(seed, 4.0)
        caller = ToolCaller(decoder, TOOLS)
        for row in ROWS:
            request = caller.request(row.prompt, max_tokens=60, sampling=Sampling(best_of=4))
            batch = Batch(decoder)
            batch.add(request)
            pieces, found = [], list[Generation]()
            while len(batch):
                for event in batch.step():
                    pieces.append(event.text)
                    found += [event.generation] if event.generation else []
            assert "".join(pieces) == found[0].text
            several += len([p for p in pieces if p]) > 1
    assert several > 10, "what is certain is not held back"


def test_confidence_counts_a_choice_whose_token_merges_with_what_is_forced() -> None:
    row = ROWS[0]
    text, end = row.completion, TOKENIZER.encode('"')[0]
    assert len(TOKENIZER.encode('"}}')) == 1, "else nothing merges"
    start = text.index("Rome") + len("Rome")

    def script(context: tuple[int, ...]) -> Floats:
        logits = np.zeros(len(TOKENIZER), dtype=np.float32)
        written = TOKENIZER.decode(list(context[len(prompt) :]))
        if len(written) == start:
            logits[end], logits[TOKENIZER.encode("s")[0]] = 20 + math.log(0.6), 20 + math.log(0.4)
        else:
            logits[TOKENIZER.encode(text[len(written) :])[0]] = 20
        return logits

    decoder = ScriptedDecoder(script, TOKENIZER)
    prompt = decoder.chat.prompt_ids(row.prompt)
    for shortcuts in WAYS:
        found = ToolCaller(decoder, TOOLS).generate(
            row.prompt, sampling=GREEDY, shortcuts=shortcuts
        )
        assert found.text == text
        assert found.confidence == pytest.approx(0.6, abs=1e-3)
        assert len(found.logprobs) == len(found.ids)


def test_a_text_without_doubts_costs_nothing_more() -> None:
    tokenizer = byte_level_tokenizer()
    row = ROWS[0]
    answer = tokenizer.encode(row.completion)

    def script(context: tuple[int, ...]) -> Floats:
        logits = np.zeros(len(tokenizer), dtype=np.float32)
        done = len(context) - len(prompt)
        logits[answer[done] if done < len(answer) else decoder.chat.end] = 20
        return logits

    decoder = ScriptedDecoder(script, tokenizer)
    prompt = decoder.chat.prompt_ids(row.prompt)
    caller = ToolCaller(decoder, TOOLS)
    greedy = caller.generate(row.prompt)
    found = caller.generate(row.prompt, sampling=Sampling(best_of=8))
    assert found.text == greedy.text == row.completion
    assert found.forward_passes == greedy.forward_passes


def test_whether_to_call_at_all_stays_as_it_was() -> None:
    """Declining is one text, calls are many: the likeliest text would decline too often."""
    tokenizer = byte_level_tokenizer(257)
    brace, no = tokenizer.encode("{")[0], tokenizer.encode("N")[0]

    def script(context: tuple[int, ...]) -> Floats:
        logits = np.zeros(len(tokenizer), dtype=np.float32)
        logits[brace], logits[no] = (20.1, 20) if len(context) == start else (0, 0)
        return logits

    decoder = ScriptedDecoder(script, tokenizer)
    start = len(decoder.chat.prompt_ids("x"))
    caller = ToolCaller(decoder, TOOLS)
    found = caller.generate("x", tool_choice="auto", sampling=Sampling(best_of=8))
    assert found.text.startswith("{")


def test_prose_is_left_alone() -> None:
    decoder = scripted(1)
    request = Request("x", max_tokens=30)
    greedy = decoder.generate(request.prompt, max_tokens=30)
    found = decoder.generate(request.prompt, max_tokens=30, sampling=Sampling(best_of=8))
    assert (found.ids, found.forward_passes) == (greedy.ids, greedy.forward_passes)


def test_a_trace_and_its_probabilities_are_those_of_the_text_that_is_kept() -> None:
    for seed in range(4):
        decoder = scripted(seed)
        constraint = colours(decoder)
        found = decoder.generate("x", constraint, sampling=Sampling(best_of=8), trace=True)
        assert [s.token for s in found.trace] == found.ids
        for step, logprob in zip(found.trace, found.logprobs, strict=True):
            if step.source != "forced":
                assert dict(step.after)[step.token] == pytest.approx(math.exp(logprob), rel=1e-4)


@pytest.mark.parametrize("budget", [20, 25, 30, 40])
def test_a_valid_text_always_fits_the_budget(budget: int) -> None:
    for seed in range(6):
        caller = ToolCaller(scripted(seed, 2.0), TOOLS)
        for row in ROWS:
            try:
                found = caller.generate(row.prompt, max_tokens=budget, sampling=Sampling(best_of=5))
            except InputError:
                assert budget < 30
                continue
            assert len(found.ids) <= budget
            TOOLS.parse(found.text)


def test_the_likeliest_text_of_a_random_choice_is_refused() -> None:
    for other in ({"temperature": 1.0}, {"repetition_penalty": 1.2}):
        with pytest.raises(InputError, match="best_of=4"):
            Sampling(best_of=4, **other)
    with pytest.raises(InputError, match="best_of=0"):
        Sampling(best_of=0)
