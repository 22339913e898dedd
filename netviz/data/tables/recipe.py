"""Converts the rows of a table to inputs and labels, and those of another table of the same kind in the same way.

The recipe is saved with a network: the names of its columns, the words in them, the numbers that fill gaps, and the
names of the classes.
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from netviz.data.reading import CLASSES
from netviz.data.tables.dates import days_of
from netviz.data.tables.frame import TableFrame
from netviz.data.tables.meaning import Meaning, class_name
from netviz.data.tables.names import WHICH, all_named
from netviz.data.tables.words import Words
from netviz.errors import DataError, shown
from netviz.texts import phrase

MOST_INPUTS = 1 << 17
_BLOCK = 1 << 20
_ROWS = 1_024
NO_WORD = "missing"
"""The category that stands for a missing word."""


class Feature(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A column that is one input, or one input for each of its words."""

    name: str
    words: tuple[str, ...] = ()
    """The words with an input each; empty for a column of numbers."""
    fill: float = 0.0
    """The value for a missing number: the mean over the training rows."""
    dates: str = ""
    """One of ORDERS for a column of dates, which become days (`days_of`); empty for another."""

    @property
    def inputs(self) -> int:
        """The number of inputs that it gives."""
        return len(self.words) or 1


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a row becomes an example."""

    label: str
    """The name of the column that is learned."""
    features: tuple[Feature, ...]
    classes: tuple[str, ...] = ()
    """The names of the classes in order; empty for a regression."""
    one_hot: bool = False
    """Whether the label is written as one column for each class, of its name, with a 1 in one of them."""

    @property
    def inputs(self) -> int:
        """The number of inputs of an example."""
        return sum(feature.inputs for feature in self.features)


def recipe_of(frame: TableFrame, meaning: Meaning) -> Recipe:
    """The recipe for a table, without the values for gaps, which `filled` takes from the training rows."""
    features = []
    orders = dict(meaning.dates)
    for place in sorted((*meaning.numbers, *meaning.words, *orders)):
        name = frame.names[place]
        if place in orders:
            features.append(Feature(name, dates=orders[place]))
            continue
        if place not in frame.words:
            features.append(Feature(name))
            continue
        words = frame.words[place]
        features.append(Feature(name, (*sorted(words.values), *((NO_WORD,) if words.missing else ()))))
    if meaning.one_hot:
        return Recipe(WHICH, tuple(features), tuple(frame.names[place] for place in meaning.one_hot), one_hot=True)
    return Recipe(frame.names[meaning.label], tuple(features), _classes(frame, meaning))


def labels_of(frame: TableFrame, recipe: Recipe) -> tuple[NDArray[np.int64], NDArray[np.float32] | None]:
    """Labels (n,) and targets (n, 1) or None; −1 or NaN if missing or unknown to the recipe. Raises DataError."""
    if recipe.one_hot:
        return _from_one_hot(frame, recipe.classes), None
    if recipe.label not in frame.names:
        none = np.full((frame.rows, 1), np.nan, np.float32)
        return np.full(frame.rows, -1, np.int64), None if recipe.classes else none
    place = frame.names.index(recipe.label)
    if not recipe.classes:
        if place in frame.words:
            raise DataError(
                phrase("{column} holds words, and the network predicts numbers.", column=shown(recipe.label))
            )
        return np.zeros(frame.rows, np.int64), frame.column(place)[:, None].astype(np.float32)
    order = {name: number for number, name in enumerate(recipe.classes)}
    if place in frame.words:
        words = frame.words[place]
        known = np.array([*(order.get(word, -1) for word in words.values), -1], np.int64)
        return known[words.codes], None
    values, inverse = np.unique(frame.column(place), return_inverse=True)
    known = np.array([-1 if np.isnan(value) else order.get(class_name(value), -1) for value in values], np.int64)
    return known[inverse.reshape(-1)], None


def _from_one_hot(frame: TableFrame, classes: tuple[str, ...]) -> NDArray[np.int64]:
    """(n,): which of the columns of the classes is 1; −1 where it is not one alone, or a column is not there."""
    columns = [frame.bits(frame.names.index(name)) for name in classes if name in frame.names]
    there = [column for column in columns if column is not None]
    if len(there) < len(classes):
        return np.full(frame.rows, -1, np.int64)
    values = np.nan_to_num(np.stack(there, axis=1))
    return np.where(values.sum(axis=1) == 1, values.argmax(axis=1), -1)


def inputs_of(path: Path, frame: TableFrame, recipe: Recipe) -> NDArray[np.float32]:
    """The inputs (n, k), with NaN where a number is missing. Raises DataError if the table lacks a column.

    May reuse the memory of the frame's numbers, which are then no longer valid.
    """
    places = all_named(frame.names, [feature.name for feature in recipe.features])
    lacking = [feature.name for feature, place in zip(recipe.features, places, strict=True) if place is None]
    if lacking:
        raise DataError(
            phrase(
                "{path} has no column {column}, which the network learned from.",
                path=shown(path),
                column=shown(lacking[0]),
            )
        )
    if recipe.inputs > MOST_INPUTS:
        raise DataError(
            phrase(
                "{path} makes {count:,} inputs, more than the {most:,} that netviz takes.",
                path=shown(path),
                count=recipe.inputs,
                most=MOST_INPUTS,
            )
        )
    found = [place for place in places if place is not None]
    if not any(feature.words for feature in recipe.features) and all(place not in frame.words for place in found):
        return _kept(frame, [frame.column_of_numbers[place] for place in found])
    inputs = np.zeros((frame.rows, recipe.inputs), np.float32)
    at = 0
    for feature, place in zip(recipe.features, found, strict=True):
        if feature.dates and place in frame.words:
            inputs[:, at] = _days(frame.words[place], feature.dates)
        elif not feature.words:
            if place in frame.words:
                raise DataError(
                    phrase(
                        "{path}: {column} holds words, and the network learned numbers.",
                        path=shown(path),
                        column=shown(feature.name),
                    )
                )
            inputs[:, at] = frame.column(place)
        else:
            _one_hot(frame, feature, place, inputs[:, at : at + feature.inputs])
        at += feature.inputs
    return inputs


def filled(inputs: NDArray[np.float32], recipe: Recipe, learn: NDArray[np.bool_] | None) -> tuple[Recipe, int]:
    """Fill the gaps in `inputs` (n, k) in place with the means over the rows `learn` (n,), or, if it is None, with the
    values in the recipe. Returns the recipe with these values, and the number of gaps.
    """
    gaps, at, features = 0, 0, []
    means = None if learn is None else _means(inputs, learn)
    lacking = _with_gaps(inputs)
    for feature in recipe.features:
        if not feature.words:
            if means is not None:
                feature = msgspec.structs.replace(feature, fill=float(means[at]))
            if lacking[at]:
                missing = np.isnan(inputs[:, at])
                inputs[missing, at] = feature.fill
                gaps += int(missing.sum())
        features.append(feature)
        at += feature.inputs
    return msgspec.structs.replace(recipe, features=tuple(features)), gaps


def _means(inputs: NDArray[np.float32], learn: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The mean (k,) of every input over some rows, without gaps; 0 if there are only gaps."""
    total, count = np.zeros(inputs.shape[1]), np.zeros(inputs.shape[1])
    for start in range(0, len(inputs), _ROWS):
        block = inputs[start : start + _ROWS][learn[start : start + _ROWS]]
        there = ~np.isnan(block)
        total += np.where(there, block, 0.0).sum(axis=0, dtype=np.float64)
        count += there.sum(axis=0)
    return np.asarray(total / np.maximum(count, 1))


def _with_gaps(inputs: NDArray[np.float32]) -> NDArray[np.bool_]:
    """(k,): whether each input has a gap in some row."""
    found = np.zeros(inputs.shape[1], np.bool_)
    for start in range(0, len(inputs), _ROWS):
        found |= np.isnan(inputs[start : start + _ROWS]).any(axis=0)
    return found


def _classes(frame: TableFrame, meaning: Meaning) -> tuple[str, ...]:
    if meaning.task != CLASSES:
        return ()
    if meaning.label in frame.words:
        return tuple(sorted(frame.words[meaning.label].values, key=_natural))
    values = frame.column(meaning.label)
    return tuple(class_name(value) for value in np.unique(values[~np.isnan(values)]).tolist())


def _natural(word: str) -> list[tuple[int, int, str]]:
    """A sort key for the order that a person expects: `digit 2` before `digit 10`."""
    parts = re.split(r"([0-9]{1,15})", word.lower())
    return [(0, int(part), "") if part.isdecimal() and part.isascii() else (1, 0, part) for part in parts if part]


def _kept(frame: TableFrame, columns: list[int]) -> NDArray[np.float32]:
    """Some columns of the numbers, moved together in place, so that a large table is never copied."""
    numbers = frame.numbers
    if len(columns) == numbers.shape[1] and columns == list(range(len(columns))):
        return numbers
    if not numbers.flags.c_contiguous or columns != sorted(columns):
        return np.ascontiguousarray(numbers[:, columns])
    flat, width = numbers.reshape(-1), len(columns)
    step = max(1, _BLOCK // max(1, numbers.shape[1]))
    for start in range(0, len(numbers), step):
        block = numbers[start : start + step][:, columns]
        flat[start * width : start * width + block.size] = block.reshape(-1)
    return flat[: len(numbers) * width].reshape(len(numbers), width)


def _days(words: Words, order: str) -> NDArray[np.float64]:
    """(n,): the days of a column of dates; NaN where one is missing or not written in this order."""
    return np.array([*(days_of(word, order) for word in words.values), np.nan])[words.codes]


def _one_hot(frame: TableFrame, feature: Feature, place: int, inputs: NDArray[np.float32]) -> None:
    """Write one input per word into `inputs`; for a word that the recipe does not know, all are 0."""
    order = {word: number for number, word in enumerate(feature.words)}
    if place in frame.words:
        words = frame.words[place]
        which = np.array([*(order.get(word, -1) for word in words.values), order.get(NO_WORD, -1)])[words.codes]
    else:
        values = frame.column(place)
        which = np.array([order.get(class_name(v) if v == v else NO_WORD, -1) for v in values.tolist()])
    rows = np.flatnonzero(which >= 0)
    inputs[rows, which[rows]] = 1.0
