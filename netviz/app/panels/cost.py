"""Cost over time: the mini-batches' cost and its running average, and the cost on the validation set."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtGui import QColor

from netviz.app.panels.curves import CurvesPanel
from netviz.app.plots import round_up
from netviz.app.theme import Theme
from netviz.app.widgets.legend import Legend
from netviz.session.parts import Curves


class CostPanel(CurvesPanel):
    """Training and validation cost over epochs, with the regularization term in both."""

    name: ClassVar[str] = "cost"
    title: ClassVar[str] = "Cost"
    label: ClassVar[str] = "cost C"
    empty: ClassVar[str] = "Press Train to see the cost fall"
    column: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.right = self._legend = Legend()

    def validation(self, curves: Curves) -> np.ndarray:
        return curves.validation_cost

    def reach(self, curves: Curves) -> tuple[float, float]:
        shown = np.concatenate([curves.batches.average[:, 0], curves.validation_cost])
        if len(curves.batches.x):
            # A single batch may reach far above all others; the axis keeps to what nearly all of them need.
            shown = np.append(shown, np.quantile(curves.batches.high[:, 0], 0.98))
        return 0.0, round_up(float(shown.max(initial=0.0)))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.told()

    def told(self) -> None:
        theme = self.theme
        entries = [("training", QColor(theme.positive)), ("validation", QColor(theme.negative))]
        self._legend.show_entries([*entries, *self.legend()], theme)
