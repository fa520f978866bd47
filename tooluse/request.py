"""What goes into the decode loop and what comes out of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tooluse.chat import NO_INSTRUCTIONS, Instructions
from tooluse.sampling import GREEDY, Sampling

if TYPE_CHECKING:
    from tooluse.grammar import Constraint


@dataclass(frozen=True)
class Request:
    """A prompt to answer. ``max_tokens`` is 256 unless given, or what the context leaves."""

    prompt: str
    constraint: Constraint | None = None
    instructions: Instructions = NO_INSTRUCTIONS
    max_tokens: int | None = None
    sampling: Sampling = GREEDY


@dataclass(frozen=True)
class Shortcuts:
    """What may save forward passes. What is written is the same with any of them off."""

    forced: bool = True  # text that the grammar forces is not asked for
    copying: bool = True  # strings are guessed from the prompt
    choices: bool = True  # all of a few alternatives are guessed
    heads: bool = True  # what stands before every prompt is read once


NO_SHORTCUTS = Shortcuts(forced=False, copying=False, choices=False, heads=False)


@dataclass(frozen=True)
class Step:
    """One token of a trace: where it came from and what the mask did.

    ``source`` is ``"sampled"``, ``"forced"`` (the grammar left no choice, the model was not asked)
    or ``"copied"`` (drafted, then confirmed by the model). ``allowed`` counts the tokens that the
    mask leaves; ``before`` and ``after`` are the likeliest tokens (20 at most) with their
    probabilities, before and after masking (empty for a forced token).
    """

    token: int
    source: str
    forward_pass: int
    allowed: int
    before: tuple[tuple[int, float], ...] = ()
    after: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True)
class Generation:
    """What was generated, and what it cost.

    ``finished`` is False if the budget ran out before the text ended by itself. ``logprobs[i]`` is
    the log-probability of ``ids[i]`` among the tokens that the mask left (0.0 for a forced one).
    """

    text: str
    ids: list[int]
    forward_passes: int
    seconds: float
    finished: bool
    logprobs: list[float] = field(default_factory=list)
    trace: list[Step] = field(default_factory=list)

    @property
    def confidence(self) -> float:
        """The probability of the whole text, 0..1, among all texts that were allowed."""
        return math.exp(sum(self.logprobs))


@dataclass(frozen=True)
class Event:
    """What a step of a batch did to one row.

    ``text`` is what was added, never half a character. When the row has ended, ``generation`` is
    the whole (or ``error`` says why there is none), and no further event bears this ticket.
    """

    ticket: int
    text: str
    generation: Generation | None = None
    error: Exception | None = None
