"""A slider over the kept moments of a run: a tick for each, evenly spaced, and the present at its right end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen

from netviz.app.style.theme import LIGHT, Theme
from netviz.app.widgets.inputs import Slider

GROOVE, HANDLE, TICK, MARK = 4, 14, 4, 7
NARROWEST = 3
"""Pixels between two ticks; where they would lie closer, some are left out."""


class TimeSlider(Slider):
    """Its value is the place of a moment, or the number of moments for the present."""

    travelled = Signal(int)
    """travelled(place): the user wants to see this moment."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, 0)
        self.setMinimumWidth(60)
        self.marked: frozenset[int] = frozenset()
        """The places of the moments that were marked by hand."""
        self._theme = LIGHT
        self.valueChanged.connect(self.travelled)

    def show_moments(self, marked: Sequence[bool], count: int, place: int) -> None:
        """Show this many moments before the present, and the handle at one of them or at the present. marked: which of
        the moments, and last the present, are marked.
        """
        places = frozenset(index for index, one in enumerate(marked) if one)
        if (count, places) != (self.maximum(), self.marked):
            self.marked = places
            with QSignalBlocker(self):
                self.setRange(0, count)
                self.setPageStep(max(1, count // 10))
            self.update()
        if not self.isSliderDown() and place != self.value():
            with QSignalBlocker(self):
                self.setValue(place)
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self._theme.px(26))

    def x_of(self, place: int) -> float:
        """Where a moment lies, in pixels."""
        room = self.width() - self._handle
        return self._handle / 2 + room * (place / self.maximum() if self.maximum() else 1.0)

    def place_at(self, x: float) -> int:
        """The moment that lies nearest."""
        share = (x - self._handle / 2) / max(1.0, self.width() - self._handle)
        return min(self.maximum(), max(0, round(share * self.maximum())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self.place_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self.place_at(event.position().x()))
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)
        self.update()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        middle = self.height() / 2 - theme.px(3)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            at, groove = self.x_of(self.value()), theme.px(GROOVE)
            painter.setPen(Qt.PenStyle.NoPen)
            for end, colour in ((self.width() - self._handle / 2, theme.line), (at, theme.accent)):
                painter.setBrush(QColor(colour if self.maximum() else theme.line))
                left = self._handle / 2
                painter.drawRoundedRect(
                    QRectF(left, middle - groove / 2, max(0.0, end - left), groove), groove / 2, groove / 2
                )
            self._paint_ticks(painter, middle + groove / 2 + 3)
            painter.setPen(QPen(QColor(theme.text), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent if self.maximum() else theme.line))
            painter.drawEllipse(QPointF(at, middle), self._handle / 2 - 1, self._handle / 2 - 1)

    def _paint_ticks(self, painter: QPainter, top: float) -> None:
        theme, count = self._theme, self.maximum()
        every = 1
        while count and (self.width() - self._handle) * every < NARROWEST * count:
            every *= 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for place in range(count + 1 if count in self.marked else count):
            marked = place in self.marked
            if marked or place % every == 0:
                painter.setPen(QPen(QColor(theme.accent if marked else theme.dim), 2 if marked else 1))
                x = round(self.x_of(place))
                painter.drawLine(QPointF(x, top), QPointF(x, top + theme.px(MARK if marked else TICK)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    @property
    def _handle(self) -> int:
        return self._theme.px(HANDLE)
