"""Some rows of a table, taken evenly, and the role of each column, to show before training on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.reading import CLASSES
from netviz.data.tables.frame import TableFrame
from netviz.data.tables.meaning import Meaning
from netviz.data.tables.names import WHICH

ROWS = 30
BINS = 12
MOST_MEASURED = 100_000
GAP = "–"
_WORDS_SHOWN = 3
MOST_COLUMNS = 200
"""The most columns of a preview."""


@dataclass(frozen=True)
class ColumnPreview:
    """A column in the preview."""

    name: str
    role: str
    """`label`, `number`, `words`, `days`, or `left out: …`."""
    about: str
    """Its range or its words, and the number of missing values."""
    missing: int = 0
    """How many values are missing."""
    can_be_taken_in: bool = False
    """Whether it is left out by netviz alone, and `data.take_in` makes it an input."""
    counts: tuple[int, ...] = ()
    """Its histogram: of numbers over their range in BINS bins, of words or classes how often each of the first BINS
    stands there; empty if it says nothing.
    """

    @property
    def is_used(self) -> bool:
        """Whether the network sees or learns it."""
        return not self.role.startswith("left out")


@dataclass(frozen=True)
class Preview:
    """The preview of a table."""

    columns: tuple[ColumnPreview, ...]
    rows: tuple[tuple[str, ...], ...]
    label: str
    """The name of the column that is learned; WHICH if there are several, empty if it is not known."""
    task: str
    """One of TASKS."""


def counts_of(codes: NDArray[np.integer]) -> tuple[int, ...]:
    """How often each of the first BINS codes occurs; negative ones are missing."""
    return tuple(np.bincount(codes[codes >= 0])[:BINS].tolist())


def histogram_of(values: NDArray[np.float64], classes: bool = False) -> tuple[int, ...]:
    """The histogram of numbers over their range, or how often each of the first BINS occurs, if they are classes;
    empty if all are the same.
    """
    values = values[:MOST_MEASURED]
    values = values[np.isfinite(values)]
    if not len(values) or values.min() == values.max():
        return ()
    if classes:
        return tuple(np.unique(values, return_counts=True)[1][:BINS].tolist())
    return tuple(np.histogram(values, BINS)[0].tolist())


def preview_of(frame: TableFrame, meaning: Meaning) -> Preview:
    """The preview of a table. Make it before `inputs_of`, which may take over the memory of the numbers."""
    why = {left.name: left.why for left in meaning.left_out}
    able = {left.name for left in meaning.left_out if left.can_be_taken_in}
    dates = dict(meaning.dates)
    chosen = np.linspace(0, frame.rows - 1, min(ROWS, frame.rows)).astype(np.intp)
    columns, cells = [], []
    for place, name in enumerate(frame.names):
        if place == meaning.label or place in meaning.one_hot:
            role = "label"
        elif name in why:
            role = f"left out: {why[name]}"
        else:
            role = "days" if place in dates else "words" if place in frame.words else "number"
        if place in frame.words:
            words = frame.words[place]
            about = ", ".join(words.values[:_WORDS_SHOWN]) + (", …" if len(words.values) > _WORDS_SHOWN else "")
            missing = words.missing
            counts = counts_of(words.codes)
            shown = [
                GAP if code < 0 else words.values[code]
                for code in words.codes[chosen if len(words.codes) else []].tolist()
            ]
        else:
            values = frame.column(place)
            there = values[~np.isnan(values)]
            about = f"{there.min():.6g} … {there.max():.6g}" if len(there) else ""
            missing = len(values) - len(there)
            counts = histogram_of(there, place == meaning.label and meaning.task == CLASSES)
            shown = [GAP if np.isnan(value) else f"{value:.6g}" for value in values[chosen].tolist()]
        if missing:
            about += f"{', ' if about else ''}{missing:,} missing"
        used = name not in why
        columns.append(ColumnPreview(name, role, about, missing, name in able, counts if used else ()))
        cells.append(shown or [GAP] * min(ROWS, frame.rows))
    label = "" if meaning.label < 0 else WHICH if meaning.one_hot else frame.names[meaning.label]
    return Preview(tuple(columns), tuple(zip(*cells, strict=True)), label, meaning.task)
