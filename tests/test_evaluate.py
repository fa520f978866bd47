from __future__ import annotations

import pytest
from fakes import ROWS, TOOLS, byte_level_tokenizer, random_gpt2

from tooluse import evaluate as ev
from tooluse.caller import Decoding, ToolCaller
from tooluse.data.dataset import Row
from tooluse.errors import InputError
from tooluse.evaluate import Result, diagnose, evaluate, failures, judge, metrics
from tooluse.generate import Decoder
from tooluse.tools import NO_CALL, Tool, ToolCall, Toolset

PARIS = ToolCall("get_weather", {"city": "Paris"})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'm happy to help you!", ev.NO_JSON),
        ("", ev.NO_JSON),
        ('Sure: {"tool": "get_weather", "args": {"city": "Paris"}}', ev.COMMENTARY),
        ('{"tool": "get_weather", "args": {"city": "Paris"}}\nDone.', ev.COMMENTARY),
        ('{"tool": "get_weather", "args": {"city": "Paris"}', ev.BROKEN),
        ('{"tool": "get_weather" "args": {"city": "Paris"}', ev.BROKEN),
        ('{"tool": "get_weather", "args": {"city": "Paris", "zip": "1"}}', ev.FIELD),
        ('{"tool": "get_weather", "args": {"city": "Paris"}, "id": 1}', ev.FIELD),
        ('{"tool": "get_weather", "args": {"town": "Paris"}}', ev.FIELD),
        ('{"tool": "get_weather", "args": {}}', ev.STRUCTURE),
        ('{"tool": "get_weather", "city": "Paris"}', ev.STRUCTURE),
        ('{"tool": ["get_weather"], "args": {}}', ev.STRUCTURE),
        ('[{"tool": "get_weather"}]', ev.STRUCTURE),
        ('{"tool": "fly_to", "args": {"city": "Paris"}}', ev.UNKNOWN_TOOL),
    ],
)
def test_every_failure_has_its_kind(text: str, kind: str) -> None:
    assert diagnose(text, TOOLS) == kind
    assert judge(text, PARIS, TOOLS) == (kind, None)


def test_valid_calls_are_judged_by_value() -> None:
    assert judge('{"args": {"city": "Paris"}, "tool": "get_weather"}', PARIS, TOOLS)[0] is None
    assert judge(ToolCall("get_weather", {"city": "paris"}).json(), PARIS, TOOLS)[0] == (
        ev.WRONG_ARGUMENT
    )
    assert judge(ToolCall("search_web", {"query": "Paris"}).json(), PARIS, TOOLS)[0] == (
        ev.WRONG_TOOL
    )


def result(expected: ToolCall | None, text: str) -> Result:
    failure, call = judge(text, expected, TOOLS)
    return Result("p", expected, text, call, failure, seconds=2.0, forward_passes=4, tokens=20)


def test_metrics_against_a_case_counted_by_hand() -> None:
    mail = ToolCall("send_email", {"to": "a@b.c", "subject": "tea"})
    results = [
        result(PARIS, PARIS.json()),  # 1 of 1 given, 1 of 1 wanted
        result(mail, ToolCall("send_email", {"to": "a@b.c", "subject": "te"}).json()),  # 1/2, 1/2
        result(PARIS, ToolCall("search_web", {"query": "Paris"}).json()),  # 0/1, 0/1
        result(PARIS, "no"),  # nothing given, 0/1
    ]
    m = metrics(results)
    assert (m["n"], m["valid"], m["tool"], m["exact"]) == (4, 0.75, 0.5, 0.25)
    assert m["arg_f1"] == pytest.approx(2 * 2 / (4 + 5))
    assert (m["seconds_per_call"], m["forward_passes_per_call"], m["tokens_per_call"]) == (2, 4, 20)
    assert failures(results) == [(ev.WRONG_ARGUMENT, 1), (ev.WRONG_TOOL, 1), (ev.NO_JSON, 1)]


def test_no_rows_is_an_error() -> None:
    with pytest.raises(InputError, match="no rows"):
        metrics([])


def test_declining_is_right_where_no_tool_fits() -> None:
    oslo = ToolCall("get_weather", {"city": "Oslo"})
    assert judge(NO_CALL, None, TOOLS) == (None, None)
    assert judge(NO_CALL, oslo, TOOLS)[0] == "declined, though a tool fits"
    assert judge(oslo.json(), None, TOOLS) == ("called, though no tool fits", oslo)
    answers = [(None, NO_CALL), (oslo, NO_CALL), (None, oslo.json()), (oslo, oslo.json())]
    found = metrics([result(expected, text) for expected, text in answers])
    assert (found["valid"], found["tool"], found["exact"]) == (1.0, 0.5, 0.5)


@pytest.mark.parametrize("decoding", ["free", "constrained"])
def test_batches_give_the_same_answers(decoding: Decoding) -> None:
    tokenizer = byte_level_tokenizer()
    caller = ToolCaller(Decoder(random_gpt2(len(tokenizer)), tokenizer), TOOLS)
    rows = [*ROWS, Row("hello there", NO_CALL)]
    seen: list[str] = []
    results = evaluate(
        caller,
        rows,
        decoding,
        tool_choice="auto",
        max_tokens=64,
        batch_size=4,
        report=lambda result: seen.append(result.prompt),
    )
    assert seen == [row.prompt for row in rows]
    assert results[-1].expected is None
    for row, found in zip(rows, results, strict=True):
        (alone,) = evaluate(caller, [row], decoding, tool_choice="auto", max_tokens=64)
        assert (alone.text, alone.failure) == (found.text, found.failure)
        assert alone.confidence == pytest.approx(found.confidence, rel=1e-3)
        assert alone.seconds > 0


def test_a_prompt_that_no_call_is_possible_for_is_a_failure_and_no_error() -> None:
    address = {"type": "string", "pattern": "@", "x-grounded": True}
    tools = Toolset([Tool("write", "", {"properties": {"to": address}, "required": ["to"]})])
    tokenizer = byte_level_tokenizer()
    caller = ToolCaller(Decoder(random_gpt2(len(tokenizer)), tokenizer), tools)
    rows = [
        Row(f"to {who}", tools.call("write", {"to": "a@b.co"}).json()) for who in ("x", "a@b.co")
    ]
    impossible, possible = evaluate(caller, rows, batch_size=2)
    assert (impossible.text, impossible.failure) == ("", ev.NO_JSON)
    assert impossible.confidence == 0.0
    assert possible.call is not None
    with pytest.raises(InputError, match="no tool 'fly'"):
        evaluate(caller, rows, tool_choice="fly")


@pytest.mark.parametrize("decoding", ["free", "constrained"])
def test_a_prompt_too_long_for_the_context_is_a_failure_and_named(
    decoding: Decoding, caplog: pytest.LogCaptureFixture
) -> None:
    tokenizer = byte_level_tokenizer()
    caller = ToolCaller(Decoder(random_gpt2(len(tokenizer)), tokenizer), TOOLS)
    rows = [ROWS[0], Row("longer " * 200, ROWS[0].completion), ROWS[1]]
    first, long, last = evaluate(caller, rows, decoding, batch_size=2)
    assert (long.text, long.failure, long.confidence) == ("", ev.NO_JSON, 0.0)
    assert "prompt 'longer longer " in caplog.text and "tokens; the model's con" in caplog.text
    for row, found in ((rows[0], first), (rows[2], last)):
        assert found.text == evaluate(caller, [row], decoding)[0].text != ""


def test_rows_of_several_calls_are_exact_if_all_are() -> None:
    rome = ToolCall("get_weather", {"city": "Rome"})
    both, reversed_ = f"{PARIS.json()}\n{rome.json()}", f"{rome.json()}\n{PARIS.json()}"
    assert judge(both, PARIS, TOOLS, [rome]) == (None, PARIS)
    assert judge(PARIS.json(), PARIS, TOOLS, [rome]) == (ev.OTHER_CALLS, PARIS)
    assert judge(f"{both}\n{rome.json()}", PARIS, TOOLS, [rome])[0] == ev.OTHER_CALLS
    assert judge(reversed_, PARIS, TOOLS, [rome])[0] == ev.WRONG_ARGUMENT
    assert judge(both, PARIS, TOOLS)[1] is None
    tokenizer = byte_level_tokenizer()
    caller = ToolCaller(Decoder(random_gpt2(len(tokenizer)), tokenizer), TOOLS)
    (found,) = evaluate(caller, [Row("Paris, Rome", both)], max_calls=2)
    assert found.call is not None
    assert 1 <= len(TOOLS.parse_reply(found.text)) <= 2
    assert found.more == (rome,)
