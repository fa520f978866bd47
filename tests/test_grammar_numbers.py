"""Canonical numbers: ranges and multiples against exact decimal arithmetic."""

from __future__ import annotations

from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tooluse.grammar import expr as e
from tooluse.grammar.multiples import multiple_of, multiples_between
from tooluse.grammar.numbers import (
    INTEGER,
    NUMBER,
    canonical_number,
    exact,
    numbers,
)

EDGES = [0, -2, 1, -1, 0.0001, -0.0001, 0.00009, 1e-5, 5e-324, 1e308, 1e22, 0.5, 99, 9.99, 1.6e-05]
figures = st.one_of(
    st.sampled_from(EDGES),
    st.integers(-20, 20),
    st.integers(-(10**25), 10**25),
    st.floats(-3, 3).map(lambda x: round(x, 3)),
    st.floats(allow_nan=False, allow_infinity=False),
)


@given(figures)
def test_every_number_has_one_text(value: float) -> None:
    text = canonical_number(value).encode()
    assert e.matches(NUMBER, text)
    assert e.matches(INTEGER, text) == (float(value).is_integer() or isinstance(value, int))


@pytest.mark.parametrize(
    "text",
    [
        "-0",
        "00",
        "1.0",
        "01",
        "1e5",
        "1.50",
        "-0.0",
        "0.00001",
        "1E-05",
        "1e-5",
        "10e-05",
        ".5",
        "1.",
    ],
)
def test_other_spellings_are_no_numbers(text: str) -> None:
    assert not e.matches(NUMBER, text.encode())


@given(
    st.none() | figures, st.booleans(), st.none() | figures, st.booleans(), st.booleans(), figures
)
def test_ranges(
    lo: float | None, lo_open: bool, hi: float | None, hi_open: bool, integral: bool, value: float
) -> None:
    low, high = (None if x is None else exact(x) for x in (lo, hi))
    language = numbers(low, lo_open, high, hi_open, integral)
    assert not e.matches(language, b"-0")
    for x in (value, lo, hi):
        if x is None:
            continue
        at = exact(x)
        inside = (
            (low is None or at > low or (at == low and not lo_open))
            and (high is None or at < high or (at == high and not hi_open))
            and (not integral or at == at.to_integral_value())
        )
        assert e.matches(language, canonical_number(x).encode()) == inside


@given(
    st.sampled_from([1, 2, 3, 7, 10, 0.01, 0.5, 2.5, 1e-4, 1e-8, 1000, 86400, 3e-06, 0.123456789]),
    figures,
    st.integers(0, 1000),
)
def test_multiples(divisor: float, value: float, factor: int) -> None:
    language = e.both(NUMBER, multiple_of(exact(divisor)))
    with localcontext() as context:
        context.prec = 800
        for x in (value, divisor * factor):
            quotient = exact(x) / exact(divisor)
            expected = quotient == quotient.to_integral_value()
            assert e.matches(language, canonical_number(x).encode()) == expected


@given(
    st.sampled_from([1, 7, 12.5, 1234, 2000.25, 5000, 10**6, 999_983, 10**17, 10**30]),
    st.none() | figures,
    st.booleans(),
    st.none() | figures,
    st.booleans(),
    st.booleans(),
    st.integers(-3000, 3000),
)
def test_multiples_between_bounds(
    divisor: float,
    lo: float | None,
    lo_open: bool,
    hi: float | None,
    hi_open: bool,
    integral: bool,
    factor: int,
) -> None:
    low, high = (None if x is None else exact(x) for x in (lo, hi))
    whole = numbers(low, lo_open, high, hi_open, integral)
    language = multiples_between(exact(divisor), low, lo_open, high, hi_open, integral)
    for x in (divisor * factor, divisor * (factor + 0.5), lo, hi):
        if x is not None:
            text = canonical_number(x).encode()
            expected = e.matches(e.both(whole, multiple_of(exact(divisor))), text)
            assert e.matches(language, text) == expected, text
    if language is not e.EMPTY:
        word = e.shortest(language)
        assert e.matches(language, word) and e.matches(whole, word)
        assert not any(len(w) < len(word) for w in e.words(language, 1))


def test_a_range_without_multiples_is_empty() -> None:
    inside = numbers(Decimal(11), False, Decimal(13), False, True)
    assert e.group(e.both(inside, multiple_of(Decimal(7)))) is e.EMPTY
    assert e.words(e.both(inside, multiple_of(Decimal(6))), 5) == [b"12"]
