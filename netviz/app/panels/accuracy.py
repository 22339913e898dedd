"""Accuracy over time: the share of examples that the network gets right, in training and on the validation set."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtGui import QColor

from netviz.app.panels.curves import CurvesPanel
from netviz.app.plotting.legend import Entry
from netviz.app.plotting.series import Series
from netviz.number_format import percent
from netviz.session.parts.curves import Curves

# The axis starts at the highest of these that the run is safely above.
BOTTOMS = ((0.9, 0.8), (0.7, 0.5), (0.0, 0.0))
BARE = QColor(0, 0, 0, 0)


class AccuracyPanel(CurvesPanel):
    """Training accuracy (running average over mini-batches) and validation accuracy over epochs."""

    name: ClassVar[str] = "accuracy"
    title: ClassVar[str] = "Accuracy"
    label: ClassVar[str] = "accuracy"
    empty: ClassVar[str] = "Press Train to see the accuracy rise"
    column: ClassVar[int] = 1
    percent: ClassVar[bool] = True
    raw_alpha: ClassVar[int] = 22  # of ten examples, ten, nine or eight are right: dense samples at few heights

    def __init__(self) -> None:
        super().__init__()
        self.plot.value_text = percent

    def validation(self, curves: Curves) -> np.ndarray:
        return curves.validation_accuracy

    def reach(self, curves: Curves) -> tuple[float, float]:
        best = float(np.max(curves.validation_accuracy, initial=0.0))
        if not len(curves.validation_accuracy) and len(curves.batches.x):
            best = float(curves.batches.average[-1, 1])
        # The newest values are in sight even where the best or the average over the start is far from them.
        newest = [*curves.validation_accuracy[-1:], *curves.batches.average[-1:, 1]]
        return next(
            bottom for reached, bottom in BOTTOMS if best >= reached and min(newest, default=1.0) >= bottom
        ), 1.0

    def told(self, series: list[Series]) -> list[Entry]:
        """Each run with its last accuracy, on the validation set if there is one."""
        regression = self._frame is not None and self._frame.regression
        what = "within 0.1 of the target" if regression else "accuracy"
        last = {one.name: one.y[-1] for one in series if len(one.y)}
        found = []
        for one in series:
            if one.listed and one.name in last:
                shown = last.get(f"{one.name}, validation", last[one.name])
                found.append(Entry(f"{one.name} {percent(shown)}", one.colour, one.style))
        if regression and found:
            found.append(Entry(what, BARE))
        return found
