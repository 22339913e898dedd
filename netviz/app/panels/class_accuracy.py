"""Accuracy by class: what share of each class is answered right, over the epochs of the run. If there are many classes,
the worst ones are drawn.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from netviz.app.panels.split_panel import NO_CLASSES, SplitPanel
from netviz.app.plotting.legend import Legend, LegendEntry
from netviz.app.plotting.plot import Plot
from netviz.app.plotting.series import Series
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import percent
from netviz.app.style.theme import Theme
from netviz.session import Frame
from netviz.session.parts.class_progress import ClassProgress
from netviz.texts import phrase

MOST_LINES = 10
ROW, FEW, MOST_ROWS = 18, 4, 4
"""The height of a row of the legend, in pixels, how many entries one row has, and how many rows there are at most."""
WAITS = phrase("Train to see how each class is learned")
BOTTOMS = (0.9, 0.8, 0.5)
"""The axis starts at the first of these below which no class has been for the second half of its curve."""


class ClassAccuracyPanel(SplitPanel):
    """A curve for each class."""

    name: ClassVar[str] = "classes"
    title: ClassVar[str] = "Accuracy by class"
    height_share: ClassVar[int] = 34
    needs: ClassVar[frozenset[type[Any]]] = frozenset({ClassProgress})
    every: ClassVar[int] = 6
    about: ClassVar[type[Any]] = ClassProgress

    def __init__(self) -> None:
        super().__init__()
        self.plot = Plot(tr("accuracy"), percent=True)
        self.plot.value_text = percent
        self.legend = Legend(_name_alone)
        self._frame: Frame | None = None
        self.line_up(self.summary, self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self.plot)

    def series(self) -> tuple[Series, ...]:
        return self.plot.series

    def set_frame(self, frame: Frame) -> None:
        self._frame = frame
        found = frame.part(ClassProgress)
        moment = None if frame.past is None else frame.past.epoch
        if not self.is_news(found, (frame.shown_epochs, frame.marks, moment), self.theme):
            return
        known = found is not None and len(found.x) > 0
        of_numbers = found is not None and found.of_numbers
        self._note.say("" if known else NO_CLASSES if of_numbers else WAITS)
        self.plot.setHidden(of_numbers)  # axes that will stay empty would only run through the sentence
        series = self._drawn(found) if found is not None and known else []
        self.plot.set_range(0, frame.shown_epochs, _bottom(found), 1.0)
        self.plot.show_series(series, [(mark.epoch, translated(mark.text)) for mark in frame.marks])
        self.plot.show_moment(moment)
        entries = [LegendEntry(f"{one.name} {percent(float(one.y[-1]))}", one.colour, one.style) for one in series]
        classes = 0 if found is None or not series else int(np.isfinite(found.accuracy[-1]).sum())
        if classes > len(series):
            worst = tr("the worst {shown} of {count:,}", shown=len(series), count=classes)
            entries.append(LegendEntry(worst, QColor(0, 0, 0, 0)))
        self.legend.show_entries(entries, self.theme)
        self._fit_legend()
        self.plot.redraw()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit_legend()

    def _fit_legend(self) -> None:
        """Give the legend enough rows for all classes."""
        least = 2 if len(self.legend.entries) > FEW else 1
        self.legend.setFixedHeight(self.theme.px(ROW * max(least, self.legend.rows_for_all(MOST_ROWS))))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.plot.set_theme(theme)
        if self._frame is not None:
            self.set_frame(self._frame)

    def _drawn(self, found: ClassProgress) -> list[Series]:
        """The curves of the classes that have examples; if there are many, of the worst ones."""
        last = found.accuracy[-1]
        there = np.flatnonzero(np.isfinite(last))
        shown = np.sort(there[np.argsort(last[there], kind="stable")][:MOST_LINES])
        names, classes = found.class_names, len(last)
        return [
            Series(
                in_language(names[label]), self.theme.class_colour(label, classes), found.x, found.accuracy[:, label]
            )
            for label in shown.tolist()
        ]


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
