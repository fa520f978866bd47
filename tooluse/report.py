"""All that an evaluation shows, as one JSON object: what ``tooluse eval --report`` writes.

It begins with the contract's figures (``tooluse.evaluate.Metrics``) and adds their intervals, how
well no-tool prompts are told apart, how far the confidence can be trusted, failures by kind,
tables by tool and by argument, and every row, so that two reports can be compared row by row.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TypedDict

import numpy as np

from tooluse.evaluate import Metrics, Result, failures, matching, metrics
from tooluse.intervals import Interval, Table, bootstrap, share_interval
from tooluse.tools import NO_CALL, same_json

BINS = 10
EXAMPLES = 5  # shown for each kind of failure
NO_TOOL, INVALID = "(no tool)", "(invalid)"  # beside the tools' names in the confusion table

RATES = ("valid", "tool", "exact")
COLUMNS = (*RATES, "hits", "pairs", "seconds", "passes", "tokens")  # of the table of rows


class NoTool(TypedDict):
    """How prompts that no tool fits are told apart; rates are None where nothing is to be shared.

    ``precision``: of what was declined, how much no tool fits; ``recall``: of what no tool fits,
    how much was declined; ``requests_declined``: of what a tool fits, how much was declined.
    """

    rows: int
    precision: float | None
    recall: float | None
    requests_declined: float | None


class Bin(TypedDict):
    """Answers whose confidence is in [low, high): their mean confidence, and how many are exact."""

    low: float
    high: float
    n: int
    confidence: float
    exact: float


class Calibration(TypedDict):
    """Whether the model is as sure as it is right. ``error`` is the expected calibration error:
    the mean distance between confidence and share of exact answers; ``brier`` the squared one."""

    error: float
    brier: float
    bins: list[Bin]


class Example(TypedDict):
    """A prompt that went wrong."""

    prompt: str
    expected: str
    text: str


class Failure(TypedDict):
    """A kind of failure, how often it came, and some of it."""

    kind: str
    n: int
    examples: list[Example]


class ToolScore(TypedDict):
    """The rows that a tool is expected in."""

    tool: str
    n: int
    valid: float
    right: float
    exact: float


class ArgumentScore(TypedDict):
    """One argument, where the tool was right: ``missed`` is left out, ``invented`` not wanted."""

    tool: str
    argument: str
    wanted: int
    right: int
    wrong: int
    missed: int
    invented: int


class RowResult(TypedDict):
    """One row and what came of it; ``expected`` and ``text`` are on the wire."""

    prompt: str
    expected: str
    text: str
    failure: str | None
    valid: bool
    right_tool: bool
    hits: int
    pairs: int
    confidence: float
    seconds: float
    forward_passes: int
    tokens: int


class Report(Metrics):
    """Everything; the figures of the contract come first."""

    settings: dict[str, str]
    intervals: dict[str, Interval]
    no_tool: NoTool
    calibration: Calibration
    failures: list[Failure]
    confusion: dict[str, dict[str, int]]
    tools: list[ToolScore]
    arguments: list[ArgumentScore]
    rows: list[RowResult]


def report(results: Sequence[Result], settings: dict[str, str] | None = None) -> Report:
    """The report of some results; ``settings`` say how they came about. InputError for none."""
    figures = metrics(results)
    rows = [_row(r) for r in results]
    return Report(
        **figures,
        settings=settings or {},
        intervals=intervals(rows),
        no_tool=_no_tool(results),
        calibration=_calibration(results),
        failures=_failures(results),
        confusion=_confusion(results),
        tools=_by_tool(results),
        arguments=_by_argument(results),
        rows=rows,
    )


def table(rows: Sequence[RowResult]) -> Table:
    """The rows as numbers, a column for each of ``COLUMNS``."""
    return np.array(
        [
            [
                *(r["valid"], r["right_tool"], r["failure"] is None, r["hits"], r["pairs"]),
                *(r["seconds"], r["forward_passes"], r["tokens"]),
            ]
            for r in rows
        ],
        dtype=np.float64,
    )


def arg_f1(sums: Table) -> Table:
    """The argument F1 of sums of columns: twice the hits, of all given and wanted pairs."""
    hits, pairs = sums[..., COLUMNS.index("hits")], sums[..., COLUMNS.index("pairs")]
    return np.where(pairs > 0, 2 * hits / np.maximum(pairs, 1), 1.0)


def intervals(rows: Sequence[RowResult]) -> dict[str, Interval]:
    """95 % intervals of the contract's figures: exact for shares, else by bootstrap over rows."""
    numbers = table(rows)
    column = {name: numbers[:, i] for i, name in enumerate(COLUMNS)}
    found = {name: share_interval(column[name]) for name in RATES}
    found["arg_f1"] = bootstrap(numbers, arg_f1)
    for figure, name in (
        ("seconds_per_call", "seconds"),
        ("forward_passes_per_call", "passes"),
        ("tokens_per_call", "tokens"),
    ):
        found[figure] = bootstrap(column[name][:, None], lambda sums: sums[..., 0] / len(rows))
    return found


def _row(result: Result) -> RowResult:
    hits, pairs = matching(result)
    return RowResult(
        prompt=result.prompt,
        expected=_wire(result),
        text=result.text,
        failure=result.failure,
        valid=result.valid,
        right_tool=result.right_tool,
        hits=hits,
        pairs=pairs,
        confidence=result.confidence,
        seconds=result.seconds,
        forward_passes=result.forward_passes,
        tokens=result.tokens,
    )


def _wire(result: Result) -> str:
    """All that was expected, as a model would write it."""
    calls = (result.expected, *result.more) if result.expected else ()
    return "\n".join(call.json() for call in calls) or NO_CALL


def _no_tool(results: Sequence[Result]) -> NoTool:
    none_fits = [r.expected is None for r in results]
    declined = [r.text == NO_CALL for r in results]
    both = sum(n and d for n, d in zip(none_fits, declined, strict=True))
    rows, said = sum(none_fits), sum(declined)
    requests = len(results) - rows
    return NoTool(
        rows=rows,
        precision=both / said if said else None,
        recall=both / rows if rows else None,
        requests_declined=(said - both) / requests if requests else None,
    )


def _calibration(results: Sequence[Result]) -> Calibration:
    confidence = np.array([r.confidence for r in results])
    exact = np.array([r.failure is None for r in results], dtype=np.float64)
    place = np.minimum((confidence * BINS).astype(int), BINS - 1)
    bins = [
        Bin(
            low=i / BINS,
            high=(i + 1) / BINS,
            n=int(inside.sum()),
            confidence=float(confidence[inside].mean()),
            exact=float(exact[inside].mean()),
        )
        for i in range(BINS)
        if (inside := place == i).any()
    ]
    error = sum(b["n"] * abs(b["confidence"] - b["exact"]) for b in bins) / len(results)
    return Calibration(error=error, brier=float(((confidence - exact) ** 2).mean()), bins=bins)


def _failures(results: Sequence[Result]) -> list[Failure]:
    def example(r: Result) -> Example:
        return Example(prompt=r.prompt, expected=_wire(r), text=r.text)

    return [
        Failure(
            kind=kind,
            n=n,
            examples=[example(r) for r in results if r.failure == kind][:EXAMPLES],
        )
        for kind, n in failures(results)
    ]


def _confusion(results: Sequence[Result]) -> dict[str, dict[str, int]]:
    """Expected tool → what was called instead or rightly → how often."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for r in results:
        got = r.call.tool if r.call else NO_TOOL if r.valid else INVALID
        counts[_expected_tool(r)][got] += 1
    return {tool: dict(counts[tool]) for tool in sorted(counts)}


def _by_tool(results: Sequence[Result]) -> list[ToolScore]:
    groups: defaultdict[str, list[Result]] = defaultdict(list)
    for r in results:
        groups[_expected_tool(r)].append(r)
    return [
        ToolScore(
            tool=tool,
            n=len(group),
            valid=sum(r.valid for r in group) / len(group),
            right=sum(r.right_tool for r in group) / len(group),
            exact=sum(r.failure is None for r in group) / len(group),
        )
        for tool, group in sorted(groups.items())
    ]


def _by_argument(results: Sequence[Result]) -> list[ArgumentScore]:
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for r in results:
        if r.expected is None or r.call is None or not r.right_tool:
            continue
        wanted, given = r.expected.args, r.call.args
        for name in {**wanted, **given}:
            count = counts[r.expected.tool, name]
            count["wanted"] += name in wanted
            if name not in given:
                count["missed"] += 1
            elif name not in wanted:
                count["invented"] += 1
            else:
                count["right" if same_json(given[name], wanted[name]) else "wrong"] += 1
    kinds = ("wanted", "right", "wrong", "missed", "invented")
    return [
        ArgumentScore(tool=tool, argument=name, **{k: count[k] for k in kinds})  # type: ignore[typeddict-item]
        for (tool, name), count in sorted(counts.items())
    ]


def _expected_tool(result: Result) -> str:
    return result.expected.tool if result.expected else NO_TOOL
