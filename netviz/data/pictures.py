"""Pictures of any origin as images like MNIST's: light ink on 0, 28×28, fitted into the box and centred by mass.

In a small picture the border is taken for paper, or its transparent parts if there are any; one whose ink lies as in
MNIST's images is taken as it is. In a larger one, which may be a photograph, the writing is looked for (writing.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from netviz.data.picture_file import open_picture
from netviz.data.reading import BLACK, WHITE
from netviz.drawing.rasterizing import BOX, SIDE
from netviz.errors import DataError, shown
from netviz.texts import phrase

WORKING_SIDE = 400
"""Larger pictures are shrunk to about this many pixels per side before they are analysed."""

# Ink differs from the paper by at least this share of the range between the two.
THRESHOLD = 0.35
# From this score on a picture is probably of writing: nine in ten of those reach it, and one in five of the others.
PROBABLE = 0.4
# Below this score a picture is not of writing, unless that is known: hardly any of those is below it, and half of the
# others.
POSSIBLE = 0.25
# A picture whose gray values span no more than this is empty.
EMPTY = 24
CENTRED = (-0.25, 1.25)
"""How many pixels to the right of and below the middle the centre of mass may lie if ink lies as in MNIST's images,
where it is 0…1, because it is rounded down to whole pixels.
"""
NO_OPENCV = phrase(
    "A picture this large needs OpenCV to find the writing in it, and this bundle of netviz was made without; "
    "install netviz by pip, or take the whole bundle."
)


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


@dataclass(frozen=True)
class Ink:
    """The ink in a picture of writing."""

    values: NDArray[np.float64]
    """(height, width): how much of it there is in each pixel of the picture, or of a part of it, 0…1."""
    dark: bool
    """Whether it is darker than its paper."""
    cropped: bool
    """Whether the picture ends where the ink does."""
    score: float
    """How much it looks like ink on paper, 0…1 or somewhat more."""

    @property
    def is_writing(self) -> bool:
        """Whether it looks so much like writing that the picture is probably of writing."""
        return self.score >= PROBABLE


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
    return picture.grey if lies_fitted(picture.grey) else image_of(ink_of(picture).values)


def as_seen(picture: Picture, side: int = SIDE, writing: bool = False) -> NDArray[np.uint8]:
    """A picture as a network sees it, (side, side): fitted by its ink if it may be writing, else as it is.

    writing: whether it is known to be.
    """
    if lies_fitted(picture.grey, side):
        return picture.grey
    ink = ink_of(picture)
    return image_of(ink.values, side) if writing or ink.score >= POSSIBLE else resized(picture.as_found, side)


def lies_fitted(grey: NDArray[np.uint8], side: int = SIDE) -> bool:
    """Whether light ink lies in a picture (height, width) as it does in images that are fitted: of their size, black at
    the border, as large as the box and centred by mass. To fit it once more would move it by a pixel, or blur it.
    """
    if grey.shape != (side, side) or grey.max() < 255 - EMPTY or _border(grey).any():
        return False
    rows, columns = (np.flatnonzero((grey > THRESHOLD * 255).any(axis=axis)) for axis in (1, 0))
    longest = max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1
    if abs(longest - BOX * side / SIDE) > side / SIDE:
        return False
    places, total = np.arange(side) + 0.5, grey.sum(dtype=np.float64)
    away = [float(grey.sum(axis=axis, dtype=np.float64) @ places) / total - side / 2 for axis in (1, 0)]
    return all(CENTRED[0] <= one <= CENTRED[1] for one in away)


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


def ink_of(picture: Picture, dark: bool | None = None, cropped: bool | None = None) -> Ink:
    """The ink in a picture.

    dark: whether it is darker than the paper, if that is known. cropped: whether the picture ends where the ink does.
    Raises DataError if OpenCV is missing and the picture needs it.
    """
    if max(picture.grey.shape) > 2 * SIDE:
        try:
            from netviz.data.clean_pictures import clean_ink  # loads OpenCV, which only this needs
            from netviz.data.writing import find_writing
        except ModuleNotFoundError as error:
            raise DataError(NO_OPENCV) from error

        clean = None if cropped else clean_ink(picture.as_found)
        if clean is not None and dark in (None, clean[1]):
            return Ink(*clean, False, 1.0)
        found = find_writing(picture.as_found, dark, cropped)
        if found is None:
            return Ink(np.zeros(picture.grey.shape), picture.was_dark, False, 0.0)
        return Ink(found.ink, found.dark, found.cropped, found.score)
    dark = picture.was_dark if dark is None else dark
    values = np.asarray(picture.grey if dark == picture.was_dark else 255 - picture.grey, np.float64)
    low, high = float(np.median(_border(values))), float(np.percentile(values, 99.8))
    if high - low < EMPTY:
        return Ink(np.zeros_like(values), dark, False, 0.0)
    ink = np.clip((values - low) / (high - low), 0.0, 1.0)
    there = ink > THRESHOLD
    # Only a small part is ink, and nearly all of the border is paper.
    is_writing = bool(there.any() and there.mean() < 0.5 and _border(there).mean() < 0.1)
    return Ink(ink, dark, False, float(is_writing))


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
