"""A sweep from its beginning, or from where it was interrupted, to its end: jobs out, results into the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from netviz.sweep.job import Job, Result
from netviz.sweep.search import Search
from netviz.sweep.store import RunStore
from netviz.sweep.workers import Workers

LOOK_SECONDS = 0.2
"""How often the loop looks for an interruption while nothing ends."""


@dataclass
class Progress:
    """How far a sweep has come."""

    search: Search
    running: dict[str, Job] = field(default_factory=dict)
    epochs: float = 0.0
    """How many epochs of the running jobs are done, as far as that is known."""
    ended: int = 0
    """How many jobs have ended since it began or was resumed."""
    found: int = 0
    """How many had been done before."""
    interrupted: bool = False
    notice: str = ""


def carry_out(
    search: Search,
    store: RunStore,
    workers: Workers,
    show: Callable[[Progress, Job | None], Any] = lambda progress, job: None,
    interrupted: Callable[[], bool] = lambda: False,
) -> Progress:
    """Do what is left of a sweep. Every result is in the store before `show` is called with its job.

    interrupted: asked a few times a second; what runs then is dropped, and done again when the sweep goes on. Raises
    UserError where the store cannot be written or the workers are gone for good.
    """
    progress = Progress(search, found=len(list(search.last())))
    while True:
        while workers.free > 0 and not interrupted():
            job = search.next()
            if job is None:
                break
            before = search.before(job)
            progress.running[job.key] = job
            workers.start(replace(job, start=store.model(before)) if before else job)
        progress.epochs = workers.epochs
        show(progress, None)
        if not progress.running:
            progress.interrupted = interrupted()
            return progress
        for job, result in workers.finished(LOOK_SECONDS):
            _keep(progress, store, job, result)
            show(progress, job)
        progress.notice = workers.notice
        if interrupted():
            progress.interrupted = True
            return progress


def _keep(progress: Progress, store: RunStore, job: Job, result: Result) -> None:
    if progress.running.pop(job.key, None) is None:
        return  # it was done twice, because its worker was taken for lost
    store.add(job, result, progress.search.before(job))
    progress.search.tell(job, result.figures)
    progress.ended += 1
