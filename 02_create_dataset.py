"""Lesson 2: 500 examples, made so that the model learns to copy and not to recall.

Each row is a prompt and the exact text of the call that answers it. No value comes twice: a model
that has seen Paris in every tenth prompt says Paris when it reads Perth. So there are places from
all over the world in all scripts, invented words, odd addresses, quotes and backslashes. What we
measure on later shares no template and no value with what the model is trained on.
"""

from collections.abc import Callable
from statistics import median

from rich.table import Table
from rich.text import Text

from tooluse import lesson
from tooluse.chat import IGNORED, ChatFormat
from tooluse.data.dataset import Row, write_rows
from tooluse.data.splits import Split, fold
from tooluse.data.synthesis import Example, examples, problem
from tooluse.models import load_tokenizer

FILES: dict[Split, str] = {
    "train": "dataset.jsonl",
    "validation": "validation.jsonl",
    "test": "test.jsonl",
}
ROWS: dict[Split, int] = {"train": 500, "validation": 60, "test": 120}
SHOWN = 6


def main() -> None:
    args = lesson.arguments(__doc__)
    chat = ChatFormat(load_tokenizer(args.model), read_twice=True)
    sizes = {split: n // 10 for split, n in ROWS.items()} if args.quick else ROWS
    found = {s: examples(lesson.TOOLS, n, args.seed, s) for s, n in sizes.items()}
    for split, name in FILES.items():
        write_rows(args.out / name, [example.row for example in found[split]])

    lesson.title("What the rows say")
    for example in found["train"][:SHOWN]:
        wrong = problem(example.row, lesson.TOOLS)
        verdict = f"[red]No[/] ({wrong})" if wrong else "[green]Yes[/], every argument is copied"
        lesson.show(example.row.prompt, example.row.completion, verdict)

    lesson.title("What the model reads (dim) and what it learns to write (green)")
    for example in found["train"][:SHOWN]:
        lesson.console.print(loss_mask(chat, example.row), end="\n\n")

    lesson.title("The three splits")
    lesson.console.print(report(chat, found))
    lesson.say(
        f"in more than one split: {overlap(found, values)} values, "
        f"{overlap(found, templates)} templates"
    )
    lesson.say(f"\nThe rows are in {args.out}. Next: python 03_finetune.py")


def loss_mask(chat: ChatFormat, row: Row) -> Text:
    """The row as the model gets it, coloured by whether a token carries loss."""
    encoded = chat.encode(row.prompt, row.completion)
    read = sum(label == IGNORED for label in encoded.labels)
    ids, decode = encoded.input_ids, chat.tokenizer.decode
    return Text(decode(ids[:read]), "dim") + Text(decode(ids[read:]), "bold green")


def report(chat: ChatFormat, found: dict[Split, list[Example]]) -> Table:
    """Rows per tool, distinct templates and values, length in tokens; a column a split."""
    columns = []
    for made in found.values():
        calls = [example.call.tool for example in made]
        encoded = [chat.encode(e.row.prompt, e.row.completion) for e in made]
        lengths = ([len(e.input_ids) for e in encoded], [e.trained_tokens for e in encoded])
        counts = [len(made), *map(calls.count, lesson.TOOLS), len(templates(made))]
        columns.append([*map(str, [*counts, len(values(made))])])
        columns[-1] += [f"{median(n):.0f}, at most {max(n)}" for n in lengths]
    table = Table("", *found)
    names = ("rows", *lesson.TOOLS, "templates", "values", "tokens a row", "tokens to learn")
    for name, *cells in zip(names, *columns, strict=True):
        table.add_row(name, *cells)
    return table


def values(made: list[Example]) -> set[str]:
    """Every argument's text, whatever its case."""
    return {fold(str(value)) for example in made for value in example.call.args.values()}


def templates(made: list[Example]) -> set[str]:
    """The request templates: what is left of a prompt without its values and decorations."""
    return {example.templates[0] for example in made}


def overlap(found: dict[Split, list[Example]], part: Callable[[list[Example]], set[str]]) -> int:
    """How many values or templates are in more than one split; it must be none."""
    sets = [part(made) for made in found.values()]
    return sum(map(len, sets)) - len(set().union(*sets))


if __name__ == "__main__":
    lesson.run(main)
