"""Some rows of a table, taken evenly, and the role of each column, to show before training on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from netviz.data.reading import CLASSES
from netviz.data.tables.frame import TableFrame
from netviz.data.tables.meaning import Meaning
from netviz.data.tables.names import WHICH
from netviz.number_format import Number
from netviz.texts import Text, joined, phrase

ROWS = 30
BINS = 12
MOST_MEASURED = 100_000
GAP = "–"
LABEL, NUMBER, WORDS, DAYS = phrase("label"), phrase("number"), phrase("words"), phrase("days")
"""What a column is."""
_WORDS_SHOWN = 3
MOST_COLUMNS = 200
"""The most columns of a preview."""


@dataclass(frozen=True)
class ColumnPreview:
    """A column in the preview."""

    name: str
    role: Text
    """LABEL, NUMBER, WORDS, DAYS, or `left out: …`."""
    about: Text
    """Its range or its words, and the number of missing values."""
    why: str = ""
    """Why it is left out; empty if it is not."""
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
        return not self.why


@dataclass(frozen=True)
class Preview:
    """The preview of a table."""

    columns: tuple[ColumnPreview, ...]
    rows: tuple[tuple[str, ...], ...]
    label: str
    """The name of the column that is learned; WHICH if there are several, empty if it is not known."""
    task: str
    """One of TASKS."""


def range_of(values: NDArray[np.float64]) -> Text:
    """`1.5 … 7`."""
    return Text("{low:.6g} … {high:.6g}", {"low": float(values.min()), "high": float(values.max())})


def cell_of(value: float) -> Number:
    """A number in a cell."""
    return Number(f"{value:.6g}")


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
            role = LABEL
        elif name in why:
            role = phrase("left out: {why}", why=why[name])
        else:
            role = DAYS if place in dates else WORDS if place in frame.words else NUMBER
        if place in frame.words:
            words = frame.words[place]
            more = ["…"] if len(words.values) > _WORDS_SHOWN else []
            about = joined([*words.values[:_WORDS_SHOWN], *more])
            missing = words.missing
            counts = counts_of(words.codes)
            shown = [
                GAP if code < 0 else words.values[code]
                for code in words.codes[chosen if len(words.codes) else []].tolist()
            ]
        else:
            values = frame.column(place)
            there = values[~np.isnan(values)]
            about = range_of(there) if len(there) else joined([])
            missing = len(values) - len(there)
            counts = histogram_of(there, place == meaning.label and meaning.task == CLASSES)
            shown = [GAP if np.isnan(value) else cell_of(value) for value in values[chosen].tolist()]
        if missing:
            lacking = phrase("{count:,} missing", count=missing)
            about = joined([about, lacking]) if about else lacking
        used = name not in why
        columns.append(
            ColumnPreview(name, role, about, why.get(name, ""), missing, name in able, counts if used else ())
        )
        cells.append(shown or [GAP] * min(ROWS, frame.rows))
    label = "" if meaning.label < 0 else WHICH if meaning.one_hot else frame.names[meaning.label]
    return Preview(tuple(columns), tuple(zip(*cells, strict=True)), label, meaning.task)
