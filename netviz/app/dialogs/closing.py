"""The question before a window closes whose work could not be kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from netviz.app.qt.language import tr


def ask_to_close(parent: QWidget, why: str, save: Callable[[], object], close: Callable[[], object]) -> QMessageBox:
    """Ask whether to close all the same. why: what cannot be kept, as a sentence. save: saves the network elsewhere,
    and the window stays open.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Close netviz"))
    box.setTextFormat(Qt.TextFormat.PlainText)  # a file name may look like HTML
    box.setText(tr("Close although your work is not saved?"))
    box.setInformativeText(tr("{why} Save the network somewhere else first, or it is lost.", why=why))
    elsewhere = box.addButton(tr("Save the network…"), QMessageBox.ButtonRole.AcceptRole)
    anyway = box.addButton(tr("Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(elsewhere)
    elsewhere.clicked.connect(save)
    anyway.clicked.connect(close)
    box.open()
    return box
