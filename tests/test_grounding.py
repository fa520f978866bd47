from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random

import pytest
from fakes import ROWS, TOOLS, byte_level_tokenizer, gpt2_folder, random_gpt2
from hypothesis import given
from hypothesis import strategies as st

from tooluse.caller import ToolCaller
from tooluse.data.dataset import Row
from tooluse.data.respell import open_arguments, respell_row
from tooluse.errors import InputError
from tooluse.generate import Decoder
from tooluse.grammar import expr as e
from tooluse.grammar.span import is_span
from tooluse.grounding import (
    ADDRESS,
    FILE,
    NUMBER,
    SHAPE,
    addresses,
    ground,
    grounded_arguments,
    is_grounded,
    shaped,
)
from tooluse.numbers_said import numbers_said
from tooluse.replies import reply_text
from tooluse.tools import JSON, NO_CALL, Tool, ToolCall, Toolset

PROMPTS = ["weather in Ústí nad Labem", 'mail "bo"@x.org re: C:\\new', "東京 は?", "a b c d"]


def spans_only(caller: ToolCaller, prompt: str) -> bool:
    call = caller.tools.parse(caller.complete(prompt, max_tokens=120))
    return all(is_span(str(v), prompt) for v in call.args.values())


def test_what_was_always_copied_is_found_in_the_rows() -> None:
    assert grounded_arguments(ROWS) == {
        "get_weather": {"city": ""},
        "search_web": {"query": ""},
        "send_email": {"to": "", "subject": ""},
    }
    changed = Row("weather in rome", TOOLS.call("get_weather", {"city": "Rome"}).json())
    assert "get_weather" not in grounded_arguments([*ROWS, changed])


def test_a_slip_in_a_hundred_rows_changes_nothing() -> None:
    slip = Row("weather in romeo", TOOLS.call("get_weather", {"city": "rome"}).json())
    assert "get_weather" in grounded_arguments([*ROWS[:2] * 50, slip])
    assert "get_weather" not in grounded_arguments([*ROWS[:2] * 40, slip])


def test_marking_leaves_what_the_schema_says_itself() -> None:
    tools = Toolset(
        [
            Tool(
                "t",
                parameters={
                    "properties": {
                        "a": {"type": "string"},
                        "b": {"type": "string", "x-grounded": False},
                        "c": {"type": "string", "enum": ["x"]},
                        "d": {"type": "integer"},
                    }
                },
            )
        ]
    )
    marked = ground(tools, {"t": dict.fromkeys("abcd", ""), "other": {"a": ""}})["t"].properties
    assert [marked[name].get("x-grounded") for name in "abcd"] == [True, False, None, None]
    assert not is_grounded(tools)
    assert is_grounded(ground(tools, {"t": {"a": ""}}))


@pytest.mark.parametrize("seed", range(3))
def test_grounded_arguments_are_spans_whatever_the_model_wants(seed: int) -> None:
    tokenizer = byte_level_tokenizer()
    decoder = Decoder(random_gpt2(len(tokenizer), seed), tokenizer)
    free = ToolCaller(decoder, TOOLS)
    bound = ToolCaller(decoder, ground(TOOLS, grounded_arguments(ROWS)))
    for prompt in PROMPTS:
        assert not spans_only(free, prompt)
        assert spans_only(bound, prompt)


def test_a_trained_folder_says_what_it_copies(tmp_path: Path) -> None:
    folder = gpt2_folder(tmp_path / "m")
    assert not is_grounded(ToolCaller.load(str(folder), TOOLS).tools)
    (folder / FILE).write_text(json.dumps(grounded_arguments(ROWS)))
    assert is_grounded(ToolCaller.load(str(folder), TOOLS).tools)
    assert not is_grounded(ToolCaller.load(str(folder), TOOLS, grounded=False).tools)


def test_when_no_span_will_do() -> None:
    date = {"type": "string", "format": "date", "x-grounded": True}
    must = Tool("must", parameters={"properties": {"day": date}, "required": ["day"]})
    may = Tool("may", parameters={"properties": {"day": date}})
    tokenizer = byte_level_tokenizer()
    decoder = Decoder(random_gpt2(len(tokenizer)), tokenizer)
    assert ToolCaller(decoder, [must, may]).complete("nothing") == '{"tool": "may", "args": {}}'
    assert "2024-05-06" in ToolCaller(decoder, [must]).complete("on 2024-05-06")
    with pytest.raises(InputError, match="no part of the prompt"):
        ToolCaller(decoder, [must]).complete("nothing")


values = st.text(st.sampled_from("abcXYZ019é東я -@.'\"\\"), min_size=1, max_size=20)


@given(values, values, st.integers(0, 99))
def test_respelled_rows_are_still_right(to: str, subject: str, seed: int) -> None:
    call = TOOLS.call("send_email", {"to": to, "subject": subject})
    row = Row(f"Mail <{to}> about [{subject}] now", call.json())
    other = respell_row(row, Random(seed), 0.9)
    args = TOOLS.parse(other.completion).args
    assert all(str(v) in other.prompt for v in args.values())
    assert [len(str(v)) for v in args.values()] == [len(to), len(subject)]
    assert other == respell_row(row, Random(seed), 0.9)


def test_respelling_changes_words_and_keeps_their_kind() -> None:
    row = Row(
        "Is it hot in Winnipeg or 大阪府市?",
        TOOLS.call("get_weather", {"city": "Winnipeg or 大阪府市"}).json(),
    )
    seen = {respell_row(row, Random(i), 1.0).prompt for i in range(20)}
    assert len(seen) > 15
    for prompt in seen:
        assert prompt.startswith("Is it hot in ")
        assert prompt[13].isupper()
        assert prompt[14:21].islower()
    assert respell_row(row, Random(0), 0.0) == row


def test_rows_without_a_call_or_with_several_are_respelled_too() -> None:
    none = Row("tell me a joke about penguins", NO_CALL)
    assert respell_row(none, Random(0), 1.0) == none
    cities = ("Reykjavik", "Valparaiso")
    calls = [ToolCall("get_weather", {"city": city}) for city in cities]
    row = Row("weather in {} and {}".format(*cities), "\n".join(c.json() for c in calls))
    other = respell_row(row, Random(1), 1.0)
    said = [call.args["city"] for call in other.calls()]
    assert other.prompt == "weather in {} and {}".format(*said) and not set(said) & set(cities)
    assert grounded_arguments([none, row]) == {"get_weather": {"city": ""}}


def emails(*values: str) -> list[Row]:
    calls = [TOOLS.call("send_email", {"to": to, "subject": "rent"}) for to in values]
    return [Row(f"mail {c.args['to']} about rent", c.json()) for c in calls]


def test_addresses_are_found_in_the_rows_and_then_nothing_else_is_taken() -> None:
    many = [f"{name}.{i}@mail{i}.org" for i in range(20) for name in ("ann", "bo", "{x}")]
    assert grounded_arguments(emails(*many, "mom"))["send_email"] == {
        "to": ADDRESS,
        "subject": "",
    }
    assert grounded_arguments(emails(*many, *["mom", "HR"] * 5))["send_email"]["to"] == ""
    assert grounded_arguments(emails(*many[:19]))["send_email"]["to"] == ""
    learned = ground(TOOLS, grounded_arguments(emails(*many)))
    mom = TOOLS.call("send_email", {"to": "mom", "subject": "rent"})
    assert learned.parse(mom.json()) == mom  # what was learned makes no call invalid
    taken = {
        "Email Dr. Ek (a.ek@x-y.se). It's rent": {"a.ek@x-y.se"},
        "emial Ek.B@x.se abuot <rent>": {"Ek.B@x.se"},
        "mail mom about rent": {"mom", "mail mom", "rent"},  # no address: any span
    }
    tried = {"Dr. Ek (a.ek@x-y.se)", "a.ek@x-y.se).", "(a.ek@x-y.se", "emial Ek.B@x.se"}
    for prompt, values in taken.items():
        language = reply_text(learned, prompt)
        for to in tried.union(*taken.values()):
            call = TOOLS.call("send_email", {"to": to, "subject": "rent"})
            assert e.matches(language, call.json().encode()) == (to in values), (prompt, to)


@pytest.mark.parametrize(
    ("text", "found"),
    [("mail Dr. Ek (a_b.ek@x-y.se), now", ["a_b.ek@x-y.se"]), ("no one", []), ("a @ b", []),
     ("to=ann@x.org subject=b", ["to=ann@x.org", "ann@x.org"]), ("<o'k@x.ie>.", ["o'k@x.ie"]),
     ("is bo@x.org's mail read by {x}@y.de?", ["bo@x.org's", "bo@x.org", "{x}@y.de"]),
     ("'a@b.c' or 用户@例子.中国。", ["a@b.c", "用户@例子.中国"])],
)  # fmt: skip
def test_addresses_are_found_whole(text: str, found: list[str]) -> None:
    assert list(addresses(text)) == found


@given(st.text("ab@.,'=/ (!。", max_size=40))
def test_addresses_are_those_that_the_pattern_finds(text: str) -> None:
    whole = re.findall(ADDRESS.strip("^$"), text)
    assert {*whole} <= {*addresses(text)} and bool(whole) == bool(addresses(text))


def test_long_words_are_no_addresses_and_take_no_time() -> None:
    for noise in ("-" * 200_000, "a" * 200_000 + "@y.org", "@" * 200_000, "a=" * 100_000 + "@b.c"):
        assert addresses(f"{noise} to ann@x.org") == ("ann@x.org",)
    long = f"{'a' * 64}@{'b' * 251}.org"
    assert addresses(f"{long} or a{long}") == (long,)


def test_options_of_a_list_are_never_respelled() -> None:
    rows = [
        Row(f"{unit} in Village{i}", ToolCall("w", {"unit": unit, "city": f"Village{i}"}).json())
        for i, unit in enumerate(["celsius", "fahrenheit"] * 5)
    ]
    opened = open_arguments(rows)
    assert opened == {("w", "city")}
    unsaid = Row("hot in Reykjavik", ToolCall("w", {"unit": "celsius", "city": "Reykjavik"}).json())
    for i, row in enumerate([*rows, unsaid]):
        [old], [new] = row.calls(), respell_row(row, Random(i), 1.0, opened).calls()
        assert new.args["unit"] == old.args["unit"] and new.args["city"] != old.args["city"]


TIMER = Tool(
    "timer",
    parameters={"type": "object", "required": ["minutes"], "additionalProperties": False,
                "properties": {"minutes": {"type": "integer"}, "rounds": {"type": "number"}}},
)  # fmt: skip


def timer_rows(odd: int = 0) -> list[Row]:
    """Rows whose numbers the prompts say, but for some."""
    said = {30: "half an hour", 7: "seven minutes", 90: "an hour and a half", 12: "12 min"}
    pairs = [*said.items()] * 30
    rows = [Row(f"beep in {text}", ToolCall("timer", {"minutes": n}).json()) for n, text in pairs]
    return rows + [Row("beep soon", ToolCall("timer", {"minutes": 1}).json())] * odd


def test_a_whole_number_is_none_of_a_prompts_fractions() -> None:
    """An optional one is left out where there are only fractions, a required one is free."""
    properties: dict[str, JSON] = {
        name: {"type": kind, SHAPE: NUMBER}
        for name, kind in (("rooms", "integer"), ("rate", "number"), ("nights", "integer"))
    }
    tool = Tool("t", parameters={"properties": properties, "required": ["nights"]})
    narrow = shaped(tool, "at 1.0845 each").properties
    assert narrow["rate"]["enum"] == [1.0845] and narrow["rooms"]["enum"] == []
    assert "enum" not in narrow["nights"]
    assert shaped(tool, "2 at 1.5").properties["nights"]["enum"] == [2]


def test_numbers_that_prompts_say_are_found_in_the_rows() -> None:
    assert grounded_arguments(timer_rows()) == {"timer": {"minutes": NUMBER}}
    assert grounded_arguments(timer_rows(1)) == {"timer": {"minutes": NUMBER}}
    assert grounded_arguments(timer_rows(5)) == {}
    assert grounded_arguments(timer_rows()[:12]) == {}, "too few to tell"
    marked = ground(Toolset([TIMER]), {"timer": {"minutes": NUMBER}})
    assert is_grounded(marked) and not is_grounded(Toolset([TIMER]))
    option: JSON = {"type": "integer", "enum": [1, 2]}
    fixed = Toolset([Tool("timer", parameters={"properties": {"minutes": option}})])
    assert ground(fixed, {"timer": {"minutes": NUMBER}}) == fixed


@pytest.mark.parametrize("seed", range(3))
def test_numbers_are_those_of_the_prompt_whatever_the_model_wants(seed: int) -> None:
    tokenizer = byte_level_tokenizer()
    decoder = Decoder(random_gpt2(len(tokenizer), seed), tokenizer)
    learned = {"timer": {"minutes": NUMBER, "rounds": NUMBER}}
    bound = ToolCaller(decoder, ground(Toolset([TIMER]), learned))
    for prompt in ("in half an hour, twice", "room 118, 2 keys", "two or three days"):
        call = bound(prompt)
        assert call and {*call.args.values()} <= {*numbers_said(prompt)}
    call = bound("whenever you like")
    assert call and set(call.args) == {"minutes"}, "what is needed may be any number then"
