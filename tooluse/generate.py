"""The decode loop, free and constrained.

Read ``_Run.decode`` first: one forward pass a step, then mask, choose, consume. Two shortcuts make
constrained decoding need fewer passes than free decoding, and neither changes what it writes:

* *Forced tokens.* Where the grammar leaves no choice, the text is appended in the tokenizer's own
  segmentation and rides along with the next pass.
* *Copying.* Inside a string, the text of the prompt that continues what was written is drafted
  and verified in one pass (prompt-lookup decoding, Saxena 2023).

The loop promises to end: under a constraint, a valid completion always fits into what is left of
the token budget. It knows nothing of tools; a constraint is anything that makes a ``Matcher``.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch

from tooluse.chat import NO_INSTRUCTIONS, ChatFormat, Instructions
from tooluse.errors import InputError, ModelError
from tooluse.grammar import Vocabulary
from tooluse.shortcuts import Segmenter, draft_copy, forced_tokens

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

    from tooluse.grammar import Constraint

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Shortcuts:
    """What may save forward passes. Greedy output is the same with any of them off."""

    forced: bool = True
    copying: bool = True


@dataclass(frozen=True)
class Step:
    """One token of a trace: where it came from and what the mask did.

    ``source`` is ``"sampled"``, ``"forced"`` (the grammar left no choice, the model was not asked)
    or ``"copied"`` (drafted, then confirmed by the model). ``allowed`` counts the tokens that the
    mask leaves; ``before`` and ``after`` are the five likeliest tokens with their probabilities,
    before and after masking (empty for a forced token).
    """

    token: int
    source: str
    forward_pass: int
    allowed: int
    before: tuple[tuple[int, float], ...] = ()
    after: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True)
class Generation:
    """What was generated, and what it cost. ``finished`` is False if the budget ran out first."""

    text: str
    ids: list[int]
    forward_passes: int
    seconds: float
    finished: bool
    trace: list[Step] = field(default_factory=list)


class Decoder:
    """A model with its tokenizer and chat format, ready to generate."""

    def __init__(self, model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> None:
        self.model = model
        self.tokenizer = tokenizer
        self.chat = ChatFormat(tokenizer)
        self.vocabulary = Vocabulary.from_tokenizer(tokenizer, int(model.config.vocab_size))
        self.segmenter = Segmenter(self.chat.text_ids, self.vocabulary)
        self.context_length = int(getattr(model.config, "max_position_embeddings", 1 << 30))

    def generate(
        self,
        prompt: str,
        constraint: Constraint | None = None,
        *,
        instructions: Instructions = NO_INSTRUCTIONS,
        max_tokens: int | None = None,
        shortcuts: Shortcuts | None = None,
        trace: bool = False,
    ) -> Generation:
        """Answer a prompt greedily: at each step the likeliest token that is allowed.

        ``max_tokens`` is 256 unless given, or what the model's context leaves. Raises InputError
        for an empty prompt, one that leaves no room in the context, or a token budget that can't
        hold the shortest valid completion.
        """
        started = time.perf_counter()
        prompt_ids = self.chat.prompt_ids(prompt, instructions)
        room = self.context_length - len(prompt_ids)
        max_tokens = min(256, room) if max_tokens is None else max_tokens
        if not 0 < max_tokens <= room:
            raise InputError(
                f"the prompt has {len(prompt_ids)} tokens; the model's context of "
                f"{self.context_length} leaves room to write {max(0, room)}"
            )
        run = _Run(self, prompt, prompt_ids, constraint, max_tokens, shortcuts or Shortcuts())
        run.tracing = trace
        with torch.inference_mode():
            finished = run.decode()
        return Generation(
            text=self.chat.decode(run.ids),
            ids=run.ids,
            forward_passes=run.context.passes,
            seconds=time.perf_counter() - started,
            finished=finished,
            trace=run.trace,
        )


class _Context:
    """The sequence so far, the part of it that the model has read, and its KV cache."""

    def __init__(self, model: PreTrainedModel, ids: Sequence[int]) -> None:
        from transformers import DynamicCache

        self.model = model
        self.ids = list(ids)
        self.cache = DynamicCache(config=model.config)
        self.read = 0  # how many of ids are in the cache
        self.passes = 0

    def logits(self, draft: Sequence[int]) -> Floats:
        """One forward pass over the unread tokens and a draft.

        Returns float32 [1 + len(draft), vocabulary]: row i is what may follow draft[:i]. The
        caller must ``settle`` how much of the draft became part of the sequence.
        """
        unread = self.ids[self.read :] + list(draft)
        out = self.model(
            input_ids=torch.tensor([unread]),
            past_key_values=self.cache,
            use_cache=True,
            logits_to_keep=1 + len(draft),
        )
        self.read = len(self.ids)
        self.passes += 1
        rows: Floats = out.logits[0].float().numpy()
        if np.isnan(rows).any():
            raise ModelError("the model's logits are not numbers: its weights are damaged")
        return rows

    def settle(self, confirmed: int) -> None:
        """Keep the first tokens of the last draft in the cache; the sequence holds them now.

        The last token of the sequence always stays unread: the next pass starts from it.
        """
        self.read = min(self.read + confirmed, len(self.ids) - 1)
        surplus = self.cache.get_seq_length() - self.read
        if surplus > 0:
            self.cache.crop(-surplus)

    def drop_last(self) -> None:
        """Take back the last token of the sequence."""
        self.ids.pop()
        self.settle(0)


class _Run:
    """One generation under way."""

    def __init__(
        self,
        decoder: Decoder,
        prompt: str,
        prompt_ids: list[int],
        constraint: Constraint | None,
        max_tokens: int,
        shortcuts: Shortcuts,
    ) -> None:
        self.prompt = prompt
        self.end = decoder.chat.end
        self.tokens = decoder.vocabulary.tokens
        self.segmenter = decoder.segmenter
        self.matcher = constraint.matcher() if constraint else None
        self.max_tokens = max_tokens
        self.shortcuts = shortcuts
        self.context = _Context(decoder.model, prompt_ids)
        self.ids: list[int] = []
        self.tracing = False
        self.trace: list[Step] = []
        # The tokens of a valid completion that fits into the rest of the budget.
        self.way_out: list[int] = []
        if self.matcher is not None:
            self.way_out = self.segmenter.segment(self.matcher.shortest_completion())
            if len(self.way_out) > max_tokens:
                raise InputError(
                    f"max_tokens={max_tokens} can't hold a valid completion; "
                    f"the shortest has {len(self.way_out)} tokens"
                )

    def decode(self) -> bool:
        """Generate to the end; False if the token budget cut free text off."""
        while not self._done():
            held = self._append_forced() if self.matcher else []
            if self._done():
                break
            draft = held if self.shortcuts.forced else []
            if self.matcher and not held and self.shortcuts.copying:
                draft = draft_copy(self.prompt, self._text(), self.segmenter)
            confirmed = 0
            for row, drafted in zip(self.context.logits(draft), [*draft, None], strict=True):
                token = self._choose(row)
                if token == self.end:
                    return True
                token = self._accept(token, "copied" if token == drafted else "sampled", row)
                if token != drafted:
                    break
                confirmed += 1
                if self._done() or (self.matcher and self.matcher.forced_bytes()):
                    break
            self.context.settle(confirmed)
        return self.matcher is not None

    def _done(self) -> bool:
        if len(self.ids) >= self.max_tokens:
            return True
        return self.matcher is not None and self.matcher.is_finished

    def _append_forced(self) -> list[int]:
        """Append what the grammar forces, but for a last token that may yet change: return it."""
        assert self.matcher is not None
        last = self.ids[-1:]
        replaces, certain, held = forced_tokens(self.matcher, self.segmenter, last)
        if replaces:
            self.matcher.rollback(1)
            self.context.drop_last()
            self.ids.pop()
            if self.tracing:
                self.trace.pop()
        for token in certain:
            if not self.shortcuts.forced:
                self.context.logits([])
            if self._accept(token, "forced") != token:
                return []
        return held

    def _choose(self, row: Floats) -> int:
        """The likeliest token, or the likeliest that the mask allows."""
        return int((row if self.matcher is None else self._masked(row)).argmax())

    def _masked(self, row: Floats) -> Floats:
        assert self.matcher is not None
        bits = np.unpackbits(self.matcher.mask().view(np.uint8), bitorder="little")
        masked: Floats = np.where(bits[: len(row)], row, -np.inf)
        return masked

    def _accept(self, token: int, source: str, row: Floats | None = None) -> int:
        """Append a token, or the first one of the way out where the budget leaves no choice."""
        if self.matcher is not None:
            token = self._affordable(token)
            if self.tracing:
                self.trace.append(self._step(token, source, row))
            self.matcher.consume(token)
        self.ids.append(token)
        self.context.ids.append(token)
        return token

    def _affordable(self, token: int) -> int:
        """The token, if a valid completion still fits after it; else that of the way out."""
        assert self.matcher is not None
        if self.way_out and token == self.way_out[0]:
            self.way_out = self.way_out[1:]
            return token
        self.matcher.consume(token)
        completion = self.matcher.shortest_completion()
        self.matcher.rollback(1)
        way_out = self.segmenter.segment(completion)
        if len(self.ids) + 1 + len(way_out) <= self.max_tokens:
            self.way_out = way_out
            return token
        token, *self.way_out = self.way_out
        return token

    def _text(self) -> bytes:
        return b"".join(self.tokens[i] or b"" for i in self.ids)

    def _step(self, token: int, source: str, row: Floats | None) -> Step:
        assert self.matcher is not None
        allowed = int(np.bitwise_count(self.matcher.mask()).sum())
        if row is None:
            return Step(token, source, self.context.passes, allowed)
        return Step(
            token,
            source,
            self.context.passes,
            allowed,
            before=_likeliest(row),
            after=_likeliest(self._masked(row)),
        )


def _likeliest(row: Floats, n: int = 5) -> tuple[tuple[int, float], ...]:
    """The n likeliest tokens and their probabilities (fewer if fewer are possible)."""
    weights = np.exp(row - row.max())
    weights /= weights.sum()
    top = np.argsort(-weights, kind="stable")[:n]
    return tuple((int(i), float(weights[i])) for i in top if weights[i] > 0)
