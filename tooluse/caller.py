"""A model and your tools, as one callable: prompt in, tool call out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, get_args

from tooluse.argument_order import KEYWORD, free_order, read_free
from tooluse.chat import NO_INSTRUCTIONS, Instructions
from tooluse.errors import InputError
from tooluse.grounding import ground, is_grounded, read_grounded
from tooluse.models import bf16_is_fast, load_model, load_tokenizer
from tooluse.tools import Tool, ToolCall, Toolset, ToolSource

if TYPE_CHECKING:
    from tooluse.generate import Decoder, Generation, Shortcuts
    from tooluse.grammar import Constraint
    from tooluse.grammar.compile import PropertyOrder
    from tooluse.grammar.expr import Expr

Decoding = Literal["free", "constrained"]


class ToolCaller:
    """Calls the right tool for a prompt.

    >>> caller = ToolCaller.load("runs/lesson/model", tools="tools.json")
    >>> caller("What's the weather in Paris?")
    ToolCall(tool='get_weather', args={'city': 'Paris'})
    """

    def __init__(self, decoder: Decoder, tools: ToolSource) -> None:
        self.decoder = decoder
        self.tools = Toolset.of(tools)

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
        return cls(Decoder(load_model(model, dtype), load_tokenizer(model)), toolset)

    def constraint(self, prompt: str) -> Constraint:
        """The grammar of one call of one of the tools.

        Raises SchemaError for a schema that is refused, and InputError if a required argument must
        be a span of the prompt and none will do.
        """
        if self._grounded:
            return self._compile(prompt)
        return self._constraint

    @cached_property
    def _grounded(self) -> bool:
        return is_grounded(self.tools)

    @cached_property
    def _constraint(self) -> Constraint:
        return self._compile(None)

    def _compile(self, prompt: str | None) -> Constraint:
        from tooluse.grammar import compile_expr

        return compile_expr(call_text(self.tools, prompt), self.decoder.vocabulary)

    def __call__(self, prompt: str) -> ToolCall:
        """The call that the model wants to make; always one that the tools' schemas allow."""
        return self.tools.parse(self.complete(prompt))

    def complete(
        self, prompt: str, decoding: Decoding = "constrained", max_tokens: int | None = None
    ) -> str:
        """The raw completion text; free decoding may write anything."""
        return self.generate(prompt, decoding, max_tokens=max_tokens).text

    def generate(
        self,
        prompt: str,
        decoding: Decoding = "constrained",
        *,
        instructions: Instructions = NO_INSTRUCTIONS,
        max_tokens: int | None = None,
        shortcuts: Shortcuts | None = None,
        trace: bool = False,
    ) -> Generation:
        """The completion with what it cost; see ``Decoder.generate``."""
        if decoding not in get_args(Decoding):
            raise InputError(f"decoding must be one of {', '.join(get_args(Decoding))}")
        return self.decoder.generate(
            prompt,
            self.constraint(prompt) if decoding == "constrained" else None,
            instructions=instructions,
            max_tokens=max_tokens,
            shortcuts=shortcuts,
            trace=trace,
        )


def call_text(tools: Toolset, prompt: str | None = None) -> Expr:
    """The language of calls: one fixed frame a tool around the text of its arguments.

    A tool whose grounded arguments find nothing in the prompt is left out; InputError if that is
    every tool. Raises SchemaError for a schema that can't be followed exactly.
    """
    from tooluse.grammar import SchemaError, schema_text
    from tooluse.grammar import expr as e

    calls = []
    for tool in tools.values():
        head = ToolCall(tool.name, {}).json().removesuffix("{}}")
        try:
            order: PropertyOrder = "any" if tool.parameters.get(KEYWORD) == "any" else "declared"
            args = schema_text(tool.parameters, property_order=order, grounding=prompt)
        except SchemaError as error:
            if prompt is not None and _is_possible(tool):
                continue
            reason = f"tool {tool.name!r}: {error.reason}"
            raise SchemaError(error.path, error.keyword, reason) from None
        calls.append(e.sequence(e.literal(head.encode()), args, e.literal(b"}")))
    if not calls:
        raise InputError("no tool fits: no part of the prompt can be a required argument")
    return e.choice(*calls)


def _is_possible(tool: Tool) -> bool:
    """Whether the tool could be called on some prompt."""
    from tooluse.grammar import SchemaError, schema_text

    try:
        schema_text(tool.parameters)
    except SchemaError:
        return False
    return True
