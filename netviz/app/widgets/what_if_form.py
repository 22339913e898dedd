"""The sliders of trial changes: one row for each kind of change, with its amount in words beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from netviz.app.qt.language import tr, translated
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.inputs import ComboBox, Slider
from netviz.config.what_if import WHAT_IFS, Scope, WhatIf, amount_text, changes_weights

AMOUNT_WIDTH = 58


class WhatIfForm(QWidget):
    """One slider per kind; it stops at the kind's own amounts, as in the table."""

    changed = Signal(str)
    """changed(kind): something is tried with this kind."""

    def __init__(self) -> None:
        super().__init__()
        self.sliders: dict[str, Slider] = {}
        """By kind."""
        self.amounts: dict[str, QLabel] = {}
        self._rows: dict[str, list[QWidget]] = {}
        self.part = _list(tr("Prune the smallest weights"), [tr("of each layer"), tr("of all layers")])
        """Of what the smallest weights are pruned."""
        self.layer = _list(tr("The layer whose neurons are switched off"), [])
        self._kinds = tuple(WHAT_IFS)
        self._layers: tuple[tuple[int, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for kind in WHAT_IFS:
            self._add(kind)
        self.part.activated.connect(lambda _: self.changed.emit("prune"))
        self.layer.activated.connect(lambda _: self.changed.emit("off"))

    @property
    def what(self) -> WhatIf:
        """What the sliders say that suit the network."""
        amounts = {kind: WHAT_IFS[kind].stops[self.sliders[kind].value()] for kind in self._kinds}
        place = self.layer.currentIndex()
        layer = self._layers[place][0] if 0 <= place < len(self._layers) else 1
        return WhatIf.of(amounts, Scope(self.part.currentIndex() == 1, layer))

    def show_kinds(self, kinds: tuple[str, ...], layers: tuple[tuple[int, str], ...]) -> None:
        """Show the rows that suit the network, and its layers whose neurons can be switched off."""
        self._kinds = kinds
        for kind, row in self._rows.items():
            for widget in row:
                widget.setVisible(kind in kinds)
        if layers != self._layers:
            with QSignalBlocker(self.layer):
                self.layer.clear()
                self.layer.addItems([translated(name) for _, name in layers])
                self.layer.setCurrentIndex(len(layers) - 1)
            self._layers = layers

    def show_amount(self, kind: str, amount: float) -> None:
        """Move one slider to the stop nearest to an amount, without a signal."""
        stops = WHAT_IFS[kind].stops
        with QSignalBlocker(self.sliders[kind]):
            self.sliders[kind].setValue(min(range(len(stops)), key=lambda place: abs(stops[place] - amount)))
        self._write(kind)

    def set_to_none(self, of_weights_only: bool = False) -> None:
        """Move the sliders to where nothing is changed, without a signal."""
        for kind, slider in self.sliders.items():
            if changes_weights(kind) or not of_weights_only:
                with QSignalBlocker(slider):
                    slider.setValue(WHAT_IFS[kind].stops.index(WHAT_IFS[kind].none))
                self._write(kind)

    def _add(self, kind: str) -> None:
        change, row = WHAT_IFS[kind], 2 * len(self.sliders)
        label, slider, amount = QLabel(translated(change.label)), Slider(Qt.Orientation.Horizontal), dim_label()
        slider.setRange(0, len(change.stops) - 1)
        slider.setPageStep(max(1, len(change.stops) // 6))
        slider.setValue(change.stops.index(change.none))
        slider.setMinimumWidth(50)
        slider.setAccessibleName(translated(change.label))
        widgets: list[QWidget] = [label, slider, amount]
        for widget in widgets:
            widget.setToolTip(translated(change.help))
        label.setBuddy(slider)
        amount.setMinimumWidth(AMOUNT_WIDTH)
        slider.valueChanged.connect(partial(self._move, kind))
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, row, column)
        self.sliders[kind], self.amounts[kind], self._rows[kind] = slider, amount, widgets
        choice = {"prune": self.part, "off": self.layer}.get(kind)
        if choice is not None:
            self._grid.addWidget(choice, row + 1, 1, 1, 2)
            self._rows[kind].append(choice)
        self._write(kind)

    def _move(self, kind: str, _: int) -> None:
        self._write(kind)
        self.changed.emit(kind)

    def _write(self, kind: str) -> None:
        change = WHAT_IFS[kind]
        self.amounts[kind].setText(translated(amount_text(change, change.stops[self.sliders[kind].value()])))


def _list(name: str, items: list[str]) -> ComboBox:
    box = ComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.addItems(items)
    return box
