"""Calibration, the ROC curve, class scores, and which answers are worst or differ: against scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.engine.agreement import Agreement
from netviz.engine.calibration import BINS, Calibration
from netviz.engine.class_scores import accuracy_by_class, class_scores
from netviz.engine.evaluation import confusion, evaluate
from netviz.engine.history import CAPACITY, CLASS_NUMBERS, History, Validation, class_curve
from netviz.engine.judgement import Judgement
from netviz.engine.layers import Dense
from netviz.engine.network import Network
from netviz.engine.roc import Roc
from tests.conftest import some_images


def judged(classes: int, seed: int = 0) -> tuple[Judgement, np.ndarray]:
    """The answers of an untrained network with a tenth of its outputs made even, and its confusion matrix."""
    examples = some_images(300, shape=(1, 2 * classes, 4), classes=classes)
    network = Network(examples.shape, [Dense(6)], classes, "softmax", "log-likelihood")
    network.initialize("default", seed)
    result = evaluate(network, examples)
    result.outputs[:, ::10] = 1 / classes  # ties, and confidences on the borders of bins
    return Judgement.of(result), confusion(result, classes)


def test_scores_of_classes_are_those_of_scikit_learn() -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    found, counts = judged(5)
    np.testing.assert_array_equal(counts, metrics.confusion_matrix(found.labels, found.predictions))
    precision, recall, f1, _ = metrics.precision_recall_fscore_support(
        found.labels, found.predictions, zero_division=np.nan
    )
    scores = class_scores(counts)
    for ours, theirs in ((scores.precision, precision), (scores.recall, recall)):
        np.testing.assert_allclose(ours, theirs)
    answered = ~np.isnan(precision)
    np.testing.assert_allclose(scores.f1[answered], f1[answered])
    np.testing.assert_allclose(accuracy_by_class(found.labels, found.right, 5), recall)


@pytest.mark.parametrize("classes", [2, 10])
def test_calibration_is_that_of_scikit_learn(classes: int) -> None:
    reference = pytest.importorskip("sklearn.calibration")
    found, _ = judged(classes)
    ours = found.calibration
    share, sure = reference.calibration_curve(found.right, found.confidence.astype(np.float64), n_bins=BINS)
    there = ours.counts > 0
    np.testing.assert_allclose(ours.accuracy[there], share)
    np.testing.assert_allclose(ours.confidence[there], sure)
    assert ours.counts.sum() == len(found)
    assert ours.error == pytest.approx(float(np.abs(share - sure) @ ours.counts[there]) / len(found))


def test_calibration_error_is_zero_when_confidence_tells_the_truth() -> None:
    sure, right = np.full(1000, 0.7), np.arange(1000) < 700
    assert Calibration.of(sure, right).error == pytest.approx(0, abs=1e-9)
    assert Calibration.of(sure, np.zeros(1000, bool)).error == pytest.approx(0.7)
    assert Calibration.of(np.zeros(0), np.zeros(0, bool)).error == 0
    ends = Calibration.of(np.array([0.0, 1.0]), np.array([False, True]))
    assert (ends.counts[0], ends.counts[-1], ends.error) == (1, 1, 0)


def test_the_curve_of_two_classes_is_that_of_scikit_learn() -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    found, _ = judged(2)
    assert found.scores is not None
    for scores in (found.scores, np.round(found.scores, 2), np.full(len(found), 0.5)):
        ours = Roc.of(scores, found.labels == 1)
        assert ours is not None
        wrong, right, thresholds = metrics.roc_curve(found.labels, scores)
        np.testing.assert_allclose(ours.false_positives, wrong)
        np.testing.assert_allclose(ours.true_positives, right)
        np.testing.assert_allclose(ours.thresholds, thresholds, rtol=1e-6)
        assert ours.area == pytest.approx(metrics.roc_auc_score(found.labels, scores))
        few = ours.thinned(7)
        assert len(few.thresholds) <= 7 and few.area == ours.area
        assert (few.false_positives[[0, -1]].tolist(), few.true_positives[[0, -1]].tolist()) == ([0, 1], [0, 1])


def test_one_class_alone_and_more_than_two_have_no_such_curve() -> None:
    assert Roc.of(np.ones(4), np.ones(4, bool)) is None
    assert Roc.of(np.zeros(0), np.zeros(0, bool)) is None
    assert judged(3)[0].roc is None


def test_the_worst_answers_cost_most() -> None:
    found, _ = judged(4)
    worst = found.worst
    assert not found.right[worst].any() and len(worst) == np.count_nonzero(~found.right)
    assert (np.diff(found.costs[worst]) <= 0).all()


def test_two_networks_agree_example_by_example() -> None:
    (first, _), (second, _) = judged(4), judged(4, seed=1)
    found = Agreement.of(first, second)
    pairs = list(zip(first.right.tolist(), second.right.tolist(), strict=True))
    counted = [pairs.count(pair) for pair in ((True, True), (True, False), (False, True), (False, False))]
    assert [found.both_right, found.only_first, found.only_second, found.both_wrong] == counted
    assert set(found.differing.tolist()) == set(np.flatnonzero(first.predictions != second.predictions).tolist())
    apart = np.abs(first.costs - second.costs)[found.differing]
    assert (np.diff(apart) <= 0).all()
    assert len(Agreement.of(first, first).differing) == 0


@pytest.mark.parametrize("classes", [1, 10, 300, 3000])
def test_what_is_kept_of_each_class_stays_bounded(classes: int) -> None:
    history = History(1, classes)
    for epoch in range(500):
        history.add_validation(Validation(float(epoch), 0.0, 0.0, 0.0), np.full(classes, 0.25))
    kept = history.class_accuracy.curve()
    assert kept.mean.shape[1] == classes and (kept.mean == 0.25).all()
    assert len(kept.x) <= CAPACITY and kept.mean.size <= max(CLASS_NUMBERS, 64 * classes)
    assert len(class_curve(classes)) == 0
