"""Numbers as pictures: arrays turned into small images by a table of 256 colours."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def to_images(values: NDArray[np.floating], low: float, high: float, colours: NDArray[np.uint32]) -> list[QImage]:
    """Arrays (k, height, width) as images of as many pixels; low and below is the first colour, high the last."""
    span = high - low if high > low else 1.0
    places = ((values - low) * (255.0 / span)).clip(0, 255).astype(np.intp)
    pixels = np.ascontiguousarray(colours[places])
    _, height, width = pixels.shape
    # The copies own their pixels; `pixels` goes out of scope here.
    return [QImage(part.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy() for part in pixels]


def grey_image(values: NDArray[np.uint8], ink_is_dark: bool) -> QImage:
    """A (28, 28) image with ink 255, as ink on paper: black on white, or white on black."""
    shown = np.ascontiguousarray(255 - values if ink_is_dark else values)
    height, width = shown.shape
    return QImage(shown.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
