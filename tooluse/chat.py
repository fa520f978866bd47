"""Prompt and completion → token ids and loss mask: one template for training and inference.

A model that was trained on chats has tokens for the turns, and they are used::

    <|im_start|>user⏎ PROMPT <|im_end|>⏎ <|im_start|>assistant⏎ COMPLETION <|im_end|>

Any other model gets the same turns as plain text (``User: … ⏎Call: …``) and its own end token.
A model that was trained so reads the prompt twice, a line each (Springer et al. 2024, "Repetition
improves language model embeddings"): a token is read after all that comes before it, and only the
second time after the whole prompt.

The tools are not listed: a fine-tuned model knows them by heart, which keeps the prompt short
(9 tokens around it) and training fast. Text from a person is never read as special tokens.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tooluse.errors import InputError

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


@dataclass(frozen=True)
class Instructions:
    """What stands before the prompt: a system text, and earlier turns as (prompt, completion)."""

    system: str = ""
    examples: tuple[tuple[str, str], ...] = ()


NO_INSTRUCTIONS = Instructions()
READ_TWICE = "read_twice"  # in tokenizer_config.json
LONG = 500  # characters: a longer prompt is read once
IGNORED = -100  # the label of a token that is read but not learned, as in torch's cross entropy


@dataclass(frozen=True)
class Encoded:
    """One training example: ``labels[i]`` is ``input_ids[i]`` where it is learned, else -100.
    Its loss counts ``weight`` times."""

    input_ids: list[int]
    labels: list[int]
    weight: float = 1.0

    @property
    def trained_tokens(self) -> int:
        """How many tokens carry loss."""
        return sum(label != IGNORED for label in self.labels)


class ChatFormat:
    """The template for one tokenizer. Holds the token ids around prompt and completion.

    ``read_twice``: whether the prompt is read twice; as its model was trained if nobody says.
    """

    def __init__(self, tokenizer: PreTrainedTokenizerBase, read_twice: bool | None = None) -> None:
        self.tokenizer = tokenizer
        known = bool(tokenizer.init_kwargs.get(READ_TWICE))
        self.read_twice = known if read_twice is None else read_twice
        vocabulary = tokenizer.get_vocab()
        self.has_turns = "<|im_start|>" in vocabulary and "<|im_end|>" in vocabulary
        if self.has_turns:
            start, end = vocabulary["<|im_start|>"], vocabulary["<|im_end|>"]
            line = self.text_ids("\n")
            self._before_prompt = [start, *self.text_ids("user\n")]
            self._after_prompt = [end, *line, start, *self.text_ids("assistant\n")]
            self._system = ([start, *self.text_ids("system\n")], [end, *line])
            self._between = line
            self.end = int(end)
        else:
            if tokenizer.eos_token_id is None:
                raise InputError("this tokenizer has no end-of-text token; set its eos_token")
            self._before_prompt = self.text_ids("User: ")
            self._after_prompt = self.text_ids("\nCall: ")
            self._system = ([], self.text_ids("\n\n"))
            self._between = self.text_ids("\n\n")
            self.end = int(tokenizer.eos_token_id)

    def text_ids(self, text: str) -> list[int]:
        """Token ids of plain text; ``<|im_end|>`` written by a person stays text."""
        try:
            text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise InputError(f"not valid Unicode text at character {error.start + 1}") from None
        backend = self.tokenizer.backend_tokenizer
        before = backend.encode_special_tokens
        backend.encode_special_tokens = True
        try:
            return list(backend.encode(text, add_special_tokens=False).ids)
        finally:
            backend.encode_special_tokens = before

    def prompt_ids(self, prompt: str, instructions: Instructions = NO_INSTRUCTIONS) -> list[int]:
        """Everything that the model reads before it writes the completion's first token."""
        read = f"{prompt}\n{prompt}" if self.read_twice and len(prompt) <= LONG else prompt
        return self.head_ids(instructions) + self._asked(read)

    def _asked(self, prompt: str) -> list[int]:
        """The prompt and what stands behind it."""
        if not prompt.strip():
            raise InputError("the prompt is empty")
        return self.text_ids(prompt) + self._after_prompt

    def head_ids(self, instructions: Instructions = NO_INSTRUCTIONS) -> list[int]:
        """What stands before every prompt: the same for all that share their instructions."""
        ids = []
        if instructions.system:
            ids = self._system[0] + self.text_ids(instructions.system) + self._system[1]
        for example, completion in instructions.examples:
            ids += self._before_prompt + self._asked(example)
            ids += self.completion_ids(completion) + self._between
        return ids + self._before_prompt

    def completion_ids(self, completion: str) -> list[int]:
        """The completion's tokens and the end token: what the model learns to write."""
        return [*self.text_ids(completion), self.end]

    def encode(self, prompt: str, completion: str) -> Encoded:
        """A training example whose loss falls on the completion only."""
        before, learned = self.prompt_ids(prompt), self.completion_ids(completion)
        return Encoded(before + learned, [IGNORED] * len(before) + learned)

    def decode(self, ids: list[int]) -> str:
        """The text of generated tokens, up to the end token."""
        if self.end in ids:
            ids = ids[: ids.index(self.end)]
        return str(self.tokenizer.decode(ids, clean_up_tokenization_spaces=False))
