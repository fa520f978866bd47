"""The numbers that a prompt says."""

from __future__ import annotations

import json
import sys

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


@pytest.mark.parametrize(
    ("text", "meant"),
    [("convert 100 dollars at a rate of 1.0845", {100, 1.0845}), ("0.125", {0.125}),
     ("from 48.8566, 2.3522", {48.8566, 2.3522}), ("48.8566,-2.3522", {48.8566, -2.3522}),
     ("order 2 500ml bottles", {2, 500, 2500}), ("table 4 200 guests", {4, 200, 4200}),
     ("2 500\u202f300 ml", {2, 500, 300, 2500, 500300, 2500300}), ("rows 1,5,6", {1, 5, 6}),
     ("4,200 of them", {4200, 4, 200, 4.2}), ("rooms 9,12", {9, 12, 9.12}),
     ("1.000.000 views", {1_000_000}), ("1.234,56 euros", {1234.56}), ("1 234,5", {1234.5}),
     ("1'234.5 francs", {1234.5}), ("rupees 12,34,567", {1_234_567}), ("1_000", {1000}),
     ("1e3 points, 2.5E-4 g", {1000, 0.00025}), (".5 cups", {0.5}), ("v1.5", {1.5}),
     ("on 5.12.2024", {5, 12, 2024}), ("4.35 dollars", {4.35, 435}),
     ("minus 18 degrees", {-18, 18}), ("at −18", {-18, 18}), ("–7", {-7}), ("a -$5 credit", {-5}),
     ("negative .5", {-0.5}), ("minus twenty-one", {-21}), ("minus two and a half", {-2.5}),
     ("0." + "3" * 500, {1 / 3}),
     ("pages 3-5", {3, 5}),
     ("book 2 rooms and a half day", {2})],
)  # fmt: skip
def test_whatever_digits_may_say_is_offered(text: str, meant: set[float]) -> None:
    assert meant <= {*numbers_said(text)}


@pytest.mark.parametrize(
    ("text", "found"),
    [("two hundred thousand", [200_000]), ("two thousand five hundred words", [2500]),
     ("the two hundred guests", [200]), ("twenty-five hundred", [2500]),
     ("one million two hundred thousand and six", [1_200_006]),
     ("a thousand million", [10**9]), ("a billion and three thousand", [10**9 + 3000]),
     ("between two hundred and three hundred", [200, 300]),
     ("five thousand and twenty-five thousand", [5000, 25_000]), ("pages 3-5", [3, 5]),
     ("one two three", [1, 2, 3])],
)  # fmt: skip
def test_words_with_scales_are_one_number(text: str, found: list[float]) -> None:
    assert list(numbers_said(text)) == found


@given(st.integers(0, 999), st.integers(1, 999), st.integers(0, 999), st.sampled_from(["", "and "]))
def test_large_numbers_in_words(millions: int, thousands: int, rest: int, link: str) -> None:
    number, text = 1000 * thousands, f"{words(thousands)} thousand"
    if rest:
        number, text = number + rest, f"{text} {link}{words(rest)}"
    if millions:
        number, text = number + 1_000_000 * millions, f"{words(millions)} million {text}"
    assert list(numbers_said(text)) == [number]


@given(st.integers(1, 10**15 - 1), st.sampled_from([",", ".", "'", "’", "_", " ", "\xa0"]))
def test_groups_of_three_digits(number: int, mark: str) -> None:
    assert number in numbers_said(f"make it {number:,}, please".replace(",", mark, 4))


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_every_json_number_is_found_as_it_is(number: float) -> None:
    assert number in numbers_said(f"set it to {json.dumps(number)}.")


def test_large_numbers_are_exact_and_larger_ones_are_none() -> None:
    largest = int(sys.float_info.max)
    assert largest in numbers_said(f"{largest} seconds")
    assert 12345678901234567891 in numbers_said("id 12345678901234567891")
    for text in ("9" * 310, "9" * 5000, f"{'9' * 310}.5", f"{'9' * 309} thousand"):
        assert numbers_said(f"it is {text}") == (), text
    assert numbers_said("it is 1e400") == (1, 400)
    for unit in ("thousand", "hours", "years", "kilos", "dozen"):
        assert 7 in numbers_said(f"{'9' * 308} {unit}, {'9' * 309} {unit} or 7"), unit


def test_an_hour_and_minutes_in_words() -> None:
    assert {75, 4500} <= {*numbers_said("an hour fifteen")}


@pytest.mark.parametrize(
    "text",
    ["1,", "1.", "1 ", "100 ", "1e1.", "1_", "a ", "two hundred ", "million ", "-", "half a"],
)
def test_long_texts_take_no_longer_than_their_length(text: str) -> None:
    numbers = numbers_said(text * 50_000)
    assert len(numbers) < 100


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert len(set(numbers_said(text))) == len(numbers_said(text))


def test_what_rows_say_in_other_units_is_understood() -> None:
    for unit in UNITS.values():
        for number, texts in unit.spans.items():
            for text in texts:
                assert number in numbers_said(f"make it {text}, please"), text
