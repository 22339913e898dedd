"""A set of pictures with one folder per class: `letters/a/1.png`, `letters/b/…`, in a folder or a zip archive.

`train`, `test` and `validation` folders above the classes are the parts. Without such folders, a table beside the
pictures may say what they are (labelled_pictures.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.array_names import part_in
from netviz.data.labelled_pictures import labelled_in, tables_of
from netviz.data.picture_cache import remembered
from netviz.data.picture_set import PictureSet, read_set
from netviz.data.picture_tree import File, Place, Tree, is_zip, tree_of
from netviz.data.pictures import as_seen, read_picture, resized
from netviz.data.reading import MOST_CLASSES, Reading
from netviz.errors import DataError, counted, shown
from netviz.files import reason

MOST_PICTURES = 200_000
_WORDS = {"train": "learn", "validation": "validate", "test": "test"}

Found = tuple[str, str, list[File]]
"""(part, class, files)."""


@dataclass(frozen=True)
class Pictures:
    """The pictures of a set and what they show."""

    images: NDArray[np.uint8]
    """(n, channels, side, side)."""
    labels: NDArray[np.int64]
    """(n,)."""
    targets: NDArray[np.float32] | None
    """(n, 1) for a regression, otherwise None."""
    class_names: tuple[str, ...]
    parts: dict[str, NDArray[np.intp]]
    """The indices of the pictures for training, validation and testing."""
    summary: str
    """A sentence or two about what was found."""


def read_pictures(path: Path, reading: Reading) -> Pictures:
    """Read all pictures in a folder or a zip archive, or those that a table names. Raises DataError that names the
    file.
    """
    is_own = not (path.is_dir() or is_zip(path))
    with tree_of(path.parent if is_own else path) as tree:
        table = next((file for file in tree.inside().tables if file.name == path.name), None) if is_own else None
        try:
            has_classes = table is None and _has_classes(_files_in(tree))
            labelled = None if has_classes else labelled_in(tree, reading, table)
        except OSError as error:
            raise DataError(f"{shown(path)} could not be read: {reason(error)}.") from error
        if labelled is not None:
            read = _read_once(tree, labelled.files, reading)
            targets = None if labelled.targets is None else labelled.targets[read.kept]
            return _pictures(
                read, labelled.labels[read.kept], targets, labelled.class_names, labelled.parts, labelled.said
            )
        found = _class_folders(tree)
        names = tuple(dict.fromkeys(name for _, name, _ in sorted(found, key=lambda one: _by_number(one[1]))))
        order = {name: place for place, name in enumerate(names)}
        read = remembered(tree, [file for _, _, files in found for file in files], reading, read_set)
    labels = np.array([order[name] for _, name, files in found for _ in files], np.int64)[read.kept]
    some = ", ".join(shown(Path(name)) for name in names[:6]) + (", …" if len(names) > 6 else "")
    said = f"{counted(len(labels), 'picture')} in {counted(len(names), 'class', 'classes')} ({some}),"
    return _pictures(read, labels, None, names, [part for part, _, files in found for _ in files], said)


def _read_once(tree: Tree, files: Sequence[File], reading: Reading) -> PictureSet:
    """The pictures of a table's rows, each read once, however many rows name it."""
    different = list(dict.fromkeys(files))
    read = remembered(tree, different, reading, read_set)
    if len(different) == len(files):
        return read
    at = {different[place]: number for number, place in enumerate(read.kept.tolist())}
    rows = [row for row, file in enumerate(files) if file in at]
    return PictureSet(read.images[[at[files[row]] for row in rows]], np.array(rows, np.intp), read.said)


def _pictures(
    read: PictureSet,
    labels: NDArray[np.int64],
    targets: NDArray[np.float32] | None,
    names: tuple[str, ...],
    part_of: Sequence[str],
    said: str,
) -> Pictures:
    part_of = np.array(part_of)[read.kept].tolist()
    parts = {part: np.array([p == part for p in part_of]).nonzero()[0] for part in dict.fromkeys(part_of)}
    summary = f"{said} {read.said}"
    if len(parts) > 1:
        told = (f"{len(parts[part]):,} to {words}" for part, words in _WORDS.items() if part in parts)
        summary += f" {', '.join(told)}."
    return Pictures(read.images, labels, targets, names, parts, summary)


def loose_pictures(tree: Tree) -> list[File]:
    """All pictures of a folder or archive and its subfolders, in order. Raises DataError."""
    try:
        return list(islice(tree.all_pictures(), MOST_PICTURES))
    except OSError as error:
        raise DataError(f"{tree.shown(())} could not be read: {reason(error)}.") from error


def has_classes(path: Path) -> bool:
    """Whether a folder or archive has a folder for each class, so that no table is needed. Raises DataError."""
    if not (path.is_dir() or is_zip(path)):
        return False
    try:
        with tree_of(path) as tree:
            return _has_classes(_files_in(tree)) or not tables_of(tree)
    except OSError as error:
        raise DataError(f"{shown(path)} could not be read: {reason(error)}.") from error


def picture_input(
    source: Path | IO[bytes], shape: tuple[int, ...], name: str = "", writing: bool = False
) -> NDArray[np.uint8]:
    """A picture as input (channels, side, side) for a network, fitted if it may be writing. Raises DataError.

    writing: whether it is known to be.
    """
    name = name or shown(source)
    if len(shape) != 3 or shape[0] not in (1, 3) or shape[1] != shape[2]:
        raise DataError(
            f"{name} is a picture, but the network does not take pictures; give it data of the kind it learned from."
        )
    if shape[0] == 3:
        colours = read_picture(source, name, colour=True).colours
        assert colours is not None
        return np.ascontiguousarray(resized(colours, shape[1]).transpose(2, 0, 1))
    return as_seen(read_picture(source, name), shape[1], writing)[None]


def picture_files(path: Path) -> list[File] | list[Path]:
    """The pictures of a set, and the tables that may name them, found without opening any; of an archive itself alone,
    whose time and size say whether it has changed. Raises DataError."""
    if is_zip(path):
        return [path]
    try:
        with tree_of(path if path.is_dir() else path.parent) as tree:
            found = _files_in(tree)
            tables = tables_of(tree)
            if tables and not _has_classes(found):
                return [*tables, *tree.all_pictures()]
            return [file for _, _, files in found for file in files]
    except OSError as error:
        raise DataError(f"{shown(path)} could not be read: {reason(error)}.") from error


def _files_in(tree: Tree) -> list[Found]:
    """The files of each part and class."""
    place = _unwrapped(tree, ())
    names = sorted(tree.inside(place).folders, key=_by_number)
    inside = {name: tree.inside((*place, name)) for name in names}
    parts = {name: part for name, one in inside.items() if not one.pictures and (part := part_in(name))}
    if "train" in parts.values():
        found = []
        for name, part in parts.items():
            above = _unwrapped(tree, (*place, name))
            classes = sorted(tree.inside(above).folders, key=_by_number)
            found += [(part, one, tree.inside((*above, one)).pictures) for one in classes]
        return found
    return [("train", name, one.pictures) for name, one in inside.items()]


def _unwrapped(tree: Tree, place: Place) -> Place:
    """The first folder on the way that holds anything but one other folder with folders in it: archives often unpack
    to a folder in a folder.
    """
    while len(there := tree.inside(place).folders) == 1:
        inner = tree.inside((*place, there[0]))
        if inner.pictures or not inner.folders:
            break
        place = (*place, there[0])
    return place


def _has_classes(found: list[Found]) -> bool:
    """Whether there are folders of classes: `train` and `test` with loose pictures in them are none."""
    return len({name for part, name, files in found if part == "train" and files and part_in(name) is None}) > 1


def _class_folders(tree: Tree) -> list[Found]:
    try:
        classes = [(part, name, files) for part, name, files in _files_in(tree) if files]
    except OSError as error:
        raise DataError(f"{tree.shown(())} could not be read: {reason(error)}.") from error
    count = sum(len(files) for _, _, files in classes)
    where = tree.shown(())
    learned = list(dict.fromkeys(name for part, name, _ in classes if part == "train"))
    if not classes:
        loose = bool(tree.inside().pictures)
        has = "pictures but no folders with pictures" if loose else "no pictures"
        raise DataError(f"{where} has {has}; it needs one folder for each class, with its pictures in it.")
    if len(learned) < 2:
        raise DataError(
            f"{where} has pictures in one folder only, {shown(Path(classes[0][1]))}; at least two classes are needed."
        )
    if len(learned) > MOST_CLASSES:
        raise DataError(f"{where} has {len(learned):,} folders with pictures; netviz takes {MOST_CLASSES:,} classes.")
    unknown = sorted({name for _, name, _ in classes} - set(learned))
    if unknown:
        raise DataError(f"{where}: the class {shown(Path(unknown[0]))} is to be tested but not learned.")
    if count > MOST_PICTURES:
        raise DataError(f"{where} has {count:,} pictures; netviz takes {MOST_PICTURES:,}.")
    return classes


def _by_number(name: str) -> tuple[list[Any], str]:
    """A sort key for the order that a person expects: 2 before 10."""
    return [int(part) if part.isdecimal() else 0 for part in re.split(r"(\d+)", name)], name
