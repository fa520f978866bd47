"""Public layouts as rows: what each gives, tools unchanged, and what is refused."""

import json
from pathlib import Path

import jsonschema
import pytest
from test_cli import tooluse

from tooluse.data.collect import collect
from tooluse.data.dataset import import_rows, read_rows, scan_rows
from tooluse.data.importers import (
    Imported,
    LeftOut,
    from_chat,
    from_snips,
    from_xlam,
    layout_of,
)
from tooluse.data.row import Row
from tooluse.errors import InputError
from tooluse.tools import JSON, NO_CALL, ToolCall, Toolset

SCHEMA: JSON = {
    "type": "object",
    "properties": {
        "city": {"type": "string", "minLength": 2, "x-note": ["kept"]},
        "days": {"type": "integer", "default": 3},
    },
    "required": ["city"],
    "additionalProperties": False,
}
TOOL: JSON = {"type": "function", "function": {
    "name": "get_weather", "description": "The weather.", "parameters": SCHEMA}}  # fmt: skip


def chat(*calls: tuple[str, JSON], text: JSON = "weather in Oslo, 2 days") -> dict[str, JSON]:
    made: list[JSON] = [
        {"id": "1", "type": "function", "function": {"name": n, "arguments": json.dumps(a)}}
        for n, a in calls
    ]
    return {
        "messages": [
            {"role": "system", "content": "You call tools."},
            {"role": "user", "content": text},
            {"role": "assistant", **({"tool_calls": made} if made else {"content": "I can't."})},
        ],
        "tools": [TOOL],
    }


def xlam(query: str, answers: JSON, tools: JSON) -> dict[str, JSON]:
    return {"id": 7, "query": query, "answers": answers, "tools": tools}


OSLO = ToolCall("get_weather", {"city": "Oslo", "days": 2})


def conversation(*turns: tuple[str, JSON]) -> dict[str, JSON]:
    """Of (role, text); a call of the weather where the assistant says a city in brackets."""
    messages: list[JSON] = []
    for role, text in turns:
        if role == "assistant" and isinstance(text, str) and text.startswith("["):
            call = {"name": "get_weather", "arguments": json.dumps({"city": text.strip("[]")})}
            messages.append({"role": role, "content": None, "tool_calls": [{"function": call}]})
        else:
            messages.append({"role": role, "content": text})
    return {"messages": messages, "tools": [TOOL]}


def rows(entry: dict[str, JSON]) -> list[Row]:
    return [found.row for found in from_chat(entry) if isinstance(found, Imported)]


def test_chat_gives_calls_with_arguments_in_declared_order() -> None:
    [found] = from_chat(chat(("get_weather", {"days": 2, "city": "Oslo"})))
    assert isinstance(found, Imported)
    assert found.row == Row("weather in Oslo, 2 days", OSLO.json())
    assert found.tools[0].parameters == SCHEMA
    [several] = rows(chat(("get_weather", {"city": "A b"}), ("get_weather", {"city": "C d"})))
    assert [call.args["city"] for call in several.calls()] == ["A b", "C d"]
    assert rows(conversation(("user", "fly"), ("assistant", "I can't."))) == [Row("fly", NO_CALL)]
    parts: JSON = [{"type": "text", "text": "weather "}, {"type": "text", "text": "now"}]
    assert rows(conversation(("user", parts), ("assistant", "No.")))[0].prompt == "weather now"


def test_a_chat_row_is_the_reply_right_after_what_was_asked() -> None:
    """Not what the assistant says in the end, and nothing that earlier turns are needed for."""
    oslo, rome = (ToolCall("get_weather", {"city": city}).json() for city in ("Oslo", "Rome"))
    asked = ("user", "weather in Oslo")
    done = [asked, ("assistant", "[Oslo]"), ("tool", "sun"), ("assistant", "It is sunny in Oslo.")]
    cases = [
        (done, [Row("weather in Oslo", oslo)], 0),
        # then another call that depends on the first one's result
        ([*done[:3], ("assistant", "[Rome]"), *done[2:]], [Row("weather in Oslo", oslo)], 0),
        # later turns, after a call: they lean on it, and so may what seems to stand alone
        ([*done, ("user", "and Rome?"), ("assistant", "[Rome]")], [Row(asked[1], oslo)], 1),
        ([*done, ("user", "thanks!"), ("assistant", "At your service.")], [Row(asked[1], oslo)], 1),
        # asked back: neither what was asked nor the bare answer is a row
        ([("user", "is it hot?"), ("assistant", "In which city?"), ("user", "Rome"),
          ("assistant", "[Rome]"), ("tool", "sun"), ("assistant", "It is.")], [], 2),
        ([("assistant", "Where are you?"), ("user", "Rome"), ("assistant", "[Rome]")], [], 1),
        ([("user", "is it hot?"), ("assistant", "Where? Tell me the city.")], [], 1),
        # an offer of help is not asking back
        ([("user", "hi"), ("assistant", "Hello! How can I help you today?"), asked,
          ("assistant", "[Oslo]")], [Row("hi", NO_CALL), Row("weather in Oslo", oslo)], 0),
        ([("user", "book a flight"), ("assistant", "I can't do that. Is there anything else I "
          "can do for you?")], [Row("book a flight", NO_CALL)], 0),
        # what is copied was said before
        ([("user", "I live in Rome"), ("assistant", "Nice."), ("user", "is it hot there"),
          ("assistant", "[Rome]")], [Row("I live in Rome", NO_CALL)], 1),
        ([("user", "I live in Oslo"), ("assistant", "Nice."), ("user", "is it hot in Rome"),
          ("assistant", "[Rome]")], [Row("I live in Oslo", NO_CALL), Row("is it hot in Rome",
                                                                       rome)], 0),
        # one request in two messages
        ([("user", "weather"), ("user", "in Rome"), ("assistant", "[Rome]")],
         [Row("weather\nin Rome", rome)], 0),
    ]  # fmt: skip
    for turns, expected, left_out in cases:
        found = from_chat(conversation(*turns))
        assert [f.row for f in found if isinstance(f, Imported)] == expected, turns
        assert len([f for f in found if isinstance(f, LeftOut)]) == left_out, turns
    with pytest.raises(InputError, match="neither text nor calls"):
        from_chat(conversation(asked, ("assistant", None)))
    refused = {"role": "assistant", "content": None, "refusal": "I won't."}
    entry: JSON = {"messages": [{"role": "user", "content": "x"}, refused]}
    assert rows(entry) == [Row("x", NO_CALL)]  # type: ignore[arg-type]


def test_messages_of_the_assistant_in_a_row_are_one_reply() -> None:
    oslo = ToolCall("get_weather", {"city": "Oslo"}).json()
    asked, told = ("user", "weather in Oslo"), ("assistant", "Let me check that.")
    called, back = ("assistant", "[Oslo]"), ("assistant", "Where is that?")
    assert rows(conversation(asked, told, called)) == [Row("weather in Oslo", oslo)]
    assert rows(conversation(asked, back, told, called, ("tool", "sun"), told)) == [
        Row("weather in Oslo", oslo)
    ]
    assert rows(conversation(asked, ("assistant", ""), called)) == [Row("weather in Oslo", oslo)]
    assert rows(conversation(asked, told, told)) == [Row("weather in Oslo", NO_CALL)]
    assert rows(conversation(asked, told, back)) == []
    # what the text says is said before a later turn
    turns = [("user", "hi"), ("assistant", "Hi."), ("assistant", "Nice day in Oslo.")]
    assert rows(conversation(*turns, ("user", "is it hot"), called)) == [Row("hi", NO_CALL)]


def test_a_call_without_arguments_may_have_an_empty_text() -> None:
    entry = conversation(("user", "weather"), ("assistant", "[Oslo]"))
    entry["messages"][1]["tool_calls"][0]["function"]["arguments"] = ""  # type: ignore[index,call-overload]
    assert rows(entry) == [Row("weather", ToolCall("get_weather", {}).json())]


def test_a_parameter_may_be_called_properties() -> None:
    names: JSON = {
        "properties": {"type": "List[str]", "description": "Which"},
        "city": {"type": "str"},
    }
    [tool] = from_xlam(xlam("q", [], [{"name": "find", "parameters": names}])).tools
    assert {n: s["type"] for n, s in tool.properties.items()} == {
        "properties": "array",
        "city": "string",
    }
    schemas: list[JSON] = [SCHEMA, {"properties": {"city": {"type": "string"}, "any": True}}]
    for schema in schemas:
        [tool] = from_xlam(xlam("q", [], [{"name": "find", "parameters": schema}])).tools
        assert next(iter(tool.properties)) == "city" and "properties" not in tool.properties


def test_turns_that_are_no_rows_are_counted_and_are_no_errors(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    back = [("user", "is it hot?"), ("assistant", "Where?"), ("user", "Rome"),
            ("assistant", "[Rome]")]  # fmt: skip
    good = chat(("get_weather", OSLO.args))
    path = write(tmp_path / "rows.jsonl", [good, conversation(*back)], "lines")
    assert len(read_rows(path, Toolset.from_json([TOOL]))) == 1
    assert caplog.messages == [f"{path}: 2 turns that are no rows by themselves are left out"]
    told: list[int] = []
    _, kept, sieve = collect(path, told=told.append)
    assert told == [1, 2, 2, 1]  # two turns of the second entry fall; one row is left to be sifted
    assert len(kept) == 1 and sieve.fallen["stands alone"].count == 2
    assert "the assistant asks back: 'Where?'" in sieve.report()


@pytest.mark.parametrize("text", ['{"city": "Oslo", "city": "Rome"}', '{"city": NaN}'])
def test_json_in_a_string_is_read_as_strictly_as_other_json(text: str) -> None:
    entry = conversation(("user", "weather in Rome"), ("assistant", "[Rome]"))
    entry["messages"][1]["tool_calls"][0]["function"]["arguments"] = text  # type: ignore[index,call-overload]
    with pytest.raises(InputError, match=r"'arguments': (duplicate key 'city'|NaN is not JSON)"):
        from_chat(entry)
    answers = f'[{{"name": "get_weather", "arguments": {text}}}]'
    with pytest.raises(InputError, match=r"'answers': (duplicate key 'city'|NaN is not JSON)"):
        from_xlam(xlam("weather in Rome", answers, []))


def test_xlam_types_become_json_schema() -> None:
    tool: JSON = {"name": "book", "description": "Books.", "parameters": {
        "city": {"description": "Where", "type": "str"},
        "guests": {"description": "How many", "type": "int, optional", "default": 2},
        "tags": {"type": "List[str], optional"},
        "grid": {"type": "List[List[int]]", "default": []},
        "price": {"type": "float"}, "open": {"type": "bool"}, "x": {"type": "Callable"},
    }}  # fmt: skip
    answers: JSON = [{"name": "book", "arguments": {"price": 1.5, "city": "Ürümqi"}}]
    for entry in (xlam("q", answers, [tool]), xlam("q", json.dumps(answers), json.dumps([tool]))):
        found = from_xlam(entry)
        assert found.row.calls() == [ToolCall("book", {"city": "Ürümqi", "price": 1.5})]
        parameters = found.tools[0].parameters
        jsonschema.Draft202012Validator.check_schema(parameters)
        assert parameters["required"] == ["city", "price", "open", "x"]
        types = {n: s.get("type") for n, s in found.tools[0].properties.items()}
        assert types == {"city": "string", "guests": "integer", "tags": "array", "grid": "array",
                         "price": "number", "open": "boolean", "x": None}  # fmt: skip
        assert found.tools[0].properties["guests"]["default"] == 2
        assert found.tools[0].properties["grid"]["items"] == {
            "type": "array", "items": {"type": "integer"},
        }  # fmt: skip
    assert from_xlam(xlam("q", [], [tool])).row.completion == NO_CALL
    intact = from_xlam(xlam("q", "[]", [TOOL["function"]]))  # type: ignore[index,call-overload]
    assert intact.tools[0].parameters == SCHEMA


def test_snips_intents() -> None:
    entry: JSON = {"AddToPlaylist": [
        {"data": [{"text": "add "}, {"text": "Hey Jude", "entity": "entity_name"},
                  {"text": " to my "}, {"text": "road trip", "entity": "playlist"}]},
        {"data": [{"text": "Add to "}, {"text": "jazz ", "entity": "playlist"}]},
    ]}  # fmt: skip
    one, two = from_snips(entry)  # type: ignore[arg-type]
    assert one.row.prompt == "add Hey Jude to my road trip"
    assert one.row.calls() == [
        ToolCall("add_to_playlist", {"entity_name": "Hey Jude", "playlist": "road trip"})
    ]
    assert (two.row.prompt, two.row.calls()[0].args) == ("Add to jazz", {"playlist": "jazz"})
    assert one.tools == two.tools and one.tools[0].required == ()
    assert one.tools[0].properties["playlist"] == {"type": "string", "x-grounded": True}


def write(path: Path, entries: list[JSON], form: str) -> Path:
    if form == "lines":
        path.write_text("".join(json.dumps(entry) + "\n" for entry in entries))
    else:
        path.write_text(json.dumps(entries, indent=1 if form == "indented" else None))
    return path


@pytest.mark.parametrize("form", ["lines", "array", "indented"])
def test_layouts_are_told_on_reading(tmp_path: Path, form: str) -> None:
    tools = Toolset.from_json([TOOL])
    for entry in (
        chat(("get_weather", OSLO.args)),
        xlam("weather in Oslo, 2 days", [{"name": "get_weather", "arguments": OSLO.args}], [TOOL]),
        {"prompt": "weather in Oslo, 2 days", "completion": OSLO.json()},
    ):
        path = write(tmp_path / "rows.json", [entry, entry], form)
        assert [row.calls() for row in read_rows(path, tools)] == [[OSLO], [OSLO]]
    snips: JSON = {"GetWeather": [{"data": [{"text": "Oslo", "entity": "city"}]}] * 3}
    for indent in (None, 2):
        (tmp_path / "snips.json").write_text(json.dumps(snips, indent=indent))
        found = [f for _, f in import_rows(tmp_path / "snips.json")]
        assert [f.row.prompt for f in found if isinstance(f, Imported)] == ["Oslo"] * 3


def test_bad_entries_are_reported_with_their_line(tmp_path: Path) -> None:
    no_user: JSON = {"messages": [{"role": "assistant", "content": "x"}]}
    bad: list[tuple[JSON, str]] = [
        (chat(("get_weather", {"city": "Oslo"}), ("fly", {})), "unknown tool 'fly'"),
        (chat(("get_weather", {"city": 5})), "5 is not of type 'string'"),
        ({"note": 1}, "not of the layout 'chat', with which the file began"),
        (no_user, "no message of the user before the assistant's"),
        ({"messages": [{"role": "user", "content": "x"}]}, "no message of the assistant"),
        ({"messages": "x"}, "'messages' must be an array of objects"),
        (chat(("get_weather", [1])), "'arguments' must be an object"),
        (chat(("get_weather", {"city": "Oslo"}), text="  "), "the prompt is empty"),
        ([], "not of the layout 'chat'"),
    ]
    good = chat(("get_weather", OSLO.args))
    path = write(tmp_path / "rows.jsonl", [good, *(entry for entry, _ in bad)], "lines")
    found = list(scan_rows(path, Toolset.from_json([TOOL])))
    assert [number for number, _ in found] == list(range(1, 11))
    for (_, told), (_, reason) in zip(found[1:], bad, strict=True):
        assert isinstance(told, str) and reason in told
    for answers, reason in (("[", "'answers' is not JSON"), ({}, "'answers' must be an array")):
        with pytest.raises(InputError, match=reason):
            from_xlam(xlam("q", answers, []))
    assert layout_of({"prompt": 1}) == layout_of([]) == "prompt/completion"


def test_a_file_of_mixed_layouts_is_refused_with_the_line(tmp_path: Path) -> None:
    plain: JSON = {"prompt": "weather in Oslo, 2 days", "completion": OSLO.json()}
    path = write(tmp_path / "rows.jsonl", [chat(("get_weather", OSLO.args)), plain], "lines")
    told = r"rows.jsonl:2: of the layout 'prompt/completion', while the file began with 'chat'$"
    for reading in (read_rows, collect, lambda path: list(scan_rows(path))):
        with pytest.raises(InputError, match=told):
            reading(path)
    # A first line that is of no layout says nothing about the others.
    path = write(tmp_path / "rows.jsonl", [{"note": 1}, chat(("get_weather", OSLO.args))], "lines")
    assert [type(found) for _, found in scan_rows(path)] == [str, Row]


def test_import_names_what_is_wrong_once_and_fails_if_nothing_is_right(tmp_path: Path) -> None:
    good, bad = chat(("get_weather", OSLO.args)), chat(("get_weather", [1]))
    path = write(tmp_path / "rows.jsonl", [good, bad], "lines")
    done = tooluse("data", "import", path, "--out", tmp_path / "out.jsonl")
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    reason = "get_weather: 'arguments' must be an object"
    first, counts, sample = done.stdout.splitlines()
    assert first == f"{tmp_path / 'out.jsonl'}: 1 rows; 1 tools"
    assert counts.startswith("1 rows passed; fell: parses 1, stands alone 0, ")
    assert sample == f"    parses: {path}:2: {reason}"
    out = tmp_path / "none.jsonl"
    for entries, told in (
        ([bad, bad], f"no row can be used; {path}:1: {reason}"),
        ([conversation(("user", "hot?"), ("assistant", "Where?"))],
         f"no row can be used; {path}:1: the assistant asks back: 'Where?'"),
        ([], f"{path}: no rows"),
    ):  # fmt: skip
        write(path, list(entries), "lines")
        done = tooluse("data", "import", path, "--out", out)
        assert (done.returncode, done.stderr) == (2, f"tooluse: {told}\n")
    assert not out.exists()
