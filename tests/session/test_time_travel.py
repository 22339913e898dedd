"""Going back in a run: that moment is shown to the last bit, and a branch continues as the run itself did."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from itertools import count

import numpy as np
import pytest

from netviz import config as configs
from netviz.config import Config
from netviz.engine.by_hand import Freeze, SetValue
from netviz.engine.evaluation import Evaluator, confusion, evaluate
from netviz.engine.layer_outputs import LayerOutputs
from netviz.engine.top_activations import TopActivationSearch
from netviz.engine.trainer import Trainer
from netviz.run import build
from netviz.run.named_moment import Why
from netviz.session import FrameRequest, RunState
from netviz.session.comparison import Comparison
from netviz.session.driver import Driver
from netviz.session.findings import Findings, KeptFindings
from netviz.session.parts.class_progress import ClassProgress
from netviz.session.parts.compared_runs import ComparedRuns
from netviz.session.parts.confusion import Confusion
from netviz.session.parts.curves import Curves
from netviz.session.parts.example_map import ExampleMap
from netviz.session.parts.filters import Filters
from netviz.session.parts.gradients import Gradients
from netviz.session.parts.layer_stats import LayerStatsTable
from netviz.session.parts.mistakes import Mistakes
from netviz.session.parts.network_graph import NetworkGraph
from netviz.session.parts.plane import Plane
from netviz.session.parts.predictions import SplitPredictions
from netviz.session.parts.reliability import Reliability
from netviz.session.parts.run_table import RunTable
from netviz.session.parts.top_activations import BEST, TopActivations
from netviz.session.run import Run

DIGITS = """
[data]
train = 60
validation = 20
AUGMENTED
[network]
output = "softmax"
init = "he"
layers = [
  { kind = "conv", filters = 2, size = 5, activation = "relu" },
  { kind = "pool", size = 4 },
  { kind = "batchnorm" },
  { kind = "dropout", rate = 0.3 },
  { kind = "dense", units = 5, activation = "sigmoid" },
]
[training]
learning_rate = 0.02
batch_size = 10
epochs = 4
"""
POINTS = """
[data]
name = "xor"
train = 40
validation = 20
[network]
output = "softmax"
layers = [{ kind = "dense", units = 3, activation = "tanh" }]
[training]
batch_size = 8
epochs = 4
learning_rate = 0.3
"""
# Everything that a run remembers has to go with a moment.
KINDS = {
    "adam, dropout, augmentation": ("augmentation = { kind = 'one-pixel' }", "optimizer = { kind = 'adam' }"),
    "schedule, early stopping": ("", "early_stopping = 2\nschedule = { kind = 'halve', patience = 1 }"),
    "averaged, cosine": ("", "averaging = 2\nschedule = { kind = 'cosine' }"),
}
PARTS = frozenset(
    {ComparedRuns, Confusion, Curves, Filters, Gradients, LayerStatsTable, NetworkGraph}
)  # what panels show of a network of images


def config_of(kind: str) -> Config:
    data, training = KINDS[kind]
    return configs.parse(DIGITS.replace("AUGMENTED", data) + training)


def trained(run: Run) -> Run:
    """To its end, keeping what is due."""
    run.keep_moment(Why.START)
    due = run.due
    while run.trainer.epoch < run.goal and not run.trainer.stopped_early:
        run.trainer.advance()
        if run.trainer.step_count >= due.step and not run.trainer.validation_due:
            run.keep_moment(due.why)
            due = run.due
    run.trainer.settle()
    return run


def everything(trainer: Trainer) -> Iterator[object]:
    """What a run has learned and remembers, and its curves."""
    yield trainer.network.parameters.tobytes()
    yield trainer.network.state.tobytes()
    yield [(name, vector.tobytes()) for name, vector in trainer.descent.optimizer.state.items()]
    yield trainer.step_count, trainer.position, trainer.learning_rate, trainer.stopped_early
    history = trainer.history
    yield history.batches.table().tobytes()
    yield history.validation_curve.table().tobytes()
    yield [record.train_cost for record in history.epochs], list(history.validations)


@pytest.mark.parametrize("kind", KINDS)
def test_a_branch_has_the_bits_of_the_run(kind: str) -> None:
    config = config_of(kind)
    data = build.load_data(config)
    run = trained(Run(config, data))
    whole = list(everything(run.trainer))
    assert [moment.epoch for moment in run.moments.all][:5] == pytest.approx([0, 1 / 6, 2 / 6, 5 / 6, 1])
    for moment in run.moments.all:
        branch = Run(moment.config, data, run.model_at(moment))
        assert branch.moments.last is moment
        assert list(everything(trained(branch).trainer)) == whole, moment.words


def test_a_run_that_is_opened_shows_the_gradients_of_its_next_batch() -> None:
    """Nobody has to train it first."""
    config = config_of("adam, dropout, augmentation")
    data = build.load_data(config)
    assert not LayerStatsTable.take(Run(config, data), FrameRequest(), Comparison()).layers
    run = trained(Run(config, data))
    opened = Run(config, data, run.model())
    table = LayerStatsTable.take(opened, FrameRequest(), Comparison())
    assert table.layers and all(layer.delta_norm > 0 for layer in table.layers)
    assert opened.network.gradients.any()


def driver_of(text: str, epochs: int = 4) -> Driver:
    """A driver whose run has trained."""
    driver = Driver(configs.parse(text), threading.Event())
    driver.attempt(driver.begin)
    advance(driver, epochs)
    return driver


def advance(driver: Driver, epochs: float = 1) -> None:
    driver.obey(lambda one: one.start(epochs=epochs))
    while driver.state is RunState.RUNNING:
        driver.attempt(driver.train)


@pytest.fixture(scope="module")
def points() -> Driver:
    return driver_of(POINTS)


def run_in(driver: Driver) -> Run:
    assert driver.run is not None
    return driver.run


def test_a_moment_is_shown_as_it_was() -> None:
    """Every part that a run gave at a step is given again of that step's moment, once the run has gone on."""
    text = DIGITS.replace("AUGMENTED", "")
    driver = driver_of(text, 1)
    request = FrameRequest(PARTS)
    then = settled(driver, request)
    advance(driver, 2)
    number = next(moment.number for moment in run_in(driver).moments.all if moment.epoch == 1)
    driver.obey(lambda one: one.look_back(number))
    again = settled(driver, request)
    assert again.past is not None
    assert (again.past.epoch, again.shown_step, again.step) == (1, then.step, 18)
    for part in (NetworkGraph, Filters):
        assert same(then.part(part), again.part(part)), part
    now, before = again.part(Confusion), then.part(Confusion)
    assert now is not None
    assert before is not None
    assert same(now.counts, before.counts)
    curves = again.part(Curves)
    assert curves is not None
    assert curves.validation_x[-1] == 3, "the curves stay whole"
    gradients, statistics = again.part(Gradients), again.part(LayerStatsTable)
    assert gradients is not None
    assert statistics is not None
    assert (gradients.now > 0).all(), "those of the next mini-batch"
    assert len(statistics.layers) == 3
    driver.obey(lambda one: one.look_at_present())
    assert driver.frame(request).past is None


def test_what_is_computed_for_one_moment_is_never_shown_for_another() -> None:
    driver = driver_of(POINTS, 2)
    request = FrameRequest(frozenset({Confusion, ClassProgress}), questions={ClassProgress: "train"})
    for moment in run_in(driver).moments.all[::-1]:
        driver.obey(lambda one, number=moment.number: one.look_back(number))
        first = driver.frame(request).part(Confusion)
        assert first is not None
        assert first.counts is None or first.step == moment.step
        settled(driver, request)
        progress = driver.frame(request).part(ClassProgress)
        assert progress is not None
        assert (progress.x <= moment.epoch).all()
        assert len(progress.x) <= 1


def test_a_moment_shows_the_same_however_often_one_comes_back() -> None:
    driver = Driver(config_of("adam, dropout, augmentation"), threading.Event())
    driver.attempt(driver.begin)
    advance(driver, 2)
    request = FrameRequest(frozenset({Gradients, LayerStatsTable}))
    found: dict[int, object] = {}
    for moment in (*run_in(driver).moments.all, *run_in(driver).moments.all[::-1]):
        driver.obey(lambda one, number=moment.number: one.look_back(number))
        part = driver.frame(request).part(Gradients)
        assert part is not None
        assert same(found.setdefault(moment.number, part.now), part.now)
    assert len({part.tobytes() for part in found.values()}) == len(found)  # type: ignore[attr-defined]


OF_ALL_EXAMPLES = frozenset(
    {ClassProgress, Confusion, ExampleMap, Mistakes, Reliability, SplitPredictions, TopActivations}
)
"""What takes a look at many examples."""
ABOUT_TRAINING = {SplitPredictions: ("train", True), Reliability: "train"}


def looks_at_examples(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """A list that grows with each batch of examples that goes through a network because of a part."""
    found: list[object] = []
    for kind in (Evaluator, LayerOutputs, TopActivationSearch):
        advance = kind.advance
        monkeypatch.setattr(
            kind, "advance", lambda self, *some, advance=advance: found.append(self) or advance(self, *some)
        )
    return found


def test_the_first_frame_of_a_moment_waits_for_nothing_that_can_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    """What follows is said to be on its way, and is of that moment alone."""
    driver = driver_of(DIGITS.replace("AUGMENTED", ""), 2)
    request = FrameRequest(OF_ALL_EXAMPLES, questions=ABOUT_TRAINING)
    settled(driver, request)
    looks = looks_at_examples(monkeypatch)
    for moment in run_in(driver).moments.all[::-1]:
        driver.obey(lambda one, number=moment.number: one.look_back(number))
        first = driver.frame(request)
        assert not looks
        assert first.busy
        counts, exciting = first.part(Confusion), first.part(TopActivations)
        assert counts is not None and counts.counts is None and counts.busy
        assert exciting is not None and not len(exciting.examples) and exciting.busy
        whole = settled(driver, request)
        assert looks
        looks.clear()
        network = run_in(driver).network.copy()
        moment.put_into(network)
        counts, exciting = whole.part(Confusion), whole.part(TopActivations)
        assert counts is not None and exciting is not None
        validation = run_in(driver).splits.validation
        assert same(counts.counts, confusion(evaluate(network, validation), 10))
        search = TopActivationSearch(network, validation, network.weighted_layers[0], BEST)
        search.finish()
        assert same(exciting.values, search.values)
        looks.clear()


def test_what_is_known_of_a_moment_is_shown_at_once_when_one_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    driver = driver_of(DIGITS.replace("AUGMENTED", ""), 2)
    request = FrameRequest(OF_ALL_EXAMPLES - {ExampleMap}, questions=ABOUT_TRAINING)
    found = {}
    for moment in run_in(driver).moments.all:
        driver.obey(lambda one, number=moment.number: one.look_back(number))
        found[moment.number] = settled(driver, request)
    looks = looks_at_examples(monkeypatch)
    for moment in run_in(driver).moments.all:
        driver.obey(lambda one, number=moment.number: one.look_back(number))
        again, before = driver.frame(request), found[moment.number]
        assert not looks and not again.busy
        for kind in OF_ALL_EXAMPLES - {ExampleMap}:
            assert same(again.part(kind), before.part(kind)), kind


def test_what_is_known_of_moments_takes_a_bounded_memory() -> None:
    driver = driver_of(DIGITS.replace("AUGMENTED", ""), 3)
    request = FrameRequest(OF_ALL_EXAMPLES, questions=ABOUT_TRAINING)
    moments = run_in(driver).moments.all
    driver.obey(lambda one: one.look_back(moments[0].number))
    past = driver._looking_back.past
    assert past is not None
    settled(driver, request)
    size = Findings(past.evaluators.complete).bytes
    past.findings = KeptFindings(bound=3 * size)
    for moment in (*moments, *moments):
        driver.obey(lambda one, number=moment.number: one.look_back(number))
        settled(driver, request)
        assert past.findings.bytes <= 3 * size
    assert past.findings.bytes > 0
    assert past.findings.take(moments[-2].number).evaluators.keys() == {"train", "validation"}


def test_a_look_at_the_examples_that_has_only_begun_is_not_kept() -> None:
    """It holds the activations of a whole batch: a drag over sixty moments came to 1.4 GB."""
    text = (
        DIGITS.replace("AUGMENTED", "")
        .replace("validation = 20", "validation = 300")
        .replace("train = 60", "train = 40")
    )
    driver = driver_of(text, 2)
    request = FrameRequest(frozenset({TopActivations}))
    moments = run_in(driver).moments.all
    assert len(moments) > 2
    for moment in moments:
        driver.obey(lambda one, number=moment.number: one.look_back(number))
        past = driver._looking_back.past
        assert past is not None
        past.evaluators.time.clock = count().__next__  # so that each frame has time for one batch
        frames = [driver.frame(request) for _ in range(2)]
        assert all(frame.busy for frame in frames)
    assert sum(type(one) is TopActivationSearch for one in gc.get_objects()) <= 1


def test_the_table_of_runs_has_all_of_them_while_one_looks_back() -> None:
    driver = driver_of(POINTS, 1)
    config = run_in(driver).config
    driver.obey(lambda one: one.compare([("other", configs.changed(config, {"training.learning_rate": 0.1}))]))
    advance(driver, 2)
    request = FrameRequest(frozenset({RunTable}))
    now = driver.frame(request).part(RunTable)
    driver.obey(lambda one: one.look_back(run_in(driver).moments.all[0].number))
    back = driver.frame(request).part(RunTable)
    assert now is not None
    assert back is not None
    rows = [[(row.label, row.records[-1].steps) for row in table.rows] for table in (now, back)]
    assert rows[0] == rows[1]
    assert len(rows[0]) == 3


def settled(driver: Driver, request: FrameRequest):
    """A frame whose parts are complete."""
    for _ in range(200):
        frame = driver.frame(request)
        if not frame.busy:
            return frame
    raise AssertionError("never complete")


def same(one: object, other: object) -> bool:
    """Whether two parts hold the same numbers, to the last bit."""
    if isinstance(one, np.ndarray):
        return isinstance(other, np.ndarray) and one.tobytes() == other.tobytes()
    if isinstance(one, (tuple, list)):
        return len(one) == len(other) and all(map(same, one, other))  # type: ignore[arg-type]
    if hasattr(one, "__dataclass_fields__"):
        return all(same(getattr(one, name), getattr(other, name)) for name in one.__dataclass_fields__)
    return one == other


def test_looking_back_changes_no_bit_of_the_run() -> None:
    alone, watched = driver_of(POINTS, 1), driver_of(POINTS, 1)
    request = FrameRequest(frozenset({Plane, Gradients, LayerStatsTable, NetworkGraph}))
    for moment in run_in(watched).moments.all:
        watched.obey(lambda one, number=moment.number: one.look_back(number))
        watched.frame(request)
    watched.obey(lambda one: one.look_at_present())
    advance(alone)
    advance(watched)
    assert list(everything(run_in(watched).trainer)) == list(everything(run_in(alone).trainer))


def test_looking_back_makes_the_training_wait_until_one_is_back() -> None:
    driver = driver_of(POINTS, 1)
    driver.obey(lambda one: one.start())
    first = run_in(driver).moments.all[0]
    driver.obey(lambda one: one.look_back(first.number))
    assert driver.state is RunState.PAUSED
    assert driver.frame(FrameRequest()).goes_on
    driver.obey(lambda one: one.look_at_present())
    assert driver.state is RunState.RUNNING
    assert not driver.frame(FrameRequest()).goes_on


def test_an_edit_while_one_looks_back_is_made_at_the_present_and_said() -> None:
    driver = driver_of(POINTS, 2)
    run = run_in(driver)
    driver.obey(lambda one: one.look_back(run.moments.all[0].number))
    driver.obey(lambda one: one.configure(configs.changed(run.config, {"training.learning_rate": 0.1})))
    frame = driver.frame(FrameRequest())
    assert frame.past is None
    assert frame.step == 10
    assert frame.config.training.learning_rate == 0.1
    assert "Back to now" in frame.message


def test_a_branch_takes_the_place_of_the_run_which_trains_on_beside_it() -> None:
    driver = driver_of(POINTS, 2)
    run = run_in(driver)
    moment = next(one for one in run.moments.all if one.epoch == 1)
    driver.obey(lambda one: one.look_back(moment.number))
    driver.obey(lambda one: one.branch(moment.number))
    branch = run_in(driver)
    assert branch is not run
    frame = driver.frame(FrameRequest(frozenset({ComparedRuns})))
    compared = frame.part(ComparedRuns)
    assert compared is not None
    assert (compared.own, [entry.name for entry in compared.entries]) == ("from epoch 1", ["original run"])
    assert (frame.past, frame.position, frame.state) == (None, 1, RunState.PAUSED)
    assert frame.moments[-1] is moment.named
    advance(driver, 3)
    assert branch.trainer.epoch == run.trainer.epoch == 4
    assert branch.network.parameters.tobytes() == run.network.parameters.tobytes()


def test_a_branch_has_the_settings_and_the_changes_by_hand_of_its_moment() -> None:
    driver = driver_of(POINTS, 1)
    config = run_in(driver).config
    changes = (SetValue(layer=1, neuron=1, input=1, value=2.0), Freeze(layer=1, neuron=1, input=1))
    held = configs.changed(config, {"network.by_hand": changes, "training.learning_rate": 0.2})
    driver.obey(lambda one: one.configure(held))
    advance(driver)
    driver.obey(lambda one: one.configure(config))
    advance(driver)
    run = run_in(driver)
    moment = next(one for one in run.moments.all if one.epoch == 2)
    assert moment.config == held
    assert moment.parameters[0] == 2.0
    weights = moment.parameters
    driver.obey(lambda one: one.branch(moment.number))
    branch = run_in(driver)
    assert branch.config == held
    assert branch.network.parameters.tobytes() == weights.tobytes()
    driver.obey(lambda one: one.configure(config))
    assert branch.network.parameters[0] != 2.0, "what was there before comes back"
    advance(driver)
    assert branch.network.parameters.tobytes() == run.network.parameters.tobytes()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_a_run_that_diverges_keeps_the_moment_before() -> None:
    wild = POINTS.replace('"softmax"', '"linear"') + 'cost = "quadratic"'
    driver = driver_of(wild.replace("learning_rate = 0.3", "learning_rate = 1e6"), 4)
    assert driver.state is RunState.DIVERGED
    run = run_in(driver)
    last = run.moments.last
    assert last is not None and run.stopped
    assert last.why is Why.DIVERGENCE
    assert np.isfinite(last.parameters).all()
    driver.obey(lambda one: one.branch(last.number))
    assert [one.stopped for one in driver.comparison.runs] == [run.stopped], "beside the branch it does not train"


def test_marks_can_be_set_now_and_at_a_moment_that_is_shown() -> None:
    driver = driver_of(POINTS, 2)
    moments = run_in(driver).moments
    second = moments.all[1].number
    driver.obey(lambda one: one.look_back(second))
    driver.obey(lambda one: one.mark_moment())
    driver.obey(lambda one: one.look_at_present())
    driver.obey(lambda one: one.start(steps=2))
    driver.attempt(driver.train)
    driver.obey(lambda one: one.mark_moment())
    assert [one.epoch for one in moments.all if one.why is Why.MARK] == [0.2, 2.4]


def test_undo_and_another_run_keep_the_moments() -> None:
    driver = driver_of(POINTS, 2)
    moments = run_in(driver).moments.all
    model = driver.model()
    driver.obey(lambda one: one.reset())
    assert not run_in(driver).moments.all
    driver.obey(lambda one: one.begin_another(model.config, model))
    assert run_in(driver).moments.all == moments
