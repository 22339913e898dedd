"""The IDX format of MNIST and similar data sets: a short header, then bytes (LeCun)."""

from __future__ import annotations

import math
import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.errors import DataError, shown
from netviz.unpacking import ARRAYS, MOST_BYTES, read_into, unpacked

_UBYTE = 0x08


def read_idx(path: Path) -> NDArray[np.uint8]:
    """The array in an IDX file of unsigned bytes, gzip-compressed or not. Raises DataError."""
    with unpacked(path, ARRAYS) as (file, held):
        start = file.read(4)
        if len(start) < 4 or start[:2] != b"\0\0" or start[2] != _UBYTE or not 1 <= start[3] <= 4:
            raise DataError(f"{shown(path)} is not an IDX file of bytes: it begins with {start.hex(' ') or 'nothing'}.")
        header = file.read(4 * start[3])
        if len(header) < 4 * start[3]:
            raise DataError(f"{shown(path)} ends within its header; get it again.")
        shape = struct.unpack(f">{start[3]}I", header)
        size = math.prod(shape)
        if size > MOST_BYTES:
            raise DataError(f"{shown(path)} claims {size:,} values, more than the {MOST_BYTES:,} that netviz reads.")
        there = held - 4 - len(header)
        if size != there:
            raise DataError(f"{shown(path)} should hold {size:,} values but holds {there:,}; get it again.")
        content = np.empty(size, np.uint8)
        if read_into(file, content) < size:
            raise DataError(f"{shown(path)} changed while it was read; read it again.")
    return content.reshape(shape)
