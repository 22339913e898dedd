"""Small sweeps for tests, of points in the plane, whose runs take a few hundredths of a second."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from netviz.config import changed, parse_toml
from netviz.run import build, headless
from netviz.sweep.description import Sweep, parsed
from netviz.sweep.job import Job
from netviz.sweep.run import Progress, carry_out
from netviz.sweep.search import Search
from netviz.sweep.store import RunStore
from netviz.sweep.workers import ThisProcess

RUN = """
seed = 3
[data]
name = "moons"
train = 80
validation = 40
[network]
layers = [{ kind = "dense", units = 4 }]
[training]
epochs = 9
learning_rate = 1.0
"""
GRID = """
config = "run.toml"
seeds = 2
[vary]
"training.learning_rate" = [0.5, 5.0]
"network.layers[0].units" = [3, 6]
"""
HALVING = """
config = "run.toml"
method = "halving"
runs = 9
[vary]
"training.learning_rate" = { low = 0.01, high = 10, log = true }
"""
WITHOUT_TIME = ("seconds", "examples_per_second", "epochs")


def sweep_in(folder: Path, text: str, run: str = RUN) -> Sweep:
    (folder / "run.toml").write_text(run)
    (folder / "sweep.toml").write_text(text)
    return parsed(parse_toml(text), folder / "sweep.toml")


def done_here(sweep: Sweep, most: int = 1_000) -> tuple[Search, list[Job]]:
    """Carry the sweep out in this process, but no more than some jobs; also which jobs were done."""
    jobs: list[Job] = []

    def note(progress: Progress, job: Job | None) -> None:
        jobs.extend([] if job is None else [job])

    with RunStore(sweep.store) as store:
        search = Search(sweep, store.results())
        carry_out(search, store, ThisProcess(build.load_data(sweep.base)), note, lambda: len(jobs) >= most)
    return search, jobs


def alone(sweep: Sweep, settings: dict, seed: int) -> dict:
    """What `netviz train` reports of one of the runs."""
    config = changed(sweep.base, settings | {"seed": seed})
    outcome = headless.prepare(config, build.load_data(config))
    headless.train(outcome)
    return headless.report(outcome)


def bare(figures: dict) -> dict:
    """The figures without what a clock says."""
    return {name: value for name, value in figures.items() if name not in WITHOUT_TIME}


def same_figures(one: dict, other: dict) -> None:
    """Both are the same to the last bit, but for times."""
    assert bare(one) == bare(other)
    for mine, theirs in zip(one["epochs"], other["epochs"], strict=True):
        np.testing.assert_equal(
            {name: value for name, value in mine.items() if name != "seconds"},
            {name: value for name, value in theirs.items() if name != "seconds"},
        )
