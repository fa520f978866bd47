"""Rows and tools from a file of any layout, sifted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from tooluse.data.dataset import import_rows
from tooluse.data.importers import LeftOut
from tooluse.data.row import Row
from tooluse.data.sieve import Sieve
from tooluse.errors import InputError
from tooluse.tools import Tool, Toolset


def collect(
    path: str | Path,
    toolset: Toolset | None = None,
    told: Callable[[int], None] = lambda count: None,
) -> tuple[Toolset, list[Row], Sieve]:
    """The tools, the rows that can be used, and what became of the others.

    Without ``toolset`` the tools are those that the entries came with; InputError if there are
    none, if two entries declare a tool in two ways, or if no row can be used. ``told`` hears which
    entry is read, and then which is sifted.
    """
    tools: dict[str, Tool] = {}
    rows: list[tuple[int, Row]] = []  # with their lines
    fallen: list[tuple[str, str, str]] = []  # place, stage, reason
    for number, found in import_rows(path, toolset):
        told(number)
        where = f"{path}:{number}"
        if isinstance(found, str):
            fallen.append((where, "parses", found))
        elif isinstance(found, LeftOut):
            fallen.append((where, "stands alone", found.reason))
        else:
            rows.append((number, found.row))
            for tool in found.tools if toolset is None else ():
                if tools.setdefault(tool.name, tool) != tool:
                    raise InputError(
                        f"{where}: tool {tool.name!r} is declared in another way than before; "
                        "give the tools with --tools"
                    )
    if not rows:
        raise InputError(_no_rows(path, [f"{where}: {reason}" for where, _, reason in fallen]))
    if toolset is None and not tools:
        raise InputError(f"{path}: no tools come with these rows; give them with --tools")
    known = toolset or Toolset(tools.values())
    sieve = Sieve(known)
    for candidate in fallen:
        sieve.reject(*candidate)
    kept = []
    for number, row in rows:
        told(number)
        if sieve.passes(row, f"{path}:{number}"):
            kept.append(row)
    if not kept:
        raise InputError(_no_rows(path, sieve.samples()))
    return known, kept, sieve


def _no_rows(path: str | Path, reasons: Sequence[str]) -> str:
    """What to say of a file that gives nothing, with the first reason."""
    return f"{path}: no rows" if not reasons else f"no row can be used; {reasons[0]}"
