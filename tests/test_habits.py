"""Requests in the words that people have for what many tools do."""

from __future__ import annotations

import json
from random import Random

from tooluse.data.compose import Composer
from tooluse.data.habits import own_phrases, unserved
from tooluse.data.phrases import read_tables
from tooluse.data.synthesis import examples
from tooluse.data.templates import slots
from tooluse.tools import JSON, Tool, Toolset

TEXT: JSON = {"type": "string"}
SLOTS = {"rest", "list", "facts", "topic", "who", "object"}
ENTRIES = read_tables("habits")


def tool(name: str, /, **properties: JSON) -> Tool:
    return Tool(name, "", {"properties": properties, "required": [*properties]})


def test_every_line_has_a_place_for_the_arguments() -> None:
    for ways, things, phrases in ENTRIES:
        assert things and ways and {*ways} <= {"do", "show", "end", "change"}
        assert len(phrases) >= 10, things
        for line in phrases:
            names = {slot.name for slot in slots(line)}
            assert names <= SLOTS and names & {"rest", "list", "facts"}, line


def ways(*names: str) -> tuple[str, ...]:
    """What people say for the first of some tools."""
    tools = Toolset([tool(name, city=TEXT) for name in names])
    return own_phrases("habits", Composer(Random(0), "train", tools), tools[names[0]])


def test_tools_are_known_by_what_they_do_to_what() -> None:
    flight = ways("book_flight")
    assert any("fly" in line for line in flight)
    assert ways("find_flights") != flight and ways("cancel_flight") != flight
    assert ways("reserve_plane") == flight
    assert not ways("book_yodelling"), "what is booked is no book"
    assert not ways("frobnicate_widget")


def test_what_is_done_is_not_undone() -> None:
    assert ways("turn_on_lights") and ways("turn_off_lights")
    assert not set(ways("turn_on_lights")) & set(ways("turn_off_lights"))
    assert ways("lock_door") and not ways("unlock_door")
    assert ways("resolve_incident") and ways("open_incident")
    assert not set(ways("resolve_incident")) & set(ways("open_incident"))
    assert ways("refund_order") and not set(ways("refund_order")) & set(ways("place_order"))


def test_the_last_word_is_the_thing_and_the_one_before_says_which() -> None:
    assert ways("get_order_status") == ways("get_orders")
    assert ways("add_to_shopping_list") == ways("add_shopping_item") != ()
    assert ways("add_to_shopping_list") != ways("remove_from_shopping_list") != ()
    assert ways("book_hotel_room") == ways("book_hotel") != ways("book_room")
    assert ways("create_pull_request"), "two words that are one thing"
    assert not ways("create_standing_order"), "no order of goods"
    assert not ways("add_room_charge"), "no room is added"


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


def wished(*names: str) -> set[str]:
    """What people ask to be done to these tools' things by none of them."""
    return {
        line for _, own in unserved([tool(n, city=TEXT) for n in names], "habits") for line in own
    }


def test_what_no_tool_does_to_a_thing() -> None:
    stopped = set(ways("stop_timer"))
    assert stopped <= wished("start_timer")
    assert not stopped & wished("start_timer", "stop_timer")
    assert not set(ways("start_timer")) & wished("start_timer")
    assert not stopped & wished("update_timer"), "it may be set to nothing"
    assert not wished("start_timer", "share_timer"), "who knows what that is good for"
    assert not set(ways("get_conversion")) & wished("convert_money"), "what is converted is told"


def test_declined_prompts_ask_for_what_no_tool_does() -> None:
    start = Toolset([tool("start_timer", city=TEXT)])
    declined = [e for e in examples(start, 300, no_tool=0.8) if e.call is None]
    asked = [
        e
        for e in declined
        if e.templates[0].rstrip("?") in {w.rstrip("?") for w in wished("start_timer")}
    ]
    assert len(asked) > len(declined) / 40
    assert not [e for e in declined if e.templates[0] in ways("start_timer")]
