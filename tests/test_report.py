"""Reports, comparisons and the page, against cases counted by hand and textbook formulas."""

from __future__ import annotations

import json
import math
import re
import shlex
from dataclasses import replace
from html import escape
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from fakes import ROWS, TOOLS, gpt2_folder
from typer.testing import CliRunner

from tooluse.cli import app
from tooluse.compare import compare, read_report
from tooluse.data.dataset import Row, write_rows
from tooluse.errors import InputError
from tooluse.evaluate import Metrics, Result, judge
from tooluse.intervals import bootstrap, bootstrap_difference, mcnemar, share_interval, two_shares
from tooluse.report import Report, report
from tooluse.report_page import page
from tooluse.tools import JSON, NO_CALL, SEED_TOOLS, Tool, ToolCall, Toolset

PARIS = ToolCall("get_weather", {"city": "Paris"})
MAIL = ToolCall("send_email", {"to": "a@b.c", "subject": "tea"})
SEARCH = ToolCall("search_web", {"query": "<script>alert(1)</script>"})


def result(expected: ToolCall | None, text: str, confidence: float = 0.95) -> Result:
    failure, call = judge(text, expected, TOOLS)
    return Result("<b>p</b>", expected, text, call, failure, 2.0, 4, 20, confidence)


RESULTS = [
    result(PARIS, PARIS.json()),
    result(PARIS, PARIS.json(), 0.85),
    result(MAIL, ToolCall("send_email", {"to": "a@b.c", "subject": "te"}).json(), 0.45),
    result(PARIS, SEARCH.json(), 0.4),
    result(PARIS, "no", 0.05),
    result(PARIS, NO_CALL, 0.6),
    result(None, NO_CALL),
    result(None, NO_CALL),
    result(None, PARIS.json(), 0.3),
]


def test_a_report_against_a_case_counted_by_hand() -> None:
    found = report(RESULTS, {"model": "m"})
    assert (found["n"], found["exact"]) == (9, 4 / 9)
    assert found["no_tool"] == {
        "rows": 3, "precision": 2 / 3, "recall": 2 / 3, "requests_declined": 1 / 6
    }  # fmt: skip
    assert found["confusion"] == {
        "(no tool)": {"(no tool)": 2, "get_weather": 1},
        "get_weather": {"get_weather": 2, "search_web": 1, "(invalid)": 1, "(no tool)": 1},
        "send_email": {"send_email": 1},
    }
    weather = next(t for t in found["tools"] if t["tool"] == "get_weather")
    assert (weather["n"], weather["valid"], weather["right"]) == (5, 0.8, 0.4)
    assert {(a["argument"], a["right"], a["wrong"]) for a in found["arguments"]} == {
        ("city", 2, 0), ("to", 1, 0), ("subject", 0, 1)
    }  # fmt: skip
    assert [f["n"] for f in found["failures"]] == [1, 1, 1, 1, 1]
    assert found["failures"][0]["examples"][0]["prompt"] == "<b>p</b>"
    assert json.loads(json.dumps(found))["rows"][2]["text"] == RESULTS[2].text


def test_arguments_that_are_missed_or_invented() -> None:
    tools = Toolset.from_json(
        [{"name": "f", "parameters": {"properties": {"a": {"type": "string"}, "b": {}}}}]
    )
    expected = ToolCall("f", {"a": "x"})
    text = '{"tool": "f", "args": {"b": 1}}'
    failure, call = judge(text, expected, tools)
    found = report([Result("p", expected, text, call, failure, 1.0, 1, 1)])
    a, b = found["arguments"]
    assert (a["wanted"], a["missed"], a["invented"]) == (1, 1, 0)
    assert (b["wanted"], b["missed"], b["invented"]) == (0, 0, 1)


def test_true_is_not_one() -> None:
    expected, text = ToolCall("f", {"a": True}), ToolCall("f", {"a": 1}).json()
    failure, call = judge(text, expected, Toolset([Tool("f", "", {"properties": {"a": {}}})]))
    found = report([Result("p", expected, text, call, failure, 1.0, 1, 1)])
    assert failure == "wrong argument"
    assert [(a["right"], a["wrong"]) for a in found["arguments"]] == [(0, 1)]


def test_all_calls_that_were_expected_are_shown() -> None:
    failure, call = judge(PARIS.json(), PARIS, TOOLS, [MAIL])
    found = report([Result("p", PARIS, PARIS.json(), call, failure, 1.0, 1, 1, more=(MAIL,))])
    both = f"{PARIS.json()}\n{MAIL.json()}"
    assert found["rows"][0]["expected"] == found["failures"][0]["examples"][0]["expected"] == both
    assert escape(both) in page(found)


def test_calibration_is_the_distance_from_the_line() -> None:
    half = [result(PARIS, PARIS.json(), 0.75), result(PARIS, "no", 0.75)]
    found = report(half)["calibration"]
    assert found["error"] == pytest.approx(0.25)
    assert found["brier"] == pytest.approx((0.25**2 + 0.75**2) / 2)
    sure = report([result(PARIS, PARIS.json(), 1.0)])["calibration"]
    assert (sure["error"], sure["brier"], sure["bins"][0]["low"]) == (0.0, 0.0, 0.9)


def test_intervals_against_textbook_formulas() -> None:
    hits = np.array([1.0] * 400 + [0.0] * 100)
    low, high = share_interval(hits)
    half = 1.96 * math.sqrt(0.8 * 0.2 / 500)
    assert low == pytest.approx(0.8 - half, abs=0.005)
    assert high == pytest.approx(0.8 + half, abs=0.005)
    # Clopper and Pearson: 0.025 ** (1 / 20) for 20 of 20
    assert share_interval(np.ones(20)) == (pytest.approx(0.83157, abs=1e-5), 1.0)
    assert share_interval(np.zeros(20)) == (0.0, pytest.approx(0.16843, abs=1e-5))
    values = np.random.default_rng(1).normal(5, 2, (1000, 1))
    low, high = bootstrap(values, lambda sums: sums[..., 0] / 1000)
    assert (high - low) / 2 == pytest.approx(1.96 * values.std() / math.sqrt(1000), rel=0.08)


@pytest.mark.parametrize(("k", "n"), [(59, 60), (1, 60), (30, 60), (1, 1), (1, 2), (499, 500)])
def test_the_interval_of_a_share_leaves_a_fortieth_on_either_side(k: int, n: int) -> None:
    def tail(p: float, counts: range) -> float:
        return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in counts)

    low, high = share_interval(np.array([1.0] * k + [0.0] * (n - k)))
    assert tail(low, range(k, n + 1)) == pytest.approx(0.025)
    assert high == 1.0 if k == n else tail(high, range(k + 1)) == pytest.approx(0.025)


def test_the_interval_of_a_share_of_many_rows() -> None:
    hits = np.zeros(100_000)
    hits[:90_000] = 1
    half = 1.96 * math.sqrt(0.9 * 0.1 / 100_000)
    assert share_interval(hits) == (pytest.approx(0.9 - half, abs=3e-5),
                                    pytest.approx(0.9 + half, abs=3e-5))  # fmt: skip


def test_tests_of_difference_against_known_values() -> None:
    assert mcnemar(1, 9) == pytest.approx(2 * (1 + 10) / 2**10)
    assert mcnemar(0, 0) == mcnemar(5, 5) == 1.0
    assert mcnemar(900, 1200) < 1e-6  # more rows than a float's exponent holds
    assert two_shares(0.5, 100, 0.7, 100) == pytest.approx(0.0039, abs=2e-4)  # z = 2.887
    assert two_shares(1.0, 10, 1.0, 10) == 1.0
    same = np.random.default_rng(0).random((50, 1))
    assert bootstrap_difference(same, same, lambda sums: sums[..., 0]) == (0.0, 0.0)


def exact(*rights: bool) -> Report:
    return report([result(PARIS, PARIS.json() if right else "no") for right in rights])


def test_a_comparison_of_the_same_rows_is_paired() -> None:
    before = exact(*[True] * 80, *[False] * 20)
    found = compare(before, exact(*[True] * 79, False, *[True] * 14, *[False] * 6))
    assert found.paired
    changes = {c.figure: c for c in found.changes}
    assert changes["exact"].p == pytest.approx(mcnemar(1, 14))
    assert not changes["exact"].is_noise
    assert changes["seconds_per_call"].is_noise
    assert (len(found.fixed), len(found.broken)) == (14, 1)
    low, high = changes["arg_f1"].interval or (0, 0)
    assert low <= changes["arg_f1"].after - changes["arg_f1"].before <= high
    small = compare(before, exact(*[True] * 81, *[False] * 19))
    assert all(c.is_noise for c in small.changes)


def test_other_rows_or_figures_alone_are_compared_by_rates() -> None:
    before, after = exact(True, False), exact(True, False, True)
    found = compare(before, after)
    assert not found.paired
    assert [c.figure for c in found.changes] == ["valid", "tool", "exact"]
    alone: Metrics = {k: before[k] for k in Metrics.__annotations__}  # type: ignore
    assert not compare(alone, alone).paired


class Links(HTMLParser):
    """What a page would fetch or run, and whether its tags are balanced."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "link", "img", "iframe") or {"src", "href"} & {k for k, _ in attrs}:
            self.found.append(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_stands_alone_and_escapes_what_people_wrote() -> None:
    text = page(report([*RESULTS, replace(RESULTS[0], prompt="</p>")], {"model": "<m>"}))
    links = Links()
    links.feed(text)
    assert (links.found, links.open) == ([], [])
    assert "&lt;script&gt;" in text
    assert "url(" not in text
    assert "&lt;m&gt;" in text
    for section in ("confidence", "By tool", "By argument", "What went wrong", "No tool fits"):
        assert section in text
    assert "No tool fits" not in page(report(RESULTS[:2]))


def test_the_commands_of_the_docs_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (Path(__file__).parents[1] / "docs" / "evaluation.md").read_text().replace("\\\n", " ")
    score, compare_two = re.findall(r"```bash\n(.*?)```", text, flags=re.DOTALL)
    monkeypatch.chdir(tmp_path)
    gpt2_folder(Path("model"))
    Path("tools.json").write_text(json.dumps(SEED_TOOLS))
    write_rows("test.jsonl", [*ROWS[:2], Row("hello there", NO_CALL)])
    done = CliRunner().invoke(app, shlex.split(score)[1:])
    assert done.exit_code == 0, done.output
    assert "no tool fits: recall" in done.output
    assert list(json.loads(Path("figures.json").read_text())) == list(Metrics.__annotations__)
    found = json.loads(Path("report.json").read_text())
    assert [r["prompt"] for r in found["rows"]] == [ROWS[0].prompt, ROWS[1].prompt, "hello there"]
    assert found["settings"]["decoding"] == "constrained"
    assert Path("report.html").read_text().startswith("<!doctype html>")
    nowhere = ["--json", str(tmp_path / "none" / "x.json")]
    done = CliRunner().invoke(app, [*shlex.split(score)[1:], *nowhere])
    assert "there is no folder" in str(done.exception)
    for name in ("before.json", "after.json"):
        Path(name).write_text(Path("report.json").read_text())
    done = CliRunner().invoke(app, shlex.split(compare_two)[1:])
    assert done.exit_code == 0, done.output
    assert done.output.count("may be noise") == 6


def test_the_command_compares_files(tmp_path: Path) -> None:
    a, b = tmp_path / "a.json", tmp_path / "b.json"
    a.write_text(json.dumps(exact(*[True] * 10, *[False] * 10)))
    b.write_text(json.dumps(exact(*[True] * 20)))
    done = CliRunner().invoke(app, ["eval", "--compare", str(a), str(b)])
    assert done.exit_code == 0, done.output
    assert re.search(r"exact +0\.5 → 1, \+0\.5 \(.*\), p = 0\.00195: is a change", done.output)
    assert "exact now: 5 more" in done.output
    a.write_text("{}")
    with pytest.raises(InputError, match=r"a\.json: not a result of tooluse eval"):
        read_report(a)
    a.write_text("[")
    with pytest.raises(InputError, match="not JSON"):
        read_report(a)
    with pytest.raises(InputError, match="can't read"):
        read_report(tmp_path / "none.json")


ROW = exact(True)["rows"][0]


@pytest.mark.parametrize(
    "change",
    [{"rows": None}, {"rows": [{}]}, {"rows": [1]}, {"rows": [{**ROW, "hits": "1"}]},
     {"rows": [{**ROW, "hits": 10**400}]}, {"rows": [{**ROW, "prompt": []}]},
     {"rows": [{**ROW, "failure": 1}]}, {"rows": [{**ROW, "valid": 1}]}, {"n": 0}, {"n": 1.5},
     {"valid": "1"}, {"valid": 1.5}, {"valid": True}, {"seconds_per_call": -1}, {"tool": None}],
)  # fmt: skip
def test_files_that_only_look_like_results_are_one_line(
    tmp_path: Path, change: dict[str, JSON]
) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps({**exact(True), **change}))
    with pytest.raises(InputError, match=r"a\.json: not a result of tooluse eval$"):
        read_report(file)


def test_files_of_results_may_have_a_byte_order_mark_and_no_depth(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("\ufeff" + json.dumps(exact(True)), encoding="utf-8")
    assert compare(read_report(file), exact(True)).paired
    file.write_text("[" * 100_000)
    with pytest.raises(InputError, match=r"a\.json: nested too deeply$"):
        read_report(file)
    file.write_bytes(b'{"n": "\xff"}')
    with pytest.raises(InputError, match=r"a\.json: not UTF-8 at byte 8$"):
        read_report(file)
