"""A set of pictures with one folder per class: `letters/a/1.png`, `letters/b/…`, in a folder or a zip archive.

`train`, `test` and `validation` folders above the classes are the splits. Without such folders, a table beside the
pictures may say what they are (labelled_pictures.py).
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from netviz.data.class_folders import (
    MOST_PICTURES,
    Found,
    are_classes,
    by_number,
    class_folders,
    files_in,
    left_out,
    taken_together,
)
from netviz.data.finishing import said_of_splits
from netviz.data.labelled_pictures import Labelled, labelled_in, tables_of
from netviz.data.names import plain
from netviz.data.picture_cache import remembered
from netviz.data.picture_set import PictureSet, read_set
from netviz.data.picture_tree import File, Tree, is_zip, tree_of
from netviz.data.pictures import as_seen, read_picture, resized
from netviz.data.reading import Reading
from netviz.data.said import some_of
from netviz.errors import DataError, counted, shown
from netviz.files import reason
from netviz.texts import Text, joined, phrase


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
    splits: dict[str, NDArray[np.intp]]
    """The indices of the pictures for training, validation and testing."""
    said: tuple[str, ...]
    """What was found, each a sentence."""
    warnings: tuple[str, ...] = ()
    """The sentences among them that the user should read."""

    @property
    def summary(self) -> Text:
        """All that was found."""
        return joined(self.said, " ")


def read_pictures(path: Path, reading: Reading) -> Pictures:
    """Read all pictures in a folder or a zip archive, or those that a table names. Raises DataError that names the
    file.
    """
    is_own = not (path.is_dir() or is_zip(path))
    with tree_of(path.parent if is_own else path) as tree:
        table = next((file for file in tree.inside().tables if file.name == path.name), None) if is_own else None
        try:
            folders = [] if table is not None else files_in(tree)
            labelled = _labelled(tree, folders, reading, table)
        except OSError as error:
            raise DataError(
                phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
            ) from error
        if labelled is not None:
            read = _read_once(tree, labelled.files, reading)
            targets = None if labelled.targets is None else labelled.targets[read.kept]
            return _pictures(
                read,
                labelled.labels[read.kept],
                targets,
                labelled.class_names,
                labelled.splits,
                [*labelled.said, phrase("{kind}.", kind=read.kind)],
            )
        found = class_folders(tree)
        names = tuple(dict.fromkeys(name for _, name, _ in sorted(found, key=lambda one: by_number(one[1]))))
        order = {name: place for place, name in enumerate(names)}
        read = remembered(tree, [file for _, _, files in found for file in files], reading, read_set)
    labels = np.array([order[name] for _, name, files in found for _ in files], np.int64)[read.kept]
    said = phrase(
        "{pictures} in {classes} ({names}), {kind}.",
        pictures=counted(len(labels), "picture"),
        classes=counted(len(names), "class", "classes"),
        names=some_of(names, 6),
        kind=read.kind,
    )
    left = [*taken_together(tree), *left_out(tree, folders, found)]
    whole = _pictures(read, labels, None, names, [split for split, _, files in found for _ in files], [said])
    return replace(whole, said=(*whole.said, *left), warnings=(*whole.warnings, *left))


def _labelled(tree: Tree, folders: list[Found], reading: Reading, table: File | None) -> Labelled | None:
    """What tables say of the pictures; None where the folders say it. Raises DataError.

    A table beside folders is taken if the user names its label, or if its classes are not the folders, such as
    `images_part_1` and `images_part_2`. table: the one that the user names.
    """
    if table is not None or reading.label is not None or not are_classes(folders):
        return labelled_in(tree, reading, table)
    with contextlib.suppress(DataError):
        found = labelled_in(tree, reading) if tables_of(tree) else None
        names = {plain(name) for _, name, _ in folders}
        if found is not None and not names & set(map(plain, found.class_names)):
            return found
    return None


def _read_once(tree: Tree, files: Sequence[File], reading: Reading) -> PictureSet:
    """The pictures of a table's rows, each read once, however many rows name it."""
    different = list(dict.fromkeys(files))
    read = remembered(tree, different, reading, read_set)
    if len(different) == len(files):
        return read
    at = {different[place]: number for number, place in enumerate(read.kept.tolist())}
    rows = [row for row, file in enumerate(files) if file in at]
    return PictureSet(read.images[[at[files[row]] for row in rows]], np.array(rows, np.intp), read.kind, read.said)


def _pictures(
    read: PictureSet,
    labels: NDArray[np.int64],
    targets: NDArray[np.float32] | None,
    names: tuple[str, ...],
    split_of: Sequence[str],
    said: Sequence[str],
) -> Pictures:
    split_of = np.array(split_of)[read.kept].tolist()
    splits = {split: np.array([p == split for p in split_of]).nonzero()[0] for split in dict.fromkeys(split_of)}
    told = [*said, *read.said]
    if len(splits) > 1:
        counts = [len(splits.get(split, ())) for split in ("train", "validation", "test")]
        told.append(said_of_splits(*counts))
    return Pictures(read.images, labels, targets, names, splits, tuple(told), read.warnings)


def loose_pictures(tree: Tree) -> list[File]:
    """All pictures of a folder or archive and its subfolders, in order. Raises DataError."""
    try:
        return list(islice(tree.all_pictures(), MOST_PICTURES))
    except OSError as error:
        raise DataError(
            phrase("{path} could not be read: {reason}.", path=tree.shown(()), reason=reason(error))
        ) from error


def has_classes(path: Path) -> bool:
    """Whether a folder or archive must have a folder for each class, since no table lies in it. Raises DataError."""
    if not (path.is_dir() or is_zip(path)):
        return False
    try:
        with tree_of(path) as tree:
            return not tables_of(tree)
    except OSError as error:
        raise DataError(
            phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
        ) from error


def picture_input(
    source: Path | IO[bytes], shape: tuple[int, ...], name: str = "", writing: bool = False
) -> NDArray[np.uint8]:
    """A picture as input (channels, side, side) for a network, fitted if it may be writing. Raises DataError.

    writing: whether it is known to be.
    """
    name = name or shown(source)
    if len(shape) != 3 or shape[0] not in (1, 3) or shape[1] != shape[2]:
        raise DataError(
            phrase(
                "{name} is a picture, but the network does not take pictures; give it data of the kind "
                "it learned from.",
                name=name,
            )
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
            found = files_in(tree)
            tables = tables_of(tree)
            if tables:
                return [*tables, *tree.all_pictures()]
            return [file for _, _, files in found for file in files]
    except OSError as error:
        raise DataError(
            phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
        ) from error
