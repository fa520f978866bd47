"""A report as one HTML page that needs nothing else: no scripts, no fonts, no network.

Figures with their intervals, calibration, confusion, tables by tool and by argument, failures with
examples. The plots are SVG and CSS in the page's own colours, so they follow light and dark.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

import numpy as np

from tooluse.report import Calibration, Failure, NoTool, Report

STYLE = """
:root { color-scheme: light dark; --line: #8884; --bar: #2a7ab8; --soft: #2a7ab833; --bad: #c23b22 }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
h2 { margin-top: 2.5rem } small, .dim { opacity: .7 }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { padding: .25rem .7rem; border-bottom: 1px solid var(--line); text-align: right }
th:first-child, td:first-child { text-align: left }
td.bar { min-width: 11rem; padding: 0 .7rem } .bar div { position: relative; height: 1rem;
  background: var(--soft) }
.bar i { position: absolute; left: 0; top: 0; bottom: 0; background: var(--bar) }
.bar b { position: absolute; top: .4rem; height: .2rem; background: currentColor }
code { font-size: .85em; overflow-wrap: anywhere } details { margin: .5rem 0 }
.plots { display: flex; flex-wrap: wrap; gap: 2rem } figure { margin: 0; max-width: 22rem }
svg { font: 11px system-ui, sans-serif; fill: currentColor; max-width: 100% }
.example { border-left: 3px solid var(--line); padding-left: .8rem; margin: .8rem 0 }
.example p { margin: 0 } .off { color: var(--bad) }
"""

RATES = {
    "valid": "valid call",
    "tool": "right tool",
    "exact": "all arguments exact",
    "arg_f1": "argument F1",
}
COSTS = {
    "seconds_per_call": "seconds a call",
    "forward_passes_per_call": "forward passes a call",
    "tokens_per_call": "tokens a call",
}
SIDE = 260  # of a plot, in pixels


def page(report: Report) -> str:
    """The whole page."""
    title = f"{report['n']} prompts, {report['exact']:.1%} exact"
    parts = [
        f"<h1>{title}</h1>",
        _settings(report["settings"]),
        _figures(report),
        _no_tool(report["no_tool"]),
        "<h2>Can the confidence be trusted?</h2>",
        f'<div class="plots">{_calibration(report["calibration"])}{_times(report)}</div>',
        "<h2>Which tool was called</h2>",
        _confusion(report["confusion"]),
        "<h2>By tool</h2>",
        _tools(report),
        "<h2>By argument</h2><p class=dim>Where the tool was right.</p>",
        _arguments(report),
        "<h2>What went wrong</h2>",
        *map(_failure, report["failures"]),
    ]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>\n"
    )


def _settings(settings: dict[str, str]) -> str:
    said = " · ".join(f"{escape(k)} {escape(v)}" for k, v in settings.items())
    return f"<p class=dim>{said}</p>"


def _figures(report: Report) -> str:
    rows = []
    for name, label in RATES.items():
        value: float = report[name]  # type: ignore[literal-required]
        low, high = report["intervals"][name]
        rows.append((label, f"{value:.1%}", f"{low:.1%} – {high:.1%}", _bar(value, low, high)))
    for name, label in COSTS.items():
        value = report[name]  # type: ignore[literal-required]
        low, high = report["intervals"][name]
        rows.append((label, f"{value:.3g}", f"{low:.3g} – {high:.3g}", ""))
    return _table(("", "", "95 % interval", ""), rows)


def _bar(value: float, low: float, high: float) -> str:
    """A share as a bar with its interval as a line on it."""
    return (
        f'<div><i style="width:{value:.2%}"></i>'
        f'<b style="left:{low:.2%};width:{high - low:.2%}"></b></div>'
    )


def _no_tool(found: NoTool) -> str:
    if not found["rows"]:
        return ""

    def share(value: float | None) -> str:
        return "–" if value is None else f"{value:.1%}"

    rows = [
        ("declined, of the prompts that no tool fits (recall)", share(found["recall"])),
        ("rightly, of all that was declined (precision)", share(found["precision"])),
        ("declined, of the prompts that a tool fits", share(found["requests_declined"])),
    ]
    return f"<h2>No tool fits: {found['rows']} prompts</h2>" + _table(("", ""), rows)


def _calibration(found: Calibration) -> str:
    """Confidence against the share of exact answers; the size of a point is its number of rows."""
    most = max(b["n"] for b in found["bins"])
    points = "".join(
        f'<circle cx="{b["confidence"] * SIDE:.1f}" cy="{(1 - b["exact"]) * SIDE:.1f}" '
        f'r="{3 + 9 * (b["n"] / most) ** 0.5:.1f}" fill="var(--bar)" fill-opacity=".8">'
        f"<title>{b['n']} rows, confidence {b['confidence']:.2f}, exact {b['exact']:.1%}</title>"
        "</circle>"
        for b in found["bins"]
    )
    line = f'<path d="M0 {SIDE}L{SIDE} 0" stroke="var(--line)" stroke-dasharray="4"/>'
    caption = (
        f"Expected calibration error {found['error']:.3f}, Brier score {found['brier']:.3f}. "
        "On the line, the model is as sure as it is right."
    )
    return _plot(line + points, "confidence", "exact", ("0", "1"), ("0", "1"), caption)


def _times(report: Report) -> str:
    """How long calls took."""
    seconds = [r["seconds"] for r in report["rows"]]
    counts, edges = np.histogram(seconds, bins=20)
    step, most = SIDE / len(counts), counts.max()
    bars = "".join(
        f'<rect x="{i * step:.1f}" y="{SIDE * (1 - n / most):.1f}" width="{step - 1:.1f}" '
        f'height="{SIDE * n / most:.1f}" fill="var(--bar)"/>'
        for i, n in enumerate(counts)
    )
    caption = f"Median {np.median(seconds):.2f} s, 95 % within {np.quantile(seconds, 0.95):.2f} s."
    ends = (f"{edges[0]:.2f}", f"{edges[-1]:.2f}")
    return _plot(bars, "seconds", "calls", ends, ("0", str(most)), caption)


def _plot(
    inside: str, x: str, y: str, x_ends: Sequence[str], y_ends: Sequence[str], caption: str
) -> str:
    def text(left: float, top: float, anchor: str, words: str) -> str:
        return f'<text x="{left}" y="{top}" text-anchor="{anchor}">{escape(words)}</text>'

    labels = (
        text(0, SIDE + 16, "start", x_ends[0])
        + text(SIDE, SIDE + 16, "end", x_ends[1])
        + text(SIDE / 2, SIDE + 16, "middle", x)
        + text(-6, SIDE, "end", y_ends[0])
        + text(-6, 10, "end", y_ends[1])
        + text(-6, SIDE / 2, "end", y)
    )
    size = SIDE + 70
    return (
        f'<figure><svg viewBox="-50 -14 {size} {SIDE + 40}" width="{size}" role="img" '
        f'aria-label="{escape(caption)}"><rect width="{SIDE}" height="{SIDE}" fill="none" '
        f'stroke="var(--line)"/>{inside}{labels}</svg>'
        f"<figcaption><small>{escape(caption)}</small></figcaption></figure>"
    )


def _confusion(counts: dict[str, dict[str, int]]) -> str:
    """Expected tools down, called ones across; what is off the diagonal is red."""
    called = sorted({name for row in counts.values() for name in row}, key=_last)
    head = "".join(f"<th>{escape(name)}</th>" for name in called)
    body = []
    for expected in sorted(counts, key=_last):
        row, total = counts[expected], sum(counts[expected].values())
        cells = "".join(_cell(row.get(name, 0), total, name == expected) for name in called)
        body.append(f"<tr><td>{escape(expected)}</td>{cells}</tr>")
    return f"<table><tr><th>expected ↓ called →</th>{head}</tr>{''.join(body)}</table>"


def _cell(n: int, total: int, right: bool) -> str:
    if not n:
        return "<td></td>"
    colour = "var(--bar)" if right else "var(--bad)"
    strength = round(15 + 55 * n / total)
    return f'<td style="background:color-mix(in srgb,{colour} {strength}%,transparent)">{n}</td>'


def _last(name: str) -> tuple[bool, str]:
    return name.startswith("("), name


def _tools(report: Report) -> str:
    rows = [
        (
            escape(t["tool"]),
            str(t["n"]),
            *(f"{t[k]:.1%}" for k in ("valid", "right", "exact")),
            _bar(t["exact"], t["exact"], t["exact"]),
        )
        for t in report["tools"]
    ]
    return _table(("", "rows", "valid", "right tool", "exact", ""), rows)


def _arguments(report: Report) -> str:
    kinds = ("wanted", "right", "wrong", "missed", "invented")
    rows = [
        (escape(f"{a['tool']}.{a['argument']}"), *(str(a[k]) for k in kinds))  # type: ignore[literal-required]
        for a in report["arguments"]
    ]
    return _table(("", *kinds), rows)


def _failure(failure: Failure) -> str:
    examples = "".join(
        f'<div class="example"><p>{escape(e["prompt"])}</p>'
        f"<p><small>expected</small> <code>{escape(e['expected'])}</code></p>"
        f'<p><small>got</small> <code class="off">{escape(e["text"])}</code></p></div>'
        for e in failure["examples"]
    )
    head = f"{failure['n']} × {escape(failure['kind'])}"
    return f"<details open><summary>{head}</summary>{examples}</details>"


def _table(head: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are HTML already; an empty last heading is that of bars."""
    top = "".join(f"<th>{h}</th>" for h in head)
    body = "".join(
        "<tr>"
        + "".join(f"<td{' class=bar' if c.startswith('<div>') else ''}>{c}</td>" for c in row)
        + "</tr>"
        for row in rows
    )
    return f"<table><tr>{top}</tr>{body}</table>"
