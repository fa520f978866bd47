"""What trades have in arguments, what people call tools' things, and requests by the verb alone."""

from __future__ import annotations

import re
from random import Random

import pytest

from tooluse.data.acts import act_of, name_parts
from tooluse.data.compose import Composer
from tooluse.data.habits import verb_phrases
from tooluse.data.meaning import other_nouns, other_verbs, role_of
from tooluse.data.phrases import clauses, read_tables
from tooluse.data.phrases.roles import BY_NAME, OWN_VALUES, SORTS
from tooluse.data.schema_values import SchemaValues
from tooluse.data.synthesis import examples
from tooluse.data.templates import slots
from tooluse.data.values import Values
from tooluse.tools import JSON, Tool, Toolset

TEXT: JSON = {"type": "string"}
VALUES, WORDS = read_tables("values"), read_tables("words")


def tool(name: str, description: str = "", /, **properties: JSON) -> Tool:
    required: list[JSON] = [*properties]
    return Tool(name, description, {"properties": properties, "required": required})


def told(description: str) -> dict[str, JSON]:
    return {"type": "string", "description": description}


def test_no_argument_is_in_the_tables_twice() -> None:
    names = [name for entry in VALUES for name in entry.right]
    assert len(names) == len(set(names)) > 5000
    assert all(re.fullmatch("[a-z]+(_[a-z]+)?", name) for name in names)
    assert {entry.left for entry in VALUES} <= {
        (sort,) for sort in ("who", "what", "where", "when", "id", "text")
    }


@pytest.mark.parametrize("kind", OWN_VALUES)
def test_every_kind_makes_many_values(kind: str) -> None:
    values = Values(Random(1))
    inner = {slot.kind for line in OWN_VALUES[kind] for slot in slots(line)}
    assert all(values.text(one) for one in inner)
    assert len({values.text(kind) for _ in range(300)}) > 100


def test_arguments_without_values_of_their_own_hold_known_ones() -> None:
    values = Values(Random(1))
    assert all(values.knows(role.kind) or role.kind == "named_place" for role in BY_NAME.values())


@pytest.mark.parametrize(
    ("name", "about", "sort"),
    [
        ("vessel", "", "what"),
        ("tug_boat", "Name of it", "what"),
        ("thing", "Name of the ship", "what"),
        ("technician", "", "who"),
        ("berth", "", "where"),
        ("chassis_number", "", "id"),
    ],
)
def test_an_argument_is_what_its_trade_has_there(name: str, about: str, sort: str) -> None:
    role = role_of(name, told(about))
    assert SORTS.get(role.kind, "what") == sort and role.kind != "noun_said"


def test_a_ship_is_no_subject_line() -> None:
    berth = tool("assign_berth", "Assigns a berth to a ship.", vessel=told("Name of the ship"))
    composer = Composer(Random(0), "train", Toolset([berth]))
    made = [
        SchemaValues(composer, berth.parameters, berth.name, berth.description).arguments()[0]
        for _ in range(60)
    ]
    ships = [str(args["vessel"]) for args in made]
    assert len(set(ships)) > 50
    assert sum(bool(re.match(r"(MV|MS|SS|Tug) ", ship)) for ship in ships) > 3


def test_a_place_that_may_be_of_any_sort_has_a_name() -> None:
    role = role_of("pharmacy_branch", {})
    assert role.kind == "named_place"


def test_things_have_other_words_in_the_plural_too() -> None:
    assert {entry.left for entry in WORDS} == {("noun",), ("verb",)}
    assert "reservation" in other_nouns("booking")
    assert "reservations" in other_nouns("bookings")
    assert "dinner reservation" in other_nouns("dinner booking")
    assert not other_nouns("frobnication")


def test_acts_have_other_words_but_those_of_other_tools() -> None:
    assert "send out" in other_verbs("dispatch") and other_verbs("frobnicate") == ("frobnicate",)
    both = Toolset([tool("dispatch_mixer"), tool("send_mixer")])
    composer = Composer(Random(0), "train", both)
    said = {act_of(composer, both["dispatch_mixer"]).verb for _ in range(80)}
    assert "dispatch" in said and not [verb for verb in said if "send" in verb.split()]


def test_a_thing_is_not_called_what_another_tool_is_about() -> None:
    both = Toolset([tool("cancel_booking"), tool("show_reservation")])
    composer = Composer(Random(0), "train", both)
    said = {act_of(composer, both["cancel_booking"]).noun for _ in range(60)}
    assert len(said) > 1 and "reservation" not in said


@pytest.mark.parametrize(
    ("name", "about", "parts"),
    [
        ("deal_advance", "Moves a deal to another stage", ("advance", "deal")),
        ("track_block", "Close a track", ("block", "track")),
        ("request_leave", "File a leave request", ("request", "leave")),
        ("order_status", "Looks up an order", ("*", "order status")),
        ("customer_note", "Adds a customer note", ("add", "customer note")),
    ],
)
def test_names_that_begin_with_the_thing(name: str, about: str, parts: tuple[str, str]) -> None:
    assert name_parts(tool(name, about)) == parts


def test_whole_requests_by_the_verb_know_the_other_tools() -> None:
    send, create = tool("send_gronk", gronk=TEXT), tool("create_gronk", gronk=TEXT)
    composer = Composer(Random(0), "train", Toolset([send, create]))
    lines = verb_phrases(composer, create)
    assert lines and not [line for line in lines if re.search(r"\bsend", line)]
    alike = Composer(Random(0), "train", Toolset([create, tool("make_gronk", gronk=TEXT)]))
    assert not verb_phrases(alike, create), "they mean the same"


def test_two_tools_that_do_one_sort_of_thing_to_a_thing_are_asked_for_by_their_verbs() -> None:
    both = Toolset([tool("create_invoice", customer=TEXT), tool("send_invoice", customer=TEXT)])
    found = [e.templates[0] for e in examples(both, 200) if e.call]
    assert sum("noun}" in template for template in found) > 20


def test_a_decision_is_what_is_done() -> None:
    decision: JSON = {"type": "string", "enum": ["approve", "reject"]}
    leave = Toolset([tool("approve_leave", "Decide on leave.", request_id=TEXT, decision=decision)])
    made = [e for e in examples(leave, 120) if e.call]
    rejected = [e.row.prompt.lower() for e in made if '"reject"' in e.row.completion]
    plain = [p for p in rejected if re.search(r"\breject(ed|ing)? (the |my )?", p)]
    assert len(plain) > len(rejected) * 0.5
    assert not [p for p in rejected if re.match(r"(please )?approve ", p) and "reject" not in p]


def test_arguments_that_no_other_tool_takes_are_enough() -> None:
    litres: JSON = {"type": "number", "description": "Litres"}
    milk = tool("log_milking", "Logs a milking.", cow=TEXT, litres=litres)
    move = tool("move_animal", "Moves an animal.", cow=TEXT, group=TEXT)
    noted = {*clauses.NOTES} - {*clauses.MEASURING, *clauses.ENTERING, *clauses.MAKING}
    alone = [e for e in examples(Toolset([milk, move]), 500) if e.templates[0] in noted]
    assert len(alone) > 3
    weigh = tool("log_gronk", "Logs a gronk.", cow=TEXT, litres=litres)
    shared = examples(Toolset([milk, weigh]), 500)
    assert not [e for e in shared if e.templates[0] in noted], "either may be meant"
