"""The dock area: the panels as docks that can be moved, closed and opened again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QByteArray, QChildEvent, QCoreApplication, QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QStyle, QTabBar, QWidget

from netviz.app.main_window.panel_dock import PanelDock, PanelsByName
from netviz.app.panels import ROWS, Panel
from netviz.app.panels.views import FIRST, FOR_PICTURES, VIEWS
from netviz.app.qt.failures import Guarded
from netviz.app.qt.later import later
from netviz.app.style.style_sheet import NO_TITLE_BAR_ICONS
from netviz.app.style.theme import Theme

BESIDE_WIDTH, PRESENTING_BESIDE_WIDTH = 330, 460
ROOM_FOR_ROWS = 900
SHARES_OF_TWO_PLOTS = 60
ANY_WIDTH = (1 << 24) - 1  # what Qt uses for no limit
MAKING_MS = 50  # between one panel that is made ahead and the next
FIRST_IN_A_LESSON = 1.5  # the main panel of a lesson gets this many times its share of the room


class DockArea(Guarded, QMainWindow):
    """A main window within the main window, because Qt's docks need one."""

    def __init__(self, view: str = FIRST) -> None:
        super().__init__()
        self.view = view
        """The view that was chosen last, by its name."""
        self.stand_ins: Mapping[str, str] = FOR_PICTURES
        """Which panels stand in for others because of the data; see `stand_ins` of the views."""
        self.left_out: frozenset[str] = frozenset()
        """The panels that no view has while the data is of this kind; whoever wants one can still open it."""
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("ground")
        self.setDockNestingEnabled(True)
        options = QMainWindow.DockOption
        self.setDockOptions(options.AllowNestedDocks | options.AllowTabbedDocks)
        self.setStyleSheet(NO_TITLE_BAR_ICONS)
        self._store = QWidget()
        self.destroyed.connect(self._store.deleteLater)
        self._beside_width = BESIDE_WIDTH
        self._beside: PanelDock | None = None
        self._opened: PanelDock | None = None  # the last one: it is put in front if several share a place
        self._side_by_side: tuple[PanelDock, PanelDock] | None = None  # the last two places, where they are in one row
        self._fold_waits = False
        self._own_places: set[str] = set()  # stand-ins that were shown beside what they replace
        self.room_wanted: QSize | None = None
        """The room that all panels needed before the last one went behind a tab; None if none has, or if the user has
        arranged them since."""
        self.arrangements = 0
        """How often the panels were arranged, or one was opened."""
        self._first_rows = [[kind.name for kind in kinds] for kinds in ROWS]
        self.rows: list[list[PanelDock]] = []
        self._with_each: list[Callable[[Panel], object]] = []
        self.docks: dict[str, PanelDock] = {}
        self.panels: Mapping[str, Panel] = PanelsByName(self.docks)
        """The panels by name; each is made when it is first asked for. See also `made_panels`."""
        for kinds in ROWS:
            for kind in kinds:
                dock = PanelDock(kind, self._store, self)
                self.docks[kind.name] = dock
                dock.panel_made.connect(self._made)
                dock.topLevelChanged.connect(self._moved)
                dock.toggleViewAction().triggered.connect(lambda shown, dock=dock: self._toggled(dock, shown))
        self.arrange()
        self.installEventFilter(self)

    def arrange(self, view: str = "") -> None:
        """Arrange the panels as in a view; by default in the current one."""
        self.view = view or (self.view if self.view in VIEWS else FIRST)
        shown: list[str] = []
        rows = []
        for row in VIEWS[self.view].rows:
            names = (self.stand_ins.get(name, name) for name in row)
            rows.append([name for name in names if name not in shown and name not in self.left_out])
            shown += rows[-1]
        self._stand_in_rows(rows)

    def replace_panels(self, stand_ins: Mapping[str, str]) -> None:
        """Replace panels, the keys, with others wherever they are on screen, and undo earlier replacements."""
        before, self.stand_ins = self.stand_ins, stand_ins
        for name in {**before, **stand_ins}:
            shown, wanted = before.get(name, name), stand_ins.get(name, name)
            if shown == wanted:
                continue
            there = [one for one in (shown, wanted) if not self.docks[one].isHidden()]
            of_view = self.view in VIEWS and shown in VIEWS[self.view].panels
            if shown != name and (of_view or shown in self._own_places):  # it stays at a place of its own
                self._own_places.discard(shown)
                self.docks[wanted].setVisible(shown in there)
                self.distribute_space()
            elif len(there) == 2:  # the other one has its place already
                self._own_places.add(wanted)
                self.docks[shown].hide()
                self.distribute_space()
            else:
                self.swap_panels(shown, wanted)

    def leave_out(self, names: frozenset[str]) -> None:
        """Leave these panels out of every view; those left out before are back where a view has them."""
        of_view = VIEWS[self.view].panels if self.view in VIEWS else ()
        changed = [name for name in of_view if name in self.left_out ^ names]
        self.left_out = names
        if changed:
            with self.laid_out_once():
                for name in changed:
                    self.docks[name].setVisible(name not in names)
            self.distribute_space()

    def _stand_in_rows(self, wanted: Sequence[Sequence[str]]) -> None:
        """Show these panels, row by row; the others wait below, each in its own row, until one opens them."""
        self._take_all()
        shown = {name for row in wanted for name in row}
        waiting = ([name for name in row if name not in shown] for row in self._first_rows)
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

    def _take_all(self) -> None:
        """Take all docks out of the layout."""
        self._put_down()
        self.room_wanted = None
        self._own_places = set()
        self._beside = self._side_by_side = None
        self.arrangements += 1
        for dock in self.docks.values():
            dock.setMaximumWidth(ANY_WIDTH)
            if dock.isFloating():  # it costs a millisecond even where there is nothing to do
                dock.setFloating(False)
            self.removeDockWidget(dock)

    def distribute_space(self) -> None:
        """Give rows and columns the proportions that their panels want. Needs the window's final size."""
        self._fold()
        self._share()

    def _share(self) -> None:
        height, width = max(1, self.height()), max(1, self.width())
        if self._side_by_side is not None and not any(dock.isHidden() for dock in self._side_by_side):
            halves = [width * dock.kind.width_share for dock in self._side_by_side]
            self.resizeDocks(list(self._side_by_side), halves, Qt.Orientation.Horizontal)
            return
        rows = [shown for row in self.rows if (shown := [dock for dock in row if not dock.isHidden()])]
        shares = [max(dock.kind.height_share for dock in row) for row in rows]
        heights = [height * share // max(1, sum(shares)) for share in shares]
        self.resizeDocks([row[0] for row in rows], heights, Qt.Orientation.Vertical)
        for row in rows:
            parts = [dock.kind.width_share for dock in row]
            self.resizeDocks(row, [width * part // sum(parts) for part in parts], Qt.Orientation.Horizontal)

    def _fold(self) -> None:
        """If the open panels do not all fit, put the later ones behind tabs, and back once they do."""
        self._fold_waits = False
        self.setUpdatesEnabled(True)  # see `resizeEvent`
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        if self._may_unfold():
            self._unfold()
            return
        with self.laid_out_once():
            folded = self._fold_all(layout)
        if folded and self._opened is not None:
            self._opened.raise_()  # again: now Qt has all docks that left a place together

    def _fold_all(self, layout: QLayout) -> bool:
        """Put panels behind tabs until all that are left fit; whether any had to move."""
        tried = folded = False
        for _ in self.docks:
            least = layout.minimumSize()
            too_wide, too_high = least.width() > self.width(), least.height() > self.height()
            pair = self._pair_to_fold(too_wide) if too_wide or too_high else None
            if pair is None:
                break
            folded = True
            self.room_wanted = least
            place, moved = pair
            if not too_wide and not tried and self._may_stand_beside(place, moved):
                tried = True
                self._put_beside(place, moved)
            else:
                self._side_by_side = None
                self._put_behind(place, moved)
            together = (place, *self.tabifiedDockWidgets(place))
            front = self._opened if self._opened in together else place
            front.raise_()
            for dock in self._mates(moved):
                if dock is self._opened:
                    dock.raise_()
        return folded

    def _put_behind(self, place: PanelDock, dock: PanelDock) -> None:
        """Put a dock, and all docks that share its place, behind tabs in another's place."""
        together = self._mates(dock)
        for one in together:
            if len(together) > 1:  # Qt 6.12 leaves a dock that shares its place where it is
                self.removeDockWidget(one)
            self.tabifyDockWidget(place, one)
            one.show()

    def _mates(self, dock: PanelDock) -> list[PanelDock]:
        """A dock, and all docks that share its place behind tabs."""
        return [dock, *(one for one in self.docks.values() if one in self.tabifiedDockWidgets(dock))]

    def _may_stand_beside(self, place: PanelDock, dock: PanelDock) -> bool:
        """Whether these are the last two places, and fit side by side: so the first panel of a view stays in sight."""
        places = {*self._mates(place), *self._mates(dock)}
        if self._beside is not None or any(
            one not in places for one in self.docks.values() if not one.isHidden() and not one.isFloating()
        ):
            return False
        widths = [max(one.minimumSizeHint().width() for one in self._mates(side)) for side in (place, dock)]
        between = self.style().pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent, None, self)
        return sum(widths) + between <= self.width()

    def _put_beside(self, place: PanelDock, dock: PanelDock) -> None:
        """Put a dock, and all that share its place, to the right of another."""
        together = self._mates(dock)
        for one in together:
            self.removeDockWidget(one)
        self.splitDockWidget(place, dock, Qt.Orientation.Horizontal)
        for one in together:
            if one is not dock:
                self.tabifyDockWidget(dock, one)
            one.show()
        self._side_by_side = (place, dock)

    def _may_unfold(self) -> bool:
        """Whether the window has grown so much that the panel which was put behind a tab last has room again."""
        wanted = self.room_wanted
        return self._beside is None and wanted is not None and wanted == wanted.boundedTo(self.size())

    def _unfold(self) -> None:
        """Arrange the open panels in their rows again; those that still do not fit go behind tabs again."""
        arrangements = self.arrangements
        self._stand_in_rows([[dock.kind.name for dock in row if not dock.isHidden()] for row in self.rows])
        self.arrangements = arrangements

    def _pair_to_fold(self, beside: bool) -> tuple[PanelDock, PanelDock] | None:
        """Two neighbours that can share a place: in one row, or in the last two places."""
        places: list[PanelDock] = []
        together: list[tuple[PanelDock, PanelDock]] = []
        for row in self.rows:
            shown = [dock for dock in row if not dock.isHidden() and dock is not self._beside and not dock.isFloating()]
            together += [pair for pair in pairwise(shown) if pair[1] not in self.tabifiedDockWidgets(pair[0])]
            for dock in shown:
                if not any(place in self.tabifiedDockWidgets(dock) for place in places):
                    places.append(dock)
        if beside and together:
            return together[-1]
        return (places[-2], places[-1]) if len(places) > 1 else None

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

    def arrange_for_lesson(self, name: str, others: Sequence[str]) -> None:
        """Put one panel on the left, and of the others only those named, one above the other.

        So they have the full width, and their curves can be compared at the same epochs.
        """
        self._take_all()
        beside, stacked = self.docks[name], [self.docks[other] for other in others if other in self.docks]
        self.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, beside)
        if stacked:
            self.splitDockWidget(beside, stacked[0], Qt.Orientation.Horizontal)
        # With large type in a small window, the main panel gets all the room; two plots share it.
        crowded = self._beside_width > BESIDE_WIDTH and self.height() < ROOM_FOR_ROWS
        alone = sum(dock.kind.height_share for dock in stacked[:2]) > SHARES_OF_TWO_PLOTS
        for above, below in pairwise(stacked):
            self.splitDockWidget(above, below, Qt.Orientation.Vertical)
        # The others wait below, so that the View menu and the keys can bring them into this layout.
        with self.laid_out_once():
            for dock in self.docks.values():
                if dock not in (beside, *stacked):
                    self.splitDockWidget((beside, *stacked)[-1], dock, Qt.Orientation.Vertical)
                    dock.hide()
            for dock in (beside, *stacked):
                dock.show()
        # Only now: Qt puts what is split from a tab behind tabs too, and those that wait would take this tab with them.
        for place, (above, below) in enumerate(pairwise(stacked)):
            if crowded and (place or alone):
                self.tabifyDockWidget(above, below)
        self._beside = beside
        self._opened = stacked[0] if stacked else None
        beside.setMaximumWidth(self._beside_width)
        self._fold()
        for dock in stacked[1::-1]:
            dock.raise_()
        rest = max(1, self.width() - self._beside_width)
        for first in stacked[:1]:
            self.resizeDocks([beside, first], [self._beside_width, rest], Qt.Orientation.Horizontal)
        shares = [dock.kind.height_share for dock in stacked]
        if not crowded:  # there, two plots need equal room for axes and legends
            shares[:1] = [round(share * FIRST_IN_A_LESSON) for share in shares[:1]]
        self.resizeDocks(stacked, shares, Qt.Orientation.Vertical)

    def show_alone(self, name: str) -> None:
        """Give one panel the whole room."""
        self.show_rows([[name]])

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these panels alone, row by row."""
        self._stand_in_rows(rows)

    def show_panel(self, name: str) -> None:
        """Bring a panel on screen, and redistribute the room if it was not there."""
        dock = self.docks[name]
        if dock.isHidden():
            dock.show()
        self.make_room(dock)
        dock.raise_()

    def bring_forward(self, name: str) -> None:
        """Show an open panel if it lies behind another's tab."""
        dock = self.docks.get(name)
        if dock is not None and not dock.isHidden() and not dock.on_screen:
            dock.raise_()

    def toggle_panel(self, name: str) -> None:
        """Bring a panel on screen, or close it."""
        dock = self.docks[name]
        if dock.on_screen:
            dock.hide()
        else:
            self.show_panel(name)

    def _toggled(self, dock: PanelDock, shown: bool) -> None:
        if shown:
            self.make_room(dock)
            dock.raise_()

    def make_room(self, dock: PanelDock) -> None:
        """Redistribute the room after a panel was opened."""
        if dock.isHidden():
            return
        self.arrangements += 1
        self._opened = dock
        if self._beside is None:
            self.distribute_space()
        else:
            self._fold()

    @property
    def made_panels(self) -> list[Panel]:
        """The panels that have been wanted so far."""
        return [dock.panel for dock in self.docks.values() if dock.is_made]

    def with_each_panel(self, do: Callable[[Panel], object]) -> None:
        """Do something with each panel: now with those that have been wanted, with any other as soon as it is."""
        self._with_each.append(do)
        for panel in self.made_panels:
            do(panel)

    def make_ahead(self) -> None:
        """Make the panels that nobody has wanted yet, one at a time while nothing else happens, so that none has to be
        waited for later.
        """
        dock = next((dock for dock in self.docks.values() if not dock.is_made), None)
        if dock is not None:
            dock.panel  # noqa: B018 – asking for it makes it
            later(MAKING_MS, self, self.make_ahead)

    def _made(self, panel: Panel) -> None:
        for do in self._with_each:
            do(panel)

    def visible_panels(self) -> list[Panel]:
        """The panels on screen; the others cost nothing."""
        return [dock.panel for dock in self.docks.values() if dock.on_screen]

    def shows(self, panel: Panel) -> bool:
        """Whether a panel is on screen."""
        dock = self.docks.get(panel.name)
        return dock is not None and dock.on_screen and dock.panel is panel

    def set_theme(self, theme: Theme) -> None:
        # In presentation mode the text column grows less than its type, to leave room for the plots.
        self._beside_width = PRESENTING_BESIDE_WIDTH if theme.presenting else theme.column_px(BESIDE_WIDTH)
        if self._beside is not None:
            self._beside.setMaximumWidth(self._beside_width)
        for dock in self.docks.values():
            dock.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_soon()
        self.setUpdatesEnabled(False)  # what is painted before would have to be painted anew

    def childEvent(self, event: QChildEvent) -> None:
        """Qt makes the bars of tabs when it needs them: their names are whole, and those without room scroll."""
        # Its type first: at the start each panel comes as a child.
        if event.type() == QEvent.Type.ChildPolished and isinstance(bar := event.child(), QTabBar):
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setUsesScrollButtons(True)
            bar.setDrawBase(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A panel may need more room than before, for its legend or its title line."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold_soon()
        return False

    def _moved(self, floating: bool) -> None:
        """The user drags a panel: from now on the panels stay where they are put."""
        if floating:
            self.room_wanted = None

    def _fold_soon(self) -> None:
        if not self._fold_waits:
            self._fold_waits = True
            later(0, self, self._fold)

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

    def restore(self, state: QByteArray | None, room_wanted: QSize | None = None) -> bool:
        """Restore a layout, and `room_wanted` as it was then; False if there is none that fits."""
        self.room_wanted = room_wanted
        return state is not None and self.restoreState(state)
