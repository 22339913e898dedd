"""Reads a file that the user has chosen, in a thread: it may take seconds, and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.qt.language import tr
from netviz.app.qt.later import later

Result = TypeVar("Result")
PATIENCE_MS = 400
NARROWEST = 360


class FileReading(QProgressDialog):
    """A progress dialog that appears only if the work takes long. Neither signal is emitted after a cancellation."""

    read = Signal(object)
    """read(result): the file has been read."""
    failed = Signal(str, str)
    """failed(sentence, details)."""

    def __init__(self, parent: QWidget, what: str, work: Callable[[], Any]) -> None:
        super().__init__(tr("Reading {what} …", what=what), tr("Cancel"), 0, 0, parent)
        self.setWindowTitle("netviz")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(NARROWEST)
        self.setMinimumDuration(PATIENCE_MS)
        self._task = BackgroundTask(self, lambda task: work())
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.progressed.connect(self._show)
        self.canceled.connect(self._cancel)
        self._over = False
        self._task.start()
        # By itself Qt does so after four seconds where it is not known how much there is to do.
        later(PATIENCE_MS, self, self._appear)

    def _appear(self) -> None:
        if not self._over:  # else it would take the focus along when it is deleted a moment later
            self.forceShow()

    def _cancel(self) -> None:
        self.call_off()
        self._give_back_focus()

    def call_off(self) -> None:
        """Cancel, because the file is no longer wanted."""
        self._over = True
        self._task.cancel()
        self.deleteLater()

    def _show(self, now: int, of: int) -> None:
        self.setMaximum(of)
        self.setValue(min(now, of - 1))  # the last one would end the dialog

    def _finish(self, result: object) -> None:
        self._end()
        self.read.emit(result)

    def _fail(self, sentence: str, details: str) -> None:
        self._end()
        self.failed.emit(sentence, details)

    def _end(self) -> None:
        self._over = True
        self.canceled.disconnect(self._cancel)
        in_front = self.isVisible() and QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        self.reset()
        self.deleteLater()
        if in_front:
            self._give_back_focus()

    def _give_back_focus(self) -> None:
        """To the window below, which not every platform does: a key pressed now is meant for it."""
        below = self.parentWidget()
        if below is not None:
            below.activateWindow()
