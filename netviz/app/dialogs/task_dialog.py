"""A dialog for work that takes seconds: a text, its progress, a button to start it and one to leave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr


class TaskDialog(Guarded, QDialog):
    """A text, a line with the progress, and two buttons. Subclasses define the work."""

    def __init__(self, parent: QWidget, title: str, text: str, go: str, between: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QLabel(text)
        """What the dialog is about."""
        self.text.setTextFormat(Qt.TextFormat.PlainText)  # a file name may look like HTML
        self.text.setWordWrap(True)
        self.note = QLabel()
        """The progress, or why it failed."""
        self.note.setObjectName("dim")
        self.go = QPushButton(go)
        self.go.setObjectName("primary")
        self.cancel = QPushButton(tr("Cancel"))
        """Leaves the dialog; a running task ends with it."""
        self.cancel.clicked.connect(lambda: self.leave())
        self._task: BackgroundTask | None = None
        self.buttons = row = QHBoxLayout()
        """The line at the bottom."""
        row.addWidget(self.note, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addWidget(between)
        column.addLayout(row)

    def leave(self) -> None:
        """What the button to leave does."""
        self.reject()

    def reject(self) -> None:
        self.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    def stop(self) -> None:
        """Stop the task, if one is running; it emits no more signals."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def explain(self, sentence: str, details: str) -> None:
        """Say why the task failed; the dialog grows only if the sentence needs it."""
        self._task = None
        self.text.setText(sentence)
        self.text.setToolTip(details)
        needed = self._column.minimumHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))
