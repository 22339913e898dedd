"""The one function that turns a drawing into the 28×28 image that a network reads.

MNIST's digits were scaled to fit a 20×20 box and centred by their centre of mass in 28×28. A drawing must be made the
same way or it is not recognised: shrunk as it stands, a network with 99 % on MNIST reads 4 of 10 drawings. So the
strokes, not their pixels, are scaled, and then drawn with a round pen whose width does not depend on the size one drew.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

SIDE = 28
BOX = 20
PEN = 2.6
"""The pen's width in pixels of the 28×28 image; about that of MNIST."""

# Drawn this much larger and averaged down, which gives MNIST's grey edges.
FINE = 8

Stroke = Sequence[tuple[float, float]]


def drawing_to_image(strokes: Sequence[Stroke], pen: float = PEN) -> NDArray[np.uint8]:
    """The (28, 28) image, ink 255 on 0, of strokes [[(x, y), …], …] in any units, x to the right and y down.

    A drawing without a point gives the empty image.
    """
    points = np.array([point for stroke in strokes for point in stroke], np.float64).reshape(-1, 2)
    if not len(points):
        return np.zeros((SIDE, SIDE), np.uint8)
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max())
    # The ink, not the pen's path, fills the box; a single dot stays a dot.
    scale = (BOX - pen) / extent if extent > 0 else 0.0
    shift = SIDE / 2 - scale * (low + high) / 2
    fine = _draw(strokes, scale, shift, pen)
    total = fine.sum(dtype=np.float64)
    places = np.arange(SIDE * FINE) + 0.5
    centre = np.array([fine.sum(axis=0) @ places, fine.sum(axis=1) @ places]) / (total * FINE)
    # By its mass, but never so far that ink would leave the image.
    shift = np.clip(shift + SIDE / 2 - centre, pen / 2 - scale * low, SIDE - pen / 2 - scale * high)
    fine = _draw(strokes, scale, shift, pen)
    small = fine.reshape(SIDE, FINE, SIDE, FINE).mean(axis=(1, 3))
    return np.asarray(np.rint(small), np.uint8)


def _draw(strokes: Sequence[Stroke], scale: float, shift: NDArray[np.float64], pen: float) -> NDArray[np.uint8]:
    """Strokes with round ends and joints at FINE times the final size."""
    image = Image.new("L", (SIDE * FINE, SIDE * FINE))
    draw = ImageDraw.Draw(image)
    radius = pen * FINE / 2
    for stroke in strokes:
        if not len(stroke):
            continue
        path = [(float(x), float(y)) for x, y in (np.asarray(stroke, np.float64) * scale + shift) * FINE]
        if len(path) > 1:
            draw.line(path, fill=255, width=max(1, round(2 * radius)), joint="curve")
        for x, y in (path[0], path[-1]):
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    return np.asarray(image)
