"""Points placed by hand with real mouse events: added, moved, erased, undone and classified; a picture to learn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.panels.plane import PlanePanel
from netviz.app.panels.points_by_hand import PointsByHand
from netviz.config import Config
from netviz.data.by_hand import FIRST_POINTS, SIDE
from netviz.session.parts.plane import Plane
from tests.app.conftest import until

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def opened_map(qtbot: QtBot, opened: Opened) -> PlanePanel:
    panel = opened.window.dock_area.panels["plane"]
    assert isinstance(panel, PlanePanel)
    until(qtbot, lambda: opened.run_controller.frame.part(Plane) is not None and panel.chart is not None)
    return panel


def place(panel: PlanePanel, x: float, y: float) -> QPoint:
    assert panel.chart is not None
    return panel.chart.at(x, y).toPoint()


@pytest.mark.slow(once=True)
def test_points_are_put_down_moved_erased_and_undone_and_the_network_learns_them(
    qtbot: QtBot, open_netviz: Callable[..., Opened]
) -> None:
    opened = open_netviz(configs.with_data(Config(), "spirals"))
    window, run = opened.window, opened.run_controller
    qtbot.mouseClick(window.data.thumbnails.buttons["points"], LEFT)
    panel = opened_map(qtbot, opened)
    until(qtbot, lambda: run.frame.config == run.config)

    def points() -> list[list[float]]:
        return [list(point) for point in run.config.data.points or ()]

    qtbot.mouseClick(panel, LEFT, pos=place(panel, 0.0, 0.8))
    assert len(points()) == 3 and points()[2][2] == 0
    np.testing.assert_allclose(points()[2][:2], [0.0, 0.8], atol=0.02)
    qtbot.mouseClick(panel, RIGHT, pos=place(panel, 0.8, -0.8))
    assert points()[3][2] == 1
    window.data.classes[3].click()
    qtbot.mouseClick(panel, LEFT, pos=place(panel, -0.8, -0.8))
    assert points()[4][2] == 3
    qtbot.mousePress(panel, LEFT, pos=place(panel, -0.8, -0.8))
    for step in (0.4, 0.8, 1.0):
        qtbot.mouseMove(panel, place(panel, -0.8, -0.8 + step))
    qtbot.mouseRelease(panel, LEFT, pos=place(panel, -0.8, 0.2))
    np.testing.assert_allclose(points()[4], [-0.8, 0.2, 3], atol=0.02)
    assert len(points()) == 5
    qtbot.mouseClick(panel, RIGHT, pos=place(panel, 0.0, 0.8))
    assert len(points()) == 4
    window.undo_target.undo()
    assert len(points()) == 5 and panel.by_hand is not None and len(panel.by_hand.points) == 5
    window.data.eraser.click()
    qtbot.mouseClick(panel, LEFT, pos=place(panel, 0.8, -0.8))
    assert [point[2] for point in points()] == [0, 1, 0, 3]

    def learned() -> bool:
        plane = run.frame.part(Plane)
        if plane is None or run.frame.config != run.config or len(plane.answers) != 4:
            return False
        said = [plane.at(x, y) for x, y, _ in points()]
        return all(
            one is not None and int(one.argmax()) == label for one, (*_, label) in zip(said, points(), strict=True)
        )

    run.train()
    until(qtbot, learned)
    run.train_or_pause()
    window.data.clear.click()
    assert run.config.data.points == FIRST_POINTS


def test_the_last_point_stays_and_a_press_on_the_map_of_other_data_does_nothing(
    qtbot: QtBot, open_netviz: Callable[..., Opened]
) -> None:
    hand = PointsByHand()
    hand.show(((0.0, 0.0, 0.0),))
    hand.press(0.0, 0.0, right=True, reach=0.1)
    assert not hand.release() and len(hand.points) == 1
    opened = open_netviz(configs.with_data(Config(), "circles"))
    before = opened.run_controller.config
    panel = opened_map(qtbot, opened)
    qtbot.mouseClick(panel, LEFT, pos=place(panel, 0.3, 0.3))
    assert opened.run_controller.config == before


@pytest.mark.slow(once=True)
def test_a_dropped_picture_is_what_is_learned(qtbot: QtBot, open_netviz: Callable[..., Opened], tmp_path: Path) -> None:
    opened = open_netviz(configs.with_data(Config(), "picture"))
    values = np.zeros((SIDE, SIDE), np.uint8)
    values[:, SIDE // 2 :] = 255
    Image.fromarray(values).save(tmp_path / "half.png")
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(tmp_path / "half.png"))])
    opened.window.import_controller.import_mime(content)
    run = opened.run_controller
    until(qtbot, lambda: run.config.data.picture is not None)
    assert run.config.data.picture == ("00" * (SIDE // 2) + "ff" * (SIDE // 2),) * SIDE
    until(qtbot, lambda: run.frame.config == run.config and run.frame.part(Plane) is not None)
    plane = run.frame.part(Plane)
    assert plane is not None and plane.regression and plane.limits == (0.0, 1.0)
    assert (plane.labels == (plane.points[:, 0] >= 0)).all()
