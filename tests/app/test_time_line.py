"""The time line in the window: dragging the handle back shows that moment in every panel, and *Now* returns."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.panels.cost import CostPanel
from netviz.app.widgets.time_slider import TimeSlider
from netviz.session import RunState
from netviz.session.parts.confusion import Confusion
from netviz.session.parts.mistakes import Mistakes
from netviz.session.parts.network_graph import NetworkGraph
from tests.app.conftest import settle, until

POINTS = configs.parse(
    """
[data]
name = "circles"
train = 60
validation = 30
[network]
output = "softmax"
layers = [{ kind = "dense", units = 4, activation = "tanh" }]
[training]
batch_size = 10
epochs = 3
learning_rate = 0.3
"""
)


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def press(opened: Opened, command: str) -> None:
    opened.window.commands.action(command).trigger()


def train(qtbot: QtBot, opened: Opened) -> None:
    """Train to the end of the run."""
    press(opened, "run.train")
    until(qtbot, lambda: opened.run_controller.frame.state is RunState.FINISHED)


def until_past(qtbot: QtBot, opened: Opened, epoch: float | None) -> None:
    """Until the frames show this moment, or the present."""

    def there() -> bool:
        past = opened.run_controller.frame.past
        return (None if past is None else past.epoch) == epoch

    until(qtbot, there)


def weights(opened: Opened) -> np.ndarray:
    graph = opened.run_controller.frame.part(NetworkGraph)
    assert graph is not None
    return np.concatenate([edges.weights for edges in graph.edges])


def test_one_drags_to_the_start_and_returns(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(POINTS, view="network")
    window = opened.window
    settle(qtbot, opened)
    line, slider = window.time_line, window.time_line.slider
    assert slider.maximum() == 0
    assert line.words.width() > slider.width(), "there is nowhere to go to, and all of the sentence is to be read"
    first = weights(opened)
    train(qtbot, opened)
    settle(qtbot, opened)
    last = weights(opened)
    assert slider.width() > line.words.width()
    assert (slider.value(), slider.maximum()) == (6, 6), "start, steps 1, 2 and 5, the ends of two epochs, now"
    middle, right = slider.height() // 2, round(slider.x_of(6))
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(right, middle))
    for place in (5, 3, 0):
        qtbot.mouseMove(slider, QPoint(round(slider.x_of(place)), middle))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(0)), middle))
    until_past(qtbot, opened, 0)
    settle(qtbot, opened)
    assert line.words.text() == "the start"
    assert slider.accessibleDescription() == "the start"
    assert np.array_equal(weights(opened), first)
    cost = window.dock_area.panels["cost"]
    assert isinstance(cost, CostPanel)
    assert cost.plot.moment == 0
    assert cost.series()[0].x[-1] > 2, "the curves stay whole"
    assert line.now.isVisible()
    assert line.branch.isVisible()
    line.now.click()
    until_past(qtbot, opened, None)
    settle(qtbot, opened)
    assert np.array_equal(weights(opened), last)
    assert cost.plot.moment is None
    assert slider.value() == 6


def test_of_a_quick_drag_only_the_first_and_the_newest_moment_are_worked_out(
    qtbot: QtBot, open_netviz, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the handle passes while a frame is on its way is asked for by nobody, nor is anything that would follow."""
    opened = open_netviz(POINTS, view="data")
    train(qtbot, opened)
    settle(qtbot, opened)
    travel, session, asked = opened.window.time_travel, opened.run_controller.session, []
    look_back = session.look_back
    monkeypatch.setattr(session, "look_back", lambda number: asked.append(number) or look_back(number))
    numbers = [moment.number for moment in travel.moments]
    for place in range(5, -1, -1):
        travel.go_to(place)
    until_past(qtbot, opened, 0)
    until(qtbot, lambda: not opened.run_controller.frame.busy)
    assert asked == [numbers[5], numbers[0]]
    found = opened.run_controller.frame
    assert found.past is not None and found.past.number == numbers[0]
    counted, mistakes = found.part(Confusion), found.part(Mistakes)
    assert counted is not None and mistakes is not None
    assert counted.counts is not None and mistakes.worst is not None
    assert (counted.step, mistakes.step) == (0, 0)


@pytest.mark.slow(once=True)
def test_keys_marks_branches_and_the_film(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(POINTS, view="learn")
    window = opened.window
    train(qtbot, opened)
    QTest.keyClick(window, Qt.Key.Key_M)
    until(qtbot, lambda: window.time_line.slider.marked == {6})
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Comma)
    until_past(qtbot, opened, 1)
    QTest.keyClick(window, Qt.Key.Key_Period)
    until_past(qtbot, opened, 2)
    window.time_travel.choose_length(0.1)
    press(opened, "time.film")
    until(qtbot, lambda: not window.time_travel.films)
    until_past(qtbot, opened, None)
    window.time_travel.go_to(4)
    until_past(qtbot, opened, 1)
    window.time_line.branch.click()
    until(qtbot, lambda: opened.run_controller.frame.compared == 1)
    settle(qtbot, opened)
    assert opened.run_controller.frame.position == 1
    window.time_travel.go_to(0)
    until_past(qtbot, opened, 0)
    settle(qtbot, opened)
    assert window.time_line.words.text() == "the start · of the runs beside it only curves"
    press(opened, "time.now")
    until_past(qtbot, opened, None)
    press(opened, "edit.undo")
    until(qtbot, lambda: opened.run_controller.frame.position == 3)


@pytest.mark.parametrize("count", [0, 1, 12, 400])
def test_every_place_of_the_slider_is_reached_by_the_mouse(qtbot: QtBot, count: int) -> None:
    slider = TimeSlider()
    qtbot.addWidget(slider)
    slider.resize(700, 26)
    slider.show_moments([False] * count, count, count)
    assert [slider.place_at(slider.x_of(place)) for place in range(count + 1)] == list(range(count + 1))
    slider.grab()


@pytest.mark.slow(once=True)
def test_a_run_that_undo_brings_back_with_fewer_moments_says_so(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(POINTS)
    run, words = opened.run_controller, opened.window.time_line.words
    run.session.bound_moments(1 << 20)  # the run has room for all of its moments, a copy for undo has not
    train(qtbot, opened)
    until(qtbot, lambda: words.text() == "now, epoch 3")
    kept = len(run.frame.moments)
    run.reset()
    until(qtbot, lambda: run.frame.step == 0)
    run.history.stack.undo()
    until(qtbot, lambda: run.frame.state is RunState.FINISHED and 0 < len(run.frame.moments) < kept)
    until(qtbot, lambda: words.text() == f"now, epoch 3 · {len(run.frame.moments)} of {kept} moments left")


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_present_is_named_with_its_epoch_in_a_small_window(qtbot: QtBot, open_netviz, language: str) -> None:
    opened = open_netviz(POINTS, size=(1280, 720), language=language)
    train(qtbot, opened)
    settle(qtbot, opened)
    words = opened.window.time_line.words
    until(qtbot, lambda: words.fitted().endswith("3"))
    assert opened.window.time_line.slider.width() > 150
