"""What the panels of cost and accuracy share: a measure over epochs, while training and on the validation set."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.base import Panel
from netviz.app.plots import Line, Plot, TwinLine, fewer
from netviz.app.theme import Theme
from netviz.session import Frame
from netviz.session.companions import Beside, Entry
from netviz.session.parts import Curves

# How solid the curves of a pinned run are.
PALE = 110


class CurvesPanel(Panel):
    """Two curves in one plot; a panel says which column of the batches it shows, and how far the axis reaches."""

    needs: ClassVar[frozenset[type[Any]]] = frozenset({Curves, Beside})
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
        self._beside: list[Line] = []
        self._entries: tuple[Entry, ...] = ()
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
        beside = frame.part(Beside)
        self._show_beside(beside.entries if beside is not None else ())
        reaches = [self.reach(curves), *(self.reach(entry.curves) for entry in self._entries)]
        bottom, top = min(low for low, _ in reaches), max(high for _, high in reaches)
        ends = [float(entry.curves.batches.x[-1]) for entry in self._entries if len(entry.curves.batches.x)]
        self._plot.set_range(0, max([frame.goal, *ends]), bottom, top)
        self._note.say("" if len(curves.batches.x) else self.empty)
        self._plot.redraw()

    def legend(self) -> list[tuple[str, QColor]]:
        """What the runs beside this one are called, with their colours."""
        return [(entry.name, self._colour(place)) for place, entry in enumerate(self._entries)]

    @property
    def own(self) -> str:
        """What this run has where those beside it have something else, if it is one setting; else nothing."""
        found = {entry.own for entry in self._entries if entry.own}
        first = next(iter(found), ())
        return first[0] if len(found) == 1 and len(first) == 1 else ""

    def told(self) -> None:
        """Called when other runs stand beside this one than before, or in other colours."""

    def _show_beside(self, entries: tuple[Entry, ...]) -> None:
        before, self._entries = self._entries, entries
        while len(self._beside) < len(entries):
            self._beside.append(self._plot.add_line(2.0, smooth=True))
        for line in self._beside[len(entries) :]:
            line.show_points(np.zeros(0), np.zeros(0))
        for line, entry in zip(self._beside, entries, strict=False):
            line.show_points(*fewer(*self.of_beside(entry.curves), self._plot.columns // 2))
        if [(one.name, one.pinned, one.own) for one in before] != [(one.name, one.pinned, one.own) for one in entries]:
            self._colour_beside()
            self.told()

    def of_beside(self, curves: Curves) -> tuple[np.ndarray, np.ndarray]:
        """The one line that stands for another run: its running average while training."""
        return curves.batches.x, curves.batches.average[:, self.column]

    def _colour(self, place: int) -> QColor:
        """Another run's colour, pale where it is pinned."""
        colour = self.theme.layer_colour(place, max(2, len(self._entries)))
        colour.setAlpha(PALE if self._entries[place].pinned else 255)
        return colour

    def _colour_beside(self) -> None:
        for place, line in enumerate(self._beside[: len(self._entries)]):
            line.set_colour(self._colour(place))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._colour_beside()
        self._plot.set_theme(theme)
        self._training.set_colour(theme.positive)
        self._validation.set_colour(theme.negative)
