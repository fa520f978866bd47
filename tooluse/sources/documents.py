"""Tools from documents in JSON or YAML, on disk or at a URL.

A document is one of: a tools file in any of its layouts, an OpenAPI description, a list of MCP
servers (``{"mcpServers": {name: {"command": …}}}``), or a JSON Schema, which is the one tool whose
arguments it describes.
"""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path

from tooluse.errors import InputError
from tooluse.sources import environment
from tooluse.sources.usable import Offer, attempt
from tooluse.tools import JSON, Schema, Tool, json_tools


def document_tools(source: str) -> Offer:
    """The tools that a document offers; InputError names the file and the line."""
    data = parse(source, read(source))
    if isinstance(data, dict) and ("openapi" in data or "swagger" in data):
        from tooluse.sources.openapi import openapi_tools

        yield from openapi_tools(data, where=source)
    elif isinstance(data, dict) and isinstance(servers := data.get("mcpServers"), dict):
        from tooluse.sources.mcp import configured_tools

        for name, entry in servers.items():
            yield from configured_tools(name, entry)
    elif isinstance(data, dict) and _is_schema(data):
        yield attempt(source, partial(_schema_tool, data, Path(source).stem))
    else:
        for name, make in json_tools(data):
            yield attempt(name, make)


def read(source: str) -> str:
    """The text of a file or of what a URL answers; InputError says why there is none."""
    if source.startswith(("http://", "https://")):
        return _fetch(source)
    try:
        return Path(source).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(f"{source}: can't read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{source}: not UTF-8 at byte {error.start}") from None


def parse(source: str, text: str) -> JSON:
    """The document's value: JSON, or YAML if its name says so. InputError has the line."""
    try:
        if source.lower().endswith((".yaml", ".yml")):
            return _yaml(source, text)
        data: JSON = json.loads(text)
        return data
    except json.JSONDecodeError as error:
        raise InputError(f"{source}:{error.lineno}: not JSON: {error.msg}") from None
    except RecursionError:
        raise InputError(f"{source}: nested too deeply") from None


def _yaml(source: str, text: str) -> JSON:
    import yaml

    try:
        # Dates and the like have no JSON: they become text, as they were written.
        data: JSON = json.loads(json.dumps(yaml.safe_load(text), default=str))
        return data
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        line = mark.line + 1 if mark else 1
        raise InputError(f"{source}:{line}: not YAML: {problem}") from None


def _fetch(url: str) -> str:
    import httpx

    try:
        answer = httpx.get(url, timeout=environment.timeout(), follow_redirects=True)
        answer.raise_for_status()
    except httpx.HTTPError as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise InputError(f"{url}: can't fetch: {reason}") from None
    return answer.text


def _is_schema(data: Schema) -> bool:
    if data and all(isinstance(v, dict) and isinstance(v.get("args"), list) for v in data.values()):
        return False  # the shorthand, whatever its tools are called
    return "$schema" in data or "properties" in data or data.get("type") == "object"


def _schema_tool(schema: Schema, stem: str) -> Tool:
    """The one tool of a JSON Schema, called by its title or by the name of its file."""
    name = re.sub(r"\W+", "_", str(schema.get("title") or stem)).strip("_")
    about = {k: v for k, v in schema.items() if k not in ("title", "description")}
    return Tool(name, str(schema.get("description") or ""), about)
