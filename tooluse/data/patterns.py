"""Texts of a form: one that a regular expression matches, one that looks like an example."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from random import Random
from typing import TYPE_CHECKING

from tooluse.errors import InputError

if TYPE_CHECKING:
    from tooluse.grammar.regex_tree import Node

TRIES = 300  # at a text of the right length


def like(example: str, rng: Random) -> str:
    """Other letters and digits in the places of the example's: "AB-104" → "KT-731".

    A word of more than three letters stays, since it may mean something: "Shelf B2" → "Shelf F7".
    """
    return re.sub(r"[^\W\d_]+|\d", lambda m: _other(m[0], rng), example)


def is_shape(example: str) -> bool:
    """Whether an example is a form without digits: "acme/web", "main-hall"."""
    return bool(re.fullmatch(r"\w+(?:[-_./]\w+)+", example)) and not re.search(r"\d", example)


def in_shape(example: str, word: Callable[[], str]) -> str:
    """Other words in the places of the example's: "acme/web" → "glowym/kez"."""
    return re.sub(r"[^\W\d_]+", lambda m: word(), example)


def _other(text: str, rng: Random) -> str:
    if text.isdigit():
        return str(rng.randint(0, 9))
    if len(text) > 3:
        return text
    letters = (chr(rng.randint(97, 122)) for _ in text)
    return "".join(n.upper() if old.isupper() else n for n, old in zip(letters, text, strict=True))


def from_pattern(pattern: str, rng: Random, shortest: int = 0, longest: int | None = None) -> str:
    """A text that the pattern probably matches, of a length in these bounds if one is found.

    InputError if the pattern can't be read.
    """
    from tooluse.grammar.regex_syntax import PatternError

    more, text = 0, ""
    for _ in range(TRIES):
        try:
            text = _from_tree(_tree(pattern), rng, more)
        except PatternError as error:
            raise InputError(f"pattern {pattern!r}: {error}") from None
        if len(text) < shortest:
            more += 1 + (shortest - len(text)) // 8
        elif longest is not None and len(text) > longest:
            more -= 1
        else:
            break
    return text


@cache
def _tree(pattern: str) -> Node:
    from tooluse.grammar.regex_syntax import parse

    return parse(pattern)


def _from_tree(node: Node, rng: Random, more: int) -> str:
    """A text of a node; ``more`` (or fewer) repetitions than the few that are usual."""
    from tooluse.grammar.regex_tree import Alt, Chars, Repeat, Seq

    if isinstance(node, Chars):
        plain = [(a, b) for a, b in ((max(a, 48), min(b, 122)) for a, b in node.ranges) if a <= b]
        letters = [c for a, b in plain for c in range(a, b + 1) if chr(c).isalnum()]
        if letters:
            return chr(rng.choice(letters))
        low, high = rng.choice(list(node.ranges))
        return chr(rng.randint(low, min(high, low + 20)))
    if isinstance(node, Seq):
        return "".join(_from_tree(item, rng, more) for item in node.items)
    if isinstance(node, Alt):
        return _from_tree(rng.choice(node.items), rng, more)
    if isinstance(node, Repeat):
        usual = 4 if node.hi is None else 6
        low, high = node.lo + max(more, 0), node.lo + max(usual + more, 0)
        if node.hi is not None:
            low, high = min(low, node.hi), min(high, node.hi)
        count = rng.randint(low, high)
        return "".join(_from_tree(node.body, rng, more) for _ in range(count))
    return ""  # anchors and look-arounds take no text; the check afterwards decides
