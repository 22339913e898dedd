"""Two threads that do two halves of one step at the same time; the one place of the engine that knows of threads.

NumPy releases the interpreter's lock within its loops, so two halves of a long step really run side by side. Two
threads with whole halves beat two BLAS threads, because most of a step is copies and element-wise work that BLAS never
sees.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np


class TwoThreads:
    """This thread and a helper, which is started when it is first needed and ends with this object."""

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
    """Without NumPy's warnings of NaN and infinity: the helper does not know what its caller told NumPy about them."""
    with np.errstate(all="ignore"):
        action()
