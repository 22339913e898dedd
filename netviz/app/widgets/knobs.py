"""The knobs of a lesson: sliders and choices, each with its value beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSlider, QWidget

from netviz.app.text import number
from netviz.app.widgets.card import dim_label
from netviz.config import Config
from netviz.lessons.knobs import Knob


class KnobBoard(QWidget):
    """One row a knob. turned: one was moved; while a slider is dragged it waits for the end of it."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._moved: dict[int, float | str] = {}
        self._knobs: Sequence[Knob] = ()
        self.fields: list[QSlider | QComboBox] = []

    def show_knobs(self, knobs: Sequence[Knob], named: Sequence[tuple[str, Config]]) -> None:
        """Show these knobs where the first of the runs that they change has them."""
        for widget in self.findChildren(QWidget):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._knobs, self._moved, self.fields = knobs, {}, []
        self.setVisible(bool(knobs))
        for index, knob in enumerate(knobs):
            label = QLabel(knob.label)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._grid.addWidget(label, index, 0)
            field = self._choice(index, knob) if knob.choices else self._slider(index, knob, named)
            field.setAccessibleName(knob.label)
            label.setBuddy(field)
            self.fields.append(field)

    def settings(self) -> list[tuple[Knob, float | str]]:
        """The knobs that were moved or begin elsewhere than their run, with their values.

        Choices come first, and then in their order: a slider may turn what a choice has set.
        """
        found: list[tuple[Knob, float | str]] = []
        for index, knob in enumerate(self._knobs):
            value = self._moved.get(index, knob.start)
            if value is not None:
                found.append((knob, value))
        return sorted(found, key=lambda pair: not pair[0].choices)

    def _choice(self, index: int, knob: Knob) -> QComboBox:
        box = QComboBox()
        box.addItems([choice.label for choice in knob.choices])
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        def chosen(place: int) -> None:
            self._moved[index] = knob.choices[place].label
            self.turned.emit()

        box.activated.connect(chosen)
        self._grid.addWidget(box, index, 1, 1, 2)
        return box

    def _slider(self, index: int, knob: Knob, named: Sequence[tuple[str, Config]]) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, knob.steps)
        changed = [config for name, config in named if not knob.runs or name in knob.runs]
        first = knob.first(changed[0]) if changed else None
        start = knob.low if first is None else first
        shown = dim_label(_said(knob, start))
        shown.setMinimumWidth(44)
        with QSignalBlocker(slider):
            slider.setValue(knob.step_of(start))

        def moved() -> None:
            value = knob.value_of(slider.value())
            shown.setText(_said(knob, value))
            self._moved[index] = value
            if not slider.isSliderDown():
                self.turned.emit()

        slider.valueChanged.connect(moved)
        slider.sliderReleased.connect(self.turned)
        self._grid.addWidget(slider, index, 1)
        self._grid.addWidget(shown, index, 2)
        return slider


def _said(knob: Knob, value: float) -> str:
    return f"{value:,.0f}" if knob.whole else number(value)
