"""The columns of a table that the network sees, each with a tick; a column without it is left out.

What netviz leaves out itself, a row number or a date, can be ticked where it can become numbers at all.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.widgets.inputs import ENTER
from netviz.data.tables.preview import ColumnPreview, Preview
from netviz.texts import phrase


class ColumnsMenu(Guarded, QMenu):
    """Stays open while columns are ticked; a click beside it, or Esc, closes it."""

    chosen = Signal(str, bool)
    """chosen(name, seen): the user has ticked a column, or unticked it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)

    def show_columns(self, preview: Preview | None, left_out: tuple[str, ...]) -> None:
        """Show the columns of a table. left_out: those that the user has left out; the label, and what cannot become
        numbers, cannot be chosen.
        """
        columns = () if preview is None else preview.columns
        if [action.data() for action in self.actions()] != [column.name for column in columns]:
            self.clear()
            for column in columns:
                action = self.addAction("")
                action.setData(column.name)
                action.setCheckable(True)
                action.triggered.connect(lambda seen, name=column.name: self.chosen.emit(name, seen))
        for action, column in zip(self.actions(), columns, strict=True):
            why = _why_unseen(column, left_out)
            name = column.name.replace("&", "&&")
            action.setText(f"{name} ({why})" if why else name)
            action.setToolTip(_tip(column) if why else "")
            action.setChecked(column.is_used and column.role != "label" and column.name not in left_out)
            action.setEnabled(not why or column.can_be_taken_in)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        # Qt makes it the active one when it is pressed or pointed at, not when the button of the menu is let go.
        if action is not self.activeAction() or not self._tick(action):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (*ENTER, Qt.Key.Key_Space) or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        """Switch a column that can be chosen, without closing; whether there was one."""
        if action is None or not action.isEnabled():
            return False
        action.trigger()
        return True


OF_LABEL = phrase("The label is what the network learns: choose another one, and this column can be seen")
OF_NO_USE = phrase("netviz leaves this column out: it cannot become numbers")
TO_TAKE_IN = phrase(
    "netviz leaves this column out: the network could hardly learn more from it than by heart. Tick it to take it in"
)


def _tip(column: ColumnPreview) -> str:
    return translated(OF_LABEL if column.role == "label" else TO_TAKE_IN if column.can_be_taken_in else OF_NO_USE)


def _why_unseen(column: ColumnPreview, left_out: tuple[str, ...]) -> str:
    """Why the network does not see a column, unless the user has left it out; empty if it does."""
    if column.role == "label":
        return tr("the label")
    return "" if column.name in left_out else translated(column.role).partition(": ")[2]
