"""``tooluse train``: rows in, a model folder out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tooluse.commands.options import ModelName, ToolsFile
from tooluse.models import EMBEDDED


def train(
    tools: ToolsFile,
    data: Annotated[Path, typer.Option(help="the training rows (JSON Lines)")],
    out: Annotated[Path, typer.Option(help="the folder that becomes the model")],
    validation: Annotated[
        Path | None, typer.Option(help="rows to choose the best checkpoint by")
    ] = None,
    model: ModelName = EMBEDDED,
    epochs: Annotated[int | None, typer.Option(min=1, help="passes over the rows")] = None,
    learning_rate: Annotated[float | None, typer.Option(help="peak learning rate")] = None,
    seed: Annotated[int, typer.Option(help="the same seed gives the same weights")] = 0,
    resume: Annotated[bool, typer.Option(help="go on from a killed run's checkpoint")] = False,
) -> None:
    """Fine-tune a model on rows. Kill it at any time; --resume gives the same final weights."""
    from tooluse.data.dataset import read_rows
    from tooluse.models import load_model, load_tokenizer
    from tooluse.progress import training_bar
    from tooluse.tools import Toolset
    from tooluse.train import TrainConfig
    from tooluse.train import train as fine_tune

    toolset = Toolset.load(tools)
    rows = read_rows(data, toolset)
    held_out = read_rows(validation, toolset) if validation else []
    given = {"epochs": epochs, "learning_rate": learning_rate}
    config = TrainConfig(seed=seed, **{k: v for k, v in given.items() if v is not None})  # type: ignore[arg-type]
    tokenizer, weights = load_tokenizer(model), load_model(model)
    with training_bar() as report:
        fine_tune(weights, tokenizer, rows, held_out, out, config, resume=resume, report=report)
    print(f"{out}: ready; its loss curve: {out / 'loss.png'}")
