"""How people say one argument without naming it."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from tooluse.data.phrases import read_tables
from tooluse.data.synthesis import synthesize
from tooluse.data.templates import slots
from tooluse.data.ways import ALONE, option_ways, ways
from tooluse.tools import JSON, Toolset

ENTRIES = read_tables("ways")


@pytest.mark.parametrize(
    "text", ["# what it holds\n\nurgent = true\n    at once\nslow = true\n", "urgent true\n    x\n",
             "urgent = true\n"]
)  # fmt: skip
def test_a_table_that_is_none_is_told(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ways").mkdir()
    (tmp_path / "ways" / "mine.txt").write_text(text)
    monkeypatch.setattr("tooluse.data.phrases.files", lambda name: tmp_path)
    with pytest.raises(ValueError, match=r"ways/mine\.txt: no entry: 'urgent"):
        read_tables("ways")


def test_every_line_says_its_argument() -> None:
    for names, values, phrases in ENTRIES:
        assert all(re.fullmatch(r"[a-z0-9_]+|\*", name) for name in names)
        assert values and len(phrases) >= 4, names
        for line in phrases:
            found = [slot.name for slot in slots(line)]
            assert bool(found) is (values == ("*",)) and {*found} <= {"v", "at"}, line
            assert not re.search(r"[.!?,;]$", line), line


def test_no_line_says_yes_and_no() -> None:
    told: dict[tuple[str, str], tuple[str, ...]] = {}
    for names, values, phrases in ENTRIES:
        for name, line in product(names, phrases):
            if values in (("true",), ("false",)):
                assert told.setdefault((name, line), values) == values, (name, line)


def test_the_longest_name_decides() -> None:
    assert ways("max price") and ways("max price") != ways("price")
    assert ways("frobnicated price") == ways("price")
    assert not ways("frobnication"), "nobody knows what that is"


def test_booleans_have_two_sides() -> None:
    for name, sides in (("is urgent", {True, False}), ("urgent", {True, False})):
        assert all(ways(name, side) for side in sides)
        assert not set(ways(name, True)) & set(ways(name, False))


def test_an_option_is_not_said_in_another_ones_words() -> None:
    options: list[JSON] = ["vegan", "vegetarian", "gluten_free"]
    said = {str(option): set(option_ways("diet", option, options)) for option in options}
    assert all(said.values())
    assert not said["vegan"] & said["vegetarian"]
    assert not [line for line in said["vegetarian"] if re.search(r"\bvegan\b", line)]
    alone = option_ways("diet", "vegan", ["vegan"])
    assert said["vegan"] <= set(alone)
    assert option_ways("diet", "frobnicated", ["frobnicated", "vegan"]) == ()


def test_prompts_need_not_name_arguments() -> None:
    tools = Toolset.from_json(
        [
            {"name": "order_lunch", "description": "Order a lunch.", "parameters": {
                "type": "object", "required": ["urgent", "meal_name"], "properties": {
                    "meal_name": {"type": "string"}, "urgent": {"type": "boolean"}}}},
        ]
    )  # fmt: skip
    rows = synthesize(tools, 200, 3, no_tool=0)
    yes = [row.prompt for row in rows if '"urgent": true' in row.completion]
    no = [row.prompt for row in rows if '"urgent": false' in row.completion]
    assert len(yes) > 40 and len(no) > 40
    for prompts in (yes, no):
        unnamed = [prompt for prompt in prompts if "urgent" not in prompt.lower()]
        assert len(unnamed) > len(prompts) / 5
    sentence = ways("urgent", True) + ways("urgent", False)
    assert any(way.startswith(ALONE) for way in sentence)
