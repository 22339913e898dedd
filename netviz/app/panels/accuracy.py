"""Accuracy over time: the share of examples that the network gets right, while training and on the validation set."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtGui import QColor

from netviz import config as configs
from netviz.app.panels.curves import CurvesPanel
from netviz.app.text import percent
from netviz.app.widgets.legend import Legend
from netviz.session import Frame
from netviz.session.parts import Curves

# The axis shows what lies above the highest of these from which the run is safely away.
BOTTOMS = ((0.9, 0.8), (0.7, 0.5), (0.0, 0.0))


class AccuracyPanel(CurvesPanel):
    """Training accuracy (running average over mini-batches) and validation accuracy over epochs."""

    name: ClassVar[str] = "accuracy"
    title: ClassVar[str] = "Accuracy"
    label: ClassVar[str] = "accuracy"
    empty: ClassVar[str] = "Press Train to see the accuracy rise"
    column: ClassVar[int] = 1
    raw: ClassVar[bool] = False
    percent: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self.right = self._last = Legend(configs.values_only)

    def of_beside(self, curves: Curves) -> tuple[np.ndarray, np.ndarray]:
        """Its accuracy on the validation set, where it has one."""
        if len(curves.validation_x):
            return curves.validation_x, curves.validation_accuracy
        return super().of_beside(curves)

    def validation(self, curves: Curves) -> np.ndarray:
        return curves.validation_accuracy

    def reach(self, curves: Curves) -> tuple[float, float]:
        best = float(np.max(curves.validation_accuracy, initial=0.0))
        if not len(curves.validation_accuracy) and len(curves.batches.x):
            best = float(curves.batches.average[-1, 1])
        return next(bottom for reached, bottom in BOTTOMS if best >= reached), 1.0

    def set_frame(self, frame: Frame) -> None:
        super().set_frame(frame)
        curves = frame.part(Curves)
        if curves is None:
            return
        what = "within 0.1 of validation" if frame.regression else "validation"
        looks = curves.validation_accuracy
        if not self._entries:
            plain = QColor(0, 0, 0, 0)  # alone it needs no bar of its colour
            self._last.show_entries([(f"{percent(looks[-1])} {what}", plain)] if len(looks) else [], self.theme)
            return
        lines = [(looks, what, QColor(self.theme.negative))]
        for entry, (name, colour) in zip(self._entries, self.legend(), strict=True):
            lines.append((entry.curves.validation_accuracy, name, colour))
        named = [(f"{name} {percent(looks[-1])}" if len(looks) else name, colour) for looks, name, colour in lines]
        self._last.show_entries(named, self.theme)
