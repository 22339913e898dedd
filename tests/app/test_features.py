"""Features in the window: checked, typed, rejected with a clear message, and drawn as inputs of the network."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.panels.network_graph import NetworkGraphPanel
from netviz.app.style.theme import DARK
from netviz.app.widgets.features_field import FeaturesField
from netviz.config import Config
from netviz.session.parts.network_graph import NetworkGraph
from netviz.session.parts.plane import Plane
from tests.app.conftest import settle, until
from tests.app.untranslated import painted


def test_features_are_chosen_by_ticks_and_by_formulas(qtbot, open_netviz) -> None:
    opened = open_netviz(configs.with_data(Config(), "circles"), size=(1600, 1000))
    window, run = opened.window, opened.run_controller
    editor = window.network
    editor.select(editor.cards[0])
    field = editor.features
    assert [text for text, tick in field.ticks.items() if tick.isChecked()] == ["x1", "x2"]
    field.ticks["x1**2"].click()
    field.ticks["x2"].click()
    assert run.config.data.features == ("x1", "x1**2")
    field.own.setText("sqrt(x1^2+x2^2), x1*x3")
    qtbot.keyClick(field.own, Qt.Key.Key_Return)
    assert "there is no x3" in editor.cards[0].problem.text()
    field.own.setText("sqrt(x1^2+x2^2)")
    qtbot.keyClick(field.own, Qt.Key.Key_Return)
    assert not editor.cards[0].problem.text() and run.config.data.features == ("x1", "x1**2", "sqrt(x1^2+x2^2)")
    for name in ("plane", "network"):  # both in front, even where they share a place with others
        window.dock_area.show_panel(name)
    panel = window.dock_area.panels["network"]
    assert isinstance(panel, NetworkGraphPanel)
    seen = (NetworkGraph, Plane)
    until(qtbot, lambda: run.frame.config == run.config and all(run.frame.part(kind) is not None for kind in seen))
    graph, plane = run.frame.part(NetworkGraph), run.frame.part(Plane)
    assert graph is not None and plane is not None
    assert graph.columns[0].names == ("x₁", "x₁²", "sqrt(x₁²+x₂²)")
    assert plane.points.shape == (500, 2) and np.isfinite(plane.answers).all()
    window.activateWindow()
    until(qtbot, window.isActiveWindow)
    qtbot.keyClick(field.own, Qt.Key.Key_X)  # what is typed has its own undo, then it is the window's
    for _ in range(2):
        qtbot.keyClick(field.own, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.own.text() == "sqrt(x1^2+x2^2), x1*x3"
    qtbot.keyClick(field.own, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert run.config.data.features == ("x1", "x1**2") and not field.own.text()
    redo = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(field.own, Qt.Key.Key_Z, redo)
    assert field.own.text() == "sqrt(x1^2+x2^2), x1*x3"


def test_points_open_no_window_of_their_own(qtbot, open_netviz) -> None:
    opened = open_netviz(Config())
    opened.run_controller.use_data("circles")
    until(qtbot, lambda: opened.run_controller.frame.config.data.name == "circles")
    assert [type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()] == ["MainWindow"]


def test_formulas_have_a_decimal_comma_in_german(qtbot: QtBot, german: None) -> None:
    field = FeaturesField()
    qtbot.addWidget(field)
    field.show_features(2, ("x1", "0.1*x2", "x2*1.5"))
    assert field.own.text() == "0,1*x2, x2*1,5"
    chosen = QSignalSpy(field.edited)
    for typed, formulas in (
        ("0,1*x2, x2*1,5", ("0.1*x2", "x2*1.5")),
        ("0,2*x2; sin(0.5*x1)", ("0.2*x2", "sin(0.5*x1)")),
        ("x1*x2,2*x2,3*x1", ("x1*x2", "2*x2", "3*x1")),
    ):
        field.own.setText(typed)
        field.own.editingFinished.emit()
        assert field.ticks["x1"].isChecked()
        if chosen.count():
            assert chosen.at(chosen.count() - 1) == [("x1", *formulas)]
    assert chosen.count() == 2


@pytest.mark.slow(once=True)
def test_a_formula_is_drawn_with_a_decimal_comma_in_german(qtbot: QtBot, german: None, open_netviz) -> None:
    config = configs.replaced(configs.with_data(Config(), "circles"), "data.features", ("x1", "0.1*x2"))
    opened = open_netviz(config, size=(1600, 1000), language="de")
    opened.window.dock_area.show_panel("network")
    panel, run = opened.window.dock_area.panels["network"], opened.run_controller
    until(qtbot, lambda: run.frame.part(NetworkGraph) is not None)
    settle(qtbot, opened)
    panel.set_theme(DARK)  # what is at rest is painted again
    assert "0,1x₂" in painted(panel)
