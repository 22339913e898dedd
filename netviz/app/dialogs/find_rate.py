"""The learning-rate finder in the window: cost against η as it is measured, and a button that takes the suggestion."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.dialogs.task_dialog import TaskDialog
from netviz.app.plotting.axis import round_up
from netviz.app.plotting.overlay import Point
from netviz.app.plotting.plot import Plot
from netviz.app.plotting.series import Series
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import exact
from netviz.app.style.theme import Theme
from netviz.app.widgets.inputs import CheckBox, PushButton
from netviz.errors import counted
from netviz.session.rate_measurement import RateMeasurement
from netviz.texts import phrase

TEXT = phrase(
    "A separate network is trained while η rises from step to step. If η is too small, the cost stays the same; if it "
    "is too large, the cost rises again. The suggestion is the η at which the smoothed cost falls most steeply "
    "against log η; in a short sweep it is at most a tenth of the η with the lowest cost (Smith 2015; the rules are "
    "fastai's). The run in the window does not change."
)
FROM_NOW = phrase("from the weights as they are now")
WHOLE = QSize(640, 460)
ABOVE = 1.3
"""How far above where it began the cost is still shown."""


class FindRateDialog(TaskDialog):
    """Measures cost against η for a config, on the data of the run."""

    wanted = Signal(float)
    """wanted(η): the suggestion is to be taken."""

    def __init__(self, parent: QWidget, theme: Theme, measurement: Callable[[bool], RateMeasurement]) -> None:
        """measurement(whether from the weights as they are now): gives one that has not begun."""
        plot, from_now, between = (
            Plot(tr("cost C"), x_powers=tr("learning rate η")),
            CheckBox(translated(FROM_NOW)),
            QWidget(),
        )
        from_now.setToolTip(tr("Start from a copy of the network in the window instead of its initial weights"))
        column = QVBoxLayout(between)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plot, 1)
        column.addWidget(from_now)
        super().__init__(parent, tr("Find a learning rate"), translated(TEXT), tr("Use it"), between)
        self.plot, self.from_now = plot, from_now
        self._theme, self._measurement = theme, measurement
        self.measured: RateMeasurement | None = None
        """The measurement that is shown, perhaps not yet at its end."""
        self.again = PushButton(tr("Measure again"))
        self.buttons.insertWidget(1, self.again)
        self.plot.set_theme(theme)
        self.plot.setAccessibleName(tr("Cost against learning rate"))
        self.resize(WHOLE)
        self.again.clicked.connect(self.measure)
        self.go.clicked.connect(self._use)
        self.measure()

    def measure(self) -> None:
        """Begin, or begin again."""
        self.stop()
        measured = self.measured = self._measurement(self.from_now.isChecked())
        self._show()
        self.note.setText(tr("measuring …"))
        self.again.setEnabled(False)
        self._task = BackgroundTask(
            self, lambda task: measured.measure(task.report_progress, lambda: not task.cancelled)
        )
        self._task.progressed.connect(self._show_progress)
        self._task.done.connect(self._show_found)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _show_progress(self, now: int, of: int) -> None:
        self.note.setText(tr("step {now:,} of at most {of:,}", now=now, of=of))
        self._show()

    def _show_found(self, _: object) -> None:
        self._task = None
        self._show()
        curve, rate = (None, None) if self.measured is None else (self.measured.curve, self.measured.suggestion)
        if curve is not None:
            steps = counted(len(curve.rates), "step")
            self.note.setText(
                tr(
                    "In {steps} the cost never falls by clearly more than its noise; a larger batch has less noise.",
                    steps=steps,
                )
                if rate is None
                else tr("η = {rate}, measured in {steps}.", rate=exact(rate), steps=steps)
            )
        self.again.setEnabled(True)

    def _fail(self, sentence: str, details: str) -> None:
        self.explain(sentence, details)
        self.note.setText("")
        self.again.setEnabled(True)

    def _show(self) -> None:
        assert self.measured is not None
        curve, rate = self.measured.curve, self.measured.suggestion
        if self._task is not None:
            rate = None  # the next step may suggest another
        self.go.setEnabled(rate is not None)
        self.go.setText(tr("Use it") if rate is None else tr("Use η = {rate}", rate=exact(rate)))
        low, high = np.log10([self.measured.lowest, self.measured.highest]).tolist()
        if curve is None or not len(curve.rates):
            self.plot.set_range(low, high, 0, 1)
            self.plot.show_series([])
            self.plot.redraw()
            return
        theme, x = self._theme, np.log10(curve.rates)
        top = round_up(ABOVE * float(curve.smoothed[: max(1, int(np.argmin(curve.smoothed)))].max()))
        self.plot.set_range(low, high, 0, top)
        points = []
        if rate is not None:
            y = float(np.interp(np.log10(rate), x, curve.smoothed))
            why = (
                tr("a tenth of η at the lowest cost: η = {rate}", rate=exact(rate))
                if curve.held_back
                else tr("falls most steeply: η = {rate}", rate=exact(rate))
            )
            points.append(Point(float(np.log10(rate)), y, why, QColor(theme.right)))
        pale = QColor(theme.positive)
        pale.setAlpha(70)
        self.plot.show_series(
            [
                Series(tr("of each step"), pale, x, np.minimum(curve.costs, 2 * top), width=1.0),
                Series(tr("smoothed"), QColor(theme.positive), x, np.minimum(curve.smoothed, 2 * top)),
            ],
            points=points,
        )
        self.plot.redraw()

    def _use(self) -> None:
        rate = None if self.measured is None else self.measured.suggestion
        if rate is not None:
            self.wanted.emit(rate)
            self.accept()
