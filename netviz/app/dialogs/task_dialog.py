"""A dialog for work that takes seconds: what it is about, what comes of it, a button to go on and one to leave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.qt.failures import Guarded


class TaskDialog(Guarded, QDialog):
    """text: what one reads. note: how far it is. go, cancel: the buttons; the task ends with the dialog."""

    def __init__(self, parent: QWidget, title: str, text: str, go: str, between: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QLabel(text)
        self.text.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
        self.text.setWordWrap(True)
        self.note = QLabel()
        self.note.setObjectName("dim")
        self.go = QPushButton(go)
        self.go.setObjectName("primary")
        self.cancel = QPushButton("Cancel")
        self._task: BackgroundTask | None = None
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addWidget(between)
        column.addLayout(row)

    def reject(self) -> None:
        self.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    def stop(self) -> None:
        """End the task, if one runs; nothing of it comes any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def explain(self, sentence: str, details: str) -> None:
        """Say why the task has failed."""
        self._task = None
        self.text.setText(sentence)
        self.text.setToolTip(details)
        self.resize(self.width(), self.heightForWidth(self.width()))
