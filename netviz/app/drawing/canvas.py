"""The canvas: strokes of mouse, pen or finger go into a document, and the saliency colours the ink."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QHideEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from netviz.app.drawing.ink import Ink, ink_pen
from netviz.app.plotting.images import as_image
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.style.theme import LIGHT, Theme
from netviz.drawing.document import ERASER, UNITS, Document, PadInput, image_square
from netviz.drawing.rasterizing import SIDE

# A new point of the pen closer than this adds nothing, in units.
STILL = 1.5


class Canvas(Guarded, QWidget):
    """The square to draw on. `drawn` is emitted with every movement of the pen, `pointed` when the pointer moves to
    another of several digits.
    """

    drawn = Signal()
    pointed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.document = Document()
        self.erasing = False
        self._theme = LIGHT
        self._down = ""
        # The document as the pen last left it: the stroke in progress belongs to that snapshot and to no other.
        self._drawn = self.document.current
        self._input = PadInput()
        self._strokes = Ink()
        self._saliency: NDArray[np.float64] | None = None
        self.point: tuple[float, float] | None = None
        """Where the pointer rests without drawing, in units; None while drawing, and until it has moved again."""
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(160, 160)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Drawing pad"))
        self.setToolTip(
            tr("Draw a digit, or several in a row, with mouse, pen or finger; pictures can be dropped here")
        )
        self.set_erasing(False)

    def sizeHint(self) -> QSize:
        return QSize(272, 272)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.set_erasing(self.erasing)
        self.update()

    def set_erasing(self, erasing: bool) -> None:
        """Choose whether the pen removes ink instead of adding it."""
        self.erasing = erasing
        self.setCursor(self._eraser_cursor() if erasing else QCursor(Qt.CursorShape.CrossCursor))

    def _eraser_cursor(self) -> QCursor:
        """A ring as large as the eraser."""
        ratio = self.devicePixelRatioF()
        side = 2 * ERASER * self.square().width() / UNITS + 3
        ring = QPixmap(round(side * ratio), round(side * ratio))
        ring.setDevicePixelRatio(ratio)
        ring.fill(Qt.GlobalColor.transparent)
        with QPainter(ring) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Two rings, one light and one dark, are visible on both paper and ink.
            for colour, width in ((self._theme.canvas, 3.0), (self._theme.ink, 1.4)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(QRectF(1.5, 1.5, side - 3, side - 3))
        return QCursor(ring, round(side / 2), round(side / 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_erasing(self.erasing)

    def show_input(self, pad_input: PadInput) -> None:
        """Take note of what the network sees, so that the saliency is drawn in the right place."""
        self._input = pad_input
        self.update()

    def show_saliency(self, saliency: NDArray[np.float64] | None) -> None:
        """Colour the ink by the saliency of its pixels, (28, 28); None leaves it black."""
        if saliency is not self._saliency:
            self._saliency = saliency
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())
        if not self._down and len(self._input.digits) > 1:
            self.point = self._to_units(event.position())
            self.pointed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.end_stroke()

    def tabletEvent(self, event: QTabletEvent) -> None:
        kind = event.type()
        rubber = event.pointerType() == QPointingDevice.PointerType.Eraser
        if kind == QEvent.Type.TabletPress:
            self._begin(event.position(), event.pressure(), rubber)
        elif kind == QEvent.Type.TabletMove:
            self._go_on(event.position(), event.pressure())
        else:
            self.end_stroke()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Touch: Qt has no particular handler for it, and `event` must not be overridden (see `KeysOfFocus`)."""
        if not isinstance(event, QTouchEvent):
            return False
        kind, points = event.type(), event.points()
        if kind == QEvent.Type.TouchBegin and points:
            self._begin(points[0].position())
        elif kind == QEvent.Type.TouchUpdate and points:
            self._go_on(points[0].position())
        else:
            self.end_stroke()
        event.accept()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self.end_stroke()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = self.square()
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.canvas))
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setClipRect(square)
        if self.document.empty:
            painter.setPen(QColor(self._theme.dim))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr("Draw a digit here"))
            return
        place = QTransform.fromTranslate(square.x(), square.y()).scale(square.width() / UNITS, square.width() / UNITS)
        colour = self._theme.dim if self.coloured else self._theme.ink
        self._strokes.paint(
            painter, self, place, self.document.current.pen_strokes, ink_pen(colour, self.document.ink_width)
        )
        painter.setTransform(place, True)
        picture = self.document.current.picture
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(0, 0, UNITS, UNITS), _ink(picture / 255.0, QColor(self._theme.ink)))
        self._paint_saliency(painter)
        self._paint_chosen(painter)

    def square(self) -> QRectF:
        """The part of the widget that is canvas."""
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _paint_chosen(self, painter: QPainter) -> None:
        """Underline the digit, among several, that bars and saliency are for."""
        box = image_square(self._input.rasterized) if self._input.digits and self._input.rasterized else None
        if box is None:
            return
        left, top, side = box
        ink = np.flatnonzero(self._input.digits[self._input.chosen].any(axis=0)) / SIDE
        below = min(top + side, UNITS - 6)
        painter.setPen(QPen(QColor(self._theme.accent), 5))
        painter.drawLine(QPointF(left + side * ink[0], below), QPointF(left + side * (ink[-1] + 1 / SIDE), below))

    @property
    def coloured(self) -> bool:
        """Whether there is saliency to colour the ink by."""
        return self._saliency is not None and self._input.image is not None

    def _paint_saliency(self, painter: QPainter) -> None:
        """The saliency over the ink: one colour for what supports the answer, another for what contradicts it."""
        saliency, image = self._saliency, self._input.image
        if saliency is None or image is None:
            return
        box = (0.0, 0.0, UNITS) if self._input.rasterized is None else image_square(self._input.rasterized)
        if box is None:
            return
        colours = np.where(saliency > 0, QColor(self._theme.positive).rgb(), QColor(self._theme.negative).rgb())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top, side = box
        painter.drawImage(
            QRectF(left, top, side, side), _coloured(colours.astype(np.uint32), np.abs(saliency) * (image / 255.0))
        )

    def _to_units(self, position: QPointF) -> tuple[float, float]:
        square = self.square()
        scale = UNITS / square.width()
        return (position.x() - square.x()) * scale, (position.y() - square.y()) * scale

    def end_stroke(self) -> None:
        """End a stroke or an erasure in progress, as if the pen had been lifted; the pen has to come down again."""
        if self._down == "eraser" and self.document.current is self._drawn:
            self.document.end_erasing()
            self._changed()
        self._down = ""
        self.point = None

    def _begin(self, position: QPointF, pressure: float | None = None, rubber: bool = False) -> None:
        self.setFocus()  # undo acts on the drawing from now on
        self._down = "eraser" if self.erasing or rubber else "pen"
        self.point = None
        point = self._to_units(position)
        if self._down == "eraser":
            self.document.begin_erasing(point)
        else:
            self.document.begin_stroke(point, pressure)
        self._changed()

    def _go_on(self, position: QPointF, pressure: float | None = None) -> None:
        # Undoing, clearing or replacing the drawing ends a stroke in progress.
        if self.document.current is not self._drawn:
            self.end_stroke()
        point = self._to_units(position)
        if self._down == "eraser":
            self.document.erase(point)
        elif self._down == "pen":
            x, y = self.document.current.pen_strokes[-1].points[-1]
            if abs(point[0] - x) < STILL and abs(point[1] - y) < STILL:
                return
            self.document.extend_stroke(point, pressure)
        else:
            return
        self._changed()

    def _changed(self) -> None:
        self._drawn = self.document.current
        self.update()
        self.drawn.emit()


def _ink(alpha: NDArray[np.float64], colour: QColor) -> QImage:
    """Ink of one colour, with the opacity `alpha` (height, width)."""
    return _coloured(np.full(alpha.shape, colour.rgb(), np.uint32), alpha)


def _coloured(colours: NDArray[np.uint32], alpha: NDArray[np.float64]) -> QImage:
    return as_image(np.asarray((colours & 0xFFFFFF) | np.rint(alpha * 255).astype(np.uint32) << 24, np.uint32))
