"""Processes of this machine that carry out jobs: started once, kept alive, one data set for all of them.

A process that is killed is replaced and its job done again, a few times at most; when this one ends, however it ends,
the others find their pipe closed and end as well.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from netviz.sweep.job import Job, NotWantedError, Result, tried
from netviz.sweep.shared_data import SharedData
from netviz.texts import phrase

log = logging.getLogger(__name__)
MOST_TRIES = 3
END_SECONDS = 5.0
TOLD_SECONDS = 0.5
"""How often a process reports the progress of its job."""


class _Worker:
    """One process, the pipe to it, and its job."""

    def __init__(self, shared: SharedData | None) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(target=_work, args=(theirs, shared), daemon=True)
        with _interruptions_ignored():
            self.process.start()
        theirs.close()
        self.job: Job | None = None
        self.epochs = 0.0
        """How many epochs of the job are done."""

    def end(self) -> None:
        self.pipe.close()
        self.process.join(END_SECONDS)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


class ProcessPool:
    """As many processes as are asked for."""

    def __init__(self, processes: int, shared: SharedData | None) -> None:
        self._shared = shared
        self._workers = [_Worker(shared) for _ in range(processes)]
        self._tries: dict[str, int] = {}
        self.notice = ""

    @property
    def processes(self) -> list[int]:
        """Their ids."""
        return [worker.process.pid or 0 for worker in self._workers]

    @property
    def free(self) -> int:
        return sum(worker.job is None for worker in self._workers)

    @property
    def epochs(self) -> float:
        return sum(worker.epochs for worker in self._workers if worker.job is not None)

    def start(self, job: Job) -> None:
        worker = next(worker for worker in self._workers if worker.job is None)
        worker.job, worker.epochs = job, 0.0
        try:
            worker.pipe.send(job)
        except OSError:  # it has ended, which `finished` finds as well
            log.warning("a process of the sweep had ended")

    def finished(self, seconds: float) -> list[tuple[Job, Result]]:
        until = time.monotonic() + seconds
        while True:
            found = self._arrived(max(0.0, until - time.monotonic()))
            if found or time.monotonic() >= until:
                return found

    def _arrived(self, seconds: float) -> list[tuple[Job, Result]]:
        """What has ended once a process reports something, or `seconds` have passed."""
        busy = {worker.pipe: worker for worker in self._workers if worker.job is not None}
        if not busy:
            time.sleep(seconds)
        found: list[tuple[Job, Result]] = []
        for pipe in wait(list(busy), seconds):
            worker = busy[pipe]  # type: ignore[index]
            job = worker.job
            assert job is not None
            try:
                said = worker.pipe.recv()
                if isinstance(said, float):
                    worker.epochs = said
                    continue
                found.append((job, said))
                worker.job = None
            except (EOFError, OSError):
                found += self._replaced(worker, job)
        return found

    def close(self) -> None:
        for worker in self._workers:
            worker.pipe.close()
        for worker in self._workers:
            worker.end()
        if self._shared is not None:
            self._shared.remove()

    def _replaced(self, worker: _Worker, job: Job) -> list[tuple[Job, Result]]:
        """Another process for one that has ended; it does the job again, unless that has cost too many."""
        worker.end()
        log.warning("a process of the sweep ended with %s in %s", worker.process.exitcode, job.settings)
        self._tries[job.key] = self._tries.get(job.key, 0) + 1
        place = self._workers.index(worker)
        self._workers[place] = _Worker(self._shared)
        if self._tries[job.key] >= MOST_TRIES:
            problem = phrase("Its process ended {count} times, perhaps for want of memory.", count=MOST_TRIES)
            return [(job, Result({"error": problem}))]
        self.notice = phrase("A process was lost; its run is done again.")
        self.start(job)
        return []


def _work(pipe: Connection, shared: SharedData | None) -> None:
    """What a process does: one job after another, until the pipe is closed."""
    for number in (signal.SIGINT, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])):
        signal.signal(number, signal.SIG_IGN)  # Ctrl-C goes to all; the first process decides
    data = None if shared is None else shared.open()
    try:
        while True:
            job: Any = pipe.recv()
            # Nothing comes while a job runs, so that what is there to read is the end.
            pipe.send(tried(job, data, lambda: not pipe.poll(), _seldom(pipe.send)))
    except (EOFError, OSError, NotWantedError):
        return


def _seldom(send: Callable[[float], object]) -> Callable[[float], None]:
    """A function that sends what it is given, unless it has just done so."""
    sent = -TOLD_SECONDS

    def tell(epochs: float) -> None:
        nonlocal sent
        now = time.monotonic()
        if now - sent >= TOLD_SECONDS:
            sent = now
            send(float(epochs))

    return tell


@contextmanager
def _interruptions_ignored() -> Iterator[None]:
    """A process that starts within ignores Ctrl-C from its first moment on."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
