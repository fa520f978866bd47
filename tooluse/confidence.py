"""How sure a model was of a call: of the whole, of the tool, and of each argument.

A confidence is a probability, 0..1, under the model and the grammar: the product over the tokens
that wrote the part, of what the model gave each among those that were allowed. Text that the
grammar forces counts as certain. It says how the model would have liked to write, not whether it
is right; how the two agree is measured, not promised.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tooluse.deltas import HEAD

if TYPE_CHECKING:
    from tooluse.grammar import Vocabulary
    from tooluse.request import Generation


@dataclass(frozen=True)
class Confidence:
    """Of one call; ``args`` by the arguments' names, each with the choice to give it at all."""

    call: float
    tool: float
    args: dict[str, float]


def confidences(generation: Generation, vocabulary: Vocabulary) -> list[Confidence]:
    """One for each whole call in a reply that was generated under a grammar of calls: a call that
    the token budget cut off has none."""
    pieces = [vocabulary.tokens[i] or b"" for i in generation.ids]
    text = b"".join(pieces)
    ends, at = [], 0
    for piece in pieces:
        at += len(piece)
        ends.append(at)

    def between(start: int, end: int) -> float:
        """The probability of the tokens that wrote text[start:end]."""
        total = 0.0
        for piece, stop, logprob in zip(pieces, ends, generation.logprobs, strict=True):
            if stop > start and stop - len(piece) < end:
                total += logprob
        return math.exp(total)

    found, start = [], 0
    for line in text.split(b"\n"):
        head = HEAD.match(line.decode("utf-8", "replace"))
        if head and _is_json(line):
            offset = start + len(head[0].encode())
            name = start + len(head[0][: head.start(1)].encode())
            args = {
                key: between(offset + lo, offset + hi)
                for key, (lo, hi) in _members(line[offset - start : -1].decode()).items()
            }
            tool = between(name, name + len(head[1].encode()))
            found.append(Confidence(between(start, start + len(line)), tool, args))
        start += len(line) + 1
    return found


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _members(text: str) -> dict[str, tuple[int, int]]:
    """Where each member of a canonical JSON object stands, key and value, in bytes."""
    decode = json.JSONDecoder().raw_decode
    found: dict[str, tuple[int, int]] = {}
    at = 1
    while at < len(text) and text[at] != "}":
        key, colon = decode(text, at)
        _, end = decode(text, colon + len(": "))
        found[key] = len(text[:at].encode()), len(text[:end].encode())
        at = end + (len(", ") if text.startswith(", ", end) else 0)
    return found
