"""Python functions as tools: schemas against jsonschema, calls against Python's own values."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Annotated, Literal, Optional, Union

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, Field, field_validator
from typing_extensions import NotRequired, TypedDict

import tooluse
from tooluse import Grounded
from tooluse.errors import InputError
from tooluse.grammar import schema_text
from tooluse.sources.functions import python_tool
from tooluse.tools import Toolset


class Unit(Enum):
    celsius = "c"
    fahrenheit = "f"


@dataclass
class Place:
    name: str
    latitude: float = 0.0
    tags: list[str] = field(default_factory=list)


class Stay(TypedDict):
    nights: int
    breakfast: NotRequired[bool]


class Guest(BaseModel):
    """A guest."""

    name: str
    age: Annotated[int, Field(ge=0, le=150)]
    children: list[Guest] = []
    note: str | None = None

    @field_validator("name")
    @classmethod
    def _is_a_name(cls, name: str) -> str:
        if not name.istitle():
            raise ValueError("names begin with a capital")
        return name


def book(
    where: Place,
    day: date,
    guest: Guest,
    unit: Unit = Unit.celsius,
    stay: Stay | None = None,
    room: Literal["single", "double"] = "single",
    budget: Union[int, Literal["any"]] = "any",
    notes: Optional[dict[str, str]] = None,  # noqa: UP045
    stars: Annotated[int, Field(ge=1, le=5, description="how many stars")] = 3,
    email: Grounded[str] = "",
    json: bool = False,
) -> dict[str, object]:
    return dict(locals())


ARGS = {
    "where": {"name": "Oslo", "tags": ["a"]},
    "day": "2026-05-04",
    "guest": {"name": "Ann", "age": 33, "children": [{"name": "Bo", "age": 2}]},
}


def test_every_kind_of_hint_becomes_a_schema_and_back() -> None:
    tools = Toolset.of([book])
    properties = tools["book"].properties
    assert tools["book"].required == ("where", "day", "guest")
    assert properties["day"] == {"type": "string", "format": "date"}
    assert properties["unit"] == {"type": "string", "enum": ["c", "f"], "default": "c"}
    assert properties["room"]["enum"] == ["single", "double"]
    assert properties["stars"]["minimum"] == 1
    assert properties["stars"]["description"] == "how many stars"
    assert properties["email"]["x-grounded"] is True
    # What may be left out is never null; what is declared is all there is, at every depth.
    assert "null" not in str(properties["stay"])
    assert properties["stay"]["required"] == ["nights"]
    assert properties["notes"] == {"type": "object", "additionalProperties": {"type": "string"}}
    assert properties["where"]["additionalProperties"] is False
    assert tools["book"].problem({**ARGS, "where": {"name": "Oslo", "country": "NO"}})

    called = tools.call("book", {**ARGS, "unit": "f", "stay": {"nights": 2}, "json": True}).run()
    assert called == {
        "where": Place("Oslo", 0.0, ["a"]),
        "day": date(2026, 5, 4),
        "guest": Guest(name="Ann", age=33, children=[Guest(name="Bo", age=2)]),
        "unit": Unit.fahrenheit,
        "stay": {"nights": 2},
        "room": "single",
        "budget": "any",
        "notes": None,
        "stars": 3,
        "email": "",
        "json": True,
    }


def test_the_schema_is_one_and_the_grammar_follows_it() -> None:
    schema = python_tool(book).parameters
    Draft202012Validator.check_schema(schema)
    schema_text(schema)


def test_what_the_schema_cannot_say_is_still_checked_before_the_function_runs() -> None:
    call = Toolset.of([book]).call("book", {**ARGS, "guest": {"name": "ann", "age": 3}})
    with pytest.raises(InputError, match=r"book: args/guest/name: .*names begin with a capital"):
        call.run()


def test_an_error_of_the_function_is_its_own() -> None:
    def halve(n: int) -> float:
        return n / 0

    with pytest.raises(ZeroDivisionError):
        Toolset.of([halve]).call("halve", {"n": 1}).run()


GOOGLE = """Find flights.

    Looks in all airlines.

    Args:
        origin: Where it
            starts.
        limit: How many.

    Returns:
        Their numbers.
    """
NUMPY = """Find flights.

    Looks in all airlines.

    Parameters
    ----------
    origin : str
        Where it
        starts.
    limit : int
        How many.

    Returns
    -------
    list
        Their numbers.
    """
REST = """Find flights.

    Looks in all airlines.

    :param origin: Where it
        starts.
    :param limit: How many.
    :returns: Their numbers.
    """


@pytest.mark.parametrize("docstring", [GOOGLE, NUMPY, REST])
def test_docstrings_of_three_styles_describe_tool_and_arguments(docstring: str) -> None:
    def find(origin: str, limit: int = 3) -> list[str]:
        return [origin] * limit

    find.__doc__ = docstring
    tool = python_tool(find)
    assert tool.description == "Find flights.\n\nLooks in all airlines."
    assert tool.properties["origin"]["description"] == "Where it starts."
    assert tool.properties["limit"]["description"] == "How many."


def test_unannotated_parameters_are_what_their_defaults_are_or_strings() -> None:
    def page(url, size=10, bold=False, pause=0.5, tag="p"):  # type: ignore[no-untyped-def]
        return url

    kinds = {n: s["type"] for n, s in python_tool(page).properties.items()}
    assert kinds == {
        "url": "string", "size": "integer", "bold": "boolean", "pause": "number", "tag": "string"
    }  # fmt: skip


def test_classes_are_tools_whose_calls_are_instances() -> None:
    tools = Toolset.of([Guest, Place, Stay])
    assert tools["Guest"].description == "A guest."
    assert tools["Place"].description == ""
    assert tools.call("Guest", {"name": "Ann", "age": 1}).run() == Guest(name="Ann", age=1)
    assert tools.call("Place", {"name": "Oslo"}).run() == Place("Oslo")
    assert tools.call("Stay", {"nights": 1}).run() == {"nights": 1}


def test_methods_coroutines_and_marked_names() -> None:
    class Kitchen:
        @tooluse.tool(name="cook", description="Cook a dish.")
        async def prepare(self, dish: str, wait: timedelta = timedelta(0)) -> str:
            await asyncio.sleep(wait.total_seconds())
            return f"{dish} is ready"

    tools = Toolset.of([Kitchen().prepare])
    assert tools["cook"].description == "Cook a dish."
    assert tools.call("cook", {"dish": "soup"}).run() == "soup is ready"


def test_what_a_partial_binds_is_not_the_models_to_choose() -> None:
    def send(to: str, key: str, urgent: bool = False) -> str:
        """Send."""
        return f"{to}/{key}/{urgent}"

    tools = Toolset.of([partial(send, key="secret")])
    assert tools["send"].description == "Send."
    assert list(tools["send"].properties) == ["to", "urgent"]
    assert "secret" not in str(tools.to_json())
    assert tools.call("send", {"to": "me"}).run() == "me/secret/False"


def test_what_cannot_be_a_tool_is_named_and_does_not_disable_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def spread(*cities: str) -> None: ...
    def handle(connection: logging.Logger) -> None: ...
    def lost(x: Nowhere) -> None: ...  # type: ignore[name-defined] # noqa: F821
    def odd(x: Annotated[str, Field(json_schema_extra={"pattern": r"(\w)\1"})]) -> None: ...
    def fine(x: str) -> None: ...

    tools = Toolset.of([spread, handle, lost, odd, fine])
    assert list(tools) == ["fine"]
    reasons = {t.name: t.reason for t in tools.left_out}
    assert "'cities' can't be passed by name" in reasons["spread"]
    assert "Logger" in reasons["handle"]
    assert "'Nowhere' is not defined" in reasons["lost"]
    assert "/properties/x: pattern" in reasons["odd"]
    assert [r.getMessage() for r in caplog.records] == [
        f"tool {n!r} is left out: {r}" for n, r in reasons.items()
    ]
    with pytest.raises(InputError, match=r"tool 'spread': .*; tool 'lost': "):
        Toolset.of([spread, lost])


MODULE = '''
import tooluse
from dataclasses import dataclass
from json import dumps

def add(a: int, b: int) -> int:
    """Add."""
    return a + b

def subtract(a: int, b: int) -> int:
    return a - b

def _hidden(a: int) -> int:
    return a
'''


def test_tools_of_python_files_and_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "arithmetic_tools.py"
    path.write_text(MODULE)
    assert list(Toolset.load(path)) == ["add", "subtract"]
    assert Toolset.load(path).call("add", {"a": 1, "b": 2}).run() == 3
    assert list(Toolset.load(f"{path}:subtract")) == ["subtract"]
    monkeypatch.chdir(tmp_path)
    assert list(Toolset.load("arithmetic_tools:add, subtract")) == ["add", "subtract"]
    path.write_text(MODULE + "\n@tooluse.tool\ndef double(a: int) -> int:\n    return 2 * a\n")
    assert list(Toolset.load(path)) == ["double"]


@pytest.mark.parametrize(
    ("source", "text", "reason"),
    [
        ("none.py", None, "can't read"),
        ("broken.py", "def f(:\n", "broken.py: can't import (line 1): SyntaxError"),
        ("raises.py", "\n\n1 / 0\n", "raises.py: can't import (line 3): ZeroDivisionError"),
        ("empty.py", "x = 1\n", "defines no functions"),
        ("some.py:fly", "def f(): ...\n", "there is no function 'fly'"),
        ("no_such_module:f", None, "No module named 'no_such_module'"),
    ],
)
def test_python_that_offers_nothing_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, text: str | None, reason: str
) -> None:
    monkeypatch.chdir(tmp_path)
    if text is not None:
        (tmp_path / source.partition(":")[0]).write_text(text)
    with pytest.raises(InputError) as error:
        Toolset.load(source)
    assert reason in str(error.value)
    assert "\n" not in str(error.value)
