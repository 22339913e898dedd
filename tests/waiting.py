"""How tests wait for work: until it is done, however slow the machine, with limits that nothing but a hang reaches.

A test never waits for so many seconds. It waits for steps, frames or a state, and goes on as soon as they are there.
"""

from __future__ import annotations

import time
from collections.abc import Callable

WORK_SECONDS = 100.0
"""Processor time of this process, which does not pass while other programs have the cores: several times what any
single wait of a test needs. One that does no work at all is ended by pytest's own limit, in pyproject.toml."""

HANG_SECONDS = 500.0
"""How long to wait for another process or for an answer of a thread, in seconds by the clock."""


def until(holds: Callable[[], object], turn: Callable[[], object] = lambda: time.sleep(0.002)) -> None:
    """Call `turn` until `holds()` is true; AssertionError when this process has worked for WORK_SECONDS in vain."""
    end = time.process_time() + WORK_SECONDS
    while not holds():
        assert time.process_time() < end, f"what was waited for did not come in {WORK_SECONDS:.0f} s of work"
        turn()
