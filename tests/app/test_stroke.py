"""A thick line through many points is drawn in short pieces, and looks as if drawn in one."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgGenerator
from pytestqt.qtbot import QtBot

from netviz.app.plotting.stroke import PIECE, draw_line, draw_lines, fill_band

WIDE, HIGH = 300, 120


class Recording(QPainter):
    """Notes how many points each line has that it is asked for."""

    def __init__(self, device: QImage | QSvgGenerator) -> None:
        super().__init__(device)
        self.kept = device
        self.asked: list[int] = []
        self.laid_over = 0

    def drawImage(self, *what: object) -> None:
        self.laid_over += 1
        super().drawImage(*what)

    def drawPolygon(self, points: QPolygonF) -> None:
        self.asked.append(points.size())
        super().drawPolygon(points)

    def drawPolyline(self, points: QPolygonF) -> None:
        self.asked.append(len(points))
        super().drawPolyline(points)


def up_and_down(count: int) -> QPolygonF:
    rng = np.random.default_rng(0)
    x = np.linspace(5, WIDE - 5, count)
    y = np.where(np.arange(count) % 2, rng.uniform(70, 140, count), rng.uniform(-20, 50, count))
    return QPolygonF([QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)])


def picture(ratio: float) -> QImage:
    found = QImage(round(WIDE * ratio), round(HIGH * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    found.setDevicePixelRatio(ratio)
    found.fill(Qt.GlobalColor.white)
    return found


def pixels(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).astype(int)


def band(count: int) -> QPolygonF:
    edge = up_and_down(count).toList()
    return QPolygonF([*edge, *(QPointF(point.x(), point.y() - 40) for point in reversed(edge))])


Draw = Callable[[QPainter], None]
PALE = QColor(30, 100, 200, 60)


def painted(draw: Draw, ratio: float, smooth: bool) -> np.ndarray:
    image = picture(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    painter.setClipRect(QRectF(33, 7, 200, 100))
    painter.translate(0, HIGH)
    painter.scale(1, -1)
    draw(painter)
    painter.end()
    return pixels(image)


@pytest.mark.parametrize("smooth", [False, True])
@pytest.mark.parametrize("colour", [QColor("blue"), PALE], ids=["opaque", "pale"])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_line_in_pieces_looks_as_in_one(qtbot: QtBot, ratio: float, colour: QColor, smooth: bool) -> None:
    pen, points = QPen(colour, 2.0), up_and_down(100)
    pen.setCosmetic(True)

    def at_once(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.drawPolyline(points)

    assert_alike(
        painted(lambda painter: draw_line(painter, points, pen), ratio, smooth), painted(at_once, ratio, smooth), smooth
    )


@pytest.mark.parametrize("smooth", [False, True])
@pytest.mark.parametrize("ratio", [1.0, 1.25])
def test_a_band_in_pieces_looks_as_in_one(qtbot: QtBot, ratio: float, smooth: bool) -> None:
    points = band(60)

    def at_once(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PALE)
        painter.drawPolygon(points)

    assert_alike(
        painted(lambda painter: fill_band(painter, points, PALE), ratio, smooth),
        painted(at_once, ratio, smooth),
        smooth,
    )


def assert_alike(found: np.ndarray, expected: np.ndarray, smooth: bool) -> None:
    ink = (expected != 255).any(2)
    apart = np.abs(found - expected).max(2)
    assert ink.sum() > 1_000
    assert apart.max() <= (66 if smooth else 2)  # the edge that two pieces share is blended twice: a quarter at most
    assert (apart > 2).sum() <= (0.1 if smooth else 0) * ink.sum()


def test_a_band_is_filled_in_short_pieces(qtbot: QtBot) -> None:
    painter = Recording(picture(1.0))
    fill_band(painter, band(100), QColor("blue"))
    painter.end()
    assert max(painter.asked) <= 2 * (PIECE + 2)
    assert sum(painter.asked) - 4 * (len(painter.asked) - 1) == 200


@pytest.mark.parametrize("count", [17, 18, 19, 33, 34, 35, 100])
def test_every_segment_of_a_thick_line_is_in_a_short_piece(qtbot: QtBot, count: int) -> None:
    painter = Recording(picture(1.0))
    draw_line(painter, up_and_down(count), QPen(QColor("blue"), 2.0))
    painter.end()
    assert max(painter.asked) <= PIECE + 2
    # Two points of each piece are those of the one before.
    assert sum(painter.asked) - 2 * (len(painter.asked) - 1) == count


def test_a_thin_line_a_dashed_one_and_one_for_a_file_are_whole(qtbot: QtBot) -> None:
    painter = Recording(picture(1.0))
    draw_line(painter, up_and_down(100), QPen(QColor("blue"), 1.0))
    draw_line(painter, up_and_down(100), QPen(QColor("blue"), 3.0, Qt.PenStyle.DashLine))
    painter.end()
    assert painter.asked == [100, 100]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    file = QSvgGenerator()
    file.setOutputDevice(buffer)
    painter = Recording(file)
    draw_line(painter, up_and_down(100), QPen(QColor(0, 0, 255, 60), 3.0))
    painter.end()
    assert painter.asked == [100]


def test_many_pale_lines_share_a_layer(qtbot: QtBot) -> None:
    """One each was a second and more for two hundred neurons, presented."""
    painter = Recording(picture(1.0))
    draw_lines(painter, [up_and_down(100)] * 50, QPen(PALE, 2.0))
    painter.end()
    assert painter.laid_over == 1
