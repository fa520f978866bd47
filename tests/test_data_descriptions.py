"""What descriptions tell: things to ask for, questions, prepositions, kinds of arguments."""

from __future__ import annotations

import json
import re

import pytest

from tooluse.data.acts import name_parts
from tooluse.data.descriptions import link, names_a_thing, noun_phrase, opening, question
from tooluse.data.meaning import role_of, said_flag
from tooluse.data.phrases.roles import SORTS
from tooluse.data.siblings import Siblings
from tooluse.data.synthesis import examples, synthesize
from tooluse.tools import JSON, Schema, Tool, Toolset

TEXT: JSON = {"type": "string"}
COUNT: JSON = {"type": "integer"}


def tool(name: str, does: str = "", /, **properties: JSON) -> Tool:
    return Tool(name, does, {"properties": properties, "required": [*properties]})


def prompts(one: Tool, n: int = 60, seed: int = 0) -> list[tuple[str, dict[str, JSON]]]:
    rows = synthesize(Toolset([one]), n, seed)
    return [(row.prompt, json.loads(row.completion)["args"]) for row in rows]


@pytest.mark.parametrize(
    ("name", "description", "thing"),
    [("opening_hours", "When a branch is open", True), ("exchange_rate", "The current rate", True),
     ("leaveBalance", "How many days of leave someone has left", True), ("next_event", "", True),
     ("flight_status", "Whether a flight is on time", True), ("order_history", "", True),
     ("blinds", "Opens or closes the blinds", True), ("weather", "Returns the weather", True),
     ("track_delivery", "Where the courier is", False), ("order_pizza", "Orders pizza", False),
     ("attack", "A player attacks a target", False), ("escalate", "Escalates a case", False),
     ("provision_server", "Creates a server", False), ("ticket_close", "", False),
     ("rate_dish", "Give a dish a rating", False)],
)  # fmt: skip
def test_names_with_and_without_a_verb(name: str, description: str, thing: bool) -> None:
    assert names_a_thing(tool(name, description)) == thing


@pytest.mark.parametrize(
    ("description", "verb"),
    [("Returns the balance", "return"), ("Cancels an order", "cancel"), ("Flips the lever", "flip"),
     ("Nearest cash machine", ""), ("When a branch is open", ""), ("The latest reading", "")],
)  # fmt: skip
def test_how_descriptions_begin(description: str, verb: str) -> None:
    assert opening(tool("x_y", description)) == verb


@pytest.mark.parametrize(
    ("description", "direct", "indirect"),
    [("When a branch is open", "when is a branch open", "when a branch is open"),
     ("Whether a flight is on time", "is a flight on time", "whether a flight is on time"),
     ("How many days someone has left", "how many days does someone have left",
      "how many days someone has left"),
     ("What a player carries", "what does a player carry", "what a player carries"),
     ("Returns how many pieces of a product are in stock",
      "how many pieces of a product are in stock", "how many pieces of a product are in stock"),
     ("Lists who is away on a day", "who is away on a day", "who is away on a day")],
)  # fmt: skip
def test_a_description_as_a_question(description: str, direct: str, indirect: str) -> None:
    asked = question(tool("x_y", description))
    assert asked and (asked.direct, asked.indirect) == (direct, indirect)
    assert question(tool("x_y", "Cancels an order")) is None


def test_questions_hold_the_arguments() -> None:
    made = prompts(tool("opening_hours", "When a branch is open", branch=TEXT), 120)
    asked = [p for p, args in made if f"when is {args['branch']} open".lower() in p.lower()]
    assert len(asked) >= 5
    assert not [p for p, args in made if str(args["branch"]).lower() == p.lower()[6:].strip(" :")]
    assert not [p for p, _ in made if re.search(r"\bopening (the|my) hours|openinged", p.lower())]


def test_things_and_prepositions_of_descriptions() -> None:
    assert noun_phrase(tool("find_atm", "Nearest cash machine")) == "nearest cash machine"
    assert noun_phrase(tool("x_y", "The rate between two currencies")) == "rate"
    assert noun_phrase(tool("x_y", "Cancels an order")) == ""
    give = tool("give_item", "Hands an item to a character", item=TEXT, character=TEXT)
    assert link(give, "character", person=True) == "to" and link(give, "item", person=False) == ""
    share = tool("share_list", "Shares a list with somebody", list=TEXT, person=TEXT)
    assert link(share, "person", person=True) == "with"
    save = tool("save_value", "Adds a value to the patient's chart", patient=TEXT)
    assert link(save, "patient", person=True) == ""
    assert name_parts(tool("add_photos_to_album", "Adds photos to an album")) == ("add", "photos")
    assert name_parts(tool("invite", "Invites a person to an event")) == ("invite", "person")
    assert name_parts(tool("set_out_of_office")) == ("set", "out of office")


def test_what_is_done_stands_before_whom_it_is_for() -> None:
    give = tool("give_item", "Hands an item to a character", item=TEXT, character=TEXT)
    said = [
        p for p, args in prompts(give) if re.search(rf"to {re.escape(str(args['character']))}", p)
    ]
    assert len(said) >= 15


@pytest.mark.parametrize(
    ("name", "description", "sort"),
    [("name", "Who it is for", "who"), ("with", "Who may see it", "who"), ("reviewer", "", "who"),
     ("order", "When it is due", "when"), ("gap", "How long it takes", "when"),
     ("reference", "What the payment is for", "text"), ("filter", "", "what"),
     ("spot", "Where it was lost", "where"), ("plate", "Number plate", "id"),
     ("title", "What the event is called", "what")],
)  # fmt: skip
def test_question_words_tell_what_an_argument_is(name: str, description: str, sort: str) -> None:
    role = role_of(name, {"type": "string", "description": description})
    assert SORTS.get(role.kind, "what") == sort


def test_an_argument_is_what_it_is_beside_the_others() -> None:
    def kind(name: str, about: str, **schemas: Schema) -> str:
        found = Siblings({"properties": schemas}, about)
        schema = found.completed(name, schemas[name])
        return found.fitting(name, role_of(name, schema)).kind

    text: Schema = {"type": "string"}
    assert kind("time", "book_table", time=text, date=text) == "clock_said"
    assert kind("time", "book_table", time=text) == "moment"
    assert kind("from", "set_away", **{"from": text, "until": text}) == "moment_point"
    assert kind("branch", "create_branch", branch=text, repo=text) == "git_branch"
    assert kind("branch", "opening_hours", branch=text) == "named_place"
    assert kind("item", "place_order Order from the menu", item=text) == "grocery"
    shelf: Schema = {"type": "string", "description": "Shelf, e.g. 'C-14'"}
    found = Siblings({"properties": {"from_shelf": shelf, "to_shelf": text}}, "move")
    assert found.completed("to_shelf", text)["description"] == "Shelf, e.g. 'C-14'"


def test_a_time_beside_a_date_is_no_other_day() -> None:
    table = tool("book_table", "Book a table.", date=TEXT, time=TEXT, people=COUNT)
    for _, args in prompts(table):
        assert not re.search(r"day\b|tomorrow|week|\b\d+\.\d+\.", str(args["time"]))


def test_people_are_counted_as_people_do() -> None:
    table = tool("book_table", "Book a table.", date=TEXT, people=COUNT)
    said = [p.lower() for p, _ in prompts(table, seed=1)]
    assert not [p for p in said if re.search(r"people (of )?\d|the people is", p)]
    assert sum(bool(re.search(r"\bfor \w+\b|\w+ people|\w+ of us", p)) for p in said) > 20


def test_what_is_ordered_is_enough() -> None:
    order = tool("place_order", "Order something from the menu", item=TEXT, quantity=COUNT)
    said = [(p.lower(), str(args["item"]).lower()) for p, args in prompts(order)]
    assert sum(not re.search(r"\border|purchase", p.replace(item, "")) for p, item in said) > 10


def test_titles_are_the_things_that_they_are_of() -> None:
    done = tool("completeTask", "Marks a task as done", title=TEXT)
    made = prompts(done)
    assert not [p for p, _ in made if re.search(r"\b(as done|complete|finish) (named|called)\b", p)]


def test_booleans_about_what_others_may_do() -> None:
    flag = said_flag("can edit", "Whether they may change it")
    assert "they can change it" in flag.yes and "but they can't change it" in flag.no
    assert "don't let them download" in " ".join(said_flag("allow download", "").no)


def test_what_a_flag_says_is_said_by_the_verb() -> None:
    on: JSON = {"type": "boolean"}
    lock = tool("lock_door", "Locks or unlocks a door", door=TEXT, locked=on)
    for prompt, args in prompts(lock, seed=1):  # the word itself may be mistyped
        around = prompt.lower().replace(str(args["door"]).lower(), "")
        assert bool(re.search(r"\bu\w*lock|\bun\w+k", around)) != args["locked"]
    light = tool("set_light", "Turns a light on or off", room=TEXT, on=on)
    said = [(p.lower(), args["on"]) for p, args in prompts(light)]
    assert (
        sum(bool(re.search(r"(turn|switch)(ed|ing)? (on|.* on\b)", p)) for p, yes in said if yes)
        > 5
    )
    assert not [p for p, yes in said if not yes and re.search(r"(turn|switch) on\b", p)]


def test_declined_remarks_are_no_requests_to_finish() -> None:
    task = tool("complete_task", "Marks a task as done", title=TEXT)
    declined = [e.row.prompt for e in examples(Toolset([task]), 500, no_tool=0.8) if not e.call]
    assert not [p for p in declined if re.search(r"all done|already did|took care", p)]


def test_free_text_ends_where_the_sentence_goes_on() -> None:
    note = tool("add_note", "Adds a note", text={"type": "string", "description": "What it says"})
    body = tool("log_call", "Logs a call", summary=TEXT)
    for prompt, args in [*prompts(body, 200), *prompts(note, 60)]:
        text = str(next(iter(args.values())))
        assert not re.search(re.escape(text) + r" (if you can|for me|asap|now)\b", prompt), prompt


def test_a_number_is_that_of_what_the_tool_is_about() -> None:
    number: JSON = {"type": "integer"}
    about = Siblings({"properties": {"number": number}}, "merge_pull_request Merge a pull request")
    assert about.thing == "pull request"
    review = "request_review Ask someone to review a pull request"
    assert Siblings({"properties": {"number": number}}, review).thing == "pull request"


def test_rooms_are_warm_and_searches_of_code_are_for_code() -> None:
    degrees: JSON = {"type": "number", "description": "in degrees"}
    warm = tool("set_thermostat", "Sets the temperature of a room", temperature_c=degrees)
    for _, args in prompts(warm):
        assert 15 <= float(str(args["temperature_c"])) <= 26
    found = Siblings({"properties": {}}, "search_code Search code").fitting(
        "query", role_of("query", {})
    )
    assert found.kind == "code_query"


def test_declined_prompts_look_like_the_others() -> None:
    book = tool("book_massage", "Book a massage.", date=TEXT, people=COUNT)
    made = examples(Toolset([book]), 600, no_tool=0.5)
    declined = [e for e in made if e.call is None]
    called = [e for e in made if e.call is not None]
    assert not [e for e in declined if e.row.prompt.isupper() and len(e.row.prompt) > 12]
    shares = [sum(len(e.templates[0]) > 0 and ". " in e.row.prompt for e in group) / len(group)
              for group in (declined, called)]  # fmt: skip
    assert shares[0] > shares[1] * 0.3


def described(told: str) -> Schema:
    return {"type": "string", "description": told}


@pytest.mark.parametrize(
    ("name", "told", "kind"),
    [
        ("arrival", "Arrival day, as the user says it", "day_said"),
        ("pickup", "Time of pickup", "moment"),
        ("arrival", "Where the flight goes", "city"),
        ("from_unit", "Unit of the amount", "measure_unit"),
        ("quantity", "Amount, as the user says it", "quantity_said"),
        ("guest_name", "Name the reservation is under", "titled_person"),
        ("label", "What the timer is for", "purpose_said"),
        ("period", "Past period, as the user says it", "past_moment"),
        ("location", "Room or appliance where the sensor is", "room_said"),
        ("source", "Folder to copy", "path"),
        ("location", "Where to look", "city"),
    ],
)
def test_kinds_of_arguments_that_descriptions_tell(name: str, told: str, kind: str) -> None:
    assert role_of(name, described(told)).kind == kind


@pytest.mark.parametrize(
    ("about", "name", "told", "kind"),
    [
        ("find_recipes Find recipes", "query", "Dish or ingredients to search for", "food_said"),
        ("search_logs Search the logs", "text", "Text to look for", "code_query"),
        ("open_incident Declare an incident", "title", "What is wrong", "trouble_text"),
        ("create_ticket Create a ticket", "title", "What is to be done", "trouble_text"),
        ("complete_todo Marks an item as done", "text", "Text of the item", "todo"),
        ("set_reminder Notifies the user", "about", "What to be reminded of", "todo"),
        ("add_item Put it into the pantry", "item", "What was stored", "grocery"),
    ],
)
def test_kinds_of_arguments_that_the_tool_tells(
    about: str, name: str, told: str, kind: str
) -> None:
    siblings = Siblings({"properties": {name: described(told)}}, about)
    role = role_of(name, described(told), about.partition(" ")[0])
    assert siblings.fitting(name, role).kind == kind


def test_a_number_stands_before_its_unit() -> None:
    convert = tool("convert", "Convert an amount", amount=COUNT, from_unit=TEXT, to_unit=TEXT)
    buy = tool("buy_item", "Buy an item", item=TEXT, quantity=COUNT, unit=TEXT)
    for one, unit in ((convert, "from_unit"), (buy, "unit")):
        found = prompts(one)
        number = next(name for name in one.properties if name in ("amount", "quantity"))
        together = [
            re.search(
                rf"\b([a-z-]+|{args[number]}) ?{re.escape(str(args[unit]))}", p, re.IGNORECASE
            )
            for p, args in found
        ]
        assert sum(map(bool, together)) > 0.6 * len(found), one.name


def test_what_is_checked_is_asked() -> None:
    stock = tool("check_gizmo", "Look up whether a gizmo is in stock", gizmo=TEXT)
    asked = [p for p, _ in prompts(stock, 160) if re.search(r"\bis .* in stock", p, re.IGNORECASE)]
    assert len(asked) > 10


def test_rooms_have_numbers_as_rooms_do() -> None:
    call = tool("call_room", "Call a room", room_number=COUNT)
    assert max(int(str(args["room_number"])) for _, args in prompts(call)) > 100


@pytest.mark.parametrize(
    "name", ["run(", "a[b", "**", "a\\1", "get_a[b", "(lock", "Where(", "f {x}"]
)
@pytest.mark.parametrize("does", ["", "Where is an order on a date?", "Run( a thing", "Does it"])
def test_names_with_signs_are_names(name: str, does: str) -> None:
    day: JSON = {"type": "string", "format": "date"}
    one = tool(name, does, **{"date (UTC": day, "a[b": TEXT, "x\\1": TEXT, "**": COUNT})
    other = tool("cancel_(order", "Request a review of a pull", **{"order(": TEXT})
    made = examples(Toolset([one, other]), 16, no_tool=0.2)
    assert {e.call.tool for e in made if e.call} == {one.name, other.name}


def test_names_with_signs_in_each_place_where_a_description_is_searched_for_them() -> None:
    day: JSON = {"type": "string", "format": "date"}
    assert prompts(tool("where_is", "Where is an order on a date?", **{"date (UTC": day}))
    assert not names_a_thing(tool("create (x", "Gives it a (x"))
    assert names_a_thing(tool("a[b c", "A list of a[b"))
    assert not names_a_thing(tool("gizmo b( d", "Creates a b( d"))
    assert name_parts(tool("add( to x", "Creates it to x, or add( a list")) == ("add(", "list")
    assert Siblings({}, "ask_a(b Ask someone to review a list").thing == "list"
