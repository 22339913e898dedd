"""The table of runs in the window, with real keys and clicks: show, name, delete, bring back, and back to a run."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz import number_format
from netviz.app.application import Opened
from netviz.app.panels.cost import CostPanel
from netviz.app.panels.runs import RunsPanel
from netviz.app.style.theme import LIGHT, SMALL_PX, font
from netviz.app.widgets.run_columns import COLUMNS, NAMES, as_csv, shown_columns
from netviz.engine.evaluation import evaluate
from netviz.session import RunState
from tests.app.conftest import settle, until, wait_for

POINTS = configs.parse(
    """
[data]
name = "xor"
train = 60
validation = 40
[network]
layers = [{ kind = "dense", units = 3 }]
[training]
epochs = 2
"""
)


@pytest.fixture
def with_runs(qtbot: QtBot, open_netviz) -> tuple[Opened, RunsPanel]:
    """Three runs of three seeds, of which the last is the window's own."""
    opened = open_netviz(POINTS, view="compare")
    panel = opened.window.dock_area.panels["runs"]
    assert isinstance(panel, RunsPanel)
    for number in range(3):
        if number:
            opened.run_controller.new_weights()
        opened.run_controller.train()
        until(qtbot, lambda number=number: len(panel.rows.rows) == number + 1)
        wait_for(qtbot, opened, RunState.FINISHED)
    settle(qtbot, opened)
    return opened, panel


def press(qtbot: QtBot, panel: RunsPanel, key: Qt.Key, with_control: bool = False) -> None:
    plain, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(panel.view, key, control if with_control else plain)


@pytest.mark.slow(once=True)
def test_runs_are_shown_named_deleted_and_gone_back_to(
    qtbot: QtBot, with_runs: tuple[Opened, RunsPanel], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, panel = with_runs
    window, frames = opened.window, opened.run_controller.frame_scheduler
    assert [row.own for row in panel.rows.rows] == [True, False, False]
    role = Qt.ItemDataRole.AccessibleTextRole
    for row in range(3):
        words = [panel.rows.data(panel.rows.index(row, column), role) for column in range(len(COLUMNS))]
        assert words[0] == ("shown" if row == 0 else "not shown")
        assert words[NAMES.index("spark")].startswith("from ")
    panel.view.setFocus()
    panel.choose(1)
    press(qtbot, panel, Qt.Key.Key_Return)
    until(qtbot, lambda: panel.rows.rows[1].place == 1)
    cost = window.dock_area.panels["cost"]
    assert isinstance(cost, CostPanel)
    until(qtbot, lambda: len(cost.legend.entries) > 2)
    assert cost.legend.entries[1].colour.name() == LIGHT.run_colour(1).name()

    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("the second", True))
    press(qtbot, panel, Qt.Key.Key_F2)
    until(qtbot, lambda: panel.rows.rows[1].label == "the second")
    until(qtbot, lambda: cost.legend.entries[1].name == "the second")
    assert panel.current is panel.rows.rows[1], "what is chosen stays chosen"
    menu = panel.menu_of(panel.rows.rows[1])
    entries = {entry.text(): entry for entry in menu.actions()}
    assert [entries[title].isEnabled() for title in ("Back to this run", "Delete")] == [True, True]
    assert entries["Show in the plots"].isChecked() and not entries["Keep at the top"].isChecked()
    entries["Keep at the top"].trigger()
    until(qtbot, lambda: panel.rows.rows[0].label == "the second")
    assert "the second" in as_csv(panel.rows.rows) and len(list(csv.reader(as_csv(panel.rows.rows).splitlines()))) == 4

    assert all(row.test is None for row in panel.rows.rows)
    for place in range(2):
        panel.choose(place)
        window.commands.action("runs.test").trigger()
        until(qtbot, lambda place=place: panel.rows.rows[place].test is not None)
    data = window.run_controller.session.data().result()[0].split(60, 40).test
    wanted = window.run_controller.session.snapshot().result().network
    assert panel.rows.rows[1].test == evaluate(wanted, data).accuracy

    square = panel.view.visualRect(panel.rows.index(0, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(square))
    until(qtbot, lambda: panel.rows.rows[0].place is None)

    press(qtbot, panel, Qt.Key.Key_Delete)
    until(qtbot, lambda: len(panel.rows.rows) == 2)
    assert panel.bring_back.isVisible()
    panel.bring_back.click()
    until(qtbot, lambda: len(panel.rows.rows) == 3)

    wanted = panel.rows.rows[0].last.identity
    panel.choose(0)
    press(qtbot, panel, Qt.Key.Key_Return, with_control=True)
    until(qtbot, lambda: frames.latest.config.seed == panel.rows.rows[0].last.config.seed)
    until(qtbot, lambda: panel.rows.rows[0].own)
    assert panel.rows.rows[0].last.identity == wanted
    assert len(panel.rows.rows) == 3 and frames.latest.state is RunState.FINISHED
    assert opened.run_controller.replaced_runs.all, "the run that was replaced is kept"

    panel.seeds.click()
    until(qtbot, lambda: [len(row.records) for row in panel.rows.rows] == [1, 2])
    header = panel.view.horizontalHeader()
    header.sectionClicked.emit(NAMES.index("score"))
    assert len(panel.rows.rows) == 2
    window.commands.action("runs.open").trigger()
    press(qtbot, panel, Qt.Key.Key_Space)
    settle(qtbot, opened, 1)


def test_columns_go_in_turn_if_there_is_little_room() -> None:
    counts = [sum(shown_columns(width, LIGHT)) for width in range(200, 1400, 50)]
    assert counts == sorted(counts)
    assert counts[-1] == len(COLUMNS)
    narrow = [name for name, on in zip(NAMES, shown_columns(300, LIGHT), strict=True) if on]
    assert narrow == ["square", "label", "score"]


def test_a_number_is_never_cut_in_a_column_of_numbers() -> None:
    for column in COLUMNS:
        if column.widest:
            metrics = QFontMetrics(font(semibold=True) if column.name == "score" else font(SMALL_PX))
            assert metrics.horizontalAdvance(number_format.number(-1.23e-45)) < column.room(LIGHT), column.name
    assert sum(bool(column.widest) for column in COLUMNS) >= 4
