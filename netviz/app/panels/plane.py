"""What the network makes of points: the map of its answers over the plane, or the curve it has learned."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from netviz.app.panels.base import Panel
from netviz.app.theme import SMALL_PX, TICK_PX, Theme, font
from netviz.app.widgets.chart import said, ticks
from netviz.app.widgets.legend import Legend
from netviz.session import Frame
from netviz.session.plane import Plane, Span

NO_PLANE = "This data has more than two inputs; take a toy such as circles or a curve to see it whole"
LEFT, BOTTOM, TOP, RIGHT = 40.0, 34.0, 8.0, 10.0
TICK_SPACE = 60.0  # at least so many pixels from tick to tick, along either axis
POINT = 3.2


class PlanePanel(Panel):
    """A map for two inputs, a curve for one."""

    name: ClassVar[str] = "plane"
    title: ClassVar[str] = "Plane"
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Plane})
    shown_first: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.shown: Plane | None = None
        self._map: QImage | None = None
        self.right = self._legend = Legend()
        self.setMinimumSize(200, 120)

    def set_frame(self, frame: Frame) -> None:
        self.shown = frame.part(Plane)
        self._note.say("" if self.shown is not None else NO_PLANE)
        self._take()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._take()

    def paintEvent(self, event: object) -> None:
        plane = self.shown
        if plane is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self.theme.px
        left, bottom, right = px(LEFT), px(BOTTOM), px(RIGHT)
        box = QRectF(left, TOP, self.width() - left - right, self.height() - TOP - bottom)
        if plane.features == 2:
            side = min(box.width(), box.height())
            box = QRectF(box.left() + (box.width() - side) / 2, box.top(), side, side)
            self._paint_map(painter, box, plane)
        else:
            self._paint_curve(painter, box, plane)

    def _take(self) -> None:
        """Colours and legend for what is shown."""
        plane, theme = self.shown, self.theme
        self._map = None
        if plane is None:
            self._legend.show_entries([], theme)
        elif plane.features == 1:
            self._legend.show_entries([("data", QColor(theme.dim)), ("network", QColor(theme.accent))], theme)
        else:
            classes = len(plane.answers)
            entries = [(f"class {k}", self._class_colour(k, classes)) for k in range(classes)]
            self._legend.show_entries(entries, theme)
            self._map = _as_image(self._map_colours(plane))

    def _class_colour(self, label: int, classes: int) -> QColor:
        if classes <= 2:
            return QColor(self.theme.positive if label else self.theme.negative)
        return self.theme.layer_colour(label, classes)

    def _map_colours(self, plane: Plane) -> NDArray[np.uint32]:
        """The colour of every place of the map: of its class, the paler the less sure."""
        if len(plane.answers) == 2:
            sides = (plane.answers[1] - plane.answers[0]) * 0.5 + 0.5
            return np.asarray(self.theme.diverging()[np.clip(sides * 255, 0, 255).astype(np.intp)], np.uint32)
        surface = _rgb(QColor(self.theme.surface))
        colours = np.array([_rgb(self._class_colour(k, len(plane.answers))) for k in range(len(plane.answers))])
        share = plane.answers.max(axis=0)[..., None]
        mixed = np.rint(colours[plane.answers.argmax(axis=0)] * share + surface * (1 - share)).astype(np.uint32)
        return np.asarray(0xFF000000 | mixed[..., 0] << 16 | mixed[..., 1] << 8 | mixed[..., 2], np.uint32)

    def _paint_map(self, painter: QPainter, box: QRectF, plane: Plane) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._map is not None:
            painter.setOpacity(0.75)
            painter.drawImage(box, self._map)
            painter.setOpacity(1.0)
        across, up = plane.spans
        self._paint_axes(painter, box, "x₁", "x₂", across, up)
        classes = len(plane.answers)
        painter.setPen(QPen(QColor(self.theme.surface), 1))
        for (x, y), label in zip(plane.points.tolist(), plane.labels.tolist(), strict=True):
            painter.setBrush(self._class_colour(int(label), classes))
            painter.drawEllipse(self._at(box, across, up, x, y), POINT, POINT)

    def _paint_curve(self, painter: QPainter, box: QRectF, plane: Plane) -> None:
        curve = plane.answers[:, 0]
        heights = np.concatenate([plane.labels, np.zeros(1), np.ones(1)])
        span = float(heights.min()) - 0.1, float(heights.max()) + 0.1
        across = plane.spans[0]
        self._paint_axes(painter, box, "x", "y", across, span)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.dim))
        painter.setOpacity(0.55)
        for x, y in zip(plane.points[:, 0].tolist(), plane.labels.tolist(), strict=True):
            painter.drawEllipse(self._at(box, across, span, x, y), 2.0, 2.0)
        painter.setOpacity(1.0)
        painter.setClipRect(box)
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        line = np.linspace(*across, len(curve))
        points = [self._at(box, across, span, x, y) for x, y in zip(line.tolist(), curve.tolist(), strict=True)]
        painter.drawPolyline(QPolygonF(points))

    def _paint_axes(self, painter: QPainter, box: QRectF, x_name: str, y_name: str, across: Span, up: Span) -> None:
        px = self.theme.px
        painter.setFont(font(TICK_PX))
        for tick in ticks(*across, max(2, int(box.width() / px(TICK_SPACE)))):
            x = self._at(box, across, up, tick, up[0]).x()
            painter.setPen(QColor(self.theme.dim))
            painter.drawText(
                QRectF(x - px(20), box.bottom() + 2, px(40), px(14)), Qt.AlignmentFlag.AlignCenter, said(tick)
            )
        for tick in ticks(*up, max(2, int(box.height() / px(TICK_SPACE)))):
            y = self._at(box, across, up, across[0], tick).y()
            painter.setPen(QPen(QColor(self.theme.grid), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(self.theme.dim))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(box.left() - px(36), y - px(8), px(30), px(16)), right, said(tick))
        painter.setFont(font(SMALL_PX))
        painter.drawText(
            QRectF(box.left(), box.bottom() + px(15), box.width(), px(16)), Qt.AlignmentFlag.AlignCenter, x_name
        )
        painter.drawText(
            QRectF(box.left() - px(40), box.top() - 2, px(14), px(16)), Qt.AlignmentFlag.AlignCenter, y_name
        )

    @staticmethod
    def _at(box: QRectF, across: Span, up: Span, x: float, y: float) -> QPointF:
        return QPointF(
            box.left() + (x - across[0]) / (across[1] - across[0]) * box.width(),
            box.bottom() - (y - up[0]) / (up[1] - up[0]) * box.height(),
        )


def _rgb(colour: QColor) -> NDArray[np.float64]:
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)


def _as_image(colours: NDArray[np.uint32]) -> QImage:
    pixels = np.ascontiguousarray(colours)
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
