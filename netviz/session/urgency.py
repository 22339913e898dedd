"""How urgent a thread is beside the others of this process."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress


def less_urgent(steps: int) -> None:
    """Let more urgent threads go before this one, and those that it starts, wherever there are too few cores for all.

    Steps are counted from where it is: all of netviz may have been started as less urgent. Linux alone gives each
    thread a priority of its own.
    """
    if sys.platform == "linux":
        this = os.PRIO_PROCESS, threading.get_native_id()
        with suppress(OSError):
            os.setpriority(*this, os.getpriority(*this) + steps)  # the system ends at its own last step
