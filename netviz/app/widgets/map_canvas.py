"""The map of the examples, painted, with wheel, drag, lasso and hover."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.images import as_image
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import LIGHT, SMALL_PX, Theme, font
from netviz.app.widgets.map_colours import colours_of, with_selection
from netviz.app.widgets.map_motion import MapMotion, Point, View
from netviz.app.widgets.map_painting import PixelMarks, dots, pictures, thumbnails
from netviz.app.widgets.map_preview import paint_preview
from netviz.session.parts.example_map import ExampleMap

DOT, REACH, DRAG = 2.6, 9.0, 4.0
"""In pixels: the radius of a dot, the reach of the pointer, and the distance from which a press is a drag."""
SECONDS, TICK_MS = 0.4, 33
"""How long examples move to their new places, and how often they are painted meanwhile."""
CLOSER, ASIDE = 0.8, 0.2
"""How much one step of the wheel zooms, and an arrow key moves."""
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
NONE: NDArray[np.intp] = np.zeros(0, np.intp)


class MapCanvas(Guarded, QWidget):
    """Paints one `ExampleMap`; from one to the next the examples move, and so does the drawing."""

    chosen = Signal(int)
    """chosen(int): an example was clicked; its index among those placed."""
    selected = Signal(object)
    """selected(indices): examples (k,), indices among those placed, were encircled; empty when the selection ends."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self.shown: ExampleMap | None = None
        self.coloured = "class"
        """What the colours say, one of COLOURS."""
        self.as_pictures = False
        """Whether pictures are drawn as small pictures rather than as dots."""
        self.lassoes = False
        """Whether dragging encircles examples; with Shift it does the other thing."""
        self.less_motion = False
        """Whether everything is in its place at once."""
        self.selection = NONE
        """Those selected, among those placed."""
        self.hovered = -1
        """The example under the pointer, among those placed; −1 for none."""
        self.motion = MapMotion()
        self._began = 0.0
        self._marks: PixelMarks | None = None
        self._image: QImage | None = None
        self._thumbs: tuple[Any, NDArray[np.uint8]] | None = None
        self._line: list[QPointF] = []
        self._dragged_from: QPointF | None = None
        self._moved = False
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Map of the examples"))
        self.setMinimumSize(120, 80)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._forget()

    def show_map(self, shown: ExampleMap | None) -> None:
        """Show this map; from the last of the same layer and split the examples move to their new places."""
        before, self.shown = self.shown, shown
        placed = None if shown is None else shown.placed
        if shown is None or placed is None:
            self.motion = MapMotion()
            self.motion.fit(self.width(), self.height())
            self._let_go()
            self._forget()
            return
        old = None if before is None else before.placed
        same = before is not None and old is not None and _about(before) == _about(shown)
        if placed is not old:
            if not same:
                self._let_go()
            self.motion.move_to(placed.points, stays=same)
            self.setAccessibleDescription(
                tr(
                    "{count:,} examples placed by {layer}",
                    count=len(placed.places),
                    layer=translated(shown.layers[shown.layer]),
                )
            )
            if same and self.coloured == "class" and shown.numbers is None:
                self._image = None  # in other places, but in the same colours
            else:
                self._forget()
            self._start()
        if shown.drawing != self.motion.drawing_goes_to:
            self.motion.draw_at(shown.drawing, self.value(QPointF(self.width(), self.height() / 2)))
            self._start()

    def choose(self, coloured: str | None = None, as_pictures: bool | None = None) -> None:
        """Choose what the colours say, and whether there are pictures."""
        self.coloured = coloured or self.coloured
        self.as_pictures = self.as_pictures if as_pictures is None else as_pictures
        self._forget()

    def finish(self) -> None:
        """Let everything arrive."""
        self.motion.progress = 1.0
        self._clock.stop()
        self._image = None
        self.update()

    def at(self, x: float, y: float) -> QPointF:
        """The position of a point of the map on the widget."""
        middle_x, middle_y, half = self.motion.view
        scale = self._scale(half)
        return QPointF(self.width() / 2 + (x - middle_x) * scale, self.height() / 2 - (y - middle_y) * scale)

    def value(self, place: QPointF) -> Point:
        """The point of the map at a position on the widget."""
        middle_x, middle_y, half = self.motion.view
        scale = self._scale(half)
        return (place.x() - self.width() / 2) / scale + middle_x, (self.height() / 2 - place.y()) / scale + middle_y

    def painted(self) -> QImage:
        """The image of all examples as they are now."""
        assert self.shown is not None
        if self._marks is None:
            self._marks = self._made_marks(self.shown)
        ratio = self.devicePixelRatioF()
        middle_x, middle_y, half = self.motion.view
        scale, points = self._scale(half), self.motion.points
        x = (self.width() / 2 + (points[:, 0] - middle_x) * scale) * ratio
        y = (self.height() / 2 - (points[:, 1] - middle_y) * scale) * ratio
        width, height = max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))
        return as_image(self._marks.paint(QColor(self._theme.surface).rgb(), width, height, x, y))

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown
        if shown is None or shown.placed is None:
            return
        painter = QPainter(self)
        if self._image is None:
            self._image = self.painted()
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_drawing(painter)
        if self._line:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent), 1.5, Qt.PenStyle.DashLine))
            painter.drawPolyline(QPolygonF(self._line))
        points = self.motion.points
        if 0 <= self.hovered < len(points):
            place = self.at(*points[self.hovered].tolist())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.text), 1.5))
            painter.drawEllipse(place, self._theme.px(6), self._theme.px(6))
            paint_preview(painter, QSizeF(self.size()), place, shown, self.hovered, self._theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not len(self.motion.points):
            return
        self._dragged_from, self._moved = event.position(), False
        if self.lassoes != bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self._line = [event.position()]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, start = event.position(), self._dragged_from
        if start is None:
            self._hover(place)
            return
        self._moved = self._moved or (place - start).manhattanLength() > DRAG
        if self._line:
            self._line.append(place)
            self.update()
        elif self._moved:
            middle_x, middle_y, half = self.motion.view
            away, scale = place - start, self._scale(half)
            self._dragged_from = place
            self._look_at((middle_x - away.x() / scale, middle_y + away.y() / scale, half))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._dragged_from is None:
            return
        line, self._line, self._dragged_from = self._line, [], None
        if self._moved and line:
            self._select(line)
        elif not self._moved:
            self._hover(event.position())
            if self.hovered >= 0:
                self.chosen.emit(self.hovered)
            else:
                self._let_go()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._look_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if not turns or not len(self.motion.points):
            event.ignore()
            return
        event.accept()
        self._look_at(self.motion.zoomed(CLOSER**turns, self.value(event.position())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        x, y, half = self.motion.view
        key = Qt.Key(event.key())
        if key in ARROWS:
            across, up = ARROWS[key]
            self._look_at((x + half * ASIDE * across, y + half * ASIDE * up, half))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._look_at(self.motion.zoomed(CLOSER if key == Qt.Key.Key_Plus else 1 / CLOSER, (x, y)))
        elif key == Qt.Key.Key_Home:
            self._look_at(None)
        elif key == Qt.Key.Key_Escape and len(self.selection):
            self._let_go()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = -1
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._image = None
        self.motion.fit(self.width(), self.height())

    def _start(self) -> None:
        """Start the movement of the examples, unless nothing should move on its own."""
        if not self.motion.moving or self.less_motion or not self.isVisible():
            self.finish()
            return
        self._began = time.perf_counter()
        self._clock.start()

    def _tick(self) -> None:
        self.motion.progress = min(1.0, (time.perf_counter() - self._began) / SECONDS)
        self._image = None
        if not self.motion.moving:
            self._clock.stop()
        self.update()

    def _look_at(self, view: View | None) -> None:
        self.motion.look_at(view)
        self._image = None
        self.update()

    def _scale(self, half: float) -> float:
        """Pixels for one unit of the map."""
        return max(1.0, min(self.width(), self.height())) / 2 / half

    def _hover(self, place: QPointF) -> None:
        points, found = self.motion.points, -1
        if len(points):
            x, y = self.value(place)
            far = np.hypot(points[:, 0] - x, points[:, 1] - y) * self._scale(self.motion.view[2])
            nearest = int(far.argmin())
            found = nearest if far[nearest] <= self._theme.px(REACH) else -1
        if found != self.hovered:
            self.hovered = found
            self.update()

    def _select(self, line: list[QPointF]) -> None:
        if self.shown is not None:
            corners = np.array([self.value(place) for place in line])
            self.selection = self.shown.selected(self.motion.points, corners)
            self._forget()
            self.selected.emit(self.selection)

    def _let_go(self) -> None:
        self.hovered = -1
        if len(self.selection):
            self.selection = NONE
            self._forget()
            self.selected.emit(self.selection)

    def _forget(self) -> None:
        """Paint the examples again."""
        self._marks = self._image = None
        self.update()

    def _made_marks(self, shown: ExampleMap) -> PixelMarks:
        ground, placed = QColor(self._theme.surface).rgb(), shown.placed
        assert placed is not None
        colours, order = with_selection(*colours_of(shown, self.coloured, self._theme), self.selection, ground)
        if not self.as_pictures or shown.values is not None:
            return dots(colours, order, self._theme.px(DOT * 10) / 10 * self.devicePixelRatioF(), ground)
        if self._thumbs is None or self._thumbs[0] is not shown.own or len(self._thumbs[1]) != len(placed.places):
            self._thumbs = shown.own, thumbnails(shown.own.inputs[placed.places])
        return pictures(self._thumbs[1], colours, order, ground)

    def _paint_drawing(self, painter: QPainter) -> None:
        place = self.motion.drawing
        if place is None:
            return
        middle, theme = self.at(*place), self._theme
        painter.setBrush(QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.accent), 2.5))
        painter.drawEllipse(middle, theme.px(7), theme.px(7))
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(middle, theme.px(2), theme.px(2))
        painter.setFont(font(SMALL_PX))
        name = tr("your drawing")
        size = painter.fontMetrics().size(0, name)
        words = QRectF(middle.x() + theme.px(11), middle.y() - size.height() / 2, size.width() + 6, size.height())
        if words.right() > self.width():
            words.moveRight(middle.x() - theme.px(11))
        painter.fillRect(words, QColor(theme.surface))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, name)


def _about(shown: ExampleMap) -> tuple[object, ...]:
    """What must be the same in two maps for their examples to be the same."""
    assert shown.placed is not None
    return shown.split, shown.layer, shown.layers, len(shown.placed.places), id(shown.own)
