"""The parts of a step against the textbook way of each."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest
import torch
from fakes import ROWS, TOOLS, byte_level_tokenizer, random_gpt2, random_llama
from torch.nn.functional import scaled_dot_product_attention
from transformers import LlamaForCausalLM

from tooluse.chat import ChatFormat
from tooluse.data.dataset import Row, write_rows
from tooluse.data.respell import bound_arguments
from tooluse.errors import InputError, ModelError
from tooluse.tools import JSON, ToolCall, Toolset
from tooluse.train import TrainConfig
from tooluse.training.attention import LONGEST, short_attention
from tooluse.training.batches import (
    WINDOW,
    Batches,
    bucketed_batches,
    check_apart,
    check_rows,
    encode_rows,
)
from tooluse.training.checkpoints import checkpoints
from tooluse.training.config import default_rate
from tooluse.training.holdout import hold_out
from tooluse.training.loss import completion_loss, score
from tooluse.training.precision import MixedPrecision
from tooluse.training.run_folder import one_line_errors
from tooluse.training.schedule import Schedule, rate

TOKENIZER = byte_level_tokenizer()
CHAT = ChatFormat(TOKENIZER)
EXAMPLES = encode_rows(CHAT, ROWS, 256)


def llama() -> LlamaForCausalLM:
    return random_llama(len(TOKENIZER))


def freeze_head(model: torch.nn.Module) -> torch.nn.Module:
    model.requires_grad_(True)
    model.get_output_embeddings().requires_grad_(False)
    return model


@pytest.mark.parametrize("make", [llama, lambda: random_gpt2(len(TOKENIZER))])
@pytest.mark.parametrize("frozen", [True, False])
def test_loss_and_gradients_are_those_of_all_logits(make: object, frozen: bool) -> None:
    """Against transformers' own loss, which computes every logit and masks afterwards."""
    model = make()  # type: ignore[operator]
    if frozen:
        freeze_head(model)
    ours = completion_loss(model, EXAMPLES[:1])
    ours.backward()
    gradients = {n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None}
    model.zero_grad()
    ids, labels = (torch.tensor([x]) for x in (EXAMPLES[0].input_ids, EXAMPLES[0].labels))
    theirs = model(input_ids=ids, labels=labels).loss
    theirs.backward()
    assert torch.allclose(ours, theirs, rtol=1e-5)
    for name, p in model.named_parameters():
        if p.grad is not None:
            assert torch.allclose(gradients[name], p.grad, rtol=1e-3, atol=1e-6), name


def test_padding_does_not_change_the_loss() -> None:
    model = llama()
    together = completion_loss(model, EXAMPLES, 1)
    apart = sum(completion_loss(model, [e], 1) for e in EXAMPLES)
    assert torch.allclose(together, apart, rtol=1e-5)


def test_a_row_is_exact_if_greedy_decoding_writes_it() -> None:
    model = llama()
    scores = score(model, [EXAMPLES[:4], EXAMPLES[4:]])
    written = 0
    for e in EXAMPLES:
        start = len(e.input_ids) - e.trained_tokens
        out = model.generate(
            torch.tensor([e.input_ids[:start]]),
            attention_mask=torch.ones(1, start, dtype=torch.long),
            max_new_tokens=e.trained_tokens,
            do_sample=False,
            pad_token_id=0,
            eos_token_id=CHAT.end,
        )
        written += out[0].tolist() == e.input_ids
    assert scores.exact == written / len(EXAMPLES)
    losses = [completion_loss(model, [e], 1).item() for e in EXAMPLES]
    assert scores.loss == pytest.approx(sum(losses) / sum(e.trained_tokens for e in EXAMPLES))


@pytest.mark.parametrize("heads", [(4, 4), (9, 3), (6, 1)])
def test_short_attention_is_attention(heads: tuple[int, int]) -> None:
    torch.manual_seed(0)
    query = torch.randn(2, heads[0], 11, 8, requires_grad=True)
    key, value = (torch.randn(2, heads[1], 11, 8, requires_grad=True) for _ in range(2))
    ours = short_attention(query, key, value, 0.3)
    theirs = scaled_dot_product_attention(
        query, key, value, is_causal=True, scale=0.3, enable_gqa=True
    )
    assert torch.allclose(ours, theirs, atol=1e-6)
    weight = torch.randn_like(ours)
    for a, b in zip(
        torch.autograd.grad((ours * weight).sum(), (query, key, value)),
        torch.autograd.grad((theirs * weight).sum(), (query, key, value)),
        strict=True,
    ):
        assert torch.allclose(a, b, atol=1e-5)


def test_short_attention_with_a_mask() -> None:
    torch.manual_seed(0)
    query, key, value = (torch.randn(2, heads, 11, 8) for heads in (6, 2, 2))
    mask = torch.where(torch.rand(2, 1, 11, 11) < 0.5, 0.0, torch.finfo().min)
    theirs = scaled_dot_product_attention(
        query, key, value, attn_mask=mask, scale=0.3, enable_gqa=True
    )
    assert torch.allclose(short_attention(query, key, value, 0.3, mask=mask), theirs, atol=1e-6)


@pytest.mark.parametrize("tokens", [20, LONGEST + 1])
def test_a_model_that_attends_so_computes_the_same(tokens: int) -> None:
    model = llama()
    ids = torch.randint(0, len(TOKENIZER), (2, tokens))
    expected = model(ids).logits
    assert MixedPrecision(model, bf16=False).compute is model
    assert torch.allclose(model(ids).logits, expected, atol=1e-4)


def test_mixed_precision_follows_the_fp32_weights() -> None:
    model = freeze_head(llama())
    single = freeze_head(llama())
    mixed = MixedPrecision(model, bf16=True)
    assert mixed.compute.dtype == torch.bfloat16
    completion_loss(mixed.compute, EXAMPLES).backward()
    completion_loss(single, EXAMPLES).backward()
    for ours, p in zip(
        mixed.collect(), (p for p in single.parameters() if p.requires_grad), strict=True
    ):
        assert ours.dtype == torch.float32
        assert torch.nn.functional.cosine_similarity(ours.flatten(), p.grad.flatten(), 0) > 0.99
    with torch.no_grad():
        mixed.weights[0].add_(0.25)
    mixed.refresh()
    copied = dict(mixed.compute.named_parameters())
    for name, p in model.named_parameters():
        assert torch.equal(copied[name], p.bfloat16()), name


def many(count: int) -> list[Row]:
    return [
        Row(f"weather in {'x' * (i % 7)}{i}", TOOLS.call("get_weather", {"city": f"{i}"}).json())
        for i in range(count)
    ]


def test_batches_hold_every_row_once_an_epoch_and_resume_anywhere() -> None:
    rows = many(2 * WINDOW * 2 + 7)
    batches = Batches(CHAT, rows, 2, seed=1)
    assert batches.per_epoch == 2 * WINDOW + 4
    epoch = list(islice(batches.from_step(0), batches.per_epoch))
    texts = {tuple(e.input_ids) for batch in epoch for e in batch}
    assert texts == {tuple(CHAT.encode(r.prompt, r.completion).input_ids) for r in rows}
    assert sum(map(len, epoch)) == len(rows)
    longer = list(islice(batches.from_step(0), batches.per_epoch + 9))
    for step in (
        0,
        1,
        WINDOW - 1,
        WINDOW,
        WINDOW + 5,
        batches.per_epoch - 1,
        batches.per_epoch + 3,
    ):
        assert next(batches.from_step(step)) == longer[step]
    other = Batches(CHAT, rows, 2, seed=2)
    assert next(other.from_step(0)) != longer[0]


def test_rows_are_respelled_from_the_second_epoch_on() -> None:
    rows = [Row("weather in Winnipeg", TOOLS.call("get_weather", {"city": "Winnipeg"}).json())]
    batches = islice(Batches(CHAT, rows, 4, seed=0, respell=1.0).from_step(0), 4)
    first, *later = [b[0].input_ids for b in batches]
    assert first == CHAT.encode(rows[0].prompt, rows[0].completion).input_ids
    assert len({tuple(x) for x in later} | {tuple(first)}) == 4


def test_values_are_swapped_from_the_second_epoch_on() -> None:
    cities = ("Winnipeg", "Oslo", "Bonn")
    rows = [
        Row(f"{city}{frame}", TOOLS.call("get_weather", {"city": city}).json())
        for city, frame in zip(cities, (" weather", ": sun?", ", rain"), strict=True)
    ]
    batches = Batches(CHAT, rows, 4, seed=0, swap=1.0).from_step(0)
    epochs = [{tuple(e.input_ids) for e in batch} for batch in islice(batches, 5)]
    assert epochs[0] == {tuple(CHAT.encode(r.prompt, r.completion).input_ids) for r in rows}
    assert len(set().union(*epochs)) > len(rows)


def test_batches_are_of_similar_length() -> None:
    lengths = [(7 * i) % 50 + 1 for i in range(103)]
    batches = bucketed_batches(lengths, 8, seed=1)
    assert sorted(i for b in batches for i in b) == list(range(103))
    padding = sum(max(lengths[i] for i in b) * len(b) for b in batches) / sum(lengths)
    assert padding < 1.1


def test_rows_that_cannot_be_trained_on_are_named(tmp_path: Path) -> None:
    rows = [ROWS[0], Row("x" * 500, ROWS[0].completion)]
    with pytest.raises(InputError, match=r"^row 2 has \d+ tokens, more than 60"):
        encode_rows(CHAT, rows, 60)
    path = tmp_path / "rows.jsonl"
    path.write_text(f"{rows[0].json()}\n\n{rows[1].json()}\n")
    with pytest.raises(InputError, match=r"rows.jsonl:3: has \d+ tokens, more than 60"):
        check_rows(CHAT, rows, 60, path)
    with pytest.raises(InputError, match="and 2 more such rows"):
        encode_rows(CHAT, rows[1:] * 7, 60)
    with pytest.raises(InputError, match="no completion"):
        encode_rows(CHAT, [Row("weather", "")], 60)
    with pytest.raises(InputError, match="no rows"):
        encode_rows(CHAT, [], 60)


def test_rows_longer_than_the_models_context_are_named() -> None:
    row = Row("weather in Rome " * 12, ROWS[0].completion)
    once = len(CHAT.encode(row.prompt, row.completion).input_ids)
    twice = ChatFormat(CHAT.tokenizer, read_twice=True)
    length = len(twice.encode(row.prompt, row.completion).input_ids)
    encode_rows(CHAT, [row], 1024, once)
    with pytest.raises(InputError, match=rf"row 1 has {once} tokens, .*context of {once - 1}; .*"):
        encode_rows(CHAT, [row], 1024, once - 1)
    with pytest.raises(InputError, match=f"has {once} tokens, more than {once - 1}; .*max-tokens"):
        encode_rows(CHAT, [row], once - 1, 1024)
    encode_rows(twice, [row], length, length)
    with pytest.raises(InputError, match=f"has {length} tokens, .*context of .*--read-once"):
        encode_rows(twice, [row], 1024, length - 1)


def test_bytes_are_counted_as_often_as_they_are_read() -> None:
    """Characters that are no token of their own: a token has a single byte."""
    row = Row("天気" * 60, ROWS[0].completion)
    twice = ChatFormat(CHAT.tokenizer, read_twice=True)
    most = len(row.prompt.encode()) + len(row.completion.encode()) + 32
    with pytest.raises(InputError, match="more than"):
        encode_rows(twice, [row], most)


def test_no_swapped_row_is_longer_than_the_model_can_read() -> None:
    long = " ".join(f"red shoes number {i}" for i in range(20))
    rows = [Row(f"search for {q}", TOOLS.call("search_web", {"query": q}).json())
            for q in (long, "tea", "nuts", "a hat")]  # fmt: skip
    rows.append(Row("please do look up whatever there is about socks",
                    TOOLS.call("search_web", {"query": "socks"}).json()))  # fmt: skip
    most = max(len(CHAT.encode(r.prompt, r.completion).input_ids) for r in rows)

    def longest(limit: int | None) -> int:
        batches = Batches(CHAT, rows, 5, seed=0, swap=1.0, most=limit).from_step(0)
        return max(len(e.input_ids) for batch in islice(batches, 20) for e in batch)

    assert longest(None) > most
    assert longest(most) == most


def test_validation_rows_that_are_trained_on_are_named(tmp_path: Path) -> None:
    path = tmp_path / "valid.jsonl"
    write_rows(path, [Row("new prompt", ROWS[0].completion), Row("WEATHER in  Rome", "x")])
    path.write_text(
        "\n".join(Row(p, ROWS[0].completion).json() for p in ("new prompt", "WEATHER in  Rome"))
    )
    check_apart(ROWS[1:], path)
    with pytest.raises(InputError, match=r"valid\.jsonl:2: its prompt is in the training rows"):
        check_apart(ROWS, path)


def test_held_out_rows_ask_for_other_values() -> None:
    rows = [r for r in many(300) for _ in range(2)] + [ROWS[0]] * 200
    trained, apart = hold_out(rows)
    assert len(trained) + len(apart) == len(rows)
    assert 30 <= len(apart) <= 40
    assert not {r.completion for r in trained} & {r.completion for r in apart}
    assert set(hold_out(rows[::-1])[1]) == set(apart)
    assert hold_out(rows[:20]) == (rows[:20], [])
    assert len(hold_out(many(20_000))[1]) == 200


def test_rows_with_the_same_option_are_held_out_by_what_they_are_about() -> None:
    """The option is the longest text; else all these rows would be one topic and stay together."""
    rows = [
        Row(f"Town{i} fahrenheit", ToolCall("w", {"in": f"Town{i}", "unit": "fahrenheit"}).json())
        for i in range(150)
    ]
    apart = hold_out(rows + many(150))[1]
    assert 3 <= sum(row in rows for row in apart) <= 12 and len(apart) == 15


def test_what_a_schema_binds_is_not_respelled() -> None:
    said: dict[str, JSON] = {"code": "AbcdEfgh", "at": "2025-03-14T10:00:00Z", "tone": "Piano",
                             "name": "Barnabas", "short": "Wolfram"}  # fmt: skip
    properties: JSON = {
        "code": {"type": "string", "pattern": "^[A-Za-z]+$"}, "at": {"format": "date-time"},
        "tone": {"enum": ["Piano"]}, "name": {"type": "string", "description": "Who."},
        "short": {"type": "string", "maxLength": 7},
    }  # fmt: skip
    tools = Toolset.from_json([{"name": "t", "parameters": {"properties": properties}}])
    assert bound_arguments(tools) == {("t", "code"), ("t", "at"), ("t", "tone")}
    row = Row(" ".join(map(str, said.values())), ToolCall("t", said).json())
    batches = Batches(CHAT, [row], 1, 0, respell=1.0, bound=bound_arguments(tools))
    texts = {TOKENIZER.decode(b[0].input_ids) for b in islice(batches.from_step(1), 20)}
    assert len(texts) > 10 and sum("Barnabas" in t or "Wolfram" in t for t in texts) < 5
    for bound in ("code", "at", "tone"):
        assert all(t.count(str(said[bound])) == 2 for t in texts)


def test_the_rate_rises_and_ends_at_nothing() -> None:
    rates = [rate(step, 100, 0.1) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == 1.0
    assert rates[-1] < 0.02


def test_a_wider_model_gets_a_lower_rate() -> None:
    assert default_rate(576) == 2e-4  # the embedded model, for which it was measured
    assert default_rate(2048) == pytest.approx(5.6e-5, rel=0.01)
    assert default_rate(192) == pytest.approx(6e-4)
    assert default_rate(64) == default_rate(32) == 1e-3
    assert default_rate(576, lora_rank=16) == pytest.approx(1e-3)
    model = random_gpt2(100)
    assert TrainConfig().for_model(model).learning_rate == 1e-3
    assert TrainConfig(learning_rate=0.5).for_model(model).learning_rate == 0.5


def test_what_nobody_set_follows_from_the_number_of_rows() -> None:
    one, few, some, many = (TrainConfig().for_rows(n) for n in (1, 1_999, 2_000, 20_000))
    assert (one.epochs, few.epochs, some.epochs, many.epochs) == (1_600, 4, 4, 4)
    assert few.respell and few.swap and few.read_twice
    assert some.swap == few.swap and not some.respell and not some.read_twice
    assert not many.swap and not many.respell and not many.read_twice
    given = TrainConfig(epochs=2, respell=0.0, swap=0.0, read_twice=False)
    assert given.for_rows(1_999) == given


def test_a_run_that_is_too_slow_is_shortened_once_and_remembers(tmp_path: Path) -> None:
    schedule = Schedule(tmp_path / "schedule.json", steps=1000, minutes=10)
    schedule.fit(20, elapsed=20, pace=0.5)
    assert schedule.at(20) == 1000  # it fits
    assert not schedule.path.exists()
    schedule.fit(40, elapsed=40, pace=2.0)
    assert schedule.at(40) == 40 + 280
    assert schedule.at(39) == 1000
    resumed = Schedule(tmp_path / "schedule.json", steps=1000, minutes=10)
    resumed.restore()
    resumed.fit(40, elapsed=500, pace=9.0)  # that was decided before it was killed
    assert [resumed.at(step) for step in (0, 39, 40, 300)] == [1000, 1000, 320, 320]
    resumed.fit(60, elapsed=700, pace=9.0)  # over the budget: one step, and the end
    assert resumed.at(60) == 61


def test_a_run_that_was_slow_for_a_while_is_lengthened_again(tmp_path: Path) -> None:
    schedule = Schedule(tmp_path / "schedule.json", steps=500, minutes=10)
    schedule.fit(20, elapsed=20, pace=1.0)
    schedule.fit(40, elapsed=100, pace=5.0)  # something else runs
    assert schedule.at(40) == 140
    schedule.fit(60, elapsed=120, pace=5.6)  # hardly a difference
    assert schedule.at(60) == 140
    schedule.fit(80, elapsed=140, pace=2.0)
    assert schedule.at(80) == 310
    schedule.fit(100, elapsed=160, pace=0.5)
    assert schedule.at(100) == 500, "no more than at first"
    schedule.fit(400, elapsed=598, pace=5.0)  # busy again, to the end
    schedule.fit(401, elapsed=603, pace=5.0)
    assert schedule.at(401) == 401, "what has ended has ended"
    resumed = Schedule(tmp_path / "schedule.json", steps=500, minutes=10)
    resumed.restore()
    assert [resumed.at(step) for step in (39, 40, 80, 100)] == [500, 140, 310, 500]


def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    """torch and safetensors have their own errors for it; /dev/full is a disk without room."""
    with pytest.raises(ModelError, match="disk full"), one_line_errors(tmp_path):
        torch.save({"x": torch.zeros(100_000)}, "/dev/full")
    with pytest.raises(ModelError, match="can't write"), one_line_errors(tmp_path):
        Path("/dev/full").write_text("x")


def test_checkpoints_are_found_in_order(tmp_path: Path) -> None:
    for name in ("step-00000100", "step-00000020", ".step-00000300-x3j"):
        (tmp_path / name).mkdir()
    assert [p.name for p in checkpoints(tmp_path)] == ["step-00000020", "step-00000100"]
    assert checkpoints(tmp_path / "none") == []
