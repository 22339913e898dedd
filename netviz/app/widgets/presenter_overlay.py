"""A laser pointer and a pen over the whole window, for presenting.

A stroke belongs to what it was drawn over: with other panels, another page of the lesson or another size of the window
it is away, and it is back with them. Nothing is kept beyond the presentation.

The overlay is there only while one of them is on or something is drawn, lets the mouse through unless the pen is on,
and repaints no more than what has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.qt.later import later
from netviz.app.style.theme import type_scale

RED = "#E5383B"
"""The colour of both: none of the data's colours, and visible on light and dark."""
GLOW, PEN = 22.0, 4.0
"""The pointer's radius and the pen's width, in pixels before they grow with the type."""
FOLLOW_MS = 16


class PresenterOverlay(Guarded, QWidget):
    """Lies over `window`, as large as it; `fit` follows the window's size, `follow` what is shown in it.

    shown: what the window shows now; what is equal to it later is the same again.
    """

    changed = Signal()
    """The pointer or the pen was switched on or off, or everything was erased."""

    def __init__(self, window: QWidget, shown: Callable[[], Hashable]) -> None:
        super().__init__(window)
        self._shown = shown
        self.setAccessibleName(tr("Laser pointer and pen"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pointing = False
        """Whether the laser pointer is on."""
        self.drawing = False
        """Whether the pen is on, which then has the mouse."""
        self.strokes: list[QPainterPath] = []
        """What has been drawn over what is shown now."""
        self._under: Hashable = None  # what the strokes were drawn over
        self._elsewhere: dict[Hashable, list[QPainterPath]] = {}
        self._begun = self._follows = False
        self._at: QPointF | None = None
        self._last = QPointF()
        self._clock = QTimer(self)
        self._clock.setInterval(FOLLOW_MS)
        self._clock.timeout.connect(self._follow)
        self.hide()

    @property
    def in_use(self) -> bool:
        """Whether there is anything to erase or to switch off."""
        return self.pointing or self.drawing or bool(self.strokes)

    def toggle_pointer(self) -> None:
        """Switch the laser pointer on or off."""
        self.pointing = not self.pointing
        self._show()

    def toggle_pen(self) -> None:
        """Switch the pen on or off; what it has drawn stays."""
        self.drawing = not self.drawing
        self._show()

    def erase(self) -> None:
        """Erase what is to be seen, and switch both off."""
        self.pointing = self.drawing = self._begun = False
        self.strokes = []
        self._show()

    def forget(self) -> None:
        """Erase everything, also what is away now."""
        self._elsewhere = {}
        if self.strokes:
            self.strokes, self._begun = [], False
            self._show()

    def follow(self) -> None:
        """Something else may be shown now: soon, once all of it is, take its strokes in place of the others."""
        if (self.strokes or self._elsewhere) and not self._follows:
            self._follows = True
            later(0, self, self._change_strokes)

    def _change_strokes(self) -> None:
        self._follows = False
        under = self._shown()
        if under == self._under:
            return
        if self.strokes:
            self._elsewhere[self._under] = self.strokes
        self.strokes, self._under, self._begun = self._elsewhere.pop(under, []), under, False
        self._show()

    def fit(self, size: QRect) -> None:
        """Cover this rectangle of the window."""
        self.setGeometry(size)
        self.follow()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            path = QPainterPath(event.position())
            path.lineTo(event.position() + QPointF(0.1, 0.0))  # a dot is drawn, too
            if not self.strokes:
                self._under = self._shown()
            self.strokes.append(path)
            self._begun = True
            self._last = event.position()
            self._update_around(self._last)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._begun and event.buttons() & Qt.MouseButton.LeftButton:
            at, begun = event.position(), self.strokes[-1].currentPosition()
            self.strokes[-1].quadTo(self._last, (self._last + at) * 0.5)
            self._update_around(begun, self._last, at)
            self._last = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._begun and event.button() == Qt.MouseButton.LeftButton:
            self._begun = False
            begun = self.strokes[-1].currentPosition()
            self.strokes[-1].lineTo(event.position())
            self._update_around(begun, event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(RED), self._pen)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            dirty = QRectF(event.rect())
            for path in self.strokes:
                if path.boundingRect().adjusted(-self._pen, -self._pen, self._pen, self._pen).intersects(dirty):
                    painter.drawPath(path)
            if self._at is not None:
                self._paint_pointer(painter, self._at)

    def _paint_pointer(self, painter: QPainter, at: QPointF) -> None:
        radius = self._glow
        glow = QRadialGradient(at, radius)
        for place, opacity in ((0.0, 255), (0.2, 255), (0.3, 90), (1.0, 0)):
            colour = QColor(RED)
            colour.setAlpha(opacity)
            glow.setColorAt(place, colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(at, radius, radius)

    @property
    def _pen(self) -> float:
        return PEN * type_scale()

    @property
    def _glow(self) -> float:
        return GLOW * type_scale()

    def _show(self) -> None:
        """Show the overlay while it is needed; it takes the mouse while the pen is on."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not self.drawing)
        if self.drawing:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()
        if self.pointing:
            self._clock.start()
        else:
            self._clock.stop()
            self._at = None
        self.setVisible(self.in_use)
        if self.in_use:
            self.raise_()
        self.update()
        self.changed.emit()

    def _follow(self) -> None:
        """Move the pointer to where the mouse is; none is shown while that is outside of the window."""
        at = self.mapFromGlobal(QCursor.pos())
        wanted = QPointF(at) if self.rect().contains(at) else None
        if wanted != self._at:
            for place in (self._at, wanted):
                if place is not None:
                    self.update(_around([place], self._glow))
            self._at = wanted

    def _update_around(self, *places: QPointF) -> None:
        self.update(_around(places, self._pen + 2))


def _around(places: Sequence[QPointF], room: float) -> QRect:
    """The smallest rectangle around these places, with some room."""
    box = QPolygonF(places).boundingRect().adjusted(-room, -room, room, room)
    return QRect(box.toAlignedRect().topLeft(), box.toAlignedRect().bottomRight() + QPoint(1, 1))
