"""What the window looked like before it was presented, to be put back exactly afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from netviz.app.main_window.dock_area import DockArea
from netviz.app.qt.later import later


class LayoutBefore:
    """The window's state, size and panels as they were when presenting began.

    arrange: stands the panels as an open lesson wants them.
    """

    def __init__(self, window: QMainWindow, area: DockArea, arrange: Callable[[], None]) -> None:
        self._window, self._area, self._arrange = window, area, arrange
        self._state = window.windowState()
        self._size = window.size()
        self._docks = area.saveState()
        self._arrangements = 0
        self._waits = False

    def presented(self) -> None:
        """The panels stand as they are presented; what moves them from now on is meant to stay."""
        self._arrangements = self._area.arrangements

    def put_back(self) -> None:
        """End full screen, and put the panels back as soon as the window is as large as it was."""
        self._window.setWindowState(self._state)
        if self._area.arrangements == self._arrangements:
            self._waits = True
            later(0, self._window, self.resized)
        else:
            self._arrange()

    def resized(self) -> None:
        """The window has another size; the window system may take its time."""
        if self._waits and self._window.size() == self._size:
            self._waits = False
            later(0, self._window, lambda: self._area.restore(self._docks))
