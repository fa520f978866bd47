"""Arguments for schemas that combine others, refer to themselves or are narrow: each row is valid.

The oracles are ``jsonschema`` and the grammar that the decoder follows.
"""

import json
import re
from random import Random
from typing import Any

import jsonschema
import pytest

from tooluse.data.formats import FORMATS, format_text
from tooluse.data.meaning import role_of, spoken
from tooluse.data.patterns import from_pattern
from tooluse.data.phrases.measures import UNITS
from tooluse.data.quantities import said_number, sample
from tooluse.data.splits import SPLITS, Split, split_of
from tooluse.data.synthesis import synthesize
from tooluse.data.values import Values
from tooluse.errors import InputError
from tooluse.grammar import expr as e
from tooluse.grammar import formats
from tooluse.grammar.compile import schema_text
from tooluse.subschemas import follow, merged, spread
from tooluse.tools import JSON, Schema, Toolset

CIRCLE: Schema = {
    "type": "object",
    "properties": {"kind": {"const": "circle"}, "size": {"type": "integer"}},
    "required": ["kind", "size"],
}
SQUARE: Schema = {
    "type": "object",
    "properties": {"kind": {"const": "square"}, "size": {"type": "integer"}},
    "required": ["kind", "size"],
}


def made(
    properties: dict[str, Any],
    n: int = 40,
    split: Split = "train",
    required: list[JSON] | None = None,
    **more: JSON,
) -> list[tuple[str, dict[str, Any]]]:
    """(prompt, arguments) of rows for one tool, all of which jsonschema and the grammar take."""
    names: list[JSON] = [*properties] if required is None else required
    schema: Schema = {"type": "object", "properties": properties, "required": names, **more}
    tools = Toolset.from_json(
        [{"name": "set_thing", "description": "Set a thing.", "parameters": schema}]
    )
    text = schema_text(tools["set_thing"].parameters)
    found = []
    for row in synthesize(tools, n, 1, split):
        args = json.loads(row.completion)["args"]
        jsonschema.validate(args, schema)
        assert e.matches(text, json.dumps(args, ensure_ascii=False).encode()), args
        found.append((row.prompt, args))
    return found


# --- Choices, parts and references ---


def test_a_choice_of_constants_is_a_list_of_options() -> None:
    levels: JSON = {"oneOf": [{"const": "lasting"}, {"const": "dark_blue"}, {"type": "null"}]}
    found = made({"level": levels})
    assert {args["level"] for _, args in found} == {"lasting", "dark_blue"}
    assert any("dark blue" in prompt.lower() for prompt, _ in found)
    optional = made({"level": levels, "city": {"type": "string"}}, required=["city"])
    assert {"level" in args for _, args in optional} == {True, False}


def test_a_constant_among_other_branches_is_said() -> None:
    found = made({"width": {"anyOf": [{"const": "auto"}, {"type": "integer", "minimum": 1}]}})
    automatic = [prompt for prompt, args in found if args["width"] == "auto"]
    assert 0 < len(automatic) < len(found)
    assert all("auto" in prompt.lower() for prompt in automatic)


def test_a_constant_that_tells_branches_apart_is_said() -> None:
    found = made({"shape": {"oneOf": [CIRCLE, {"$ref": "#/$defs/square"}]}},
                 **{"$defs": {"square": SQUARE}})  # fmt: skip
    assert {args["shape"]["kind"] for _, args in found} == {"circle", "square"}
    assert sum(args["shape"]["kind"] in prompt.lower() for prompt, args in found) > 0.8 * len(found)


def test_a_constant_that_has_no_alternative_goes_without_saying() -> None:
    found = made({"shape": {"anyOf": [CIRCLE, {"type": "null"}]}})
    said = sum("circle" in prompt.lower() for prompt, args in found if args["shape"])
    assert said < len(found)


def test_options_behind_a_reference_are_said_in_words() -> None:
    found = made({"colour": {"$ref": "#/$defs/colour"}},
                 **{"$defs": {"colour": {"enum": ["dark_blue", "light_green"]}}})  # fmt: skip
    assert any(re.search("dark blue|light green", prompt.lower()) for prompt, _ in found)


def test_null_is_no_option_beside_others() -> None:
    priority: JSON = {"type": ["string", "null"], "enum": ["low", "high", None]}
    assert {args["priority"] for _, args in made({"priority": priority})} == {"low", "high"}
    assert made({"gone": {"enum": [None]}, "city": {"type": "string"}}, 3)


def test_parts_of_an_object_add_up() -> None:
    name: JSON = {
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "required": ["name"],
    }
    size: JSON = {
        "properties": {"size": {"type": "integer"}, "name": {"maxLength": 9}},
        "required": ["size"],
    }
    for _, args in made({"box": {"allOf": [name, size]}}):
        assert set(args["box"]) == {"name", "size"} and len(args["box"]["name"]) < 10


def test_a_combination_may_declare_the_arguments_themselves() -> None:
    named: JSON = {"properties": {"city": {"type": "string"}}, "required": ["city"]}
    parts: list[JSON] = [named, {"properties": {"nights": {"type": "integer"}}}]
    found = made({"guests": {"type": "integer"}}, required=[], allOf=parts)
    assert {"city"} in [set(args) for _, args in found]
    assert {"guests", "city", "nights"} in [set(args) for _, args in found]
    referred = made({}, required=[], **{"$ref": "#/$defs/place", "$defs": {"place": named}})
    assert {tuple(args) for _, args in referred} == {("city",)}
    chosen = made({}, required=[], oneOf=[CIRCLE, SQUARE])
    assert {args["kind"] for _, args in chosen} == {"circle", "square"}


def test_one_of_two_arguments_is_needed() -> None:
    names = {"city": {"type": "string"}, "postcode": {"type": "string"}}
    either: JSON = [{"required": ["city"]}, {"required": ["postcode"]}]
    found = made(names, required=[], anyOf=either)
    sets = {tuple(args) for _, args in found}
    assert sets == {("city",), ("postcode",), ("city", "postcode")}


def test_the_nearer_schema_counts_where_two_disagree() -> None:
    found = merged(
        {"type": "object", "properties": {"a": {"minimum": 1}}, "required": ["a"]},
        {"type": "array", "properties": {"b": {}, "a": {"minimum": 0, "type": "integer"}}},
    )
    assert found == {
        "type": "object",
        "properties": {"a": {"minimum": 1, "type": "integer"}, "b": {}},
        "required": ["a"],
    }


def test_references_are_json_pointers() -> None:
    root: Schema = {"$defs": {"a/b~c": {"anyOf": [{"const": 1}, {"const": 2}]}}}
    assert follow(root, "#") is root
    assert follow(root, "#anchor") is None and follow(root, "other.json#/$defs") is None
    assert follow(root, "#/$defs/a~1b~0c/anyOf/1") == {"const": 2}
    assert follow(root, "#/%24defs/none/anyOf") is None
    assert follow(root, "#/$defs/a~1b~0c/anyOf/7") is None


def test_what_schemas_lead_to_is_listed_once() -> None:
    root: Schema = {"$defs": {"loop": {"anyOf": [{"$ref": "#/$defs/loop"}, {"const": 1}]}}}
    loop = {"$ref": "#/$defs/loop"}
    assert [s for s in spread(root, [loop]) if "const" in s] == [{"const": 1}]


# --- Schemas that refer to themselves ---


@pytest.mark.parametrize(
    "more",
    [
        {"type": "array", "items": {"$ref": "#/$defs/node"}},
        {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
        {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "integer"}]},
        {"oneOf": [{"$ref": "#/$defs/leaf"}, {"$ref": "#/$defs/node"}]},
    ],
)
def test_required_arguments_that_refer_to_themselves_come_to_an_end(more: Schema) -> None:
    node: JSON = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "more": more},
        "required": ["name", "more"],
    }
    leaf: JSON = {
        "type": "object",
        "properties": {"size": {"type": "integer"}},
        "required": ["size"],
    }
    found = made({"root": {"$ref": "#/$defs/node"}}, 12, **{"$defs": {"node": node, "leaf": leaf}})
    assert any(json.dumps(args).count('"name"') > 1 for _, args in found)


def test_a_whole_schema_can_be_an_argument_of_itself() -> None:
    found = made({"name": {"type": "string"}, "inner": {"$ref": "#"}}, required=["name"])
    assert any("name" in args.get("inner", {}) for _, args in found)


def test_a_schema_without_an_end_is_refused_in_one_line() -> None:
    node: JSON = {
        "type": "object",
        "properties": {"a": {"$ref": "#/$defs/node"}, "b": {"$ref": "#/$defs/node"}},
        "required": ["a", "b"],
    }
    tool: JSON = {
        "name": "grow",
        "parameters": {
            "type": "object",
            "properties": {"root": {"$ref": "#/$defs/node"}},
            "required": ["root"],
            "$defs": {"node": node},
        },
    }
    with pytest.raises(InputError, match="'grow': a schema refers to itself without end"):
        synthesize(Toolset.from_json([tool]), 1)


# --- Formats, patterns and lengths ---


@pytest.mark.parametrize("name", sorted(formats.FORMATS))
def test_texts_of_a_format_are_those_that_the_decoder_writes(name: str) -> None:
    assert name in FORMATS
    values = Values(Random(3))
    for _ in range(150):
        text = format_text(name, values)
        assert e.matches(formats.FORMATS[name], json.dumps(text, ensure_ascii=False)[1:-1].encode())
    assert len(made({"v": {"type": "string", "format": name}}, 12)) == 12


def test_examples_do_not_spoil_a_format() -> None:
    told: JSON = {"format": "date-time", "description": "e.g. '2024-01-05T10:00:00Z'"}
    assert made({"start": {"type": "string", **told}}, 30)


def test_addresses_are_plain() -> None:
    found = made({"to": {"type": "string", "format": "email"}}, 80)
    assert all(args["to"].isascii() and "\\" not in args["to"] for _, args in found)


@pytest.mark.parametrize(
    ("pattern", "least", "most"),
    [
        ("^[a-z0-9_]+$", 8, None),
        ("^[a-z0-9_]+$", 0, 2),
        ("^[a-f0-9]*$", 40, 40),
        ("^[a-z]{3,64}$", 30, 32),
        ("^[a-z]+(-[a-z]+)*$", 20, 24),
        (r"^\w+-\w+-\w+$", 0, 6),
    ],
)
def test_a_text_from_a_pattern_has_the_length_that_is_asked_for(
    pattern: str, least: int, most: int | None
) -> None:
    for seed in range(20):
        text = from_pattern(pattern, Random(seed), least, most)
        assert re.search(pattern, text) and least <= len(text) <= (most or 99)
    schema: Schema = {"type": "string", "pattern": pattern, "minLength": least}
    assert made({"slug": schema if most is None else {**schema, "maxLength": most}}, 10)


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize(
    "schema",
    [
        {"pattern": "^[A-Z]{2}[0-9]{3}$"},
        {"minLength": 60, "maxLength": 64},
        {"maxLength": 3},
    ],
)
def test_texts_of_a_form_keep_to_their_split(schema: Schema, split: Split) -> None:
    found = made({"code": {"type": "string", **schema}}, 30, split)
    assert {split_of(args["code"]) for _, args in found} == {split}


def test_a_pattern_of_few_texts_gives_them_in_every_split() -> None:
    for split in SPLITS:
        found = made({"size": {"type": "string", "pattern": "^[SML]$"}}, 10, split)
        assert {args["size"] for _, args in found} <= {"S", "M", "L"}


def test_later_dates_keep_to_their_split() -> None:
    day: JSON = {"type": "string", "format": "date"}
    for _, args in made({"check_in": day, "check_out": day, "paid": day}, 120, "validation"):
        assert {split_of(text) for text in args.values()} == {"validation"}
        assert args["check_in"] < args["check_out"] < args["paid"]


# --- Numbers ---


@pytest.mark.parametrize(
    ("schema", "few"),
    [
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, 9),
        ({"type": "number", "exclusiveMinimum": 0, "maximum": 1}, 9),
        ({"type": "number", "exclusiveMinimum": 0.001, "exclusiveMaximum": 0.002}, 9),
        ({"type": "number", "minimum": 2, "exclusiveMinimum": 3, "maximum": 5}, 9),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 2, "multipleOf": 0.5}, 3),
        ({"type": "integer", "exclusiveMinimum": 0.5, "exclusiveMaximum": 2}, 1),
        ({"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 4}, 3),
    ],
)
def test_open_bounds_are_moved_inside(schema: Schema, few: int) -> None:
    for name in ("ratio", "amount"):
        numbers = {args[name] for _, args in made({name: schema}, 60)}
        assert len(numbers) >= few


def test_open_bounds_of_wide_ranges_are_moved_by_one() -> None:
    wide: Schema = {"exclusiveMinimum": 0}
    closed: Schema = {"minimum": 1}
    for seed in range(20):
        number = sample(wide, False, "price", None, Random(seed))
        assert number == sample(closed, False, "price", None, Random(seed))


@pytest.mark.parametrize("name", ["kg", "seconds", "%", "eur", "ml"])
def test_a_number_in_words_is_not_glued_to_its_unit(name: str) -> None:
    for seed in range(400):
        said = said_number(7, name, {}, UNITS[name], Random(seed))
        whole = said.core.replace("{v}", said.text)
        assert re.match(r"7|seven( |$)", whole), whole


# --- Names ---


@pytest.mark.parametrize("name", ["_", "-", ".", "", " ", "__", "$"])
@pytest.mark.parametrize("kind", ["string", "integer", "number", "boolean", "array"])
def test_an_argument_may_have_no_word_for_a_name(name: str, kind: str) -> None:
    day: JSON = {"type": "string", "format": "date"}
    made({name: {"type": kind}, "day": day, "time": {"type": "string"}}, 12)


def test_signs_are_said_as_they_are_and_nothing_as_nothing() -> None:
    assert spoken("_") == "_" and spoken("-") == "-" and spoken("") == ""
    assert role_of("", {"type": "string"}).kind == role_of("value", {"type": "string"}).kind
