"""``tooluse batch``: a file of prompts in, a file of calls out."""

from __future__ import annotations

import json
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Annotated

import typer

from tooluse.commands.options import ModelName, ToolChoice, ToolsFile, extra


def batch(
    model: ModelName,
    tools: ToolsFile,
    source: Annotated[Path, typer.Option("--in", help='rows of {"prompt": "…"} (JSON Lines)')],
    out: Annotated[Path, typer.Option(help="where to write the calls (JSON Lines)")],
    tool_choice: ToolChoice = "required",
    batch_size: Annotated[int, typer.Option(min=1, help="rows that share a forward pass")] = 16,
    ray: Annotated[
        str, typer.Option(metavar="ADDRESS", help="a Ray cluster's address, or: local")
    ] = "",
    workers: Annotated[int, typer.Option(min=1, help="models on the cluster")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="print the counts as JSON")] = False,
) -> None:
    """Answer every prompt of a file, once. A job that was stopped goes on where it was."""
    from tooluse.bulk.answers import answers
    from tooluse.bulk.ledger import Ledger, job_of
    from tooluse.bulk.prompts import read_prompts
    from tooluse.caller import ToolCaller
    from tooluse.progress import counting_bar
    from tooluse.replies import chosen_tools
    from tooluse.tools import Toolset

    toolset = Toolset.load(tools)
    chosen_tools(toolset, tool_choice)  # an unknown name is told once, not for every row
    with Ledger(out, job_of(source, model, toolset, tool_choice)) as ledger:
        total = sum(1 for _ in read_prompts(source))
        pending = (prompt for prompt in read_prompts(source) if prompt.row not in ledger)
        if ray:
            with extra("ray"):
                from tooluse.bulk.cluster import answers_on_ray
            found = answers_on_ray(
                pending,
                out.with_suffix(".shards"),
                address=ray,
                workers=workers,
                rows=total - len(ledger),
                model=model,
                tools=toolset,
                tool_choice=tool_choice,
                batch_size=batch_size,
            )
        else:
            found = answers(ToolCaller.load(model, toolset), pending, batch_size, tool_choice)
        # Ray prints to standard output, which belongs to the result.
        with redirect_stdout(sys.stderr), counting_bar("rows", total, len(ledger)) as report:
            for answer in found:
                answer.write(ledger)
                report(len(ledger))
    if as_json:
        print(json.dumps({"answered": ledger.answers, "rejected": ledger.rejections}))
    else:
        print(f"{out}: {ledger.answers} rows answered, {ledger.rejections} rejected")
        if ledger.rejections:
            print(f"{ledger.rejected}: why")
