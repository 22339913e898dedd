"""Precision, recall and F1 against their definitions and against values computed by hand."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as some
from hypothesis.extra import numpy as arrays

from netviz.engine.class_scores import class_scores


def test_two_classes_computed_by_hand() -> None:
    """Eight of ten ill people found, and five healthy ones alarmed."""
    scores = class_scores(np.array([[85, 5], [2, 8]]))
    np.testing.assert_allclose(scores.precision, [85 / 87, 8 / 13])
    np.testing.assert_allclose(scores.recall, [85 / 90, 8 / 10])
    np.testing.assert_allclose(scores.f1, [170 / 177, 16 / 23])


@given(arrays.arrays(np.int64, some.integers(1, 6).map(lambda n: (n, n)), elements=some.integers(0, 50)))
def test_scores_follow_from_the_pairs_one_by_one(counts: np.ndarray) -> None:
    pairs = np.repeat(np.argwhere(counts >= 0), counts.ravel(), axis=0).reshape(-1, 2)
    scores = class_scores(counts)
    for label in range(len(counts)):
        there, answered = pairs[:, 0] == label, pairs[:, 1] == label
        right = np.count_nonzero(there & answered)
        for found, of in ((scores.precision, answered), (scores.recall, there)):
            assert np.isnan(found[label]) if not of.any() else np.isclose(found[label], right / np.count_nonzero(of))
        precision, recall = scores.precision[label], scores.recall[label]
        if right:
            np.testing.assert_allclose(scores.f1[label], 2 / (1 / precision + 1 / recall))
