"""Requests in the words that people have for what many tools do."""

from __future__ import annotations

import json
from random import Random

import pytest

from tooluse.data.compose import Composer
from tooluse.data.habits import TABLES, habits
from tooluse.data.synthesis import examples
from tooluse.data.templates import lines, slots
from tooluse.tools import JSON, Tool, Toolset

TEXT: JSON = {"type": "string"}
SLOTS = {"rest", "list", "topic", "who", "object"}
ENTRIES = [entry for table in TABLES for entry in table.HABITS]


def tool(name: str, /, **properties: JSON) -> Tool:
    return Tool(name, "", {"properties": properties, "required": [*properties]})


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry[0]} {entry[1]}")
def test_every_line_has_a_place_for_the_arguments(entry: tuple[str, str, str]) -> None:
    ways, things, table = entry
    assert things.split() and ways.split() and {*ways.split()} <= {"do", "show", "end", "change"}
    assert len(lines(table)) >= 10
    for line in lines(table):
        names = {slot.name for slot in slots(line)}
        assert names <= SLOTS and names & {"rest", "list"}, line


def ways(*names: str) -> tuple[str, ...]:
    """What people say for the first of some tools."""
    tools = Toolset([tool(name, city=TEXT) for name in names])
    return habits(Composer(Random(0), "train", tools), tools[names[0]])


def test_tools_are_known_by_what_they_do_to_what() -> None:
    flight = ways("book_flight")
    assert any("fly" in line for line in flight)
    assert ways("find_flights") != flight and ways("cancel_flight") != flight
    assert ways("reserve_plane") == flight
    assert not ways("book_massage"), "what is booked is no book"
    assert not ways("frobnicate_widget")


def test_tools_that_are_alike_have_only_their_own_words() -> None:
    assert not ways("book_flight", "reserve_flight_seat_flight")
    assert ways("book_flight", "cancel_flight")


def test_requests_need_not_name_the_tool() -> None:
    book = Toolset([tool("book_flight", city=TEXT)])
    made = examples(book, 100)
    unnamed = [e for e in made if "flight" not in e.row.prompt.lower()]
    assert len(unnamed) > 10
    for one in made:
        args = json.loads(one.row.completion)["args"]
        assert args["city"].lower() in one.row.prompt.lower()
