"""OpenAPI documents as tools, against a real FastAPI application on localhost."""

from __future__ import annotations

import copy
import random
import socket
import threading
import time
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import parse_qsl

import pytest
import uvicorn
from fastapi import Body, Cookie, FastAPI, Form, Header, HTTPException, Query, UploadFile
from fastapi.responses import PlainTextResponse, RedirectResponse, Response
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from tooluse.errors import InputError, ToolError
from tooluse.sources.documents import parse
from tooluse.sources.openapi import openapi_tools
from tooluse.sources.usable import usable
from tooluse.tools import JSON, Toolset


class Colour(str, Enum):
    red = "red"
    blue = "blue"


class Node(BaseModel):
    value: int
    children: list[Node] = []


class Item(BaseModel):
    name: str
    colour: Colour = Colour.red
    note: str | None = None


app = FastAPI(title="shop")


@app.get("/items/{item_id}")
def read_item(
    item_id: str,
    q: str | None = None,
    tag: Annotated[list[str], Query()] = [],  # noqa: B006
    x_trace: Annotated[str | None, Header()] = None,
    session: Annotated[str | None, Cookie()] = None,
) -> Any:
    """One item.

    With its tags.
    """
    return {"id": item_id, "q": q, "tag": tag, "trace": x_trace, "session": session}


@app.put("/items/{item_id}")
def write_item(item_id: int, item: Item, dry_run: bool = False) -> Any:
    return {"id": item_id, "item": item, "dry_run": dry_run}


@app.post("/clash/{name}")
def clash(name: str, item: Item) -> Any:
    return [name, item]


@app.post("/trees")
def count(tree: Node) -> int:
    return tree.value + sum(count(c) for c in tree.children)


@app.post("/sum")
def total(numbers: Annotated[list[int], Body()]) -> int:
    return sum(numbers)


@app.post("/login")
def login(user: Annotated[str, Form()], age: Annotated[int, Form()]) -> Any:
    return {"user": user, "age": age}


@app.post("/photos")
def upload(photo: UploadFile) -> None: ...


@app.get("/text", response_class=PlainTextResponse)
def text() -> str:
    return "plain"


@app.delete("/nothing", status_code=204)
def nothing() -> Response:
    return Response(status_code=204)


@app.get("/fails/{code}")
def fail(code: int) -> None:
    raise HTTPException(code, "on purpose")


@app.get("/away")
def away() -> RedirectResponse:
    return RedirectResponse("http://192.0.2.1/")


@app.get("/slow")
def slow() -> None:
    time.sleep(3)


@app.get("/secret")
def secret(authorization: Annotated[str | None, Header()] = None) -> Any:
    return authorization


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="module")
def shop(address: str) -> Toolset:
    return Toolset.load(f"{address}/openapi.json")


def test_names_descriptions_and_arguments_come_from_the_document(shop: Toolset) -> None:
    tool = shop["read_item"]
    assert tool.description == "Read Item\n\nOne item.\n\nWith its tags."
    assert list(tool.properties) == ["item_id", "q", "tag", "x-trace", "session"]
    assert tool.required == ("item_id",)
    assert tool.properties["q"] == {"type": "string"}
    item = shop["write_item"]
    assert list(item.properties) == ["item_id", "dry_run", "name", "colour", "note"]
    assert item.required == ("item_id", "name")
    assert item.properties["colour"]["enum"] == ["red", "blue"]
    for each in shop.values():
        Draft202012Validator.check_schema(each.parameters)


@pytest.mark.parametrize(
    ("tool", "args", "answer"),
    [
        (
            "read_item",
            {
                "item_id": "a% ü?",
                "q": "x&y=1 #",
                "tag": ["1", "2"],
                "x-trace": "t",
                "session": "s",
            },
            {"id": "a% ü?", "q": "x&y=1 #", "tag": ["1", "2"], "trace": "t", "session": "s"},
        ),
        ("read_item", {"item_id": "1"}, None),
        (
            "write_item",
            {"item_id": 3, "dry_run": True, "name": "hat", "colour": "blue"},
            {"id": 3, "item": {"name": "hat", "colour": "blue", "note": None}, "dry_run": True},
        ),
        (
            "clash",
            {"name": "n", "body": {"name": "m"}},
            ["n", {"name": "m", "colour": "red", "note": None}],
        ),
        ("count", {"value": 1, "children": [{"value": 2, "children": [{"value": 4}]}]}, 7),
        ("total", {"body": [1, 2, 3]}, 6),
        ("login", {"user": "é & co", "age": 4}, {"user": "é & co", "age": 4}),
        ("text", {}, "plain"),
        ("nothing", {}, None),
    ],
)
def test_calls_reach_the_application_as_they_are(
    shop: Toolset, tool: str, args: dict[str, JSON], answer: JSON
) -> None:
    found = shop.call(tool, args).run()
    if answer is not None:
        assert found == answer


def test_what_is_unsupported_is_named_and_the_rest_works(shop: Toolset) -> None:
    assert {t.name: t.reason for t in shop.left_out} == {
        "upload": "a body of type multipart/form-data is not supported"
    }


@pytest.mark.parametrize(
    ("tool", "args", "reason"),
    [
        ("fail", {"code": 404}, 'fail: HTTP 404: {"detail":"on purpose"}'),
        ("fail", {"code": 500}, "fail: HTTP 500"),
        ("away", {}, "away: HTTP 307: redirects to http://192.0.2.1/"),
    ],
)
def test_failures_are_one_line(
    shop: Toolset, tool: str, args: dict[str, JSON], reason: str
) -> None:
    with pytest.raises(ToolError) as error:
        shop.call(tool, args).run()
    assert str(error.value).startswith(reason)
    assert "\n" not in str(error.value)


def test_a_path_cannot_be_left_by_an_argument(shop: Toolset) -> None:
    for value in ("..", ".", ""):
        with pytest.raises(InputError, match="can't be part of a path"):
            shop.call("read_item", {"item_id": value}).run()


def test_a_slow_service_runs_into_the_timeout(address: str) -> None:
    document = {"openapi": "3.1.0", "paths": {"/slow": {"get": {"operationId": "slow"}}}}
    tools = usable(openapi_tools(document, address, timeout=0.2))
    with pytest.raises(ToolError, match=r"slow: no answer within 0.2 s"):
        tools.call("slow", {}).run()


def test_a_service_that_is_not_there() -> None:
    document = {
        "openapi": "3.1.0",
        "servers": [{"url": "http://127.0.0.1:{port}", "variables": {"port": {"default": "9"}}}],
        "paths": {"/x": {"get": {}}},
    }
    with pytest.raises(ToolError, match=r"get_x: 127\.0\.0\.1: "):
        usable(openapi_tools(document)).call("get_x", {}).run()


def test_credentials_come_from_the_environment(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOOLUSE_AUTHORIZATION", "Bearer abc")
    tools = Toolset.load(f"{address}/openapi.json")
    assert tools.call("secret", {}).run() == "Bearer abc"
    assert "abc" not in repr(tools["secret"])


OLD = """
openapi: 3.0.3
info: {title: old, version: 2020-01-01}
servers: [{url: /v1}]
paths:
  /find:
    parameters:
      - $ref: '#/components/parameters/Limit'
    get:
      operationId: find
      parameters:
        - {name: limit, in: query, schema: {type: integer, minimum: 1}}
        - {name: filter, in: query, style: deepObject,
           schema: {$ref: '#/components/schemas/Filter'}}
        - {name: ids, in: query, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: where, in: query, content: {application/json: {schema: {type: object}}}}
  /odd:
    get: {parameters: [{name: m, in: query, style: spaceDelimited, schema: {type: array}}]}
    post: {requestBody: {$ref: '#/components/requestBodies/Loop'}}
    put: {requestBody: {content: {application/json: {schema: {$ref: 'other.yaml#/X'}}}}}
    patch: {requestBody: {content: {application/json: {schema: {$ref: '#/components/none'}}}}}
components:
  parameters:
    Limit: {name: limit, in: query, schema: {type: integer}}
  requestBodies:
    Loop: {$ref: '#/components/requestBodies/Loop'}
  schemas:
    Filter:
      type: object
      required: [kind]
      properties:
        kind: {type: string, nullable: true}
        price: {type: number, minimum: 0, exclusiveMinimum: true}
"""


def test_an_openapi_3_0_document_in_yaml_with_cycles_and_dead_ends(tmp_path: Path) -> None:
    path = tmp_path / "old.yaml"
    path.write_text(OLD)
    tools = Toolset.load(path)
    assert list(tools) == ["find"]
    find = tools["find"]
    assert find.properties["limit"] == {"type": "integer", "minimum": 1}
    kind = find.properties["filter"]["properties"]["kind"]
    assert kind == {"type": ["string", "null"]}
    assert find.problem({"filter": {"kind": None, "price": 0}})
    assert find.problem({"filter": {"kind": "a", "price": 0.5}}) is None
    reasons = {t.name: t.reason for t in tools.left_out}
    assert "style 'spaceDelimited' is not supported" in reasons["get_odd"]
    assert "refers to itself" in reasons["post_odd"]
    assert "no usable schema" in reasons["put_odd"]
    assert "no usable schema" in reasons["patch_odd"]
    with pytest.raises(InputError, match="names no server"):
        tools.call("find", {}).run()

    document = parse("old.yaml", OLD)
    assert isinstance(document, dict)
    endpoint = usable(openapi_tools(document, "https://api.example/spec.yaml"))["find"].function
    args = {"limit": 2, "filter": {"kind": "a"}, "ids": [1, 2], "where": {"a": 1}}
    request = endpoint.request(args)  # type: ignore[union-attr]
    assert str(request.url).startswith("https://api.example/v1/find?")
    assert parse_qsl(request.url.query.decode()) == [
        ("limit", "2"), ("filter[kind]", "a"), ("ids", "1,2"), ("where", '{"a": 1}')
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"swagger": "2.0"}', "Swagger 2.0 is not supported"),
        ('{"openapi": "3.1.0", "paths": {}}', "no tools given"),
        ('{"openapi": "3.1.0", "paths": []}', "no tools given"),
        ('{"openapi": "3.1.0", "paths": 3}', "'paths' must be an object"),
    ],
)
def test_documents_without_operations(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "api.json"
    path.write_text(text)
    with pytest.raises(InputError) as error:
        Toolset.load(path)
    assert reason in str(error.value)
    assert str(error.value).startswith(str(path))


def places(node: JSON, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where the parts of a document are."""
    inside = (
        node.items()
        if isinstance(node, dict)
        else enumerate(node)
        if isinstance(node, list)
        else ()
    )
    return [path, *(p for k, v in inside for p in places(v, (*path, k)))]


def test_broken_documents_are_refused_and_never_crash() -> None:
    """Any part of a real document replaced by anything: tools, or an error in one line."""
    rng = random.Random(0)
    whole = app.openapi()
    everywhere = places(whole)[1:]
    for _ in range(300):
        document = copy.deepcopy(whole)
        for _ in range(rng.randrange(1, 4)):
            *above, last = rng.choice(everywhere)
            pointer = "#/" + "/".join(str(k).replace("/", "~1") for k in rng.choice(everywhere))
            node: Any = document
            try:
                for key in above:
                    node = node[key]
                node[last] = rng.choice([None, 3, "x", [], {}, [{}], True, {"$ref": pointer}])
            except (KeyError, IndexError, TypeError):
                continue  # an earlier change has replaced what was above
        try:
            tools = usable(openapi_tools(document, "http://127.0.0.1:9/"))
        except InputError as error:
            assert "\n" not in str(error)
            continue
        assert all("\n" not in t.reason for t in tools.left_out)
