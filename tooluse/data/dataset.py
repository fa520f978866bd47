"""Data set files: JSON Lines of ``{"prompt": str, "completion": str}``, read strictly.

A row is usable if its completion is the exact text of a call, of several (one a line), or
``tooluse.tools.NO_CALL``: what a model is trained to write must be what the decoder accepts, to the
character. Everything else is reported with file and line.
Files are read line by line and written under a temporary name, so neither a large file nor a
killed run is a problem. Making rows is the job of ``tooluse.data.synthesis``.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from tooluse.errors import InputError, TooluseError
from tooluse.tools import CALL_KEYS, JSON, ToolCall, Toolset, call_texts

ROW_KEYS = ("prompt", "completion")
SHOWN_PROBLEMS = 5


@dataclass(frozen=True)
class Row:
    """A prompt and the reply to it: the text of a call, of several, or ``NO_CALL``."""

    prompt: str
    completion: str

    def calls(self) -> list[ToolCall]:
        """The calls in the completion, checked for their form only; none if no tool fits."""
        return [_parse_call(text, None) for text in call_texts(self.completion)]

    def json(self) -> str:
        """The row as one line of a data set file, without the line break."""
        return json.dumps({"prompt": self.prompt, "completion": self.completion})


def read_rows(path: str | Path, toolset: Toolset | None = None) -> list[Row]:
    """Every row of a file, checked against the tools if they are given.

    Blank lines are skipped. One InputError reports the first five bad rows as
    ``file:line: reason`` and how many more there are; a file without rows is an error too.
    """
    rows: list[Row] = []
    problems: list[str] = []
    bad = 0
    for line, found in scan_rows(path, toolset):
        if isinstance(found, Row):
            rows.append(found)
        else:
            bad += 1
            if bad <= SHOWN_PROBLEMS:
                problems.append(f"{path}:{line}: {found}")
    if bad > SHOWN_PROBLEMS:
        problems.append(f"and {bad - SHOWN_PROBLEMS} more bad rows")
    if bad:
        raise InputError("; ".join(problems))
    if not rows:
        raise InputError(f"{path}: no rows")
    return rows


def scan_rows(path: str | Path, toolset: Toolset | None = None) -> Iterator[tuple[int, Row | str]]:
    """Line by line: the line's number (from 1) with its row, or with what is wrong with it."""
    try:
        with Path(path).open("rb") as file:
            for number, line in enumerate(file, start=1):
                if number == 1:
                    line = line.removeprefix(b"\xef\xbb\xbf")
                if line.strip():
                    try:
                        yield number, parse_row(line.rstrip(b"\r\n"), toolset)
                    except InputError as error:
                        yield number, " ".join(str(error).split())
    except OSError as error:
        raise InputError(f"{path}: can't read: {error.strerror}") from None


def parse_row(line: bytes, toolset: Toolset | None = None) -> Row:
    """One line of a data set file as a row; InputError says what is wrong with it."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8 at byte {error.start + 1}") from None
    data = _load(text)
    if not isinstance(data, dict):
        raise InputError('a row is {"prompt": …, "completion": …}')
    for key in ROW_KEYS:
        if key not in data:
            raise InputError(f"no {key!r}")
        if not isinstance(data[key], str):
            raise InputError(f"{key!r} must be a string")
    extra = [key for key in data if key not in ROW_KEYS]
    if extra:
        raise InputError(f"unknown field {extra[0]!r}")
    row = Row(str(data["prompt"]), str(data["completion"]))
    check_row(row, toolset)
    return row


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
    try:
        calls = [_parse_call(text, toolset) for text in call_texts(row.completion)]
    except InputError as error:
        raise InputError(f"completion: {error}") from None
    for call, text in zip(calls, call_texts(row.completion), strict=True):
        if call.json() != text:
            raise InputError(f"completion: not canonical JSON text, which is {_short(call.json())}")
    return calls


def write_rows(path: str | Path, rows: Iterable[Row]) -> int:
    """Write a data set file and return the number of rows; an old file stays until all are there.

    Missing folders are made. TooluseError in one line where the file can't be written.
    """
    path = Path(path)
    count = 0
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=path.name, delete=False
        ) as file:
            temporary = Path(file.name)
            for row in rows:
                file.write(row.json() + "\n")
                count += 1
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
        temporary = None
    except OSError as error:
        raise TooluseError(f"{path}: can't write: {error.strerror}") from None
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
    return count


def _parse_call(text: str, toolset: Toolset | None) -> ToolCall:
    data = _load(text)
    if not isinstance(data, dict) or tuple(data) != CALL_KEYS:
        raise InputError('a call is {"tool": …, "args": {…}}')
    tool, args = data["tool"], data["args"]
    if not isinstance(tool, str) or not isinstance(args, dict):
        raise InputError("'tool' must be a string and 'args' an object")
    return toolset.call(tool, args) if toolset is not None else ToolCall(tool, args)


def _load(text: str) -> JSON:
    """JSON, stricter than ``json.loads``: no duplicate keys, no NaN, no bottomless nesting."""
    try:
        data: JSON = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise InputError(f"not JSON at character {error.pos + 1}: {error.msg}") from None
    except RecursionError:
        raise InputError("nested too deeply") from None
    except ValueError as error:
        raise error if isinstance(error, InputError) else InputError(str(error)) from None
    return data


def _unique(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise InputError(f"duplicate key {twice!r}")
    return found


def _no_constant(name: str) -> NoReturn:
    raise InputError(f"{name} is not JSON")


def _short(text: str, limit: int = 120) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
