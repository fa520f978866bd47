"""Sets of bytes as 256-bit integers: bit b stands for byte b."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

ALL_BYTES = (1 << 256) - 1


def bits(mask: int) -> Iterator[int]:
    """The set bits of a mask, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def refine(partitions: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    """The coarsest partition of the union that refines all the given ones."""
    result: list[int] = []
    covered = 0
    for cell in dict.fromkeys(cell for cells in partitions for cell in cells):
        new = cell & ~covered
        if new != cell and cell not in result:
            cut = []
            for old in result:
                inside = old & cell
                if inside and inside != old:
                    cut += [inside, old ^ inside]
                else:
                    cut.append(old)
            result = cut
        if new:
            result.append(new)
            covered |= new
    return tuple(result)
