"""One text being written: what is certain, what is guessed, and what the model then chooses.

A row never calls the model. Before each forward pass it says what it would like read (`guesses`),
and after it, writes on for as long as the pass has told what follows (`advance`). How much was
guessed right decides how far that is; it never decides what is written.

The row promises to end: under a constraint, a valid completion always fits into what is left of
the token budget. It knows nothing of tools; a constraint is anything that makes a ``Matcher``.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

import numpy as np

from tooluse.errors import InputError
from tooluse.guesses import Guesser
from tooluse.request import Request, Shortcuts, Step
from tooluse.sampling import Floats, Sampler, Tokens
from tooluse.segments import forced_tokens
from tooluse.tree import ROOT, Tree

if TYPE_CHECKING:
    from tooluse.generate import Decoder
    from tooluse.grammar import Matcher
    from tooluse.slots import Scores

BYTES = 4  # in a token, about
LIKELIEST = 20  # tokens that a trace keeps of each step
MIN_HEAD = 16  # tokens before every prompt: to read fewer again costs less than to copy them


class Row:
    """The text of one request under way: ``ids`` so far, ``prompt_ids`` before them."""

    def __init__(
        self, decoder: Decoder, request: Request, shortcuts: Shortcuts, tracing: bool = False
    ) -> None:
        self.prompt = request.prompt
        self.prompt_ids = decoder.chat.prompt_ids(request.prompt, request.instructions)
        head = decoder.chat.head_ids(request.instructions)
        self.head = tuple(head) if shortcuts.heads and len(head) >= MIN_HEAD else ()
        self.max_tokens = decoder.room(self.prompt_ids, request.max_tokens)
        self.ends = {decoder.chat.end, *decoder.vocabulary.eos}
        self.width = decoder.width
        self.segmenter = decoder.segmenter
        self.matcher = request.constraint.matcher() if request.constraint else None
        self.sampler = Sampler(request.sampling)
        self.shortcuts = shortcuts
        self._guesser = Guesser(
            request.prompt, copying=shortcuts.copying, choices=shortcuts.choices
        )
        self.ids: list[int] = []
        self.logprobs: list[float] = []
        self.trace: list[Step] | None = [] if tracing else None
        self.passes = 0
        self.finished = False
        self._queued: list[int] = []  # forced tokens that wait for a pass each, without shortcuts
        self._owed = 0.0  # log-probability of a token taken back, which its replacement takes on
        self._way_out: list[int] = []  # a valid completion that fits into the rest of the budget
        if self.matcher is not None:
            self._way_out = self.segmenter.segment(self.matcher.shortest_completion())
            if len(self._way_out) > self.max_tokens:
                raise InputError(
                    f"max_tokens={self.max_tokens} can't hold a valid completion; "
                    f"the shortest has {len(self._way_out)} tokens"
                )
            self._write_forced()

    @property
    def context(self) -> list[int]:
        """Everything that the model reads: the prompt and what was written."""
        return self.prompt_ids + self.ids

    @property
    def text(self) -> bytes:
        """What was written."""
        return self.segmenter.spell(self.ids)

    @property
    def done(self) -> bool:
        """Whether nothing more will be written."""
        return self.finished or len(self.ids) >= self.max_tokens

    def tree(self, limit: int) -> Tree:
        """Guesses of what comes next, ``limit`` tokens in all, for the next pass to read."""
        on = self.shortcuts.forced or self.shortcuts.copying or self.shortcuts.choices
        if self.matcher is None or self._queued or not on:
            return Tree([], 0)
        written = self.text
        texts = self._guesser.guesses(self.matcher, written, limit * BYTES)
        room = self.max_tokens - len(self.ids)
        return Tree((self._segmented(written, text)[:room] for text in texts), limit)

    def advance(self, tree: Tree, scores: Scores) -> list[int]:
        """Write on after a pass that read everything certain, and a tree of guesses after it.

        Place 0 of the scores is what may follow what is certain, 1 + n what may follow node n.
        Returns the nodes that are now part of the text.
        """
        self.passes += 1
        certain, nodes = self.ids.copy(), [ROOT]
        while not self.done:
            self._write_next(scores, tree, nodes[-1])
            if self.ids[: len(certain)] != certain:
                return []
            written = self.ids[len(certain) :]
            nodes = [ROOT, *tree.path(written)]
            if len(nodes) <= len(written):
                break
        return nodes[1:]

    def allowed(self, matcher: Matcher) -> Tokens:
        """The ids of the tokens that the mask allows."""
        bits = np.unpackbits(matcher.mask().view(np.uint8), bitorder="little")
        return np.flatnonzero(bits[: self.width])

    def matcher_after(self, count: int) -> Matcher:
        """The matcher as it was after so many of the tokens."""
        assert self.matcher is not None
        matcher = self.matcher.copy()
        matcher.rollback(len(self.ids) - count)
        return matcher

    def step(
        self, token: int, logits: Floats, allowed: Tokens | None, source: str = "sampled"
    ) -> Step | None:
        """A token for the trace, if there is one, from the logits of the whole vocabulary."""
        if self.trace is None:
            return None
        among = logits if allowed is None else logits[allowed]
        before, after = _likeliest(logits, None), _likeliest(among, allowed)
        return Step(token, source, self.passes, len(among), before, after)

    def fork(self, count: int, token: int, logprob: float, step: Step | None) -> Row:
        """Another row with so many of this one's tokens and then this one, to be written on."""
        other = copy(self)
        other.ids, other.logprobs = self.ids[:count], self.logprobs[:count]
        other.trace = None if self.trace is None else self.trace[:count]
        other.matcher = self.matcher_after(count)
        other.finished = False
        other._queued, other._owed = [], 0.0
        other._way_out = self.segmenter.segment(other.matcher.shortest_completion())
        if other._accept(token, logprob, step):
            other._write_forced()
        return other

    def _segmented(self, written: bytes, text: bytes) -> list[int]:
        """The tokens of a text after what was written."""
        ids = self.segmenter.segment(written + text)
        if ids[: len(self.ids)] == self.ids:
            return ids[len(self.ids) :]
        return self.segmenter.segment(text)  # what was written is cut into tokens elsewhere

    def _write_next(self, scores: Scores, tree: Tree, node: int) -> None:
        """Write one token that the model has been asked for, and what it forces."""
        if self._queued:
            self._accept(self._queued.pop(0))
            return
        allowed = None if self.matcher is None else self.allowed(self.matcher)
        logits = scores.logits(node + 1, allowed)
        token, logprob = self.sampler.choose(logits, allowed, self.ids)
        if token in self.ends:
            self.finished = True
            return
        step = None
        if self.trace is not None:
            source = "sampled" if tree.child(node, token) is None else "copied"
            step = self.step(token, scores.logits(node + 1), allowed, source)
        if self._accept(token, logprob, step):
            self._write_forced()

    def _write_forced(self) -> None:
        """Write what the grammar forces, but for a last token that may yet change."""
        if self.matcher is None or self.done:
            return
        last = self.ids[-1:]
        replaces, certain = forced_tokens(self.matcher, self.segmenter, last)
        if replaces:
            self._drop_last()
        if not self.shortcuts.forced:
            self._queued = list(certain)
            return
        for token in certain:
            if not self._accept(token):
                return

    def _accept(self, token: int, logprob: float = 0.0, step: Step | None = None) -> bool:
        """Append a token; False where the budget leaves no room for it: the way out is taken."""
        kept = True
        if self.matcher is not None:
            affordable = self._affordable(token)
            if affordable is None:  # the text is complete, and nothing more fits
                self.max_tokens = len(self.ids)
                return False
            if affordable != token:
                token, logprob, step, kept = affordable, 0.0, None, False
                self._queued = []
            if self.trace is not None:
                allowed = int(np.bitwise_count(self.matcher.mask()).sum())
                self.trace.append(step or Step(token, "forced", self.passes, allowed))
            self.matcher.consume(token)
            self.finished = self.matcher.is_finished
        self.ids.append(token)
        self.logprobs.append(logprob + self._owed)
        self._owed = 0.0
        return kept

    def _drop_last(self) -> None:
        """Take back the last token, which merges with what follows."""
        assert self.matcher is not None
        self.matcher.rollback(1)
        self.ids.pop()
        self._owed = self.logprobs.pop()
        if self.trace is not None:
            self.trace.pop()

    def _affordable(self, token: int) -> int | None:
        """The token, if a valid completion still fits after it; else that of the way out."""
        assert self.matcher is not None
        if self._way_out and token == self._way_out[0]:
            self._way_out = self._way_out[1:]
            return token
        self.matcher.consume(token)
        completion = self.matcher.shortest_completion()
        self.matcher.rollback(1)
        way_out = self.segmenter.segment(completion)
        if len(self.ids) + 1 + len(way_out) <= self.max_tokens:
            self._way_out = way_out
            return token
        if not self._way_out:
            return None
        token, *self._way_out = self._way_out
        return token


def _likeliest(
    logits: Floats, tokens: Tokens | None, n: int = LIKELIEST
) -> tuple[tuple[int, float], ...]:
    """The n likeliest tokens and their probabilities (fewer if fewer are possible)."""
    weights = np.exp(logits - logits.max())
    weights /= weights.sum()
    top = np.argsort(-weights, kind="stable")[:n]
    return tuple(
        (int(i if tokens is None else tokens[i]), float(weights[i])) for i in top if weights[i] > 0
    )
