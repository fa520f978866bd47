"""A validation set for people who bring none: some rows set apart by what they talk about.

Rows that share their longest argument (a title, a name, a place; not an option) go to the same
side, so that the rows set apart ask for values that are not learned. Which ones they are follows
from the text alone: the same rows are set apart on every machine and in every order of the file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from tooluse.data.respell import argument_values
from tooluse.data.splits import fold

if TYPE_CHECKING:
    from tooluse.data.dataset import Row

SHARE, MOST, LEAST = 0.05, 200, 40  # of the rows; rows set apart at most; too few rows to spare any


RECURS = 20  # rows a value on average: so often come options of a list, and say no topic


def hold_out(
    rows: Sequence[Row], share: float = SHARE, most: int = MOST
) -> tuple[list[Row], list[Row]]:
    """The rows to train on and those set apart: ``share`` of them, ``most`` at most.

    Nothing is set apart from fewer than ``LEAST`` rows. A group that would be more than half of
    what is wanted (rows that all say "tonight") stays in training.
    """
    wanted = min(most, round(len(rows) * share)) if len(rows) >= LEAST else 0
    groups: dict[str, list[int]] = {}
    options = {
        key
        for key, found in (argument_values(rows) if wanted else {}).items()
        if len(found) >= RECURS * len({*map(str, found)})
    }
    for i, row in enumerate(rows):
        groups.setdefault(_topic(row, options), []).append(i)
    apart: set[int] = set()
    for topic in sorted(groups, key=lambda t: hashlib.blake2b(t.encode(), digest_size=8).digest()):
        group = groups[topic]
        if len(group) <= max(1, wanted // 2) and len(apart) + len(group) <= wanted:
            apart.update(group)
    return (
        [row for i, row in enumerate(rows) if i not in apart],
        [row for i, row in enumerate(rows) if i in apart],
    )


def _topic(row: Row, options: Container[tuple[str, str]]) -> str:
    """What a row talks about: its longest text argument but for options, or else its prompt."""
    texts = [
        value
        for call in row.calls()
        for name, value in call.args.items()
        if isinstance(value, str) and (call.tool, name) not in options
    ]
    return fold(max(texts, key=len, default=row.prompt))
