"""The table of runs for Qt: a model of its rows, and what paints their squares and spark lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netviz.app.qt.failures import Guarded
from netviz.app.style.theme import LIGHT, SMALL_PX, Theme, font
from netviz.number_format import duration, number, percent
from netviz.session.parts.run_table import RunRow

Index = QModelIndex | QPersistentModelIndex
SQUARE, LABEL, SPARK, NOTE = "square", "label", "spark", "note"
SIDE = 13
MIDDLE = Qt.AlignmentFlag.AlignVCenter
ROOT = QModelIndex()


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
    return row.label + (" · diverged" if any(record.diverged for record in row.records) else "")


def _speed(row: RunRow) -> str:
    return number(row.last.examples / row.last.seconds) if row.last.seconds and row.last.examples else "–"


def _seconds(row: RunRow) -> str:
    seconds = row.seconds
    if seconds is None:
        return "–"
    return number(seconds, 3) if seconds < 60 else duration(seconds)


@dataclass(frozen=True)
class Column:
    """One column: what its cells say, by what they are sorted, and how much room they need."""

    name: str
    title: str
    help: str
    width: int
    """In pixels at the usual scale; 0 for what is left."""
    said: Callable[[RunRow], str] = lambda row: ""
    worth: Callable[[RunRow], float | str | None] = lambda row: None
    falls: bool = False
    """Whether the first click sorts from the largest down."""
    goes: int = 0
    """Which columns go first where there is little room: those with the highest number."""


COLUMNS: tuple[Column, ...] = (
    Column(
        SQUARE, "", "Shown in the plots, in this colour", 34, worth=lambda row: 99 if row.place is None else row.place
    ),
    Column(LABEL, "what differs", "Its name, or what sets it apart from the first run", 0, _called,
           lambda row: row.label.casefold()),
    Column(SPARK, "course", "Accuracy on the validation set over time, or R²", 120, goes=2,
           worth=lambda row: row.score, falls=True),
    Column("score", "validation", "Accuracy on the validation set, or R²; in training where there is none", 84, _score,
           lambda row: row.score, True),
    Column("test", "test", "Accuracy on the test set, or R², where it was measured", 64,
           lambda row: _share(row.test, row), lambda row: row.test, True, 4),
    Column("spread", "± seeds", "How far runs of other seeds are apart: the standard deviation", 70, _spread,
           lambda row: row.spread, False, 5),
    Column("cost", "cost", "Training cost, the mean over the last epoch", 70,
           lambda row: "–" if row.cost is None else number(row.cost), lambda row: row.cost, False, 1),
    Column("epochs", "epochs", "How far it has come", 62, lambda row: number(row.last.position),
           lambda row: row.last.position, True, 6),
    Column("seconds", "seconds", "Training time", 84, _seconds, lambda row: row.seconds, False, 3),
    Column("speed", "examples/s", "Training examples a second", 84, _speed,
           lambda row: row.last.examples / row.last.seconds if row.last.seconds else None, True, 8),
    Column(NOTE, "note", "Your note, or why it ended early", 150, lambda row: row.note,
           lambda row: row.note.casefold() or None, False, 7),
)  # fmt: skip
NAMES = [column.name for column in COLUMNS]
FIRST_WIDTH = 150
"""The room that is left for what differs before columns go."""


def shown_columns(width: int, theme: Theme) -> list[bool]:
    """Which columns there is room for."""
    shown = [True] * len(COLUMNS)
    for place in sorted(range(len(COLUMNS)), key=lambda place: -COLUMNS[place].goes):
        needed = sum(theme.px(one.width or FIRST_WIDTH) for one, on in zip(COLUMNS, shown, strict=True) if on)
        if needed <= width or not COLUMNS[place].goes:
            break
        shown[place] = False
    return shown


class RunRows(Guarded, QAbstractTableModel):
    """The rows in the order that was asked for; those that stay at the top are above the others."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[RunRow, ...] = ()
        """As they are shown."""
        self.theme = LIGHT
        self._given: tuple[RunRow, ...] = ()
        self._by, self._falls = "", False

    def show_rows(self, rows: Sequence[RunRow]) -> bool:
        """Show rows, the newest first; whether these are others than before, so that what is chosen must be again."""
        if tuple(rows) == self._given:
            return False
        self._given = tuple(rows)
        return self._arrange()

    def sort_by(self, column: int, falls: bool) -> None:
        """Sort by a column; a negative one stands for the newest first."""
        self._by, self._falls = ("" if column < 0 else NAMES[column]), falls
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._tell_changed()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.title or "shown"
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.help
        return _aligned(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.said(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(column)
            case Qt.ItemDataRole.FontRole:
                return font(semibold=row.own) if column.name in (LABEL, "score") else font(SMALL_PX)
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._colour(row, column))
            case Qt.ItemDataRole.ToolTipRole:
                return about(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _in_words(row, column)
        return None

    def as_csv(self) -> str:
        """All rows with their figures in full, for a table."""
        file = io.StringIO()
        table = csv.writer(file)
        table.writerow(["run", "seed", "begun", "epochs", "steps", "cost", "validation", "test", "spread over seeds",
                        "seconds", "note", "settings that differ"])  # fmt: skip
        for row in self.rows:
            seeds = " ".join(str(record.started_with.seed) for record in row.records)
            begun = datetime.fromtimestamp(row.last.started).isoformat(" ", "seconds")
            figures = (row.cost, row.score, row.test, row.spread, row.seconds)
            told = ["" if figure is None else float(figure) for figure in figures]
            table.writerow([row.label, seeds, begun, float(row.last.position), row.last.steps, *told, row.note,
                            row.differs])  # fmt: skip
        return file.getvalue()

    def _colour(self, row: RunRow, column: Column) -> str:
        if column.name == NOTE and not row.remarks.note and row.note:
            return self.theme.wrong
        return self.theme.text if column.name in (LABEL, "score") else self.theme.dim

    def _arrange(self) -> bool:
        rows = self._sorted()
        others = [row.identities for row in rows] != [row.identities for row in self.rows]
        if others:
            self.beginResetModel()
        self.rows = rows
        if others:
            self.endResetModel()
        else:
            self._tell_changed()
        return others

    def _tell_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(COLUMNS) - 1))

    def _sorted(self) -> tuple[RunRow, ...]:
        rows = list(self._given)
        if self._by:
            worth = COLUMNS[NAMES.index(self._by)].worth
            there = [row for row in rows if worth(row) is not None]
            there.sort(key=lambda row: worth(row), reverse=self._falls)  # type: ignore[arg-type, return-value]
            rows = [*there, *(row for row in rows if worth(row) is None)]
        return tuple(sorted(rows, key=lambda row: not row.remarks.at_top))


class RunPainter(Guarded, QStyledItemDelegate):
    """Paints the square that says whether a run is shown, and its spark line; all else as usual."""

    def __init__(self, rows: RunRows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        name = NAMES[index.column()]
        if name not in (SQUARE, SPARK):
            return
        drawn: Any = option  # the stubs of PySide6 6.9 do not know its fields
        row, box = self._rows.rows[index.row()], QRectF(drawn.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if name == SQUARE:
            self._paint_square(painter, box, row)
        else:
            self._paint_spark(painter, box, row)
        painter.restore()

    def _ink(self, row: RunRow) -> QColor:
        theme = self._rows.theme
        return QColor(theme.dim) if row.place is None else theme.run_colour(row.place)

    def _paint_square(self, painter: QPainter, box: QRectF, row: RunRow) -> None:
        side = self._rows.theme.px(SIDE)
        square = QRectF(0, 0, side, side)
        square.moveCenter(box.center())
        ink = self._ink(row)
        if not row.shows and row.place is None:
            ink.setAlpha(80)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(ink if row.place is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, 3, 3)

    def _paint_spark(self, painter: QPainter, box: QRectF, row: RunRow) -> None:
        box = box.adjusted(8, 6, -8, -6)
        points = spark_points(row, box)
        painter.setPen(QPen(self._ink(row), 1.5))
        if len(points) > 1:
            painter.drawPolyline(QPolygonF(points))
        elif points:
            painter.setPen(QPen(self._ink(row), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoint(points[0])


def spark_points(row: RunRow, box: QRectF) -> list[QPointF]:
    """The course of a run within a box, from 0 to 1 in height, or from the lowest if that is below."""
    line = row.last.spark
    if not len(line):
        return []
    x, y = line[:, 0], line[:, 1]
    low, high = min(0.0, float(y.min())), max(1.0, float(y.max()))
    across = box.left() + box.width() * (x - x[0]) / max(1e-12, float(x[-1] - x[0]))
    down = box.bottom() - box.height() * (y - low) / (high - low)
    return [QPointF(*point) for point in np.stack([across, down], axis=1).tolist()]


def about(row: RunRow) -> str:
    """What a row is, in words."""
    begun = datetime.fromtimestamp(row.last.started).strftime("%d %B, %H:%M")
    seeds = ", ".join(str(record.started_with.seed) for record in row.records)
    lines = [
        row.label,
        f"begun {begun}, {row.last.steps:,} steps, {row.last.weights:,} weights and biases",
        f"seeds {seeds}" if len(row.records) > 1 else f"seed {seeds}",
        f"differs in: {row.differs}" if row.differs else "",
        row.note,
        "" if row.shows else "Its data is another, so its curves cannot be compared with those of this run.",
        "" if row.opens or row.trains or len(row.records) > 1 else "What it had learned is gone.",
    ]
    return "\n".join(filter(None, lines))


def _aligned(column: Column) -> Qt.AlignmentFlag:
    words = column.name in (LABEL, NOTE, SPARK)
    return (Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight) | MIDDLE


def _in_words(row: RunRow, column: Column) -> str:
    """What a screen reader says of a cell."""
    if column.name == SQUARE:
        return "not shown" if row.place is None else "shown"
    if column.name == SPARK:
        line = row.last.spark
        return "no course yet" if not len(line) else f"from {_share(line[0, 1], row)} to {_share(line[-1, 1], row)}"
    return f"{column.title} {column.said(row)}"
