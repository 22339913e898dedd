"""The ink of a drawing. Finished strokes are kept as a picture, because each costs milliseconds to paint: a pad full of
them must follow the pen as an empty one does.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QWidget

from netviz.drawing.document import PenStroke

# Points of a stroke farther apart than this are joined by a straight line.
FAR = 60.0


class Ink:
    """Paints the strokes of one widget."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._finished: Sequence[PenStroke] = ()
        self._image = QImage()

    def paint(
        self, painter: QPainter, widget: QWidget, place: QTransform, strokes: Sequence[PenStroke], pen: QPen
    ) -> None:
        """Paint strokes on a widget with a pen of full width. place: from the strokes' units to the widget's."""
        finished = strokes[:-1]
        if len(finished) > 0 and painter.paintEngine().type() is QPaintEngine.Type.Raster:
            self._renew(widget, painter.device().devicePixelRatioF(), place, finished, pen)
            painter.drawImage(QPointF(), self._image)
            strokes = strokes[-1:]
        painter.save()
        painter.setTransform(place, True)
        for stroke in strokes:
            paint_stroke(painter, stroke, pen)
        painter.restore()

    def _renew(
        self, widget: QWidget, ratio: float, place: QTransform, finished: Sequence[PenStroke], pen: QPen
    ) -> None:
        """Bring the picture up to date: as a rule a stroke is added, and those before it stay."""
        key = (widget.size(), ratio, place, pen.color(), pen.widthF())
        there = len(self._finished)
        if (
            key != self._key
            or there > len(finished)
            or any(a is not b for a, b in zip(self._finished, finished, strict=False))
        ):
            there = 0
            self._image = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            self._image.setDevicePixelRatio(ratio)
            self._image.fill(Qt.GlobalColor.transparent)
        self._key, self._finished = key, finished
        if there < len(finished):
            with QPainter(self._image) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setTransform(place, True)
                for stroke in finished[there:]:
                    paint_stroke(painter, stroke, pen)


def ink_pen(colour: str, width: float) -> QPen:
    """A pen with round ends and joints. width: in the strokes' units."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_stroke(painter: QPainter, stroke: PenStroke, pen: QPen) -> None:
    """Paint one stroke in its own units, as wide as it was pressed, of the pen's width at most."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(x, y) for x, y in stroke.points]
    if len(points) == 1:
        painter.drawPoint(points[0])
    elif stroke.pressures:
        pressed = QPen(pen)
        for start, end, share in zip(points, points[1:], stroke.widths[1:], strict=False):
            pressed.setWidthF(pen.widthF() * share)
            painter.setPen(pressed)
            painter.drawLine(start, end)
    else:
        painter.drawPath(_smooth(points))


def _smooth(points: list[QPointF]) -> QPainterPath:
    """A curve through the midpoints between the points, bent towards each of them: what a pen would have drawn.

    Points far apart are corners rather than samples of a curve, and are joined by straight lines.
    """
    path = QPainterPath(points[0])
    for point, after in pairwise(points[1:]):
        step = after - point
        if abs(step.x()) + abs(step.y()) > FAR or (point - path.currentPosition()).manhattanLength() > FAR:
            path.lineTo(point)
        else:
            path.quadTo(point.x(), point.y(), (point.x() + after.x()) / 2, (point.y() + after.y()) / 2)
    path.lineTo(points[-1])
    return path
