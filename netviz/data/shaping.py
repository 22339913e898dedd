"""Arrays from outside as inputs and labels of examples, whatever shape and type they were saved in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.image_folder import MOST_CLASSES
from netviz.errors import DataError, shown

LARGEST = float(np.finfo(np.float32).max)
_BLOCK = 1 << 20


def as_inputs(path: Path, values: NDArray[Any]) -> NDArray[Any]:
    """(n, channels, height, width) or (n, features); bytes where they are pixels, else float32."""
    if values.ndim < 2 or 0 in values.shape:
        raise DataError(f"{shown(path)}: inputs of shape {values.shape} are no examples; they need (n, height, width).")
    if values.ndim == 4 and values.shape[-1] in (1, 3) and values.shape[1] not in (1, 3):
        values = values.transpose(0, 3, 1, 2)  # channels last, as Keras has them
    side = round(float(values.shape[1]) ** 0.5)
    if values.ndim == 2 and side**2 == values.shape[1] and side >= 4:
        values = values.reshape(len(values), side, side)
    if values.ndim == 3:
        values = values[:, None]
    if values.ndim not in (2, 4):
        raise DataError(f"{shown(path)}: inputs of shape {values.shape} are neither numbers nor pictures.")
    if values.dtype == np.uint8:
        return values
    low, high = float(values.min()), float(values.max())
    if np.isfinite((low, high)).all() and max(-low, high) > LARGEST:
        raise DataError(
            f"{shown(path)}: an input is {max(low, high, key=abs):g}, too large; the largest is {LARGEST:.2g}."
        )
    if values.ndim == 4 and low >= 0 and 1 < high <= 255:
        pixels = np.empty(values.shape, np.uint8)
        step = max(1, _BLOCK // values[0].size)
        for start in range(0, len(values), step):  # so that no second large array is needed
            pixels[start : start + step] = np.rint(values[start : start + step])
        return pixels
    return values.astype(np.float32, copy=False)


def require_alike(path: Path, learn: NDArray[Any], test: NDArray[Any]) -> None:
    """Raise DataError unless numbers mean the same in both parts: bytes are read as 0…1, other numbers as they are."""
    of_bytes = [part.dtype == np.uint8 for part in (learn, test)]
    if of_bytes[0] == of_bytes[1]:
        return
    others = test if of_bytes[0] else learn
    if not (others.min() >= 0 and others.max() <= 1):
        raise DataError(
            f"{shown(path)}: one part is pixels of 0 to 255, but the other has values from {others.min():.3g} to "
            f"{others.max():.3g}; both must be of the same kind."
        )


def as_labels(path: Path, values: NDArray[Any], count: int) -> NDArray[np.int64]:
    """Labels (n,), from one whole number an example or from one-hot rows (n, classes); raises DataError."""
    if not np.isfinite(values).all():
        raise DataError(f"{shown(path)}: a label is NaN or infinite; the labels must be whole numbers, counted from 0.")
    if values.ndim == 2 and values.shape[1] > 1 and len(values) == count:
        if not (((values == 0) | (values == 1)).all() and (values.sum(axis=1) == 1).all()):
            raise DataError(
                f"{shown(path)}: labels of shape {values.shape} need one column a class, with a single 1 in each row."
            )
        values = values.argmax(axis=1)
    labels = values.reshape(-1)
    if len(labels) != count:
        raise DataError(f"{shown(path)}: there are {count:,} inputs but {len(labels):,} labels.")
    if (labels != np.rint(labels)).any():
        raise DataError(f"{shown(path)}: the labels must be whole numbers, counted from 0.")
    low, high = labels.min(), labels.max()
    if low < 0 or high >= MOST_CLASSES:
        wrong = low if low < 0 else high
        raise DataError(
            f"{shown(path)}: label {wrong:.0f} lies outside 0…{MOST_CLASSES - 1}; classes are numbered from 0."
        )
    return labels.astype(np.int64)
