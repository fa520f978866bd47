"""The arithmetic of reinforcement: by hand, against a textbook, and on a policy of two tokens."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch
from fakes import ROWS, TOOLS, byte_level_tokenizer, random_gpt2, random_llama

from tooluse.chat import IGNORED
from tooluse.generate import Decoder
from tooluse.models import load_model, load_tokenizer
from tooluse.policy import FAR, Policy, policy_loss
from tooluse.reinforce import ReinforceConfig
from tooluse.rewards import Rewards, default_rewards
from tooluse.rollouts import advantages, sample_groups
from tooluse.training.siblings import token_logprobs


def test_advantages_by_hand() -> None:
    """Mean 0.5, deviation (with n - 1) 0.5774; TRL's 1e-4 is added to it."""
    found = advantages(torch.tensor([[0.0, 1.0, 1.0, 0.0], [0.3, 0.3, 0.3, 0.3]]))
    by_hand = 0.5 / (math.sqrt(1 / 3) + 1e-4)
    assert found[0].tolist() == pytest.approx([-by_hand, by_hand, by_hand, -by_hand])
    assert found[1].tolist() == [0, 0, 0, 0]
    half = advantages(torch.tensor([[0.0, 1.0, 1.0, 0.0]]), worse=0.5)
    assert half[0].tolist() == pytest.approx([-by_hand / 2, by_hand, by_hand, -by_hand / 2])
    none = advantages(torch.tensor([[0.0, 1.0, 1.0, 0.0], [0.3] * 4]), worse=0.0)
    assert none.tolist() == [[0, pytest.approx(by_hand), pytest.approx(by_hand), 0], [0] * 4]


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


def test_one_unlikely_token_does_not_outweigh_its_step() -> None:
    """A token that the starting model was sure of, sampled against odds of 1 to 36,000."""
    now = torch.tensor([-10.5, -0.1], requires_grad=True)
    loss, kl = policy_loss(now, now.detach(), torch.zeros(2), torch.ones(2), 0.2, 0.02)
    loss.sum().backward()
    assert kl[0].item() == pytest.approx(FAR - math.log(FAR) - 1, rel=1e-5)
    assert now.grad is not None
    assert now.grad[0].item() == pytest.approx(-1.0)  # what is better is still learned
    assert now.grad[1].item() == pytest.approx(-1 - 0.02 * (math.exp(0.1) - 1), rel=1e-4)


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


def test_samples_come_from_the_model_as_it_is_after_a_step(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tooluse.training.precision.bf16_is_fast", lambda: False)
    tokenizer = byte_level_tokenizer()
    config = ReinforceConfig(steps=4, prompts=2, group_size=4, max_tokens=9)
    policy = Policy(random_llama(len(tokenizer)), tokenizer, config)

    def marked() -> Rewards:
        return {"even": (1.0, lambda prompt, completion, reference: float(len(completion) % 2))}

    for step in range(2):
        groups = sample_groups(
            policy.decoder, ROWS[:2], TOOLS, marked(), size=4, max_tokens=9, seed=str(step)
        )
        samples = [s for group in groups for s in group]
        for sample in samples:
            found = token_logprobs(policy.model, [sample.encoded])
            ended = sample.encoded.labels[-1] == policy.decoder.chat.end
            written = found[:-1] if ended else found
            assert written.sum().item() == pytest.approx(sample.logprob, abs=1e-2)
        policy.learn([s for s in samples if s.advantage], len(samples), 1e-2)


def test_samples_that_say_the_same_count_for_as_many_as_they_are(
    start: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Against the plain way: every sample computed by itself."""
    monkeypatch.setattr("tooluse.training.precision.bf16_is_fast", lambda: False)
    config = ReinforceConfig(
        steps=4, prompts=4, group_size=4, max_tokens=60, learning_rate=1e-3, kl_weight=0.0
    )
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
