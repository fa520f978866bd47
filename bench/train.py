"""Our training beside TRL's SFTTrainer: tokens a second, seconds to the same loss, peak memory.

Usage: python bench/train.py [--data ../shared/data/snips] [--blocks 6] [--steps 4]

All fine-tune the embedded model on the same rows, 16 a step, with the loss on completions only and
the same peak learning rate. TRL runs as its documentation says, on the CPU (in bf16 where the
processor has it), with its own defaults otherwise; its rows hold our chat template, so that all
read the same tokens. TRL trains all weights; ours by default all but the embeddings (a fifth), so
ours runs twice: "ours" by default, and "ours, all weights". What else the default does to rows
(skipping easy ones, reading prompts twice, the prompt's order of arguments) is switched off. Each
has a process of its own, and they take turns of a few steps, so that a busy machine slows them
alike.
Padding does not count as tokens, nor validation as time. The last line is one JSON object.

TRL: pip install --no-deps trl==1.16.0 datasets dill multiprocess pandas pyarrow xxhash
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import multiprocessing
import random
import resource
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from tooluse.chat import ChatFormat
from tooluse.data.dataset import Row, read_rows
from tooluse.models import bf16_is_fast, load_model, load_tokenizer
from tooluse.tools import Toolset
from tooluse.train import TrainConfig, train
from tooluse.training.batches import bucketed_batches, encode_rows
from tooluse.training.holdout import hold_out
from tooluse.training.loss import score

BATCH = 16  # rows a step, of both
VALIDATION = 48  # rows
MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Job:
    """What both are given: rows in and out of training, and how many steps in all and a turn."""

    rows: list[Row]
    validation: list[Row]
    steps: int
    turn: int


@dataclass(frozen=True)
class Turn:
    """What a few steps took, the validation loss after them, and the most memory until then."""

    tokens: int
    seconds: float
    loss: float
    megabytes: float


class Turns:
    """The worker's side: counts steps, and after a turn reports and waits for the next."""

    def __init__(self, job: Job, pipe: Connection, model: object) -> None:
        self.job, self.pipe, self.model = job, pipe, model
        chat = ChatFormat(load_tokenizer())
        examples = encode_rows(chat, job.validation, 1024)
        lengths = [len(e.input_ids) for e in examples]
        self.batches = [[examples[i] for i in b] for b in bucketed_batches(lengths, 16, 0)]
        self.step = self.tokens = 0
        pipe.recv()
        self.started = time.perf_counter()

    def after_step(self, tokens: int) -> None:
        self.step += 1
        self.tokens += tokens
        if self.step % self.job.turn:
            return
        seconds = time.perf_counter() - self.started
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEGABYTE
        loss = score(self.model, self.batches).loss
        self.pipe.send(Turn(self.tokens, seconds, loss, peak))
        if self.step < self.job.steps:
            self.pipe.recv()
        self.tokens, self.started = 0, time.perf_counter()


def ours(job: Job, pipe: Connection, train_embeddings: bool = False) -> None:
    model, tokenizer = load_model(), load_tokenizer()
    config = TrainConfig(
        epochs=1, batch_size=BATCH, skip_easy=0, read_twice=False, argument_order="declared",
        train_embeddings=train_embeddings,
    )  # fmt: skip
    with TemporaryDirectory() as folder:
        turns = Turns(job, pipe, model)
        train(
            model,
            tokenizer,
            job.rows,
            [],
            Path(folder) / "model",
            config,
            report=lambda progress: turns.after_step(progress.tokens),
        )


def theirs(job: Job, pipe: Connection) -> None:
    from datasets import Dataset
    from transformers import TrainerCallback
    from trl import SFTConfig, SFTTrainer

    model, tokenizer = load_model(), load_tokenizer()
    chat = ChatFormat(tokenizer)
    end = tokenizer.decode([chat.end])
    before, after = tokenizer.decode(chat.prompt_ids("\0")).split("\0")
    rows = [
        {"prompt": f"{before}{r.prompt}{after}", "completion": r.completion + end} for r in job.rows
    ]
    ours = TrainConfig().for_model(model)
    with TemporaryDirectory() as folder:
        config = SFTConfig(
            output_dir=folder,
            use_cpu=True,
            bf16=bf16_is_fast(),
            per_device_train_batch_size=BATCH,
            learning_rate=ours.learning_rate,
            warmup_steps=round(job.steps * ours.warmup),
            max_steps=job.steps,
            report_to="none",
            save_strategy="no",
            disable_tqdm=True,
            logging_strategy="no",
        )
        trainer = SFTTrainer(
            model=model,
            args=config,
            train_dataset=Dataset.from_list(rows),
            processing_class=tokenizer,
        )
        tokens = 0
        collate = trainer.data_collator

        def counting(examples: list[dict[str, list[int]]]) -> object:
            nonlocal tokens
            tokens = sum(len(e["input_ids"]) for e in examples)
            return collate(examples)

        trainer.data_collator = counting

        class AfterStep(TrainerCallback):  # type: ignore[misc]
            def on_step_end(self, *args: object, **kwargs: object) -> None:
                turns.after_step(tokens)

        trainer.add_callback(AfterStep())
        turns = Turns(job, pipe, trainer.model)
        trainer.train()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data/snips"))
    parser.add_argument("--blocks", type=int, default=6, help="turns of each")
    parser.add_argument("--steps", type=int, default=4, help="steps a turn")
    args = parser.parse_args()
    if not importlib.util.find_spec("trl"):
        raise SystemExit("TRL is not installed; the first lines of this file say how to")
    tools = Toolset.load(args.data / "tools.json")
    rows, validation = hold_out(read_rows(args.data / "train.jsonl", tools), most=VALIDATION)
    random.Random(0).shuffle(rows)  # a file may hold one tool after the other
    steps = args.blocks * args.steps
    job = Job(rows[: steps * BATCH], validation, steps, args.steps)

    context = multiprocessing.get_context("spawn")
    workers: dict[str, tuple[Callable[[Job, Connection], None], list[Turn]]] = {
        "ours": (ours, []),
        "ours, all weights": (partial(ours, train_embeddings=True), []),
        "TRL": (theirs, []),
    }
    pipes, processes = {}, []
    for name, (work, _) in workers.items():
        pipes[name], inner = context.Pipe()
        processes.append(context.Process(target=work, args=(job, inner), daemon=True))
        processes[-1].start()
        inner.close()  # so that a worker that died is noticed
    for turn in range(args.blocks):
        for name, (_, turns) in workers.items():
            try:
                pipes[name].send("go")
                turns.append(pipes[name].recv())
            except (EOFError, BrokenPipeError):
                raise SystemExit(f"{name} stopped; its error is above") from None
            speed = turns[-1].tokens / turns[-1].seconds
            Console(stderr=True).print(
                f"turn {turn + 1} {name}: {speed:.0f} tokens/s, loss {turns[-1].loss:.3f}"
            )
    print_report({name: turns for name, (_, turns) in workers.items()})


def print_report(found: dict[str, list[Turn]]) -> None:
    """A table, and the figures as one line. The first turn warms up: its speed is left out."""
    reached = max(turns[-1].loss for turns in found.values())
    figures = {}
    table = Table("", "tokens/s (median)", f"seconds to loss {reached:.3f}", "peak memory, MB")
    for name, turns in found.items():
        figures[name] = {
            "tokens_per_second": median(t.tokens / t.seconds for t in turns[1:] or turns),
            "seconds_to_loss": seconds_to(reached, turns),
            "peak_megabytes": turns[-1].megabytes,
            "losses": [t.loss for t in turns],
        }
        speed, seconds, memory = list(figures[name].values())[:3]
        table.add_row(name, f"{speed:.0f}", f"{seconds:.0f}", f"{memory:.0f}")
    Console().print(table)
    speeds = {name: figure["tokens_per_second"] for name, figure in figures.items()}
    ratios = {name: speed / speeds["TRL"] for name, speed in speeds.items() if name != "TRL"}
    print(json.dumps({"loss": reached, "speed_ratio": ratios, **figures}))


def seconds_to(loss: float, turns: list[Turn]) -> float:
    """How long it took until the validation loss was at most this."""
    seconds = 0.0
    for turn in turns:
        seconds += turn.seconds
        if turn.loss <= loss:
            break
    return seconds


if __name__ == "__main__":
    main()
