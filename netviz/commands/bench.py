"""`netviz bench`: how fast netviz trains, beside PyTorch and scikit-learn if they are installed."""

from __future__ import annotations

import math
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from netviz import config as configs
from netviz import interruption
from netviz.benchmark import scaling, sweeps
from netviz.benchmark.cases import CASES, Case
from netviz.benchmark.measure import compare, floor, machine, observation_cost
from netviz.benchmark.rivals import RIVALS, TorchRun, installed, seconds_for_epochs
from netviz.commands.common import ReportOption, progress_bar, report_place
from netviz.data import catalogue
from netviz.data.dataset import DataSet
from netviz.errors import UserError, none_of
from netviz.extras import install_command
from netviz.files import write_somewhere
from netviz.places import GRAPHIC, place_for
from netviz.run import headless
from netviz.run.report import as_report

BOOK_EPOCHS = 30
# The table wraps rather than being cut off if the terminal is narrower, or the output is not a terminal.
NARROWEST = 104


def bench(
    report: ReportOption = None,
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="ROW", help="Measure only this row. May be repeated.")
    ] = None,
    data: Annotated[str, typer.Option("--data", metavar="NAME", help="The data set to train on.")] = "digits",
    seconds: Annotated[float, typer.Option("--seconds", help="Length of a turn, in seconds.", min=0.01, max=600)] = 1.0,
    repeats: Annotated[int, typer.Option("--repeats", help="Number of turns for each.", min=1, max=100)] = 5,
    book: Annotated[
        bool,
        typer.Option("--book", help="Train the book's first network on MNIST for 30 epochs; measure its memory."),
    ] = False,
    scales: Annotated[
        bool,
        typer.Option("--scaling", help="Measure how a step's time grows with width, depth, filters and batch."),
    ] = False,
    sweeps_too: Annotated[
        bool, typer.Option("--sweeps", help="Measure sweeps: two processes beside one, and a simulated cluster.")
    ] = False,
    picture: Annotated[
        Path | None, typer.Option("--picture", metavar="FILE.svg", help="With --scaling: save the plot here.")
    ] = None,
) -> None:
    """Measure how fast netviz trains.

    Beside it PyTorch and scikit-learn are measured, if they are installed.
    """
    wrong = [key for key in only or [] if key not in CASES]
    if wrong:
        raise UserError(f"--only: {none_of(wrong[0], CASES)}.")
    if data not in catalogue.SOURCES:
        raise UserError(f"--data: {none_of(data, catalogue.SOURCES)}.")
    if sum((book, scales, sweeps_too)) > 1:
        raise UserError("--book, --scaling and --sweeps are measurements of their own; give one of them.")
    if only and (book or scales or sweeps_too):
        raise UserError("--only is about the rows of the table; leave it out with --book, --scaling or --sweeps.")
    if picture is not None and not scales:
        raise UserError("--picture needs --scaling, the measurement it plots.")
    if picture is not None:
        picture = place_for(GRAPHIC, picture, "--picture")
    report = report_place(report, [picture])
    console = Console()
    console.width = max(NARROWEST, console.width)
    with interruption.noted() as signals:
        if sweeps_too:
            found: dict[str, Any] = {"sweeps": _sweeps(console)}
        elif book:
            found = {"book": _book(console, signals)}  # first, because it measures added memory
        else:
            source = catalogue.load(data)
            found = {"machine": machine()}
            rates = "; ".join(f"{name.replace('_', ' ')} {value:.1f}" for name, value in found["machine"].items())
            console.print(rates)
            if scales:
                found["scaling"] = _scaling(source, seconds / 4, console, signals)
            else:
                chosen = [CASES[key] for key in only or CASES]
                found |= _rows(chosen, source, seconds, repeats, found["machine"], console, signals)
        problems = ["" if report is None else write_somewhere(report, as_report(found))]
        if picture is not None and not signals.came():
            problems.append(write_somewhere(picture, scaling.picture(found["scaling"]).encode()))
    if any(problems):
        raise UserError(" ".join(filter(None, problems)))
    signals.obey()


def _rows(
    cases: list[Case],
    data: DataSet,
    seconds: float,
    repeats: int,
    rates: dict[str, float],
    console: Console,
    signals: interruption.Signals,
) -> dict[str, Any]:
    """The table's rows by key; only those that were finished when a signal came."""
    found: dict[str, Any] = {}
    with suppress(interruption.Interrupted), progress_bar("measuring", len(cases)) as (bar, task), signals.raising():
        signals.obey()
        for case in cases:
            bar.update(task, description=case.key)
            row = compare(case, data, seconds, repeats)
            if not case.predicts:
                config = case.config(data.name)
                row["product_limit"] = floor(config, data, rates)
                row["observation_cost"] = observation_cost(config, data, seconds, repeats)
            found[case.key] = row
            bar.advance(task)
    heads = ("netviz", *RIVALS, "÷ torch", "goal", "÷ sklearn", "products alone", "observing costs")
    table = Table("row", box=None)
    for head in heads:
        table.add_column(head, justify="right")
    for key, row in found.items():
        cells = [_count(row[name]) for name in ("netviz", *RIVALS)]
        ratios = [_ratio(row["ratio_torch"]), f"{row['goal_torch']:g}", _ratio(row["ratio_sklearn"])]
        cost = row.get("observation_cost")
        table.add_row(
            key, *cells, *ratios, _count(row.get("product_limit")), "" if cost is None else f"{100 * cost:.1f} %"
        )
    console.print("Examples a second, medians of turns:")
    console.print(table)
    for name, (package, module, _) in RIVALS.items():
        if not installed(module):
            console.print(f"{name} is not installed; install it with: {install_command(package)}")
    return found


def _book(console: Console, signals: interruption.Signals) -> dict[str, Any]:
    """[784, 30, 10] with cross-entropy, 30 epochs of 50,000 with validation after each: seconds and memory."""
    before = _peak()
    data = catalogue.load("mnist")
    run = (
        f"[data]\nname = 'mnist'\n[network]\nlayers = [{{ kind = 'dense', units = 30 }}]\n"
        f"[training]\ncost = 'cross-entropy'\nlearning_rate = 0.5\nbatch_size = 10\nepochs = {BOOK_EPOCHS}"
    )
    outcome = headless.prepare(configs.parse(run), data)
    with progress_bar("netviz", BOOK_EPOCHS) as (bar, task):
        headless.train(
            outcome, lambda outcome: bar.update(task, completed=outcome.trainer.position), interrupted=signals.came
        )
    if outcome.interrupted:
        return {}
    size = (data.train.inputs.nbytes + data.test.inputs.nbytes) / 1e6
    found: dict[str, Any] = {
        "netviz_seconds": outcome.seconds,
        "netviz_validation_accuracy": outcome.trainer.history.epochs[-1].validation_accuracy,
        "data_mb": size,
        "memory_mb": _peak() - before,
    }
    console.print(f"netviz: {outcome.seconds:.1f} s; {found['memory_mb']:.0f} MB more memory for {size:.0f} MB of data")
    if installed("torch"):
        with suppress(interruption.Interrupted), signals.raising():
            started = time.perf_counter()
            rival = TorchRun(outcome.config, outcome.splits.train)
            prepared = time.perf_counter() - started
            n = len(outcome.splits.train)
            seconds, accuracy = seconds_for_epochs(rival, n, BOOK_EPOCHS, outcome.splits.validation)
            found |= {
                "torch_seconds": seconds,
                "torch_prepared_seconds": prepared,
                "torch_validation_accuracy": accuracy,
                "ratio_torch": outcome.seconds / seconds,
            }
            console.print(f"torch: {seconds:.1f} s; netviz needs {outcome.seconds / seconds:.3f} times as long")
    return found


def _sweeps(console: Console) -> dict[str, Any]:
    """Seconds of sixteen short runs by the number of processes, and how busy places of a simulated cluster are."""
    seconds = sweeps.of_processes()
    times = ", ".join(f"{count} processes {value:.1f} s" for count, value in seconds.items())
    console.print(f"{sweeps.RUNS} short runs: {times}; two need {seconds[2] / seconds[1]:.2f} of one's time")
    if not installed("distributed"):
        console.print(f"distributed is not installed; install it with: {install_command('distributed')}")
        return {"seconds": seconds}
    busy = sweeps.of_clusters()
    for count, share in busy.items():
        console.print(f"{count:,} simulated workers are busy {100 * share:.0f} % of their time")
    return {"seconds": seconds, "busy": busy}


def _scaling(
    data: DataSet, seconds: float, console: Console, signals: interruption.Signals
) -> dict[str, list[scaling.Point]]:
    """The curves; only those that were finished when a signal came."""
    curves: dict[str, list[scaling.Point]] = {}
    with suppress(interruption.Interrupted), progress_bar("scaling", None) as (bar, task), signals.raising():
        signals.obey()
        for curve in scaling.measure(data, seconds, lambda name: bar.update(task, description=name)):
            curves.update([curve])
    table = Table("varied", "from … to", "milliseconds per step (examples: per epoch)", box=None)
    for name, points in curves.items():
        values, times = zip(*points, strict=True)
        table.add_row(name, " ".join(f"{value:,}" for value in values), " ".join(f"{1000 * t:.3f}" for t in times))
    console.print(table)
    return curves


def _peak() -> float:
    """The peak memory of this process, in MB; NaN if the system does not say."""
    if sys.platform == "win32":
        return math.nan
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def _count(value: float | None) -> str:
    return "" if value is None else f"{value:,.0f}"


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
