"""Expressions: every operator against Python's `re`, and the laws that the engine relies on."""

from __future__ import annotations

import gc
import json
import re
import weakref
from dataclasses import dataclass

from grammar_strategies import BYTES
from hypothesis import given
from hypothesis import strategies as st

from tooluse.grammar import Constraint, schema_text
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


def test_equal_constructions_are_identical_for_as_long_as_a_constraint_leads_to_them() -> None:
    def constructions() -> list[e.Expr]:
        x = e.choice(e.literal(b"xyz1"), e.literal(b"xyz2"))
        item = e.repeat(e.byte_class(0b1010), 2, 5)
        return [
            *(x, item, e.then(item, x), e.complement(x), e.group(item)),
            *(e.both(e.complement(x), e.complement(item)), e.both(e.complement(item), x)),
            e.one_of(b"%d" % i for i in range(100)),
        ]

    made, shared = constructions(), quoted(ANY_BODY)
    constraint = Constraint(e.choice(*made), BYTES)
    for _ in range(3):
        assert all(x is y for x, y in zip(made, constructions(), strict=True))
        e.trim(0)
    assert quoted(ANY_BODY) is shared
    del constraint
    e.trim(0)
    assert e.matches(made[0], b"xyz2")
    assert not any(x is y for x, y in zip(made[2:], constructions()[2:], strict=True))


def test_what_no_constraint_leads_to_is_forgotten() -> None:
    gone = weakref.ref(e.repeat(e.literal(b"nobody"), 3, 7))
    assert gone() is not None
    before = e.size()
    e.trim(0)
    gc.collect()
    assert gone() is None and e.size() < before


def test_what_is_in_use_may_grow_before_it_is_looked_through_again() -> None:
    constraint = Constraint(e.one_of(b"%d" % i for i in range(3000)), BYTES)
    [constraint.matcher().consume(ord(c)) for c in "123456789"]
    e.trim(0)
    left = e.size()
    e.literal(b"nobody's")
    e.trim(1)
    assert e.size() == left + 1
    [e.literal(b"nobody %d" % i) for i in range(left)]
    e.trim(1)
    assert e.size() == left


def states_made(schema: object, forgetting: bool) -> int:
    """How many nodes it takes to read some numbers, with other schemas compiled in between."""
    e.trim(0)
    constraint, made = Constraint(schema_text(schema), BYTES), 0
    for number in range(-1000, 1000, 75):
        before = e.size()
        e.matches(constraint.matcher()._state.expr, str(number / 2).encode())
        made += e.size() - before
        if forgetting:
            e.trim(0)
            schema_text({"multipleOf": 2000 + number})
    return made


def test_no_state_is_made_twice_whatever_is_forgotten_meanwhile() -> None:
    """Old and new copies of states in one conjunction would be a state for each mixture."""
    schema = {"oneOf": [{"multipleOf": 5000}, {"multipleOf": 3}, {"minimum": -2}]}
    alone = states_made(schema, forgetting=False)
    assert 0 < states_made(schema, forgetting=True) < 1.2 * alone  # steps on the way are remade
