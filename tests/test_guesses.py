"""Guesses never decide anything, so these tests ask only that the likely ones are made."""

from __future__ import annotations

import pytest
from fakes import TOOLS, byte_level_tokenizer

from tooluse.grammar import Matcher, Vocabulary, compile_expr, compile_schema
from tooluse.grounding import ground
from tooluse.guesses import Guesser, open_string
from tooluse.replies import reply_text

VOCABULARY = Vocabulary.from_tokenizer(byte_level_tokenizer())
GROUNDED = ground(TOOLS, {"get_weather": {"city": ""}, "send_email": {"to": "", "subject": ""}})


def guesses(
    prompt: str, written: str, matcher: Matcher | None = None, room: int = 200, **kinds: bool
) -> list[str]:
    matcher = matcher or compile_expr(reply_text(TOOLS), VOCABULARY).matcher()
    matcher.consume_bytes(written.encode())
    before = matcher.forced_bytes()
    guesser = Guesser(prompt, **{"copying": True, "choices": True, **kinds})
    found = guesser.guesses(matcher, written.encode(), room)
    assert matcher.forced_bytes() == before  # left as it was
    for guess in found:
        matcher.copy().consume_bytes(guess)  # all of it is allowed
    return [g.decode() for g in found]


@pytest.mark.parametrize(
    ("text", "start"),
    [('{"a', 2), ('{"a"', 0), ('{"a": "x\\"y', 7), ('{"a": "x\\\\"', 0), ("", 0), ('"', 1)],
)
def test_open_string(text: str, start: int) -> None:
    assert open_string(text.encode()) == start


def test_every_tool_is_guessed_up_to_its_first_argument() -> None:
    head = '{"tool": "'
    assert guesses("weather", "") == [
        head,
        head + 'get_weather", "args": {"city": "',
        head + 'search_web", "args": {"query": "',
        head + 'send_email", "args": {"to": "',
    ]
    assert guesses("weather", "", choices=False) == [head]


def test_a_guess_keeps_to_its_room() -> None:
    assert guesses("weather", "", room=60) == ['{"tool": "']  # all the tools or none
    assert guesses("to ann@mail.com, about tea", TO + "an", room=12) == ["n@mail"]
    assert len(guesses("to ann@mail.com, about tea", TO + "an", room=40)) > 1


CITY = '{"tool": "get_weather", "args": {"city": "'
TO = '{"tool": "send_email", "args": {"to": "'


def test_strings_go_on_as_the_prompt_does() -> None:
    def copied(prompt: str, value: str) -> str:
        first = guesses(prompt, CITY + value)[0]
        return first.removesuffix('"}}')

    assert copied("email a@b.co about rent", "a@") == "b.co about rent"
    assert copied('say "hi\\there" now', "hi") == '\\\\there\\" now'
    assert copied("of paris, is it Paris", "Pa") == "ris"
    assert copied("supper per day", "per") == " day"
    assert copied("nothing like it", "zz") == ""
    assert guesses("email a@b.co", TO + "a@", copying=False) == [""]


def test_a_string_may_end_at_the_end_of_a_word_and_what_follows_is_guessed() -> None:
    found = guesses("write to a@b.co now, please", TO + "a@")
    assert found[0] == "b.co now, please"
    assert 'b.co", "subject": "' in found
    assert 'b.co now", "subject": "' in found
    assert not any("b.co now, please" in g for g in found[1:3])


def test_grounded_strings_are_forced_to_follow_the_prompt() -> None:
    matcher = compile_expr(reply_text(GROUNDED, "to Ann Lee re tea"), VOCABULARY).matcher()
    found = guesses("to Ann Lee re tea", TO + "A", matcher)
    assert found[0] == "nn Lee re tea"
    assert 'nn", "subject": "' in found
    assert 'nn Lee", "subject": "' in found


def test_alternatives_of_many_kinds() -> None:
    schema = {
        "type": "object",
        "properties": {
            "mode": {"enum": ["slow", "slower", 7, None]},
            "flag": {"type": "boolean"},
            "n": {"type": "integer"},
        },
        "required": ["mode", "flag", "n"],
        "additionalProperties": False,
    }

    def after(written: str) -> list[str]:
        return guesses("x", written, compile_schema(schema, VOCABULARY).matcher(), room=300)

    values = ('"slow"', '"slower"', "7", "null")
    flags = ("false", "true")
    expected = [f'{v}, "flag": {f}, "n": ' for v in values for f in flags]
    assert after('{"mode": ') == ["", *expected]
    ends = [f'{v}", "flag": {f}, "n": ' for v in ("low", "lower") for f in flags]
    assert after('{"mode": "s') == ["low", *ends]
    assert after('{"mode": 7, "flag": true, "n": ') == [""]
