"""Reinforcement on a tiny model that was taught six rows, and gets about every third call right."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from fakes import ROWS, TOOLS, byte_level_tokenizer, random_gpt2

from tooluse.caller import ToolCaller
from tooluse.data.dataset import Row, write_rows
from tooluse.errors import InputError, ModelError
from tooluse.generate import Decoder
from tooluse.models import load_model, load_tokenizer, save_model
from tooluse.policy import Policy
from tooluse.reinforce import WARMUP, ReinforceConfig, learning_rate, reinforce
from tooluse.reinforce_log import Log, Progress
from tooluse.reinforce_run import RECENT, reason_to_stop, stopped
from tooluse.rewards import Rewards, default_rewards, exact
from tooluse.rollouts import Sample, likeliest, sample_groups
from tooluse.tools import SEED_TOOLS

CONFIG = ReinforceConfig(
    steps=4, prompts=4, group_size=4, max_tokens=60, learning_rate=1e-3, validate_every=2
)


def run(start: Path, out: Path, config: ReinforceConfig = CONFIG, **more: object) -> list[Progress]:
    arguments = {"validation": ROWS[:2], "rows": ROWS, **more}
    rows, validation = arguments.pop("rows"), arguments.pop("validation")
    model, tokenizer = load_model(str(start)), load_tokenizer(str(start))
    return reinforce(model, tokenizer, rows, validation, TOOLS, out, config, **arguments)


def weights(folder: Path) -> dict[str, torch.Tensor]:
    return load_model(str(folder)).state_dict()


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return all(torch.equal(a, b) for a, b in zip(one.values(), other.values(), strict=True))


def searches(prompt: str, completion: str, reference: str) -> float:
    return float("search_web" in completion)


def test_it_learns_and_leaves_a_model_folder(start: Path, tmp_path: Path) -> None:
    """The reward is a tool that it takes for a third of the prompts at first."""
    config = replace(
        CONFIG, steps=20, prompts=6, group_size=8, validate_every=10, learning_rate=2e-3,
        max_kl=9, max_growth=9,
    )  # fmt: skip
    texts = likeliest(Decoder(load_model(str(start)), load_tokenizer(str(start))), ROWS[:2], 60)
    pairs = [(row, text) for row, text in zip(ROWS, texts, strict=False)]
    began = [searches("", t, "") for t in texts], [exact("", t, r.completion) for r, t in pairs]
    metrics = run(start, tmp_path / "m", config, rewards={"searches": (1.0, searches)})
    first, last = (sum(m.reward for m in part) / 3 for part in (metrics[:3], metrics[-3:]))
    assert last > first + 0.3
    assert metrics[0].kl == 0
    assert metrics[-1].kl > 0
    assert [m.step for m in metrics if m.validation is not None] == [10, 20]
    assert all(m.samples == 48 and 0 < m.length <= 60 and m.entropy > 0 for m in metrics)
    log = Log.read(tmp_path / "m" / "metrics.jsonl")
    assert log.steps == metrics
    assert log.start is not None
    found = log.start.validation, log.start.validation_exact
    assert found == tuple(sum(scores) / 2 for scores in began)
    names = {p.name for p in (tmp_path / "m").iterdir()}
    assert {"config.json", "model.safetensors", "tokenizer.json", "training.json"} <= names
    assert {"reinforcement.png", "grounded.json", "argument_order.json"} <= names
    assert not {"checkpoint", "saving"} & names
    settings = json.loads((tmp_path / "m" / "training.json").read_text())
    assert settings["stopped"] == stopped(tmp_path / "m") == "all steps were taken"
    assert settings["config"]["rewards"] == {"searches": 1.0}
    call = ToolCaller.load(str(tmp_path / "m"), TOOLS)(ROWS[0].prompt)
    assert call is not None and call.tool in TOOLS


class Killed(BaseException):
    pass


@pytest.fixture(scope="module")
def unbroken(start: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Progress]]:
    out = tmp_path_factory.mktemp("unbroken") / "m"
    return out, run(start, out, validation=[])


@pytest.mark.parametrize("killed_at", [1, 3])
def test_a_killed_run_resumes_to_the_same_weights(
    start: Path, unbroken: tuple[Path, list[Progress]], tmp_path: Path, killed_at: int
) -> None:
    whole, metrics = unbroken

    def kill(progress: Progress) -> None:
        if progress.step == killed_at:
            raise Killed

    with pytest.raises(Killed):
        run(start, tmp_path / "m", validation=[], report=kill)
    assert not (tmp_path / "m" / "config.json").exists()
    torch.manual_seed(99)
    resumed = run(start, tmp_path / "m", validation=[], resume=True)
    timeless = [replace(m, seconds=0, sampling_seconds=0) for m in resumed]
    assert timeless == [replace(m, seconds=0, sampling_seconds=0) for m in metrics]
    assert same(weights(tmp_path / "m"), weights(whole))
    assert not same(weights(tmp_path / "m"), weights(start))
    again = run(start, tmp_path / "m", validation=[], resume=True)  # it is finished
    assert again == resumed


def test_an_earlier_model_stays_until_the_new_one_is_whole(start: Path, tmp_path: Path) -> None:
    out = tmp_path / "m"
    shutil.copytree(start, out)
    assert (out / "loss.png").exists()

    def kill(progress: Progress) -> None:
        raise Killed

    with pytest.raises(Killed):
        run(start, out, validation=[], report=kill)
    assert same(weights(out), weights(start))
    earlier = {p.name: p.read_bytes() for p in start.iterdir() if p.is_file()}
    assert {p.name: p.read_bytes() for p in out.iterdir() if p.name in earlier} == earlier
    run(start, out, validation=[], resume=True)
    assert not same(weights(out), weights(start))
    assert json.loads((out / "training.json").read_text())["stopped"]
    assert not (out / "checkpoint").exists()
    assert not (out / "loss.png").exists()


def test_a_checkpoint_of_another_run_is_refused(start: Path, tmp_path: Path) -> None:
    def kill(progress: Progress) -> None:
        raise Killed

    with pytest.raises(Killed):
        run(start, tmp_path / "m", report=kill)
    with pytest.raises(InputError, match="other settings"):
        run(start, tmp_path / "m", replace(CONFIG, seed=1), resume=True)


@pytest.mark.parametrize("reward", [lambda p, c, r: 0.3, lambda p, c, r: len(p) / 100])
def test_a_constant_reward_changes_nothing(start: Path, tmp_path: Path, reward: object) -> None:
    model, tokenizer = load_model(str(start)), load_tokenizer(str(start))
    with pytest.raises(InputError, match=r"nothing to learn .*constant"):
        reinforce(
            model,
            tokenizer,
            ROWS,
            ROWS[:2],
            TOOLS,
            tmp_path / "m",
            CONFIG,
            rewards={"constant": (1.0, reward)},  # type: ignore[dict-item]
        )
    assert same(model.state_dict(), weights(start))
    assert not (tmp_path / "m").exists()


@pytest.mark.parametrize("best", [0, 1])
def test_the_best_weights_by_validation_are_kept(start: Path, tmp_path: Path, best: int) -> None:
    """The validation row is scored before the first step and after steps 2 and 4."""
    held_out = Row("IS IT RAINING IN LIMA?", ROWS[1].completion)
    scored: list[float] = []
    kept: list[dict[str, torch.Tensor]] = []

    def reward(prompt: str, completion: str, reference: str) -> float:
        if prompt != held_out.prompt:
            return completion.count('"') / (1 + len(completion))
        scored.append(1 - abs(len(scored) - best) / 10)
        return scored[-1]

    model, tokenizer = load_model(str(start)), load_tokenizer(str(start))

    def report(progress: Progress) -> None:
        if progress.validation is not None:
            kept.append({name: p.clone() for name, p in model.state_dict().items()})

    kept.append({name: p.clone() for name, p in model.state_dict().items()})
    rewards: Rewards = {"quotes": (1.0, reward)}
    reinforce(model, tokenizer, ROWS, [held_out], TOOLS, tmp_path / "m", CONFIG,
              rewards=rewards, report=report)  # fmt: skip
    found = weights(tmp_path / "m")
    assert [same(found, w) for w in kept] == [i == best for i in range(3)]


def progress(**more: object) -> Progress:
    values = {"step": 1, "reward": 0.5, "rewards": {}, "valid": 1.0, "differing": 0.5, "kl": 0.0}
    times = {"samples": 8, "seconds": 1.0, "sampling_seconds": 1.0}
    return Progress(**{**values, **times, "entropy": 0.1, "length": 20.0, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("last", "seconds", "reason"),
    [
        ({}, 0, None),
        ({"kl": 0.6}, 0, "collapse: 0.60 nats"),
        ({"kl": math.nan}, 0, "collapse"),
        ({"length": 41.0}, 0, "collapse: samples grew from 20 to 41"),
        ({}, 61, "the time is over"),
    ],
)
def test_when_a_run_is_over(last: dict[str, float], seconds: float, reason: str | None) -> None:
    config = ReinforceConfig(minutes=1, patience=3)
    found = reason_to_stop([progress(), *[progress(**last)] * RECENT], config, seconds)
    assert found is None if reason is None else found is not None and found.startswith(reason)
    if not seconds:  # one step alone is no collapse, unless there is no number any more
        once = reason_to_stop([*[progress()] * RECENT, progress(**last)], config, seconds)
        assert (once is not None) == any(math.isnan(x) for x in last.values())
    idle = progress(differing=0.0)
    assert reason_to_stop([progress(), idle, idle], config, 0) is None
    assert "nothing left" in str(reason_to_stop([progress(), idle, idle, idle], config, 0))


def test_the_learning_rate_rises_and_ends_with_the_steps_or_the_time() -> None:
    config = ReinforceConfig(learning_rate=1.0, minutes=10)
    by_steps = replace(config, steps=20)
    rates = [learning_rate(by_steps, step, 1e9) for step in range(20)]
    assert rates[0] == 1 / WARMUP
    assert rates[10] == 0.5
    assert rates[-1] == pytest.approx(1 / 20)
    assert rates.index(max(rates)) == WARMUP - 1
    assert learning_rate(config, 0, 0.0) == 1 / WARMUP
    assert [learning_rate(config, 99, s) for s in (0.0, 450.0, 600.0, 700.0)] == [1, 0.25, 0, 0]
    assert learning_rate(replace(config, minutes=0), 0, 0.0) == 1 / WARMUP


def test_the_step_gets_the_rate_and_what_worse_samples_count(
    start: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rates: list[float] = []
    lowest: list[float] = []
    learn = Policy.learn

    def watched(policy: Policy, samples: list[Sample], drawn: int, rate: float) -> float:
        rates.append(rate)
        lowest.append(min(s.advantage for s in samples))
        return learn(policy, samples, drawn, rate)

    monkeypatch.setattr(Policy, "learn", watched)
    for worse in (0.0, 0.5):
        rates.clear()
        lowest.clear()
        run(start, tmp_path / str(worse), replace(CONFIG, worse=worse))
        assert rates == [learning_rate(CONFIG, step, 0.0) for step in range(4)]
        assert (min(lowest) < 0) == (worse > 0)


def test_a_run_that_collapses_stops_and_saves_what_was_best(start: Path, tmp_path: Path) -> None:
    config = replace(CONFIG, steps=50, max_kl=0.01, learning_rate=3e-3)
    metrics = run(start, tmp_path / "m", config)
    assert len(metrics) < 50
    assert "collapse" in json.loads((tmp_path / "m" / "training.json").read_text())["stopped"]
    assert all(w.isfinite().all() for w in weights(tmp_path / "m").values())


# Bad input


def bad(value: float) -> Rewards:
    return {"mine": (1.0, lambda p, c, r: value / 0 if value == 1 else value)}


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"rewards": bad(math.nan)}, "reward 'mine' is nan"),
        ({"rewards": bad(2.0)}, "reward 'mine' is 2.0"),
        ({"rewards": bad(1)}, "reward 'mine' raised ZeroDivisionError"),
        ({"rows": []}, "no prompts"),
        ({"rows": [Row("weather", "")]}, "row 1 has no reference"),
        ({"validation": [Row("weather", "")]}, "row 7 has no reference"),
        ({"rows": [Row("weather", "It is sunny.")]}, "completion: not JSON"),
    ],
)
def test_bad_input_is_one_line_and_leaves_the_folder_alone(
    start: Path, tmp_path: Path, more: dict[str, object], message: str
) -> None:
    out = tmp_path / "m"
    shutil.copytree(start, out)
    with pytest.raises(InputError, match=message) as caught:
        run(start, out, **more)
    assert "\n" not in str(caught.value)
    assert same(weights(out), weights(start))
    assert {p.name for p in out.iterdir()} == {p.name for p in start.iterdir()}


def test_a_model_that_never_writes_a_valid_call_is_refused(tmp_path: Path) -> None:
    tokenizer = byte_level_tokenizer()
    save_model(tmp_path / "untrained", random_gpt2(len(tokenizer)), tokenizer)
    with pytest.raises(InputError, match=r"none of the first 16 samples .*tooluse train"):
        run(tmp_path / "untrained", tmp_path / "m")
    assert not (tmp_path / "m").exists()


def test_the_starting_model_is_not_overwritten(start: Path) -> None:
    with pytest.raises(InputError, match="name another --out"):
        run(start, start)


def test_a_gradient_that_is_no_number_stops_the_run(start: Path) -> None:
    policy = Policy(load_model(str(start)), load_tokenizer(str(start)), CONFIG)
    groups = sample_groups(
        policy.decoder, ROWS, TOOLS, default_rewards(TOOLS), size=4, max_tokens=60
    )
    samples = [replace(s, advantage=math.nan) for group in groups for s in group]
    with pytest.raises(ModelError, match="not a number"):
        policy.learn(samples, 100, 1e-3)
    assert all(p.isfinite().all() for p in policy.model.parameters())


# Several processes, and the command line


def command(start: Path, out: Path, data: Path, *launcher: str) -> subprocess.CompletedProcess[str]:
    flags = ["--model", start, "--tools", data / "tools.json", "--data", data / "rows.jsonl"]
    flags += ["--validation", data / "valid.jsonl", "--out", out, "--steps", 3, "--prompts", 4]
    flags += ["--group-size", 4, "--max-tokens", 60, "--learning-rate", 1e-3]
    flags += ["--reward", f"{data / 'mine.py'}:short=0.1", "--reward", "parses=0"]
    return subprocess.run(
        [sys.executable, *launcher, "-m", "tooluse", "reinforce", *map(str, flags)],
        capture_output=True,
        text=True,
        timeout=600,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )


def test_two_processes_learn_what_one_does(start: Path, tmp_path: Path) -> None:
    (tmp_path / "tools.json").write_text(json.dumps(SEED_TOOLS))
    (tmp_path / "mine.py").write_text("def short(p, c, r):\n    return 1 / (1 + len(c))\n")
    write_rows(tmp_path / "rows.jsonl", ROWS)
    write_rows(tmp_path / "valid.jsonl", [Row("weather in Bonn", ROWS[0].completion)])
    one = command(start, tmp_path / "one", tmp_path)
    assert one.returncode == 0, one.stderr
    assert "all steps were taken" in one.stdout
    launcher = ("-m", "accelerate.commands.launch", "--cpu", "--num_processes", "2")
    two = command(start, tmp_path / "two", tmp_path, *launcher)
    assert two.returncode == 0, two.stderr
    alone, together = (Log.read(tmp_path / n / "metrics.jsonl").steps for n in ("one", "two"))
    assert [m.samples for m in together] == [16, 16, 16]
    assert {*alone[0].rewards} == {"schema", "tool", "arguments", "exact", "short"}
    assert alone[0].reward == together[0].reward
    assert alone[0].rewards == together[0].rewards
    before, first, second = weights(start), weights(tmp_path / "one"), weights(tmp_path / "two")
    for name, weight in first.items():
        moved = (weight - before[name]).abs().max()
        assert (second[name] - weight).abs().max() <= 0.2 * moved, name
