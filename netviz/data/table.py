"""CSV files: one example a line, a label and numbers, a common way of distributing MNIST.

The label is in the column that the header calls `label` (or `class`, `y`, `target`), otherwise in the first column. The
file may be gzip-compressed.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.shaping import LARGEST
from netviz.errors import DataError, shown
from netviz.unpacking import TEXT, lines, unpacked

MOST_VALUES = 1 << 28
LABEL_NAMES = ("label", "class", "y", "target", "digit")
BLOCK = 1 << 20
"""So many characters wait as text before they are turned into numbers."""


def read_csv(path: Path) -> tuple[NDArray[Any], NDArray[Any]]:
    """(inputs (n, values) float32, labels (n,) float64, whole numbers); raises DataError that names line and column."""
    try:
        with unpacked(path, TEXT) as (file, size):
            text = _decoded(lines(path, file))
            first_line = next(text, "")
            separator = ";" if first_line.count(";") > first_line.count(",") else ","
            first = next(csv.reader([first_line], delimiter=separator), [])
            head = [] if _are_numbers(first) else [name.strip().lower() for name in first]
            width = len(first)
            if width < 2:
                raise DataError(
                    f"{shown(path)}, line 1: each line needs a label and at least one number, separated by commas."
                )
            place = next((head.index(name) for name in LABEL_NAMES if name in head), 0)
            inputs = np.empty((0, width - 1), np.float32)
            labels: list[NDArray[Any]] = []
            start = read = 0
            for block in _blocks(chain([] if head else [first_line], text), 1 + bool(head)):
                values = _numbers(path, block, separator, width)
                labels.append(_labels(path, block, values[:, place].copy()))
                read += sum(len(line) for _, line in block)
                end = start + len(values)
                if end * width > MOST_VALUES:
                    raise DataError(f"{shown(path)} holds more than {MOST_VALUES:,} values, more than netviz takes.")
                if end > len(inputs):
                    inputs = _with_room(inputs, end + end * max(0, size - read) // read * 9 // 8)
                inputs[start:end, :place], inputs[start:end, place:] = values[:, :place], values[:, place + 1 :]
                start = end
    except UnicodeDecodeError as error:
        raise DataError(f"{shown(path)} is no text in UTF-8.") from error
    except csv.Error as error:
        raise DataError(f"{shown(path)} is no CSV file: {error}.") from error
    if not labels:
        raise DataError(f"{shown(path)} holds no examples.")
    return inputs[:start], np.concatenate(labels)


def _with_room(rows: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """The rows in an array with room for `count`, the expected number of rows: memory that is not touched costs
    nothing.
    """
    found = np.empty((min(count, MOST_VALUES // rows.shape[1]), rows.shape[1]), np.float32)
    found[: len(rows)] = rows
    return found


def _decoded(content: Iterator[bytes]) -> Iterator[str]:
    for number, line in enumerate(content):
        yield line.decode("utf-8-sig" if number == 0 else "utf-8")


def _are_numbers(cells: list[str]) -> bool:
    try:
        [float(cell) for cell in cells]
    except ValueError:
        return False
    return True


def _blocks(text: Iterator[str], start: int) -> Iterator[list[tuple[int, str]]]:
    """Some lines at a time with their numbers, the first of which is `start`; empty lines are left out."""
    block: list[tuple[int, str]] = []
    size = 0
    for number, line in enumerate(text, start):
        if not line.isspace():
            block.append((number, line))
            size += len(line)
        if size > BLOCK:
            yield block
            block, size = [], 0
    if block:
        yield block


def _numbers(path: Path, block: list[tuple[int, str]], separator: str, width: int) -> NDArray[np.float64]:
    """Some lines as numbers, (lines, width); raises DataError that names the first cell that is none."""
    text = [line for _, line in block]
    try:
        values = np.loadtxt(text, np.float64, delimiter=separator, comments=None, quotechar='"', ndmin=2)
        if values.shape[1] == width and (np.abs(values) <= LARGEST).all():
            return values
    except ValueError:
        pass  # found and named below
    for number, line in block:
        row = next(csv.reader([line], delimiter=separator))
        if len(row) != width:
            raise DataError(f"{shown(path)}, line {number:,} has {len(row):,} columns where the first has {width:,}.")
        for column, cell in enumerate(row, 1):
            where = f"{shown(path)}, line {number:,}, column {column:,}"
            if not _are_numbers([cell]) or math.isnan(float(cell)) or "inf" in cell.lower():
                raise DataError(f"{where}: {shown(cell)} is no number.")
            if abs(float(cell)) > LARGEST:
                raise DataError(f"{where}: {shown(cell)} is too large; the largest is {LARGEST:.2g}.")
    raise DataError(f"{shown(path)}, line {block[0][0]:,}: the lines from here on cannot be read as numbers.")


def _labels(path: Path, block: list[tuple[int, str]], labels: NDArray[np.float64]) -> NDArray[np.float64]:
    wrong = np.flatnonzero(labels != np.rint(labels))
    if len(wrong):
        raise DataError(
            f"{shown(path)}, line {block[wrong[0]][0]:,}: the label {labels[wrong[0]]:g} is no whole number."
        )
    return labels
