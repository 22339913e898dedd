"""What looks like a mistake in a table: a label twice, classes spelt in two ways, a number that stands for nothing.

The user is told and decides; nothing is left out or changed because of a suspicion.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.reading import MOST_CLASSES
from netviz.data.said import some_of
from netviz.data.tables.frame import TableFrame
from netviz.data.tables.numbers import LOWERED, number
from netviz.errors import shown
from netviz.texts import Text, joined, phrase

OFTEN = 3
"""How often each value of a label occurs on average, at least."""
_MOST_COMPARED = 5_000_000
_SENTINELS = (-99.0, -999.0, -9_999.0, -99_999.0, 999.0, 9_999.0, 99_999.0, -200.0)
_FEWEST_STEPS = 100
"""Numbers that span fewer steps of float32 than this are too coarse to learn from."""
_Codes = tuple[NDArray[Any], int]


def suspicions(frame: TableFrame, label: int, has_classes: bool, inputs: tuple[int, ...]) -> list[Text]:
    """What looks like a mistake in the table, each a sentence.

    label, inputs: columns by their index. has_classes: whether the values of the label are classes.
    """
    found: list[Text] = []
    if label in frame.words:
        words = frame.words[label].values
        by_case: dict[str, list[str]] = {}
        for word in words[:MOST_CLASSES]:
            by_case.setdefault(" ".join(word.casefold().split()), []).append(word)
        twice = [group for group in by_case.values() if len(group) > 1]
        if twice:
            some = joined(_all_of([shown(Path(word)) for word in group]) for group in twice[:5])
            found.append(phrase("Classes that differ only in how they are written: {classes}.", classes=some))
        empty = [word for word in words[:MOST_CLASSES] if _may_be_missing(word)] if "+" not in words else []
        if empty:
            found.append(
                phrase(
                    "{classes}: a class, which may mean that the label is missing; if so, leave these cells empty."
                    if len(empty) == 1
                    else "{classes}: classes, which may mean that the label is missing; if so, leave these cells "
                    "empty.",
                    classes=joined(shown(Path(word)) for word in empty[:5]),
                )
            )
    if len(inputs) * frame.rows > _MOST_COMPARED:
        return found
    if has_classes:
        labels = _codes(frame, label)
        tells = [shown(Path(frame.names[place])) for place in inputs if _tells(_codes(frame, place), labels)]
        if tells:
            found.append(
                phrase(
                    "{columns} alone tells the label; if that is the label in other words, say data.leave_out = {list}."
                    if len(tells) == 1
                    else "{columns} alone tell the label; if that is the label in other words, say "
                    "data.leave_out = {list}.",
                    columns=joined(tells[:5]),
                    list=in_toml(tells[:5]),
                )
            )
    fine = [
        frame.names[place] for place in inputs if place not in frame.words and differ_too_finely(frame.column(place))
    ]
    if fine:
        found.append(too_fine(fine))
    for place in (*inputs, label):
        value = None if place in frame.words else _stands_for_missing(frame.column(place))
        if value is not None:
            found.append(
                phrase(
                    "{value:g} occurs {count:,} times in {column}, far from its other values; if that means missing, "
                    "leave these cells empty.",
                    value=value[0],
                    count=value[1],
                    column=shown(Path(frame.names[place])),
                )
            )
    return found


def too_fine(columns: Sequence[str]) -> Text:
    """What to say of columns for which `differ_too_finely` holds."""
    return phrase(
        "{columns}: what differs is beyond the seven digits that are kept of a number; subtract a constant from the "
        "whole column.",
        columns=some_of(columns),
    )


def _all_of(words: list[str]) -> Text:
    """`a and A`."""
    return phrase("{words} and {last}", words=joined(words[:-1]), last=words[-1])


def _may_be_missing(word: str) -> bool:
    """Whether a word among the classes may mean that there is none: unknown, −, −999."""
    return word.casefold() in LOWERED or number(word) in _SENTINELS


def in_toml(names: list[str]) -> str:
    """Names of columns as TOML, for `data.leave_out` or `data.take_in`: `["id", "name"]`."""
    return "[" + ", ".join('"' + name.replace('"', "'") + '"' for name in names) + "]"


def differ_too_finely(values: NDArray[Any]) -> bool:
    """Whether numbers (n,) lie so close together, far from 0, that in float32 most of their difference is lost."""
    there = values[np.isfinite(values)]
    if not len(there):
        return False
    low, high = float(there.min()), float(there.max())
    step = float(np.spacing(np.float32(max(abs(low), abs(high)))))
    return low < high and high - low < _FEWEST_STEPS * step


def _codes(frame: TableFrame, place: int) -> _Codes:
    """The values of a column as (codes (n,), how many different ones)."""
    if place in frame.words:
        words = frame.words[place]
        return words.codes, len(words.values) + bool(words.missing)
    values, codes = np.unique(frame.column(place), return_inverse=True)
    return codes.reshape(-1), len(values)


def _tells(column: _Codes, label: _Codes) -> bool:
    """Whether each value of a column stands for one class, and each class for one value."""
    (codes, count), (labels, classes) = column, label
    if count != classes or len(codes) < OFTEN * 2 * count:
        return False
    return len(np.unique(codes.astype(np.int64) * (classes + 1) + labels)) == count


def _stands_for_missing(values: NDArray[np.float64]) -> tuple[float, int] | None:
    """A number such as −999 that may mean missing, and how often it occurs; None if there is none."""
    for value in _SENTINELS:
        there = values == value
        others = values[~there & ~np.isnan(values)]
        if there.sum() >= 2 and len(others) and float(np.abs(others).max()) < abs(value) / 5:
            return value, int(there.sum())
    return None
