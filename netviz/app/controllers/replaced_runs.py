"""The runs that others have replaced: a new network, a lesson or a file never discards one.

This is the way back, with the edits of each run and the runs beside it. The table of runs (session/run_registry.py) has
a row of each as well; what a run had learned is copied once for both.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from netviz.app.controllers.edit_history import RunEdits
from netviz.config import Config
from netviz.run.model_file import Model

MOST_RUNS = 8


@dataclass(frozen=True)
class ReplacedRun:
    """A run as it was left: what it had learned, and what can be undone in it."""

    config: Config
    learned: Future[Model]
    edits: RunEdits


class ReplacedRuns(QObject):
    """The most recent of them; the newest comes back first."""

    changed = Signal()
    """The list has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._runs: deque[ReplacedRun] = deque(maxlen=MOST_RUNS)

    @property
    def all(self) -> tuple[ReplacedRun, ...]:
        """From the oldest to the one that comes back first."""
        return tuple(self._runs)

    def add(self, run: ReplacedRun) -> None:
        """Keep a run as the next to come back; the one that would come back last may be dropped."""
        self._runs.append(run)
        self.changed.emit()

    def add_behind(self, run: ReplacedRun) -> None:
        """Keep a run as the last to come back, so that going back repeatedly shows all of them."""
        if len(self._runs) < MOST_RUNS:
            self._runs.appendleft(run)
        self.changed.emit()

    def take(self) -> ReplacedRun | None:
        """Remove and return the next to come back; None if there is none."""
        run = self._runs.pop() if self._runs else None
        self.changed.emit()
        return run
