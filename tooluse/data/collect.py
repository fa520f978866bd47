"""Rows and tools from a file of any layout, sifted."""

from __future__ import annotations

from pathlib import Path

from tooluse.data.dataset import import_rows
from tooluse.data.importers import LeftOut
from tooluse.data.row import Row
from tooluse.data.sieve import Sieve
from tooluse.errors import InputError
from tooluse.tools import Tool, Toolset


def collect(path: str | Path, toolset: Toolset | None = None) -> tuple[Toolset, list[Row], Sieve]:
    """The tools, the rows that can be used, and what became of the others.

    Without ``toolset`` the tools are those that the entries came with; InputError if there are
    none, or if two entries declare a tool in two ways.
    """
    tools: dict[str, Tool] = {}
    rows: list[Row] = []
    told: list[str] = []
    left_out: list[tuple[str, str]] = []
    for number, found in import_rows(path, toolset):
        if isinstance(found, str):
            told.append(f"line {number}: {found}")
            continue
        if isinstance(found, LeftOut):
            left_out.append((f"{path}:{number}", found.reason))
            continue
        rows.append(found.row)
        for tool in found.tools if toolset is None else ():
            if tools.setdefault(tool.name, tool) != tool:
                raise InputError(
                    f"{path}:{number}: tool {tool.name!r} is declared in another way than before; "
                    "give the tools with --tools"
                )
    if toolset is None and not tools:
        raise InputError(f"{path}: no tools come with these rows; give them with --tools")
    sieve = Sieve(toolset or Toolset(tools.values()))
    for reason in told:
        sieve.reject(reason.partition(": ")[0], "parses", reason)
    for where, reason in left_out:
        sieve.reject(where, "stands alone", reason)
    return sieve.toolset or Toolset(tools.values()), list(sieve.sift(rows)), sieve
