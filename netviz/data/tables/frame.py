"""The cells of a table, column by column: numbers as float32, words as codes; missing values are NaN or −1.

The text is checked line by line and parsed in blocks, straight into the columns, so that a large table is never copied.
plain_blocks.py parses blocks of plain numbers, small_blocks.py those of a small table with words. polars parses
whatever else there is; its import takes 40 MB, so it waits until then.
"""

from __future__ import annotations

import contextlib
import math
import os
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from netviz.data.tables import dialect as dialects
from netviz.data.tables import plain_blocks, small_blocks
from netviz.data.tables.dialect import Dialect
from netviz.data.tables.names import is_identifier, is_label, named
from netviz.data.tables.numbers import MISSING, MISSING_TEXT, number
from netviz.data.tables.records import PassedOver, blocks, start_of
from netviz.data.tables.words import Words, WordsSoFar
from netviz.encodings import LATIN, in_its_encoding, in_words, utf8_lines
from netviz.errors import DataError, shown
from netviz.texts import Text, joined, phrase
from netviz.unpacking import TEXT, unpacked

MOST_VALUES = 1 << 28
MOST_COLUMNS = 100_000
_BITS = {"true": 1.0, "false": 0.0, "yes": 1.0, "no": 0.0, "t": 1.0, "f": 0.0}
LARGEST = float(np.finfo(np.float32).max)


@dataclass
class TableFrame:
    """The columns of a table."""

    names: tuple[str, ...]
    """The names of the columns, each unique."""
    rows: int
    """The number of rows n."""
    number_columns: list[int]
    """The indices in the table of the columns of `numbers`."""
    numbers: NDArray[np.float32]
    """(n, k); NaN where a value is missing."""
    exact: dict[int, NDArray[np.float64]]
    """The numbers, in float64, of columns that may be a label or an identifier, by index in the table."""
    words: dict[int, Words]
    """The columns of words, by index in the table."""
    has_header: bool
    said: Text
    """The dialect in a few words."""
    passed_over: int = 0
    """How many lines that may be rows begin like a comment, and are therefore left out."""
    encoding_is_guessed: bool = False
    """Whether the text is read as Latin-1 because it is in no encoding that can be told."""

    @cached_property
    def column_of_numbers(self) -> dict[int, int]:
        """Where in `numbers` a column is, by its index in the table."""
        return {place: column for column, place in enumerate(self.number_columns)}

    def column(self, place: int) -> NDArray[np.float64]:
        """The numbers (n,) of the column with this index in the table."""
        if place in self.exact:
            return self.exact[place]
        return self.numbers[:, self.column_of_numbers[place]].astype(np.float64)

    def bits(self, place: int) -> NDArray[np.float64] | None:
        """A column (n,) as 0 and 1, NaN where a value is missing; None if it holds anything else than yes and no."""
        if place not in self.words:
            values = self.column(place)
            return values if ((values == 0) | (values == 1) | np.isnan(values)).all() else None
        words = self.words[place]
        if not words.values or len(words.values) > 2 or not all(word.casefold() in _BITS for word in words.values):
            return None
        return np.array([*(_BITS[word.casefold()] for word in words.values), np.nan])[words.codes]


def read_text(path: Path, label: str | None = None) -> TableFrame:
    """Read a table from a text file, compressed or not. Raises DataError that names the line and the column.

    label: the column that the user gives as the label.
    """
    with unpacked(path, TEXT) as (file, size):
        return in_its_encoding(file, lambda encoding: _read(path, file, size, encoding, label))


def polars() -> Any:
    """Import polars only when it is needed; it gets one thread, so that a core is left for the window."""
    os.environ.setdefault("POLARS_MAX_THREADS", "1")
    import polars

    return polars


def _read(path: Path, file: BinaryIO, size: int, encoding: str, label: str | None) -> TableFrame:
    found, _ = start_of(path, file, encoding)
    if found is None:
        raise DataError(
            phrase(
                "{path}, line 1: each line needs a label and at least one number, separated by commas.",
                path=shown(path),
            )
        )
    if found.width > MOST_COLUMNS:
        raise DataError(
            phrase(
                "{path} has {count:,} columns, more than the {most:,} that netviz takes.",
                path=shown(path),
                count=found.width,
                most=MOST_COLUMNS,
            )
        )
    frame = _read_as(path, file, size, encoding, label, found)
    late = {place for place in found.unseen if _may_be_numbers(frame.words[place], found)}
    if late:
        numbers = tuple(holds or place in late for place, holds in enumerate(found.numbers))
        with contextlib.suppress(DataError):  # words after all
            return _read_as(path, file, size, encoding, label, replace(found, numbers=numbers))
    return frame


def _read_as(path: Path, file: BinaryIO, size: int, encoding: str, label: str | None, found: Dialect) -> TableFrame:
    file.seek(0)
    reader, passed_over = _Reader(path, found, found.names, label), PassedOver()
    for lines, block in blocks(path, utf8_lines(path, file, encoding), found, passed_over):
        reader.add(lines, block, size)
    whole = reader.frame(in_words(encoding))
    return replace(whole, passed_over=passed_over.rows, encoding_is_guessed=encoding == LATIN)


def _may_be_numbers(words: Words, found: Dialect) -> bool:
    """Whether a column that had no value in the sample may hold numbers."""
    values = [number(word, found.decimal_comma, found.grouped) for word in words.values if word not in MISSING]
    return words.too_many or (bool(values) and None not in values)


def _array(column: Any) -> NDArray[Any]:
    """A column as an array, which it may be, or one of polars."""
    return column if isinstance(column, np.ndarray) else column.to_numpy()


class _Reader:
    """Parses blocks of lines into columns."""

    def __init__(self, path: Path, found: Dialect, names: tuple[str, ...], label: str | None) -> None:
        self._path = path
        self._found = found
        self._names = names
        self._number_columns = [place for place, numbers in enumerate(found.numbers) if numbers]
        chosen = (0, found.width - 1, named(names, label))
        self._exact: dict[int, list[NDArray[np.float64]]] = {
            place: []
            for place in self._number_columns
            if place in chosen or is_label(names[place]) or is_identifier(names[place])
        }
        self._words = {place: WordsSoFar() for place, numbers in enumerate(found.numbers) if not numbers}
        self._values = np.empty((0, len(self._number_columns)), np.float32)
        self._rows = self._bytes = 0
        self._are_plain = all(found.numbers) and not found.decimal_comma and not found.grouped

    def add(self, numbers: list[int], block: list[bytes], size: int) -> None:
        """Add lines from a file of `size` bytes. Raises DataError."""
        start, end = self._rows, self._rows + len(block)
        if end * self._found.width > MOST_VALUES:
            raise DataError(
                phrase(
                    "{path} holds more than {most:,} values, more than netviz takes.",
                    path=shown(self._path),
                    most=MOST_VALUES,
                )
            )
        columns: Any = self._plain_numbers(numbers, block)
        if columns is None and not self._found.decimal_comma and not self._found.grouped:
            columns = small_blocks.parsed(block, self._found.written, self._found.numbers)
        if columns is None:
            columns = self._parsed(numbers, block)
        self._bytes += sum(map(len, block))
        if end > len(self._values):
            expected = end + end * max(0, size - self._bytes) // self._bytes * 9 // 8
            self._values = _with_room(self._values, min(expected, MOST_VALUES // self._found.width))
        are_whole = isinstance(columns, np.ndarray) and len(columns) == len(self._number_columns)
        if are_whole:
            self._values[start:end] = columns.T
        for column, place in enumerate(() if are_whole else self._number_columns):
            self._values[start:end, column] = _array(columns[place])
        for place, exact in self._exact.items():
            exact.append(_array(columns[place]).astype(np.float64))
        if not (np.abs(self._values[start:end]) <= LARGEST).all():
            self._require_numbers(numbers, block)
        for place, words in self._words.items():
            words.add(columns[place].to_list())
        self._rows = end

    def frame(self, encoding: str) -> TableFrame:
        """The whole table. Raises DataError if it has no rows."""
        if not self._rows:
            raise DataError(phrase("{path} holds no examples.", path=shown(self._path)))
        return TableFrame(
            self._names,
            self._rows,
            self._number_columns,
            self._values[: self._rows],
            {place: np.concatenate(parts) for place, parts in self._exact.items()},
            {place: words.whole() for place, words in self._words.items()},
            self._found.header is not None,
            joined([self._found.said, encoding]),
        )

    def _plain_numbers(self, numbers: list[int], block: list[bytes]) -> NDArray[np.float64] | None:
        """The columns (width, lines) of a block of plain numbers; None if it holds anything else.

        Raises DataError for a word in a column of numbers, so that polars need not be imported for it.
        """
        if not self._are_plain:
            return None
        separator = self._found.written
        values = plain_blocks.parsed(block, separator, self._found.width)
        if values is not None:
            return values
        for at, line in zip(numbers, block, strict=True):
            for place, cell in enumerate(dialects.cells(line.decode(), separator)):
                if cell not in MISSING and number(cell) is None:
                    raise DataError(
                        phrase("{where}: {cell} is not a number.", where=self._where(at, place), cell=shown(cell))
                    )
        return None

    def _parsed(self, numbers: list[int], block: list[bytes]) -> Any:
        """The columns of a block, parsed by polars. Raises DataError for a word in a column of numbers."""
        pl, found = polars(), self._found
        # polars before version 2 does not allow decimal commas if commas also separate the cells.
        by_cell = found.grouped or (found.decimal_comma and found.separator == ",")
        kinds: list[Any] = [
            pl.String if not is_number or by_cell else pl.Float64 if place in self._exact else pl.Float32
            for place, is_number in enumerate(found.numbers)
        ]
        content = b"".join(block)
        options = {
            "has_header": False,
            "separator": found.written,
            "decimal_comma": found.decimal_comma and not by_cell,
            "quote_char": '"' if b'"' in content else None,
            "schema": {str(place): kind for place, kind in enumerate(kinds)},
            "null_values": list(MISSING_TEXT),
        }
        try:
            table = pl.read_csv(content, **options)
        except pl.exceptions.PolarsError:
            table = self._cells(block)
        columns = table.get_columns()  # asked once: each time polars makes a list of all of them
        casts = [
            self._as_numbers(numbers, columns[place], place)
            for place in self._number_columns
            if columns[place].dtype == pl.String
        ]
        return (table.with_columns(casts) if casts else table).get_columns()

    def _cells(self, block: list[bytes]) -> Any:
        """All cells of a block as text: numbers written in other ways, and quotes in the middle of cells."""
        pl, separator = polars(), self._found.written
        rows = [dialects.cells(line.decode(), separator) for line in block]
        columns = zip(*rows, strict=True)
        missing = frozenset(MISSING_TEXT)
        return pl.DataFrame(
            {
                str(place): [None if cell in missing else cell for cell in column]
                for place, column in enumerate(columns)
            },
            schema={str(place): pl.String for place in range(self._found.width)},
        )

    def _as_numbers(self, numbers: list[int], texts: Any, place: int) -> Any:
        """A column of cells as numbers. Raises DataError that names the first cell that is not a number."""
        pl, found = polars(), self._found
        bare = texts.str.strip_chars()
        plain = bare.str.replace_all(",", ".", literal=True) if found.decimal_comma else bare
        values = plain.cast(pl.Float64, strict=False).to_numpy().copy()
        # Cells that polars does not recognize as numbers, or with separated thousands, are parsed one by one.
        there = bare.is_not_null().to_numpy()
        for row in np.flatnonzero(there if found.grouped else there & np.isnan(values)).tolist():
            value = math.nan if bare[row] in MISSING else number(bare[row], found.decimal_comma, found.grouped)
            if value is None:
                raise DataError(
                    phrase(
                        "{where}: {cell} is not a number.",
                        where=self._where(numbers[row], place),
                        cell=shown(bare[row]),
                    )
                )
            values[row] = value
        return pl.Series(str(place), values)

    def _require_numbers(self, numbers: list[int], block: list[bytes]) -> None:
        """Raise DataError for the first number that is infinite or too large."""
        start = self._rows
        values = self._values[start : start + len(block)]
        wrong = np.argwhere(~(np.abs(values) <= LARGEST) & ~np.isnan(values))
        if not len(wrong):
            return
        row, column = map(int, wrong[0])
        place = self._number_columns[column]
        separator = self._found.written
        cell = dialects.cells(block[row].decode(), separator)[place]
        if "inf" in cell.lower():
            raise DataError(
                phrase("{where}: {cell} is not a number.", where=self._where(numbers[row], place), cell=shown(cell))
            )
        raise DataError(
            phrase(
                "{where}: {cell} is too large; the largest is {largest:.2g}.",
                where=self._where(numbers[row], place),
                cell=shown(cell),
                largest=LARGEST,
            )
        )

    def _where(self, line: int, place: int) -> Text:
        return phrase(
            "{path}, line {line:,}, column {column:,} ({name})"
            if self._found.header
            else "{path}, line {line:,}, column {column:,}",
            path=shown(self._path),
            line=line,
            column=place + 1,
            name=shown(self._names[place]),
        )


def _with_room(rows: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """The rows in an array with room for `count` rows; untouched memory costs nothing."""
    found = np.empty((count, rows.shape[1]), np.float32)
    found[: len(rows)] = rows
    return found
