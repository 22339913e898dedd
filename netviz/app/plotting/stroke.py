"""A line through many points, drawn in pieces.

Qt strokes a thick line as one path, for which the time grows with the square of its points: a curve of two thousand
that goes up and down took most of a second, with every frame of a presentation. A thin one, of a pixel at most, it
draws fast.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter, QPen, QPolygonF

PIECE = 16
"""From so many points on to so many a line is stroked together."""
GRID = 4
"""A layer begins at a multiple of so many pixels, which is whole at a scale of 125, 150 or 175 % as well."""


def draw_line(painter: QPainter, points: QPolygonF, pen: QPen) -> None:
    """Draw a line through points; into a file, as one line."""
    if pen.widthF() <= 1 or pen.style() != Qt.PenStyle.SolidLine or points.size() <= PIECE or not _is_raster(painter):
        painter.setPen(pen)
        painter.drawPolyline(points)
        return
    pieces, opaque = _pieces(points), QPen(pen)
    opaque.setCapStyle(Qt.PenCapStyle.FlatCap)
    colour = pen.color()
    if colour.alpha() == 255:
        _draw(painter, pieces, opaque)
        return
    # Where pieces lie over one another, a pale line would be darker: it is laid over as a whole.
    share = colour.alphaF()
    colour.setAlpha(255)
    opaque.setColor(colour)
    place, layer = _layer(painter)
    over = QPainter(layer)
    over.setRenderHints(painter.renderHints())
    over.translate(-place)
    over.setWorldTransform(painter.worldTransform(), True)
    _draw(over, pieces, opaque)
    over.end()
    painter.save()
    painter.resetTransform()
    painter.setOpacity(painter.opacity() * share)
    painter.drawImage(place, layer)
    painter.restore()


def _is_raster(painter: QPainter) -> bool:
    engine = painter.paintEngine()
    return engine is not None and engine.type() == QPaintEngine.Type.Raster


def _pieces(points: QPolygonF) -> list[QPolygonF]:
    """Each begins with the last two points of the one before, so that every corner is within one of them."""
    whole = points.toList()
    return [QPolygonF(whole[start : start + PIECE + 2]) for start in range(0, len(whole) - 2, PIECE)]


def _draw(painter: QPainter, pieces: list[QPolygonF], pen: QPen) -> None:
    painter.setPen(pen)
    for piece in pieces:
        painter.drawPolyline(piece)


def _layer(painter: QPainter) -> tuple[QPoint, QImage]:
    """An empty picture of what is being painted, and where it lies."""
    device = painter.device()
    box = QRect(0, 0, device.width(), device.height())
    if painter.hasClipping():
        box = painter.worldTransform().mapRect(painter.clipBoundingRect()).toAlignedRect()
    place = QPoint(box.left() - box.left() % GRID, box.top() - box.top() % GRID)
    ratio = device.devicePixelRatioF()
    width, height = box.right() + 1 - place.x(), box.bottom() + 1 - place.y()
    layer = QImage(
        max(1, round(width * ratio)), max(1, round(height * ratio)), QImage.Format.Format_ARGB32_Premultiplied
    )
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    return place, layer
