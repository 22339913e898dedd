"""Accuracy over time, in training and on the validation set; of numbers, R² and the mean absolute error instead.

The error is in the targets' own unit. Both are in the legend; a button chooses which of the two the plot shows.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt

from netviz.app.panels.curves import CurvesPanel, runs_beside
from netviz.app.plotting.axis import round_up
from netviz.app.plotting.legend import LegendEntry
from netviz.app.plotting.series import Series
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.widgets.inputs import ToolButton
from netviz.session import Frame
from netviz.session.parts.compared_runs import ComparedRuns
from netviz.session.parts.curves import Curves, MeasureCurves
from netviz.texts import phrase

# The axis starts at the highest of these that the run is safely above.
BOTTOMS = ((0.9, 0.8), (0.7, 0.5), (0.0, 0.0))
BEFORE_R2, BEFORE_ERROR = " R² ", ", "
"""What stands in an entry of the legend before R², and before the one word for the error."""
LOWEST_R2 = -1.0
"""Where the axis of R² starts for a run that is below 0."""


class AccuracyPanel(CurvesPanel):
    """Training accuracy (running average over mini-batches) and validation accuracy over epochs, or R² or the error."""

    name: ClassVar[str] = "accuracy"
    title: ClassVar[str] = "Accuracy"
    title_of_numbers: ClassVar[str] = phrase("R² and error")
    label: ClassVar[str] = "accuracy"
    empty: ClassVar[str] = phrase("Train to see the accuracy rise")
    percent: ClassVar[bool] = True
    raw_alpha: ClassVar[int] = 22  # of ten examples, ten, nine or eight are right: dense samples at few heights

    def __init__(self) -> None:
        super().__init__()
        self._numbers = False
        self.error = ToolButton()
        self.error.setText(tr("error"))
        self.error.setCheckable(True)
        self.error.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.error.setAccessibleName(tr("Mean absolute error"))
        self.error.setToolTip(tr("Show the mean absolute error, in the unit of what is predicted, in place of R²"))
        self.error.toggled.connect(self._show_again)
        self.error.hide()
        self.line_up(self.legend, self.error, spacing=2)
        self._say_what()

    @property
    def shows_error(self) -> bool:
        """Whether the plot shows the mean absolute error."""
        return self._numbers and self.error.isChecked()

    def set_frame(self, frame: Frame) -> None:
        if frame.regression != self._numbers:
            self._numbers = frame.regression
            self.error.setVisible(self._numbers)
            self.titled.emit(translated(self.title_of_numbers if self._numbers else self.title))
            self._say_what()
        super().set_frame(frame)
        if self._numbers and not self._note.isHidden():
            self._note.say(phrase("Train to see R² rise"))

    @staticmethod
    def shorter(name: str) -> str:
        what, says_error, figures = name.partition(BEFORE_R2)
        if not says_error:
            return CurvesPanel.shorter(name)
        r2, _, error = figures.partition(BEFORE_ERROR)
        return f"{CurvesPanel.shorter(what)} {r2} · {error.partition(' ')[2]}"

    def measure(self, curves: Curves) -> MeasureCurves:
        if not self._numbers:
            return curves.accuracy
        return curves.error if self.shows_error else curves.r2

    def reach(self, curves: Curves) -> tuple[float, float]:
        shown = self.measure(curves)
        average, looks = shown.average, shown.validation
        if self.shows_error:
            return 0.0, round_up(max(float(np.max(average, initial=0.0)), float(np.max(looks, initial=0.0))))
        lowest = LOWEST_R2 if self._numbers else 0.0
        best = float(np.max(looks, initial=lowest))
        if not len(looks) and len(average):
            best = float(average[-1])
        # The newest values are in sight even where the best or the average over the start is far from them.
        newest = min([*looks[-1:], *average[-1:]], default=1.0)
        fits = (bottom for reached, bottom in BOTTOMS if best >= reached and newest >= bottom)
        return next(fits, lowest), 1.0

    def told(self, series: list[Series]) -> list[LegendEntry]:
        """Each run with its last accuracy, or its last R² and error, on the validation set if there is one."""
        if self._numbers:
            return self._errors_told(series)
        last = {one.name: one.y[-1] for one in series if len(one.y)}
        found = []
        for one in series:
            if one.listed and one.name in last:
                shown = last.get(tr("{name}, validation", name=one.name), last[one.name])
                found.append(LegendEntry(f"{one.name} {percent(shown)}", one.colour, one.style))
        return found

    def _errors_told(self, series: list[Series]) -> list[LegendEntry]:
        """R² and error of training and validation, or of each run that is compared."""
        frame = self._frame
        own = None if frame is None else frame.part(Curves)
        if frame is None or own is None:
            return []
        beside = frame.part(ComparedRuns) or ComparedRuns(())
        last: dict[str, tuple[float, float] | None] = {}
        if beside.entries:
            last = {name: _looked_at(of_it) or _averaged(of_it) for name, of_it, *_ in runs_beside(own, beside)}
        else:
            last = {tr("training"): _averaged(own), tr("validation"): _looked_at(own)}
        listed = [(one, last.get(one.name)) for one in series if one.listed]
        return [
            LegendEntry(
                tr("{name} R² {r2}, error {error}", name=one.name, r2=number(both[0]), error=number(both[1])),
                one.colour,
                one.style,
            )
            for one, both in listed
            if both is not None
        ]

    def _say_what(self) -> None:
        """Name the axis, and format its values to suit what is shown."""
        of_numbers = tr("error (mean absolute)") if self.shows_error else "R²"
        self.plot.set_y_label(of_numbers if self._numbers else translated(self.label))
        self.plot.set_percent(not self._numbers)
        self.plot.value_text = number if self._numbers else percent

    def _show_again(self, _: bool) -> None:
        self._say_what()
        if self._frame is not None:
            self.plot.show_all()
            self.set_frame(self._frame)


def _averaged(curves: Curves) -> tuple[float, float] | None:
    """R² and error of the mini-batches, averaged over the last of them."""
    return _both(curves.r2.last, curves.error.last)


def _looked_at(curves: Curves) -> tuple[float, float] | None:
    """R² and error on the validation set."""
    return _both(curves.r2.last_validation, curves.error.last_validation)


def _both(r2: float | None, error: float | None) -> tuple[float, float] | None:
    return None if r2 is None or error is None else (r2, error)
