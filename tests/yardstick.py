"""How slow the machine is just now, measured by a piece of work that is always the same.

A promise in seconds of the processor is one for a machine as fast as ours. Another process on the same core alone makes
the same work take a third longer, which is not the fault of what is tested.
"""

from __future__ import annotations

import time
import zlib

USUAL_SECONDS = 0.29
"""What the work below takes of our machine's processor while it does nothing else."""


def slowness() -> float:
    """How many times as long as usual the processor needs, 1 at least."""
    began = time.process_time()
    packed = zlib.compress(bytes(range(256)) * 4096, 1)
    for _ in range(120):
        zlib.decompress(packed)
    total = 0
    for number in range(1_500_000):
        total += number & 7
    return max(1.0, (time.process_time() - began) / USUAL_SECONDS)
