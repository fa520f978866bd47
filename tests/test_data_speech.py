"""How calls of unknown tools are said: each part by a table of what people would say."""

import json
import re
from random import Random

import pytest
from spoken_numbers import texts

from tooluse.data.acts import act_of, described, described_parts, name_parts
from tooluse.data.compose import Composer
from tooluse.data.decline import SHARES, Declined
from tooluse.data.meaning import (
    entity,
    examples_in,
    other_nouns,
    role_of,
    said_flag,
    singular,
    verbing,
)
from tooluse.data.patterns import like
from tooluse.data.phrases import clauses
from tooluse.data.quantities import in_words, said_number, sample, spelled, unit_of
from tooluse.data.said import at_moment
from tooluse.data.synthesis import examples, synthesize
from tooluse.data.templates import slots
from tooluse.data.values import Values
from tooluse.tools import JSON, Schema, Tool, Toolset


def tool(name: str, description: str = "", /, **properties: JSON) -> Tool:
    parameters: JSON = {"type": "object", "properties": properties, "required": [*properties]}
    given: JSON = [{"name": name, "description": description, "parameters": parameters}]
    [made] = Toolset.from_json(given).values()
    return made


PERSON: JSON = {"type": "string", "description": "The guest's name"}
CUT = tool("cut_hedge", "Cut a hedge.", hedge={"type": "string", "description": "Which hedge"})


@pytest.mark.parametrize(
    ("text", "ways"),
    [("Friday", {"on {v}", "{v}", "for {v}"}), ("noon", {"at {v}", "for {v}", "{v}"}),
     ("9:15", {"at {v}", "for {v}", "{v}"}), ("half past two", {"at {v}", "for {v}", "{v}"}),
     ("tomorrow at 9", {"{v}", "for {v}"}), ("in two weeks", {"{v}"}),
     ("3rd of May", {"on the {v}", "the {v}", "for the {v}"}),
     ("14 March", {"on {v}", "{v}", "for {v}"})],
)  # fmt: skip
def test_moments_have_their_preposition(text: str, ways: set[str]) -> None:
    assert set(at_moment(text)) == ways


@pytest.mark.parametrize(
    ("description", "found"),
    [("When, e.g. 'Tuesday at 10'", ["Tuesday at 10"]), ("Shelf such as B12 or C3", ["B12", "C3"]),
     ("The guest's name and the host's", []), ('Like "AB-1" or "CD-2"', ["AB-1", "CD-2"]),
     ("A unit, like kg, cm and so on.", ["kg", "cm", "so on"]), ("", [])],
)  # fmt: skip
def test_examples_of_a_description(description: str, found: list[str]) -> None:
    assert examples_in(description) == found


def test_values_look_like_the_examples() -> None:
    box: JSON = {"type": "string", "description": "The box, e.g. 'QX-104'"}
    rows = synthesize(Toolset([tool("open_box", "Open a box.", box=box)]), 120)
    texts = [json.loads(row.completion)["args"]["box"] for row in rows]
    alike = [t for t in texts if re.fullmatch(r"[A-Za-z]{2}-\d{3}", t)]
    assert len(texts) * 0.25 < len(alike) < len(texts) * 0.8
    assert "QX-104" not in texts


def test_what_is_like_an_example_keeps_its_words() -> None:
    assert re.fullmatch(r"Shelf [A-Z]\d\d", like("Shelf B12", Random(0)))


@pytest.mark.parametrize(
    ("name", "description", "low", "high"),
    [("weight_kg", "", 1, 150), ("percent_off", "", 1, 100), ("minutes_late", "", 1, 120),
     ("value", "Temperature in celsius", -20, 50), ("price", "", 1, 500), ("quantity", "", 1, 100),
     ("year", "", 1900, 2100)],
)  # fmt: skip
def test_numbers_are_ordinary(name: str, description: str, low: float, high: float) -> None:
    rng, label = Random(1), name.replace("_", " ")
    schema: Schema = {"type": "number", "description": description}
    unit = unit_of(label, description)
    found = [sample(schema, False, label, unit, rng) for _ in range(200)]
    assert low <= min(found) and max(found) <= high and len(set(found)) > 20


@pytest.mark.parametrize(("label", "has"), [("min price", False), ("a", False), ("size c", True)])
def test_a_unit_is_none_by_chance(label: str, has: bool) -> None:
    assert (unit_of(label) is not None) is has


def test_a_number_in_words_is_that_number() -> None:
    for number in (7, 6, 12, 40, 23, 100, 104, 999, 2.5, 31.25):
        said = {in_words(number, Random(seed)) for seed in range(300)}
        assert said <= texts(number)
        assert json.dumps(number) in said and (len(said) > 1 or number == 31.25)
    assert spelled(104) == "a hundred and four" and spelled(23) == "twenty-three"


def test_spans_of_time_are_said_in_larger_units() -> None:
    for label, number, way in (
        ("duration minutes", 90, "an hour and a half"),
        ("days", 14, "a fortnight"),
    ):
        unit = unit_of(label)
        said = [said_number(number, label, {}, unit, Random(seed)) for seed in range(200)]
        whole = {one.core.replace("{v}", one.text) for one in said}
        assert way in whole and str(number) in {one.text for one in said}
        for one in said:
            assert not one.alone or one.alone == one.core.replace("{v}", one.text)
    rows = synthesize(Toolset([tool("log_nap", "Log a nap.", minutes={"type": "integer"})]), 300)
    told = [texts(json.loads(row.completion)["args"]["minutes"]) for row in rows]
    found = [any(t in r.prompt.lower() for t in all_) for r, all_ in zip(rows, told, strict=True)]
    assert sum(found) > 290  # but for typos in the unit


@pytest.mark.parametrize(
    ("label", "description", "yes", "no"),
    [("notify customer", "", "and notify the customer", "no need to notify the customer"),
     ("charge fee", "", "charge the fee", "no fee"),
     ("urgent", "Whether it is urgent", "it's urgent", "not urgent"),
     ("include history", "", "including history", "without history"),
     ("open now", "", "open now", "not open now"),
     ("restock", "Whether to put the items back", "and put the items back", "don't restock"),
     ("enabled", "", "on", "off")],
)  # fmt: skip
def test_booleans_are_said_as_people_do(label: str, description: str, yes: str, no: str) -> None:
    found = said_flag(label, description)
    assert yes in found.yes and no in found.no
    assert not set(found.yes) & set(found.no)


def test_words_of_names() -> None:
    assert [entity(t) for t in ("order id", "ticket number", "id", "city")] == [
        "order", "ticket", "id", "city"]  # fmt: skip
    assert [singular(w) for w in ("packs", "allergies", "boxes", "address", "status")] == [
        "pack", "allergy", "box", "address", "status"]  # fmt: skip
    assert [verbing(v) for v in ("charge", "notify", "put on")] == [
        "charging", "notifying", "putting on"]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "parts"),
    [("check_in_guest", ("check in", "guest")), ("cancel_order", ("cancel", "order")),
     ("getWeather", ("get", "weather")), ("weather", ("*", "weather"))],
)  # fmt: skip
def test_verb_and_thing_of_a_name(name: str, parts: tuple[str, str]) -> None:
    assert name_parts(tool(name)) == parts


def test_another_tools_verb_is_not_taken() -> None:
    pair = Toolset([tool("remove_order"), tool("cancel_order"), tool("drop_order")])
    composer = Composer(Random(0), "train", pair)
    verbs = {act_of(composer, pair["cancel_order"]).verb for _ in range(200)}
    assert {"cancel", "call off"} <= verbs and not verbs & {"remove", "drop"}


@pytest.mark.parametrize(
    ("description", "said"),
    [("Mark a guest as gone.", r"(mark|flag|set) a guest as gone"), ("A tool for guests.", ""),
     ("Give money back for an order, in full or in part.", r"(give|hand) money back for an order"),
     ("Stop an order that has not left yet.", r"(stop|end|halt|shut down) an order"),
     ("Change priority, owner or tags of a ticket.", "")],
)  # fmt: skip
def test_a_description_as_a_command(description: str, said: str) -> None:
    one = tool("do_thing", description)
    composer = Composer(Random(0), "train", Toolset([one]))
    assert all(re.fullmatch(said, described(composer, one)) for _ in range(30))


@pytest.mark.parametrize(
    ("name", "description", "parts"),
    [("refer_guest", "Write a referral to a specialist.", ("write", "referral")),
     ("set_stock", "Set the stock count of a product", ("set", "stock count")),
     ("request_pills", "Put a repeat order in the queue.", ("request", "repeat order")),
     ("mark_guest", "Mark a guest as gone.", None), ("cancel_order", "Stops an order.", None)],
)  # fmt: skip
def test_the_thing_that_a_description_speaks_of(
    name: str, description: str, parts: tuple[str, str] | None
) -> None:
    assert described_parts(tool(name, description)) == parts


def test_an_argument_takes_the_place_of_what_a_description_speaks_of() -> None:
    mark = tool("mark_guest", "Mark a guest as gone.", guest=PERSON)
    prompts = [row.prompt.lower() for row in synthesize(Toolset([mark]), 60)]
    assert any(re.search(r"(mark|flag|set) (?!a guest)\S.* as gone", prompt) for prompt in prompts)


def test_requests_have_many_shapes() -> None:
    when: JSON = {"type": "string", "description": "Day and time as said"}
    book = Toolset([tool("book_yodelling", "Book a yodelling lesson.", customer=PERSON, when=when)])
    found = examples(book, 180, 1)
    shapes = {e.templates[0] for e in found}
    assert len(shapes) > 50
    prompts = [e.row.prompt.lower().replace("  ", " ", 1) for e in found]  # people slip on a key
    for shape in (
        r"needs a yodelling",
        r"'s yodelling",
        r"new yodelling",
        r"^(could|can|would) you",
    ):
        assert any(re.search(shape, prompt) for prompt in prompts), shape
    assert not [
        p for p in prompts if re.search(r"\{|\bthe when\b|  |\b(a|the) (a|the)\b", p.strip())
    ]


def test_a_measure_is_said_with_its_unit() -> None:
    kind: JSON = {"type": "string", "enum": ["weight_kg", "temperature_c"]}
    log = Toolset([tool("log_reading", "Log a reading.", kind=kind, value={"type": "number"})])
    for row in synthesize(log, 60):
        args = json.loads(row.completion)["args"]
        low, high = (1, 150) if args["kind"] == "weight_kg" else (-20, 50)
        assert low <= args["value"] <= high
        assert args["kind"].split("_")[0] in row.prompt.lower()


def test_a_count_is_never_lost() -> None:
    packs: JSON = {"type": "integer", "minimum": 13, "maximum": 99}
    tea: JSON = {"type": "string", "description": "Product name"}
    order = Toolset([tool("order_tea", "Order tea.", product=tea, packs=packs)])
    rows = synthesize(order, 80)
    for row in rows:
        said = texts(json.loads(row.completion)["args"]["packs"])
        assert any(text in row.prompt.lower() for text in said), row
    assert sum(bool(re.search(r"packs of", row.prompt, re.I)) for row in rows) > 15


def test_every_slot_of_a_clause_is_known() -> None:
    known = {
        "verb",
        "object",
        "rest",
        "topic",
        "who",
        "their",
        "noun",
        "a_noun",
        "done",
        "do_it",
        "list",
        "facts",
        "doing",
        "goods",
        "question",
        "whether",
        "first",
    }
    tables = [clauses.ANY, clauses.MAKING, clauses.ENTERING, clauses.ASKING, clauses.CHANGING]
    for table in (*tables, clauses.ENDING, clauses.MOVING, clauses.MEASURING, clauses.NOTES):
        for line in table:
            names = {slot.name for slot in slots(line)}
            assert names <= known, line
            assert names & {"rest", "list", "facts"}, line  # every argument has a place


@pytest.mark.parametrize("kind", ["moment", "moment_point", "day_said", "birthday", "clock"])
def test_moments_are_of_every_form_and_never_empty(kind: str) -> None:
    values = Values(Random(3))
    found = {values.text(kind) for _ in range(300)}
    assert len(found) > 120 and all(text == text.strip() and text for text in found)


def test_roles_of_places_and_codes() -> None:
    assert role_of("pharmacy", {}).kind == "named_place"
    assert role_of("code", {}, "create_voucher").kind == "code_word"
    assert role_of("new_time", {}).said == ("to {v}",)


def test_declined_prompts_speak_of_the_same_people_and_things(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Those that are not for other apps: see tests/test_elsewhere.py."""
    monkeypatch.setitem(SHARES, "other tool", 0.0)
    cut = Toolset([CUT, tool("book_massage", "Book a massage.", guest=PERSON)])
    made = [e for e in examples(cut, 1000, no_tool=0.5) if e.call is None]
    things = "|".join(("hedge", "massage", *other_nouns("hedge"), *other_nouns("massage")))
    about = re.compile(rf"{things}|\{{who\}}|\{{topic\}}")
    near = [e for e in made if about.search(e.row.prompt + e.templates[0])]
    assert len(made) * 0.2 < len(near) < len(made) * 0.8
    assert not [e for e in near if re.match(r"(please )?(cut|book)\b", e.row.prompt.lower())]


def test_declined_prompts_name_keys_in_words() -> None:
    service: Schema = {"type": "string", "description": "Name of the service"}
    tool = Tool("restart_service", "Restart a service.", {"properties": {"service": service},
                                                          "required": ["service"]})  # fmt: skip
    declined = [e.row.prompt for e in examples(Toolset([tool]), 300, 0, no_tool=0.7) if not e.call]
    assert not [prompt for prompt in declined if re.search(r"\{\w", prompt)]
    assert any(re.search(r"\bservice \w", prompt) for prompt in declined)


def test_what_an_option_tells_of_is_no_errand_for_other_tools() -> None:
    lists: JSON = {"type": "string", "enum": ["work", "shopping"]}
    text: JSON = {"type": "string"}
    told = []
    for arguments in ({"text": text, "where": lists}, {"text": text}):
        tools = Toolset([tool("put_down", "Put it down.", **arguments)])
        errands = Declined(Composer(Random(0), "train", tools), tools).errands
        told.append([line for line in errands if re.search(r"\bshopping\b", line)])
    assert told[1] and not told[0]


def test_tools_without_a_thing_have_declined_prompts_too() -> None:
    tools = Toolset([tool("put_down", "Put it down.", text={"type": "string"})])
    assert sum(e.call is None for e in examples(tools, 200, no_tool=0.8)) == 160
