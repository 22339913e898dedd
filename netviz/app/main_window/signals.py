"""SIGINT, SIGTERM and SIGHUP close the window as a click would, so that its session is remembered."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from netviz.app.qt.later import later

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # not every system has all of them
# How often Python gets to run, and notices a signal.
LOOK_MS = 200


@dataclass
class Ending:
    """How the window ended."""

    code: int = 0
    """128 + the number of the signal that ended the window, as in shells; 0 if none did."""


@contextmanager
def ended_by_signals(window: QWidget, end: Callable[[], object]) -> Iterator[Ending]:
    """While active, a signal ends the window, without a question, and the application."""
    ending = Ending()

    def close() -> None:
        end()
        QApplication.exit(ending.code)  # also out of a dialog with an event loop of its own

    def take(number: int, frame: FrameType | None) -> None:
        ending.code = 128 + number
        # Not here: the signal may come in the middle of anything.
        later(0, window, close)

    clock = QTimer(window)
    clock.timeout.connect(lambda: None)
    clock.start(LOOK_MS)
    before = {number: signal.signal(number, take) for name in NAMES if (number := getattr(signal, name, None))}
    try:
        yield ending
    finally:
        clock.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
