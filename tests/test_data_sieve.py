"""Checks in stages: each kind of bad row falls where it should, and good rows pass once."""

import pytest

from tooluse.data.row import Row
from tooluse.data.sieve import STAGES, Sieve, near_key
from tooluse.tools import JSON, NO_CALL, ToolCall, Toolset

CITY: JSON = {"type": "string", "x-grounded": True}
PARAMETERS: JSON = {"properties": {"city": CITY}, "required": ["city"]}
TOOLS = Toolset.from_json([{"name": "get_weather", "parameters": PARAMETERS}])


def weather(prompt: str, city: str) -> Row:
    return Row(prompt, ToolCall("get_weather", {"city": city}).json())


def test_every_stage_catches_its_own() -> None:
    sieve = Sieve(TOOLS, apart=[weather("rain in Lima?", "Lima")])
    rows = [
        (weather("weather in Oslo", "Oslo"), None),
        (Row("tell me a joke", NO_CALL), None),
        (Row("weather", "Sure!"), "parses"),
        (Row(" ", NO_CALL), "parses"),
        (Row("weather in Rome", '{"tool": "get_weather", "args": {}}'), "schema"),
        (Row("fly", '{"tool": "fly", "args": {}}'), "schema"),
        (weather("weather in Rome", "Roma"), "grounded"),
        (weather("weather in Romeo", "Rome"), "grounded"),
        (weather("WEATHER in  Oslo", "Oslo"), "duplicate"),
        (weather("Hey, can you please give me the Oslo weather?", "Oslo"), None),
        (weather("hi, weather in Oslo, please!", "Oslo"), "near duplicate"),
        (weather("Oslo, weather in", "Oslo"), None),
        (weather("Rain in Lima, please", "Lima"), "other split"),
        (weather("weather in Lima", "Lima"), None),
    ]
    for row, stage in rows:
        before = {s: sieve.fallen[s].count for s in STAGES}
        assert sieve.passes(row) == (stage is None), row
        grown = [s for s in STAGES if sieve.fallen[s].count > before[s]]
        assert grown == ([stage] if stage else []), row
    assert sieve.passed == 5
    report = sieve.report()
    assert report.startswith(
        "5 rows passed; fell: parses 2, stands alone 0, schema 2, grounded 2, "
    )
    assert "\n    parses: weather: completion: not JSON at" in report
    assert "'Roma' is no span of the prompt" in report


def test_rows_may_be_let_through_that_are_nearly_the_same() -> None:
    sieve = Sieve(TOOLS, apart=[weather("rain in Lima?", "Lima")])
    for row, passes in (
        (weather("weather in Oslo", "Oslo"), True),
        (weather("weather in Oslo, please", "Oslo"), True),
        (weather("Weather in Oslo", "Oslo"), False),
        (weather("rain in Lima, please", "Lima"), False),
    ):
        assert sieve.passes(row, near=True) == passes, row


def test_only_strings_must_be_spans() -> None:
    city: JSON = {"type": ["string", "null"], "x-grounded": True}
    tools = Toolset.from_json([{"name": "f", "parameters": {"properties": {"city": city}}}])
    assert Sieve(tools).passes(Row("weather", ToolCall("f", {"city": None}).json()))


def test_few_samples_are_kept_of_many_rows() -> None:
    sieve = Sieve()
    assert len(list(sieve.sift(Row(f"hi {i}", "x") for i in range(1000)))) == 0
    assert sieve.fallen["parses"].count == 1000 and len(sieve.fallen["parses"].samples) == 3


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("Weather in Oslo, please", "hey weather in oslo", True), ("a1 to b", "b to a1", False),
     ("weather in Oslo", "weather in Rome", False), ("the", "a", False),
     ("what's up", "Whats up?", True), ("mail 5 chairs", "mail 6 chairs", False)],
)  # fmt: skip
def test_what_is_nearly_the_same(one: str, other: str, same: bool) -> None:
    assert (near_key(one) == near_key(other)) == same
