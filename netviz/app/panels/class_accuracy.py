"""Accuracy by class: what share of each class is answered right, over the epochs of the run. If there are many classes,
the worst ones are drawn; of a run beside this one, the same ones.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.pair_panel import PairPanel, named
from netviz.app.panels.split_panel import NO_CLASSES
from netviz.app.plotting.legend import Legend, LegendEntry
from netviz.app.plotting.plot import Plot
from netviz.app.plotting.series import Series
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.side_by_side import SideBySide
from netviz.session import Frame
from netviz.session.parts.class_progress import ClassProgress
from netviz.session.parts.run_pair import RunPair
from netviz.texts import phrase

MOST_LINES = 10
ROW, FEW, MOST_ROWS = 18, 4, 4
"""The height of a row of the legend, in pixels, how many entries one row has, and how many rows there are at most."""
WAITS = phrase("Train to see how each class is learned")
BOTTOMS = (0.9, 0.8, 0.5)
"""The axis starts at the first of these below which no class has been for the second half of its curve."""


class ClassAccuracyPanel(PairPanel):
    """A curve for each class."""

    name: ClassVar[str] = "classes"
    title: ClassVar[str] = "Accuracy by class"
    height_share: ClassVar[int] = 34
    needs: ClassVar[frozenset[type[Any]]] = frozenset({ClassProgress})
    every: ClassVar[int] = 6
    about: ClassVar[type[Any]] = ClassProgress

    def __init__(self) -> None:
        super().__init__()
        self.plot, self.beside = (Plot(tr("accuracy"), percent=True) for _ in range(2))
        for plot in (self.plot, self.beside):
            plot.value_text = percent
        self.both = SideBySide(self.plot, self.beside)
        self.legend = Legend(_name_alone)
        self._frame: Frame | None = None
        self.line_up(self.summary, self.split, self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self.both, 1)

    def series(self) -> tuple[Series, ...]:
        if not self.both.shows_both:
            return self.plot.series
        pairs = zip(self.both.names, (self.plot, self.beside), strict=True)
        return tuple(
            replace(one, name=f"{legend.entries[0].name}: {one.name}") for legend, plot in pairs for one in plot.series
        )

    def set_frame(self, frame: Frame) -> None:
        self._frame = self.own(frame)
        found = frame.part(ClassProgress)
        moment = None if frame.past is None else frame.past.epoch
        if not self.is_news(found, (frame.shown_epochs, frame.marks, moment), self.theme):
            return
        known = found is not None and len(found.x) > 0
        of_numbers = found is not None and found.of_numbers
        self._note.say("" if known else NO_CLASSES if of_numbers else WAITS)
        self.plot.setHidden(of_numbers)  # axes that will stay empty would only run through the sentence
        pair, beside = (None, None) if found is None or not known else (found.pair, found.beside)
        self.list_runs(None if found is None else found.pair)
        bottom = min(_bottom(found), _bottom(beside)) if beside is not None else _bottom(found)
        series = self._drawn(found, found) if found is not None and known else []
        theirs = self._drawn(beside, found) if beside is not None and found is not None else []
        marks = [(mark.epoch, translated(mark.text)) for mark in frame.marks]
        for plot, lines, own_marks in ((self.plot, series, marks), (self.beside, theirs, [])):
            plot.set_range(0, frame.shown_epochs, bottom, 1.0)
            plot.show_series(lines, own_marks)
        self.plot.show_moment(moment)
        entries = [LegendEntry(_with_last(one, alone=beside is None), one.colour, one.style) for one in series]
        classes = 0 if found is None or not series else int(np.isfinite(found.accuracy[-1]).sum())
        if classes > len(series):
            worst = tr("the worst {shown} of {count:,}", shown=len(series), count=classes)
            entries.append(LegendEntry(worst, QColor(0, 0, 0, 0)))
        self.legend.show_entries(entries, self.theme)
        names = () if pair is None or beside is None else self._names(pair)
        self.both.show_names(names, self.theme)
        self._fit_legend()
        for plot in (self.plot, self.beside):
            plot.redraw()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit_legend()

    def _fit_legend(self) -> None:
        """Give the legend enough rows for all classes."""
        least = 2 if len(self.legend.entries) > FEW else 1
        self.legend.setFixedHeight(self.theme.px(ROW * max(least, self.legend.rows_for_all(MOST_ROWS))))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for plot in (self.plot, self.beside):
            plot.set_theme(theme)
        if self._frame is not None:
            self.set_frame(self._frame)

    def _names(self, pair: RunPair) -> tuple[LegendEntry, LegendEntry]:
        return named(pair, self.theme, translated(pair.own), translated(pair.other))

    def _drawn(self, found: ClassProgress, own: ClassProgress) -> list[Series]:
        """The curves of the classes that have examples; if there are many, of those that are worst in this run."""
        last = own.accuracy[-1]
        there = np.flatnonzero(np.isfinite(last))
        shown = np.sort(there[np.argsort(last[there], kind="stable")][:MOST_LINES])
        names, classes = found.class_names, len(last)
        return [
            Series(
                in_language(names[label]), self.theme.class_colour(label, classes), found.x, found.accuracy[:, label]
            )
            for label in shown.tolist()
        ]


def _with_last(one: Series, alone: bool) -> str:
    """The name of a class, with how much of it is right now where one run is shown alone."""
    return f"{one.name} {percent(float(one.y[-1]))}" if alone else one.name


def _name_alone(entry: str) -> str:
    """The name of a class without its accuracy."""
    return entry.rpartition(" ")[0] if entry.endswith("%") else entry


def _bottom(found: ClassProgress | None) -> float:
    """Where the axis starts: at 0, unless all classes are well above."""
    if found is None or not len(found.x):
        return 0.0
    late = found.accuracy[len(found.x) // 2 :]
    lowest = float(np.min(late, initial=1.0, where=np.isfinite(late)))
    return next((bottom for bottom in BOTTOMS if lowest >= bottom and len(found.x) > 4), 0.0)
