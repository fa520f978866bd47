"""Many rows at once write what each would write alone."""

from __future__ import annotations

import pytest
import torch
from fakes import ROWS, TOOLS, byte_level_tokenizer, random_gpt2

from tooluse.batch import Batch
from tooluse.caller import ToolCaller
from tooluse.errors import InputError, ModelError
from tooluse.generate import Decoder
from tooluse.request import Event, Generation, Request
from tooluse.sampling import Sampling

PROMPTS = [r.prompt for r in ROWS] + ['say "hi\\there" to 東京', "x", "weather " * 20]


@pytest.fixture(scope="module", params=range(2))
def caller(request: pytest.FixtureRequest) -> ToolCaller:
    tokenizer = byte_level_tokenizer()
    return ToolCaller(Decoder(random_gpt2(len(tokenizer), request.param), tokenizer), TOOLS)


def requests(caller: ToolCaller, max_tokens: int = 60) -> list[Request]:
    made = [caller.request(p, max_tokens=max_tokens) for p in PROMPTS]
    made += [Request(p, max_tokens=9) for p in PROMPTS[:3]]  # free, and gone sooner
    return made


@pytest.mark.parametrize("batch_size", [1, 2, 5, 16])
def test_rows_of_a_batch_write_what_each_writes_alone(caller: ToolCaller, batch_size: int) -> None:
    made = requests(caller)
    alone = [
        caller.decoder.generate(
            r.prompt, r.constraint, max_tokens=r.max_tokens, sampling=r.sampling
        )
        for r in made
    ]
    done: list[int] = []
    found = caller.decoder.generate_many(made, batch_size=batch_size, report=done.append)
    assert [g.ids for g in found] == [g.ids for g in alone]
    if batch_size == 1:  # more rows share what may be guessed
        assert [g.forward_passes for g in found] == [g.forward_passes for g in alone]
    assert sorted(done) == list(range(len(made)))
    for one, other in zip(found, alone, strict=True):
        assert one.logprobs == pytest.approx(other.logprobs, abs=1e-4)


def test_rows_join_and_leave_between_steps(caller: ToolCaller) -> None:
    made = requests(caller)
    batch = Batch(caller.decoder)
    texts: dict[int, str] = {}
    found: dict[int, Generation] = {}

    def note(events: list[Event]) -> None:
        for event in events:
            assert event.ticket not in found
            texts[event.ticket] = texts.get(event.ticket, "") + event.text
            if event.generation:
                found[event.ticket] = event.generation

    tickets = []
    for request in made:  # one more before every step
        tickets.append(batch.add(request))
        note(batch.step())
    gone = [next(t for t in tickets if t not in found), tickets[-1]]
    assert gone[0] < gone[1] - 1, "others must move up"
    for ticket in gone:
        batch.cancel(ticket)
    while len(batch):
        note(batch.step())
    assert batch.step() == []
    assert not found.keys() & set(gone)
    for request, ticket in zip(made, tickets, strict=True):
        if ticket in gone:
            continue
        alone = caller.decoder.generate(
            request.prompt,
            request.constraint,
            max_tokens=request.max_tokens,
            sampling=request.sampling,
        )
        assert found[ticket].ids == alone.ids
        assert texts[ticket] == found[ticket].text == alone.text


def test_the_same_seed_samples_the_same_in_any_batch(caller: ToolCaller) -> None:
    made = [
        caller.request(p, max_tokens=60, sampling=Sampling(temperature=1.0, seed=i))
        for i, p in enumerate(PROMPTS)
    ]
    alone = caller.decoder.generate_many(made, batch_size=1)
    together = caller.decoder.generate_many(made, batch_size=4)
    assert [g.text for g in alone] == [g.text for g in together]
    assert len({g.text for g in caller.decoder.generate_many(
        [caller.request("weather", sampling=Sampling(temperature=1.0, seed=i)) for i in range(5)]
    )}) > 1  # fmt: skip


def test_samples_that_are_alike_so_far_are_read_once(
    caller: ToolCaller, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [
        Request(prompt, max_tokens=12, sampling=Sampling(temperature=1.0, seed=i))
        for prompt in ("weather in Rome", "look up tea", "weather in Rome")
        for i in range(4)
    ]
    alone = [caller.decoder.generate_many([request])[0] for request in made]
    rows = []
    forward = caller.decoder.model.forward

    def count(**inputs: torch.Tensor) -> object:
        rows.append(len(inputs["input_ids"]))
        return forward(**inputs)

    monkeypatch.setattr(caller.decoder.model, "forward", count)
    together = caller.decoder.generate_many(made, batch_size=20)
    assert [g.ids for g in together] == [g.ids for g in alone]
    # A pass reads what differs among the samples that write in it, be it the end that they write.
    texts = [(request.prompt, *g.ids) for request, g in zip(made, together, strict=True)]
    writes = [len(g.ids) + g.finished for g in together]
    assert rows == [
        len({text[: n + 1] for text, count in zip(texts, writes, strict=True) if count > n})
        for n in range(max(writes))
    ]
    assert rows[0] == 2 < rows[1] < 12


def test_a_bad_request_is_refused_and_the_others_go_on(caller: ToolCaller) -> None:
    batch = Batch(caller.decoder)
    good = batch.add(caller.request("weather in Rome", max_tokens=60))
    for prompt in ("", "\ud800", "weather " * 300):
        with pytest.raises(InputError):
            batch.add(Request(prompt))
    events = []
    while len(batch):
        events += batch.step()
    assert events[-1].ticket == good
    assert events[-1].generation is not None


def test_damaged_weights_are_an_event_of_each_row() -> None:
    tokenizer = byte_level_tokenizer()
    decoder = Decoder(random_gpt2(len(tokenizer)), tokenizer)
    with torch.no_grad():
        next(decoder.model.parameters()).fill_(float("nan"))
    batch = Batch(decoder)
    tickets = [batch.add(Request("a")), batch.add(Request("b"))]
    events = batch.step()
    assert [e.ticket for e in events] == tickets
    assert all(isinstance(e.error, ModelError) for e in events)
    assert len(batch) == 0


def test_a_stream_is_the_text_in_pieces_of_whole_characters(caller: ToolCaller) -> None:
    for prompt in PROMPTS[:8]:
        request = caller.request(prompt, max_tokens=60)
        pieces = list(caller.decoder.stream(request))
        assert "".join(pieces) == caller.complete(prompt, max_tokens=60)
        assert not any("\ufffd" in p for p in pieces)


def test_many_prompts_are_answered_in_order(caller: ToolCaller) -> None:
    assert caller.many(PROMPTS, 4) == [caller(p) for p in PROMPTS]
