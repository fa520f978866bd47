"""Where the rows of ``tooluse data`` come from: a teacher, the user's examples, phrase tables."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random

from tooluse.data.dataset import read_rows
from tooluse.data.examples import like
from tooluse.data.row import Row
from tooluse.data.sieve import Sieve
from tooluse.data.splits import Split
from tooluse.data.synthesis import synthesize
from tooluse.data.teacher import Teacher, teach
from tooluse.progress import counting_bar
from tooluse.tools import Toolset

ROWS, ROWS_PER_TOOL = 500, 150  # what a set of tools needs, at least: see LOG.md
EXAMPLES_SHARE = 0.5  # of the rows that are made like the examples, if there are any


@dataclass(frozen=True)
class Wishes:
    """What rows to make: ``n`` of a split, a share of them for no tool, and from what."""

    n: int
    seed: int = 0
    split: Split = "train"
    no_tool: float = 0.0
    examples: Path | None = None
    teacher: Teacher | None = None
    journal: Path = Path("teacher.jsonl")


def enough_rows(tools: int) -> int:
    """How many rows teach so many tools well."""
    return max(ROWS, ROWS_PER_TOOL * tools)


def make_rows(toolset: Toolset, wishes: Wishes) -> tuple[list[Row], Sieve]:
    """The rows in random order, and what fell on the way.

    A teacher's rows come first, up to all of them; then those like the examples, up to half; the
    phrase tables make the rest.
    """
    sieve = Sieve(toolset)
    rows: list[Row] = []
    if wishes.teacher:
        with counting_bar("rows from the teacher", wishes.n) as report:
            rows += teach(
                wishes.teacher,
                toolset,
                wishes.n,
                wishes.journal,
                sieve=sieve,
                no_tool=wishes.no_tool,
                seed=wishes.seed,
                split=wishes.split,
                report=lambda asked, found: report(found),
            )
    if wishes.examples:
        given = read_rows(wishes.examples, toolset)
        most = min(round(wishes.n * EXAMPLES_SHARE), wishes.n - len(rows))
        rows += sieve.sift(like(given, toolset, most, wishes.seed, wishes.split))
    missing = wishes.n - len(rows)
    rows += synthesize(toolset, missing, wishes.seed, wishes.split, wishes.no_tool)
    if len(rows) > missing:
        Random(wishes.seed).shuffle(rows)
    return rows, sieve
