"""What is in a data set file: counts, lengths, diversity, and what it shares with other files.

A file is read once, row by row. Of prompts and values only hashes are remembered, and of the
mix of words only the first rows count, so a file of a million rows is no problem.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from tooluse.data.dataset import scan_rows
from tooluse.data.row import Row
from tooluse.data.sieve import near_key
from tooluse.data.splits import fold
from tooluse.tools import Toolset

NO_TOOL = "(no tool)"
WORDY = 20_000  # rows whose words are counted
PROBLEMS = 5  # that are shown


@dataclass
class Argument:
    """An argument over all calls that have it."""

    present: int = 0
    copied: int = 0  # values that stand in the prompt as they are
    values: set[int] = field(default_factory=set)  # hashes


@dataclass
class Statistics:
    """The figures of one file."""

    path: str
    rows: int = 0
    several: int = 0  # rows with more than one call
    tools: Counter[str] = field(default_factory=Counter)  # tool or NO_TOOL → calls
    arguments: dict[tuple[str, str], Argument] = field(
        default_factory=lambda: defaultdict(Argument)
    )
    words: Counter[int] = field(default_factory=Counter)  # words in a prompt → rows
    characters: Counter[int] = field(default_factory=Counter)  # in a completion, by tens → rows
    openings: Counter[str] = field(default_factory=Counter)  # first two words → rows
    prompts: set[int] = field(default_factory=set)  # hashes
    near: set[int] = field(default_factory=set)  # hashes of prompts without fillers
    bigrams: int = 0
    distinct_bigrams: set[int] = field(default_factory=set)
    bad: int = 0
    problems: list[str] = field(default_factory=list)  # "line N: reason"

    @property
    def duplicates(self) -> int:
        """Rows whose prompt came before, whatever its case."""
        return self.rows - len(self.prompts)

    @property
    def near_duplicates(self) -> int:
        """Rows whose prompt came before but for filler words and punctuation, duplicates too."""
        return self.rows - len(self.near)

    @property
    def variety(self) -> float:
        """Distinct pairs of neighbouring words, as a share of all; 0 for no pairs."""
        return len(self.distinct_bigrams) / self.bigrams if self.bigrams else 0.0

    def add(self, row: Row) -> None:
        """Count a row."""
        self.rows += 1
        words = fold(row.prompt).split()
        self.words[len(words)] += 1
        self.characters[len(row.completion) // 10 * 10] += 1
        self.prompts.add(hash(fold(row.prompt)))
        self.near.add(hash(near_key(row.prompt)))
        if self.rows <= WORDY:
            self.openings[" ".join(words[:2])] += 1
            pairs = list(pairwise(words))
            self.bigrams += len(pairs)
            self.distinct_bigrams.update(map(hash, pairs))
        calls = row.calls()
        self.several += len(calls) > 1
        if not calls:
            self.tools[NO_TOOL] += 1
        for call in calls:
            self.tools[call.tool] += 1
            for name, value in call.args.items():
                argument = self.arguments[call.tool, name]
                argument.present += 1
                text = value if isinstance(value, str) else json.dumps(value)
                argument.copied += text in row.prompt
                argument.values.add(hash(fold(text)))


@dataclass(frozen=True)
class Leak:
    """What a file shares with another: prompts, and values by argument as (shared, distinct)."""

    path: str
    prompts: int
    near: int
    values: dict[tuple[str, str], tuple[int, int]]


def statistics(
    path: str | Path,
    toolset: Toolset | None = None,
    report: Callable[[int], None] = lambda rows: None,
) -> Statistics:
    """The figures of a file; rows that can't be used are counted and the first ones named.

    ``report`` is told how many rows were read so far.
    """
    found = Statistics(str(path))
    for line, row in scan_rows(path, toolset):
        report(found.rows + found.bad + 1)
        if isinstance(row, Row):
            found.add(row)
            continue
        found.bad += 1
        if len(found.problems) < PROBLEMS:
            found.problems.append(f"line {line}: {row}")
    return found


def leaks(one: Statistics, others: Iterable[Statistics]) -> list[Leak]:
    """What a file shares with each of the others."""
    return [
        Leak(
            other.path,
            len(one.prompts & other.prompts),
            len(one.near & other.near),
            {
                key: (len(argument.values & other.arguments[key].values), len(argument.values))
                for key, argument in one.arguments.items()
                if key in other.arguments
            },
        )
        for other in others
    ]
