"""Drawings in a file: one JSON object a line, `{"digit": 8, "writer": 12, "strokes": [[[x, y], …], …]}`, or UNIPEN.

`digit` and `writer` may be missing. The file may be gzip-compressed.
"""

from __future__ import annotations

import gzip
import math
import zlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import IO, cast

import msgspec

from netviz.data.dataset import DataError
from netviz.data.unipen import UnipenError, segments
from netviz.files import reason

LONGEST_LINE = 4 << 20


class Drawing(msgspec.Struct, frozen=True):
    """One drawing: strokes in any units, x to the right, y down; `digit` is what it is meant to be, if known."""

    strokes: list[list[tuple[float, float]]]
    digit: int | None = None
    writer: int | None = None


def read_strokes(path: Path) -> Iterator[Drawing]:
    """The drawings of a file, one by one; raises DataError that names the line."""
    try:
        with _open(path) as file:
            lines = enumerate(_lines(path, file), 1)
            for number, line in lines:
                if not line.strip():
                    continue
                if line.lstrip().startswith(b"."):
                    rest = (later.decode("latin-1") for _, later in lines)
                    yield from _unipen(path, number, line.decode("latin-1"), rest)
                    return
                yield _checked(path, number, _parse(path, number, line))
    except (OSError, EOFError, zlib.error) as error:
        why = reason(error) if isinstance(error, OSError) else "the compressed data is cut off or damaged"
        raise DataError(f"{path} could not be read: {why}.") from error


def _open(path: Path) -> IO[bytes]:
    if path.suffix == ".gz":
        return cast(IO[bytes], gzip.open(path, "rb"))
    return path.open("rb")


def _lines(path: Path, file: IO[bytes]) -> Iterator[bytes]:
    number = 0
    while line := file.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) > LONGEST_LINE:
            raise DataError(f"{path}, line {number:,} is longer than {LONGEST_LINE:,} bytes.")
        yield line


def _unipen(path: Path, number: int, first: str, rest: Iterator[str]) -> Iterator[Drawing]:
    """The drawings of UNIPEN text that begins in line `number`."""
    try:
        for segment in segments(chain([first], rest)):
            yield _checked(path, number, Drawing(segment.strokes, segment.digit, segment.writer))
    except UnipenError as error:
        raise DataError(f"{path}, line {number - 1 + error.line:,}: {error.problem}.") from error


def _parse(path: Path, number: int, line: bytes) -> Drawing:
    try:
        return msgspec.json.decode(line, type=Drawing)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DataError(f"{path}, line {number:,} is no drawing: {error}.") from error


def _checked(path: Path, number: int, drawing: Drawing) -> Drawing:
    if drawing.digit is not None and not 0 <= drawing.digit <= 9:
        raise DataError(f"{path}, line {number:,}: digit {drawing.digit} lies outside 0…9.")
    if not all(math.isfinite(x) and math.isfinite(y) for stroke in drawing.strokes for x, y in stroke):
        raise DataError(f"{path}, line {number:,}: a point is not finite.")
    return drawing
