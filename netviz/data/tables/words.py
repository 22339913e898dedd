"""A column of words: the code of each cell, and the word that each code stands for."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from netviz.data.tables.numbers import MISSING_TEXT

MOST_WORDS = 10_000
"""The most different words of a column that are kept; a column with more is neither a class nor a category."""


@dataclass
class Words:
    """A column of words."""

    codes: NDArray[np.int32]
    """(n,): indices into `values`, −1 for a missing word."""
    values: tuple[str, ...]
    """The different words."""
    too_many: bool = False
    """Whether there were more than MOST_WORDS, so that neither codes nor values are kept."""
    missing: int = 0
    """The number of missing words."""


@dataclass
class WordsSoFar:
    """A column of words while it is being read."""

    places: dict[str, int] = field(default_factory=dict)
    """The code of each word."""
    codes: list[NDArray[np.int32]] = field(default_factory=list)
    """The codes in each block that was added."""
    too_many: bool = False
    missing: int = 0

    def add(self, cells: list[str | None]) -> None:
        """Add the cells of a block."""
        places = self.places
        codes = np.empty(len(cells), np.int32)
        for row, cell in enumerate(cells):
            bare = "" if cell is None else cell.strip()
            if bare in MISSING_TEXT:
                codes[row] = -1
                self.missing += 1
            elif not self.too_many:
                codes[row] = places.setdefault(bare, len(places))
        if len(places) > MOST_WORDS:
            self.too_many = True
            places.clear()
            self.codes.clear()
        if not self.too_many:
            self.codes.append(codes)

    def whole(self) -> Words:
        """The whole column."""
        codes = np.concatenate(self.codes) if self.codes else np.empty(0, np.int32)
        return Words(codes, tuple(self.places), self.too_many, self.missing)
