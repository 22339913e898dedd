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
from netviz.session.background_evaluator import AT_REST, MOST_BESIDE, SHARE, BackgroundEvaluator, SplitEvaluators
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
LINE = TABLE.replace("iris", "slope").replace("softmax", "linear") + "\n"


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
    assert taken(Differences, made, ("validation", "")).pair is None
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
        assert (found.pair.own, found.pair.other, found.pair.apart) == ("mine", name, False)
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
    assert found.pair.apart and found.found is None
    for kind in (Confusion, Reliability):
        shown = taken(kind, made, ("validation", "elsewhere"))
        assert shown.pair.apart and shown.beside is None and not shown.busy


def test_two_runs_side_by_side_have_the_figures_of_scikit_learn() -> None:
    """The one that trains beside the run, and a pinned one; their cells list the examples that they answered so."""
    metrics = pytest.importorskip("sklearn.metrics")
    made = driver(POINTS, steps=5)
    assert taken(Confusion, made, "validation").pair is None
    made.pin("as it was")
    run = made.run
    assert run is not None
    made.compare([("larger", configs.replaced(run.config, "training.learning_rate", 1.0))], "mine")
    made.start(steps=600)
    made.train()
    run = made.run
    assert run is not None
    split = run.splits.validation
    pinned, trains = made.comparison.runs
    assert pinned.model is not None and trains.run is not None
    for name, place, theirs in (("larger", 2, trains.run.network), ("as it was", 1, pinned.model.network)):
        counted, judged = (taken(kind, made, ("validation", name)) for kind in (Confusion, Reliability))
        for found in (counted, judged):
            assert (found.pair.own, found.pair.other, found.pair.place) == ("mine", name, place)
            assert found.pair.runs == ("as it was", "larger")
        for judged_network, matrix, sure in ((run.network, counted, judged), (theirs, counted.beside, judged.beside)):
            result = evaluate(judged_network, split)
            labels, answers = result.labels, result.predictions
            np.testing.assert_array_equal(matrix.counts, metrics.confusion_matrix(labels, answers))
            expected = metrics.precision_recall_fscore_support(labels, answers, zero_division=np.nan)
            scores = matrix.scores.precision, matrix.scores.recall
            for values, theirs_of in zip(scores, expected, strict=False):
                np.testing.assert_allclose(values, theirs_of)
            assert matrix.accuracy == pytest.approx(metrics.accuracy_score(labels, answers))
            assert sure.roc.area == pytest.approx(metrics.roc_auc_score(labels, Judgement.of(result).scores))
            np.testing.assert_array_equal(sure.calibration.counts, Judgement.of(result).calibration.counts)
        classes = taken(ClassProgress, made, ("validation", name))
        recorded = (trains.run.trainer.history if place == 2 else pinned.history).class_accuracy.curve()
        assert (classes.pair.other, classes.pair.place) == (name, place) and len(recorded.x) > 0
        np.testing.assert_array_equal(classes.beside.x, recorded.x)
        np.testing.assert_array_equal(classes.beside.accuracy, recorded.mean)
        assert taken(ClassProgress, made, ("train", name)).pair is None, "only of validation all runs record it"
        answered = taken(SplitPredictions, made, ("validation", True, name))
        assert answered.by == name
        np.testing.assert_array_equal(answered.predictions, evaluate(theirs, split).predictions)
    assert taken(SplitPredictions, made, ("validation", True, "gone")).by == ""


def test_two_runs_that_predict_numbers_stand_side_by_side() -> None:
    made = driver(LINE + "[training]\nlearning_rate = 0.01", steps=5)
    made.pin("as it was")
    made.start(steps=40)
    made.train()
    run = made.run
    assert run is not None
    found = taken(SplitPredictions, made, ("validation", True))
    before = evaluate(made.comparison.runs[0].model.network, run.splits.validation)
    assert (found.pair.other, found.pair.place) == ("as it was", 1)
    assert found.beside.errors == before.errors != found.numbers.errors
    assert taken(Confusion, made, "validation").pair is None


def test_several_other_networks_and_splits_are_evaluated_beside_one_another() -> None:
    """Two panels that ask about different splits do not undo each other's work."""
    one, other = network(), network()
    images = [some_images(250, shape=(2, 9, 9), seed=seed) for seed in range(2)]
    evaluators = SplitEvaluators(one)
    for _ in range(60):
        evaluators.begin_frame()
        found = [evaluators.beside(other, examples, 3) for examples in images]
    assert not any(evaluator.busy for evaluator in found)
    for _ in range(3):
        evaluators.begin_frame()  # frames for the pen alone, in which nobody asks
    assert evaluators.beside(other, images[0], 3) is found[0]
    for seed in range(2, 2 + MOST_BESIDE):
        evaluators.beside(other, some_images(4, shape=(2, 9, 9), seed=seed), 3)
    assert evaluators.beside(other, images[0], 3) is not found[0], "it was asked about longest ago"


def test_looking_never_takes_more_than_its_share_of_the_training(monkeypatch: pytest.MonkeyPatch) -> None:
    """A batch takes longer than a frame grants: it is owed, and no split has to wait for another for ever."""
    now, worked = 0.0, {3: 0.0, 4: 0.0, 5: 0.0}

    def advance(self: BackgroundEvaluator, step: int, seconds: float, position: float, alone: bool) -> None:
        nonlocal now
        if seconds > 0:
            worked[len(self.examples)] += 0.009
            now += 0.009
        self.completed += 1

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
    assert evaluators.time.granted(evaluators, -1.0) == AT_REST, "at rest nothing is owed"


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
