"""Rows for a tools file that nobody wrote phrases for: every schema type, by independent checks."""

import json
import re
from random import Random
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spoken_numbers import texts
from tool_sets import TOOL_SETS

from tooluse.data.formats import FORMATS, format_text
from tooluse.data.meaning import flag_label, role_of, spoken
from tooluse.data.patterns import from_pattern
from tooluse.data.phrases import phrases_by
from tooluse.data.splits import split_of
from tooluse.data.synthesis import examples, squash, synthesize
from tooluse.data.values import Values
from tooluse.errors import InputError
from tooluse.tools import JSON, NO_CALL, SEED_TOOLS, Schema, Toolset

EVERY_TYPE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "title": {"type": "string"},
        "city": {"type": "string"},
        "start": {"type": "string", "format": "date-time"},
        "site": {"type": "string", "format": "uri"},
        "tag": {"type": "string", "pattern": "^[A-Z]{2}-[0-9]{3}$"},
        "note": {"type": "string", "minLength": 12, "maxLength": 30},
        "colour": {"type": "string", "enum": ["red", "dark_blue"]},
        "unit": {"const": "kg"},
        "guests": {"type": "integer", "minimum": 2, "maximum": 9},
        "step": {"type": "integer", "multipleOf": 15, "exclusiveMinimum": 0, "maximum": 90},
        "price": {"type": "number", "minimum": 0.5, "exclusiveMaximum": 100},
        "include_images": {"type": "boolean"},
        "nothing": {"type": "null"},
        "emails": {"type": "array", "items": {"type": "string", "format": "email"}, "maxItems": 2},
        "sizes": {
            "type": "array",
            "items": {"enum": [1, 2, 3]},
            "minItems": 2,
            "uniqueItems": True,
        },
        "address": {"$ref": "#/$defs/address"},
        "mode": {"anyOf": [{"type": "string", "enum": ["slow", "fast"]}, {"type": "null"}]},
        "both": {"allOf": [{"type": "string"}, {"maxLength": 10}]},
        "either": {"type": ["integer", "null"], "minimum": 0},
    },
    "required": ["title", "unit"],
    "$defs": {
        "address": {
            "type": "object",
            "properties": {"street": {"type": "string"}, "zip": {"type": "string"}},
            "required": ["street"],
        }
    },
}
TOOLS = Toolset.from_json(
    [
        {"name": "createParty", "description": "Creates a party. For friends.",
         "parameters": EVERY_TYPE},
        {"name": "list_alarms", "description": "List all alarms"},
        {"name": "get_weather", "parameters": {"type": "object", "required": ["city"],
         "properties": {"city": {"type": "string"}}}},
    ]
)  # fmt: skip


def ways(leaf: JSON) -> list[str]:
    """How a text or a number may stand in a prompt, in lower case."""
    if isinstance(leaf, (int, float)):
        return [*texts(leaf)]
    return [str(leaf).lower()]


def leaves(value: JSON) -> list[JSON]:
    if isinstance(value, dict):
        return [leaf for inner in value.values() for leaf in leaves(inner)]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in leaves(inner)]
    return [value]


@pytest.fixture(scope="module")
def calls() -> list[tuple[str, dict[str, JSON]]]:
    """(prompt, arguments) of the tool with every type."""
    found = synthesize(TOOLS, 600, 5)
    parsed = [(row.prompt, json.loads(row.completion)) for row in found]
    assert {c["tool"] for _, c in parsed} == set(TOOLS)
    return [(prompt, c["args"]) for prompt, c in parsed if c["tool"] == "createParty"]


def test_calls_are_valid_by_jsonschema(calls: list[tuple[str, dict[str, JSON]]]) -> None:
    checker = jsonschema.FormatChecker()
    for _, args in calls:
        jsonschema.validate(
            args, {**EVERY_TYPE, "additionalProperties": False}, format_checker=checker
        )
        assert list(args) == [name for name in EVERY_TYPE["properties"] if name in args]


def test_what_a_call_says_stands_in_the_prompt(calls: list[tuple[str, dict[str, JSON]]]) -> None:
    """Numbers as digits or in words, free text as it is; options may be said in other words."""
    for prompt, args in calls:
        listed = {k: args[k] for k in ("colour", "mode") if args.get(k)}
        for leaf in leaves({k: v for k, v in args.items() if k not in (*listed, "unit")}):
            if isinstance(leaf, bool):
                assert "images" in prompt.lower()
            elif leaf is not None:
                assert any(way in prompt.lower() for way in ways(leaf)), (leaf, prompt)


def test_optional_arguments_are_there_and_not_there(
    calls: list[tuple[str, dict[str, JSON]]],
) -> None:
    for name in EVERY_TYPE["properties"]:
        present = sum(name in args for _, args in calls)
        if name in EVERY_TYPE["required"]:
            assert present == len(calls)
        else:
            assert len(calls) * 0.3 < present < len(calls) * 0.7, name


def test_yes_and_no_are_said_in_other_words(calls: list[tuple[str, dict[str, JSON]]]) -> None:
    yes = [p for p, args in calls if args.get("include_images") is True]
    no = [p for p, args in calls if args.get("include_images") is False]
    assert yes and no
    negative = re.compile(
        r"(without|\bno|leave out|don.?t include|no need for)( the)? images|images not needed", re.I
    )
    assert all(negative.search(p) for p in no)
    assert not any(negative.search(p) for p in yes)


def test_splits_of_other_tools_share_no_frame() -> None:
    found = {s: examples(TOOLS, 120, 0, s) for s in ("train", "validation", "test")}
    frames = [{e.templates[0] for e in made} for made in found.values()]
    short = re.compile(r"\W*\w*\W*\{\w+\}\W*")  # "then {ask}" is nobody's own
    frames = [{f for f in found if not short.fullmatch(f)} for found in frames]
    assert all(len(found) > 20 for found in frames)
    assert sum(map(len, frames)) == len(set().union(*frames))


def test_free_text_of_other_tools_keeps_to_its_split() -> None:
    texts = {
        str(e.call.args[name])
        for e in examples(TOOLS, 120, 0, "test")
        for name in ("title", "city")
        if name in e.call.args
    }
    assert len(texts) > 30
    assert {split_of(text) for text in texts} == {"test"}


def test_lesson_tools_in_a_larger_set_get_their_own_phrases() -> None:
    mixed = Toolset([*Toolset.of(SEED_TOOLS).values(), TOOLS["list_alarms"]])
    found = examples(mixed, 40)
    assert {e.call.tool for e in found} == set(mixed)
    frames = {e.templates[0] for e in found if e.call.tool != "list_alarms"}
    assert not any("{do}" in frame for frame in frames)


def test_a_tool_that_runs_out_of_calls_says_so() -> None:
    impossible: JSON = {"type": "object", "required": ["x"], "properties": {"x": {"not": {}}}}
    tools = Toolset.from_json([{"name": "never", "parameters": impossible}])
    with pytest.raises(InputError, match="tool 'never': can't make another row: "):
        synthesize(tools, 1)


def test_a_schema_that_refers_to_itself() -> None:
    node: JSON = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "child": {"$ref": "#/properties/root"}},
        "required": ["name"],
    }
    tools = Toolset.from_json(
        [{"name": "plant_tree", "parameters": {"properties": {"root": node}, "required": ["root"]}}]
    )
    depths = {row.completion.count('"child"') for row in synthesize(tools, 40)}
    assert {0, 1, 2} <= depths


@pytest.mark.parametrize(
    ("name", "description", "kind"),
    [("city", "", "city"), ("destination_city", "", "city"), ("recipientEmail", "", "to"),
     ("from_currency", "", "currency"), ("q", "", "query"), ("x", "The name of a person", "person"),
     ("due_date", "", "day_said"), ("message", "", "message_text"), ("playlist", "", "name_title"),
     ("blob", "", "noun_said"), ("website_url", "", "url"), ("cities", "", "city")],
)  # fmt: skip
def test_what_an_argument_is_follows_from_its_words(name: str, description: str, kind: str) -> None:
    assert role_of(name, {"type": "string", "description": description}).kind == kind


@pytest.mark.parametrize(
    ("name", "words"),
    [("startDate", "start date"), ("start_date", "start date"), ("url", "url"), ("x-y.z", "x y z")],
)
def test_names_are_said_as_words(name: str, words: str) -> None:
    assert spoken(name) == words


def test_flags_lose_their_prefix() -> None:
    assert flag_label("include images") == "images"
    assert flag_label("is open") == "open"
    assert flag_label("open") == "open"


def test_every_format_has_a_maker() -> None:
    values = Values(Random(0))
    for name in FORMATS:
        assert format_text(name, values)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(
        [r"^[A-Z]{3}\d{2,4}$", r"^(foo|bar)-\w+$", r"^\+?[0-9]{6,12}$", r"[a-f0-9]{8}"]
    ),
    st.integers(0, 10_000),
)
def test_a_text_from_a_pattern_matches_it(pattern: str, seed: int) -> None:
    assert re.search(pattern, from_pattern(pattern, Random(seed)))


bounds = st.integers(-1000, 1000)


@settings(max_examples=60, deadline=None)
@given(
    low=bounds, width=st.integers(0, 500), step=st.sampled_from([None, 1, 5]), seed=st.integers(0)
)
def test_integers_stay_in_their_range(low: int, width: int, step: int | None, seed: int) -> None:
    schema: Schema = {"type": "integer", "minimum": low, "maximum": low + width}
    if step:
        schema["multipleOf"] = step
    if step == 5 and low % 5 and low % 5 + width < 5:
        return  # no multiple of five in the range
    tools = Toolset.from_json(
        [{"name": "set_n", "parameters": {"properties": {"n": schema}, "required": ["n"]}}]
    )
    [row] = synthesize(tools, 1, seed)
    jsonschema.validate(json.loads(row.completion)["args"]["n"], schema)


@pytest.mark.parametrize("name", sorted(TOOL_SETS))
def test_rows_for_tools_as_people_have_them(name: str) -> None:
    """Valid by jsonschema, nothing of the notation left in a prompt, every tool has rows."""
    tools = TOOL_SETS[name]
    found = synthesize(tools, 20 * len(tools), 1)
    for row in found:
        call = json.loads(row.completion)
        jsonschema.validate(call["args"], tools[call["tool"]].parameters)
        for leaf in leaves(call["args"]):
            if isinstance(leaf, (int, float)) and not isinstance(leaf, bool):
                assert any(way in row.prompt.lower() for way in ways(leaf)), row
        around = row.prompt  # without the values: an odd address may hold a brace
        for leaf in leaves(call["args"]):
            around = around.replace(leaf, "…") if isinstance(leaf, str) and leaf else around
        assert not re.search(r"[{}]", around), row
        assert not re.search(
            r"\bshow me\b.*\bto show me\b|\b(a|an|the) (a|an|the)\b", row.prompt
        ), row
    assert {json.loads(row.completion)["tool"] for row in found} == set(tools)


@pytest.mark.parametrize(
    ("tools", "tool", "args", "said"),
    [("smart_home", "lock_door", {"door": "garage"}, "the garage door"),
     ("banking", "freeze_card", {}, "card"),
     ("music", "set_volume", {}, "to "),
     ("shop", "track_order", {}, "order ")],
)  # fmt: skip
def test_the_thing_of_a_tool_is_said_after_its_verb(
    tools: str, tool: str, args: dict[str, JSON], said: str
) -> None:
    one = Toolset([TOOL_SETS[tools][tool]])
    prompts = [
        r.prompt.lower()
        for r in synthesize(one, 60, 3)
        if not args or f'"{args["door"]}"' in r.completion
    ]
    assert prompts and any(said in prompt for prompt in prompts)


def test_later_dates_come_later() -> None:
    for row in synthesize(Toolset([TOOL_SETS["travel"]["book_hotel"]]), 30):
        args = json.loads(row.completion)["args"]
        assert args["check_in"] < args["check_out"]


def test_prompts_that_no_tool_fits_keep_to_their_share_and_split() -> None:
    tools = TOOL_SETS["banking"]
    made = {s: examples(tools, 100, 2, s, no_tool=0.3) for s in ("train", "test")}
    for found in made.values():
        declined = [e for e in found if e.call is None]
        assert len(declined) == 30 and all(e.row.completion == NO_CALL for e in declined)
        assert len({squash(e.row.prompt) for e in found}) == 100
    templates = [{t for e in found for t in e.templates} for found in made.values()]
    shared = {t for t in templates[0] & templates[1] if "{x}" not in t}
    assert shared <= {"{query:ask}", "{ask}"}  # no words of their own


def test_what_a_tool_could_do_is_not_declined() -> None:
    """Telling words by an independent look at what the prompts were made from."""
    taboo = {
        "banking": r"transfer|balance|\bpay\b|card",
        "music": r"play \{|jazz|volume|playlist|turn the music",
        "maps": r"navigate|get from|convert|parking",
    }
    # What is done to the tools' own things by none of them, and requests for tools of other apps:
    # tests/test_sentences.py, tests/test_elsewhere.py
    tables = (*phrases_by("sentences").values(), *phrases_by("habits").values())
    whole = {line for lines in tables for line in lines}
    for name, pattern in taboo.items():
        found = examples(TOOL_SETS[name], 160, 0, no_tool=0.5)
        templates = {e.templates[0] for e in found if e.call is None} - whole
        assert len(templates) > 30
        assert [t for t in templates if re.search(pattern, t, re.I)] == []


@pytest.mark.parametrize("share", [-0.1, 1.0, 2])
def test_a_share_of_declined_prompts_that_is_none(share: float) -> None:
    with pytest.raises(InputError, match="between 0 and 1"):
        synthesize(TOOLS, 10, no_tool=share)
