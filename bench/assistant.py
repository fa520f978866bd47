"""64 tools of an assistant: 9,601 rows as people write them, one training with default settings.

Usage: python bench/assistant.py [--out runs/assistant] [--minutes 80]

The rows are those of bench/assistant (its README says how they were made). Kill it at any time and
run it again: it goes on where it was. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from snips import train_and_measure

from tooluse.data.dataset import Row, write_rows
from tooluse.errors import TooluseError
from tooluse.tools import ToolCall, Toolset
from tooluse.train import TrainConfig
from tooluse.training.holdout import hold_out

TRAIN, TEST = 9_601, 640  # rows
MARKED = re.compile(r"\[([^\[\]]+)\]\((\w+)\)")  # [words](argument)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path(__file__).with_name("assistant"))
    parser.add_argument("--out", type=Path, default=Path("runs/assistant"))
    parser.add_argument("--minutes", type=float, default=TrainConfig.minutes)
    args = parser.parse_args()
    domains = sorted(args.data.glob("*.tools.json"))
    tools = Toolset(tool for file in domains for tool in Toolset.load(file).values())
    prompts: dict[str, Row] = {}  # where authors of two domains wrote the same, the first one's
    for file in domains:
        text = file.with_name(file.name.replace("tools.json", "rows.txt"))
        for row in marked_rows(text.read_text(encoding="utf-8"), tools):
            prompts.setdefault(row.prompt.lower(), row)
    rows = [*prompts.values()]
    random.Random(0).shuffle(rows)
    test, rows = rows[:TEST], rows[TEST : TEST + TRAIN]
    write_rows(args.out / "train.jsonl", rows)
    write_rows(args.out / "test.jsonl", test)
    (args.out / "tools.json").write_text(json.dumps(tools.to_json(), indent=1))

    train_and_measure(tools, *hold_out(rows), test, args.out, args.minutes)


def marked_rows(text: str, tools: Toolset) -> Iterator[Row]:
    """The rows of a text in which ``# tool`` begins a tool and arguments are marked in place."""
    tool = ""
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("# "):
            tool = line[2:]
            continue
        said = {name: words for words, name in MARKED.findall(line)}
        properties = tools[tool].properties
        whole = {name for name in said if properties[name].get("type") == "integer"}
        args = {n: int(said[n]) if n in whole else said[n] for n in properties if n in said}
        yield Row(MARKED.sub(r"\1", line), ToolCall(tool, args).json())


if __name__ == "__main__":
    try:
        main()
    except TooluseError as error:
        raise SystemExit(f"bench/assistant.py: {error}") from None
