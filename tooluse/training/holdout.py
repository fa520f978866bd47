"""A validation set for people who bring none: some rows set apart by what they talk about.

Rows that share their longest argument (a title, a name, a place) go to the same side, so that the
rows set apart ask for values that are not learned. Which ones they are follows from the text alone:
the same rows are set apart on every machine and in every order of the file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tooluse.data.splits import fold

if TYPE_CHECKING:
    from tooluse.data.dataset import Row

SHARE, MOST, LEAST = 0.05, 200, 40  # of the rows; rows set apart at most; too few rows to spare any


def hold_out(
    rows: Sequence[Row], share: float = SHARE, most: int = MOST
) -> tuple[list[Row], list[Row]]:
    """The rows to train on and those set apart: ``share`` of them, ``most`` at most.

    Nothing is set apart from fewer than ``LEAST`` rows. A group that would be more than half of
    what is wanted (rows that all say "tonight") stays in training.
    """
    wanted = min(most, round(len(rows) * share)) if len(rows) >= LEAST else 0
    groups: dict[str, list[int]] = {}
    for i, row in enumerate(rows):
        groups.setdefault(_topic(row), []).append(i)
    apart: set[int] = set()
    for topic in sorted(groups, key=lambda t: hashlib.blake2b(t.encode(), digest_size=8).digest()):
        group = groups[topic]
        if len(group) <= max(1, wanted // 2) and len(apart) + len(group) <= wanted:
            apart.update(group)
    return (
        [row for i, row in enumerate(rows) if i not in apart],
        [row for i, row in enumerate(rows) if i in apart],
    )


def _topic(row: Row) -> str:
    """What a row talks about: its longest text argument, or else its prompt."""
    texts = [v for call in row.calls() for v in call.args.values() if isinstance(v, str)]
    return fold(max(texts, key=len, default=row.prompt))
