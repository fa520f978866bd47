"""A `transformers` logits processor: constraints for anyone's `model.generate`.

    processor = GrammarLogitsProcessor(constraint, prompt_length=inputs.input_ids.shape[1])
    model.generate(**inputs, logits_processor=LogitsProcessorList([processor]))

Batched, one constraint for each row or one for all; with left padding the prompts of a batch have
one length, which is `prompt_length`. The only module of `tooluse.grammar` that imports torch.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from transformers import LogitsProcessor

from tooluse.grammar.matcher import Constraint, Matcher


class GrammarLogitsProcessor(LogitsProcessor):  # type: ignore[misc]
    """Sets the logits of tokens that a row's constraint does not allow to minus infinity.

    Made for one call of `generate` and used up by it. Rows that have ended may only repeat the end
    of the sequence. With beam search, rows are followed by their tokens, not by their position.
    """

    def __init__(self, constraints: Constraint | Sequence[Constraint], prompt_length: int) -> None:
        self.constraints = [constraints] if isinstance(constraints, Constraint) else constraints
        self.prompt_length = prompt_length
        self._known: dict[tuple[int, tuple[int, ...]], Matcher] = {}

    def __call__(self, input_ids: torch.LongTensor, scores: torch.FloatTensor) -> torch.FloatTensor:
        """Mask `scores` (batch, vocabulary) given `input_ids` (batch, prompt and text so far)."""
        rows = input_ids[:, self.prompt_length :].tolist()
        beams = max(1, len(rows) // len(self.constraints))
        known: dict[tuple[int, tuple[int, ...]], Matcher] = {}
        allowed = np.zeros(scores.shape, dtype=bool)
        for i, tokens in enumerate(rows):
            which = min(i // beams, len(self.constraints) - 1)
            matcher = self._follow(which, tuple(tokens))
            known[which, tuple(tokens)] = matcher
            flags = np.unpackbits(matcher.mask().view(np.uint8), bitorder="little")
            if not flags.any():  # this row has ended
                flags[list(self.constraints[which].vocabulary.eos)] = 1
            width = min(len(flags), allowed.shape[1])
            allowed[i, :width] = flags[:width]
        self._known = known
        return scores.masked_fill(~torch.from_numpy(allowed).to(scores.device), -torch.inf)  # type: ignore[return-value]

    def _follow(self, which: int, tokens: tuple[int, ...]) -> Matcher:
        """The matcher after `tokens`: one token further than one that is known, if possible."""
        before = self._known.get((which, tokens[:-1])) if tokens else None
        if before is None:
            matcher = self.constraints[which].matcher()
            todo = tokens
        else:
            matcher, todo = before.copy(), tokens[-1:]
        for token in todo:
            try:
                matcher.consume(token)
            except ValueError:
                break  # padding behind the end of the sequence
        return matcher
