"""The cells of the table of runs that are painted: the square that says whether a run is shown, and the spark line."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netviz.app.qt.failures import Guarded
from netviz.app.widgets.run_columns import NAMES, SPARK, SQUARE
from netviz.app.widgets.run_rows import Index, RunRows
from netviz.session.parts.run_table import RunRow

SIDE = 13


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
    """The history of a run as points within a box, whose height stands for 0 to 1, or more if it leaves that range."""
    line = row.last.spark
    if not len(line):
        return []
    x, y = line[:, 0], line[:, 1]
    low, high = min(0.0, float(y.min())), max(1.0, float(y.max()))
    across = box.left() + box.width() * (x - x[0]) / max(1e-12, float(x[-1] - x[0]))
    down = box.bottom() - box.height() * (y - low) / (high - low)
    return [QPointF(*point) for point in np.stack([across, down], axis=1).tolist()]
