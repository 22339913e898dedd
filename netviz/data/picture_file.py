"""Picture files: the only place where a picture from outside is opened, and shrunk before anything else is done.

Only six formats are read, recognized by content and not by file name; Pillow knows fifty, one of which starts another
program. A decoder may raise anything on broken content, and libtiff writes to stderr directly.
"""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
import threading
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from netviz.errors import DataError
from netviz.files import reason
from netviz.texts import phrase
from netviz.unpacking import opened

FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
SUFFIXES = (".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".bmp", ".tif", ".tiff", ".webp")
OTHER_SUFFIXES = (
    *(".heic", ".heif", ".avif", ".jxl", ".jp2", ".j2k", ".ppm", ".pgm", ".pbm", ".pnm", ".svg", ".ico", ".tga"),
    *(".psd", ".pcx", ".eps", ".dng", ".nef", ".cr2", ".arw", ".dcm"),
)
"""The suffixes of pictures in formats that are not read."""
MOST_BYTES = 1 << 28
MOST_PIXELS = 64_000_000
MOST_WEBP_PIXELS = MOST_PIXELS // 4
"""Pillow's WebP decoder needs four times the memory of the others."""

MOST_SCANS = 10
"""The most scans of a progressive JPEG of `MOST_PIXELS`; a smaller one may have more."""

_SCAN = b"\xff\xda"
_LOG = logging.getLogger(__name__)
logging.getLogger("PIL").addHandler(logging.NullHandler())  # without a handler its messages go to stderr
_QUIET = threading.Lock()
"""Held while warnings and stderr are redirected, which affects the whole process."""
_STRIP = 256  # rows that are shrunk at a time
_HUGE = 20
"""From this factor on every other row is enough: a pixel is then the mean of two hundred and not of four hundred."""
_MOST_WORDS = 1 << 16  # the most bytes of libtiff's messages that are kept
_ALPHA = ("RGBA", "LA", "PA", "La", "RGBa")


@dataclass(frozen=True)
class SmallPicture:
    """A picture from a file."""

    image: Image.Image
    """Its mode is L, F, RGBA or, if colours were requested, RGB."""
    size: tuple[int, int]
    """Its width and height in the file, in pixels."""


def open_picture(source: Path | IO[bytes], name: str, side: int, colour: bool = False) -> SmallPicture:
    """Open a picture, shrunk to about `side` and at most twice that many pixels, and rotated as its EXIF says.

    Smaller pictures keep their size. Little memory is needed beyond that of the decoded pixels. Raises DataError about
    `name`.
    """
    with contextlib.ExitStack() as stack:
        file = stack.enter_context(opened(source, MOST_BYTES)) if isinstance(source, Path) else source
        stack.enter_context(_warnings_in_the_log())
        try:
            return _opened(file, name, side, colour)
        except DataError:
            raise
        except (Image.DecompressionBombError, MemoryError) as error:
            raise DataError(
                phrase(
                    "{name} has too many pixels, more than the {most} million that netviz takes; "
                    "make it smaller first.",
                    name=name,
                    most=MOST_PIXELS // 1_000_000,
                )
            ) from error
        except UnidentifiedImageError as error:
            raise DataError(
                phrase(
                    "{name} is not a picture that netviz can read; use PNG, JPEG, GIF, BMP, TIFF or WebP.", name=name
                )
            ) from error
        except Exception as error:  # Pillow's decoders may raise anything on broken content
            _LOG.info("%s could not be read", name, exc_info=True)
            if isinstance(error, OSError) and error.strerror:
                problem = phrase("{path} could not be read: {reason}.", path=name, reason=reason(error))
            else:
                problem = phrase("{path} could not be read: it is damaged or cut off.", path=name)
            raise DataError(problem) from error


def _opened(file: IO[bytes], name: str, side: int, colour: bool) -> SmallPicture:
    with Image.open(file, formats=FORMATS) as image:
        width, height = image.size
        most = MOST_WEBP_PIXELS if image.format == "WEBP" else MOST_PIXELS
        if width * height > most:
            raise DataError(
                phrase(
                    "{name} has {width:,} × {height:,} pixels, more than the {most} million that netviz takes; "
                    "make it smaller first.",
                    name=name,
                    width=width,
                    height=height,
                    most=most // 1_000_000,
                )
            )
        if image.format in ("JPEG", "MPO"):
            # Each scan of a progressive JPEG goes over all pixels again: a hundred bytes may take half a second.
            file.seek(0)
            scans = file.read(MOST_BYTES).count(_SCAN)
            if scans * width * height > MOST_SCANS * MOST_PIXELS:
                raise DataError(
                    phrase(
                        "{name} is drawn {count:,} times over; save it again as a plain JPEG or PNG.",
                        name=name,
                        count=scans,
                    )
                )
        image.draft("RGB" if colour else "L", (2 * side, 2 * side))
        with _stderr_in_the_log() if image.format == "TIFF" else contextlib.nullcontext():
            small = _small(image, max(1, max(image.size) // side), colour)
        if small.mode == "F":
            values = np.asarray(small)
            if not np.isfinite(values).all():
                raise DataError(phrase("{name} holds NaN or infinity; every pixel must be a finite number.", name=name))
        if image.format == "TIFF":  # which Pillow has already rotated, dropping the orientation
            width, height = image.size
        turn = image.getexif().get(ExifTags.Base.Orientation, 1)
    if turn in range(2, 9):
        small.getexif()[ExifTags.Base.Orientation] = turn
        small = ImageOps.exif_transpose(small)
    if turn in range(5, 9):
        width, height = height, width
    return SmallPicture(small, (width, height))


def _small(image: Image.Image, factor: int, colour: bool) -> Image.Image:
    """A picture in mode L, F, RGBA or RGB, reduced by `factor`; strip by strip, so that no large copy is made."""
    if image.mode.startswith("I") or image.mode == "F":
        mode = "F"
    elif "transparency" in image.info or image.mode in _ALPHA:
        mode = "RGBA"
    else:
        mode = "RGB" if colour else "L"
    image.load()
    if factor == 1:
        if image.mode.startswith("I;"):
            image = image.convert("I")  # the only mode that converts to F
        return image if image.mode == mode else image.convert(mode)
    width, height = image.size
    small = Image.new(mode, (-(-width // factor), -(-height // factor)))
    rows = max(1, _STRIP // factor) * factor
    for top in range(0, height, rows):
        strip = image.crop((0, top, width, min(top + rows, height)))
        lines = factor
        if factor >= _HUGE and strip.height % factor == 0:
            lines = factor // 2
            strip = strip.resize((width, strip.height // factor * lines), Image.Resampling.NEAREST)
        if strip.mode.startswith("I;"):
            strip = strip.convert("I")  # the only mode that converts to F
        if strip.mode != mode:
            strip = strip.convert(mode)
        small.paste(strip.reduce((factor, lines)), (0, top // factor))
    return small


@contextlib.contextmanager
def _warnings_in_the_log() -> Iterator[None]:
    """Send Pillow's warnings to the log: a picture that it can read despite them is accepted."""
    with _QUIET, warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        yield
    for warning in told:
        _LOG.info("of a picture: %s", warning.message)


@contextlib.contextmanager
def _stderr_in_the_log() -> Iterator[None]:
    """Send to the log what libtiff writes to stderr directly, bypassing Python."""
    with contextlib.ExitStack() as stack:
        try:
            kept = os.dup(2)
        except OSError:  # there is no stderr
            yield
            return
        stack.callback(os.close, kept)
        aside = stack.enter_context(tempfile.TemporaryFile())
        os.dup2(aside.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(kept, 2)
            aside.seek(0)
            for line in aside.read(_MOST_WORDS).decode("utf-8", "replace").splitlines():
                _LOG.info("of a picture: %s", line)
