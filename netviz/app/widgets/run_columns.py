"""The columns of the table of runs: what they say about a row, what they sort by, and which of them have room."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QFontMetrics

from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.style.theme import SMALL_PX, Theme, font
from netviz.number_format import duration
from netviz.session.parts.run_table import RunRow
from netviz.texts import phrase

SQUARE, LABEL, SPARK, NOTE = "square", "label", "spark", "note"
CELL_MARGIN = 16
"""What a cell leaves free beside its text."""
HEAD_MARGIN = 14
"""What a heading leaves free beside its words."""
LONGEST_NUMBER = number(-8.88e-88)


def _score(row: RunRow) -> str:
    return _share(row.score, row)


def _share(value: float | None, row: RunRow) -> str:
    """An accuracy as a percentage, R² as a number."""
    if value is None:
        return "–"
    return percent(value) if row.last.r2 is None else number(value)


def _spread(row: RunRow) -> str:
    return "–" if row.spread is None else _share(row.spread, row)


def _called(row: RunRow) -> str:
    if any(record.diverged for record in row.records):
        return tr("{run} · diverged", run=row.label)
    return in_language(row.label)


def _speed(row: RunRow) -> str:
    return number(row.last.examples / row.last.seconds) if row.last.seconds and row.last.examples else "–"


def _seconds(row: RunRow) -> str:
    seconds = row.seconds
    if seconds is None:
        return "–"
    return number(seconds, 3) if seconds < 60 else translated(duration(seconds))


@dataclass(frozen=True)
class RunColumn:
    """One column: what its cells say, what they are sorted by, and how much room they need."""

    name: str
    title: str
    help: str
    width: int
    """In pixels at the usual scale, without `widest`; 0 for the rest of the room."""
    said: Callable[[RunRow], str] = lambda row: ""
    worth: Callable[[RunRow], float | str | None] = lambda row: None
    falls: bool = False
    """Whether the first click sorts from the largest down."""
    goes: int = 0
    """If there is little room, the columns with the highest number go first."""
    widest: str = ""
    """The longest that its cells say, which must not be cut: half a number is another number."""

    def room(self, theme: Theme) -> int:
        """How wide it is, in pixels."""
        metrics = QFontMetrics(font(semibold=True) if self.name == "score" else font(SMALL_PX))
        title = QFontMetrics(font(SMALL_PX)).horizontalAdvance(translated(self.title))
        return max(
            theme.px(self.width),
            metrics.horizontalAdvance(self.widest) + theme.px(CELL_MARGIN),
            title + theme.px(HEAD_MARGIN) if self.width else 0,
        )


COLUMNS: tuple[RunColumn, ...] = (
    RunColumn(
        SQUARE, "", phrase("Shown in the plots, in this colour"), 34,
        worth=lambda row: 99 if row.place is None else row.place
    ),
    RunColumn(LABEL, phrase("what differs"), phrase("Its name, or what sets it apart from the first run"), 0, _called,
              lambda row: in_language(row.label).casefold()),
    RunColumn(SPARK, phrase("history"), phrase("Accuracy on the validation set over time, or R²"), 120, goes=2,
              worth=lambda row: row.score, falls=True),
    RunColumn("score", phrase("validation"),
              phrase("Accuracy on the validation set, or R²; in training if there is none"), 84,
              _score, lambda row: row.score, True, widest=LONGEST_NUMBER),
    RunColumn("test", phrase("test"), phrase("Accuracy on the test set, or R², if it was measured"), 64,
              lambda row: _share(row.test, row), lambda row: row.test, True, 4, LONGEST_NUMBER),
    RunColumn("spread", phrase("± seeds"),
              phrase("How much runs with other seeds differ: the standard deviation"), 70, _spread,
              lambda row: row.spread, False, 5, LONGEST_NUMBER),
    RunColumn("cost", phrase("cost"), phrase("Training cost, the mean over the last epoch"), 70,
              lambda row: "–" if row.cost is None else number(row.cost), lambda row: row.cost, False, 1,
              LONGEST_NUMBER),
    RunColumn("epochs", phrase("epochs"), phrase("How far it has come"), 62, lambda row: number(row.last.position),
              lambda row: row.last.position, True, 6),
    RunColumn("seconds", phrase("seconds"), phrase("Training time"), 84, _seconds, lambda row: row.seconds, False, 3),
    RunColumn("speed", phrase("examples/s"), phrase("Training examples a second"), 84, _speed,
              lambda row: row.last.examples / row.last.seconds if row.last.seconds else None, True, 8),
    RunColumn(NOTE, phrase("note"), phrase("Your note, or why it ended early"), 150, lambda row: in_language(row.note),
              lambda row: in_language(row.note).casefold() or None, False, 7),
)  # fmt: skip
NAMES = [column.name for column in COLUMNS]
FIRST_WIDTH = 150
"""The room that is left for what differs before columns go."""


def shown_columns(width: int, theme: Theme) -> list[bool]:
    """Which columns there is room for."""
    shown = [True] * len(COLUMNS)
    for place in sorted(range(len(COLUMNS)), key=lambda place: -COLUMNS[place].goes):
        there = [one for one, on in zip(COLUMNS, shown, strict=True) if on]
        needed = sum(one.room(theme) if one.width else theme.px(FIRST_WIDTH) for one in there)
        if needed <= width or not COLUMNS[place].goes:
            break
        shown[place] = False
    return shown


def about(row: RunRow) -> str:
    """What a row is, in words."""
    begun = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(row.last.started)), tr("dd MMMM, HH:mm"))
    seeds = ", ".join(str(record.started_with.seed) for record in row.records)
    lines = [
        in_language(row.label),
        tr(
            "begun {begun}, {steps:,} steps, {weights:,} weights and biases",
            begun=begun,
            steps=row.last.steps,
            weights=row.last.weights,
        ),
        tr("seeds {seeds}" if len(row.records) > 1 else "seed {seeds}", seeds=seeds),
        tr("differs in: {differs}", differs=row.differs) if row.differs else "",
        in_language(row.note),
        "" if row.shows else tr("It learned from other data, so its curves cannot be compared with those of this run."),
        "" if row.opens or row.trains or len(row.records) > 1 else tr("What it had learned is gone."),
    ]
    return "\n".join(filter(None, lines))


def in_words(row: RunRow, column: RunColumn) -> str:
    """What a screen reader says of a cell."""
    if column.name == SQUARE:
        return tr("not shown") if row.place is None else tr("shown")
    if column.name == SPARK:
        line = row.last.spark
        if not len(line):
            return tr("no history yet")
        return tr("from {first} to {last}", first=_share(line[0, 1], row), last=_share(line[-1, 1], row))
    return f"{translated(column.title)} {column.said(row)}"


def as_csv(rows: Iterable[RunRow]) -> str:
    """Rows with their figures in full, for a table."""
    file = io.StringIO()
    table = csv.writer(file)
    table.writerow(["run", "seed", "begun", "epochs", "steps", "cost", "validation", "test", "spread over seeds",
                    "seconds", "note", "settings that differ"])  # fmt: skip
    for row in rows:
        seeds = " ".join(str(record.started_with.seed) for record in row.records)
        begun = datetime.fromtimestamp(row.last.started).isoformat(" ", "seconds")
        figures = (row.cost, row.score, row.test, row.spread, row.seconds)
        told = ["" if figure is None else float(figure) for figure in figures]
        table.writerow([row.label, seeds, begun, float(row.last.position), row.last.steps, *told, row.note,
                        row.differs])  # fmt: skip
    return file.getvalue()
