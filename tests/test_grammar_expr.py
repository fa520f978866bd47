"""Expressions: every operator against Python's `re`, and the laws that the engine relies on."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from tooluse.grammar import expr as e
from tooluse.grammar.strings import ANY_BODY, code_points, escape, quoted, without


@dataclass(frozen=True)
class Both:
    """The same language as an expression and as a regular expression for `re`."""

    expr: e.Expr
    pattern: str


def _repeat(x: Both, lo: int, more: int | None) -> Both:
    hi = None if more is None else lo + more
    return Both(e.repeat(x.expr, lo, hi), f"(?:{x.pattern}){{{lo},{'' if hi is None else hi}}}")


regular = st.recursive(
    st.one_of(
        st.sampled_from(["a", "ab", "b", "", "abc"]).map(lambda t: Both(e.literal(t.encode()), t)),
        st.sets(st.sampled_from("abc"), min_size=1).map(
            lambda s: Both(e.byte_class(sum(1 << ord(c) for c in s)), f"[{''.join(sorted(s))}]")
        ),
    ),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(
            lambda xs: Both(
                e.sequence(*[x.expr for x in xs]), "".join(f"(?:{x.pattern})" for x in xs)
            )
        ),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda xs: Both(
                e.choice(*[x.expr for x in xs]), "(?:" + "|".join(x.pattern for x in xs) + ")"
            )
        ),
        st.builds(_repeat, inner, st.integers(0, 2), st.none() | st.integers(0, 2)),
    ),
    max_leaves=6,
)
words = st.text("abc", max_size=6)


@given(regular, words)
def test_matches_what_re_matches(x: Both, word: str) -> None:
    assert e.matches(x.expr, word.encode()) == bool(re.fullmatch(x.pattern, word))


@given(regular, regular, words)
def test_and_or_not(x: Both, y: Both, word: str) -> None:
    data = word.encode()
    in_x, in_y = e.matches(x.expr, data), e.matches(y.expr, data)
    assert e.matches(e.both(x.expr, y.expr), data) == (in_x and in_y)
    assert e.matches(e.choice(x.expr, y.expr), data) == (in_x or in_y)
    assert e.matches(e.complement(x.expr), data) == (not in_x)


@given(regular, regular)
def test_emptiness_and_shortest_words(x: Both, y: Both) -> None:
    difference = e.both(x.expr, e.complement(y.expr))
    if e.live(difference):
        word = e.shortest(e.group(difference))
        assert re.fullmatch(x.pattern, word.decode())
        assert not re.fullmatch(y.pattern, word.decode())
    else:
        assert all(e.matches(y.expr, w) for w in e.words(x.expr, 20))


@given(regular)
def test_words_are_all_words_shortest_first(x: Both) -> None:
    found = e.words(x.expr, 12)
    assert len(set(found)) == len(found)
    assert [len(w) for w in found] == sorted(len(w) for w in found)
    assert all(re.fullmatch(x.pattern, w.decode()) for w in found)
    assert not found or len(found[0]) == len(e.shortest(x.expr))


@given(regular)
def test_derivatives_agree_within_a_cell(x: Both) -> None:
    for cell in x.expr.cells():
        after = {x.expr.derive(byte) for byte in e.bits(cell)}
        assert len(after) == 1


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=8))
def test_strings_are_what_json_dumps_writes(text: str) -> None:
    written = json.dumps(text, ensure_ascii=False).encode()
    assert written == b'"' + escape(text) + b'"'
    assert e.matches(quoted(ANY_BODY), written)
    for c in text:
        assert e.matches(code_points([(ord(c), ord(c))]), escape(c))


def test_other_spellings_of_strings_are_refused() -> None:
    for text in [
        b'"\n"',
        b'"\\/"',
        b'"\\u0041"',
        b'"\xed\xa0\x80"',
        b'"\xc0\x80"',
        b'"\xf4\x90\x80\x80"',
    ]:
        assert not e.matches(quoted(ANY_BODY), text)


@given(st.sets(st.sampled_from(["", "a", "ab", "é", '"']), min_size=1), st.text('ab"é', max_size=3))
def test_without(excluded: set[str], text: str) -> None:
    rest = without(ANY_BODY, frozenset(escape(t) for t in excluded))
    assert e.matches(rest, escape(text)) == (text not in excluded)


def test_equal_constructions_are_identical_and_trimming_is_harmless() -> None:
    x = e.choice(e.literal(b"xyz1"), e.literal(b"xyz2"))
    assert x is e.choice(e.literal(b"xyz2"), e.literal(b"xyz1"))
    shared = quoted(ANY_BODY)
    e.trim(0)
    assert e.matches(x, b"xyz2")
    assert quoted(ANY_BODY) is shared
