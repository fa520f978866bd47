"""``tooluse train``: rows in, a model folder out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tooluse.commands.options import ModelName, ToolsFile, extra, patient_threads
from tooluse.models import EMBEDDED

if TYPE_CHECKING:
    from tooluse.training.run_folder import Progress


class Order(str, Enum):
    """In which order a call's arguments are written."""

    prompt = "prompt"
    declared = "declared"


class Select(str, Enum):
    """What the best weights are chosen by."""

    exact = "exact"
    loss = "loss"


def train(
    tools: ToolsFile,
    data: Annotated[Path, typer.Option(help="the training rows (JSON Lines)")],
    out: Annotated[Path, typer.Option(help="the folder that becomes the model")],
    validation: Annotated[
        Path | None,
        typer.Option(help="to choose the best weights by; else some rows are set apart"),
    ] = None,
    hold_out: Annotated[
        bool, typer.Option(help="set 5 % of the rows apart where there is no --validation")
    ] = True,
    model: ModelName = EMBEDDED,
    epochs: Annotated[
        int | None,
        typer.Option(
            min=1,
            help="passes over the rows  [default: 4; under 400 rows more, to read 1,600 in all]",
        ),
    ] = None,
    minutes: Annotated[
        float | None, typer.Option(min=0, help="the run is shortened to fit  [default: 80]")
    ] = None,
    batch_size: Annotated[int | None, typer.Option(min=1, help="rows a step  [default: 8]")] = None,
    learning_rate: Annotated[
        float | None,
        typer.Option(
            help="peak learning rate  [default: 2e-4 for the embedded model, less for wider ones, "
            "five times as much with --lora-rank]"
        ),
    ] = None,
    lora_rank: Annotated[
        int | None,
        typer.Option(
            min=0,
            help="train adapters of this rank, merged at the end; needs "
            "pip install 'tool-use-from-scratch[lora]'  [default: 0, all weights]",
        ),
    ] = None,
    respell: Annotated[
        float | None,
        typer.Option(
            min=0,
            max=1,
            help="share of argument words to respell  [default: 0.25 under 2,000 rows, else 0]",
        ),
    ] = None,
    swap: Annotated[
        float | None,
        typer.Option(
            min=0,
            max=1,
            help="share of arguments to swap between rows  "
            "[default: 0.5 under 20,000 rows, else 0]",
        ),
    ] = None,
    read_twice: Annotated[
        bool | None,
        typer.Option(
            "--read-twice/--read-once",
            help="the model reads each prompt twice  [default: twice under 2,000 rows, else once]",
        ),
    ] = None,
    skip_easy: Annotated[
        float | None,
        typer.Option(
            min=0,
            help="rows with less than this times the mean loss are learned from now and then, and "
            "count for more  [default: 1; 0: each time]",
        ),
    ] = None,
    argument_order: Annotated[
        Order,
        typer.Option(
            help="of tools whose arguments are optional and copied: as the prompt has "
            "them, or as the schema declares them"
        ),
    ] = Order.prompt,
    select: Annotated[Select, typer.Option(help="choose the best weights by")] = Select.exact,
    patience: Annotated[
        int | None,
        typer.Option(
            min=1, help="stop after so many validations without a better one  [default: never]"
        ),
    ] = None,
    checkpoint_minutes: Annotated[
        float | None, typer.Option(min=0, help="between checkpoints  [default: 5]")
    ] = None,
    max_tokens: Annotated[
        int | None,
        typer.Option(
            min=1, help="a longer row is an error  [default: 1024, or the model's context]"
        ),
    ] = None,
    tensorboard: Annotated[
        bool,
        typer.Option(
            help="write OUT/tensorboard as well; needs "
            "pip install 'tool-use-from-scratch[tensorboard]'",
        ),
    ] = False,
    seed: Annotated[int, typer.Option(help="the same seed gives the same weights")] = 0,
    resume: Annotated[bool, typer.Option(help="go on from a killed run's checkpoint")] = False,
) -> None:
    """Fine-tune a model on rows. Kill it at any time; --resume gives the same final weights.

    Everything has a default that suits the rows, the model and the time there is. Under
    `accelerate launch` several processes share the work.
    """
    given = {name: value for name, value in locals().items() if value is not None}
    patient_threads()
    from functools import partial

    from tooluse.argument_order import in_declared_order
    from tooluse.chat import ChatFormat
    from tooluse.data.dataset import read_rows
    from tooluse.models import (
        context_length,
        empty_model,
        load_config,
        load_model,
        load_tokenizer,
    )
    from tooluse.progress import phase, training_bar
    from tooluse.tools import Toolset
    from tooluse.train import TrainConfig
    from tooluse.train import train as fine_tune
    from tooluse.training.batches import check_apart, check_rows
    from tooluse.training.holdout import hold_out as set_apart
    from tooluse.training.processes import Processes
    from tooluse.training.run_folder import check_folder

    given |= {"argument_order": argument_order.value, "select": select.value}
    config = TrainConfig(**{f.name: given[f.name] for f in fields(TrainConfig) if f.name in given})
    check_folder(out)
    processes = Processes()
    first = processes.first
    figures = _tensorboard(out / "tensorboard") if tensorboard and first else None
    waiting = partial(phase, quiet=not first)
    with waiting("reading the tools"):
        toolset = Toolset.load(tools)
    with waiting("reading the rows"):
        every = [in_declared_order(row, toolset) for row in read_rows(data, toolset)]
    with waiting("loading the tokenizer"):
        tokenizer, context = load_tokenizer(model), context_length(load_config(model))
    with waiting("setting rows apart"):
        rows, held_out = set_apart(every) if hold_out and not validation else (every, [])
    chat = ChatFormat(tokenizer, config.for_rows(len(rows)).read_twice)
    with waiting("checking the rows"):
        check_rows(chat, every, config.max_tokens, data, context=context)
    if validation:
        with waiting("checking the validation rows"):
            held_out = [in_declared_order(row, toolset) for row in read_rows(validation, toolset)]
            check_rows(chat, held_out, config.max_tokens, validation, context=context)
            check_apart(rows, validation)
    with waiting("loading the model"):
        weights = load_model(model) if first or not processes.sharded else empty_model(model)
    with training_bar(quiet=not first) as bar:
        report = _also(bar, figures) if figures else bar
        fine_tune(weights, tokenizer, rows, held_out, out, config, tools=toolset,
                  resume=resume, replace=not resume, report=report, phase=waiting)  # fmt: skip
    if first:
        print(f"{out}: ready; its loss curve: {out / 'loss.png'}")


def _also(
    one: Callable[[Progress], None], other: Callable[[Progress], None]
) -> Callable[[Progress], None]:
    def both(progress: Progress) -> None:
        one(progress)
        other(progress)

    return both


def _tensorboard(folder: Path) -> Callable[[Progress], None]:
    """What writes a step's figures for TensorBoard; there is no folder before the first."""
    with extra("tensorboard"):
        from torch.utils.tensorboard import SummaryWriter
    writer = None

    def write(p: Progress) -> None:
        nonlocal writer
        writer = writer or SummaryWriter(str(folder))
        figures = {
            "loss/training": p.loss,
            "rate": p.rate,
            "tokens a second": p.tokens / p.seconds,
            "loss/validation": p.validation_loss,
            "exact/validation": p.validation_exact,
        }
        for name, value in figures.items():
            if value is not None:
                writer.add_scalar(name, value, p.step)
        writer.flush()

    return write
