"""Measures how smoothly the window runs: frames a second, time per frame, latency of events, steps a second."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer

from netviz.app.controllers.run import RunController
from netviz.session import Frame

TIMER_MS = 10
"""Each tick takes the interpreter from the worker: at 5 ms the measuring itself cost 4 to 6 % of the speed."""


class FrameProbe(QObject):
    """Watches a run controller from `start` on; `figures` returns the results, times in milliseconds."""

    def __init__(self, run_controller: RunController) -> None:
        super().__init__()
        self._run_controller = run_controller
        self._frames: list[float] = []
        self._late: list[float] = []
        self._first: tuple[float, int] | None = None
        self._last = (0.0, 0)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._run_controller.frame_scheduler.on_painted = self._painted
        self._run_controller.frame_scheduler.frame_delivered.connect(self._framed)
        self._ticked = time.perf_counter()
        self._timer.start(TIMER_MS)

    def figures(self) -> dict[str, Any]:
        """frames_per_second, frame_ms_p50 and p99, event_latency_ms_p50 and p99, steps_per_second."""
        started, first_step = self._first or (0.0, 0)
        ended, last_step = self._last
        seconds = max(1e-9, ended - started)
        return {
            "frames": len(self._frames),
            "frames_per_second": len(self._frames) / seconds,
            "frame_ms_p50": _percentile(self._frames, 50),
            "frame_ms_p99": _percentile(self._frames, 99),
            "event_latency_ms_p50": _percentile(self._late, 50),
            "event_latency_ms_p99": _percentile(self._late, 99),
            "steps_per_second": (last_step - first_step) / seconds,
            "measured_seconds": seconds,
        }

    def _tick(self) -> None:
        """How much later than TIMER_MS after the last tick this one comes."""
        now = time.perf_counter()
        self._late.append(max(0.0, now - self._ticked - TIMER_MS / 1000))
        self._ticked = now

    def _painted(self, seconds: float) -> None:
        self._frames.append(seconds)

    def _framed(self, frame: Frame) -> None:
        self._last = (time.perf_counter(), frame.step)
        if self._first is None:
            self._first = self._last


def _percentile(seconds: list[float], percent: float) -> float | None:
    return float(np.percentile(seconds, percent)) * 1000 if seconds else None
