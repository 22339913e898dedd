"""Contour lines of a surface: where they lie, and how they are drawn on a chart."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from netviz.app.plotting.chart import Chart
from netviz.app.qt.graphics import pg
from netviz.app.qt.numbers import number
from netviz.app.style.theme import TICK_PX, font

LEVELS = 12


def contour_costs(heights: np.ndarray) -> list[float]:
    """The costs of the contour lines, with two digits, closer together near the bottom of the valley."""
    low, high = float(heights.min()), float(heights.max())
    levels = np.linspace(0, 1, LEVELS + 2)[1:-1] ** 2 * (high - low) + low
    return sorted({float(f"{level:.2g}") for level in levels.tolist() if low < float(f"{level:.2g}") < high})


class Contours:
    """The lines of equal height of one surface after the other; they are looked for once in each."""

    def __init__(self) -> None:
        self._heights: np.ndarray | None = None
        self._lines: list[tuple[float, list[np.ndarray]]] = []

    def paint(self, painter: QPainter, chart: Chart, heights: np.ndarray) -> None:
        """The lines of these heights (rows, columns), every other one with its height in the middle of its longest
        piece.
        """
        if self._heights is None or not np.array_equal(heights, self._heights):  # the landscape comes as a copy
            self._heights, self._lines = heights, _lines(heights)
        (left, right), (low, high) = chart.across, chart.up
        rows, columns = heights.shape
        scale = np.array([(right - left) / (columns - 1), (high - low) / (rows - 1)])
        pale = QColor(chart.theme.text)
        pale.setAlpha(110)
        painter.setFont(font(TICK_PX))
        labels = []
        for index, (cost, lines) in enumerate(self._lines):
            painter.setPen(QPen(pale, 1))
            for line in lines:
                painter.drawPolyline(chart.polygon(*(line * scale + (left, low)).T))
            if lines and index % 2 == 0:
                middle = max(lines, key=len)
                x, y = (middle[len(middle) // 2] * scale + (left, low)).tolist()
                labels.append((chart.at(x, y), number(cost, 2)))
        for place, text in labels:
            _paint_label(painter, chart, place, text)


def _lines(heights: np.ndarray) -> list[tuple[float, list[np.ndarray]]]:
    """The costs of the contour lines with the pieces of each, (points, 2), in columns and rows."""
    found = [(cost, pg.functions.isocurve(heights.T, cost, connected=True)) for cost in contour_costs(heights)]
    return [(cost, [np.array(line, np.float64) - 0.5 for line in lines]) for cost, lines in found]


def _paint_label(painter: QPainter, chart: Chart, place: QPointF, text: str) -> None:
    """A height at a place, within the chart, on a ground of its own."""
    metrics = QFontMetricsF(painter.font())
    box = QRectF(0, 0, metrics.horizontalAdvance(text) + 8, metrics.height())
    box.moveCenter(place)
    box.moveLeft(min(max(box.left(), chart.box.left()), chart.box.right() - box.width()))
    box.moveTop(min(max(box.top(), chart.box.top()), chart.box.bottom() - box.height()))
    painter.setPen(Qt.PenStyle.NoPen)
    ground = QColor(chart.theme.surface)
    ground.setAlpha(190)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(chart.theme.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
