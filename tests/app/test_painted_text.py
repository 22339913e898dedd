"""The text of every kind of control is painted, in all of its width: what is painted is looked at, not what is set.

Qt 6.12 gave the text of a spin box a single pixel under a style sheet, and everything but the picture was right.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.style.style_sheet import style_sheet
from netviz.app.style.theme import THEMES
from netviz.app.widgets import buttons, fields, inputs
from netviz.config import SETTINGS

SHORT, LONG = "1", "1888888"
SETTING = SETTINGS["seed"]
OFFERED = [(SHORT, SHORT), (LONG, LONG)]


def spin_box() -> inputs.SpinBox:
    box = inputs.SpinBox()
    box.setMaximum(10**9)
    return box


def combo_box() -> inputs.ComboBox:
    box = inputs.ComboBox()
    box.addItems([SHORT, LONG])
    return box


MADE: Mapping[type[QWidget], Callable[[], QWidget]] = {
    inputs.SpinBox: spin_box,
    inputs.LineEdit: inputs.LineEdit,
    inputs.ComboBox: combo_box,
    inputs.PushButton: inputs.PushButton,
    inputs.ToolButton: inputs.ToolButton,
    inputs.CheckBox: inputs.CheckBox,
    fields.NumberField: lambda: fields.NumberField(SETTING, whole=True),
    fields.ChoiceField: lambda: fields.ChoiceField(SETTING, OFFERED),
    fields.SwitchField: lambda: fields.SwitchField(SETTING),
    buttons.KeyButton: buttons.KeyButton,
}


def write(control: QWidget, text: str) -> None:
    if isinstance(control, QAbstractSpinBox):
        assert isinstance(control, (inputs.SpinBox, fields.NumberField))
        control.setValue(int(text))
    elif isinstance(control, QComboBox):
        control.setCurrentText(text)
    else:
        assert isinstance(control, (QLineEdit, QAbstractButton))
        control.setText(text)


def pixels(control: QWidget) -> NDArray[np.int64]:
    """(height, width): the picture of a control."""
    image = control.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1).astype(np.int64)


def test_every_kind_of_control_with_text_is_looked_at() -> None:
    kinds = {
        kind
        for module in (inputs, fields, buttons)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, QWidget) and kind.__module__ == module.__name__
    }
    assert {kind for kind in kinds if not issubclass(kind, QSlider)} == set(MADE)


@pytest.mark.parametrize("kind", MADE)
def test_the_text_of_a_control_is_painted_in_all_of_its_width(qtbot: QtBot, kind: type[QWidget]) -> None:
    ground, control = QWidget(), MADE[kind]()
    qtbot.addWidget(ground)
    ground.resize(320, 70)
    control.setParent(ground)
    control.setGeometry(10, 10, 300, 50)
    ground.show()
    for theme in THEMES.values():
        for scale in (1.0, 1.5):
            ground.setStyleSheet(style_sheet(dataclasses.replace(theme, scale=scale)))
            ground.ensurePolished()
            write(control, SHORT)
            before = pixels(control)
            write(control, LONG)
            columns = np.flatnonzero((pixels(control) != before).any(axis=0))
            wide = QFontMetricsF(control.font()).horizontalAdvance(LONG)
            assert len(columns) > 0.4 * wide, f"{theme.name}, scale {scale}: {len(columns)} columns of {wide:.0f}"
