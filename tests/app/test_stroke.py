"""A thick line through many points is drawn in short pieces, and looks as if drawn in one."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgGenerator
from pytestqt.qtbot import QtBot

from netviz.app.plotting.stroke import PIECE, draw_line

WIDE, HIGH = 300, 120


class Recording(QPainter):
    """Notes how many points each line has that it is asked for."""

    def __init__(self, device: QImage | QSvgGenerator) -> None:
        super().__init__(device)
        self.kept = device
        self.asked: list[int] = []

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


@pytest.mark.parametrize("smooth", [False, True])
@pytest.mark.parametrize("alpha", [255, 60])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_line_in_pieces_looks_as_in_one(qtbot: QtBot, ratio: float, alpha: int, smooth: bool) -> None:
    pen = QPen(QColor(30, 100, 200, alpha), 2.0)
    pen.setCosmetic(True)
    points, found = up_and_down(100), []
    for in_pieces in (False, True):
        image = picture(ratio)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        painter.setClipRect(QRectF(33, 7, 200, 100))
        painter.translate(0, HIGH)
        painter.scale(1, -1)
        if in_pieces:
            draw_line(painter, points, pen)
        else:
            painter.setPen(pen)
            painter.drawPolyline(points)
        painter.end()
        found.append(pixels(image))
    ink = (found[0] != 255).any(2)
    apart = np.abs(found[0] - found[1]).max(2)
    assert ink.sum() > 1_000
    assert apart.max() <= (60 if smooth else 2)  # the edge of a segment that two pieces share is blended twice
    assert (apart > 2).sum() <= (0.1 if smooth else 0) * ink.sum()


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
