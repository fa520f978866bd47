"""``tooluse call``: one prompt, one call."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tooluse.commands.options import Decoding, ModelName, ToolChoice, ToolsFile, write_text


def call(
    prompt: Annotated[str, typer.Argument(help="what you want, in your words")],
    model: ModelName,
    tools: ToolsFile,
    decoding: Annotated[Decoding, typer.Option(help="how to decode")] = Decoding.constrained,
    tool_choice: ToolChoice = "required",
    trace: Annotated[
        Path | None, typer.Option(help="an HTML file that shows how the call was written")
    ] = None,
) -> None:
    """Print the call that answers one prompt."""
    from tooluse.caller import ToolCaller

    caller = ToolCaller.load(model, tools)
    if trace is None:
        print(caller.complete(prompt, decoding.value, tool_choice=tool_choice))
        return
    from tooluse.trace import trace_page, trace_prompt

    found = trace_prompt(caller, prompt, tool_choice)
    write_text(trace, trace_page(found))
    print(next(run["text"] for run in found["runs"] if run["decoding"] == decoding.value))
