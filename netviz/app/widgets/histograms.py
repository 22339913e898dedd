"""Histograms of the weights side by side: a row per layer, a column per run, one scale per row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import number
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font
from netviz.number_format import MINUS
from netviz.session.parts.layer_stats import RunHistograms

HEAD, SCALE, NAMES, GAP, LOWEST = 20, 14, 60, 10, 34


class HistogramGrid(Guarded, QWidget):
    """The distribution of each run's weights, from −limit to limit; the rows share the height."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self.layers: tuple[str, ...] = ()
        self.runs: tuple[RunHistograms, ...] = ()
        self.limits: tuple[float, ...] = ()
        self.setAccessibleName(tr("Histograms of the weights"))
        self.setToolTip(tr("The distribution of the weights, each layer on one scale for all runs"))

    def show_runs(self, layers: tuple[str, ...], runs: tuple[RunHistograms, ...], limits: tuple[float, ...]) -> None:
        """Show these; an empty list hides the grid."""
        self.layers, self.runs, self.limits = layers, runs, limits
        self.setVisible(bool(runs))
        self.setMinimumHeight(self.theme.px(HEAD + LOWEST * len(layers)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(620, self.theme.px(HEAD + 2 * LOWEST * len(self.layers)))

    def box(self, layer: int, run: int) -> QRectF:
        """The box of one run's histogram of one layer, without the numbers below it."""
        px = self.theme.px
        wide = (self.width() - px(NAMES)) / max(1, len(self.runs))
        high = (self.height() - px(HEAD)) / max(1, len(self.layers))
        left, top = px(NAMES) + run * wide, px(HEAD) + layer * high
        return QRectF(left + px(GAP) / 2, top + 2, wide - px(GAP), high - px(SCALE) - 4)

    def paintEvent(self, event: object) -> None:
        painter, px = QPainter(self), self.theme.px
        middle = Qt.AlignmentFlag.AlignCenter
        for place, run in enumerate(self.runs):
            colour = self.theme.run_colour(run.place)
            painter.setFont(font(SMALL_PX, semibold=True))
            painter.setPen(colour)
            head = self.box(0, place)
            name = painter.fontMetrics().elidedText(
                in_language(run.name), Qt.TextElideMode.ElideRight, int(head.width())
            )
            painter.drawText(QRectF(head.left(), 0, head.width(), px(HEAD)), middle, name)
            for layer, counts in enumerate(run.counts):
                box = self.box(layer, place)
                painter.setPen(QColor(self.theme.grid))
                painter.drawLine(box.bottomLeft(), box.bottomRight())
                highest, wide = max(1, int(counts.max(initial=0))), box.width() / max(1, len(counts))
                for index, count in enumerate(counts.tolist()):
                    tall = box.height() * count / highest
                    bar = QRectF(box.x() + index * wide, box.bottom() - tall, max(1.0, wide - 0.5), tall)
                    painter.fillRect(bar, colour)
                painter.setFont(font(TICK_PX))
                painter.setPen(QColor(self.theme.dim))
                below = QRectF(box.left(), box.bottom() + 1, box.width(), px(SCALE))
                limit = number(self.limits[layer], 2)
                painter.drawText(below, Qt.AlignmentFlag.AlignLeft, MINUS + limit)
                painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, "0")
                painter.drawText(below, Qt.AlignmentFlag.AlignRight, limit)
        painter.setFont(font(SMALL_PX))
        painter.setPen(QColor(self.theme.text))
        for layer, name in enumerate(self.layers):
            box = self.box(layer, 0)
            painter.drawText(
                QRectF(0, box.top(), px(NAMES), box.height()), Qt.AlignmentFlag.AlignVCenter, translated(name)
            )
