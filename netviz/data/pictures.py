"""Pictures of any origin as images like MNIST's: light ink on 0, 28×28, fitted into the box and centred by mass.

netviz distinguishes ink from paper by the border, which is usually paper, or by the transparent parts if there are any.
The paper in a photograph is rarely lit evenly, so slow variations over the picture are subtracted first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from netviz.data.picture_file import open_picture
from netviz.data.reading import BLACK, WHITE
from netviz.drawing.rasterizing import BOX, SIDE
from netviz.errors import shown

WORKING_SIDE = 400
"""Larger pictures are shrunk to about this many pixels per side before they are analysed."""

# Ink differs from the paper by at least this share of the range between the two.
THRESHOLD = 0.35
# A picture whose gray values span no more than this is empty.
EMPTY = 24


@dataclass(frozen=True)
class Picture:
    """A picture of writing, as gray values with the ink light on dark."""

    grey: NDArray[np.uint8]
    """(height, width); the background is 0."""
    was_dark: bool
    """Whether the ink was dark on light in the file; False if its colours were requested, which are never turned."""
    size: tuple[int, int]
    """Its width and height in the file, in pixels; `grey` may be smaller."""
    colours: NDArray[np.uint8] | None = None
    """(height, width, 3), as in the file; None if they were not requested."""
    ground: str = ""
    """What a picture with transparent parts was laid on, one of GROUNDS; empty if it has none."""
    levels: tuple[float, float] | None = None
    """The range of values that became 0…255, if the file has more than 8 bits a pixel."""

    @property
    def as_found(self) -> NDArray[np.uint8]:
        """(height, width): the gray values as in the file."""
        return 255 - self.grey if self.was_dark else self.grey

    def turned(self, dark: bool) -> Picture:
        """The same picture, taken as dark on light or as light on dark."""
        return self if dark == self.was_dark else replace(self, grey=255 - self.grey, was_dark=dark)


def read_picture(
    source: Path | IO[bytes],
    name: str = "",
    colour: bool = False,
    ground: str = "",
    levels: tuple[float, float] | None = None,
) -> Picture:
    """Read a picture file as gray values with light ink. Raises DataError before much memory is allocated.

    name: what messages call the picture. colour: whether to keep its colours too. ground, levels: as in `from_image`.
    """
    small = open_picture(source, name or shown(source), WORKING_SIDE, colour)
    return from_image(small.image, small.size, colour, ground, levels)


def from_image(
    image: Image.Image,
    size: tuple[int, int] | None = None,
    colour: bool = False,
    ground: str = "",
    levels: tuple[float, float] | None = None,
) -> Picture:
    """A Pillow image as gray values with light ink on 0; `size` is the size in the file, if the image was shrunk.

    ground: what transparent parts are laid on, one of GROUNDS; empty for white if the rest is dark, otherwise black.
    levels: the range of values that become 0…255, for more than 8 bits a pixel; None for the picture's own.
    """
    colours = None
    laid_on = ""
    if image.mode.startswith("I") or image.mode == "F":
        values = np.asarray(image, np.float64)
        levels = levels or (float(values.min()), float(values.max()))
        grey = np.asarray(np.clip((values - levels[0]) / max(levels[1] - levels[0], 1e-9), 0, 1) * 255, np.uint8)
    elif "transparency" in image.info or image.mode in ("RGBA", "LA", "PA", "La", "RGBa"):
        levels = None
        laid, laid_on = _laid(image.convert("RGBA"), ground)
        grey = np.asarray(np.rint(laid @ (0.299, 0.587, 0.114)), np.uint8)
        colours = np.asarray(np.rint(laid), np.uint8) if colour else None
    else:
        levels = None
        grey = np.asarray(image.convert("L"))
        colours = np.asarray(image.convert("RGB")) if colour else None
    if colour and colours is None:
        colours = np.repeat(grey[..., None], 3, axis=2)
    was_dark = not colour and float(np.median(_border(grey))) > (float(grey.min()) + float(grey.max())) / 2
    return Picture(255 - grey if was_dark else grey, was_dark, size or image.size, colours, laid_on, levels)


def to_image(picture: Picture) -> NDArray[np.uint8]:
    """The (28, 28) image: its ink fitted into the 20×20 box and centred by mass; all 0 if there is no ink."""
    return image_of(ink_of(picture))


def image_of(ink: NDArray[np.float64], side: int = SIDE) -> NDArray[np.uint8]:
    """`to_image` for a picture whose ink (height, width) is known, as (side, side)."""
    rows, columns = np.flatnonzero(ink.max(axis=1) > THRESHOLD), np.flatnonzero(ink.max(axis=0) > THRESHOLD)
    if not len(rows):
        return np.zeros((side, side), np.uint8)
    cut = Image.fromarray(np.asarray(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] * 255, np.uint8))
    scale = BOX * side / SIDE / max(cut.size)
    size = tuple(max(1, round(length * scale)) for length in cut.size)
    small = np.asarray(cut.resize((size[0], size[1]), Image.Resampling.BOX if scale < 1 else Image.Resampling.BILINEAR))
    total = small.sum(dtype=np.float64)
    found = np.zeros((side, side), np.uint8)
    starts = []
    for axis, length in enumerate(small.shape):
        places = np.arange(length) + 0.5
        centre = float(small.sum(axis=1 - axis, dtype=np.float64) @ places) / max(total, 1.0)
        starts.append(int(np.clip(round(side / 2 - centre), 0, side - length)))
    top, left = starts
    found[top : top + small.shape[0], left : left + small.shape[1]] = small
    return found


def resized(values: NDArray[np.uint8], wanted: int = SIDE) -> NDArray[np.uint8]:
    """The middle square of a picture (height, width) or (height, width, 3), resized to `wanted` pixels per side; for
    pictures that are not writing.
    """
    image = Image.fromarray(values)
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    small = image.crop((left, top, left + side, top + side))
    way = Image.Resampling.BOX if side >= wanted else Image.Resampling.BILINEAR
    return np.asarray(small.resize((wanted, wanted), way))


def is_writing(ink: NDArray[np.float64]) -> bool:
    """Whether it looks like ink on paper: only a small part is ink, and nearly all of the border is paper."""
    there = ink > THRESHOLD
    return bool(there.any() and there.mean() < 0.5 and _border(there).mean() < 0.1)


def ink_of(picture: Picture) -> NDArray[np.float64]:
    """(height, width): how much ink there is in each pixel of a working copy, 0…1."""
    image = Image.fromarray(picture.grey)
    image.thumbnail((WORKING_SIDE, WORKING_SIDE), Image.Resampling.BOX)
    side = max(image.size)
    if side > 2 * SIDE:
        # A photo: remove slow variations, which are light and shadow, and grain, which is finer than a pen.
        image = image.filter(ImageFilter.GaussianBlur(side / 200))
        paper = Image.fromarray(lowest(np.asarray(image), side // 12)).filter(ImageFilter.GaussianBlur(side / 12))
        values = np.asarray(image, np.float64) - np.asarray(paper, np.float64)
    else:
        values = np.asarray(image, np.float64)
    low, high = float(np.median(_border(values))), float(np.percentile(values, 99.8))
    if high - low < EMPTY:
        return np.zeros_like(values)
    return np.asarray(np.clip((values - low) / (high - low), 0.0, 1.0))


def lowest(values: NDArray[np.uint8], reach: int) -> NDArray[np.uint8]:
    """The minimum within `reach` pixels in each direction; pixels outside the picture do not count.

    Rows first, then columns: Pillow's filter compares the whole square for each pixel and takes seconds.
    """
    for axis in (0, 1):
        length = values.shape[axis]
        window = 1
        # The minimum of 2, 4, 8 … neighbours comes from two halves; two overlapping windows give any other number.
        padded = np.pad(values, [(reach, reach) if a == axis else (0, 0) for a in (0, 1)], constant_values=255)
        least = np.moveaxis(padded, axis, 0)
        while 2 * window <= 2 * reach + 1:
            least = np.minimum(least[:-window], least[window:])
            window *= 2
        rest = 2 * reach + 1 - window
        least = np.minimum(least[:length], least[rest : rest + length])
        values = np.moveaxis(least, 0, axis)
    return np.ascontiguousarray(values)


def _laid(image: Image.Image, ground: str) -> tuple[NDArray[np.float64], str]:
    """A picture with transparent parts as (height, width, 3), and what it was laid on; empty if all of it is opaque."""
    values = np.asarray(image, np.float64)
    colours, opaque = values[..., :3], values[..., 3:] / 255
    if opaque.min() == 1:
        return colours, ""
    if not ground:
        grey = colours @ (0.299, 0.587, 0.114)
        dark = float((grey * opaque[..., 0]).sum()) < 127.5 * float(opaque.sum())
        ground = WHITE if dark else BLACK
    return np.asarray(colours * opaque + (255.0 if ground == WHITE else 0.0) * (1 - opaque)), ground


def _border(values: NDArray[Any]) -> NDArray[Any]:
    return np.concatenate([values[0], values[-1], values[:, 0], values[:, -1]])
