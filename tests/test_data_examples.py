"""Rows like a user's examples: words kept, values swapped in prompt and call alike."""

import json
import re
from datetime import date

from tool_sets import TOOL_SETS

from tooluse.data.examples import Pattern, like, pattern_of, said_values
from tooluse.data.row import Row
from tooluse.data.splits import SPLITS, split_of
from tooluse.data.synthesis import problem, synthesize
from tooluse.tools import JSON, NO_CALL, Schema, Tool, ToolCall, Toolset

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


WORDS = [row("is it cosy in here yet?", "start_vacuum"), Row("are you my mother?", NO_CALL)]
FORMS = {
    "set_thermostat": r"yo, make the (.+) ([\d.]+) deg",
    "search_flights": r"fly me (.+)→(.+) on ([\d-]+)!",
    "book_hotel": r"room in (.+), ([\d-]+) til ([\d-]+), w/ food",
}


def test_slots_are_what_the_prompt_says_literally() -> None:
    found = [pattern_of(example, TOOLS) for example in EXAMPLES]
    assert found[0].names == ("room", "temperature")
    assert found[1].pieces == (
        "fly me ", "origin", "→", "destination", " on ", "departure_date", "!",
    )  # fmt: skip
    assert found[2].rest == {"breakfast": True}
    for whole in (*WORDS, row("Lima to Lima", "search_flights", origin="Lima")):
        assert pattern_of(whole, TOOLS) == Pattern(whole, (whole.prompt,))


def test_words_stay_and_values_change_together() -> None:
    made = like(EXAMPLES, TOOLS, 90, seed=4)
    assert made[:3] == EXAMPLES
    assert len(made) > 80 and len({r.prompt for r in made}) == len(made)
    as_they_were = 0
    for made_row in made:
        call = json.loads(made_row.completion)
        assert problem(made_row, TOOLS) is None
        match = re.fullmatch(FORMS[call["tool"]], made_row.prompt)
        if not match:  # typed in another way
            continue
        as_they_were += 1
        said = list(match.groups())
        first, *others = (v for v in call["args"].values() if v is not True)
        assert said[0] in (first, str(first).replace("_", " "))
        as_said = [json.loads(t) if call["tool"] == "set_thermostat" else t for t in said[1:]]
        assert as_said == others
    assert len(made) / 2 < as_they_were < 0.85 * len(made)
    assert {json.loads(r.completion)["tool"] for r in made} == FORMS.keys()
    assert like(EXAMPLES, TOOLS, 20, seed=4) == made[:20]


def test_examples_without_anything_to_swap_are_kept_and_typed_in_other_ways() -> None:
    made = like(WORDS, TOOLS, 40)
    assert made[:2] == WORDS and len(made) > 30
    letters = {"start_vacuum": "cosy", NO_CALL: "mother"}
    for made_row in made[2:]:
        assert made_row.prompt not in {r.prompt for r in WORDS}
        assert made_row.completion in {r.completion for r in WORDS}
    for told, word in letters.items():  # but for a typo in that very word
        own = [r for r in made if told in r.completion]
        assert len(own) > 15 and sum(word in r.prompt.lower() for r in own) > 0.8 * len(own)


def test_few_examples_are_all_for_training_and_others_take_their_words_alone() -> None:
    assert like(EXAMPLES + WORDS, TOOLS, 5) == EXAMPLES + WORDS
    some = [like(EXAMPLES + WORDS, TOOLS, 2, seed) for seed in range(9)]  # not always the first
    assert all(len(rows) == 2 for rows in some) and any(EXAMPLES[-1] in rows for rows in some)
    for split in SPLITS[1:]:
        made = like(EXAMPLES + WORDS, TOOLS, 60, split=split)
        assert len(made) > 50
        assert not {r.prompt for r in made} & {r.prompt for r in EXAMPLES + WORDS}
        assert NO_CALL not in {r.completion for r in made}
        assert "Rome" not in {v for r in made for v in r.calls()[0].args.values()}
    assert like(WORDS, TOOLS, 5, split="test") == []


def test_many_examples_are_kept_apart() -> None:
    words = ["ash", "birch", "cedar", "dogwood", "elm", "fir", "gum", "hazel", "ivy", "juniper"]
    city: Schema = {"type": "object", "properties": {"city": {"type": "string"}}}
    trees = Toolset([Tool("find_trees", "Find trees in a city.", city)])
    many = [row(f"{a} {b} Oslo", "find_trees", city="Oslo") for a in words for b in words]
    found = {s: like(many, trees, 200, split=s) for s in SPLITS}
    assert all(len(rows) > 150 for rows in found.values())
    pair = f"({'|'.join(words)}) ({'|'.join(words)}) "
    frames = {
        s: {m[0] for r in rows if (m := re.match(pair, r.prompt))} for s, rows in found.items()
    }
    assert all(len(own) > 5 for own in frames.values())
    assert sum(map(len, frames.values())) == len(set().union(*frames.values()))


def test_what_examples_say_in_an_argument_is_said_in_other_rows() -> None:
    feed = Toolset([Tool("set_ration", "Set a ration.", {
        "type": "object", "required": ["component", "group"], "properties": {
            "component": {"type": "string"}, "group": {"enum": ["dry", "fresh"]}}})])  # fmt: skip
    feeds = ["maize silage", "soya", "straw", "rapeseed meal", "hay"]
    rows = [row(f"dry cows: {f}", "set_ration", component=f, group="dry") for f in feeds]
    said = said_values(rows, feed, "train")
    assert said == {"component": tuple(f for f in feeds if split_of(f) == "train")}
    assert len(said["component"]) > 2  # and nothing of the group, whose options are known
    made = synthesize(feed, 200, given=said)
    own = [r for r in made if r.calls()[0].args["component"] in said["component"]]
    assert 0.2 < len(own) / len(made) < 0.5
    assert not [r for r in synthesize(feed, 200) if r.calls()[0].args["component"] in feeds]


def test_numbers_change_in_codes_and_not_in_times() -> None:
    text, day = {"type": "string"}, {"type": "string", "format": "date"}
    visits = Toolset([Tool("plan_visit", "Plan a visit.", {
        "type": "object", "required": ["when", "code", "day"],
        "properties": {"when": text, "code": text, "day": day}})])  # fmt: skip
    said = {"when": ("14 May 11:30",), "code": ("K-417",), "day": ("2026-05-01",)}
    args = [r.calls()[0].args for r in synthesize(visits, 150, given=said)]
    whens = [str(a["when"]).lower() for a in args if str(a["when"]).lower().endswith("11:30")]
    assert len(whens) > 20 and set(whens) == {"14 may 11:30"}
    codes = [str(a["code"]) for a in args if re.fullmatch(r"(?i)[a-z]-\d{3}", str(a["code"]))]
    assert len(set(codes)) > 20 and len(codes) > len(args) / 5
    assert len({a["day"] for a in args}) > 100
    assert all(date.fromisoformat(str(a["day"])) for a in args)


ITEMS: JSON = {"items": {"type": "array", "items": {"type": "string"}}, "shop": {"type": "string"}}
SHOP: JSON = {"name": "add_to_list", "parameters": {
    "properties": ITEMS, "additionalProperties": {"type": "string"}}}  # fmt: skip


def test_what_is_copied_keeps_its_letters_however_a_row_is_typed() -> None:
    """Several calls, texts in lists, arguments said twice or within another, undeclared ones."""
    shop = Toolset.from_json([SHOP, {"name": "hail", "parameters": {"properties": {"who": {}}}}])
    both = "\n".join(ToolCall("hail", {"who": who}).json() for who in ("Ann O'Hara", "McBride"))
    rows = [
        Row("wave at Ann O'Hara and then to McBride", both),
        row("Put Oat Milk and Nectarines on it", "add_to_list", items=["Oat Milk", "Nectarines"]),
        row("Tell Benedikt, yes Benedikt, hello", "hail", who="Benedikt"),
        row("get Washing Powder at Lidl near Neumarkt", "add_to_list",
            items=["Washing Powder"], shop="Lidl", place="Neumarkt"),
        row("from Aldi Nord buy Butternut", "add_to_list", shop="Aldi Nord", chain="Aldi",
            items=["Butternut"]),
    ]  # fmt: skip
    made = like(rows, shop, 400, seed=1)
    assert len({r.prompt.lower() for r in made}) > 60
    shops = set()
    for found in made:
        for call in found.calls():
            items = call.args.get("items", [])
            assert isinstance(items, list)
            for text in [*items, *(v for v in call.args.values() if isinstance(v, str))]:
                assert str(text) in found.prompt, found
            if "place" in call.args:
                shops.add(call.args["shop"])
            if "chain" in call.args:
                assert call.args["shop"] == "Aldi Nord", "another shop is not of that chain"
    assert len(shops) > 5


def test_an_example_of_nothing_but_a_mark() -> None:
    marks = [Row("?", NO_CALL), Row(".", NO_CALL), Row("??", NO_CALL)]
    made = like(marks, TOOLS, 60)
    assert len(made) > 20 and all(r.prompt.strip() and r.completion == NO_CALL for r in made)
