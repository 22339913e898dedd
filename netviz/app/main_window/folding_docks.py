"""Docks that fold: where the open panels do not all fit, the later ones go behind tabs, and come back once they do."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QStyle

from netviz.app.main_window.dock_rows import DockRows
from netviz.app.main_window.panel_dock import PanelDock
from netviz.app.qt.later import later


class FoldingDocks(DockRows):
    """Docks in rows that fold and unfold as the window's size and the panels' needs change."""

    def __init__(self) -> None:
        super().__init__()
        self.room_wanted: QSize | None = None
        """The room that all panels needed before the last one went behind a tab; None if none has, or if the user has
        arranged them since."""
        self._beside: PanelDock | None = None  # the panel of a lesson, which stays where it is
        self._opened: PanelDock | None = None  # the last one: it is put in front if several share a place
        self._side_by_side: tuple[PanelDock, PanelDock] | None = None  # the last two places, where they are in one row
        self._fold_waits = False
        for dock in self.docks.values():
            dock.topLevelChanged.connect(self._moved)
        self.installEventFilter(self)

    def take_all(self) -> None:
        """Take all docks out of the layout."""
        super().take_all()
        self.room_wanted = None
        self._beside = self._side_by_side = None

    def distribute_space(self) -> None:
        """Give rows and columns the proportions that their panels want. Needs the window's final size."""
        self._fold()
        if self._side_by_side is not None and not any(dock.isHidden() for dock in self._side_by_side):
            halves = [max(1, self.width()) * dock.kind.width_share for dock in self._side_by_side]
            self.resizeDocks(list(self._side_by_side), halves, Qt.Orientation.Horizontal)
        else:
            super().distribute_space()

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
            # Again: now Qt has all docks that left a place together. Another first, because Qt does nothing for a dock
            # that it takes to be in front, though it shows another.
            for dock in (*self._mates(self._opened)[1:2], self._opened):
                dock.raise_()

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
        self.show_rows([[dock.kind.name for dock in row if not dock.isHidden()] for row in self.rows])
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_soon()
        self.setUpdatesEnabled(False)  # what is painted before would have to be painted anew

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

    def restore(self, state: QByteArray | None, room_wanted: QSize | None = None) -> bool:
        """Restore a layout, and `room_wanted` as it was then; False if there is none that fits."""
        self.room_wanted = room_wanted
        return state is not None and self.restoreState(state)
