"""Experiments beside the run in the window: the dialogs that measure something on copies of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from netviz.app.controllers.comparison import ComparisonController
from netviz.app.controllers.run import RunController
from netviz.app.dialogs.find_rate import FindRateDialog
from netviz.app.dialogs.try_several import TrySeveralDialog
from netviz.app.qt.file_dialogs import LastFolder
from netviz.app.style.theme import LIGHT, Theme
from netviz.session.rate_measurement import RateMeasurement
from netviz.session.run_registry import RunRegistry
from netviz.session.trials import MakeWorkers, Trial, Trials, processes
from netviz.sweep.plan import Plan


class ExperimentController(QObject):
    """Opens the dialogs, and takes what they find to the run."""

    tried = Signal()
    """The first results of *Try several* have come into the table of runs."""
    tried_seeds = Signal()
    """All of them have come, of several seeds each, and are shown as means."""

    def __init__(
        self, window: QWidget, run_controller: RunController, comparison: ComparisonController, last_folder: LastFolder
    ) -> None:
        super().__init__(window)
        self._window, self._run, self._comparison = window, run_controller, comparison
        self._theme = LIGHT
        self._last = last_folder
        self._several: TrySeveralDialog | None = None
        self.make_workers: MakeWorkers = processes
        """What carries out the trials."""

    def set_theme(self, theme: Theme) -> None:
        """The colours of the next dialog."""
        self._theme = theme

    def find_rate(self) -> FindRateDialog:
        """Measure the cost against η, and offer the suggestion as an edit."""
        run, session = self._run, self._run.session
        config = run.frame.config

        def measurement(from_now: bool) -> RateMeasurement:
            return RateMeasurement(config, session.data(), session.snapshot() if from_now else None)

        dialog = FindRateDialog(self._window, self._theme, measurement)
        dialog.wanted.connect(lambda rate: run.edit_checked({"training.learning_rate": rate}))
        dialog.open()
        return dialog

    def try_several(self) -> TrySeveralDialog:
        """Try values of one or two settings beside the run; the dialog that is open, if there is one."""
        if self._several is not None and isValid(self._several):
            self._several.raise_()
            self._several.activateWindow()
            return self._several
        run, config = self._run, self._run.frame.config

        def trials(plan: Plan) -> Trials:
            return Trials(plan, run.session.data(), self.make_workers)

        dialog = self._several = TrySeveralDialog(self._window, self._theme, config, trials, self._last)
        dialog.wanted.connect(run.edit_checked)
        dialog.came.connect(self._add)
        dialog.first_came.connect(self.tried)
        dialog.ended.connect(self._show)
        dialog.show()
        return dialog

    def close(self) -> None:
        """The window closes: end what is tried beside the run."""
        if self._several is not None and isValid(self._several):
            self._several.end()

    def _add(self, trials: list[Trial]) -> None:
        """Put runs that were trained elsewhere into the table."""
        for trial in trials:
            self._run.session.change_runs(partial(_added, trial))
        self._comparison.note_change()

    def _show(self, trials: list[Trial]) -> None:
        """Show the best of them as curves behind the run."""
        self._run.session.show_tried([trial.record.identity for trial in trials])
        self._comparison.note_change()
        if len({trial.record.started_with.seed for trial in trials}) > 1:
            self.tried_seeds.emit()


def _added(trial: Trial, registry: RunRegistry) -> None:
    registry.add(trial.record, trial.model)
