"""The bar that says in one sentence what went wrong, with the details to copy where there are any."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton


class MessageBar(QFrame):
    """Hidden until it has something to say; closing it hides that message until another comes."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message")
        self._details = ""
        self._closed = ""
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton("Copy details")
        self.copy.setToolTip("Copy the whole error text, for a bug report")
        self.copy.clicked.connect(self._copy)
        self.close_button = QPushButton("Close")
        self.close_button.setToolTip("Hide this message")
        self.close_button.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.text, 1)
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        self.hide()

    def say(self, message: str, details: str = "") -> None:
        """Show a message; an empty one hides the bar."""
        if message != self._closed:
            self._closed = ""
        self._details = details
        if message:
            self.text.setText(message)
        self.copy.setVisible(bool(details))
        self.setVisible(bool(message) and message != self._closed)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.text.text()}\n\n{self._details}")

    def _close(self) -> None:
        self._closed = self.text.text()
        self.hide()
