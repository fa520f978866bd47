"""A call as an HTTP request: which argument goes where, and what the answer means."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Union
from urllib.parse import quote

from tooluse.errors import InputError, ToolError
from tooluse.tools import JSON

if TYPE_CHECKING:
    import httpx

SHOWN = 300  # characters of an error's body

Pair = tuple[str, Union[str, int, float, bool, None]]  # as httpx declares them; here both text
Place = Literal["path", "query", "header", "cookie", "member", "body"]


@dataclass(frozen=True)
class Field:
    """Where one argument goes: its name there, and how lists and objects are written in a query.

    ``member`` is a member of the body, ``body`` the whole of it. ``joined``: a list is one value
    with commas (OpenAPI's ``explode: false``); ``deep``: an object is ``name[key]=value``.
    """

    name: str
    place: Place
    joined: bool = False
    deep: bool = False
    as_json: bool = False


@dataclass(frozen=True)
class Endpoint:
    """One operation of an HTTP service. Calling it with arguments by name sends the request.

    Returns the answer's JSON, or its text where it is none. Raises ToolError if the service can't
    be reached, does not answer in time, or answers with an error or a redirect (which is not
    followed: it may lead to another host).
    """

    tool: str
    method: str
    url: str  # with {name} for what the path takes
    fields: Mapping[str, Field]  # by argument
    media_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    timeout: float = 30.0  # seconds

    def __call__(self, **args: JSON) -> JSON:
        """Send the request and read the answer."""
        import httpx

        request = self.request(args)
        try:
            with httpx.Client(timeout=self.timeout) as client:
                return self._answer(client.send(request))
        except httpx.TimeoutException:
            raise ToolError(f"{self.tool}: no answer within {self.timeout:g} s") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            reason = " ".join(str(error).split()) or type(error).__name__
            raise ToolError(f"{self.tool}: {request.url.host}: {reason}") from None

    def request(self, args: Mapping[str, JSON]) -> httpx.Request:
        """The request that a call with these arguments is."""
        import httpx

        if not self.url.startswith(("http://", "https://")):
            raise InputError(
                f"{self.tool}: the document names no server; load it from its URL or add 'servers'"
            )
        url, query = self.url, list[Pair]()
        headers, cookies = dict(self.headers), dict[str, str]()
        body: JSON = None
        members: dict[str, JSON] = {}
        for argument, value in args.items():
            where = self.fields[argument]
            if where.place == "path":
                url = url.replace("{" + where.name + "}", self._segment(argument, value))
            elif where.place == "query":
                query += _pairs(where, value)
            elif where.place == "header":
                headers[where.name] = _text(value)
            elif where.place == "cookie":
                cookies[where.name] = quote(_text(value))
            elif where.place == "member":
                members[where.name] = value
            else:
                body = value
        has_body = bool(members) or "body" in {self.fields[a].place for a in args}
        content = self._content(body if body is not None else members) if has_body else b""
        if has_body:
            headers["Content-Type"] = self.media_type
        if cookies:
            headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in cookies.items())
        return httpx.Request(self.method, url, params=query, headers=headers, content=content)

    def _segment(self, argument: str, value: JSON) -> str:
        text = _text(value)
        if text in ("", ".", ".."):
            raise InputError(f"{self.tool}: args/{argument}: {text!r} can't be part of a path")
        return quote(text, safe="")

    def _content(self, body: JSON) -> bytes:
        if self.media_type == "application/x-www-form-urlencoded":
            import httpx

            assert isinstance(body, dict)
            pairs: list[Pair] = [
                p for name, v in body.items() for p in _pairs(Field(name, "query"), v)
            ]
            return str(httpx.QueryParams(pairs)).encode()
        return json.dumps(body, ensure_ascii=False).encode()

    def _answer(self, response: httpx.Response) -> JSON:
        if response.is_success:
            if not response.content:
                return None
            try:
                found: JSON = response.json()
            except ValueError:
                return response.text
            return found
        text = " ".join(response.text.split())[:SHOWN]
        if response.is_redirect:
            text = f"redirects to {response.headers.get('location')}"
        raise ToolError(f"{self.tool}: HTTP {response.status_code}: {text}")


def _pairs(where: Field, value: JSON) -> list[Pair]:
    """A query parameter as OpenAPI's styles ``form`` and ``deepObject`` write it."""
    if where.as_json:
        return [(where.name, json.dumps(value, ensure_ascii=False))]
    if isinstance(value, list):
        texts = [_text(v) for v in value]
        return [(where.name, ",".join(texts))] if where.joined else [(where.name, t) for t in texts]
    if isinstance(value, dict):
        return [(f"{where.name}[{k}]" if where.deep else k, _text(v)) for k, v in value.items()]
    return [(where.name, _text(value))]


def _text(value: JSON) -> str:
    """A value as part of a URL or header: strings as they are, lists with commas, else JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ",".join(_text(v) for v in value)
    return json.dumps(value, ensure_ascii=False)
