"""What the lessons on digits and deep networks claim can be seen in their panels, with real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.lessons.controls import apply_controls
from netviz.lessons.library import library
from netviz.session import RunState
from netviz.session.parts.curves import Curves
from tests.app.conftest import settle, until
from tests.app.test_lessons import choose, lesson_panel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


@pytest.mark.slow(once=True)
def test_every_rung_of_the_ladder_has_a_button(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Convolutional network")
    panel, lesson = lesson_panel(opened), library()["convolutional-network"]
    until(qtbot, lambda: opened.run_controller.frame.config.data.train == 2000)
    assert len(panel.controls.buttons) == len(lesson.runs)
    for button, (name, full) in zip(panel.controls.buttons, lesson.runs.items(), strict=True):
        qtbot.mouseClick(button, LEFT)
        assert button.isChecked()
        until(qtbot, lambda full=full: opened.run_controller.frame.config.network == full.network)
        assert opened.run_controller.frame.config.training.epochs == 3, name
    (length,) = panel.controls.fields
    length.activated.emit(1)
    until(qtbot, lambda: opened.run_controller.frame.config == full)
    assert apply_controls(lesson.shown_runs, panel.controls.settings())[0][1] == full


@pytest.mark.slow(once=True)
def test_the_point_where_the_validation_cost_turns_is_marked(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Overfitting and regularization")
    window = opened.window
    until(qtbot, lambda: opened.run_controller.frame.config.data.train == 1000)
    opened.run_controller.edit_checked({"data.validation": 200})
    until(qtbot, lambda: opened.run_controller.frame.config.data.validation == 200)
    qtbot.mouseClick(lesson_panel(opened).play, LEFT)
    plot = window.dock_area.panels["cost"].plot

    def long_past() -> bool:
        """So that no later epoch is lower while the run comes to rest."""
        curves = opened.run_controller.frame.part(Curves)
        turned = None if curves is None else curves.turning_point
        return turned is not None and turned[0] < 0.6 * opened.run_controller.frame.position

    until(qtbot, long_past)
    opened.run_controller.session.pause()
    until(qtbot, lambda: opened.run_controller.frame.state in (RunState.PAUSED, RunState.FINISHED))
    settle(qtbot, opened)
    turned = opened.run_controller.frame.part(Curves).turning_point
    assert turned is not None
    assert (plot.points[0].x, plot.points[0].y) == turned
    assert plot.overlay.points[0].text == f"lowest on the validation set: epoch {round(turned[0], 1):,.9g}"
    assert plot.overlay.box.contains(plot.overlay.points[0].x, plot.overlay.points[0].y)
    window.grab()


@pytest.mark.slow(once=True)
def test_the_weights_histograms_stand_side_by_side(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Overfitting and regularization")
    panel, layers = lesson_panel(opened), opened.window.dock_area.panels["layers"]
    for _ in range(2):
        qtbot.mouseClick(panel.next, LEFT)
    until(qtbot, lambda: len(layers.histograms.runs) == 2)
    assert [run.name for run in layers.histograms.runs] == ["λ = 0.1", "λ = 0"]
    assert layers.histograms.isVisible()
    assert not layers.table.isVisible()
    boxes = [layers.histograms.box(layer, run) for layer in (0, 1) for run in (0, 1)]
    assert all(box.width() > 80 and box.height() > 20 for box in boxes)
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_the_frame_of_the_filter_is_not_cut_off(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Convolution")
    panel = opened.window.dock_area.panels["sliding"]
    until(qtbot, lambda: panel.shown is not None)
    assert panel.view.response.patch(panel.view.row, panel.view.column).max() > 0, "it starts on ink"
    for place in ((0, 0), (23, 23)):
        panel.view.moved.emit(*place)
        image = panel.view.boxes()[0]
        assert panel.view.rect().toRectF().contains(image.adjusted(-2, -2, 2, 2)), place


def test_before_training_nothing_is_reported_to_be_learned(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Universal approximation")
    panel = opened.window.dock_area.panels["approximation"]
    until(qtbot, lambda: panel.sketch.shown is not None)
    assert "not learned yet" in panel.figures.text()
    qtbot.mouseClick(opened.window.tool_bar.epoch, LEFT)
    until(qtbot, lambda: "learned <b>" in panel.figures.text())


@pytest.mark.slow(once=True)
def test_the_pages_show_the_pictures_and_the_mistakes(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Digits")
    panel, area = lesson_panel(opened), opened.window.dock_area
    assert area.docks["filters"].isVisible()
    assert not area.docks["pictures"].isVisible()
    qtbot.mouseClick(panel.next, LEFT)
    assert area.docks["pictures"].isVisible()
    assert area.panels["pictures"].wrong.isChecked()
    assert area.panels["pictures"].split.currentData() == "validation"
    qtbot.mouseClick(panel.back, LEFT)
    assert area.docks["filters"].isVisible()
    assert not area.docks["pictures"].isVisible()
