from __future__ import annotations

import math
from pathlib import Path

import pytest
from fakes import ROWS, TOOLS
from hypothesis import given
from hypothesis import strategies as st

from tooluse.data.dataset import Row
from tooluse.errors import InputError
from tooluse.evaluate import judge
from tooluse.rewards import (
    argument_f1,
    chosen_rewards,
    default_rewards,
    exact,
    matches_schema,
    parses,
    right_tool,
    score,
)
from tooluse.tools import NO_CALL

WANTED = '{"tool": "send_email", "args": {"to": "a@b.co", "subject": "rent"}}'
WEATHER = '{"tool": "get_weather", "args": {"city": "Rome"}}'

# completion, reference → parses, schema, tool, argument F1, exact
CASES = [
    (WANTED, WANTED, (1, 1, 1, 1, 1)),
    ('{"tool": "send_email", "args": {"subject": "rent", "to": "a@b.co"}}', WANTED, (1,) * 5),
    ('{"tool": "send_email", "args": {"to": "a@b.co", "subject": "x"}}', WANTED, (1, 1, 1, 0.5, 0)),
    ('{"tool": "send_email", "args": {"to": "a@b.co"}}', WANTED, (1, 0, 1, 2 / 3, 0)),
    (WEATHER, WANTED, (1, 1, 0, 0, 0)),
    ('{"tool": "search_web", "args": {"query": 1}}', WEATHER, (1, 0, 0, 0, 0)),
    ('{"a": 1}', WEATHER, (1, 0, 0, 0, 0)),
    ("[]", WEATHER, (0, 0, 0, 0, 0)),
    (WEATHER[:-1], WEATHER, (0, 0, 0, 0, 0)),
    ("Sure! " + WEATHER, WEATHER, (0, 0, 0, 0, 0)),
    ("", WEATHER, (0, 0, 0, 0, 0)),
    ("[" * 5000, WEATHER, (0, 0, 0, 0, 0)),
    (NO_CALL, NO_CALL, (1, 1, 1, 1, 1)),
    (WEATHER, NO_CALL, (1, 1, 0, 0, 0)),
    (NO_CALL, WEATHER, (1, 1, 0, 0, 0)),
    (f"{WEATHER}\n{WANTED}", f"{WEATHER}\n{WANTED}", (1, 1, 1, 1, 1)),
    (WEATHER, f"{WEATHER}\n{WANTED}", (1, 1, 0, 0.5, 0)),
    (f"{WANTED}\n{WEATHER}", f"{WEATHER}\n{WANTED}", (1, 1, 0, 1, 0)),
]


@pytest.mark.parametrize(("completion", "reference", "expected"), CASES)
def test_each_reward_sees_its_part(
    completion: str, reference: str, expected: tuple[float, ...]
) -> None:
    rewards = (parses, matches_schema(TOOLS), right_tool, argument_f1, exact)
    found = tuple(reward("", completion, reference) for reward in rewards)
    assert found == pytest.approx(expected)


@given(st.sampled_from(ROWS), st.one_of(st.text(), st.sampled_from([c[0] for c in CASES])))
def test_the_rewards_agree_with_the_evaluation(row: Row, completion: str) -> None:
    failure, call = judge(completion, TOOLS.parse(row.completion), TOOLS)
    scored = score(default_rewards(TOOLS), row, completion)
    if "\n" not in completion and completion != NO_CALL:
        assert scored.parts["schema"] == (call is not None)
        assert scored.parts["exact"] >= (failure is None)
    assert 0 <= scored.total <= 1 + 1e-9
    assert (scored.total > 1 - 1e-9) == (scored.parts["exact"] == 1)


def test_weights_and_rewards_of_ones_own() -> None:
    rewards = {**default_rewards(TOOLS), "short": (2.0, lambda p, c, r: 1 / (1 + len(c)))}
    found = score(rewards, ROWS[0], ROWS[0].completion)
    assert found.total == pytest.approx(1 + 2 / (1 + len(ROWS[0].completion)))
    assert set(found.parts) == {"parses", "schema", "tool", "arguments", "exact", "short"}


@pytest.mark.parametrize("value", [math.nan, math.inf, -0.1, 1.1])
def test_a_reward_that_is_no_number_from_0_to_1_is_named(value: float) -> None:
    with pytest.raises(InputError, match=r"reward 'mine' is .*from 0 to 1"):
        score({"mine": (1.0, lambda p, c, r: value)}, ROWS[0], "x")


def test_a_reward_that_raises_is_named() -> None:
    def mine(prompt: str, completion: str, reference: str) -> float:
        raise KeyError("tool")

    with pytest.raises(InputError, match=r"reward 'mine' raised KeyError: 'tool', for .*weather"):
        score({"mine": (1.0, mine)}, ROWS[0], "x")


def test_rewards_are_chosen_by_name(tmp_path: Path) -> None:
    source = tmp_path / "mine.py"
    source.write_text(
        "def short(prompt, completion, reference):\n    return 1 / (1 + len(completion))\n"
        "def exact(prompt, completion, reference):\n    return 0.5\n"
    )
    usual = default_rewards(TOOLS)
    assert chosen_rewards(usual, []) == usual
    found = chosen_rewards(usual, [f"{source}:short=0.25", "parses=0", "tool=1", f"{source}:exact"])
    assert [*found] == ["schema", "tool", "arguments", "exact", "short"]
    assert {n: w for n, (w, _) in found.items()} == {
        "schema": 0.1, "tool": 1.0, "arguments": 0.3, "exact": 1.0, "short": 0.25
    }  # fmt: skip
    assert found["tool"][1] is right_tool
    given = score(found, ROWS[0], "abc")
    assert given.parts["short"] == 0.25
    assert given.parts["exact"] == 0.5


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ("exact", "name=weight for one of parses, schema, tool, arguments, exact"),
        ("exactly=1", "file.py:function=weight for a function of yours"),
        ("exact=many", "'many' is no weight"),
        ("exact=-1", "'-1' is no weight"),
        ("exact=nan", "'nan' is no weight"),
        ("exact=inf", "'inf' is no weight"),
        ("no_such_module:f=1", "can't import"),
        ("json:no_such_function=1", "there is no function 'no_such_function'"),
        ("", "file.py:function=weight"),
    ],
)
def test_a_choice_that_is_none_says_what_to_write(choice: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        chosen_rewards(default_rewards(TOOLS), [choice])


def test_some_reward_must_have_a_weight() -> None:
    with pytest.raises(InputError, match="weight of 0"):
        chosen_rewards({"exact": (1.0, exact)}, ["exact=0"])
