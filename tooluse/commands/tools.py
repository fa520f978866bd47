"""``tooluse tools``: what a source of tools offers."""

from __future__ import annotations

import json
from typing import Annotated

import typer


def tools(
    source: Annotated[str, typer.Argument(help="as for --tools; see docs/tools.md")],
    as_json: Annotated[
        bool, typer.Option("--json", help="print a tools file (OpenAI's layout)")
    ] = False,
) -> None:
    """List the tools of a file, a Python module, an MCP server or an OpenAPI document."""
    from tooluse.tools import Toolset

    toolset = Toolset.load(source)  # logs what it leaves out
    if as_json:
        print(json.dumps(toolset.to_json(), indent=1, ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("tool", "arguments (* required)", "description")
    for tool in toolset.values():
        names = (f"{name}*" if name in tool.required else name for name in tool.declared)
        first_line = tool.description.partition("\n")[0]
        table.add_row(tool.name, ", ".join(names), first_line)
    Console().print(table, markup=False)
