"""The likeliest text, where greedy decoding was in doubt.

Greedy decoding takes the likeliest token, and never goes back. Under a grammar that can end badly:
what the grammar forces counts as certain, however little the model expects it, so an unlikely text
may begin with a likely token. So a text that had a choice in doubt is weighed: one pass says how
likely the model, left to itself, would have written it. Then the likeliest beginning that was not
taken is written to its end, and so on, for as long as there is one that is likelier than the best
whole text. No text is likelier than its beginning, so what is found is the likeliest of all, but
for the limit on how many are written (Stahlberg & Byrne 2019, "On NMT Search Errors and Model
Errors", search so without a limit), and but for choices that were hardly in doubt.

Only objects and arrays are weighed: of prose the likeliest text is not the best. Whether a text is
one or the other is its first choice, which stays as it was.
"""

from __future__ import annotations

import heapq
import itertools
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from tooluse.sampling import log_total

if TYPE_CHECKING:
    from tooluse.request import Step
    from tooluse.row import Row
    from tooluse.sampling import Floats, Sampling, Tokens
    from tooluse.slots import Scores

CERTAIN = math.log(0.9)  # a choice at least so likely, among what was allowed, is not in doubt
DOUBTED = math.log(0.7)  # a text less likely than this is weighed
WIDTH = 4  # other tokens that are thought of at each choice


@dataclass(order=True)
class _Beginning:
    """Some of a row's tokens and then another one than the row has."""

    unlikely: float  # its log-probability, negated
    number: int
    row: Row = field(compare=False)
    at: int = field(compare=False)  # how many of the row's tokens
    before: float = field(compare=False)  # their log-probability
    token: int = field(compare=False)
    choice: float = field(compare=False)  # the token's log-probability among those allowed
    step: Step | None = field(compare=False)


class Search:
    """Looks for the likeliest text of one request, whose rows are written one after the other."""

    def __init__(self, sampling: Sampling) -> None:
        self.over = sampling.best_of == 1
        self._left = sampling.best_of - 1
        self._best: Row | None = None
        self._best_logprob = -math.inf
        self._since = 0  # the first token of the row being written that was not weighed yet
        self._before = 0.0  # log-probability of the tokens before it
        self._beginnings: list[_Beginning] = []
        self._numbers = itertools.count()

    def wants(self, row: Row) -> bool:
        """Whether this row, which is done, is to be weighed."""
        if self.over or self._best is not None:
            return not self.over
        return row.finished and sum(row.logprobs) < DOUBTED and doubt(row) is not None

    def kept(self, row: Row) -> int:
        """How many tokens of a row under way will stay whatever is found."""
        at = None if self.over else doubt(row)
        return len(row.ids) if at is None else at

    def known(self, row: Row) -> int:
        """Of how many tokens of a row's context nothing need be said by the pass that weighs it."""
        return len(row.prompt_ids) + self._since

    def hopeless(self, row: Row) -> bool:
        """Whether a row under way is less likely already than the best."""
        if self._best is None:
            return False
        return self._before + sum(row.logprobs[self._since :]) <= self._best_logprob

    def weigh(self, row: Row, scores: Scores) -> Row:
        """Take note of how likely a row is, and return what ``go_on`` does.

        Place i of the scores is what may follow the first ``known`` + i tokens of its context.
        """
        logprob = self._before
        matcher = row.matcher_after(self._since)
        for at in range(self._since, len(row.ids)):
            free = _log_probabilities(scores.logits(at - self._since))
            if row.logprobs[at] < 0:
                self._reconsider(row, at, logprob, free, row.allowed(matcher))
            logprob += float(free[row.ids[at]])
            matcher.consume(row.ids[at])
        free = _log_probabilities(scores.logits(len(row.ids) - self._since))
        logprob += max(float(free[end]) for end in row.ends)
        if self._best is None or (row.finished and logprob > self._best_logprob):
            self._best, self._best_logprob = row, logprob
        return self.go_on()

    def go_on(self) -> Row:
        """The row to write next; the best one, when the search is over."""
        assert self._best is not None
        if self._left and self._beginnings:
            first = heapq.heappop(self._beginnings)
            if -first.unlikely > self._best_logprob:
                self._left -= 1
                self._since, self._before = first.at, first.before
                return first.row.fork(first.at, first.token, first.choice, first.step)
        self.over = True
        return self._best

    def _reconsider(self, row: Row, at: int, before: float, free: Floats, allowed: Tokens) -> None:
        """Keep in mind what else could have stood at a choice of a row, if that was in doubt.

        ``free[t]`` is the log-probability of token t without the grammar, ``before`` that of the
        tokens before it.
        """
        among = _log_probabilities(free[allowed])
        doubted = at > self._since and row.logprobs[at] < CERTAIN
        for index in np.argsort(-among, kind="stable")[: WIDTH + 1] if doubted else ():
            token = int(allowed[index])
            likely = before + float(free[token])
            if token not in (row.ids[at], *row.ends) and likely > self._best_logprob:
                number, step = next(self._numbers), row.step(token, free, allowed)
                heapq.heappush(
                    self._beginnings,
                    _Beginning(-likely, number, row, at, before, token, float(among[index]), step),
                )
        # Of the token itself, where it took the place of one that it merged with.
        row.logprobs[at] = min(0.0, float(among[np.searchsorted(allowed, row.ids[at])]))


def _log_probabilities(logits: Floats) -> Floats:
    return logits - log_total(logits)


def doubt(row: Row) -> int | None:
    """The first token, but for the text's first, that another one might well have stood for."""
    if row.matcher is None or row.text[:1] not in (b"{", b"["):
        return None
    found = (at for at, logprob in enumerate(row.logprobs) if at and logprob < CERTAIN)
    return next(found, None)
