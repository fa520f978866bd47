"""``tooluse train`` on what people give it: one line, exit code 2, nothing lost."""

from __future__ import annotations

import json
import os
import re
import sys
import time
from functools import partial
from pathlib import Path
from pkgutil import resolve_name as resolve
from types import ModuleType

import pytest
import torch
import typer.main
from fakes import ROWS, TOOLS, gpt2_folder
from typer.testing import CliRunner

from tooluse.cli import app, main
from tooluse.commands.options import patient_threads
from tooluse.data.dataset import Row, write_rows
from tooluse.errors import InputError
from tooluse.models import load_model, load_tokenizer
from tooluse.progress import phase
from tooluse.train import TrainConfig
from tooluse.train import train as fine_tune
from tooluse.training import checkpoints
from tooluse.training.config import FEW_ROWS, LEAST_READINGS, MANY_ROWS


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return gpt2_folder(tmp_path_factory.mktemp("base") / "gpt2")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "tools.json").write_text(json.dumps(TOOLS.to_json()))
    write_rows(tmp_path / "rows.jsonl", ROWS)
    return tmp_path


def train(
    place: Path,
    base: Path,
    monkeypatch: pytest.MonkeyPatch,
    *more: object,
    data: str = "rows.jsonl",
) -> int:
    """The exit code of the command."""
    words = ["tooluse", "train", "--tools", place / "tools.json", "--data", place / data]
    words += ["--out", place / "model", "--model", base, "--epochs", 2, *more]
    monkeypatch.setattr(sys, "argv", list(map(str, words)))
    try:
        main()
    except SystemExit as exit:
        return int(exit.code or 0)
    return 0


LINE = ROWS[0].json()
BAD = {
    "unknown tool": LINE.replace("get_weather", "get_wether"),
    "not a string": LINE.replace('\\"Rome\\"', "7"),
    "duplicate key": LINE.replace('\\"args\\"', '\\"tool\\"'),
    "prompt is empty": LINE.replace("weather in Rome", "  "),
    "not JSON": LINE[:-1],
    "unknown field": LINE[:-1] + ', "messages": []}',
    "no 'prompt'": '{"messages": [{"role": "user", "content": "weather in Rome"}]}',
    "no 'completion'": '{"prompt": "weather in Rome"}',
}


@pytest.mark.parametrize("reason", [*BAD, "UTF-8"])
def test_bad_rows_are_named_by_file_and_line(
    reason: str,
    place: Path,
    base: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bad = b'{"prompt": "\xff"}' if reason == "UTF-8" else BAD[reason].encode()
    (place / "bad.jsonl").write_bytes(LINE.encode() + b"\n\n" + bad + b"\n")
    assert train(place, base, monkeypatch, data="bad.jsonl") == 2
    error = capsys.readouterr().err
    assert "bad.jsonl:3:" in error
    assert len(error.strip().splitlines()) == 1
    assert not (place / "model").exists()


def test_rows_that_do_not_fit_together(
    place: Path, base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Too long, or in training and validation; the model that was there stays."""
    assert train(place, base, monkeypatch) == 0
    assert "ready" in capsys.readouterr().out
    before = (place / "model" / "model.safetensors").read_bytes()
    valid = place / "valid.jsonl"
    write_rows(valid, [Row("weather in Lima", ROWS[0].completion), ROWS[3]])
    assert train(place, base, monkeypatch, "--validation", valid) == 2
    assert "valid.jsonl:2: its prompt is in the training rows" in capsys.readouterr().err
    assert train(place, base, monkeypatch, "--max-tokens", 5) == 2
    assert "rows.jsonl:1: has" in capsys.readouterr().err
    (place / "none.jsonl").write_text("\n")
    assert train(place, base, monkeypatch, data="none.jsonl") == 2
    assert "no rows" in capsys.readouterr().err
    assert (place / "model" / "model.safetensors").read_bytes() == before
    assert (place / "model" / "config.json").exists()


def test_the_help_says_every_default() -> None:
    """Those, too, that the command leaves to the settings or to the number of rows."""
    said = {}
    for parameter in typer.main.get_command(app).commands["train"].params:  # type: ignore[attr-defined]
        found = re.search(r"\[default: (.*)\]", getattr(parameter, "help", None) or "")
        if found:
            said[parameter.name] = found[1].replace(",", "")
        elif parameter.name not in ("validation", "help"):
            assert parameter.required or parameter.default is not None, parameter.name
    for name, words in said.items():
        default = getattr(TrainConfig(), name)
        if default is not None:
            assert float(words.split()[0].strip(";")) == default, name
    assert said["patience"] == "never"
    few, some, many = (TrainConfig().for_rows(n) for n in (400, FEW_ROWS, MANY_ROWS))
    assert said["epochs"] == f"{few.epochs}; under 400 rows more to read {LEAST_READINGS} in all"
    assert TrainConfig().for_rows(399).epochs > few.epochs == LEAST_READINGS / 400
    assert said["respell"] == f"{few.respell} under {FEW_ROWS} rows else {some.respell:g}"
    assert said["swap"] == f"{some.swap} under {MANY_ROWS} rows else {many.swap:g}"
    assert said["read_twice"] == f"twice under {FEW_ROWS} rows else once"


class Writer:
    """Stands for TensorBoard's."""

    def __init__(self, folder: str) -> None:
        self.path = Path(folder) / "events"
        self.path.parent.mkdir(parents=True)
        self.path.touch()

    def add_scalar(self, name: str, value: float, step: int) -> None:
        assert isinstance(value, float)
        self.path.write_text(self.path.read_text() + f"{step} {name}\n")

    def flush(self) -> None:
        pass


def test_tensorboard_is_given_every_step(
    place: Path, base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stub = ModuleType("torch.utils.tensorboard")
    stub.SummaryWriter = Writer  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", stub)
    more = ("--tensorboard", "--validation", place / "valid.jsonl", "--batch-size", 3)
    write_rows(place / "valid.jsonl", [Row("weather in Lima", ROWS[0].completion)])
    assert train(place, base, monkeypatch, *more) == 0
    lines = (place / "model" / "tensorboard" / "events").read_text().splitlines()
    assert [line for line in lines if "training" in line] == [
        f"{n} loss/training" for n in range(1, 5)
    ]
    assert [line for line in lines if "exact" in line] == [
        "2 exact/validation",
        "4 exact/validation",
    ]
    written = (place / "model" / "tensorboard" / "events").stat()
    assert train(place, base, monkeypatch, *more, "--seed", 1, "--resume") == 2, "refused"
    assert (place / "model" / "tensorboard" / "events").stat() == written


def test_tensorboard_writes_events(
    place: Path, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("tensorboard")
    assert train(place, base, monkeypatch, "--tensorboard") == 0
    assert list((place / "model" / "tensorboard").glob("events.*"))


def test_without_tensorboard_it_says_what_to_install(
    place: Path, base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "torch.utils.tensorboard", raising=False)
    monkeypatch.setitem(sys.modules, "tensorboard", None)
    assert train(place, base, monkeypatch, "--tensorboard", data="none.jsonl") == 2
    error = capsys.readouterr().err
    assert "pip install 'tool-use-from-scratch[tensorboard]'" in error
    assert len(error.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("option", "value", "reason"),
    [
        ("--learning-rate", "-1", "--learning-rate must be more than 0, not -1"),
        ("--learning-rate", "0", "--learning-rate must be more than 0"),
        ("--learning-rate", "nan", "--learning-rate must be a number, not nan"),
        ("--learning-rate", "inf", "--learning-rate must be a number, not inf"),
        ("--minutes", "0", "--minutes must be more than 0"),
        ("--minutes", "inf", "--minutes must be a number, not inf"),
        ("--out", "{p}/tools.json", "/tools.json is a file"),
        ("--out", "{p}/tools.json/model", "/tools.json is a file"),
    ],
)
def test_what_no_run_can_have_is_one_line(
    option: str,
    value: str,
    reason: str,
    place: Path,
    base: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = sorted(place.iterdir())
    data = "none.jsonl"  # there is no such file: no time goes by with reading rows
    more = (option, value.format(p=place))
    assert train(place, base, monkeypatch, *more, data=data) == 2
    printed = capsys.readouterr()
    assert reason in printed.err
    assert len(printed.err.strip().splitlines()) == 1
    assert not printed.out
    assert sorted(place.iterdir()) == before
    if option == "--out":
        with pytest.raises(InputError, match=reason):
            fine_tune(load_model(str(base)), load_tokenizer(str(base)), ROWS, [], more[1])


@pytest.mark.parametrize("how", ["once", "twice", "validation", "held out"])
def test_rows_longer_than_the_context_are_named(
    how: str,
    place: Path,
    base: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The model reads 256 tokens; --max-tokens is 1024."""
    twice = how in ("twice", "held out")
    long = Row("weather in Rome, " * (29 if twice else 60), ROWS[0].completion)
    more: list[object] = []
    name = "valid" if how == "validation" else "long"
    rows = [*ROWS[1:], long]
    if how == "held out":  # 2,000 rows are read once, 1,900 twice
        rows = [Row(f"look up number {i}", ROWS[2].completion.replace("red shoes", f"number {i}"))
                for i in range(1_999)]  # fmt: skip
        rows.insert(5, long)
    write_rows(place / f"{name}.jsonl", [long] if how == "validation" else rows)
    if how == "validation":
        more = ["--validation", place / "valid.jsonl"]
    data = "rows.jsonl" if how == "validation" else "long.jsonl"
    assert train(place, base, monkeypatch, *more, data=data) == 2
    error = capsys.readouterr().err
    assert f"{name}.jsonl:{1 if how == 'validation' else 6}: has " in error
    assert "the model's context of 256" in error
    assert ("--read-once" in error) is twice
    assert len(error.strip().splitlines()) == 1
    assert not (place / "model").exists()


def test_resuming_does_not_replace_another_runs_model(
    place: Path, base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(place, base, monkeypatch, "--resume") == 0
    weights = place / "model" / "model.safetensors"
    before = weights.read_bytes()
    assert train(place, base, monkeypatch, "--resume") == 0, "it is this run"
    other = gpt2_folder(place / "other", seed=7)
    assert train(place, other, monkeypatch, "--resume") == 2
    assert "model of another run" in capsys.readouterr().err
    assert train(place, base, monkeypatch, "--resume", "--seed", 1) == 2
    assert weights.read_bytes() == before
    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr("tooluse.train._Run._step", kill)
        train(place, other, patch)
    assert train(place, other, monkeypatch, "--resume") == 0, "begun, and killed early"
    assert weights.read_bytes() != before


class Killed(BaseException):
    """Stands for a kill."""


def kill(*_: object) -> None:
    raise Killed


def test_a_refused_run_shows_no_progress(
    place: Path, base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(place, base, monkeypatch) == 0
    assert "2/2" in capsys.readouterr().out
    assert train(place, base, monkeypatch, "--seed", 1, "--resume") == 2
    assert "loss" not in capsys.readouterr().out


def test_what_takes_long_is_named(
    place: Path, base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every part, where two seconds are none; and each is over before the next."""
    monkeypatch.setattr("tooluse.progress.phase", partial(phase, after=0))
    for module in (
        "data.dataset.read_rows",
        "models.load_tokenizer",
        "models.load_model",
        "training.batches.check_rows",
        "training.holdout.hold_out",
        "train.check_rows",
        "train._Run",
    ):
        slow(monkeypatch, f"tooluse.{module}")
    slow(monkeypatch, "tooluse.train.grounding.grounded_arguments")
    assert train(place, base, monkeypatch) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if line.endswith("…")]
    assert [line for line in lines if line != "reading the tools …"] == [
        "reading the rows …",
        "loading the tokenizer …",
        "setting rows apart …",
        "checking the rows …",
        "loading the model …",
        "checking the rows …",
        "preparing the rows …",
        "finding out which arguments are copied …",
    ]


def slow(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Have a function take a moment, in which another thread gets its turn."""
    module, _, attribute = name.rpartition(".")
    function = getattr(resolve(module), attribute)

    def slowly(*arguments: object, **more: object) -> object:
        time.sleep(0.1)
        return function(*arguments, **more)

    monkeypatch.setattr(name, slowly)


def test_one_row_will_do(place: Path, base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_rows(place / "one.jsonl", ROWS[:1])
    assert train(place, base, monkeypatch, data="one.jsonl") == 0
    assert (place / "model" / "config.json").exists()


def test_a_disk_that_fills_up_loses_nothing(
    place: Path, base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second checkpoint does not fit: one line, the first is whole, and the run goes on."""
    save, calls = torch.save, []

    def full(found: object, path: object) -> None:
        calls.append(path)
        save(found, "/dev/full" if len(calls) == 2 else path)

    monkeypatch.setattr(checkpoints.torch, "save", full)
    assert train(place, base, monkeypatch, "--checkpoint-minutes", 0, "--batch-size", 2) == 1
    error = capsys.readouterr().err
    assert "disk full" in error
    assert len([x for x in error.splitlines() if x.startswith("tooluse:")]) == 1
    kept = place / "model" / "checkpoint"
    assert [p.name for p in kept.glob("*/")] == ["step-00000001"]
    assert (
        train(place, base, monkeypatch, "--checkpoint-minutes", 0, "--batch-size", 2, "--resume")
        == 0
    )
    assert not kept.exists()


def test_threads_wait_without_spinning_unless_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_WAIT_POLICY", "")
    monkeypatch.delenv("OMP_WAIT_POLICY")  # what the command sets goes with the test
    failed = CliRunner().invoke(app, ["train", "--tools", "none", "--data", "x", "--out", "y"])
    assert failed.exit_code and os.environ["OMP_WAIT_POLICY"] == "passive"
    monkeypatch.setenv("OMP_WAIT_POLICY", "active")
    patient_threads()
    assert os.environ["OMP_WAIT_POLICY"] == "active"
