"""Experiments beside the run in the window: the dialogs that measure something on copies of it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netviz.app.controllers.run import RunController
from netviz.app.dialogs.find_rate import FindRateDialog
from netviz.app.style.theme import LIGHT, Theme
from netviz.session.rate_measurement import RateMeasurement


class ExperimentController(QObject):
    """Opens the dialogs, and takes what they find to the run."""

    def __init__(self, window: QWidget, run_controller: RunController) -> None:
        super().__init__(window)
        self._window, self._run = window, run_controller
        self._theme = LIGHT

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
        dialog.wanted.connect(lambda rate: run.change({"training.learning_rate": rate}))
        dialog.open()
        return dialog
