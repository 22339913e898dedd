"""Pictures from anywhere as images like MNIST's: light ink on 0, 28×28, fitted into the box and centred by its mass.

What is ink and what is paper is found out: by the border, where paper usually is, and where a picture has transparent
parts, by those. A photograph's paper is rarely evenly lit, so what changes slowly over the picture is taken out first.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter, ImageOps, UnidentifiedImageError

from netviz.data.dataset import DataError
from netviz.data.drawing import BOX, SIDE
from netviz.files import reason

MOST_PIXELS = 64_000_000
WORKING_SIDE = 400
"""A larger picture is made this small before anything is looked for in it."""

# Ink is what stands out from the paper by this share of the range between the two.
THRESHOLD = 0.35
# A picture of this range of grey, or less, is empty.
EMPTY = 24


@dataclass(frozen=True)
class Picture:
    """grey: (height, width) uint8, ink light on dark 0. was_dark: whether the ink was dark on light before."""

    grey: NDArray[np.uint8]
    was_dark: bool


def read_picture(source: Path | IO[bytes], name: str = "") -> Picture:
    """A picture file in grey, ink light; raises DataError in one sentence, before much memory is taken."""
    name = name or str(source)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(source) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise DataError(_too_large(name, f"{image.width:,} × {image.height:,} pixels"))
                image.draft("L", (WORKING_SIDE * 2, WORKING_SIDE * 2))
                return from_image(ImageOps.exif_transpose(image))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise DataError(_too_large(name, "so many pixels")) from error
    except UnidentifiedImageError as error:
        raise DataError(f"{name} is no picture that netviz reads; take PNG, JPEG, GIF, BMP, TIFF or WebP.") from error
    except OSError as error:
        why = reason(error) if error.strerror else "it is damaged or cut off"
        raise DataError(f"{name} could not be read: {why}.") from error
    except (ValueError, SyntaxError, EOFError) as error:  # what Pillow's decoders raise on broken content
        raise DataError(f"{name} is damaged: {error}.") from error


def from_image(image: Image.Image) -> Picture:
    """A Pillow image in grey with light ink on 0."""
    if image.mode.startswith("I") or image.mode == "F":
        values = np.asarray(image, np.float64)
        low, span = values.min(), np.ptp(values)
        image = Image.fromarray(np.asarray((values - low) / max(span, 1e-9) * 255, np.uint8))
    if "transparency" in image.info or image.mode in ("RGBA", "LA", "PA", "La", "RGBa"):
        grey = _over_the_other(image.convert("RGBA"))
    else:
        grey = np.asarray(image.convert("L"))
    was_dark = float(np.median(_border(grey))) > (float(grey.min()) + float(grey.max())) / 2
    return Picture(255 - grey if was_dark else grey, was_dark)


def to_image(picture: Picture) -> NDArray[np.uint8]:
    """The (28, 28) image: its ink fitted into the 20×20 box and centred by its mass; all 0 where there is none."""
    ink = _ink(picture.grey)
    rows, columns = np.flatnonzero(ink.max(axis=1) > THRESHOLD), np.flatnonzero(ink.max(axis=0) > THRESHOLD)
    if not len(rows):
        return np.zeros((SIDE, SIDE), np.uint8)
    cut = Image.fromarray(np.asarray(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] * 255, np.uint8))
    scale = BOX / max(cut.size)
    size = tuple(max(1, round(side * scale)) for side in cut.size)
    small = np.asarray(cut.resize((size[0], size[1]), Image.Resampling.BOX if scale < 1 else Image.Resampling.BILINEAR))
    total = small.sum(dtype=np.float64)
    found = np.zeros((SIDE, SIDE), np.uint8)
    starts = []
    for axis, length in enumerate(small.shape):
        places = np.arange(length) + 0.5
        centre = float(small.sum(axis=1 - axis, dtype=np.float64) @ places) / max(total, 1.0)
        starts.append(int(np.clip(round(SIDE / 2 - centre), 0, SIDE - length)))
    top, left = starts
    found[top : top + small.shape[0], left : left + small.shape[1]] = small
    return found


def resized(picture: Picture) -> NDArray[np.uint8]:
    """The picture as it stands, its middle square made 28×28; for pictures that are no writing."""
    image = Image.fromarray(picture.grey)
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    return np.asarray(image.crop((left, top, left + side, top + side)).resize((SIDE, SIDE), Image.Resampling.BOX))


def is_writing(picture: Picture) -> bool:
    """Whether it looks like ink on paper: little of it is ink, and its border is nearly all paper."""
    ink = _ink(picture.grey) > THRESHOLD
    return bool(ink.any() and ink.mean() < 0.5 and _border(ink).mean() < 0.1)


def _ink(grey: NDArray[np.uint8]) -> NDArray[np.float64]:
    """How much ink there is in each pixel of a working copy, 0…1."""
    image = Image.fromarray(grey)
    image.thumbnail((WORKING_SIDE, WORKING_SIDE), Image.Resampling.BOX)
    side = max(image.size)
    if side > 2 * SIDE:
        # A photo: take out what changes slowly, which is light and shadow, and grain, which is smaller than a pen.
        image = image.filter(ImageFilter.GaussianBlur(side / 200))
        paper = image.filter(ImageFilter.MinFilter(2 * (side // 12) + 1)).filter(ImageFilter.GaussianBlur(side / 12))
        values = np.asarray(image, np.float64) - np.asarray(paper, np.float64)
    else:
        values = np.asarray(image, np.float64)
    low, high = float(np.median(_border(values))), float(np.percentile(values, 99.8))
    if high - low < EMPTY:
        return np.zeros_like(values)
    return np.asarray(np.clip((values - low) / (high - low), 0.0, 1.0))


def _over_the_other(image: Image.Image) -> NDArray[np.uint8]:
    """A picture with transparent parts, laid over white where its opaque part is dark, over black where it is light."""
    values = np.asarray(image, np.float64)
    grey, opaque = values[..., :3] @ (0.299, 0.587, 0.114), values[..., 3] / 255
    dark = float((grey * opaque).sum()) < 127.5 * float(opaque.sum())
    return np.asarray(np.rint(grey * opaque + (255.0 if dark else 0.0) * (1 - opaque)), np.uint8)


def _border(values: NDArray[Any]) -> NDArray[Any]:
    return np.concatenate([values[0], values[-1], values[:, 0], values[:, -1]])


def _too_large(name: str, size: str) -> str:
    most = MOST_PIXELS // 1_000_000
    return f"{name} has {size}, more than the {most} million that netviz takes; make it smaller first."
