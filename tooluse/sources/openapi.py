"""Tools from OpenAPI 3.0 and 3.1 documents: an operation is a tool, a call of it a request.

Parameters and body become one object of arguments; the body's members stand beside the parameters
where no name is used twice, else the whole body is the argument ``body``. References become
definitions of the tool's own schema, so a recursive schema stays one. Files can't be uploaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import get_args
from urllib.parse import urljoin

from tooluse.errors import InputError
from tooluse.sources import environment
from tooluse.sources.http import Endpoint, Field, Place
from tooluse.sources.references import Document, word
from tooluse.sources.schemas import tidy
from tooluse.sources.usable import Offer, attempt
from tooluse.tools import JSON, Schema, Tool

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
BODIES = ("application/json", "application/x-www-form-urlencoded")
# Header parameters that OpenAPI tells readers to ignore.
IGNORED = ("accept", "content-type", "authorization")
# What a body may say beside its members and still be merged with the parameters.
MERGED = {"type", "properties", "required", "title", "description", "example", "examples"}


def openapi_tools(
    document: Schema,
    where: str = "",
    *,
    headers: Mapping[str, str] | None = None,
    timeout: float | None = None,
) -> Offer:
    """One tool for each operation of a document that was read from ``where`` (a URL or a file).

    ``headers`` go with every request; they and the timeout (seconds) are by default what the
    environment says (see ``environment``).
    """
    version = str(document.get("openapi") or f"Swagger {document.get('swagger')}")
    if not version.startswith("3."):
        raise InputError(f"OpenAPI {version} is not supported; convert the document to 3.1")
    sent = dict(environment.authorization() if headers is None else headers)
    reader = _Reader(Document(document), where, sent, timeout or environment.timeout())
    operations = list(reader.operations())
    names = [_short_name(o) for o in operations]
    for operation, name in zip(operations, names, strict=True):
        unique = name if names.count(name) == 1 else operation.id
        yield attempt(unique, partial(reader.tool, unique, operation))


@dataclass(frozen=True)
class _Operation:
    id: str
    method: str
    path: str
    item: Schema  # of the path: what its operations share
    body: Schema


@dataclass
class _Arguments:
    """The object of arguments while it is put together."""

    properties: dict[str, JSON] = field(default_factory=dict)
    required: list[JSON] = field(default_factory=list)
    fields: dict[str, Field] = field(default_factory=dict)

    def add(self, name: str, schema: JSON, where: Field, required: bool) -> None:
        self.properties[name] = schema
        self.fields[name] = where
        if required:
            self.required.append(name)


@dataclass(frozen=True)
class _Reader:
    document: Document
    where: str
    headers: dict[str, str]
    timeout: float

    def operations(self) -> Iterator[_Operation]:
        paths = self.document.root.get("paths") or {}
        if not isinstance(paths, dict):
            raise InputError("'paths' must be an object")
        for path, item in paths.items():
            item = self.document.resolved(item)
            for method in METHODS:
                body = item.get(method)
                if isinstance(body, dict):
                    default = word(f"{method}_{path.strip('/')}")
                    yield _Operation(
                        str(body.get("operationId") or default), method, path, item, body
                    )

    def tool(self, name: str, operation: _Operation) -> Tool:
        """The operation as a tool; InputError says what is not supported."""
        arguments = _Arguments()
        for parameter in self._parameters(operation):
            self._add_parameter(arguments, parameter)
        media_type = self._add_body(arguments, operation.body)
        schema = self.document.bundled(
            {
                "type": "object",
                "properties": arguments.properties,
                "required": arguments.required,
            }
        )
        endpoint = Endpoint(
            name,
            operation.method.upper(),
            self._server(operation) + operation.path,
            arguments.fields,
            media_type,
            self.headers,
            self.timeout,
        )
        about = (str(operation.body.get(k) or "").strip() for k in ("summary", "description"))
        return Tool(word(name), "\n\n".join(filter(None, about)), tidy(schema), endpoint)

    def _parameters(self, operation: _Operation) -> list[Schema]:
        """The parameters of the path and of the operation, which may replace those of the path."""
        found: dict[tuple[str, str], Schema] = {}
        for owner in (operation.item, operation.body):
            listed = owner.get("parameters") or []
            for node in listed if isinstance(listed, list) else []:
                parameter = self.document.resolved(node)
                found[str(parameter.get("in")), str(parameter.get("name"))] = parameter
        return list(found.values())

    def _add_parameter(self, arguments: _Arguments, parameter: Schema) -> None:
        name, place = str(parameter.get("name")), str(parameter.get("in"))
        if place == "header" and name.lower() in IGNORED:
            return
        if place not in get_args(Place)[:4]:
            raise InputError(f"parameter {name!r}: unknown place {place!r}")
        style = parameter.get("style") or ("form" if place in ("query", "cookie") else "simple")
        if style not in ("form", "simple", "deepObject"):
            raise InputError(f"parameter {name!r}: style {style!r} is not supported")
        schema, as_json = parameter.get("schema"), False
        if schema is None and isinstance(content := parameter.get("content"), dict):
            schema, as_json = (
                self.document.resolved(content.get("application/json")).get("schema"),
                True,
            )
        about = parameter.get("description")
        told: Schema = {"description": about} if about else {}
        key = name if name not in arguments.properties else f"{place}_{name}"
        where = Field(
            name,
            place,  # type: ignore[arg-type]  # one of the four, as checked
            joined=not parameter.get("explode", style == "form"),
            deep=style == "deepObject",
            as_json=as_json,
        )
        schema = {**told, **schema} if isinstance(schema, dict) else told
        required = place == "path" or bool(parameter.get("required"))
        arguments.add(key, schema, where, required)

    def _add_body(self, arguments: _Arguments, operation: Schema) -> str:
        """Add the body's members, or the body as one argument; its media type."""
        if not operation.get("requestBody"):
            return BODIES[0]
        body = self.document.resolved(operation["requestBody"])
        content = body.get("content")
        content = content if isinstance(content, dict) else {}
        kind = next(
            (k for k in content if _plain(k) in BODIES or _plain(k).endswith("+json")), None
        )
        if kind is None:
            raise InputError(f"a body of type {', '.join(content) or 'none'} is not supported")
        media = content[kind]
        schema = media.get("schema", {}) if isinstance(media, dict) else {}
        try:
            whole = self.document.resolved(schema)
        except InputError:
            raise InputError("the body has no usable schema") from None
        members, needed = whole.get("properties"), whole.get("required") or []
        needed = needed if isinstance(needed, list) else []
        optional = not body.get("required")
        if (
            isinstance(members, dict)
            and set(whole) <= MERGED
            and not set(members) & set(arguments.properties)
            and not (optional and needed)
        ):
            for name, member in members.items():
                if not (isinstance(member, dict) and member.get("readOnly")):
                    arguments.add(name, member, Field(name, "member"), name in needed)
        elif _plain(kind) != BODIES[1]:
            key = "body" if "body" not in arguments.properties else "request_body"
            arguments.add(key, schema, Field("body", "body"), not optional)
        else:
            raise InputError("a form whose members clash with parameters is not supported")
        return kind

    def _server(self, operation: _Operation) -> str:
        """The address before the path, without a slash at its end; may be relative for a file."""
        for owner in (operation.body, operation.item, self.document.root):
            servers = owner.get("servers")
            if isinstance(servers, list) and servers and isinstance(servers[0], dict):
                server = servers[0]
                break
        else:
            server = {"url": "/"}
        url = str(server.get("url") or "/")
        variables = server.get("variables")
        for name, variable in variables.items() if isinstance(variables, dict) else ():
            default = variable.get("default") if isinstance(variable, dict) else None
            url = url.replace("{" + name + "}", str(default))
        base = self.where if self.where.startswith(("http://", "https://")) else ""
        return urljoin(base, url).rstrip("/")


def _short_name(operation: _Operation) -> str:
    """The operation's id, without the path and method that FastAPI appends to it."""
    tail = re.sub(r"\W", "_", operation.path) + f"_{operation.method}"
    return operation.id.removesuffix(tail) or operation.id


def _plain(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
