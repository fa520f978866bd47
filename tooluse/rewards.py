"""Rewards that a program can verify: how good a completion is, as numbers from 0 to 1.

A reward is a plain function ``(prompt, completion, reference) -> float``. The usual ones take the
question "is it the right call?" apart, so that a model that is never wholly right still learns
which of its attempts came closer. Yours go beside or instead of them:

>>> rewards = {**default_rewards(tools), "short": (0.1, lambda p, c, r: 1 / (1 + len(c)))}

The reference is seen by rewards alone, never by the model.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from tooluse.data.dataset import Row
from tooluse.errors import InputError
from tooluse.sources.modules import functions_of
from tooluse.tools import ToolCall, Toolset, call_texts

Reward = Callable[[str, str, str], float]
Rewards = Mapping[str, tuple[float, Reward]]  # name → (weight, reward)


def default_rewards(tools: Toolset) -> Rewards:
    """Each part of a right call; weights add up to 1, so an exact call scores 1."""
    return {
        "parses": (0.1, parses),
        "schema": (0.1, matches_schema(tools)),
        "tool": (0.2, right_tool),
        "arguments": (0.3, argument_f1),
        "exact": (0.3, exact),
    }


def chosen_rewards(rewards: Rewards, choices: Iterable[str]) -> Rewards:
    """The rewards as changed by choices, each of them ``reward=weight``.

    ``file.py:function`` or ``module:function`` is a function of the user's (a weight of 1 unless
    given), which takes the place of a reward of its name; a mere name is one of the rewards, with
    another weight. A weight of 0 leaves a reward out. Raises InputError for other choices.
    """
    found = dict(rewards)
    for choice in choices:
        source, given, number = choice.rpartition("=")
        source = source if given else choice
        try:
            weight = float(number) if given else 1.0
        except ValueError:
            weight = math.nan
        if not 0 <= weight < math.inf:
            raise InputError(f"reward {choice!r}: {number!r} is no weight; name a number from 0 up")
        if ":" in source:
            for function in functions_of(source):
                found[function.__name__] = (weight, cast(Reward, function))
        elif given and source in found:
            found[source] = (weight, found[source][1])
        else:
            raise InputError(
                f"reward {choice!r}: write file.py:function=weight for a function of yours, or "
                f"name=weight for one of {', '.join(found)}"
            )
    found = {name: (weight, reward) for name, (weight, reward) in found.items() if weight}
    if not found:
        raise InputError("all rewards have a weight of 0, so there is nothing to learn")
    return found


def parses(prompt: str, completion: str, reference: str) -> float:
    """Whether every line is a JSON object, or the reply says that no tool fits."""
    try:
        return float(all(isinstance(json.loads(text), dict) for text in call_texts(completion)))
    except (ValueError, RecursionError):
        return 0.0


def matches_schema(tools: Toolset) -> Reward:
    """A reward: whether the completion is calls that the tools' schemas allow."""

    def schema(prompt: str, completion: str, reference: str) -> float:
        try:
            tools.parse_reply(completion)
        except InputError:
            return 0.0
        return 1.0

    return schema


def right_tool(prompt: str, completion: str, reference: str) -> float:
    """Whether the reference's tools are called, in its order; or none, where it calls none."""
    found = _calls(completion)
    return float(found is not None and [c.tool for c in found] == _tools(reference))


def argument_f1(prompt: str, completion: str, reference: str) -> float:
    """The F1 of (tool, argument, value) triples; 1 where there are none and none are wanted."""
    found, wanted = _calls(completion), _calls(reference)
    if found is None or wanted is None:
        return 0.0
    given, right = _arguments(found), _arguments(wanted)
    if not given and not right:
        return right_tool(prompt, completion, reference)
    return 2 * (given & right).total() / (given.total() + right.total())


def exact(prompt: str, completion: str, reference: str) -> float:
    """Whether the completion makes the reference's calls, arguments in whatever order."""
    found = _calls(completion)
    return float(found is not None and found == _calls(reference))


@dataclass(frozen=True)
class Score:
    """What a completion got: the weighted sum, and each reward by itself."""

    total: float
    parts: dict[str, float]


def score(rewards: Rewards, row: Row, completion: str) -> Score:
    """Judge a completion; InputError names a reward that fails or is no number from 0 to 1."""
    parts = {}
    for name, (_, reward) in rewards.items():
        try:
            value = float(reward(row.prompt, completion, row.completion))
        except Exception as error:  # whatever a user's function raises
            raise InputError(
                f"reward {name!r} raised {type(error).__name__}: {error}, "
                f"for the completion {completion[:80]!r} of the prompt {row.prompt[:80]!r}"
            ) from error
        if not (math.isfinite(value) and 0 <= value <= 1):
            raise InputError(
                f"reward {name!r} is {value}, for the completion {completion[:80]!r}; "
                "a reward must be a number from 0 to 1"
            )
        parts[name] = value
    return Score(math.fsum(rewards[name][0] * value for name, value in parts.items()), parts)


def _calls(text: str) -> list[ToolCall] | None:
    """The calls in a text, checked for their form alone; None if it is anything else."""
    try:
        return Row("", text).calls()
    except InputError:
        return None


def _tools(reference: str) -> list[str]:
    return [call.tool for call in _calls(reference) or []]


def _arguments(calls: list[ToolCall]) -> Counter[tuple[str, str, str]]:
    return Counter((c.tool, name, json.dumps(v)) for c in calls for name, v in c.args.items())
