"""A hand that writes on the pad with real mouse events, and measures how long the bars take to show each."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import cycle
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from netviz.app.controllers.run import RunController
from netviz.app.drawing.pad import DrawingPad
from netviz.drawing.document import UNITS, PadInput
from netviz.drawing.strokes import Drawing

EVENT_MS = 8  # a mouse that reports 125 times a second
REST = 30  # events between two drawings

Step = tuple[QEvent.Type, tuple[float, float]]


class SimulatedPen(QObject):
    """Writes drawings one after the other, from `start` to `stop`; `figures` has times in milliseconds."""

    def __init__(self, pad: DrawingPad, run_controller: RunController, drawings: Sequence[Drawing]) -> None:
        super().__init__()
        self._pad = pad
        self._steps = self._all_steps(drawings)
        self._waiting: deque[tuple[float, PadInput]] = deque()
        self._took: list[float] = []
        run_controller.frame_scheduler.on_recognized = self._recognized
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        self._timer.start(EVENT_MS)

    def stop(self) -> None:
        self._timer.stop()

    def figures(self) -> dict[str, Any]:
        """pen_events, pen_to_bars_ms_p50 and p99: from the mouse event to the end of the paint that shows its bars."""
        found: dict[str, Any] = {"pen_events": len(self._took)}
        for percent in (50, 99):
            took = float(np.percentile(self._took, percent)) * 1000 if self._took else None
            found[f"pen_to_bars_ms_p{percent}"] = took
        return found

    def _all_steps(self, drawings: Sequence[Drawing]) -> Iterator[Step | None]:
        for drawing in cycle(drawings):
            self._pad.clear_drawing()
            for stroke in drawing.strokes:
                yield QEvent.Type.MouseButtonPress, stroke[0]
                for point in stroke[1:]:
                    yield QEvent.Type.MouseMove, point
                yield QEvent.Type.MouseButtonRelease, stroke[-1]
            for _ in range(REST):
                yield None

    def _next(self) -> None:
        step = next(self._steps)
        if step is None:
            return
        kind, (x, y) = step
        canvas = self._pad.canvas
        square = canvas.square()
        scale = square.width() / UNITS
        place = QPointF(square.x() + x * scale, square.y() + y * scale)
        released = kind is QEvent.Type.MouseButtonRelease
        held = Qt.MouseButton.NoButton if released else Qt.MouseButton.LeftButton
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        before, started = self._pad.pad_input, time.perf_counter()
        everywhere = QPointF(canvas.mapToGlobal(place.toPoint()))
        QApplication.sendEvent(
            canvas, QMouseEvent(kind, place, everywhere, button, held, Qt.KeyboardModifier.NoModifier)
        )
        if self._pad.pad_input is not before:
            self._waiting.append((started, self._pad.pad_input))

    def _recognized(self, seen: PadInput) -> None:
        """The bars now show `seen`, and with it everything drawn before."""
        if not any(waiting is seen for _, waiting in self._waiting):
            return
        now, last = time.perf_counter(), None
        while last is not seen:
            started, last = self._waiting.popleft()
            self._took.append(now - started)
