"""tooluse.data.swap against what it promises: rows stay right, and only values move."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tooluse.data.dataset import Row
from tooluse.data.respell import respell_row
from tooluse.data.respell import texts as texts_in
from tooluse.data.swap import swap_row, values_of
from tooluse.data.synthesis import problem
from tooluse.grammar.span import is_span
from tooluse.tools import JSON, NO_CALL, SEED_TOOLS, ToolCall, Toolset

TOOLS = Toolset.of(SEED_TOOLS)
EMAIL = {("send_email", "to"), ("send_email", "subject")}

texts = st.text(st.sampled_from("abAB01é東 -@.'\"\\"), min_size=1, max_size=12).map(
    lambda text: text.strip() or "x"
)


def email(to: str, subject: str) -> Row:
    call = TOOLS.call("send_email", {"to": to, "subject": subject})
    return Row(f"Mail <{to}> about [{subject}] now", call.json())


@given(st.lists(st.tuples(texts, texts), min_size=2, max_size=6), st.integers(0, 99))
def test_a_swapped_row_is_right(pairs: list[tuple[str, str]], seed: int) -> None:
    rows = [email(*pair) for pair in pairs]
    values = values_of(rows, EMAIL)
    swapped = swap_row(rows[0], Random(seed), 1.0, values)
    assert problem(swapped, TOOLS) is None
    for name, text in swapped.calls()[0].args.items():
        assert text in values["send_email", name]
        assert swapped.prompt.count(str(text)) == rows[0].prompt.count(
            str(rows[0].calls()[0].args[name])
        )
    assert swapped == swap_row(rows[0], Random(seed), 1.0, values)


def test_values_of_other_rows_come_in() -> None:
    rows = [email("ann@mail.com", "rent"), email("bo@x.org", "that I'm late")]
    values = values_of(rows, EMAIL)
    assert values == {
        ("send_email", "to"): ["ann@mail.com", "bo@x.org"],
        ("send_email", "subject"): ["rent", "that I'm late"],
    }
    found = {swap_row(rows[0], Random(seed), 1.0, values) for seed in range(50)}
    assert found == {email(to, subject) for to in values["send_email", "to"]
                     for subject in values["send_email", "subject"]}  # fmt: skip
    assert {swap_row(rows[0], Random(seed), 0.0, values) for seed in range(9)} == {rows[0]}


def test_what_is_not_certain_stays() -> None:
    values = {("get_weather", "city"): ["Oslo"]}
    city = ToolCall("get_weather", {"city": "Bonn"}).json()
    for row in (
        Row("Bonn, I mean Bonn", city),  # which of the two?
        Row("weather in Bonn, not in Oslo", city),  # Oslo would be there twice
        Row("will it rain", ToolCall("get_weather", {"city": "Bonn"}).json()),
        Row("tell me a joke", NO_CALL),
    ):
        assert swap_row(row, Random(0), 1.0, values) == row
    row = Row("Bonn weather", city)
    assert swap_row(row, Random(0), 1.0, values_of([row], set())) == row
    assert swap_row(row, Random(0), 1.0, values).prompt == "Oslo weather"


def noted(prompt: str, **args: JSON) -> Row:
    return Row(prompt, ToolCall("note", args).json())


# Rows in which another argument says a part of "text", or all of it.
SHARED = [
    noted("add lunch at noon", text="lunch", label="lunch"),
    noted("search top 5 films", text="top 5 films", count=5),
    noted("pour 1.5 litres", text="1.5 litres", amount=1.5),
    noted("open report 2024", text="report 2024", year=2024),
    noted("open folder 2024 of 12024", text="folder 2024", first=2024),
    noted("note: buy milk and eggs", text="buy milk and eggs", items=["milk", "eggs"]),
    noted("file under work/2024", text="work/2024", where={"folder": "work", "years": [2024]}),
]


@pytest.mark.parametrize("row", SHARED)
def test_what_another_argument_says_too_is_not_swapped(row: Row) -> None:
    values = {("note", "text"): ["dinner"]}
    assert {swap_row(row, Random(seed), 1.0, values) for seed in range(9)} == {row}
    again = Row(row.prompt, f"{row.completion}\n{row.completion}")
    assert swap_row(again, Random(0), 1.0, values) == again


@pytest.mark.parametrize("row", SHARED)
def test_what_another_argument_says_too_is_not_respelled(row: Row) -> None:
    for seed in range(9):
        changed = respell_row(row, Random(seed), 1.0, {("note", "text")})
        said = texts_in([call.args for call in changed.calls()])
        assert all(is_span(text, changed.prompt) for text in said)


def test_what_stands_elsewhere_hinders_nothing() -> None:
    row = noted("for 2 people: book dinner at noon", text="dinner", people=2, vip=True, table=7)
    swapped = swap_row(row, Random(0), 1.0, {("note", "text"): ["lunch"]})
    assert swapped.prompt == "for 2 people: book lunch at noon"
    assert swapped.calls()[0].args == {**row.calls()[0].args, "text": "lunch"}
    row = noted("add Amymy to my list", text="Amymy", owner="my")  # "my" stands there still
    assert respell_row(row, Random(0), 1.0, {("note", "text")}) != row


@pytest.mark.parametrize(
    ("prompt", "old", "new"),
    [
        ("mark it smart", "art", "music"),
        ("play NBA東京 now", "東京", "Oslo"),
        ("a re", "re", "\u0301x"),
    ],
)
def test_only_whole_words_are_swapped(prompt: str, old: str, new: str) -> None:
    row = noted(prompt, text=old)
    assert swap_row(row, Random(0), 1.0, {("note", "text"): [new]}) == row
