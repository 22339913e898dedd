"""What one panel shows in another: a pinned neuron, the examples of a cell, an example on the pad."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from netviz.app.controllers.lessons import LessonController
from netviz.app.drawing.pad import DrawingPad
from netviz.app.main_window.dock_area import DockArea
from netviz.app.panels import Panel
from netviz.app.panels.ask import AskPanel
from netviz.app.panels.confusion import ConfusionPanel
from netviz.app.panels.differences import DifferencesPanel
from netviz.app.panels.example_map import ExampleMapPanel
from netviz.app.panels.examples import ExamplesPanel
from netviz.app.panels.lesson import LessonPanel
from netviz.app.panels.mistakes import MistakesPanel
from netviz.app.panels.network_graph import NetworkGraphPanel
from netviz.app.panels.pinned_neuron import PinnedNeuronPanel
from netviz.app.qt.later import later
from netviz.app.widgets.network_canvas import NetworkCanvas
from netviz.app.widgets.network_targets import Value
from netviz.drawing.rasterizing import SIDE

Kind = TypeVar("Kind", bound=Panel)


class PanelLinks:
    """Connects the panels that show something in one another, and the one whose examples go on the pad."""

    def __init__(self, area: DockArea, lessons: LessonController, pad: DrawingPad) -> None:
        self._area, self._lessons, self._pad = area, lessons, pad
        self._canvas: NetworkCanvas | None = None
        area.docks[PinnedNeuronPanel.name].visibilityChanged.connect(self._end_pin_soon)
        pad.ask_wanted.connect(lambda: area.show_panel(AskPanel.name))
        area.with_each_panel(self._link)

    def _link(self, panel: Panel) -> None:
        match panel:
            case NetworkGraphPanel():
                self._canvas = panel.canvas
                panel.canvas.pinned.connect(self._show_pinned)
                panel.canvas.value_chosen.connect(self._show_value)
            case LessonPanel():
                panel.shown.connect(self._after_lesson)
            case ExampleMapPanel():
                panel.chosen.connect(self._put_on_pad)
                panel.selected.connect(self._show_selected)
            case ExamplesPanel() | MistakesPanel() | DifferencesPanel():
                panel.chosen.connect(self._put_on_pad)
            case AskPanel():
                panel.picture_made.connect(self._pad.show_image)
            case ConfusionPanel():
                panel.cell_chosen.connect(self._show_examples)

    def _panel(self, kind: type[Kind]) -> Kind:
        panel = self._area.panels[kind.name]
        assert isinstance(panel, kind)
        return panel

    def _show_pinned(self, node: tuple[int, int] | None) -> None:
        """The panel of the pinned neuron in place of the cost, and back; a lesson's panels stay as they are."""
        area = self._area
        if self._lessons.opened:
            return
        if node is None or node[0] == 0:
            area.swap_panels("pinned", "cost")
        elif area.docks["pinned"].isHidden():
            area.swap_panels("cost", "pinned")
            area.show_panel("pinned")

    def _end_pin_soon(self, shown: bool) -> None:
        """The panel has gone, or stands behind a tab, or is only put elsewhere: that is known once all are arranged."""
        if not shown:
            later(0, self._area, self._end_pin)

    def _after_lesson(self) -> None:
        """In a lesson, a neuron is pinned without its panel; the pin ends with the lesson."""
        if not self._lessons.opened:
            later(0, self._area, self._end_pin)

    def _end_pin(self) -> None:
        """Let go of a pinned neuron whose panel has gone."""
        canvas = self._canvas
        pin = None if canvas is None else canvas.pin
        if canvas is not None and pin is not None and pin[0] and self._area.docks[PinnedNeuronPanel.name].isHidden():
            canvas.let_go()

    def _show_value(self, value: Value) -> None:
        """Let the user type a value in the panel of the pinned neuron."""
        self._area.show_panel(PinnedNeuronPanel.name)
        self._panel(PinnedNeuronPanel).choose(value)

    def _show_examples(self, split: str, label: int, answer: int, run: str) -> None:
        """Show the examples of a cell of a confusion matrix, that of this run or of another one."""
        self._area.show_panel(ExamplesPanel.name)
        self._panel(ExamplesPanel).show_answered(split, label, answer, run)

    def _show_selected(self, split: str, places: NDArray[np.intp]) -> None:
        """Show the examples that were encircled on their map."""
        self._area.show_panel(ExamplesPanel.name)
        self._panel(ExamplesPanel).show_selected(split, places)

    def _put_on_pad(self, example: NDArray[Any]) -> None:
        """Put a picture from the data on the pad, if the pad can take it."""
        if example.shape == (1, SIDE, SIDE):
            self._pad.show_image(np.rint(example[0] * (1 if example.dtype == np.uint8 else 255)).astype(np.uint8))
