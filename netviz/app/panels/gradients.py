"""The gradient of every layer over time, on a logarithmic axis: where it vanishes, learning stops."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.base import Panel
from netviz.app.plotting.legend import Legend
from netviz.app.plotting.legend_below import LegendBelow
from netviz.app.plotting.plot import Plot
from netviz.app.plotting.series import FAINT_ALPHA, Series, entries
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import Theme
from netviz.session import Frame
from netviz.session.parts.gradients import Gradients
from netviz.texts import phrase

MOST_WITH_SAMPLES = 8


class GradientsPanel(Panel):
    """‖∂C/∂w‖ of every layer with weights over epochs, each layer in its own colour."""

    name: ClassVar[str] = "gradients"
    title: ClassVar[str] = "Gradients by layer"
    width_share: ClassVar[int] = 12
    empty: ClassVar[str] = phrase("Train to see how fast each layer learns")
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Gradients})
    every: ClassVar[int] = 6

    def __init__(self) -> None:
        super().__init__()
        self.plot = Plot(tr("‖∂C/∂w‖ (log)"), powers=True)
        self.right = self.legend = Legend()
        self._frame: Frame | None = None
        self.plot.set_range(0, 1, -4, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(LegendBelow(self.legend))
        column.addWidget(self.plot, 1)

    def series(self) -> tuple[Series, ...]:
        return self.plot.series

    def room_for_note(self) -> QRect:
        return self.plot.inside

    def set_frame(self, frame: Frame) -> None:
        gradients = frame.part(Gradients)
        if gradients is None:
            return
        self._frame = self.own(frame)
        curve, count = gradients.curve, len(frame.layer_names)
        # Pale samples beside a few lines show their spread; behind a hundred lines they would only be fog.
        few = count <= MOST_WITH_SAMPLES
        series = [
            Series(
                translated(name),
                self.theme.layer_colour(index, count),
                curve.x,
                curve.average[:, index],
                width=1.6,
                low=curve.low[:, index] if few else None,
                high=curve.high[:, index] if few else None,
                raw_alpha=FAINT_ALPHA,
            )
            for index, name in enumerate(frame.layer_names)
        ]
        low, high = -4, 0
        if len(curve.x):
            powers = curve.average
            low = math.floor(powers[powers > gradients.floor].min(initial=-1.0))
            high = math.ceil(powers.max())
        self.plot.set_range(0, frame.shown_epochs, low, max(high, low + 1))
        self.plot.show_series(series, [(mark.epoch, translated(mark.text)) for mark in frame.marks])
        self.plot.show_moment(None if frame.past is None else frame.past.epoch)
        self.legend.show_entries(entries(series), self.theme)
        self._note.say("" if len(curve.x) else self.empty)
        self.plot.redraw()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.plot.set_theme(theme)
        if self._frame is not None:
            self.set_frame(self._frame)
