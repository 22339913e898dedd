"""The controls of a lesson: sliders and choices, each with its value beside it, and buttons to choose among runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QLabel, QPushButton, QSlider, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import translated
from netviz.app.qt.numbers import count, number
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.inputs import ComboBox, PushButton, Slider
from netviz.config import Config
from netviz.lessons.controls import Control

SHORT = 20
"""A button with at most this many letters may share its line with another."""


class ControlsForm(QWidget):
    """One row per control.

    Not superqt's labelled sliders: they show the slider's own value, whereas η and λ move in constant ratios.
    """

    changed = Signal()
    """A control was moved; while a slider is dragged, not before the end of it."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._moved: dict[int, float | str] = {}
        self._controls: Sequence[Control] = ()
        self.fields: list[QSlider | QComboBox] = []
        self.buttons: list[QPushButton] = []
        """One for each run that can be chosen; the chosen one is pressed."""

    def show_controls(
        self,
        controls: Sequence[Control],
        named: Sequence[tuple[str, Config]],
        moved: Mapping[int, float | str] | None = None,
    ) -> None:
        """Show these controls with the values of the first of the runs that they change, or those in `moved`."""
        for widget in self.findChildren(QWidget):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._controls, self.fields, self.buttons = controls, [], []
        self._moved = {} if moved is None else _possible(controls, moved)
        self.setVisible(bool(controls))
        for index, control in enumerate(controls):
            if control.chooses_runs:
                self._grid.addWidget(self._run_buttons(index, control), 2 * index, 0, 1, 3)
                continue
            label = QLabel(translated(control.label))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            field: QSlider | QComboBox
            if control.choices:  # below its label, because beside it many choices would be cut off
                field = self._choice(index, control)
                self._grid.addWidget(label, 2 * index, 0, 1, 3)
                self._grid.addWidget(field, 2 * index + 1, 0, 1, 3)
            else:
                field, shown = self._slider(index, control, named)
                for column, widget in enumerate((label, field, shown)):
                    self._grid.addWidget(widget, 2 * index, column)
            field.setAccessibleName(translated(control.label))
            label.setBuddy(field)
            self.fields.append(field)

    @property
    def moved(self) -> dict[int, float | str]:
        """The values of the controls that were moved, by their place."""
        return dict(self._moved)

    def settings(self) -> list[tuple[Control, float | str]]:
        """The controls that were moved, or start elsewhere than their run, with their values.

        Choices come first, and then the order is kept: a slider may change what a choice has set.
        """
        found: list[tuple[Control, float | str]] = []
        for index, control in enumerate(self._controls):
            value = self._moved.get(index, control.chosen or control.start)
            if value is not None:
                found.append((control, value))
        return sorted(found, key=lambda pair: not pair[0].choices)

    def _run_buttons(self, index: int, control: Control) -> QWidget:
        """A button for each choice under the control's label, in two columns where the labels are short."""
        whole = _RunButtons(translated(control.label))
        group = QButtonGroup(whole)
        chosen = self._moved.get(index, control.chosen or control.choices[0].label)
        for choice in control.choices:
            button = PushButton(translated(choice.label))
            button.setCheckable(True)
            button.setChecked(choice.label == chosen)
            button.clicked.connect(partial(self._choose, index, choice.label))
            group.addButton(button)
            self.buttons.append(button)
        whole.take(self.buttons[-len(control.choices) :])
        return whole

    def _choose(self, index: int, label: str, _: bool = False) -> None:
        self._moved[index] = label
        self.changed.emit()

    def _choice(self, index: int, control: Control) -> QComboBox:
        box = ComboBox()
        for choice in control.choices:
            box.addItem(translated(choice.label), choice.label)
        chosen = self._moved.get(index, control.chosen)
        if chosen:
            box.setCurrentIndex(max(0, box.findData(str(chosen))))
        box.activated.connect(lambda place: self._choose(index, control.choices[place].label))
        return box

    def _slider(self, index: int, control: Control, named: Sequence[tuple[str, Config]]) -> tuple[QSlider, QLabel]:
        slider = Slider(Qt.Orientation.Horizontal)
        slider.setRange(0, control.steps)
        changed = [config for name, config in named if not control.runs or name in control.runs]
        first = control.initial_value(changed[0]) if changed else None
        start = float(self._moved.get(index, control.low if first is None else first))
        shown = dim_label(_said(control, start))
        shown.setMinimumWidth(44)
        with QSignalBlocker(slider):
            slider.setValue(control.step_of(start))

        def moved() -> None:
            value = control.value_of(slider.value())
            shown.setText(_said(control, value))
            self._moved[index] = value
            if not slider.isSliderDown():
                self.changed.emit()

        slider.valueChanged.connect(moved)
        slider.sliderReleased.connect(self.changed)
        return slider, shown


class _RunButtons(Guarded, QWidget):
    """Buttons under a label: two on a line where the labels are short and there is room for them."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(3)
        self._grid.addWidget(dim_label(label, align_right=False), 0, 0, 1, 2)
        self._buttons: Sequence[QPushButton] = ()
        self._columns = 0
        self.setMinimumWidth(1)  # two on a line must not keep it from becoming narrower

    def take(self, buttons: Sequence[QPushButton]) -> None:
        """Show these buttons."""
        self._buttons = buttons
        self._arrange()

    def resizeEvent(self, event: object) -> None:
        self._arrange()

    def _arrange(self) -> None:
        widths = [button.sizeHint().width() for button in self._buttons]
        needed = max(widths[::2], default=0) + self._grid.spacing() + max(widths[1::2], default=0)
        short = all(len(button.text()) <= SHORT for button in self._buttons)
        columns = 2 if short and needed <= self.width() else 1
        if columns != self._columns:
            self._columns = columns
            for place, button in enumerate(self._buttons):
                self._grid.removeWidget(button)
                row, column = divmod(place, columns)
                self._grid.addWidget(button, row + 1, column, 1, 3 - columns)


def _possible(controls: Sequence[Control], moved: Mapping[int, float | str]) -> dict[int, float | str]:
    """The values that these controls can have."""
    labels = [[choice.label for choice in control.choices] for control in controls]
    return {
        place: value
        for place, value in moved.items()
        if 0 <= place < len(controls)
        and (
            value in labels[place]
            if labels[place]
            else isinstance(value, float) and controls[place].low <= value <= controls[place].high
        )
    }


def _said(control: Control, value: float) -> str:
    return count(round(value)) if control.whole else number(value)
