"""A table that names pictures, and what its columns mean: the label, the split, or a class each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.array_names import SPLIT_NAMES
from netviz.data.picture_tree import File
from netviz.data.reading import Reading
from netviz.data.tables.names import label_rank, named
from netviz.data.tables.numbers import MISSING, number
from netviz.data.tables.rows import TextTable
from netviz.data.tables.suspicions import OFTEN
from netviz.errors import DataError, none_of, shown
from netviz.texts import phrase


@dataclass(frozen=True)
class PictureTable:
    """A table that names pictures."""

    file: File
    text: TextTable
    column: int
    """The column of their names."""
    split: str
    """The split of the data that the table is for, by its name."""

    def columns(self, names: list[str]) -> list[int]:
        """The indices of the columns with these names; empty if the table does not have all of them."""
        places = [place for name in names if (place := named(self.text.names, name)) is not None]
        return places if len(set(places) - {self.column}) == len(names) else []

    def label_column(self, reading: Reading) -> int:
        """The column of the labels. Raises DataError if it is not clear which that is."""
        names, sample = self.text.names, self.text.sample
        if reading.label is not None:
            place = named(names, reading.label)
            if place is None or place == self.column:
                raise DataError(
                    phrase(
                        "data.label: {problem}, the columns of {path}.",
                        problem=none_of(reading.label, names[:20]),
                        path=shown(self.text.path),
                    )
                )
            return place
        able = self._described_in()
        ranks = {place: rank for place in able if (rank := label_rank(names[place])) is not None}
        if ranks and self.text.dialect.header:
            return min(ranks, key=lambda place: (ranks[place], -place))
        if len(able) == 1:
            return able[0]
        often = [place for place in able if 2 <= len({row[place] for row in sample}) <= max(2, len(sample) // OFTEN)]
        words = [place for place in often if not all(self._is_number(row[place]) for row in sample)]
        if len(words or often) == 1:
            return (words or often)[0]
        raise DataError(
            phrase(
                '{path} has several columns that may be the label; to name one, say data.label = "{column}".',
                path=shown(self.text.path),
                column=names[able[-1] if able else 0].replace(chr(34), chr(39))[:40],
            )
        )

    def split_column(self) -> int | None:
        """The column that says which split a picture belongs to; None if there is none."""
        for place in range(len(self.text.names)):
            cells = {row[place].lower() for row in self.text.sample}
            splits = {SPLIT_NAMES.get(cell) if cell else None for cell in cells}
            if place != self.column and None not in splits and "train" in splits and len(splits) > 1:
                return place
        return None

    def class_columns(self) -> list[int]:
        """The columns of classes with a single 1 in each row, if all but the pictures' are such."""
        places = self._described_in()
        if len(places) < 2 or not self.text.dialect.header:
            return []
        for row in self.text.sample:
            values = [number(row[place], self.text.dialect.decimal_comma) for place in places]
            if any(value not in (0, 1) for value in values) or values.count(1) != 1:
                return []
        return places

    def _described_in(self) -> list[int]:
        """The columns that neither name the pictures nor say their splits."""
        others = {self.column, self.split_column()}
        return [place for place in range(len(self.text.names)) if place not in others]

    def _is_number(self, cell: str) -> bool:
        dialect = self.text.dialect
        return cell in MISSING or number(cell, dialect.decimal_comma, dialect.grouped) is not None

    def class_in(self, row: tuple[str, ...], places: list[int], names: list[str]) -> str:
        """The name of the only one of the columns at `places` that is 1; empty if there is no such one."""
        decimal_comma = self.text.dialect.decimal_comma
        ones = [name for place, name in zip(places, names, strict=True) if number(row[place], decimal_comma) == 1]
        return ones[0] if len(ones) == 1 else ""

    def labels(self, cells: list[str]) -> NDArray[np.generic]:
        """The labels as numbers if all of them are, otherwise as text."""
        dialect = self.text.dialect
        values = [number(cell, dialect.decimal_comma, dialect.grouped) for cell in cells]
        if all(value is not None and np.isfinite(value) for value in values):
            return np.array(values, np.float64)
        return np.array(cells)
