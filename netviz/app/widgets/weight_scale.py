"""The scale of the weights' colours: from the largest negative through the ground to the largest positive."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import number
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font

BAR, GAP = 56, 6


class WeightScale(Guarded, QWidget):
    """A bar of colours with the largest |w| at both ends; empty while there is none.

    It keeps the room that its widest numbers have needed: they change with every frame, and to lay out the window anew
    takes longer than to paint them.
    """

    def __init__(self) -> None:
        super().__init__()
        self._theme, self._limit = LIGHT, 0.0
        self._ends = ("", "")
        self._room = QSize(0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("The colours of the weights"))

    def show_limit(self, limit: float) -> None:
        """The largest |w| of those drawn; 0 for none."""
        if limit == self._limit:
            return
        self._limit, before = limit, self._ends
        self._ends = (number(-limit), f"+{number(limit)}") if limit else ("", "")
        if self._ends != before:  # most changes of the largest weight leave its three digits as they are
            self._make_room()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme, self._room = theme, QSize(0, 0)
        self._make_room()
        self.update()

    def _make_room(self) -> None:
        """Ask for more room if the numbers need it; without any, for none."""
        metrics = QFontMetricsF(font(TICK_PX))
        wide = sum(metrics.horizontalAdvance(text) for text in self._ends) + BAR + 2 * GAP
        wanted = QSize(round(wide) + 2 if self._limit else 0, round(metrics.height()) + 2)
        room = self._room.expandedTo(wanted) if self._limit else wanted
        if room != self._room:
            self._room = room
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._room

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        if not self._limit:
            return
        painter.setFont(font(TICK_PX))
        painter.setPen(QColor(self._theme.dim))
        low, high = self._ends
        metrics = QFontMetricsF(font(TICK_PX))
        left = metrics.horizontalAdvance(low) + GAP
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, left, self.height()), middle, low)
        bar = QRectF(left, self.height() / 2 - 4, BAR, 8)
        colours = QLinearGradient(bar.topLeft(), bar.topRight())
        for place, colour in ((0.0, self._theme.negative), (0.5, self._theme.surface), (1.0, self._theme.positive)):
            colours.setColorAt(place, QColor(colour))
        painter.fillRect(bar, colours)
        painter.drawText(QRectF(bar.right() + GAP, 0, 80, self.height()), middle, high)
