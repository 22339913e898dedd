"""Points that are kept as a picture look as if they had been painted, and change with their data."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPicture

from netviz.app.plotting.chart import Chart
from netviz.app.plotting.images import pixels_of
from netviz.app.plotting.point_layer import MarkedPoints, PointLayer
from netviz.app.style.theme import LIGHT

CHART = Chart(QRectF(0, 0, 80, 60), (0.0, 1.0), (0.0, 1.0), LIGHT)
PLACES = np.array([[0.2, 0.3], [0.5, 0.5], [0.52, 0.55], [0.99, 0.01]])
RED, BLUE = QColor(255, 0, 0), QColor(0, 0, 255)
POINTS = MarkedPoints(CHART, PLACES, lambda: [RED, BLUE, RED, BLUE], QPen(QColor("white"), 1), ("two classes",))


def painted(layer: PointLayer | None, points: MarkedPoints) -> np.ndarray:
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 220, 210))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points.paint(painter) if layer is None else layer.paint(painter, points)
    return pixels_of(image).astype(int)


@pytest.mark.parametrize(
    "then",
    [
        POINTS,
        replace(POINTS, places=PLACES[::-1].copy()),
        replace(POINTS, pen=QPen(QColor("black"), 1.2)),
        replace(POINTS, colours=lambda: [BLUE] * 4, about=("one class",)),
        replace(POINTS, chart=replace(CHART, across=(-1.0, 1.0))),
    ],
    ids=["the same", "moved", "another pen", "other classes", "another range"],
)
def test_a_layer_shows_what_painting_the_points_shows(qapp, then: MarkedPoints) -> None:
    layer = PointLayer()
    painted(layer, POINTS)
    assert np.abs(painted(layer, then) - painted(None, then)).max() <= 3  # blended in two steps


def test_points_that_stay_are_painted_once(qapp) -> None:
    layer, asked = PointLayer(), []
    points = replace(POINTS, colours=lambda: asked.append(1) or [RED] * 4)
    for _ in range(3):
        painted(layer, points)
    assert len(asked) == 1


def test_in_a_drawing_for_a_file_points_stay_shapes(qapp) -> None:
    picture = QPicture()
    with QPainter(picture) as painter:
        PointLayer().paint(painter, POINTS)
    assert 0 < picture.size() < 2000, "no pixels in it"
