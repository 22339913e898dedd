"""η and λ have a logarithmic slider beside the field; one movement of it is one edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.widgets.fields import LogSlider
from tests.app.conftest import until


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def slider(opened: Opened, name: str) -> LogSlider:
    return next(one for one in opened.window.training.findChildren(LogSlider) if one.accessibleName().startswith(name))


def test_the_slider_stands_where_the_field_does_and_sets_it(qtbot: QtBot, opened: Opened) -> None:
    eta = slider(opened, "Learning rate")
    assert eta.number == pytest.approx(0.05, rel=0.06)
    eta.setFocus()
    QTest.keyClick(eta, Qt.Key.Key_PageUp)
    assert eta.number == pytest.approx(0.5, rel=0.06)
    until(qtbot, lambda: opened.run_controller.frame.config.training.learning_rate == eta.number)


def test_a_drag_is_one_edit(qtbot: QtBot, opened: Opened) -> None:
    eta, told = slider(opened, "Learning rate"), []
    opened.window.training.field("training.learning_rate").changed.connect(told.append)
    eta.setSliderDown(True)
    for place in (20, 40, 60):
        eta.setValue(place)
    assert told == []
    eta.setSliderDown(False)
    assert told == [0.1]
    until(qtbot, lambda: opened.run_controller.frame.config.training.learning_rate == 0.1)


@pytest.mark.parametrize("kind", ["l1", "l2"])
def test_lambda_goes_to_zero_at_the_left_end(qtbot: QtBot, opened: Opened, kind: str) -> None:
    form = opened.window.training.spec_form("training.regularization")
    form.field("kind").chosen.emit(kind)
    strength = slider(opened, "λ")
    assert strength.number == pytest.approx(0.1, rel=0.06)
    strength.setFocus()
    QTest.keyClick(strength, Qt.Key.Key_Home)
    until(qtbot, lambda: getattr(opened.run_controller.frame.config.training.regularization, "strength", None) == 0)
