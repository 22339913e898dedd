"""The dock area: the panels as docks that can be dragged, closed and brought back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from netviz.app.panels import ROWS, Panel
from netviz.app.panels.curves import CurvesPanel
from netviz.app.panels.panel_menu import PanelMenu
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import DockCard

# How the rows share the height, and two panels of one row the width.
HEIGHTS = (30, 30, 34, 20, 40, 40, 40, 40, 30, 50, 40)
BESIDE_WIDTH, PRESENTING_BESIDE_WIDTH = 330, 420
ROOM_FOR_ROWS = 900
ANY_WIDTH = (1 << 24) - 1  # what Qt itself takes for no limit
WIDTHS = {"cost": 10, "accuracy": 10, "gradients": 12, "now": 9}


class DockArea(QMainWindow):
    """A window within the window, because that is what Qt docks live in."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("ground")
        self.setDockNestingEnabled(True)
        options = QMainWindow.DockOption
        self.setDockOptions(options.AllowNestedDocks | options.AllowTabbedDocks)
        self._beside_width = BESIDE_WIDTH
        self._beside: DockCard | None = None
        self.rows: list[list[DockCard]] = []
        self.panels: dict[str, Panel] = {}
        self.docks: dict[str, DockCard] = {}
        for kinds in ROWS:
            row = []
            for kind in kinds:
                panel = kind()
                dock = DockCard(panel.name, panel.title, panel, panel.right, PanelMenu(panel))
                self.panels[panel.name] = panel
                self.docks[panel.name] = dock
                row.append(dock)
            self.rows.append(row)
        self.arrange()

    def arrange(self) -> None:
        """Put all panels where they first stand."""
        self._put_down()
        for row in self.rows:
            for dock in row:
                self.removeDockWidget(dock)
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
        for dock in self.docks.values():
            dock.setMaximumWidth(ANY_WIDTH)
            self._beside = None
            dock.setFloating(False)
            dock.setVisible(self.panels[dock.objectName()].shown_first)
        self.distribute_space()

    def distribute_space(self) -> None:
        """Give rows and columns their first proportions; needs the window's size to be known."""
        height, width = max(1, self.height()), max(1, self.width())
        shown: list[tuple[DockCard, int]] = []
        for row, part in zip(self.rows, HEIGHTS, strict=True):
            visible = next((dock for dock in row if not dock.isHidden()), None)
            if visible is not None:
                shown.append((visible, part))
        whole = sum(part for _, part in shown)
        heights = [height * part // max(1, whole) for _, part in shown]
        self.resizeDocks([dock for dock, _ in shown], heights, Qt.Orientation.Vertical)
        for row in self.rows:
            there = [dock for dock in row if not dock.isHidden()]
            parts = [WIDTHS.get(dock.objectName(), 10) for dock in there]
            self.resizeDocks(there, [width * part // sum(parts) for part in parts], Qt.Orientation.Horizontal)

    def swap_panels(self, away: str, name: str) -> None:
        """Let one panel stand where another stood, if that is on screen."""
        old, new = self.docks[away], self.docks[name]
        if old.isHidden() or not new.isHidden():
            return
        self._put_down()
        self.splitDockWidget(old, new, Qt.Orientation.Horizontal)
        old.hide()
        new.show()
        self.distribute_space()

    def arrange_for_lesson(self, name: str, others: Sequence[str]) -> None:
        """Stand one panel on the left, and of the rest only those that are named, one above the other.

        So they have the whole width, and their curves can be compared at the same epochs.
        """
        self.arrange()
        beside, stacked = self.docks[name], [self.docks[other] for other in others if other in self.docks]
        for dock in self.docks.values():
            self.removeDockWidget(dock)
        self.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, beside)
        if stacked:
            self.splitDockWidget(beside, stacked[0], Qt.Orientation.Horizontal)
        # Where type is large and the window is not, all but the first share one place.
        crowded = self._beside_width > BESIDE_WIDTH and self.height() < ROOM_FOR_ROWS
        for place, (above, below) in enumerate(pairwise(stacked)):
            if crowded and place:
                self.tabifyDockWidget(above, below)
            else:
                self.splitDockWidget(above, below, Qt.Orientation.Vertical)
        # The others wait below, so that the View menu and the keys can bring them into this layout.
        for dock in self.docks.values():
            if dock not in (beside, *stacked):
                self.splitDockWidget((beside, *stacked)[-1], dock, Qt.Orientation.Vertical)
                dock.hide()
        for dock in (beside, *stacked):
            dock.show()
        if len(stacked) > 2:
            stacked[1].raise_()
        beside.setMaximumWidth(self._beside_width)
        self._beside = beside
        rest = max(1, self.width() - self._beside_width)
        for first in stacked[:1]:
            self.resizeDocks([beside, first], [self._beside_width, rest], Qt.Orientation.Horizontal)
        # The first is what the lesson is about; but where room is scarce, axes and legend of a second plot take theirs.
        plots = all(isinstance(self.panels[dock.objectName()], CurvesPanel) for dock in stacked[:2])
        part = 16 if not crowded else 12 if plots else 22
        self.resizeDocks(stacked, [part, *[10] * (len(stacked) - 1)][: len(stacked)], Qt.Orientation.Vertical)

    def show_alone(self, name: str) -> None:
        """Give one panel the whole room."""
        self.arrange()
        for dock in self.docks.values():
            dock.setVisible(dock.objectName() == name)

    def show_panel(self, name: str) -> None:
        """Bring a panel on screen, and share the room anew if it was not there."""
        dock = self.docks[name]
        if dock.isHidden():
            dock.show()
            if self._beside is None:
                self.distribute_space()
        dock.raise_()

    def visible_panels(self) -> list[Panel]:
        """The panels that are on screen; the others cost nothing."""
        return [panel for panel in self.panels.values() if panel.isVisible()]

    def set_theme(self, theme: Theme) -> None:
        # In presentation mode the text grows less than its type, to leave room for the plots.
        self._beside_width = BESIDE_WIDTH if theme.scale == 1 else PRESENTING_BESIDE_WIDTH
        if self._beside is not None:
            self._beside.setMaximumWidth(self._beside_width)
        for panel in self.panels.values():
            panel.set_theme(theme)
        for dock in self.docks.values():
            dock.head.set_theme(theme)
            dock.setTitleBarWidget(dock.head)  # it takes note of the height only then

    def _put_down(self) -> None:
        """End the drag of a dock: Qt crashes where a dock is taken out of the layout under the pointer."""
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            for dock in self.docks.values():
                place = QPointF(dock.mapFromGlobal(QCursor.pos()))
                release = QMouseEvent(
                    QEvent.Type.MouseButtonRelease, place, QPointF(QCursor.pos()), Qt.MouseButton.LeftButton,
                    Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                )  # fmt: skip
                QCoreApplication.sendEvent(dock, release)

    def restore(self, state: QByteArray | None) -> bool:
        """Bring back a layout; False when there is none that fits."""
        return state is not None and self.restoreState(state)
