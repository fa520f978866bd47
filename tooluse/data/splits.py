"""Which split a template or a value belongs to: decided by its text alone, for ever.

A stable hash (BLAKE2b, independent of Python's randomised ``hash``) places every phrase and every
value in exactly one of three splits, so nothing has to be remembered between runs, and rows made
on different days or machines still keep apart.
"""

from __future__ import annotations

import hashlib
from typing import Literal, get_args

Split = Literal["train", "validation", "test"]
SPLITS: tuple[Split, ...] = get_args(Split)

# Out of 100. Training gets the breadth; the others are measured on what is left.
_FIRST_VALIDATION, _FIRST_TEST = 76, 86


def fold(text: str) -> str:
    """What two texts must share to count as the same value: letters, whatever their case."""
    return " ".join(text.casefold().split())


def split_of(text: str) -> Split:
    """The one split in which this template or value may appear."""
    digest = hashlib.blake2b(fold(text).encode("utf-8", "surrogatepass"), digest_size=4).digest()
    share = int.from_bytes(digest, "big") % 100
    if share < _FIRST_VALIDATION:
        return "train"
    return "validation" if share < _FIRST_TEST else "test"
