"""The runs that others have replaced: a new network, a lesson or a file never discards one.

This is the way back, with the edits of each run and the runs beside it. The table of runs (session/run_registry.py) has
a row of each as well; what a run had learned is copied once for both.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, Signal

from netviz.app.controllers.edit_history import RunEdits
from netviz.config import Config
from netviz.errors import shown
from netviz.run.model_file import Model
from netviz.texts import phrase

MOST_RUNS = 8


@dataclass(frozen=True)
class ReplacedRun:
    """A run as it was left: what it had learned, and what can be undone in it."""

    config: Config
    learned: Future[Model]
    edits: RunEdits
    lesson: str = ""
    """The title of the lesson whose run it is; empty for a run of the user's own."""


@dataclass(frozen=True)
class WayBack:
    """Where one of them is, in words for a button, a menu and a tooltip."""

    button: str
    command: str
    help: str

    @classmethod
    def to(cls, run: ReplacedRun, lesson: str) -> Self:
        """The way to a run. lesson: that of the run that is left for it, as in `ReplacedRun`."""
        if run.lesson:
            return cls(
                phrase("Lesson's run"),
                phrase("Back to the lesson's run"),
                phrase("Continue the run of the lesson “{lesson}”, as you left it", lesson=phrase(run.lesson)),
            )
        data = shown(Path(run.config.data.name))
        if lesson:
            return cls(
                phrase("Your run"),
                phrase("Back to your run"),
                phrase("Continue your run, on the data {data}, as you left it", data=data),
            )
        return cls(
            phrase("Other run"),
            phrase("Back to your other run"),
            phrase("Continue your other run, on the data {data}, as you left it", data=data),
        )


class ReplacedRuns(QObject):
    """The most recent of them; the newest comes back first."""

    changed = Signal()
    """The list has changed."""

    way_back: WayBack | None
    """Where the next to come back is; None if there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._runs: deque[ReplacedRun] = deque(maxlen=MOST_RUNS)
        self._lesson = self._lesson_before = ""
        self._coming: ReplacedRun | None = None
        self.way_back = None

    @property
    def lesson(self) -> str:
        """The title of the lesson whose run is shown, also after it is closed; empty for a run of the user's own."""
        return self._lesson

    @lesson.setter
    def lesson(self, title: str) -> None:
        self._lesson = title
        self.way_back = self._found_way()

    @property
    def all(self) -> tuple[ReplacedRun, ...]:
        """From the oldest to the one that comes back first."""
        return tuple(self._runs)

    def add(self, run: ReplacedRun) -> None:
        """Keep a run as the next to come back; the one that would come back last may be dropped."""
        self._runs.append(run)
        self._note_change()

    def take(self, left: ReplacedRun | None = None) -> ReplacedRun | None:
        """Remove and return the next to come back; None if there is none.

        left: the run that it replaces, to be kept as the last to come back, so that going back repeatedly shows all of
        them.
        """
        if not self._runs:
            return None
        run = self._coming = self._runs.pop()
        self._lesson_before, self._lesson = self._lesson, run.lesson
        if left is not None and len(self._runs) < MOST_RUNS:
            self._runs.appendleft(left)
        self._note_change()
        return run

    def put_back(self, refused: Config) -> bool:
        """Keep the run that was taken last, if its config was refused: its data is missing, but it is not lost.

        Returns whether it was that one. It is asked for once.
        """
        run, self._coming = self._coming, None
        if run is None or run.config != refused:
            return False
        self._lesson = self._lesson_before
        self.add(run)
        return True

    def _note_change(self) -> None:
        self.way_back = self._found_way()
        self.changed.emit()

    def _found_way(self) -> WayBack | None:
        return WayBack.to(self._runs[-1], self._lesson) if self._runs else None
