"""My drawings: the digits that the user has drawn on the pad and labelled, as a data set of their own.

They are kept as JSON lines in the user's data folder, where any other program can read them.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.data import user_data
from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.data.folders import is_there, user_folder
from netviz.drawing.rasterizing import SIDE, Stroke
from netviz.drawing.strokes import Drawing, encoded, parsed
from netviz.errors import DataError, shown
from netviz.files import LARGEST_TEXT, read_bytes, reason, write_whole
from netviz.texts import joined, phrase

NAME, LABEL = "my-drawings", phrase("My drawings")
ABOUT = phrase("What was drawn on the pad and labelled.")


def path() -> Path:
    """The file in which the drawings are kept."""
    return user_folder() / "my-drawings.jsonl"


def add(strokes: Sequence[Stroke], digit: int, picture: NDArray[np.uint8] | None = None) -> int:
    """Save a drawing with its label, and return how many there are now. If it raises DataError, nothing was saved.

    picture: (28, 28), if the image was not drawn but pasted, dropped or opened.
    """
    rounded = [[(round(x, 1), round(y, 1)) for x, y in stroke] for stroke in strokes]
    line = encoded(Drawing(rounded, digit, picture=b"" if picture is None else picture.tobytes()))
    place = path()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _append(place, line + b"\n")
    except OSError as error:
        raise DataError(
            phrase(
                "{path} could not be written: {reason}; the drawing is still on the pad.",
                path=shown(place),
                reason=reason(error),
            )
        ) from error
    return count()


def _append(place: Path, line: bytes) -> None:
    """Append a whole line or nothing: if the disk is full, the part that was written is removed. Raises OSError."""
    with place.open("ab+", buffering=0) as file:
        before = file.seek(0, os.SEEK_END)
        if before:
            file.seek(before - 1)
            if file.read(1) != b"\n":  # half a line, from another program or a power failure: end it
                line = b"\n" + line
        try:
            left = memoryview(line)
            while left:
                left = left[file.write(left) or 0 :]
            os.fsync(file.fileno())
        except OSError:
            file.truncate(before)
            raise


def remove_last() -> int:
    """Remove the last drawing, and return how many are left. Raises UserError."""
    lines = _lines()
    good = [number for number, line in enumerate(lines) if _is_drawing(line)]
    if good:
        del lines[good[-1]]
    write_whole(path(), b"".join(line + b"\n" for line in lines))
    return max(0, len(good) - 1)


def count() -> int:
    """The number of drawings; broken lines do not count."""
    return sum(map(_is_drawing, _lines()))


def any_kept() -> bool:
    """Whether there is a file of drawings; does not read it."""
    return is_there(path())


def source() -> Source:
    """The set as it is now. Raises DataError if there are too few drawings to train on."""
    if not is_there(path()):
        raise DataError(
            phrase("data.name: you have labelled no drawing yet; draw a digit and choose its label below it.")
        )
    known = user_data.source(path())
    return replace(known, name=NAME, label=LABEL, about=joined([ABOUT, user_data.read(path()).summary], " "))


def _lines() -> list[bytes]:
    if not is_there(path()):
        return []
    return [line for line in read_bytes(path(), LARGEST_TEXT).split(b"\n") if line.strip()]


def _is_drawing(line: bytes) -> bool:
    try:
        parsed(path(), 1, line)
    except DataError:
        return False
    return True


def _load(options: GenerationOptions) -> DataSet:
    return source().load(options)


SOURCE = Source(NAME, LABEL, (1, SIDE, SIDE), 10, train=1, validation=0, load=_load, about=ABOUT, refresh=source)
