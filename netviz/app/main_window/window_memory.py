"""What a window leaves for the next one: its size, the arrangement of its panels, the drawing and the open lesson.

The preferences hold what every window begins with; the session's folder holds what this one was doing.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMainWindow

from netviz.app.controllers.autosave import Autosave
from netviz.app.controllers.comparison import ComparisonController
from netviz.app.controllers.left_edits import edits_left
from netviz.app.controllers.lessons import LessonController
from netviz.app.controllers.run import RunController
from netviz.app.controllers.session_folder import EditsState, SessionFolder, WindowState
from netviz.app.drawing.pad import DrawingPad
from netviz.app.main_window.dock_area import DockArea
from netviz.app.main_window.preferences import Preferences
from netviz.app.main_window.presenting import LayoutBefore
from netviz.app.panels.views import VIEWS
from netviz.app.qt.failures import Failures


class WindowMemory:
    """Remembers one window and restores it."""

    def __init__(
        self,
        window: QMainWindow,
        run: RunController,
        comparison: ComparisonController,
        preferences: Preferences,
        area: DockArea,
        pad: DrawingPad,
        lessons: LessonController,
        view: str,
    ) -> None:
        """view: the one asked for, which takes precedence over the last arrangement; "" for none."""
        self._window, self._run, self._comparison, self._preferences = window, run, comparison, preferences
        self._area, self._pad, self._lessons = area, pad, lessons
        self._view_wanted = view
        self._docks_left = QByteArray()
        self._autosave: Autosave | None = None
        self.no_folder = ""
        """Why there is no folder to keep the session in, as a sentence."""
        self.before: LayoutBefore | None = None
        """While presenting, and until the window is as it was, what is remembered of the layout: that of before."""

    def forget(self, before: LayoutBefore) -> None:
        """The presentation has ended and its panels have gone; what there is now is remembered again."""
        if self.before is before:
            self.before = None

    def restore_size(self) -> None:
        """Give the window the size and the place that it had last time."""
        geometry = self._preferences.layout("window")
        if geometry is not None:
            self._window.restoreGeometry(geometry)
            # Only a presentation fills the screen, and none is remembered; older versions did.
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)

    def restore_panels(self) -> None:
        """Arrange the panels as last time; an open lesson has its own layout, and last time's waits for its end."""
        layout = self._docks_left if not self._docks_left.isEmpty() else self._preferences.layout("docks")
        if self._lessons.opened:
            self._lessons.layout_before = layout
            self._lessons.arrange()
            return
        if self._view_wanted or not self._area.restore(layout):
            self._area.arrange()
        else:
            self._area.view = self._preferences.view
        self._area.docks["lesson"].hide()  # there is none, whatever an older netviz has remembered

    def keep_session(self, folder: SessionFolder, resume: bool, with_run: bool) -> Autosave:
        """Show the drawing and the layout stored in a folder, and keep the session there from now on.

        resume: whether to open its lesson again. with_run: whether its run is the one that is open.
        """
        left = folder.state()
        self._pad.show_drawing(left.drawing)
        self._docks_left = QByteArray(left.docks)
        if left.view in VIEWS and not self._view_wanted:
            self._preferences.view = self._area.view = left.view
        lesson = left.lesson
        if resume and lesson is not None:
            Failures().attempt("lesson", lambda: self._lessons.resume(lesson, with_run), None)
        if resume and with_run and (edits := edits_left(left.edits, folder, self._run.config)) is not None:
            self._run.history.resume(edits)
        self._autosave = Autosave(self._run, self._comparison, folder, self._state)
        self._pad.drawing_changed.connect(self._autosave.save_soon)
        self._lessons.changed.connect(self._autosave.save_soon)
        return self._autosave

    def finish(self) -> str:
        """Save the session and wait until it is on disk. Returns why it cannot be kept, as a sentence; empty if it
        is, or if there is nothing to keep.
        """
        if self._autosave is not None:
            return self._autosave.finish()
        return self.no_folder if self._run.worth_keeping else ""

    def save(self) -> None:
        """Save the session and the preferences. Raises UserError."""
        if self._autosave is not None:
            self._autosave.save()
        geometry = self._window.saveGeometry() if self.before is None else self.before.geometry
        self._preferences.remember_layout("window", geometry)
        self._preferences.remember_layout("docks", self.docks)
        self._preferences.view = self._view
        self._preferences.remember_config(self._run.frame.config)
        self._preferences.save()

    def close(self) -> None:
        """Wait until the session is written. The run must have ended."""
        if self._autosave is not None:
            self._autosave.close()
            self._autosave = None

    def _state(self, edits: EditsState | None) -> WindowState:
        drawing, docks = self._pad.canvas.document.current, bytes(self.docks.data())
        return WindowState.of(drawing, docks, self._view, self._lessons.state, edits)

    @property
    def _view(self) -> str:
        return self._area.view if self.before is None else self.before.view

    @property
    def docks(self) -> QByteArray:
        """The arrangement of the panels; while presenting or in a lesson, the one before."""
        if self.before is not None:
            return self.before.docks
        return self._lessons.layout_before or self._area.saveState()
