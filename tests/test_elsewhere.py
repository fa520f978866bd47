"""Requests for tools of other people's apps, which are declined."""

from __future__ import annotations

import re
from random import Random

import pytest

from tooluse.data import decline
from tooluse.data.compose import Composer
from tooluse.data.decline import Declined
from tooluse.data.elsewhere import strangers, tools_elsewhere
from tooluse.data.phrases.verbs import VERBS
from tooluse.tools import JSON, Tool, Toolset

TEXT: JSON = {"type": "string"}
ROOM = Tool("book_room", "Books a hotel room.", {"properties": {"guest": TEXT}})
TYPES = {"string", "integer", "number", "boolean"}


def test_every_tool_is_whole_and_of_its_own() -> None:
    tools = tools_elsewhere()
    assert len(tools) > 200 and len(Toolset(tools)) == len(tools), "a name is there twice"
    for tool in tools:
        assert tool.description.endswith(".") and tool.required, tool.name
        for name, schema in tool.properties.items():
            assert schema["type"] in TYPES and schema["description"], (tool.name, name)
            options = schema.get("enum", ["a", "b"])
            assert isinstance(options, list) and len(options) > 1, (tool.name, name)


def names(*tools: Tool, asking: bool = True) -> set[str]:
    return {tool.name for tool in strangers(tools, asking)}


def test_what_shares_a_telling_word_is_no_stranger() -> None:
    far = Tool("gronk", "Gronks.", {"properties": {"frob": TEXT}})
    lamp = Tool("gronk", "Gronks the lamps.", {"properties": {"frob": TEXT}})
    assert {"dim_lamp", "walk_dog"} <= names(far)
    assert "dim_lamp" not in names(lamp) and "walk_dog" in names(lamp)
    assert "set_thermostat" not in names(Tool("frob_thermostat"))
    assert "walk_dog" in names(Tool("walk_gronk")), "a verb alone tells nothing"


def test_a_search_for_anything_may_tell_what_other_tools_tell() -> None:
    every, doing = names(ROOM), names(ROOM, asking=False)
    assert doing < every
    assert {"track_parcel", "measure_pulse"} <= every
    assert not [name for name in doing if name.split("_")[0] in {"track", "show", "find", "list"}]


@pytest.mark.parametrize("split", ["train", "validation"])
def test_requests_for_them_are_declined(split: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decline, "SHARES", {"other tool": 1.0})
    tools = Toolset([ROOM])
    made = Declined(Composer(Random(0), split, tools), tools)  # type: ignore[arg-type]
    prompts = [made.compose()[0].lower() for _ in range(300)]
    things = {t.name.rsplit("_")[-1] for t in made.strangers} - {*VERBS}
    assert sum(thing in " ".join(prompts) for thing in things) > len(things) / 2
    assert not [p for p in prompts if re.search(r"\b(hotel room|book (a|the|my) room)\b", p)]
