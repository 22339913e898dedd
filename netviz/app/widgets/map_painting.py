"""Thousands of dots or small pictures painted into one image with NumPy: five thousand take some milliseconds.

Later ones cover earlier ones. A dot has an edge of the ground's colour, so that neighbours are distinct.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

THUMB = 14
"""About the side of a small picture, in pixels of the picture."""
FAINTEST, STEPS = 3, 16
"""Ink is shown in this many steps; anything fainter than the first is left out."""


@dataclass(frozen=True)
class PixelMarks:
    """What is painted at each of n places: pixels relative to the place, each with its example and its colour."""

    example: NDArray[np.intp]
    across: NDArray[np.intp]
    down: NDArray[np.intp]
    colour: NDArray[np.uint32]
    """(m,) each, in the order of painting."""
    reach: int
    """The largest distance of a pixel from its place."""

    def paint(
        self, ground: int, width: int, height: int, x: NDArray[np.floating], y: NDArray[np.floating]
    ) -> NDArray[np.uint32]:
        """An image (height, width) of 0xAARRGGBB on a ground of one colour; x and y, (n,), are the places in it."""
        edge = self.reach
        wide, high = width + 2 * edge, height + 2 * edge
        image = np.full(wide * high, ground, np.uint32)
        columns, rows = (np.rint(np.clip(one, -1e6, 1e6)).astype(np.intp) + edge for one in (x, y))
        seen = (columns >= edge) & (columns < wide - edge) & (rows >= edge) & (rows < high - edge)
        start = rows * wide + columns
        which = seen[self.example] if not seen.all() else slice(None)
        example = self.example[which]
        image[start[example] + (self.down * wide + self.across)[which]] = self.colour[which]
        return image.reshape(high, wide)[edge : edge + height, edge : edge + width]


def dots(colours: NDArray[np.uint32], order: NDArray[np.intp], radius: float, ground: int) -> PixelMarks:
    """A dot for each of n places; colours (n,). order: which are painted first."""
    reach = int(np.ceil(radius + 1))
    side = np.arange(-reach, reach + 1)
    down, across = (part.ravel() for part in np.meshgrid(side, side, indexing="ij"))
    far = np.hypot(down, across)
    kept = far <= radius + 1
    down, across, is_edge = down[kept], across[kept], far[kept] > radius
    n, k = len(order), len(down)
    pixels = np.where(is_edge[None], np.uint32(ground), colours[order][:, None]).astype(np.uint32)
    return PixelMarks(np.repeat(order, k), np.tile(across, n), np.tile(down, n), pixels.ravel(), reach)


def thumbnails(pictures: NDArray[Any]) -> NDArray[np.uint8]:
    """Pictures (n, channels, height, width), bytes or 0…1, made small by the mean of blocks: (n, channels, h, w)."""
    height, width = pictures.shape[2:]
    block = max(1, round(max(height, width) / THUMB))
    h, w = height // block, width // block
    cut = pictures[:, :, : h * block, : w * block].reshape(*pictures.shape[:2], h, block, w, block)
    mean = cut.mean(axis=(3, 5), dtype=np.float32)
    levels = mean if pictures.dtype == np.uint8 else mean * 255
    return np.asarray(np.clip(levels, 0, 255), np.uint8)


def pictures(
    thumbs: NDArray[np.uint8], colours: NDArray[np.uint32], order: NDArray[np.intp], ground: int
) -> PixelMarks:
    """A small picture for each of n places: ink in the colour of its example, or its own colours in a frame of it."""
    n, channels, h, w = thumbs.shape
    rows, columns = np.arange(h) - h // 2, np.arange(w) - w // 2
    down, across = (part.ravel() for part in np.meshgrid(rows, columns, indexing="ij"))
    if channels == 3:
        red, green, blue = (thumbs[order, one].astype(np.uint32) for one in range(3))
        pixels = 0xFF000000 | red << 16 | green << 8 | blue
        for frame in (np.s_[:, 0], np.s_[:, -1], np.s_[:, :, 0], np.s_[:, :, -1]):
            pixels[frame] = colours[order][:, None]
        pixels, kept = pixels.reshape(n, -1), np.ones((n, h * w), bool)
    else:
        step = thumbs[order, 0].reshape(n, -1) // STEPS
        kept = step >= FAINTEST
        shades = np.stack([mixed(colours, ground, (level + 1) / STEPS) for level in range(STEPS)], axis=1)
        pixels = np.take_along_axis(shades[order], step.astype(np.intp), axis=1)
    which, place = np.nonzero(kept)
    return PixelMarks(order[which], across[place], down[place], pixels[which, place], max(h, w) // 2 + 1)


def mixed(colours: NDArray[np.uint32], ground: int, share: float) -> NDArray[np.uint32]:
    """Mix each colour (n,) with the ground."""
    found = np.full(colours.shape, 0xFF000000, np.uint32)
    for place in (0, 8, 16):
        there, below = (colours >> place & 255).astype(np.float64), float(ground >> place & 255)
        found |= np.rint(there * share + below * (1 - share)).astype(np.uint32) << np.uint32(place)
    return found


def packed(colours: Sequence[QColor]) -> NDArray[np.uint32]:
    """Colours as 0xFFRRGGBB."""
    return np.array([colour.rgb() for colour in colours], np.uint32)
