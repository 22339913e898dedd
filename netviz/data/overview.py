"""What a user's data looks like before it is learned from: its columns, classes, splits, and what is worth knowing.

The import dialog shows it, and `netviz data show` prints it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from netviz.data.dataset import DataSet
from netviz.data.finishing import UserData
from netviz.data.reading import CLASSES, REGRESSION, SCALES
from netviz.data.tables.preview import (
    GAP,
    LABEL,
    MOST_COLUMNS,
    MOST_MEASURED,
    NUMBER,
    ROWS,
    ColumnPreview,
    Preview,
    cell_of,
    counts_of,
    histogram_of,
    range_of,
)
from netviz.errors import counted, shown
from netviz.texts import joined, phrase

RAMP = " .:-=+*#%@"
"""From no value to the most, in a histogram as text."""
_FIRST = 8


@dataclass(frozen=True)
class Finding:
    """A sentence that the user should read."""

    sentence: str
    is_warning: bool


@dataclass(frozen=True)
class Overview:
    """What is shown of a data set."""

    head: str
    """What it is and what is learned from it, without what `findings` say."""
    made_of: str
    """`14 inputs · 3 outputs`, and how the inputs are scaled."""
    preview: Preview | None
    """The first rows as the file has them; None for pictures."""
    classes: tuple[tuple[str, int], ...]
    """The name of each class and how many examples it has; empty for a regression."""
    splits: tuple[int, int, int]
    """How many examples are learned from, validate and test."""
    has_own_test: bool
    findings: tuple[Finding, ...]


def overview_of(read: UserData, validation: int | None = None) -> Overview:
    """What is shown of data that was read. validation: how many examples validate, if the user has chosen."""
    data = read.data
    train, test = data.train, data.test
    kept = read.validation if read.validation is not None else len(train) // 10
    kept = min(kept if validation is None else validation, len(train) - 1)
    told = {*read.warnings, *read.notes}
    head = joined((sentence for sentence in read.said if sentence not in told), " ")
    classes: tuple[tuple[str, int], ...] = ()
    if train.targets is None:
        labels = np.concatenate([train.labels, test.labels])
        counts = np.bincount(labels[labels >= 0], minlength=train.classes).tolist()
        classes = tuple((data.class_name(place), count) for place, count in enumerate(counts))
    findings = [Finding(sentence, True) for sentence in read.warnings]
    findings += [Finding(sentence, False) for sentence in read.notes if sentence not in read.warnings]
    if not read.warnings and train.targets is None and classes:
        fewest = min(count for _, count in classes)
        every = phrase("Every class has {examples} or more.", examples=counted(fewest, "example"))
        findings.append(Finding(every, False))
    scaled = SCALES[data.scale].about if data.scale else ""
    shape = " × ".join(map(str, train.shape))
    inputs = counted(train.shape[0], "input") if len(train.shape) == 1 else phrase("pictures of {shape}", shape=shape)
    made_of = joined(filter(None, (inputs, counted(train.classes, "output"), scaled)), " · ")
    preview = read.preview or (_preview_of_rows(data) if len(train.shape) == 1 else None)
    splits = (len(train) - kept, kept, len(test))
    return Overview(head, made_of, preview, classes, splits, read.has_own_test, tuple(findings))


def as_text(overview: Overview) -> Iterator[str]:
    """The same as lines of text, the columns one below the other with their histograms."""
    if overview.preview is not None:
        yield from _table(overview.preview.columns)
    if overview.classes:
        some = [f"{shown(Path(name))}: {count:,}" for name, count in overview.classes]
        yield "by class: " + ", ".join(some)
    learn, validate, test = overview.splits
    yield f"{learn:,} examples to learn from, {validate:,} to validate, {test:,} to test; {overview.made_of}"
    for finding in overview.findings:
        yield f"{'! ' if finding.is_warning else '- '}{finding.sentence}"


def _preview_of_rows(data: DataSet) -> Preview:
    """The preview of rows of numbers that are not a table, such as an array's; of long rows the first MOST_COLUMNS."""
    train, shown = data.train, min(data.train.shape[0], MOST_COLUMNS)
    columns = []
    for place in range(shown):
        values = train.inputs[:MOST_MEASURED, place].astype(np.float64)
        about = range_of(values)
        columns.append(ColumnPreview(f"x{place + 1}", NUMBER, about, counts=histogram_of(values)))
    rows: list[list[str]] = [[cell_of(value) for value in row[:shown].tolist()] for row in train.inputs[:ROWS]]
    if train.targets is not None:
        targets = train.targets[:, 0].astype(np.float64)
        last: list[str] = [cell_of(value) for value in targets[:ROWS].tolist()]
        about, counts = range_of(targets), histogram_of(targets)
    else:
        last = [GAP if label < 0 else data.class_name(label) for label in train.labels[:ROWS].tolist()]
        about, counts = joined([]), counts_of(train.labels)
    columns.append(ColumnPreview("label", LABEL, about, counts=counts))
    cells = tuple((*row, end) for row, end in zip(rows, last, strict=True))
    return Preview(tuple(columns), cells, "label", CLASSES if train.targets is None else REGRESSION)


def _table(columns: tuple[ColumnPreview, ...]) -> Iterator[str]:
    cells = [(shown(Path(one.name)), one.role, _histogram(one.counts), one.about) for one in columns]
    widths = [max(len(row[place]) for row in cells) for place in range(3)]
    for row in cells:
        yield "  ".join([f"{cell:{width}}" for cell, width in zip(row, widths, strict=False)] + [row[3]]).rstrip()


def _histogram(counts: tuple[int, ...]) -> str:
    most = max(counts, default=0)
    return "".join(RAMP[-(-count * (len(RAMP) - 1) // most)] for count in counts) if most else ""
