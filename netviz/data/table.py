"""CSV files: one example a line, its label and its numbers, as MNIST is often passed on.

The label stands in the column that a first line calls `label` (or `class`, `y`, `target`), else in the first column.
"""

from __future__ import annotations

import csv
import io
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.dataset import DataError
from netviz.files import read_bytes

LARGEST_FILE = 1 << 29
MOST_VALUES = 1 << 28
LABEL_NAMES = ("label", "class", "y", "target", "digit")
BLOCK = 2_000


def read_csv(path: Path) -> tuple[NDArray[Any], NDArray[np.int64]]:
    """(inputs (n, values), labels (n,)); raises DataError in one sentence that names the line and the column."""
    try:
        text = read_bytes(path, LARGEST_FILE).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(f"{path} is no text in UTF-8.") from error
    separator = ";" if text.split("\n", 1)[0].count(";") > text.split("\n", 1)[0].count(",") else ","
    lines = csv.reader(io.StringIO(text), delimiter=separator)
    try:
        first = next(lines, [])
        head = [] if _are_numbers(first) else [name.strip().lower() for name in first]
        width = len(first)
        if width < 2:
            raise DataError(f"{path}, line 1: each line needs a label and at least one number, separated by commas.")
        place = next((head.index(name) for name in LABEL_NAMES if name in head), 0)
        blocks = [] if head else [_block(path, 1, [first], width)]
        line = 2
        while rows := list(islice(lines, BLOCK)):
            blocks.append(_block(path, line, rows, width))
            line += len(rows)
            if line * width > MOST_VALUES:
                raise DataError(f"{path} holds more than {MOST_VALUES:,} values, more than netviz takes.")
    except csv.Error as error:
        raise DataError(f"{path} is no CSV file: {error}.") from error
    blocks = [block for block in blocks if len(block)]
    if not blocks:
        raise DataError(f"{path} holds no examples.")
    values = np.concatenate(blocks)
    labels = values[:, place]
    wrong = np.flatnonzero(labels != np.rint(labels))
    if len(wrong):
        raise DataError(
            f"{path}, line {int(wrong[0]) + 1 + bool(head)}: the label {labels[wrong[0]]:g} is no whole number."
        )
    return np.delete(values, place, axis=1), labels.astype(np.int64)


def _are_numbers(cells: list[str]) -> bool:
    try:
        [float(cell) for cell in cells]
    except ValueError:
        return False
    return True


def _block(path: Path, start: int, rows: list[list[str]], width: int) -> NDArray[np.float32]:
    """Some lines as numbers, (lines, width); empty lines are left out. `start` is the first line's number."""
    rows_there = [row for row in rows if row]
    try:
        block = np.array(rows_there, np.float32).reshape(len(rows_there), -1)
        if block.shape[1] == width or not len(rows_there):
            return block
    except ValueError:
        pass  # found and named below
    for number, row in enumerate(rows, start):
        if row and len(row) != width:
            raise DataError(f"{path}, line {number:,} has {len(row):,} columns where the first has {width:,}.")
        for column, cell in enumerate(row, 1):
            if not _are_numbers([cell]):
                raise DataError(f"{path}, line {number:,}, column {column:,}: {cell[:30]!r} is no number.")
    raise DataError(f"{path}, line {start:,}: the lines cannot be read as numbers.")
