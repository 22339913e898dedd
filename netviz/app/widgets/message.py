"""The bar that says in one sentence what went wrong, with the details to copy where there are any.

Two voices speak here. The run says what state it is in, with every frame, and takes it back when it is over; the
window says what just failed (a file that cannot be opened), and that stays until the user closes it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

Said = tuple[str, str]
NOTHING: Said = ("", "")


class MessageBar(QFrame):
    """Hidden until there is something to say; closing it hides that message until another comes."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message")
        self._notice = self._run = self._closed = NOTHING
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
        """Say something that stays until it is closed or followed by another."""
        self._notice = (message, details)
        self._show()

    def say_of_run(self, message: str, details: str = "") -> None:
        """Say how the run stands; an empty message takes the last one back."""
        if (message, details) == self._run:
            return
        self._run = (message, details)
        self._closed = NOTHING
        self._show()

    @property
    def _shown(self) -> Said:
        if self._notice[0]:
            return self._notice
        return NOTHING if self._run == self._closed else self._run

    def _show(self) -> None:
        message, details = self._shown
        if message:
            self.text.setText(message)
        self.copy.setVisible(bool(details))
        self.setVisible(bool(message))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(self._shown))

    def _close(self) -> None:
        if self._notice[0]:
            self._notice = NOTHING
        else:
            self._closed = self._run
        self._show()
