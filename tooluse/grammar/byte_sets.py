"""Sets of bytes as 256-bit integers: bit b stands for byte b."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

ALL_BYTES = (1 << 256) - 1
MANY_CELLS = 24  # from here on looking at each byte beats looking at each pair of cells


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
    every = list(dict.fromkeys(cell for cells in partitions for cell in cells))
    if len(every) > MANY_CELLS:
        return _by_byte(every)
    for cell in every:
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


def _by_byte(cells: list[int]) -> tuple[int, ...]:
    """The same for many cells, most of them small: bytes that lie in the same cells go together."""
    inside: dict[int, int] = {}
    for i, cell in enumerate(cells):
        for byte in bits(cell):
            inside[byte] = inside.get(byte, 0) | 1 << i
    found: dict[int, int] = {}
    for byte, where in inside.items():
        found[where] = found.get(where, 0) | 1 << byte
    return tuple(found.values())
