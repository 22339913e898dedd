"""The layout from before presentation mode, which is restored exactly afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from netviz.app.main_window.dock_area import DockArea
from netviz.app.qt.later import later


class LayoutBefore:
    """The window's state, size and panels as they were before presentation mode.

    `arrange` arranges the panels for an open lesson.
    """

    def __init__(self, window: QMainWindow, area: DockArea, arrange: Callable[[], None]) -> None:
        self._window, self._area, self._arrange = window, area, arrange
        self._state = window.windowState()
        self._size = window.size()
        self._docks, self._room_wanted = area.saveState(), area.room_wanted
        self._arrangements = 0
        self._waits = False

    def presented(self) -> None:
        """The panels are arranged for presenting; changes from now on are the user's and are kept."""
        self._arrangements = self._area.arrangements

    def put_back(self) -> None:
        """Leave full screen, and restore the panels as soon as the window has its old size."""
        self._window.setWindowState(self._state)
        self._area.room_wanted = None  # nothing goes from behind its tab on the way
        if self._area.arrangements == self._arrangements:
            self._waits = True
            later(0, self._window, self.resized)
        else:
            self._arrange()

    def resized(self) -> None:
        """The window has a new size; the window system may take its time."""
        if self._waits and self._window.size() == self._size:
            self._waits = False
            later(0, self._window, lambda: self._area.restore(self._docks, self._room_wanted))
