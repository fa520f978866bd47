from __future__ import annotations

import json
from pathlib import Path

import pytest
from fakes import ROWS, byte_level_tokenizer, gpt2_folder, random_gpt2

from tooluse.argument_order import (
    FILE,
    KEYWORD,
    free_order,
    free_tools,
    in_declared_order,
    in_prompt_order,
    mentions,
    read_free,
)
from tooluse.caller import ToolCaller
from tooluse.data.dataset import Row
from tooluse.generate import Decoder
from tooluse.grammar import expr as e
from tooluse.replies import reply_text
from tooluse.tools import JSON, ToolCall, Toolset

BOOK = {
    "type": "function",
    "function": {
        "name": "book",
        "parameters": {
            "properties": {n: {"type": "string"} for n in ("city", "people", "time")},
        },
    },
}
TOOLS = Toolset.from_json([BOOK])


def row(prompt: str, **args: object) -> Row:
    return Row(prompt, ToolCall("book", args).json())


BOOKINGS = [
    row("for 6 in Rome", city="Rome", people="6"),
    row("at 5 in Lima for 2", city="Lima", people="2", time="5"),
]


def test_arguments_follow_the_prompt() -> None:
    assert [in_prompt_order(r, ["book"]).completion for r in BOOKINGS] == [
        '{"tool": "book", "args": {"people": "6", "city": "Rome"}}',
        '{"tool": "book", "args": {"time": "5", "city": "Lima", "people": "2"}}',
    ]
    for r in BOOKINGS:
        assert TOOLS.parse(in_prompt_order(r, ["book"]).completion) == TOOLS.parse(r.completion)
        assert in_prompt_order(r, []) is r


def test_the_schemas_order_at_any_depth() -> None:
    stop: JSON = {"properties": {"at": {}, "city": {}}}
    properties: JSON = {"stops": {"items": stop}, "name": {}, "tag": True}
    trip = Toolset.from_json([{"name": "trip", "parameters": {"properties": properties}}])
    said: JSON = {
        "x": 1,
        "tag": {"b": 1, "a": 2},
        "name": "n",
        "stops": [{"city": "Rome", "at": 5}],
    }
    wild = Row("go", "\n".join([ToolCall("trip", said).json()] * 2))
    call = json.loads(in_declared_order(wild, trip).completion.splitlines()[1])
    assert list(call["args"]) == ["stops", "name", "tag", "x"] and call["args"] == said
    assert list(call["args"]["stops"][0]) == ["at", "city"]
    assert list(call["args"]["tag"]) == ["b", "a"]
    for unchanged in (Row("tell me a joke", "No tool fits."), BOOKINGS[1]):
        assert in_declared_order(unchanged, TOOLS) is unchanged


POINT: JSON = {"type": "object", "properties": {"x": {"type": "integer"}, "y": {}}}
DEFS: JSON = {
    "point": POINT,
    "flat": {"properties": {"k": {"const": "flat"}, "y": {}, "x": {}}, "required": ["k"]},
    "deep": {"properties": {"k": {"const": "deep"}, "x": {}, "y": {}}, "required": ["k"]},
    "tree": {"properties": {"v": {}, "kids": {"items": {"$ref": "#/$defs/tree"}}}},
}
POINT_REF: JSON = {"$ref": "#/$defs/point"}
KINDS: JSON = [{"$ref": "#/$defs/flat"}, {"$ref": "#/$defs/deep"}]


@pytest.mark.parametrize(
    ("schema", "said", "written"),
    [
        (POINT_REF, {"y": 1, "x": 2}, '{"x": 2, "y": 1}'),
        ({"anyOf": [{"type": "null"}, POINT_REF]}, {"y": 1, "x": 2}, '{"x": 2, "y": 1}'),
        ({"oneOf": KINDS}, {"x": 1, "y": 2, "k": "flat"}, '{"k": "flat", "y": 2, "x": 1}'),
        ({"oneOf": KINDS}, {"y": 1, "x": 2, "k": "deep"}, '{"k": "deep", "x": 2, "y": 1}'),
        ({"anyOf": [{"items": KINDS[0]}, {"items": POINT}]}, [{"y": 1, "x": 2}],
         '[{"x": 2, "y": 1}]'),
        ({"properties": {"a": {}}, "allOf": [POINT_REF, {"properties": {"b": {}}}]},
         {"b": 1, "y": 2, "x": 3, "a": 4}, '{"a": 4, "x": 3, "y": 2, "b": 1}'),
        ({"additionalProperties": POINT_REF, "properties": {"a": {}}},
         {"b": {"y": 1, "x": 2}, "a": {"y": 1, "x": 2}},
         '{"a": {"y": 1, "x": 2}, "b": {"x": 2, "y": 1}}'),
        ({"prefixItems": [POINT], "items": KINDS[0]},
         [{"y": 1, "x": 2}, {"x": 1, "y": 2, "k": "flat"}],
         '[{"x": 2, "y": 1}, {"k": "flat", "y": 2, "x": 1}]'),
        ({"items": [POINT], "additionalItems": POINT}, [{"y": 1, "x": 2}] * 2,
         '[{"x": 2, "y": 1}, {"x": 2, "y": 1}]'),
        ({"$ref": "#/$defs/tree"}, {"kids": [{"kids": [], "v": 1}], "v": 2},
         '{"v": 2, "kids": [{"v": 1, "kids": []}]}'),
    ],
)  # fmt: skip
def test_the_order_is_that_of_the_decoder(schema: JSON, said: JSON, written: str) -> None:
    parameters: JSON = {"properties": {"p": schema}, "$defs": DEFS}
    tools = Toolset.from_json([{"name": "go", "parameters": parameters}])
    wild = Row("go", ToolCall("go", {"p": said}).json())
    row = in_declared_order(wild, tools)
    assert row.completion == f'{{"tool": "go", "args": {{"p": {written}}}}}'
    assert row.calls() == wild.calls()
    language = reply_text(tools)
    assert e.matches(language, row.completion.encode())
    assert not e.matches(language, wild.completion.encode())


@pytest.mark.parametrize(
    ("prompt", "args", "expected"),
    [
        ("may 22, for 2", {"people": "2", "time": "may 22"}, ["time", "people"]),
        ("2 tables at 2", {"people": "2", "time": "2"}, ["people", "time"]),
        ("in ROME tonight", {"time": "tonight", "city": "Rome"}, ["city", "time"]),
        ("New York for 3", {"n": 3, "city": "New York"}, ["city", "n"]),
        ("york, then New York", {"a": "York", "city": "New York"}, ["a", "city"]),
        ("明天东京的天气", {"city": "东京", "day": "明天"}, ["day", "city"]),
        ("พรุ่งนี้ที่โตเกียว", {"city": "โตเกียว", "day": "พรุ่งนี้"}, ["day", "city"]),
        ("2名で東京に22日", {"date": "22日", "people": "2名"}, ["people", "date"]),
        ("smart party, art later", {"b": "later", "a": "art"}, ["a", "b"]),
        ("smart", {"a": "art", "b": "mar", "c": "sma"}, []),
        ("nothing", {"b": "x", "a": None, "c": ""}, []),
    ],
)
def test_where_the_prompt_says_it(
    prompt: str, args: dict[str, object], expected: list[str]
) -> None:
    at = mentions(args, prompt)
    assert sorted(at, key=lambda name: at[name]) == expected


def test_what_is_not_said_comes_last_and_what_is_no_call_stays() -> None:
    inferred = row("tonight in Rome", people="one", city="Rome", time="tonight")
    assert list(json.loads(in_prompt_order(inferred, ["book"]).completion)["args"]) == [
        "time",
        "city",
        "people",
    ]
    nothing = Row("tell me a joke", "No tool fits.")
    assert in_prompt_order(nothing, ["book"]) is nothing
    two = Row("6 in Rome", "\n".join([BOOKINGS[0].completion] * 2))
    assert in_prompt_order(two, ["book"]).completion.count('"people": "6", "city"') == 2


def test_only_tools_with_optional_copied_arguments_are_free() -> None:
    assert free_tools(BOOKINGS) == ["book"]
    assert free_tools(ROWS) == []  # the same arguments in every row
    guessed = [row("now", people="6", city="Rome"), row("tomorrow", city="Oslo")]
    assert free_tools(guessed) == []


@pytest.mark.parametrize("seed", range(3))
def test_the_decoder_follows_the_order_that_was_learned(seed: int, tmp_path: Path) -> None:
    """Each order is a valid call under the mark, and only the declared one without it."""
    tokenizer = byte_level_tokenizer()
    decoder = Decoder(random_gpt2(len(tokenizer), seed), tokenizer)
    text = in_prompt_order(BOOKINGS[1], ["book"]).completion
    free = ToolCaller(decoder, free_order(TOOLS, ["book"])).constraint("any")
    declared = ToolCaller(decoder, TOOLS).constraint("any")
    for constraint, allowed in ((free, True), (declared, False)):
        matcher = constraint.matcher()
        try:
            for token in decoder.chat.text_ids(text):
                matcher.consume(token)
        except ValueError:
            assert not allowed
        else:
            assert allowed
            assert matcher.is_accepting()


def test_a_trained_folder_says_its_order(tmp_path: Path) -> None:
    folder = gpt2_folder(tmp_path / "m")
    assert read_free(str(folder)) == []
    (folder / FILE).write_text('["book"]')
    caller = ToolCaller.load(str(folder), TOOLS)
    assert caller.tools["book"].parameters[KEYWORD] == "any"
    fixed = Toolset.from_json([BOOK])
    fixed["book"].parameters[KEYWORD] = "declared"
    assert free_order(fixed, ["book"])["book"].parameters[KEYWORD] == "declared"
