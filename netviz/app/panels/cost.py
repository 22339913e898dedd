"""Cost over time: the mini-batches' cost and its running average, and the cost on the validation set."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.base import EmptyNote, Panel
from netviz.app.plots import Plot, TwinLine, fewer, round_up
from netviz.app.theme import Theme
from netviz.app.widgets.legend import Legend
from netviz.session import Frame
from netviz.session.parts import Curves


class CostPanel(Panel):
    """Training and validation cost over epochs, with the regularization term in both."""

    name: ClassVar[str] = "cost"
    title: ClassVar[str] = "Cost"
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Curves})

    def __init__(self) -> None:
        super().__init__()
        self._plot = Plot("cost C")
        self._training = TwinLine(self._plot)
        self._validation = self._plot.add_line(2.0, smooth=True)
        self.right = self._legend = Legend()
        self._note = EmptyNote(self, "Press Train to see the cost fall")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)

    def set_frame(self, frame: Frame) -> None:
        curves = frame.part(Curves)
        if curves is None:
            return
        self._training.show_curve(curves.batches, 0)
        self._validation.show_points(*fewer(curves.validation_x, curves.validation_cost, self._plot.columns // 2))
        shown = np.concatenate([curves.batches.average[:, 0], curves.validation_cost])
        if len(curves.batches.x):
            # A single batch may reach far above all others; the axis keeps to what nearly all of them need.
            shown = np.append(shown, np.quantile(curves.batches.high[:, 0], 0.98))
        self._plot.set_range(0, frame.goal, 0, round_up(float(shown.max(initial=0.0))))
        self._note.say("" if len(curves.batches.x) else "Press Train to see the cost fall")
        self._plot.redraw()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._plot.set_theme(theme)
        self._note.set_theme(theme)
        self._training.set_colour(theme.positive)
        self._validation.set_colour(theme.negative)
        entries = [("training", QColor(theme.positive)), ("validation", QColor(theme.negative))]
        self._legend.show_entries(entries, theme)
