"""The confusion matrix: how many examples of each class are taken for which, now, while the network trains. With it
are precision, recall and F1 of every class, and the matrix of a run that is compared with this one. A click on a cell
shows its examples in the panel Data.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.pair_panel import PairPanel, named
from netviz.app.panels.split_panel import NO_CLASSES
from netviz.app.plotting.legend import LegendEntry
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.confusion_matrix import ConfusionMatrix
from netviz.app.widgets.inputs import CheckBox
from netviz.app.widgets.side_by_side import SideBySide
from netviz.session import Frame
from netviz.session.parts.confusion import Confusion
from netviz.session.parts.run_pair import RunPair
from netviz.texts import phrase

WAITS = phrase("The counts appear once every example has been evaluated")


class ConfusionPanel(PairPanel):
    """The matrix with its filters, or both matrices."""

    name: ClassVar[str] = "confusion"
    title: ClassVar[str] = "Confusion"
    height_share: ClassVar[int] = 40
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Confusion})
    about: ClassVar[type[Any]] = Confusion
    asks: ClassVar[str] = "Which split of the data is counted"

    cell_chosen = Signal(str, int, int, str)
    """cell_chosen(split, label, answer, run): the user wants to see the examples of a cell, answered by this run or by
    another one, by name.
    """

    def __init__(self) -> None:
        super().__init__()
        self.shares = CheckBox(tr("shares"))
        self.shares.setToolTip(tr("Show which share of each class was answered how, instead of counts"))
        self.matrix, self.beside = ConfusionMatrix(), ConfusionMatrix()
        self.both = SideBySide(self.matrix, self.beside)
        self._other = ""
        for matrix in (self.matrix, self.beside):
            self.shares.toggled.connect(matrix.show_shares)
        self.matrix.chosen.connect(lambda *cell: self.cell_chosen.emit(self.chosen_split, *cell, ""))
        self.beside.chosen.connect(lambda *cell: self.cell_chosen.emit(self.chosen_split, *cell, self._other))
        self.line_up(self.summary, self.split, self.other, self.shares)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 3)
        column.addWidget(self.both)
        self.setMinimumSize(200, 150)

    def set_frame(self, frame: Frame) -> None:
        found = frame.part(Confusion)
        if not self.is_news(found, self.theme):
            return
        of_numbers = found is not None and found.of_numbers
        counted = found is not None and found.counts is not None
        self._note.say("" if counted else NO_CLASSES if of_numbers else WAITS)
        self.matrix.setVisible(counted)
        self.summary.setText(summary(found))
        self.matrix.show_confusion(found)
        pair, beside = (None, None) if found is None or not counted else (found.pair, found.beside)
        self.list_runs(None if found is None else found.pair)
        self._other = "" if pair is None else pair.other
        self.beside.show_confusion(beside)
        entries = () if found is None or pair is None or beside is None else self._names(pair, found, beside)
        self.both.show_names(entries, self.theme)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for matrix in (self.matrix, self.beside):
            matrix.set_theme(theme)

    def _names(self, pair: RunPair, own: Confusion, other: Confusion) -> tuple[LegendEntry, LegendEntry]:
        """The two runs, with how much each has right."""
        return named(pair, self.theme, _with_share(pair.own, own), _with_share(pair.other, other))


def _with_share(name: str, found: Confusion) -> str:
    """The share stands first: a long name is cut at its end."""
    words = translated(name)
    return words if np.isnan(found.accuracy) else f"{percent(found.accuracy)} {words}"


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
            "{accuracy} right, at step {step:,}; most often {label} → {answer} ({count:,})",
            accuracy=percent(found.accuracy),
            step=found.step,
            label=found.class_names[label],
            answer=found.class_names[answer],
            count=int(wrong[label, answer]),
        )
    return tr("{accuracy} right, at step {step:,}", accuracy=percent(found.accuracy), step=found.step)
