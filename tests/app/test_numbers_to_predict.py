"""What the window shows of numbers to predict: R², the error in their own unit, and predicted against true values."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QImage
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.panels.accuracy import AccuracyPanel
from netviz.app.panels.examples import ExamplesPanel
from netviz.app.plotting.chart import Chart
from netviz.app.style.theme import LIGHT, THEMES, TICK_PX, Theme, font
from netviz.session import RunState
from netviz.session.parts.predictions import SplitPredictions
from tests.app.conftest import settle, until, wait_for
from tests.app.made_up import PAIR, frame, of_numbers
from tests.engine.test_prediction_errors import RUN

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def accuracy(qtbot: QtBot) -> AccuracyPanel:
    panel = AccuracyPanel()
    for widget in (panel, panel.right):
        assert widget is not None
        qtbot.addWidget(widget)
        widget.show()
    panel.resize(420, 240)
    panel.set_theme(LIGHT)
    return panel


def test_both_measures_are_told_for_training_and_validation(qtbot: QtBot, accuracy: AccuracyPanel) -> None:
    titles: list[str] = []
    accuracy.titled.connect(titles.append)
    accuracy.set_frame(of_numbers())
    assert accuracy.legend.accessibleName() == ("training R² 0.799, error 20.0, validation R² 0.698, error 30.1")
    assert accuracy.shorter("training R² 0.799, error 20.0") == "train 0.799 · 20.0"
    assert accuracy.shorter("validation") == "val."
    training, validation = accuracy.series()
    assert training.y[-1] == pytest.approx(0.8, abs=0.01)
    assert validation.y[-1] == pytest.approx(0.7, abs=0.01)
    assert accuracy.plot.shown_range[2:] == (0.0, 1.0), "a start far below 0 is not what the plot is for"
    qtbot.mouseClick(accuracy.error, LEFT)
    assert [one.y[-1] for one in accuracy.series()] == pytest.approx([20, 30], abs=1)
    assert accuracy.plot.shown_range[2] == 0
    assert accuracy.plot.shown_range[3] >= 100
    assert accuracy.plot.value_text(25.0) == "25.0"
    accuracy.set_frame(frame())
    assert accuracy.error.isHidden()
    assert accuracy.plot.value_text(0.25) == "25.0\u202f%"
    assert titles == ["R² and error", "Accuracy"]


def test_before_the_first_step_the_panel_says_what_comes(accuracy: AccuracyPanel) -> None:
    shown = of_numbers()
    parts = dict(shown.parts) | {kind: part for kind, part in frame(steps=0).parts.items() if kind.__name__ == "Curves"}
    accuracy.set_frame(replace(shown, step=0, parts=parts))
    assert accuracy.series()
    assert not accuracy.legend.entries


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_predicted_against_true_values_stand_where_pictures_would(qtbot: QtBot, theme: Theme) -> None:
    panel = ExamplesPanel()
    qtbot.addWidget(panel)
    panel.resize(420, 300)
    panel.set_theme(theme)
    panel.show()
    shown = of_numbers()
    panel.set_frame(shown)
    assert not panel.plot.isHidden()
    assert panel.grid.isHidden()
    assert panel.wrong.isHidden()
    assert panel.count.text() == "R² 0.750, mean absolute error 25.0, at step 100"
    numbers, chart = panel.plot.shown, panel.plot.chart
    assert numbers is not None
    assert chart is not None
    assert chart.box.width() == chart.box.height()
    panel.resize(420, 130)  # low and wide: no stamp in the middle
    assert panel.plot.chart is not None and panel.plot.chart.box.width() > 200
    panel.resize(420, 300)
    place = chart.at(float(numbers.true[40]), float(numbers.predicted[40]))
    assert panel.plot.words_at(place).startswith("example 40: 303, predicted ")
    assert panel.plot.words_at(chart.at(numbers.span[0], numbers.span[1])) == ""
    image = panel.plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground, dot = image.pixelColor(QPoint(2, 2)), image.pixelColor(place.toPoint())
    assert dot != ground
    waiting = replace(shown.parts[SplitPredictions], numbers=None)
    panel.set_frame(replace(shown, parts=dict(shown.parts) | {SplitPredictions: waiting}))
    assert panel.plot.words_at(QPointF(place)) == ""
    panel.set_frame(frame())
    assert panel.plot.isHidden()
    assert not panel.wrong.isHidden()


def test_what_two_runs_predict_stands_side_by_side(qtbot: QtBot) -> None:
    panel = ExamplesPanel()
    qtbot.addWidget(panel)
    panel.resize(800, 300)
    panel.show()
    shown = of_numbers()
    part = shown.parts[SplitPredictions]
    assert part.numbers is not None
    both = replace(part, pair=PAIR, beside=replace(part.numbers, predicted=part.numbers.true))
    panel.set_frame(replace(shown, parts=dict(shown.parts) | {SplitPredictions: both}))
    until(qtbot, lambda: panel.plot_beside.isVisible() and panel.plot_beside.width() > 100)
    names = [entry.name for legend in panel.plots.names for entry in legend.entries]
    assert names == ["this run, R² 0.750", "λ = 0.1, R² 0.750"]
    chart = panel.plot_beside.chart
    assert chart is not None
    true = float(part.numbers.true[40])
    assert panel.plot_beside.words_at(chart.at(true, true)).startswith("example 40: 303, predicted 303")
    panel.set_frame(shown)
    assert not panel.plot_beside.isVisible()


@pytest.mark.parametrize(("width", "height", "most"), [(420, 300, 564_476.0), (220, 140, 564_476.0), (700, 500, 3e9)])
def test_long_labels_have_their_room_beside_the_name_of_the_axis(
    qtbot: QtBot, width: int, height: int, most: float
) -> None:
    chart = Chart.within(width, height, (80_700.0, most), (80_700.0, most), LIGHT, square=True)
    metrics, name = QFontMetricsF(font(TICK_PX)), chart.name_up()
    assert name.left() >= 0
    across, up = chart.labels_across(), chart.labels_up()
    assert any(len(text) > 6 for text, _ in up)
    for text, place in (*across, *up):
        assert metrics.horizontalAdvance(text) <= place.width()
        assert not place.intersects(name)
        assert place.right() <= width
    assert all(place.right() < chart.box.left() for _, place in up)
    assert all(one.right() < other.left() for (_, one), (_, other) in pairwise(across))


@pytest.mark.slow(once=True)
def test_a_window_shows_them_while_it_learns(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.parse(RUN), view="data")
    docks = opened.window.dock_area.docks
    docks["accuracy"].toggleViewAction().trigger()
    qtbot.mouseClick(opened.window.tool_bar.train, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    panel = docks["pictures"].panel
    until(qtbot, lambda: panel.plot.shown is not None)
    settle(qtbot, opened)
    assert docks["pictures"].head.title.text() == "Predicted and true"
    assert docks["accuracy"].head.title.text() == "R² and error"
    assert "R²" in panel.count.text()
    assert len(docks["accuracy"].panel.series()) == 2
