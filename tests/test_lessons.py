"""The lessons, as a newcomer runs them: one process each, in order, on the embedded model."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tooluse.data.dataset import read_rows
from tooluse.lesson import TOOLS

ROOT = Path(__file__).parent.parent
LESSONS = sorted(p.name for p in ROOT.glob("0*.py"))


def lesson(name: str, *flags: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, name, *map(str, flags)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=1200,
    )


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_is_short_and_explains_itself(name: str) -> None:
    assert len((ROOT / name).read_text().splitlines()) <= 100
    text = lesson(name, "--help").stdout
    for word in ("Lesson", "--model", "--quick", "--seed"):
        assert word in text


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("03_finetune.py", "02_create_dataset.py"),
        ("04_inference.py", "03_finetune.py"),
        ("05_constrained.py", "03_finetune.py"),
        ("06_reinforce.py", "02_create_dataset.py"),
    ],
)
def test_out_of_order_it_says_what_to_run_first(name: str, first: str, tmp_path: Path) -> None:
    done = lesson(name, "--out", tmp_path)
    assert done.returncode == 2
    assert first in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.model
def test_the_lessons_in_order(tmp_path: Path) -> None:
    output = {}
    for name in LESSONS:
        done = lesson(name, "--quick", "--out", tmp_path)
        assert done.returncode == 0, f"{name}: {done.stderr}"
        output[name] = done.stdout
    for name in ("01_baseline.py", "02_create_dataset.py", "04_inference.py", "05_constrained.py"):
        for label in ("INPUT:", "OUTPUT:", "VALID:"):
            assert label in output[name], name
    assert "bare prompt: 0% valid" in output["01_baseline.py"]
    assert "validation loss" in output["03_finetune.py"]
    tried = output["06_reinforce.py"]
    assert len(re.findall(r"^reward \d\.\d\d  advantage [+-]\d", tried, re.MULTILINE)) == 8
    for way in ("shown 40 calls", "more epochs", "its own best", "reinforced"):
        assert re.search(rf"{way}.*│ +\d+% │ +\d+% │ +\d+%", tried), way
    assert (tmp_path / "reinforce" / "group" / "reinforcement.png").exists()
    last = output["05_constrained.py"]
    assert "constrained: 100% valid" in last
    for title in ("base model, bare prompt", "fine-tuned", "fine-tuned, constrained"):
        assert title in last
    assert "forced" in last
    assert "before the mask" in last

    splits = [read_rows(tmp_path / f"{s}.jsonl", TOOLS) for s in ("dataset", "validation", "test")]
    assert [len(rows) for rows in splits] == [50, 6, 12]
    assert (tmp_path / "model" / "config.json").exists()
    assert (tmp_path / "model" / "loss.png").exists()
    assert (tmp_path / "results.png").exists()

    again = lesson("05_constrained.py", "--quick", "--out", tmp_path)
    assert _figures(again.stdout) == _figures(last)


def _figures(text: str) -> list[str]:
    """The rows of the final table, times included: a second run reuses what is there."""
    return re.findall(r"^│ (?:base|fine).*$", text, flags=re.MULTILINE)


def test_a_damaged_data_set_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "dataset.jsonl").write_text('{"prompt": "x", "completion": "y"}\n')
    done = lesson("03_finetune.py", "--out", tmp_path)
    assert done.returncode == 2
    assert "dataset.jsonl:1:" in done.stderr
