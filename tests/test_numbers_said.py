"""The numbers that a prompt says."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spoken_numbers import words

from tooluse.data.phrases.measures import UNITS
from tooluse.numbers_said import numbers_said


@pytest.mark.parametrize(
    ("text", "found"),
    [("room 118, two keys", [118, 2]),
     ("1,250.50 euros", [1250.5, 125050]),
     ("that's 4,50 and 1.250", [4.5, 1.25, 1250]),
     ("5mg and -3 degrees", [5, -3, 3]),
     ("a dozen eggs, half a dozen rolls", [12, 6]),
     ("", []),
     ("nothing at all", []),
     ("twenty-six and a half", [26.5, 0.5, 50])],
)  # fmt: skip
def test_what_is_found(text: str, found: list[float]) -> None:
    assert list(numbers_said(text)) == found


@pytest.mark.parametrize(
    ("text", "meant"),
    [("the past two hours", 120), ("the last hour", 60), ("half an hour", 30),
     ("a quarter of an hour", 15), ("an hour and a half", 90), ("an hour and a quarter", 75),
     ("one hour fifteen", 75), ("1h30", 90), ("1 1/2 hours", 90), ("¾ hour", 45),
     ("six and a half minutes", 6.5), ("a fortnight", 14), ("a year and a half", 18),
     ("two kilos", 2000), ("half", 50), ("50k", 50_000), ("no stops", 0), ("just me", 1)],
)  # fmt: skip
def test_amounts_in_another_unit(text: str, meant: float) -> None:
    assert meant in numbers_said(text)


@given(st.integers(0, 999), st.sampled_from(["{}", "take {} of them", "x, {}; y"]))
def test_whole_numbers_in_digits_and_in_words(number: int, frame: str) -> None:
    assert number in numbers_said(frame.format(number))
    assert number in numbers_said(frame.format(words(number).title()))


@given(st.floats(0, 10**6).map(lambda value: round(value, 2)))
def test_decimals(number: float) -> None:
    assert number in numbers_said(f"it was {json.dumps(number)} in all")


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert len(set(numbers_said(text))) == len(numbers_said(text))


def test_what_rows_say_in_other_units_is_understood() -> None:
    for unit in UNITS.values():
        for number, texts in unit.spans.items():
            for text in texts:
                assert number in numbers_said(f"make it {text}, please"), text
