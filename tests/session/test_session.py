"""The session as a window drives it, without a window: commands in, frames out, and a thread that always ends."""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz import progress
from netviz.assets import SHIPPED_MODEL, asset
from netviz.config import Config
from netviz.data.catalogue import SOURCES
from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.engine.evaluation import evaluate
from netviz.engine.layers import Conv2D, Dense, MaxPool2D
from netviz.errors import UserError
from netviz.run import model_file
from netviz.session import Frame, FrameRequest, RunState, Session, comparison
from netviz.session import session as session_module
from netviz.session.driver import Driver as DriverOfRun
from netviz.session.parts.compared_runs import ComparedRuns
from netviz.session.parts.curves import Curves
from netviz.session.parts.filters import Filters
from netviz.session.parts.gradients import Gradients
from netviz.session.parts.network_graph import NetworkGraph
from netviz.session.parts.plane import Plane
from netviz.session.parts.predictions import SplitPredictions
from netviz.session.parts.recognition import Recognition
from netviz.session.recognizer import Prediction, Recognizer
from netviz.session.run import Run
from netviz.session.worker import Worker
from tests.waiting import HANG_SECONDS, until

ALL = frozenset({Curves, Filters, Gradients, Recognition})
SMALL = configs.parse(
    """
[data]
train = 400
validation = 100
[network]
output = "softmax"
init = "he"
layers = [{ kind = "conv", filters = 3, size = 5, activation = "relu" }, { kind = "pool", size = 4 }]
[training]
learning_rate = 0.05
epochs = 3
"""
)

IN_SIGHT = 50
"""Steps a second at which a run of 120 steps lasts while a test looks at it; at full speed it may end between two lines
of the test."""


class Driven:
    """A session with what a window would do: ask for a frame, wait for it, say that it is painted."""

    def __init__(self, config: Config) -> None:
        self.frame_scheduler: queue.Queue[Frame] = queue.Queue()
        self.session = Session(config, self.frame_scheduler.put)

    def frame(self, request: FrameRequest | None = None) -> Frame:
        self.session.request(request or FrameRequest())
        frame = self.frame_scheduler.get(timeout=HANG_SECONDS)
        self.session.painted()
        return frame

    def until(self, holds: Callable[[Frame], bool], request: FrameRequest | None = None) -> Frame:
        """Frames until one `holds`."""
        frame = self.frame(request)

        def ask() -> bool:
            nonlocal frame
            frame = self.frame(request)
            return holds(frame)

        if not holds(frame):
            until(ask)
        return frame

    def state(self, state: RunState) -> Frame:
        return self.until(lambda frame: frame.state is state)


@pytest.fixture
def driven() -> Iterator[Driven]:
    made = Driven(SMALL)
    made.state(RunState.READY)
    yield made
    assert made.session.close()


@pytest.mark.parametrize("then", ["another", "edited", "closed"])
def test_data_that_is_read_for_minutes_is_called_off_when_it_is_no_longer_wanted(
    driven: Driven, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    """Tens of thousands of drawings, say, are made into images; whatever was chosen after them waited."""
    reads = threading.Event()

    def read_on() -> bool:
        progress.tell(1, 2)
        reads.set()
        return False

    def load(options: GenerationOptions) -> DataSet:
        until(read_on)
        raise AssertionError("read to the end")

    monkeypatch.setitem(SOURCES, "slow", Source("slow", "Slow", (1, 28, 28), 10, 400, 100, load))
    driven.session.begin_another(configs.replaced(SMALL, "data.name", "slow"))
    assert reads.wait(HANG_SECONDS)
    other = configs.replaced(SMALL, "data.train", 300)
    if then == "closed":
        return  # the fixture closes the session
    (driven.session.begin_another if then == "another" else driven.session.configure)(other)
    frame = driven.until(lambda frame: frame.config == other)
    assert not frame.is_error


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all threads of a process are equally urgent")
def test_the_worker_lets_the_window_go_first(driven: Driven) -> None:
    """Two threads that train and the window's own share two cores: one that has waited for input must not queue up."""
    found: queue.Queue[int] = queue.Queue()
    driven.session.change_runs(lambda _: found.put(os.getpriority(os.PRIO_PROCESS, threading.get_native_id())))
    assert found.get(timeout=HANG_SECONDS) > os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_a_run_from_start_to_end(driven: Driven) -> None:
    driven.session.train()
    frame = driven.until(lambda frame: frame.state is RunState.FINISHED, FrameRequest(ALL))
    assert (frame.step, frame.position, frame.goal) == (120, 3.0, 3)
    curves = frame.part(Curves)
    assert curves is not None
    assert len(curves.batches.x) == 120
    assert curves.validation_x[0] == 0
    assert curves.validation_x[-1] == 3
    assert curves.validation_accuracy[-1] > curves.validation_accuracy[0]
    gradients = frame.part(Gradients)
    assert gradients is not None
    assert gradients.now.shape == (len(frame.layer_names),) == (2,)
    assert frame.part(Recognition) is None  # nothing is drawn


def test_a_finished_run_continues_for_as_many_epochs_again(driven: Driven) -> None:
    driven.session.train()
    driven.state(RunState.FINISHED)
    driven.session.train()
    assert driven.state(RunState.FINISHED).goal == 6


def test_stepping(driven: Driven) -> None:
    driven.session.step_batch()
    assert driven.state(RunState.PAUSED).step == 1
    driven.session.step_batch()
    assert driven.until(lambda frame: frame.step == 2).state is RunState.PAUSED
    driven.session.step_epoch()
    frame = driven.until(lambda frame: frame.position >= 1 and frame.state is not RunState.RUNNING)
    assert (frame.state, frame.step, frame.position) == (RunState.PAUSED, 40, 1.0)


def test_pause_and_continue(driven: Driven) -> None:
    driven.session.set_speed(IN_SIGHT)
    driven.session.train()
    driven.until(lambda frame: frame.step > 2)
    driven.session.pause()
    step = driven.state(RunState.PAUSED).step
    for _ in range(20):
        assert driven.frame().step == step
    driven.session.set_speed(0)
    driven.session.train()
    driven.state(RunState.FINISHED)


def test_a_slow_speed_is_slow(driven: Driven) -> None:
    driven.session.set_speed(20)
    started = time.perf_counter()
    driven.session.train()
    driven.until(lambda frame: frame.step >= 10)
    assert time.perf_counter() - started >= 9 / 20, "one step at once, then twenty a second"


def test_reset_goes_back_to_the_same_weights_and_the_same_run(driven: Driven) -> None:
    first = driven.session.snapshot().result(HANG_SECONDS).network.parameters
    driven.session.train()
    driven.state(RunState.FINISHED)
    trained = driven.session.snapshot().result(HANG_SECONDS).network.parameters
    driven.session.reset()
    assert driven.state(RunState.READY).step == 0
    np.testing.assert_array_equal(driven.session.snapshot().result(HANG_SECONDS).network.parameters, first)
    driven.session.set_speed(IN_SIGHT)
    driven.session.train()
    driven.until(lambda frame: frame.step > 5, FrameRequest(ALL, np.zeros((28, 28), np.uint8)))
    driven.session.pause()
    driven.session.set_speed(0)
    driven.session.train()
    driven.state(RunState.FINISHED)
    np.testing.assert_array_equal(driven.session.snapshot().result(HANG_SECONDS).network.parameters, trained)


def test_the_window_gets_the_same_bits_as_the_command_line(driven: Driven, digits) -> None:
    from netviz.run import headless

    driven.session.train()
    driven.until(lambda frame: frame.state is RunState.FINISHED, FrameRequest(ALL))
    outcome = headless.prepare(SMALL, digits)
    headless.train(outcome)
    np.testing.assert_array_equal(
        driven.session.snapshot().result(HANG_SECONDS).network.parameters, outcome.network.parameters
    )


def test_hyperparameters_change_while_it_trains(driven: Driven) -> None:
    driven.session.configure(configs.replaced(SMALL, "training.epochs", 200))
    driven.session.train()
    driven.until(lambda frame: frame.step > 20)
    changed = configs.override(
        SMALL, ["training.epochs=200", "training.learning_rate=0.001", "training.batch_size=50",
                'training.regularization={kind="l2", strength=2.0}', 'training.optimizer={kind="momentum"}'],
    )  # fmt: skip
    driven.session.configure(changed)
    frame = driven.until(lambda frame: frame.config == changed)
    assert frame.state is RunState.RUNNING
    assert frame.step > 20


def test_another_structure_keeps_training_and_the_weights_that_fit(driven: Driven) -> None:
    driven.session.train()
    driven.state(RunState.FINISHED)
    filters = driven.session.snapshot().result(HANG_SECONDS).network.layer_parameters[0].weights
    layers = (*SMALL.network.layers, Dense(12, "relu"))
    driven.session.configure(configs.replaced(SMALL, "network.layers", layers))
    frame = driven.until(lambda frame: frame.layer_names == ("conv 3", "dense 12", "output"))
    assert (frame.state, frame.step) == (RunState.READY, 0)
    np.testing.assert_array_equal(
        driven.session.snapshot().result(HANG_SECONDS).network.layer_parameters[0].weights, filters
    )
    driven.session.train()
    driven.until(lambda frame: frame.step > 5)
    driven.session.configure(configs.replaced(SMALL, "network.layers", (Conv2D(3, 5, "relu"), MaxPool2D(4))))
    assert driven.until(lambda frame: len(frame.layer_names) == 2).state in (RunState.RUNNING, RunState.FINISHED)


def test_a_config_that_does_not_fit_the_data_is_refused_and_the_run_stays(driven: Driven) -> None:
    driven.session.train()
    wrong = configs.replaced(configs.replaced(SMALL, "data.train", 4400), "data.validation", 400)
    driven.session.configure(wrong)
    frame = driven.until(lambda frame: frame.refused is not None)
    assert "4,400 + 400 examples are more than" in frame.message
    assert frame.config == SMALL
    driven.session.train()
    driven.state(RunState.FINISHED)


def test_a_diverging_run_says_so_and_trains_again(driven: Driven) -> None:
    unbounded = ["network.output=linear", "training.cost=quadratic", "training.learning_rate=1e6"]
    driven.session.configure(configs.override(SMALL, unbounded))
    driven.session.train()
    frame = driven.state(RunState.DIVERGED)
    assert frame.message.startswith("The run diverged at step ")
    assert np.isfinite(driven.session.snapshot().result(HANG_SECONDS).network.parameters).all()
    driven.session.configure(SMALL)
    driven.session.train()
    assert driven.state(RunState.FINISHED).message == ""


@pytest.mark.parametrize("where", [Curves, Run])
def test_an_error_in_the_worker_is_shown_and_the_worker_lives(driven: Driven, monkeypatch, where: type) -> None:
    """In one part of a frame it costs that part alone; in a command, what was to be done."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(where, "take" if where is Curves else "restarted", broken)
    driven.session.reset()
    driven.frame(FrameRequest(ALL))
    frame = driven.frame()
    assert frame.state is (RunState.READY if where is Curves else RunState.FAILED)
    assert "ZeroDivisionError: a bug" in frame.message
    assert "Traceback" in frame.details
    monkeypatch.undo()
    driven.session.train()
    assert driven.state(RunState.FINISHED).message == ""


def test_frames_hold_copies(driven: Driven) -> None:
    drawing = np.zeros((28, 28), np.uint8)
    drawing[5:20, 13] = 255
    request = FrameRequest(ALL, drawing)
    first = driven.frame(request)
    curves, filters, gradients = first.part(Curves), first.part(Filters), first.part(Gradients)
    assert curves and filters and gradients
    kept = [array.copy() for array in (filters.weights, filters.maps, gradients.now)]
    driven.session.train()
    driven.state(RunState.FINISHED)
    for before, now in zip(kept, (filters.weights, filters.maps, gradients.now), strict=True):
        np.testing.assert_array_equal(before, now)
    recognition = driven.frame(request).part(Recognition)
    assert recognition is not None
    assert recognition.prediction.probabilities.sum() == pytest.approx(1)


class Sure:
    """A reader that takes everything for one digit."""

    accepts_drawings = True

    def __init__(self, answer: int, classes: int = 10) -> None:
        self.reading = Prediction(np.eye(classes)[answer])

    def recognize(self, drawing: np.ndarray, explain: bool = False) -> Prediction:
        return self.reading


def test_the_shipped_network_is_shown_if_it_disagrees(driven: Driven) -> None:
    drawing = np.zeros((28, 28), np.uint8)
    drawing[5:20, 13] = 255

    def read(shipped: Sure) -> Recognition:
        request = FrameRequest(frozenset({Recognition}), drawing, shipped_recognizer=shipped, read_by="training")
        found = driven.frame(request).part(Recognition)
        assert found is not None and not found.shipped
        return found

    driven.session.train()
    driven.state(RunState.FINISHED)
    reading = read(Sure(0)).prediction
    for answer in range(10):
        agrees = reading.is_confident and reading.answer == answer
        assert (read(second := Sure(answer)).second_opinion is second.reading) is not agrees
    assert read(Sure(0, classes=11)).second_opinion is None


def test_only_what_is_asked_for_is_taken(driven: Driven) -> None:
    frame = driven.frame(FrameRequest(frozenset({Gradients})))
    assert set(frame.parts) == {Gradients}


def test_filters_of_a_layer_that_is_gone_fall_back_to_one_that_is_there(driven: Driven) -> None:
    filters = driven.frame(FrameRequest(ALL, None, layer=17, questions={Filters: (99, False)})).part(Filters)
    assert filters is not None
    assert (filters.layer, filters.channel, filters.from_drawing) == (0, 0, False)


def test_models_are_saved_and_opened_while_it_trains(driven: Driven, tmp_path: Path) -> None:
    driven.session.set_speed(IN_SIGHT)
    driven.session.train()
    driven.until(lambda frame: frame.step > 5)
    driven.session.save(tmp_path / "m.netviz").result(HANG_SECONDS)
    model = model_file.load_model(tmp_path / "m.netviz")
    driven.session.open_model(model)
    frame = driven.state(RunState.PAUSED)  # where it was saved, ready to go on
    assert frame.step == model.checkpoint.position.steps
    np.testing.assert_array_equal(
        driven.session.snapshot().result(HANG_SECONDS).network.parameters, model.network.parameters
    )


def test_a_save_is_carried_out_though_the_session_closes_before_its_copy_is_made(monkeypatch, tmp_path: Path) -> None:
    driven, closed, path = Driven(SMALL), Future[bool](), tmp_path / "m.netviz"
    driven.state(RunState.READY)
    copy, close = DriverOfRun.model, Worker.close

    def late(driver: DriverOfRun, all_moments: bool = False) -> model_file.Model:
        assert not closed.result(HANG_SECONDS)
        return copy(driver, all_moments)

    monkeypatch.setattr(DriverOfRun, "model", late)
    monkeypatch.setattr(Worker, "close", lambda worker: close(worker, 0.0))  # asks, and waits no moment
    saved = driven.session.save(path)
    closed.set_result(driven.session.close())
    saved.result(HANG_SECONDS)
    assert model_file.load_model(path).config == SMALL


def test_the_embedded_digits_serve_where_the_data_is_missing(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NETVIZ_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    wanted = configs.parse('[data]\nname = "kmnist"')
    driven = Driven(wanted)
    frame = driven.state(RunState.READY)
    assert frame.message.startswith("kmnist is not on this machine")
    assert frame.message.endswith("The embedded digits are used instead.")
    assert (frame.config.data.name, frame.refused) == ("digits", wanted)
    driven.session.train()
    driven.until(lambda frame: frame.step > 0)
    assert driven.session.close()


def test_what_is_answered_wrong_is_found_beside_the_training(driven: Driven) -> None:
    request = FrameRequest(frozenset({SplitPredictions}), questions={SplitPredictions: ("validation", True)})
    quiet = driven.frame(
        FrameRequest(frozenset({SplitPredictions}), questions={SplitPredictions: ("validation", False)})
    ).part(SplitPredictions)
    assert quiet.wrong is None
    driven.session.train()
    driven.until(lambda frame: frame.part(SplitPredictions).wrong is not None, request)
    frame = driven.until(lambda frame: frame.state is RunState.FINISHED, request)
    frame = driven.until(lambda frame: not frame.part(SplitPredictions).busy, request)
    browse = frame.part(SplitPredictions)
    result = evaluate(driven.session.snapshot().result(HANG_SECONDS).network, browse.examples)
    assert browse.step == frame.step
    np.testing.assert_array_equal(browse.wrong, result.predictions != browse.examples.labels)
    np.testing.assert_array_equal(browse.predictions, result.predictions)


def test_the_plane_of_a_toy_and_of_a_curve() -> None:
    for name, output, features in (("circles", "softmax", 2), ("curve", "linear", 1)):
        text = f'[data]\nname = "{name}"\n[network]\noutput = "{output}"\nlayers = [{{ kind = "dense", units = 8 }}]'
        driven = Driven(configs.parse(text))
        driven.state(RunState.READY)
        every = frozenset({Plane, Curves, Gradients, Filters, Recognition, SplitPredictions})
        frame = driven.frame(FrameRequest(every, drawing=np.zeros((28, 28), np.uint8)))
        plane = frame.part(Plane)
        assert (plane.features, plane.points.shape[1], plane.regression) == (features, features, name == "curve")
        assert np.isfinite(plane.answers).all()
        assert frame.part(Recognition) is None
        assert frame.part(Filters) is None
        driven.session.train()
        driven.until(lambda frame: frame.step > 20, FrameRequest(every))
        assert driven.session.close()
    assert Driven(SMALL).frame(FrameRequest(frozenset({Plane}))).part(Plane) is None


def test_the_shipped_network_reads_until_the_other_learns(driven: Driven) -> None:
    shipped = Recognizer.from_file(asset(SHIPPED_MODEL))
    seven = np.zeros((28, 28), np.uint8)
    seven[5, 8:20] = 255
    seven[5:23, 18] = 255

    def read(who: str) -> Recognition:
        request = FrameRequest(frozenset({Recognition}), seven, (seven, seven), shipped, who, explain=True)
        return driven.frame(request).part(Recognition)

    driven.state(RunState.READY)
    assert [read(who).shipped for who in ("auto", "shipped", "training")] == [True, True, False]
    found = read("auto")
    assert len(found.digits) == 2
    assert found.prediction.none is not None
    assert found.prediction.probabilities.sum() + found.prediction.none == pytest.approx(1)
    assert np.abs(found.prediction.saliency).max() == 1
    assert not found.prediction.saliency[seven == 0].any()
    driven.session.train()
    driven.state(RunState.FINISHED)
    assert [read(who).shipped for who in ("auto", "shipped", "training")] == [False, True, False]


def test_a_window_that_asks_without_a_pause_does_not_stop_the_training(driven: Driven) -> None:
    driven.session.train()
    until(lambda: driven.frame().state is RunState.FINISHED, turn=lambda: None)


def test_a_worker_that_is_held_stands_until_it_is_released(driven: Driven, monkeypatch) -> None:
    """What is asked for while it stands comes after that."""
    monkeypatch.setattr(session_module, "HELD_SECONDS", HANG_SECONDS)
    driven.session.train()
    driven.until(lambda frame: frame.position > 0)
    release = driven.session.hold()
    asked = driven.session.snapshot()
    order: list[str] = []
    asked.add_done_callback(lambda _: order.append("asked for"))
    for _ in range(1_000_000):  # time for the worker, if it did not stand
        pass
    order.append("released")
    release()
    asked.result(HANG_SECONDS)
    assert order == ["released", "asked for"]


def test_a_window_that_holds_the_worker_and_hangs_does_not_stop_the_training(driven: Driven) -> None:
    driven.session.train()
    driven.session.hold()
    driven.until(lambda frame: frame.state is RunState.FINISHED)


def test_closing_while_it_trains_ends_the_thread() -> None:
    before = threading.active_count()
    driven = Driven(configs.replaced(SMALL, "training.epochs", 100_000))
    driven.session.train()
    driven.until(lambda frame: frame.step > 50)
    assert driven.session.close()
    assert threading.active_count() == before


def test_a_window_that_never_paints_does_not_stop_the_training() -> None:
    frames: queue.Queue[Frame] = queue.Queue()
    session = Session(SMALL, frames.put)
    session.train()

    def finished() -> bool:
        session.request(FrameRequest())
        return frames.get(timeout=HANG_SECONDS).state is RunState.FINISHED

    until(finished, turn=lambda: time.sleep(0.15))  # longer than the worker waits for the paint
    assert session.close()


def beside(frame: Frame) -> ComparedRuns:
    found = frame.part(ComparedRuns)
    assert found is not None
    return found


def test_runs_side_by_side_start_the_same_and_see_the_same_batches(driven: Driven) -> None:
    """A run beside its twin gives the same curve, to the last bit; one with another cost does not."""
    driven.state(RunState.READY)
    other = configs.replaced(SMALL, "training.learning_rate", SMALL.training.learning_rate / 2)
    driven.session.compare([("twin", SMALL), ("slower", other)])
    driven.session.train()
    request = FrameRequest(frozenset({ComparedRuns, Curves}))
    frame = driven.until(lambda frame: frame.state is RunState.FINISHED, request)
    frame = driven.frame(request)
    twin, slower = beside(frame).entries
    np.testing.assert_array_equal(twin.curves.batches.mean, frame.part(Curves).batches.mean)
    np.testing.assert_array_equal(twin.curves.validation_cost, frame.part(Curves).validation_cost)
    assert twin.differences == ()
    assert slower.differences == (f"η = {SMALL.training.learning_rate / 2:g}",)
    assert len(slower.curves.batches.x) == len(twin.curves.batches.x)
    assert not np.array_equal(slower.curves.batches.mean, twin.curves.batches.mean)
    driven.session.reset()
    frame = driven.until(lambda frame: frame.step == 0, request)
    assert [len(entry.curves.batches.x) for entry in beside(frame).entries] == [0, 0]
    driven.session.clear_comparison()
    assert beside(driven.frame(request)).entries == ()


def test_shapes_that_agree_start_the_same(driven: Driven) -> None:
    deeper = configs.replaced(SMALL, "network.layers", (*SMALL.network.layers, Dense(units=7)))
    driven.state(RunState.READY)
    driven.session.compare([("deeper", deeper)])
    seen = []
    driven.session._worker.ask(lambda driver: seen.append((driver.run, driver.comparison.runs[0].run)))
    driven.frame()
    run, other = seen[0]
    first = next(index for index, part in enumerate(run.network.layer_parameters) if part.weights.size)
    np.testing.assert_array_equal(
        run.network.layer_parameters[first].weights, other.network.layer_parameters[first].weights
    )
    np.testing.assert_array_equal(
        run.trainer.sampler.next_batches(10, 2)[0], other.trainer.sampler.next_batches(10, 2)[0]
    )


def test_a_pinned_run_stays_behind_the_next(driven: Driven) -> None:
    request = FrameRequest(frozenset({ComparedRuns, Curves}))
    driven.session.train()
    driven.until(lambda frame: frame.state is RunState.FINISHED)
    driven.session.pin("first")
    kept = beside(driven.frame(request)).entries[0]
    driven.session.configure(configs.replaced(SMALL, "seed", 5))
    driven.session.train()
    driven.until(lambda frame: frame.state is RunState.FINISHED, request)
    entry = beside(driven.frame(request)).entries[0]
    assert entry.pinned
    assert entry.differences == ("seed = 0",)
    np.testing.assert_array_equal(entry.curves.batches.mean, kept.curves.batches.mean)


def test_a_run_beside_that_diverges_says_so_and_the_others_continue(driven: Driven) -> None:
    wild = configs.parse(configs.dump(SMALL) + "")
    relu = (Dense(units=30, activation="relu"),)
    wild = configs.replaced(configs.replaced(wild, "network.layers", relu), "training.learning_rate", 1e6)
    wild = configs.with_output(wild, "linear")
    driven.state(RunState.READY)
    driven.session.compare([("wild", wild)])
    driven.session.train()
    frame = driven.until(lambda frame: frame.state is RunState.FINISHED, FrameRequest(frozenset({ComparedRuns})))
    assert "diverged" in beside(frame).entries[0].stopped


def test_at_most_six_run_side_by_side(driven: Driven) -> None:
    driven.state(RunState.READY)
    driven.session.compare([(str(place), SMALL) for place in range(9)])
    frame = driven.frame(FrameRequest(frozenset({ComparedRuns})))
    assert [entry.label for entry in beside(frame).entries] == ["4", "5", "6", "7", "8"]


def test_nobody_waits_for_a_model_to_be_written(
    driven: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow disk holds up neither the window nor the training; the file is there when the session is closed."""
    free, real = threading.Event(), model_file.save_model

    def slowly(path: Path, model: model_file.Model) -> None:
        assert free.wait(HANG_SECONDS)
        real(path, model)

    monkeypatch.setattr(model_file, "save_model", slowly)
    driven.session.set_speed(IN_SIGHT)
    driven.session.train()
    ended = driven.session.save(tmp_path / "m.netviz")
    second = driven.session.save(tmp_path / "n.netviz")
    step = driven.frame().step
    driven.until(lambda frame: frame.step > step)
    assert not ended.done()
    free.set()
    assert driven.session.close()
    assert ended.done()
    assert second.done()
    assert (
        model_file.load_model(tmp_path / "m.netviz").config
        == model_file.load_model(tmp_path / "n.netviz").config
        == SMALL
    )


@pytest.mark.parametrize(
    ("error", "words"), [(UserError("The disk is full."), "The disk is full."), (OSError("odd"), "OSError: odd")]
)
def test_what_goes_wrong_in_saving_comes_with_the_answer(
    driven: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    def fail(path: Path, model: model_file.Model) -> None:
        raise error

    monkeypatch.setattr(model_file, "save_model", fail)
    found = driven.session.save(tmp_path / "m.netviz").exception(30)
    assert isinstance(found, UserError)
    assert words in str(found)
    assert driven.frame().state is RunState.READY


def a_driver(config: Config, *others: Config) -> tuple[DriverOfRun, threading.Event]:
    """A driver in this thread, with a run and others beside it, begun to train."""
    asked = threading.Event()
    driver = DriverOfRun(config, asked)
    driver.begin()
    if others:
        driver.compare([(str(place), other) for place, other in enumerate(others)])
    driver.start()
    return driver, asked


WILD = configs.override(
    SMALL, ["training.learning_rate=1e6", "network.output=linear", "training.cost=quadratic", "data.validation=0"]
)
SMALLER = configs.override(SMALL, ["network.layers=[]", "training.epochs=1"])


def test_a_run_beside_with_many_small_steps_lets_go_of_the_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches of 1 beside batches of 100: whoever asks waits for single steps, not for all that a batch is behind."""
    monkeypatch.setattr(comparison, "SOON", 0.0)
    tiny, large = (configs.override(SMALLER, [f"training.batch_size={size}"]) for size in (1, 100))
    driver, asked = a_driver(large, tiny)
    asked.set()
    other = driver.comparison.runs[0].run.trainer
    turns = 0
    while driver.state is RunState.RUNNING:
        steps, own = other.step_count, driver.run.trainer.step_count
        driver.train()
        turns += 1
        assert other.step_count - steps <= 2
        assert driver.run.trainer.step_count - own <= 1
        assert abs(other.position - driver.run.trainer.position) <= 0.25 + 1e-9
    assert turns > 300
    assert driver.state is RunState.FINISHED
    assert other.epoch == driver.run.trainer.epoch == 1
    alone, _ = a_driver(tiny)
    alone.train()
    np.testing.assert_array_equal(alone.run.network.parameters, driver.comparison.runs[0].run.network.parameters)


def test_trained_on_after_the_end_a_schedule_is_planned_anew_and_that_is_reported() -> None:
    cosine = configs.override(SMALLER, ["training.epochs=3", "training.schedule.kind=cosine"])
    driver, _ = a_driver(cosine, cosine)
    driver.train()
    ended = driver.run.network.parameters.copy()
    last_rate = driver.run.trainer.learning_rate
    driver.start()
    frame = driver.frame(FrameRequest())
    assert "cosine schedule now runs to epoch 6: η continues at 0.025" in frame.message
    assert frame.goal == 6
    assert driver.run.trainer.learning_rate == pytest.approx(0.05 * 0.5) != last_rate
    driver.configure(configs.override(cosine, ["training.learning_rate=0.04"]))
    assert driver.run.trainer.learning_rate == pytest.approx(0.04 * 0.5)
    again = Run(driver.run.config, driver.run.data, driver.run.model())
    assert (again.goal, again.trainer.learning_rate) == (6, driver.run.trainer.learning_rate)
    driver.train()
    assert driver.run.trainer.epoch == driver.comparison.runs[0].run.trainer.epoch == 6
    assert np.abs(driver.run.network.parameters - ended).max() > 1e-3


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("other", ["learning_rate=0.01", "batch_size=20", "epochs=9"])
def test_what_is_set_while_the_run_diverges_is_kept_and_that_it_diverges_is_reported(other: str) -> None:
    driver, _ = a_driver(WILD)
    for _ in range(9):
        driver.run.trainer.step()
    wanted = configs.override(WILD, [f"training.{other}"])
    driver.obey(lambda driver: driver.configure(wanted))
    frame = driver.frame(FrameRequest())
    assert frame.state is RunState.DIVERGED
    assert "diverged at step" in frame.message
    assert frame.config == wanted
    assert driver.run.trainer.hyperparameters.learning_rate == wanted.training.learning_rate
    assert np.isfinite(driver.run.network.parameters).all()


@pytest.mark.parametrize(("parts", "pace", "accounts"), [
    ({NetworkGraph, Recognition}, 0, False), (set(), 0, False), ({NetworkGraph, Curves}, 0, True),
    ({NetworkGraph, Gradients}, 0, True), ({NetworkGraph}, 5, True),
])  # fmt: skip
def test_at_full_speed_steps_are_accounted_for_where_a_frame_shows_it(
    parts: set[type], pace: float, accounts: bool
) -> None:
    driver, _ = a_driver(SMALL)
    driver.pace.steps_per_second = pace
    for _ in range(5):
        driver.run.trainer.step()
    frame = driver.frame(FrameRequest(frozenset(parts)))
    assert frame.step == 5
    assert bool(driver.run.trainer.history.batches.samples) == accounts
    driver.pause()
    driver.frame(FrameRequest(frozenset(parts)))
    assert driver.run.trainer.history.batches.samples, "at rest a frame is of all steps"


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_no_frame_shows_steps_that_have_diverged() -> None:
    driver, _ = a_driver(WILD)
    for _ in range(9):
        driver.run.trainer.step()
    assert not driver.run.trainer.finite
    driver.attempt(lambda: driver.frame(FrameRequest(frozenset({NetworkGraph}))))
    assert driver.state is RunState.DIVERGED
    assert driver.run.trainer.finite and np.isfinite(driver.run.network.parameters).all()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("name", ["model", "pin", "reset", "clear_comparison", "pause"])
def test_what_is_asked_for_while_the_run_diverges_is_done(name: str) -> None:
    driver, _ = a_driver(WILD)
    for _ in range(9):
        driver.run.trainer.step()
    found = []
    driver.obey(lambda driver: found.append(getattr(driver, name)(*["it"] * (name == "pin"))))
    assert len(found) == 1
    assert "diverged at step" in driver.frame(FrameRequest()).message


def test_a_run_whose_difference_has_no_words_continues_and_shows_its_curves(
    driven: Driven, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wordless(config: Config, other: Config) -> list[str]:
        raise TypeError("unsupported format string passed to NoneType.__format__")

    monkeypatch.setattr(configs, "differences", wordless)
    driven.session.train()
    driven.session.pin("before")
    frame = driven.until(lambda frame: frame.state is RunState.FINISHED, FrameRequest(frozenset({ComparedRuns})))
    assert [entry.name for entry in beside(frame).entries] == ["before"]
    assert frame.message == ""


def test_the_worker_ends_whenever_it_is_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also between two looks: it used to forget the word, and trained on until the process ended."""
    trap, entered = threading.Event(), threading.Event()

    class Late(threading.Event):
        """An event that is set while it is being cleared."""

        told: threading.Event | None = None

        def clear(self) -> None:
            if trap.is_set():
                trap.clear()
                self.told = threading.Event()
                entered.set()
                self.told.wait(HANG_SECONDS)
            super().clear()

        def set(self) -> None:
            super().set()
            if self.told is not None:
                self.told.set()

    frames: queue.SimpleQueue[Frame] = queue.SimpleQueue()
    with monkeypatch.context() as events:
        events.setattr(threading, "Event", Late)
        worker = Worker(configs.replaced(SMALL, "training.epochs", 100_000), frames.put)
    worker.ask(lambda driver: driver.start())
    worker.request(FrameRequest())
    frames.get(timeout=HANG_SECONDS)
    trap.set()
    worker.request(FrameRequest())
    assert entered.wait(HANG_SECONDS)
    assert worker.close()
