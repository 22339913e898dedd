"""Watches a running window: errors, how long events wait, how memory grows."""

from __future__ import annotations

import gc
import logging
import os
import resource
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType, ModuleType

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from netviz.app.application import Opened
from netviz.run.model_file import Model
from netviz.session.freed_memory import give_back_freed_memory

TICK_MS = 5


@dataclass(frozen=True)
class Size:
    """How large the process is at one moment. minutes: since the start; memory: bytes of it that are resident.

    kinds: how many widgets there are of each class. kept: bytes of the memory that hold what one can go back to; each
    store of these says what it has.
    """

    minutes: float
    memory: int
    widgets: int
    threads: int
    files: int
    kinds: dict[str, int]
    kept: int = 0


def size(minutes: float, kept: Iterable[object] = ()) -> Size:
    """How large this process is now, after what is no longer needed has been given back."""
    gc.collect()
    give_back_freed_memory()
    widgets = [widget for widget in QApplication.allWidgets() if not in_list(widget)]
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Size(
        minutes,
        pages * resource.getpagesize(),
        len(widgets),
        threading.active_count(),
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208
        dict(Counter(type(widget).__name__ for widget in widgets)),
        bytes_of(kept),
    )


def in_list(widget: QWidget) -> bool:
    """Whether it is a part of a combo box's list, which Qt makes when it opens for the first time, and keeps."""
    return widget.window().metaObject().className() == "QComboBoxPrivateContainer"


def to_go_back_to(opened: Opened, models: Iterable[Model]) -> list[object]:
    """What the window keeps by design, beside a run that has just begun: the runs that others have replaced, what can
    be undone in them and in the present one, and the models of the table of runs.
    """
    run_controller = opened.run_controller
    kept = run_controller.replaced_runs.all
    states = [state for edits in (run_controller.history.edits, *(run.edits for run in kept)) for state in edits.states]
    learned = [*(run.learned for run in kept), *(state.learned for state in states if state.learned is not None)]
    done = [one.result() for one in learned if one.done() and one.exception() is None]
    return [*done, *models]


def bytes_of(kept: Iterable[object]) -> int:
    """The bytes of all arrays and blocks of these models and moments, each once."""
    found, left = {}, list(kept)
    seen = set()
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, type | ModuleType | FunctionType):
            continue
        seen.add(id(one))
        if isinstance(one, np.ndarray):
            while isinstance(one.base, np.ndarray):
                one = one.base
            found[id(one)] = one.nbytes
        elif isinstance(one, bytes):
            found[id(one)] = len(one)
        else:
            left.extend(gc.get_referents(one))
    return sum(found.values())


def slope(sizes: Sequence[Size], after: float) -> float | None:
    """By how many bytes the memory grows in ten minutes, but for what is kept, of what was measured `after` so many.

    None for too little.
    """
    late = [(one.minutes, one.memory - one.kept) for one in sizes if one.minutes >= after]
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

    def forgive(self, seconds: float) -> None:
        """So much of the time since the last tick was not the window's."""
        self._last += seconds

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
