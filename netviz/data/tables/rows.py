"""The cells of a table as text, row by row: for tables that name other files, whose names must stay as they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from netviz.data.tables import dialect as dialects
from netviz.data.tables.dialect import Dialect
from netviz.data.tables.records import blocks, start_of
from netviz.encodings import in_its_encoding, utf8_lines


@dataclass(frozen=True)
class TextTable:
    """A table of text whose dialect is known."""

    path: Path
    dialect: Dialect
    names: tuple[str, ...]
    """The names of the columns, each unique."""
    encoding: str
    sample: tuple[tuple[str, ...], ...]
    """The cells of the first rows."""

    def rows(self, file: BinaryIO) -> Iterator[tuple[str, ...]]:
        """The cells of all rows. Raises DataError."""
        file.seek(0)
        for _, block in blocks(self.path, utf8_lines(self.path, file, self.encoding), self.dialect):
            for line in block:
                yield tuple(dialects.cells(line.decode(), self.dialect.written))


def text_table(path: Path, file: BinaryIO) -> TextTable | None:
    """What a text file is as a table; None if it is not one. Raises DataError.

    path: what messages call it.
    """
    encoding, (found, sample) = in_its_encoding(file, lambda encoding: (encoding, start_of(path, file, encoding)))
    if found is None:
        return None
    lines = [
        line.decode()
        for line in sample[found.skipped :]
        if line.strip() and not (found.comments and dialects.is_comment(line))
    ]
    cells = (tuple(dialects.cells(line, found.separator)) for line in lines)
    return TextTable(path, found, found.names, encoding, tuple(row for row in cells if len(row) == found.width))
