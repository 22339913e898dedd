"""`netviz sweep`: many runs of one config, here or on a cluster, with a table of the best as they come."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console, Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from netviz import interruption
from netviz.commands.common import ReportOption, report_place, say
from netviz.data.dataset import DataSet
from netviz.errors import UserError, counted
from netviz.files import write_somewhere
from netviz.number_format import duration, number, percent
from netviz.run import build
from netviz.run.report import as_report
from netviz.sweep.cluster import Cluster
from netviz.sweep.description import Sweep, load, value_text
from netviz.sweep.job import Job
from netviz.sweep.pool import ProcessPool
from netviz.sweep.report import report as report_of
from netviz.sweep.run import Progress, carry_out
from netviz.sweep.search import Search, worth
from netviz.sweep.shared_data import shared
from netviz.sweep.store import RunStore
from netviz.sweep.workers import ThisProcess, Workers

BEST_SHOWN = 10
MOST_PROCESSES = 256


def sweep(
    file: Annotated[Path, typer.Argument(metavar="SWEEP.toml", help="Which config, which fields vary, and how.")],
    report: ReportOption = None,
    scheduler: Annotated[
        str | None,
        typer.Option("--scheduler", metavar="ADDRESS", help="Use the cluster of this dask scheduler, tcp://HOST:8786."),
    ] = None,
    processes: Annotated[
        int | None,
        typer.Option(
            "--processes",
            help="How many runs at the same time here; by default one per core.",
            min=1,
            max=MOST_PROCESSES,
        ),
    ] = None,
) -> None:
    """Train many networks with settings varied.

    The results are kept beside the file, in one with the suffix .sqlite. An interrupted sweep goes on where it stopped.
    """
    if scheduler is not None and processes is not None:
        raise UserError("--processes is for this machine, and --scheduler for a cluster; give one of them.")
    report = report_place(report, [file])
    described = load(file)
    if described.repeated:
        count = described.repeated + len(described.combinations)
        say(f"{described.repeated:,} of {count:,} combinations are the same as others; equal ones count once.")
    with RunStore(described.store) as store:
        data = build.load_data(described.base)
        with interruption.noted() as signals:
            search = Search(described, store.results())
            with (
                _shown(search) as display,
                _workers(described, data, scheduler, processes, signals.came, display.tell) as workers,
            ):
                progress = carry_out(search, store, workers, display.show, signals.came)
            _say_end(progress)
            problem = "" if report is None else write_somewhere(report, as_report(report_of(search)))
    if problem:
        raise UserError(problem)
    signals.obey(said=progress.interrupted)


@contextmanager
def _workers(
    described: Sweep,
    data: DataSet,
    scheduler: str | None,
    processes: int | None,
    interrupted: Callable[[], bool],
    tell: Callable[[str], object],
) -> Iterator[Workers]:
    workers: Workers
    if scheduler is not None:
        workers = Cluster(scheduler, data, interrupted=interrupted, tell=tell)
    else:
        count = min(processes or os.cpu_count() or 1, len(described.combinations) * described.seeds)
        if count == 1:
            workers = ThisProcess(data, interrupted)
        else:
            path = described.store
            workers = ProcessPool(count, shared(data, path.with_name(f"{path.name}-data")))
    try:
        yield workers
    finally:
        workers.close()


class _Lines:
    """Shows how far it is where the output is kept: a line per run, and per notice."""

    def __init__(self, search: Search) -> None:
        self._search, self._notice = search, ""

    def show(self, progress: Progress, job: Job | None) -> None:
        self.tell(progress.notice)
        if job is not None:
            _say_at_once(_line(self._search, job))

    def tell(self, notice: str) -> None:
        if notice not in ("", self._notice):
            say(notice, err=True)
        self._notice = notice


class _Table:
    """Shows how far it is on a terminal: a table that is redrawn, and stays."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._progress: Progress | None = None

    def show(self, progress: Progress, job: Job | None) -> None:
        self._progress = progress
        self._live.update(_drawn(progress), refresh=True)

    def tell(self, notice: str) -> None:
        """Show a notice at once: whoever tells may wait long before there is progress to show."""
        shown = Text(notice) if self._progress is None else _drawn(replace(self._progress, notice=notice))
        self._live.update(shown, refresh=True)


@contextmanager
def _shown(search: Search) -> Iterator[_Lines | _Table]:
    """What shows how far a sweep is."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _Lines(search)
        return
    with Live(console=console, auto_refresh=False) as live:
        yield _Table(live)


def _say_at_once(line: str) -> None:
    """Print a line that somebody may be waiting for, such as who reads the output of a job on another machine."""
    say(line)
    sys.stdout.flush()


def _line(search: Search, job: Job) -> str:
    part = f", {counted(job.epochs, 'epoch')}" if len(search.sweep.rungs) > 1 else ""
    return f"{_told(job.settings)}, seed {job.seed}{part}: {_outcome(search.figures_of(job))}"


def _told(settings: dict[str, Any]) -> str:
    return ", ".join(f"{name} = {value_text(value)}" for name, value in settings.items())


def _outcome(figures: dict[str, Any]) -> str:
    if "error" in figures:
        return str(figures["error"])
    found = []
    for what in ("validation", "test"):
        if figures.get(f"{what}_r2") is not None:
            found.append(f"{what} R² {number(figures[f'{what}_r2'], 4)}")
        elif figures.get(f"{what}_accuracy") is not None and "test_r2" not in figures:
            found.append(f"{what} accuracy {percent(figures[f'{what}_accuracy'], 2)}")
    return ", ".join([*found, *([str(figures["stopped"])] if "stopped" in figures else [])]) or "not measured"


def _best(search: Search) -> list[tuple[int, int, int, dict[str, Any]]]:
    """The runs so far, the best first; those that failed or diverged last."""
    return sorted(search.last(), key=lambda run: -worth(run[3]))


def _drawn(progress: Progress) -> Group:
    search = progress.search
    runs = _best(search)
    table = Table(box=None, pad_edge=False)
    for name in ("", *search.sweep.vary, "seed", "epochs", "outcome"):
        table.add_column(Text(name))
    for place, (combination, seed, epochs, figures) in enumerate(runs[:BEST_SHOWN], 1):
        values = [value_text(value) for value in search.sweep.combinations[combination].values()]
        table.add_row(*map(Text, (str(place), *values, str(seed), str(epochs), _outcome(figures))))
    told = f"{len(runs):,} of {search.total:,} runs, {len(progress.running):,} running"
    return Group(Text(told), *([Text(progress.notice)] if progress.notice else []), table)


def _say_end(progress: Progress) -> None:
    search = progress.search
    runs = _best(search)
    failed = sum("error" in figures for *_, figures in runs)
    seconds = sum(figures.get("seconds") or 0 for *_, figures in runs)
    told = f"{len(runs):,} of {search.total:,} runs, {duration(seconds)} of training"
    told += f", {failed:,} of them failed" if failed else ""
    if progress.found:
        told += f"; {progress.found:,} were done before"
    say(f"{told}.")
    if runs and worth(runs[0][3]) > -math.inf:
        combination, seed, _, figures = runs[0]
        say(f"Best: {_told(search.sweep.combinations[combination])}, seed {seed}: {_outcome(figures)}")
    if progress.interrupted:
        say("Interrupted; the same command continues where it stopped.")
