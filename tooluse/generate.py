"""A model that is ready to generate: one prompt, many prompts, or a stream of text.

The loop itself is ``Batch.step``; read ``batch.py`` and ``row.py`` first, then ``guesses.py`` for
what makes constrained decoding need fewer passes than free decoding, and ``search.py`` for what is
done about a call that was in doubt. Here is what a model needs to
be ready: its chat format, its vocabulary, the fastest forward pass for it, and the heads of prompts
that were read before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from tooluse.batch import Batch
from tooluse.chat import NO_INSTRUCTIONS, ChatFormat, Instructions
from tooluse.errors import InputError
from tooluse.grammar import Vocabulary
from tooluse.llama import Llama, LlamaSlots
from tooluse.request import Event, Generation, Request, Shortcuts, Step
from tooluse.sampling import GREEDY, Sampling
from tooluse.segments import Segmenter
from tooluse.slots import Reader, Reading, Slots, check_model

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

    from tooluse.grammar import Constraint

DEFAULT_MAX_TOKENS = 256
KEPT_HEADS = 4

__all__ = ["Batch", "Decoder", "Event", "Generation", "Request", "Sampling", "Shortcuts", "Step"]


class Decoder:
    """A model with its tokenizer and chat format, ready to generate."""

    def __init__(self, model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> None:
        self.model = model
        self._llama: Llama | None = None
        self._heads: dict[tuple[int, ...], Reader] = {}
        self._weights: list[tuple[int, int, float]] = []
        self.tokenizer = tokenizer
        self.chat = ChatFormat(tokenizer)
        self.vocabulary = Vocabulary.from_tokenizer(
            tokenizer, int(model.config.vocab_size), end=self.chat.end
        )
        self.segmenter = Segmenter(self.chat.text_ids, self.vocabulary)
        self.width = int(model.config.vocab_size)  # how many logits the model has
        self.context_length = int(getattr(model.config, "max_position_embeddings", 1 << 30))

    def room(self, prompt_ids: Sequence[int], asked: int | None = None) -> int:
        """How many tokens may be written; InputError if the context does not leave so many."""
        room = self.context_length - len(prompt_ids)
        budget = min(DEFAULT_MAX_TOKENS, room) if asked is None else asked
        if not 0 < budget <= room:
            raise InputError(
                f"the prompt has {len(prompt_ids)} tokens; the model's context of "
                f"{self.context_length} leaves room to write {max(0, room)}"
            )
        return budget

    def reader(self) -> Reader:
        """New slots for a batch, with the fastest pass that there is for this model."""
        # torch counts changes in place, but not those of fused optimizers, which change all weights
        weights = [
            (p.data_ptr(), p._version, p.flatten()[0].item()) for p in self.model.parameters()
        ]
        if weights != self._weights:  # new, or trained on since
            self._weights = weights
            self._llama = Llama(self.model) if Llama.fits(self.model) else None
            if self._llama is None:
                check_model(self.model)
            self._heads.clear()
        return LlamaSlots(self._llama) if self._llama else Slots(self.model)

    def head(self, ids: tuple[int, ...]) -> Reader:
        """A reader whose slot 0 holds what stands before prompts; the last few are kept."""
        reader = self._heads.pop(ids, None)
        if reader is None:
            reader = self.reader()
            size = len(ids)
            sees = np.tri(size, dtype=bool)
            reader.read([Reading(0, 0, list(ids), list(range(size)), sees, wanted=1)])
        self._heads[ids] = reader
        if len(self._heads) > KEPT_HEADS:
            del self._heads[next(iter(self._heads))]
        return reader

    def generate(
        self,
        prompt: str,
        constraint: Constraint | None = None,
        *,
        instructions: Instructions = NO_INSTRUCTIONS,
        max_tokens: int | None = None,
        shortcuts: Shortcuts | None = None,
        sampling: Sampling = GREEDY,
        trace: bool = False,
    ) -> Generation:
        """Answer a prompt, greedily unless told otherwise.

        ``max_tokens`` is 256 unless given, or what the model's context leaves. Raises InputError
        for an empty prompt, one that leaves no room in the context, or a token budget that can't
        hold the shortest valid completion.
        """
        request = Request(prompt, constraint, instructions, max_tokens, sampling)
        batch = Batch(self, shortcuts)
        batch.add(request, trace=trace)
        for event in _run(batch):
            if event.generation:
                return event.generation
        raise AssertionError("every row ends with a generation or an error")

    def generate_many(
        self,
        requests: Sequence[Request],
        *,
        batch_size: int = 16,
        shortcuts: Shortcuts | None = None,
        report: Callable[[int], None] = lambda index: None,
        instead: Callable[[Request, InputError], Generation] | None = None,
    ) -> list[Generation]:
        """Answer all requests, so many at a time; ``report`` is given the index of each one done.

        ``instead`` gives what stands for the answer to a request that can't be answered, say for
        want of room; without it, what `generate` would raise for the first such request is raised.
        """
        batch = Batch(self, shortcuts)
        found: dict[int, Generation] = {}
        indices: dict[int, int] = {}  # of the requests, by ticket
        waiting = iter(enumerate(requests))

        def fill() -> None:
            while len(batch) < batch_size and (following := next(waiting, None)):
                index, request = following
                try:
                    indices[batch.add(request)] = index
                except InputError as error:
                    if instead is None:
                        raise
                    found[index] = instead(request, error)

        fill()
        for event in _run(batch):
            if event.generation:
                index = indices[event.ticket]
                found[index] = event.generation
                report(index)
                fill()
        return [found[index] for index in range(len(requests))]

    def stream(self, request: Request, shortcuts: Shortcuts | None = None) -> Iterator[str]:
        """The text of the answer, piece by piece, as it is written; never half a character."""
        batch = Batch(self, shortcuts)
        batch.add(request)
        for event in _run(batch):
            if event.text:
                yield event.text


def _run(batch: Batch) -> Iterator[Event]:
    """The events of a batch until no row is left; raises the first error."""
    while len(batch):
        for event in batch.step():
            if event.error:
                raise event.error
            yield event
