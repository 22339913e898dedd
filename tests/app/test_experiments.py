"""The dialogs for experiments: they measure on copies, show the results, and apply the best to the run as an edit."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from netviz import config as configs
from netviz.app import dialogs
from netviz.app.dialogs.download import DownloadDialog
from netviz.app.dialogs.find_rate import FindRateDialog
from netviz.app.dialogs.import_data import ImportDialog
from netviz.app.dialogs.task_dialog import TaskDialog
from netviz.app.dialogs.try_several import TrySeveralDialog
from netviz.app.main_window.window import MainWindow
from netviz.app.style.theme import DARK, LIGHT, TICK_PX, font, viridis
from netviz.app.widgets.heat_map import SCALE_BAR, HeatMap
from netviz.data.dataset import DataSet
from netviz.data.mnist import REMOTES
from netviz.sweep.description import load
from netviz.sweep.trial_grid import Cell, Side, TrialGrid
from netviz.sweep.workers import ThisProcess, Workers
from tests.app.conftest import settle, until
from tests.app.test_panels import pixels

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


@pytest.mark.slow(once=True)
def test_a_learning_rate_is_found_used_and_undone(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.replaced(POINTS, "training.batch_size", 200))  # whose cost has no noise
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


def test_several_are_tried_with_numbers_as_in_german(german: None, open_netviz) -> None:
    dialog = open_netviz(POINTS, language="de").window.experiments.try_several()
    proposed = dialog.values[0].text()
    assert ";" in proposed and "," in proposed and "." not in proposed
    rate, units = "training.learning_rate", "network.layers[0].units"
    for text in ("0,05; 0,5", "0,05, 0,5", "0.05; 0.5", "0,05 bis 0,5 in 2 Schritten"):
        dialog.vary(rate, text)
        assert dialog.plan.vary[rate] == (0.05, 0.5)
    dialog.vary(rate, "1,5")
    assert (dialog.plan.vary[rate], dialog.count.text()) == ((1.5,), "1 Lauf zu je 30 Epochen")
    for path, text, said in (
        (rate, "0,0; 5", "Lernrate η: 0,0 muss größer sein als 0."),
        (rate, "0,05; schnell", "Lernrate η: muss eine Zahl sein, nicht 'schnell'."),
        (rate, "1.000; 5", "'1.000' kann 1 oder 1000 bedeuten: Geben Sie eines davon ein."),
        (units, "2; 4,5", "Schicht 1: Neuronen: muss eine ganze Zahl sein, nicht 4,5."),
        (rate, "", "Schreiben Sie Werte zum Ausprobieren, etwa 0,05; 0,5; 5 oder 0,01 … 10 in 4 Schritten."),
    ):
        dialog.vary(path, text)
        assert dialog.count.text() == said
        dialog.go.click()
        assert dialog.note.text() == said
    assert "0,05; 0,5; 5" in dialog.text.text() and "in 4 Schritten" in dialog.text.text()
    dialog.note.setText("Alles fertig. 100 von 100 Läufen.")
    assert dialog.note.width() > dialog.note.fontMetrics().horizontalAdvance(dialog.note.text())
    assert dialog.cancel.geometry().top() > dialog.note.geometry().bottom()


@pytest.mark.slow(once=True)
def test_several_are_tried_shown_as_they_come_and_the_best_is_used(
    qtbot: QtBot, open_netviz, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = open_netviz(configs.replaced(POINTS, "training.epochs", 1), view="compare")
    window, run = opened.window, opened.run_controller
    window.experiments.make_workers = lambda data, runs, folder, dropped: ThisProcess(data, dropped)
    window.commands.action("run.try_several").trigger()
    dialog = window.experiments.try_several()
    heat = dialog.heat_map
    for method in ("grid", "random", "halving"):
        dialog.method.setCurrentIndex(dialog.method.findData(method))
        dialog.vary("training.learning_rate", "0.001, nothing")
        assert dialog.count.text().startswith("Learning rate η: "), "no count of runs that cannot be"
        dialog.go.click()
        assert (dialog.note.text(), dialog.go.text()) == (dialog.count.text(), "Try")
    dialog.method.setCurrentIndex(0)
    dialog.vary("training.learning_rate", "0.001, 0.5")
    dialog.vary("network.layers[0].units", "2 … 4 in 3 steps", 1)
    assert dialog.count.text() == "6 runs of 1 epoch"

    place = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    dialog.save.click()
    assert len(load(tmp_path / "mine.toml").combinations) == 6

    dialog.go.click()
    until(qtbot, lambda: dialog.go.text() == "Try")
    assert dialog.note.text() == "All done. 6 of 6 runs."
    panel = window.dock_area.panels["runs"]
    assert heat.words(replace(heat.grid.cells[0][0], scores=())).endswith(": not done")
    until(qtbot, lambda: len(panel.rows.rows) == 6)
    assert all(row.test is not None and row.opens for row in panel.rows.rows)
    seen = pixels(heat)
    for theme in (LIGHT, DARK):
        heat.set_theme(theme)
    assert (pixels(heat) != seen).any()
    qtbot.keyClick(heat, Qt.Key.Key_Right)
    qtbot.keyClick(heat, Qt.Key.Key_Down)
    assert heat.accessibleDescription().startswith("η = 0.001, Layer 1: neurons = 3: accuracy ")
    cell = heat.cell_box(2, 1).center().toPoint()
    qtbot.mouseClick(heat, Qt.MouseButton.LeftButton, pos=cell)
    heat.show_grid(replace(heat.grid, cells=heat.grid.cells[:1]))
    assert heat.current is None, "the cell that the keys were at is gone"
    before = run.config
    dialog.vary("training.learning_rate", "fast")
    grid = heat.grid
    dialog.go.click()
    assert dialog.note.text().startswith("Learning rate η: ")
    assert heat.grid is grid and dialog.use.isEnabled(), "what was found stays, and can be used"
    dialog.vary("training.learning_rate", "0.001, 0.5")
    dialog.use.click()
    assert (run.config.training.learning_rate, run.config.network.layers[0].units) == (0.5, 4)
    window.commands.action("edit.undo").trigger()
    assert run.config == before
    dialog.method.setCurrentIndex(dialog.method.findData("halving"))
    dialog.epochs.setValue(3)
    dialog.runs.setValue(3)
    assert dialog.count.text() == "3 runs of at most 3 epochs"
    dialog.go.click()
    assert (dialog.go.text(), dialog.use.text(), dialog.use.isEnabled()) == ("Stop", "Use the best", False)
    until(qtbot, lambda: dialog.go.text() == "Try")
    assert dialog.note.text() == "All done. 3 of 3 runs."
    until(qtbot, lambda: len(panel.rows.rows) == 9)
    assert sorted(cell.epochs or 3 for row in heat.grid.cells for cell in row if cell.of) == [1, 1, 3]
    panel.choose(0)
    window.commands.action("runs.use").trigger()
    assert run.config == panel.rows.rows[0].last.started_with
    dialog.reject()


@pytest.mark.slow(once=True)
def test_the_best_of_what_was_tried_is_drawn_with_bands_over_seeds(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.replaced(POINTS, "training.epochs", 1), view="compare")
    window = opened.window
    window.experiments.make_workers = lambda data, runs, folder, dropped: ThisProcess(data, dropped)
    dialog = window.experiments.try_several()
    dialog.vary("network.layers[0].units", "1, 2, 3, 4, 5, 6")
    dialog.seeds.setValue(2)
    dialog.go.click()
    until(qtbot, lambda: dialog.go.text() == "Try")
    panel, accuracy = window.dock_area.panels["runs"], window.dock_area.panels["accuracy"]
    until(qtbot, lambda: len(panel.rows.rows) == 6)
    assert panel.seeds.isChecked()
    until(qtbot, lambda: sum(row.place is not None for row in panel.rows.rows) == 5)
    until(qtbot, lambda: sum(one.band for one in accuracy.series()) >= 5)
    left_out = next(row for row in panel.rows.rows if row.place is None)
    assert all(row.score >= left_out.score for row in panel.rows.rows)
    dialog.reject()


@pytest.mark.parametrize("view", ["compare", "network"])
def test_what_several_tries_have_found_stands_in_front(
    qtbot: QtBot, open_netviz, monkeypatch: pytest.MonkeyPatch, view: str
) -> None:
    """In a small window it shares its place with Differences, which is empty then; it was tried in another view, too.
    What the user brings forward afterwards stays there."""
    opened = open_netviz(configs.replaced(POINTS, "training.epochs", 1), view=view)
    window = opened.window
    window.resize(1000, 640)
    docks = window.dock_area.docks
    window.experiments.make_workers = lambda data, runs, folder, dropped: ThisProcess(data, dropped)
    dialog = window.experiments.try_several()
    dialog.vary("training.learning_rate", "0.001, 0.5")
    dialog.go.click()
    until(qtbot, lambda: dialog.go.text() == "Try")
    window.view_controller.show("compare")
    until(qtbot, lambda: docks["grid"].on_screen)
    settle(qtbot, opened)
    assert docks["differences"] in window.dock_area.tabifiedDockWidgets(docks["grid"]), "or it proves nothing"
    assert docks["grid"].on_screen and not docks["differences"].on_screen
    docks["differences"].raise_()
    until(qtbot, lambda: docks["differences"].on_screen)
    dialog.came.emit([])
    settle(qtbot, opened)
    assert docks["differences"].on_screen
    dialog.reject()


OPENED: dict[type[TaskDialog], Callable[[MainWindow], TaskDialog]] = {
    FindRateDialog: lambda window: window.experiments.find_rate(),
    TrySeveralDialog: lambda window: window.experiments.try_several(),
    ImportDialog: lambda window: ImportDialog(window, Path(__file__), LIGHT),
    DownloadDialog: lambda window: DownloadDialog(window, [REMOTES["kmnist"]]),
}


def test_every_dialog_of_a_task_is_left_by_its_button_which_ends_its_work(qtbot: QtBot, open_netviz) -> None:
    for _, name, _ in pkgutil.iter_modules(dialogs.__path__, f"{dialogs.__name__}."):
        importlib.import_module(name)
    assert set(TaskDialog.__subclasses__()) == set(OPENED)
    opened = open_netviz(POINTS)
    for kind, make in OPENED.items():
        dialog = make(opened.window)
        dialog.show()
        with qtbot.waitSignal(dialog.finished):
            qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
        assert not isValid(dialog) or not dialog.isVisible(), kind
    settle(qtbot, opened)
    assert opened.run_controller.frame.step == 0


def test_a_window_that_closes_leaves_nothing_of_what_it_tried(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.replaced(POINTS, "training.epochs", 1_000_000))
    window, folders = opened.window, []

    def here(data: DataSet, runs: int, folder: Path, dropped: Callable[[], bool]) -> Workers:
        folders.append(folder)
        return ThisProcess(data, dropped)

    window.experiments.make_workers = here
    dialog = window.experiments.try_several()
    dialog.go.click()
    until(qtbot, lambda: folders and dialog.heat_map.grid is not None)
    assert folders[0].exists()
    window.close()
    assert not folders[0].exists()


def test_the_scale_of_r2_ends_at_0_and_its_labels_have_room(qtbot: QtBot) -> None:
    heat = HeatMap()
    qtbot.addWidget(heat)
    heat.resize(400, 200)
    for scores, low in (((-2.5e11, -2.8e8, 0.322, 0.813), "≤ 0"), ((-2.5e11, -2.8e8, -2.7e8, -1.0), "≤ −5.60 × 10⁸")):
        cells = tuple(Cell({}, (score,), 1) for score in scores)
        heat.show_grid(TrialGrid(Side("", "η", ("1", "2", "3", "4")), None, (cells,), 4, 4, True))
        assert heat.ends[0] == low
        place = [heat.colour(cell).rgb() for cell in cells]
        assert place[0] == QColor.fromRgb(int(viridis()[0])).rgb()
        assert place[3] == QColor.fromRgb(int(viridis()[255])).rgb()
        assert place[2] not in (place[0], place[3])
        room = heat.width() - heat.cell_box(0, 3).right()
        assert room > SCALE_BAR + QFontMetricsF(font(TICK_PX)).horizontalAdvance(low)
        heat.grab()
