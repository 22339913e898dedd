"""The speed of a run: the one that the user chose, and the one it actually has."""

from __future__ import annotations

import threading
import time

MOST_BEHIND = 0.1  # steps may be late by this many seconds, and are then caught up with


class Pace:
    """Slows training down to a number of steps a second; 0 means as fast as possible."""

    def __init__(self) -> None:
        self.steps_per_second = 0.0
        self.filmed_every = 0
        """It waits for a frame at every multiple of this many steps; 0 if it waits for none."""
        self._due = 0.0
        self._framed_at = -1

    @property
    def limited(self) -> bool:
        """Whether it ever waits."""
        return self.steps_per_second > 0 or self.filmed_every > 0

    def framed(self, step: int) -> None:
        """Take note that a frame has been taken after this many steps."""
        self._framed_at = step

    def restart(self) -> None:
        """The next step is due at once."""
        self._due = time.perf_counter()

    def wait(self, asked: threading.Event, step: int = 0, overdue: bool = False) -> bool:
        """Wait until the next step is due; False if someone asked for the thread before that.

        step: how many have been done. overdue: the next one need not wait for the speed.
        """
        if self.filmed_every and step % self.filmed_every == 0 and step != self._framed_at:
            asked.wait(MOST_BEHIND)
            return False
        if overdue or not self.steps_per_second:
            return True
        left = self._due - time.perf_counter()
        if left > 0 and asked.wait(left):
            return False
        # Waits that end late are caught up with, so that a busy machine keeps the chosen speed too; a long pause is not
        # made up for by a burst of steps.
        interval = 1 / self.steps_per_second
        self._due = max(self._due, time.perf_counter() - max(interval, MOST_BEHIND)) + interval
        return True


class RateMeter:
    """Examples a second, averaged over roughly the last second."""

    def __init__(self) -> None:
        self.rate = 0.0
        self._seen = 0
        self._time = 0.0

    def start(self, seen: int) -> None:
        self._seen, self._time = seen, time.perf_counter()

    def update(self, seen: int) -> None:
        """Count the examples up to `seen`, the total so far."""
        now = time.perf_counter()
        passed = now - self._time
        if passed < 0.02:
            return
        present = (seen - self._seen) / passed
        weight = 1.0 if self.rate == 0 else min(1.0, passed)
        self.rate += weight * (present - self.rate)
        self._seen, self._time = seen, now
