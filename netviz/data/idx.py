"""The IDX format, in which MNIST and its kin are published: a short header, then bytes (LeCun)."""

from __future__ import annotations

import gzip
import struct
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.data.dataset import DataError
from netviz.files import reason

LARGEST = 1 << 30
_UBYTE = 0x08


def read_idx(path: Path) -> NDArray[np.uint8]:
    """The array in an IDX file of unsigned bytes, gzip-compressed or not; raises DataError in one sentence."""
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rb") as file:
            start = file.read(4)
            if len(start) < 4 or start[:2] != b"\0\0" or start[2] != _UBYTE or not 1 <= start[3] <= 4:
                raise DataError(f"{path} is no IDX file of bytes: it begins with {start.hex(' ') or 'nothing'}.")
            header = file.read(4 * start[3])
            if len(header) < 4 * start[3]:
                raise DataError(f"{path} ends within its header; get it again.")
            shape = struct.unpack(f">{start[3]}I", header)
            size = int(np.prod(shape, dtype=object))
            if size > LARGEST:
                raise DataError(f"{path} claims {size:,} values, more than the {LARGEST:,} that netviz reads.")
            content = file.read(size + 1)
    except (OSError, EOFError, zlib.error) as error:
        why = reason(error) if isinstance(error, OSError) else "the compressed data is cut off or damaged"
        raise DataError(f"{path} could not be read: {why}.") from error
    if len(content) != size:
        amount = "more" if len(content) > size else f"{len(content):,}"
        raise DataError(f"{path} should hold {size:,} values but holds {amount}; get it again.")
    return np.frombuffer(content, np.uint8).reshape(shape)
