"""Ranges of a sorted list of words that begin alike, narrowed byte by byte without any copy."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence


def branches(
    words: Sequence[bytes], lo: int, hi: int, depth: int
) -> Iterator[tuple[int, int, int]]:
    """(byte, lo, hi): the words `lo` to before `hi`, alike up to `depth`, by their next byte."""
    if lo < hi and len(words[lo]) == depth:
        lo += 1
    while lo < hi:
        end = _end(words, lo, hi, depth)
        yield words[lo][depth], lo, end
        lo = end


def narrow(words: Sequence[bytes], lo: int, hi: int, depth: int, byte: int) -> tuple[int, int]:
    """The range of the words that go on with `byte`; both bounds equal if there is none."""
    if lo == hi:
        return lo, lo
    at = bisect_left(words, words[lo][:depth] + bytes((byte,)), lo, hi)
    if at == hi or words[at][depth] != byte:
        return at, at
    return at, _end(words, at, hi, depth)


def _end(words: Sequence[bytes], lo: int, hi: int, depth: int) -> int:
    """Where the words end that go on with the same byte as number `lo`."""
    byte = words[lo][depth]
    if lo + 1 == hi or words[lo + 1][depth] != byte:
        return lo + 1
    if byte == 255 or words[hi - 1][depth] == byte:
        return hi
    return bisect_left(words, words[lo][:depth] + bytes((byte + 1,)), lo, hi)
