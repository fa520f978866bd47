"""Where the rows of ``tooluse data`` come from: the user's examples, a teacher, phrase tables.

Whatever they come from, they go through one ``Sieve``.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from random import Random

from tooluse.data.dataset import read_rows
from tooluse.data.examples import like, patterns_for, said_values
from tooluse.data.row import Row
from tooluse.data.sieve import Sieve
from tooluse.data.splits import Split
from tooluse.data.synthesis import check_share, synthesize
from tooluse.data.teacher import Teacher, teach
from tooluse.progress import late_bar
from tooluse.tools import NO_CALL, Toolset

ROWS, ROWS_PER_TOOL = 500, 150  # what a set of tools needs, at least: see LOG.md
EXAMPLES_SHARE = 0.5  # of the rows that are made like the examples, if there are any
MOST_DECLINED = 0.9  # of the phrase tables' rows, where the others are all requests
ROUNDS = 5  # of phrase tables in the place of rows that fell
OTHER_SEED = 1_000_003  # from one round to the next
log = logging.getLogger("tooluse")


@dataclass(frozen=True)
class Wishes:
    """What rows to make: ``n`` of a split, a share of them for no tool, from what, and like none
    of which files."""

    n: int
    seed: int = 0
    split: Split = "train"
    no_tool: float = 0.0
    examples: Path | None = None
    teacher: Teacher | None = None
    journal: Path = Path("teacher.jsonl")
    against: tuple[Path, ...] = ()

    def __post_init__(self) -> None:
        check_share(self.no_tool)


def enough_rows(tools: int) -> int:
    """How many rows teach so many tools well."""
    return max(ROWS, ROWS_PER_TOOL * tools)


def make_rows(toolset: Toolset, wishes: Wishes) -> tuple[list[Row], Sieve]:
    """The rows in random order, and what fell on the way.

    Those like the examples come first, up to half; then a teacher's, up to all that are missing;
    the phrase tables make the rest.
    """
    given = read_rows(wishes.examples, toolset) if wishes.examples else []
    patterns, originals = patterns_for(given, toolset, wishes.split)
    others = set(given) - set(originals)
    sieve = Sieve(toolset, chain(_rows_of(wishes.against), others))
    rows: list[Row] = []
    if given:
        most = round(wishes.n * EXAMPLES_SHARE)
        made = like(given, toolset, most, wishes.seed, wishes.split)
        rows += (row for row in made if sieve.passes(row, near=True))
    if wishes.teacher:
        with late_bar("rows from the teacher", wishes.n - len(rows)) as report:
            rows += teach(
                wishes.teacher,
                toolset,
                wishes.n - len(rows),
                wishes.journal,
                sieve=sieve,
                no_tool=wishes.no_tool,
                seed=wishes.seed,
                split=wishes.split,
                examples=[pattern.row for pattern in patterns],
                report=lambda asked, found: report(found),
            )
    missing = wishes.n - len(rows)
    declined = round(wishes.n * wishes.no_tool) - sum(row.completion == NO_CALL for row in rows)
    no_tool = min(max(declined / max(missing, 1), 0.0), MOST_DECLINED)
    said = said_values(given, toolset, wishes.split)
    rows += _from_phrases(toolset, replace(wishes, no_tool=no_tool), missing, sieve, said)
    if len(rows) > missing:
        Random(wishes.seed).shuffle(rows)
    if len(rows) < wishes.n:
        log.warning("only %d of %d rows: what else was made fell", len(rows), wishes.n)
    return rows, sieve


def _rows_of(files: tuple[Path, ...]) -> Iterator[Row]:
    for file in files:
        yield from read_rows(file)


def _from_phrases(
    toolset: Toolset,
    wishes: Wishes,
    n: int,
    sieve: Sieve,
    said: Mapping[str, tuple[str, ...]],
) -> list[Row]:
    """``n`` rows that pass; for those that fall, others are made, a few times over.

    ``said``: what the user's examples say in arguments.
    """
    rows: list[Row] = []
    with late_bar("rows", n) as report:
        for i in range(ROUNDS):
            done = len(rows)
            made = synthesize(
                toolset,
                n - done,
                wishes.seed + i * OTHER_SEED,
                wishes.split,
                wishes.no_tool,
                report=lambda count, done=done: report(done + count),  # type: ignore[misc]
                given=said,
            )
            rows += (row for row in made if sieve.passes(row, near=True))
            if len(rows) == n:
                break
    return rows
