"""The first rows of a table and the role of each column, to show before training on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netviz.data.tables.frame import Frame
from netviz.data.tables.meaning import Meaning

ROWS = 12
GAP = "–"
_WORDS_SHOWN = 3


@dataclass(frozen=True)
class Column:
    """A column in the preview."""

    name: str
    role: str
    """`label`, `number`, `words`, or `left out: …`."""
    about: str
    """Its range or its words, and the number of missing values."""


@dataclass(frozen=True)
class Preview:
    """The preview of a table."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    label: str
    """The name of the column that is learned."""
    task: str
    """One of TASKS."""


def preview_of(frame: Frame, meaning: Meaning) -> Preview:
    """The preview of a table. Make it before `inputs_of`, which may take over the memory of the numbers."""
    why = {left.name: left.why for left in meaning.left_out}
    columns, cells = [], []
    for place, name in enumerate(frame.names):
        if place == meaning.label:
            role = "label"
        elif name in why:
            role = f"left out: {why[name]}"
        else:
            role = "words" if place in frame.words else "number"
        if place in frame.words:
            words = frame.words[place]
            about = ", ".join(words.values[:_WORDS_SHOWN]) + (", …" if len(words.values) > _WORDS_SHOWN else "")
            missing = words.missing
            shown = [GAP if code < 0 else words.values[code] for code in words.codes[:ROWS].tolist()]
        else:
            values = frame.column(place)
            there = values[~np.isnan(values)]
            about = f"{there.min():.6g} … {there.max():.6g}" if len(there) else ""
            missing = len(values) - len(there)
            shown = [GAP if np.isnan(value) else f"{value:.6g}" for value in values[:ROWS].tolist()]
        if missing:
            about += f"{', ' if about else ''}{missing:,} missing"
        columns.append(Column(name, role, about))
        cells.append(shown or [GAP] * min(ROWS, frame.rows))
    return Preview(tuple(columns), tuple(zip(*cells, strict=True)), frame.names[meaning.label], meaning.task)
