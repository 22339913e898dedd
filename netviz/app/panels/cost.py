"""Cost over time: of the mini-batches with its running average, on the validation set, and the parts that it has.

Where weights are regularized the cost is the data's part and the weights' part together; both are drawn, in dashes.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtGui import QColor

from netviz import config as configs
from netviz.app.panels.curves import CurvesPanel
from netviz.app.plots import fewer, round_up
from netviz.app.theme import Theme
from netviz.app.widgets.legend import Legend
from netviz.session import Frame
from netviz.session.parts import Curves

PARTS = ("data ╌", "regularization ╌")
NOTHING = np.zeros(0)
# Which part of the run so far counts as its beginning, and how far above the rest it may lie and still be shown whole.
BEGINNING, ABOVE = 0.05, 2.0


class CostPanel(CurvesPanel):
    """Training and validation cost over epochs, with the regularization term in both."""

    name: ClassVar[str] = "cost"
    title: ClassVar[str] = "Cost"
    label: ClassVar[str] = "cost C"
    empty: ClassVar[str] = "Press Train to see the cost fall"
    column: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.right = self._legend = Legend(configs.values_only)
        self._parts = [self._plot.add_line(1.5, smooth=True) for _ in PARTS]
        for line in self._parts:
            line.dash()
        self._in_parts = False

    def validation(self, curves: Curves) -> np.ndarray:
        return curves.validation_cost

    def reach(self, curves: Curves) -> tuple[float, float]:
        batches = curves.batches
        x = np.concatenate([batches.x, curves.validation_x])
        shown = np.concatenate([batches.average[:, 0], curves.validation_cost])
        if not len(batches.x):
            return 0.0, round_up(float(shown.max(initial=0.0)))
        # Large first weights begin far above where anything is to be seen; then the beginning may leave at the top.
        later = float(shown[x >= BEGINNING * x.max()].max())
        # Single batches, small ones most, reach far above their average, which is what the plot is there for.
        later = max(later, min(float(np.quantile(batches.high[:, 0], 0.98)), ABOVE * later))
        highest = float(shown.max())
        return 0.0, round_up(later * 1.2 if highest > ABOVE * later else max(highest, later))

    def set_frame(self, frame: Frame) -> None:
        super().set_frame(frame)
        curves = frame.part(Curves)
        if curves is None:
            return
        term = curves.batches.mean[:, 2]
        regularized = bool(term.any())
        whole = curves.batches.average[:, 0]
        for line, part in zip(self._parts, (whole - term, term), strict=True):
            points = fewer(curves.batches.x, part, self._plot.columns // 2) if regularized else (NOTHING, NOTHING)
            line.show_points(*points)
        if regularized != self._in_parts:
            self._in_parts = regularized
            self.told()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for line, colour in zip(self._parts, self._part_colours(), strict=True):
            line.set_colour(colour)
        self.told()

    def _part_colours(self) -> tuple[QColor, QColor]:
        return QColor(self.theme.positive), QColor(self.theme.wrong)

    def told(self) -> None:
        theme = self.theme
        own = f"training, {self.own}" if self.own else "training"
        training, validation = (own, QColor(theme.positive)), ("validation", QColor(theme.negative))
        # In the middle, where the legend leaves out first what it has no room for.
        parts = list(zip(PARTS, self._part_colours(), strict=True)) if self._in_parts else []
        self._legend.show_entries([training, *parts, validation, *self.legend()], theme)
