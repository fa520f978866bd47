"""Data set files: JSON Lines of ``{"prompt": str, "completion": str}``, read strictly.

What can't be used is reported with file and line. Other public layouts (``tooluse.data.importers``)
are told by their first entry and read as rows. Files are read line by line and written under a
temporary name, so neither a large file nor a killed run is a problem. Making rows is the job of
``tooluse.data.synthesis``.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from tooluse.data.importers import Imported, Layout, LeftOut, from_entry, layout_of
from tooluse.data.row import Row, check_row, decode_json
from tooluse.errors import InputError, TooluseError
from tooluse.tools import JSON, Toolset

__all__ = ["Row", "check_row", "import_rows", "read_rows", "scan_rows", "write_rows"]

log = logging.getLogger("tooluse")

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
ROW_KEYS = ("prompt", "completion")
SHOWN_PROBLEMS = 5


class MixedLayouts(InputError):
    """A file whose entries are of more than one layout."""


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
    """Line by line: the line's number (from 1) with its row, or with what is wrong with it.

    Of a file that is one JSON value (an array of entries) the number is the entry's. Turns of
    conversations that are no rows by themselves are passed over; their number is logged.
    """
    left_out = 0
    for number, found in import_rows(path, toolset):
        if isinstance(found, LeftOut):
            left_out += 1
        else:
            yield number, found.row if isinstance(found, Imported) else found
    if left_out:
        log.warning("%s: %d turns that are no rows by themselves are left out", path, left_out)


def import_rows(
    path: str | Path, toolset: Toolset | None = None
) -> Iterator[tuple[int, Imported | LeftOut | str]]:
    """As ``scan_rows``, each row with the tools that it came with, and what was left out.

    InputError for a file of mixed layouts: two files were put together, and the tools that came
    with the one would be taken for those of both. An entry of no layout is a bad row.
    """
    first: Layout | None = None
    for number, entry in _entries(Path(path)):
        try:
            if isinstance(entry, InputError):
                raise entry
            layout = layout_of(entry)
            if layout != first and _is_told(entry, layout):
                if first is not None:
                    told = f"of the layout {layout!r}, while the file began with {first!r}"
                    raise MixedLayouts(f"{path}:{number}: {told}")
                first = layout
            if layout != (first or layout):
                raise InputError(f"not of the layout {first!r}, with which the file began")
            imported = _imported(entry, layout, toolset)
        except MixedLayouts:
            raise
        except InputError as error:
            yield number, _one_line(error)
            continue
        for found in imported:
            try:
                if isinstance(found, Imported):
                    check_row(found.row, toolset)
                yield number, found
            except InputError as error:
                yield number, _one_line(error)


def _entries(path: Path) -> Iterator[tuple[int, JSON | InputError]]:
    """The entries of a file, numbered from 1: lines, or the items of one JSON value."""
    try:
        with path.open("rb") as file:
            if not file.seekable():
                raise InputError(f"{path}: can't read a pipe, only a file: save it as one first")
            if _is_one_value(file):
                yield from _items(path)
                return
            for number, line in enumerate(file, start=1):
                if number == 1:
                    line = line.removeprefix(BYTE_ORDER_MARK)
                if line.strip():
                    try:
                        yield number, decode_json(line.rstrip(b"\r\n"))
                    except InputError as error:
                        yield number, error
    except OSError as error:
        raise InputError(f"{path}: can't read: {error.strerror}") from None


def _is_one_value(file: BinaryIO) -> bool:
    """Whether a file is not JSON Lines: it begins with an array, which no row is, or with an object
    that goes on in the next line."""
    lines = (line.removeprefix(BYTE_ORDER_MARK).strip() for line in file)
    text = next(filter(None, lines), b"").decode(errors="replace")
    file.seek(0)
    if not text.startswith("{"):
        return text.startswith("[")
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return error.pos >= len(text)  # else the row itself is wrong
    except (ValueError, RecursionError):
        pass  # too large or too deep: its line is told when it is read
    return False


def _items(path: Path) -> Iterator[tuple[int, JSON | InputError]]:
    try:
        data = decode_json(path.read_bytes().removeprefix(BYTE_ORDER_MARK))
    except InputError as error:
        raise InputError(f"{path}: {error}") from None
    yield from enumerate(data if isinstance(data, list) else [data], start=1)


def _is_told(entry: JSON, layout: Layout) -> bool:
    """Whether an entry says of what layout it is, even if it is a bad one."""
    return layout != "prompt/completion" or (
        isinstance(entry, dict) and any(key in entry for key in ROW_KEYS)
    )


def _one_line(error: InputError) -> str:
    return " ".join(str(error).split())


def _imported(entry: JSON, layout: Layout, toolset: Toolset | None) -> Sequence[Imported | LeftOut]:
    if not isinstance(entry, dict):
        raise InputError('a row is {"prompt": …, "completion": …}')
    if layout != "prompt/completion":
        return from_entry(entry, toolset)
    for key in ROW_KEYS:
        if key not in entry:
            raise InputError(f"no {key!r}")
        if not isinstance(entry[key], str):
            raise InputError(f"{key!r} must be a string")
    extra = [key for key in entry if key not in ROW_KEYS]
    if extra:
        raise InputError(f"unknown field {extra[0]!r}")
    return [Imported(Row(str(entry["prompt"]), str(entry["completion"])))]


def write_rows(path: str | Path, rows: Iterable[Row]) -> int:
    """Write a data set file and return the number of rows; an old file stays until all are there.

    Missing folders are made, a link is followed, and what is no file (a pipe, a device) is written
    to as it is. TooluseError in one line where the file can't be written.
    """
    count = 0
    try:
        with _replaced(Path(path)) as file:
            for row in rows:
                file.write(row.json() + "\n")
                count += 1
    except OSError as error:
        raise TooluseError(f"{path}: can't write: {error.strerror}") from None
    return count


@contextmanager
def _replaced(path: Path) -> Iterator[IO[str]]:
    """A file under a temporary name that takes the place of ``path`` once it is whole."""
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", newline="\n") as pipe:
            yield pipe
        return
    path = Path(os.path.realpath(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=path.name, delete=False
    ) as file:
        temporary = Path(file.name)
        try:
            yield file
            file.close()
            temporary.chmod(0o666 & ~_umask())
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
