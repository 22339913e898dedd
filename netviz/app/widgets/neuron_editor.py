"""The fields that change one neuron by hand: one of its weights or its bias at a time, and the neuron as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netviz.app.qt.language import tr
from netviz.app.widgets.fields import NumberField
from netviz.app.widgets.inputs import SpinBox, ToolButton
from netviz.app.widgets.network_targets import Value
from netviz.config import Freeze, HandChange, HandEdit, SwitchOff
from netviz.config.by_hand import BIAS, VALUE
from netviz.session.parts.pinned_neuron import PinnedNeuron

DIGITS = 6


class NeuronEditor(QWidget):
    """A row of fields; `changed(HandEdit)` says what the user wants."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._layer, self._neuron = 1, 1
        self._values: list[float] = [0.0]
        self._changes: Sequence[HandChange] = ()
        self.which = SpinBox()
        self.which.setSpecialValueText(tr("bias b"))
        self.which.setPrefix(tr("w from "))
        self.which.setAccessibleName(tr("Which weight"))
        self.which.setToolTip(tr("Which of the neuron's weights, or its bias: type a number, or use the arrow keys"))
        self.value = NumberField(VALUE, whole=False)
        self.zero = _button("0", tr("Set it to zero"))
        self.freeze = _button(tr("freeze"), tr("Freeze this value: training does not change it"), checkable=True)
        self.whole = QWidget()
        """The buttons for the neuron as a whole, in a title line."""
        self.freeze_all = _button(
            tr("freeze all"), tr("Freeze the neuron: training changes neither its weights nor its bias"), True
        )
        self.off = _button(tr("switch off"), tr("Switch the neuron off: no layer sees its output"), checkable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(4)
        for field in (self.which, self.value, self.zero, self.freeze):
            row.addWidget(field)
        row.addStretch(1)
        line = QHBoxLayout(self.whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.freeze_all)
        line.addWidget(self.off)
        self.which.valueChanged.connect(self._show_value)
        self.value.changed.connect(self._set)
        self.zero.clicked.connect(lambda: self._set(0.0))
        self.freeze.clicked.connect(lambda on: self.changed.emit(self._shown.freeze(on)))
        self.freeze_all.clicked.connect(lambda on: self._toggle(Freeze(self._layer, self._neuron), on))
        self.off.clicked.connect(lambda on: self._toggle(SwitchOff(self._layer, self._neuron), on))

    def show_neuron(self, shown: PinnedNeuron) -> None:
        """Show a neuron that has weights of its own, and what is changed of it."""
        layer, neuron = shown.number, shown.unit + 1
        if (layer, neuron) != (self._layer, self._neuron):
            with QSignalBlocker(self.which):
                self.which.setValue(BIAS)
        self._layer, self._neuron, self._changes = layer, neuron, shown.changes
        self._values = [shown.bias, *shown.weights.tolist()]
        with QSignalBlocker(self.which):
            self.which.setRange(BIAS, len(self._values) - 1)
        keys = {change.key for change in shown.changes}
        self.freeze_all.setChecked(Freeze(layer, neuron).key in keys)
        self.off.setChecked(SwitchOff(layer, neuron).key in keys)
        self.off.setEnabled(shown.can_be_off)
        if not self.value.editing:
            self._show_value()

    def choose(self, number: int) -> None:
        """Show one weight, counted from 1, or the bias, 0, and let the user type its value."""
        self.which.setValue(number)
        self.value.setFocus()
        self.value.selectAll()

    def _show_value(self) -> None:
        self.value.show_value(round(self._values[self.which.value()], DIGITS))
        if self.value.hasFocus():
            self.value.selectAll()  # so that what is typed takes the place of what is shown
        frozen = self._shown.frozen
        self.freeze.setChecked(any(change.key == frozen.key for change in self._changes))

    @property
    def _shown(self) -> Value:
        number = self.which.value()
        return Value(self._layer, self._neuron, number, self._values[number])

    def _set(self, value: float) -> None:
        self.changed.emit(HandEdit((self._shown.set_to(value),)))

    def _toggle(self, change: HandChange, on: bool) -> None:
        self.changed.emit(HandEdit.switched(change, on))


def _button(text: str, what: str, checkable: bool = False) -> ToolButton:
    button = ToolButton()
    button.setText(text)
    button.setCheckable(checkable)
    button.setToolTip(what)
    button.setAccessibleName(what)
    return button
