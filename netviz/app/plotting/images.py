"""Arrays as images: NumPy's pixels as Qt's, and numbers as colours from a table of 256."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage


def as_image(pixels: NDArray[np.uint8] | NDArray[np.uint32], opaque: bool = False) -> QImage:
    """An image with its own memory: from bytes (height, width) as gray, bytes (height, width, 3) as red, green and
    blue, or 0xAARRGGBB (height, width).

    opaque: whether AA is 255 everywhere, in which case Qt paints it scaled in half the time.
    """
    solid = np.ascontiguousarray(pixels)
    height, width = solid.shape[:2]
    if solid.dtype == np.uint32:
        kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32
    else:
        kind = QImage.Format.Format_Grayscale8 if solid.ndim == 2 else QImage.Format.Format_RGB888
    # Qt's image only borrows the array's memory; the copy owns its pixels.
    return QImage(solid.data, width, height, solid.strides[0], kind).copy()


def pixels_of(image: QImage) -> NDArray[np.uint8]:
    """The red, green and blue of an image, (height, width, 3), in memory of their own."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def mapped(values: NDArray[np.floating], low: float, high: float, colours: NDArray[np.uint32]) -> QImage:
    """Values (height, width) as an image of the same size; `low` and below is the first colour, `high` and above the
    last.
    """
    return as_image(_coloured(values, low, high, colours), _are_opaque(colours))


def to_images(values: NDArray[np.floating], low: float, high: float, colours: NDArray[np.uint32]) -> list[QImage]:
    """Arrays (k, height, width) as k images; see `mapped`."""
    opaque = _are_opaque(colours)
    return [as_image(part, opaque) for part in _coloured(values, low, high, colours)]


def to_strip(values: NDArray[np.floating], low: float, high: float, colours: NDArray[np.uint32]) -> QImage:
    """Arrays (k, height, width) as one image, one below the other; see `mapped`."""
    return mapped(values.reshape(-1, values.shape[2]), low, high, colours)


def _are_opaque(colours: NDArray[np.uint32]) -> bool:
    return int(colours.min()) >= 0xFF000000


def filled_parts(image: QImage, gap: int = 24) -> list[QRect]:
    """Where an image with an alpha channel is not transparent: rectangles in its pixels, the empty rows and columns
    between them at least `gap` wide.
    """
    filled = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) != 0
    found = []
    for top, bottom in _runs(filled.any(axis=1), gap):
        for left, right in _runs(filled[top:bottom].any(axis=0), gap):
            ((first, last),) = _runs(filled[top:bottom, left:right].any(axis=1), bottom)
            found.append(QRect(left, top + first, right - left, last - first))
    return found


def _runs(filled: NDArray[np.bool_], gap: int) -> list[tuple[int, int]]:
    """The first place and the one behind the last of each run, between which are at least `gap` places."""
    places = np.flatnonzero(filled)
    if not len(places):
        return []
    breaks = np.flatnonzero(np.diff(places) > gap)
    firsts, lasts = places[np.r_[0, breaks + 1]], places[np.r_[breaks, len(places) - 1]]
    return list(zip(firsts.tolist(), (lasts + 1).tolist(), strict=True))


def grey_image(values: NDArray[np.uint8], ink_is_dark: bool) -> QImage:
    """Bytes (height, width) with ink 255, as ink on paper: black on white, or white on black."""
    return as_image(255 - values if ink_is_dark else values)


def _coloured(values: NDArray[np.floating], low: float, high: float, colours: NDArray[np.uint32]) -> NDArray[np.uint32]:
    span = high - low if high > low else 1.0
    places = np.rint((values - low) * (255.0 / span)).clip(0, 255).astype(np.intp)
    return np.asarray(colours[places], np.uint32)


def example_image(example: NDArray[Any], ink_is_dark: bool) -> QImage:
    """An example (channels, height, width) as a picture: one channel as ink on the theme's canvas, three as colours."""
    values = example if example.dtype == np.uint8 else np.clip(example * 255, 0, 255).astype(np.uint8)
    if len(values) == 3:
        return as_image(values.transpose(1, 2, 0))
    return grey_image(values[0], ink_is_dark)
