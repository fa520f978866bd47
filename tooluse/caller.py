"""A model and your tools, as one callable: prompt in, tool call out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from tooluse.argument_order import free_order, read_free
from tooluse.chat import NO_INSTRUCTIONS, Instructions
from tooluse.confidence import Confidence, confidences
from tooluse.deltas import Delta, ReplyReader
from tooluse.errors import InputError
from tooluse.grounding import ground, is_grounded, read_grounded
from tooluse.models import bf16_is_fast, load_model, load_tokenizer
from tooluse.replies import ToolChoice, read_reply, reply_text
from tooluse.sampling import LIKELIEST, Sampling
from tooluse.tools import ToolCall, Toolset, ToolSource

if TYPE_CHECKING:
    from tooluse.generate import Decoder, Generation, Request, Shortcuts
    from tooluse.grammar import Constraint

Decoding = Literal["free", "constrained"]


class ToolCaller:
    """Calls the right tool for a prompt.

    >>> caller = ToolCaller.load("runs/lesson/model", tools="tools.json")
    >>> caller("What's the weather in Paris?")
    ToolCall(tool='get_weather', args={'city': 'Paris'})

    ``tool_choice`` is part of the grammar: ``"required"`` (a call), ``"auto"`` (a call, or that no
    tool fits), ``"none"`` (text), the name of a tool, or several names. ``plain_text``: whether
    the model declines in its own words, not with ``NO_CALL``, because it was not trained here.
    Where the model is in doubt the likeliest of a few calls is taken; ``sampling=GREEDY`` is
    content with the first.
    """

    def __init__(self, decoder: Decoder, tools: ToolSource, *, plain_text: bool = False) -> None:
        self.decoder = decoder
        self.tools = Toolset.of(tools)
        self.plain_text = plain_text
        self._grounded = is_grounded(self.tools)
        self._constraints: dict[tuple[str | tuple[str, ...], int], Constraint] = {}

    @classmethod
    def load(cls, model: str, tools: ToolSource, *, grounded: bool = True) -> ToolCaller:
        """Load a model (a folder or a name) in the number type that this processor is fastest in.

        ``grounded``: arguments that were copied from the prompt in all of the model's training rows
        must be copied (see ``tooluse.grounding``); what a schema says itself always holds.
        Arguments come in the order in which the model learned them (``tooluse.argument_order``).
        Raises InputError for tools and ModelError for a model that can't be used.
        """
        toolset = Toolset.of(tools)  # first: a bad tools file is told at once
        if grounded:
            toolset = ground(toolset, read_grounded(model))
        toolset = free_order(toolset, read_free(model))
        import torch

        from tooluse.generate import Decoder

        dtype = torch.bfloat16 if bf16_is_fast() else torch.float32
        decoder = Decoder(load_model(model, dtype), load_tokenizer(model))
        trained_here = (Path(model) / "training.json").is_file()
        return cls(decoder, toolset, plain_text=not trained_here)

    def constraint(
        self, prompt: str, tool_choice: ToolChoice = "required", max_calls: int = 1
    ) -> Constraint:
        """The grammar of the replies to a prompt.

        Raises SchemaError for a schema that is refused, and InputError for an unknown tool, or if a
        call is required and none is possible because no part of the prompt will do as an argument.
        """
        from tooluse.grammar import compile_expr

        key = tool_choice if isinstance(tool_choice, str) else tuple(tool_choice), max_calls
        found = self._constraints.get(key)
        if found is None:
            grounding = prompt if self._grounded and tool_choice != "none" else None
            if grounding:  # a grammar of a text that is too long to be read takes long to make
                self.decoder.room(self.decoder.chat.prompt_ids(prompt))
            text = reply_text(
                self.tools, grounding, tool_choice, max_calls, plain_text=self.plain_text
            )
            found = compile_expr(text, self.decoder.vocabulary)
            if grounding is None:
                self._constraints[key] = found
        return found

    def __call__(
        self, prompt: str, tool_choice: ToolChoice = "required", *, sampling: Sampling = LIKELIEST
    ) -> ToolCall | None:
        """The call that the model wants to make; always one that the tools' schemas allow.

        None where the model calls no tool, which ``tool_choice`` must allow.
        """
        return next(iter(self.calls(prompt, tool_choice, sampling=sampling)), None)

    def calls(
        self,
        prompt: str,
        tool_choice: ToolChoice = "required",
        max_calls: int = 1,
        *,
        sampling: Sampling = LIKELIEST,
    ) -> list[ToolCall]:
        """The calls in one reply, ``max_calls`` at most; none where no tool was called."""
        generation = self.generate(
            prompt, tool_choice=tool_choice, max_calls=max_calls, sampling=sampling
        )
        return read_reply(self.tools, generation.text)

    def many(
        self,
        prompts: Sequence[str],
        batch_size: int = 16,
        *,
        tool_choice: ToolChoice = "required",
        sampling: Sampling = LIKELIEST,
        report: Callable[[int], None] = lambda index: None,
    ) -> list[ToolCall | None]:
        """A call for each prompt, as ``caller(prompt)`` gives it, so many prompts at a time."""
        requests = [self.request(p, tool_choice=tool_choice, sampling=sampling) for p in prompts]
        found = self.decoder.generate_many(requests, batch_size=batch_size, report=report)
        return [next(iter(read_reply(self.tools, g.text)), None) for g in found]

    def complete(
        self,
        prompt: str,
        decoding: Decoding = "constrained",
        max_tokens: int | None = None,
        *,
        tool_choice: ToolChoice = "required",
    ) -> str:
        """The raw completion text; free decoding may write anything."""
        return self.generate(prompt, decoding, max_tokens=max_tokens, tool_choice=tool_choice).text

    def stream(
        self,
        prompt: str,
        tool_choice: ToolChoice = "required",
        max_calls: int = 1,
        *,
        sampling: Sampling = LIKELIEST,
    ) -> Iterator[Delta]:
        """The reply piece by piece: text, or a call's name and then the text of its arguments."""
        reader = ReplyReader()
        request = self.request(
            prompt, tool_choice=tool_choice, max_calls=max_calls, sampling=sampling
        )
        for text in self.decoder.stream(request):
            yield from reader.feed(text)
        yield from reader.close()

    def generate(
        self,
        prompt: str,
        decoding: Decoding = "constrained",
        *,
        instructions: Instructions = NO_INSTRUCTIONS,
        max_tokens: int | None = None,
        tool_choice: ToolChoice = "required",
        max_calls: int = 1,
        sampling: Sampling = LIKELIEST,
        shortcuts: Shortcuts | None = None,
        trace: bool = False,
    ) -> Generation:
        """The completion with what it cost; see ``Decoder.generate``."""
        if decoding not in get_args(Decoding):
            raise InputError(f"decoding must be one of {', '.join(get_args(Decoding))}")
        constrained = decoding == "constrained"
        return self.decoder.generate(
            prompt,
            self.constraint(prompt, tool_choice, max_calls) if constrained else None,
            instructions=instructions,
            max_tokens=max_tokens,
            shortcuts=shortcuts,
            sampling=sampling,
            trace=trace,
        )

    def request(
        self,
        prompt: str,
        *,
        instructions: Instructions = NO_INSTRUCTIONS,
        max_tokens: int | None = None,
        tool_choice: ToolChoice = "required",
        max_calls: int = 1,
        sampling: Sampling = LIKELIEST,
    ) -> Request:
        """A request for a ``Batch``, constrained to the replies that the tool choice allows."""
        from tooluse.request import Request

        constraint = self.constraint(prompt, tool_choice, max_calls)
        return Request(prompt, constraint, instructions, max_tokens, sampling)

    def confidence(self, generation: Generation) -> list[Confidence]:
        """How sure the model was of each call in a reply, of its tool and of each argument."""
        return confidences(generation, self.decoder.vocabulary)
