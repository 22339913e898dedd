"""A key or the wheel never changes anything by accident: over every list, slider, number and button of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QPushButton,
    QSlider,
    QSpinBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.dialogs.import_data import ImportDialog
from netviz.app.widgets.fields import NumberField
from netviz.app.widgets.inputs import CheckBox, ComboBox, PushButton, Slider, SpinBox, ToolButton
from netviz.assets import asset
from netviz.session import RunState
from tests.app.conftest import until

NO_COMMANDS = "acfghijkmoqtuvwxyz"
OURS = {QComboBox: ComboBox, QSlider: Slider, QPushButton: PushButton, QAbstractSpinBox: (NumberField, SpinBox)}


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def value_of(widget: QWidget) -> object:
    if isinstance(widget, QComboBox):
        return widget.currentIndex()
    if isinstance(widget, QSlider | QSpinBox | QDoubleSpinBox):
        return widget.value()
    return widget.isChecked() if isinstance(widget, QAbstractButton) else None


def everything(opened: Opened) -> list[QWidget]:
    """All that holds a value or is pressed, with every panel and every card's fields there."""
    window = opened.window
    for card in window.network.cards:
        window.network.select(card)
    kinds = (QComboBox, QSlider, QAbstractSpinBox, QAbstractButton)
    found: list[QWidget] = [one for kind in kinds for one in window.findChildren(kind)]
    return [one for one in found if one.window() is window and not one.objectName().startswith("qt_")]


def turn_wheel(widget: QWidget, by: int) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, QPointF(widget.mapToGlobal(widget.rect().center())), QPoint(), QPoint(0, by),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_letters_and_the_wheel_change_nothing_anywhere(qtbot: QtBot, opened: Opened) -> None:
    config, widgets = opened.run_controller.config, everything(opened)
    assert len(widgets) > 60
    for widget in widgets:
        before = value_of(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for letter in NO_COMMANDS:
            qtbot.keyClick(widget, letter)
        turn_wheel(widget, 120)
        turn_wheel(widget, -360)
        assert value_of(widget) == before, widget
        assert opened.run_controller.config == config, widget


def test_the_window_uses_its_own_inputs(opened: Opened) -> None:
    for kind, ours in OURS.items():
        for widget in everything(opened):
            if isinstance(widget, kind):
                assert isinstance(widget, ours), (widget, widget.parent())
    for widget in everything(opened):
        if isinstance(widget, QAbstractButton):
            table = widget.parent()
            if isinstance(table, QTableView) and not table.isCornerButtonEnabled():
                continue  # every table has one in its corner, and this does nothing
            assert isinstance(widget, PushButton | ToolButton | CheckBox), (widget, widget.parent())


def test_space_and_letters_drive_the_run_wherever_the_focus_is(qtbot: QtBot, opened: Opened) -> None:
    run, window = opened.run_controller, opened.window
    window.network.select(window.network.cards[1])
    for widget in (
        window.training.field("training.cost"), window.training.field("training.epochs"), window.training.new_button,
        window.tool_bar.slider, window.tool_bar.reset_button, window.pad.clear, window.network.add_button,
    ):  # fmt: skip
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        config, step = run.config, run.frame.step
        qtbot.keyClick(widget, Qt.Key.Key_S)
        until(qtbot, lambda step=step: run.frame.step == step + 1)
        qtbot.keyClick(widget, Qt.Key.Key_Space)
        until(qtbot, lambda step=step: run.frame.step > step + 1)
        if run.frame.state is RunState.RUNNING:
            qtbot.keyClick(widget, Qt.Key.Key_Space)
        until(qtbot, lambda: run.frame.state in (RunState.PAUSED, RunState.FINISHED))
        assert run.config == config, widget
        qtbot.keyClick(widget, Qt.Key.Key_R)
        until(qtbot, lambda: run.frame.step == 0)


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, opened: Opened) -> None:
    button = opened.window.training.new_button
    seed = opened.run_controller.config.seed
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert opened.run_controller.config.seed == seed + 1


def test_a_list_opens_by_enter_and_the_arrows(qtbot: QtBot, opened: Opened) -> None:
    box = opened.window.training.field("training.cost")
    assert isinstance(box, ComboBox)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        box.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(box, key)
        assert box.view().isVisible()
        box.hidePopup()


@pytest.mark.parametrize("begin", ["click", "enter", "digit"])
def test_a_number_takes_the_wheel_only_while_it_is_edited(qtbot: QtBot, opened: Opened, begin: str) -> None:
    field = opened.window.training.field("training.epochs")
    assert isinstance(field, NumberField)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    turn_wheel(field, 120)
    assert not field.editing and field.value() == 4
    if begin == "click":
        qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(field, Qt.Key.Key_Return if begin == "enter" else Qt.Key.Key_4)
    assert field.editing
    turn_wheel(field, 120)
    assert field.value() == 5
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not field.editing
    turn_wheel(field, 120)
    assert field.value() == 5


def test_the_wheel_gives_the_focus_to_no_number_and_no_list(qtbot: QtBot, opened: Opened) -> None:
    """Qt calls that a click, and a number that was clicked is edited: the wheel would change it."""
    window = opened.window
    field, config = window.training.field("training.epochs"), opened.run_controller.config
    window.setFocus()
    for _ in range(3):  # as the window system says it
        QTest.wheelEvent(window.windowHandle(), QPointF(field.mapTo(window, field.rect().center())), QPoint(0, 120))
    assert window.focusWidget() is not field and opened.run_controller.config == config

    imported = ImportDialog(window, asset("iris.csv"), opened.appearance.theme)
    imported.open()
    until(qtbot, imported.table.isVisible)
    dialogs = (imported, window.film_controller.ask(), window.experiments.try_several())
    kinds = (QComboBox, QAbstractSpinBox, QSlider)
    found: list[QWidget] = [one for kind in kinds for one in window.findChildren(kind)]
    assert all(any(one.window() is dialog for one in found) for dialog in dialogs)
    ours = [one for one in found if isinstance(one, ComboBox | Slider | NumberField | SpinBox)]  # not a file dialog's
    assert len(ours) > 40
    assert [one for one in ours if one.focusPolicy() == Qt.FocusPolicy.WheelFocus] == []
    for dialog in dialogs:
        dialog.close()
