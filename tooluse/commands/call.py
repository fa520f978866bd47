"""``tooluse call``: one prompt, one call."""

from __future__ import annotations

from typing import Annotated

import typer

from tooluse.commands.options import Decoding, ModelName, ToolsFile


def call(
    prompt: Annotated[str, typer.Argument(help="what you want, in your words")],
    model: ModelName,
    tools: ToolsFile,
    decoding: Annotated[Decoding, typer.Option(help="how to decode")] = Decoding.constrained,
) -> None:
    """Print the call that answers one prompt."""
    from tooluse.caller import ToolCaller

    print(ToolCaller.load(model, tools).complete(prompt, decoding.value))
