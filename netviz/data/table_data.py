"""The user's table as a data set: text or Parquet, with a sentence about every column that needs a remark."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.data.array_names import SPLIT_NAMES
from netviz.data.finishing import FEWEST, RawExamples, UserData, finished, held_back, in_splits
from netviz.data.gaps import gaps_in
from netviz.data.reading import REGRESSION, ROWS, SCALES, Reading
from netviz.data.said import some_of, without_a_label
from netviz.data.shaping import Shaped, as_inputs, level_of
from netviz.data.tables.frame import TableFrame, read_text
from netviz.data.tables.meaning import LARGE_SHARE, Meaning, are_whole, meaning_of, said_of, without_label
from netviz.data.tables.names import said_of_label
from netviz.data.tables.parquet import read_parquet
from netviz.data.tables.preview import MOST_COLUMNS, Preview, preview_of
from netviz.data.tables.recipe import Recipe, filled, inputs_of, labels_of, recipe_of
from netviz.encodings import GUESSED
from netviz.errors import DataError, counted, shown
from netviz.number_format import percent
from netviz.texts import Text, joined, phrase

TEXTS = (".csv", ".tsv", ".tab", ".txt", ".data", ".dat", ".psv", ".ssv")
PARQUETS = (".parquet", ".pq")
_PIXEL = re.compile(r"(?:pixels?|px|pix)[ _.-]?\d+(?:[ _.x-]\d+)*|\d+x\d+", re.IGNORECASE)
_MNIST = 28 * 28
_SHOWN_CLASSES = 8
_FEW_CONSTANT = 5
MANY_UNLABELLED = 3
"""A warning is given if at least one row in this many has no label."""
_MOST_COMPARED = 20_000_000


def is_table(path: Path) -> bool:
    """Whether a file is named like a table."""
    name = path.name.lower()
    return name.endswith(PARQUETS) or name.removesuffix(".gz").endswith(TEXTS)


def read_frame(path: Path, label: str | None = None) -> TableFrame:
    """Read the cells of a table; `label` is the label's column, if the user gives it. Raises DataError."""
    return read_parquet(path) if path.suffix.lower() in PARQUETS else read_text(path, label)


def undecided(path: Path) -> Preview | None:
    """The preview of a table without a label, for a user who names it; None where that would not help."""
    if not is_table(path):
        return None
    try:
        frame = read_frame(path)
    except DataError:
        return None
    if frame.rows < FEWEST or len(frame.names) > MOST_COLUMNS:
        return None
    return preview_of(frame, without_label(frame))


def read_table(path: Path, reading: Reading) -> UserData:
    """Read a table as a data set. Raises DataError."""
    frame = read_frame(path, reading.label)
    if frame.rows == 1 and not frame.has_header and len(frame.words) == len(frame.names):
        raise DataError(
            phrase(
                "{path} has one row, and it holds words: names of columns without examples below them.",
                path=shown(path),
            )
        )
    if frame.rows < FEWEST:
        raise DataError(
            phrase(
                "{path} has {examples}; at least {fewest} are needed.",
                path=shown(path),
                examples=counted(frame.rows, "example"),
                fewest=FEWEST,
            )
        )
    meaning = meaning_of(path, frame, reading)
    preview = preview_of(frame, meaning) if len(frame.names) <= MOST_COLUMNS else None
    recipe = recipe_of(frame, meaning)
    about: list[str] = [
        phrase(
            "{rows}, {columns}, {dialect}.",
            rows=counted(frame.rows, "row"),
            columns=counted(len(frame.names), "column"),
            dialect=frame.said,
        )
    ]
    if frame.passed_over:
        about.append(
            phrase(
                "{count:,} row begins like comments and is left out."
                if frame.passed_over == 1
                else "{count:,} rows begin like comments and are left out.",
                count=frame.passed_over,
            )
        )
    labels, targets = labels_of(frame, recipe)
    inputs = inputs_of(path, frame, recipe)
    known = labels >= 0 if targets is None else ~np.isnan(targets[:, 0])
    unlabelled = int((~known).sum())
    incomplete = 0
    if reading.missing == ROWS:
        whole = _complete(frame, meaning, inputs)
        incomplete = int((known & ~whole).sum())
        known &= whole
        if int(known.sum()) < FEWEST:
            raise DataError(
                phrase(
                    "data.missing: only {rows} of {path} has every value, and at least {fewest} are needed; "
                    'take "mean".'
                    if known.sum() == 1
                    else "data.missing: only {rows} of {path} have every value, and at least {fewest} are needed; "
                    'take "mean".',
                    rows=counted(int(known.sum()), "row"),
                    path=shown(path),
                    fewest=FEWEST,
                )
            )
    splits = None if meaning.splits is None else _splits(frame, meaning.splits)
    if not known.all():
        inputs, labels = inputs[known], labels[known]
        targets = None if targets is None else targets[known]
        splits = None if splits is None else splits[known]
    pictures = _pictures(frame, meaning, inputs)
    if pictures is not None:
        made = as_inputs(pictures, level_of(pictures), reading.scale or "unit")
        if reading.transpose:
            made = np.ascontiguousarray(made.transpose(0, 1, 3, 2))
        shape = " × ".join(map(str, made.shape[2:]))
        about.append(
            _learned(recipe, labels, targets, phrase("the {shape} pictures that the columns are", shape=shape))
        )
        return finished(
            path,
            RawExamples(made, labels),
            recipe.classes,
            [*about, *_rest(meaning, frame, unlabelled, 0)],
            reading=reading,
            scale=reading.scale or "",
        )
    split = RawExamples(inputs, labels, targets)
    order = held_back(split, reading) if splits is None else in_splits(split, splits, reading)
    learn = np.ones(len(labels), np.bool_)
    learn[order[0][order[1]]] = False
    kept = int((~order[1]).sum())
    there = gaps_in(inputs, np.concatenate([order[0][~order[1]], order[0][order[1]]]), kept)
    recipe, gaps = filled(inputs, recipe, learn)
    scale = reading.scale or "standard"
    about.append(_learned(recipe, labels, targets, joined([_made_of(recipe, meaning), SCALES[scale].about])))
    notes = [*([GUESSED] if frame.encoding_is_guessed else []), *_rest(meaning, frame, unlabelled, gaps, incomplete)]
    about += notes
    warnings: list[str] = []
    if unlabelled * MANY_UNLABELLED >= frame.rows:
        share, label = percent(unlabelled / frame.rows, 0), said_of_label(recipe.label)
        warnings.append(phrase("{share} of the rows have no {label}.", share=share, label=label))
    constant = _constant(recipe, inputs)
    if len(constant) == len(recipe.features):
        about.append(phrase("Every column but the label is always the same, so there is nothing to learn."))
    elif constant and len(constant) <= max(_FEW_CONSTANT, LARGE_SHARE * len(recipe.features)):
        about.append(phrase("Always the same: {columns}.", columns=some_of(constant)))
        warnings.append(about[-1])
    read = finished(
        path,
        split,
        recipe.classes,
        about,
        order=order,
        own_splits=splits,
        reading=reading,
        scale=scale,
        scales_targets=True,
        recipe=recipe,
        gaps=there,
    )
    return replace(read, preview=preview, notes=tuple(notes), warnings=(*warnings, *read.warnings))


def _splits(frame: TableFrame, place: int) -> NDArray[np.str_]:
    """(n,): the split that each row belongs to, by the words in a column; train where there is none."""
    words = frame.words[place]
    return np.array([*(SPLIT_NAMES[word.casefold()] for word in words.values), "train"])[words.codes]


def _made_of(recipe: Recipe, meaning: Meaning) -> Text:
    """`14 numbers (3 columns of numbers, 2 of words)`."""
    numbers = counted(recipe.inputs, "number")
    if not meaning.words and not meaning.dates:
        return numbers
    return phrase(
        "{inputs} ({columns} of numbers, {words:,} of words, {dates:,} of dates, in days)"
        if meaning.dates
        else "{inputs} ({columns} of numbers, {words:,} of words)",
        inputs=numbers,
        columns=counted(len(meaning.numbers), "column"),
        words=len(meaning.words),
        dates=len(meaning.dates),
    )


def _learned(recipe: Recipe, labels: NDArray[np.int64], targets: NDArray[np.float32] | None, made_of: Text) -> Text:
    """`species is learned, 3 classes: setosa (50), versicolor (50), virginica (50); from 4 numbers, standardized.`"""
    label = said_of_label(recipe.label)
    if targets is not None:
        return phrase(
            "{label} is predicted, a number from {low:.6g} to {high:.6g}, from {inputs}.",
            label=label,
            low=float(targets.min()),
            high=float(targets.max()),
            inputs=made_of,
        )
    counts = np.bincount(labels, minlength=len(recipe.classes)).tolist()
    some = [
        Text("{name} ({count:,})", {"name": shown(Path(one)), "count": count})
        for one, count in zip(recipe.classes, counts, strict=True)
    ]
    more = len(some) - _SHOWN_CLASSES
    return phrase(
        "{label} is learned, {count:,} classes: {classes} and {more:,} more; from {inputs}."
        if more > 0
        else "{label} is learned, {count:,} classes: {classes}; from {inputs}.",
        label=label,
        count=len(some),
        classes=joined(some[:_SHOWN_CLASSES]),
        more=more,
        inputs=made_of,
    )


def _complete(frame: TableFrame, meaning: Meaning, inputs: NDArray[np.float32]) -> NDArray[np.bool_]:
    """(n,): which rows lack no value of an input."""
    whole = ~np.isnan(inputs).any(axis=1)
    for place in meaning.words:
        whole &= frame.words[place].codes >= 0
    return np.asarray(whole)


def _rest(meaning: Meaning, frame: TableFrame, unlabelled: int, gaps: int, incomplete: int = 0) -> list[Text]:
    """Sentences about what was left out or filled in, and how to change it."""
    found = list(meaning.notes)
    if meaning.left_out:
        found.append(phrase("Left out: {columns}.", columns=said_of(meaning.left_out)))
    if unlabelled:
        found.append(without_a_label(unlabelled))
    if incomplete:
        rows = counted(incomplete, "row")
        found.append(phrase("{rows} with a missing value left out.", rows=rows))
    if gaps:
        found.append(
            phrase(
                "{count:,} missing value is filled with the mean of the column, over the training rows."
                if gaps == 1
                else "{count:,} missing values are filled with the mean of the column, over the training rows.",
                count=gaps,
            )
        )
    lacking = sum(frame.words[place].missing for place in meaning.words)
    if lacking and not incomplete:
        found.append(
            phrase(
                "{count:,} missing word is a category of their own."
                if lacking == 1
                else "{count:,} missing words are a category of their own.",
                count=lacking,
            )
        )
    return found


def _constant(recipe: Recipe, inputs: NDArray[np.float32]) -> list[str]:
    """The names of columns whose numbers are all equal."""
    same = (inputs == inputs[:1]).all(axis=0) if inputs.size <= _MOST_COMPARED else np.zeros(inputs.shape[1], np.bool_)
    found, at = [], 0
    for feature in recipe.features:
        if not feature.words and same[at]:
            found.append(feature.name)
        at += feature.inputs
    return found


def _pictures(frame: TableFrame, meaning: Meaning, inputs: NDArray[np.float32]) -> Shaped | None:
    """The inputs as pictures if the header calls them pixels, or if they are 784 bytes as in MNIST; None otherwise. The
    number of inputs alone is never enough.
    """
    count = inputs.shape[1]
    side = round(count**0.5)
    if (
        meaning.words
        or meaning.dates
        or side * side != count
        or side < 2
        or meaning.task == REGRESSION
        or np.isnan(inputs).any()
    ):
        return None
    names = [frame.names[place] for place in meaning.numbers]
    said = frame.has_header and all(map(_PIXEL.fullmatch, names))
    low, high = float(inputs.min()), float(inputs.max())
    if not said and not (count == _MNIST and low >= 0 and (high <= 1 or (high <= 255 and are_whole(inputs)))):
        return None
    return Shaped(inputs.reshape(len(inputs), 1, side, side), low, high) if low >= 0 else None


def same_kind(path: Path, recipe: Recipe) -> RawExamples:
    """The rows of another table converted by the recipe of a network, with the labels that it knows.

    Raises DataError if the table does not have the same columns.
    """
    frame = read_frame(path, recipe.label)
    labels, targets = labels_of(frame, recipe)
    inputs = inputs_of(path, frame, recipe)
    filled(inputs, recipe, None)
    if not np.isfinite(inputs).all():
        raise DataError(phrase("{path} holds values that are not finite numbers.", path=shown(path)))
    return RawExamples(inputs, labels, targets)
