"""How the next token is chosen among those that are allowed: greedily, or at random.

Everything here happens after the mask: a setting can make a choice more or less daring, never
invalid. Nothing here knows of models, grammars or text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tooluse.errors import InputError, ModelError

Floats = npt.NDArray[np.float32]
Probabilities = npt.NDArray[np.float64]
Tokens = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Sampling:
    """The settings of a choice, with their usual meanings; the default is greedy.

    ``temperature`` 0 takes the likeliest token. ``top_k`` keeps the k likeliest (0: all), ``top_p``
    the fewest that hold this share of the probability (Holtzman et al. 2020), ``min_p`` those with
    at least this share of the likeliest one's (Nguyen et al. 2024). ``repetition_penalty`` makes
    tokens that were written before less likely (Keskar et al. 2019); those of the prompt are left
    alone, because arguments are copied from there. The same ``seed`` makes the same choices.

    ``best_of``: how many texts are written at most where greedy decoding of an object or an array
    was in doubt, of which the likeliest is kept (``tooluse.search``).
    """

    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0
    repetition_penalty: float = 1.0
    seed: int | None = None
    best_of: int = 1

    def __post_init__(self) -> None:
        bounds = {
            "temperature": 0 <= self.temperature < float("inf"),
            "top_k": self.top_k >= 0,
            "top_p": 0 < self.top_p <= 1,
            "min_p": 0 <= self.min_p <= 1,
            "repetition_penalty": 0 < self.repetition_penalty < float("inf"),
            "seed": self.seed is None or self.seed >= 0,
            "best_of": self.best_of == 1 or (self.best_of > 1 and self.likeliest_first),
        }
        for name, holds in bounds.items():
            if not holds:
                raise InputError(f"{name}={getattr(self, name)} is out of range")

    @property
    def likeliest_first(self) -> bool:
        """Whether nothing but the model says which token is next."""
        return self.temperature == 0 and self.repetition_penalty == 1


GREEDY = Sampling()
LIKELIEST = Sampling(best_of=4)


def log_total(logits: Floats) -> float:
    """What is to be taken from logits to make log-probabilities of them, at temperature 1."""
    top = logits.max()
    return float(top + np.log(np.exp(logits - top, dtype=np.float64).sum()))


def log_probability(logits: Floats, index: int) -> float:
    """Of one among all, at temperature 1."""
    return min(0.0, float(logits[index] - log_total(logits)))


class Sampler:
    """Chooses tokens under one set of settings; holds the state of its random numbers."""

    def __init__(self, sampling: Sampling) -> None:
        self.settings = sampling
        self._random = np.random.default_rng(sampling.seed)

    def choose(
        self, logits: Floats, tokens: Tokens | None, written: Sequence[int]
    ) -> tuple[int, float]:
        """A token and its log-probability among the allowed ones.

        ``logits[i]`` is that of ``tokens[i]`` (of token i, if ``tokens`` is None); all of them are
        allowed. ``written``: the tokens so far. The log-probability is the model's own, at
        temperature 1 and before the other settings. Raises ModelError for logits without a
        largest number.
        """
        top = logits.max()
        if not np.isfinite(top):
            raise ModelError("the model's logits are not numbers: its weights are damaged")
        scores = self._penalised(logits, tokens, written)
        if self.settings.temperature == 0:
            index = int(scores.argmax())
        else:
            # As Generator.choice does it, without its checks, which took as long as all the rest.
            below = self._probabilities(scores).cumsum()
            below /= below[-1]
            index = int(below.searchsorted(self._random.random(), side="right"))
        token = index if tokens is None else int(tokens[index])
        return token, log_probability(logits, index)

    def _penalised(self, logits: Floats, tokens: Tokens | None, written: Sequence[int]) -> Floats:
        penalty = self.settings.repetition_penalty
        if penalty == 1 or not written:
            return logits
        seen = np.unique(np.asarray(written))
        at = seen[seen < len(logits)] if tokens is None else np.flatnonzero(np.isin(tokens, seen))
        scores = logits.copy()
        scores[at] = np.where(scores[at] > 0, scores[at] / penalty, scores[at] * penalty)
        return scores

    def _probabilities(self, scores: Floats) -> Probabilities:
        """Temperature, then top-k, top-p and min-p, in the order in which transformers has them."""
        settings = self.settings
        p: Probabilities = np.exp((scores - scores.max()).astype(np.float64) / settings.temperature)
        if 0 < settings.top_k < len(p):
            p[np.argsort(-p, kind="stable")[settings.top_k :]] = 0
        p /= p.sum()
        if settings.top_p < 1:
            order = np.argsort(-p, kind="stable")
            before = np.cumsum(p[order]) - p[order]
            p[order[before >= settings.top_p]] = 0
        if settings.min_p > 0:
            p[p < settings.min_p * p.max()] = 0
        p /= p.sum()
        return p
