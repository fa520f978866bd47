"""``tooluse run``: one prompt, and the calls are executed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tooluse.commands.options import ModelName, ToolsFile

if TYPE_CHECKING:
    from tooluse.tools import ToolCall


def run(
    prompt: Annotated[str, typer.Argument(help="what you want, in your words")],
    model: ModelName,
    tools: ToolsFile,
    yes: Annotated[bool, typer.Option("--yes", help="execute calls without asking")] = False,
    max_steps: Annotated[int, typer.Option(min=1, help="how many calls at most")] = 8,
    timeout: Annotated[float, typer.Option(min=0.001, help="seconds for one tool")] = 60.0,
    log: Annotated[Path | None, typer.Option(help="append every call to this file")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print calls and results")] = False,
) -> None:
    """Let the model call tools, execute the calls, and print the answer."""
    from tooluse.agent import run as run_agent
    from tooluse.caller import ToolCaller

    found = run_agent(
        prompt,
        ToolCaller.load(model, tools),
        max_steps=max_steps,
        timeout=timeout,
        approve=(lambda call: True) if yes else _ask,
        log=log,
    )
    if as_json:
        steps = [{"call": s.text, "result": s.result, "error": s.error} for s in found.steps]
        print(json.dumps({"answer": found.answer, "stopped": found.stopped, "steps": steps}))
    else:
        print(found.answer)


def _ask(call: ToolCall) -> bool:
    return typer.confirm(f"{call.json()} execute?", err=True)
