"""What the panels of cost and accuracy share: a measure over epochs, while training and on the validation set."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.base import EmptyNote, Panel
from netviz.app.plots import Plot, TwinLine, fewer
from netviz.app.theme import Theme
from netviz.session import Frame
from netviz.session.parts import Curves


class CurvesPanel(Panel):
    """Two curves in one plot; a panel says which column of the batches it shows, and how far the axis reaches."""

    needs: ClassVar[frozenset[type[Any]]] = frozenset({Curves})
    column: ClassVar[int]
    label: ClassVar[str]
    empty: ClassVar[str]
    raw: ClassVar[bool] = True
    percent: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self._plot = Plot(self.label, percent=self.percent)
        self._training = TwinLine(self._plot, raw=self.raw)
        self._validation = self._plot.add_line(2.0, smooth=True)
        self._note = EmptyNote(self, self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)

    def validation(self, curves: Curves) -> np.ndarray:
        """The measure at each look at the validation set."""
        raise TypeError(f"{type(self).__name__} defines no validation")

    def reach(self, curves: Curves) -> tuple[float, float]:
        """The lower and the upper end of the axis."""
        raise TypeError(f"{type(self).__name__} defines no reach")

    def set_frame(self, frame: Frame) -> None:
        curves = frame.part(Curves)
        if curves is None:
            return
        self._training.show_curve(curves.batches, self.column)
        self._validation.show_points(*fewer(curves.validation_x, self.validation(curves), self._plot.columns // 2))
        self._plot.set_range(0, frame.goal, *self.reach(curves))
        self._note.say("" if len(curves.batches.x) else self.empty)
        self._plot.redraw()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._plot.set_theme(theme)
        self._note.set_theme(theme)
        self._training.set_colour(theme.positive)
        self._validation.set_colour(theme.negative)
