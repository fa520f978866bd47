"""Rows like a user's examples: words kept, values swapped in prompt and call alike."""

import json
import re

import pytest
from tool_sets import TOOL_SETS

from tooluse.data.examples import like, pattern_of
from tooluse.data.row import Row
from tooluse.errors import InputError
from tooluse.tools import JSON, NO_CALL, ToolCall, Toolset

TOOLS = Toolset([*TOOL_SETS["smart_home"].values(), *TOOL_SETS["travel"].values()])


def row(prompt: str, tool: str, **args: JSON) -> Row:
    return Row(prompt, ToolCall(tool, args).json())


EXAMPLES = [
    row("yo, make the living room 21.5 deg",
        "set_thermostat", room="living_room", temperature=21.5),
    row("fly me Rome→Lima on 2026-05-01!", "search_flights",
        origin="Rome", destination="Lima", departure_date="2026-05-01"),
    row("room in Oslo, 2025-01-02 til 2025-01-05, w/ food", "book_hotel",
        city="Oslo", check_in="2025-01-02", check_out="2025-01-05", breakfast=True),
]  # fmt: skip


def test_slots_are_what_the_prompt_says_literally() -> None:
    found = [pattern_of(example, TOOLS) for example in EXAMPLES]
    assert found[0] is not None and found[0].names == ("room", "temperature")
    assert found[1] is not None
    assert found[1].pieces == (
        "fly me ", "origin", "→", "destination", " on ", "departure_date", "!",
    )  # fmt: skip
    assert found[2] is not None and found[2].rest == {"breakfast": True}
    assert pattern_of(Row("hello", NO_CALL), TOOLS) is None
    assert pattern_of(row("Lima to Lima", "search_flights", origin="Lima"), TOOLS) is None


def test_words_stay_and_values_change_together() -> None:
    made = like(EXAMPLES, TOOLS, 90, seed=4)
    assert len(made) > 80 and len({r.prompt for r in made}) == len(made)
    forms = [r"yo, make the (.+) ([\d.]+) deg", r"fly me (.+)→(.+) on ([\d-]+)!",
             r"room in (.+), ([\d-]+) til ([\d-]+), w/ food"]  # fmt: skip
    for made_row in made:
        call = json.loads(made_row.completion)
        assert TOOLS[call["tool"]].problem(call["args"]) is None
        matches = [m for form in forms if (m := re.fullmatch(form, made_row.prompt))]
        said = list(matches[0].groups())
        first, *others = (v for v in call["args"].values() if v is not True)
        assert said[0] in (first, str(first).replace("_", " "))
        as_said = [json.loads(t) if call["tool"] == "set_thermostat" else t for t in said[1:]]
        assert as_said == others
    assert {json.loads(r.completion)["tool"] for r in made} == {
        "set_thermostat", "search_flights", "book_hotel",
    }  # fmt: skip
    assert like(EXAMPLES, TOOLS, 20, seed=4) == made[:20]


def test_examples_without_anything_to_swap() -> None:
    with pytest.raises(InputError, match="no example says an argument"):
        like([Row("hello", NO_CALL), row("make it warm", "start_vacuum")], TOOLS, 5)
