"""Pictures beside a table with their names and labels: `train.csv` and a folder, as competitions have them.

Which column names the pictures is found by its values, with folders or without, with a suffix or without. Only what
was found in the folder is ever opened, whatever a table says.
"""

from __future__ import annotations

import contextlib
import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from netviz.data.array_names import SPLIT_NAMES
from netviz.data.folders import is_there
from netviz.data.picture_file import SUFFIXES
from netviz.data.picture_names import Names
from netviz.data.picture_table import PictureTable
from netviz.data.picture_tree import File, Place, Tree
from netviz.data.reading import MOST_CLASSES, Reading
from netviz.data.said import some_of, without_a_label
from netviz.data.shaping import as_labels
from netviz.data.tables.names import WHICH, said_of_label
from netviz.data.tables.numbers import MISSING_TEXT
from netviz.data.tables.rows import text_table
from netviz.encodings import GUESSED, LATIN, NotUtf8Error
from netviz.errors import DataError, counted, shown
from netviz.texts import Text, joined, phrase
from netviz.unpacking import TEXT, unpacked

MOST_ROWS = 200_000
FOUND_SHARE = 0.5
"""The least share of a table's rows whose pictures must be there."""
_SHOWN = 5
_LOOKED_AT = 50
_SUFFIX = re.compile(b"(?:" + "|".join(map(re.escape, SUFFIXES)).encode() + rb")[\"']?\s*[,;\t|\r\n]")
_ORDER = ("train", "validation", "test")


@dataclass(frozen=True)
class Labelled:
    """The pictures that tables name, and what the tables say of them."""

    files: tuple[File, ...]
    splits: tuple[str, ...]
    """The split of each picture."""
    labels: NDArray[np.int64]
    """(n,)."""
    targets: NDArray[np.float32] | None
    """(n, 1) for a regression, otherwise None."""
    class_names: tuple[str, ...]
    label: str
    """The name of the column that is learned."""
    said: tuple[str, ...]
    """What was found, each a sentence."""


def labelled_in(tree: Tree, reading: Reading, only: File | None = None) -> Labelled | None:
    """The pictures that the tables at the top of a tree name; None if they name none. Raises DataError.

    only: the table to take, if the user names it.
    """
    tables = [only] if only is not None else tree.inside(_top(tree)).tables
    if not tables:
        return None
    every = list(islice(tree.all_pictures(), MOST_ROWS + 1))
    if len(every) > MOST_ROWS:
        raise DataError(
            phrase(
                "{path} has more than {most:,} pictures, more than netviz takes.",
                path=tree.shown(()),
                most=MOST_ROWS,
            )
        )
    names = Names(every)
    found = [table for file in tables if (table := _looked_at(tree, file, names)) is not None]
    if not found:
        return None
    chosen, learned = _one_of_each_split(tree, found, reading)
    return _read(tree, chosen, learned, names, len(every), reading)


def tables_of(tree: Tree) -> list[File]:
    """The tables at the top of a tree."""
    return tree.inside(_top(tree)).tables


def names_pictures(path: Path) -> bool:
    """Whether a table names pictures, of which at least one lies in its folder or in one below."""
    try:
        with unpacked(path, TEXT) as (file, _):
            if not _SUFFIX.search(file.read(1 << 13).lower().replace(b"\0", b"")):
                return False
            file.seek(0)
            table = text_table(path, file)
    except (DataError, NotUtf8Error):
        return False
    sample = [] if table is None else table.sample[:_LOOKED_AT]
    named = {cell for row in sample for cell in row if cell.lower().endswith(SUFFIXES)}
    names = [[word for word in re.split(r"[\\/]", cell) if word not in ("", ".", "..")] for cell in named]
    folders = [path.parent, *islice((inner for inner in path.parent.iterdir() if inner.is_dir()), _LOOKED_AT)]
    return any(is_there(folder.joinpath(*way)) for words in names for way in (words, words[-1:]) for folder in folders)


def _top(tree: Tree) -> Place:
    """The first folder with a table, a picture, or several folders in it."""
    place: Place = ()
    while True:
        there = tree.inside(place)
        if there.tables or there.pictures or len(there.folders) != 1:
            return place
        place = (*place, there.folders[0])


@contextlib.contextmanager
def _opened(tree: Tree, file: File) -> Iterator[BinaryIO]:
    source = tree.open(file)
    if isinstance(source, Path):
        with unpacked(source, TEXT) as (content, _):
            yield content
    else:
        yield cast(BinaryIO, source)


def _looked_at(tree: Tree, file: File, names: Names) -> PictureTable | None:
    """A table and its column of pictures; None if none of its columns names them."""
    path = tree.path.joinpath(*file.place)
    try:
        with _opened(tree, file) as content:
            text = text_table(path, content)
    except (DataError, NotUtf8Error):
        return None
    if text is None or not text.sample:
        return None
    split = next(
        (SPLIT_NAMES[word] for word in re.split(r"[\W_]+", file.name.lower()) if word and word in SPLIT_NAMES), "train"
    )
    best, most = -1, 0
    for column in range(len(text.names)):
        found = [names.find(row[column], split) for row in text.sample]
        there = [one for one in found if one is not None]
        # Labels such as 3 may name a picture too, but few different ones.
        different = len({one.place for one in there})
        if len(there) >= FOUND_SHARE * len(found) and different > most:
            best, most = column, different
    if best < 0:
        return None
    head = text.dialect.header
    if head is not None and len(head) > best and names.find(head[best], split) is not None:
        first = tuple(cell.strip() for cell in head)
        plain = replace(text.dialect, header=None, skipped=text.dialect.skipped - 1)
        named_by_number = tuple(f"column {place}" for place in range(1, len(head) + 1))
        text = replace(text, dialect=plain, names=named_by_number, sample=(first, *text.sample))
    return PictureTable(file, text, best, split)


def _one_of_each_split(
    tree: Tree, tables: list[PictureTable], reading: Reading
) -> tuple[list[PictureTable], list[str]]:
    """The tables to read, one for each split, and the columns to learn that all of them have: the label, or one per
    class.

    Raises DataError if there is none to learn from.
    """
    able = [table for table in tables if len(table.text.names) > 1]
    learn = [table for table in able if table.split == "train"]
    if not learn:
        raise DataError(
            phrase(
                "{path}: {table} names the pictures but has no labels.",
                path=tree.shown(()),
                table=shown(tables[0].file.name),
            )
        )
    # Many a train.csv has a `sample_submission.csv` beside it.
    sure = [table for table in learn if re.search(r"train|label|annotation", table.file.name, re.IGNORECASE)] or learn
    if len(sure) > 1:
        some = joined(shown(Path(table.file.name)) for table in sure[:_SHOWN])
        raise DataError(
            phrase(
                "{path} has several tables of pictures, {tables}; open the one to learn from.",
                path=tree.shown(()),
                tables=some,
            )
        )
    first, found = sure[0], {"train": sure[0]}
    hot = first.class_columns() if reading.label is None else []
    learned = [first.text.names[place] for place in hot or [first.label_column(reading)]]
    if first.text.dialect.header:
        for table in able:
            if table.split not in found and table.columns(learned):
                found[table.split] = table
    return [found[split] for split in _ORDER if split in found], learned


def _read(
    tree: Tree, tables: list[PictureTable], learned: list[str], names: Names, count: int, reading: Reading
) -> Labelled:
    first = tables[0]
    files: list[File] = []
    cells: list[str] = []
    splits: list[str] = []
    missing: list[str] = []
    rows = unlabelled = 0
    for table in tables:
        places = table.columns(learned)
        split = table.split_column()
        for row in _rows(tree, table):
            rows += 1
            if rows > MOST_ROWS:
                raise DataError(
                    phrase(
                        "{path} has more than {most:,} rows, more than netviz takes.",
                        path=shown(table.text.path),
                        most=MOST_ROWS,
                    )
                )
            file = names.find(row[table.column], table.split)
            if file is None:
                missing.append(row[table.column])
                continue
            cell = row[places[0]].strip() if len(learned) == 1 else table.class_in(row, places, learned)
            if cell in MISSING_TEXT:
                unlabelled += 1
                continue
            files.append(file)
            cells.append(cell)
            splits.append(table.split if split is None else SPLIT_NAMES.get(row[split].lower(), "train"))
    if len(missing) > (1 - FOUND_SHARE) * rows or not files:
        raise DataError(phrase("{path} lacks {missing}.", path=tree.shown(()), missing=_missing(first, missing, rows)))
    labels, classes = as_labels(first.text.path, [first.labels(cells)], [len(cells)], reading.task)
    if len(classes) > MOST_CLASSES:
        raise DataError(
            phrase(
                "{path} has {count:,} classes; netviz takes {most:,}.",
                path=shown(first.text.path),
                count=len(classes),
                most=MOST_CLASSES,
            )
        )
    label = learned[0] if len(learned) == 1 else WHICH
    pictures, named_by = counted(len(files), "picture"), shown(Path(first.file.name))
    said: list[str] = []
    if classes:
        said.append(
            phrase(
                "{pictures} named by {table}, {label} is learned: {classes} ({names}).",
                pictures=pictures,
                table=named_by,
                label=said_of_label(label),
                classes=counted(len(classes), "class", "classes"),
                names=some_of(classes, 6),
            )
        )
    else:
        said.append(
            phrase(
                "{pictures} named by {table}, {label} is predicted, a number.",
                pictures=pictures,
                table=named_by,
                label=said_of_label(label),
            )
        )
    if first.text.encoding == LATIN:
        said.append(GUESSED)
    if missing:
        said.append(phrase("There is no picture for {missing}.", missing=_missing(first, missing, rows)))
    if unlabelled:
        said.append(without_a_label(unlabelled))
    different = len({file.place for file in files})
    if different < len(files):
        said.append(
            phrase(
                "{count:,} row names a picture for a second time."
                if len(files) - different == 1
                else "{count:,} rows name a picture for a second time.",
                count=len(files) - different,
            )
        )
    unnamed = count - different - unlabelled
    if unnamed > 0:
        said.append(
            phrase(
                "{count:,} picture is named by no row and left out."
                if unnamed == 1
                else "{count:,} pictures are named by no row and left out.",
                count=unnamed,
            )
        )
    return Labelled(tuple(files), tuple(splits), labels[0].labels, labels[0].targets, classes, label, tuple(said))


def _rows(tree: Tree, table: PictureTable) -> Iterator[tuple[str, ...]]:
    with _opened(tree, table.file) as content:
        try:
            yield from table.text.rows(content)
        except NotUtf8Error:
            raise DataError(
                phrase("{path} is not text in UTF-8; save it in UTF-8.", path=shown(table.text.path))
            ) from None
        except csv.Error as error:
            raise DataError(
                phrase("{path} is not a table: {problem}.", path=shown(table.text.path), problem=str(error))
            ) from error


def _missing(table: PictureTable, missing: list[str], rows: int) -> Text:
    """`3 of the 20 rows of train.csv: a.png, b.png, c.png`."""
    return phrase(
        "{count:,} of the {rows} of {table}: {pictures}",
        count=len(missing),
        rows=counted(rows, "row"),
        table=shown(Path(table.file.name)),
        pictures=some_of(missing),
    )
