"""Which keys belong to the widget with the focus, before the window's single-letter shortcuts get them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def belongs_to(focus: QWidget | None, event: QEvent) -> bool:
    """Whether a shortcut would take a key that the focus needs: Space presses a button, letters search in a list."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.modifiers() not in PLAIN:
        return False
    if isinstance(focus, QComboBox):
        return bool(event.text().strip()) or event.key() == Qt.Key.Key_Space
    return isinstance(focus, QAbstractButton) and event.key() == Qt.Key.Key_Space
