"""A folder of pictures with one folder a class: `letters/a/1.png`, `letters/b/…`, of any size, colour and polarity.

netviz finds out and says what the pictures are like: how many, what sizes, dark on light or light on dark, and whether
they look like writing, which is then fitted and centred as the drawing pad does it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.data.picture_file import SUFFIXES
from netviz.data.pictures import image_of, ink_of, is_writing, read_picture, resized
from netviz.drawing.rasterizing import SIDE
from netviz.errors import DataError, counted, shown
from netviz.files import reason

MOST_PICTURES = 200_000
MOST_CLASSES = 1_000


@dataclass(frozen=True)
class Pictures:
    """What a folder holds."""

    images: NDArray[np.uint8]
    """(n, 28, 28), uint8."""
    labels: NDArray[np.int64]
    """(n,)."""
    class_names: tuple[str, ...]
    summary: str
    """What was found out about the folder, in a sentence or two."""


def read_folder(folder: Path) -> Pictures:
    """All pictures of a folder; raises DataError in one sentence that names the file."""
    classes = _class_folders(folder)
    labels: list[int] = []
    sizes: Counter[tuple[int, int]] = Counter()
    dark = writing = 0
    # Of each picture all that it may become, since only after the last is it known which: three small images.
    fitted, cut, whole = [], [], []
    for label, (_, paths) in enumerate(classes):
        for path in paths:
            picture = read_picture(path)
            ink = ink_of(picture)
            sizes[picture.size] += 1
            dark += picture.was_dark
            writing += is_writing(ink)
            fitted.append(image_of(ink))
            cut.append(resized(picture))
            if set(sizes) == {(SIDE, SIDE)}:
                whole.append(picture.grey)
            labels.append(label)
    # One rule for all of them: a class must not be told by how its pictures were cut.
    fits = 2 * writing > len(labels)
    as_they_are = set(sizes) == {(SIDE, SIDE)}
    images = np.stack(whole if as_they_are else fitted if fits else cut)
    names = tuple(name for name, _ in classes)
    return Pictures(images, np.array(labels, np.int64), names, _said(names, sizes, dark, fits, as_they_are))


def picture_files(folder: Path) -> list[tuple[str, list[Path]]]:
    """The class names with the files of each, without opening any; raises DataError."""
    try:
        inside = sorted((path for path in folder.iterdir() if path.is_dir() and path.name[0] != "."), key=_by_number)
        return [(path.name, sorted(p for p in path.iterdir() if p.suffix.lower() in SUFFIXES)) for path in inside]
    except OSError as error:
        raise DataError(f"{shown(folder)} could not be read: {reason(error)}.") from error


def _class_folders(folder: Path) -> list[tuple[str, list[Path]]]:
    classes = [(name, paths) for name, paths in picture_files(folder) if paths]
    count = sum(len(paths) for _, paths in classes)
    where = shown(folder)
    if not classes:
        loose = any(path.suffix.lower() in SUFFIXES for path in folder.iterdir())
        has = "pictures but no folders with pictures" if loose else "no pictures"
        raise DataError(f"{where} has {has}; it needs one folder for each class, with its pictures in it.")
    if len(classes) < 2:
        raise DataError(
            f"{where} has pictures in one folder only, {shown(Path(classes[0][0]))}; two classes are the least."
        )
    if len(classes) > MOST_CLASSES:
        raise DataError(f"{where} has {len(classes):,} folders with pictures; netviz takes {MOST_CLASSES:,} classes.")
    if count > MOST_PICTURES:
        raise DataError(f"{where} has {count:,} pictures; netviz takes {MOST_PICTURES:,}.")
    return classes


def _by_number(path: Path) -> tuple[list[object], str]:
    """Folders in the order a person expects: 2 before 10."""
    return [int(part) if part.isdecimal() else 0 for part in re.split(r"(\d+)", path.name)], path.name


def _said(names: tuple[str, ...], sizes: Counter[tuple[int, int]], dark: int, fits: bool, as_they_are: bool) -> str:
    count = sum(sizes.values())
    some = ", ".join(shown(Path(name)) for name in names[:6]) + (", …" if len(names) > 6 else "")
    widths, heights = zip(*sizes, strict=True)
    one = len(sizes) == 1
    size = f"{widths[0]} × {heights[0]}" if one else f"{min(widths)} × {min(heights)} to {max(widths)} × {max(heights)}"
    if dark in (0, count):
        polarity = "dark on light, which is turned round" if dark else "light on dark"
    else:
        polarity = f"{dark:,} dark on light, which are turned round, and {count - dark:,} light on dark"
    if as_they_are:
        what = "They are taken as they are."
    elif fits:
        what = f"They look like writing: each is fitted and centred by its ink, {SIDE} × {SIDE}."
    else:
        what = f"They do not look like writing: the middle of each is made {SIDE} × {SIDE}."
    found = f"{counted(count, 'picture')} in {counted(len(names), 'class', 'classes')}"
    return f"{found} ({some}), {size} pixels, {polarity}. {what}"
