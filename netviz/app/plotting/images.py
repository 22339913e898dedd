"""Arrays as images: NumPy's pixels as Qt's, and numbers as colours from a table of 256."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def as_image(pixels: NDArray[np.uint8] | NDArray[np.uint32]) -> QImage:
    """An image with its own memory: from bytes (height, width) as gray, bytes (height, width, 3) as red, green and
    blue, or 0xAARRGGBB (height, width).
    """
    solid = np.ascontiguousarray(pixels)
    height, width = solid.shape[:2]
    if solid.dtype == np.uint32:
        kind = QImage.Format.Format_ARGB32
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
    return as_image(_coloured(values, low, high, colours))


def to_images(values: NDArray[np.floating], low: float, high: float, colours: NDArray[np.uint32]) -> list[QImage]:
    """Arrays (k, height, width) as k images; see `mapped`."""
    return [as_image(part) for part in _coloured(values, low, high, colours)]


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
