"""The layout from before presentation mode, which is restored exactly afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from netviz.app.main_window.dock_area import DockArea
from netviz.app.qt.later import later

FOLDING_MS = 15  # in which the panels go behind tabs or come back from there


class LayoutBefore:
    """The window's state, size and panels as they were before presentation mode.

    `arrange` arranges the panels for an open lesson. docks: the arrangement of the panels that is to be remembered.
    """

    def __init__(self, window: QMainWindow, area: DockArea, arrange: Callable[[], None], docks: QByteArray) -> None:
        self.geometry, self.docks, self.view = window.saveGeometry(), docks, area.view
        """What a window that is closed while presenting leaves for the next one."""
        self._window, self._area, self._arrange = window, area, arrange
        self._state = window.windowState()
        self._size = window.size()
        self._docks, self._room_wanted = area.saveState(), area.room_wanted
        self._arrangements = 0
        self._waits = self._grows = False
        self._done: Callable[[], None] = lambda: None

    def presented(self, done: Callable[[], None]) -> None:
        """The panels are arranged for presenting; changes from now on are the user's and are kept.

        done: called when the window fills the screen and the panels have found their places there.
        """
        self._arrangements = self._area.arrangements
        self._done, self._grows = done, True

    def put_back(self, done: Callable[[], None]) -> None:
        """Leave full screen, restore the panels as soon as the window has its old size, and call `done` then."""
        self._done, self._grows = done, False
        self._window.setWindowState(self._state)
        self._area.room_wanted = None  # nothing comes out from behind its tab on the way
        if self._area.arrangements == self._arrangements:
            self._waits = True
            later(0, self._window, self.resized)
        else:
            self._arrange()
            later(0, self._window, done)

    def resized(self) -> None:
        """The window has a new size; the window system may take its time."""
        if self._grows and self._window.size() == self._window.screen().size():
            self._grows = False
            later(FOLDING_MS, self._window, self._done)
        if self._waits and self._window.size() == self._size:
            self._waits = False
            later(0, self._window, self._restore)

    def _restore(self) -> None:
        self._area.restore(self._docks, self._room_wanted)
        later(0, self._window, self._done)
