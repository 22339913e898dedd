"""Which column of a table is the label: the one that the user names, else by the header, else by the values.

It is also known whether that was a guess, since another reading is possible; then the user is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.names import plain
from netviz.data.reading import MOST_CLASSES, Reading
from netviz.data.tables.frame import TableFrame
from netviz.data.tables.names import WEAKEST, label_rank, named
from netviz.data.tables.numbers import MOSTLY
from netviz.data.tables.suspicions import OFTEN
from netviz.data.tables.words import Words
from netviz.errors import DataError, none_of, shown
from netviz.texts import phrase

FEW = 20
"""The most different whole numbers that may be classes, and the most words of a one-hot input."""
SAME = phrase("always the same")
"""Why a column cannot be a label if it holds one value."""


def label_of(path: Path, frame: TableFrame, reading: Reading, useless: Mapping[int, str]) -> tuple[int, bool]:
    """The label's column, and whether it was guessed. Raises DataError if there is none."""
    if reading.label is not None:
        place = named(frame.names, reading.label)
        if place is None:
            raise DataError(
                phrase(
                    "data.label: {problem}, the columns of {path}.",
                    problem=none_of(reading.label, frame.names[:20]),
                    path=shown(path),
                )
            )
        _require_label(path, frame, place, reading.task)
        return place, False
    able = [place for place in range(len(frame.names)) if place not in useless]
    for place in useless if frame.has_header else ():
        if label_rank(frame.names[place]) == 0 and useless[place] == SAME:
            _require_label(path, frame, place, reading.task)
    ranks = {place: rank for place in able if (rank := label_rank(frame.names[place])) is not None}
    # Of two columns with such names, take the last: a label is more often the last column than the first.
    for place in sorted(ranks, key=lambda place: (ranks[place], -place)) if frame.has_header else []:
        if ranks[place] < WEAKEST and _may_be_label(frame, place):
            return place, False
        if ranks[place] == 0:
            _require_label(path, frame, place, reading.task)
    classes = [place for place in able if place in frame.words and _often(frame.words[place])]
    if len(classes) == 1 and sum(place in frame.words for place in able) == 1:
        only = classes[0]
        others = [place for place in (able[0], *ranks) if place != only and _may_be_label(frame, place)]
        likely = any(place in ranks or _is_like_classes(frame, place) for place in others)
        return only, likely or (only != able[-1] and _may_be_label(frame, able[-1]))
    weak = [place for place in ranks if _may_be_label(frame, place)] if frame.has_header else []
    found = max(weak) if weak else _by_values(frame, able, classes)
    if found is None:
        raise DataError(
            phrase(
                "{path}: no column looks like a label, a class or number that recurs from row to row; to "
                'name one, say data.label = "{column}".',
                path=shown(path),
                column=other_label(frame, 0, useless),
            )
        )
    others = [place for place in (*classes, *_ends(able)) if place != found and _is_like_classes(frame, place)]
    is_first = found != able[-1] and found not in weak and _may_be_label(frame, able[-1])
    return found, bool(others) or is_first or not _is_like_classes(frame, found)


def _by_values(frame: TableFrame, able: list[int], classes: list[int]) -> int | None:
    """The last or first column if its values look like classes, else the last column of words, or of numbers."""
    for place in _ends(able):
        if _is_like_classes(frame, place):
            return place
    if classes:
        return classes[-1]
    last = able[-1] if able else None
    many = last is not None and last not in frame.words and len(distinct_of(frame.column(last))[1]) > FEW
    return last if many else None


def one_hot_with(frame: TableFrame, label: int, useless: Mapping[int, str]) -> tuple[int, ...]:
    """The columns beside the label's, with it, of which in nearly every row exactly one is 1 and in no row more; empty
    if there are none. Two such columns, or one of them called label, count only if their names begin alike, as
    `class_a` and `class_b` do.
    """
    first = None if label in useless else frame.bits(label)
    if first is None:
        return ()
    ones, group = np.nan_to_num(first), [label]
    for step, end in ((-1, -1), (1, len(frame.names))):
        for place in range(label + step, end, step):
            column = None if place in useless or (ones == 1).all() else frame.bits(place)
            if column is None or (ones + np.nan_to_num(column) > 1).any():
                break
            ones += np.nan_to_num(column)
            group.append(place)
    if len(group) < 2 or ones.mean() < (MOSTLY if len(group) > 2 else 1.0):
        return ()
    if not frame.has_header:
        return tuple(sorted(group)) if len(group) > 2 else ()
    alike = len({plain(frame.names[place]).partition(" ")[0] for place in group}) == 1
    is_sure = label_rank(frame.names[label]) == 0  # named like the whole label
    return tuple(sorted(group)) if alike or (len(group) > 2 and not is_sure) else ()


def other_label(frame: TableFrame, label: int, useless: Mapping[int, str]) -> str:
    """The name of another column that may be the label, to be written between quotes."""
    able = [place for place in range(len(frame.names)) if place != label and place not in useless] or [0]
    ranks = {place: rank for place in able if (rank := label_rank(frame.names[place])) is not None}
    place = min(ranks, key=lambda place: (ranks[place], -place)) if ranks else able[-1] if able[-1] > label else able[0]
    return frame.names[place].replace('"', "'")[:40]


def _ends(able: list[int]) -> list[int]:
    return [able[-1], able[0]] if len(able) > 1 else able


def _is_like_classes(frame: TableFrame, place: int) -> bool:
    if place in frame.words:
        return _often(frame.words[place])
    return _few_and_often(frame.column(place))


def _require_label(path: Path, frame: TableFrame, place: int, task: str | None) -> None:
    name = shown(frame.names[place])
    if place in frame.words:
        words = frame.words[place]
        if words.too_many or len(words.values) > MOST_CLASSES:
            raise DataError(
                phrase(
                    "{path}: {column} has more than {most:,} different words, too many classes.",
                    path=shown(path),
                    column=name,
                    most=MOST_CLASSES,
                )
            )
        different = len(words.values)
    else:
        different = len(distinct_of(frame.column(place))[1])
    if different < 2:
        raise DataError(
            phrase("{path}: {column} has one value only, so there is nothing to learn.", path=shown(path), column=name)
        )


def _may_be_label(frame: TableFrame, place: int) -> bool:
    if place in frame.words:
        return _often(frame.words[place])
    return len(distinct_of(frame.column(place))[1]) >= 2


def _often(words: Words) -> bool:
    """Whether words may be classes: at least two, and each several times."""
    count = len(words.values)
    return not words.too_many and 2 <= count <= MOST_CLASSES and len(words.codes) - words.missing >= OFTEN * count


def _few_and_often(values: NDArray[np.float64]) -> bool:
    """Whether a column has few different whole numbers, each of them several times."""
    there = values[~np.isnan(values)]
    if len(there) < OFTEN * 2 or not float(there[0]).is_integer() or (there != np.rint(there)).any():
        return False
    distinct, counts = np.unique(there, return_counts=True)
    return 2 <= len(distinct) <= FEW and int(counts.min()) >= max(2, len(there) / (10 * len(distinct)))


def distinct_of(values: NDArray[Any]) -> tuple[bool, NDArray[Any]]:
    """Whether all are whole numbers, and the different ones."""
    there = values[~np.isnan(values)]
    return bool((there == np.rint(there)).all()), np.unique(there)
