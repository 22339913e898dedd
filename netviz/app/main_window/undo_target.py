"""What Undo and Redo act on now: the drawing while the pad has the focus, otherwise the edits of the run."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from netviz.app.controllers.edit_history import EditHistory
from netviz.app.drawing.pad import DrawingPad
from netviz.app.qt.language import tr
from netviz.texts import phrase

STROKE = phrase("stroke")


class UndoTarget(QObject):
    """What Undo and Redo would do now.

    `changed` is emitted when that may have changed, and when a drawing begins or goes.
    """

    changed = Signal()

    def __init__(self, window: QWidget, history: EditHistory, pad: DrawingPad) -> None:
        super().__init__(window)
        self._window, self._history, self._pad = window, history, pad
        self._told: tuple[object, ...] = ()
        history.changed.connect(self._tell)
        pad.drawing_changed.connect(self._look)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._tell)

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._pad.canvas.document.can_undo if self._drawing else self._stands and self._history.stack.canUndo()

    @property
    def can_redo(self) -> bool:
        """Whether there is something to redo."""
        return self._pad.canvas.document.can_redo if self._drawing else self._stands and self._history.stack.canRedo()

    @property
    def undo_title(self) -> str:
        """The command in words: `Undo: add Dense 30`."""
        if not self.can_undo:
            return tr("Undo")
        return tr("Undo: {edit}", edit=STROKE if self._drawing else self._history.undo_name)

    @property
    def redo_title(self) -> str:
        """The command in words: `Redo: add Dense 30`."""
        if not self.can_redo:
            return tr("Redo")
        return tr("Redo: {edit}", edit=STROKE if self._drawing else self._history.redo_name)

    def undo(self) -> None:
        if self._drawing:
            self._pad.undo_stroke()
        else:
            self._history.stack.undo()

    def redo(self) -> None:
        if self._drawing:
            self._pad.redo_stroke()
        else:
            self._history.stack.redo()

    @property
    def _stands(self) -> bool:
        """Whether neither the window nor its history is being deleted, while the focus leaves and commands look."""
        return isValid(self._window) and isValid(self._history.stack)

    @property
    def _drawing(self) -> bool:
        """Whether the pad, or something in it, has the focus."""
        focus = self._window.focusWidget()
        return focus is not None and (focus is self._pad or self._pad.isAncestorOf(focus))

    def _look(self, *_: object) -> None:
        """Tell only what is new: the pen moves a hundred times a second, and all commands would be asked each time."""
        if self._stands:
            now = (self.can_undo, self.can_redo, self.undo_title, self.redo_title, self._pad.canvas.document.empty)
            if now != self._told:
                self._told = now
                self.changed.emit()

    def _tell(self, *_: object) -> None:
        if self._stands:
            self.changed.emit()
