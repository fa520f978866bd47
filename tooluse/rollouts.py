"""Groups of samples: several completions of one prompt, each scored, and compared with the others.

Samples are drawn by the project's own decode loop, all groups in one batch: rows join as others
end, and the samples of a prompt share the pass that reads it. Which numbers are drawn follows from
the seed, the step and the sample alone, so a resumed run draws what the killed one would have.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from tooluse.chat import IGNORED, Encoded
from tooluse.request import Generation, Request
from tooluse.rewards import Rewards, Score, matches_schema, score
from tooluse.sampling import Sampling
from tooluse.tools import Toolset

if TYPE_CHECKING:
    from tooluse.data.dataset import Row
    from tooluse.generate import Decoder

EPSILON = 1e-4  # added to a group's deviation, as in TRL


@dataclass(frozen=True)
class Sample:
    """One completion: as token ids whose labels are what was written, its score, its advantage."""

    encoded: Encoded
    text: str
    score: Score
    valid: bool  # a reply that the tools' schemas allow
    logprob: float  # of the whole text, in nats
    advantage: float = 0.0

    @property
    def tokens(self) -> int:
        """How many tokens were written, the end included."""
        return self.encoded.trained_tokens


Group = list[Sample]


def sample_groups(
    decoder: Decoder,
    rows: Sequence[Row],
    tools: Toolset,
    rewards: Rewards,
    *,
    size: int,
    temperature: float = 1.0,
    max_tokens: int = 96,
    batch_size: int = 64,
    seed: int | str = 0,
    compare: Callable[[torch.Tensor], torch.Tensor] | None = None,
    report: Callable[[int], None] = lambda index: None,
) -> list[Group]:
    """For each row, ``size`` completions of its prompt. Raises InputError for a broken reward.

    ``compare`` makes advantages out of rewards, [groups, size] both; `advantages` unless given.
    """
    compare = compare or advantages
    requests = []
    for row in rows:
        rng = random.Random(f"{seed} {row.prompt}")
        for _ in range(size):
            sampling = Sampling(temperature=temperature, seed=rng.getrandbits(32))
            requests.append(Request(row.prompt, max_tokens=max_tokens, sampling=sampling))
    found = decoder.generate_many(requests, batch_size=batch_size, report=report)
    groups = []
    for i, row in enumerate(rows):
        written = found[i * size : (i + 1) * size]
        scores = [score(rewards, row, g.text) for g in written]
        compared = compare(torch.tensor([[s.total for s in scores]]))[0].tolist()
        groups.append(
            [
                Sample(
                    encoded=_encode(decoder, row.prompt, generation),
                    text=generation.text,
                    score=scored,
                    valid=bool(matches_schema(tools)(row.prompt, generation.text, row.completion)),
                    logprob=sum(generation.logprobs),
                    advantage=advantage,
                )
                for generation, scored, advantage in zip(written, scores, compared, strict=True)
            ]
        )
    return groups


def advantages(rewards: torch.Tensor, worse: float = 1.0) -> torch.Tensor:
    """How much better each sample is than its group, in the group's standard deviations.

    [groups, size] → the same (Shao et al. 2024, section 4.1). The group's own mean is the baseline,
    which saves the value model of other methods. A group whose samples all score the same has
    nothing to compare: exactly 0, whatever rounding says. What is below 0 counts ``worse`` times.
    """
    rewards = rewards.double()
    differs = rewards.amax(1, keepdim=True) > rewards.amin(1, keepdim=True)
    centred = rewards - rewards.mean(1, keepdim=True)
    found = torch.where(differs, centred / (rewards.std(1, keepdim=True) + EPSILON), 0.0)
    return torch.where(found < 0, worse * found, found).float()


def best_of(rewards: torch.Tensor) -> torch.Tensor:
    """1 for the best samples of each group and 0 for the others: [groups, size] → the same.

    Learning from these is rejection sampling (RAFT, Dong et al. 2023): fine-tuning on the best of
    what the model wrote. Nothing is learned from what was bad about the rest.
    """
    return (rewards == rewards.amax(1, keepdim=True)).float()


def likeliest(
    decoder: Decoder, rows: Sequence[Row], max_tokens: int = 96, batch_size: int = 64
) -> list[str]:
    """What the model writes for each prompt when nothing is left to chance."""
    requests = [Request(row.prompt, max_tokens=max_tokens) for row in rows]
    return [g.text for g in decoder.generate_many(requests, batch_size=batch_size)]


def _encode(decoder: Decoder, prompt: str, generation: Generation) -> Encoded:
    """The prompt and what was written, the end token included if it was."""
    before = decoder.chat.prompt_ids(prompt)
    written = generation.ids + [decoder.chat.end] * generation.finished
    return Encoded(before + written, [IGNORED] * len(before) + written)
