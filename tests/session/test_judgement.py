"""How good a run is and where it fails, as frames show it: equal to the engine's evaluation, and bounded."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest

from netviz import config as configs
from netviz.engine.agreement import Agreement
from netviz.engine.class_scores import accuracy_by_class
from netviz.engine.evaluation import EvaluationResult, evaluate
from netviz.engine.examples import Examples
from netviz.engine.judgement import Judgement
from netviz.session import FrameRequest
from netviz.session.background_evaluator import SECONDS, SHARE, BackgroundEvaluator, SplitEvaluators
from netviz.session.driver import Driver
from netviz.session.example_sample import MOST
from netviz.session.parts.class_progress import ClassProgress
from netviz.session.parts.confusion import Confusion
from netviz.session.parts.differences import Differences
from netviz.session.parts.mistakes import Mistakes
from netviz.session.parts.predictions import SplitPredictions
from netviz.session.parts.reliability import Reliability
from netviz.session.run import Run
from netviz.session.values_of_run import values_of
from tests.conftest import some_images
from tests.engine.test_by_hand import network

TABLE = '[data]\nname = "iris"\n[network]\noutput = "softmax"\nlayers = [{ kind = "dense", units = 3 }]'
POINTS = TABLE.replace("iris", "circles")
LINE = TABLE.replace("iris", "slope").replace("softmax", "linear")


def driver(text: str, steps: int = 20) -> Driver:
    """A run that has taken some steps and rests."""
    made = Driver(configs.parse(text), threading.Event())
    made.begin()
    made.start(steps=steps)
    made.train()
    return made


@pytest.fixture(scope="module")
def iris() -> Driver:
    return driver(TABLE)


def taken(kind: type[Any], made: Driver, question: Any) -> Any:
    """The part once it knows all."""
    found = None
    while found is None or found.busy:
        made.run.begin_frame(resting=True)
        found = kind.take(made.run, FrameRequest(questions={kind: question}), made.comparison)
    return found


def evaluated(run: Run, split: str) -> EvaluationResult:
    return evaluate(run.network, getattr(run.splits, split))


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_parts_say_what_one_evaluation_says(iris: Driver, split: str) -> None:
    run = iris.run
    assert run is not None
    judged = Judgement.of(evaluated(run, split))
    reliability, mistakes = taken(Reliability, iris, split), taken(Mistakes, iris, split)
    np.testing.assert_array_equal(reliability.calibration.counts, judged.calibration.counts)
    assert reliability.calibration.error == pytest.approx(judged.calibration.error, abs=1e-6)
    assert reliability.roc is None, "three classes"
    worst, places = mistakes.worst, judged.worst[:MOST]
    np.testing.assert_array_equal(worst.sample.places, places)
    np.testing.assert_allclose(worst.costs, judged.costs[places])
    assert worst.wrong == np.count_nonzero(~judged.right) > 0
    names = run.data.class_names
    assert worst.sample.true == tuple(names[label] for label in judged.labels[places])
    assert worst.answers == tuple(names[label] for label in judged.predictions[places])


def test_a_row_is_reported_as_it_stands_in_the_table(iris: Driver) -> None:
    run = iris.run
    assert run is not None and run.data.recipe is not None
    values = values_of(run)
    assert values is not None
    for place in (0, 7):
        names, said = zip(*values.pairs(run.splits.train.inputs[place]), strict=True)
        assert names == tuple(feature.name for feature in run.data.recipe.features)
        np.testing.assert_allclose([float(text) for text in said], run.data.train.inputs[place], rtol=1e-4)
    assert len(values.pairs(run.splits.train.inputs[0], 2)) == 2
    assert taken(SplitPredictions, iris, ("train", True)).values == values


def test_each_class_is_followed_in_every_split(iris: Driver) -> None:
    run = iris.run
    assert run is not None
    for split in ("train", "validation"):
        found = taken(ClassProgress, iris, split)
        result = evaluated(run, split)
        now = accuracy_by_class(result.labels, result.correct, 3)
        there = np.bincount(result.labels, minlength=3) > 0
        looks = run.trainer.history.class_accuracy.curve()
        if split == "validation":
            np.testing.assert_array_equal(found.x, looks.x)
            np.testing.assert_array_equal(found.accuracy[:, there], looks.mean[:, there])
        else:
            np.testing.assert_allclose(found.accuracy[-1], now)
            assert found.x[-1] == run.trainer.position
        assert np.isnan(found.accuracy[:, ~there]).all()


def test_what_the_run_evaluates_itself_is_not_evaluated_again() -> None:
    """At the end of an epoch a panel knows the validation set without any work of its own."""
    made = driver(POINTS, steps=5)
    run = made.run
    assert run is not None
    taken(Mistakes, made, "validation")
    evaluator = run.evaluators.advanced("validation", run.splits.validation, run.trainer.step_count)
    made.start(epochs=1)
    made.train()
    assert evaluator.step == run.trainer.step_count > 5
    assert not evaluator.busy
    assert evaluator.judgement is not None
    expected = Judgement.of(evaluated(run, "validation"))
    np.testing.assert_array_equal(evaluator.judgement.predictions, expected.predictions)
    np.testing.assert_allclose(evaluator.judgement.costs, expected.costs, rtol=1e-5)


def test_two_classes_have_their_curve_and_numbers_have_none() -> None:
    points = driver(POINTS, steps=5)
    found = taken(Reliability, points, "test")
    roc = Judgement.of(evaluated(points.run, "test")).roc
    assert roc is not None and found.roc.area == roc.area
    mistakes = taken(Mistakes, points, "test")
    assert mistakes.worst.sample.values.pairs(np.array([1.0, 2.0])) == [("x₁", "1.00"), ("x₂", "2.00")]
    numbers = driver(LINE, steps=5)
    for kind in (Reliability, ClassProgress, Mistakes):
        assert taken(kind, numbers, "test").of_numbers
    worst = taken(Mistakes, numbers, "test").worst
    costs = Judgement.of(evaluated(numbers.run, "test")).costs
    np.testing.assert_array_equal(worst.sample.places, np.argsort(-costs, kind="stable")[:MOST])


def test_two_runs_differ_where_their_answers_do() -> None:
    """The other run trains, or is pinned, or has other examples."""
    made = driver(POINTS, steps=5)
    assert not taken(Differences, made, ("validation", "")).runs
    made.pin("as it was")
    assert made.run is not None
    larger = configs.replaced(made.run.config, "training.learning_rate", 1.0)
    made.compare([("larger", larger)], "mine")
    made.start(steps=600)
    made.train()
    run = made.run
    own = Judgement.of(evaluated(run, "validation"))
    for name, theirs in (
        ("larger", made.comparison.runs[1].run.network),
        ("as it was", made.comparison.runs[0].model.network),
    ):
        found = taken(Differences, made, ("validation", name))
        assert (found.own, found.other, found.apart) == ("mine", name, False)
        other = Judgement.of(evaluate(theirs, run.splits.validation))
        expected = Agreement.of(own, other)
        assert len(expected.differing)
        agreement = found.found.agreement
        np.testing.assert_array_equal(agreement.differing, expected.differing)
        assert (agreement.both_right, agreement.only_second) == (expected.both_right, expected.only_second)
        place = int(expected.differing[0])
        assert found.found.others[0] == run.data.class_name(int(other.predictions[place]))
        assert found.found.own_right[0] == own.right[place]
    made.compare([("elsewhere", configs.replaced(run.config, "seed", 9))], "mine")
    found = taken(Differences, made, ("validation", "elsewhere"))
    assert found.apart and found.found is None


def test_looking_never_takes_more_than_its_share_of_the_training(monkeypatch: pytest.MonkeyPatch) -> None:
    """A batch takes longer than a frame grants: it is owed, and no split has to wait for another for ever."""
    now, worked = 0.0, {3: 0.0, 4: 0.0, 5: 0.0}

    def advance(self: BackgroundEvaluator, step: int, seconds: float, position: float, alone: bool) -> None:
        nonlocal now
        if seconds > 0:
            worked[len(self.examples)] += 0.009
            now += 0.009

    monkeypatch.setattr(BackgroundEvaluator, "advance", advance)
    evaluators = SplitEvaluators(network(), lambda: now)
    splits: dict[str, Examples] = {
        name: some_images(n, shape=(2, 9, 9)) for name, n in (("train", 3), ("validation", 4), ("test", 5))
    }
    for _ in range(2_000):
        now += 0.048
        evaluators.begin_frame(resting=False)
        for name, examples in (*splits.items(), *splits.items(), ("train", splits["train"])):  # by several panels
            evaluators.advanced(name, examples, 0)
    assert sum(worked.values()) <= SHARE * now + 2 * len(splits) * 0.009
    assert sum(worked.values()) >= 0.9 * SHARE * now
    assert min(worked.values()) >= 0.9 * max(worked.values())
    evaluators.begin_frame(resting=True)
    assert evaluators.time.granted(evaluators, -1.0) == SECONDS, "at rest nothing is owed"


@pytest.mark.parametrize("kind", [Confusion, Reliability, ClassProgress])
def test_a_part_is_the_same_object_until_it_knows_more(kind: type[Any]) -> None:
    """So that a panel need not paint anew what has not changed."""
    made = driver(TABLE)
    first = taken(kind, made, "validation")
    assert taken(kind, made, "validation") is first
    assert taken(kind, made, "train") is not first
    made.start(steps=1)
    made.train()
    then = taken(kind, made, "validation")
    assert kind is ClassProgress or (then is not first and then.step == first.step + 1)
    made.start(epochs=1)
    made.train()
    assert taken(kind, made, "validation") is not first
