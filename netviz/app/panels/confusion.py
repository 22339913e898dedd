"""The confusion matrix: how many examples of each class are taken for which, now, while the network trains. Beside it
are precision, recall and F1 of every class. A click on a cell shows its examples in the panel Data.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.split_panel import NO_CLASSES, SplitPanel
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.confusion_matrix import ConfusionMatrix
from netviz.app.widgets.inputs import CheckBox
from netviz.session import Frame
from netviz.session.parts.confusion import Confusion
from netviz.texts import phrase

WAITS = phrase("The counts appear once every example has been evaluated")


class ConfusionPanel(SplitPanel):
    """The matrix with its filters."""

    name: ClassVar[str] = "confusion"
    title: ClassVar[str] = "Confusion"
    height_share: ClassVar[int] = 40
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Confusion})
    about: ClassVar[type[Any]] = Confusion
    asks: ClassVar[str] = "Which split of the data is counted"

    cell_chosen = Signal(str, int, int)
    """cell_chosen(split, label, answer): the user wants to see the examples of a cell."""

    def __init__(self) -> None:
        super().__init__()
        self.shares = CheckBox(tr("shares"))
        self.shares.setToolTip(tr("Show which share of each class was answered how, instead of counts"))
        self.matrix = ConfusionMatrix()
        self.shares.toggled.connect(self.matrix.show_shares)
        self.matrix.chosen.connect(lambda label, answer: self.cell_chosen.emit(self.chosen_split, label, answer))
        self.line_up(self.summary, self.split, self.shares)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 3)
        column.addWidget(self.matrix)
        self.setMinimumSize(200, 150)

    def set_frame(self, frame: Frame) -> None:
        found = frame.part(Confusion)
        if not self.is_news(found):
            return
        of_numbers = found is not None and found.of_numbers
        counted = found is not None and found.counts is not None
        self._note.say("" if counted else NO_CLASSES if of_numbers else WAITS)
        self.matrix.setVisible(counted)
        self.summary.setText(summary(found))
        self.matrix.show_confusion(found)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.matrix.set_theme(theme)


def summary(found: Confusion | None) -> str:
    """The share answered right, and the most common confusion."""
    if found is None or found.counts is None:
        return ""
    if np.isnan(found.accuracy):
        return tr("no examples")
    wrong = found.counts - np.diag(np.diagonal(found.counts))
    label, answer = divmod(int(wrong.argmax()), len(wrong))
    if wrong[label, answer]:
        return tr(
            "{accuracy} right at step {step:,}; most often {label} → {answer} ({count:,})",
            accuracy=percent(found.accuracy),
            step=found.step,
            label=found.class_names[label],
            answer=found.class_names[answer],
            count=int(wrong[label, answer]),
        )
    return tr("{accuracy} right at step {step:,}", accuracy=percent(found.accuracy), step=found.step)
