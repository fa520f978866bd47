"""The step of reinforcement: make the tokens of better samples likelier, but not by too much.

Pure sums on log-probabilities (`policy_loss`), and the model they are done to (`Policy`). Where
samples come from, and how good they are, is for ``tooluse.rollouts`` to know.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import torch

from tooluse.errors import ModelError
from tooluse.generate import Decoder
from tooluse.training.batches import bucketed_batches
from tooluse.training.lora import add_lora, choose_weights
from tooluse.training.precision import MixedPrecision
from tooluse.training.processes import Processes
from tooluse.training.siblings import families, token_logprobs

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

    from tooluse.reinforce import ReinforceConfig
    from tooluse.rollouts import Sample

FAR = 20.0  # a token that is so many times less likely than at the start may as well be more


def policy_loss(
    logprobs: torch.Tensor,
    old: torch.Tensor,
    start: torch.Tensor,
    advantage: torch.Tensor,
    clip: float,
    kl_weight: float,
) -> tuple[torch.Tensor, torch.Tensor]:
    """The loss of each token, and its divergence from the starting model; all are [tokens].

    ``logprobs`` are those of the model that learns, ``old`` those of the model that sampled,
    ``start`` those of the one that all began with. Where a token's probability has moved by more
    than ``clip`` in the direction that pays, its gradient is cut off (PPO, Schulman et al. 2017).
    The divergence is estimated by x - 1 - log x, which is never negative, with x = start / now
    (Schulman 2020, "Approximating KL divergence", k3). The estimate is without bias because once
    in ten thousand tokens x is ten thousand, and such a token would outweigh all others of its
    step; so x stops at ``FAR``.
    """
    ratio = torch.exp(logprobs - old)
    gain = torch.minimum(ratio * advantage, ratio.clamp(1 - clip, 1 + clip) * advantage)
    gap = (start - logprobs).clamp(max=math.log(FAR))
    divergence = torch.exp(gap) - gap - 1
    return kl_weight * divergence - gain, divergence.detach()


class Policy:
    """The model that learns, the one it started from, and what makes it better."""

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        config: ReinforceConfig,
        processes: Processes | None = None,
    ) -> None:
        self.config, self.processes = config, processes or Processes()
        torch.manual_seed(config.seed)
        self.model = add_lora(model, config.lora_rank)
        choose_weights(self.model, config.lora_rank)
        self.precision = MixedPrecision(self.model)
        self.precision.compute.eval()  # no dropout: the model that samples is the one that learns
        self.start = copy.deepcopy(self.precision.compute).requires_grad_(False)
        self.decoder = Decoder(self.precision.compute, tokenizer)
        self.optimizer = torch.optim.AdamW(self.precision.weights, weight_decay=0.0, fused=True)

    def learn(self, samples: Sequence[Sample], drawn: int, rate: float) -> float:
        """Make better samples likelier. Returns the sum of their divergences, in nats a token.

        ``samples`` are this process's share, maybe none, of those that were ``drawn``. The loss is
        the mean over samples of each one's mean over its tokens: a mean over all tokens would let
        a bad sample that runs on to its limit outweigh three good ones.
        """
        config = self.config
        groups = families(s.encoded for s in samples)
        sizes = [sum(samples[i].tokens for i in group) for group in groups]
        numbers = bucketed_batches(sizes, config.batch_size, 0)
        batches = [[samples[i] for n in batch for i in groups[n]] for batch in numbers]
        old: list[torch.Tensor] = []
        with torch.no_grad():
            start = [self._logprobs(batch, self.start) for batch in batches]
        divergence = torch.zeros(())
        for _ in range(config.updates):
            divergence.zero_()
            for i, batch in enumerate(batches):
                now = self._logprobs(batch, self.precision.compute)
                if len(old) == i:
                    old.append(now.detach())
                share = _for_tokens(batch, [1 / s.tokens for s in batch])
                better = _for_tokens(batch, [s.advantage for s in batch])
                loss, kl = policy_loss(now, old[i], start[i], better, config.clip, config.kl_weight)
                ((loss * share).sum() / drawn).backward()  # type: ignore[no-untyped-call]
                divergence += (kl * share).sum()
            self._descend(rate)
        self.processes.add_up([divergence])
        return divergence.item()

    def _logprobs(self, batch: Sequence[Sample], model: PreTrainedModel) -> torch.Tensor:
        return token_logprobs(model, [s.encoded for s in batch], self.config.temperature)

    def _descend(self, rate: float) -> None:
        """One step of the optimizer, with the gradients of all processes added up."""
        self.processes.add_up(self.precision.collect())
        norm = self.precision.clip(self.config.gradient_clip)
        if not torch.isfinite(norm):
            raise ModelError(
                "the gradient is not a number; "
                f"try a lower learning rate than {self.config.learning_rate:g}"
            )
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.step()
        self.precision.refresh()


def _for_tokens(samples: Sequence[Sample], values: Sequence[float]) -> torch.Tensor:
    """A value of each sample, for each token that it has written: [tokens]."""
    tokens = torch.tensor([s.tokens for s in samples])
    return torch.tensor(values, dtype=torch.float32).repeat_interleave(tokens)
