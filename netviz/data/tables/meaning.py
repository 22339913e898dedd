"""What the columns of a table mean: which one is the label, which are inputs, and which are left out and why.

The user's choice comes first, then the header, then the values. The decision is always reported, with the way to change
it if more than one reading is possible.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.reading import CLASSES, MOST_CLASSES, REGRESSION, Reading
from netviz.data.tables.frame import Frame
from netviz.data.tables.names import LABELS, is_id, is_identifier, label_rank, named
from netviz.data.tables.suspicions import OFTEN, suspicions
from netviz.data.tables.words import Words
from netviz.errors import DataError, none_of, shown

FEW = 20
"""The most different whole numbers that may be classes, and the most words of a one-hot input."""
_ROWS = 1_024
_SAME = "always the same"
LARGE_SHARE = 0.3
"""Constant columns are reported unless they make up more than this share of the table, as in pictures."""
_DATE = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d{1,2}:\d{2}.*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?: \d{1,2}:\d{2}.*)?"
    r"|\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?"
)


@dataclass(frozen=True)
class LeftOut:
    """A column that is not an input."""

    name: str
    why: str


@dataclass(frozen=True)
class Meaning:
    """The roles of the columns of one table; columns are given by index."""

    label: int
    """The column that is learned."""
    task: str
    """One of TASKS."""
    numbers: tuple[int, ...]
    """The columns that are inputs as numbers."""
    words: tuple[int, ...]
    """The columns that become one input for each of their words."""
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...] = field(default=())
    """What else the user should know, each a sentence."""


def meaning_of(path: Path, frame: Frame, reading: Reading) -> Meaning:
    """Decide what the columns mean. Raises DataError if there is no label or no input."""
    useless = _useless(frame)
    label, guessed = _label(path, frame, reading, useless)
    name = frame.names[label]
    task = reading.task or _task(frame, label)
    notes = []
    if guessed:
        notes.append(f'The label was guessed; if another column is learned, say data.label = "{_other(frame, label)}".')
    if reading.task is None and label not in frame.words:
        whole, distinct = _distinct(frame.column(label))
        if task == REGRESSION and whole and len(distinct) <= FEW:
            notes.append('For classes instead, say data.task = "classes".')
        elif task == CLASSES and whole and len(distinct) > FEW // 2:
            notes.append(f'To predict {name} as a number, say data.task = "regression".')
    if task == REGRESSION and label in frame.words:
        raise DataError(f"data.task: {name} is text, and only numbers can be predicted; choose classes.")
    numbers, words, left_out = [], [], []
    for place in range(len(frame.names)):
        if place == label:
            continue
        if place in useless:
            left_out.append(LeftOut(frame.names[place], useless[place]))
        elif frame.names[place].startswith(f"{name} (") and _same_column(frame, place, label):
            left_out.append(LeftOut(frame.names[place], "the label again"))
        elif place not in frame.words:
            numbers.append(place)
        elif why := _no_category(frame.words[place], frame.rows):
            left_out.append(LeftOut(frame.names[place], why))
        else:
            words.append(place)
    notes += suspicions(frame, label, task == CLASSES, (*numbers, *words))
    if not numbers and not words:
        raise DataError(
            f"{shown(path)} has no column to learn {shown(name)} from: {said_of(left_out) or 'it is alone'}."
        )
    return Meaning(label, task, tuple(numbers), tuple(words), tuple(left_out), tuple(notes))


def said_of(left_out: list[LeftOut] | tuple[LeftOut, ...]) -> str:
    """What is left out and why: `Id (a row number), date (dates)`."""
    some = [f"{shown(Path(one.name))} ({one.why})" for one in left_out[:6]]
    return ", ".join(some) + (f" and {len(left_out) - 6:,} more" if len(left_out) > 6 else "")


def are_whole(values: NDArray[Any]) -> bool:
    """Whether all numbers are whole, checked some rows at a time."""
    blocks = (values[start : start + _ROWS] for start in range(0, len(values), _ROWS))
    return all(bool((block == np.rint(block)).all()) for block in blocks)


def class_name(value: float) -> str:
    """A number as the name of a class: 3, not 3.0."""
    return str(int(value)) if value == int(value) else f"{value:.6g}"


def _other(frame: Frame, label: int) -> str:
    return frame.names[0 if label else len(frame.names) - 1].replace('"', "'")[:40]


def _useless(frame: Frame) -> dict[int, str]:
    """The columns that can be neither label nor input, and why."""
    found = {}
    for place, name in enumerate(frame.names):
        if place in frame.words:
            words = frame.words[place]
            if words.missing == frame.rows:
                found[place] = "empty"
            elif len(words.values) == 1 and not words.missing:
                found[place] = _SAME
            elif _are_dates(words):
                found[place] = "dates"
            elif _all_different(words, frame.rows):
                found[place] = "every value is different"
        elif np.isnan(values := frame.column(place)).all():
            found[place] = "empty"
        elif _numbers_rows(values, name, place):
            found[place] = "a row number" if np.ptp(values) + 1 == frame.rows else "a number of its own for every row"
        elif frame.has_header and is_id(name) and _are_many(values):
            found[place] = "an identifier, by its name"
    return found


def _all_different(words: Words, rows: int) -> bool:
    return not words.too_many and rows >= 12 and len(words.values) == rows - words.missing > 1


def _numbers_rows(values: NDArray[np.float64], name: str, place: int) -> bool:
    """Whether these are whole numbers, all different, that only identify the row."""
    n = len(values)
    if n < 12 or np.isnan(values[0]) or not float(values[0]).is_integer() or (values != np.rint(values)).any():
        return False
    span = float(np.ptp(values)) + 1
    if not np.isfinite(span) or len(np.unique(values)) < n:
        return False
    # n random numbers from so short a span would hardly all differ: the probability is about e^(−n² / (2 span)).
    return is_identifier(name) or (place == 0 and span == n) or n * n > 60 * span


def _label(path: Path, frame: Frame, reading: Reading, useless: dict[int, str]) -> tuple[int, bool]:
    """The label's column, and whether it was guessed. Raises DataError if there is none."""
    if reading.label is not None:
        place = named(frame.names, reading.label)
        if place is None:
            raise DataError(f"data.label: {none_of(reading.label, frame.names[:20])}, the columns of {shown(path)}.")
        _require_label(path, frame, place, reading.task)
        return place, False
    able = [place for place in range(len(frame.names)) if place not in useless]
    for place in useless if frame.has_header else ():
        if label_rank(frame.names[place]) == 0 and useless[place] == _SAME:
            _require_label(path, frame, place, reading.task)
    ranks = {place: rank for place in able if (rank := label_rank(frame.names[place])) is not None}
    # Of two columns with such names, take the last: a label is more often the last column than the first.
    for place in sorted(ranks, key=lambda place: (ranks[place], -place)) if frame.has_header else []:
        if ranks[place] < len(LABELS) - 1 and _may_be_label(frame, place):
            return place, False
        if ranks[place] == 0:
            _require_label(path, frame, place, reading.task)
    classes = [place for place in able if place in frame.words and _often(frame.words[place])]
    if len(classes) == 1 and sum(place in frame.words for place in able) == 1:
        return classes[0], classes[0] not in (able[0], able[-1])
    weak = [place for place in ranks if _may_be_label(frame, place)] if frame.has_header else []
    found = max(weak) if weak else _by_values(frame, able, classes)
    if found is None:
        raise DataError(
            f"{shown(path)}: no column looks like a label, one class or number a row that repeats; name it: "
            f'data.label = "{_other(frame, 0)}".'
        )
    others = [place for place in (*classes, *_ends(able)) if place != found and _is_like_classes(frame, place)]
    return found, bool(others) or not _is_like_classes(frame, found)


def _by_values(frame: Frame, able: list[int], classes: list[int]) -> int | None:
    """The last or first column if its values look like classes, else the last column of words, or of numbers."""
    for place in _ends(able):
        if _is_like_classes(frame, place):
            return place
    if classes:
        return classes[-1]
    last = able[-1] if able else None
    many = last is not None and last not in frame.words and len(_distinct(frame.column(last))[1]) > FEW
    return last if many else None


def _ends(able: list[int]) -> list[int]:
    return [able[-1], able[0]] if len(able) > 1 else able


def _is_like_classes(frame: Frame, place: int) -> bool:
    if place in frame.words:
        return _often(frame.words[place])
    return _few_and_often(frame.column(place))


def _require_label(path: Path, frame: Frame, place: int, task: str | None) -> None:
    name = shown(frame.names[place])
    if place in frame.words:
        words = frame.words[place]
        if words.too_many or len(words.values) > MOST_CLASSES:
            raise DataError(f"{shown(path)}: {name} has more than {MOST_CLASSES:,} different words, too many classes.")
        different = len(words.values)
    else:
        different = len(_distinct(frame.column(place))[1])
    if different < 2:
        raise DataError(f"{shown(path)}: {name} has one value only, so there is nothing to tell apart.")


def _may_be_label(frame: Frame, place: int) -> bool:
    if place in frame.words:
        return _often(frame.words[place])
    return len(_distinct(frame.column(place))[1]) >= 2


def _often(words: Words) -> bool:
    """Whether words may be classes: at least two, and each several times."""
    count = len(words.values)
    return not words.too_many and 2 <= count <= MOST_CLASSES and len(words.codes) - words.missing >= OFTEN * count


def _distinct(values: NDArray[Any]) -> tuple[bool, NDArray[Any]]:
    """Whether all are whole numbers, and the different ones."""
    there = values[~np.isnan(values)]
    return bool((there == np.rint(there)).all()), np.unique(there)


def _few_and_often(values: NDArray[np.float64]) -> bool:
    """Whether a column has few different whole numbers, each of them several times."""
    there = values[~np.isnan(values)]
    if len(there) < OFTEN * 2 or not float(there[0]).is_integer() or (there != np.rint(there)).any():
        return False
    distinct, counts = np.unique(there, return_counts=True)
    return 2 <= len(distinct) <= FEW and int(counts.min()) >= max(2, len(there) / (10 * len(distinct)))


def _task(frame: Frame, label: int) -> str:
    return CLASSES if label in frame.words else task_of(frame.column(label))


def task_of(values: NDArray[Any]) -> str:
    """The task, one of TASKS, for numbers as labels if the user has not chosen it."""
    there = values[~np.isnan(values)]
    whole, distinct = _distinct(there)
    if not whole:
        return REGRESSION
    count = len(distinct)
    if count == 2 or (count <= FEW and len(there) >= OFTEN * count):
        return CLASSES
    counts = np.unique(there, return_counts=True)[1]
    in_a_row = float(distinct[-1]) - float(distinct[0]) == count - 1 and distinct[0] in (0, 1)
    often = counts.min() >= max(5, len(there) / (20 * count))
    return CLASSES if in_a_row and count <= MOST_CLASSES and often else REGRESSION


def _no_category(words: Words, rows: int) -> str:
    """Why a column of words is not an input; empty if it is one."""
    return "text of more than 20 values" if words.too_many or len(words.values) > FEW else ""


def _are_dates(words: Words) -> bool:
    some = words.values[:200]
    return bool(some) and sum(map(_is_date, some)) > 0.9 * len(some)


def _are_many(values: NDArray[np.float64]) -> bool:
    """Whether these are more than a few different whole numbers."""
    whole, distinct = _distinct(values)
    return whole and len(distinct) > FEW // 2


def _same_column(frame: Frame, one: int, other: int) -> bool:
    """Whether two columns hold the same in every row."""
    if (one in frame.words) != (other in frame.words):
        return False
    if one in frame.words:
        words = frame.words[one], frame.words[other]
        return words[0].values == words[1].values and bool((words[0].codes == words[1].codes).all())
    return bool(np.array_equal(frame.column(one), frame.column(other), equal_nan=True))


def _is_date(word: str) -> bool:
    return _DATE.fullmatch(word) is not None
