"""Free memory, given back to the system.

glibc keeps what one run has freed for the next, in an arena per thread. Over a session of many runs that came to more
than 100 MB that nothing used.
"""

from __future__ import annotations

import ctypes
import sys

ARENAS = 2
"""One for the window's thread, one for all others: of each, pages that are used in part cannot be given back."""
_M_ARENA_MAX = -8  # of malloc.h


def give_back_freed_memory() -> None:
    """Have the C library return free memory to the system if it can (glibc); elsewhere nothing happens."""
    trim = _of_c_library("malloc_trim")
    if trim is not None:
        trim(0)


def keep_few_arenas() -> None:
    """Have the threads that begin from now on share one arena (glibc); elsewhere nothing happens."""
    mallopt = _of_c_library("mallopt")
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, ARENAS)


def _of_c_library(name: str) -> ctypes._FuncPointer | None:  # type: ignore[name-defined, unused-ignore]
    """A function of glibc; musl has neither."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform.startswith("linux") else None
