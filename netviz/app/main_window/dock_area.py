"""The dock area: which panels a view or a lesson shows, and where; each can be moved, closed and opened again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt

from netviz.app.main_window.folding_docks import FoldingDocks
from netviz.app.main_window.panel_dock import PanelDock, PanelsByName
from netviz.app.panels import Panel
from netviz.app.panels.views import FIRST, FOR_PICTURES, VIEWS, rows_of
from netviz.app.qt.later import later
from netviz.app.style.theme import Theme

BESIDE_WIDTH, PRESENTING_BESIDE_WIDTH = 330, 460
ROOM_FOR_ROWS = 900
SHARES_OF_TWO_PLOTS = 60
MAKING_MS = 50  # between one panel that is made ahead and the next
FIRST_IN_A_LESSON = 1.5  # the main panel of a lesson gets this many times its share of the room


class DockArea(FoldingDocks):
    """The panels' docks, arranged as in a view or for a lesson."""

    def __init__(self, view: str = FIRST) -> None:
        super().__init__()
        self.view = view
        """The view that was chosen last, by its name."""
        self.stand_ins: Mapping[str, str] = FOR_PICTURES
        """Which panels stand in for others because of the data; see `stand_ins` of the views."""
        self.left_out: frozenset[str] = frozenset()
        """The panels that no view has while the data is of this kind; whoever wants one can still open it."""
        self._beside_width = BESIDE_WIDTH
        self._own_places: set[str] = set()  # stand-ins that were shown beside what they replace
        self._with_each: list[Callable[[Panel], object]] = []
        self.panels: Mapping[str, Panel] = PanelsByName(self.docks)
        """The panels by name; each is made when it is first asked for. See also `made_panels`."""
        for dock in self.docks.values():
            dock.panel_made.connect(self._made)
            dock.toggleViewAction().triggered.connect(lambda shown, dock=dock: self._toggled(dock, shown))
        self.arrange()

    def take_all(self) -> None:
        """Take all docks out of the layout."""
        super().take_all()
        self._own_places = set()

    def arrange(self, view: str = "") -> None:
        """Arrange the panels as in a view; by default in the current one."""
        self.view = view or (self.view if self.view in VIEWS else FIRST)
        self.show_rows(self._rows_of_view())

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
        of_view = VIEWS[self.view].panels if self.view in VIEWS and self._beside is None else ()
        changed = [name for name in of_view if name in self.left_out ^ names]
        before = self._rows_of_view()
        self.left_out = names
        if changed and len(self._rows_of_view()) != len(before) and self._shows_only(before):
            self.arrange()
        elif changed:
            with self.laid_out_once():
                for name in changed:
                    self.docks[name].setVisible(name not in names)
            self.distribute_space()

    def _rows_of_view(self) -> list[list[str]]:
        return rows_of(self.view, self.stand_ins, self.left_out) if self.view in VIEWS else []

    def _shows_only(self, rows: Sequence[Sequence[str]]) -> bool:
        """Whether these panels are open, and no others."""
        return {name for row in rows for name in row} == {n for n, dock in self.docks.items() if not dock.isHidden()}

    def arrange_for_lesson(self, name: str, others: Sequence[str]) -> None:
        """Put one panel on the left, and of the others only those named, one above the other.

        So they have the full width, and their curves can be compared at the same epochs.
        """
        self.take_all()
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

    def put_in_front(self, name: str) -> None:
        """Show a panel before the others wherever it shares a place with them, now or once it is opened."""
        self._opened = self.docks[name]
        self.bring_forward(name)

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
        # Twice with every frame, and of some thirty docks four to six are open.
        return [dock.panel for dock in self.docks.values() if dock.opened and dock.on_screen]

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
