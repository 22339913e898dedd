"""A run whose data was away continues once the data is back, and so do the runs beside it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from netviz import config as configs
from netviz.data.reading import Reading
from netviz.errors import DataError
from netviz.run import build
from netviz.run.compared_files import load_with_compared, save_with_compared
from netviz.run.model_file import Model
from netviz.session.driver import Driver
from netviz.session.frame import FrameRequest, RunState
from netviz.session.registered_run import record_of
from netviz.session.run import SHARE_OF_COPY


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "ids.csv"
    path.write_text("a,b,label\n" + "".join(f"{place},{place % 7},{'xy'[place % 2]}\n" for place in range(60)))
    return path


@pytest.fixture
def model(table: Path) -> Model:
    """A run of an epoch with another beside it, read while its table is elsewhere."""
    config = configs.replaced(configs.suited(str(table)), "training.epochs", 2)
    driver = a_driver(config)
    driver.compare([("slower", configs.replaced(config, "training.learning_rate", 0.0001))], "mine")
    driver.start(epochs=1)
    driver.train()
    path = table.with_name("run.netviz")
    save_with_compared(path, driver.model())
    table.rename(table.with_name("elsewhere.csv"))
    return load_with_compared(path)


def a_driver(start: configs.Config | Model) -> Driver:
    driver = Driver(start, threading.Event())
    driver.begin()
    return driver


@pytest.fixture
def away(model: Model) -> Driver:
    """Begun while the data is elsewhere."""
    driver = a_driver(model)
    assert driver.run is not None and driver.run.data.away
    return driver


def back(table: Path) -> None:
    table.with_name("elsewhere.csv").rename(table)


def find(driver: Driver, table: Path) -> None:
    driver.find_data(str(table))


def train(driver: Driver, table: Path) -> None:
    driver.start(epochs=1)


def undo(driver: Driver, table: Path) -> None:
    left = driver.model()
    driver.begin_another(left.config, left)


def draw_other_weights(driver: Driver, table: Path) -> None:
    assert driver.run is not None
    driver.configure(configs.replaced(driver.run.config, "seed", 5))


@pytest.mark.parametrize("command", [find, train, undo, draw_other_weights])
def test_data_that_is_back_at_its_place_is_read_by_whatever_needs_it(
    table: Path, model: Model, away: Driver, command: Callable[[Driver, Path], None]
) -> None:
    back(table)
    command(away, table)
    run, anew = away.run, command is draw_other_weights
    assert run is not None and len(run.splits.test) == run.sizes[2] > 0
    before = 0 if anew else model.checkpoint.position.steps
    assert run.trainer.step_count == before
    assert [len(beside.splits.train) for beside in away.comparison.training] == ([] if anew else [run.sizes[0]])
    away.start(epochs=1)
    away.train()
    assert run.trainer.step_count > before


def test_data_found_while_the_run_trains_on_it_again_does_not_stop_the_run(table: Path, away: Driver) -> None:
    """The dialog's file is read in a thread: Train may be pressed meanwhile, and look at its place itself."""
    back(table)
    train(away, table)
    run = away.run
    find(away, table)
    assert away.run is run and away.state is RunState.RUNNING


@pytest.mark.parametrize("command", [find, train])
def test_its_moments_are_all_there_once_it_is_back(
    table: Path, away: Driver, command: Callable[[Driver, Path], None]
) -> None:
    assert away.run is not None
    before = away.run.moments
    away.bound_moments(before.bytes)
    numbers = [moment.number for moment in before.all]
    assert len(before.copy(bound=before.bytes // SHARE_OF_COPY).all) < len(numbers), "a copy for undo has fewer"
    back(table)
    command(away, table)
    assert away.run.moments is not before
    assert [moment.number for moment in away.run.moments.all] == numbers


def test_while_it_is_away_the_runs_beside_it_are_shown_and_nothing_trains(model: Model, away: Driver) -> None:
    assert [one.label for one in away.comparison.runs] == ["slower"]
    before = away.run
    with pytest.raises(DataError, match=r"no such file.*You can look"):
        away.start()
    with pytest.raises(DataError, match="no such file"):
        away.configure(configs.replaced(model.config, "seed", 5))
    assert away.run is before
    assert away.status.state is not RunState.RUNNING


def test_other_data_at_its_place_is_reported(table: Path, away: Driver) -> None:
    table.write_text("a,b,label\n" + "".join(f"{place},{place % 5},{'xy'[place % 2]}\n" for place in range(60)))
    before = away.run
    with pytest.raises(DataError, match="is not the data of this network"):
        away.start()
    assert away.run is before


@pytest.mark.parametrize("task", ["regression", "classes"])
def test_a_run_whose_data_is_away_keeps_its_kind_and_its_figures(table: Path, task: str) -> None:
    table.write_text("a,b,label\n" + "".join(f"{place},{place % 7},{place % 3}\n" for place in range(60)))
    reading = Reading(label="label", task=task)
    driver = a_driver(configs.changed(configs.suited(str(table), reading), {"training.epochs": 2}))
    driver.start(epochs=1)
    driver.train()
    assert driver.run is not None
    before, path = record_of(driver.run, 0.0, None), table.with_name("run.netviz")
    save_with_compared(path, driver.model())
    table.unlink()
    away = a_driver(load_with_compared(path))
    assert away.run is not None and away.run.data.away
    record = record_of(away.run, 0.0, None)
    assert (record.accuracy, record.r2) == (before.accuracy, before.r2)
    assert (record.r2 is None, record.accuracy is None) == (task == "classes", task == "regression")
    frame = away.frame(FrameRequest())
    assert frame.data_away and frame.regression is (task == "regression")


def test_blanks_are_never_taken_for_the_data(table: Path, model: Model) -> None:
    blanks = build.blank_data(model, "It is away.")
    back(table)
    assert not build.load_or_reuse(model.config, model.config, blanks).away
