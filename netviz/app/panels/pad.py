"""The drawing pad: draw a digit with mouse, pen or finger, and see below it the image that the network really sees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPen, QPixmap, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QVBoxLayout, QWidget

from netviz.app.colours import grey_image
from netviz.app.theme import LIGHT, Theme
from netviz.app.widgets.card import dim_label
from netviz.data.drawing import PEN, SIDE, drawing_to_image

UNITS = 500.0
"""Strokes are kept in a box of this size, the unit of the stroke files."""

PEN_RANGE = (14, 44)  # tenths of a pixel of the 28×28 image
PREVIEW = 56
Stroke = list[tuple[float, float]]


class Paper(QWidget):
    """The square one draws on. `drawn` comes with every movement of the pen."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strokes: list[Stroke] = []
        self.undone: list[Stroke] = []
        self.pen = PEN
        self._theme = LIGHT
        self._drawing = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(160, 160)
        self.setAccessibleName("Drawing pad")
        self.setToolTip("Draw a digit with mouse, pen or finger")

    def sizeHint(self) -> QSize:
        return QSize(272, 272)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drawing = False

    def tabletEvent(self, event: QTabletEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif kind == QEvent.Type.TabletMove:
            self._go_on(event.position())
        else:
            self._drawing = False
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.points():
            position = event.points()[0].position()
            if event.type() == QEvent.Type.TouchBegin:
                self._begin(position)
            elif event.type() == QEvent.Type.TouchUpdate:
                self._go_on(position)
            else:
                self._drawing = False
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = self._square()
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.paper))
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        side = square.width()
        scale = side / UNITS
        pen = QPen(QColor(self._theme.ink), self.pen * side / SIDE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipRect(square)
        for stroke in self.strokes:
            points = [QPointF(square.x() + x * scale, square.y() + y * scale) for x, y in stroke]
            if len(points) == 1:
                painter.drawPoint(points[0])
                continue
            path = QPainterPath(points[0])
            for point in points[1:]:
                path.lineTo(point)
            painter.drawPath(path)
        if not self.strokes:
            painter.setPen(QColor(self._theme.dim))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "Draw a digit here")

    def _square(self) -> QRectF:
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _to_units(self, position: QPointF) -> tuple[float, float]:
        square = self._square()
        scale = UNITS / square.width()
        return (position.x() - square.x()) * scale, (position.y() - square.y()) * scale

    def _begin(self, position: QPointF) -> None:
        self._drawing = True
        self.undone.clear()
        self.strokes.append([self._to_units(position)])
        self._changed()

    def _go_on(self, position: QPointF) -> None:
        if self._drawing:
            self.strokes[-1].append(self._to_units(position))
            self._changed()

    def _changed(self) -> None:
        self.update()
        self.drawn.emit()


class PadPanel(QWidget):
    """Paper with its tools. drawing_changed(image): (28, 28) uint8, or None for an empty pad."""

    drawing_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self.paper = Paper()
        self.undo = _tool("undo", "Take back the last stroke (Ctrl+Z)", self.undo_stroke)
        self.redo = _tool("redo", "Put the stroke back (Ctrl+Shift+Z)", self.redo_stroke)
        self.clear = _tool("clear", "Empty the pad (Ctrl+Backspace)", self.clear_paper)
        self.right = QWidget()
        tools = QHBoxLayout(self.right)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        tools.addStretch(1)
        for tool in (self.undo, self.redo, self.clear):
            tools.addWidget(tool)
        self._preview = QLabel()
        self._preview.setFixedSize(PREVIEW + 2, PREVIEW + 2)
        self._preview.setAccessibleName("What the network sees")
        words = dim_label("What the network sees:\n28 × 28, centred by its ink", align_right=False)
        self.pen_slider = QSlider(Qt.Orientation.Horizontal)
        self.pen_slider.setRange(*PEN_RANGE)
        self.pen_slider.setValue(round(10 * PEN))
        self.pen_slider.setToolTip("Pen width")
        self.pen_slider.setAccessibleName("Pen width")
        self.pen_slider.valueChanged.connect(self._set_pen)
        pen_row = QHBoxLayout()
        pen_row.addWidget(dim_label("Pen"))
        pen_row.addWidget(self.pen_slider, 1)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(words)
        beside.addLayout(pen_row)
        strip = QHBoxLayout()
        strip.setSpacing(10)
        strip.addWidget(self._preview)
        strip.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.paper, 1)
        column.addLayout(strip)
        self.paper.drawn.connect(self._tell)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.paper.set_theme(theme)
        self._tell()

    def show_strokes(self, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Put a drawing on the pad, its box of `UNITS` as the stroke files have it."""
        self.paper.undone = []
        self.paper.strokes = [list(stroke) for stroke in strokes if len(stroke)]
        self._tell()

    def undo_stroke(self) -> None:
        if self.paper.strokes:
            self.paper.undone.append(self.paper.strokes.pop())
            self._tell()

    def redo_stroke(self) -> None:
        if self.paper.undone:
            self.paper.strokes.append(self.paper.undone.pop())
            self._tell()

    def clear_paper(self) -> None:
        self.paper.undone = self.paper.strokes[::-1]
        self.paper.strokes = []
        self._tell()

    def _set_pen(self, tenths: int) -> None:
        self.paper.pen = tenths / 10
        self._tell()

    def _tell(self) -> None:
        strokes = self.paper.strokes
        image = drawing_to_image(strokes, self.paper.pen)
        ratio = self.devicePixelRatioF()
        shown = QPixmap.fromImage(grey_image(image, ink_is_dark=self._theme.paper == "#FFFFFF"))
        shown = shown.scaled(round(PREVIEW * ratio), round(PREVIEW * ratio))
        shown.setDevicePixelRatio(ratio)
        self._preview.setPixmap(shown)
        self._preview.setStyleSheet(f"border: 1px solid {self._theme.line}")
        self.undo.setEnabled(bool(strokes))
        self.clear.setEnabled(bool(strokes))
        self.redo.setEnabled(bool(self.paper.undone))
        self.paper.update()
        self.drawing_changed.emit(image if strokes else None)


def _tool(text: str, tip: str, action: object) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action)
    return button
