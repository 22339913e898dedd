"""The contour lines of a surface are computed once, and belong to the surface that is shown."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from netviz.app.plotting.chart import Chart
from netviz.app.plotting.contours import Contours, contour_costs
from netviz.app.plotting.images import pixels_of
from netviz.app.qt.graphics import pg
from netviz.app.style.theme import LIGHT

VALLEY = np.add.outer(3 * np.linspace(-1, 1, 30) ** 2, np.linspace(-1, 1, 40) ** 2)
SPAN = (-2.0, 2.0)


def painted(contours: Contours, heights: np.ndarray, width: int) -> np.ndarray:
    """The contours on white, (height, width, channels)."""
    image = QImage(width, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        contours.paint(painter, Chart.within(width, 200, SPAN, SPAN, LIGHT), heights)
    return pixels_of(image)


def test_lines_are_looked_for_only_in_another_surface(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, isocurve = [], pg.functions.isocurve

    def count(*arguments: object, **named: object) -> object:
        asked.append(arguments)
        return isocurve(*arguments, **named)

    monkeypatch.setattr(pg.functions, "isocurve", count)
    contours, levels = Contours(), len(contour_costs(VALLEY))
    first = painted(contours, VALLEY, 300)
    assert len(asked) == levels > 5
    assert np.array_equal(painted(contours, VALLEY.copy(), 300), first)
    wide = painted(contours, VALLEY, 400)
    assert len(asked) == levels
    other = painted(contours, VALLEY[::-1] + np.linspace(0, 2, 40), 400)
    assert len(asked) > levels
    assert not np.array_equal(other, wide)
    assert np.array_equal(wide, painted(Contours(), VALLEY, 400))


def test_a_point_and_many_have_the_same_places(qtbot: QtBot) -> None:
    chart = Chart.within(200, 150, SPAN, (0.0, 5.0), LIGHT)
    x, y = np.linspace(*SPAN, 7), np.linspace(0, 5, 7)
    assert chart.polygon(x, y).toList() == [chart.at(*place) for place in zip(x.tolist(), y.tolist(), strict=True)]
    assert chart.polygon(x[:0], y[:0]).isEmpty()
