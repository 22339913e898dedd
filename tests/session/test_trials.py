"""Trials beside the run: every run is done once, as without a window, and becomes a row of the table."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz.data.dataset import DataSet
from netviz.errors import UserError
from netviz.run import build, headless
from netviz.session.driver import Driver
from netviz.session.rate_measurement import RateMeasurement
from netviz.session.run_registry import RunRegistry
from netviz.session.trials import Trials, words_of
from netviz.sweep.job import Job, tried
from netviz.sweep.plan import Plan
from netviz.sweep.run import Progress
from netviz.sweep.search import Search
from netviz.sweep.trial_grid import Side, TrialGrid
from netviz.sweep.workers import ThisProcess, Workers
from tests.sweep.described import RUN

BASE = configs.replaced(configs.parse(RUN), "training.epochs", 2)
RATE = "training.learning_rate"


def here(data: DataSet, runs: int, folder: Path, dropped: Callable[[], bool]) -> Workers:
    return ThisProcess(data, dropped)


Data = Future[tuple[DataSet, configs.Config]]


def there(config: configs.Config = BASE) -> Data:
    data: Data = Future()
    data.set_result((build.load_data(config), config))
    return data


def test_a_job_tells_its_epochs_and_words_say_how_far_all_are() -> None:
    told: list[float] = []
    job = Job("key", 0, {}, 0, BASE, 2)
    assert "error" not in tried(job, build.load_data(BASE), tell=told.append).figures
    assert told == sorted(told) and told[-1] == 2.0
    grid = TrialGrid(Side("", "", ()), None, (), 1, 4, False)
    progress = Progress(Search.__new__(Search), {"key": job}, epochs=1.0)
    assert words_of(grid, progress, 30.0) == "1 of 4 runs, 1 in training: 1.00 of 2 epochs, about 50 s left"
    progress.running.clear()
    assert words_of(replace(grid, done=0), progress, 30.0) == "0 of 4 runs"


def test_runs_come_one_by_one_and_are_those_of_training_without_a_window() -> None:
    trials = Trials(Plan(BASE, {RATE: (0.5, 5.0)}, 2), there(), here)
    told: list[tuple[int, int]] = []
    trials.carry_out(lambda now, of: told.append((now, of)), lambda: True)
    assert told[-1] == (4, 4) and sorted(told) == told
    assert trials.grid is not None and trials.grid.done == 4
    assert len({trial.record.identity for trial in trials.ended}) == 4
    registry = RunRegistry()
    for trial in trials.ended:
        record = trial.record
        registry.add(record, trial.model)
        outcome = headless.prepare(record.config, build.load_data(record.config))
        headless.train(outcome)
        report = headless.report(outcome)
        assert (record.accuracy, record.test) == (report["validation_accuracy"], report["test_accuracy"])
        assert (record.cost, record.steps) == (report["train_cost"], report["steps"])
        looks = [[one["epoch"], one["validation_cost"], one["validation_accuracy"]] for one in report["epochs"]]
        np.testing.assert_array_equal(record.curves.looks, looks)
    assert len(registry.records) == 4
    driver = Driver(BASE, threading.Event())
    driver.begin()
    driver.registry = driver.comparison.registry = registry
    model = registry.model(record.identity)
    driver.obey(lambda driver: driver.begin_another(model.config, model))
    assert driver.run is not None and driver.run.identity == record.identity, "it is the same row"
    np.testing.assert_array_equal(driver.run.network.parameters, outcome.network.parameters)


def test_what_nobody_wants_any_more_ends() -> None:
    trials = Trials(Plan(BASE, {RATE: (0.5, 5.0)}, 5), there(), here)
    trials.carry_out(lambda now, of: None, lambda: len(trials.ended) < 2)
    assert len(trials.ended) == 2


def test_data_that_is_away_is_reported() -> None:
    data: Data = Future()
    data.set_exception(UserError("The data is away."))
    with pytest.raises(UserError, match="away"):
        Trials(Plan(BASE, {RATE: (0.5, 5.0)}), data, here).carry_out(lambda now, of: None, lambda: True)


def test_the_run_in_the_window_may_have_other_data_by_now() -> None:
    """The plan is of the config of the moment in which the dialog was opened."""
    plan = Plan(configs.replaced(BASE, "training.epochs", 1), {RATE: (0.5, 5.0)})
    found = []
    for config in (BASE, configs.replaced(BASE, "data.name", "circles")):
        trials = Trials(plan, there(config), here)
        trials.carry_out(lambda now, of: None, lambda: True)
        found.append([(trial.record.cost, trial.record.accuracy, trial.record.test) for trial in trials.ended])
    assert found[0] == found[1]
    curves = []
    for config in (BASE, configs.replaced(BASE, "data.name", "circles")):
        measurement = RateMeasurement(BASE, there(config))
        measurement.measure(lambda now, of: None, lambda: True)
        curves.append(measurement.curve.costs)
    np.testing.assert_array_equal(*curves)
