"""``tooluse reinforce``: a fine-tuned model gets better by trying."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Annotated

import typer

from tooluse.commands.options import ModelName, ToolsFile, patient_threads


def reinforce(
    model: ModelName,
    tools: ToolsFile,
    data: Annotated[
        Path, typer.Option(help="prompts with the right calls, which only rewards see (JSON Lines)")
    ],
    out: Annotated[Path, typer.Option(help="the folder that becomes the model")],
    validation: Annotated[
        Path | None,
        typer.Option(help="to choose the best weights by; else some rows are set apart"),
    ] = None,
    minutes: Annotated[
        float | None, typer.Option(min=0, help="the time there is  [default: 15]")
    ] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="stop after so many")] = None,
    prompts: Annotated[int | None, typer.Option(min=1, help="a step  [default: 8]")] = None,
    group_size: Annotated[
        int | None, typer.Option(min=2, help="samples a prompt  [default: 8]")
    ] = None,
    temperature: Annotated[
        float | None, typer.Option(min=0.01, help="of the samples  [default: 1]")
    ] = None,
    max_tokens: Annotated[
        int | None, typer.Option(min=1, help="of a sample  [default: 96]")
    ] = None,
    worse: Annotated[
        float | None,
        typer.Option(
            min=0,
            help="what samples worse than their group count; 1: GRPO as published  [default: 0]",
        ),
    ] = None,
    learning_rate: Annotated[
        float | None, typer.Option(help="the largest; it falls to 0 at the end  [default: 5e-5]")
    ] = None,
    kl_weight: Annotated[
        float | None, typer.Option(min=0, help="what it costs to leave the starting model")
    ] = None,
    updates: Annotated[
        int | None, typer.Option(min=1, help="of the weights, on the same samples  [default: 1]")
    ] = None,
    lora_rank: Annotated[
        int | None, typer.Option(min=0, help="train adapters of this rank, merged at the end")
    ] = None,
    reward: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FILE.py:FUNCTION=WEIGHT",
            help="a reward of your own; or NAME=WEIGHT: one of the usual ones. May be repeated",
        ),
    ] = None,
    seed: Annotated[int, typer.Option(help="the same seed gives the same weights")] = 0,
    resume: Annotated[bool, typer.Option(help="go on from a killed run's checkpoint")] = False,
) -> None:
    """Let a fine-tuned model learn from its own attempts, which a program scores.

    It stops by itself when the time is over, when there is nothing left to learn, or when it
    collapses; the best weights are kept. Under `accelerate launch` several processes share the
    work. What a reward is: see docs/reinforcement.md.
    """
    given = {name: value for name, value in locals().items() if value is not None}
    patient_threads()
    from tooluse.data.dataset import read_rows
    from tooluse.errors import InputError
    from tooluse.models import load_model, load_tokenizer
    from tooluse.progress import reinforcement_bar
    from tooluse.reinforce import ReinforceConfig
    from tooluse.reinforce import reinforce as run
    from tooluse.reinforce_run import stopped
    from tooluse.rewards import chosen_rewards, default_rewards
    from tooluse.tools import Toolset
    from tooluse.training.batches import check_apart
    from tooluse.training.holdout import hold_out
    from tooluse.training.processes import Processes

    config = ReinforceConfig(
        **{f.name: given[f.name] for f in fields(ReinforceConfig) if f.name in given}
    )
    toolset = Toolset.load(tools)
    rewards = chosen_rewards(default_rewards(toolset), reward or ())
    rows = read_rows(data, toolset)
    if validation:
        held_out = read_rows(validation, toolset)
        check_apart(rows, validation)
    else:
        rows, held_out = hold_out(rows)
    processes = Processes()
    if processes.sharded:
        raise InputError("reinforce does not spread weights: launch it without --use_fsdp")
    first = processes.first
    tokenizer, weights = load_tokenizer(model), load_model(model)
    with reinforcement_bar(config.minutes, config.steps, quiet=not first) as report:
        run(weights, tokenizer, rows, held_out, toolset, out, config, rewards=rewards,
            resume=resume, report=report)  # fmt: skip
    if first:
        print(f"{out}: ready ({stopped(out)}); its curves: {out / 'reinforcement.png'}")
