"""Predicted against true numbers: one point per example; on the diagonal the network is right."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.axis import LOWEST
from netviz.app.plotting.chart import Chart
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import number
from netviz.app.qt.tooltips import Tooltips
from netviz.app.style.theme import LIGHT, Theme
from netviz.session.parts.predicted_numbers import PredictedNumbers

POINT, REACH = 5.0, 8.0
"""The size of a point, and how near to one the pointer reads it, in pixels."""
LEAST_SIDE = 100
"""The least side of a square plot, in pixels at the usual scale."""
MARGIN = 0.04
"""The room around the points, as a part of their span."""


class PredictedPlot(Guarded, QWidget):
    """The points, with the diagonal."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self.shown: PredictedNumbers | None = None
        self.setAccessibleName(tr("Predicted against true values"))
        self.setMinimumHeight(LOWEST)
        Tooltips(self, lambda place: self.words_at(QPointF(place)))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_numbers(self, numbers: PredictedNumbers | None) -> None:
        """Show these numbers; None shows nothing."""
        self.shown = numbers
        self.update()

    @property
    def chart(self) -> Chart | None:
        """The geometry, the same span on both axes, a square where there is room; None if nothing is shown."""
        if self.shown is None:
            return None
        low, high = self.shown.span
        room = MARGIN * (high - low)
        span = low - room, high + room
        whole = Chart.within(self.width(), self.height(), span, span, self._theme)
        if whole.box.height() < self._theme.px(LEAST_SIDE):  # a square would be a stamp in a panel that is low and wide
            return whole
        return Chart.within(self.width(), self.height(), span, span, self._theme, square=True)

    def paintEvent(self, event: object) -> None:
        chart, numbers, theme = self.chart, self.shown, self._theme
        if chart is None or numbers is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chart.paint_axes(painter, *_axes(numbers.target))
        ends = np.array(chart.across)
        chart.paint_line(painter, ends, ends, QColor(theme.dim), 1.0, dashed=True)
        colour = QColor(theme.positive)
        colour.setAlpha(150 if len(numbers.true) < 1_000 else 60)
        pen = QPen(colour, theme.px(POINT))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(chart.polygon(numbers.true, numbers.predicted))

    def words_at(self, place: QPointF) -> str:
        """What the example nearest to a position is and is predicted to be; empty if none is near."""
        chart, numbers = self.chart, self.shown
        if chart is None or numbers is None or not chart.box.contains(place):
            return ""
        (left, right), (low, high) = chart.across, chart.up
        x, y = chart.value(place)
        across, up = chart.box.width() / (right - left), chart.box.height() / (high - low)
        apart = np.hypot((numbers.true - x) * across, (numbers.predicted - y) * up)
        nearest = int(apart.argmin())
        if apart[nearest] > self._theme.px(REACH):
            return ""
        true, predicted = float(numbers.true[nearest]), float(numbers.predicted[nearest])
        return tr(
            "example {place:,}: {true}, predicted {predicted}",
            place=int(numbers.places[nearest]),
            true=number(true),
            predicted=number(predicted),
        )


def _axes(target: str) -> tuple[str, str]:
    """What stands at the axes, across and up: the name of what is predicted, if it has one."""
    if not target:
        return tr("true value"), tr("predicted")
    return tr("true {target}", target=target), tr("predicted {target}", target=target)
