"""Watches a window that runs: what goes wrong, how long events wait, how memory grows."""

from __future__ import annotations

import gc
import logging
import os
import resource
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from netviz.session.freed_memory import give_back_freed_memory

TICK_MS = 5


@dataclass(frozen=True)
class Size:
    """How large the process is at one moment. minutes: since the start; memory: bytes of it that are resident.

    kinds: how many widgets there are of each class.
    """

    minutes: float
    memory: int
    widgets: int
    objects: int
    threads: int
    files: int
    kinds: dict[str, int]


def size(minutes: float) -> Size:
    """How large this process is now, after what is no longer needed has been given back."""
    gc.collect()
    give_back_freed_memory()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Size(
        minutes,
        pages * resource.getpagesize(),
        len(QApplication.allWidgets()),
        len(gc.get_objects()),
        threading.active_count(),
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208
        dict(Counter(type(widget).__name__ for widget in QApplication.allWidgets())),
    )


def slope(sizes: Sequence[Size], after: float) -> float | None:
    """By how many bytes the memory grows in ten minutes, of what was measured `after` so many; None for too little."""
    late = [(one.minutes, one.memory) for one in sizes if one.minutes >= after]
    if len(late) < 5:
        return None
    minutes, memory = np.array(late).T
    return float(np.polyfit(minutes, memory, 1)[0]) * 10


class Latency(QObject):
    """How long an event that comes at any moment waits until the window takes it: a clock that ticks late says it."""

    def __init__(self) -> None:
        super().__init__()
        self._late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)
        self.blocked: Callable[[float], None] = lambda seconds: None

    def _tick(self) -> None:
        now = time.perf_counter()
        late = max(0.0, now - self._last - TICK_MS / 1000)
        self._last = now
        self._late.append(late)
        if late > 0.1:
            self.blocked(late)

    def skip(self) -> None:
        """Forget the time since the last tick, which was not the window's."""
        self._last = time.perf_counter()

    def percentile(self, percent: float) -> float:
        """Milliseconds that an event waits at most, of so many per cent of all moments at which it may come."""
        return waiting(np.array(self._late), percent) * 1000


def waiting(late: np.ndarray, percent: float) -> float:
    """How long one waits at most, at so many per cent of all moments, where each `late` is a time of no answer."""
    whole = late.sum() + len(late) * TICK_MS / 1000
    low, high = 0.0, float(late.max(initial=0.0))
    for _ in range(40):
        middle = (low + high) / 2
        over = np.maximum(0, late - middle).sum() / max(whole, 1e-9)
        low, high = (middle, high) if over > 1 - percent / 100 else (low, middle)
    return high


class Faults(logging.Handler):
    """Takes down errors of the log and warnings of Qt; `told` gets each of them."""

    def __init__(self, told: Callable[[str, str], None]) -> None:
        super().__init__(logging.ERROR)
        self._told = told
        logging.getLogger("netviz").addHandler(self)
        qInstallMessageHandler(self._of_qt)

    def emit(self, record: logging.LogRecord) -> None:
        self._told("error", logging.Formatter().format(record))

    def _of_qt(self, kind: QtMsgType, context: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg:
            self._told("Qt", text)
