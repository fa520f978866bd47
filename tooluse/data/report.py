"""The figures of a data set file for people: as text, and as one HTML page with plots."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Sequence
from html import escape

from tooluse.data.statistics import Leak, Statistics
from tooluse.report_page import STYLE

SHOWN_OPENINGS = 5
Section = tuple[str, tuple[str, ...], list[tuple[str, ...]]]  # title, column heads, rows


def text(found: Statistics, leaks: Sequence[Leak]) -> str:
    """Every table as aligned columns."""
    parts = []
    for title, head, rows in _sections(found, leaks):
        table = [head, *rows]
        widths = [max(len(row[i]) for row in table) for i in range(len(head))]
        lines = [
            "  ".join(c.ljust(w) for c, w in zip(r, widths, strict=True)).rstrip() for r in table
        ]
        parts.append("\n".join([title, *("  " + line for line in lines)]))
    return "\n\n".join(parts)


def page(found: Statistics, leaks: Sequence[Leak]) -> str:
    """The same tables with plots of lengths and tools, in a page that needs nothing else."""
    title = f"{escape(found.path)}: {found.rows:,} rows"
    plots = [
        _plot("words in a prompt", found.words),
        _plot("characters in a completion", found.characters, width=10),
        _bars("calls", found.tools),
    ]
    tables = []
    for name, head, rows in _sections(found, leaks):
        cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
        )
        tables.append(f"<h2>{escape(name)}</h2><table><tr>{cells}</tr>{body}</table>")
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{STYLE}</style></head><body><h1>{title}</h1>"
        f'<div class="plots">{"".join(plots)}</div>{"".join(tables)}</body></html>\n'
    )


def _sections(found: Statistics, leaks: Sequence[Leak]) -> list[Section]:
    sections = [_overview(found), _tools(found), _arguments(found), _openings(found)]
    sections += [_leak(leak) for leak in leaks]
    if found.problems:
        rows: list[tuple[str, ...]] = [(problem,) for problem in found.problems]
        sections.append((f"{found.bad} rows that can't be used", ("the first of them",), rows))
    return sections


def _overview(found: Statistics) -> Section:
    lengths = sorted(found.words.elements())
    rows = [
        ("rows", f"{found.rows:,}"),
        ("rows that can't be used", f"{found.bad:,}"),
        ("rows with several calls", f"{found.several:,}"),
        ("duplicate prompts", f"{found.duplicates:,}"),
        ("nearly duplicate prompts", f"{found.near_duplicates:,}"),
        ("words in a prompt", _spread(lengths)),
        ("distinct pairs of words", f"{found.variety:.0%}"),
    ]
    return found.path, ("", ""), [(str(a), str(b)) for a, b in rows]


def _tools(found: Statistics) -> Section:
    total = found.tools.total()
    rows = [(tool, f"{n:,}", f"{n / total:.1%}") for tool, n in found.tools.most_common()]
    return "Tools", ("tool", "calls", "share"), [(a, b, c) for a, b, c in rows]


def _arguments(found: Statistics) -> Section:
    rows = [
        (
            f"{tool}.{name}",
            f"{argument.present / found.tools[tool]:.0%}",
            f"{len(argument.values):,}",
            f"{argument.copied / argument.present:.0%}",
        )
        for (tool, name), argument in sorted(found.arguments.items())
    ]
    head = ("argument", "in calls", "distinct values", "stands in the prompt")
    return "Arguments", head, [(a, b, c, d) for a, b, c, d in rows]


def _openings(found: Statistics) -> Section:
    total = found.openings.total()
    common = found.openings.most_common(SHOWN_OPENINGS)
    rows: list[tuple[str, ...]] = [(words, f"{n / total:.1%}") for words, n in common]
    return "How prompts begin", ("first two words", "share"), rows


def _leak(leak: Leak) -> Section:
    rows: list[tuple[str, ...]] = [("prompts", f"{leak.prompts:,}", "")]
    rows.append(("nearly the same prompts", f"{leak.near:,}", ""))
    for (tool, name), (shared, distinct) in sorted(leak.values.items()):
        rows.append((f"values of {tool}.{name}", f"{shared:,}", f"{shared / distinct:.0%}"))
    return f"Shared with {leak.path}", ("", "shared", "of this file's"), rows


def _spread(lengths: Sequence[int]) -> str:
    if not lengths:
        return "-"
    low, middle, high = (lengths[int((len(lengths) - 1) * q)] for q in (0.05, 0.5, 0.95))
    return f"median {middle}; 90 % have {low} to {high}; at most {lengths[-1]}"


def _plot(title: str, counts: Counter[int], width: int = 1) -> str:
    """A histogram."""
    figure, axes = _axes(title)
    axes.bar(list(counts), list(counts.values()), width=width, align="edge")
    axes.set_ylabel("rows")
    return _svg(figure)


def _bars(title: str, counts: Counter[str]) -> str:
    """Horizontal bars, the largest on top."""
    figure, axes = _axes(title)
    names = [name for name, _ in counts.most_common(20)]
    axes.barh(range(len(names)), [counts[name] for name in names])
    axes.set_yticks(range(len(names)), names, parse_math=False)  # "$" begins no formula
    axes.invert_yaxis()
    return _svg(figure)


def _axes(title: str):  # type: ignore[no-untyped-def]  # matplotlib has no types
    from matplotlib.figure import Figure

    figure = Figure(figsize=(4.2, 3), layout="constrained")
    axes = figure.subplots()
    axes.set_title(title)
    return figure, axes


def _svg(figure) -> str:  # type: ignore[no-untyped-def]  # matplotlib has no types
    out = io.StringIO()
    figure.savefig(out, format="svg")
    return f"<figure>{out.getvalue()[out.getvalue().index('<svg') :]}</figure>"
