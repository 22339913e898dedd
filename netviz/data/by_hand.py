"""Data that the user makes by hand: points placed in the plane one by one, and a picture as a surface to learn.

Both are part of the config, so that they are saved with a run; their size is bounded.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.data.pictures import Picture
from netviz.data.synthetic import MOST_DRAWN
from netviz.engine.examples import Examples
from netviz.errors import DataFieldError, shown
from netviz.texts import phrase

POINTS, PICTURE = "points", "picture"
MOST_CLASSES, MOST_POINTS = 6, 1_000
FARTHEST = 100.0
"""The largest |x| and |y| of a point."""
MOST_PIXELS = 64
"""The most rows and columns of a picture."""
SIDE = 48
"""The number of rows and columns of a picture that is read from a file."""
TRAIN, VALIDATION, TEST = 1_000, 250, 250

Point = tuple[float, ...]
"""x, y and the class."""
FIRST_POINTS: tuple[Point, ...] = ((-0.5, 0.0, 0.0), (0.5, 0.0, 1.0))


def points_source(points: Sequence[Point] | None) -> Source:
    """A data set of these points, or of two default ones. Raises DataFieldError if a point is invalid."""
    listed = FIRST_POINTS if points is None else points
    if not 1 <= len(listed) <= MOST_POINTS:
        raise DataFieldError(
            "data.points",
            phrase("{count:,} points are not between 1 and {most:,}", count=len(listed), most=MOST_POINTS),
        )
    for place, point in enumerate(listed):
        _check(point, f"data.points[{place}]")
    made = np.array(listed, np.float64)
    labels = made[:, 2].astype(np.int64)
    classes = max(2, int(labels.max()) + 1)
    every, label = Examples(made[:, :2].astype(np.float32), labels, classes), phrase("By hand")
    return Source(
        POINTS, label, (2,), classes, len(listed), 0, lambda options: DataSet(POINTS, label, every, every),
        phrase(
            "Points that you put on the map yourself, in up to six classes; all of them are learned from and tested on."
        ),
    )  # fmt: skip


def _check(point: Point, field: str) -> None:
    if len(point) != 3:
        raise DataFieldError(field, phrase("a point is three numbers, x, y and its class"))
    if not all(math.isfinite(value) and abs(value) <= FARTHEST for value in point[:2]):
        raise DataFieldError(
            field, phrase("x and y must lie between −{farthest:g} and {farthest:g}", farthest=FARTHEST)
        )
    if point[2] not in range(MOST_CLASSES):
        raise DataFieldError(
            field,
            phrase(
                "{value} is not a class; classes are 0 to {last}",
                value=shown(point[2]),
                last=MOST_CLASSES - 1,
            ),
        )


def picture_source(rows: Sequence[str] | None) -> Source:
    """Points in the plane, each with the brightness of a picture there. Raises DataFieldError if it is not a picture.

    rows: from the top, two hexadecimal digits per pixel; None gives a heart.
    """
    grey = _heart() if rows is None else _pixels(rows)
    height, width = grey.shape
    label = phrase("A picture")

    def load(options: GenerationOptions) -> DataSet:
        count = min(MOST_DRAWN, max(TRAIN + VALIDATION, options.examples or 0))
        points = options.generator().uniform(-1, 1, (count + TEST, 2))
        column = np.minimum(((points[:, 0] + 1) / 2 * width).astype(np.intp), width - 1)
        row = np.minimum(((1 - points[:, 1]) / 2 * height).astype(np.intp), height - 1)
        targets = (grey[row, column] / 255).astype(np.float32)[:, None]
        every = Examples(points.astype(np.float32), np.zeros(len(points), np.int64), 1, targets)
        return DataSet(PICTURE, label, every.first(count), every.last(TEST))

    return Source(
        PICTURE, label, (2,), 1, TRAIN, VALIDATION, load,
        phrase("Points of a picture of your own, each with its brightness to learn. Drawn from the seed."),
        generated=True, regression=True, most=MOST_DRAWN,
    )  # fmt: skip


def rows_of(picture: Picture) -> tuple[str, ...]:
    """A picture from a file in the form for a config: its middle square at SIDE × SIDE pixels."""
    grey = 255 - picture.grey if picture.was_dark else picture.grey
    side = min(grey.shape)
    top, left = (grey.shape[0] - side) // 2, (grey.shape[1] - side) // 2
    square = Image.fromarray(np.ascontiguousarray(grey[top : top + side, left : left + side]))
    small = np.asarray(square.resize((SIDE, SIDE), Image.Resampling.BOX), np.uint8)
    return tuple(row.tobytes().hex() for row in small)


def _pixels(rows: Sequence[str]) -> NDArray[np.uint8]:
    if not 1 <= len(rows) <= MOST_PIXELS:
        raise DataFieldError(
            "data.picture",
            phrase("{count:,} rows are not between 1 and {most}", count=len(rows), most=MOST_PIXELS),
        )
    found = []
    for place, row in enumerate(rows):
        if len(row) != len(rows[0]) or not 2 <= len(row) <= 2 * MOST_PIXELS:
            problem = phrase("every row must have as many pixels, 1 to {most}, two digits each", most=MOST_PIXELS)
            raise DataFieldError(f"data.picture[{place}]", problem)
        if len(row) % 2 or not all(letter in "0123456789abcdefABCDEF" for letter in row):
            raise DataFieldError(
                f"data.picture[{place}]", phrase("{row} is not a row of hex digits, two per pixel", row=shown(row))
            )
        found.append(np.frombuffer(bytes.fromhex(row), np.uint8))
    return np.stack(found)


def _heart() -> NDArray[np.uint8]:
    """A heart, light on dark with a soft edge: (x² + y² − 1)³ = x²y³."""
    x, y = np.meshgrid(np.linspace(-1.4, 1.4, SIDE), np.linspace(-1.4, 1.4, SIDE)[::-1])
    inside = (x**2 + y**2 - 1) ** 3 - x**2 * y**3 <= 0
    sharp = Image.fromarray(np.where(inside, 230, 25).astype(np.uint8))
    return np.asarray(sharp.filter(ImageFilter.GaussianBlur(3)), np.uint8)


SOURCES = (points_source(None), picture_source(None))
