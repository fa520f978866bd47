from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

import pytest

from tooluse.errors import InputError
from tooluse.tools import JSON, NO_CALL, SEED_TOOLS, Schema, Tool, ToolCall, Toolset

OPENAI = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "The weather.",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
                "required": ["city"],
            },
        },
    }
]
MCP = {
    "tools": [
        {
            "name": "get_weather",
            "description": "The weather.",
            "inputSchema": OPENAI[0]["function"]["parameters"],
        }
    ]
}


def test_the_three_layouts_of_a_tools_file(tmp_path: Path) -> None:
    path = tmp_path / "tools.json"
    for layout in (OPENAI, MCP, MCP["tools"]):
        path.write_text(json.dumps(layout))
        tool = Toolset.load(path)["get_weather"]
        assert tool.description == "The weather."
        assert tool.required == ("city",)
        assert list(tool.properties) == ["city", "days"]
        assert tool.parameters["additionalProperties"] is False
    seed = Toolset.of(SEED_TOOLS)
    assert list(seed) == ["send_email", "search_web", "get_weather"]
    assert seed["send_email"].properties == {
        "to": {"type": "string"},
        "subject": {"type": "string"},
    }
    assert seed["send_email"].required == ("to", "subject")


def test_reading_what_was_written_gives_the_same_tools() -> None:
    tools = Toolset.of(OPENAI)
    assert dict(Toolset.from_json(tools.to_json())) == dict(tools)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", ":1: not JSON"),
        ('[{"name": "a"},\n {"name": ]', ":2: not JSON"),
        ("[]", "no tools given"),
        ("3", "array of tools"),
        ('[{"description": "x"}]', "needs a 'name'"),
        ('[{"name": "a"}, {"name": "a"}]', "duplicate tool name 'a'"),
        ('[{"name": "a", "parameters": 3}]', "must be an object"),
        ('[{"name": "a", "parameters": {"type": "array"}}]', "must be of type 'object'"),
        ('{"a": {"args": [1]}}', "shorthand"),
        ('{"a": {"args": ["x", "x"]}}', "named twice"),
        ("[7]", "must be an object, not int"),
    ],
)
def test_malformed_tools_files_name_the_file_and_the_reason(
    tmp_path: Path, text: str, reason: str
) -> None:
    path = tmp_path / "tools.json"
    path.write_text(text)
    with pytest.raises(InputError) as error:
        Toolset.load(path)
    assert str(path) in str(error.value)
    assert reason in str(error.value)


def test_unreadable_tools_files(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        Toolset.load(tmp_path / "none.json")
    (tmp_path / "latin.json").write_bytes(b'{"caf\xe9": {"args": []}}')
    with pytest.raises(InputError, match="not UTF-8 at byte 5"):
        Toolset.load(tmp_path / "latin.json")


def get_weather(city: str, unit: Literal["c", "f"] = "c", days: int | None = None) -> str:
    """The weather in a city."""
    return f"{city}/{unit}/{days}"


def test_a_python_function_is_a_tool() -> None:
    tools = Toolset.of([get_weather])
    tool = tools["get_weather"]
    assert tool.description == "The weather in a city."
    assert tool.required == ("city",)
    assert tool.properties["unit"]["enum"] == ["c", "f"]
    assert "title" not in json.dumps(tool.parameters)
    assert tools.parse('{"tool": "get_weather", "args": {"city": "Oslo"}}').run() == "Oslo/c/None"


def test_a_function_that_cannot_be_called_by_name_is_refused() -> None:
    def spread(*cities: str) -> None: ...

    with pytest.raises(InputError, match="'cities' can't be passed by name"):
        Toolset.of([spread])


def test_a_tool_read_from_a_file_cannot_run() -> None:
    with pytest.raises(InputError, match="no Python function"):
        Toolset.of(SEED_TOOLS).call("get_weather", {"city": "Oslo"}).run()


def test_calls_are_equal_by_value_and_keep_their_order_on_the_wire() -> None:
    a = ToolCall("t", {"x": "1", "y": "é"})
    b = ToolCall("t", {"y": "é", "x": "1"})
    assert a == b
    assert a.json() == '{"tool": "t", "args": {"x": "1", "y": "é"}}'
    assert b.json() == '{"tool": "t", "args": {"y": "é", "x": "1"}}'
    assert a != ToolCall("u", a.args)
    assert a != a.json()


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        (1, 1.0, True),
        (1, True, False),
        (0, False, False),
        ([1, {"a": None}], [1.0, {"a": None}], True),
        ([[True]], [[1]], False),
        ([1], [1, 1], False),
        ({"a": 1}, {"a": 1, "b": None}, False),
        ({"a": "1"}, {"a": 1}, False),
    ],
)
def test_values_are_equal_as_json(one: JSON, other: JSON, equal: bool) -> None:
    assert (ToolCall("t", {"x": one}) == ToolCall("t", {"x": other})) is equal


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Sure!", "not JSON at character 1"),
        ('{"tool": "get_weather"}', "a call is"),
        ('{"tool": "get_weather", "args": {"city": "a"}, "id": 1}', "a call is"),
        ('{"tool": "fly", "args": {}}', "unknown tool 'fly'"),
        ('{"tool": "get_weather", "args": {}}', "'city' is a required property"),
        ('{"tool": "get_weather", "args": {"city": 3}}', "args/city"),
        ('{"tool": "get_weather", "args": {"city": "a", "town": "b"}}', "Additional properties"),
        ('{"tool": "get_weather", "args": {"city": "a", "city": "b"}}', "duplicate key 'city'"),
        ('{"tool": 3, "args": {}}', "must be a string"),
        ("[" * 100_000, "not a call"),
    ],
)
def test_what_is_not_a_call_is_named(text: str, reason: str) -> None:
    with pytest.raises(InputError) as error:
        Toolset.of(SEED_TOOLS).parse(text)
    assert reason in str(error.value)


def test_a_reply_holds_one_call_a_line_or_says_that_no_tool_fits() -> None:
    tools = Toolset.of(SEED_TOOLS)
    oslo, lima = (ToolCall("get_weather", {"city": city}) for city in ("Oslo", "Lima"))
    assert tools.parse_reply(f"{oslo.json()}\n{lima.json()}") == [oslo, lima]
    assert tools.parse_reply(oslo.json()) == [oslo]
    assert tools.parse_reply("No tool fits.") == tools.parse_reply(NO_CALL) == []


@pytest.mark.parametrize("text", ["", "no tool fits.", "No tool fits.\n", '{"tool": "x"}', "\n"])
def test_a_reply_is_nothing_else(text: str) -> None:
    with pytest.raises(InputError):
        Toolset.of(SEED_TOOLS).parse_reply(text)


def test_what_a_part_of_the_schema_declares_is_an_argument_and_nothing_else_is() -> None:
    part: Schema = {"properties": {"city": {"type": "string"}}, "required": ["city"]}
    for more in ({"allOf": [part]}, {"$ref": "#/$defs/p", "$defs": {"p": part}}):
        tool = Tool("find", "", {"properties": {"nights": {"type": "integer"}}, **more})
        assert tool.declared == ("nights", "city")
        assert tool.problem({"city": "Oslo", "nights": 2}) is None
        assert "required" in (tool.problem({"nights": 2}) or "")
        assert "'stars' was unexpected" in (tool.problem({"city": "Oslo", "stars": 4}) or "")
    either: Schema = {"anyOf": [{"required": ["city"]}, {"required": ["zip"]}]}
    own: Schema = {"properties": {"city": {"type": "string"}, "zip": {"type": "string"}}}
    assert Tool("find", "", {**own, **either}).parameters["additionalProperties"] is False


def test_a_tool_without_arguments() -> None:
    tools = Toolset.of([Tool("ping")])
    assert tools.parse('{"tool": "ping", "args": {}}') == ToolCall("ping", {})
    with pytest.raises(InputError):
        tools.parse('{"tool": "ping", "args": {"x": 1}}')


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("#/components/schemas/A", "refers to '/components/schemas/A', which leads nowhere"),
        ("#nowhere", "refers to 'nowhere', which leads nowhere"),
        ("https://example.com/a.json", "'https://example.com/a.json', which leads nowhere"),
        ("#/properties/a", "refers to itself without an end"),
    ],
)
def test_a_reference_that_leads_nowhere_is_a_problem_and_nothing_is_fetched(
    monkeypatch: pytest.MonkeyPatch, reference: str, reason: str
) -> None:
    def fetch(*args: object, **more: object) -> None:
        raise AssertionError("fetched")

    monkeypatch.setattr("urllib.request.urlopen", fetch)
    tool = Tool("t", parameters={"properties": {"a": {"$ref": reference}, "b": {}}})
    assert reason in str(tool.problem({"a": 1}))
    assert tool.problem({"b": 1}) is None


def test_a_reference_to_a_drafts_own_schema_is_followed() -> None:
    schema: JSON = {"$ref": "https://json-schema.org/draft/2020-12/schema"}
    tool = Tool("t", parameters={"properties": {"schema": schema}})
    assert tool.problem({"schema": {"type": "string"}}) is None
    assert "args/schema/type" in str(tool.problem({"schema": {"type": "strin"}}))


def test_a_schema_that_is_none_is_reported_when_it_is_used() -> None:
    tools = Toolset([Tool("t", parameters={"properties": {"x": {"type": "strin"}}})])
    with pytest.raises(InputError, match="not a JSON Schema at /properties/x/type"):
        tools.call("t", {})
