"""Points over a map as a picture of their own, which serves until they move: a map changes many times a second beneath
hundreds of points that stay where they are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen

from netviz.app.plotting.chart import Chart

RADIUS = 3.2
"""Of a point, in pixels."""


@dataclass(frozen=True)
class MarkedPoints:
    """Points of a chart."""

    chart: Chart
    places: NDArray[np.float64]
    """(n, 2)."""
    colours: Callable[[], list[QColor]]
    """Returns the colour of each; called only if they are painted anew."""
    pen: QPen
    about: tuple[object, ...]
    """What the colours follow from."""

    def paint(self, painter: QPainter) -> None:
        """Paint all of them."""
        painter.setPen(self.pen)
        for (x, y), colour in zip(self.places.tolist(), self.colours(), strict=True):
            painter.setBrush(colour)
            painter.drawEllipse(self.chart.at(x, y), RADIUS, RADIUS)


class PointLayer:
    """Paints points on a widget, and keeps the picture of the last ones."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._image = QImage()

    def paint(self, painter: QPainter, points: MarkedPoints) -> None:
        """Paint points; from what is kept where that is pixels, and not a drawing in a file."""
        if painter.paintEngine().type() is not QPaintEngine.Type.Raster:
            points.paint(painter)
            return
        device, pen = painter.device(), points.pen
        width, height, ratio = device.width(), device.height(), device.devicePixelRatio()
        key = (
            points.chart, points.places.tobytes(), pen.color().rgba(), pen.widthF(), width, height, ratio, points.about,
        )  # fmt: skip
        if key != self._key:
            size = round(width * ratio), round(height * ratio)
            self._image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
            self._image.setDevicePixelRatio(ratio)
            self._image.fill(Qt.GlobalColor.transparent)
            with QPainter(self._image) as own:
                own.setRenderHints(painter.renderHints())
                points.paint(own)
            self._key = key
        painter.drawImage(QPointF(0, 0), self._image)
