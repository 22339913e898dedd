"""Qt's buttons, lists, sliders and spin boxes, changed so that no key and no wheel changes anything by accident.

A list takes neither letters nor the wheel unless it is open. The wheel over a slider or a number scrolls the panel: it
must not even give the focus, which Qt reports as that of a click.
Space trains or pauses wherever the focus is, so buttons are pressed with Enter. The window uses these in place of Qt's.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
)

from netviz.app.qt.failures import Guarded

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NUMERIC = "0123456789.,-+"
FRAME_X, FRAME_Y = 8, 2
"""Border and padding of a field, in pixels; the style sheet says the same."""
OPENS = (*ENTER, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_F4)


def types_letters(event: QKeyEvent) -> bool:
    """Whether a key types something that is not part of a number: a letter, or Space."""
    return event.text().isprintable() and bool(event.text().strip(NUMERIC))


def undoes(event: QKeyEvent) -> bool:
    """Whether a key is that of Undo or Redo, which Qt's fields keep for themselves, even with nothing typed."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def press_with_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button if the key is Enter, or open its menu, and leave Space to the window; False for other keys."""
    if event.key() in ENTER:
        if isinstance(button, (QPushButton, QToolButton)) and button.menu() is not None:
            button.showMenu()
        else:
            button.click()
        return True
    event.setAccepted(event.key() != Qt.Key.Key_Space)
    return not event.isAccepted()


def keep_text_in_sight(box: QAbstractSpinBox, watched: QObject, event: QEvent) -> None:
    """For the event filter of a box without buttons, on its line of text too: give the text all of the width.

    Qt 6.12 leaves it a single pixel where a style sheet says border and padding.
    """
    line = box.lineEdit()
    if watched is line and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
        room = box.rect().adjusted(FRAME_X, FRAME_Y, -FRAME_X, -FRAME_Y)
        if line.width() < room.width():
            line.setGeometry(room)


class ComboBox(Guarded, QComboBox):
    """A list that opens with Enter and the arrow keys, and changes only while it is open; as wide as its longest entry,
    also of those that it gets later.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENS:
            self.showPopup()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Slider(Guarded, QSlider):
    """A slider that is moved by the mouse and the arrow keys, never by the wheel."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SpinBox(Guarded, QSpinBox):
    """A whole number without buttons: digits and the arrow keys change it while it has the focus, letters and the wheel
    never do.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.installEventFilter(self)
        self.lineEdit().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave letters to the window's shortcuts, and undo: what is typed is the value at once."""
        keep_text_in_sight(self, watched, event)
        if watched is not self or not isinstance(event, QKeyEvent):
            return False
        early = event.type() == QEvent.Type.ShortcutOverride
        letters = (early or event.type() == QEvent.Type.KeyPress) and types_letters(event)
        if letters or (early and undoes(event)):
            event.ignore()
            return True
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class LineEdit(Guarded, QLineEdit):
    """A line of text whose undo is the window's unless something is typed that is not taken yet."""

    def __init__(self) -> None:
        super().__init__()
        self.installEventFilter(self)
        self.editingFinished.connect(self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the window's shortcuts, where there is nothing typed to undo."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent) or not undoes(event):
            return False
        if self.isUndoAvailable() if event.matches(QKeySequence.StandardKey.Undo) else self.isRedoAvailable():
            return False
        event.ignore()
        return True

    def _take(self) -> None:
        """What is typed is taken; to undo it is the window's affair now."""
        self.setText(self.text())


class PushButton(Guarded, QPushButton):
    """A push button that Enter presses, and Space does not."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_with_enter(self, event):
            super().keyPressEvent(event)


class ToolButton(Guarded, QToolButton):
    """A tool button that Enter presses, and Space does not."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_with_enter(self, event):
            super().keyPressEvent(event)


class CheckBox(Guarded, QCheckBox):
    """A check box that Enter switches, and Space does not."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_with_enter(self, event):
            super().keyPressEvent(event)
