"""Numbers as pictures: arrays turned into small images by a table of 256 colours."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def to_image(values: NDArray[np.floating], low: float, high: float, colours: NDArray[np.uint32]) -> QImage:
    """A (height, width) array as an image of as many pixels; low and below is the first colour, high the last."""
    span = high - low if high > low else 1.0
    places = np.clip((values - low) * (255.0 / span), 0, 255).astype(np.intp)
    pixels = np.ascontiguousarray(colours[places])
    height, width = pixels.shape
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
    return image.copy()  # the copy owns its pixels; `pixels` goes out of scope here


def grey_image(values: NDArray[np.uint8], ink_is_dark: bool) -> QImage:
    """A (28, 28) image with ink 255, as ink on paper: black on white, or white on black."""
    shown = np.ascontiguousarray(255 - values if ink_is_dark else values)
    height, width = shown.shape
    return QImage(shown.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
