"""Accuracy over time: the share of examples that the network gets right, while training and on the validation set."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.base import EmptyNote, Panel
from netviz.app.plots import Plot, TwinLine, fewer
from netviz.app.text import percent
from netviz.app.theme import Theme
from netviz.app.widgets.card import dim_label
from netviz.session import Frame
from netviz.session.parts import Curves

# The axis shows what lies above the highest of these from which the run is safely away.
BOTTOMS = ((0.9, 0.8), (0.7, 0.5), (0.0, 0.0))


class AccuracyPanel(Panel):
    """Training accuracy (running average over mini-batches) and validation accuracy over epochs."""

    name: ClassVar[str] = "accuracy"
    title: ClassVar[str] = "Accuracy"
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Curves})

    def __init__(self) -> None:
        super().__init__()
        self._plot = Plot("accuracy", percent=True)
        self._training = TwinLine(self._plot, raw=False)
        self._validation = self._plot.add_line(2.0, smooth=True)
        self.right = self._best = dim_label()
        self._note = EmptyNote(self, "Press Train to see the accuracy rise")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)

    def set_frame(self, frame: Frame) -> None:
        curves = frame.part(Curves)
        if curves is None:
            return
        self._training.show_curve(curves.batches, 1)
        accuracy = curves.validation_accuracy
        self._validation.show_points(*fewer(curves.validation_x, accuracy, self._plot.columns // 2))
        last = float(accuracy[-1]) if len(accuracy) else 0.0
        if not len(accuracy) and len(curves.batches.x):
            last = float(curves.batches.average[-1, 1])
        best = max(last, float(np.max(accuracy, initial=0.0)))
        bottom = next(bottom for reached, bottom in BOTTOMS if best >= reached)
        self._plot.set_range(0, frame.goal, bottom, 1.0)
        self._best.setText(f"{percent(last)} validation" if len(accuracy) else "")
        self._note.say("" if len(curves.batches.x) else "Press Train to see the accuracy rise")
        self._plot.redraw()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._plot.set_theme(theme)
        self._note.set_theme(theme)
        self._training.set_colour(theme.positive)
        self._validation.set_colour(theme.negative)
