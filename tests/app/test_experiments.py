"""The dialogs for experiments: they measure on copies, show it, and take what is found to the run as an edit."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.style.theme import DARK
from tests.app.conftest import settle, until

POINTS = configs.parse(
    """
[data]
name = "circles"
train = 200
validation = 40
[network]
output = "softmax"
layers = [{ kind = "dense", units = 4 }]
"""
)


def test_a_learning_rate_is_found_used_and_undone(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(POINTS)
    window, run = opened.window, opened.run_controller
    run.step_batch()
    settle(qtbot, opened)
    window.experiments.set_theme(DARK)
    dialog = window.experiments.find_rate()
    assert not dialog.go.isEnabled()
    first = dialog.measured
    until(qtbot, dialog.go.isEnabled)
    (point,) = dialog.plot.points
    assert "falls most steeply" in point.text
    left, right, *_ = dialog.plot.shown_range
    assert (left, right) == (-5, 2)
    dialog.from_now.setChecked(True)
    dialog.again.click()
    until(qtbot, dialog.go.isEnabled)
    assert first is not dialog.measured and dialog.measured.curve.costs[0] != first.curve.costs[0]
    rate, before = dialog.measured.suggestion, run.config.training.learning_rate
    dialog.go.click()
    assert run.config.training.learning_rate == rate
    settle(qtbot, opened)
    assert run.frame.step == 1, "the run goes on as it was"
    window.commands.action("edit.undo").trigger()
    assert run.config.training.learning_rate == before


def test_a_finder_that_is_closed_ends_its_work(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(POINTS)
    dialog = opened.window.experiments.find_rate()
    dialog.reject()
    settle(qtbot, opened)
    assert opened.run_controller.frame.step == 0
