"""What the columns of a table mean: which one is the label, which are inputs, and which are left out and why.

The user's choice comes first, then the header, then the values. The decision is always reported, with the way to change
it if more than one reading is possible.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.array_names import SPLIT_NAMES
from netviz.data.names import plain
from netviz.data.reading import CLASSES, MOST_CLASSES, REGRESSION, Reading
from netviz.data.tables.dates import are_dates, order_of
from netviz.data.tables.frame import TableFrame
from netviz.data.tables.label import FEW, SAME, distinct_of, label_of, one_hot_with, other_label
from netviz.data.tables.names import is_id, is_identifier, named
from netviz.data.tables.numbers import has_unit, number
from netviz.data.tables.suspicions import OFTEN, in_toml, suspicions
from netviz.data.tables.words import Words
from netviz.errors import DataError, none_of, shown
from netviz.texts import Text, joined, phrase

NOTHING = joined([])
_ROWS = 1_024
_LOOKED_AT = 500
_AS_SAID = phrase("by you")
_TAKEN_IN = phrase("taken in")
"""Why a column that the user takes in is not the label."""
_SPLIT_COLUMNS = ("split", "set", "partition", "part", "subset", "dataset", "usage")
"""Names, as `plain` gives them, of a column that says which split a row belongs to."""
LARGE_SHARE = 0.3
"""Constant columns are reported unless they make up more than this share of the table, as in pictures."""


@dataclass(frozen=True)
class LeftOut:
    """A column that is not an input."""

    name: str
    why: Text
    """In a few words, such as `a row number`."""
    can_be_taken_in: bool = False
    """Whether `data.take_in` makes it an input all the same."""


@dataclass(frozen=True)
class Meaning:
    """The roles of the columns of one table; columns are given by index."""

    label: int
    """The column that is learned; −1 if it is not known."""
    task: str
    """One of TASKS."""
    numbers: tuple[int, ...]
    """The columns that are inputs as numbers."""
    words: tuple[int, ...]
    """The columns that become one input for each of their words."""
    dates: tuple[tuple[int, str], ...]
    """The columns of dates that are inputs as numbers of days, each with one of ORDERS."""
    left_out: tuple[LeftOut, ...]
    one_hot: tuple[int, ...] = ()
    """The columns of the classes, the label's among them, if it is written as one column for each, with a 1 in one of
    them in every row.
    """
    splits: int | None = None
    """The column that says which split a row belongs to: train, validation or test; None if there is none."""
    notes: tuple[Text, ...] = field(default=())
    """What else the user should know, each a sentence."""


def meaning_of(path: Path, frame: TableFrame, reading: Reading) -> Meaning:
    """Decide what the columns mean. Raises DataError if there is no label or no input."""
    taken_in = _taken_in(path, frame, reading)
    useless = _useless(frame) | dict.fromkeys(taken_in, _TAKEN_IN) | _taken_out(path, frame, reading)
    splits = _splits(frame, reading, useless)
    label, guessed = label_of(path, frame, reading, useless)
    name = frame.names[label]
    task = reading.task or _task(frame, label)
    notes: list[Text] = []
    if guessed:
        other = other_label(frame, label, useless)
        notes.append(
            phrase('The label was guessed; if another column is learned, say data.label = "{column}".', column=other)
        )
    if reading.task is None and label not in frame.words:
        whole, distinct = distinct_of(frame.column(label))
        if task == REGRESSION and len(distinct) <= FEW:
            notes.append(phrase('For classes instead, say data.task = "classes".'))
        elif task == CLASSES and whole and len(distinct) > FEW // 2:
            notes.append(phrase('To predict {column} as a number, say data.task = "regression".', column=name))
    hot = one_hot_with(frame, label, useless) if task == CLASSES else ()
    if hot and reading.label is not None:
        others = [frame.names[place] for place in hot if place != label]
        notes.append(
            phrase(
                "In every row exactly one of {column} and {others} is 1, so these tell the label; "
                "say data.leave_out = {list}, or leave data.label out, and they are its classes.",
                column=name,
                others=joined(shown(Path(other)) for other in others[:5]),
                list=in_toml(others),
            )
        )
        hot = ()
    if task == REGRESSION and label in frame.words:
        raise DataError(
            phrase("data.task: {column} is text, and only numbers can be predicted; choose classes.", column=name)
        )
    numbers: list[int] = []
    words: list[int] = []
    left_out: list[LeftOut] = []
    dates = {place: order for place in taken_in if (order := _as_input(path, frame, place))}
    for place in range(len(frame.names)):
        if place == label or place in hot:
            continue
        if place in taken_in:
            if place not in frame.words:
                numbers.append(place)
            elif place not in dates:
                words.append(place)
        elif place in useless:
            able = useless[place] != _AS_SAID and not _no_input(frame, place)
            left_out.append(LeftOut(frame.names[place], useless[place], able))
        elif frame.names[place].startswith(f"{name} (") and _same_column(frame, place, label):
            left_out.append(LeftOut(frame.names[place], phrase("the label again")))
        elif place not in frame.words:
            numbers.append(place)
        elif why := _no_category(frame.words[place]):
            left_out.append(LeftOut(frame.names[place], why))
        else:
            words.append(place)
    notes += suspicions(frame, label, task == CLASSES, (*numbers, *words))
    if not numbers and not words and not dates:
        raise DataError(_nothing_to_learn_from(path, name, left_out))
    inputs = tuple(numbers), tuple(words), tuple(dates.items())
    return Meaning(label, task, *inputs, tuple(left_out), hot, splits, tuple(notes))


def without_label(frame: TableFrame) -> Meaning:
    """What can be said of the columns if none of them is the label."""
    why = _useless(frame)
    for place, words in frame.words.items():
        if place not in why and (reason := _no_category(words)):
            why[place] = reason
    left_out = [LeftOut(frame.names[place], why[place], not _no_input(frame, place)) for place in sorted(why)]
    rest = [place for place in range(len(frame.names)) if place not in why]
    numbers = tuple(place for place in rest if place not in frame.words)
    return Meaning(-1, CLASSES, numbers, tuple(set(rest) - set(numbers)), (), tuple(left_out))


def said_of(left_out: Sequence[LeftOut]) -> Text:
    """What is left out and why: `Id (a row number), date (dates)`."""
    some = joined(Text("{name} ({why})", {"name": shown(Path(one.name)), "why": one.why}) for one in left_out[:6])
    more = len(left_out) - 6
    return phrase("{columns} and {count:,} more", columns=some, count=more) if more > 0 else some


def _nothing_to_learn_from(path: Path, label: str, left_out: Sequence[LeftOut]) -> Text:
    if not left_out:
        return phrase(
            "{path} has no column to learn {column} from: it is alone.", path=shown(path), column=shown(label)
        )
    able = [one.name for one in left_out if one.can_be_taken_in][:5]
    return phrase(
        "{path} has no column to learn {column} from: {left_out}; to learn from it all the same, say "
        "data.take_in = {list}."
        if able
        else "{path} has no column to learn {column} from: {left_out}.",
        path=shown(path),
        column=shown(label),
        left_out=said_of(left_out),
        list=in_toml(able),
    )


def are_whole(values: NDArray[Any]) -> bool:
    """Whether all numbers are whole, checked some rows at a time."""
    blocks = (values[start : start + _ROWS] for start in range(0, len(values), _ROWS))
    return all(bool((block == np.rint(block)).all()) for block in blocks)


def class_name(value: float) -> str:
    """A number as the name of a class: 3, not 3.0."""
    return str(int(value)) if value == int(value) else f"{value:.6g}"


def _taken_out(path: Path, frame: TableFrame, reading: Reading) -> dict[int, Text]:
    """The columns that the user leaves out. Raises DataError for one that is not there or is the label."""
    places = (_place(path, frame, reading, "leave_out", name) for name in reading.leave_out or ())
    return dict.fromkeys(places, _AS_SAID)


def _taken_in(path: Path, frame: TableFrame, reading: Reading) -> tuple[int, ...]:
    """The columns that the user takes in. Raises DataError for one that is not there, is the label or left out."""
    found = []
    out = [named(frame.names, name) for name in reading.leave_out or ()]
    for name in reading.take_in or ():
        place = _place(path, frame, reading, "take_in", name)
        if place in out:
            raise DataError(
                phrase(
                    "data.take_in: {column} is in data.leave_out, too; take it out of one of them.", column=shown(name)
                )
            )
        found.append(place)
    return tuple(dict.fromkeys(found))


def _place(path: Path, frame: TableFrame, reading: Reading, field: str, name: str) -> int:
    """The column that a field of `data` names. Raises DataError if it is not there or is the label."""
    place = named(frame.names, name)
    if place is None:
        raise DataError(
            phrase(
                "data.{field}: {problem}, the columns of {path}.",
                field=field,
                problem=none_of(name, frame.names[:20]),
                path=shown(path),
            )
        )
    if reading.label is not None and place == named(frame.names, reading.label):
        raise DataError(
            phrase(
                "data.leave_out: {column} is the label; choose another label or keep it."
                if field == "leave_out"
                else "data.take_in: {column} is the label; choose another label or leave it out here.",
                column=shown(name),
            )
        )
    return place


def _as_input(path: Path, frame: TableFrame, place: int) -> str:
    """The order of a column of dates that the user takes in; empty for numbers and words. Raises DataError for a column
    that cannot be an input.
    """
    if why := _no_input(frame, place):
        raise DataError(
            phrase(
                "data.take_in: {column} of {path} {why}.", column=shown(frame.names[place]), path=shown(path), why=why
            )
        )
    words = frame.words.get(place)
    if words is None or not are_dates(words.values):
        return ""
    try:
        return order_of(words.values)
    except ValueError as error:
        raise DataError(
            phrase(
                "data.take_in: in {column} of {path}, {problem}.",
                column=shown(frame.names[place]),
                path=shown(path),
                problem=str(error),
            )
        ) from error


def _no_input(frame: TableFrame, place: int) -> Text:
    """Why a column that netviz leaves out cannot be an input, as the end of a sentence; empty for numbers, for dates
    and for words of which there are few.
    """
    words = frame.words.get(place)
    if words is None:
        empty = bool(np.isnan(frame.column(place)).all())
    else:
        empty = words.missing == frame.rows
    if empty:
        return phrase("is empty; leave it out")
    if words is None or are_dates(words.values):
        return NOTHING
    why = _no_category(words)
    return phrase("cannot become numbers: {why}", why=why) if why else NOTHING


def _splits(frame: TableFrame, reading: Reading, useless: dict[int, Text]) -> int | None:
    """The column that says which split each row belongs to, which becomes useless for anything else."""
    label = named(frame.names, reading.label)
    for place, words in frame.words.items() if frame.has_header else ():
        if useless.get(place, _TAKEN_IN) != _TAKEN_IN or place == label:
            continue
        splits = {SPLIT_NAMES.get(word.casefold()) for word in words.values}
        if plain(frame.names[place]) in _SPLIT_COLUMNS and None not in splits and "train" in splits and len(splits) > 1:
            useless[place] = phrase("says which rows are for training and which for testing")
            return place
    return None


def _useless(frame: TableFrame) -> dict[int, Text]:
    """The columns that can be neither label nor input, and why."""
    found: dict[int, Text] = {}
    for place, name in enumerate(frame.names):
        if place in frame.words:
            words = frame.words[place]
            if words.missing == frame.rows:
                found[place] = phrase("empty")
            elif len(words.values) == 1 and not words.missing:
                found[place] = SAME
            elif are_dates(words.values):
                found[place] = phrase("dates")
            elif _all_different(words, frame.rows):
                found[place] = _with_units(words) or phrase("every value is different")
        elif np.isnan(values := frame.column(place)).all():
            found[place] = phrase("empty")
        elif _numbers_rows(values, name, place):
            are_in_a_row = np.ptp(values) + 1 == frame.rows
            found[place] = phrase("a row number" if are_in_a_row else "a different number in every row")
        elif frame.has_header and is_id(name) and _are_many(values):
            found[place] = phrase("an identifier, by its name")
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


def _task(frame: TableFrame, label: int) -> str:
    return CLASSES if label in frame.words else task_of(frame.column(label))


def task_of(values: NDArray[Any]) -> str:
    """The task, one of TASKS, for numbers as labels if the user has not chosen it."""
    there = values[~np.isnan(values)]
    whole, distinct = distinct_of(there)
    count = len(distinct)
    if not whole and count != 2:
        return REGRESSION
    if count == 2 or (count <= FEW and len(there) >= OFTEN * count):
        return CLASSES
    counts = np.unique(there, return_counts=True)[1]
    in_a_row = float(distinct[-1]) - float(distinct[0]) == count - 1 and distinct[0] in (0, 1)
    often = counts.min() >= max(5, len(there) / (20 * count))
    return CLASSES if in_a_row and count <= MOST_CLASSES and often else REGRESSION


def _no_category(words: Words) -> Text:
    """Why a column of words is not an input; empty if it is one."""
    some = words.values[:_LOOKED_AT]
    others = [word for word in some if number(word) is None]
    if len(some) > FEW and 0 < len(others) <= len(some) / 2:
        return phrase("numbers among which there are words such as {word}", word=shown(Path(others[0])))
    many = words.too_many or len(words.values) > FEW
    return (_with_units(words) or phrase("text of more than 20 values")) if many else NOTHING


def _with_units(words: Words) -> Text:
    """That words are numbers with units; empty if they are not."""
    some = words.values[:_LOOKED_AT]
    if not some or not all(map(has_unit, some)):
        return NOTHING
    return phrase("numbers with units, such as {word}; write the numbers alone", word=shown(Path(some[0])))


def _are_many(values: NDArray[np.float64]) -> bool:
    """Whether these are more than a few different whole numbers."""
    whole, distinct = distinct_of(values)
    return whole and len(distinct) > FEW // 2


def _same_column(frame: TableFrame, one: int, other: int) -> bool:
    """Whether two columns hold the same in every row."""
    if (one in frame.words) != (other in frame.words):
        return False
    if one in frame.words:
        words = frame.words[one], frame.words[other]
        return words[0].values == words[1].values and bool((words[0].codes == words[1].codes).all())
    return bool(np.array_equal(frame.column(one), frame.column(other), equal_nan=True))
