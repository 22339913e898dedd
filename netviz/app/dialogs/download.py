"""The dialog of a download: its progress, a button to stop it, and what to do if it fails."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.dialogs.task_dialog import TaskDialog
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number
from netviz.data import downloads
from netviz.data.downloads import Remote

MEGABYTE = 1_000_000


class DownloadDialog(TaskDialog):
    """Downloads data sets one after the other."""

    arrived = Signal()
    """All have been downloaded."""

    def __init__(self, parent: QWidget, remotes: list[Remote]) -> None:
        names = _listed([translated(remote.label) for remote in remotes])
        size = sum(remote.size for remote in remotes) / MEGABYTE
        text = tr(
            "{names} is not on this machine. It is about {size:.0f} MB to download, once. You can "
            "stop at any time; the download resumes where it left off.",
            names=names,
            size=size,
        )
        bar = QProgressBar()
        super().__init__(parent, tr("Get {names}", names=names), text, tr("Download"), bar)
        self.bar = bar
        self._remotes = remotes
        self.setMinimumWidth(460)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the download"))
        self.go.setDefault(True)
        self.go.clicked.connect(self.start)

    def start(self) -> None:
        """Start the download, or resume it."""
        self.go.setEnabled(False)
        self.note.setText(tr("asking…"))
        task = BackgroundTask(self, self._fetch)
        task.progressed.connect(self._show)
        task.done.connect(self._arrive)
        task.failed.connect(self._fail)
        self._task = task
        task.start()

    def stop(self) -> None:
        """Stop the download and wait for that; the next attempt resumes the same file."""
        task = self._task
        super().stop()
        if task is not None:
            task.wait()

    def _fetch(self, task: BackgroundTask) -> None:
        for remote in self._remotes:
            downloads.fetch(remote, task.report_progress, lambda: task.cancelled)

    def _show(self, now: int, of: int) -> None:
        if self._task is not None:
            self.bar.setValue(round(1000 * now / max(1, of)))
            self.note.setText(tr("{now} of {of} MB", now=number(now / MEGABYTE), of=number(of / MEGABYTE)))

    def _arrive(self) -> None:
        self._task = None
        self.arrived.emit()
        self.accept()

    def _fail(self, sentence: str, details: str) -> None:
        self.bar.setValue(0)
        self.note.setText("")
        self.explain(sentence, details)
        self.go.setText(tr("Try again"))
        self.go.setEnabled(True)

    def leave(self) -> None:
        """Stop a running download; otherwise close the dialog."""
        if self._task is None:
            self.reject()
            return
        self.stop()
        self.note.setText(tr("Stopped. The download resumes where it left off."))
        self.go.setText(tr("Go on"))
        self.go.setEnabled(True)


def _listed(names: list[str]) -> str:
    *others, last = names
    return tr("{names} and {last}", names=", ".join(others), last=last) if others else last
