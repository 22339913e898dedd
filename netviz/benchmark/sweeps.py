"""How sweeps scale: sixteen short runs on one process and on two, and sleeping tasks on a simulated cluster.

A sleeping task takes no processor, so that one machine can stand for a thousand: what is measured then is what netviz
and dask need to hand out jobs, collect results and keep them.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from netviz.config import parse_toml, replaced
from netviz.data.dataset import DataSet
from netviz.run import build
from netviz.sweep.cluster import Cluster
from netviz.sweep.description import Sweep, parsed
from netviz.sweep.job import Job, Result
from netviz.sweep.pool import ProcessPool
from netviz.sweep.run import carry_out
from netviz.sweep.search import Search
from netviz.sweep.shared_data import shared
from netviz.sweep.store import RunStore
from netviz.sweep.workers import Workers

RUNS = 16
SLEEP_SECONDS, SLEEPS = 5.0, 4
_CONFIG = """
[data]
train = 4000
validation = 500
[network]
layers = [{ kind = "dense", units = 30 }]
[training]
epochs = EPOCHS
learning_rate = 0.5
"""
_SWEEP = 'config = "run.toml"\nseeds = SEEDS\n[vary]\n"training.batch_size" = [10]\n'


def asleep(job: Job, data: DataSet | None) -> Result:
    """A job that does nothing, for some seconds."""
    time.sleep(SLEEP_SECONDS)
    return Result({"validation_accuracy": 0.0})


def _sweep(folder: Path, seeds: int, epochs: int) -> Sweep:
    (folder / "run.toml").write_text(_CONFIG.replace("EPOCHS", str(epochs)))
    return parsed(parse_toml(_SWEEP.replace("SEEDS", str(seeds))), folder / "sweep.toml")


def _seconds(folder: Path, sweep: Sweep, workers: Callable[[], Workers]) -> float:
    """How long all of the sweep takes, the start of the workers included."""
    started = time.perf_counter()
    ready = workers()
    try:
        with RunStore(folder / f"{time.perf_counter_ns()}.sqlite") as store:
            carry_out(Search(sweep, {}), store, ready)
        return time.perf_counter() - started
    finally:
        ready.close()


def of_processes(epochs: int = 20, processes: tuple[int, ...] = (1, 2)) -> dict[int, float]:
    """Seconds for sixteen runs of the same length, by the number of processes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sweep = _sweep(folder, RUNS, epochs)
        data = build.load_data(sweep.base)
        return {
            count: _seconds(folder, sweep, lambda count=count: ProcessPool(count, shared(data, folder / "data")))  # type: ignore[misc]
            for count in processes
        }


def of_clusters(slots: tuple[int, ...] = (1, 10, 100, 1000)) -> dict[int, float]:
    """The share of its time that each place of a simulated cluster sleeps, which is to say works, by their number."""
    from distributed import LocalCluster

    found = {}
    for count in slots:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            sweep = _repeated(_sweep(folder, count, 1), SLEEPS)
            options: dict[str, Any] = {"processes": False, "dashboard_address": None}
            with LocalCluster(n_workers=1, threads_per_worker=count, **options) as local:
                address = local.scheduler_address
                seconds = _seconds(folder, sweep, lambda: Cluster(address, None, work=asleep))  # noqa: B023
            found[count] = SLEEP_SECONDS * SLEEPS / seconds
    return found


def _repeated(sweep: Sweep, times: int) -> Sweep:
    """The sweep with that many combinations of the same config but for the batch size, which nobody looks at."""
    sizes = range(10, 10 + times)
    return replace(
        sweep,
        combinations=tuple({"training.batch_size": size} for size in sizes),
        configs=tuple(replaced(sweep.base, "training.batch_size", size) for size in sizes),
    )
