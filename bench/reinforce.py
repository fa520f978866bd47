"""Does reinforcement pay, and how fast is it? Lesson 6 for several seeds, and beside TRL.

Usage: python bench/reinforce.py learn [--minutes 15] [--seeds 0 1 2] [--data FILE …] [--way WAY …]
       python bench/reinforce.py speed [--steps 4] [--model DIR]

``learn``: a model that was shown 100 rows gets the same minutes of reinforcement, of fine-tuning on
its own best samples, of more epochs on the 100 rows, and of epochs on the other 400 rows, whose
calls the others only meet as a reward. Scored on natural prompts, free and constrained, upper and
lower case not told apart. What is complete is not repeated. With ``--processor-time``, minutes are
those of the processor, all cores together, so that a busy machine is fair to all ways.

``speed``: steps of ours and of TRL's ``GRPOTrainer`` in turn, in one process: same model, prompts,
group size, rewards and length of samples. Medians of samples a second. The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import replace
from pathlib import Path
from statistics import mean, median

import torch
from natural import folded
from rich.console import Console
from rich.table import Table

from tooluse.caller import Decoding, ToolCaller
from tooluse.chat import ChatFormat
from tooluse.data.dataset import Row, read_rows
from tooluse.data.synthesis import synthesize
from tooluse.evaluate import evaluate, metrics
from tooluse.models import EMBEDDED, bf16_is_fast, load_model, load_tokenizer
from tooluse.policy import Policy
from tooluse.progress import reinforcement_bar, training_bar
from tooluse.reinforce import ReinforceConfig, reinforce
from tooluse.rewards import default_rewards, score
from tooluse.rollouts import sample_groups
from tooluse.tools import SEED_TOOLS, Toolset
from tooluse.train import TrainConfig, train

TOOLS = Toolset.of(SEED_TOOLS)
DECODINGS: tuple[Decoding, ...] = ("free", "constrained")
ERRORS = Console(stderr=True)
NATURAL = Path(__file__).parent / "natural" / "dev.jsonl"
WAYS = ("start", "reinforced", "own best", "more epochs", "epochs on 400 more")


def supervise(
    model: str, rows: list[Row], held_out: list[Row], out: Path, config: TrainConfig
) -> None:
    """Fine-tune on the rows' calls."""
    with training_bar(ERRORS) as report:
        train(load_model(model), load_tokenizer(model), rows, held_out, out, config,
              resume=True, report=report)  # fmt: skip


def explore(
    model: str, rows: list[Row], held_out: list[Row], out: Path, config: ReinforceConfig
) -> None:
    """Let the model try the rows' prompts."""
    with reinforcement_bar(config.minutes, config.steps, ERRORS) as report:
        reinforce(load_model(model), load_tokenizer(model), rows, held_out, TOOLS, out, config,
                  resume=True, report=report)  # fmt: skip


def learn(args: argparse.Namespace) -> dict[str, object]:
    """Accuracy of each way, for each seed."""
    if args.processor_time:
        time.perf_counter = time.process_time
    prompts = [row for path in args.data for row in read_rows(path, TOOLS)]
    found: dict[str, list[dict[str, float]]] = {way: [] for way in args.way}
    for seed in args.seeds:
        folder = args.out / f"seed-{seed}-{args.minutes:g}-minutes"
        for way in args.way:
            prepare(way, folder, seed, args.minutes)
            found[way].append(scores(folder / way, prompts))
            ERRORS.print(f"seed {seed}, {way}: {found[way][-1]}")
    title = f"{args.minutes:g} minutes, {len(args.seeds)} seeds, {len(prompts)} prompts"
    table = Table(title=title)
    for column in ("", "free: exact", "constrained: exact", "free, seed by seed"):
        table.add_column(column)
    for way, runs in found.items():
        means = (f"{mean(run[d] for run in runs):.1%}" for d in DECODINGS)
        table.add_row(way, *means, ", ".join(f"{run['free']:.1%}" for run in runs))
    ERRORS.print(table)
    return {"minutes": args.minutes, "prompts": len(prompts), **found}


def prepare(way: str, folder: Path, seed: int, minutes: float) -> None:
    """The model of a way, in a folder of its name."""
    rows = synthesize(TOOLS, 500, seed)
    held_out = synthesize(TOOLS, 60, seed, split="validation")
    start, out = str(folder / "start"), folder / way
    group = ReinforceConfig(minutes=minutes, seed=seed)
    shown = TrainConfig(epochs=3, seed=seed)
    more = replace(shown, minutes=minutes, epochs=200)
    if way == "start":
        supervise(EMBEDDED, rows[:100], held_out, out, shown)
    elif way == "reinforced":
        explore(start, rows[100:], held_out, out, group)
    elif way == "own best":
        explore(start, rows[100:], held_out, out, replace(group, compare="best", kl_weight=0.0))
    elif way == "more epochs":
        supervise(start, rows[:100], held_out, out, more)
    else:
        supervise(start, rows[100:], held_out, out, more)


def scores(model: Path, prompts: list[Row]) -> dict[str, float]:
    """The share of prompts whose call is right, for each way of decoding; kept beside the model."""
    kept = model.parent / f"{model.name} on {len(prompts)} prompts.json"
    if not kept.exists():
        caller = ToolCaller.load(str(model), TOOLS)
        figures: dict[str, float] = {}
        for decoding in DECODINGS:
            results = evaluate(caller, prompts, decoding, max_tokens=96, batch_size=32)
            figures[decoding] = metrics([folded(r) for r in results])["exact"]
        kept.write_text(json.dumps(figures))
    found: dict[str, float] = json.loads(kept.read_text())
    return found


def speed(args: argparse.Namespace) -> dict[str, object]:
    """Samples a second of both, sampling and learning included."""
    from datasets import Dataset
    from transformers import TrainerCallback
    from trl import GRPOConfig, GRPOTrainer

    config = ReinforceConfig(prompts=args.prompts)
    count = config.prompts * config.group_size
    rows = synthesize(TOOLS, config.prompts * (args.steps + 1), 0)
    rewards = default_rewards(TOOLS)
    tokenizer = load_tokenizer(args.model)
    chat = ChatFormat(tokenizer)
    policy = Policy(load_model(args.model), tokenizer, config)
    ours: list[float] = []
    theirs: list[float] = []

    def our_step() -> None:
        began, step = time.perf_counter(), len(ours)
        taken = rows[step * config.prompts : (step + 1) * config.prompts]
        groups = sample_groups(
            policy.decoder, taken, TOOLS, rewards, size=config.group_size, seed=step
        )
        samples = [s for group in groups for s in group]
        differing = [s for s in samples if s.advantage]
        policy.learn(differing, len(samples), config.learning_rate)
        ours.append(count / (time.perf_counter() - began))

    class InTurn(TrainerCallback):  # type: ignore[misc]
        """After each of TRL's steps, one of ours."""

        def on_step_begin(self, *unused: object, **more: object) -> None:
            if not theirs:
                self.began = time.perf_counter()

        def on_step_end(self, *unused: object, **more: object) -> None:
            theirs.append(count / (time.perf_counter() - self.began))
            our_step()
            ERRORS.print(f"samples/s: ours {ours[-1]:.2f}, TRL {theirs[-1]:.2f}")
            self.began = time.perf_counter()

    def reward(completions: list[str], row: list[int], **unused: object) -> list[float]:
        return [score(rewards, rows[i], c).total for i, c in zip(row, completions, strict=True)]

    texts = [tokenizer.decode(chat.prompt_ids(r.prompt)) for r in rows]
    trainer = GRPOTrainer(
        model=load_model(args.model),
        processing_class=tokenizer,
        reward_funcs=reward,
        train_dataset=Dataset.from_list([{"prompt": t, "row": i} for i, t in enumerate(texts)]),
        callbacks=[InTurn()],
        args=GRPOConfig(
            output_dir=str(args.out / "trl"),
            use_cpu=True,
            bf16=args.bf16,
            max_steps=args.steps,
            per_device_train_batch_size=count // 4,
            gradient_accumulation_steps=4,
            num_generations=config.group_size,
            max_completion_length=config.max_tokens,
            beta=config.kl_weight,
            learning_rate=config.learning_rate,
            shuffle_dataset=False,
            gradient_checkpointing=False,
            save_strategy="no",
            report_to=[],
            disable_tqdm=True,
        ),
    )
    trainer.train()
    figures = {"ours": median(ours), "trl": median(theirs)}
    return {
        **figures,
        "ratio": figures["ours"] / figures["trl"],
        "threads": torch.get_num_threads(),
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("learn", "speed"))
    parser.add_argument("--minutes", type=float, default=15.0, help="for each way")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--data", type=Path, nargs="+", default=[NATURAL], help="to score on")
    parser.add_argument("--way", choices=WAYS, nargs="+", default=WAYS, help="these alone")
    parser.add_argument("--processor-time", action="store_true")
    parser.add_argument("--steps", type=int, default=4, help="of each, for speed")
    parser.add_argument("--prompts", type=int, default=8, help="a step, for speed")
    parser.add_argument("--model", default="runs/bench/reinforce/seed-0-15-minutes/start")
    parser.add_argument(
        "--bf16", action=argparse.BooleanOptionalAction, default=bf16_is_fast(), help="for TRL"
    )
    parser.add_argument("--out", type=Path, default=Path("runs/bench/reinforce"))
    args = parser.parse_args()
    print(json.dumps(learn(args) if args.what == "learn" else speed(args)))


if __name__ == "__main__":
    main()
