"""Which keys belong to the widget with the focus, before the window's single-letter shortcuts get them, and the key for
help, which every dialog has as well.
"""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QAbstractSpinBox, QDialog, QTabBar, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.widgets.convolution_view import ConvolutionView

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
MOVED_BY_ARROWS = (QAbstractSlider, QAbstractSpinBox, QAbstractScrollArea, QTabBar, ConvolutionView)


def belongs_to(focus: QWidget | None, event: QEvent) -> bool:
    """Whether a shortcut would take a key that the focused widget needs, such as an arrow key that moves the focus."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and event.key() in ARROWS and isinstance(focus, MOVED_BY_ARROWS)


class KeysOfFocus(Guarded, QObject):
    """Sees the events of a window before its shortcuts do, and leaves some keys to the widget with the focus.

    A filter rather than an override of `event`: PySide6 6.9 on CPython 3.11 crashes if an exception raised in C passes
    through such an override.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and belongs_to(self._window.focusWidget(), event):
            event.accept()
            return True
        return False


class HelpInDialogs(Guarded, QObject):
    """Gives a window's action to each of its dialogs, where the keys of the window do not reach."""

    def __init__(self, window: QWidget, action: QAction) -> None:
        super().__init__(window)
        self._action = action
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QDialog):
                child.addAction(self._action)
        return False
