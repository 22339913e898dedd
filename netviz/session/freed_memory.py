"""Memory that is free again, given back to the system.

glibc keeps what a run has freed for the next one, in an arena for each thread. Over a session of many runs that came to
more than 100 MB that nothing used.
"""

from __future__ import annotations

import ctypes
import sys


def give_back_freed_memory() -> None:
    """Have the C library return its free memory to the system, where it can (glibc); elsewhere nothing happens."""
    if not sys.platform.startswith("linux"):
        return
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
    if trim is not None:
        trim(0)
