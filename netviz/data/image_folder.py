"""A folder of pictures with one folder per class: `letters/a/1.png`, `letters/b/…`, of any size and colour.

`train`, `test` and `validation` folders above the classes are the parts. Whether the pictures look like writing is
decided once for the whole set; only writing is fitted, centred and inverted to light on dark.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.array_names import PARTS
from netviz.data.picture_file import SUFFIXES
from netviz.data.pictures import Picture, image_of, ink_of, is_writing, read_picture, resized
from netviz.data.reading import MOST_CLASSES, Reading
from netviz.drawing.rasterizing import SIDE
from netviz.errors import DataError, counted, shown
from netviz.files import reason

MOST_PICTURES = 200_000
MOST_BYTES = 1 << 30
MOST_DAMAGED = 0.1
"""The largest share of the pictures that may be left out because they cannot be read."""
MOST_ALIKE = 0.9
"""If this share of writing is dark on light, or light on dark, all pictures are treated so; else each by itself."""
_PASSED_OVER = ("__macosx", "thumbs", "$recycle.bin")

Found = tuple[str, str, list[Path]]
"""(part, class, files)."""


@dataclass(frozen=True)
class Pictures:
    """The pictures in a folder."""

    images: NDArray[np.uint8]
    """(n, channels, side, side)."""
    labels: NDArray[np.int64]
    """(n,)."""
    class_names: tuple[str, ...]
    parts: dict[str, NDArray[np.intp]]
    """The indices of the pictures for training, validation and testing."""
    summary: str
    """A sentence or two about what was found in the folder."""


@dataclass
class _Sizes:
    """Counts of the kinds of pictures in a folder."""

    sizes: Counter[tuple[int, int]] = field(default_factory=Counter)
    dark: int = 0
    writing: int = 0
    coloured: int = 0


def read_folder(folder: Path, reading: Reading) -> Pictures:
    """Read all pictures in a folder. Raises DataError that names the file."""
    found = _class_folders(folder)
    names = tuple(dict.fromkeys(name for _, name, _ in sorted(found, key=lambda one: _by_number(one[1]))))
    side, colour = reading.size or SIDE, bool(reading.colour)
    count = sum(len(paths) for _, _, paths in found)
    if count * side**2 * (3 if colour else 1) > MOST_BYTES:
        raise DataError(f"data.size: {count:,} pictures of {side} × {side} need more than 1 GB; take a smaller size.")
    about = _Sizes()
    labels: list[int] = []
    part_of: list[str] = []
    damaged: list[DataError] = []
    was_dark: list[bool] = []
    # Every version of each picture is kept, because the right one is known only after the last: three small images.
    fitted: list[NDArray[np.uint8]] = []
    cut: list[NDArray[np.uint8]] = []
    for part, name, paths in found:
        for path in paths:
            try:
                picture = read_picture(path, colour=colour)
            except DataError as error:
                damaged.append(error)
                continue
            about.sizes[picture.size] += 1
            was_dark.append(picture.was_dark)
            _look(picture, about, fitted, cut, side, colour)
            labels.append(names.index(name))
            part_of.append(part)
    _require_few(folder, damaged, count)
    as_they_are = set(about.sizes) == {(side, side)}
    # One rule for all: the network must not recognize a class by how its pictures were cropped.
    writing = not colour and 2 * about.writing > len(labels)
    dark = sum(was_dark)
    if not writing:
        images = cut
    else:
        images = cut if as_they_are else fitted
        if as_they_are:
            every = dark > MOST_ALIKE * len(labels)
            none = dark < (1 - MOST_ALIKE) * len(labels)
            images = [
                255 - image if every or (turn and not none) else image
                for image, turn in zip(images, was_dark, strict=True)
            ]
    stacked = np.stack(images)
    stacked = np.ascontiguousarray(stacked.transpose(0, 3, 1, 2)) if colour else stacked[:, None]
    if reading.transpose:
        stacked = np.ascontiguousarray(stacked.transpose(0, 1, 3, 2))
    parts = {part: np.flatnonzero(np.array(part_of) == part) for part in dict.fromkeys(part_of)}
    said = _said(names, about, dark, writing, as_they_are, side, colour)
    if len(parts) > 1:
        said += (
            " " + ", ".join(f"{len(parts[part]):,} to {words}" for part, words in _WORDS.items() if part in parts) + "."
        )
    if damaged:
        said += " " + _left_out(damaged)
    return Pictures(stacked, np.array(labels, np.int64), names, parts, said)


_WORDS = {"train": "learn", "validation": "validate", "test": "test"}


def _look(
    picture: Picture,
    about: _Sizes,
    fitted: list[NDArray[np.uint8]],
    cut: list[NDArray[np.uint8]],
    side: int,
    colour: bool,
) -> None:
    """Count what kind of picture it is, and keep all its versions."""
    if colour:
        assert picture.colours is not None
        cut.append(resized(picture.colours, side))
        return
    ink = ink_of(picture)
    about.writing += is_writing(ink)
    fitted.append(image_of(ink, side))
    found = picture.as_found
    cut.append(found if found.shape == (side, side) else resized(found, side))


def loose_pictures(folder: Path) -> list[Path]:
    """All pictures in a folder and its subfolders, in order. Raises DataError."""
    try:
        found = [*_pictures(folder)]
        for inner in _folders(folder):
            found += loose_pictures(inner) if not inner.is_symlink() else []
    except OSError as error:
        raise DataError(f"{shown(folder)} could not be read: {reason(error)}.") from error
    return found[:MOST_PICTURES]


def picture_input(path: Path, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """A picture as input (channels, side, side) for a network, fitted if it is writing. Raises DataError."""
    if len(shape) != 3 or shape[0] not in (1, 3) or shape[1] != shape[2]:
        raise DataError(f"{shown(path)} is a picture, and the network sees none; give it what it learned from.")
    if shape[0] == 3:
        colours = read_picture(path, colour=True).colours
        assert colours is not None
        return np.ascontiguousarray(resized(colours, shape[1]).transpose(2, 0, 1))
    picture = read_picture(path)
    ink = ink_of(picture)
    return (image_of(ink, shape[1]) if is_writing(ink) else resized(picture.as_found, shape[1]))[None]


def picture_files(folder: Path) -> list[Found]:
    """The files of each part and class, found without opening any. Raises DataError."""
    try:
        return _files_in(folder)
    except OSError as error:
        raise DataError(f"{shown(folder)} could not be read: {reason(error)}.") from error


def _files_in(folder: Path) -> list[Found]:
    inside = _folders(folder)
    if len(inside) == 1 and not _pictures(inside[0]) and _folders(inside[0]):
        return _files_in(inside[0])  # archives often unpack to a folder in a folder
    parts = {path: PARTS[path.name.lower()] for path in inside if path.name.lower() in PARTS and not _pictures(path)}
    if parts and "train" in parts.values():
        return [(part, one.name, _pictures(one)) for path, part in parts.items() for one in _folders(path)]
    return [("train", path.name, _pictures(path)) for path in inside]


def _folders(folder: Path) -> list[Path]:
    there = (path for path in folder.iterdir() if path.name[0] != "." and path.name.lower() not in _PASSED_OVER)
    return sorted((path for path in there if path.is_dir()), key=lambda path: _by_number(path.name))


def _pictures(folder: Path) -> list[Path]:
    """The pictures directly in a folder, without files that operating systems leave there."""
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.name[0] != ".")


def _class_folders(folder: Path) -> list[Found]:
    classes = [(part, name, paths) for part, name, paths in picture_files(folder) if paths]
    count = sum(len(paths) for _, _, paths in classes)
    where = shown(folder)
    learned = list(dict.fromkeys(name for part, name, _ in classes if part == "train"))
    if not classes:
        loose = any(path.suffix.lower() in SUFFIXES for path in folder.iterdir())
        has = "pictures but no folders with pictures" if loose else "no pictures"
        raise DataError(f"{where} has {has}; it needs one folder for each class, with its pictures in it.")
    if len(learned) < 2:
        raise DataError(
            f"{where} has pictures in one folder only, {shown(Path(classes[0][1]))}; two classes are the least."
        )
    if len(learned) > MOST_CLASSES:
        raise DataError(f"{where} has {len(learned):,} folders with pictures; netviz takes {MOST_CLASSES:,} classes.")
    unknown = sorted({name for _, name, _ in classes} - set(learned))
    if unknown:
        raise DataError(f"{where}: the class {shown(Path(unknown[0]))} is to be tested but not learned.")
    if count > MOST_PICTURES:
        raise DataError(f"{where} has {count:,} pictures; netviz takes {MOST_PICTURES:,}.")
    return classes


def _require_few(folder: Path, damaged: list[DataError], count: int) -> None:
    """Raise DataError if too many pictures cannot be read; if there is only one, raise its own error."""
    if len(damaged) <= MOST_DAMAGED * count:
        return
    if len(damaged) == 1:
        raise damaged[0]
    raise DataError(
        f"{str(damaged[0]).rstrip('.')}, and {len(damaged) - 1:,} more of {count:,} pictures in {shown(folder)}."
    )


def _left_out(damaged: list[DataError]) -> str:
    some = "; ".join(str(error).rstrip(".") for error in damaged[:5])
    more = f"; and {len(damaged) - 5:,} more" if len(damaged) > 5 else ""
    return f"{counted(len(damaged), 'picture is', 'pictures are')} left out: {some}{more}."


def _by_number(name: str) -> tuple[list[Any], str]:
    """A sort key for the order that a person expects: 2 before 10."""
    return [int(part) if part.isdecimal() else 0 for part in re.split(r"(\d+)", name)], name


def _said(
    names: tuple[str, ...], about: _Sizes, dark: int, writing: bool, as_they_are: bool, side: int, colour: bool
) -> str:
    sizes = about.sizes
    count = sum(sizes.values())
    some = ", ".join(shown(Path(name)) for name in names[:6]) + (", …" if len(names) > 6 else "")
    widths, heights = zip(*sizes, strict=True)
    one = len(sizes) == 1
    size = f"{widths[0]} × {heights[0]}" if one else f"{min(widths)} × {min(heights)} to {max(widths)} × {max(heights)}"
    polarity = ""
    if not writing:
        pass
    elif dark in (0, count):
        polarity = ", dark on light, which is turned round" if dark else ", light on dark"
    else:
        polarity = f", {dark:,} dark on light, which are turned round, and {count - dark:,} light on dark"
    seen = "in colour" if colour else "in gray"
    if as_they_are:
        what = "They are taken as they are."
    elif writing:
        what = f"They look like writing: each is fitted and centred by its ink, {side} × {side}."
    else:
        what = f"They do not look like writing: the middle of each is made {side} × {side}, {seen}."
    found = f"{counted(count, 'picture')} in {counted(len(names), 'class', 'classes')}"
    return f"{found} ({some}), {size} pixels{polarity}. {what}"
