"""A window that opens, trains for some seconds, and ends on its own: for measurements, screenshots and tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from netviz.app.application import Opened
from netviz.app.measuring.frame_probe import FrameProbe
from netviz.app.measuring.simulated_pen import SimulatedPen
from netviz.app.plotting.pictures import as_png
from netviz.app.qt.later import later
from netviz.drawing.strokes import Drawing
from netviz.files import write_whole
from netviz.session import Frame, RunState

SETTLE_MS = 300


class TimedRun(QObject):
    """Runs an opened window for `seconds`; `done` gets the figures just before it closes.

    A run that reaches its last epoch earlier continues, as after a click on Train. The drawings in `written` are
    written on the pad meanwhile.
    """

    def __init__(
        self,
        opened: Opened,
        seconds: float,
        train: bool,
        screenshot: Path | None,
        done: Callable[[dict[str, Any]], Any],
        written: Sequence[Drawing] = (),
    ) -> None:
        super().__init__()
        self._opened = opened
        self._train = train
        self._seconds = seconds
        self._screenshot = screenshot
        self._done = done
        self._probe = FrameProbe(opened.run_controller)
        self._pen = SimulatedPen(opened.window.pad, opened.run_controller, written) if written else None
        self._begun = False
        self.error: Exception | None = None
        opened.run_controller.frame_scheduler.frame_delivered.connect(self._framed)

    def _framed(self, frame: Frame) -> None:
        if frame.state is RunState.LOADING:
            return
        if not self._begun:
            self._begun = True
            if self._train:
                self._opened.run_controller.train()
            later(SETTLE_MS, self, self._probe.start)
            if self._pen is not None:
                later(SETTLE_MS, self, self._pen.start)
            later(SETTLE_MS + round(1000 * self._seconds), self, self._end)
        elif self._train and frame.state is RunState.FINISHED:
            self._opened.run_controller.train()

    def _end(self) -> None:
        window = self._opened.window
        try:
            if self._screenshot is not None:
                write_whole(self._screenshot, as_png(window))
            figures = self._probe.figures()
            if self._pen is not None:
                self._pen.stop()
                figures |= self._pen.figures()
            self._done(figures)
        except Exception as error:  # it belongs to the command that waits for the window to close
            self.error = error
        window.close()
