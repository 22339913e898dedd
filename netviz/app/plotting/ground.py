"""What stays of a plot while it learns, as one picture: axes, numbers, grid and names.

Painting these and walking through the scene took half of the time of a plot, which is painted with every new point.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage, QPaintEngine, QPainter


class Ground:
    """Keeps the picture as long as what it follows from stays the same; `forget` where that is not said by a key."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] | None = None
        self._picture = QImage()

    def forget(self) -> None:
        """Have it painted anew."""
        self._key = None

    def paint(
        self, painter: QPainter, size: QSize, key: Callable[[], tuple[object, ...]], draw: Callable[[QPainter], None]
    ) -> None:
        """Paint it; `draw` paints what it shows. key: what it follows from, None for what `draw` makes anew; size: of
        the widget.
        """
        ratio = painter.device().devicePixelRatioF()
        now = (size, ratio, *key())
        if None in now or now != self._key:
            self._picture = QImage(size * ratio, QImage.Format.Format_RGB32)
            self._picture.setDevicePixelRatio(ratio)
            with QPainter(self._picture) as own:
                own.setRenderHints(painter.renderHints())
                draw(own)
            self._key = size, ratio, *key()
        painter.drawImage(QPointF(0, 0), self._picture)


def is_whole(painter: QPainter) -> bool:
    """Whether it paints pixels, as many as the screen has: a picture of them would do."""
    engine, there = painter.paintEngine(), painter.deviceTransform()
    if engine is None or engine.type() is not QPaintEngine.Type.Raster:
        return False
    ratio = painter.device().devicePixelRatioF()
    return there.m11() == there.m22() == ratio and there.m12() == there.m21() == 0.0
