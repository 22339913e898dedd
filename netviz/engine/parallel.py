"""Two threads that do two halves of one step at the same time; the only place in the engine that knows of threads.

NumPy releases the GIL within its loops, so that two halves of a long step really run in parallel. Two threads with half
a step each beat two BLAS threads, because most of a step is copies and element-wise work that BLAS never sees.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np


class TwoThreads:
    """The calling thread and a helper, which starts when it is first needed and ends with this object."""

    def __init__(self) -> None:
        self._helper: ThreadPoolExecutor | None = None

    def in_parallel(self, first: Callable[[], Any], second: Callable[[], Any]) -> None:
        """Do both at the same time: `first` in this thread. What either raises is raised here, once both have ended."""
        if self._helper is None:
            self._helper = ThreadPoolExecutor(1, "netviz-half")
        other = self._helper.submit(_quietly, second)
        try:
            first()
        finally:
            other.result()


def _quietly(action: Callable[[], Any]) -> None:
    """Ignore NumPy's warnings about NaN and infinity: the helper thread does not inherit the caller's error state."""
    with np.errstate(all="ignore"):
        action()
