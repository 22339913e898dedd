"""Freed memory is returned to the operating system."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from netviz.session.freed_memory import give_back_freed_memory


def resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.skipif(sys.platform != "linux" or "CS_GNU_LIBC_VERSION" not in os.confstr_names, reason="glibc alone")
def test_what_lies_free_between_blocks_that_are_in_use_goes_back() -> None:
    """Blocks of 60 kB come from the heap, which by itself shrinks at its end alone."""
    blocks = [np.ones(60_000, np.uint8) for _ in range(2_000)]
    kept = blocks[::100]
    before = resident_megabytes()
    del blocks
    give_back_freed_memory()
    assert before - resident_megabytes() > 60
    assert all(block[0] == 1 for block in kept)
