"""Blocks of plain numbers, as most large tables are: parsed several times as fast as by a reader of tables.

A block of numbers with commas between them is a JSON array but for its brackets, so it is read as one. What JSON
does not call a number (`NaN`, `+1`, `.5`) is left to NumPy, which reads more, and to the readers after it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from netviz.json_errors import NOT_JSON


def parsed(block: Sequence[bytes], separator: str, width: int) -> NDArray[np.float64] | None:
    """The columns (width, lines) of a block of lines that each have `width` cells; None if one holds anything else."""
    if any(b'"' in line for line in block):
        return None
    values = _by_json(block, separator)
    if values is not None and len(values) == len(block) * width:
        return values.reshape(len(block), width).T
    with contextlib.suppress(ValueError):
        table = np.loadtxt(block, np.float64, delimiter=separator, comments=None, ndmin=2, encoding="utf-8")
        if table.shape == (len(block), width):
            return table.T
    return None


def _by_json(block: Sequence[bytes], separator: str) -> NDArray[np.float64] | None:
    content = b",".join(block)
    if separator != ",":
        if any(b"," in line for line in block):
            return None  # a cell with a comma in it
        content = content.replace(separator.encode(), b",")
    try:
        values = msgspec.json.decode(b"[" + content + b"]", type=list[float])
    except NOT_JSON:
        return None
    return np.fromiter(values, np.float64, len(values))
