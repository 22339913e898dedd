"""A run that was left, by closing the window or for another run, continues with everything beside it."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open
from safetensors.numpy import save

from netviz import config as configs
from netviz.engine.layers import Dense
from netviz.engine.trajectory import MAX_POINTS, MOST_TRACED, Trajectory, kept_of
from netviz.errors import UserError
from netviz.files import NotWrittenError
from netviz.run import build, compared_files, model_file
from netviz.run.compared_files import clear_up, load_with_compared, remove_with_compared, save_with_compared
from netviz.run.course import Course
from netviz.run.model_file import Model
from netviz.session.driver import Driver

POINTS = configs.parse(
    """
[data]
name = "circles"
train = 100
validation = 40
[network]
layers = [{ kind = "dense", units = 4 }]
[training]
epochs = 4
"""
)
SLOWER = configs.replaced(POINTS, "training.learning_rate", 0.01)
WILD = configs.replaced(configs.with_output(POINTS, "linear"), "training.learning_rate", 1e6)


def a_driver(start: configs.Config | Model = POINTS) -> Driver:
    driver = Driver(start, threading.Event())
    driver.begin()
    return driver


def trained(driver: Driver, epochs: float) -> Driver:
    with np.errstate(all="ignore"):
        driver.start(epochs=epochs)
        driver.train()
    return driver


@pytest.fixture
def left() -> Driver:
    """A run with marks, beside one that is pinned, one that trains and one that has diverged."""
    driver = trained(a_driver(), 1)
    driver.pin("before")
    driver.compare([("slower", SLOWER), ("wild", WILD)], "mine")
    trained(driver, 2)
    driver.configure(configs.replaced(POINTS, "training.learning_rate", 0.5))
    return driver


def test_marks_and_compared_runs_go_through_a_file_and_train_on_alike(left: Driver, tmp_path: Path) -> None:
    path = tmp_path / "run.netviz"
    model = left.model()
    save_with_compared(path, model)
    again = a_driver(load_with_compared(path))
    assert again.run is not None and left.run is not None
    assert again.run.marks.all == left.run.marks.all != ()
    assert (again.run.started_with, again.run.seconds) == (left.run.started_with, model.course.seconds)
    np.testing.assert_array_equal(again.run.trainer.trajectory.path(), left.run.trainer.trajectory.path())
    assert again.comparison.own_name == "mine"
    was, now = ([(one.label, one.config, one.run is None, one.stopped) for one in driver.comparison.runs]
                for driver in (left, again))  # fmt: skip
    assert was == now
    assert "diverged" in now[-1][-1]
    for driver in (left, again):
        trained(driver, 2)
    for before, after in zip(left.comparison.runs, again.comparison.runs, strict=True):
        np.testing.assert_array_equal(before.history.batches.curve().mean, after.history.batches.curve().mean)
    np.testing.assert_array_equal(left.run.network.parameters, again.run.network.parameters)
    np.testing.assert_array_equal(
        left.comparison.training[0].network.parameters, again.comparison.training[0].network.parameters
    )


def test_a_run_that_comes_back_brings_those_beside_it_and_what_was_pinned_meanwhile_stays(left: Driver) -> None:
    model = left.model()
    left.reset()
    left.pin("meanwhile")
    left.begin_another(model.config, model)
    assert [one.label for one in left.comparison.runs] == ["before", "slower", "wild", "meanwhile"]
    assert left.comparison.training[0].trainer.step_count > 0


def test_a_compared_run_whose_data_has_another_shape_by_now_is_left_out(left: Driver, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("a,b,label\n" + "".join(f"{place},{place % 7},{'xy'[place % 2]}\n" for place in range(60)))
    own = configs.suited(str(table))
    left.compare([("own", own)], "mine")
    model = left.model()
    table.write_text("a,b,c,label\n" + "".join(f"{p},{p % 7},{p % 5},{'xy'[p % 2]}\n" for p in range(60)))
    assert left.run is not None
    assert left.comparison.restore(model.compared, left.run) == ["own"]
    assert "own" not in [one.label for one in left.comparison.runs]


@pytest.mark.parametrize("file", ["model", "list", "run"])
def test_writing_that_is_interrupted_leaves_the_list_from_before_or_the_new_one(
    left: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    path, model = tmp_path / "run.netviz", left.model()
    save_with_compared(path, model)
    fresh, write = a_driver(), model_file.save_model
    fresh.compare([("another", SLOWER)])

    def killed(where: Path, what: object, **_: object) -> None:
        if file == "list" or (file == "run") == (where == path):
            raise KeyboardInterrupt
        write(where, what)

    monkeypatch.setattr(*((compared_files, "write_whole") if file == "list" else (model_file, "save_model")), killed)
    with pytest.raises(KeyboardInterrupt):
        save_with_compared(path, fresh.model())
    clear_up(tmp_path)
    labels = [one.label for one in load_with_compared(path).compared.runs]
    assert labels == (["another"] if file == "run" else ["before", "slower", "wild"])


@pytest.mark.parametrize("content", [b"", b'{"data": "\xff"}'])
def test_a_list_that_cannot_be_read_costs_no_compared_run(left: Driver, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "run.netviz"
    save_with_compared(path, left.model())
    (tmp_path / "run.compared.json").write_bytes(content)
    there = set(tmp_path.iterdir())
    assert load_with_compared(path).compared is None
    clear_up(tmp_path)
    assert set(tmp_path.iterdir()) == there


def test_nothing_is_left_beside_a_run_that_is_alone_or_removed(left: Driver, tmp_path: Path) -> None:
    path = tmp_path / "run.netviz"
    save_with_compared(path, left.model())
    save_with_compared(path, a_driver().model())
    assert [one.name for one in tmp_path.iterdir()] == ["run.netviz"]
    save_with_compared(path, left.model())
    remove_with_compared(path)
    assert not list(tmp_path.iterdir())


def test_a_list_that_belongs_to_another_run_or_is_damaged_is_left_out(left: Driver, tmp_path: Path) -> None:
    path = tmp_path / "run.netviz"
    save_with_compared(path, left.model())
    notes = path.with_name("run.compared.json")
    said = json.loads(notes.read_text())
    data = json.loads(said["data"])
    said["data"] = json.dumps(data | {"augmentation": {"kind": "shift"}})  # as an earlier netviz kept it
    notes.write_text(json.dumps(said))
    assert load_with_compared(path).compared is not None
    other = configs.replaced(POINTS, "data.train", 90)
    model_file.save_model(path, a_driver(other).model())
    assert load_with_compared(path).compared is None
    path.with_name("run.compared.json").write_text("[")
    assert load_with_compared(path).compared is None


@pytest.mark.parametrize("file", ["compared", "run"])
def test_what_cannot_be_written_leaves_no_more_files_than_before(
    left: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    path, model, write = tmp_path / "run.netviz", left.model(), model_file.save_model
    save_with_compared(path, model)
    before = sorted(tmp_path.iterdir())

    def full(where: Path, what: Model, **_: object) -> None:
        if where == path if file == "run" else len(list(tmp_path.iterdir())) > len(before):
            raise NotWrittenError(where, "no space left on device")
        write(where, what)

    monkeypatch.setattr(model_file, "save_model", full)
    with pytest.raises(NotWrittenError):
        save_with_compared(path, model)
    assert len(list(tmp_path.iterdir())) == len(before)
    assert (sorted(tmp_path.iterdir()) == before) == (file == "compared")


def test_a_run_goes_without_its_moments_where_there_is_no_room_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, write = tmp_path / "run.netviz", model_file.save_model
    model = trained(a_driver(), 2).run.model(all_moments=True)
    assert model.moments is not None and model.moments.all

    def nearly_full(where: Path, what: Model, moments: bool = False) -> None:
        if moments:
            raise NotWrittenError(where, "no space left on device")
        write(where, what)

    monkeypatch.setattr(model_file, "save_model", nearly_full)
    save_with_compared(path, model)
    found = load_with_compared(path)
    assert found.moments is None
    np.testing.assert_array_equal(found.network.parameters, model.network.parameters)


@pytest.mark.parametrize("name", ["", "/", "..", "compared-\0.netviz", "run.netviz", "../run.netviz"])
def test_a_list_names_no_file_but_those_of_compared_runs(left: Driver, tmp_path: Path, name: str) -> None:
    path = tmp_path / "run.netviz"
    save_with_compared(path, left.model())
    listed = path.with_name("run.compared.json")
    entries = json.loads(listed.read_bytes())
    entries["runs"][0]["file"] = name
    listed.write_text(json.dumps(entries))
    assert [one.label for one in load_with_compared(path).compared.runs] == ["slower", "wild"]
    remove_with_compared(path)
    assert len(list(tmp_path.iterdir())) == 1, "the file that the list no longer names"


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ('"seconds":', '"minutes":', "course"),
        ('"epoch":2.0', '"epoch":-2.0', "changes"),
        ('"steps_recorded":', '"steps_recorded":9', "course.path"),
        ('"steps_recorded":', '"steps_recorded":-', "the path of its weights"),
        ('"steps_recorded":', '"steps_recorded":9999999999999999', "the path of its weights"),
        ("epochs = 4", "epochs = -4", "course"),
    ],
)
def test_a_course_that_cannot_be_is_refused(left: Driver, tmp_path: Path, was: str, now: str, said: str) -> None:
    path = tmp_path / "run.netviz"
    model_file.save_model(path, left.model())
    with safe_open(path, "numpy") as file:
        about, tensors = file.metadata(), {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    assert was in about["course"]
    path.write_bytes(save(tensors, about | {"course": about["course"].replace(was, now)}))
    with pytest.raises(UserError, match=said):
        model_file.load_model(path)


def test_a_large_network_has_no_path(tmp_path: Path) -> None:
    large = configs.replaced(POINTS, "network.layers", (Dense(units=50),))
    data = build.load_data(large)
    network = build.build_network(large, data)
    assert network.parameters.size > MOST_TRACED
    path = tmp_path / "run.netviz"
    model_file.save_model(path, Model(large, network, course=Course(large, trajectory=Trajectory(network))))
    with pytest.raises(UserError, match="the path of its weights"):
        model_file.load_model(path)


@pytest.mark.parametrize("steps", [1, 7, MAX_POINTS, MAX_POINTS + 1, 5 * MAX_POINTS + 3])
def test_a_path_continues_where_it_was_left(steps: int) -> None:
    network = a_driver().run.network
    whole = Trajectory(network)
    for _ in range(steps - 1):
        whole.record(network)
    assert len(whole.points) == kept_of(steps)
    again = Trajectory.restored(whole.points, whole.steps)
    for one in (whole, again):
        network.parameters[0] = 1
        for _ in range(3):
            one.record(network)
            network.parameters[0] += 1
    np.testing.assert_array_equal(again.path(), whole.path())
