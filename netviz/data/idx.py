"""The IDX format of MNIST and similar data sets: a short header, then numbers, mostly bytes (LeCun)."""

from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.errors import DataError, shown
from netviz.texts import phrase
from netviz.unpacking import ARRAYS, MOST_BYTES, read_into, unpacked

_TYPES = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
"""The types of numbers by their code in the header; the most significant byte comes first."""


def read_idx(path: Path) -> NDArray[Any]:
    """The array in an IDX file, gzip-compressed or not. Raises DataError."""
    with unpacked(path, ARRAYS) as (file, held):
        start = file.read(4)
        if len(start) < 4 or start[:2] != b"\0\0" or start[2] not in _TYPES or not 1 <= start[3] <= 4:
            raise DataError(
                phrase(
                    "{path} is not an IDX file: it begins with {bytes}.",
                    path=shown(path),
                    bytes=start.hex(" ") or phrase("nothing"),
                )
            )
        header = file.read(4 * start[3])
        if len(header) < 4 * start[3]:
            raise DataError(phrase("{path} ends within its header; get it again.", path=shown(path)))
        shape = struct.unpack(f">{start[3]}I", header)
        dtype = np.dtype(_TYPES[start[2]])
        size = math.prod(shape) * dtype.itemsize
        if size > MOST_BYTES:
            raise DataError(
                phrase(
                    "{path} claims {count:,} bytes, more than the {most:,} that netviz reads.",
                    path=shown(path),
                    count=size,
                    most=MOST_BYTES,
                )
            )
        there = held - 4 - len(header)
        if size != there:
            count, wanted = there // dtype.itemsize, math.prod(shape)
            raise DataError(
                phrase(
                    "{path} should hold {wanted:,} values but holds {count:,}; get it again.",
                    path=shown(path),
                    wanted=wanted,
                    count=count,
                )
            )
        content = np.empty(math.prod(shape), dtype)
        if read_into(file, content) < size:
            raise DataError(phrase("{path} changed while it was read; read it again.", path=shown(path)))
    return content.reshape(shape).astype(dtype.newbyteorder("="), copy=False)
