"""The dialog of a download: how far it is, a button to stop it, and what to do when it fails."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from netviz.app.background import Task
from netviz.data import downloads
from netviz.data.downloads import Remote

MEGABYTE = 1_000_000


class DownloadDialog(QDialog):
    """Gets data sets one after the other. arrived: all are here."""

    arrived = Signal()

    def __init__(self, parent: QWidget, remotes: list[Remote]) -> None:
        super().__init__(parent)
        self._remotes = remotes
        self._task: Task | None = None
        names = " and ".join(remote.label for remote in remotes)
        size = sum(remote.size for remote in remotes) / MEGABYTE
        self.setWindowTitle(f"Get {names}")
        self.setMinimumWidth(460)
        self.text = QLabel(
            f"{names} is not on this machine. It is about {size:.0f} MB to download, once; what has come is kept when "
            "you stop, and gone on with the next time."
        )
        self.text.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("How much has come")
        self.amount = QLabel()
        self.amount.setObjectName("dim")
        self.get = QPushButton("Download")
        self.get.setObjectName("primary")
        self.get.setDefault(True)
        self.get.clicked.connect(self.start)
        self.cancel = QPushButton("Cancel")
        self.cancel.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self.amount, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.get)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        for widget in (self.text, self.bar):
            column.addWidget(widget)
        column.addLayout(row)

    def start(self) -> None:
        """Begin, or go on where it ended."""
        self.get.setEnabled(False)
        self.amount.setText("asking…")
        task = Task(self, self._fetch)
        task.moved.connect(self._show)
        task.done.connect(self._arrive)
        task.failed.connect(self._fail)
        self._task = task
        task.start()

    def reject(self) -> None:
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _fetch(self, task: Task) -> None:
        for remote in self._remotes:
            downloads.fetch(remote, task.tell, lambda: task.cancelled)

    def _show(self, now: int, of: int) -> None:
        if self._task is not None:
            self.bar.setValue(round(1000 * now / max(1, of)))
            self.amount.setText(f"{now / MEGABYTE:.1f} of {of / MEGABYTE:.1f} MB")

    def _arrive(self) -> None:
        self._task = None
        self.arrived.emit()
        self.accept()

    def _fail(self, sentence: str, details: str) -> None:
        self._task = None
        self.text.setText(sentence)
        self.text.setToolTip(details)
        self.bar.setValue(0)
        self.amount.setText("")
        self.resize(self.width(), self.heightForWidth(self.width()))
        self.get.setText("Try again")
        self.get.setEnabled(True)

    def _cancel(self) -> None:
        """While it downloads, stop that; else close the dialog."""
        if self._task is None:
            self.reject()
            return
        self._stop()
        self.amount.setText("Stopped; what has come is kept.")
        self.get.setText("Go on")
        self.get.setEnabled(True)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
            self._task = None
