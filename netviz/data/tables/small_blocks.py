"""Small blocks of short numbers and plain words, for which polars, a tenth of a second to import, is not worth it.

What is accepted is so plain that polars reads the same, bit for bit; anything else is left to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.tables.numbers import MISSING_TEXT

MOST_CELLS = 10_000
_NUMBER = re.compile(rb"-?\d{1,4}(?:\.\d{1,3})?")
"""Of at most seven digits: rounded to float64 and then to float32, it is what rounding it once to float32 gives."""
_WORD = re.compile(rb"[A-Za-z][A-Za-z0-9_./ -]*")
_MISSING = frozenset(cell.encode() for cell in MISSING_TEXT)


@dataclass(frozen=True)
class Column:
    """The cells of one column."""

    cells: tuple[bytes, ...]

    def to_numpy(self) -> NDArray[np.float64]:
        """Them as numbers (lines,)."""
        return np.array([float(cell) for cell in self.cells], np.float64)

    def to_list(self) -> list[str]:
        """Them as words."""
        return [cell.decode() for cell in self.cells]


def parsed(block: Sequence[bytes], separator: str, numbers: Sequence[bool]) -> list[Column] | None:
    """The columns of a block of lines, of which some hold numbers; None if it is larger or holds anything else."""
    if len(block) * len(numbers) > MOST_CELLS:
        return None
    rows = [line.removesuffix(b"\n").split(separator.encode()) for line in block]
    if any(len(row) != len(numbers) for row in rows):
        return None
    columns = [Column(cells) for cells in zip(*rows, strict=True)]
    plain = all(
        all(map((_NUMBER if is_number else _WORD).fullmatch, column.cells)) and _MISSING.isdisjoint(column.cells)
        for column, is_number in zip(columns, numbers, strict=True)
    )
    return columns if plain else None
