"""A small curve: how good the network is at every stop of one slider, and where the slider stands on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.axis import ticks
from netviz.app.plotting.chart import Chart
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.style.theme import LIGHT, TICK_PX, font
from netviz.app.widgets.card import shortened
from netviz.config.what_if import WHAT_IFS, amount_text
from netviz.session.parts.what_if import WhatIfFigures

HIGH, LOW = 150, 110
LEAST_SPAN = 0.1
WORST_R2 = -1.0


class WhatIfChart(Guarded, QWidget):
    """The curve, a dashed line for the network as it is, and a point for what is tried."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: WhatIfFigures | None = None
        self.theme = LIGHT
        self.setAccessibleName(tr("How good the network is, by the slider"))
        self.setMinimumHeight(LOW)

    def sizeHint(self) -> QSize:
        return QSize(240, self.theme.px(HIGH))

    def show_figures(self, shown: WhatIfFigures | None) -> None:
        """Draw the curve of these figures, if they have one."""
        self.shown = shown
        self.update()

    def paintEvent(self, event: object) -> None:
        shown = self.shown
        if shown is None or shown.curve is None:
            return
        curve, change = shown.curve, WHAT_IFS[shown.curve.kind]
        known = np.isfinite(curve.accuracies)
        x = _places(curve.kind, curve.amounts)
        values = np.maximum(curve.accuracies, WORST_R2)
        low, high = _span(values[known])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = Chart.within(self.width(), self.height(), (float(x.min()), float(x.max())), (low, high), self.theme)
        self._paint_axes(painter, whole, curve.kind, not shown.regression)
        self._paint_stands_on(painter, whole.box)
        accent, dim = QColor(self.theme.accent), QColor(self.theme.dim)
        if shown.as_it_is is not None:
            errors = shown.as_it_is.errors
            now = shown.as_it_is.accuracy if errors is None else errors.r2
            whole.paint_line(painter, np.array(whole.across), np.array([now, now]), dim, 1.0, dashed=True)
        order = np.argsort(x[known], kind="stable")
        whole.paint_line(painter, x[known][order], values[known][order], accent, 2.0)
        amount = shown.what.amount(curve.kind)
        place = int(np.argmin(np.abs(curve.amounts - amount)))
        if known[place]:
            painter.setPen(QPen(QColor(self.theme.surface), 1.5))
            painter.setBrush(accent)
            painter.drawEllipse(whole.at(float(x[place]), float(values[place])), 5, 5)
        self.setToolTip(
            tr(
                "{change}: each point on {count:,} examples, at step {step:,}",
                change=translated(change.label),
                count=curve.examples,
                step=curve.step,
            )
        )

    def _paint_axes(self, painter: QPainter, chart: Chart, kind: str, shares: bool) -> None:
        """Ticks in the slider's own amounts, and a light grid."""
        theme, px, box, change = self.theme, self.theme.px, chart.box, WHAT_IFS[kind]
        painter.setFont(font(TICK_PX))
        room = max(2, int(box.width() / px(58)))
        places = _places(kind, np.array(change.stops))
        if len(change.stops) <= room:
            marked = list(zip(places.tolist(), change.stops, strict=True))
        else:
            found = ticks(float(places.min()), float(places.max()), room)[1]
            marked = [(tick, _amount(kind, tick)) for tick in found]
        painter.setPen(QColor(theme.dim))
        for x, amount in marked:
            text = translated(amount_text(change, amount))
            wide = painter.fontMetrics().horizontalAdvance(text) + 2
            left = min(chart.at(x, chart.up[0]).x() - wide / 2, self.width() - wide)  # the last one ends with the axis
            painter.drawText(QRectF(left, box.bottom() + 3, wide, px(14)), Qt.AlignmentFlag.AlignCenter, text)
        for tick in ticks(*chart.up, max(2, int(box.height() / px(34))))[1]:
            y = chart.at(chart.across[0], tick).y()
            painter.setPen(QPen(QColor(theme.grid), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(theme.dim))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            text = percent(tick, 0) if shares else number(tick, 2)
            painter.drawText(QRectF(0, y - px(8), box.left() - 6, px(16)), right, text)
        text = tr("accuracy by: {change}" if shares else "R² by: {change}", change=translated(change.label))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        space = max(box.width(), painter.fontMetrics().horizontalAdvance(text) + 2)
        below = QRectF(min(box.left(), self.width() - space), box.bottom() + px(17), space, px(17))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)

    @property
    def stands_on(self) -> str:
        """What the curve was measured on, where that is not what the figures beside it were; otherwise empty."""
        shown = self.shown
        if shown is None or shown.curve is None or shown.as_it_is is None:
            return ""
        curve = shown.curve
        if (curve.examples, curve.step) == (shown.as_it_is.examples, shown.step):
            return ""
        return tr("on {count:,} examples, at step {step:,}", count=curve.examples, step=curve.step)

    def _paint_stands_on(self, painter: QPainter, box: QRectF) -> None:
        """In the lower left corner, where curves that fall do not come."""
        metrics = painter.fontMetrics()
        text = shortened(self.stands_on, metrics, int(box.width()))
        painter.setPen(QColor(self.theme.dim))
        painter.drawText(QPointF(box.left() + 2, box.bottom() - metrics.descent() - 2), text)


def _places(kind: str, amounts: np.ndarray) -> np.ndarray:
    """Where amounts stand along the axis: bits in powers of two, all else as they are."""
    return np.log2(amounts) if WHAT_IFS[kind].doubles else amounts


def _amount(kind: str, place: float) -> float:
    return float(2**place) if WHAT_IFS[kind].doubles else place


def _span(values: np.ndarray) -> tuple[float, float]:
    """From where to where the values reach, in tenths."""
    low = np.floor(10 * float(values.min(initial=1.0)) + 1e-9) / 10
    high = np.ceil(10 * float(values.max(initial=0.0)) - 1e-9) / 10
    return float(low), float(max(high, low + LEAST_SPAN))
