"""The docks of the panels, in rows: one for each kind of panel, with the room shared between those that are open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTabBar

from netviz.app.main_window.panel_dock import PanelDock
from netviz.app.panels import ROWS
from netviz.app.qt.failures import Guarded
from netviz.app.style.style_sheet import OF_DOCKS

ANY_WIDTH = (1 << 24) - 1  # what Qt uses for no limit


class DockRows(Guarded, QMainWindow):
    """A main window within the main window, because Qt's docks need one."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("ground")
        self.setDockNestingEnabled(True)
        options = QMainWindow.DockOption
        self.setDockOptions(options.AllowNestedDocks | options.AllowTabbedDocks)
        self.setStyleSheet(OF_DOCKS)
        self.arrangements = 0
        """How often the panels were arranged, or one was opened."""
        self.docks = {kind.name: PanelDock(kind, self) for kinds in ROWS for kind in kinds}
        """The dock of each panel, by the panel's name."""
        self.rows: list[list[PanelDock]] = []
        """All docks, row by row; those that are closed have their places too."""

    def show_rows(self, wanted: Sequence[Sequence[str]]) -> None:
        """Show these panels, row by row; the others wait below, each in its own row, until one opens them."""
        self.take_all()
        shown = {name for row in wanted for name in row}
        waiting = ([kind.name for kind in row if kind.name not in shown] for row in ROWS)
        self.rows = [[self.docks[name] for name in row] for row in (*wanted, *waiting) if row]
        previous = None
        for row in self.rows:
            if previous is None:
                self.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, row[0])
            else:
                self.splitDockWidget(previous, row[0], Qt.Orientation.Vertical)
            previous = row[0]
        for row in self.rows:
            for left, right in pairwise(row):
                self.splitDockWidget(left, right, Qt.Orientation.Horizontal)
        with self.laid_out_once():
            for name, dock in self.docks.items():
                dock.setVisible(name in shown)
        self.distribute_space()

    @contextmanager
    def laid_out_once(self) -> Iterator[None]:
        """Show and hide docks, or change the room for them, without laying out all of them anew after each."""
        layout = self.layout()
        assert layout is not None
        if not layout.isEnabled():  # within another
            yield
            return
        layout.setEnabled(False)
        try:
            yield
        finally:
            layout.setEnabled(True)
            layout.activate()

    def take_all(self) -> None:
        """Take all docks out of the layout."""
        self._put_down()
        self.arrangements += 1
        for dock in self.docks.values():
            dock.setMaximumWidth(ANY_WIDTH)
            if dock.isFloating():  # it costs a millisecond even where there is nothing to do
                dock.setFloating(False)
            self.removeDockWidget(dock)

    def distribute_space(self) -> None:
        """Give rows and columns the proportions that their panels want. Needs the window's final size."""
        height, width = max(1, self.height()), max(1, self.width())
        rows = [shown for row in self.rows if (shown := [dock for dock in row if not dock.isHidden()])]
        shares = [max(dock.kind.height_share for dock in row) for row in rows]
        heights = [height * share // max(1, sum(shares)) for share in shares]
        self.resizeDocks([row[0] for row in rows], heights, Qt.Orientation.Vertical)
        for row in rows:
            parts = [dock.kind.width_share for dock in row]
            self.resizeDocks(row, [width * part // sum(parts) for part in parts], Qt.Orientation.Horizontal)

    def swap_panels(self, away: str, name: str) -> None:
        """Put one panel in the place of another, if that is on screen."""
        old, new = self.docks[away], self.docks[name]
        if old.isHidden() or not new.isHidden():
            return
        self._put_down()
        self.splitDockWidget(old, new, Qt.Orientation.Horizontal)
        for row in self.rows:
            if new in row:
                row.remove(new)
        next(row for row in self.rows if old in row).append(new)
        old.hide()
        new.show()
        self.distribute_space()

    def childEvent(self, event: QChildEvent) -> None:
        """Qt makes the bars of tabs when it needs them: their names are whole, and those without room scroll."""
        # Its type first: at the start each panel comes as a child.
        if event.type() == QEvent.Type.ChildPolished and isinstance(bar := event.child(), QTabBar):
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setUsesScrollButtons(True)
            bar.setDrawBase(False)

    def _put_down(self) -> None:
        """End the drag of a dock: Qt crashes if a dock is removed from the layout while it is dragged."""
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            for dock in self.docks.values():
                place = QPointF(dock.mapFromGlobal(QCursor.pos()))
                release = QMouseEvent(
                    QEvent.Type.MouseButtonRelease, place, QPointF(QCursor.pos()), Qt.MouseButton.LeftButton,
                    Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                )  # fmt: skip
                QCoreApplication.sendEvent(dock, release)
