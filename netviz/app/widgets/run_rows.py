"""The table of runs for Qt: a model of its rows, in the order that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import LIGHT, SMALL_PX, Theme, font
from netviz.app.widgets.run_columns import COLUMNS, LABEL, NAMES, NOTE, SPARK, RunColumn, about, in_words
from netviz.session.parts.run_table import RunRow

Index = QModelIndex | QPersistentModelIndex
MIDDLE = Qt.AlignmentFlag.AlignVCenter
ROOT = QModelIndex()


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
        """Show rows, the newest first; return whether the rows have changed, so that the selection must be restored."""
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
            return translated(column.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translated(column.title) or tr("shown")
        if role == Qt.ItemDataRole.ToolTipRole:
            return translated(column.help)
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
                return in_words(row, column)
        return None

    def _colour(self, row: RunRow, column: RunColumn) -> str:
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


def _aligned(column: RunColumn) -> Qt.AlignmentFlag:
    words = column.name in (LABEL, NOTE, SPARK)
    return (Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight) | MIDDLE
