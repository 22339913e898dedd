"""Undo and redo as the menu has them: by name, of the drawing while the pad has the focus, else of the run's edits."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from netviz.app.controllers.edit_history import EditHistory
from netviz.app.drawing.pad import DrawingPad


class UndoActions(QObject):
    """undo, redo: the two actions of one window; their texts say what they would do."""

    def __init__(self, window: QWidget, history: EditHistory, pad: DrawingPad) -> None:
        super().__init__(window)
        self._window, self._history, self._pad = window, history, pad
        self.undo, self.redo = QAction("Undo", self), QAction("Redo", self)
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.redo.setShortcut(QKeySequence("Ctrl+Shift+Z"))
        self.undo.triggered.connect(self._undo)
        self.redo.triggered.connect(self._redo)
        group = history.group
        for changed in (
            group.canUndoChanged,
            group.canRedoChanged,
            group.undoTextChanged,
            group.redoTextChanged,
            group.activeStackChanged,
            pad.drawing_changed,
        ):
            changed.connect(self._name)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._name)
        self._name()

    @property
    def _drawing(self) -> bool:
        """Whether the drawing is meant: the pad, or something in it, has the focus."""
        focus = self._window.focusWidget()
        return focus is not None and (focus is self._pad or self._pad.isAncestorOf(focus))

    def _undo(self) -> None:
        if self._drawing:
            self._pad.undo_stroke()
        else:
            self._history.group.undo()

    def _redo(self) -> None:
        if self._drawing:
            self._pad.redo_stroke()
        else:
            self._history.group.redo()

    def _name(self, *_: object) -> None:
        if not isValid(self._window):  # it is being deleted, and the focus leaves it
            return
        group, document = self._history.group, self._pad.canvas.document
        if self._drawing:
            texts = "stroke", "stroke"
            can = document.can_undo, document.can_redo
        else:
            texts = group.undoText(), group.redoText()
            can = group.canUndo(), group.canRedo()
        for action, verb, text, enabled in zip((self.undo, self.redo), ("Undo", "Redo"), texts, can, strict=True):
            action.setText(f"{verb}: {text}" if enabled else verb)
            action.setEnabled(enabled)
