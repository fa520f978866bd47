"""Lesson 6: reinforcement lets the model get better at what it can half do already, by trying.

Fine-tuning needs someone who writes the right call. Here nobody does: the model writes eight calls
for each prompt, a program scores them, and those that did better than their group become likelier.
It starts from a model that was fine-tuned on 100 rows only, so that there is something to gain.

Two other ways get the same minutes: more epochs on the 100 rows (worth as much here, see the docs),
and fine-tuning on the best of its own attempts. The test prompts share nothing with the rest.
"""

from dataclasses import replace
from pathlib import Path

from rich.table import Column, Table

from tooluse import lesson
from tooluse.caller import ToolCaller
from tooluse.data.dataset import Row, read_rows
from tooluse.evaluate import evaluate, metrics
from tooluse.generate import Decoder
from tooluse.models import load_model, load_tokenizer
from tooluse.progress import reinforcement_bar, training_bar
from tooluse.reinforce import ReinforceConfig, reinforce
from tooluse.rewards import default_rewards
from tooluse.rollouts import sample_groups
from tooluse.train import TrainConfig, train

MINUTES = 5.0  # for each way


def main() -> None:
    args = lesson.arguments(__doc__)
    rows = read_rows(lesson.need(args.out / "dataset.jsonl", "02_create_dataset.py"), lesson.TOOLS)
    held_out = read_rows(args.out / "validation.jsonl", lesson.TOOLS)
    test = read_rows(args.out / "test.jsonl", lesson.TOOLS)
    taught, asked = (rows[:40], rows[40:]) if args.quick else (rows[:100], rows[100:])
    minutes, test = (0.1, test[:4]) if args.quick else (MINUTES, test)
    folders = {name: args.out / "reinforce" / name for name in ("start", "epochs", "best", "group")}
    start = str(folders["start"])

    def supervise(model: str, out: Path, config: TrainConfig) -> None:
        with training_bar(lesson.console) as report:
            train(load_model(model), load_tokenizer(model), taught, held_out, out, config,
                  resume=True, report=report)  # fmt: skip

    def explore(out: Path, config: ReinforceConfig) -> None:
        with reinforcement_bar(config.minutes, config.steps, lesson.console) as report:
            reinforce(load_model(start), load_tokenizer(start), asked, held_out, lesson.TOOLS, out,
                      config, resume=True, report=report)  # fmt: skip

    lesson.title(f"A model that was shown {len(taught)} calls")
    supervise(args.model, folders["start"], TrainConfig(epochs=3, seed=args.seed))

    lesson.title(
        "One prompt, eight attempts: what each scores, and how it compares with the others"
    )
    show_group(start, asked)

    group = ReinforceConfig(minutes=minutes, seed=args.seed, prompts=2 if args.quick else 8)
    best = replace(group, compare="best", kl_weight=0.0)
    epochs = TrainConfig(minutes=minutes, epochs=1 if args.quick else 40, seed=args.seed)
    titles = {
        "start": f"shown {len(taught)} calls",
        "epochs": "… and more epochs on them",
        "best": "… and fine-tuned on its own best",
        "group": "… and reinforced",
    }
    lesson.title(f"{minutes:g} minutes: more epochs on the same calls")
    supervise(start, folders["epochs"], epochs)
    lesson.title(f"{minutes:g} minutes: fine-tuning on the best of its own attempts")
    explore(folders["best"], best)
    lesson.title(f"{minutes:g} minutes: reinforcement")
    explore(folders["group"], group)

    columns = [Column(c, justify="right") for c in ("valid", "exact", "constrained: exact")]
    table = Table("", *columns, title=f"{len(test)} test prompts")
    for name, folder in folders.items():
        caller = ToolCaller.load(str(folder), lesson.TOOLS)
        free = metrics(evaluate(caller, test, "free", max_tokens=96, batch_size=32))
        masked = metrics(evaluate(caller, test, "constrained", max_tokens=96, batch_size=32))
        figures = (free["valid"], free["exact"], masked["exact"])
        table.add_row(titles[name], *(f"{figure:.0%}" for figure in figures))
    lesson.console.print(table)
    lesson.say(f"how it went: {folders['group'] / 'reinforcement.png'}")


def show_group(model: str, rows: list[Row]) -> None:
    """A group of samples that did not all score the same, with rewards and advantages."""
    decoder = Decoder(load_model(model), load_tokenizer(model))
    groups = sample_groups(decoder, rows[:8], lesson.TOOLS, default_rewards(lesson.TOOLS), size=8)
    group = next((g for g in groups if any(s.advantage for s in g)), groups[0])
    lesson.say(f"{rows[groups.index(group)].prompt}\n")
    for sample in sorted(group, key=lambda s: -s.advantage):
        parts = ", ".join(f"{name} {value:g}" for name, value in sample.score.parts.items())
        lesson.say(f"reward {sample.score.total:.2f}  advantage {sample.advantage:+.2f}  "
                   f"{sample.text!r}\n    {parts}")  # fmt: skip


if __name__ == "__main__":
    lesson.run(main)
