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
    content = b",".join(block)
    if b'"' in content:
        return None
    values = _by_json(content, separator)
    if values is None or len(values) != len(block) * width:
        with contextlib.suppress(ValueError):
            table = np.loadtxt(block, np.float64, delimiter=separator, comments=None, ndmin=2, encoding="utf-8")
            return table.T if table.shape == (len(block), width) else None
        return None
    return values.reshape(len(block), width).T


def _by_json(content: bytes, separator: str) -> NDArray[np.float64] | None:
    if separator != ",":
        if content.count(b",") != content.count(b"\n,"):
            return None  # a comma in a cell
        content = content.replace(separator.encode(), b",")
    try:
        values = msgspec.json.decode(b"[" + content + b"]", type=list[float])
    except NOT_JSON:
        return None
    return np.fromiter(values, np.float64, len(values))
