"""The choice of features: a tick for each of the usual ones, and a line for the user's own formulas."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import formula, formulas
from netviz.app.widgets.inputs import CheckBox, LineEdit
from netviz.data import features
from netviz.data.formulas import parse
from netviz.texts import phrase

COLUMNS = 3
OWN = phrase("Formulas of your own, with a comma between them, such as x1*x2, sin(3*x1), sqrt(x1^2+x2^2)")


class FeaturesField(QWidget):
    """Check boxes for the usual features, and a line for formulas."""

    edited = Signal(object)
    """edited(tuple | None): the features that the user wants; None for the data's own inputs."""

    def __init__(self) -> None:
        super().__init__()
        self._inputs = 0
        self.ticks: dict[str, CheckBox] = {}
        self.own = LineEdit()
        self.own.setPlaceholderText(tr("own: x1*x2, sin(3*x1)"))
        self.own.setToolTip(translated(OWN))
        self.own.setAccessibleName(tr("Formulas of your own"))
        self.own.editingFinished.connect(self._tell)
        self._shown: tuple[str, ...] | None = None
        title = QLabel(tr("Features"))
        title.setObjectName("dim")
        title.setToolTip(tr("What the network sees of a point"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(title)
        column.addLayout(self._grid)
        column.addWidget(self.own)

    def show_features(self, inputs: int, chosen: tuple[str, ...] | None) -> None:
        """Show the features chosen for data with this many inputs, without announcing them."""
        if inputs != self._inputs:
            self._build(inputs)
        self._shown = chosen
        listed = self._plain if chosen is None else chosen
        for text, tick in self.ticks.items():
            tick.setChecked(text in listed)
        own = [text for text in listed if text not in self.ticks] if chosen is not None else []
        if own != self._own_formulas():
            self.own.setText(", ".join(map(formula, own)))

    @property
    def _plain(self) -> tuple[str, ...]:
        """The data's own inputs."""
        return tuple(f"x{number}" for number in range(1, self._inputs + 1))

    def _build(self, inputs: int) -> None:
        for tick in self.ticks.values():
            self._grid.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._inputs, self.ticks = inputs, {}
        for place, text in enumerate(features.USUAL.get(inputs, ())):
            tick = CheckBox(parse(text, inputs).label)
            tick.setToolTip(tr("Let the network see {formula} of every point", formula=tick.text()))
            tick.clicked.connect(self._tell)
            self.ticks[text] = tick
            self._grid.addWidget(tick, place // COLUMNS, place % COLUMNS)

    def _own_formulas(self) -> list[str]:
        return formulas(self.own.text())

    def _tell(self) -> None:
        chosen = tuple(text for text, tick in self.ticks.items() if tick.isChecked())
        wanted: tuple[str, ...] | None = (*chosen, *self._own_formulas())
        if wanted == self._plain or (not wanted and not self.ticks):
            wanted = None
        if wanted != self._shown:
            self._shown = wanted
            self.edited.emit(wanted)
