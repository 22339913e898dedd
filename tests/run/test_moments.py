"""The kept moments of a run: exact, in bounded memory, thinned evenly, and never slowing the training."""

from __future__ import annotations

import inspect
import json
import math
import re
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors import safe_open
from safetensors.numpy import save_file

from netviz import config as configs
from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.errors import UserError
from netviz.run import build, headless
from netviz.run.model_file import Model, encoded, load_model, save_model
from netviz.run.moment_file import ABOUT, BLOCKS
from netviz.run.moment_times import FIRST_EPOCHS, next_dense, next_due, spacing
from netviz.run.moments import MOST_MOMENTS, Moments
from netviz.run.named_moment import Why
from netviz.run.shared_blocks import BLOCK, SharedBlocks
from netviz.session.comparison import Comparison
from netviz.session.pace import Pace
from netviz.session.run import Run
from netviz.session.training_loop import train_on

TINY = """
[data]
name = "xor"
train = 20
validation = 10
[network]
output = "softmax"
layers = [{ kind = "dense", units = 3, activation = "tanh" }]
[training]
batch_size = 5
epochs = 1000
"""


def run_of(text: str = TINY) -> Run:
    config = configs.parse(text)
    return Run(config, build.load_data(config))


@pytest.fixture(scope="module")
def tiny() -> tuple[Config, DataSet]:
    config = configs.parse(TINY)
    return config, build.load_data(config)


def train_to(run: Run, step: int) -> None:
    """Train as the driver does, keeping what is due."""
    due = run.due
    while run.trainer.step_count < step or run.trainer.validation_due:
        run.trainer.advance()
        if run.trainer.step_count >= due.step and not run.trainer.validation_due:
            run.keep_moment(due.why)
            due = run.due


def test_the_same_blocks_are_kept_once() -> None:
    shared, numbers = SharedBlocks(), np.arange(3 * BLOCK // 8 + 5, dtype=np.float64)
    one = shared.pack(numbers)
    numbers[-1] = 0
    other = shared.pack(numbers)
    assert [a is b for a, b in zip(one.blocks, other.blocks, strict=True)] == [True, True, True, False]
    assert np.array_equal(other.array(), numbers)
    assert one.array()[-1] == len(numbers) - 1


def test_dense_steps_are_1_2_5() -> None:
    found = [0]
    while found[-1] < 1000:
        found.append(next_dense(found[-1]))
    assert found == [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]


@pytest.mark.slow(once=True)
def test_moments_of_a_long_run_stay_within_their_bound_and_even() -> None:
    run = run_of(TINY.replace("batch_size = 5", "batch_size = 20"))
    bound = 4 << 20
    run.moments = moments = Moments(bound)
    run.keep_moment(Why.START)
    marked = None
    for epoch in range(1, 1001):
        while run.trainer.epoch < epoch:
            run.trainer.advance()
        run.keep_moment(Why.MARK if epoch == 7 else Why.EPOCH)
        assert moments.bytes <= bound
        marked = marked or (moments.last if epoch == 7 else None)
    assert marked is not None
    kept = moments.all
    assert [kept[0].why, kept[-1].epoch] == [Why.START, 1000]
    assert marked.number in [moment.number for moment in kept]
    epochs = [moment.epoch for moment in kept]
    assert epochs == sorted(epochs)
    gaps = np.diff(epochs)
    assert len(kept) > 50
    assert gaps.max() <= 4 * np.median(gaps), "no part of the run is left out"
    again = Moments(bound)
    for moment in kept:
        again._add(moment)
    assert again.bytes == moments.bytes, "the count is of what is kept"


def test_a_moment_that_finds_no_room_is_not_kept(tiny: tuple[Config, DataSet]) -> None:
    run = Run(*tiny)
    run.moments = Moments(1000)
    assert run.keep_moment(Why.START) is None
    assert run.moments.full
    assert not run.moments.all


def test_marks_stay_where_others_are_thinned(tiny: tuple[Config, DataSet]) -> None:
    run = Run(*tiny)
    run.keep_moment(Why.START)
    train_to(run, 12)
    mark = run.keep_moment(Why.MARK)
    assert mark is not None
    train_to(run, 30)
    run.moments.bound = 3 * (1 << 13)
    numbers = [moment.number for moment in run.moments.all]
    assert 0 in numbers
    assert mark.number in numbers
    assert run.moments.bytes <= run.moments.bound


def test_what_is_kept_twice_is_kept_once(tiny: tuple[Config, DataSet]) -> None:
    run = Run(*tiny)
    train_to(run, 4)
    count = len(run.moments.all)
    mark = run.keep_moment(Why.MARK)
    assert mark is not None
    assert len(run.moments.all) == count
    assert mark.why is Why.MARK


def test_moments_are_due_at_the_start_and_after_every_epoch(tiny: tuple[Config, DataSet]) -> None:
    run = Run(*tiny)
    run.keep_moment(Why.START)
    train_to(run, 4 * 30)
    epochs = [moment.epoch for moment in run.moments.all]
    assert epochs == [0, 0.25, 0.5, *range(1, FIRST_EPOCHS + 1)]
    due = run.due.step
    assert due % 4 == 0
    assert 0 <= due - (4 * FIRST_EPOCHS + spacing(run.trainer)) < 4


def test_an_epoch_that_ended_while_nobody_looked_is_kept_now(tiny: tuple[Config, DataSet]) -> None:
    run = Run(*tiny)
    run.keep_moment(Why.START)
    while run.trainer.epoch < 1:
        run.trainer.advance()
    due = next_due(run.trainer, run.moments)
    assert (due.step, due.why) == (4, Why.EPOCH)


def test_a_moment_at_which_a_validation_is_due_is_kept_after_it() -> None:
    """Though the window wants the thread just then: what is due is still due when the training goes on."""
    text = TINY.replace("train = 20", "train = 40").replace("batch_size = 5", "batch_size = 2")
    whole, broken = run_of(text), run_of(text)
    for run, wanted in ((whole, False), (broken, True)):
        run.keep_moment(Why.START)
        asked = threading.Event()
        if wanted:
            asked.set()
        while not train_on(run, Comparison(), Pace(), asked, math.inf, 1):
            continue
    assert [moment.step for moment in whole.moments.all] == [0, 1, 2, 5, 10, 20]
    assert [moment.place for moment in broken.moments.all] == [moment.place for moment in whole.moments.all]
    assert [moment.why for moment in broken.moments.all] == [moment.why for moment in whole.moments.all]


@pytest.fixture(scope="module")
def saved(tiny: tuple[Config, DataSet], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of two epochs in a file, with its moments."""
    run = Run(*tiny)
    run.keep_moment(Why.START)
    train_to(run, 8)
    run.keep_moment(Why.MARK)
    path = tmp_path_factory.mktemp("moments") / "run.netviz"
    save_model(path, run.model(), moments=True)
    return path


def test_moments_come_back_from_a_file_to_the_last_bit(saved: Path, tiny: tuple[Config, DataSet]) -> None:
    run = Run(*tiny)
    run.keep_moment(Why.START)
    train_to(run, 8)
    run.keep_moment(Why.MARK)
    left, found = run.moments.all, load_model(saved).moments
    assert found is not None
    for one, other in zip(left, found.all, strict=True):
        assert (one.why, one.place, one.config, one.epoch) == (other.why, other.place, other.config, other.epoch)
        assert {name: packed.array().tobytes() for name, packed in one.arrays.items()} == {
            name: packed.array().tobytes() for name, packed in other.arrays.items()
        }
        assert [record.train_cost for record in one.epochs] == [record.train_cost for record in other.epochs]


def test_a_file_without_moments_has_none(tmp_path: Path, tiny: tuple[Config, DataSet]) -> None:
    run = Run(*tiny)
    run.keep_moment(Why.START)
    save_model(tmp_path / "run.netviz", run.model())
    assert load_model(tmp_path / "run.netviz").moments is None


def test_a_run_without_a_window_keeps_the_same_moments(tiny: tuple[Config, DataSet], tmp_path: Path) -> None:
    config = configs.replaced(tiny[0], "training.epochs", 2)
    outcome = headless.prepare(config, tiny[1])
    outcome.moments = Moments()
    headless.train(outcome)
    run = Run(config, tiny[1])
    run.keep_moment(Why.START)
    train_to(run, 8)
    assert [one.place for one in outcome.moments.all] == [one.place for one in run.moments.all]
    (tmp_path / "run.netviz").write_bytes(
        encoded(Model(config, outcome.network, outcome.trainer.state(), moments=outcome.moments), moments=True)
    )
    longer = configs.replaced(config, "training.epochs", 3)
    again = headless.prepare(longer, tiny[1], load_model(tmp_path / "run.netviz"))
    headless.train(again)
    assert again.moments is not None
    assert [one.epoch for one in again.moments.all] == [0, 0.25, 0.5, 1, 2, 3]


NO_TEXT = "a byte that is not UTF-8"


def spoilt(about: dict[str, Any], blocks: bytearray, how: str) -> None:
    """Change what a file says about its moments, so that it cannot be."""
    first = about["moments"][0]
    match how:
        case "too many moments":
            about["moments"] = [first] * (MOST_MOMENTS + 1)
        case "huge shape":
            first["arrays"]["parameters"][1] = [1 << 40]
        case "another shape":
            first["arrays"]["parameters"][1] = [3]
        case "few blocks":
            first["arrays"]["parameters"][2] = []
        case "blocks many times":
            first["arrays"]["parameters"][2] *= 1000
        case "a block that is not there":
            first["arrays"]["parameters"][2] = [1 << 30]
        case "negative block":
            first["arrays"]["parameters"][2] = [-1]
        case "another kind of numbers":
            first["arrays"]["parameters"][0] = "object"
        case "an array more":
            first["arrays"]["other"] = first["arrays"]["parameters"]
        case "no parameters":
            del first["arrays"]["parameters"]
        case "not finite":
            blocks[:] = b"\xff" * len(blocks)
        case "sizes":
            about["sizes"][0] += 1
        case "negative sizes":
            about["sizes"] += [-5, 5]
        case "another network":
            about["configs"][0] = about["configs"][0].replace("units = 3", "units = 4")
        case "no config":
            about["configs"][0] = "layers = "
        case "a config that is not there":
            first["config"] = 7
        case "out of order":
            first["place"]["steps"] = 10**6
        case "beyond the data":
            first["place"]["offset"] = 10**9
        case "samples":
            first["samples"]["batches"] = 10**30
        case "no curves":
            first["samples"] = {}
        case "a curve without a table":
            first["samples"]["batches"] = 5
        case "records twice":
            about["moments"][-1]["epochs"] = [0, 0]
        case "seconds":
            first["seconds"] = -1.0
        case "a path that is not there":
            first["traced"] = 10**6
        case "not UTF-8":
            about["configs"][0] += NO_TEXT
        case "unknown":
            first["more"] = 1


SPOILT = re.findall(r'case "(.*)"', inspect.getsource(spoilt))


@pytest.mark.parametrize("how", SPOILT)
def test_what_cannot_be_moments_is_refused_in_one_sentence(saved: Path, tmp_path: Path, how: str) -> None:
    with safe_open(saved, "numpy") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        metadata = file.metadata()
    about, blocks = json.loads(tensors[ABOUT].tobytes()), bytearray(tensors[BLOCKS].tobytes())
    spoilt(about, blocks, how)
    tensors[ABOUT] = np.frombuffer(json.dumps(about).encode().replace(NO_TEXT.encode(), b"\xff"), np.uint8)
    tensors[BLOCKS] = np.frombuffer(bytes(blocks), np.uint8)
    save_file(tensors, tmp_path / "spoilt.netviz", metadata)
    with pytest.raises(UserError, match=r"spoilt\.netviz"):
        load_model(tmp_path / "spoilt.netviz")
