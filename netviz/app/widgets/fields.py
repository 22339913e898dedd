"""Fields for one value: a number, one of several choices, or a switch."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QStyle, QStyleOptionComboBox, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import DECIMALS, ThousandOrPointError, either_of, plain, read
from netviz.app.style.theme import type_scale
from netviz.app.widgets.inputs import ENTER, CheckBox, ComboBox, Slider, keep_text_in_sight, types_letters, undoes
from netviz.config import Setting
from netviz.errors import shown

STEPS = (1.0, 2.0, 5.0)
SPARE = 4
"""What the text of a list has to spare, in pixels."""


class NumberField(Guarded, QDoubleSpinBox):
    """A number that is typed or stepped with the arrow keys: by one if it is whole, otherwise along 1, 2, 5, 10."""

    changed = Signal(float)
    shown = Signal(float)
    """The displayed value has changed, whoever set it."""
    refused = Signal(str)
    """refused(str): why the text cannot be taken, as a sentence, or "" once it can; the text stays to be corrected."""

    def __init__(self, setting: Setting, whole: bool) -> None:
        super().__init__()
        self._whole = whole
        self._setting = setting
        self._is_refused = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDecimals(0 if whole else DECIMALS)
        low = setting.minimum if setting.minimum is not None else 0.0
        high = setting.maximum if setting.maximum is not None else 1e9
        self.setRange(low if setting.above is None else setting.above + 1e-9, high)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setToolTip(translated(setting.help))
        self.setAccessibleName(translated(setting.label))
        self.setMinimumWidth(60)
        self._told = self.value()
        self._editing = False
        self.installEventFilter(self)
        self.lineEdit().installEventFilter(self)
        self.valueChanged.connect(self._tell)

    def show_value(self, value: float) -> None:
        """Show a value without announcing it."""
        if self._is_refused and self.value() == value:
            return  # what was typed waits to be mended
        if not self.hasFocus() or self.value() != value:
            with QSignalBlocker(self):
                self.setValue(value)
            self._accept()
        self._told = self.value()
        self.shown.emit(self.value())

    def preview(self, value: float) -> None:
        """Show a value that is not yet chosen."""
        with QSignalBlocker(self):
            self.setValue(value)
        self._accept()

    def choose(self, value: float) -> None:
        """Set a value as if the user had typed it."""
        self.setValue(value)
        self._accept()
        self._tell(self.value())

    def textFromValue(self, value: float) -> str:
        return plain(value, self.decimals())

    def valueFromText(self, text: str) -> float:
        try:
            return read(text, self._whole)
        except ValueError:
            return self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Any text may be typed; if it is invalid, a message says so when editing ends."""
        problem = self._problem(text)
        return (QValidator.State.Intermediate if problem else QValidator.State.Acceptable), text, position

    def fixup(self, text: str) -> str:
        """Nothing is mended behind the user's back: Qt would take out what parts the thousands in its language."""
        return text

    def stepBy(self, steps: int) -> None:
        value = self.value()
        for _ in range(abs(steps)):
            value = value + math.copysign(1, steps) if self._whole else _along(value, up=steps > 0)
        self.setValue(min(self.maximum(), max(self.minimum(), value)))
        self._accept()
        self.selectAll()

    @property
    def editing(self) -> bool:
        """Whether a value is being typed: from a click, Enter or the first digit to the next Enter or Escape."""
        return self._editing

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.editing:
            super().wheelEvent(event)
        else:
            event.ignore()  # the wheel scrolls the panel; it must not change what it passes over

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._editing = event.reason() == Qt.FocusReason.MouseFocusReason

    def focusOutEvent(self, event: QFocusEvent) -> None:
        text = self.lineEdit().text()
        super().focusOutEvent(event)  # Qt puts the last value back in place of what it cannot take
        self._editing = False
        self._end_with(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            text = self.lineEdit().text()
            super().keyPressEvent(event)
            self._end_with(text)
            self._editing = self._is_refused or not self._editing
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape and (self.editing or self._is_refused):
            self._editing = False
            self.lineEdit().setText(self.textFromValue(self.value()))
            self._accept()
            self.selectAll()
        elif (not self.editing and types_letters(event)) or (not self._typed and undoes(event)):
            event.ignore()  # a letter that is no command must not get into a number
        else:
            self._editing = self.editing or bool(event.text())
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Which keys the field gets before the window's shortcuts: all of them while typing, otherwise only digits.

        Undo and redo belong to the window until something is typed, in a field that was clicked as well.
        """
        keep_text_in_sight(self, watched, event)
        if watched is not self:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._editing = True
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if (not self.editing and types_letters(event)) or (not self._typed and undoes(event)):
                event.ignore()
                return True
            if (self.editing or self._is_refused) and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return False

    @property
    def _typed(self) -> bool:
        """Whether the field shows something other than the value."""
        return self.lineEdit().text() != self.textFromValue(self.value())

    def _problem(self, text: str) -> str:
        """Why a text is invalid, as the end of a sentence; empty if it is valid."""
        try:
            value = read(text, self._whole)
        except ThousandOrPointError as either:
            return either_of(text, either.small, either.large)
        except ValueError:
            return tr("{typed} is not a number", typed=shown(text)) if text.strip() else tr("a number is missing")
        if self._whole and math.isfinite(value) and value != round(value):
            return tr("{typed} is not a whole number", typed=shown(text))
        problem = self._setting.problem(round(value) if math.isfinite(value) and value == round(value) else value)
        inside = self.minimum() <= value <= self.maximum()
        if problem:
            return translated(problem)
        return "" if inside else tr("{typed} is out of the range that netviz takes", typed=shown(text))

    def _end_with(self, text: str) -> None:
        """Finish typing: the text becomes the value, or stays there, marked, until it is corrected."""
        problem = self._problem(text)
        if not problem:
            self._accept()
            self._tell(self.value())
            return
        with QSignalBlocker(self.lineEdit()):
            self.lineEdit().setText(text)
        self._is_refused = True
        self.refused.emit(f"{problem}.")

    def _accept(self) -> None:
        if self._is_refused:
            self._is_refused = False
            self.refused.emit("")

    def _tell(self, value: float) -> None:
        if value != self._told:
            self._told = value
            self.shown.emit(value)
            self.changed.emit(value)


class LogSlider(Slider):
    """Sets a number field over powers of ten; to 0 at its left end, if the field may be 0.

    While it is dragged the field shows the value; it is chosen when the slider is released.
    """

    PER_DECADE = 20

    def __init__(self, field: NumberField, low: float, high: float) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._field, self._low = field, low
        self.setRange(0, round(self.PER_DECADE * math.log10(high / low)))
        self.setPageStep(self.PER_DECADE)
        self.setMinimumWidth(60)
        self.setToolTip(field.toolTip())
        self.setAccessibleName(tr("{field}, slider", field=field.accessibleName()))
        self.valueChanged.connect(self._move)
        self.sliderReleased.connect(lambda: field.choose(self.number))
        field.shown.connect(self._follow)
        self._follow(field.value())

    @property
    def number(self) -> float:
        """Its number, with two significant digits."""
        if self.value() == 0 and self._field.minimum() == 0:
            return 0.0
        return float(f"{self._low * 10 ** (self.value() / self.PER_DECADE):.1e}")

    def _move(self) -> None:
        if self.isSliderDown():
            self._field.preview(self.number)
        else:
            self._field.choose(self.number)

    def _follow(self, value: float) -> None:
        if self.isSliderDown():
            return
        with QSignalBlocker(self):
            self.setValue(0 if value <= self._low else round(self.PER_DECADE * math.log10(value / self._low)))


class ChoiceField(ComboBox):
    """One of several choices, each with a label and its name in the config."""

    chosen = Signal(str)

    def __init__(self, setting: Setting, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        for name, label in choices:
            self.addItem(translated(label), name)
        self.setToolTip(translated(setting.help))
        self.setAccessibleName(translated(setting.label))
        self.setMinimumWidth(60)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda: self.chosen.emit(self.currentData()))
        self._widest = 0

    def keep_whole(self, widest: int) -> None:
        """Be at least as wide as the longest entry with its type, up to `widest` pixels at its usual size."""
        self._widest = widest
        self.setMinimumWidth(0)  # so that Qt asks `minimumSizeHint`
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        if not self._widest:
            return size
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        texts = [self.fontMetrics().horizontalAdvance(self.itemText(place)) for place in range(self.count())]
        wanted = max(texts, default=0) + self.width() - field.width() + SPARE
        return QSize(min(wanted, round(self._widest * type_scale())), size.height())

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self.minimumSizeHint()) if self._widest else super().sizeHint()

    def show_value(self, name: str) -> None:
        """Show a choice without announcing it; one that is not in the list is added under its own name."""
        if self.findData(name) < 0:
            self.addItem(name.rstrip("/").rpartition("/")[2] or name, name)
            self.updateGeometry()
        self.setCurrentIndex(self.findData(name))


class SwitchField(CheckBox):
    """Yes or no."""

    switched = Signal(bool)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setToolTip(translated(setting.help))
        self.setAccessibleName(translated(setting.label))
        self.clicked.connect(self.switched)

    def show_value(self, value: bool) -> None:
        """Show a value without announcing it."""
        self.setChecked(value)


def mark_wrong(widget: QWidget, wrong: bool) -> None:
    """Give a widget the red border, or remove it."""
    if widget.property("wrong") != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _along(value: float, up: bool) -> float:
    """The next number along … 0.1, 0.2, 0.5, 1, 2, 5, 10 …"""
    if value <= 0:
        return 0.001 if up else 0.0
    exponent = math.floor(math.log10(value) + 1e-12)
    ladder = [step * 10.0**power for power in range(exponent - 1, exponent + 2) for step in STEPS]
    if up:
        return next(rung for rung in ladder if rung > value * (1 + 1e-9))
    lower = [rung for rung in ladder if rung < value * (1 - 1e-9)]
    return lower[-1] if lower[-1] > 1e-7 else 0.0
