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
from tooluse.chat import IGNORED
from tooluse.data.dataset import Row, write_rows
from tooluse.errors import InputError, ModelError
from tooluse.generate import Decoder
from tooluse.models import load_model, load_tokenizer, save_model
from tooluse.policy import Policy, policy_loss, token_logprobs
from tooluse.reinforce import ReinforceConfig, reinforce
from tooluse.reinforce_log import Progress, read_metrics
from tooluse.reinforce_run import reason_to_stop, stopped
from tooluse.rewards import Rewards, default_rewards
from tooluse.rollouts import advantages, sample_groups
from tooluse.tools import SEED_TOOLS
from tooluse.train import TrainConfig, train

CONFIG = ReinforceConfig(
    steps=4, prompts=4, group_size=4, max_tokens=60, learning_rate=1e-3, validate_every=2
)


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("start") / "model"
    tokenizer = byte_level_tokenizer()
    config = TrainConfig(
        epochs=40, batch_size=2, learning_rate=3e-3, respell=0, train_embeddings=True
    )
    train(random_gpt2(len(tokenizer)), tokenizer, ROWS, [], folder, config)
    return folder


def run(start: Path, out: Path, config: ReinforceConfig = CONFIG, **more: object) -> list[Progress]:
    arguments = {"validation": ROWS[:2], "rows": ROWS, **more}
    rows, validation = arguments.pop("rows"), arguments.pop("validation")
    model, tokenizer = load_model(str(start)), load_tokenizer(str(start))
    return reinforce(model, tokenizer, rows, validation, TOOLS, out, config, **arguments)


def weights(folder: Path) -> dict[str, torch.Tensor]:
    return load_model(str(folder)).state_dict()


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return all(torch.equal(a, b) for a, b in zip(one.values(), other.values(), strict=True))


# The arithmetic


def test_advantages_by_hand() -> None:
    """Mean 0.5, deviation (with n - 1) 0.5774; TRL's 1e-4 is added to it."""
    found = advantages(torch.tensor([[0.0, 1.0, 1.0, 0.0], [0.3, 0.3, 0.3, 0.3]]))
    by_hand = 0.5 / (math.sqrt(1 / 3) + 1e-4)
    assert found[0].tolist() == pytest.approx([-by_hand, by_hand, by_hand, -by_hand])
    assert found[1].tolist() == [0, 0, 0, 0]


def test_a_groups_advantages_do_not_depend_on_the_scale_of_its_rewards() -> None:
    torch.manual_seed(0)
    rewards = torch.rand(5, 8)
    assert torch.allclose(advantages(rewards), advantages(0.5 + rewards / 2), atol=2e-3)
    assert advantages(rewards).sum(1).abs().max() < 1e-4


def test_the_loss_by_hand() -> None:
    """Four tokens: unmoved, moved too far both ways, and one that left the starting model."""
    ratio = torch.tensor([1.0, 1.5, 0.5, 1.1])
    old = torch.log(torch.tensor([0.2, 0.2, 0.6, 0.5]))
    now = old + torch.log(ratio)
    start = torch.stack([now[0], now[1], now[2], now[3] + math.log(2)])
    advantage = torch.tensor([1.0, 1.0, -2.0, 1.0])
    loss, kl = policy_loss(now, old, start, advantage, clip=0.2, kl_weight=0.1)
    divergence = 2 - math.log(2) - 1  # x - log x - 1 for x = 2
    expected = [-1.0, -1.2, 1.6, -1.1 + 0.1 * divergence]
    assert loss.tolist() == pytest.approx(expected, abs=1e-5)
    assert kl.tolist() == pytest.approx([0, 0, 0, divergence], abs=1e-6)


@pytest.mark.parametrize(
    ("ratio", "advantage", "moves"),
    [(1.0, 1, True), (1.3, 1, False), (0.7, 1, True), (0.7, -1, False), (1.3, -1, True)],
)
def test_clipping_stops_only_what_moved_far_enough_already(
    ratio: float, advantage: float, moves: bool
) -> None:
    now = torch.tensor([math.log(ratio)], requires_grad=True)
    zero = torch.zeros(1)
    loss, _ = policy_loss(now, zero, zero, torch.tensor([float(advantage)]), 0.2, 0.0)
    loss.sum().backward()
    assert bool(now.grad is not None and now.grad.abs().item() > 0) == moves


def test_log_probabilities_against_the_textbook(start: Path) -> None:
    model, tokenizer = load_model(str(start)), load_tokenizer(str(start))
    chat = Decoder(model, tokenizer).chat
    batch = [chat.encode(row.prompt, row.completion) for row in ROWS[:3]]
    found = token_logprobs(model, batch, temperature=0.7)
    expected = []
    for example in batch:
        logits = model(input_ids=torch.tensor([example.input_ids])).logits[0] / 0.7
        every = torch.log_softmax(logits, -1)
        labels = example.labels
        expected += [every[i - 1, t] for i, t in enumerate(labels) if t != IGNORED]
    assert torch.allclose(found, torch.stack(expected), atol=1e-4)


def test_the_samples_log_probability_is_the_policys(start: Path) -> None:
    """What the decode loop says of a sample is what training makes of it, but for the end token."""
    decoder = Decoder(load_model(str(start)), load_tokenizer(str(start)))
    groups = sample_groups(decoder, ROWS[:2], TOOLS, default_rewards(TOOLS), size=3, max_tokens=9)
    for sample in (s for group in groups for s in group):
        found = token_logprobs(decoder.model, [sample.encoded])
        ended = sample.encoded.labels[-1] == decoder.chat.end
        written = found[:-1] if ended else found
        assert written.sum().item() == pytest.approx(sample.logprob, abs=1e-2)


def test_samples_that_say_the_same_count_for_as_many_as_they_are(
    start: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Against the plain way: every sample computed by itself."""
    monkeypatch.setattr("tooluse.training.precision.bf16_is_fast", lambda: False)
    config = replace(CONFIG, kl_weight=0.0)
    policy = Policy(load_model(str(start)), load_tokenizer(str(start)), config)
    groups = sample_groups(
        policy.decoder, ROWS[2:4], TOOLS, default_rewards(TOOLS), size=8, max_tokens=60
    )
    samples = [s for group in groups for s in group if s.advantage]
    assert len({s.text for s in samples}) < len(samples)
    model = load_model(str(start)).requires_grad_(True)
    model.get_input_embeddings().requires_grad_(False)
    loss = -sum(s.advantage * token_logprobs(model, [s.encoded]).mean() for s in samples) / 16
    loss.backward()
    taken = {}
    policy.optimizer.step = lambda: taken.update(  # type: ignore[method-assign]
        {n: p.grad.clone() for n, p in policy.model.named_parameters() if p.grad is not None}
    )
    policy.learn(samples, 16, 1e-3)
    plain = {n: p.grad for n, p in model.named_parameters() if p.grad is not None}
    norm = torch.sqrt(sum(g.square().sum() for g in plain.values()))
    scale = min(1.0, config.gradient_clip / norm.item())
    assert taken.keys() == plain.keys()
    for name, gradient in plain.items():
        assert torch.allclose(taken[name], scale * gradient, atol=1e-6, rtol=1e-3), name


class TwoTokens(torch.nn.Module):
    """A policy with one weight a token: it writes A or B, whatever it reads."""

    def __init__(self, vocabulary: int, a: int, b: int) -> None:
        super().__init__()
        self.config = random_gpt2(vocabulary).config
        self.dtype = torch.float32
        self.preference = torch.nn.Parameter(torch.zeros(2))
        self.inputs, self.outputs = (torch.nn.Linear(2, vocabulary) for _ in range(2))
        with torch.no_grad():
            self.outputs.weight.zero_()
            self.outputs.bias.fill_(-30)
            self.outputs.bias[[a, b]] = 0
            self.outputs.weight[a, 0] = self.outputs.weight[b, 1] = 1

    @property
    def base_model(self) -> TwoTokens:
        return self

    def set_attn_implementation(self, name: str) -> None:
        """It has no attention."""

    def get_input_embeddings(self) -> torch.nn.Module:
        return self.inputs

    def get_output_embeddings(self) -> torch.nn.Module:
        return self.outputs

    def forward(self, input_ids: torch.Tensor, **unused: object) -> TwoTokens:
        self.last_hidden_state = self.preference.expand(*input_ids.shape, 2)
        self.logits = self.outputs(self.last_hidden_state)
        return self

    def probability(self, token: int) -> float:
        return float(self.outputs(self.preference).softmax(-1)[token].detach())


def two_tokens(config: ReinforceConfig) -> tuple[TwoTokens, Policy, int, int]:
    tokenizer = byte_level_tokenizer()
    a, b = tokenizer.convert_tokens_to_ids(["A", "B"])
    model = TwoTokens(len(tokenizer), a, b)
    return model, Policy(model, tokenizer, config), a, b


def teach(policy: Policy, rewards: Rewards, steps: int) -> list[float]:
    """Some steps of one group each; the divergence after each."""
    found = []
    for step in range(steps):
        groups = sample_groups(
            policy.decoder, ROWS[:2], TOOLS, rewards, size=8, max_tokens=1, seed=step
        )
        samples = [s for group in groups for s in group if s.advantage]
        found.append(policy.learn(samples, 16, 0.1) if samples else 0.0)
    return found


def test_a_policy_of_two_tokens_learns_the_rewarded_one() -> None:
    model, policy, a, b = two_tokens(ReinforceConfig(kl_weight=0.0))
    assert model.probability(a) == pytest.approx(0.5)
    teach(policy, {"a": (1.0, lambda p, c, r: float(c == "A"))}, 30)
    assert model.probability(a) > 0.95
    model, policy, a, b = two_tokens(ReinforceConfig(kl_weight=0.0, updates=3))
    teach(policy, {"b": (1.0, lambda p, c, r: float(c == "B"))}, 15)
    assert model.probability(b) > 0.95


def test_the_divergence_term_holds_the_policy_back() -> None:
    model, policy, a, _ = two_tokens(ReinforceConfig(kl_weight=3.0))
    drift = teach(policy, {"a": (1.0, lambda p, c, r: float(c == "A"))}, 30)
    assert 0.5 < model.probability(a) < 0.9
    assert drift[0] == 0
    assert max(drift) > 0


# The run


def searches(prompt: str, completion: str, reference: str) -> float:
    return float("search_web" in completion)


def test_it_learns_and_leaves_a_model_folder(start: Path, tmp_path: Path) -> None:
    """The reward is a tool that it takes for a third of the prompts at first."""
    config = replace(
        CONFIG, steps=12, prompts=6, group_size=8, validate_every=6, max_kl=9, max_growth=9
    )
    metrics = run(start, tmp_path / "m", config, rewards={"searches": (1.0, searches)})
    first, last = (sum(m.reward for m in part) / 3 for part in (metrics[:3], metrics[-3:]))
    assert last > first + 0.15
    assert metrics[0].kl == 0
    assert metrics[-1].kl > 0
    assert [m.step for m in metrics if m.validation is not None] == [6, 12]
    assert all(m.samples == 48 and 0 < m.length <= 60 and m.entropy > 0 for m in metrics)
    assert read_metrics(tmp_path / "m" / "metrics.jsonl") == metrics
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
    found = reason_to_stop([progress(), progress(**last)], config, seconds)
    assert found is None if reason is None else found is not None and found.startswith(reason)
    idle = progress(differing=0.0)
    assert reason_to_stop([progress(), idle, idle], config, 0) is None
    assert "nothing left" in str(reason_to_stop([progress(), idle, idle, idle], config, 0))


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
    return subprocess.run(
        [sys.executable, *launcher, "-m", "tooluse", "reinforce", *map(str, flags)],
        capture_output=True,
        text=True,
        timeout=600,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )


def test_two_processes_learn_what_one_does(start: Path, tmp_path: Path) -> None:
    (tmp_path / "tools.json").write_text(json.dumps(SEED_TOOLS))
    write_rows(tmp_path / "rows.jsonl", ROWS)
    write_rows(tmp_path / "valid.jsonl", [Row("weather in Bonn", ROWS[0].completion)])
    one = command(start, tmp_path / "one", tmp_path)
    assert one.returncode == 0, one.stderr
    assert "all steps were taken" in one.stdout
    launcher = ("-m", "accelerate.commands.launch", "--cpu", "--num_processes", "2")
    two = command(start, tmp_path / "two", tmp_path, *launcher)
    assert two.returncode == 0, two.stderr
    alone, together = (read_metrics(tmp_path / n / "metrics.jsonl") for n in ("one", "two"))
    assert [m.samples for m in together] == [16, 16, 16]
    assert alone[0].reward == together[0].reward
    assert alone[0].rewards == together[0].rewards
    before, first, second = weights(start), weights(tmp_path / "one"), weights(tmp_path / "two")
    for name, weight in first.items():
        moved = (weight - before[name]).abs().max()
        assert (second[name] - weight).abs().max() <= 0.2 * moved, name
