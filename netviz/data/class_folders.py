"""The folders of classes in a set of pictures, those of its splits above or within them, and what lies there unused."""

from __future__ import annotations

import contextlib
import re
from itertools import islice
from pathlib import Path
from typing import Any

from netviz.data.array_names import split_in
from netviz.data.names import plain
from netviz.data.picture_tree import File, Place, Tree, is_zip
from netviz.data.reading import MOST_CLASSES
from netviz.data.said import some_of
from netviz.errors import DataError, shown
from netviz.files import reason
from netviz.texts import Text, joined, phrase

MOST_PICTURES = 200_000
DEEPEST_OF_CLASS = 3
"""The most folders within folders of a class."""
_SHOWN = 5

Found = tuple[str, str, list[File]]
"""(split, class, files)."""


def files_in(tree: Tree) -> list[Found]:
    """The files of each split and class."""
    return [(split, name, _pictures_of(tree, place)) for split, name, place in _class_places(tree)]


def _class_places(tree: Tree) -> list[tuple[str, str, Place]]:
    """(split, class, folder) of each split and class."""
    place = _unwrapped(tree, ())
    names = sorted(tree.inside(place).folders, key=by_number)
    splits = {name: split for name in names if not tree.inside((*place, name)).pictures and (split := split_in(name))}
    if "train" in splits.values():
        found = []
        for name, split in splits.items():
            above = _unwrapped(tree, (*place, name))
            classes = sorted(tree.inside(above).folders, key=by_number)
            found += [(split, one, (*above, one)) for one in classes]
        return found
    within = {name: _splits_within(tree, (*place, name)) for name in names}
    if any("train" in inner.values() for inner in within.values()) and all(within.values()):
        return [(split, name, (*place, name, one)) for name, inner in within.items() for one, split in inner.items()]
    return [("train", name, (*place, name)) for name in names]


def _splits_within(tree: Tree, place: Place) -> dict[str, str]:
    """The split that each folder within a class is; empty if there is anything else in it."""
    there = tree.inside(place)
    found = {name: split_in(name) for name in sorted(there.folders)}
    return {} if there.pictures or None in found.values() else {name: split for name, split in found.items() if split}


def taken_together(tree: Tree) -> list[Text]:
    """A sentence that names the folders whose pictures became one class, if there are any: the user may have meant
    each of them.
    """
    some: dict[str, Text] = {}
    for _, name, place in _class_places(tree):
        inner = list(dict.fromkeys("/".join(file.place[len(place) : -1]) for file in _pictures_of(tree, place)))
        if len(inner) > 1 and plain(name) not in some:
            folders = some_of([one for one in inner if one])
            some[plain(name)] = Text("{name} ({folders})", {"name": shown(Path(name)), "folders": folders})
    if not some:
        return []
    classes = joined([*list(some.values())[:_SHOWN], *(["…"] if len(some) > _SHOWN else [])])
    return [
        phrase(
            "Folders within a class are taken together: {classes}; to make each of them a class, put them side by "
            "side.",
            classes=classes,
        )
    ]


def _pictures_of(tree: Tree, place: Place) -> list[File]:
    """The pictures of a class: those in its folder, and in folders in that."""
    return list(islice(tree.all_pictures(place, DEEPEST_OF_CLASS), MOST_PICTURES + 1))


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


def are_classes(found: list[Found]) -> bool:
    """Whether there are folders of classes, which `train` and `test` with loose pictures in them are not."""
    return len({name for split, name, files in found if split == "train" and files and split_in(name) is None}) > 1


def class_folders(tree: Tree) -> list[Found]:
    try:
        classes = [(split, name, files) for split, name, files in files_in(tree) if files]
    except OSError as error:
        raise DataError(
            phrase("{path} could not be read: {reason}.", path=tree.shown(()), reason=reason(error))
        ) from error
    count = sum(len(files) for _, _, files in classes)
    where = tree.shown(())
    learned = list(dict.fromkeys(name for split, name, _ in classes if split == "train"))
    if not classes:
        _name_what_is_there(tree)
        raise DataError(
            phrase(
                "{path} has pictures but no folders with pictures; it needs one folder for each class, with its "
                "pictures in it."
                if tree.inside().pictures
                else "{path} has no pictures; it needs one folder for each class, with its pictures in it.",
                path=where,
            )
        )
    if len(learned) < 2:
        raise DataError(
            phrase(
                "{path} has pictures in one folder only, {folder}; at least two classes are needed.",
                path=where,
                folder=shown(Path(classes[0][1])),
            )
        )
    if len(learned) > MOST_CLASSES:
        raise DataError(
            phrase(
                "{path} has {count:,} folders with pictures; netviz takes {most:,} classes.",
                path=where,
                count=len(learned),
                most=MOST_CLASSES,
            )
        )
    known = {plain(name): name for name in learned}
    classes = [
        (split, known.get(plain(name), name) if split != "train" else name, files) for split, name, files in classes
    ]
    unknown = sorted({name for _, name, _ in classes} - set(learned))
    if unknown:
        raise DataError(
            phrase(
                "{path}: the class {name} is to be tested but not learned.", path=where, name=shown(Path(unknown[0]))
            )
        )
    if count > MOST_PICTURES:
        raise DataError(
            phrase(
                "{path} has {count:,} pictures; netviz takes {most:,}.",
                path=where,
                count=count,
                most=MOST_PICTURES,
            )
        )
    return classes


def left_out(tree: Tree, folders: list[Found], found: list[Found]) -> list[Text]:
    """What is not learned from, each a sentence: folders, and pictures outside of them or in other formats."""
    said = []
    empty = [name for split, name, files in folders if split == "train" and not files]
    if empty:
        said.append(phrase("There is no picture in {folders}.", folders=some_of(empty)))
    used = sum(len(files) for _, _, files in found)
    with contextlib.suppress(DataError, OSError):
        every = list(islice(tree.all_pictures(), MOST_PICTURES))
        if len(every) > used:
            places = {file.place for _, _, files in found for file in files}
            rest = [file for file in every if file.place not in places]
            said.append(
                phrase(
                    "{count:,} picture lies in no class's folder and is left out: {files}."
                    if len(rest) == 1
                    else "{count:,} pictures lie in no class's folder and are left out: {files}.",
                    count=len(rest),
                    files=some_of(["/".join(file.place) for file in rest]),
                )
            )
    if tree.unread:
        said.append(
            phrase(
                "{count:,} picture is of a format that netviz does not read, and is left out: {files}."
                if len(tree.unread) == 1
                else "{count:,} pictures are of formats that netviz does not read, and are left out: {files}.",
                count=len(tree.unread),
                files=some_of(["/".join(file.place) for file in tree.unread]),
            )
        )
    return said


def _name_what_is_there(tree: Tree) -> None:
    """Raise DataError that names a table or arrays, where there is no picture."""
    there = tree.inside(_unwrapped(tree, ()))
    others = [*there.tables, *there.data]
    if others and not there.pictures:
        values = {"path": tree.shown(()), "files": some_of([file.name for file in others])}
        if is_zip(tree.path):
            raise DataError(
                phrase(
                    "{path} has no pictures, but {files}; unpack it and open that."
                    if len(others) == 1
                    else "{path} has no pictures, but {files}; unpack it and open one of these.",
                    **values,
                )
            )
        raise DataError(
            phrase(
                "{path} has no pictures, but {files}; open that."
                if len(others) == 1
                else "{path} has no pictures, but {files}; open one of these.",
                **values,
            )
        )
    if tree.unread:
        raise DataError(
            phrase(
                "{path} has no pictures that netviz can read; use PNG, JPEG, GIF, BMP, TIFF or WebP "
                "instead of {files}.",
                path=tree.shown(()),
                files=some_of([file.name for file in tree.unread]),
            )
        )


def by_number(name: str) -> tuple[list[Any], str]:
    """A sort key for the order that a person expects: 2 before 10."""
    return [int(piece) if piece.isdecimal() else 0 for piece in re.split(r"(\d+)", name)], name
