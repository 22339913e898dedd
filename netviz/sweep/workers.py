"""Workers carry out jobs: this process, a pool of processes (pool.py) or a cluster (cluster.py), all used alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from netviz.data.dataset import DataSet
from netviz.sweep.job import Job, NotWantedError, Result, tried


class Workers(Protocol):
    """Takes jobs and gives back results, in whatever order they end."""

    @property
    def free(self) -> int:
        """How many more jobs it can use now."""

    @property
    def notice(self) -> str:
        """What the user should know, in a sentence: that a worker was lost, or that the cluster is away."""

    @property
    def epochs(self) -> float:
        """How many epochs of the running jobs are done, as far as that is known."""

    def start(self, job: Job) -> None:
        """Begin a job, or put it in the queue."""

    def finished(self, seconds: float) -> list[tuple[Job, Result]]:
        """What has ended since; waits until something does, but no longer than this. Raises UserError."""

    def close(self) -> None:
        """Drop what has not ended."""


class ThisProcess:
    """One job at a time, here."""

    def __init__(self, data: DataSet | None, interrupted: Callable[[], bool] = lambda: False) -> None:
        """interrupted: asked a few times a second while a job runs, which is then dropped."""
        self._data, self._interrupted = data, interrupted
        self._waiting: list[Job] = []

    @property
    def free(self) -> int:
        return 1 - len(self._waiting)

    @property
    def notice(self) -> str:
        return ""

    @property
    def epochs(self) -> float:
        return 0.0  # nobody can ask while a job runs

    def start(self, job: Job) -> None:
        self._waiting.append(job)

    def finished(self, seconds: float) -> list[tuple[Job, Result]]:
        """Carries out what waits, however long it takes; nothing where it is interrupted."""
        jobs, self._waiting = self._waiting, []
        try:
            return [(job, tried(job, self._data, lambda: not self._interrupted())) for job in jobs]
        except NotWantedError:
            return []

    def close(self) -> None:
        self._waiting.clear()
