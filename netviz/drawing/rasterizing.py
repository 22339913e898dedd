"""The one function that turns a drawing into the 28×28 image that a network reads.

MNIST's digits were scaled to fit a 20×20 box and centred by their centre of mass in 28×28. A drawing must be made the
same way or it is not recognized: if drawings are only shrunk, a network with 99 % on MNIST reads 4 of 10. So the
strokes, not their pixels, are scaled, and then drawn with a round pen whose width does not depend on the drawing's
size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

SIDE = 28
BOX = 20
PEN = 2.6
"""The pen's width in pixels of the 28×28 image; about that of MNIST."""

# Drawn this much larger and averaged down, which gives MNIST's grey edges.
FINE = 8
# Room on each side of the fine picture, in pixels of the image, so that it can be cut out about its centre of mass.
MARGIN = 8
# Two pieces of a stroke that meet at less than this angle need no round joint: the gap is too small to see.
STRAIGHT = np.cos(np.deg2rad(20.0))

# A drawing no larger than this is a single dot: from numbers as small as 1e-320 no size can be worked out.
DOT = 1e-100

Stroke = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class RasterizedDrawing:
    """A drawing as an image, and where it lies in it: a point p of the drawing is at scale · p + shift."""

    image: NDArray[np.uint8]
    """(28, 28), ink 255 on 0."""
    scale: float
    """Pixels of the image per unit of the drawing."""
    shift: tuple[float, float]
    """(x, y), in pixels of the image."""


def drawing_to_image(strokes: Sequence[Stroke], pen: float = PEN) -> NDArray[np.uint8]:
    """The (28, 28) image, ink 255 on 0, of strokes [[(x, y), …], …] in any units, x to the right and y down.

    A drawing without a point gives the empty image.
    """
    return rasterize(strokes, pen).image


def rasterize(strokes: Sequence[Stroke], pen: float = PEN, widths: Sequence[Sequence[float]] = ()) -> RasterizedDrawing:
    """The image of `drawing_to_image` with the place of the drawing in it.

    widths: for each stroke the pen's width at each of its points, as a share of `pen`; empty for an even width.
    """
    each = widths or [()] * len(strokes)
    inked = [(stroke, width) for stroke, width in zip(strokes, each, strict=True) if len(stroke)]
    paths = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke, _ in inked]
    if not paths:
        return RasterizedDrawing(np.zeros((SIDE, SIDE), np.uint8), 0.0, (SIDE / 2, SIDE / 2))
    points = np.concatenate(paths)
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max())
    # The ink, not the pen's path, fills the box; a single dot stays a dot.
    scale = (BOX - pen) / extent if extent > DOT else 0.0
    middle = SIDE / 2 + MARGIN
    fine = _draw(
        [((path - (low + high) / 2) * scale + middle) * FINE for path in paths], [width for _, width in inked], pen
    )
    grey = np.asarray(fine.reduce(FINE), np.float64)
    places = np.arange(len(grey)) + 0.5
    centre = np.array([grey.sum(axis=0) @ places, grey.sum(axis=1) @ places]) / grey.sum()
    # By its mass, but never so far that ink would leave the image.
    room = np.maximum(0.0, SIDE / 2 - pen / 2 - scale * (high - low) / 2)
    left, top = np.rint(FINE * (MARGIN + np.clip(centre - middle, -room, room))).astype(int).tolist()
    cut = fine.crop((left, top, left + SIDE * FINE, top + SIDE * FINE))
    x, y = (middle - np.array([left, top]) / FINE - scale * (low + high) / 2).tolist()
    return RasterizedDrawing(np.asarray(cut.reduce(FINE), np.uint8), scale, (x, y))


def _draw(paths: Sequence[NDArray[np.float64]], widths: Sequence[Sequence[float]], pen: float) -> Image.Image:
    """Strokes with round ends and joints, in pixels of the fine picture."""
    side = (SIDE + 2 * MARGIN) * FINE
    image = Image.new("L", (side, side))
    draw = ImageDraw.Draw(image)
    radius = pen * FINE / 2
    for path, shares in zip(paths, widths, strict=True):
        if len(shares):
            _draw_pressed(draw, path.tolist(), [radius * share for share in shares])
            continue
        if len(path) > 1:
            draw.line(path.ravel().tolist(), fill=255, width=max(1, round(2 * radius)))
        for x, y in path[_round_at(path)].tolist():
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    return image


def _draw_pressed(draw: ImageDraw.ImageDraw, path: Sequence[Sequence[float]], radii: Sequence[float]) -> None:
    """A stroke whose width changes from point to point."""
    for (x, y), radius in zip(path, radii, strict=True):
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    for start, end, first, second in zip(path, path[1:], radii, radii[1:], strict=False):
        draw.line((*start, *end), fill=255, width=max(1, round(first + second)))


def _round_at(path: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Where a path needs a round end or joint, (points,)."""
    steps = np.diff(path, axis=0)
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    along = (steps[:-1] * steps[1:]).sum(axis=1)
    bent = along < STRAIGHT * lengths[:-1] * lengths[1:]
    # A point that stands on the one before has no direction; it is made round, which is never wrong.
    still = (lengths[:-1] == 0) | (lengths[1:] == 0)
    return np.concatenate([[True], bent | still, [True]])[: len(path)]
