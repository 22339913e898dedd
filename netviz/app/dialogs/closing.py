"""The question before a window closes whose work could not be kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_to_close(parent: QWidget, why: str, save: Callable[[], object], close: Callable[[], object]) -> QMessageBox:
    """Ask whether to close all the same. why: what cannot be kept, as a sentence. save: saves the network elsewhere,
    and the window stays open.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Close netviz")
    box.setTextFormat(Qt.TextFormat.PlainText)  # a file name may look like HTML
    box.setText("Close although your work is not saved?")
    box.setInformativeText(f"{why} Save the network somewhere else first, or it is lost.")
    elsewhere = box.addButton("Save the network…", QMessageBox.ButtonRole.AcceptRole)
    anyway = box.addButton("Close anyway", QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(elsewhere)
    elsewhere.clicked.connect(save)
    anyway.clicked.connect(close)
    box.open()
    return box
