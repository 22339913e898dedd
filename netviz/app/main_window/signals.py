"""SIGINT, SIGTERM and SIGHUP close the window as a click would, so that it remembers its session."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from netviz.app.qt.later import later

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # not every system has all
# So often Python comes to the word, and sees what signal there was.
LOOK_MS = 200


@dataclass
class Ending:
    """code: 128 and the number of the signal that ended the window, as shells have it; 0 where none did."""

    code: int = 0


@contextmanager
def ended_by_signals(window: QWidget) -> Iterator[Ending]:
    """While this lasts, a signal closes the window and ends the application."""
    ending = Ending()

    def close() -> None:
        window.close()
        QApplication.exit(ending.code)  # also out of a dialog that waits in a loop of its own

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
