"""A cluster of dask.distributed that carries out jobs: the data goes to each worker once, the jobs to whichever worker
is free.

If a worker is killed, its job is tried again, by dask or, where the data was lost with it, from here. If the scheduler
itself is gone, this waits for another at the same address and gives it everything that has not ended.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any

from netviz import config as configs
from netviz.data.dataset import DataSet
from netviz.errors import UserError, shown
from netviz.extras import missing
from netviz.sweep.greeting import CONNECT_SECONDS, START_ONE, greet
from netviz.sweep.job import Job, Result, tried
from netviz.texts import phrase

log = logging.getLogger(__name__)
MOST_TRIES = 5
AHEAD = 2
"""How many jobs are given out for each thread of the cluster, so that none waits for the next."""
WAIT_SECONDS = 600.0
"""How long a scheduler may be away, or be without workers."""
LOOK_SECONDS = 1.0
"""How often it looks for an interruption while it waits for a scheduler or a worker."""


class _Told:
    """The keys of jobs that have ended, as dask's threads report them."""

    def __init__(self) -> None:
        self._keys: queue.SimpleQueue[str] = queue.SimpleQueue()

    def put(self, key: str) -> None:
        self._keys.put(key)

    def wait(self, seconds: float) -> list[str]:
        """The keys reported since the last time; waits for the first, at most for `seconds`."""
        found = []
        with suppress(queue.Empty):
            found.append(self._keys.get(timeout=seconds))
            while True:
                found.append(self._keys.get_nowait())
        return found


class Cluster:
    """The workers of the scheduler at an address such as `tcp://10.0.0.5:8786`. Raises UserError if none answers."""

    def __init__(
        self,
        address: str,
        data: DataSet | None,
        wait: float = WAIT_SECONDS,
        work: Callable[[Job, DataSet | None], Result] = tried,
        interrupted: Callable[[], bool] = lambda: False,
        tell: Callable[[str], object] = lambda notice: None,
    ) -> None:
        """wait: how long the scheduler may be away, or be without workers, in seconds. work: what is done for a job.

        interrupted: asked about once a second where it waits for either. tell: called with every new notice, for while
        it waits nobody else can say it.
        """
        try:
            import distributed
        except ImportError as error:
            raise UserError(phrase("{problem}.", problem=missing("A cluster", "distributed"))) from error
        self._distributed: Any = distributed
        self._address, self._data, self._wait, self._work = address, data, wait, work
        self._interrupted, self._tell = interrupted, tell
        self._futures: dict[str, tuple[Job, Any]] = {}
        self._tries: dict[str, int] = {}
        self._told = _Told()
        self._attempt = 0
        self._slots, self._slots_until = 1, 0.0
        self._notice = ""
        self._client: Any = None
        try:
            self._connect()
        except UserError:
            self._disconnect()
            raise

    @property
    def notice(self) -> str:
        return self._notice

    @property
    def free(self) -> int:
        if self._client is None:  # it was interrupted before there was one
            return 0
        now = time.monotonic()
        if now > self._slots_until:
            try:
                threads = sum(self._client.nthreads().values())
                self._slots = max(1, threads)
                self._say_whether_idle(threads == 0)
            except (TimeoutError, OSError, ValueError):
                log.info("the scheduler does not say how many threads there are")
            self._slots_until = now + 1.0
        return AHEAD * self._slots - len(self._futures)

    @property
    def epochs(self) -> float:
        return 0.0  # its workers report only what has ended

    def start(self, job: Job) -> None:
        self._attempt += 1
        try:
            future = self._client.submit(
                self._work, _explicit(job), self._there, pure=False, key=f"netviz-{job.key}-{self._attempt}"
            )
        except Exception as error:
            if not self._is_lost(error):
                raise
            future = None
        self._futures[job.key] = job, future
        if future is not None:
            future.add_done_callback(lambda _: self._told.put(job.key))

    def finished(self, seconds: float) -> list[tuple[Job, Result]]:
        if self._client.status != "running" or any(future is None for _, future in self._futures.values()):
            self._again()
            if self._interrupted():
                return []
        ended = self._told.wait(seconds)
        found = []
        # If nothing was reported for a while, a report may have been lost with its worker.
        for key in ended or list(self._futures):
            job, future = self._futures.get(key, (None, None))
            if job is not None and future is not None and future.status != "pending":
                del self._futures[key]
                found += self._result_of(job, future)
        return found

    def close(self) -> None:
        for _, future in self._futures.values():
            if future is not None:
                self._quietly(partial(future.cancel, force=True))
        self._futures.clear()
        self._disconnect()

    def _result_of(self, job: Job, future: Any) -> list[tuple[Job, Result]]:
        """The result of a job that has ended; the job is started again if it was lost on the way."""
        if future.status == "finished":
            try:
                return [(job, future.result(timeout=CONNECT_SECONDS))]
            except Exception as error:  # the worker that has the result may be gone
                if not self._is_lost(error):
                    raise
        elif future.status == "error":
            problem = future.exception()
            if not isinstance(problem, self._distributed.scheduler.KilledWorker):
                log.error("a run failed on the cluster: %s", problem)
                return [(job, Result({"error": f"It failed on the cluster: {type(problem).__name__}: {problem}"}))]
        self._tries[job.key] = self._tries.get(job.key, 0) + 1
        if self._tries[job.key] >= MOST_TRIES:
            return [(job, Result({"error": f"Its worker was lost {MOST_TRIES} times, perhaps for want of memory."}))]
        self._say("A worker was lost; its run is done again.")
        try:
            if self._there is not None and self._there.status != "finished":
                self._send_data()
            self.start(job)
        except Exception as error:
            if not self._is_lost(error):
                raise
            self._futures[job.key] = job, None  # the scheduler is away as well: `finished` waits for another
        return []

    def _is_lost(self, error: Exception) -> bool:
        """Whether an error is the cluster's and not the run's."""
        import concurrent.futures

        kinds = (
            OSError, TimeoutError, asyncio.TimeoutError, asyncio.CancelledError, concurrent.futures.CancelledError,
            self._distributed.client.CancelledError, self._distributed.scheduler.KilledWorker,
        )  # fmt: skip
        return isinstance(error, kinds)

    def _connect(self) -> bool:
        """Whether there is a client now, which an interruption leaves open. Raises UserError."""
        if not greet(self._address, self._interrupted):
            return False
        try:
            self._client = self._distributed.Client(
                self._address, timeout=CONNECT_SECONDS, set_as_default=False, name="netviz-sweep"
            )
            self._send_data()
        except (OSError, ValueError, TimeoutError) as error:
            raise UserError(f"--scheduler: nothing answers at {shown(self._address)}; {START_ONE}") from error
        return True

    def _disconnect(self) -> None:
        if self._client is not None:
            self._quietly(lambda: self._client.close(timeout=CONNECT_SECONDS))

    def _send_data(self) -> None:
        """Give every worker the data once; a job then only names it."""
        self._there: Any = None
        if self._data is not None and self._have_worker():
            self._there = self._client.scatter(self._data, broadcast=True, hash=False)

    def _have_worker(self) -> bool:
        """Wait for the first worker; whether there is one, which an interruption leaves open. Raises UserError."""
        until = time.monotonic() + self._wait
        while not self._interrupted():
            try:
                self._client.wait_for_workers(1, timeout=LOOK_SECONDS)
                self._say_whether_idle(False)
                return True
            except TimeoutError as error:
                self._say_whether_idle(True)
                if time.monotonic() > until:
                    raise UserError(
                        f"--scheduler: no worker has joined the scheduler at {shown(self._address)}; start some with "
                        "dask worker."
                    ) from error
        return False

    def _again(self) -> None:
        """The scheduler went away: wait for one at the same address, and give it all that has not ended."""
        until = time.monotonic() + self._wait
        while not self._interrupted():
            self._disconnect()
            self._say(f"The scheduler at {shown(self._address)} is away; waiting for it.")
            try:
                if self._connect():
                    break
            except UserError:
                if time.monotonic() > until:
                    raise
                time.sleep(LOOK_SECONDS)
        else:
            return
        self._say("The scheduler was away; what had not ended is done again.")
        jobs = [job for job, _ in self._futures.values()]
        self._futures.clear()
        for job in jobs:
            self.start(job)

    def _say(self, notice: str) -> None:
        if notice != self._notice:
            self._notice = notice
            self._tell(notice)

    def _say_whether_idle(self, idle: bool) -> None:
        """Say that there is no worker, or take that back."""
        told = (
            f"The scheduler at {shown(self._address)} has no worker; waiting for one. Start some with: dask worker "
            f"{self._address}"
        )
        if idle:
            self._say(told)
        elif self._notice == told:
            self._say("")

    @staticmethod
    def _quietly(action: Callable[[], Any]) -> None:
        """What is done for a cluster that may be gone."""
        try:
            action()
        except Exception as error:
            log.info("the cluster is away: %s", error)


def _explicit(job: Job) -> Job:
    """The job with numbers of examples in it, so that a worker need not have the data set to know them."""
    train, validation = job.config.data.sizes
    config = configs.replaced(configs.replaced(job.config, "data.train", train), "data.validation", validation)
    return replace(job, config=config)
