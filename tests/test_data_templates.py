"""The notation of phrases: what it means, what it refuses, and its laws."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tooluse.data.splits import SPLITS, fold, split_of
from tooluse.data.templates import Piece, Slot, expand, lines, parse, slots, ways


def said(template: str, tries: int = 200) -> set[str]:
    fill = lambda slot: [Piece(f"<{slot.name}/{slot.kind}>", slot.name)]  # noqa: E731
    return {"".join(p.text for p in expand(template, Random(seed), fill)) for seed in range(tries)}


@pytest.mark.parametrize(
    ("template", "texts"),
    [
        ("plain", {"plain"}),
        ("(a|b) c", {"a c", "b c"}),
        ("a[ b]", {"a", "a b"}),
        ("a[ b| c]", {"a", "a b", "a c"}),
        ("(a|)b", {"ab", "b"}),
        ("((a|b)[c]|d)", {"a", "b", "ac", "bc", "d"}),
        ("{x} {y:np}", {"<x/x> <y/np>"}),
        ("[in {x}]", {"", "in <x/x>"}),
    ],
)
def test_what_a_template_can_say(template: str, texts: set[str]) -> None:
    assert said(template) == texts
    assert ways(template) == len(texts)


@pytest.mark.parametrize("template", ["(a", "a)", "[a", "a]", "(a]", "a|b", "x}", "{x"])
def test_brackets_that_do_not_match_are_refused(template: str) -> None:
    with pytest.raises(ValueError):
        parse(template)


def test_slots_of_every_alternative_are_found() -> None:
    assert slots("{a} (b {c:d}|[{e}])") == [Slot("a", "a"), Slot("c", "d"), Slot("e", "e")]


def test_an_option_is_there_less_often_than_not() -> None:
    fill = lambda slot: [Piece("")]  # noqa: E731
    rng = Random(0)
    there = sum(len(expand("a[b]", rng, fill)) == 2 for _ in range(2000))
    assert 700 < there < 900


def test_a_table_has_no_blank_lines_and_no_comments() -> None:
    assert lines("\n  a\n\n# b\n  c d \n#e\n") == ("a", "c d", "#e")


@given(st.text(), st.sampled_from([str.upper, str.lower, str.title, str]))
def test_a_split_depends_on_the_letters_and_not_on_their_case(
    text: str, change: Callable[[str], str]
) -> None:
    changed = f"  {change(text)}\t"
    assert fold(changed) != fold(text) or split_of(changed) == split_of(text)
    assert split_of(text) in SPLITS


PINNED = {
    "Oslo": "train", "TURIN": "train", "Quito": "test", "東京都": "test",
    "hanoi": "validation", "the  budget": "test",
}  # fmt: skip


def test_splits_are_as_large_as_promised_and_never_change() -> None:
    counts = [split_of(f"value {n}") for n in range(5000)]
    assert [round(counts.count(s) / 50) for s in SPLITS] == pytest.approx([76, 10, 14], abs=2)
    assert {t: split_of(t) for t in PINNED} == PINNED
