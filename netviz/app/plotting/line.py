"""Lines of a plot, and how many points of a curve are worth drawing.

They are items of our own, because pyqtgraph's curves recompute their bounds in every frame.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from netviz.app.plotting.stroke import draw_line, fill_band
from netviz.app.qt.failures import Guarded
from netviz.app.qt.graphics import pg

Values = NDArray[np.float64]


class LineItem(Guarded, pg.GraphicsObject):
    """A line through points. It is told its bounds, so that it need not compute them with every new point; what has
    changed is painted when its plot is.

    A filled one has no line: its points go along the lower edge of a band and back along the upper one.
    """

    def __init__(self, width: float, smooth: bool, filled: bool = False) -> None:
        super().__init__()
        self._filled = filled
        self._bounds = QRectF(0, 0, 1, 1)
        self._polygon = pg.functions.create_qpolygonf(0)
        self._smooth = smooth
        self._width = width
        self._pen = pg.mkPen("#000000", width=width)
        self.count = 0
        """The number of points."""
        self.left_out = False
        """Whether it is not painted, because a picture of what lies below it is taken."""

    @property
    def colour(self) -> QColor:
        return QColor(self._pen.color())

    @property
    def style(self) -> Qt.PenStyle:
        return Qt.PenStyle(self._pen.style())

    def draw_in(self, colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """Change colour, width (in pixels at the usual scale) and dashes."""
        self._width = width
        self._pen.setColor(colour)
        self._pen.setStyle(style)

    def thicken(self, times: float) -> None:
        """Draw the line this many times as thick as usual."""
        self._pen.setWidthF(self._width * times)

    def show_points(self, x: Values, y: Values) -> None:
        """Draw the line through (x, y), (k,) each."""
        if len(x) != self.count:
            self.count = len(x)
            self._polygon = pg.functions.create_qpolygonf(self.count)
        if self.count:
            points = pg.functions.ndarray_from_qpolygonf(self._polygon)
            points[:, 0], points[:, 1] = x, y

    def bound(self, bounds: QRectF) -> None:
        self.prepareGeometryChange()
        self._bounds = bounds

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, *_: object) -> None:
        if self.left_out:
            return
        if self._filled:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._smooth)
            fill_band(painter, self._polygon, self.colour)
        elif self.count > 1:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._smooth)
            draw_line(painter, self._polygon, self._pen)
        elif self.count == 1:
            # A single value is a dot: after one epoch there is one validation.
            pen = pg.mkPen(self._pen.color(), width=3 * self._pen.widthF())
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            painter.drawPoint(self._polygon.at(0))


def decimate(x: Values, y: Values, most: int) -> tuple[Values, Values]:
    """At most about `most` points, evenly spaced; counted from the end, so that the line reaches the latest one."""
    every = max(1, -(-len(x) // most))
    return x[::-1][::every], y[::-1][::every]


def merge_buckets(x: Values, low: Values, high: Values, most: int) -> tuple[Values, Values, Values]:
    """At most `most` buckets, neighbours merged: the first x, the lowest low and the highest high of each group."""
    group = -(-len(x) // most)
    if group <= 1:
        return x, low, high
    starts = np.arange(0, len(x), group)
    return x[starts], np.minimum.reduceat(low, starts), np.maximum.reduceat(high, starts)


def zigzag(x: Values, low: Values, high: Values) -> tuple[Values, Values]:
    """x and y of a line that visits the lowest and the highest value of every bucket."""
    if np.array_equal(low, high):
        return x, low
    return np.repeat(x, 2), np.stack([low, high], axis=1).reshape(-1)
