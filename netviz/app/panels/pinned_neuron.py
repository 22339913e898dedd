"""The panel of the pinned neuron or filter: its weights, when it is active, what excites it most, and its fields."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netviz.app.panels.base import Panel
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.network_card import name_of_output, place_in_layer
from netviz.app.widgets.network_targets import Value
from netviz.app.widgets.neuron_editor import NeuronEditor
from netviz.app.widgets.neuron_picture import NeuronPicture
from netviz.app.widgets.scroll import vertical_scroll
from netviz.session import Frame
from netviz.session.parts.pinned_neuron import PinnedNeuron
from netviz.texts import phrase

NOTHING = phrase("Click a neuron or a map in the network to pin it")
LOWEST = 150


class PinnedNeuronPanel(Panel):
    """The facts about the neuron and, below the title, the fields that change it by hand."""

    name: ClassVar[str] = "pinned"
    title: ClassVar[str] = "Pinned neuron"
    width_share: ClassVar[int] = 20
    needs: ClassVar[frozenset[type[Any]]] = frozenset({PinnedNeuron})
    empty: ClassVar[str] = NOTHING

    def __init__(self) -> None:
        super().__init__()
        self.shown: PinnedNeuron | None = None
        self._chosen: Value | None = None
        self.picture = NeuronPicture()
        self.editor = NeuronEditor()
        self.editor.changed.connect(self.changed_by_hand)
        self._text = ShortLabel(Qt.AlignmentFlag.AlignRight)
        self.line_up(self._text, self.editor.whole, spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.editor)
        pictured = QWidget()
        vertical_scroll(pictured, self.picture).setAccessibleName(
            tr("The pinned neuron's weights, best examples, dream and histogram")
        )
        column.addWidget(pictured, 1)
        self._show_fields()
        self.setMinimumSize(200, LOWEST)

    def set_frame(self, frame: Frame) -> None:
        self.shown = shown = frame.part(PinnedNeuron)
        self._note.say(NOTHING if shown is None else "")
        self.picture.show_neuron(shown)
        self._text.setText("" if shown is None else _which(shown))
        self._show_fields()
        if shown is None:
            return
        if len(shown.weights):
            self.editor.show_neuron(shown)
            self._show_chosen()

    def choose(self, value: Value) -> None:
        """Let the user type this value, as soon as its neuron is shown."""
        self._chosen = value
        self._show_chosen()

    def _show_chosen(self) -> None:
        value, shown = self._chosen, self.shown
        if value is not None and shown is not None and (shown.number, shown.unit + 1) == (value.layer, value.neuron):
            self._chosen = None
            self.editor.choose(value.input)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.picture.set_theme(theme)

    @property
    def which(self) -> str:
        """Which neuron it is, as its title line says."""
        return self._text.text()

    def _show_fields(self) -> None:
        """Only for a neuron whose weights can be changed one by one."""
        there = self.shown is not None and len(self.shown.weights) > 0
        self.editor.setVisible(there)
        self.editor.whole.setVisible(there)


def _which(shown: PinnedNeuron) -> str:
    """Its number first, which stays where there is no room for its layer."""
    name = name_of_output(shown.unit, shown.class_names) if shown.of_output else ""
    return f"{place_in_layer(shown.unit, shown.size, name)}, {translated(shown.name)}"
