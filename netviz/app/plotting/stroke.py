"""Lines through many points, and bands between two of them, drawn in pieces.

Qt strokes a thick line as one path, and fills a band as one, for which the time grows with the square of its points: a
curve of two thousand that goes up and down took most of a second, with every frame of a presentation. A thin line, of a
pixel at most, it draws fast.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen, QPolygonF

from netviz.app.qt.graphics import pg

PIECE = 16
"""How many points of a line, or of each edge of a band, are drawn together, but for the two that pieces share."""
GRID = 4
"""A layer begins at a multiple of so many pixels, which is whole at a scale of 125, 150 or 175 % as well."""


def draw_line(painter: QPainter, points: QPolygonF, pen: QPen) -> None:
    """Draw a line through points; into a file, as one line."""
    draw_lines(painter, [points], pen)


def draw_lines(painter: QPainter, lines: Sequence[QPolygonF], pen: QPen) -> None:
    """Draw several lines; thick pale ones that have to be cut into pieces are not darker where they cross."""
    longest = max((points.size() for points in lines), default=0)
    if pen.widthF() <= 1 or pen.style() != Qt.PenStyle.SolidLine or longest <= PIECE or not _is_raster(painter):
        painter.setPen(pen)
        for points in lines:
            painter.drawPolyline(points)
        return
    opaque = QPen(pen)
    opaque.setCapStyle(Qt.PenCapStyle.FlatCap)
    opaque.setColor(_opaque(pen.color()))

    def draw(over: QPainter) -> None:
        over.setPen(opaque)
        for points in lines:
            _draw_pieces(over, points)

    _lay_over(painter, draw, pen.color())


def fill_band(painter: QPainter, points: QPolygonF, colour: QColor) -> None:
    """Fill a band, whose points go along its lower edge and back along the upper one, as many again."""
    half = points.size() // 2
    if half <= PIECE or not _is_raster(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(points)
        return
    whole = points.toList()
    lower, upper = whole[:half], whole[: half - 1 : -1]
    pieces = [QPolygonF(lower[place] + upper[place][::-1]) for place in _places(half)]

    def draw(over: QPainter) -> None:
        over.setPen(Qt.PenStyle.NoPen)
        over.setBrush(_opaque(colour))
        for piece in pieces:
            over.drawPolygon(piece)

    _lay_over(painter, draw, colour)


def _draw_pieces(painter: QPainter, points: QPolygonF) -> None:
    """Draw a line through points piece by piece; one polygon serves for all whole ones."""
    if points.size() < 3:
        return
    places = pg.functions.ndarray_from_qpolygonf(points)
    piece = pg.functions.create_qpolygonf(PIECE + 2)
    shown = pg.functions.ndarray_from_qpolygonf(piece)
    for place in _places(len(places)):
        some = places[place]
        if len(some) < len(shown):
            piece = pg.functions.create_qpolygonf(len(some))
            shown = pg.functions.ndarray_from_qpolygonf(piece)
        shown[:] = some
        painter.drawPolyline(piece)


def _opaque(colour: QColor) -> QColor:
    return QColor(colour.red(), colour.green(), colour.blue())


def _lay_over(painter: QPainter, draw: Callable[[QPainter], None], colour: QColor) -> None:
    """Draw opaque pieces: at once, or, if the colour is pale, on a layer that is laid over. Pale pieces would be darker
    where they lie over one another.
    """
    if colour.alpha() == 255:
        draw(painter)
        return
    place, layer = _layer(painter)
    over = QPainter(layer)
    over.setRenderHints(painter.renderHints())
    over.translate(-place)
    over.setWorldTransform(painter.worldTransform(), True)
    draw(over)
    over.end()
    painter.save()
    painter.resetTransform()
    painter.setOpacity(painter.opacity() * colour.alphaF())
    painter.drawImage(place, layer)
    painter.restore()


def _is_raster(painter: QPainter) -> bool:
    engine = painter.paintEngine()
    return engine is not None and engine.type() == QPaintEngine.Type.Raster


def _places(count: int) -> Iterator[slice]:
    """Where the pieces of so many points are. Each begins with the last two of the one before, so that every corner is
    within one of them.
    """
    return (slice(start, start + PIECE + 2) for start in range(0, count - 2, PIECE))


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
