"""The gradient of every layer over time, on a logarithmic axis: where it vanishes, learning stands still."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.base import Panel
from netviz.app.plots import FAINT_ALPHA, Plot, TwinLine
from netviz.app.theme import Theme
from netviz.app.widgets.legend import Legend
from netviz.session import Frame
from netviz.session.parts import Gradients


class GradientsPanel(Panel):
    """‖∂C/∂w‖ of every learning layer over epochs, each layer in its own colour."""

    name: ClassVar[str] = "gradients"
    title: ClassVar[str] = "Gradients by layer"
    empty: ClassVar[str] = "Press Train to see how fast each layer learns"
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Gradients})

    def __init__(self) -> None:
        super().__init__()
        self._plot = Plot("‖∂C/∂w‖ (log)", powers=True)
        self._lines: list[TwinLine] = []
        self._names: tuple[str, ...] = ()
        self.right = self._legend = Legend()
        self._plot.set_range(0, 1, -4, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)

    def set_frame(self, frame: Frame) -> None:
        gradients = frame.part(Gradients)
        if gradients is None:
            return
        if frame.layer_names != self._names:
            self._names = frame.layer_names
            self._rebuild()
        curve = gradients.curve
        for column, line in enumerate(self._lines):
            line.show_curve(curve, column)
        low, high = -4, 0
        if len(curve.x):
            powers = curve.average
            low = math.floor(powers[powers > gradients.floor].min(initial=-1.0))
            high = math.ceil(powers.max())
        self._plot.set_range(0, frame.goal, low, max(high, low + 1))
        self._note.say("" if len(curve.x) else "Press Train to see how fast each layer learns")
        self._plot.redraw()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._plot.set_theme(theme)
        self._colour()

    def _rebuild(self) -> None:
        for line in self._lines:
            line.remove()
        # Pale samples beside a few lines show their spread; behind a hundred they would only be fog.
        few = len(self._names) <= 8
        self._lines = [TwinLine(self._plot, raw=few, width=1.6, alpha=FAINT_ALPHA) for _ in self._names]
        self._colour()

    def _colour(self) -> None:
        count = len(self._names)
        colours = [self.theme.layer_colour(index, count) for index in range(count)]
        for line, colour in zip(self._lines, colours, strict=True):
            line.set_colour(colour)
        self._legend.show_entries(list(zip(self._names, colours, strict=True)), self.theme)
