"""The records of a text table: which of its lines are examples, in blocks, each line with the same number of cells.

A quoted cell may have line breaks in it, which make one record of several lines. Comments and empty lines are not
records.
"""

from __future__ import annotations

import contextlib
import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from netviz.data.tables import dialect as dialects
from netviz.data.tables.dialect import Dialect
from netviz.encodings import utf8_lines
from netviz.errors import DataError, counted, shown
from netviz.texts import phrase

BLOCK = 1 << 18
"""The number of bytes of text in a block that is parsed at once."""
_SAMPLE = 2_000
_SAMPLE_BYTES = 1 << 17


def start_of(path: Path, file: BinaryIO, encoding: str) -> tuple[Dialect | None, list[bytes]]:
    """The dialect of a table, None if the file is not one, and its first records. Raises DataError, NotUtf8Error.

    path: what messages call it.
    """
    sample = list(_sample_of(path, utf8_lines(path, file, encoding)))
    try:
        return dialects.find(sample), sample
    except csv.Error as error:
        raise DataError(phrase("{path} is not a table: {problem}.", path=shown(path), problem=str(error))) from error


def _sample_of(path: Path, lines: Iterator[bytes]) -> Iterator[bytes]:
    """The first records of a table, those with line breaks in quoted cells as one line each. Raises DataError."""
    size = 0
    with contextlib.suppress(_OpenQuoteError):  # which the reader reports, with its line
        for _, record in islice(_records(path, lines), _SAMPLE):
            size += len(record)
            yield record
            if size > _SAMPLE_BYTES:
                return


@dataclass
class PassedOver:
    """What `blocks` has passed over so far."""

    rows: int = 0
    """The number of comments with as many cells as the rows: they may be rows that somebody commented out."""


def blocks(
    path: Path, lines: Iterator[bytes], found: Dialect, passed_over: PassedOver | None = None
) -> Iterator[tuple[list[int], list[bytes]]]:
    """Blocks of (line numbers, lines). Raises DataError if a line has another number of cells than the others."""
    numbers: list[int] = []
    block: list[bytes] = []
    size = 0
    separator = found.separator.encode()
    # A quoted cell whole, so that nothing within it is taken for the beginning of another one.
    quoted = re.compile(rb'(?:^|(%s) ?)("[^"]*(?:""[^"]*)*")' % re.escape(separator))
    nothing = separator + b' \t\r\n"'
    for place, (number, line) in enumerate(_records(path, lines)):
        if place < found.skipped or not line.strip(nothing):
            continue
        if dialects.is_comment(line):
            is_row = dialects.width_of(line.decode(), found.separator) == found.width
            if found.comments or not is_row:
                if passed_over is not None:
                    passed_over.rows += is_row
                continue
        if found.separator == " ":
            line = _with_tabs(line)
        else:
            if separator + b' "' in line:
                line = quoted.sub(rb"\1\2", line)
            if b'"' not in line:
                line = line.replace(separator + b" ", separator)
        width = _width(line, found.written.encode())
        if width != found.width:
            raise DataError(
                phrase(
                    "{path}, line {line:,} has {columns} where the first has {wanted:,}.",
                    path=shown(path),
                    line=number,
                    columns=counted(width, "column"),
                    wanted=found.width,
                )
            )
        numbers.append(number)
        block.append(line)
        size += len(line)
        if size > BLOCK:
            yield numbers, block
            numbers, block, size = [], [], 0
    if block:
        yield numbers, block


class _OpenQuoteError(DataError):
    """A quote does not end."""

    def __init__(self, path: Path, line: int) -> None:
        super().__init__(
            phrase("{path}, line {line:,}: the quote that begins there does not end.", path=shown(path), line=line)
        )


def _records(path: Path, lines: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers; lines joined by a quoted cell are one. Raises DataError for an unclosed quote."""
    waiting, began = b"", 0
    for number, line in enumerate(lines, 1):
        if waiting or (line.count(b'"') % 2 and not dialects.is_comment(line)):
            waiting, began = waiting + line, began or number
            if len(waiting) > BLOCK:
                raise _OpenQuoteError(path, began)
            if waiting.count(b'"') % 2:
                continue
            number, line, waiting, began = began, waiting, b"", 0
        yield number, line
    if waiting:
        raise _OpenQuoteError(path, began)


def _with_tabs(line: bytes) -> bytes:
    if b'"' not in line:
        return b"\t".join(line.split()) + b"\n"
    return "\t".join(dialects.cells(line.decode(), " ")).encode() + b"\n"


def _width(line: bytes, separator: bytes) -> int:
    if b'"' not in line:
        return line.count(separator) + 1
    try:
        return len(next(csv.reader([line.decode()], delimiter=separator.decode(), strict=True)))
    except csv.Error:
        return line.count(separator) + 1
