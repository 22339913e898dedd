"""Trials beside the run in the window: a plan carried out in processes on this machine, result by result.

They learn from the data of the run, which is put into a file that all processes map. Each result becomes a row of the
table of runs.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from netviz import config as configs
from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.errors import counted
from netviz.number_format import duration, number
from netviz.run import build
from netviz.run.course import Course
from netviz.run.model_file import Model
from netviz.run.run_record import COLUMNS, MOST_POINTS, RecordedCurves, RunRecord, Values, sound
from netviz.sweep.job import Job, Result, key_of, read_state
from netviz.sweep.plan import Plan, settings_to_vary
from netviz.sweep.pool import ProcessPool
from netviz.sweep.run import Progress, carry_out
from netviz.sweep.search import Search
from netviz.sweep.shared_data import shared
from netviz.sweep.store import RunStore
from netviz.sweep.trial_grid import TrialGrid, grid_of, score_of
from netviz.sweep.workers import Workers
from netviz.texts import joined, phrase

MakeWorkers = Callable[[DataSet, int, Path, Callable[[], bool]], Workers]
"""make(data, the number of runs, a folder for what they share, whether to drop running ones)."""


def processes(data: DataSet, runs: int, folder: Path, dropped: Callable[[], bool]) -> Workers:
    """A process for each core but the one that the window needs, and at most one per run; closing asks them to end."""
    return ProcessPool(min(max(1, (os.cpu_count() or 1) - 1), runs), shared(data, folder / "data"))


@dataclass(frozen=True)
class Trial:
    """A run that has ended."""

    record: RunRecord
    model: Model | None
    """Its model; None if it ended early."""


class _Keeping:
    """Workers whose runs hand their models to `keep`."""

    def __init__(self, workers: Workers, keep: Callable[[Job, bytes], object]) -> None:
        self._workers, self._keep = workers, keep
        self._going_on: set[str] = set()
        """The keys of the jobs whose runs may go on later, for which the sweep needs what they have learned."""

    @property
    def free(self) -> int:
        return self._workers.free

    @property
    def notice(self) -> str:
        return self._workers.notice

    @property
    def epochs(self) -> float:
        return self._workers.epochs

    def start(self, job: Job) -> None:
        if job.keeps_model:
            self._going_on.add(job.key)
        self._workers.start(replace(job, keeps_model=True))

    def finished(self, seconds: float) -> list[tuple[Job, Result]]:
        found = self._workers.finished(seconds)
        for job, result in found:
            if result.model is not None:
                self._keep(job, result.model)
        return [
            (job, result) if job.key in self._going_on else (replace(job, keeps_model=False), Result(result.figures))
            for job, result in found
        ]

    def close(self) -> None:
        self._workers.close()


class Trials:
    """One plan, from its beginning to its end; `carry_out` runs in a thread of its own.

    data: that of the run in the window, with its config; if the plan uses other data, that is loaded.
    """

    def __init__(self, plan: Plan, data: Future[tuple[DataSet, Config]], make: MakeWorkers = processes) -> None:
        self.plan = plan
        self._data, self._make = data, make
        self._settings = settings_to_vary(plan.base)
        self.grid: TrialGrid | None = None
        """The results so far."""
        self.words = ""
        """How far it is, as the end of a sentence."""
        self._ended: list[Trial] = []
        self._learned: dict[str, bytes] = {}

    @property
    def ended(self) -> tuple[Trial, ...]:
        """The runs that have ended, in that order; may be read in any thread."""
        return tuple(self._ended)

    def carry_out(self, tell: Callable[[int, int], object], still_wanted: Callable[[], bool]) -> None:
        """Carry out all runs, and report how many have ended, and of how many. Raises UserError. What still runs when
        it is cancelled is dropped.
        """
        with tempfile.TemporaryDirectory(prefix="netviz-") as name:
            folder = Path(name)
            sweep = self.plan.sweep(folder)
            there, like = self._data.result()
            data = build.load_or_reuse(self.plan.base, like, there)
            with RunStore(sweep.store) as store:
                search = Search(sweep, {})
                made = self._make(data, search.total, folder, lambda: not still_wanted())
                began = time.monotonic()
                workers = _Keeping(made, lambda job, state: self._learned.update({job.key: state}))

                def show(progress: Progress, job: Job | None) -> None:
                    self.grid = grid_of(sweep, search.figures, self._settings)
                    if job is not None and not job.keeps_model:
                        self._note(job.key, job.config, search.figures_of(job))
                    self.words = words_of(self.grid, progress, time.monotonic() - began)
                    tell(self.grid.done, self.grid.total)

                try:
                    carry_out(search, store, workers, show, lambda: not still_wanted())
                finally:
                    workers.close()
                    self._note_early(search)
                    tell(*(0, 0) if self.grid is None else (self.grid.done, self.grid.total))

    def _note_early(self, search: Search) -> None:
        """Note the runs that halving has stopped early: they are rows too, as far as they have come."""
        sweep = search.sweep
        if sweep.method != "halving":
            return
        for combination, seed, epochs, figures in search.last():
            if epochs < sweep.rungs[-1]:
                config = sweep.config(combination, seed)
                self._note(key_of(config, epochs), config, figures)

    def _note(self, key: str, config: Config, figures: Mapping[str, Any]) -> None:
        if "error" in figures:
            return
        record = record_of_report(key[:16], config, figures)
        state, model = self._learned.pop(key, None), None
        if state is not None:
            course = Course(config, (), record.seconds, None, record.identity)
            model = replace(read_state(state), course=course)
        self._ended.append(Trial(record, model))


def words_of(grid: TrialGrid, progress: Progress, seconds: float) -> str:
    """How far the trials are after this many seconds: runs, epochs of those in training, and the time left."""
    told, share = [phrase("{done:,} of {total:,} runs", done=grid.done, total=grid.total)], float(grid.done)
    if progress.running:
        epochs = sum(job.epochs for job in progress.running.values())
        done = min(progress.epochs, epochs)
        share += len(progress.running) * done / max(1, epochs)
        told.append(
            phrase(
                "{count:,} in training: {done} of {epochs}",
                count=len(progress.running),
                done=number(done),
                epochs=counted(epochs, "epoch"),
            )
        )
    if 0 < share < grid.total:
        told.append(phrase("about {time} left", time=duration(seconds * (grid.total - share) / share)))
    return joined(told)


def record_of_report(identity: str, config: Config, report: Mapping[str, Any]) -> RunRecord:
    """The row of a run that was trained without a window, from its report; see `headless.report`."""
    epochs = report.get("epochs") or []
    of_numbers = "validation_r2" in report
    steps = int(report.get("steps") or 0)
    score = score_of(dict(report))
    tested = report.get("test_r2" if of_numbers else "test_accuracy")
    return RunRecord(
        identity, time.time(), config, config, steps, float(len(epochs)), float(report.get("seconds") or 0.0),
        configs.parameter_count(config), steps * config.training.batch_size, sound(report.get("train_cost")),
        None if of_numbers else sound(score), sound(score) if of_numbers else None, sound(tested),
        str(report.get("stopped", "")),
        RecordedCurves(
            _table(epochs, "batches", "train_cost", "train_accuracy", ""),
            _table(epochs, "looks", "validation_cost", "validation_accuracy"),
            _table(epochs, "errors", "train_r2", "train_mean_absolute_error"),
            _table(epochs, "look_errors", "validation_r2", "validation_mean_absolute_error"),
        ),
        bool(report.get("stopped")),
    )  # fmt: skip


def _table(epochs: list[dict[str, Any]], curve: str, *names: str) -> Values:
    """A curve by epochs, (k, columns); empty if a figure was not measured. A name "" stands for 0."""
    wanted = [name for name in names if name]
    rows = [
        [float(one["epoch"]), *(float(one[name]) if name else 0.0 for name in names)]
        for one in epochs
        if all(sound(one.get(name)) is not None for name in wanted)
    ]
    every = max(1, -(-len(rows) // MOST_POINTS))
    return np.array(rows[::-1][::every][::-1], np.float64).reshape(-1, COLUMNS[curve])
