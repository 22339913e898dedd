"""The dialog that asks what a film of the run should show, how often, how fast and how large."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netviz.app.qt.language import tr, translated
from netviz.app.widgets.inputs import ComboBox, SpinBox
from netviz.export.film import FORMATS, MOST_PER_SECOND
from netviz.texts import phrase

Value = TypeVar("Value", str, int)

STEPS, EPOCHS, LIVE = "steps", "epochs", "live"
UNITS = {
    STEPS: phrase("steps of the run"),
    EPOCHS: phrase("epochs of the run"),
    LIVE: phrase("as it is seen on screen"),
}
WIDTHS = {
    0: phrase("as on screen"),
    1280: phrase("1280 pixels wide"),
    960: phrase("960 pixels wide"),
    640: phrase("640 pixels wide"),
}
MOST_STEPS, LONGEST = 100_000, 600


@dataclass(frozen=True)
class FilmChoice:
    """What the user wants filmed."""

    what: str
    """The name of what it shows."""
    unit: str = STEPS
    """One of UNITS: when pictures are taken."""
    every: int = 10
    """After how many steps or epochs the next picture comes."""
    per_second: int = 25
    """How many pictures the film shows a second."""
    seconds: int = 60
    """How long it is at most."""
    width: int = 0
    """In pixels; 0 as on screen."""
    suffix: str = next(iter(FORMATS))
    """The format."""


class FilmDialog(QDialog):
    """Asks for a `FilmChoice`; of `shown`, (name, title), one is filmed."""

    chosen = Signal(object)
    """chosen(FilmChoice): the user wants this film; where it goes is asked next."""

    def __init__(self, parent: QWidget, shown: Sequence[tuple[str, str]], last: FilmChoice) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Record a film"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.what = _list(tr("What is filmed"), dict(shown), last.what)
        self.every = _number(tr("A picture every"), 1, MOST_STEPS, last.every)
        self.unit = _list(tr("Of what"), _said(UNITS), last.unit)
        self.per_second = _number(tr("Pictures a second"), 1, MOST_PER_SECOND, last.per_second)
        self.seconds = _number(tr("Seconds at most"), 1, LONGEST, last.seconds)
        self.width_of_film = _list(tr("Size"), _said(WIDTHS), last.width)
        self.form = _list(tr("Format"), {suffix: translated(one.label) for suffix, one in FORMATS.items()}, last.suffix)
        self.note = QLabel()
        self.note.setObjectName("dim")
        self.note.setWordWrap(True)
        self.go = QPushButton(tr("Choose a file…"))
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        often = QHBoxLayout()
        often.addWidget(self.every)
        often.addWidget(self.unit, 1)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            (tr("Show"), self.what), (tr("A picture every"), often), (tr("Pictures a second"), self.per_second),
            (tr("Seconds at most"), self.seconds), (tr("Size"), self.width_of_film), (tr("Format"), self.form),
        )  # fmt: skip
        for row, (label, field) in enumerate(rows):
            grid.addWidget(QLabel(label), row, 0)
            grid.addLayout(field, row, 1) if isinstance(field, QHBoxLayout) else grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addWidget(self.note)
        column.addLayout(buttons)
        self.setMinimumWidth(440)
        self.unit.currentIndexChanged.connect(self._explain)
        self.form.currentIndexChanged.connect(self._explain)
        self.go.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.reject)
        self._explain()

    @property
    def choice(self) -> FilmChoice:
        """What the fields say."""
        return FilmChoice(
            self.what.currentData(), self.unit.currentData(), self.every.value(), self.per_second.value(),
            self.seconds.value(), self.width_of_film.currentData(), self.form.currentData(),
        )  # fmt: skip

    def _explain(self) -> None:
        choice = self.choice
        missing = FORMATS[choice.suffix].missing()
        live = choice.unit == LIVE
        self.every.setEnabled(not live)
        if missing:
            text = tr("{problem}. File › Stop the film ends it.", problem=translated(missing))
        elif live:
            text = tr(
                "Everything is filmed as it happens, pauses included; the whole window with pen and pointer. File › "
                "Stop the film ends it."
            )
        else:
            text = tr(
                "The run waits at these steps until each picture is taken, so that none is missed. File › Stop the "
                "film ends it."
            )
        self.note.setText(text)
        self.go.setEnabled(not missing)

    def _choose(self) -> None:
        self.chosen.emit(self.choice)
        self.accept()


def _said(labels: Mapping[Value, str]) -> dict[Value, str]:
    return {value: translated(label) for value, label in labels.items()}


def _list(name: str, choices: Mapping[str, str] | Mapping[int, str], chosen: str | int) -> ComboBox:
    box = ComboBox()
    box.setAccessibleName(name)
    for value, label in choices.items():
        box.addItem(label, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _number(name: str, low: int, high: int, value: int) -> SpinBox:
    field = SpinBox()
    field.setAccessibleName(name)
    field.setRange(low, high)
    field.setValue(value)
    return field
