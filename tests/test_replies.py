"""What a reply may be under each tool choice, and how it is read back."""

from __future__ import annotations

import itertools
import json
import math

import pytest
from fakes import ROWS, TOOLS, byte_level_tokenizer, random_gpt2

from tooluse.caller import ToolCaller
from tooluse.deltas import CallDelta, Delta, ReplyReader, TextDelta
from tooluse.errors import InputError
from tooluse.generate import Decoder
from tooluse.grammar import expr as e
from tooluse.replies import ToolChoice, reply_text
from tooluse.request import Generation
from tooluse.tools import NO_CALL, Tool, Toolset

WEATHER = TOOLS.call("get_weather", {"city": "Rome"}).json()
MAIL = TOOLS.call("send_email", {"to": "a@b.co", "subject": 'say "ü" {}'}).json()


def caller(seed: int = 0, *, plain_text: bool = False) -> ToolCaller:
    tokenizer = byte_level_tokenizer()
    decoder = Decoder(random_gpt2(len(tokenizer), seed), tokenizer)
    return ToolCaller(decoder, TOOLS, plain_text=plain_text)


@pytest.mark.parametrize(
    ("choice", "max_calls", "plain_text", "accepts", "rejects"),
    [
        ("required", 1, False, [WEATHER, MAIL], [NO_CALL, "hi", "", WEATHER + "\n" + MAIL]),
        ("required", 2, False, [WEATHER, f"{WEATHER}\n{MAIL}"], ["\n".join([MAIL] * 3), "\n"]),
        ("auto", 1, False, [WEATHER, NO_CALL], ["", "No", NO_CALL + " ", f"{NO_CALL}\n{MAIL}"]),
        ("auto", 1, True, [WEATHER, NO_CALL, "Hi {x}\nthere 東"], ["", " hi", '{"tool"', "{}"]),
        ("none", 1, False, [NO_CALL, "Hi"], [WEATHER, " " + WEATHER, "{", "\n", ""]),
        ("get_weather", 1, False, [WEATHER], [MAIL, NO_CALL]),
        (["send_email", "search_web"], 1, False, [MAIL], [WEATHER, NO_CALL]),
    ],
)  # fmt: skip
def test_tool_choice_is_a_language(
    choice: ToolChoice, max_calls: int, plain_text: bool, accepts: list[str], rejects: list[str]
) -> None:
    language = reply_text(TOOLS, None, choice, max_calls, plain_text=plain_text)
    for text in accepts:
        assert e.matches(language, text.encode()), text
    for text in rejects:
        assert not e.matches(language, text.encode()), text


def test_an_unknown_tool_or_no_calls_at_all_is_bad_input() -> None:
    with pytest.raises(InputError, match="no tool 'get_wether'; say required, auto, none, or"):
        caller()("weather", "get_wether")
    with pytest.raises(InputError, match="max_calls=0"):
        caller().calls("weather", max_calls=0)


@pytest.mark.parametrize("plain_text", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_replies_of_random_models_keep_to_the_choice(seed: int, plain_text: bool) -> None:
    c = caller(seed, plain_text=plain_text)
    for row, budget in itertools.product(ROWS[:3], (34, 60)):
        assert c.generate(row.prompt, max_tokens=budget).text.startswith("{")
        text = c.complete(row.prompt, max_tokens=budget, tool_choice="none")
        assert text and text[0] not in " {\n"
        assert c(row.prompt, "none") is None
        for choice in ("search_web", ["search_web"]):
            call = c(row.prompt, choice)
            assert call and call.tool == "search_web"
        auto = c.complete(row.prompt, max_tokens=budget, tool_choice="auto")
        assert plain_text or auto == NO_CALL or TOOLS.parse(auto)
        several = c.generate(row.prompt, max_tokens=200, max_calls=3).text
        assert 1 <= len(TOOLS.parse_reply(several)) <= 3


def test_where_no_span_fits_auto_declines() -> None:
    date = {"type": "string", "format": "date", "x-grounded": True}
    must = Tool("must", parameters={"properties": {"day": date}, "required": ["day"]})
    c = ToolCaller(caller().decoder, [must])
    assert c("nothing", "auto") is None
    assert c.complete("nothing", tool_choice="auto") == NO_CALL
    with pytest.raises(InputError, match="no part of the prompt"):
        c("nothing")


def deltas(pieces: list[str]) -> list[Delta]:
    reader = ReplyReader()
    found = [d for p in pieces for d in reader.feed(p)]
    return found + list(reader.close())


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
def test_deltas_of_calls_add_up_to_the_calls(size: int) -> None:
    text = f"{WEATHER}\n{MAIL}"
    found = deltas([text[i : i + size] for i in range(0, len(text), size)])
    names, arguments = {}, {}
    for delta in found:
        assert isinstance(delta, CallDelta)
        names.setdefault(delta.index, delta.tool)
        arguments[delta.index] = arguments.get(delta.index, "") + delta.arguments
    assert names == {0: "get_weather", 1: "send_email"}
    assert {i: json.loads(a) for i, a in arguments.items()} == {
        0: {"city": "Rome"},
        1: {"to": "a@b.co", "subject": 'say "ü" {}'},
    }


def test_deltas_of_text() -> None:
    assert deltas(["No", " tool"]) == [TextDelta("No"), TextDelta(" tool")]
    assert deltas(['{"to', "ol"]) == [TextDelta('{"tool')]


def test_a_caller_streams_what_it_would_return() -> None:
    c = caller(1)
    for row in ROWS:
        text = "".join(d.arguments for d in c.stream(row.prompt) if isinstance(d, CallDelta))
        call = c(row.prompt)
        assert call and json.loads(text) == call.args


def test_confidences_are_products_over_the_tokens_of_each_part() -> None:
    c = caller()
    ids = c.decoder.segmenter.segment(f"{MAIL}\n{WEATHER}".encode())
    spelled = [c.decoder.segmenter.spell([i]) for i in ids]
    logprobs = [-0.001 * (i + 1) for i in range(len(ids))]
    generation = Generation("", ids, 1, 0.0, True, logprobs)
    mail, weather = c.confidence(generation)

    def expected(part: str) -> float:
        data = b"".join(spelled)
        start = data.index(part.encode())
        end, at, total = start + len(part.encode()), 0, 0.0
        for piece, logprob in zip(spelled, logprobs, strict=True):
            if at < end and at + len(piece) > start:
                total += logprob
            at += len(piece)
        return math.exp(total)

    assert mail.tool == pytest.approx(expected('"send_email"'))
    assert weather.tool == pytest.approx(expected('"get_weather"'))
    assert mail.args == {
        "to": pytest.approx(expected('"to": "a@b.co"')),
        "subject": pytest.approx(expected('"subject": "say \\"ü\\" {}"')),
    }
    assert weather.args == {"city": pytest.approx(expected('"city": "Rome"'))}
    assert mail.call == pytest.approx(expected(MAIL))
    assert generation.confidence == pytest.approx(math.exp(sum(logprobs)))


def test_confidence_without_arguments() -> None:
    c = ToolCaller(caller().decoder, Toolset([Tool("ping")]))
    (only,) = c.confidence(c.generate("x"))
    assert (only.call, only.tool, only.args) == (1.0, 1.0, {})


@pytest.mark.parametrize("cut", range(1, len(MAIL.encode())))
def test_a_call_that_was_cut_off_has_no_confidence(cut: int) -> None:
    c = caller()
    ids = c.decoder.segmenter.segment(f"{WEATHER}\n".encode() + MAIL.encode()[:cut])
    (weather,) = c.confidence(Generation("", ids, 1, 0.0, False, [-0.5] * len(ids)))
    assert set(weather.args) == {"city"}
