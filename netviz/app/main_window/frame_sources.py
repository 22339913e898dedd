"""What the window's frames are for: the visible views, the parts and their questions.

A panel that fails here costs only its own part. At full speed, panels that move slowly take turns; see `Panel.every`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from netviz.app.controllers.frame_scheduler import FrameScheduler, FrameView
from netviz.app.main_window.dock_area import DockArea
from netviz.app.panels import Panel
from netviz.app.panels.outputs import OutputsPanel
from netviz.app.qt.failures import Failures

LINES_EVERY = 4
"""At full speed the lines of text beside the panels get one frame in this many: five a second can still be read."""


class FrameSources:
    """always: the views beside the panels. outputs: the one among them that needs parts, as panels do. lines: the
    status line and its like.
    """

    def __init__(
        self, area: DockArea, outputs: OutputsPanel, always: list[FrameView], lines: Sequence[FrameView] = ()
    ) -> None:
        self._area, self._outputs, self._always, self._lines = area, outputs, always, lines
        self._failures = Failures()
        self._hurried: Callable[[], bool] = bool
        self._turn = 0
        self._asking: list[Panel] = []

    def feed(self, frames: FrameScheduler) -> None:
        """Connect this with the scheduler."""
        frames.views = self._views
        frames.needs = self._needs
        frames.questions = self._questions
        self._hurried = lambda: frames.hurried

    def _views(self) -> list[FrameView]:
        resting = self._hurried() and self._turn % LINES_EVERY
        return [*self._panels(), *self._always, *(() if resting else self._lines)]

    def _panels(self) -> list[Panel]:
        """The panels that the frame last asked for is for, as far as they are still on show."""
        return [one for one in self._asking if self._area.shows(one)]

    def _take_turns(self) -> list[Panel]:
        """The panels that the next frame is for."""
        visible = self._area.visible_panels()
        if not self._hurried():
            return visible
        self._turn += 1
        slow = [one for one in visible if one.every > 1 and not one.filmed]
        resting = [one for place, one in enumerate(slow) if (self._turn + place) % one.every]
        return [one for one in visible if one not in resting]

    def _needs(self) -> frozenset[type[Any]]:
        self._asking = self._take_turns()
        panels: list[Panel] = [*self._asking, self._outputs]
        nothing: frozenset[type[Any]] = frozenset()
        return nothing.union(
            *(self._failures.attempt((one, "needs"), partial(_wanted, one), nothing) for one in panels)
        )

    def _questions(self) -> dict[type[Any], Any]:
        asked: dict[type[Any], Any] = {}
        nothing: Mapping[type[Any], Any] = {}
        for panel in self._asking:
            asked |= self._failures.attempt((panel, "questions"), panel.questions, nothing)
        return asked


def _wanted(panel: Panel) -> frozenset[type[Any]]:
    return panel.parts_wanted
