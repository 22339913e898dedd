"""Freed memory is returned to the operating system."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from netviz.session.freed_memory import ARENAS, give_back_freed_memory


def resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


GLIBC = pytest.mark.skipif(
    sys.platform != "linux" or "CS_GNU_LIBC_VERSION" not in os.confstr_names, reason="glibc alone"
)


@GLIBC
def test_what_lies_free_between_blocks_that_are_in_use_goes_back() -> None:
    """Blocks of 60 kB come from the heap, which by itself shrinks at its end alone."""
    blocks = [np.ones(60_000, np.uint8) for _ in range(2_000)]
    kept = blocks[::100]
    before = resident_megabytes()
    del blocks
    give_back_freed_memory()
    assert before - resident_megabytes() > 60
    assert all(block[0] == 1 for block in kept)


OF_MANY_THREADS = """
import ctypes, sys, threading
from netviz.session.freed_memory import keep_few_arenas
keep_few_arenas()
all_there, over = threading.Barrier(13), threading.Event()
def work():
    block = ctypes.create_string_buffer(50_000)
    all_there.wait()
    over.wait()
threads = [threading.Thread(target=work) for _ in range(12)]
for thread in threads:
    thread.start()
all_there.wait()
library = ctypes.CDLL(None)
library.fdopen.restype = ctypes.c_void_p
out = library.fdopen(1, b"w")
library.malloc_info(0, ctypes.c_void_p(out))
library.fflush(ctypes.c_void_p(out))
over.set()
"""


@GLIBC
def test_threads_share_an_arena() -> None:
    said = subprocess.run([sys.executable, "-c", OF_MANY_THREADS], capture_output=True, text=True, check=True)
    assert 1 <= said.stdout.count("<heap nr=") <= ARENAS
