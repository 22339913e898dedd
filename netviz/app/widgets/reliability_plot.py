"""How sure a network is against how often it is right, and of two classes the curve of all thresholds, painted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.axis import LOWEST
from netviz.app.plotting.chart import Chart
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import percent
from netviz.app.qt.tooltips import Tooltips
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font
from netviz.errors import shortened
from netviz.session.parts.reliability import Reliability

WHOLE = (0.0, 1.0)
LONGEST_NAME = 16
COUNTS, NAME = 36, 15
"""The height above the chart for how many answers a bin has, in pixels, and of its name in there."""
GAP = 0.12
"""The gap between two bars, as a share of their width."""


class ReliabilityPlot(Guarded, QWidget):
    """A bar for each bin of confidence, with the diagonal on which a network tells the truth about itself; of two
    classes, the ROC curve beside it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self.shown: Reliability | None = None
        self.setAccessibleName(tr("Accuracy against confidence"))
        self.setMinimumSize(160, COUNTS + LOWEST)
        Tooltips(self, self._words_at)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_reliability(self, shown: Reliability | None) -> None:
        if shown is not self.shown:
            self.shown = shown
            self.update()

    @property
    def chart(self) -> Chart:
        """The geometry of accuracy against confidence."""
        above = self._theme.px(COUNTS)
        there = Chart.within(self._half, self.height() - above, WHOLE, WHOLE, self._theme)
        return replace(there, box=there.box.translated(0.0, above))

    @property
    def roc_chart(self) -> Chart | None:
        """The geometry of the ROC curve; None if there is none."""
        if self.shown is None or self.shown.roc is None:
            return None
        there = Chart.within(self._half, self.height(), WHOLE, WHOLE, self._theme)
        return replace(there, box=there.box.translated(self._half, 0.0))

    def bar(self, place: int) -> QRectF:
        """The bar of a bin; its height is the share of right answers."""
        found = None if self.shown is None else self.shown.calibration
        if found is None:
            return QRectF()
        chart, bins = self.chart, len(found.counts)
        room = GAP / bins / 2
        height = 0.0 if np.isnan(found.accuracy[place]) else float(found.accuracy[place])
        return QRectF(chart.at(place / bins + room, height), chart.at((place + 1) / bins - room, 0.0))

    @property
    def name_room(self) -> QRectF:
        """Where it is said what the small bars are: a line of its own above them."""
        box, above = self.chart.box, self._theme.px(COUNTS)
        return QRectF(box.left(), box.top() - above, box.width(), self._theme.px(NAME))

    def count_bar(self, place: int) -> QRectF:
        """The small bar above the chart: how many answers a bin has."""
        found, bar = None if self.shown is None else self.shown.calibration, self.bar(place)
        if found is None or not found.counts[place]:
            return QRectF()
        lowest = self.chart.box.top() - 4
        high = max(1.0, (lowest - self.name_room.bottom()) * float(found.counts[place]) / float(found.counts.max()))
        return QRectF(bar.left(), lowest - high, bar.width(), high)

    def words(self, place: int) -> str:
        """What a bin is, in words."""
        found = None if self.shown is None else self.shown.calibration
        if found is None:
            return ""
        low, high = (percent(end / len(found.counts), 0) for end in (place, place + 1))
        count = int(found.counts[place])
        if not count:
            return tr("no answer was {low} to {high} sure", low=low, high=high)
        right, sure = percent(float(found.accuracy[place])), percent(float(found.confidence[place]))
        return tr(
            "{count:,} answers {low} to {high} sure, {sure} on average: {right} right",
            count=count,
            low=low,
            high=high,
            sure=sure,
            right=right,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown is None or self.shown.calibration is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bins(painter, self.shown)
        if self.shown.roc is not None:
            self._paint_roc(painter, self.shown)

    def _paint_bins(self, painter: QPainter, shown: Reliability) -> None:
        chart, theme, found = self.chart, self._theme, shown.calibration
        assert found is not None
        chart.paint_axes(painter, tr("confidence"), tr("accuracy"))
        painter.setFont(font(TICK_PX))
        painter.setPen(QColor(theme.dim))
        painter.drawText(self.name_room, Qt.AlignmentFlag.AlignVCenter, tr("how many answers"))
        colour = QColor(theme.positive)
        for place, count in enumerate(found.counts.tolist()):
            if not count:
                continue
            painter.fillRect(self.bar(place), colour)
            painter.fillRect(self.count_bar(place), QColor(theme.dim))
            sure, right = float(found.confidence[place]), float(found.accuracy[place])
            gap = np.array([right, sure])
            middle = np.full(2, (place + 0.5) / len(found.counts))
            chart.paint_line(painter, middle, gap, QColor(theme.negative), 2.0)
        chart.paint_line(painter, np.array(WHOLE), np.array(WHOLE), QColor(theme.dim), 1.0, dashed=True)

    def _paint_roc(self, painter: QPainter, shown: Reliability) -> None:
        chart, theme, roc = self.roc_chart, self._theme, shown.roc
        assert chart is not None and roc is not None
        first, second = (shortened(name, LONGEST_NAME) for name in shown.class_names[:2])
        chart.paint_axes(
            painter,
            tr("share of {first} taken for {second}", first=first, second=second),
            tr("share of {second} found", second=second),
        )
        chart.paint_line(painter, np.array(WHOLE), np.array(WHOLE), QColor(theme.dim), 1.0, dashed=True)
        chart.paint_line(painter, roc.false_positives, roc.true_positives, QColor(theme.positive), 2.0)

    @property
    def _half(self) -> int:
        return self.width() // 2 if self.shown is not None and self.shown.roc is not None else self.width()

    def _words_at(self, point: QPoint) -> str:
        shown, place = self.shown, QPointF(point)
        if shown is None or shown.calibration is None:
            return ""
        if self.chart.box.contains(place):
            bins = len(shown.calibration.counts)
            return self.words(min(bins - 1, int(self.chart.value(place)[0] * bins)))
        chart, roc = self.roc_chart, shown.roc
        if chart is None or roc is None or not chart.box.contains(place):
            return ""
        x, y = chart.value(place)
        nearest = int(np.hypot(roc.false_positives - x, roc.true_positives - y).argmin())
        first, second = shown.class_names[:2]
        found, mistaken = float(roc.true_positives[nearest]), float(roc.false_positives[nearest])
        threshold = float(roc.thresholds[nearest])
        values = {"first": first, "second": second, "found": percent(found), "mistaken": percent(mistaken)}
        if not np.isfinite(threshold):
            return tr("never {second}: {found} of {second} found, {mistaken} of {first} taken for it", **values)
        return tr(
            "{second} from {threshold} on: {found} of {second} found, {mistaken} of {first} taken for it",
            **values, threshold=percent(threshold),
        )  # fmt: skip
