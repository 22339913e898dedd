"""Converts arrays of any shape and type to inputs and labels of examples.

Nothing is rounded. Rows of numbers stay rows of numbers, however long they are, except 784 values of the kind that
MNIST has, which become pictures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.names import numbered
from netviz.data.reading import MOST_CLASSES, REGRESSION
from netviz.data.tables.meaning import are_whole, class_name, task_of
from netviz.errors import DataError, shown
from netviz.texts import phrase

LARGEST = float(np.finfo(np.float32).max)
MNIST_SIDE = 28
LEVELS = (1, 16, 255, 1_023, 4_095, 16_383, 65_535)
"""The largest possible value of a pixel: in shares of 1, 16 levels of gray, and of 8, 10, 12, 14 and 16 bits."""
_OF_WIDE_TYPES = (31, 63, 256)
"""Further such values in numbers of more than 8 bits, whose type says nothing: 5 and 6 bits, and 257 levels."""
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Shaped:
    """Inputs as in the file, with their axes in order."""

    values: NDArray[Any]
    """(n, channels, height, width) for pictures, (n, features) for numbers."""
    low: float
    """The smallest value."""
    high: float
    """The largest value."""
    ground: str = ""
    """What transparent parts of pictures were laid on, `white` or `black`; empty if there are none."""

    @property
    def are_pictures(self) -> bool:
        """Whether they are pictures rather than numbers."""
        return self.values.ndim == 4


def shaped(path: Path, values: NDArray[Any], transpose: bool = False) -> Shaped:
    """Inputs with their axes in order, colours without transparency. Raises DataError.

    transpose: whether to swap the rows and columns of pictures.
    """
    if values.dtype.kind not in "biuf":
        raise DataError(phrase("{path}: the inputs are {kind}, not numbers.", path=shown(path), kind=values.dtype.str))
    if values.ndim == 1 and len(values):
        raise DataError(
            phrase(
                "{path}: inputs of shape {shape} are not examples; use (n, height, width).",
                path=shown(path),
                shape=values.shape,
            )
        )
    if values.ndim < 2 or 0 in values.shape:
        raise DataError(
            phrase(
                "{path}: inputs of shape {shape} are not examples; use (n, height, width).",
                path=shown(path),
                shape=values.shape,
            )
        )
    if values.dtype == np.bool_:
        values = values.view(np.uint8)
    while values.ndim > 4 and values.shape[-1] == 1:
        values = values[..., 0]
    if values.ndim == 3:
        values = values.reshape(len(values), -1) if 1 in values.shape[1:] else values[:, None]
    elif values.ndim == 4:
        values = _channels_first(path, values)
    if values.ndim not in (2, 4):
        raise DataError(
            phrase(
                "{path}: inputs of shape {shape} are neither numbers nor pictures.",
                path=shown(path),
                shape=values.shape,
            )
        )
    low, high, ground = float(values.min()), float(values.max()), ""
    if np.isfinite((low, high)).all() and max(-low, high) > LARGEST:
        raise DataError(
            phrase(
                "{path}: an input is {value:g}, too large; the largest is {largest:.2g}.",
                path=shown(path),
                value=max(low, high, key=abs),
                largest=LARGEST,
            )
        )
    if values.ndim == 2 and values.shape[1] == MNIST_SIDE**2 and low >= 0 and _is_level(values, high):
        values = values.reshape(len(values), 1, MNIST_SIDE, MNIST_SIDE)
    if values.ndim == 4:
        values, ground = _without_alpha(values, high)
        if transpose:
            values = values.transpose(0, 1, 3, 2)
    return Shaped(values, low, high, ground)


def level_of(split: Shaped) -> float:
    """The largest value that a pixel could have, judged by the range; 0 if there are negative values."""
    if split.low < 0 or not np.isfinite(split.high):
        return 0.0
    levels = LEVELS if split.values.dtype == np.uint8 else sorted((*LEVELS, *_OF_WIDE_TYPES))
    return next((float(level) for level in levels if split.high <= level), split.high)


def require_alike(path: Path, learn: Shaped, other: Shaped) -> None:
    """Raise DataError unless both splits have the same shape and the same kind of values."""
    if learn.values.shape[1:] != other.values.shape[1:]:
        made = [" × ".join(map(str, split.values.shape[1:])) for split in (learn, other)]
        raise DataError(
            phrase(
                "{path}: the training examples are of {train} values, those of the test part of {test}; "
                "both must be alike.",
                path=shown(path),
                train=made[0],
                test=made[1],
            )
        )
    if not learn.are_pictures:
        return
    levels = level_of(learn), level_of(other)
    if levels[0] == levels[1] or set(levels) == {1.0, 255.0} or 0 < levels[1] <= levels[0]:
        return
    raise DataError(
        phrase(
            "{path}: one part is pixels of {low:.3g} to {high:.3g}, but the other has values from "
            "{other_low:.3g} to {other_high:.3g}; both must be of the same kind.",
            path=shown(path),
            low=learn.low,
            high=learn.high,
            other_low=other.low,
            other_high=other.high,
        )
    )


def as_inputs(split: Shaped, level: float, scale: str) -> NDArray[Any]:
    """The inputs of examples: bytes as bytes, other pictures divided by `level` to 0…1, numbers unchanged.

    scale: "none" leaves pictures unchanged too.
    """
    values = split.values
    if not split.are_pictures:
        return values.astype(np.float32, copy=False)
    if level == 255 and (values.dtype == np.uint8 or _are_whole(values)):
        return np.ascontiguousarray(values if values.dtype == np.uint8 else _in_bytes(values))
    made = np.empty(values.shape, np.float32)
    step = max(1, _BLOCK // values[0].size)
    if scale == "none":
        shift, factor = 0.0, 1.0
    elif level:
        shift, factor = 0.0, 1 / level
    elif split.low >= -1 and split.high <= 1:
        shift, factor = -1.0, 0.5
    else:
        shift, factor = split.low, 1 / max(split.high - split.low, 1e-30)
    for start in range(0, len(values), step):  # so that no second large array is needed
        rows = slice(start, start + step)
        made[rows] = (values[rows].astype(np.float64) - shift) * factor
    return made


@dataclass(frozen=True)
class Labels:
    """What is to be learned for each example."""

    labels: NDArray[np.int64]
    """(n,), −1 where there is none."""
    targets: NDArray[np.float32] | None = None
    """(n, 1) for a regression, otherwise None."""


def as_labels(
    path: Path, splits: Sequence[NDArray[Any]], counts: Sequence[int], task: str | None, names: Sequence[str] = ()
) -> tuple[list[Labels], tuple[str, ...]]:
    """The labels of every split, and the names of the classes (none for a regression). Raises DataError.

    splits: for each split one label of any type per example, or one-hot rows (n, classes). counts: the number of
    examples in each split. task: one of TASKS, or None to decide by the labels. names: the names of the classes, if the
    file has them.
    """
    columns: list[NDArray[Any]] = []
    known: tuple[str, ...] = ()
    for values, count in zip(splits, counts, strict=True):
        column, classes = _one_column(path, values, count)
        columns.append(column)
        known = known or numbered(classes)
    every = np.concatenate(columns)
    if (
        every.dtype.kind in "fiu"
        and not known
        and (task == REGRESSION or (task is None and task_of(every) == REGRESSION))
    ):
        if np.ptp(every) == 0:
            raise DataError(
                phrase(
                    "{path}: every label is {value:g}, so there is nothing to learn.",
                    path=shown(path),
                    value=float(every[0]),
                )
            )
        if max(-float(every.min()), float(every.max())) > LARGEST:
            raise DataError(
                phrase("{path}: a label is too large; the largest is {largest:.2g}.", path=shown(path), largest=LARGEST)
            )
        zeros = [np.zeros(len(column), np.int64) for column in columns]
        return [Labels(z, column.astype(np.float32)[:, None]) for z, column in zip(zeros, columns, strict=True)], ()
    if task == REGRESSION:
        raise DataError(
            phrase("data.task: the labels of {path} are classes, and only numbers can be predicted.", path=shown(path))
        )
    if known:
        found = [Labels(column.astype(np.int64)) for column in columns]
    else:
        values, inverse = np.unique(every, return_inverse=True)
        if len(values) < 2:
            raise DataError(
                phrase(
                    "{path}: every label is {name}, so there is nothing to learn.",
                    path=shown(path),
                    name=shown(_name(values[0])),
                )
            )
        if len(values) > MOST_CLASSES:
            raise DataError(
                phrase(
                    "{path} has {count:,} classes; netviz takes {most:,}.",
                    path=shown(path),
                    count=len(values),
                    most=MOST_CLASSES,
                )
            )
        ends = np.cumsum([len(column) for column in columns])[:-1]
        found = [Labels(split.astype(np.int64)) for split in np.split(inverse.reshape(-1), ends)]
        known = tuple(_name(value) for value in values)
        if len(names) >= len(known) and all(value == place for place, value in enumerate(values.tolist())):
            return found, tuple(names[: len(known)])
    return found, tuple(names) if len(names) == len(known) else known


def _one_column(path: Path, values: NDArray[Any], count: int) -> tuple[NDArray[Any], int]:
    """One label per example, and the number of classes of one-hot rows, or 0 for other labels. Raises DataError."""
    if values.dtype.kind in "SU":
        return _texts(path, values.reshape(-1), count), 0
    if values.dtype.kind not in "biuf":
        raise DataError(
            phrase("{path}: the labels are {kind}, neither numbers nor text.", path=shown(path), kind=values.dtype.str)
        )
    if not np.isfinite(values).all():
        raise DataError(
            phrase("{path}: a label is NaN or infinite; every example needs its class or number.", path=shown(path))
        )
    if values.ndim == 2 and values.shape[1] > 1 and len(values) == count:
        if not (((values == 0) | (values == 1)).all() and (values.sum(axis=1) == 1).all()):
            raise DataError(
                phrase(
                    "{path}: labels of shape {shape} are not one-hot: each row needs one column per class, a "
                    "1 in one of them and 0 in the others.",
                    path=shown(path),
                    shape=values.shape,
                )
            )
        if values.shape[1] > MOST_CLASSES:
            raise DataError(
                phrase(
                    "{path} has {count:,} classes; netviz takes {most:,}.",
                    path=shown(path),
                    count=values.shape[1],
                    most=MOST_CLASSES,
                )
            )
        return values.argmax(axis=1), values.shape[1]
    return _counted(path, values.reshape(-1), count), 0


def _counted(path: Path, labels: NDArray[Any], count: int) -> NDArray[Any]:
    if len(labels) != count:
        raise DataError(
            phrase(
                "{path}: there are {inputs:,} inputs but {labels:,} labels.",
                path=shown(path),
                inputs=count,
                labels=len(labels),
            )
        )
    return labels


def _texts(path: Path, labels: NDArray[Any], count: int) -> NDArray[Any]:
    labels = _counted(path, labels, count)
    if labels.dtype.kind == "S":
        return np.char.decode(labels, "latin-1")
    if (labels.view(np.uint32) > 0x10FFFF).any():
        raise DataError(phrase("{path}: a label is not text; save it again.", path=shown(path)))
    return labels


def _name(value: Any) -> str:
    if isinstance(value, np.bool_ | bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str) else class_name(float(value))


def _channels_first(path: Path, values: NDArray[Any]) -> NDArray[Any]:
    """(n, channels, height, width) from pictures with their 1 to 4 channels last, as in Keras, or first.

    More channels are taken where a square says which axes are height and width; otherwise raises DataError.
    """
    last, first = values.shape[-1] in (1, 2, 3, 4), values.shape[1] in (1, 2, 3, 4)
    squares = values.shape[2] == values.shape[3], values.shape[1] == values.shape[2]
    if last and not (first and squares[0]):
        return values.transpose(0, 3, 1, 2)
    if first or squares == (True, False):
        return values
    if squares == (False, True):
        return values.transpose(0, 3, 1, 2)
    raise DataError(
        phrase(
            "{path}: of inputs of shape {shape} it cannot be told which axis is the channels; "
            "pictures have 1 to 4, first or last.",
            path=shown(path),
            shape=values.shape,
        )
    )


def _without_alpha(values: NDArray[Any], high: float) -> tuple[NDArray[Any], str]:
    """Gray or three colours, and what transparent parts were laid on: white if the pictures are dark, else black."""
    laid_on = ""
    channels = values.shape[1]
    if channels in (2, 4):
        colours, alpha = values[:, : channels - 1], values[:, channels - 1 :]
        if (alpha != alpha.max()).any():
            top = 255.0 if high > 1 else 1.0
            share = alpha.astype(np.float32) / top
            seen = float((colours * share).sum(dtype=np.float64)) / max(
                float(share.sum(dtype=np.float64)) * colours.shape[1], 1e-9
            )
            ground = top if seen < top / 2 else 0.0
            laid_on = "white" if ground else "black"
            laid = colours * share + ground * (1 - share)
            colours = np.rint(laid).astype(values.dtype) if values.dtype.kind in "ui" else laid.astype(values.dtype)
        values = colours
    return values, laid_on


def is_gray(split: Shaped) -> bool:
    """Whether the three channels of pictures are equal everywhere."""
    values = split.values
    return values.shape[1] == 3 and all(bool((values[:, 0] == values[:, other]).all()) for other in (1, 2))


def in_gray(split: Shaped) -> Shaped:
    """Pictures with three equal channels, reduced to one."""
    return Shaped(split.values[:, :1], split.low, split.high)


def _is_level(values: NDArray[Any], high: float) -> bool:
    return (high <= 1 and values.dtype.kind == "f") or (1 < high <= 255 and _are_whole(values))


def _are_whole(values: NDArray[Any]) -> bool:
    return values.dtype.kind in "ui" or are_whole(values)


def _in_bytes(values: NDArray[Any]) -> NDArray[np.uint8]:
    pixels = np.empty(values.shape, np.uint8)
    step = max(1, _BLOCK // values[0].size)
    for start in range(0, len(values), step):  # so that no second large array is needed
        pixels[start : start + step] = values[start : start + step]
    return pixels
