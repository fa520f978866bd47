from __future__ import annotations

import gc
import json
import re

import pytest
from grammar_strategies import BYTES
from hypothesis import example, given
from hypothesis import strategies as st

from tooluse.grammar import SchemaError, Vocabulary, compile_schema, leaves
from tooluse.grammar import expr as e
from tooluse.grammar.span import Source, is_span, spans
from tooluse.grammar.strings import escape

GROUNDED = {
    "type": "object",
    "properties": {"x": {"type": "string", "x-grounded": True}},
    "required": ["x"],
    "additionalProperties": False,
}


@pytest.mark.parametrize(
    ("text", "accepts", "rejects"),
    [
        ("rain in New York?", ["New York", "New", "rain in", "York?", "?"], ["ew York", "New Yor"]),
        ("rain in New York?", [], ["", " New", "New ", "Paris", "new york", "in York"]),
        ("to o'neil@a-b.co.uk!", ["o'neil@a-b.co.uk", "o'neil", "a-b", "co.uk!"], ["neil@a-b.c"]),
        ('say "hi\\there" now', ['"hi\\there"', "hi\\there", 'hi\\there"'], ["hithere", "here"]),
        ("東京の天気", ["東京", "東京の天気", "天"], ["京都"]),
        ("서울의 날씨", ["서울", "서울의"], ["의날씨"]),
        ("weather in São-Tomé", ["São-Tomé", "São", "Tomé"], ["S", "Sa", "Tom"]),
        ("cafe\u0301 now", ["cafe\u0301"], ["cafe"]),
        ("सूरत में", ["सूरत"], ["सू", "स"]),
        ("a\nb\tc", ["a", "a\nb", "b\tc"], ["\n", "b\t"]),
        ("fix 🔥 it", ["🔥", "fix 🔥"], [" 🔥"]),
        ("aa ab", ["aa", "ab", "aa ab"], ["a"]),
    ],
)
def test_what_is_a_span(text: str, accepts: list[str], rejects: list[str]) -> None:
    for value in accepts:
        assert is_span(value, text), value
    for value in rejects:
        assert not is_span(value, text), value


words = st.text(st.sampled_from("ab1 é_東'\"\\\n\u0301"), max_size=12)


@given(words, words)
@example("", "")
def test_spans_against_trying_every_pair_of_positions(text: str, value: str) -> None:
    def boundary(i: int) -> bool:
        if i in (0, len(text)):
            return True
        if text[i] == "\u0301":
            return False
        return not all(re.match("[a-z0-9é\u0301]", c) for c in text[i - 1 : i + 1])

    every = {
        text[i:j]
        for i in range(len(text))
        for j in range(i + 1, len(text) + 1)
        if boundary(i) and boundary(j) and text[i:j] == text[i:j].strip()
    }
    assert is_span(value, text) == (value in every) == e.matches(spans(text), escape(value))
    for span in every:
        assert is_span(span, text)


@given(words)
def test_every_state_has_a_completion(text: str) -> None:
    node = spans(text)
    for _ in range(30):
        if node is e.EMPTY:
            break
        assert e.matches(node, e.shortest(node))
        options = [b for b in range(256) if node.first >> b & 1]
        if not options:
            assert node.nullable
            break
        node = node.derive(options[len(text) % len(options)])
        assert node is not e.EMPTY


def test_a_grounded_property_takes_only_spans_and_its_own_rules_still_hold() -> None:
    text = 'mail "Ann" <ann@x.org> by 2024-02-30 or 2024-03-01'

    def allowed(rule: dict[str, object], value: str) -> bool:
        schema = json.loads(json.dumps(GROUNDED))
        schema["properties"]["x"].update(rule)
        matcher = compile_schema(schema, BYTES, grounding=text).matcher()
        try:
            matcher.consume_bytes(json.dumps({"x": value}, ensure_ascii=False).encode())
        except ValueError:
            return False
        return matcher.is_accepting()

    assert allowed({}, '"Ann"')
    assert not allowed({}, "Bob")
    assert allowed({"format": "date"}, "2024-03-01")
    assert not allowed({"format": "date"}, "2024-02-30")
    assert allowed({"pattern": "@", "maxLength": 9}, "ann@x.org")
    assert not allowed({"pattern": "@", "maxLength": 8}, "ann@x.org")
    assert allowed({"enum": ["mail", "post"]}, "mail")
    assert not allowed({"enum": ["mail", "post"]}, "post")


def test_no_span_fits() -> None:
    dates = json.loads(json.dumps(GROUNDED))
    dates["properties"]["x"]["format"] = "date"
    with pytest.raises(SchemaError):
        compile_schema(dates, BYTES, grounding="no date here")
    dates["required"] = []
    matcher = compile_schema(dates, BYTES, grounding="no date here").matcher()
    assert matcher.forced_bytes() == b"{}"


def test_without_a_text_the_keyword_is_an_annotation() -> None:
    matcher = compile_schema(GROUNDED, BYTES).matcher()
    matcher.consume_bytes(b'{"x": "anything"}')
    assert matcher.is_accepting()


def test_the_tools_of_a_prompt_read_one_text() -> None:
    assert spans("to Ann Lee") is spans("to Ann Lee")
    assert spans("to Ann Lee") is not spans("to Ann")


def test_old_prompts_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server makes a grammar for each prompt, and reads all of them over one vocabulary."""
    monkeypatch.setattr(leaves, "MAX_ROWS", 200)
    numbers = [str(i).encode() for i in range(2000)]
    vocabulary = Vocabulary([*BYTES.tokens[:256], *numbers[10:], b"<eos>"], eos=2246)
    for i in range(60):
        text = " ".join(str(n) for n in range(i, 2000, 7))
        matcher = compile_schema(GROUNDED, vocabulary, grounding=text).matcher()
        matcher.consume_bytes(b'{"x": "')
        assert matcher.mask().any()
    e.trim(0)
    gc.collect()
    assert sum(type(x) is Source for x in gc.get_objects()) < 30
