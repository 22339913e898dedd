"""Reading files that may be gzip-compressed, told by their content, and never more of them than a bound.

A few hundred bytes can be made to unpack to gigabytes, and a line of text need not end: files from outside are read
through `unpacked`, and their lines through `lines`.
"""

from __future__ import annotations

import gzip
import io
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from netviz.errors import DataError, UserError, shown
from netviz.files import open_regular, reason
from netviz.texts import phrase

MOST_BYTES = 1 << 30
"""What one file may hold, unpacked."""


@dataclass(frozen=True)
class UnpackingAllowance:
    """The most bytes to which a compressed file may unpack: the larger of two limits, and at most `most`."""

    free: int
    """A number of bytes that is always allowed."""
    times: int
    """A multiple of the size of the compressed file."""
    most: int = MOST_BYTES

    def of(self, size: int) -> int:
        """How many bytes a file of `size` bytes may unpack to."""
        return min(self.most, max(self.free, self.times * size))


ARRAYS = UnpackingAllowance(free=32 << 20, times=200)
"""Pictures of digits come to 10 times, and only what is nearly all the same to more than 200 times."""

TEXT = UnpackingAllowance(free=4 << 20, times=20)
"""Less, since text takes long to read: numbers and drawings come to 8 times."""

LONGEST_LINE = 4 << 20
MOST_EMPTY_LINES = 1_000_000

_GZIP = b"\x1f\x8b"
_BLOCK = 1 << 20


def opened(path: Path, most: int) -> BinaryIO:
    """`open_regular` for files of data: raises DataError."""
    try:
        return open_regular(path, most)
    except UserError as error:
        raise DataError(str(error)) from error


@contextmanager
def unpacked(path: Path, allowance: UnpackingAllowance) -> Iterator[tuple[BinaryIO, int]]:
    """The content of a file to read from, unpacked where it is compressed, and how many bytes that are.

    Raises DataError if it cannot be read, is damaged, or holds more than it may; also while it is read from.
    """
    with opened(path, MOST_BYTES) as file:
        try:
            compressed = file.read(2) == _GZIP
            file.seek(0)
            size = os.fstat(file.fileno()).st_size
            if not compressed:
                yield file, size
                return
            with gzip.GzipFile(fileobj=file) as content:
                held = _held(path, content, allowance.of(size))
                content.seek(0)
                yield cast(BinaryIO, io.BufferedReader(cast(io.RawIOBase, content), _BLOCK)), held
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise DataError(
                phrase("{path} could not be read: the compressed data is cut off or damaged.", path=shown(path))
            ) from error
        except OSError as error:
            raise DataError(
                phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
            ) from error


def lines(path: Path, file: BinaryIO) -> Iterator[bytes]:
    """The lines of a file, one by one, none of them endless; raises DataError."""
    empty = 0
    for number, line in enumerate(iter(lambda: file.readline(LONGEST_LINE + 1), b""), 1):
        if len(line) > LONGEST_LINE:
            raise DataError(
                phrase(
                    "{path}, line {line:,} is longer than {most:,} bytes.",
                    path=shown(path),
                    line=number,
                    most=LONGEST_LINE,
                )
            )
        if len(line) < 3 and not line.strip():
            empty += 1
            if empty > MOST_EMPTY_LINES:
                raise DataError(
                    phrase(
                        "{path} has more than {most:,} empty lines.",
                        path=shown(path),
                        most=MOST_EMPTY_LINES,
                    )
                )
        yield line


def read_into(file: IO[bytes], array: NDArray[Any]) -> int:
    """Fill an array that lies in one piece from a file, block by block; how many bytes there were for it."""
    left = array.reshape(-1).view(np.uint8).data
    while len(left):
        block = file.read(min(len(left), _BLOCK))
        if not block:
            break
        left[: len(block)] = block
        left = left[len(block) :]
    return array.nbytes - len(left)


def _held(path: Path, content: gzip.GzipFile, most: int) -> int:
    """How many bytes a compressed file holds; raises DataError before anything is made of more than it may."""
    held = 0
    while block := content.read(_BLOCK):
        held += len(block)
        if held > most:
            raise DataError(
                phrase("{path} unpacks to more than {most:,} bytes, the most that it may.", path=shown(path), most=most)
            )
    return held
