"""A call that happens once, a little later."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer


def later(milliseconds: int, owner: QObject, action: Callable[[], Any]) -> None:
    """Call `action` after this time, unless `owner` is gone by then.

    Used instead of `QTimer.singleShot` with an owner: PySide6 6.9 loses the exceptions of what that calls, and they
    reappear wherever Python runs next.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(timer.deleteLater)
    timer.timeout.connect(action)
    timer.start(milliseconds)
