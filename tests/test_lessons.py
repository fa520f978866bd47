"""The lessons, as a newcomer runs them: one process each, in order, on the embedded model."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import ROWS, byte_level_tokenizer, random_gpt2

from tooluse.caller import ToolCaller
from tooluse.data.dataset import read_rows
from tooluse.generate import Decoder
from tooluse.grounding import FILE
from tooluse.lesson import TOOLS, Arguments, score

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


def test_a_killed_evaluation_goes_on_where_it_stopped(tmp_path: Path) -> None:
    tokenizer = byte_level_tokenizer()
    caller = ToolCaller(Decoder(random_gpt2(len(tokenizer)), tokenizer), TOOLS)
    args = Arguments(model="m", out=tmp_path)
    rows = [replace(row, prompt=f"{row.prompt}\u2028\x85") for row in ROWS[:3]]
    call = rows[0].completion
    rows.append(replace(rows[0], completion=f"{call}\n{call}"))
    found = score(args, "x", caller, rows, "constrained")
    file = tmp_path / "results" / "x.jsonl"
    whole = file.read_bytes()
    assert score(args, "x", caller, rows, "constrained") == found
    assert file.read_bytes() == whole
    *lines, last = whole.splitlines(keepends=True)
    file.write_bytes(b"".join(lines) + last[: last.index(b"\xe2\x80\xa8") + 1])
    again = score(args, "x", caller, rows, "constrained")
    assert again[:-1] == found[:-1] and again[-1].text == found[-1].text
    assert file.read_bytes().splitlines()[:-1] == whole.splitlines()[:-1]
    assert score(args, "x", caller, rows[1:], "constrained")[0].prompt == rows[1].prompt


def test_files_beside_a_model_are_read_as_utf_8_everywhere(tmp_path: Path) -> None:
    for name in ("training.json", FILE):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    code = (
        "import sys; from tooluse.grounding import read_grounded; from tooluse import lesson;"
        "lesson._key(lesson.Arguments(model=sys.argv[1]), []); read_grounded(sys.argv[1])"
    )
    flags = ["-X", "warn_default_encoding"]
    for module in ("grounding", "lesson"):
        flags += ["-W", f"error::EncodingWarning:tooluse.{module}"]
    done = subprocess.run(
        [sys.executable, *flags, "-c", code, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_a_damaged_data_set_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "dataset.jsonl").write_text('{"prompt": "x", "completion": "y"}\n')
    done = lesson("03_finetune.py", "--out", tmp_path)
    assert done.returncode == 2
    assert "dataset.jsonl:1:" in done.stderr
