"""The Data card: thumbnails, the amount of data, what the map shows, and the output under the pointer."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.panels.data import LOOKS, DataPanel
from netviz.app.panels.plane import PlanePanel
from netviz.app.panels.plane_map import PlaneLook
from netviz.app.style.theme import LIGHT, TICK_PX, font
from netviz.app.widgets.data_thumbnails import WORDS, DataThumbnails
from netviz.config import Config
from netviz.config.synthetic_settings import SYNTHETIC_SETTINGS
from netviz.data.embedded_tables import TABLES
from netviz.session.parts.plane import SIDE, Plane
from tests.app.conftest import settle, until
from tests.app.made_up import frame

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def toy(open_netviz: Callable[..., Opened]) -> Opened:
    return open_netviz(configs.with_data(Config(), "circles"))


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_name_below_every_picture_is_whole(open_netviz: Callable[..., Opened], language: str) -> None:
    data = open_netviz(configs.with_data(Config(), "circles"), language=language).window.data
    metrics, wrapped = QFontMetrics(font(TICK_PX)), Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    for button in data.thumbnails.buttons.values():
        needed = metrics.boundingRect(QRect(0, 0, button.width(), 1000), wrapped, button.text())
        assert needed.width() <= button.width() and needed.height() <= LIGHT.px(WORDS) * button.lines, button.text()
        assert button.height() >= button.sizeHint().height(), button.text()
    assert {button.lines for button in data.thumbnails.buttons.values()} == {1, 2}


def test_every_toy_is_chosen_by_its_picture_and_pictures_get_the_pad(qtbot, toy: Opened) -> None:
    window, run = toy.window, toy.run_controller
    assert window.right.of_points.isVisible() and not window.pad.isVisible()
    assert set(window.data.thumbnails.buttons) == {*SYNTHETIC_SETTINGS, *TABLES}
    redraw = window.commands.action("data.new_points")
    for name in ("pinwheel", "hills", "curve"):
        button = window.data.thumbnails.buttons[name]
        qtbot.mouseClick(button, LEFT)
        assert run.config.data.name == name and button.isChecked()
        assert sum(one.isChecked() for one in window.data.thumbnails.buttons.values()) == 1
        assert window.right.at_pointer.isVisible() == (name != "curve") and redraw.isEnabled()
    run.use_data("digits")
    assert window.pad.isVisible() and not window.right.of_points.isVisible() and not redraw.isEnabled()


def test_a_table_is_chosen_by_its_picture_and_shows_the_others_beside_it(
    open_netviz: Callable[..., Opened], qtbot: QtBot
) -> None:
    opened = open_netviz(configs.with_data(Config(), "wine"))
    thumbnails = opened.window.data.thumbnails
    assert thumbnails.buttons["wine"].isChecked()
    iris = thumbnails.buttons["iris"]
    until(qtbot, lambda: iris.is_loaded)
    dots = iris.grab().toImage()
    for label in range(3):
        colour = LIGHT.class_colour(label, 3)
        assert any(dots.pixelColor(x, y) == colour for x in range(dots.width()) for y in range(dots.height()))
    qtbot.mouseClick(iris, LEFT)
    assert opened.run_controller.config.data.name == "iris" and iris.isChecked()


@pytest.mark.parametrize("name", ["wine", "circles"])
def test_the_card_is_no_higher_than_what_is_in_it(open_netviz: Callable[..., Opened], qtbot: QtBot, name: str) -> None:
    opened = open_netviz(configs.with_data(Config(), name), size=(1600, 1050))
    settle(qtbot, opened)
    thumbnails = opened.window.data.thumbnails
    assert thumbnails.height() <= thumbnails.sizeHint().height() + 4


def test_only_data_on_a_line_or_in_the_plane_has_looks_of_a_map(qtbot) -> None:
    panel = DataPanel()
    qtbot.addWidget(panel)
    for name, expected in (("moons", True), ("iris", False), ("/nowhere/houses.csv", False)):
        panel.show_config(configs.replaced(Config(), "data.name", name))
        assert all(tick.isVisibleTo(panel) == expected for tick in panel.ticks.values()), name


def test_noise_number_and_share_are_set_and_new_points_keep_the_weights(qtbot, toy: Opened) -> None:
    window, run = toy.window, toy.run_controller
    card = window.data
    card.noise.setValue(12)
    assert run.config.data.noise == 0.12
    card.count.setValue(30)
    assert sum(run.config.data.sizes) == 1500
    card.share.setValue(10)
    assert run.config.data.sizes == (750, 750) and run.shown_problem is None
    until(qtbot, lambda: run.frame.config == run.config and run.frame.data_sizes[:2] == (750, 750))
    before = run.frame.part(Plane)
    card.redraw.click()
    assert run.config.data.seed == 1 and run.config.seed == 0
    until(qtbot, lambda: run.frame.config == run.config and run.frame.part(Plane) is not None)
    after = run.frame.part(Plane)
    assert before is not None and after is not None
    assert not np.array_equal(before.points, after.points) and np.array_equal(before.answers, after.answers)


def plane(regression: bool = False) -> Plane:
    """A map that rises from left to right, with a training point left and a test point right."""
    across = np.tile(np.linspace(-1, 1, SIDE), (SIDE, 1))
    answers = (across / 2 + 0.5)[None] if regression else np.stack([(1 - across) / 2, (1 + across) / 2])
    points, tests = np.array([[-0.9, 0.9]]), np.array([[0.6, -0.6]])
    return Plane(2, points, np.zeros(1), answers, regression, tests=tests, test_labels=np.zeros(1))


def picture(panel: PlanePanel, look: PlaneLook) -> QImage:
    panel.set_look(look)
    return panel.grab().toImage()


@pytest.mark.parametrize("regression", [False, True])
def test_the_map_shows_what_is_ticked(qtbot, regression: bool) -> None:
    panel = PlanePanel()
    qtbot.addWidget(panel)
    panel.resize(400, 400)
    panel.set_theme(LIGHT)
    panel.set_frame(frame(parts={Plane: plane(regression)}))
    plain = picture(panel, PlaneLook())
    chart = panel.chart
    assert chart is not None

    def colour(image: QImage, x: float, y: float) -> tuple[int, ...]:
        return image.pixelColor(chart.at(x, y).toPoint()).getRgb()[:3]

    own = (0xE6, 0x7E, 0x22)  # of the first class, and of the least number
    assert colour(plain, -0.9, 0.9) == own != colour(plain, 0.6, -0.6)
    assert colour(picture(panel, PlaneLook(tests=True)), 0.6, -0.6) == own
    hard = picture(panel, PlaneLook(discretize=True))
    assert colour(hard, -0.2, 0.3) == colour(hard, -1.0, 0.3) != colour(hard, 0.2, 0.3) == colour(hard, 1.0, 0.3)
    assert colour(plain, -0.2, 0.3) != colour(plain, -1.0, 0.3)
    border = colour(picture(panel, PlaneLook(contours=True)), 0.0, 0.75)
    assert sum(border) < sum(colour(plain, 0.0, 0.75)) - 200, "the border between the classes is a dark line"
    assert picture(panel, PlaneLook(arrows=True)) != plain


def test_ticks_and_commands_reach_every_map(toy: Opened) -> None:
    window = toy.window
    panels = window.dock_area.panels
    for name in LOOKS:
        window.commands.action(f"view.plane_{name}").trigger()
        assert window.data.ticks[name].isChecked()
    window.data.ticks["arrows"].click()
    expected = PlaneLook(tests=True, discretize=True, contours=True, descents=True)
    network = panels["network"].findChild(PlanePanel)
    assert isinstance(panels["plane"], PlanePanel) and network is not None
    assert panels["plane"].look == network.look == expected
    assert panels["network"].questions()[Plane] is panels["plane"].questions()[Plane] is True


def test_the_point_under_the_pointer_is_answered_and_a_double_click_opens_a_large_map(qtbot, toy: Opened) -> None:
    window, run = toy.window, toy.run_controller
    panel = window.dock_area.panels["plane"]
    assert isinstance(panel, PlanePanel)
    until(qtbot, lambda: run.frame.part(Plane) is not None and panel.chart is not None)
    assert panel.chart is not None and panel.shown is not None
    qtbot.mouseMove(panel, panel.chart.at(0.5, -0.25).toPoint() - QPoint(3, 3))
    qtbot.mouseMove(panel, panel.chart.at(0.5, -0.25).toPoint())
    until(qtbot, lambda: window.right.point_answer.shown is not None)
    said = window.right.point_answer.shown
    assert said is not None and abs(said.x - 0.5) < 0.02 and abs(said.y + 0.25) < 0.02
    np.testing.assert_allclose(said.answers, panel.shown.at(said.x, said.y), atol=1e-9)
    assert window.right.point_answer.lines[1].startswith("class 0: ")
    qtbot.mouseMove(window.data, QPoint(5, 5))
    qtbot.mouseDClick(panel, LEFT, pos=panel.chart.at(0.5, -0.25).toPoint())
    assert panel.large is not None and panel.large.isVisible()
    assert panel.large.plane.width() > panel.chart.box.width()
    shown = panel.large.plane.shown
    run.step_batch()
    until(qtbot, lambda: panel.large is not None and panel.large.plane.shown is not shown)
    panel.large.close()


def test_no_table_is_read_while_the_data_to_choose_from_is_painted(qtbot: QtBot) -> None:
    """The points follow, those of one data set in a turn of the event loop."""
    thumbnails = DataThumbnails(["circles", "iris", "wine"])
    qtbot.addWidget(thumbnails)
    buttons = thumbnails.buttons.values()
    empty = thumbnails.grab().toImage()
    assert not any(button.is_loaded for button in buttons)
    until(qtbot, lambda: all(button.is_loaded for button in buttons))
    assert thumbnails.grab().toImage() != empty
