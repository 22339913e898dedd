"""A time budget: how long one computation beside the training may run in a frame.

All of them draw on one share of the time (background_evaluator.py). What the user waits for starts at once, and the
time it took is a debt: later frames go without until it is paid off.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from netviz.session.run_view import RunView

REST_SECONDS = 0.04
"""For a frame while the run rests."""
WAITED_FOR_SECONDS = 0.022
"""For a frame while the run trains and the user waits for an answer."""
MOST_OWED = 0.1


class TimeBudget:
    """The time that one computation has left, or owes."""

    def __init__(self) -> None:
        self._saved = 0.0

    @contextmanager
    def of_frame(self, run: RunView, waited_for: bool = False) -> Iterator[float]:
        """The seconds for this frame, 0 or less if there are none; the time spent inside is counted."""
        share = run.evaluators.time
        if run.resting:
            self._saved = 0.0
            yield 0.0 if share.hurried else REST_SECONDS
            return
        granted, begun = share.granted(self, self._saved), share.clock()
        yield max(granted, WAITED_FOR_SECONDS) if waited_for else granted
        self._saved = max(-MOST_OWED, granted - (share.clock() - begun))
