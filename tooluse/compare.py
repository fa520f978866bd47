"""What changed between two evaluations, and whether it is noise.

Reports (``tooluse eval --report``) of the same rows are compared row by row: McNemar's test for the
rates, a paired bootstrap interval for every difference. Of other rows, or of files that hold the
figures alone (``--json``), only the rates can be compared, and less sharply.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np

from tooluse.data.row import load_json
from tooluse.errors import InputError
from tooluse.evaluate import Metrics
from tooluse.intervals import Interval, bootstrap_difference, mcnemar, two_shares
from tooluse.report import COLUMNS, RATES, Report, RowResult, arg_f1, table
from tooluse.tools import JSON

NOISE = 0.05  # a p-value below this is a change
COSTS = {"seconds_per_call": "seconds", "forward_passes_per_call": "passes"}
# What is compared of a row.
TEXTS, FLAGS = ("prompt", "expected", "text"), ("valid", "right_tool")
NUMBERS = ("hits", "pairs", "seconds", "forward_passes", "tokens")


@dataclass(frozen=True)
class Change:
    """One figure in both runs. ``p`` is the chance of such a difference between equal runs, None
    where only the interval of the difference tells."""

    figure: str
    before: float
    after: float
    interval: Interval | None = None
    p: float | None = None

    @property
    def is_noise(self) -> bool:
        """Whether the difference may be chance (at the 5 % level)."""
        if self.p is not None:
            return self.p >= NOISE
        low, high = self.interval or (0.0, 0.0)
        return low <= 0 <= high


@dataclass(frozen=True)
class Comparison:
    """The changes; ``paired`` if rows were matched, then with the rows that only one run got."""

    paired: bool
    changes: list[Change]
    fixed: list[RowResult]  # exact in the second run alone, as it answered them
    broken: list[RowResult]  # exact in the first run alone, as the second answered them


def read_report(path: str | Path) -> Metrics | Report:
    """A file of ``tooluse eval``; InputError says what is wrong with it."""
    try:
        found = load_json(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"{path}: can't read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start + 1}") from None
    except InputError as error:
        raise InputError(f"{path}: {error}") from None
    if not _is_result(found):
        raise InputError(f"{path}: not a result of tooluse eval")
    return cast("Metrics | Report", found)


def _is_result(found: JSON) -> bool:
    """Whether there are all figures, and in each row, if there are rows, what is compared."""
    if not isinstance(found, dict) or not isinstance(rows := found.get("rows", []), list):
        return False
    return (
        all(_is_number(found.get(name)) for name in Metrics.__annotations__)
        and all(_is_number(found[name], most=1) for name in (*RATES, "arg_f1"))
        and isinstance(n := found["n"], int)
        and n >= 1
        and all(map(_is_row, rows))
    )


def _is_row(row: JSON) -> bool:
    return (
        isinstance(row, dict)
        and all(isinstance(row.get(name), str) for name in TEXTS)
        and all(isinstance(row.get(name), bool) for name in FLAGS)
        and all(_is_number(row.get(name)) for name in NUMBERS)
        and isinstance(row.get("failure", 0), (str, type(None)))
    )


def _is_number(value: JSON, most: float = sys.float_info.max) -> bool:
    """Whether it is a number as figures are: not below zero, and small enough for a float."""
    return type(value) in (int, float) and 0 <= value <= most  # type: ignore[operator]


def compare(before: Metrics | Report, after: Metrics | Report) -> Comparison:
    """What changed from one run to the other."""
    a, b = _rows(before), _rows(after)
    if a and [_key(r) for r in a] == [_key(r) for r in b]:
        return Comparison(
            True,
            _paired(before, after, a, b),
            fixed=[y for x, y in zip(a, b, strict=True) if x["failure"] and not y["failure"]],
            broken=[y for x, y in zip(a, b, strict=True) if y["failure"] and not x["failure"]],
        )
    changes = [
        Change(
            name,
            before[name],  # type: ignore[literal-required]
            after[name],  # type: ignore[literal-required]
            p=two_shares(before[name], before["n"], after[name], after["n"]),  # type: ignore[literal-required]
        )
        for name in RATES
    ]
    return Comparison(False, changes, [], [])


def _rows(result: Metrics | Report) -> Sequence[RowResult]:
    return cast("Report", result).get("rows", [])


def _key(row: RowResult) -> tuple[str, str]:
    return row["prompt"], row["expected"]


def _paired(
    before: Metrics, after: Metrics, a: Sequence[RowResult], b: Sequence[RowResult]
) -> list[Change]:
    first, second = table(a), table(b)
    changes = []
    for name in RATES:
        i = COLUMNS.index(name)
        x, y = first[:, i : i + 1], second[:, i : i + 1]
        p = mcnemar(int(np.sum(x > y)), int(np.sum(y > x)))
        changes.append(_change(name, before, after, _mean_difference(x, y), p))
    interval = bootstrap_difference(first, second, arg_f1)
    changes.append(_change("arg_f1", before, after, interval))
    for figure, column in COSTS.items():
        i = COLUMNS.index(column)
        interval = _mean_difference(first[:, i : i + 1], second[:, i : i + 1])
        changes.append(_change(figure, before, after, interval))
    return changes


def _change(
    figure: str, before: Metrics, after: Metrics, interval: Interval, p: float | None = None
) -> Change:
    return Change(figure, before[figure], after[figure], interval, p)  # type: ignore[literal-required]


def _mean_difference(x: np.ndarray, y: np.ndarray) -> Interval:  # type: ignore[type-arg]
    return bootstrap_difference(x, y, lambda sums: sums[..., 0] / len(x))
