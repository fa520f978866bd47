"""One row of a data set: a prompt and the exact text of the reply to it, and when it can be used.

A row is usable if its completion is the exact text of a call, of several (one a line), or
``tooluse.tools.NO_CALL``: what a model is trained to write must be what the decoder accepts, to the
character. Files of rows are the business of ``tooluse.data.dataset``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NoReturn

from tooluse.errors import InputError
from tooluse.tools import CALL_KEYS, JSON, ToolCall, Toolset, call_texts

# What other programs break lines at (C1 controls, U+2028, U+2029), and halves of surrogate pairs,
# which UTF-8 can't say: written as escapes. JSON escapes the other controls by itself.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True)
class Row:
    """A prompt and the reply to it: the text of a call, of several, or ``NO_CALL``."""

    prompt: str
    completion: str

    def calls(self) -> list[ToolCall]:
        """The calls in the completion, checked for their form only; none if no tool fits."""
        return [_parse_call(text, None) for text in call_texts(self.completion)]

    def json(self) -> str:
        """The row as one line of a data set file, without the line break: readable text."""
        row = {"prompt": self.prompt, "completion": self.completion}
        text = json.dumps(row, ensure_ascii=False)
        return _ESCAPED.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def check_row(row: Row, toolset: Toolset | None = None) -> list[ToolCall]:
    """The calls that a row's completion writes, none if no tool fits; InputError says why the
    row can't be used."""
    if not row.prompt.strip():
        raise InputError("the prompt is empty")
    for key, text in (("prompt", row.prompt), ("completion", row.completion)):
        try:
            text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise InputError(
                f"{key}: half a surrogate pair at character {error.start + 1}"
            ) from None
    if not row.completion.strip():
        raise InputError("no completion")
    try:
        calls = [_parse_call(text, toolset) for text in call_texts(row.completion)]
    except InputError as error:
        raise InputError(f"completion: {error}") from None
    for call, text in zip(calls, call_texts(row.completion), strict=True):
        if call.json() != text:
            raise InputError(f"completion: not canonical JSON text, which is {_short(call.json())}")
    return calls


def decode_json(line: bytes) -> JSON:
    """JSON as ``load_json`` reads it, from bytes that must be UTF-8."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8 at byte {error.start + 1}") from None
    return load_json(text)


def _parse_call(text: str, toolset: Toolset | None) -> ToolCall:
    data = load_json(text)
    if not isinstance(data, dict) or tuple(data) != CALL_KEYS:
        raise InputError('a call is {"tool": …, "args": {…}}')
    tool, args = data["tool"], data["args"]
    if not isinstance(tool, str) or not isinstance(args, dict):
        raise InputError("'tool' must be a string and 'args' an object")
    return toolset.call(tool, args) if toolset is not None else ToolCall(tool, args)


def load_json(text: str) -> JSON:
    """JSON, stricter than ``json.loads``: no duplicate keys, no NaN, no bottomless nesting."""
    with _one_line():
        data: JSON = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    return data


def next_json(text: str, start: int) -> tuple[JSON, int]:
    """The JSON value that begins at ``start``, read as ``load_json`` does, and where it ends."""
    with _one_line(placed=False):
        found: tuple[JSON, int] = _DECODER.raw_decode(text, start)
    return found


@contextmanager
def _one_line(placed: bool = True) -> Iterator[None]:
    """What is wrong with JSON as InputError; ``placed``: with the character where it is."""
    try:
        yield
    except json.JSONDecodeError as error:
        where = f" at character {error.pos + 1}" if placed else ""
        raise InputError(f"not JSON{where}: {error.msg}") from None
    except RecursionError:
        raise InputError("nested too deeply") from None
    except ValueError as error:
        raise error if isinstance(error, InputError) else InputError(str(error)) from None


def _unique(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise InputError(f"duplicate key {twice!r}")
    return found


def _no_constant(name: str) -> NoReturn:
    raise InputError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)


def _short(text: str, limit: int = 120) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
